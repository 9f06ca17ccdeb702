import { particle, type Message } from "../../../../language/message";

/** What is told where a part of a sheet does not come with its copy. */
export const LEFT_OUT_NOTICES = {
  "copy-without-tables": without("표(테이블) 기능", "tables"),
  "copy-without-pivots": without("피벗 테이블", "pivot tables"),
  "copy-without-slicers": without("슬라이서와 시간 표시 막대", "slicers and timelines"),
  "copy-without-charts": without("차트와 도해", "charts and diagrams"),
  "copy-without-controls": without("단추 등 컨트롤과 삽입된 개체", "controls and embedded objects"),
  "copy-without-notes": without("메모와 댓글", "notes and comments"),
  "copy-without-sparklines": without("스파크라인", "sparklines"),
  "copy-without-filter": without("자동 필터", "filter"),
  "copy-without-names": without("그 시트에만 쓰는 이름", "names local to it"),
  "copy-without-parts": without("이 프로그램이 모르는 부속 자료", "parts that this program does not know")
} as const satisfies Record<string, Message>;

export type LeftOut = keyof typeof LEFT_OUT_NOTICES;

function without(ko: string, en: string): Message {
  return {
    ko: `시트 '{{sheet}}'의 사본에는 ${ko}${particle(ko, "을", "를")} 넣지 않았습니다. 필요하면 Excel에서 그 시트의 것을 복사해 넣으십시오.`,
    en: `Copies of sheet '{{sheet}}' were made without its ${en}. Where they are needed, copy them over in Excel.`
  };
}
