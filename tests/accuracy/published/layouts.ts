import { figureTable } from "../../builders/figure-tables";

/** Published figures as their office prints them; names are made up. */
export interface PublishedLayout {
  /** The files of `tests/fixtures/figures` that are on it. */
  readonly files: readonly string[];
  readonly laidOut: string;
  /** The sheets, as `workbookFromText` draws them. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Grids that are to be read from it. */
  readonly grids: number;
  /** Roll-ups that are to be read from it: how many rows each has. */
  readonly rollUps: readonly number[];
  /** Where the head says something else than the file: by the file's heading. */
  readonly headings?: Readonly<Record<string, string>>;
}

const AREAS = `공약사업 이행 총괄\n${figureTable("areas")}`;
const SOURCES = `공약사업 재원 총괄\n | | | | | 단위: 백만원\n${figureTable("sources")}`;
const PLEDGES = `공약사업별 추진현황\n${figureTable("pledges")}`;
const CHANGES = `공약사업 변경 현황\n${figureTable("changes")}`;
const FIELDS = figureTable("fields");
const [, ...PROJECTS] = figureTable("projects")
  .split("\n")
  .map((line) => line.slice(line.indexOf("|") + 2));
const YEARS = "2026 | 2027 | 2028 | 2029 | 2030";
const UNIT = " | | | | | | | (단위: 억원)";
const PROJECT_LINES = PROJECTS.join("\n");

/** Years first, the totals behind them. */
const TOTALS_LAST = PROJECTS.map((line) => {
  const [name = "", whole = "", prior = "", future = "", ...years] = line.split(" | ");
  return [name, ...years, future, prior, whole].join(" | ");
}).join("\n");

/** Each file alone, and those of one report together. */
export const PUBLISHED: readonly PublishedLayout[] = [
  layout(["areas"], "a roll-up by area", { 총괄표: AREAS }, 0, [8]),
  layout(["sources"], "a roll-up, sources across", { 총괄표: SOURCES }, 0, [8]),
  layout(["pledges"], "a list of pledges", { 추진현황: PLEDGES }, 0, [65]),
  layout(["changes"], "a list of changes", { 변경현황: CHANGES }, 0, []),
  layout(
    ["areas", "sources", "pledges", "changes"],
    "one report",
    { 총괄: `${AREAS}\n\n\n${SOURCES}`, "분야별 추진현황": PLEDGES, "변경 현황": CHANGES },
    0,
    [8, 8, 65]
  ),
  layout(["fields"], "a grid", { 투자계획: `(단위: 백만원)\n${FIELDS}` }, 1, []),
  layout(
    ["fields"],
    "a roll-up by year",
    { "분야별 투자계획 총괄": `연 차별 투자계획 | | | | | | | 단위: 백만원\n${FIELDS}` },
    0,
    [13]
  ),
  layout(
    ["projects"],
    "a pledge a row",
    { 투자계획: `중기 투자계획\n${UNIT}\n사업명 | 총사업비 | 기투자 | 향후 | ${YEARS}\n${PROJECT_LINES}` },
    14,
    []
  ),
  layout(
    ["projects"],
    "a pledge a row, 향후 over its years",
    {
      투자계획: `중기 투자계획\n${UNIT}\n사업명 | 총사업비 | 기투자 | 향후 | < | < | < | < | <\n^ | ^ | ^ | 소계 | ${YEARS}\n${PROJECT_LINES}`
    },
    14,
    [],
    { 향후: "소계" }
  ),
  layout(
    ["projects"],
    "a pledge a row, totals last",
    {
      투자계획: `중기 투자계획\n${UNIT}\n사업명 | ${YEARS} | 향후 | 기투자 | 총사업비\n${TOTALS_LAST}`
    },
    14,
    []
  ),
  layout(
    ["projects"],
    "a pledge a row, its unit beside it",
    { 투자계획: `중기 투자계획\n${figureTable("projects")}` },
    14,
    []
  ),
  layout(
    ["projects"],
    "a roll-up by project",
    {
      "투자계획 총괄": `단위사업별 투자계획 총괄\n${UNIT}\n구분 | 총사업비 | 기투자 | 향후 | ${YEARS}\n${PROJECT_LINES}`
    },
    0,
    [14],
    { 사업명: "구분" }
  )
];

/** The sheets of one of the layouts. */
export function sheetsOf(wanted: string): PublishedLayout["sheets"] {
  const found = PUBLISHED.find(({ laidOut }) => laidOut === wanted);
  if (!found) throw new Error(`no figures are laid out as ${wanted}`);
  return found.sheets;
}

function layout(
  files: readonly string[],
  laidOut: string,
  sheets: PublishedLayout["sheets"],
  grids: number,
  rollUps: readonly number[],
  headings: PublishedLayout["headings"] = {}
): PublishedLayout {
  return { files, laidOut, sheets, grids, rollUps, headings };
}
