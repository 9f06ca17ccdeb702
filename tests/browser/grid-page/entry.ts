import { Refusal } from "../../../src/language/refusal";
import { openGridBook } from "../../../src/hosts/grid/open/open-grid-book";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import type { StagedBook } from "../../../src/workbench/grid/stage";
import { UniverStage } from "../../../src/workbench/grid/univer-stage";
import type { Abilities, ReadScope } from "../../../src/workbook/host";
import type { Patch } from "../../../src/workbook/patch";
import type { Answer, GridDoor } from "./door";

/** The page's program: the workbench's own grid, screen and all, with its host behind a door that a test can call. */
const place = document.createElement("div");
place.style.height = "600px";
document.body.append(place);
const stage = new UniverStage(place, "ko");
const faults: string[] = [];
let book: StagedBook | null = null;

async function open(bytes: readonly number[]): Promise<Abilities> {
  book?.close();
  book = null;
  const opened = await openGridBook(openXlsx(Uint8Array.from(bytes)));
  book = await stage.show(
    opened,
    {
      onEdit: () => undefined,
      onUnshownCharts: () => undefined,
      onRefused: (why) => faults.push(why.ko),
      onFault: (error) => faults.push(String(error))
    },
    () => undefined
  );
  return book.host.abilities;
}

async function answered<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code, text: error.message };
    throw error;
  }
}

function host(): StagedBook["host"] {
  if (!book) throw new Error("no book is open");
  return book.host;
}

const door: GridDoor = {
  open,
  read: (scope: ReadScope | null) => answered(() => host().read(scope ?? undefined)),
  apply: (patch: Patch) => answered(() => host().apply(patch)),
  faults: () => faults
};
Object.assign(window, { gridDoor: door });
