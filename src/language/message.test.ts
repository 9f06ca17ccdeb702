import { particle, placeholdersOf, render } from "./message";

test("a placeholder is filled, and its particle fits", () => {
  const message = { ko: "'{{sheet}}'{{sheet:이/가}} 없습니다", en: "no sheet '{{sheet}}'" };
  expect(render(message, { sheet: "총괄표" }, "ko")).toBe("'총괄표'가 없습니다");
  expect(render(message, { sheet: "이행현황" }, "ko")).toBe("'이행현황'이 없습니다");
  expect(render(message, { sheet: "총괄표" }, "en")).toBe("no sheet '총괄표'");
});

test("a half-filled sentence is refused", () => {
  expect(() => render({ ko: "{{a}} {{b}}", en: "" }, { a: 1 }, "ko")).toThrow("b");
});

test("placeholders are counted over both languages", () => {
  expect(placeholdersOf({ ko: "{{a}}", en: "{{b}} {{a:은/는}}" })).toEqual(new Set(["a", "b"]));
});

test.each([
  ["77", "은", "는", "은"],
  ["102", "은", "는", "는"],
  ["서울", "으로", "로", "로"],
  ["군청", "으로", "로", "으로"],
  ["7", "으로", "로", "로"],
  ["3", "으로", "로", "으로"],
  ["2025. 4. 10.", "이", "가", "이"],
  ["카드(안)", "을", "를", "을"]
])("%s takes %s/%s → %s", (text, closed, open, expected) => {
  expect(particle(text, closed, open)).toBe(expected);
});
