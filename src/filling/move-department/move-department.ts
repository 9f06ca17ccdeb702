import { refusal } from "../../language/refusal";
import { fieldsOf, pledgeId, type CardFieldAt, type Pledge } from "../../pledge/pledge";
import type { PledgeBook } from "../../pledge/pledge-book";
import { compact, foldSpaces } from "../../reading/labels/fold";
import { formatCellRef, type CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { CellPlan } from "../card-changes/cell-plan";
import type { ChangeOptions } from "../card-changes/change-options";
import { recordChange } from "../card-changes/change-record";
import { findPledge, requireWritable } from "../card-changes/find-pledge";
import { finishChange } from "../card-changes/finish-change";
import { CHANGE_REFUSALS, CHANGE_TITLES } from "../card-changes/messages";
import type { Filling } from "../fill";
import type { FillNote } from "../fill-note";

export interface MoveDepartmentOptions extends ChangeOptions {
  /** The pledge's 관리번호. */
  readonly number: string;
  readonly department: string;
  /** 추진담당; absent = it stays, and a note says so. */
  readonly team?: string;
}

/**
 * A pledge to another department: every place on its cards that names the old one, with a dated record on the card and
 * an entry in 변경대장. A 총괄부서 that is another office than the one left stays.
 * @throws Refusal where the pledge, its department or a writable sheet is wanting.
 */
export function moveDepartmentPatch(
  book: PledgeBook,
  snapshot: Snapshot,
  options: MoveDepartmentOptions
): Filling {
  const department = foldSpaces(options.department);
  if (department === "") throw refusal(CHANGE_REFUSALS, "department-empty");
  const pledge = findPledge(book, options.number);
  requireWritable(snapshot, pledge);
  const places = placesOf(pledge);
  if (places.length === 0) throw refusal(CHANGE_REFUSALS, "department-missing", { pledge: pledgeId(pledge) });
  const own = places.find(({ field, text }) => field === "department" && text !== "");
  const old = plainName((own ?? places.find(({ text }) => text !== ""))?.text ?? "");
  if (
    compact(old) === compact(department) &&
    places.every(({ text }) => compact(plainName(text)) === compact(old))
  )
    throw refusal(CHANGE_REFUSALS, "department-same", { pledge: pledgeId(pledge), department });
  const plan = new CellPlan(snapshot);
  const notes: FillNote[] = [];
  for (const place of places) {
    const isOther =
      place.field === "leadDepartment" &&
      place.text !== "" &&
      compact(plainName(place.text)) !== compact(old);
    if (isOther)
      notes.push({ code: "lead-left", data: { cell: formatCellRef(place.cell), text: place.text } });
    else notes.push(write(plan, place, department));
  }
  const [unwritable] = places;
  if (unwritable && !notes.some(({ code }) => code === "department-moved"))
    throw refusal(CHANGE_REFUSALS, "department-unwritable", { cell: formatCellRef(unwritable.cell) });
  const { team } = options;
  const teams = fieldsOf(pledge, "team").filter(({ text }) => text !== "" || team !== undefined);
  for (const place of teams)
    notes.push(
      team === undefined
        ? { code: "team-left", data: { cell: formatCellRef(place.cell) } }
        : write(plan, place, foldSpaces(team))
    );
  if (teams.length === 0 || team !== undefined)
    for (const { cell } of fieldsOf(pledge, "officer").filter(({ text }) => text !== ""))
      notes.push({ code: "officer-left", data: { cell: formatCellRef(cell) } });
  const { date = options.basisDate, reason = "", basis = "" } = options;
  const [oldTeam = ""] = teams.map(({ text }) => text);
  const before = [old, team === undefined ? "" : plainName(oldTeam)].filter((part) => part !== "").join(" ");
  const after = [department, team ?? ""].filter((part) => part !== "").join(" ");
  notes.push(recordChange(plan, pledge, { date, what: `부서이동: ${before} → ${after}`, reason }));
  const { number, name } = pledge;
  return finishChange(book, snapshot, {
    title: CHANGE_TITLES.move.ko,
    plan,
    entries: [{ date, kind: "moved", number, name, before, after, reason, basis }],
    notes,
    basisDate: options.basisDate
  });
}

/** Where the department stands, each cell once. */
function placesOf(pledge: Pledge): readonly CardFieldAt[] {
  const seen = new Set<string>();
  return [...fieldsOf(pledge, "leadDepartment"), ...fieldsOf(pledge, "department")].filter(({ cell }) => {
    const key = formatCellRef(cell);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The office alone, without telephone numbers: those are personal data, and belong to the old office. */
function plainName(text: string): string {
  return foldSpaces(
    text.replace(/[\s(,]*(?:☎|☏|전화|tel\b)?[\s.:]*\(?0?\d{0,3}\)?[-\s]?\d{3,4}-\d{4}\)?.*$/iu, "")
  );
}

/** Plans the new text in the place of the old one; beside a label in the same cell, the label stays. */
function write(plan: CellPlan, place: CardFieldAt, text: string): FillNote {
  const cell: CellRef = place.cell;
  const { value, formula } = plan.before(cell);
  const at = formatCellRef(cell);
  if (formula !== undefined) return { code: "department-formula", data: { cell: at } };
  const whole = typeof value === "string" ? value : "";
  const shared = cell.row === place.label.cell.row && cell.column === place.label.cell.column;
  plan.set(cell, { value: shared ? inSharedCell(whole, place.text, text) : text });
  return { code: "department-moved", data: { cell: at, before: plainName(place.text), after: text } };
}

function inSharedCell(whole: string, old: string, text: string): string {
  const at = old === "" ? -1 : whole.lastIndexOf(old);
  if (at >= 0) return whole.slice(0, at) + text + whole.slice(at + old.length);
  return `${whole.trimEnd()} ${text}`;
}
