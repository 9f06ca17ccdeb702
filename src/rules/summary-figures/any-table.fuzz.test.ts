import fc from "fast-check";
import { smallCard, THREE_CARDS } from "../../../tests/builders/roll-up-book";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { parseCardText } from "../../../tests/rules/card-text";
import { render } from "../../language/message";
import { readBook } from "../../reading";
import { checkWith } from "../check";
import { rule as amount } from "../summary-amount";
import { rule as count } from "../summary-count";
import { rule as ratio } from "../summary-ratio";
import { rule as rounding } from "../summary-rounding";

const HEADS =
  "분야 부서 관리번호 공약명 구분 재원 이행상태 공약수 완료 추진중 정상추진 계 소계 국비 군비 지방비 (민자) 집행액 계획 총사업비 2022 기투자 2027이후 완료율 비율 이행도 비고 단위:백만원 만족도".split(
    " "
  );
const LABELS =
  "계 합계 소계 행정 환경 총무과 1-1 1-2 2-1 청렴한공직문화 국비 군비 완료 정상추진 비율 -부분 공약수 < ^ 2022".split(
    " "
  );
const VALUES = "1 2 3 0 - 42 30 12 231 160 50% 33.3 완료 ○ 미정 △5 abc =A1 =B2+1→3 < ^ 99999999999".split(
  " "
);

const row = fc
  .tuple(
    fc.array(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 3 }),
    fc.array(fc.constantFrom(...VALUES), { minLength: 3, maxLength: 6 })
  )
  .map(([labels, values]) => [...labels, ...values].join(" | "));
const head = fc
  .array(fc.constantFrom(...HEADS), { minLength: 2, maxLength: 9 })
  .map((texts) => texts.join(" | "));
const table = fc
  .tuple(
    fc.array(head, { minLength: 1, maxLength: 3 }),
    fc.array(fc.oneof({ weight: 8, arbitrary: row }, fc.constantFrom("", "❏ 집계")), {
      minLength: 2,
      maxLength: 9
    })
  )
  .map(([heads, rows]) => ["총괄표", ...heads, ...rows].join("\n"));

test("whatever stands in a roll-up, no rule stumbles, and every finding can be told", () => {
  const cards = parseCardText(THREE_CARDS.map(smallCard).join("\n")).snapshot;
  fc.assert(
    fc.property(table, table, (one, other) => {
      const { sheets } = workbookFromText({ "총괄 1": one, "총괄 2": other });
      const snapshot = { ...cards, sheets: [...cards.sheets, ...sheets] };
      const options = { basisDate: { year: 2023, month: 12, day: 31 }, publicCopy: false };
      const rules = [amount, count, ratio, rounding];
      const { findings, toolErrors } = checkWith(rules, readBook(snapshot), snapshot, options);
      expect(toolErrors).toEqual([]);
      for (const { message, data } of findings)
        for (const locale of ["ko", "en"] as const) expect(render(message, data, locale)).not.toBe("");
    }),
    { numRuns: 400 }
  );
});
