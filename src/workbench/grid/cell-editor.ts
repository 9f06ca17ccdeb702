import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  UniverInstanceType,
  type IUniverInstanceService
} from "@univerjs/core";

type Instances = Pick<IUniverInstanceService, "getUnit" | "setCurrentUnitForType" | "getTypeOfUnitAdded$">;

/**
 * Gives the cell editor its place: the keyboard goes to whichever document is the current one. The grid does so for the
 * first workbook alone; closing that one leaves none, and what is typed would then go nowhere.
 */
export function makeCellEditorCurrent(instances: Instances): void {
  if (instances.getUnit(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)) {
    instances.setCurrentUnitForType(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  }
}

/** The same as soon as there is one, and for each that comes after. */
export function keepCellEditorCurrent(instances: Instances): { unsubscribe(): void } {
  makeCellEditorCurrent(instances);
  return instances.getTypeOfUnitAdded$(UniverInstanceType.UNIVER_DOC).subscribe(({ unit }) => {
    if (unit.getUnitId() === DOCS_NORMAL_EDITOR_UNIT_ID_KEY) {
      queueMicrotask(() => {
        makeCellEditorCurrent(instances);
      });
    }
  });
}
