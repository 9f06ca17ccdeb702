import { annotatedBases } from "./builders/annotated-bases";
import { freshSchemaErrors } from "./builders/schema-errors";

test("what is written has no schema error that the original had not", async () => {
  for (const { name, before, after } of await annotatedBases()) {
    expect([name, await freshSchemaErrors(before, after)]).toEqual([name, []]);
  }
});
