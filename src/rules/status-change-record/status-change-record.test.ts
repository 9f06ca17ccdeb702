import { bookOf, pledgeWith } from "../../../tests/builders/pledge-book";
import { changesOf, itemOf, yearOf } from "../../../tests/builders/pledge-narrative";
import { fieldOf, statusOf } from "../../../tests/builders/pledge-status";
import { testRule } from "../../../tests/rules/rule-tester";
import type { Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { rule } from ".";

function bookWith(parts: Partial<Pledge>): PledgeBook {
  return bookOf([pledgeWith(parts)]);
}

const heads = [fieldOf("number", "1-1", "C2"), fieldOf("name", "가상 공약", "C12")];
const longer = [
  ...heads,
  fieldOf("period", "2022년 ~ 2024년", "C4"),
  fieldOf("period", "2022년 ~ 2026년", "C14")
];
const dearer = [...heads, fieldOf("totalCost", "640백만원", "F4"), fieldOf("totalCost", "700백만원", "F14")];
const arrow = [yearOf(2023, [itemOf("사업기간 변경 : 2022~2024 → 2022~2026", { cell: "B11" })])];

const plan = (period: string, cost: string, changes: string): string => `# 실천계획
관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
사업기간 | ${period} | 총 사업비 | ${cost}
주관부서 | 자치행정과
❏ 주요 변경사항
${changes}`;

/** The plan card of now beside that of the last submission. */
const since = (period: string, cost: string, changes: string, more = ""): string =>
  `기준일 2024-06-30\n${plan(period, cost, changes)}${more}\n이전 제출 2023-12-31\n${plan("2022년 ~ 2026년", "640백만원", "변경사항 없음")}`;

const REGISTER = `
# 변경대장
일자 | 관리번호 | 공약명 | 구분 | 변경 전 | 변경 후 | 사유 | 근거
2024. 3. 5. | 1-1 | 청렴한 공직문화 조성 | 변경 | 640 | 700 | 국비 확보 | 의결`;

testRule(rule, {
  passes: [
    {
      name: "the same period and cost as last, written otherwise",
      card: since("2022. 1. ~ 2026. 12.", "640,000천원", "변경사항 없음"),
      passes: 1
    },
    {
      name: "another cost since, with a record of a later day",
      card: since("2022년 ~ 2026년", "700백만원", "- 2024. 3. 5. 총사업비 변경 (640백만원 → 700백만원)")
    },
    {
      name: "another cost since, entered in 변경대장",
      card: since("2022년 ~ 2026년", "700백만원", "- 2023. 3. 2. 담당부서 변경", REGISTER),
      passes: 1
    },
    {
      name: "suspended, with a dated record",
      book: bookWith({ status: statusOf("suspended"), changes: changesOf(["2023-04-01"]) }),
      passes: 1
    },
    {
      name: "a longer period, with a dated record",
      book: bookWith({ fields: longer, changes: changesOf(["2023-04-01"]) }),
      passes: 1
    }
  ],
  notApplicable: [
    { name: "nothing changed", book: bookWith({ status: statusOf("completed"), changes: changesOf([]) }) },
    {
      name: "the same period in two spellings",
      book: bookWith({
        fields: [...heads, fieldOf("period", "2022년 ~ 2026년"), fieldOf("period", "2022. 7. ~ 2026. 6.")],
        changes: changesOf([])
      })
    },
    {
      name: "costs in two units are not compared",
      book: bookWith({
        fields: [...heads, fieldOf("totalCost", "640백만원"), fieldOf("totalCost", "6.4억원")],
        changes: changesOf([])
      })
    },
    {
      name: "an increase that is only asked for",
      book: bookWith({ narrative: [yearOf(2023, [itemOf("사업비 증액 협의")])], changes: changesOf([]) })
    },
    {
      name: "the cost of a part, in a table further down",
      book: bookWith({
        fields: [...heads, fieldOf("totalCost", "640백만원", "F4"), fieldOf("totalCost", "20백만원", "F40")],
        changes: changesOf([])
      })
    },
    { name: "a card without the section", book: bookWith({ fields: longer }) }
  ],
  reports: [
    {
      name: "dropped, without any record",
      book: bookWith({ status: statusOf("dropped"), changes: changesOf([]) }),
      findings: [
        { messageId: "stopped", severity: "error", cells: ["이행현황!G41"], related: ["이행현황!A30"] }
      ]
    },
    {
      name: "suspended, and the record has no date",
      book: bookWith({ status: statusOf("suspended"), changes: changesOf([null]) }),
      findings: [{ messageId: "stopped", cells: ["이행현황!F41"], related: ["이행현황!A31"] }]
    },
    {
      name: "suspended, on a card without the section",
      book: bookWith({ status: statusOf("suspended") }),
      findings: [{ messageId: "stopped", cells: ["이행현황!F41"], related: [] }]
    },
    {
      name: "변경사항 없음 beside a longer period",
      book: bookWith({ fields: longer, changes: changesOf([]) }),
      findings: [
        {
          messageId: "said-unchanged",
          severity: "error",
          cells: ["이행현황!A30"],
          related: ["이행현황!C4", "이행현황!C14"],
          actual: "2022년 ~ 2024년 → 2022년 ~ 2026년"
        }
      ]
    },
    {
      name: "변경사항 없음 beside a higher cost",
      book: bookWith({ fields: dearer, changes: changesOf([]) }),
      findings: [{ messageId: "said-unchanged", cells: ["이행현황!A30"], actual: "640백만원 → 700백만원" }]
    },
    {
      name: "a change told in the text, its record without a date",
      book: bookWith({ narrative: arrow, changes: changesOf([null]) }),
      findings: [{ messageId: "changed", cells: ["이행현황!A31"], related: ["이행현황!B11"] }]
    },
    {
      name: "변경사항 없음, but the last submission had another cost",
      card: since("2022년 ~ 2026년", "700백만원", "변경사항 없음"),
      findings: [
        {
          messageId: "said-unchanged-since",
          severity: "error",
          cells: ["실천계획!A5"],
          related: ["실천계획!D2"],
          expected: "640백만원",
          actual: "700백만원",
          key: "status-change-record | 1-1 | baseline | totalCost"
        }
      ]
    },
    {
      name: "a longer period since, with a record of an earlier day only",
      card: since("2022년 ~ 2027년", "640백만원", "- 2023. 3. 2. 담당부서 변경"),
      findings: [{ messageId: "differs-since", cells: ["실천계획!B2"], actual: "2022년 ~ 2027년" }]
    }
  ]
});
