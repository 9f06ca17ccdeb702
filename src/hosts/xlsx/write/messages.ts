import { render, type Locale, type Message, type MessageData } from "../../../language/message";
import { LEFT_OUT_NOTICES } from "./copy/left-out";
import { refusal, type Refusal } from "../../../language/refusal";

/** Why a workbook's file is not written. */
export const WRITE_REFUSALS = {
  "shared-workbook": {
    ko: "공유 통합 문서(변경 기록이 든 파일)라서 '{{title}}' 작업을 하지 않았습니다. Excel의 검토 탭에서 통합 문서 공유를 해제해 저장한 뒤 다시 하십시오.",
    en: "This is a shared workbook with a revision log, so '{{title}}' was not done. Stop sharing it on Excel's Review tab, save it, and try again."
  },
  "array-formula": {
    ko: "{{place}} 셀은 배열 수식 {{range}}의 일부라서 따로 바꿀 수 없습니다. 배열 범위 전체를 Excel에서 고치십시오.",
    en: "Cell {{place}} is part of the array formula {{range}} and cannot be changed alone. Change the whole array in Excel."
  },
  "not-a-number": {
    ko: "{{place}} 셀에 쓸 값이 수가 아닙니다(무한대 또는 NaN). 아무것도 쓰지 않았습니다. 계산을 확인하십시오.",
    en: "The value for cell {{place}} is no number (infinite or NaN). Nothing was written. Check the calculation."
  },
  "text-too-long": {
    ko: "{{place}} 셀에 쓸 글이 {{length}}자로, 한 셀에 들어가는 32,767자를 넘습니다. 나누어 쓰십시오.",
    en: "The text for cell {{place}} has {{length}} characters; a cell holds 32,767. Split it."
  },
  "flag-id-invalid": {
    ko: "표시 이름 '{{id}}'{{id:은/는}} 쓸 수 없습니다. 표시의 등급({{severity}})에 맞는 머리글자 '{{prefix}}'로 시작해야 하고, 글자·숫자·붙임표·점·밑줄만, 120자까지 씁니다. 프로그램의 잘못이니 알려 주십시오.",
    en: "The flag id '{{id}}' cannot be used. It must begin with '{{prefix}}' for its severity ({{severity}}) and hold only letters, digits, hyphens, dots and underscores, at most 120. This is a fault of the program: please report it."
  },
  "part-malformed": {
    ko: "파일 속 '{{part}}' 부분의 짜임이 어긋나 있어 쓰지 못했습니다({{reason}}). Excel에서 열어 다시 저장한 뒤 하십시오.",
    en: "The part '{{part}}' of the file is malformed, so it was not written ({{reason}}). Open the file in Excel, save it, and try again."
  },
  "handle-unknown": {
    ko: "되돌릴 셀 서식 '{{handle}}'{{handle:이/가}} 이 파일에 없습니다. 아무것도 바꾸지 않았습니다. 파일을 다시 여십시오.",
    en: "This file has no cell format '{{handle}}' to go back to. Nothing was changed. Open the file again."
  },
  "ability-missing": {
    ko: "파일에서는 셀을 골라 보일 수 없습니다({{place}}). Excel이나 작업대에서 여십시오.",
    en: "A cell of a file cannot be selected ({{place}}). Open it in Excel or in the workbench."
  }
} as const satisfies Record<string, Message>;

export type WriteRefusalCode = keyof typeof WRITE_REFUSALS;

export function refuseWrite(code: WriteRefusalCode, data: MessageData): Refusal {
  return refusal(WRITE_REFUSALS, code, data);
}

/** What the user should know of a file, though it was read or written. */
export const WRITE_NOTICES = {
  signed: {
    ko: "전자서명된 파일입니다. 고쳐 쓴 파일에서는 그 서명이 더는 유효하지 않습니다. 쓴 뒤 다시 서명하십시오.",
    en: "The file is digitally signed. The signature no longer holds in a changed copy: sign it again."
  },
  macros: {
    ko: "매크로가 든 파일입니다. 매크로는 그대로 두며 실행하지 않습니다.",
    en: "The file contains macros. They are kept as they are and never run."
  },
  "note-kept": {
    ko: "{{place}} 셀에 이미 메모나 댓글이 있어 지적 내용을 메모로 달지 않았습니다. 색 표시만 했으니 내용은 검증결과에서 보십시오.",
    en: "Cell {{place}} has a note or comment already, so the finding was not added as a note. The cell is coloured; read the finding on the result sheet."
  },
  "flag-may-hide": {
    ko: "{{place}} 셀에 '참이면 중지' 조건부 서식이 있어 표시 색이 보이지 않을 수 있습니다. 내용은 검증결과에서 보십시오.",
    en: "Cell {{place}} has a conditional format with 'stop if true', so the flag's colour may not show. Read the finding on the result sheet."
  },
  "choices-left-out": {
    ko: "{{place}}의 선택 목록이 255자를 넘어 넣지 않았습니다. 값은 직접 입력할 수 있습니다.",
    en: "The list of choices at {{place}} is longer than 255 characters and was left out. Values can be typed in."
  },
  ...LEFT_OUT_NOTICES
} as const satisfies Record<string, Message>;

export type WriteNoticeCode = keyof typeof WRITE_NOTICES;

/** A notice in both languages, as refusals tell themselves. */
export interface Notice {
  readonly code: WriteNoticeCode;
  readonly data: MessageData;
}

export function tellNotice(notice: Notice, locale: Locale = "ko"): string {
  return render(WRITE_NOTICES[notice.code], notice.data, locale);
}
