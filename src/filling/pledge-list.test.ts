import { refusalOf } from "../../tests/builders/refusal-of";
import { pledgesFromRows, rowsOfCsv } from "./pledge-list";
import { periodText } from "./period-text";

const HEADER = ["공약명", "관리 번호", "부서", "끝", "시작"];

test("reads columns by heading, in any order, and passes blank rows over", () => {
  const rows = [["새 공약"], HEADER, ["길 넓히기", "1-2", "건설과", "2030", "2026.7.1."], ["", "", ""]];
  expect(pledgesFromRows(rows)).toEqual([
    {
      name: "길 넓히기",
      number: "1-2",
      department: "건설과",
      team: "",
      partners: "",
      period: { from: { year: 2026, month: 7, day: 1 }, to: { year: 2030, month: 12, day: 31 } }
    }
  ]);
});

test.each([
  [[["제목", "내용"]], "list-without-header"],
  [[HEADER], "list-empty"],
  [[HEADER, ["가", "1", "", "2026-02-30", ""]], "period-unclear"]
])("refuses %j", (rows, code) => {
  const refused = (): unknown => {
    try {
      return pledgesFromRows(rows);
    } catch (error) {
      return error;
    }
  };
  expect(refused()).toMatchObject({ code });
});

test("CSV: quotes, line breaks inside them, byte order mark, tabs", () => {
  expect(rowsOfCsv('\uFEFF가,"나, ""다""\n라"\r\n1,\n')).toEqual([
    ["가", '나, "다"\n라'],
    ["1", ""]
  ]);
  expect(rowsOfCsv("가\t나\n1\t2")).toEqual([
    ["가", "나"],
    ["1", "2"]
  ]);
});

test("a quotation mark that is never closed is told, with its row", () => {
  expect(refusalOf(() => rowsOfCsv('관리번호,공약명\n1-1,"길 넓히기\n1-2,다리 놓기\n'))).toBe(
    "list-unclosed"
  );
});

test("periods are told as forms tell them", () => {
  const from = { year: 2026, month: 1, day: 1 };
  expect(periodText({ from, to: { year: 2030, month: 12, day: 31 } })).toBe("2026년 ~ 2030년");
  expect(periodText({ from, to: { year: 2028, month: 6, day: 30 } })).toBe("2026. 1. 1.\n~ 2028. 6. 30.");
  expect(periodText({ from, to: null })).toBe("2026년 ~");
  expect(periodText({ from: null, to: null })).toBe("");
});
