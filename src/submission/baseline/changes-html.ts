import { render, type Locale } from "../../language/message";
import { escapeHtml as text } from "../report/html-page";
import { changeLines, changesSummary, isUnchanged, pledgeWords, reasonWords } from "./change-words";
import type { Changes, PledgeChanges } from "./changes";
import { CHANGES } from "./messages";

/** The printed report is Korean, as the rest of it. */
const LOCALE: Locale = "ko";

/** The section 무엇이 달라졌나 of the printed report; everything from the workbook escaped. */
export function changesHtml(changes: Changes | null | undefined): string {
  if (!changes) return "";
  const since = render(CHANGES.since, { date: changes.since }, LOCALE);
  const head = `<h3>${text(CHANGES.title[LOCALE])} <small>${text(since)}</small></h3>\n`;
  if (isUnchanged(changes)) return `${head}<p>${text(CHANGES.nothing[LOCALE])}</p>`;
  return [
    head,
    `<p>${text(changesSummary(changes, LOCALE))}</p>`,
    ...changes.pledges.map(pledgePart),
    list(CHANGES.added[LOCALE], changes.added.map(pledgeWords)),
    list(
      CHANGES.gone[LOCALE],
      changes.gone.map(
        (pledge) =>
          `${pledgeWords(pledge)} — ${pledge.reason ? reasonWords(pledge.reason, LOCALE) : CHANGES["no-reason"][LOCALE]}`
      )
    )
  ].join("");
}

function pledgePart(pledge: PledgeChanges): string {
  const heads = [CHANGES.what, CHANGES.was, CHANGES.now, CHANGES.difference, CHANGES.reason];
  const merged =
    pledge.merged.length > 0
      ? `<p>${text(render(CHANGES.merged, { names: pledge.merged.join(", ") }, LOCALE))}</p>`
      : "";
  const rows = changeLines(pledge, LOCALE).map(
    ({ what, was, now, difference, reason, closed }) =>
      `<tr${closed ? ' class="error"' : ""}><td>${text(what)}</td>${[was, now, difference]
        .map((figure) => `<td class="figure">${text(figure)}</td>`)
        .join("")}<td>${text(reason)}</td></tr>`
  );
  return [
    `<h4>${text(pledgeWords(pledge))}</h4>\n`,
    merged,
    rows.length === 0
      ? ""
      : `<table class="changes">\n<thead><tr>${heads
          .map((head) => `<th scope="col">${text(head[LOCALE])}</th>`)
          .join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`
  ].join("");
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<h4>${text(title)}</h4>\n<ul>${items.map((item) => `<li>${text(item)}</li>`).join("")}</ul>`;
}
