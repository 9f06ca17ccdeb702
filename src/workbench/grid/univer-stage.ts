import {
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverInstanceType,
  type mergeLocales,
  type Workbook
} from "@univerjs/core";
import type { GridBook } from "../../hosts/grid/grid-book";
import { openLiveGrid } from "../../hosts/grid/live/open-live-grid";
import type { Locale } from "../../language/message";
import { prepareFonts } from "./fonts";
import { GridView } from "./grid-view";
import { registerPlugins } from "./register-plugins";
import type { Stage, StagedBook, StageListeners } from "./stage";

const LOCALE_TYPES: Readonly<Record<Locale, LocaleType>> = { ko: LocaleType.KO_KR, en: LocaleType.EN_US };

/** The running grid of the page: one Univer for as long as the page lives, one workbook in it at a time. */
export class UniverStage implements Stage {
  private univer: Promise<Univer> | null = null;
  private isDark = false;

  constructor(
    private readonly place: HTMLElement,
    private locale: Locale
  ) {}

  async show(
    book: GridBook,
    listeners: StageListeners,
    onProgress: (fraction: number) => void
  ): Promise<StagedBook> {
    const univer = await (this.univer ??= this.start());
    await prepareFonts(book.workbook.styles);
    const injector = univer.__getInjector();
    const total = Math.max(1, book.sheets.length);
    const host = await openLiveGrid(univer, book, {
      onSheet: (count) => {
        onProgress(count / total);
      }
    });
    const instances = injector.get(IUniverInstanceService);
    const workbook = instances.getUnit<Workbook>(book.workbook.id, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`no workbook ${book.workbook.id} in the grid`);
    const veryHidden = book.sheets
      .filter(({ snapshot }) => snapshot.visibility === "veryHidden")
      .map(({ data }) => data.id);
    const grid = new GridView(injector, workbook, listeners.onFault, new Set(veryHidden));
    return {
      host,
      grid,
      replay: () => Promise.resolve(),
      changes: () => {
        throw new Error("not there yet");
      },
      saved: () => Promise.resolve(),
      close: () => {
        grid.dispose();
        host.dispose();
        instances.disposeUnit(workbook.getUnitId());
      }
    };
  }

  /** The language of the grid's own menus. */
  async speak(locale: Locale): Promise<void> {
    this.locale = locale;
    if (!this.univer) return;
    const service = (await this.univer).__getInjector().get(LocaleService);
    service.load({ [LOCALE_TYPES[locale]]: await wordsIn(locale) });
    service.setLocale(LOCALE_TYPES[locale]);
  }

  async look(isDark: boolean): Promise<void> {
    this.isDark = isDark;
    if (this.univer) (await this.univer).__getInjector().get(ThemeService).setDarkMode(isDark);
  }

  private async start(): Promise<Univer> {
    const type = LOCALE_TYPES[this.locale];
    const univer = new Univer({
      locale: type,
      locales: { [type]: await wordsIn(this.locale) },
      darkMode: this.isDark,
      logLevel: LogLevel.WARN
    });
    registerPlugins(univer, this.place);
    return univer;
  }
}

async function wordsIn(locale: Locale): Promise<ReturnType<typeof mergeLocales>> {
  const { words } = locale === "ko" ? await import("./words/ko") : await import("./words/en");
  return words;
}
