import { gridCard, RIGHT_LINES } from "../builders/grid-cards";
import type { Fix } from "../../src/rules/finding";
import type { PledgeRule, Report } from "../../src/rules/rule";
import type { Patch } from "../../src/workbook/patch";
import { parseCardText } from "./card-text";
import { expectFilled, expectFindings } from "./expect-findings";
import { runRule } from "./rule-tester";
import { tryFix } from "./try-fix";

const CARD = gridCard(RIGHT_LINES);

/** A rule that reports the grid as long as E8 is 92. */
function ruleWith(report: Partial<Report>, fixable = true): PledgeRule {
  return {
    meta: {
      id: "made-up",
      severities: ["error"],
      scope: "pledge",
      topic: "grid",
      title: { ko: "지어낸 규칙", en: "made up" },
      fixable,
      messages: { wrong: { ko: "틀림", en: "wrong" } }
    },
    check(pledge, context) {
      const [grid] = pledge.grids;
      const standing = grid?.cells[3]?.[3]?.amount?.coefficient;
      if (grid && standing === 92n) {
        context.report({ messageId: "wrong", cells: [grid.range], keyParts: ["k"], ...report });
      } else if (standing === 93n)
        context.report({ messageId: "wrong", cells: [pledge.grids[0]!.range], keyParts: ["new"] });
    }
  };
}

const fixTo = (after: number, before = 92): Fix => {
  const patch: Patch = {
    title: "고치기",
    steps: [
      {
        kind: "set-cells",
        sheet: "이행현황",
        changes: [{ cell: "E8", before: { value: before }, after: { value: after } }]
      }
    ]
  };
  return { title: { ko: "고치기", en: "mend" }, data: {}, patch };
};

const attempt = async (rule: PledgeRule): Promise<void> => {
  const run = runRule(rule, { name: "", card: CARD });
  const [finding] = run.result.findings;
  if (!finding) throw new Error("no finding");
  await tryFix(rule, run, finding);
};

test("a fix that mends its finding passes", async () => {
  await expect(attempt(ruleWith({ fix: fixTo(90) }))).resolves.toBeUndefined();
});

test.each([
  ["leaves the finding", ruleWith({ fix: fixTo(92) })],
  ["makes another finding", ruleWith({ fix: fixTo(93) })],
  ["expects what is not there", ruleWith({ fix: fixTo(90, 91) })],
  ["is of a rule that says it has none", ruleWith({ fix: fixTo(90) }, false)]
])("refuses a fix that %s", async (_, rule) => {
  await expect(attempt(rule)).rejects.toThrow();
});

test("refuses findings that are not listed, and fixes that are not told", () => {
  const { result } = runRule(ruleWith({ fix: fixTo(90) }), { name: "", card: CARD });
  const listed = { messageId: "wrong", cells: ["이행현황!A4:H8"], fix: { "이행현황!E8": 90 } };
  expectFindings(result.findings, [listed]);
  const { fix, ...untold } = listed;
  expect(fix).toBeDefined();
  for (const wrong of [[], [untold], [listed, listed], [{ ...listed, fix: { "이행현황!E8": 91 } }]]) {
    expect(() => {
      expectFindings(result.findings, wrong);
    }).toThrow();
  }
});

test("refuses a rule that throws, or changes its input", () => {
  const rule = ruleWith({});
  const spoiling = {
    ...rule,
    check: (pledge: { name: string }) => {
      pledge.name = "";
    }
  } as unknown as PledgeRule;
  expect(() => runRule(spoiling, { name: "", card: CARD })).toThrow();
});

test("refuses a sentence with an open placeholder", () => {
  const { result } = runRule(ruleWith({}), { name: "", card: CARD });
  const [finding] = result.findings;
  if (!finding) throw new Error("no finding");
  expect(() => {
    expectFilled({ ...finding, message: { ko: "{{what}}", en: "{{what}}" } });
  }).toThrow();
  expect(() => {
    expectFilled({ ...finding, message: { ko: "{{ 열린", en: "open" } });
  }).toThrow();
});

test("a card's text says when, for whom, and what is hidden", () => {
  const { snapshot, basisDate, publicCopy } = parseCardText(
    "기준일 2024-06-30\n공개본\n# 가\n1 | 2\n숨긴 행 3\n숨긴 열 B\n# 나\n3"
  );
  expect({ basisDate, publicCopy }).toEqual({
    basisDate: { year: 2024, month: 6, day: 30 },
    publicCopy: true
  });
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["가", "나"]);
  expect(snapshot.sheets[0]).toMatchObject({
    hiddenRows: [{ first: 2, last: 2 }],
    hiddenColumns: [{ first: 1, last: 1 }],
    cells: [{ value: 1 }, { value: 2 }]
  });
  expect(() => parseCardText("기준일 2023-02-30\n# 가")).toThrow("2023-02-30");
  expect(() => parseCardText("# 가\n# 가")).toThrow("가");
});
