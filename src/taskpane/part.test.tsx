/** @jest-environment jsdom */
import { BASIS_DATE, violations, WRONG } from "./testing/open-pane";
import { render, screen, within } from "@testing-library/react";
import { MemoryHost } from "../hosts/memory/memory-host";
import { Pane } from "./pane";
import { PledgeSession } from "./session/pledge-session";

/** A page as the workbench is: a title, a main part, and the pane beside it. */
async function openPage(): Promise<HTMLElement> {
  const session = new PledgeSession(MemoryHost.of(WRONG), BASIS_DATE);
  render(
    <>
      <header>
        <h1>통합문서</h1>
      </header>
      <main>
        <p>시트</p>
      </main>
      <aside aria-label="작업창">
        <Pane part session={session} locale="ko" />
      </aside>
    </>
  );
  await screen.findByRole("group", { name: "지적 목록" });
  return screen.getByRole("complementary", { name: "작업창" });
}

const levels = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll("h1, h2, h3, h4, h5")].map((heading) => heading.tagName);

test("its headings stand below the page's title, in their order", async () => {
  const pane = await openPage();
  expect(within(pane).getByRole("heading", { level: 2, name: "관리카드 점검" })).toBeTruthy();
  expect(levels(pane).slice(0, 3)).toEqual(["H2", "H3", "H3"]);
  expect(new Set(levels(pane))).toEqual(new Set(["H2", "H3"]));
  expect(await violations()).toEqual([]);
});

test("it has no main part of its own, and no landmark for each of its groups", async () => {
  const pane = await openPage();
  expect(document.querySelectorAll("main")).toHaveLength(1);
  expect(within(pane).queryByRole("banner")).toBeNull();
  const landmarks = [...within(pane).queryAllByRole("region"), ...within(pane).queryAllByRole("search")];
  expect(landmarks.map((element) => element.getAttribute("aria-label"))).toEqual(["점검 범위", "거르기"]);
});

test("what it announces are its verdict and what its work came to, not its list", async () => {
  const pane = await openPage();
  const live = [...pane.querySelectorAll(":is([role=status], [role=alert], [aria-live]):not([hidden])")];
  const spoken = live.map((element) => element.textContent).filter((text) => text !== "");
  expect(spoken).toEqual([expect.stringMatching(/^관리카드 12건/)]);
});
