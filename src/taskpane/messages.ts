import type { Message } from "../language/message";

/** What is told where the pane cannot be opened in Excel. */
export const START = {
  noOffice: {
    ko: "Excel 안에서 열어야 합니다. Excel의 공약지기 탭에서 '작업창'을 누르십시오.",
    en: "This page opens inside Excel. Press 'Pane' on Excel's tab 공약지기."
  },
  notExcel: {
    ko: "공약지기는 Excel에서 쓰는 추가 기능입니다. Excel에서 여십시오.",
    en: "Pledge Keeper is an add-in for Excel. Open it in Excel."
  },
  tooOld: {
    ko: "이 Excel에서는 쓸 수 없습니다. Excel 2021 이상(ExcelApi {{floor}})이나 Microsoft 365가 필요합니다.",
    en: "This Excel is too old. Excel 2021 or later (ExcelApi {{floor}}) or Microsoft 365 is needed."
  },
  fault: {
    ko: "작업창을 열지 못했습니다: {{detail}} 작업창을 닫고 다시 여십시오.",
    en: "The pane could not be opened: {{detail}} Close it and open it again."
  }
} as const satisfies Record<string, Message>;
