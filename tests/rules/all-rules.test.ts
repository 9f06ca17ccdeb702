import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeholdersOf, type Message } from "../../src/language/message";
import { RULES } from "../../src/rules/catalogue";
import { byText } from "../../src/rules/order";
import type { Rule } from "../../src/rules/rule";
import { examplesUnder, SECTIONS, sectionsOf } from "./page-examples";
import { runRule } from "./rule-tester";
import { SEVERITIES } from "./severities";

const folder = join(__dirname, "../../src/rules");
const ids = RULES.map((rule) => rule.meta.id);
const named = RULES.map((rule) => [rule.meta.id, rule] as const);
const read = (rule: Rule, file: string): string => readFileSync(join(folder, rule.meta.id, file), "utf8");

test("the catalogue lists every rule folder, sorted by id", () => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "index.ts")))
    .map((entry) => entry.name);
  expect(ids).toEqual([...folders].sort(byText));
});

describe.each(named)("%s", (id, rule) => {
  const { meta } = rule;
  const messages: [string, Message][] = [
    ["title", meta.title],
    ...Object.entries(meta.messages),
    ...Object.entries(meta.reasons ?? {})
  ];

  test("has the severities of the catalogue", () => {
    expect([...meta.severities].sort()).toEqual([...(SEVERITIES[id] ?? [])].sort());
    expect(meta.severities[0]).toBe(SEVERITIES[id]?.[0]);
  });

  test.each(messages)("message %s says the same in both languages", (_, message) => {
    expect(message.ko).toMatch(/[가-힣]/);
    expect(message.en).toMatch(/[A-Za-z]/);
    expect(message.en).not.toMatch(/[가-힣]{2,}은|는 |니다/);
    const none = { ko: "", en: "" };
    expect([...placeholdersOf({ ...none, ko: message.ko })].sort()).toEqual(
      [...placeholdersOf({ ...none, en: message.en })].sort()
    );
  });

  test("every message and every reason is used in its tests", () => {
    const tests = readdirSync(join(folder, id))
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => read(rule, file))
      .join("\n");
    for (const messageId of Object.keys(meta.messages)) expect(tests).toContain(`messageId: "${messageId}"`);
    for (const reason of Object.keys(meta.reasons ?? {})) expect(tests).toContain(`reason: "${reason}"`);
  });

  test("its page has its id, its title and the six sections", () => {
    const page = read(rule, "README.md");
    expect(page.split("\n")[0]).toBe(`# ${meta.title.ko} (\`${id}\`)`);
    expect(sectionsOf(page)).toEqual([...SECTIONS]);
  });

  test("reports every wrong example of its page", () => {
    const examples = examplesUnder(read(rule, "README.md"), "틀린 예");
    expect(examples).not.toEqual([]);
    for (const card of examples) {
      const { findings } = runRule(rule, { name: card, card }).result;
      expect({ card, found: findings.length > 0 }).toEqual({ card, found: true });
    }
  });

  test("passes every right example of its page", () => {
    const examples = examplesUnder(read(rule, "README.md"), "맞는 예");
    expect(examples).not.toEqual([]);
    for (const card of examples) {
      const { findings, coverage } = runRule(rule, { name: card, card }).result;
      expect({ card, findings }).toEqual({ card, findings: [] });
      expect({ card, passed: (coverage[id]?.pass ?? 0) > 0 }).toEqual({ card, passed: true });
    }
  });
});
