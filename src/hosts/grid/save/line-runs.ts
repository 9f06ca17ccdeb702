/** Lines side by side of which the same is to be said, both ends included. */
export interface LineRun<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Joins neighbours of equal values. @param lines ascending; those without a value are left out */
export function lineRuns<Value>(
  lines: readonly { readonly line: number; readonly value: Value | undefined }[]
): readonly LineRun<Value>[] {
  const runs: LineRun<Value>[] = [];
  for (const { line, value } of lines) {
    if (value === undefined) continue;
    const last = runs[runs.length - 1];
    if (last && last.last === line - 1 && JSON.stringify(last.value) === JSON.stringify(value)) {
      runs[runs.length - 1] = { ...last, last: line };
    } else runs.push({ first: line, last: line, value });
  }
  return runs;
}
