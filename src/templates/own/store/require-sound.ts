import type { Locale } from "../../../language/message";
import { refusal } from "../../../language/refusal";
import type { PledgeBook } from "../../../pledge/pledge-book";
import type { SheetSnapshot, Snapshot } from "../../../workbook/snapshot";
import { tellFault } from "../expand/fault";
import { readTemplate, type TemplateReading } from "../expand/template-faults";
import type { TemplateKind } from "../kind";
import { TEMPLATE_REFUSALS } from "../messages";

/** So many faults are told; the others are counted. */
const TOLD = 8;

/** @throws Refusal "template-faulty" telling every fault with its cell, before anything is made of the template. */
export function requireSound(
  sheet: SheetSnapshot,
  name: string,
  kind: TemplateKind,
  book: PledgeBook,
  snapshot: Pick<Snapshot, "names">
): TemplateReading {
  const template = readTemplate(sheet, kind, book, snapshot.names);
  const { faults } = template;
  if (faults.length === 0) return template;
  const told = (locale: Locale): string => {
    const lines = faults.slice(0, TOLD).map((fault) => `· ${tellFault(fault, locale)}`);
    return [...lines, ...(faults.length > TOLD ? ["…"] : [])].join("\n");
  };
  const data = { name, count: faults.length, faultsKo: told("ko"), faultsEn: told("en") };
  throw refusal(TEMPLATE_REFUSALS, "template-faulty", data);
}
