import { gridFromText, sheetOfGrid } from "../../tests/builders/pledge-grid";
import { bookOf, pledgeWith } from "../../tests/builders/pledge-book";
import { deepFreeze } from "../../tests/rules/deep-freeze";
import type { Pledge } from "../pledge/pledge";
import type { RangeRef } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { EMPTY_SNAPSHOT } from "../workbook/workbook-state";
import { checkWith, type CheckOptions } from "./check";
import type { Report, Rule, RuleContext } from "./rule";
import { rule as sourceSum } from "./grid-source-sum";

const OPTIONS: CheckOptions = { basisDate: { year: 2023, month: 12, day: 31 }, publicCopy: false };
const at = (sheet: string, row: number, column = 0): RangeRef => ({
  sheet,
  top: row,
  bottom: row,
  left: column,
  right: column
});

/** A rule that says what the test wants of each pledge. */
function saying(check: (pledge: Pledge, context: RuleContext) => void, id = "made-up"): Rule {
  return {
    meta: {
      id,
      severities: ["warning", "error"],
      scope: "pledge",
      topic: "text",
      title: { ko: "지어낸 규칙", en: "A made-up rule" },
      fixable: false,
      messages: { wrong: { ko: "{{what}} 틀림", en: "{{what}} is wrong" } },
      reasons: { unclear: { ko: "알 수 없음", en: "unclear" } }
    },
    check
  };
}

const reporting = (report: Partial<Report>): Rule =>
  saying((_, context) => {
    context.report({
      messageId: "wrong",
      data: { what: "값" },
      cells: [at("가", 0)],
      keyParts: ["k"],
      ...report
    });
  });

const SNAPSHOT = {
  ...EMPTY_SNAPSHOT,
  sheets: ["나", "가"].map((name) => ({ ...sheetOfGrid("재원"), name, id: name }))
};
const check = (
  rules: readonly Rule[],
  pledges: readonly Pledge[] = [pledgeWith()]
): ReturnType<typeof checkWith> =>
  checkWith(rules, deepFreeze(bookOf(pledges)), deepFreeze(SNAPSHOT), OPTIONS);

test("a report becomes a finding with the rule's own severity, text and key", () => {
  const { findings, toolErrors } = check([reporting({ keyParts: ["executed", "계|x", "20\n22"] })]);
  expect(toolErrors).toEqual([]);
  expect(findings).toMatchObject([
    {
      rule: "made-up",
      severity: "warning",
      outcome: "violation",
      reason: null,
      pledge: "1-1",
      key: "made-up | 1-1 | executed | 계¦x | 20 22",
      expected: null,
      causes: [],
      fix: null
    }
  ]);
});

test("a rule that throws is a tool error, and nothing that it had said is kept", () => {
  const rule = saying((_, context) => {
    context.report({ messageId: "wrong", data: { what: "값" }, cells: [at("가", 0)], keyParts: [] });
    context.pass(3);
    throw new TypeError("no such thing");
  });
  const result = check([rule]);
  expect(result.findings).toEqual([]);
  expect(result.toolErrors).toEqual([
    { rule: "made-up", pledge: "1-1", message: "TypeError: no such thing" }
  ]);
  expect(result.coverage["made-up"]).toEqual({ pass: 0, violation: 0, needsReview: 0, notApplicable: 0 });
});

test("a rule that throws for one pledge still speaks of the others", () => {
  const rule = saying((pledge, context) => {
    if (pledge.number === "1-2") throw new Error("stuck");
    context.pass();
  });
  const result = check([rule], [pledgeWith(), pledgeWith({ number: "1-2" }), pledgeWith({ number: "1-3" })]);
  expect(result.coverage["made-up"]?.pass).toBe(2);
  expect(result.toolErrors).toHaveLength(1);
});

test.each([
  ["a message that the meta does not have", { messageId: "other" }],
  ["a message named like a member of every object", { messageId: "constructor" }],
  ["an unfilled placeholder", { data: {} }],
  ["a severity that the meta does not have", { severity: "info" as const }],
  ["a reason without a name", { reason: "whatever" }],
  ["no cell", { cells: [] }],
  ["a grid that the pledge does not have", { equation: { grid: "plan", id: "x" } }]
])("refuses %s", (_, report) => {
  const { findings, toolErrors } = check([reporting(report)]);
  expect(findings).toEqual([]);
  expect(toolErrors).toHaveLength(1);
});

test("a rule that changes what it was given is stopped", () => {
  const rule = saying((pledge) => {
    (pledge as { name: string }).name = "other";
  });
  expect(check([rule]).toolErrors[0]?.message).toMatch(/read only|Cannot assign/);
});

test("a named reason makes it a question", () => {
  const { findings, coverage } = check([reporting({ reason: "unclear", severity: "error" })]);
  expect(findings).toMatchObject([{ outcome: "needs-review", reason: "unclear", severity: "error" }]);
  expect(coverage["made-up"]).toEqual({ pass: 0, violation: 0, needsReview: 1, notApplicable: 0 });
});

test("sorted by sheet as the workbook has them, row, column, rule; keys made unique in that order", () => {
  const places: [string, number, number][] = [
    ["가", 0, 0],
    ["나", 5, 1],
    ["나", 5, 0],
    ["나", 4, 9]
  ];
  const rule = saying((_, context) => {
    for (const [sheet, row, column] of places) {
      context.report({
        messageId: "wrong",
        data: { what: "값" },
        cells: [at(sheet, row, column)],
        keyParts: ["k"]
      });
    }
  });
  const another = { ...rule, meta: { ...rule.meta, id: "before" } } as Rule;
  const shown = check([rule, another]).findings.map(({ rule: id, cells: [cell], key }) =>
    [id, cell?.sheet, cell?.top, cell?.left, key.slice(key.indexOf("k"))].join(" ")
  );
  expect(shown).toEqual([
    "before 나 4 9 k",
    "made-up 나 4 9 k",
    "before 나 5 0 k #2",
    "made-up 나 5 0 k #2",
    "before 나 5 1 k #3",
    "made-up 나 5 1 k #3",
    "before 가 0 0 k #4",
    "made-up 가 0 0 k #4"
  ]);
  expect(check([another, rule]).findings).toEqual(check([rule, another]).findings);
});

test("counts what it looked at, and what it had nothing to look at in", () => {
  const rule = saying((pledge, context) => {
    if (pledge.number === "1-1") context.pass(4);
  });
  const result = check([rule], [pledgeWith(), pledgeWith({ number: "1-2" })]);
  expect(result.coverage["made-up"]).toEqual({ pass: 4, violation: 0, needsReview: 0, notApplicable: 1 });
});

test("a book rule is asked once, and its key names no pledge", () => {
  const { meta } = saying(() => undefined);
  const rule: Rule = {
    meta: { ...meta, scope: "book" },
    check: (context: RuleContext) => {
      context.report({ messageId: "wrong", data: { what: "값" }, cells: [], keyParts: ["a"] });
    }
  };
  const { findings } = check([rule], [pledgeWith(), pledgeWith({ number: "1-2" })]);
  expect(findings.map(({ key, pledge }) => [key, pledge])).toEqual([["made-up | * | a", null]]);
});

test("a sheet rule is asked once a sheet, and one sheet on which it throws does not silence the others", () => {
  const { meta } = saying(() => undefined);
  const rule: Rule = {
    meta: { ...meta, scope: "sheet" },
    check: (sheet: SheetSnapshot, context: RuleContext) => {
      if (sheet.name === "나") throw new Error("stuck");
      context.report({ messageId: "wrong", data: { what: "값" }, cells: [at(sheet.name, 0)], keyParts: [] });
    }
  };
  const { findings, toolErrors, coverage } = check([rule], [pledgeWith(), pledgeWith({ number: "1-2" })]);
  expect(findings.map(({ key, pledge, cells }) => [key, pledge, cells[0]?.sheet])).toEqual([
    ["made-up | *", null, "가"]
  ]);
  expect(toolErrors).toEqual([{ rule: "made-up", pledge: null, message: "나: Error: stuck" }]);
  expect(coverage["made-up"]).toEqual({ pass: 0, violation: 1, needsReview: 0, notApplicable: 0 });
});

test("rules that were not asked for are listed with zeros", () => {
  const quiet = saying((_, context) => {
    context.pass();
  });
  const { coverage } = checkWith([quiet], bookOf([pledgeWith()]), SNAPSHOT, { ...OPTIONS, rules: ["other"] });
  expect(coverage["made-up"]).toEqual({ pass: 0, violation: 0, needsReview: 0, notApplicable: 0 });
});

test("tied counts the numbers that a sum that can be decided holds, each once", () => {
  const grid = gridFromText(
    "재원 | 소계 | 2022 | 2023\n계 | 30 | 10 | 20\n국비 | 10 | 10 | -\n군비 | 20 | 미정 | 20"
  );
  const { tied } = check([], [pledgeWith({ grids: [grid] })]);
  // 계: 30, 10, 20; 국비: 10, 10; 군비: 20, 20. 계's row ties its 10, which 미정 would leave out of its column.
  expect(tied).toBe(7);
});

test("a sum's finding has the diagnosis' causes and the fix that the first one allows", () => {
  const text = "재원 | 총계 | 2022 | 2023\n계 | 197 | 77 | 120\n국비 | 18 | 18 | -\n군비 | 161 | 59 | 102";
  const snapshot = { ...EMPTY_SNAPSHOT, sheets: [sheetOfGrid(text)] };
  const book = bookOf([pledgeWith({ grids: [gridFromText(text.replace("197", "179"))] })]);
  const { findings } = checkWith([sourceSum], book, snapshot, OPTIONS);
  expect(findings).toMatchObject([
    {
      key: "grid-source-sum | 1-1 | executed | 계 | 2023",
      expected: "102",
      actual: "120",
      difference: "18",
      causes: [{ kind: "transposed-digits", mends: 2, ambiguous: false }],
      fix: {
        patch: {
          steps: [
            {
              kind: "set-cells",
              sheet: "이행현황",
              changes: [{ cell: "D2", before: { value: 120 }, after: { value: 102 } }]
            }
          ]
        }
      }
    }
  ]);
});
