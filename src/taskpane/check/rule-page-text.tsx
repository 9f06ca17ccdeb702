import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Heading } from "../parts/heading";
import { blocksOf, type PageBlock } from "./page-blocks";

const useStyles = makeStyles({
  heading: { margin: "6px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: "18px" },
  scroll: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  card: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase100, fontVariantNumeric: "tabular-nums" },
  cell: { padding: "1px 5px", border: `1px solid ${tokens.colorNeutralStroke2}`, whiteSpace: "nowrap" }
});

/** A wide card scrolls by itself, so that the pane never does; by keyboard too, or its right end would be out of reach. */
const SCROLLS_BY_KEYBOARD = { tabIndex: 0, role: "group" } as const;

/** The page with its examples as small cards; nothing of it is ever taken as HTML. */
export function RulePageText(props: { readonly page: string }): ReactElement {
  return (
    <>
      {blocksOf(props.page).map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: PageBlock }): ReactElement {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={4} className={styles.heading}>
          {block.text}
        </Heading>
      );
    case "text":
      return <p className={styles.text}>{block.text}</p>;
    case "list":
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "card":
      return <Card lines={block.lines} />;
  }
}

function Card({ lines }: { readonly lines: readonly (readonly string[])[] }): ReactElement {
  const styles = useStyles();
  const width = Math.max(1, ...lines.map((line) => line.length));
  return (
    <div className={styles.scroll} {...SCROLLS_BY_KEYBOARD}>
      <table className={styles.card}>
        <tbody>
          {lines.map((line, row) => (
            <tr key={row}>
              {line.map((cell, column) => (
                <td
                  key={column}
                  className={styles.cell}
                  colSpan={column === line.length - 1 ? width - column : 1}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
