import type { Message } from "../../language/message";
import type { Remaining, RemovalKind } from "./removal";

/** What was taken away, by kind. */
export const REMOVALS: Readonly<Record<RemovalKind, Message>> = {
  name: { ko: "이름", en: "name" },
  phone: { ko: "전화번호", en: "phone number" },
  mobile: { ko: "휴대전화 번호", en: "mobile number" },
  email: { ko: "전자우편 주소", en: "e-mail address" },
  "resident-number": { ko: "주민등록번호", en: "resident number" },
  "hidden-sheet": { ko: "숨긴 시트", en: "hidden sheet" },
  "result-sheet": { ko: "검증결과 시트", en: "result sheet" },
  "template-sheet": { ko: "양식 시트", en: "template sheet" },
  formula: {
    ko: "없어진 곳을 보던 수식을 값으로 바꿈",
    en: "formula that lost what it looked at, now its value"
  },
  "defined-name": { ko: "정의된 이름", en: "defined name" },
  "sheet-name": { ko: "시트 이름의 개인정보", en: "personal data in a sheet's name" },
  "covered-cell": { ko: "병합에 가려진 칸의 글", en: "text under a merge" },
  comment: { ko: "메모와 댓글", en: "note or comment" },
  persons: { ko: "댓글 쓴 사람의 목록", en: "list of those who commented" },
  properties: { ko: "문서 속성 (만든 이, 회사 등)", en: "document properties (author, company …)" },
  "custom-xml": { ko: "덧붙은 설정", en: "attached settings" },
  "external-link": { ko: "다른 파일과의 연결", en: "link to another file" },
  "printer-settings": { ko: "프린터 설정", en: "printer settings" },
  revisions: { ko: "공유 문서의 변경 기록", en: "revisions of a shared workbook" },
  "user-name": { ko: "사용자 이름", en: "user name" },
  "file-path": { ko: "파일이 있던 폴더", en: "the folder it lay in" },
  "custom-view": { ko: "사용자 지정 보기", en: "custom view" },
  macros: { ko: "매크로", en: "macros" },
  "package-part": { ko: "문서에 딸린 부분", en: "part that belongs to the document" }
};

/** What its owner must look at. */
export const REMAININGS: Readonly<Record<Remaining["kind"], Message>> = {
  "hidden-lines": {
    ko: "{{place}}: 숨긴 행이나 열에 내용이 있습니다. 공개해도 되는지 보고, 아니면 지우십시오.",
    en: "{{place}}: hidden rows or columns hold something. See whether it may be public, or delete it."
  },
  "hidden-sheet": {
    ko: "{{place}}: 숨긴 차트 시트나 매크로 시트는 빼지 못했습니다. 엑셀에서 지우십시오.",
    en: "{{place}}: a hidden chart or macro sheet could not be taken out. Delete it in Excel."
  },
  pictures: {
    ko: "{{place}}: 그림 속의 글과 얼굴은 보지 못합니다. 직접 확인하십시오.",
    en: "{{place}}: a picture cannot be looked into. Check it yourself."
  },
  objects: {
    ko: "{{place}}: 끼워 넣은 개체 속은 보지 못합니다. 직접 확인하거나 지우십시오.",
    en: "{{place}}: an embedded object cannot be looked into. Check it, or delete it."
  },
  connections: {
    ko: "{{place}}: 외부 데이터 연결이 남아 있습니다. 데이터 탭에서 지우십시오.",
    en: "{{place}}: a connection to outside data is left. Delete it on the Data tab."
  },
  "still-there": {
    ko: "{{place}}: 이 부분에 개인정보가 남아 있습니다. 공개하지 마십시오.",
    en: "{{place}}: personal data are left in this part. Do not publish the copy."
  }
};

export const PUBLIC_COPY = {
  line: { ko: "{{what}}: {{place}}", en: "{{what}}: {{place}}" },
  "line-now": { ko: "{{what}}: {{place}} → {{now}}", en: "{{what}}: {{place}} → {{now}}" },
  head: {
    ko: "없애거나 가린 것 {{count}}건",
    en: "Removed or masked: {{count}}"
  },
  nothing: { ko: "없애거나 가릴 것이 없었습니다.", en: "There was nothing to remove or mask." },
  remaining: { ko: "직접 확인할 것 {{count}}건", en: "To be looked at by you: {{count}}" }
} as const satisfies Record<string, Message>;

export const PUBLIC_COPY_REFUSALS = {
  unpublishable: {
    ko: "개인정보가 남아 있어 저장하지 않았습니다: {{places}}. 이 칸들을 고친 뒤 다시 하십시오.",
    en: "Personal data would be left, so nothing was written: {{places}}. Mend these cells and try again."
  }
} as const satisfies Record<string, Message>;
