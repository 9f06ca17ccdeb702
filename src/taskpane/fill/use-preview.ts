import { useEffect, useState } from "react";
import { Refusal } from "../../language/refusal";
import { useSession } from "../frame/session-context";
import { useLocale } from "../frame/words";
import type { Checked } from "../session/session-state";
import { outlineOf, type Outline } from "./outline";

export type Preview =
  | { readonly kind: "working" }
  | { readonly kind: "ready"; readonly outline: Outline; readonly empty: boolean }
  | { readonly kind: "failed"; readonly detail: string };

/** What filling would do to the workbook as it was last read; made anew after every check. */
export function usePreview(checked: Checked): Preview {
  const { session } = useSession();
  const locale = useLocale();
  const [made, setMade] = useState<{ readonly of: Checked; readonly preview: Preview } | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (preview: Preview): void => {
      if (wanted) setMade({ of: checked, preview });
    };
    session
      .previewFill(() => wanted)
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
  }, [session, checked, locale]);
  return made?.of === checked ? made.preview : { kind: "working" };
}
