import type { GridBook } from "../../hosts/grid/grid-book";
import type { Locale } from "../../language/message";
import { beginUniver } from "./begin-univer";
import type { Stage, StagedBook, StageListeners } from "./stage";
import type { StageLook } from "./stage-look";
import type { UniverStage } from "./univer-stage";

/** Loads the grid, which is large, while the rest of the page is already there. */
export class LazyStage implements Stage {
  private readonly stage: Promise<UniverStage>;

  constructor(place: HTMLElement, locale: Locale) {
    this.stage = beginUniver()
      .then(() => import(/* webpackChunkName: "grid" */ "./univer-stage"))
      .then(({ UniverStage: Loaded }) => new Loaded(place, locale));
    // Who shows a book hears of a failure.
    this.stage.catch(() => undefined);
  }

  async show(
    book: GridBook,
    listeners: StageListeners,
    onProgress: (fraction: number) => void
  ): Promise<StagedBook> {
    return (await this.stage).show(book, listeners, onProgress);
  }

  async look(look: StageLook): Promise<void> {
    await (await this.stage).look(look);
  }
}
