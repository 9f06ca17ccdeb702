import type { GridKind } from "../../pledge/grid";
import type { Unit } from "../../pledge/money";
import type { ClassSet, SummaryPart, SummaryScope } from "../../pledge/summary";
import { FIRST_YEAR, LAST_YEAR } from "../labels/column-labels";
import { compact } from "../labels/fold";
import type { Vocabulary } from "../labels/vocabulary";
import type { Cell } from "../../workbook/snapshot";
import { dateOfSerial, isDateFormat } from "../sheet/cell-text";
import { GROUP_MEMBERS } from "../labels/source-labels";
import { classSetOf } from "./class-sets";

export type Dimension = Exclude<keyof SummaryScope, "part" | "kind">;

/** What one text in the head of a roll-up can say; a column is headed by several, one above another. */
export interface Head {
  readonly dimension?: Dimension;
  /** The number of a pledge, not its name. */
  readonly isNumber?: true;
  /** 비고, 연번, 담당자 …: no figure of a roll-up. */
  readonly memo?: true;
  readonly total?: true;
  /** 소계: within the term where there is more than the term. */
  readonly subtotal?: true;
  readonly source?: string;
  readonly bracketed?: true;
  readonly part?: SummaryPart;
  /** 향후: left of the years it is their sum. */
  readonly future?: true;
  readonly kind?: GridKind;
  readonly class?: ClassSet;
  readonly count?: true;
  readonly ratio?: true;
  readonly amount?: true;
  readonly unit?: Unit;
}

const AREA = /^(?:공약|정책|실천)?(?:분야|영역|부문|추진전략|전략|[시군구도]정(?:목표|방침))(?:별|명)?$/;
const DEPARTMENT = /^(?:주관|담당|추진|소관|총괄)?(?:부서|실과|실국|실과소|실국소|국소)(?:별|명)?$/;
const PLEDGE = /^(?:공약|사업|과제|공약사업|실천과제|세부사업|단위사업)(?:명|별|명칭)$/;
const GROUP = /^(?:구분|항목|유형|내역)$/;
const STATE = /^(?:이행|추진)?(?:상태|단계|상황|구분)별?$/;
const MEMO =
  /^(?:비고란?|연번|순번|번호|no|참고(?:사항)?|연락처|전화번호|위치|쪽|페이지|면|(?:최근|주요)?(?:추진|사업)내용|주요성과|추진실적|추진현황|향후계획|향후추진계획|문제점.*|변경.*)$/;
const COUNT =
  /^(?:총|전체)?(?:공약|사업|과제|세부사업|공약사업|실천과제)?(?:수|건수|개수|갯수)$|^\(?[건개]\)?$|\((?:건|개|건수|개수)\)$/;
const RATIO = /(?:율|률|비율|비중|구성비|이행도|진척도|달성도)(?:\(.*\))?$|^\(?%\)?$/;
const AMOUNT = /(?:사업비|예산|예산액|금액|집행액|확보액|투자액|투자비|소요액|재원|계획액)(?:\(.*\))?$/;

export function kindIn(text: string): GridKind | undefined {
  if (RATIO.test(text)) return undefined;
  if (/집행|지출/.test(text)) return "executed";
  if (/확보|확정/.test(text)) return "secured";
  return /계획|소요|총사업비|총투자/.test(text) ? "plan" : undefined;
}

/** The same of a cell, which may hold a date for its year. */
export function headOfCell({ value, format }: Cell, { vocabulary, date1904 }: Sheet): Head | null {
  if (typeof value === "string") return headOf(value, vocabulary);
  if (typeof value !== "number") return null;
  const date = isDateFormat(format) ? dateOfSerial(value, date1904) : null;
  return headOf(date ? date.year : value, vocabulary);
}

interface Sheet {
  readonly vocabulary: Vocabulary;
  readonly date1904: boolean;
}

/** Null where the text says nothing that a roll-up is headed by. */
export function headOf(value: string | number, vocabulary: Vocabulary): Head | null {
  if (typeof value === "number") {
    const year = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
    return year ? { part: value, amount: true } : null;
  }
  const meaning = vocabulary.meaningOf(value);
  const text = compact(value).replace(/[:：]$/, "");
  const bare = text.replace(/[(<[](?:단위[:：]?)?[^)>\]]*[)>\]]$/, "") || text;
  const { field } = meaning ?? {};
  if (AREA.test(bare) || field === "area") return { dimension: "area" };
  if (DEPARTMENT.test(bare) || field === "department" || field === "leadDepartment")
    return { dimension: "department" };
  if (/^재원(?:별|구분)?$/.test(bare)) return { dimension: "source" };
  if (GROUP.test(bare)) return { dimension: "group" };
  if (STATE.test(bare) || meaning?.state) return { dimension: "class" };
  if (MEMO.test(bare)) return { memo: true };
  if (field === "number") return { dimension: "pledge", isNumber: true };
  if (PLEDGE.test(bare) || field === "name") return { dimension: "pledge" };
  return figureHead(text, bare, vocabulary) ?? (field ? { memo: true } : null);
}

function figureHead(text: string, bare: string, vocabulary: Vocabulary): Head | null {
  const meaning = vocabulary.meaningOf(text);
  const plain = vocabulary.meaningOf(bare);
  const unit = meaning?.unit?.unit ?? undefined;
  const head: { -readonly [Key in keyof Head]: Head[Key] } = unit ? { unit } : {};
  if (RATIO.test(text)) return { ...head, ratio: true };
  const named = classSetOf(text, vocabulary);
  if (named) return { ...head, class: named };
  if (COUNT.test(text)) return { ...head, count: true };
  const kind = kindIn(bare);
  if (kind) head.kind = kind;
  if (AMOUNT.test(bare) || kind) head.amount = true;
  if (plain?.field === "totalCost") return { ...head, kind: "plan", amount: true };
  const source = meaning?.source ?? plain?.source ?? (bare in GROUP_MEMBERS ? bare : undefined);
  if (source !== undefined) return { ...head, source, ...(meaning?.bracketed ? { bracketed: true } : {}) };
  const column = plain?.column;
  if (column?.roles[0] === "year" && column.half === undefined && column.year !== undefined)
    return { ...head, part: column.year, amount: true };
  if (column?.roles[0] === "prior") return { ...head, part: "prior", amount: true };
  if (column?.roles[0] === "after")
    return { ...head, part: "after", amount: true, ...(column.roles.length > 1 ? { future: true } : {}) };
  if (column?.roles[0] === "term-subtotal")
    return bare === "소계" || bare === "subtotal"
      ? { ...head, total: true, subtotal: true }
      : { ...head, part: "term", amount: true };
  if (column?.roles[0] === "grand-total" || plain?.total) return { ...head, total: true };
  return head.amount || head.unit ? head : null;
}

const TOTAL = /^(?:총?합계|총?계|소계|총합계|전체|전체계|누계)(?:\(.*\))?$/;

/** 계, 합계 and the like in place of a name; "계(65건)" too. */
export function isTotalLabel(text: string, vocabulary: Vocabulary): boolean {
  return TOTAL.test(compact(text)) || vocabulary.meaningOf(text)?.total === true;
}
