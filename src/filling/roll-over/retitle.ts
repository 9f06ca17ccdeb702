import { fieldsOf, sheetsOf, type Pledge } from "../../pledge/pledge";
import { formatCellRef } from "../../workbook/address";
import { sheetNamed } from "../../workbook/snapshot";
import type { CellPlan } from "../card-changes/cell-plan";
import type { FillNote } from "../fill-note";

const LONGEST_TITLE = 80;

/** "민선8기 군수 공약사업 관리카드" above a card becomes that of the new term; a term that a text tells of stays. */
export function retitle(
  plan: CellPlan,
  pledge: Pledge,
  old: string,
  fresh: string,
  touched: ReadonlySet<string>
): readonly FillNote[] {
  const number = /\d+(?=\s*기)/.exec(old)?.[0];
  const stem = number === undefined ? "" : old.slice(0, old.indexOf(number)).trim();
  if (number === undefined || stem === "") return [];
  const wanted = new RegExp(`${Array.from(stem, escape).join("\\s*")}\\s*${number}\\s*기`, "u");
  return sheetsOf(pledge).flatMap((name): readonly FillNote[] => {
    const sheet = sheetNamed(plan.snapshot, name);
    if (!sheet || sheet.protected || !touched.has(name)) return [];
    const head = [...fieldsOf(pledge, "number"), ...fieldsOf(pledge, "name")].filter(
      ({ cell }) => cell.sheet === name
    );
    const last = Math.min(...head.map(({ cell }) => cell.row));
    return sheet.cells.flatMap((cell): readonly FillNote[] => {
      const { row, column, value, formula } = cell;
      const at = { sheet: name, row, column };
      // what the pledge itself is called is no title
      if (
        pledge.fields.some(
          (field) => field.cell.sheet === name && field.cell.row === row && field.cell.column === column
        )
      )
        return [];
      if (row > last || typeof value !== "string" || formula !== undefined || plan.isPlanned(at)) return [];
      if (value.length > LONGEST_TITLE || !wanted.test(value)) return [];
      const text = value.replace(wanted, (found) =>
        found.replace(number, fresh.match(/\d+(?=\s*기)/)?.[0] ?? number)
      );
      plan.set(at, { value: text });
      return [{ code: "title-changed", data: { cell: formatCellRef(at), before: value, after: text } }];
    });
  });
}

function escape(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\\s]/gu, "\\$&");
}
