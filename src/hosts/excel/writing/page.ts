import type { PageSetup, Paper } from "../../../workbook/format";
import { sectionsOf } from "../../../workbook/header-sections";

const ORIENTATIONS = { portrait: "Portrait", landscape: "Landscape" } as const;

const PAPERS: Readonly<Record<Paper, Excel.PageLayout["paperSize"]>> = {
  A3: "A3",
  A4: "A4",
  A5: "A5",
  B4: "B4",
  B5: "B5",
  Letter: "Letter",
  Legal: "Legal"
};

export function layOutPage(layout: Excel.PageLayout, page: PageSetup): void {
  layout.paperSize = PAPERS[page.paper];
  layout.orientation = ORIENTATIONS[page.orientation];
  if (page.fitToWidth !== undefined || page.fitToHeight !== undefined) {
    // No number of pages high is "as many as it takes".
    layout.zoom = {
      ...(page.fitToWidth === undefined || page.fitToWidth === 0
        ? {}
        : { horizontalFitToPages: page.fitToWidth }),
      ...(page.fitToHeight === undefined || page.fitToHeight === 0
        ? {}
        : { verticalFitToPages: page.fitToHeight })
    };
  } else if (page.scale !== undefined) layout.zoom = { scale: page.scale };
  if (page.margins) layout.setPrintMargins("Centimeters", { ...page.margins });
  if (page.printArea !== undefined) layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) {
    const [first = "", last = first] = page.titleRows.split(":");
    layout.setPrintTitleRows(`$${first}:$${last}`);
  }
  if (page.titleColumns !== undefined) {
    const [first = "", last = first] = page.titleColumns.split(":");
    layout.setPrintTitleColumns(`$${first}:$${last}`);
  }
  writeHeaders(layout.headersFooters.defaultForAllPages, page);
  if (page.centerHorizontally === true) layout.centerHorizontally = true;
  if (page.centerVertically === true) layout.centerVertically = true;
  if (page.overThenDown === true) layout.printOrder = "OverThenDown";
}

/** A file has one text with codes for its three sections, Excel three texts. */
function writeHeaders(all: Excel.HeaderFooter, { header, footer }: PageSetup): void {
  const top = sectionsOf(header);
  const bottom = sectionsOf(footer);
  if (top.left !== "") all.leftHeader = top.left;
  if (top.center !== "") all.centerHeader = top.center;
  if (top.right !== "") all.rightHeader = top.right;
  if (bottom.left !== "") all.leftFooter = bottom.left;
  if (bottom.center !== "") all.centerFooter = bottom.center;
  if (bottom.right !== "") all.rightFooter = bottom.right;
}
