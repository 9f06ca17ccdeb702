import { mergePledgesPatch } from "../../src/filling/merge-pledges/merge-pledges";
import { baselineOf } from "../../src/pledge/baseline-of";
import { readBook } from "../../src/reading";
import { checkBook } from "../../src/rules/check";
import { changesSince } from "../../src/submission/baseline/changes";
import { applyPatch } from "../../src/workbook/apply-patch";
import { snapshotOf, stateOf } from "../../src/workbook/workbook-state";
import { parseCardText } from "../rules/card-text";

const card = (number: string, name: string, amounts: string): string => `# ${number}
관리번호 | ${number} | 공약명 | ${name}
사업비 집행액 <단위: 백만원>
재원 | 총계 | 2022 | 2023 | 2024
계 | ${amounts}
군비 | ${amounts}
❏ 이행현황
구분 | 완료 | 이행후 계속추진 | 정상추진 | 일부추진 | 보류 | 폐기 | 비고
이행도 |  |  | ○ |  |  |  | 50%
❏ 주요 변경사항
- 해당 없음
`;

test("a pledge that was merged since is neither lost nor less, and the other one has not changed a closed year", () => {
  const { snapshot } = parseCardText(
    card("1-1", "야시장", "30 | 10 | 20 | -") + card("1-2", "도서관", "3 | 1 | 2 | -")
  );
  const then = { year: 2024, month: 3, day: 31 };
  const basisDate = { year: 2024, month: 6, day: 30 };
  const before = readBook(snapshot);
  const baseline = baselineOf(before, then);
  const { patch } = mergePledgesPatch(before, snapshot, {
    from: "1-2",
    to: "1-1",
    basisDate,
    reason: "같은 부지"
  });
  const after = snapshotOf(applyPatch(stateOf(snapshot), patch).state);
  const book = readBook(after);
  const { findings } = checkBook(book, after, { basisDate, publicCopy: false, baseline });
  expect(findings.filter(({ rule }) => rule.startsWith("baseline-"))).toEqual([]);
  const changes = changesSince({ book, snapshot: after, baseline, basisDate });
  expect(changes?.pledges.find(({ number }) => number === "1-1")?.merged).toEqual(["1-2 도서관"]);
});
