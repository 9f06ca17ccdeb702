import fc from "fast-check";
import { mayHaveTokens, tokensOf, writtenText } from "./tokens";

test("several tokens of a cell, with the texts between them", () => {
  expect(tokensOf("제 {{ 관리번호 }}호: {{집행액. 국비 .2023}}백만원").pieces).toEqual([
    { kind: "text", text: "제 " },
    { kind: "field", path: ["관리번호"], written: "{{ 관리번호 }}" },
    { kind: "text", text: "호: " },
    { kind: "field", path: ["집행액", "국비", "2023"], written: "{{집행액. 국비 .2023}}" },
    { kind: "text", text: "백만원" }
  ]);
});

test("the ends of a section", () => {
  expect(tokensOf("{{#추진현황}}{{ / 추진현황 }}").pieces).toEqual([
    { kind: "open", name: "추진현황", written: "{{#추진현황}}" },
    { kind: "close", name: "추진현황", written: "{{ / 추진현황 }}" }
  ]);
});

test.each([
  ["{{공약명}", "{{공약명}"],
  ["공약명}}", "}}"],
  ["{{}}", "{{}}"],
  ["{{#}}", "{{#}}"],
  ["{{집행액..2023}}", "{{집행액..2023}}"],
  ["{{공약명}} {{담당", "{{담당"],
  ["{공약명} } {", null],
  ["{{공약명}}", null]
])("%s: what looks like a token and is none is %j", (text, malformed) => {
  expect(tokensOf(text).malformed).toBe(malformed);
});

test("pieces give the text again that they were cut from", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom("{{", "}}", "{", "}", "{{공약명}}", "{{#추진현황}}", "{{/추진현황}}", "{{}}", "{{a.b}}")
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const { pieces } = tokensOf(text);
      expect(writtenText(pieces)).toBe(text);
      if (!mayHaveTokens(text)) expect(pieces.every(({ kind }) => kind === "text")).toBe(true);
    })
  );
});
