import { refusePatch } from "../../../workbook/steps/outcome";
import type { SheetEntry } from "../reading/workbook-index";

/** The sheets by the names that they have at this point of a patch; existing ones are held by id, so a rename does not lose them. */
export class SheetProxies {
  private readonly byName = new Map<string, Excel.Worksheet>();

  constructor(
    private readonly worksheets: Excel.WorksheetCollection,
    entries: readonly SheetEntry[]
  ) {
    for (const { id, name } of entries) this.byName.set(name, worksheets.getItem(id));
  }

  /** @throws Refusal where no sheet has the name: the patch was tried out before, so the workbook changed since. */
  named(name: string): Excel.Worksheet {
    const sheet = this.byName.get(name);
    if (!sheet) throw refusePatch("sheet-missing", { sheet: name, title: "" });
    return sheet;
  }

  add(name: string): Excel.Worksheet {
    const sheet = this.worksheets.add(name);
    this.byName.set(name, sheet);
    return sheet;
  }

  /** Behind all others; Excel gives it a name of its own first. */
  copy(name: string, to: string): Excel.Worksheet {
    const sheet = this.named(name).copy("End");
    sheet.name = to;
    this.byName.set(to, sheet);
    return sheet;
  }

  rename(name: string, to: string): void {
    const sheet = this.named(name);
    sheet.name = to;
    this.byName.delete(name);
    this.byName.set(to, sheet);
  }

  /** Only for sheets that the patch itself has added: nothing of the user's is lost. */
  remove(name: string): void {
    this.named(name).delete();
    this.byName.delete(name);
  }
}
