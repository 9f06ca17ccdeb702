import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/ko-KR";
import docsUi from "@univerjs/docs-ui/locale/ko-KR";
import findReplace from "@univerjs/find-replace/locale/ko-KR";
import conditionsUi from "@univerjs/sheets-conditional-formatting-ui/locale/ko-KR";
import validationUi from "@univerjs/sheets-data-validation-ui/locale/ko-KR";
import validation from "@univerjs/sheets-data-validation/locale/ko-KR";
import formulaUi from "@univerjs/sheets-formula-ui/locale/ko-KR";
import formula from "@univerjs/sheets-formula/locale/ko-KR";
import linkUi from "@univerjs/sheets-hyper-link-ui/locale/ko-KR";
import link from "@univerjs/sheets-hyper-link/locale/ko-KR";
import noteUi from "@univerjs/sheets-note-ui/locale/ko-KR";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/ko-KR";
import sheetsUi from "@univerjs/sheets-ui/locale/ko-KR";
import sheets from "@univerjs/sheets/locale/ko-KR";
import ui from "@univerjs/ui/locale/ko-KR";
import { dropLinks, layOurWords } from "./our-words";

layOurWords({ cells: sheetsUi["sheets-ui"].rightClick, notes: noteUi["sheets-note-ui"].rightClick }, "ko");
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
