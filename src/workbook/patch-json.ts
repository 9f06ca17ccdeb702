import { z } from "zod";
import { refusal } from "../language/refusal";
import type { Message } from "../language/message";
import type { Patch } from "./patch";

const MESSAGES = {
  "patch-malformed": {
    ko: "저장된 변경 내용을 읽지 못했습니다({{place}}): {{reason}}. 파일을 다시 점검하여 새로 만드십시오.",
    en: "The stored patch could not be read ({{place}}): {{reason}}. Check the file again to make a new one."
  }
} as const satisfies Record<string, Message>;

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.strictObject({ error: z.string() })]);
const content = { value, formula: z.string().startsWith("=").exactOptional() };
const severity = z.enum(["error", "warning", "info"]);
const line = z.enum([
  "none",
  "hair",
  "thin",
  "medium",
  "thick",
  "double",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot"
]);

function sides<Of extends z.ZodType>(of: Of) {
  const side = of.exactOptional();
  return { top: side, right: side, bottom: side, left: side };
}

const format = z.strictObject({
  numberFormat: z.string().exactOptional(),
  fontName: z.string().exactOptional(),
  fontSize: z.number().exactOptional(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  strike: z.boolean().exactOptional(),
  script: z.enum(["super", "sub", "none"]).exactOptional(),
  color: z.string().nullable().exactOptional(),
  fill: z.string().nullable().exactOptional(),
  horizontal: z.enum(["general", "left", "center", "right", "justify", "distributed"]).exactOptional(),
  vertical: z.enum(["top", "center", "bottom", "justify", "distributed"]).exactOptional(),
  rotation: z.union([z.number().min(-90).max(90), z.literal("stacked")]).exactOptional(),
  wrap: z.boolean().exactOptional(),
  shrink: z.boolean().exactOptional(),
  indent: z.number().exactOptional(),
  border: z
    .strictObject({
      ...sides(line),
      color: z.string().exactOptional(),
      colors: z.strictObject(sides(z.string())).exactOptional()
    })
    .exactOptional()
});
const placedFormat = z.strictObject({
  range: z.string(),
  format: z.union([z.strictObject({ handle: z.string() }), format])
});
const columnWidth = z.strictObject({ columns: z.string(), width: z.number().nullable() });
const edges = z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() });

const chart = z.strictObject({
  kind: z.enum(["column", "bar", "line", "pie", "doughnut"]),
  name: z.string(),
  title: z.string(),
  description: z.string(),
  area: z.string(),
  series: z
    .array(
      z.strictObject({
        name: z.string(),
        values: z.string(),
        categories: z.string(),
        colors: z.array(z.string().regex(/^[0-9A-Fa-f]{6}$/)).exactOptional()
      })
    )
    .min(1),
  categoryTitle: z.string().exactOptional(),
  valueAxis: z
    .strictObject({
      title: z.string().exactOptional(),
      minimum: z.number().exactOptional(),
      step: z.number().positive().exactOptional()
    })
    .exactOptional(),
  numberFormat: z.string().exactOptional(),
  labels: z.boolean().exactOptional()
});

const sheetContent = z.strictObject({
  visibility: z.enum(["visible", "hidden", "veryHidden"]).exactOptional(),
  cells: z.array(z.strictObject({ cell: z.string(), ...content })),
  formats: z.array(placedFormat),
  merges: z.array(z.string()),
  columnWidths: z.array(columnWidth),
  rowHeights: z.array(z.strictObject({ rows: z.string(), height: z.number() })),
  links: z.array(z.strictObject({ cell: z.string(), target: z.string() })),
  choices: z.array(z.strictObject({ range: z.string(), options: z.array(z.string()) })),
  page: z
    .strictObject({
      paper: z.enum(["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"]),
      orientation: z.enum(["portrait", "landscape"]),
      scale: z.number().exactOptional(),
      fitToWidth: z.number().exactOptional(),
      fitToHeight: z.number().exactOptional(),
      margins: edges
        .extend({ header: z.number().exactOptional(), footer: z.number().exactOptional() })
        .exactOptional(),
      printArea: z.string().exactOptional(),
      titleRows: z.string().exactOptional(),
      titleColumns: z.string().exactOptional(),
      header: z.string().exactOptional(),
      footer: z.string().exactOptional(),
      centerHorizontally: z.boolean().exactOptional(),
      centerVertically: z.boolean().exactOptional(),
      overThenDown: z.boolean().exactOptional()
    })
    .exactOptional(),
  frozen: z.strictObject({ rows: z.number(), columns: z.number() }).exactOptional(),
  tabColor: z.string().exactOptional(),
  hideGridlines: z.boolean().exactOptional(),
  charts: z.array(chart).exactOptional()
});

const flag = z.strictObject({ id: z.string(), cell: z.string(), severity, text: z.string() });
const sheet = z.string();
const lines = {
  sheet,
  axis: z.enum(["row", "column"]),
  at: z.number().int().min(0),
  count: z.number().int().min(1)
};
const beforeAfter = { before: z.string().nullable(), after: z.string().nullable() };

const step = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("set-cells"),
    sheet,
    changes: z.array(
      z.strictObject({ cell: z.string(), before: z.strictObject(content), after: z.strictObject(content) })
    )
  }),
  z.strictObject({ kind: z.literal("format"), sheet, formats: z.array(placedFormat) }),
  z.strictObject({ kind: z.literal("merge"), sheet, range: z.string() }),
  z.strictObject({ kind: z.literal("unmerge"), sheet, range: z.string() }),
  z.strictObject({ kind: z.literal("column-widths"), sheet, widths: z.array(columnWidth) }),
  z.strictObject({ kind: z.literal("insert-lines"), ...lines }),
  z.strictObject({ kind: z.literal("remove-lines"), ...lines }),
  z.strictObject({
    kind: z.literal("add-sheet"),
    sheet,
    content: sheetContent,
    position: z.number().exactOptional()
  }),
  z.strictObject({
    kind: z.literal("copy-sheet"),
    sheet,
    from: z.string(),
    fromFingerprint: z.string(),
    visibility: sheetContent.shape.visibility,
    position: z.number().exactOptional(),
    repeated: z.array(z.strictObject({ rows: z.string(), times: z.number().int().min(0) })),
    cells: sheetContent.shape.cells,
    roomy: z.array(z.string()).exactOptional()
  }),
  z.strictObject({ kind: z.literal("rename-sheet"), sheet, to: z.string() }),
  z.strictObject({ kind: z.literal("remove-sheet"), sheet, expected: sheetContent.shape.cells }),
  z.strictObject({
    kind: z.literal("set-name"),
    name: z.string(),
    scope: z.string().exactOptional(),
    ...beforeAfter
  }),
  z.strictObject({ kind: z.literal("flag"), sheet, flag }),
  z.strictObject({ kind: z.literal("unflag"), sheet, flag }),
  z.strictObject({ kind: z.literal("setting"), key: z.string(), ...beforeAfter })
]);

const patch: z.ZodType<Patch> = z.strictObject({
  title: z.string(),
  steps: z.array(step),
  restores: z.string().exactOptional()
});

/** Reads a patch that was kept as JSON. @throws Refusal "patch-malformed", with the place in the JSON. */
export function patchFromJson(text: string): Patch {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw refusal(MESSAGES, "patch-malformed", { place: "JSON", reason: String(cause) }, { cause });
  }
  const parsed = patch.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw refusal(MESSAGES, "patch-malformed", {
    place: first?.path.join(".") ?? "",
    reason: first?.message ?? ""
  });
}
