import { escapeMarkup } from "../parts/markup";

/** Hundredths of a point. */
const TITLE_SIZE = 1100;
const TEXT_SIZE = 900;
const FONT = '<a:latin typeface="맑은 고딕"/><a:ea typeface="맑은 고딕"/>';
const TEXT_COLOR = '<a:solidFill><a:srgbClr val="404040"/></a:solidFill>';

/** The title of a chart or of an axis, above or beside what it names and not over it. */
export function titleMarkup(text: string, of: "chart" | "axis", vertical = false): string {
  const size = of === "chart" ? TITLE_SIZE : TEXT_SIZE;
  const bold = of === "chart" ? 1 : 0;
  const turned = vertical ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const properties = (name: string): string =>
    `<a:${name} lang="ko-KR" sz="${size}" b="${bold}">${TEXT_COLOR}${FONT}</a:${name}>`;
  const run = `<a:r>${properties("rPr")}<a:t>${escapeMarkup(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${properties("defRPr")}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${turned}<a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** How all other text of the chart looks. */
export function textProperties(): string {
  const properties = `<a:defRPr sz="${TEXT_SIZE}">${TEXT_COLOR}${FONT}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="ko-KR"/></a:p></c:txPr>`;
}
