import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of native controls: Fluent's own cost more bytes than a narrow pane's few fields are worth. */
export const useControlStyles = makeStyles({
  control: {
    boxSizing: "border-box",
    minHeight: "26px",
    padding: "2px 6px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    "::placeholder": { color: tokens.colorNeutralForeground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled }
  },
  wide: { width: "100%" },
  invalid: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  toggle: {
    width: "16px",
    height: "16px",
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground
  }
});
