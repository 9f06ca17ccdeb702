import type { ColumnRun } from "../../write/sheet/columns";

type Given = ColumnRun["given"];

/** The runs with the columns `first … last` changed, those without a run of their own too. */
export function changedRuns(
  runs: readonly ColumnRun[],
  first: number,
  last: number,
  change: (given: Given) => Given
): readonly ColumnRun[] {
  const result: ColumnRun[] = [];
  const put = (run: ColumnRun): void => {
    if (run.first <= run.last && Object.keys(run.given).length > 0) result.push(run);
  };
  let open = first;
  for (const run of [...runs].sort((one, other) => one.first - other.first)) {
    if (run.last < first || run.first > last) {
      put(run);
      continue;
    }
    put({ first: open, last: run.first - 1, given: change({}) });
    put({ ...run, last: first - 1 });
    put({ first: Math.max(run.first, first), last: Math.min(run.last, last), given: change(run.given) });
    put({ ...run, first: last + 1 });
    open = run.last + 1;
  }
  put({ first: open, last, given: change({}) });
  return result;
}
