/** A text as HTML shows it, in an element or in a quoted attribute; control characters have no place in either. */
export function escapeHtml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Severity is told by word and rule as well as by colour: the page must hold in black and white print. */
export const HTML_STYLE = `
@page { size: A4; margin: 16mm 14mm 18mm;
  @bottom-left { content: "공약지기 점검 결과"; font: 8.5pt "Malgun Gothic", "Noto Sans CJK KR", sans-serif; color: #444; }
  @bottom-right { content: counter(page) " / " counter(pages) "쪽"; font: 8.5pt "Malgun Gothic", "Noto Sans CJK KR", sans-serif; color: #444; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { max-width: 182mm; margin: 0 auto; padding: 8mm 0; color: #1a1a1a; background: #fff;
  font: 10pt/1.55 "Malgun Gothic", "맑은 고딕", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; }
header { display: flex; align-items: baseline; justify-content: space-between; border-bottom: 1.5pt solid #1a1a1a; }
h1 { font-size: 16pt; margin: 0 0 2mm; }
h2 { font-size: 12pt; margin: 8mm 0 1mm; }
h2, h3, h4 { break-after: avoid; }
h3 { font-size: 11pt; margin: 6mm 0 1.5mm; }
h4 { font-size: 10pt; margin: 4mm 0 1.5mm; }
section + section { break-before: page; }
p { margin: 1mm 0; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #8a8a8a; padding: 1mm 1.6mm; text-align: left; vertical-align: top; }
th { background: #f0f0f0; text-align: center; }
.findings th:nth-child(1) { width: 12mm; } .findings th:nth-child(2) { width: 31mm; }
.findings th:nth-child(n+4) { width: 19mm; }
.counts th:nth-child(n+2) { width: 16mm; }
.reasons th:nth-child(1) { width: 31mm; } .reasons th:nth-child(3) { width: 28mm; } .reasons th:nth-child(n+5) { width: 24mm; }
.facts th { width: 26mm; } .facts { margin-top: 2mm; }
.gate { font-weight: 700; font-size: 12pt; }
.gate.open { color: #0b6a0b; } .gate.shut { color: #a4262c; }
.digest { font-family: Consolas, "D2Coding", monospace; font-size: 8.5pt; word-break: break-all; }
li, ul { break-inside: avoid; }
.counts td:nth-child(n+2) { text-align: center; }
.severity { text-align: center; }
tr.error .severity { color: #a4262c; font-weight: 700; }
tr.warning .severity { color: #8a5a00; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
small { color: #444; font-size: 8.5pt; }
.coverage { margin-top: 4mm; color: #444; }
@media print { body { padding: 0 1px; } }
footer { margin-top: 8mm; padding-top: 1.5mm; border-top: 0.5pt solid #8a8a8a; color: #444; font-size: 8.5pt; }
`;
