import { formatRange } from "../workbook/address";
import type { SheetContent } from "../workbook/sheet-content";
import type { StatusCardData, TemplateContext } from "./card-data";
import { cardDraft, gap, placeCardTitle, placeHeading, titleStem } from "./card-frame";
import { placeFields } from "./field-table";
import { placeGrid } from "./grid-block";
import { gridShape } from "./grid-shape";
import { pageOf } from "./look";
import type { SheetDraft } from "./sheet-draft";
import { placeStatusMatrix } from "./status-matrix";
import { placeBlocks, type TextBlock } from "./text-block";
import { placeYears } from "./year-table";

/** 이행현황: the card of what has been done. */
export function statusCard(data: StatusCardData, context: TemplateContext): SheetContent {
  const { profile } = context;
  const draft = cardDraft(profile);
  let row = placeCardTitle(draft, `${titleStem(profile)} 관리카드(이행현황)`);
  row = placeFields(draft, row, [
    [
      { label: "관리번호", value: data.head.number, column: 0, labelColumns: 2, columns: 2 },
      { label: "공약명", value: data.head.name, column: 4, labelColumns: 1, columns: draft.widths.length - 5 }
    ]
  ]);
  row = placeHeading(draft, gap(draft, row), "사업비 확정 및 집행액", profile.unit);
  const options = { termLabel: "집   행   액", typedTotals: context.typedTotals === true };
  row = placeGrid(draft, row, gridShape(profile), data.figures, options).next;
  row = placeHeading(draft, gap(draft, row), "추진현황");
  row = placeYears(draft, row, "주   요   내   용", data.years);
  row = placeSection(draft, gap(draft, row), "향후 추진계획", data.futurePlans);
  row = placeHeading(draft, gap(draft, row), "이행현황");
  row = placeStatusMatrix(draft, row, data.status);
  row = placeSection(draft, gap(draft, row), "공약사업 추진 중 주요 변경사항", data.changes);
  row = placeSection(draft, gap(draft, row), "기타사항", data.others);
  const printArea = formatRange({ top: 0, left: 0, bottom: row - 1, right: draft.lastColumn });
  return draft.finish({ page: pageOf("portrait", printArea), tabColor: "9BBB59" });
}

function placeSection(draft: SheetDraft, row: number, heading: string, blocks: readonly TextBlock[]): number {
  const top = placeHeading(draft, row, heading);
  const next = placeBlocks(draft, top, { column: 0, columns: draft.widths.length }, blocks);
  draft.outline({ top, left: 0, bottom: next - 1, right: draft.lastColumn });
  return next;
}
