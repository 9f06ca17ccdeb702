import { ToggleButton, ToolbarButton, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Press } from "./press";

interface BarButtonProps {
  /** What it does: its tooltip, and its name for screen readers. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  /** Given for a button that is in or out. */
  readonly pressed?: boolean;
  readonly onClick: Press;
}

/** A button of a bar that shows an icon alone. */
export function BarButton({ label, icon, disabled = false, pressed, onClick }: BarButtonProps): ReactElement {
  return (
    <Tooltip content={label} relationship="label" withArrow>
      {pressed === undefined ? (
        <ToolbarButton icon={icon} disabled={disabled} onClick={onClick} />
      ) : (
        <ToggleButton
          appearance="subtle"
          icon={icon}
          disabled={disabled}
          checked={pressed}
          onClick={onClick}
        />
      )}
    </Tooltip>
  );
}
