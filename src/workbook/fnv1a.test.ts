import fc from "fast-check";
import { fnv1a } from "./fnv1a";

/** As it is defined, with integers of any size. */
function defined(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of text) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

test("has the values that are published for bytes", () => {
  expect(fnv1a("")).toBe("cbf29ce484222325");
  expect(fnv1a("a")).toBe("af63dc4c8601ec8c");
  expect(fnv1a("foobar")).toBe("85944171f73967e8");
});

test("is what the definition gives for every text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(fnv1a(text)).toBe(defined(text));
    })
  );
  expect(fnv1a("공약 ➁-8 𠮷".repeat(500))).toBe(defined("공약 ➁-8 𠮷".repeat(500)));
});
