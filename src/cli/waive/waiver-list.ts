import { render, type Locale } from "../../language/message";
import type { Finding } from "../../rules/finding";
import { messageOf } from "../../submission/report/finding-words";
import { safeText } from "../../submission/report/safe-text";
import type { CheckedWhole } from "../../submission/checking/check-whole";
import { isWaivable } from "../../submission/waivers/waivable";
import { lapseWords, waiverWords } from "../../submission/waivers/waiver-words";
import { WAIVE_TOLD } from "../waive-texts";

interface Entry {
  readonly key: string;
  readonly lines: readonly string[];
}

/** The reasons that a workbook keeps and the findings that need one, each with its key on a line of its own. */
export function waiverList({ result, waivers }: CheckedWhole, locale: Locale): string {
  const { standing, lapsed, needless } = waivers;
  const byKey = new Map(result.findings.map((finding) => [finding.key, finding]));
  const said = (key: string): readonly string[] => {
    const finding = byKey.get(key);
    return finding ? [messageOf(finding, locale)] : [];
  };
  const lapsedKeys = new Set(lapsed.map(({ key }) => key));
  const open = result.findings.filter(
    ({ key, severity }) => severity !== "info" && !standing.has(key) && !lapsedKeys.has(key)
  );
  const openEntries = (findings: readonly Finding[]): readonly Entry[] =>
    findings.map((finding) => ({ key: finding.key, lines: [messageOf(finding, locale)] }));
  const blocks = [
    block(
      "list-standing",
      [...standing].map(([key, waiver]) => ({ key, lines: [...said(key), waiverWords(waiver, locale)] })),
      locale
    ),
    block(
      "list-lapsed",
      lapsed.map((lapse) => ({
        key: lapse.key,
        lines: [
          ...said(lapse.key),
          ...(lapse.waiver ? [waiverWords(lapse.waiver, locale)] : []),
          lapseWords(lapse, locale)
        ]
      })),
      locale
    ),
    block(
      "list-needless",
      needless.map(({ key, waiver }) => ({ key, lines: [waiverWords(waiver, locale)] })),
      locale
    ),
    block("list-open", openEntries(open.filter(isWaivable)), locale),
    block("list-unwaivable", openEntries(open.filter((finding) => !isWaivable(finding))), locale)
  ].filter((text) => text !== "");
  return `${safeText(blocks.length === 0 ? WAIVE_TOLD["list-none"][locale] : blocks.join("\n\n"))}\n`;
}

function block(heading: keyof typeof WAIVE_TOLD, entries: readonly Entry[], locale: Locale): string {
  if (entries.length === 0) return "";
  return [
    render(WAIVE_TOLD[heading], { count: entries.length }, locale),
    ...entries.flatMap(({ key, lines }) => [`  ${key}`, ...lines.map((line) => `      ${line}`)])
  ].join("\n");
}
