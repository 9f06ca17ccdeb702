import type { Flag } from "../../../workbook/flag";
import type { FlagStep, SettingStep, UnflagStep } from "../../../workbook/patch";

/** Flags by the name of their sheet. */
export type FlagsOfSheets = ReadonlyMap<string, readonly Flag[]>;

/** Flags that are gone are taken off before others are put on: an id may have gone to another sheet. */
export function flagSteps(base: FlagsOfSheets, now: FlagsOfSheets): readonly (FlagStep | UnflagStep)[] {
  return [
    ...missingFrom(base, now).map(({ sheet, flag }) => ({ kind: "unflag" as const, sheet, flag })),
    ...missingFrom(now, base).map(({ sheet, flag }) => ({ kind: "flag" as const, sheet, flag }))
  ];
}

function missingFrom(
  flags: FlagsOfSheets,
  others: FlagsOfSheets
): readonly { readonly sheet: string; readonly flag: Flag }[] {
  return [...flags].flatMap(([sheet, list]) => {
    const known = new Set((others.get(sheet) ?? []).map(flagKey));
    return list.filter((flag) => !known.has(flagKey(flag))).map((flag) => ({ sheet, flag }));
  });
}

function flagKey({ id, cell, severity, text }: Flag): string {
  return JSON.stringify([id, cell, severity, text]);
}

type Settings = Readonly<Record<string, string>>;

export function settingSteps(base: Settings, now: Settings): readonly SettingStep[] {
  return [...new Set([...Object.keys(base), ...Object.keys(now)])].flatMap((key) => {
    const [before, after] = [base[key] ?? null, now[key] ?? null];
    return before === after ? [] : [{ kind: "setting" as const, key, before, after }];
  });
}
