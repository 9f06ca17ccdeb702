import { mixed, tinted } from "./tint";

const LIGHTER_80 = 0.79998168889431442;
const LIGHTER_60 = 0.59999389629810485;
const LIGHTER_40 = 0.39997558519241921;
const DARKER_25 = -0.249977111117893;
const DARKER_50 = -0.499984740745262;

/** What Excel's palette shows of the themes of Office 2007, 2013 and 2016, with the tints that it writes into files. */
const SHOWN: Readonly<Record<string, string>> = {
  "5B9BD5": "DDEBF7 BDD7EE 9BC2E6 2F75B5 1F4E78",
  ED7D31: "FCE4D6 F8CBAD F4B084 C65911 833C0C",
  "4472C4": "D9E1F2 B4C6E7 8EA9DB 305496 203764",
  "70AD47": "E2EFDA C6E0B4 A9D08E 548235 375623",
  FFC000: "FFF2CC FFE699 FFD966 BF8F00 806000",
  A5A5A5: "EDEDED DBDBDB C9C9C9 7B7B7B 525252",
  "44546A": "D6DCE4 ACB9CA 8497B0 333F4F 222B35",
  "4F81BD": "DCE6F1 B8CCE4 95B3D7 366092 244062",
  C0504D: "F2DCDB E6B8B7 DA9694 963634 632523",
  "9BBB59": "EBF1DE D8E4BC C4D79B 76933C 4F6228",
  "8064A2": "E4DFEC CCC0DA B1A0C7 60497A 403151",
  "4BACC6": "DAEEF3 B7DEE8 92CDDC 31869B 215967",
  F79646: "FDE9D9 FCD5B4 FABF8F E26B0A 974706",
  "1F497D": "C5D9F1 8DB4E2 538DD5 16365C 0F243E"
};

test.each(Object.entries(SHOWN))("shades of %s", (color, shown) => {
  const tints = [LIGHTER_80, LIGHTER_60, LIGHTER_40, DARKER_25, DARKER_50];
  expect(tints.map((tint) => tinted(color, tint)).join(" ")).toBe(shown);
});

test("black, white and the light grey of Office", () => {
  const shades = (color: string, tints: readonly number[]): string =>
    tints.map((tint) => tinted(color, tint)).join(" ");
  const lighter = [
    0.499984740745262, 0.34998626667073579, 0.249977111117893, 0.14999847407452621, 4.9989318521683403e-2
  ];
  expect(shades("000000", lighter)).toBe("808080 595959 404040 262626 0D0D0D");
  expect(
    shades(
      "FFFFFF",
      lighter.map((tint) => -tint)
    )
  ).toBe("808080 A6A6A6 BFBFBF D9D9D9 F2F2F2");
  expect(shades("E7E6E6", [-9.9978637043366805e-2, DARKER_25, DARKER_50, -0.749992370372631])).toBe(
    "D0CECE AEAAAA 757171 3A3838"
  );
});

test("no tint, and tints beyond their ends", () => {
  expect(["12AB9F", "12AB9F", "12AB9F"].map((color, index) => tinted(color, [0, 5, -5][index] ?? 0))).toEqual(
    ["12AB9F", "FFFFFF", "000000"]
  );
});

test("a mixture", () => {
  expect([mixed("000000", "FFFFFF", 0.125), mixed("FF0000", "0000FF", 1)]).toEqual(["DFDFDF", "FF0000"]);
});
