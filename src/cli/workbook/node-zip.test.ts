import { deflateRawSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { readXlsx } from "../../hosts/xlsx/xlsx-host";
import { Refusal } from "../../language/refusal";
import { NODE_ZIP } from "./node-zip";

const sample = readFileSync("assets/samples/seed-card.xlsx");

test("a workbook reads the same with what Node brings", () => {
  expect(readXlsx(sample, NODE_ZIP)).toEqual(readXlsx(sample));
});

test("unpacks to the stated size, and throws on more", () => {
  const packed = deflateRawSync(Buffer.alloc(1000, 7));
  expect(NODE_ZIP.inflate(packed, 1000)).toEqual(new Uint8Array(1000).fill(7));
  expect(() => NODE_ZIP.inflate(packed, 900)).toThrow();
});

test("a damaged file is refused for the same reason", () => {
  const reasonOf = (read: () => unknown): string => {
    try {
      read();
      return "";
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.tell("ko");
    }
  };
  for (let at = 40; at < sample.length; at += 397) {
    const damaged = Uint8Array.from(sample);
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    expect(reasonOf(() => readXlsx(damaged, NODE_ZIP))).toBe(reasonOf(() => readXlsx(damaged)));
  }
});
