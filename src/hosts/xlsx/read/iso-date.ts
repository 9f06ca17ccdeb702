const DAY = 86_400_000;
const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * The serial number of a date cell that is written out (`t="d"`): "2023-12-31", "2023-12-31T09:30:00", "09:30:00".
 * Null for anything else.
 */
export function serialOf(iso: string, date1904: boolean): number | null {
  const match = ISO.exec(iso.trim());
  if (!match || iso.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  if (date1904) return (date.getTime() - Date.UTC(1904, 0, 1)) / DAY + time;
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  // Excel counts a 29 February 1900 that never was: the days before it are one less.
  return (days < 61 ? days - 1 : days) + time;
}
