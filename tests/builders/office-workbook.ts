import { COUNTY_CARDS, COUNTY_PROFILE } from "../../src/cli/samples/county/cards";
import { cardSteps } from "../../src/cli/samples/sample";
import { emptyXlsx } from "../../src/hosts/xlsx/empty-workbook";
import { openXlsx } from "../../src/hosts/xlsx/xlsx-host";
import { leavingNoStartSheet } from "../../src/templates/empty-workbook";
import type { Step } from "../../src/workbook/patch";

/** The workbook of an office of that name with so many of the made-up county's pledges, from the one at `first` on. */
export async function officeWorkbook(
  name: string,
  first: number,
  count: number,
  more: readonly Step[] = []
): Promise<Uint8Array> {
  const profile = { ...COUNTY_PROFILE, municipality: { name, kind: "군" } } as const;
  const host = openXlsx(emptyXlsx());
  const setting: Step = { kind: "setting", key: "profile", before: null, after: JSON.stringify(profile) };
  const cards = cardSteps(COUNTY_CARDS.slice(first, first + count), profile, false);
  await host.apply(leavingNoStartSheet({ title: name, steps: [setting, ...cards, ...more] }));
  return host.bytes();
}
