import { TextPool } from "./text-pool";

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));

test("gives back what it is given, whatever fell on the same place before", () => {
  const pool = new TextPool();
  for (let turn = 0; turn < 2; turn++) {
    for (let number = 0; number < 20_000; number++) {
      const text = `${number} 관리번호`;
      expect(pool.of(unitsOf(text), text.length)).toBe(text);
      expect(pool.signed(text)).toBe(`=${text}`);
    }
  }
});

test("takes what is given, not what lies behind it", () => {
  expect(new TextPool().of(unitsOf("계획"), 1)).toBe("계");
});

test("leaves long texts alone", () => {
  expect(new TextPool().of(unitsOf("가".repeat(200)), 200)).toBeNull();
});
