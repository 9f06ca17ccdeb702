import { savedGrids } from "./builders/saved-grids";
import { freshSchemaErrors } from "./builders/schema-errors";

test("what a grid saves has no schema error that the original had not", async () => {
  const told: string[] = [];
  for (const { name, before, after } of await savedGrids()) {
    for (const error of await freshSchemaErrors(before, after)) told.push(`${name}: ${error}`);
  }
  expect(told).toEqual([]);
}, 240_000);
