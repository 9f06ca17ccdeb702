import { recordsIn } from "../../../workbook/door-settings";
import type { Command } from "../command";
import { queuePlace } from "./marks";
import type { Reading } from "./read-workbook";

/**
 * Where the marks stand that no record tells of, because another door set them: the cell's A1 by flag id. One round
 * trip for all of them; none where there are none.
 */
export async function placesOfMarks(
  command: Command,
  reading: Reading
): Promise<ReadonlyMap<string, string>> {
  const records = recordsIn(reading.index.settings);
  const asked = [...reading.sheets].flatMap(([id, { answer }]) =>
    (answer.marks?.marks ?? []).flatMap(({ flag, format, cell }) => {
      if (cell !== undefined || Object.hasOwn(records, flag)) return [];
      const formats = command.context.workbook.worksheets.getItem(id).getRange().untrack().conditionalFormats;
      return [{ flag, take: queuePlace(formats.getItem(format)) }];
    })
  );
  if (asked.length === 0) return new Map();
  await command.sync();
  return new Map(
    asked.flatMap(({ flag, take }): [string, string][] => {
      const cell = take();
      return cell === null ? [] : [[flag, cell]];
    })
  );
}
