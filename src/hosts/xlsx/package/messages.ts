import type { Message, MessageData } from "../../../language/message";
import { refusal, type Refusal } from "../../../language/refusal";

/** Why a file is not read. Every text says what happened, where, and what to do. */
export const FILE_REFUSALS = {
  "file-empty": {
    ko: "파일이 비어 있습니다(0바이트). 원본을 다시 받거나 다시 저장한 뒤 여십시오.",
    en: "The file is empty (0 bytes). Get the original again, or save it again, and open that."
  },
  "file-encrypted": {
    ko: "암호가 걸린 파일이라 읽을 수 없습니다. Excel에서 암호를 넣어 연 뒤 [파일 > 정보 > 통합 문서 보호]에서 암호를 지우고 저장하십시오.",
    en: "The file is protected with a password and cannot be read. Open it in Excel, clear the password under File > Info > Protect Workbook, and save it."
  },
  "file-xls": {
    ko: "예전 형식(.xls) 파일이라 읽을 수 없습니다. Excel에서 열어 'Excel 통합 문서(.xlsx)'로 저장하십시오.",
    en: "The file is in the old .xls format and cannot be read. Open it in Excel and save it as 'Excel Workbook (.xlsx)'."
  },
  "file-xlsb": {
    ko: "이진 형식(.xlsb) 파일이라 읽을 수 없습니다. Excel에서 열어 'Excel 통합 문서(.xlsx)'로 저장하십시오.",
    en: "The file is in the binary .xlsb format and cannot be read. Open it in Excel and save it as 'Excel Workbook (.xlsx)'."
  },
  "file-not-workbook": {
    ko: "Excel 통합 문서가 아닙니다({{found}}). .xlsx 또는 .xlsm 파일을 고르십시오.",
    en: "This is no Excel workbook ({{found}}). Choose an .xlsx or .xlsm file."
  },
  "file-truncated": {
    ko: "파일이 중간에서 잘려 있습니다(zip 목록이 없음). 내려받기나 복사가 끝나지 않은 파일일 수 있으니 원본을 다시 받으십시오.",
    en: "The file is cut off (its zip directory is missing). A download or copy may not have finished: get the original again."
  },
  "file-damaged": {
    ko: "파일이 손상되었습니다: {{place}}({{detail}}). 원본을 다시 받거나, Excel의 '열기 및 복구'로 연 뒤 다시 저장하십시오.",
    en: "The file is damaged: {{place}} ({{detail}}). Get the original again, or open it with Excel's 'Open and Repair' and save it."
  },
  "file-bomb": {
    ko: "압축을 풀면 지나치게 커지는 파일이라 읽지 않았습니다: {{place}}, {{size}} MB(압축률 {{ratio}}배). 한도는 부분 하나 {{partLimit}} MB, 전체 {{totalLimit}} MB, 압축률 {{ratioLimit}}배입니다. 필요 없는 시트나 그림을 지우고 다시 저장하십시오.",
    en: "The file would grow too large when unpacked and was not read: {{place}}, {{size}} MB ({{ratio}} times its packed size). The limits are {{partLimit}} MB a part, {{totalLimit}} MB in all and a ratio of {{ratioLimit}}. Remove needless sheets or pictures and save it again."
  },
  "file-dtd": {
    ko: "파일의 {{place}} 부분에 DTD(문서 형식 선언)가 있어 읽지 않았습니다. Excel이 만드는 파일에는 없는 것이니 출처를 확인하고, Excel에서 다시 저장하십시오.",
    en: "Part {{place}} of the file holds a DTD (document type declaration) and was not read. Excel never writes one: see where the file comes from, and save it again in Excel."
  },
  "file-too-many-parts": {
    ko: "파일이 {{count}}개 부분으로 되어 있어 읽지 않았습니다(한도 {{limit}}개). 통합 문서를 나누어 저장하십시오.",
    en: "The file has {{count}} parts and was not read (the limit is {{limit}}). Split the workbook and save it again."
  },
  "file-duplicate-part": {
    ko: "파일 안에 같은 이름의 부분이 둘 있어 어느 것이 맞는지 알 수 없습니다: {{place}}. Excel의 '열기 및 복구'로 연 뒤 다시 저장하십시오.",
    en: "The file holds two parts of the same name and it cannot be told which one counts: {{place}}. Open it with Excel's 'Open and Repair' and save it."
  },
  "file-compression-unknown": {
    ko: "파일의 {{place}} 부분이 알 수 없는 방식({{method}})으로 압축되어 읽을 수 없습니다. Excel에서 열어 다시 저장하십시오.",
    en: "Part {{place}} of the file is packed by an unknown method ({{method}}) and cannot be read. Open it in Excel and save it again."
  },
  "file-too-many-cells": {
    ko: "셀이 {{limit}}개를 넘어 읽지 않았습니다({{place}}). 빈 행과 열을 지우거나 통합 문서를 나누어 저장하십시오.",
    en: "The workbook has more than {{limit}} cells and was not read ({{place}}). Delete empty rows and columns, or split the workbook."
  }
} as const satisfies Record<string, Message>;

export type FileRefusalCode = keyof typeof FILE_REFUSALS;

export function refuseFile(code: FileRefusalCode, data: MessageData = {}, cause?: unknown): Refusal {
  return refusal(FILE_REFUSALS, code, data, cause === undefined ? undefined : { cause });
}

/** `place` is a part's name, with a cell or an offset where that helps; `detail` says what is wrong, in few words. */
export function damaged(place: string, detail: string, cause?: unknown): Refusal {
  return refuseFile("file-damaged", { place, detail }, cause);
}
