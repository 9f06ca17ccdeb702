/** The setting by which a roll-up workbook is known, so that it is never collected as an office's own. */
export const ROLL_UP_SETTING = "roll-up";
