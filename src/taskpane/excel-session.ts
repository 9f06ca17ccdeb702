import type { CalendarDate } from "../pledge/calendar-date";
import { ExcelHost } from "../hosts/excel/excel-host";
import { officeClient, type OfficeGlobals } from "../hosts/excel/office-client";
import { PledgeSession } from "./session/pledge-session";

/** The work on the workbook that is open in Excel: all that knows cells and rules, so that it loads apart from the screen. */
export function excelSession(globals: OfficeGlobals, today: () => CalendarDate): PledgeSession {
  return new PledgeSession(new ExcelHost(officeClient(globals)), today(), today);
}
