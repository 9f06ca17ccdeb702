import { joinedBorder } from "./borders";

test.each([
  ["side by side", { top: "thin" }, { bottom: "hair" }, { top: "thin", bottom: "hair" }],
  [
    "another colour for other sides",
    { top: "thin", color: "111111" },
    { bottom: "hair", color: "222222" },
    { top: "thin", bottom: "hair", color: "222222", colors: { top: "111111" } }
  ],
  [
    "a colour alone draws all anew",
    { top: "thin", left: "thin", colors: { top: "111111", left: "333333" } },
    { color: "222222" },
    { top: "thin", left: "thin", color: "222222" }
  ],
  [
    "a colour of one side",
    { top: "thin", left: "thin", color: "111111" },
    { colors: { left: "222222" } },
    { top: "thin", left: "thin", color: "111111", colors: { left: "222222" } }
  ],
  [
    "a side drawn anew",
    { top: "thin", colors: { top: "111111", left: "333333" } },
    { top: "thick", color: "222222" },
    { top: "thick", color: "222222", colors: { left: "333333" } }
  ]
] as const)("one border over another: %s", (_, earlier, later, joined) => {
  expect(joinedBorder(earlier, later)).toEqual(joined);
});
