import type { PageSetup } from "../../../workbook/format";

const ORIENTATIONS = { portrait: "Portrait", landscape: "Landscape" } as const;

export function layOutPage(layout: Excel.PageLayout, page: PageSetup): void {
  layout.paperSize = page.paper;
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
  }
  if (page.margins) layout.setPrintMargins("Centimeters", { ...page.margins });
  if (page.printArea !== undefined) layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) {
    const [first = "", last = first] = page.titleRows.split(":");
    layout.setPrintTitleRows(`$${first}:$${last}`);
  }
  if (page.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  if (page.centerHorizontally === true) layout.centerHorizontally = true;
}
