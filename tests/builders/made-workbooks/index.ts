import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotatedBases } from "../annotated-bases";
import { largeXlsx } from "../xlsx-large";
import type { XlsxBase } from "../xlsx-bases";
import { DIALECTS, inDialect } from "./dialects";
import { DRAWING_KINDS } from "./drawing-kinds";
import { exceljsKinds } from "./exceljs-kinds";
import { partKindBytes } from "./part-kind";
import { PART_KINDS } from "./part-kinds";

const SAMPLES = ["made-up-county.xlsx", "seed-card.xlsx", "seed-card-errors.xlsx"];

/** Each kind is written in so many dialects; which ones changes from kind to kind, so that all pairs come about. */
const DIALECTS_A_KIND = 4;

/**
 * Workbooks that differ in kind: what they hold, who wrote them, and how they are written down. The same ones, in the
 * same order, on every machine.
 */
export async function madeWorkbooks(): Promise<readonly XlsxBase[]> {
  const kinds = [
    ...[...Object.entries(PART_KINDS), ...Object.entries(DRAWING_KINDS)].map(([name, kind]) => ({
      name,
      bytes: partKindBytes(kind)
    })),
    ...(await exceljsKinds())
  ];
  const dialects = Object.entries(DIALECTS);
  const written = kinds.flatMap(({ name, bytes }, kind) =>
    Array.from({ length: DIALECTS_A_KIND }, (_, turn) => {
      const [dialect = "", write] = dialects[(kind * 3 + turn * 5) % dialects.length] ?? [];
      return write ? [{ name: `${name}, ${dialect}`, bytes: inDialect(bytes, write) }] : [];
    }).flat()
  );
  const annotated = (await annotatedBases()).flatMap(({ name, before, after }) => [
    { name, bytes: before },
    { name: `${name}, annotated`, bytes: after }
  ]);
  const samples = SAMPLES.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(__dirname, "../../../assets/samples", name)))
  }));
  return [...written, ...annotated, ...samples, { name: "30 cards", bytes: largeXlsx(30) }];
}
