/** @jest-environment jsdom */
import { RecentNames } from "./recent-names";

beforeEach(() => {
  localStorage.clear();
});

test("the last one first, each once, ten at most; and nothing but names", () => {
  const recent = new RecentNames(localStorage);
  for (let at = 1; at <= 12; at++) recent.add(`카드 ${at}.xlsx`);
  recent.add("카드 5.xlsx");
  expect(recent.names.slice(0, 3)).toEqual(["카드 5.xlsx", "카드 12.xlsx", "카드 11.xlsx"]);
  expect(recent.names).toHaveLength(10);
  expect(localStorage.length).toBe(1);
  expect(localStorage.getItem("pledge-keeper.recent")).toBe(JSON.stringify(recent.names));
  recent.clear();
  expect(recent.names).toEqual([]);
});

test("what is spoilt, or cannot be kept, is no harm", () => {
  localStorage.setItem("pledge-keeper.recent", '{"a":1}');
  expect(new RecentNames(localStorage).names).toEqual([]);
  localStorage.setItem("pledge-keeper.recent", '["ok.xlsx",3,null');
  expect(new RecentNames(localStorage).names).toEqual([]);
  const none = new RecentNames(null);
  none.add("a.xlsx");
  expect(none.names).toEqual([]);
});
