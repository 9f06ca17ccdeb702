import type { Layout } from "../layout";
import type { TrueColumn } from "../truth";
import type { Content } from "./canvas";

const HANJA: Readonly<Record<string, string>> = {
  계: "計",
  합계: "合計",
  총계: "總計",
  소계: "小計",
  국비: "國費",
  도비: "道費",
  시비: "市費",
  군비: "郡費",
  구비: "區費",
  민자: "民資",
  기타: "其他",
  구분: "區分",
  재원: "財源"
};

const ENGLISH: Readonly<Record<string, string>> = {
  계: "Total",
  합계: "Total",
  총계: "Grand Total",
  소계: "Subtotal",
  임기내: "Subtotal",
  기투자: "Prior",
  이후: "After",
  국비: "National",
  도비: "Provincial",
  시군비: "Own",
  시비: "Own",
  군비: "Own",
  구비: "Own",
  민자: "Private",
  기타: "Other",
  구분: "Source",
  재원: "Source"
};

/** A label as the office writes it. */
export function spelled(label: string, spelling: Layout["spelling"]): string {
  const short = /^[가-힣]{2,3}$/.test(label);
  switch (spelling) {
    case "spaced":
      return short ? label.replace(/(?<=.)(?=.)/g, label.length === 2 ? "  " : " ") : label;
    case "broken":
      return short ? label.replace(/(?<=.)(?=.)/g, "\n") : label.replace(" ", "\n");
    case "full-width":
      return wide(label);
    case "hanja":
      return HANJA[label] ?? label.replace("년", "年");
    case "english":
      return ENGLISH[label] ?? label;
    case "plain":
      return label;
  }
}

/** The full-width twins of characters that have them. */
export function wide(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** The head of a year's column. */
export function yearHead(year: number, half: TrueColumn["half"], layout: Layout): Content {
  const short = String(year).slice(2);
  const broken = layout.spelling === "broken" ? "\n" : "";
  if (half) return { value: `${year}년${broken}${half === "상" ? "상반기" : "하반기"}` };
  switch (layout.years) {
    case "number":
      return { value: year };
    case "date":
      return { value: Math.round(Date.UTC(year, 0, 1) / 86_400_000) + 25_569, format: 'yyyy"년"' };
    case "2022":
      return { value: spelled(String(year), layout.spelling) };
    case "'22":
      return { value: `'${short}` };
    case "’22년":
      return { value: `’${short}년` };
    case "22년":
      return { value: `${short}년` };
    case "2022년":
    case "halves":
      return { value: spelled(`${year}년`, layout.spelling === "english" ? "plain" : layout.spelling) };
  }
}

/** The head of 이후: "2027년 이후", "'27~", "임기 후". */
export function afterHead(year: number, layout: Layout): string {
  if (layout.spelling === "english") return "After";
  if (layout.years === "'22" || layout.years === "’22년") return `'${String(year).slice(2)}~`;
  if (layout.spelling === "broken") return `${year}\n이후`;
  if (layout.years === "22년") return "임기 후";
  return layout.years === "2022" ? `${year}이후` : `${year}년 이후`;
}
