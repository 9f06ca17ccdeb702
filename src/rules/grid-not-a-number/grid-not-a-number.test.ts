import { gridCard, HEAD, RIGHT_LINES, SEED_CARD } from "../../../tests/builders/grid-cards";
import { testRule } from "../../../tests/rules/rule-tester";
import { rule } from ".";

testRule(rule, {
  passes: [
    { name: "the seed card: numbers and '-'", card: SEED_CARD, passes: 54 },
    {
      name: "numbers, '-' and blanks",
      card: gridCard(RIGHT_LINES.replace("| - | 250", "|  | 250")),
      passes: 28
    },
    {
      name: "미정 and negative amounts are in order",
      card: gridCard(RIGHT_LINES.replace("| 30 | -", "| 미정 | -10"))
    },
    {
      name: "decimals among decimals are no slip",
      card: gridCard("재원 | 총계 | 2022 | 2023\n계 | 24.394 | 12.2 | 12.194\n군비 | 24.394 | 12.2 | 12.194")
    }
  ],
  notApplicable: [{ name: "no grid", card: "관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성" }],
  reports: [
    {
      name: "a number stored as text",
      card: gridCard(RIGHT_LINES.replace("| 92 |", "| '92 |")),
      findings: [
        {
          messageId: "text-number",
          severity: "error",
          cells: ["이행현황!E8"],
          expected: "92",
          actual: "92",
          unit: "백만원",
          key: "grid-not-a-number | 1-1 | executed | 군비 | 2022",
          fix: { "이행현황!E8": 92 }
        }
      ]
    },
    {
      name: "a stray character, a point for a comma, a word, an error",
      card: gridCard(`${HEAD}계 | 24394 | - | 24.394 | 24000 | 394 | - | -
군비 | 24394 | - | 24394 | 2400o | 394 | 예산 없음 | #REF!`),
      findings: [
        {
          messageId: "decimal-for-comma",
          cells: ["이행현황!D5"],
          expected: "24394",
          fix: { "이행현황!D5": 24394 }
        },
        {
          messageId: "stray-character",
          cells: ["이행현황!E6"],
          expected: "24000",
          actual: "2400o",
          data: { cell: "E6", text: "2400o", suggestion: "24,000" },
          fix: { "이행현황!E6": 24000 }
        },
        { messageId: "not-a-number", cells: ["이행현황!G6"], expected: null, actual: "예산 없음" },
        { messageId: "error-value", cells: ["이행현황!H6"], actual: "#REF!" }
      ]
    },
    {
      name: "a grid pasted as text is told once, and mended whole",
      card: gridCard(RIGHT_LINES.replace(/ (\d+)(?= \||$)/gm, " '$1").replace(/^재원.*$/m, HEAD.trim())),
      findings: [
        {
          messageId: "text-numbers",
          cells: ["이행현황!B5:B8", "이행현황!C5:C6", "이행현황!D5:G8", "이행현황!H5:H6"],
          data: { count: 24 },
          fix: {
            "이행현황!B5": 679,
            "이행현황!C5": 100,
            "이행현황!D5": 549,
            "이행현황!E5": 177,
            "이행현황!F5": 252,
            "이행현황!G5": 120,
            "이행현황!H5": 30,
            "이행현황!B6": 350,
            "이행현황!C6": 100,
            "이행현황!D6": 220,
            "이행현황!E6": 60,
            "이행현황!F6": 90,
            "이행현황!G6": 70,
            "이행현황!H6": 30,
            "이행현황!B7": 79,
            "이행현황!D7": 79,
            "이행현황!E7": 25,
            "이행현황!F7": 34,
            "이행현황!G7": 20,
            "이행현황!B8": 250,
            "이행현황!D8": 250,
            "이행현황!E8": 92,
            "이행현황!F8": 128,
            "이행현황!G8": 30
          }
        }
      ]
    }
  ]
});
