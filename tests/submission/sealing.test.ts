import { workbookFromText } from "../builders/sheet-text";
import { book, finding, HEADER, result } from "./sample-result";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import type { Finding } from "../../src/rules/finding";
import type { Snapshot } from "../../src/workbook/snapshot";
import { clearPatch } from "../../src/submission/annotate";
import { sealPatch, type Sealing } from "../../src/submission/seal/sealing";
import { verifySeal } from "../../src/submission/seal/verify";

const START = workbookFromText({ 이행현황: "계 | =B2 → 77\n국비 | 77" });

const sealing = (
  snapshot: Snapshot,
  findings: readonly Finding[] = [finding({ severity: "info" })],
  more: Partial<Sealing> = {}
): Sealing => ({
  snapshot,
  workbook: { book: book(), result: result(findings) },
  header: HEADER,
  publicCopy: false,
  figures: null,
  ...more
});

async function sealedHost(more: Partial<Sealing> = {}): Promise<MemoryHost> {
  const host = MemoryHost.of(START);
  const sealed = await sealPatch(sealing(START, undefined, more));
  if (sealed) await host.apply(sealed.patch);
  return host;
}

test("a sealed workbook is intact, result sheet and all, and taking it back gives the workbook back", async () => {
  const host = MemoryHost.of(START);
  const sealed = await sealPatch(sealing(START));
  if (!sealed) throw new Error("not sealed");
  const inverse = await host.apply(sealed.patch);
  const state = verifySeal(await host.read(), HEADER);
  expect(state).toMatchObject({ kind: "intact", reportGone: false, changes: [] });
  const sheet = (await host.read()).sheets.at(-1);
  expect(sheet?.name).toBe("검증결과");
  const texts = sheet?.cells.map(({ value }) => value) ?? [];
  expect(texts).toEqual(expect.arrayContaining(["보낼 수 있습니다", `SHA-256 ${sealed.seal.digest}`]));
  await host.apply(inverse);
  expect(await host.read()).toEqual(START);
});

test("a shut gate refuses, and says why", async () => {
  await expect(sealPatch(sealing(START, [finding()]))).rejects.toThrow(
    "봉인하지 않았습니다. 보낼 수 없습니다: 오류 1건"
  );
});

test("sealing again without a change does nothing; after a change it seals anew", async () => {
  const host = await sealedHost();
  expect(await sealPatch(sealing(await host.read()))).toBeNull();
  await host.apply({
    title: "",
    steps: [
      {
        kind: "set-cells",
        sheet: "이행현황",
        changes: [{ cell: "B2", before: { value: 77 }, after: { value: 78 } }]
      }
    ]
  });
  expect(verifySeal(await host.read(), HEADER).kind).toBe("changed");
  const anew = await sealPatch(sealing(await host.read()));
  if (!anew) throw new Error("not sealed");
  await host.apply(anew.patch);
  const state = verifySeal(await host.read(), HEADER);
  expect(state.kind).toBe("intact");
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["이행현황", "검증결과"]);
});

test("a result sheet that was written on is told; one that was taken off is remarked alone", async () => {
  const host = await sealedHost();
  const sealed = await host.read();
  await host.apply({
    title: "",
    steps: [
      {
        kind: "set-cells",
        sheet: "검증결과",
        changes: [{ cell: "C2", before: { value: "보낼 수 있습니다" }, after: { value: "우수함" } }]
      }
    ]
  });
  const touched = await host.read();
  expect(verifySeal(touched, HEADER)).toMatchObject({
    kind: "changed",
    changes: [{ kind: "report", sheet: "검증결과" }]
  });
  await expect(sealPatch(sealing(touched))).rejects.toThrow("직접 쓴 내용");
  const cleared = MemoryHost.of(sealed);
  await cleared.apply(clearPatch(sealed));
  expect(verifySeal(await cleared.read(), HEADER)).toMatchObject({ kind: "intact", reportGone: true });
});

test("the figures that are sent are kept, and those of an earlier day beside them", async () => {
  const figures = {
    version: 1 as const,
    basisDate: "2023-12-31",
    term: { label: "민선8기", from: "2022-07-01", to: "2026-06-30" },
    pledges: []
  };
  const first = await (await sealedHost({ figures })).read();
  expect(JSON.parse(first.settings["baseline"] ?? "")).toEqual(figures);
  expect(first.settings["earlierBaseline"]).toBeUndefined();
  const next = { ...figures, basisDate: "2024-06-30" };
  const header = { ...HEADER, basisDate: { year: 2024, month: 6, day: 30 } };
  const sealed = await sealPatch(sealing(first, undefined, { figures: next, header }));
  const settings = new Map(
    sealed?.patch.steps.flatMap((step) => (step.kind === "setting" ? [[step.key, step.after]] : []))
  );
  expect(JSON.parse(settings.get("baseline") ?? "")).toEqual(next);
  expect(JSON.parse(settings.get("earlierBaseline") ?? "")).toEqual(figures);
});
