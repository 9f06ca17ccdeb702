import { compact } from "../../reading/labels/fold";
import type { CellAt } from "../../workbook/address";
import { isCellError, type Cell, type SheetSnapshot } from "../../workbook/snapshot";

/** What a sheet has in it that belongs to the making of the workbook, not to what it says. */
export interface SheetLeftOvers {
  /** Places of a template that were not filled, as "{{공약명}}", by token. */
  readonly tokens: ReadonlyMap<string, readonly Cell[]>;
  /** "(작성)", "내용을 입력하세요". */
  readonly prompts: readonly (CellAt & { readonly text: string })[];
  /** Error values, by error. */
  readonly errors: ReadonlyMap<string, readonly Cell[]>;
  /** Formulas with #REF! in them that show no error. */
  readonly broken: readonly Cell[];
  /** Formulas that look into another workbook. */
  readonly external: readonly Cell[];
}

const TOKEN = /\{\{[^{}\n]{1,40}\}\}|\$\{[^{}\n]{1,40}\}/g;
const PROMPT =
  /^(?:[(<[{](?:작성|기재|입력)[)>\]}]|[(<[{]?(?:내용|여기에|추후|해당내용|내용을|값을)?(?:작성|기재|입력)(?:하세요|하십시오|요망|바람|바랍니다|할것|필요|예정)[)>\]}.]?)$/;
const TEXTS = /"(?:[^"]|"")*"/g;
const EXTERNAL =
  /'[^']*\[[^[\]']+\][^']*'!|(?<![\p{L}\p{N}_\]])\[(?:\d+|[^[\]]+\.xl\w{1,3})\][\p{L}\p{N}_.]*!/iu;

const NOTHING: SheetLeftOvers = {
  tokens: new Map(),
  prompts: [],
  errors: new Map(),
  broken: [],
  external: []
};

const known = new WeakMap<SheetSnapshot, SheetLeftOvers>();

/** Looked for once in a sheet that was not read anew. */
export function leftOversOf(sheet: SheetSnapshot): SheetLeftOvers {
  let found = known.get(sheet);
  if (!found) known.set(sheet, (found = search(sheet.cells)));
  return found;
}

/** Whether there is any of them. */
export function hasLeftOvers(sheet: SheetSnapshot): boolean {
  return leftOversOf(sheet) !== NOTHING;
}

function search(cells: readonly Cell[]): SheetLeftOvers {
  const tokens = new Map<string, Cell[]>();
  const errors = new Map<string, Cell[]>();
  const prompts: (CellAt & { readonly text: string })[] = [];
  const broken: Cell[] = [];
  const external: Cell[] = [];
  for (const cell of cells) {
    const { value, formula } = cell;
    if (typeof value === "string") {
      if (value.includes("{")) for (const token of new Set(value.match(TOKEN))) put(tokens, token, cell);
      if (isPrompt(value)) prompts.push({ row: cell.row, column: cell.column, text: value.trim() });
    } else if (isCellError(value)) put(errors, value.error, cell);
    if (formula === undefined) continue;
    if (formula.includes("#REF!") && !isCellError(value)) broken.push(cell);
    if (formula.includes("[") && EXTERNAL.test(formula.replace(TEXTS, '""'))) external.push(cell);
  }
  const many = tokens.size + errors.size + prompts.length + broken.length + external.length;
  return many === 0 ? NOTHING : { tokens, prompts, errors, broken, external };
}

function isPrompt(text: string): boolean {
  return text.length <= 20 && /작성|기재|입력/.test(text) && PROMPT.test(compact(text));
}

function put(groups: Map<string, Cell[]>, key: string, cell: Cell): void {
  const group = groups.get(key);
  if (group) group.push(cell);
  else groups.set(key, [cell]);
}
