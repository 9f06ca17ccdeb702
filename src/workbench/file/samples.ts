import type { Message } from "../../language/message";

export interface Sample {
  /** Beside the page. */
  readonly address: string;
  readonly name: Message;
  /** The day as of which it is checked. */
  readonly basisDate: string;
}

/** The workbooks that come with the page. */
export const SAMPLES: readonly Sample[] = [
  {
    address: "samples/seed-card.xlsx",
    name: { ko: "관리카드 한 장", en: "One card" },
    basisDate: "2023-12-31"
  },
  {
    address: "samples/seed-card-errors.xlsx",
    name: { ko: "오류가 든 관리카드", en: "Cards with errors" },
    basisDate: "2025-12-31"
  },
  {
    address: "samples/made-up-county.xlsx",
    name: { ko: "가상 군의 공약 전체", en: "All pledges of a made-up county" },
    basisDate: "2025-12-31"
  }
];
