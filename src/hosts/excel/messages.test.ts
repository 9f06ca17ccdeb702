import { placeholdersOf } from "../../language/message";
import { EXCEL_NOTICES, EXCEL_REFUSALS } from "./messages";

test.each(Object.entries({ ...EXCEL_REFUSALS, ...EXCEL_NOTICES }))(
  "%s says the same in both languages",
  (_, message) => {
    expect(placeholdersOf({ ko: message.ko, en: "" })).toEqual(placeholdersOf({ ko: "", en: message.en }));
  }
);
