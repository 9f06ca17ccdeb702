import { decimal } from "../../src/pledge/decimal";
import type { Pledge } from "../../src/pledge/pledge";
import type { PledgeBook } from "../../src/pledge/pledge-book";
import { DEFAULT_PROFILE } from "../../src/pledge/profile";
import type { CheckResult } from "../../src/rules/check";
import type { Finding } from "../../src/rules/finding";
import type { RuleMeta } from "../../src/rules/rule";
import type { ReportHeader } from "../../src/submission/report";
import { parseRangeRef, type RangeRef } from "../../src/workbook/address";

/** A hand-made result, so that the reports are tested alone: what the rules find is tested elsewhere. */
export function range(text: string): RangeRef {
  const parsed = parseRangeRef(text);
  if (!parsed) throw new Error(`no range: ${text}`);
  return parsed;
}

function cell(text: string): { sheet: string; row: number; column: number } {
  const { sheet, top, left } = range(text);
  return { sheet, row: top, column: left };
}

export const RULE: RuleMeta = {
  id: "grid-source-sum",
  severities: ["error"],
  scope: "pledge",
  topic: "grid",
  title: { ko: "계 = 재원의 합", en: "Total = sum of sources" },
  fixable: true,
  messages: {
    sum: { ko: "{{column}}년의 계가 재원의 합과 다릅니다.", en: "{{column}} differs." }
  },
  reasons: { "rounding-unlikely": { ko: "반올림으로 보기 어렵습니다.", en: "Unlikely to be rounding." } }
};

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: RULE.id,
    severity: "error",
    outcome: "violation",
    reason: null,
    pledge: "공감행정 ➁-8",
    cells: [range("이행현황!F7")],
    related: [range("이행현황!F8:F13")],
    expected: "1102",
    actual: "1120",
    difference: "18",
    unit: "백만원",
    terms: [
      { label: "국비", cell: cell("이행현황!F8"), amount: "1000" },
      { label: "군비", cell: cell("이행현황!F9"), amount: "102" }
    ],
    messageId: "sum",
    message: {
      ko: "{{column}}년의 계가 재원의 합과 다릅니다.",
      en: "The total of {{column}} is not the sum."
    },
    data: { column: 2023 },
    key: "grid-source-sum|공감행정 ➁-8|executed|계|2023",
    causes: [
      {
        kind: "transposed-digits",
        cells: [cell("이행현황!F7")],
        suggest: decimal(1102),
        values: [decimal(1102)],
        changes: [],
        mends: 2,
        ambiguous: false,
        message: { ko: "이웃한 두 숫자의 자리가 바뀐 것 같습니다.", en: "Two digits seem swapped." },
        data: {}
      }
    ],
    fix: null,
    ...changes
  };
}

const PLEDGE: Pledge = {
  number: "공감행정 ➁-8",
  normalizedNumber: "공감행정2-8",
  name: "청렴 <행정> 추진",
  cards: [{ kind: "status", range: range("이행현황!A1:J40") }],
  fields: [],
  period: null,
  totalCost: null,
  grids: [
    {
      kind: "executed",
      key: "executed",
      range: range("이행현황!A6:B7"),
      unit: { value: "백만원", cell: cell("이행현황!A5"), text: "백만원" },
      columns: [
        { role: "grand-total", key: "총계", label: "총계", header: cell("이행현황!B6"), column: 1 },
        { role: "year", key: "2022", year: 2022, label: "2022", header: cell("이행현황!C6"), column: 2 }
      ],
      rows: [
        {
          role: "total",
          key: "계",
          source: null,
          group: null,
          bracketed: false,
          label: "계",
          header: cell("이행현황!A7"),
          row: 6
        }
      ],
      cells: [
        [
          {
            cell: cell("이행현황!B7"),
            notation: "number",
            amount: decimal(1795, 1),
            hidden: false,
            text: "179.5"
          },
          { cell: cell("이행현황!C7"), notation: "undetermined", amount: null, hidden: false, text: "미정" }
        ]
      ],
      scale: 1,
      rounding: "exact"
    }
  ],
  narrative: [],
  futurePlans: null,
  status: {
    options: [
      { class: "completed", label: "완료", cell: cell("이행현황!B30"), marked: true, text: "○" },
      { class: "dropped", label: "폐기", cell: cell("이행현황!C30"), marked: false, text: "" }
    ],
    rate: { value: decimal(100), cell: cell("이행현황!D30"), text: "100%" },
    rateCell: cell("이행현황!D30")
  },
  changes: null,
  others: null
};

export function book(changes: Partial<PledgeBook> = {}): PledgeBook {
  return {
    pledges: [PLEDGE],
    summaries: [],
    notUnderstood: [],
    profile: DEFAULT_PROFILE,
    profileGuessed: true,
    extent: { cells: 120, numbers: 42 },
    ...changes
  };
}

export function result(findings: readonly Finding[], changes: Partial<CheckResult> = {}): CheckResult {
  return {
    findings,
    coverage: { [RULE.id]: { pass: 9, violation: findings.length, needsReview: 0, notApplicable: 0 } },
    tied: 40,
    toolErrors: [],
    ...changes
  };
}

export const HEADER: ReportHeader = {
  toolVersion: "1.2.3",
  ruleSet: "ab".repeat(32),
  basisDate: { year: 2023, month: 12, day: 31 },
  rules: [RULE]
};
