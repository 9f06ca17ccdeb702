import { emptyXlsx } from "../../hosts/xlsx/empty-workbook";
import { openXlsx, type XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { CalendarDate } from "../../pledge/calendar-date";
import type { Profile } from "../../pledge/profile";
import { readBook } from "../../reading";
import { fillPatch } from "../../filling";
import { leavingNoStartSheet } from "../../templates/empty-workbook";
import { COUNTY_CARDS, COUNTY_PROFILE } from "./county/cards";
import { cardSteps, patchOf, type SampleCards } from "./sample";
import { SEED_CARDS, SEED_PROFILE } from "./seed-card";
import { describeErrors, errorSteps } from "./seeded-errors-patch";

/** A file of `assets/samples`. */
export interface SampleFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

const COUNTY_BASIS: CalendarDate = { year: 2025, month: 12, day: 31 };
/** How many of the county's pledges stand beside the seed's card in the workbook with errors. */
const WITH_ERRORS = 10;

/** Every sample. The same program makes the same bytes. */
export async function makeSamples(): Promise<readonly SampleFile[]> {
  const seed = await workbookOf([SEED_CARDS], SEED_PROFILE, false);
  const errors = await workbookOf([SEED_CARDS, ...COUNTY_CARDS.slice(0, WITH_ERRORS)], SEED_PROFILE, true);
  await errors.apply(patchOf(errorSteps(await errors.read())));
  const county = await workbookOf(COUNTY_CARDS, COUNTY_PROFILE, false);
  const snapshot = await county.read();
  const filling = fillPatch(readBook(snapshot, COUNTY_PROFILE), snapshot, { basisDate: COUNTY_BASIS });
  const profile = {
    kind: "setting",
    key: "profile",
    before: null,
    after: JSON.stringify(COUNTY_PROFILE)
  } as const;
  await county.apply(patchOf([profile, ...filling.patch.steps]));
  return [
    { name: "seed-card.xlsx", content: seed.bytes() },
    { name: "seed-card-errors.xlsx", content: errors.bytes() },
    { name: "seed-card-errors.json", content: `${JSON.stringify(describeErrors(), null, 2)}\n` },
    { name: "made-up-county.xlsx", content: county.bytes() }
  ];
}

async function workbookOf(
  cards: readonly SampleCards[],
  profile: Profile,
  typedTotals: boolean
): Promise<XlsxHost> {
  const host = openXlsx(emptyXlsx());
  await host.apply(leavingNoStartSheet(patchOf(cardSteps(cards, profile, typedTotals))));
  return host;
}
