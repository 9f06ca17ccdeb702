import { bookOf } from "../../../tests/builders/pledge-book";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { testRule } from "../../../tests/rules/rule-tester";
import { render } from "../../language/message";
import { checkWith } from "../check";
import { rule } from ".";

/** Texts in column A of one sheet, in a book that needs no reading. */
function texts(...cells: readonly string[]): {
  book: ReturnType<typeof bookOf>;
  snapshot: ReturnType<typeof workbookFromText>;
} {
  return { book: bookOf([]), snapshot: workbookFromText({ 이행현황: cells.join("\n") }) };
}

const officer = (text: string): string => `
  공개본
  # 실천계획
  관리번호 | 1-1 | 공약명 | 청렴한 공직문화 조성
  담당자 | ${text}`;

testRule(rule, {
  passes: [
    {
      name: "masked by the office",
      ...texts("홍○○ ☎○○○○", "010-****-****", "h***@example.kr"),
      publicCopy: true,
      passes: 1
    },
    {
      name: "figures that only look alike",
      ...texts("1234567890123", "2022-123456", "계좌 900101-12-345678", "0101234", "예산 901301-1234567"),
      passes: 1
    },
    {
      name: "name and extension in a copy that is not public",
      ...texts("담당자 : 홍길동(☎3232)"),
      passes: 1
    },
    { name: "a switchboard", ...texts("문의 ☎043-000-0000"), publicCopy: true, passes: 1 },
    { name: "an officer masked", card: officer("홍○○(☎○○○○)"), passes: 1 },
    { name: "an office instead of an officer", card: officer("정보전산팀"), passes: 1 }
  ],
  notApplicable: [{ name: "no sheets", book: bookOf([]), snapshot: workbookFromText({}) }],
  reports: [
    {
      name: "the three that are personal anywhere, in one cell and two",
      ...texts("900101-1234567", "010-1234-5678, 01112345678 | hong.gd@example.co.kr"),
      findings: [
        {
          messageId: "resident-number",
          severity: "error",
          cells: ["이행현황!A1"],
          actual: "○○○○○○-○○○○○○○"
        },
        {
          messageId: "mobile",
          severity: "warning",
          cells: ["이행현황!A2"],
          actual: "010-○○○○-○○○○, 011○○○○○○○○",
          data: { count: 2, masked: "010-○○○○-○○○○, 011○○○○○○○○" }
        },
        { messageId: "email", severity: "warning", cells: ["이행현황!B2"], actual: "h***@example.co.kr" }
      ]
    },
    {
      name: "a resident number without its hyphen, known by the check digit",
      ...texts("'9001011234568", "'9001011234567"),
      findings: [{ messageId: "resident-number", cells: ["이행현황!A1"] }]
    },
    {
      name: "officer's name and phone in a public copy, both masked by one fix",
      card: officer("홍길동 주무관 (☎3232)"),
      findings: [
        {
          messageId: "name",
          severity: "warning",
          cells: ["실천계획!B2"],
          actual: "홍○○",
          fix: { "실천계획!B2": "홍○○ 주무관 (☎○○○○)" }
        },
        {
          messageId: "phone",
          cells: ["실천계획!B2"],
          actual: "○○○○",
          fix: { "실천계획!B2": "홍○○ 주무관 (☎○○○○)" }
        }
      ]
    },
    {
      name: "a lecturer's name and a phone elsewhere in a public copy",
      card: `
        공개본
        # 이행현황
        - 강사 : 홍길동\\n- 참여 : 85명
        신청 ☎043-000-1234, 010-0000-1234`,
      findings: [
        {
          messageId: "name",
          cells: ["이행현황!A1"],
          fix: { "이행현황!A1": "- 강사 : 홍○○\n- 참여 : 85명" }
        },
        {
          messageId: "mobile",
          cells: ["이행현황!A2"],
          fix: { "이행현황!A2": "신청 ☎○○○-○○○-○○○○, 010-○○○○-○○○○" }
        },
        {
          messageId: "phone",
          cells: ["이행현황!A2"],
          fix: { "이행현황!A2": "신청 ☎○○○-○○○-○○○○, 010-○○○○-○○○○" }
        }
      ]
    },
    {
      name: "a cell under a merge is told, but cannot be written",
      ...texts("제목", "hong.gd@example.kr"),
      change: (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({
          ...sheet,
          merges: [{ top: 0, bottom: 2, left: 0, right: 0 }]
        }))
      }),
      publicCopy: true,
      findings: [{ messageId: "email", cells: ["이행현황!A2"] }]
    },
    {
      name: "a formula's text is told, but not overwritten",
      ...texts('="010-0000-"&1234 → 010-0000-1234'),
      publicCopy: true,
      findings: [{ messageId: "mobile", cells: ["이행현황!A1"] }]
    }
  ]
});

test("what was found is never told whole", () => {
  const found = ["900101-1234567", "010-1234-5678", "hong.gd@example.co.kr", "홍길동", "3232"];
  const { book, snapshot } = texts(
    "900101-1234567",
    "010-1234-5678",
    "hong.gd@example.co.kr",
    "강사 : 홍길동",
    "☎3232"
  );
  const basisDate = { year: 2023, month: 12, day: 31 };
  const { findings } = checkWith([rule], book, snapshot, { basisDate, publicCopy: true });
  expect(findings.map((finding) => finding.messageId)).toEqual([
    "resident-number",
    "mobile",
    "email",
    "name",
    "phone"
  ]);
  for (const { message, data, actual, expected, key, fix } of findings) {
    const told = [
      render(message, data, "ko"),
      render(message, data, "en"),
      actual,
      expected,
      key,
      fix && render(fix.title, fix.data, "ko"),
      fix?.patch.title
    ].join(" ");
    for (const datum of found) expect(told).not.toContain(datum);
  }
});
