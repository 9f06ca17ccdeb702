import type { Message } from "../../language/message";
import type { Finding } from "../../rules/finding";
import type { Waiver } from "../waivers/waiver";
import { waiverWords } from "../waivers/waiver-words";
import {
  causeWords,
  firstCellOf,
  messageOf,
  showDifference,
  showValue,
  type RuleTexts
} from "../report/finding-words";
import { REPORT, SEVERITY_NAMES } from "../report/messages";
import type { CellFormat } from "../../workbook/format";
import { ANNOTATE } from "./messages";

export interface ResultColumn {
  readonly head: Message;
  /** In characters. */
  readonly width: number;
  look(finding: Finding): CellFormat;
}

const SEVERITY_LOOK = {
  error: { color: "A4262C", bold: true },
  warning: { color: "8A5A00" },
  info: {}
} as const satisfies Record<Finding["severity"], CellFormat>;

const plain = (): CellFormat => ({ fontSize: 9, horizontal: "left", indent: 1 });
const centred = (): CellFormat => ({ fontSize: 9, horizontal: "center" });
const figure =
  (of: (finding: Finding) => string | null, sign = false) =>
  (finding: Finding): CellFormat => {
    const format = figureFormat(of(finding), finding, sign);
    const look = { fontSize: 9, horizontal: "right", indent: 1 } as const;
    return format === null ? look : { ...look, wrap: false, numberFormat: format };
  };

/** A row tells: which, how grave, of which pledge, where, which rule, what, the figures, and why probably. */
export const COLUMNS: readonly ResultColumn[] = [
  { head: ANNOTATE.number, width: 5, look: centred },
  {
    head: REPORT.severity,
    width: 6,
    look: (finding) => ({ fontSize: 9, horizontal: "center", ...SEVERITY_LOOK[finding.severity] })
  },
  { head: REPORT.pledge, width: 14, look: plain },
  {
    head: REPORT.cells,
    width: 24,
    look: () => ({ fontSize: 9, horizontal: "left", indent: 1, color: "0563C1", underline: true })
  },
  { head: REPORT.rule, width: 20, look: plain },
  { head: REPORT.content, width: 44, look: plain },
  { head: REPORT.expectedHead, width: 11, look: figure(({ expected }) => expected) },
  { head: REPORT.actualHead, width: 11, look: figure(({ actual }) => actual) },
  { head: REPORT.differenceHead, width: 10, look: figure(({ difference }) => difference, true) },
  { head: ANNOTATE.causeOrReason, width: 36, look: plain }
];

export function rowOf(
  finding: Finding,
  number: number,
  texts: RuleTexts,
  waiver: Waiver | null = null
): readonly (string | number)[] {
  const [cause] = finding.causes;
  const reason = texts.reason(finding, "ko");
  const unit = finding.unit === "%" ? "%" : "";
  const shown = (value: string | null, show: (value: string) => string): string | number => {
    if (value === null) return "";
    return numberIn(value) ?? cut(show(value) + unit);
  };
  return [
    number,
    SEVERITY_NAMES[finding.severity].ko,
    finding.pledge ?? REPORT.wholeWorkbook.ko,
    firstCellOf(finding, "ko"),
    `${texts.title(finding.rule, "ko")} (${finding.rule})`,
    messageOf(finding, "ko"),
    shown(finding.expected, showValue),
    shown(finding.actual, showValue),
    shown(finding.difference, showDifference),
    [
      waiver ? `${REPORT.waiverHead.ko}: ${waiverWords(waiver, "ko")}` : "",
      cause ? causeWords(cause, "ko") : reason === "" ? "" : `${REPORT.review.ko}: ${reason}`
    ]
      .filter((line) => line !== "")
      .join("\n")
  ];
}

/** The number, where the value is one that a cell holds exactly; else it is told as a text. */
function numberIn(value: string): number | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return null;
  const digits = value.replace(/\D/g, "").length;
  return digits > EXACT_DIGITS ? null : Number(value);
}

/** As the number stands in the other reports: grouped, with the digits behind the point that the value has. */
function figureFormat(value: string | null, { unit }: Finding, sign: boolean): string | null {
  if (value === null || numberIn(value) === null) return null;
  const behind = value.split(".")[1]?.length ?? 0;
  const plainFormat = `#,##0${behind === 0 ? "" : `.${"0".repeat(behind)}`}${unit === "%" ? '"%"' : ""}`;
  return sign ? `+${plainFormat};-${plainFormat};0` : plainFormat;
}

/** Digits that a number of a cell is sure to keep. */
const EXACT_DIGITS = 15;

/** The columns of figures are narrow; what is longer stands in the message whole. */
function cut(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

const LONGEST_VALUE = 24;
