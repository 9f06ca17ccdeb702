import type { Layout } from "../layout";
import type { Random } from "../random";
import type { TrueRow } from "../truth";

const BASIC: Readonly<Record<Layout["kind"], readonly string[]>> = {
  도: ["국비", "도비", "시군비"],
  시: ["국비", "도비", "시비"],
  군: ["국비", "도비", "군비"],
  자치구: ["국비", "시비", "구비"],
  "광역시·도": ["국비", "시비", "구비"]
};

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  국비: ["국고보조금", "국고·특교", "균특", "기금보조금"],
  도비: ["시도비", "도비"],
  군비: ["시군구비", "자체재원", "군비"],
  구비: ["시군구비", "자체재원"],
  민자: ["민간", "민자 등"],
  "자담 등": ["자부담", "자담"]
};

const EXTRA = ["특별교부세", "특별조정교부금", "지방소멸대응기금", "지방채"];
/** Sources that no list knows. */
export const UNKNOWN_SOURCES: readonly string[] = ["고향사랑기부금", "수익금", "교육청 부담금", "LH 부담금"];

const total: TrueRow = { role: "total", name: "계", group: null, bracketed: false };

function source(name: string, group: string | null = null): TrueRow {
  return { role: "source", name, group, bracketed: false };
}

/** The rows of the office's grids; the same in all of them. */
export function drawRows(layout: Layout, random: Random): readonly TrueRow[] {
  const own = (name: string): string =>
    layout.sourceNames === "aliases" ? random.pick(ALIASES[name] ?? [name]) : name;
  const basic = BASIC[layout.kind].map(own);
  const rows = basic.map((name) => source(name));
  if (random.chance(0.25)) rows.splice(basic.length, 0, source(random.pick(EXTRA)));
  if (layout.unknownSource === "yes") rows.push(source(random.pick(UNKNOWN_SOURCES)));
  if (layout.group === "own-row") {
    rows.push({ role: "group", name: "기타", group: null, bracketed: false });
  }
  if (layout.group !== "none") rows.push(source(own("민자"), "기타"), source(own("자담 등"), "기타"));
  if (layout.bracketed !== "none") {
    const name = layout.group === "none" ? random.pick(["민자 등", "채무부담"]) : "채무부담";
    rows.push({
      role: layout.bracketed === "inside" ? "source" : "outside",
      name,
      group: null,
      bracketed: true
    });
  }
  if (layout.form === "row-table") return [total];
  // what is outside 계 stands after it, or at the end
  const [outside, inside] = [rows.filter(isOutside), rows.filter((row) => !isOutside(row))];
  return layout.totalRow === "first" ? [total, ...rows] : [...inside, total, ...outside];
}

function isOutside({ role }: TrueRow): boolean {
  return role === "outside";
}
