import type { RangeRef } from "../workbook/address";
import type { Pledge } from "./pledge";
import type { Profile } from "./profile";
import type { Summary } from "./summary";

/** Something that looks like a part of a card and could not be read. `reason` is a code of the reading's messages. */
export interface NotUnderstood {
  readonly range: RangeRef;
  readonly reason: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What the sheets of a workbook mean. */
export interface PledgeBook {
  readonly pledges: readonly Pledge[];
  /** The roll-ups on its sheets: 총괄표, 집계표, 현황표. */
  readonly summaries: readonly Summary[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** As given, or as guessed from the sheets. */
  readonly profile: Profile;
  /** Whether the profile was guessed, so that the user is asked to confirm it. */
  readonly profileGuessed: boolean;
  /** Cells with content and cells with numbers on the sheets that were understood as cards. */
  readonly extent: { readonly cells: number; readonly numbers: number };
}
