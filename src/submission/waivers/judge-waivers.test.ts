import { refusalOf } from "../../../tests/builders/refusal-of";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import type { Snapshot } from "../../workbook/snapshot";
import { checkWhole, type CheckedWhole } from "../checking/check-whole";
import { dropWaiversPatch, waivePatch, type Reason } from "./give-waivers";
import { lapseWords, waiverWords } from "./waiver-words";
import type { Waiver } from "./waiver";

const basisDate = { year: 2023, month: 12, day: 31 };
const card = (own: string, extra = ""): string => `${extra}관리번호 | 1-1 | 공약명 | 야시장 조성
<단위: 백만원>
재원 | 총계 | 기투자 | 소계 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027이후
계 | 3 | - | 3 | 1 | 2 | - | - | - | -
군비 | ${own} | - | 3 | 1 | 2 | - | - | - | -
❏ 이행현황
구분 | 완료 | 이행후 계속추진 | 정상추진 | 일부추진 | 보류 | 폐기 | 비고
이행도 |  |  | ○ |  |  |  | 100%`;

const book = (text: string, settings: Record<string, string> = {}): Snapshot => ({
  ...workbookFromText({ 이행현황: text }),
  settings
});
const check = (snapshot: Snapshot, basis = basisDate, publicCopy = false): CheckedWhole =>
  checkWhole(snapshot, { basisDate: basis, publicCopy });

const GIVEN: Reason = { reason: "반올림 차이임", role: "공약 총괄 담당" };

function given(snapshot: Snapshot, rule: string, reason: Reason = GIVEN): Snapshot {
  const checked = check(snapshot);
  const found = checked.result.findings.filter((finding) => finding.rule === rule);
  const [step] = waivePatch(snapshot, found, reason, basisDate).steps;
  if (step?.kind !== "setting" || step.after === null) throw new Error("nothing was kept");
  return { ...snapshot, settings: { ...snapshot.settings, [step.key]: step.after } };
}

const RIGHT = book(card("3"));
const rateRule = "status-rate";

test("a row that was put in above changes no value", () => {
  const explained = given(RIGHT, rateRule);
  expect(check(explained).waivers.standing.size).toBe(1);
  const lower = book(card("3", "제목\n\n"), { ...explained.settings });
  const { standing, lapsed } = check(lower).waivers;
  expect([standing.size, lapsed]).toEqual([1, []]);
});

test("an expired reason lapses on the day after", () => {
  const explained = given(RIGHT, rateRule, { ...GIVEN, expires: "2024-06-30" });
  expect(check(explained, { year: 2024, month: 6, day: 30 }).waivers.standing.size).toBe(1);
  const [lapse] = check(explained, { year: 2024, month: 7, day: 1 }).waivers.lapsed;
  expect(lapse?.why).toBe("expired");
  expect(lapse && lapseWords(lapse, "ko")).toBe("만료일 2024-06-30이 지났습니다");
  expect(lapse?.waiver && waiverWords(lapse.waiver, "ko")).toBe(
    "반올림 차이임 (공약 총괄 담당, 2023-12-31, 2024-06-30까지)"
  );
});

test("a reason kept by an earlier version, and what is no reason, are told and do not stand", () => {
  const [finding] = check(RIGHT).result.findings.filter(({ rule }) => rule === rateRule);
  const key = finding?.key ?? "";
  const old = { reason: "예전", role: "담당", date: "2023-01-01" };
  const waivers = JSON.stringify({ [key]: old, 엉뚱: { reason: 1 } });
  const { standing, lapsed } = check(book(card("3"), { waivers })).waivers;
  expect(standing.size).toBe(0);
  expect(lapsed.map(({ key: of, why }) => [of, why])).toEqual([
    ["엉뚱", "unreadable"],
    [key, "old-form"]
  ]);
  const broken = book(card("3"), { waivers: "{" });
  expect(check(broken).waivers.lapsed).toEqual([{ key: "", waiver: null, why: "unreadable", what: [] }]);
  expect(dropWaiversPatch(broken, [""]).steps).toEqual([
    { kind: "setting", key: "waivers", before: "{", after: null }
  ]);
});

test("a reason for what is in order now is needless, unless its rule was not asked", () => {
  const explained = given(RIGHT, rateRule);
  const done = book(card("3").replace("100%", "60%"), explained.settings);
  expect(check(done).waivers.needless.map(({ waiver }) => waiver.reason)).toEqual([GIVEN.reason]);
  const asked = { basisDate, publicCopy: false, rules: ["grid-source-sum"] };
  expect(checkWhole(done, asked).waivers.needless).toEqual([]);
});

test("an error that no reason can let stay takes none, and one that was written into the file does not stand", () => {
  const wrong = book(card("4"));
  const [sum] = check(wrong).result.findings.filter(({ rule }) => rule === "grid-source-sum");
  expect(sum?.severity).toBe("error");
  expect(() => given(wrong, "grid-source-sum")).toThrow("사유로 넘길 수 없습니다");
  const forged: Waiver = {
    ...GIVEN,
    date: "2023-12-31",
    expires: null,
    covers: [{ cell: "A1", value: "1" }]
  };
  const waivers = JSON.stringify({ [sum?.key ?? ""]: forged });
  expect(check(book(card("4"), { waivers })).waivers.lapsed.map(({ why }) => why)).toEqual(["not-waivable"]);
});

test.each([
  [{ reason: " ", role: "담당" }, "reason-missing"],
  [{ reason: "사유", role: "" }, "role-missing"],
  [{ reason: "문의 010-1234-5678", role: "담당" }, "personal-data"],
  [{ reason: "사유", role: "hong@example.kr" }, "personal-data"],
  [{ reason: "확인 ☎3232", role: "담당" }, "personal-data"],
  [{ reason: "전화 043-123-4567", role: "담당" }, "personal-data"],
  [{ reason: "사유", role: "담당", expires: "2024-2-30" }, "expires-invalid"],
  [{ reason: "사유", role: "담당", expires: "2023-12-30" }, "expires-past"]
] satisfies [Reason, string][])("refuses %j as %s", (reason, code) => {
  expect(refusalOf(() => given(RIGHT, rateRule, reason))).toBe(code);
});

test("no text of a cell is kept, only a digest; a figure is kept as it is", () => {
  const snapshot = given(RIGHT, rateRule);
  const { standing } = check(snapshot).waivers;
  const [waiver] = [...standing.values()];
  expect(waiver?.covers).toEqual([
    { cell: "이행현황!H8", value: "100%" },
    { cell: "이행현황!D8", value: expect.stringMatching(/^#[0-9a-f]{8}$/) as string },
    { cell: "actual", value: "100" },
    { cell: "severity", value: "warning" }
  ]);
});

test("what is told of a change of a text names the cell and no text", () => {
  const explained = given(RIGHT, rateRule);
  const other = book(card("3").replace("○", "●"), explained.settings);
  const [lapse] = check(other).waivers.lapsed;
  expect(lapse && lapseWords(lapse, "ko")).toBe("사유를 적은 뒤 값이 바뀌었습니다 (이행현황!D8: 글이 바뀜)");
});
