import {
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  type mergeLocales
} from "@univerjs/core";
import type { GridBook } from "../../hosts/grid/grid-book";
import { chartsBrought } from "../../hosts/grid/live/kept/keep-mutation";
import { openLiveGrid } from "../../hosts/grid/live/open-live-grid";
import { pause } from "../../hosts/grid/live/pause";
import type { Locale } from "../../language/message";
import { prepareFonts } from "./fonts";
import { GridView } from "./grid-view";
import { registerPlugins } from "./register-plugins";
import type { Stage, StagedBook, StageListeners } from "./stage";
import type { StageLook } from "./stage-look";

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
    await pause();
    const injector = univer.__getInjector();
    const total = Math.max(1, book.sheets.length);
    const host = await openLiveGrid(univer, book, {
      onSheet: (count) => {
        onProgress(count / total);
      }
    });
    const veryHidden = book.sheets
      .filter(({ snapshot }) => snapshot.visibility === "veryHidden")
      .map(({ data }) => data.id);
    const grid = new GridView(injector, host.workbook, listeners.onFault, new Set(veryHidden));
    host.journal.listen((entry) => {
      listeners.onEdit(entry);
      const charts = chartsBrought(entry);
      if (charts > 0) listeners.onUnshownCharts(charts);
    });
    host.guard.listen(listeners.onRefused);
    return {
      host,
      grid,
      get hasChanges() {
        return host.hasChanges;
      },
      replay: (entries) => host.journal.replay(entries),
      takeChanges: () => host.takeChanges(),
      close: () => {
        const unit = host.workbook.getUnitId();
        grid.dispose();
        host.dispose();
        injector.get(IUniverInstanceService).disposeUnit(unit);
      }
    };
  }

  async look({ locale, isDark }: StageLook): Promise<void> {
    this.locale = locale;
    this.isDark = isDark;
    if (!this.univer) return;
    const injector = (await this.univer).__getInjector();
    const themes = injector.get(ThemeService);
    if (themes.darkMode !== isDark) themes.setDarkMode(isDark);
    const words = injector.get(LocaleService);
    if (words.getCurrentLocale() === LOCALE_TYPES[locale]) return;
    words.load({ [LOCALE_TYPES[locale]]: await wordsIn(locale) });
    words.setLocale(LOCALE_TYPES[locale]);
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
