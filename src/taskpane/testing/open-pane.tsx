import "./page-stubs";
import { readFileSync } from "node:fs";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { readXlsx } from "../../hosts/xlsx/read";
import type { WorkbookHost } from "../../workbook/host";
import type { Snapshot } from "../../workbook/snapshot";
import { Pane, type PaneProps } from "../pane";
import { PledgeSession } from "../session/pledge-session";

// A check lets the page live on while it works, and with it the clock of who waits for it.
configure({ asyncUtilTimeout: 20_000 });

export const BASIS_DATE = { year: 2025, month: 12, day: 31 };

/** The sample with its seeded errors, read from the real file. */
export const WRONG: Snapshot = readXlsx(new Uint8Array(readFileSync("assets/samples/seed-card-errors.xlsx")));

export interface OpenPane {
  readonly session: PledgeSession;
  readonly user: UserEvent;
}

/** A pane over a host, after its first check. */
export async function openPane(host: WorkbookHost, props: Partial<PaneProps> = {}): Promise<OpenPane> {
  const session = new PledgeSession(host, BASIS_DATE, () => BASIS_DATE);
  await session.check();
  render(<Pane session={session} locale="ko" {...props} />);
  await screen.findByRole("tablist");
  // The tab that is seen first comes in a chunk of its own.
  await act(async () => {
    await import("../check/check-tab");
  });
  return { session, user: userEvent.setup() };
}

export async function openWrong(props: Partial<PaneProps> = {}): Promise<OpenPane & { host: MemoryHost }> {
  const host = MemoryHost.of(WRONG);
  const pane = await openPane(host, props);
  await screen.findByRole("group", { name: "지적 목록" });
  return { ...pane, host };
}

/** The rows of the findings that are drawn. */
export function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-finding]")];
}

/** What axe finds wrong; colours are judged in a real browser, where there are some. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } }
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
