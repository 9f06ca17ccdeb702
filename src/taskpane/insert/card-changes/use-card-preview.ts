import { useState } from "react";
import type { Filling } from "../../../filling";
import type { CardChangeRequest } from "../../../filling/card-change";
import { Refusal } from "../../../language/refusal";
import { useSession } from "../../frame/session-context";
import { useLocale } from "../../frame/words";
import type { Checked } from "../../session/session-state";

export type CardPreview =
  | { readonly kind: "none" | "working" }
  | { readonly kind: "ready"; readonly request: CardChangeRequest; readonly filling: Filling }
  | { readonly kind: "refused"; readonly why: string };

const NONE: CardPreview = { kind: "none" };

interface Asked {
  readonly of: Checked;
  readonly text: string;
  readonly preview: CardPreview;
}

/** What a request would do to the workbook as it stands: asked for by a button, gone when either has changed. */
export function useCardPreview(
  checked: Checked,
  request: CardChangeRequest
): { readonly preview: CardPreview; readonly ask: () => Promise<void> } {
  const { session } = useSession();
  const locale = useLocale();
  const [asked, setAsked] = useState<Asked | null>(null);
  const text = JSON.stringify(request);
  const ask = async (): Promise<void> => {
    const show = (preview: CardPreview): void => {
      setAsked({ of: checked, text, preview });
    };
    show({ kind: "working" });
    try {
      const filling = await session.previewCards(request);
      show(filling ? { kind: "ready", request, filling } : NONE);
    } catch (error) {
      show({ kind: "refused", why: error instanceof Refusal ? error.tell(locale) : String(error) });
    }
  };
  return { preview: asked?.of === checked && asked.text === text ? asked.preview : NONE, ask };
}
