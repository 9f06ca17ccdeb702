import type { IWorksheetData, Worksheet } from "@univerjs/core";
import type { SheetSnapshot, Snapshot } from "../../../../workbook/snapshot";
import type { GridChanges, GridSheetContents, GridSheetNow } from "../../grid-changes";
import { RESOURCES } from "../../open/plugin-names";
import type { GridServices } from "../grid-services";
import type { KeptValues } from "../kept/kept-values";
import type { SheetRules } from "../guard/sheet-rules";
import type { ChangeLog } from "./change-log";

/** What saving needs, as it was at one moment. Who takes it says afterwards what became of it. */
export interface TakenChanges {
  readonly changes: GridChanges;
  /** They have been saved: what comes from now on is told against the file that was written. */
  markSaved(): void;
  /** They could not be saved. */
  abandon(): void;
}

/**
 * Tells what the grid holds beyond the file. Plain copies: what happens to the grid later does not change them.
 * @param snapshot of the same moment
 */
export function takeChanges(
  services: GridServices,
  kept: KeptValues,
  log: ChangeLog,
  rules: SheetRules,
  snapshot: Snapshot
): TakenChanges {
  const models = services.workbook.getSheets();
  const names = new Map(models.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const resources = resourcesOf(services);
  const sheets = models.flatMap((model, index): readonly GridSheetNow[] => {
    const sheet = snapshot.sheets[index];
    if (!sheet) return [];
    const contents = log.hasChanged(sheet.id) ? contentsOf(model, sheet, kept, resources) : null;
    const { id, name, visibility, flags } = sheet;
    const baseName = log.baseName(id);
    const copy = baseName === null ? kept.copied(id) : null;
    const copied = copy && { ...copy, baseName: log.baseName(copy.from) };
    return [{ id, name, baseName, visibility, flags, contents, ...(copied ? { copied } : {}) }];
  });
  const changes: GridChanges = {
    structure: log.structure.told((id) => (names.has(id) ? log.baseName(id) : null)),
    sheets,
    names: snapshot.names,
    settings: snapshot.settings,
    styles: stylesOf(services)
  };
  const moment = log.moment(names);
  return {
    changes,
    markSaved: () => {
      rules.settle(moment.structure);
      log.markSaved(moment);
    },
    abandon: () => {
      log.abandon();
    }
  };
}

function stylesOf({ workbook }: GridServices): GridChanges["styles"] {
  const styles = Object.entries(workbook.getStyles().toJSON());
  return structuredClone(Object.fromEntries(styles.map(([id, style]) => [id, style ?? null])));
}

function contentsOf(
  model: Worksheet,
  snapshot: SheetSnapshot,
  kept: KeptValues,
  resources: ReadonlyMap<string, Readonly<Record<string, unknown>>>
): GridSheetContents {
  const own = [...resources].flatMap(([name, bySheet]): [string, unknown][] => {
    const resource = bySheet[snapshot.id];
    return resource === undefined ? [] : [[name, resource]];
  });
  const { page = null, charts = [] } = kept.rest(snapshot.id) ?? {};
  return {
    data: structuredClone<IWorksheetData>(model.getConfig()),
    snapshot,
    resources: Object.fromEntries(own),
    page,
    charts
  };
}

const OF_SHEETS: ReadonlySet<string> = new Set([
  RESOURCES.conditionalFormats,
  RESOURCES.validations,
  RESOURCES.notes
]);

/** What plugins keep, by the names of their resources, then by the ids of the sheets. */
function resourcesOf({
  resources,
  unitId
}: GridServices): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { pluginName, toJson } of resources.getAllResourceHooks()) {
    const text = OF_SHEETS.has(pluginName) ? toJson(unitId) : "";
    if (text !== "") found.set(pluginName, JSON.parse(text) as Record<string, unknown>);
  }
  return found;
}
