import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactElement } from "react";
import { Mishap } from "../../taskpane/frame/mishap";
import { COLOR_SCHEMES, THEMES, useThemeName } from "../../taskpane/frame/theme";
import { LocaleContext } from "../../taskpane/frame/words";
import { Pane } from "../../taskpane/pane";
import type { LoadRulePage } from "../../taskpane/frame/rule-pages";
import { CellAnnouncer } from "../announce/cell-announcer";
import { DeskContext, useDesk } from "../desk/desk-context";
import type { Desk } from "../desk/desk";
import { FormulaBar } from "../formula-bar/formula-bar";
import { FORMULA_BAR } from "../formula-bar/messages";
import { GridContext } from "../grid/grid-context";
import type { StageLook } from "../grid/stage-look";
import { HeadBar } from "../head/head-bar";
import { PreferenceContext, type PreferenceControl, type Preferences } from "../head/preferences";
import { SheetBar } from "../sheet-tabs/sheet-bar";
import { StatusBar, type Keeping } from "../status/status-bar";
import { FormatToolbar } from "../toolbar/toolbar";
import { DropTarget } from "./drop-target";
import { GridRegion, GRID_REGION } from "./grid-region";
import { JobDialog } from "./job-dialog";
import { NoticeList } from "./notice-list";
import { PaneRegion } from "./pane-region";
import { QuestionDialog } from "./question-dialog";
import { useFinishEditing } from "./use-finish-editing";
import { usePageKeys } from "./use-page-keys";
import { usePageTitle } from "./use-page-title";
import { useUnloadWarning } from "./use-unload-warning";
import { UpdateBar } from "./update-bar";
import { useNarrow } from "./use-narrow";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    wordBreak: "keep-all",
    backgroundColor: tokens.colorNeutralBackground1
  },
  bars: { flexShrink: 0 },
  body: { flex: "1 1 auto", display: "flex", minHeight: 0, position: "relative" },
  sheets: { flex: "1 1 auto", display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
  grid: { flex: "1 1 auto", minHeight: 0, position: "relative" },
  gone: { display: "none" }
});

export interface WorkbenchProps {
  readonly desk: Desk;
  /** Where the grid draws itself. */
  readonly place: HTMLElement;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  /** Hears how the grid is to speak and look, at first and after each change. */
  readonly onLook: (look: StageLook) => void;
  readonly loadRulePage: LoadRulePage;
}

/** The whole page: bars, grid and pane. */
export function Workbench(props: WorkbenchProps): ReactElement {
  const { preferences: first, onPreferences, onLook } = props;
  const [preferences, setPreferences] = useState(first);
  const change = useCallback(
    (changed: Partial<Preferences>) => {
      const next = { ...preferences, ...changed };
      setPreferences(next);
      onPreferences(next);
    },
    [preferences, onPreferences]
  );
  const control = useMemo<PreferenceControl>(() => ({ preferences, change }), [preferences, change]);
  const themeName = useThemeName(preferences.theme === "system" ? undefined : preferences.theme);
  const styles = useStyles();
  const { locale } = preferences;
  useEffect(() => {
    onLook({ locale, isDark: themeName !== "light" });
  }, [onLook, locale, themeName]);
  return (
    <PreferenceContext value={control}>
      <LocaleContext value={preferences.locale}>
        <FluentProvider
          theme={THEMES[themeName]}
          // What is a class here, every menu and dialog has too.
          style={{ height: "100%", colorScheme: COLOR_SCHEMES[themeName] }}
          lang={preferences.locale}
        >
          <DeskContext value={props.desk}>
            <div className={styles.root}>
              <Mishap>
                <Page place={props.place} loadRulePage={props.loadRulePage} control={control} />
              </Mishap>
            </div>
          </DeskContext>
        </FluentProvider>
      </LocaleContext>
    </PreferenceContext>
  );
}

function Page(props: {
  readonly place: HTMLElement;
  readonly loadRulePage: LoadRulePage;
  readonly control: PreferenceControl;
}): ReactElement {
  const { desk, state } = useDesk();
  const styles = useStyles();
  const narrow = useNarrow();
  const { preferences, change } = props.control;
  const [wish, setWish] = useState<boolean | null>(null);
  const { book } = state;
  const isPaneShown = book !== null && (wish ?? !narrow);
  const { store } = desk.parts;
  usePageTitle(book?.name ?? null, state.unsaved, preferences.locale);
  useUnloadWarning(state.unsaved);
  usePageKeys(desk);
  useFinishEditing(book?.grid ?? null);
  return (
    <GridContext value={book?.grid ?? null}>
      <header className={styles.bars}>
        <HeadBar isPaneShown={isPaneShown} onPane={setWish} />
        <FormatToolbar />
        <FormulaBar
          onNoSuchPlace={(text) => {
            store.tell("warning", FORMULA_BAR.noSuchPlace, { text });
          }}
          onRefused={() => {
            store.tell("warning", FORMULA_BAR.refused);
          }}
        />
        <UpdateBar />
      </header>
      <NoticeList />
      <div className={styles.body}>
        <main className={styles.sheets}>
          <div className={styles.grid}>
            {book ? null : <Welcome />}
            <GridRegion place={props.place} className={mergeClasses(!book && styles.gone)} />
          </div>
          {book ? <SheetBar panel={GRID_REGION} /> : null}
        </main>
        {book && isPaneShown ? (
          <PaneRegion
            width={preferences.paneWidth}
            narrow={narrow}
            onWidth={(paneWidth) => {
              change({ paneWidth });
            }}
          >
            <Pane
              key={book.id}
              part
              session={book.session}
              locale={preferences.locale}
              loadRulePage={props.loadRulePage}
              {...(preferences.theme === "system" ? {} : { theme: preferences.theme })}
            />
          </PaneRegion>
        ) : null}
      </div>
      <StatusBar keeping={book ? keepingOf(state) : null} />
      {book ? <CellAnnouncer key={book.id} session={book.session} /> : null}
      <QuestionDialog />
      <JobDialog />
      <DropTarget />
    </GridContext>
  );
}

function keepingOf(state: ReturnType<typeof useDesk>["state"]): Keeping {
  if (state.job?.kind === "save") return "saving";
  if (state.unsaved) return state.kept ? "kept" : "not-kept";
  return state.saved ? "saved" : "untouched";
}
