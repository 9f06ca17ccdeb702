import { Button } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { FRAME } from "./messages";
import { useWords } from "./words";

interface State {
  readonly detail: string | null;
}

/** Where a part of the screen throws, the user is told, and can open it again; the workbook is not touched by it. */
export class Mishap extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return (
      <MishapNote
        detail={detail}
        onReopen={() => {
          this.setState({ detail: null });
        }}
      />
    );
  }
}

function MishapNote(props: { readonly detail: string; readonly onReopen: () => void }): ReactElement {
  const say = useWords();
  const tab = useTabStyles();
  return (
    <div role="alert" className={tab.tab}>
      <Heading level={1} className={tab.heading}>
        {say(FRAME.brokenTitle)}
      </Heading>
      <p className={tab.text}>{say(FRAME.brokenText, { detail: props.detail })}</p>
      <div className={tab.actions}>
        <Button size="small" onClick={props.onReopen}>
          {say(FRAME.reopen)}
        </Button>
      </div>
    </div>
  );
}
