import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import findReplace from "@univerjs/find-replace/locale/en-US";
import conditionsUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import validationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validation from "@univerjs/sheets-data-validation/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import linkUi from "@univerjs/sheets-hyper-link-ui/locale/en-US";
import link from "@univerjs/sheets-hyper-link/locale/en-US";
import noteUi from "@univerjs/sheets-note-ui/locale/en-US";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import { dropLinks, layOurWords } from "./our-words";

layOurWords({ cells: sheetsUi["sheets-ui"].rightClick, notes: noteUi["sheets-note-ui"].rightClick }, "en");
dropLinks(formula["sheets-formula"].functionList);

/** What the grid says, of every package that has words. One that is forgotten here shows its raw keys. */
export const words = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  conditionsUi,
  validation,
  validationUi,
  link,
  linkUi,
  noteUi,
  findReplace
);
