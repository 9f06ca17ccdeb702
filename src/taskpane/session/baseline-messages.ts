import type { Message } from "../../language/message";

/** What is told of a file that was given as the last submission. */
export const BASELINE_FILE = {
  title: { ko: "지난 제출본 저장", en: "Keep the last submission" },
  empty: {
    ko: "고른 파일에 관리카드도, 저장해 둔 금액도 없습니다. 지난번에 보낸 파일을 고르십시오.",
    en: "The file has neither cards nor figures of a submission. Choose the file that was sent."
  },
  later: {
    ko: "고른 파일의 기준일({{date}})이 이번 기준일({{today}})보다 앞서지 않습니다. 파일이나 기준일을 확인하십시오.",
    en: "The file's basis date ({{date}}) is not before this one's ({{today}}). See to the file or the date."
  }
} as const satisfies Record<string, Message>;
