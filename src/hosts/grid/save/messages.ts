/** What a patch that saves is called in messages. */
export const SAVE_TITLE = "저장";
