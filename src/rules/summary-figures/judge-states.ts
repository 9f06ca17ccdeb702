import type { PledgeBook } from "../../pledge/pledge-book";
import type { Summary } from "../../pledge/summary";
import { takesClass, type Continued } from "./class-tests";
import { figuresIn, type FigureAt } from "./figure-at";
import type { Population } from "./members";
import type { PledgeFacts } from "./pledge-facts";

/** The class that a roll-up has of a pledge in words, beside what its card marks. */
export interface StateCompared {
  readonly figure: FigureAt;
  readonly facts: PledgeFacts;
  readonly agrees: boolean;
}

const WAYS: readonly Continued[] = ["apart", "completed", "in-progress"];

/** Every pledge of a list whose class both the list and the card tell; none of a list that mostly disagrees. */
export function comparedStates(book: PledgeBook, population: Population): readonly StateCompared[] {
  return book.summaries.flatMap((summary) => {
    const compared = statesOf(summary, population, book);
    const misses = compared.filter(({ agrees }) => !agrees).length;
    return misses * 2 < compared.length ? compared : [];
  });
}

function statesOf(summary: Summary, population: Population, book: PledgeBook): readonly StateCompared[] {
  const members = population.membersOf(summary);
  const figures = figuresIn(summary, book.profile.unit);
  return summary.rows.flatMap(({ scope }, row) => {
    const facts = scope.pledge ? members[row]?.of[0] : undefined;
    if (!facts?.class) return [];
    if (facts.pledge.cards.some((card) => card.range.sheet === summary.range.sheet)) return [];
    return (figures[row] ?? []).flatMap((figure) => {
      const { state } = figure.cell;
      if (!state) return [];
      return [{ figure, facts, agrees: WAYS.some((way) => takesClass(state, facts, way)) }];
    });
  });
}
