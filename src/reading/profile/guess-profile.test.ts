import { workbookFromText } from "../../../tests/builders/sheet-text";
import { readBook } from "..";

const GRID = "구분 | 합계 | 2023 | 2024\n계 | 30 | 10 | 20\n국비 | 30 | 10 | 20";

test("only what the office's own forms have a place for is required of them", () => {
  const bare = readBook(workbookFromText({ "1-1": `공약명 | 청년 일자리\n\n단위: 백만원\n${GRID}` }));
  expect([bare.profileGuessed, bare.profile.requiredFields]).toEqual([true, ["name"]]);
  const fuller = readBook(
    workbookFromText({
      "1-1": `관리번호 | 1-1 | 공약명 | 청년 일자리\n총괄부서 | | 사업기간 |\n\n단위: 백만원\n${GRID}`
    })
  );
  expect(fuller.profile.requiredFields).toEqual(["number", "name", "department", "period"]);
});
