import { readFileSync } from "node:fs";
import { openXlsx, type XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { baselineOf } from "../../src/pledge/baseline-of";
import { readBook } from "../../src/reading";
import { RULES } from "../../src/rules/catalogue";
import type { CheckResult } from "../../src/rules/check";
import { checkWhole } from "../../src/submission/checking/check-whole";
import { describeRuleSet, type ReportHeader } from "../../src/submission/report";
import { sealPatch } from "../../src/submission/seal/sealing";
import { sha256Hex } from "../../src/submission/seal/short-hash";
import type { WorkbookHost } from "../../src/workbook/host";

const rules = RULES.map((rule) => rule.meta);

export const SEAL_HEADER: ReportHeader = {
  toolVersion: "1.0.0",
  ruleSet: sha256Hex(describeRuleSet(rules)),
  basisDate: { year: 2025, month: 12, day: 31 },
  rules
};

/** A reason that the workbook keeps, so that there is one to tamper with. */
const WAIVERS = {
  "text-year-sum | 1-1 | 2023": {
    reason: "반올림 차이임",
    role: "총괄 담당",
    date: "2025-12-20",
    expires: null,
    covers: []
  }
};

/** Seals the workbook of any host as a door does: checks it, and applies what the sealing gives. */
export async function sealIn(host: WorkbookHost): Promise<void> {
  const snapshot = await host.read();
  const { basisDate } = SEAL_HEADER;
  const checked = checkWhole(snapshot, { basisDate, publicCopy: false });
  const sealed = await sealPatch({
    snapshot,
    workbook: { ...checked, unreadSeen: true },
    header: SEAL_HEADER,
    publicCopy: false,
    figures: baselineOf(checked.book, basisDate)
  });
  if (sealed) await host.apply(sealed.patch);
}

/** Seals the workbook whatever the rules say of it: for tests of the seal alone. */
export async function sealUnchecked(host: WorkbookHost): Promise<void> {
  const snapshot = await host.read();
  const sealed = await sealPatch({
    snapshot,
    workbook: { book: readBook(snapshot), result: NO_FINDINGS, unreadSeen: true },
    header: SEAL_HEADER,
    publicCopy: false,
    figures: null
  });
  if (sealed) await host.apply(sealed.patch);
}

const NO_FINDINGS: CheckResult = { findings: [], coverage: {}, tied: 0, toolErrors: [] };

/** The sample of thirty cards, sealed: the bytes of a file as an office sends it. */
export async function sealedSample(): Promise<XlsxHost> {
  const host = openXlsx(new Uint8Array(readFileSync("assets/samples/made-up-county.xlsx")));
  const { settings } = await host.read();
  const after = JSON.stringify(WAIVERS);
  await host.apply({
    title: "",
    steps: [{ kind: "setting", key: "waivers", before: settings["waivers"] ?? null, after }]
  });
  await sealIn(host);
  return host;
}
