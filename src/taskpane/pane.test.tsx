/** @jest-environment jsdom */
import { BASIS_DATE, openPane, openWrong, rows, violations, WRONG, type OpenPane } from "./testing/open-pane";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryHost } from "../hosts/memory/memory-host";
import { Refusal } from "../language/refusal";
import type { WorkbookHost } from "../workbook/host";
import { Pane } from "./pane";
import { PledgeSession } from "./session/pledge-session";

/** A host whose readings wait or fail as the test says. */
interface Wayward extends WorkbookHost {
  fault: Error | null;
  waits: Promise<void> | null;
}

function wayward(inner: WorkbookHost): Wayward {
  const host: Wayward = {
    fault: null,
    waits: null,
    abilities: inner.abilities,
    read: async (scope) => {
      await host.waits;
      if (host.fault) throw host.fault;
      return inner.read(scope);
    },
    apply: (patch) => inner.apply(patch),
    select: (cell) => inner.select(cell),
    watch: (onChange) => inner.watch(onChange)
  };
  return host;
}

const DENIED = new Refusal("denied", {
  ko: "Excel이 읽기를 거부했습니다. 보호를 해제하십시오.",
  en: "Excel denied reading."
});

test("begins with a check by itself", async () => {
  const session = new PledgeSession(MemoryHost.of(WRONG), BASIS_DATE);
  render(<Pane session={session} locale="ko" />);
  expect(await screen.findByText("관리카드 12건 · 오류 18 · 주의 7 · 참고 8")).toBeTruthy();
});

test("tells a failure in a live region, and can go on", async () => {
  const host = wayward(MemoryHost.of(WRONG));
  const { user } = await openPane(host);
  host.fault = DENIED;
  await user.click(screen.getByRole("button", { name: "다시 점검" }));
  const told = await screen.findByRole("alert");
  expect(told.textContent).toContain("Excel이 읽기를 거부했습니다. 보호를 해제하십시오.");
  host.fault = null;
  await user.click(screen.getByRole("button", { name: "다시 점검" }));
  await waitFor(() => {
    expect(screen.queryByText(/거부했습니다/)).toBeNull();
  });
  expect(rows()).toHaveLength(33);
});

test("shows long work with its progress, and 취소 stops it", async () => {
  const host = wayward(MemoryHost.of(WRONG));
  const { user, session } = await openPane(host);
  host.waits = new Promise(() => undefined);
  await user.click(screen.getByRole("button", { name: "다시 점검" }));
  expect(await screen.findByRole("progressbar", { name: "통합문서를 읽고 점검하는 중" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "취소" }));
  await screen.findByText("취소했습니다. 바뀐 것은 없습니다.");
  expect(session.state.task).toBeNull();
  expect(rows()).toHaveLength(33);
});

test("tells how far a check has come, and announces it once", async () => {
  let rests = 0;
  let clock = 0;
  const rest = (): Promise<void> => (++rests === 8 ? new Promise(() => undefined) : Promise.resolve());
  const pace = { slice: 0, now: () => (clock += 200), rest };
  const session = new PledgeSession(MemoryHost.of(WRONG), BASIS_DATE, () => BASIS_DATE, pace);
  render(<Pane session={session} locale="ko" />);
  const bar = await screen.findByRole("progressbar", { name: "통합문서를 읽고 점검하는 중" });
  const told = `시트 ${session.progress.value?.done ?? ""} / ${WRONG.sheets.length}`;
  expect(bar.getAttribute("aria-valuetext")).toBe(told);
  expect(Number(bar.getAttribute("aria-valuenow"))).toBeLessThan(1);
  expect(screen.getByText(told).closest("[role=status]")).toBeNull();
  act(() => {
    session.setPublicCopy(true);
  });
  expect(screen.getByText("아직 점검하지 않았습니다.")).toBeTruthy();
});

test("does not show the verdict of one day for another", async () => {
  const { session } = await openWrong();
  act(() => {
    session.setBasisDate({ year: 2026, month: 12, day: 31 });
  });
  expect(screen.getByText("바뀐 기준으로는 아직 점검하지 않았습니다.")).toBeTruthy();
  expect(await screen.findByText(/^관리카드 12건/)).toBeTruthy();
});

test("checks as of another day", async () => {
  const { session } = await openWrong();
  const date = screen.getByLabelText("기준일");
  fireEvent.change(date, { target: { value: "2023-12-31" } });
  fireEvent.blur(date);
  expect(session.state.basisDate).toEqual({ year: 2023, month: 12, day: 31 });
  expect(screen.queryByText("관리카드 12건 · 오류 18 · 주의 7 · 참고 8")).toBeNull();
  expect(await screen.findByText(/^관리카드 12건 · /)).toBeTruthy();
});

test("follows the user's edits", async () => {
  const { host, session } = await openWrong();
  const fixable = session.state.checked?.result.findings.find((finding) => finding.fix);
  await act(async () => {
    await host.edit(fixable?.fix?.patch ?? { title: "", steps: [] });
  });
  await waitFor(() => {
    expect(rows().length).toBeLessThan(33);
  });
});

test("reads again when it comes back to sight, because changes may have told nobody", async () => {
  const { host, session } = await openWrong();
  const fixable = session.state.checked?.result.findings.find((finding) => finding.fix);
  await host.apply(fixable?.fix?.patch ?? { title: "", steps: [] });
  expect(rows()).toHaveLength(33);
  fireEvent(document, new Event("visibilitychange"));
  await waitFor(() => {
    expect(rows().length).toBeLessThan(33);
  });
});

test("an empty workbook is told what is looked for, and gets a first card", async () => {
  const { user } = await openPane(MemoryHost.of());
  expect(await screen.findByRole("heading", { name: "관리카드를 찾지 못했습니다" })).toBeTruthy();
  expect(screen.getByText(/재원 × 연도 표/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "관리카드 서식 넣기" }));
  await screen.findByText("새 공약 1건의 카드를 넣었습니다.");
  expect(screen.getByText(/^관리카드 1건/)).toBeTruthy();
});

test("speaks English where Office does", async () => {
  await openPane(MemoryHost.of(WRONG), { locale: "en" });
  expect(screen.getByText("12 cards · 18 errors · 7 warnings · 8 notes")).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Settings" })).toBeTruthy();
});

test("tabs are worked by arrows, and have no violation that axe knows", async () => {
  const { user } = await openWrong();
  screen.getByRole("tab", { name: "점검" }).focus();
  const landmarks = [/공약 현황/, /채우기/, /한 건 넣기/, /내 서식/, /보낼 수 없습니다/, /기관/];
  for (const heading of landmarks) {
    await user.keyboard("{ArrowRight}");
    expect((await screen.findAllByRole("heading", { name: heading })).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  }
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "점검" }).getAttribute("aria-selected")).toBe("true");
});

describe("five thousand findings", () => {
  async function flooded(): Promise<OpenPane & { readonly keys: readonly string[] }> {
    const pane = await openWrong();
    const { session } = pane;
    const { checked } = session.state;
    const [finding] = checked?.result.findings ?? [];
    if (!checked || !finding) throw new Error("nothing found");
    const many = Array.from({ length: 5000 }, (_, at) => ({ ...finding, key: `${finding.key} ${at}` }));
    const all = { ...checked, result: { ...checked.result, findings: many } };
    Object.defineProperty(session, "state", { value: { ...session.state, checked: all } });
    act(() => {
      session.dismiss();
    });
    return { ...pane, keys: many.map(({ key }) => key) };
  }

  // By their texts: asking for roles among so many rows takes jsdom seconds.
  const press = (text: string): void => {
    fireEvent.click(screen.getByText(text));
  };
  const drawn = (): readonly (string | undefined)[] => rows().map((row) => row.dataset["finding"]);
  const reachable = (): readonly HTMLElement[] => rows().filter((row) => row.tabIndex === 0);

  test("are drawn a chunk at a time", async () => {
    const { keys } = await flooded();
    expect(drawn()).toEqual(keys.slice(0, 100));
    press("더 보기 (4900건 남음)");
    expect(drawn()).toEqual(keys.slice(0, 200));
    press("더 보기 (4800건 남음)");
    press("더 보기 (4700건 남음)");
    expect(drawn()).toEqual(keys.slice(100, 400));
    // The row that was the tab stop is no longer drawn: another can be reached.
    expect(reachable()).toEqual([rows()[0]]);
  });

  test("End goes to the last one without drawing those between, and the way back is there", async () => {
    const { keys, user } = await flooded();
    rows()[0]?.focus();
    await user.keyboard("{End}");
    await waitFor(() => {
      expect((document.activeElement as HTMLElement).dataset["finding"]).toBe(keys.at(-1));
    });
    expect(drawn()).toEqual(keys.slice(4900));
    expect(reachable()).toEqual([document.activeElement]);
    press("앞의 지적 더 보기 (4900건)");
    expect(drawn()).toEqual(keys.slice(4800));
  });

  test("another question begins at the beginning", async () => {
    const { keys, user } = await flooded();
    rows()[0]?.focus();
    await user.keyboard("{End}");
    press("항목별");
    await waitFor(() => {
      expect(drawn()).toEqual(keys.slice(0, 100));
    });
  });
});
