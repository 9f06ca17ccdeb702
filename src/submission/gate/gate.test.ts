import type { Finding } from "../../rules/finding";
import type { Waiver } from "../waivers/waiver";
import { NO_WAIVERS, type JudgedWaivers } from "../waivers/judged-waivers";
import { book, finding, result } from "../../../tests/submission/sample-result";
import { blockerSentences, gateOf, gateVerdict } from ".";

const error = finding({ key: "e" });
const warning = finding({ key: "w", severity: "warning" });
const waiver: Waiver = { reason: "협의 중", role: "총괄", date: "2025-12-31", expires: null, covers: [] };
const standing = (...keys: string[]): JudgedWaivers => ({
  ...NO_WAIVERS,
  standing: new Map(keys.map((key) => [key, waiver]))
});
const gate = (
  findings: readonly Finding[],
  waivers: JudgedWaivers = NO_WAIVERS,
  changes: Parameters<typeof book>[0] = {}
): ReturnType<typeof gateOf> =>
  gateOf({
    book: book(changes),
    result: result(findings),
    waivers
  });

test("opens where nothing was found, or information alone", () => {
  expect(gateVerdict(gate([]), "ko")).toBe("보낼 수 있습니다");
  expect(gate([finding({ severity: "info" })]).open).toBe(true);
});

test("an error blocks, a warning without a reason blocks, and the verdict says how many of each", () => {
  const shut = gate([error, warning]);
  expect(shut.blockers).toEqual(["errors", "unexplained"]);
  expect(gateVerdict(shut, "ko")).toBe("보낼 수 없습니다: 오류 1건, 사유 없는 주의 1건");
  expect(gateVerdict(shut, "en")).toBe("Cannot be sent: 1 errors, 1 warnings without a reason");
  expect(blockerSentences(shut, "ko")[1]).toContain("사유를 적으십시오");
});

test("a reason that stands opens it; one that has lapsed does not", () => {
  const open = gate([error, warning], standing("e", "w"));
  expect(open.open).toBe(true);
  expect(open.explained).toEqual([error, warning]);
  const lapse = { key: "w", waiver, why: "expired" as const, what: [] };
  const shut = gate([warning], { ...NO_WAIVERS, lapsed: [lapse] });
  expect(shut.blockers).toEqual(["lapsed"]);
  expect(shut.lapsed).toEqual([{ finding: warning, lapse }]);
});

test("a workbook without cards, or with rules that failed, is never sent", () => {
  expect(gate([], NO_WAIVERS, { pledges: [] }).blockers).toEqual(["no-cards"]);
  const toolErrors = [{ rule: "plan-total", pledge: null, message: "crash" }];
  const failed = gateOf({
    book: book(),
    result: result([], { toolErrors }),
    waivers: NO_WAIVERS
  });
  expect(failed.blockers).toEqual(["tool-errors"]);
});

test("what could not be read must have been looked at, unless no figure went unchecked", () => {
  const place = { range: { sheet: "카드", top: 0, left: 0, bottom: 0, right: 0 }, data: {} };
  const unread = { notUnderstood: [{ ...place, reason: "grid-unreadable" }] };
  expect(gate([], NO_WAIVERS, unread).blockers).toEqual(["unread"]);
  const seen = { book: book(unread), result: result([]) };
  expect(gateOf({ ...seen, waivers: NO_WAIVERS, unreadSeen: true }).open).toBe(true);
  const harmless = { notUnderstood: [{ ...place, reason: "row-unknown", data: { label: "비고" } }] };
  expect(gate([], NO_WAIVERS, harmless).open).toBe(true);
});
