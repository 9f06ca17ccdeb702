import { relationNamespace } from "../parts/relations";

const TRANSITIONAL = "http://schemas.openxmlformats.org/drawingml/2006";
const STRICT = "http://purl.oclc.org/ooxml/drawingml";

/** The namespaces of drawings and charts. */
export function chartSpaces(
  strict: boolean
): Readonly<Record<"main" | "chart" | "drawing" | "relations", string>> {
  const base = strict ? STRICT : TRANSITIONAL;
  return {
    main: `${base}/main`,
    chart: `${base}/chart`,
    drawing: `${base}/spreadsheetDrawing`,
    relations: relationNamespace(strict)
  };
}
