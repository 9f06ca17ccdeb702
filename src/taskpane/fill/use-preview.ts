import { useEffect, useState } from "react";
import type { OverviewId } from "../../filling";
import { Refusal } from "../../language/refusal";
import { useSession } from "../frame/session-context";
import { useLocale } from "../frame/words";
import type { Checked } from "../session/session-state";
import { outlineOf, type Outline } from "./outline";

interface Made {
  readonly of: Checked;
  readonly more: readonly OverviewId[];
  readonly preview: Preview;
}

export type Preview =
  | { readonly kind: "working" }
  | { readonly kind: "ready"; readonly outline: Outline; readonly empty: boolean }
  | { readonly kind: "failed"; readonly detail: string };

/** What filling would do to the workbook as it was last read; made anew after every check, and for other sheets. */
export function usePreview(checked: Checked, more: readonly OverviewId[]): Preview {
  const { session } = useSession();
  const locale = useLocale();
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (preview: Preview): void => {
      if (wanted) setMade({ of: checked, more, preview });
    };
    session
      .previewFill(more, () => wanted)
      .then(
        (filling) => {
          if (filling) {
            show({ kind: "ready", outline: outlineOf(filling), empty: filling.patch.steps.length === 0 });
          }
        },
        (error: unknown) => {
          const detail = error instanceof Refusal ? error.tell(locale) : String(error);
          show({ kind: "failed", detail });
        }
      );
    return () => {
      wanted = false;
    };
  }, [session, checked, more, locale]);
  return made?.of === checked && made.more === more ? made.preview : { kind: "working" };
}
