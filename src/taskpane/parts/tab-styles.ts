import { makeStyles, tokens } from "@fluentui/react-components";

/** The look that all tabs share: dense, quiet, lines rather than boxes. */
export const useTabStyles = makeStyles({
  tab: { padding: "10px 12px 24px", display: "grid", rowGap: "12px", minWidth: 0 },
  section: { display: "grid", rowGap: "6px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "18px", display: "grid", rowGap: "3px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  form: { display: "grid", rowGap: "10px", minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "10px" },
  rule: { margin: 0, border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` }
});
