import { formatCell } from "../../../workbook/address";
import { flagIdIn } from "../../../workbook/flag-marker";
import { areasOf } from "./ranges";

/** The conditional format that shows a flag. */
export interface Mark {
  /** Excel's id of the conditional format; it does not outlive the session. */
  readonly format: string;
  /** The flag's id. */
  readonly flag: string;
  /** Where the mark stands now, as "F7", where that could be asked: it moves with rows that are inserted. */
  readonly cell?: string;
}

export interface MarksAnswer {
  readonly marks: readonly Mark[];
  /** Ids of conditional formats by a formula that have none: a mark whose setting was broken off looks so. */
  readonly unfinished: readonly string[];
}

/** `known` are the ids of conditional formats that an earlier answer told: only of these the places can be asked. */
export function queueMarks(sheet: Excel.Worksheet, known: readonly string[]): () => MarksAnswer {
  const formats = sheet.getRange().untrack().conditionalFormats;
  const places = known.map((id) => [id, queuePlace(formats.getItemOrNullObject(id))] as const);
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => {
    const cells = new Map(places.map(([id, take]) => [id, take()]));
    const custom = formats.items.flatMap((format) =>
      format.type === "Custom" ? [{ id: format.id, formula: format.customOrNullObject.rule.formula }] : []
    );
    return {
      marks: custom.flatMap(({ id, formula }) => {
        const flag = flagIdIn(formula);
        const cell = cells.get(id);
        return flag === null
          ? []
          : [{ format: id, flag, ...(cell === null || cell === undefined ? {} : { cell }) }];
      }),
      unfinished: custom.filter(({ formula }) => formula === "").map(({ id }) => id)
    };
  };
}

/** The first cell of the format's ranges: copying a marked cell gives its format more than one. */
export function queuePlace(format: Excel.ConditionalFormat): () => string | null {
  const ranges = format.getRanges().untrack();
  ranges.load("address");
  return () => {
    const [first] = ranges.isNullObject ? [] : areasOf(ranges.address);
    return first ? formatCell({ row: first.top, column: first.left }) : null;
  };
}
