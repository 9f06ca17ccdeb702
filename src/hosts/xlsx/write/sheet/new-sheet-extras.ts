import type { PageSetup } from "../../../../workbook/format";
import type { CellChoice, CellLink } from "../../../../workbook/sheet-content";
import { attributes, escapeCellText, escapeMarkup } from "../parts/markup";

/** Excel reads a list that stands in the rule itself up to this length. */
const LONGEST_LIST = 255;

/** Whether a list of choices can be written: its commas separate, and its length is limited. */
export function canWriteChoice(choice: CellChoice): boolean {
  return (
    choice.options.join(",").length <= LONGEST_LIST && !choice.options.some((option) => option.includes(","))
  );
}

export function choicesMarkup(choices: readonly CellChoice[]): string {
  const written = choices.filter(canWriteChoice).map(({ range, options }) => {
    const given = attributes({ type: "list", allowBlank: 1, showErrorMessage: 1, sqref: range });
    const list = options.join(",").replaceAll('"', '""');
    return `<dataValidation${given}><formula1>${escapeMarkup(`"${list}"`)}</formula1></dataValidation>`;
  });
  if (written.length === 0) return "";
  return `<dataValidations${attributes({ count: written.length })}>${written.join("")}</dataValidations>`;
}

/** Jumps within the workbook need no relation. */
export function linksMarkup(links: readonly CellLink[]): string {
  if (links.length === 0) return "";
  return `<hyperlinks>${links.map(linkMarkup).join("")}</hyperlinks>`;
}

export function linkMarkup({ cell, target }: CellLink): string {
  return `<hyperlink${attributes({ ref: cell, location: target })}/>`;
}

export function headerFooterMarkup({ header, footer }: PageSetup): string {
  if (header === undefined && footer === undefined) return "";
  const top = header === undefined ? "" : `<oddHeader>${escapeCellText(header)}</oddHeader>`;
  const bottom = footer === undefined ? "" : `<oddFooter>${escapeCellText(footer)}</oddFooter>`;
  return `<headerFooter>${top}${bottom}</headerFooter>`;
}
