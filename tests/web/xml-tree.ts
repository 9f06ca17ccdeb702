import { SaxesParser } from "saxes";

/** An element of the manifest, without namespaces' prefixes resolved: names are as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** @throws Error where the text is no well-formed XML. */
export function parseXml(text: string): XmlElement {
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error("no root element");
  return root;
}

/** Every element of the name, however deep, in document order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** @throws Error where there is not exactly one. */
export function one(element: XmlElement, name: string): XmlElement {
  const [found, ...more] = all(element, name);
  if (!found || more.length > 0) throw new Error(`<${name}>: ${more.length + (found ? 1 : 0)} times`);
  return found;
}

export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`<${element.name}> without ${name}`);
  return value;
}
