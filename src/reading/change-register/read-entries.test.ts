import { workbookFromText } from "../../../tests/builders/sheet-text";
import { readBook } from "..";
import { changeEntriesOf } from ".";

const CARD = `관리번호 | 1-1 | 공약명 | 야시장 조성
재원 | 총계 | 2022 | 2023
계 | 3 | 1 | 2
군비 | 3 | 1 | 2`;

function entriesOf(register: string) {
  const snapshot = workbookFromText({ "1-1 이행현황": CARD, 변경대장: register });
  return changeEntriesOf(snapshot, readBook(snapshot));
}

test("reads an office's own register, whatever the order of its columns", () => {
  const entries = entriesOf(`공약 변경 관리대장

순번 | 공약사업명 | 변경일자 | 당초 | 변경 | 변경사유
1 | 야시장 조성 | 2024. 5. 2. | 640백만원 | 700백만원 | 국비 확보
2 | 없는 공약 | '24.7.1. | 가 | 나 | 다
 |  |  |  |  | `);
  expect(entries).toEqual([
    {
      date: { year: 2024, month: 5, day: 2 },
      kind: null,
      number: "1-1",
      normalizedNumber: "1-1",
      name: "야시장 조성",
      before: "640백만원",
      after: "700백만원",
      reason: "국비 확보",
      basis: "",
      cell: { sheet: "변경대장", row: 3, column: 1 }
    },
    expect.objectContaining({ number: "", name: "없는 공약", date: { year: 2024, month: 7, day: 1 } })
  ]);
});

test("a table of changes on a card is no register", () => {
  const snapshot = workbookFromText({
    "1-1 이행현황": `${CARD}
❏ 주요 변경사항
공약명 | 변경일 | 변경 전 | 변경 후 | 사유
야시장 조성 | 2024. 5. 2. | 가 | 나 | 다`
  });
  expect(changeEntriesOf(snapshot, readBook(snapshot))).toEqual([]);
});

test("a register is read neither as a card nor as a roll-up", () => {
  const snapshot = workbookFromText({
    "1-1 이행현황": CARD,
    대장: `연번 | 일자 | 관리번호 | 공약명 | 구분 | 변경 전 | 변경 후 | 사유 | 근거
1 | 2024. 5. 2. | 1-1 | 야시장 조성 | 변경 | 640 | 700 | 국비 확보 | 조례
2 | 2024. 6. 2. | 1-2 | 다른 공약 | 폐기 | 10 | 0 | 사유 | 조례`
  });
  const book = readBook(snapshot);
  expect(book.pledges).toHaveLength(1);
  expect(book.summaries).toEqual([]);
  expect(book.notUnderstood).toEqual([]);
  expect(changeEntriesOf(snapshot, book)).toHaveLength(2);
});
