import {
  makeStyles,
  MenuButton,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Button,
  tokens,
  Tooltip
} from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement, type SyntheticEvent } from "react";
import { useWords } from "../../taskpane/frame/words";
import { PALETTE } from "./palette";

const useStyles = makeStyles({
  surface: { padding: "8px", display: "grid", rowGap: "8px" },
  palette: { display: "grid", gridTemplateColumns: "repeat(6, 26px)", gap: "4px" },
  swatch: {
    width: "26px",
    height: "26px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    forcedColorAdjust: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover": { outline: `2px solid ${tokens.colorNeutralStroke1Hover}` }
  }
});

/** A button of the bar that opens the palette. `onPick` gets "#RRGGBB", or null for the one without a colour. */
export function ColorMenu(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly none: string;
  readonly disabled: boolean;
  readonly onPick: (event: SyntheticEvent<Element, UIEvent>, color: string | null) => void;
}): ReactElement {
  const { label, icon, none, disabled, onPick } = props;
  const [open, setOpen] = useState(false);
  const say = useWords();
  const styles = useStyles();
  const pick = (event: SyntheticEvent<Element, UIEvent>, color: string | null): void => {
    setOpen(false);
    onPick(event, color);
  };
  return (
    <Popover
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
      }}
      trapFocus
      positioning="below-start"
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label" withArrow>
          <MenuButton appearance="subtle" icon={icon} disabled={disabled} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <Button
          size="small"
          onClick={(event) => {
            pick(event, null);
          }}
        >
          {none}
        </Button>
        <div className={styles.palette} role="group" aria-label={label}>
          {PALETTE.map(({ color, name }) => (
            <button
              key={color}
              type="button"
              className={styles.swatch}
              style={{ backgroundColor: color }}
              aria-label={say(name)}
              title={say(name)}
              onKeyDown={moveInPalette}
              onClick={(event) => {
                pick(event, color);
              }}
            />
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}

/** Arrows go from colour to colour as they lie. */
function moveInPalette(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 6, ArrowUp: -6 }[event.key];
  const swatches = [...(event.currentTarget.parentElement?.querySelectorAll("button") ?? [])];
  if (step === undefined) return;
  event.preventDefault();
  swatches[swatches.indexOf(event.currentTarget) + step]?.focus();
}
