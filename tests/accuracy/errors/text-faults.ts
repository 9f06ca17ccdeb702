import type { Random } from "../random";
import type { TrueBook, TrueItem } from "../truth";
import { faultAt, put, textAt } from "./edits";
import type { ErrorClass, Seeded } from "./seeded";

const NEEDS = {
  form: "sheet-a-card",
  grids: "executed",
  narrative: "column",
  otherSheets: "none",
  status: "matrix",
  negative: "none"
} as const;

type Fault = (item: TrueItem, book: TrueBook, random: Random) => string | null;

/** A fault in the text of one item of 추진현황: what the cell then reads. */
function fault(rule: string, rewrite: Fault): ErrorClass {
  return {
    name: rule,
    rule,
    needs: NEEDS,
    severity: "warning",
    seed: (book, random): Seeded | null => {
      const items = book.pledges.flatMap((pledge) => pledge.items);
      if (items.length === 0) return null;
      const item = random.pick(items);
      const text = rewrite(item, book, random);
      return text === null ? null : faultAt(put(book.snapshot, item.cell, text), item.cell);
    }
  };
}

const more = (rule: string, line: (item: TrueItem, book: TrueBook) => string | null): ErrorClass =>
  fault(rule, (item, book) => {
    const added = line(item, book);
    return added === null ? null : `${textAt(book.snapshot, item.cell)}\n${added}`;
  });

const amount = (rule: string, rewrite: (item: TrueItem) => string): ErrorClass =>
  fault(rule, (item, book) => textAt(book.snapshot, item.cell).replace(item.text, rewrite(item)));

const multiYear = fault("text-multi-year", (item, book) => {
  const { year, text, cell } = item;
  const title = titleOf(item, book);
  const own = book.pledges.find(({ items }) => items.includes(item))?.items ?? [];
  // where the next year tells of the same thing, the amount may be that year's share
  const divided = own.some((other) => other.year === year + 1 && titleOf(other, book) === title);
  return divided ? null : textAt(book.snapshot, cell).replace(text, `${year}~${year + 1}(${text})`);
});

/** What stands before the amount on its line. */
function titleOf({ cell, text }: TrueItem, { snapshot }: TrueBook): string {
  const line = textAt(snapshot, cell)
    .split("\n")
    .find((each) => each.includes(text));
  return (line ?? "").split(text)[0]?.replace(/[^가-힣]/g, "") ?? "";
}

const LONG = " - 주민설명회 결과에 따라 사업 구간을 조정하고 세부 시행계획을 확정";

const repeated: ErrorClass = {
  name: "text-repeated",
  rule: "text-repeated",
  needs: NEEDS,
  severity: "warning",
  seed: (book) => {
    const items = book.pledges.flatMap((pledge) => pledge.items);
    const at = items.findIndex((item, index) => item.year === items[index + 1]?.year);
    const [one, other] = at < 0 ? [] : items.slice(at, at + 2);
    if (!one || !other) return null;
    const twice = [one, other].reduce(
      (snapshot, { cell }) => put(snapshot, cell, `${textAt(book.snapshot, cell)}\n${LONG}`),
      book.snapshot
    );
    return faultAt(twice, other.cell, one.cell);
  }
};

export const TEXT_FAULTS: readonly ErrorClass[] = [
  amount("amount-malformed", () => "2조 43246억원"),
  more("text-arithmetic", () => " - 추진위원회 구성 : 10명(내부3, 외부8)"),
  more("text-date-impossible", ({ year }) => ` - 준공일자 : ${year}. 2. 30.`),
  more("text-date-outside-year", ({ year }) => ` - 준공 : ${year - 1}. 3. 5.`),
  more("text-date-future", ({ year }, { basisDate }) =>
    year === basisDate.year ? ` - 개소식 개최 완료 : ${year + 1}. 3. 5.` : null
  ),
  multiYear,
  amount("text-source-split", ({ text }) => `${text}(국 9,999, 군 1)`),
  repeated
];
