import { appendInside, insertion, setAttributes } from "../parts/element-edits";
import { attributes, type Prefix } from "../parts/markup";
import { attributeIn, childOf, type Element } from "../parts/outline";
import { placeFor, STYLES_ORDER } from "../parts/schema-order";
import type { TextEdit } from "../parts/text-edit";

/**
 * One of the numbered lists of the styles part (`fonts`, `cellXfs`, `dxfs` …): items are only ever appended, so that
 * every number that the workbook uses keeps its meaning.
 */
export class StyleList {
  private readonly container: Element | undefined;
  /** Those there were, as they stand in the part. */
  private readonly items: readonly string[];
  private readonly added: string[] = [];
  private readonly numbers = new Map<string, number>();

  /**
   * @param whenMissing markup of the items that a list must begin with when the part has no such list, or an empty one
   */
  constructor(
    private readonly text: string,
    private readonly root: Element,
    private readonly list: string,
    item: string,
    whenMissing: readonly string[]
  ) {
    this.container = childOf(root, list);
    this.items = (this.container ? itemsOf(this.container, item) : []).map((element) =>
      text.slice(element.open.from, element.to)
    );
    if (this.items.length === 0) this.added.push(...whenMissing);
    [...this.items, ...this.added].forEach((markup, number) => {
      if (!this.numbers.has(markup)) this.numbers.set(markup, number);
    });
  }

  get size(): number {
    return this.items.length + this.added.length;
  }

  at(number: number): string | undefined {
    return number < this.items.length ? this.items[number] : this.added[number - this.items.length];
  }

  /** The number of an item of that very markup, appended where there is none. */
  numberOf(markup: string): number {
    const known = this.numbers.get(markup);
    if (known !== undefined) return known;
    const number = this.size;
    this.added.push(markup);
    this.numbers.set(markup, number);
    return number;
  }

  find(matches: (markup: string) => boolean): number | undefined {
    const number = [...this.items, ...this.added].findIndex(matches);
    return number < 0 ? undefined : number;
  }

  edits(prefix: Prefix): readonly TextEdit[] {
    if (this.added.length === 0) return [];
    const markup = this.added.join("");
    const { container, list, root, text } = this;
    if (!container) {
      const whole = `<${prefix}${list}${attributes({ count: this.size })}>${markup}</${prefix}${list}>`;
      return [insertion(placeFor(root, list, STYLES_ORDER), whole)];
    }
    const counted = attributeIn(text, container, "count") !== undefined;
    return [
      ...(counted ? setAttributes(text, container, { count: this.size }) : []),
      appendInside(text, container, markup)
    ];
  }
}

/**
 * An mc:AlternateContent among the items stands for those of one branch, the same that is read: it must not shift the
 * numbers behind it.
 */
function itemsOf(container: Element, item: string): readonly Element[] {
  return container.children.flatMap((child) => {
    if (child.local === item) return [child];
    if (child.local !== "AlternateContent") return [];
    const branch = childOf(child, "Choice") ?? childOf(child, "Fallback");
    return branch ? itemsOf(branch, item) : [];
  });
}
