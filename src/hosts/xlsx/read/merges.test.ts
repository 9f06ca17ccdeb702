import { parseRange } from "../../../workbook/address";
import { rangeIn } from "./cell-address";

const encoder = new TextEncoder();

/** As `rangeIn` reads the text when it stands amid others. */
function read(text: string) {
  const bytes = encoder.encode(`A1:${text}:9`);
  return rangeIn(bytes, 3, 3 + text.length);
}

test.each(["A1:B2", "a1:xfd1048576", "B131073:C262145", "Z9:AA10", "A1:A1"])(
  "%s reads as anywhere else",
  (text) => {
    expect(read(text)).toEqual(parseRange(text));
  }
);

test.each([
  "A1",
  "B2:A1",
  "$A$1:$B$2",
  "A:B",
  "1:2",
  "A0:B2",
  "A01:B2",
  "A1:B00000002",
  "A1:B1048577",
  "A1:XFE1",
  "",
  ":",
  "A1:"
])("%s is left to the reader of all ranges", (text) => {
  expect(read(text)).toBeNull();
});
