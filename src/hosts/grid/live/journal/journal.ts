import type { IStyleData, Nullable } from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { refuseGrid } from "../messages";
import type { GridServices } from "../grid-services";
import type { Mutation } from "../mutations/mutation-feed";
import { Breath } from "../pause";
import { FreshStyles, type NamedStyles } from "./fresh-styles";
import { fromPlain, toPlain } from "./plain-data";

/** One change of the workbook, as JSON can hold it. */
export interface JournalEntry {
  /** Of the mutation. */
  readonly mutation: string;
  readonly params: unknown;
  /** Looks that came with it, by the ids that cells name them by. */
  readonly styles?: NamedStyles;
  /** The result of a calculation: it makes nothing to be calculated. */
  readonly calculated?: true;
}

export type JournalListener = (entry: JournalEntry) => void;

/** Tells of every change in order, and brings a freshly opened workbook to the state that they led to. */
export class Journal {
  private readonly listeners = new Set<JournalListener>();
  private readonly styles: FreshStyles;
  private isReplaying = false;

  /** @param permit runs what is to be carried out as it was, whatever the guard says to it */
  constructor(
    private readonly services: GridServices,
    private readonly permit: (run: () => boolean) => boolean
  ) {
    this.styles = new FreshStyles(services.workbook);
  }

  /** The function that ends it is given. */
  listen(listener: JournalListener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  heed({ id, params, kind, origin }: Mutation): void {
    if (origin === "derived" || kind.fate === "refused" || kind.fate === "passing") return;
    const styles = this.styles.take();
    if (this.isReplaying || this.listeners.size === 0) return;
    const entry: JournalEntry = {
      mutation: id,
      params: toPlain(params),
      ...(styles ? { styles } : {}),
      ...(origin === "calculated" ? { calculated: true } : {})
    };
    for (const listener of this.listeners) listener(entry);
  }

  /**
   * Carries the entries out anew, pausing in between. Who listens is not told of them: they are in a journal already.
   * @throws Refusal with the number of the entry that could not be carried out; those before it were.
   */
  async replay(entries: readonly JournalEntry[]): Promise<void> {
    const breath = new Breath();
    for (const [index, entry] of entries.entries()) {
      this.isReplaying = true;
      try {
        this.carryOut(entry, index + 1);
      } finally {
        this.isReplaying = false;
      }
      await breath.take();
    }
  }

  private carryOut({ mutation, params, styles, calculated }: JournalEntry, number: number): void {
    const { commands, workbook } = this.services;
    const options = calculated ? RESULT : mutation === InsertSheetMutation.id ? STAY : undefined;
    if (styles) workbook.addStyles(presentIn(styles));
    try {
      const given = fromPlain(params) as object;
      if (this.permit(() => commands.syncExecuteCommand(mutation, given, options))) return;
    } catch (error) {
      throw refuseGrid("journal-spoilt", { number, mutation }, error);
    }
    throw refuseGrid("journal-spoilt", { number, mutation });
  }
}

/** As Univer marks what a calculation gives. */
const RESULT = { onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true } as const;
/** A sheet that comes back is not turned to. */
const STAY = { fromCollab: true } as const;

function presentIn(styles: NamedStyles): Record<string, IStyleData> {
  const present = Object.entries(styles).filter((entry): entry is [string, IStyleData] =>
    isPresent(entry[1])
  );
  return Object.fromEntries(present);
}

function isPresent(style: Nullable<IStyleData>): style is IStyleData {
  return style !== null && style !== undefined;
}
