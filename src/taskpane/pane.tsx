import { FluentProvider, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ReactElement, type ReactNode } from "react";
import type { Locale } from "../language/message";
import { Header } from "./frame/header";
import { Mishap } from "./frame/mishap";
import { FRAME, TAB_NAMES } from "./frame/messages";
import { NoticeBar } from "./frame/notice-bar";
import { PartContext, useIsPart } from "./frame/part-context";
import { RulePagesContext, type LoadRulePage } from "./frame/rule-pages";
import { SessionContext, useSession } from "./frame/session-context";
import { Tabs } from "./frame/tabs";
import { TaskProgress } from "./frame/task-progress";
import { COLOR_SCHEMES, THEMES, useThemeName, type ThemeName } from "./frame/theme";
import { LocaleContext, useWords } from "./frame/words";
import type { PledgeSession } from "./session/pledge-session";
import type { Checked } from "./session/session-state";
import type { PaneView } from "./view";

// Asked for at once, beside the first check, because it is what is seen first.
const checkTab = import("./check/check-tab").then((module) => ({ default: module.CheckTab }));
const CheckTab = lazy(() => checkTab);
const EmptyWorkbook = lazy(() =>
  import("./empty/empty-workbook").then((module) => ({ default: module.EmptyWorkbook }))
);
const DashboardTab = lazy(() =>
  import("./dashboard/dashboard-tab").then((module) => ({ default: module.DashboardTab }))
);
const FillTab = lazy(() => import("./fill/fill-tab").then((module) => ({ default: module.FillTab })));
const InsertTab = lazy(() => import("./insert/insert-tab").then((module) => ({ default: module.InsertTab })));
const TemplatesTab = lazy(() =>
  import("./templates/templates-tab").then((module) => ({ default: module.TemplatesTab }))
);
const GateTab = lazy(() => import("./gate/gate-tab").then((module) => ({ default: module.GateTab })));
const SealBar = lazy(() => import("./gate/seal-bar").then((module) => ({ default: module.SealBar })));
const SettingsTab = lazy(() =>
  import("./settings/settings-tab").then((module) => ({ default: module.SettingsTab }))
);

type TabId = keyof typeof TAB_NAMES;

const FIRST_TABS: Readonly<Record<PaneView, TabId>> = { new: "insert", submit: "gate", explain: "check" };

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    // Where the pane is low or magnified, all of it scrolls rather than the list in a slit.
    "@media (max-height: 460px)": { height: "auto", overflow: "visible" }
  },
  // There the page is as high as the window, and it is the pane that scrolls.
  part: { "@media (max-height: 460px)": { height: "100%", overflow: "auto" } },
  work: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 auto",
    minHeight: 0,
    "@media (max-height: 460px)": { flexShrink: 0 }
  },
  waiting: { padding: "24px 12px" }
});

export interface PaneProps {
  readonly session: PledgeSession;
  /** The language of Office; the workbook's settings may choose another. */
  readonly locale: Locale;
  /** The theme of Office, where it tells one. */
  readonly theme?: ThemeName;
  readonly loadRulePage?: LoadRulePage;
  /** What it opens on; 점검 where nothing is said. */
  readonly view?: PaneView;
  /** Whether it is a part of a page that has a main part of its own, such as the workbench. */
  readonly part?: boolean;
}

const noPages: LoadRulePage = () => Promise.resolve(null);

/** The task pane over a session: the same in Excel and beside the workbench's grid. */
export function Pane(props: PaneProps): ReactElement {
  return (
    <SessionContext value={props.session}>
      <RulePagesContext value={props.loadRulePage ?? noPages}>
        <PartContext value={props.part ?? false}>
          <Frame {...props} />
        </PartContext>
      </RulePagesContext>
    </SessionContext>
  );
}

function Frame({ session, locale, theme, view, part }: PaneProps): ReactElement {
  const { state } = useSession();
  const styles = useStyles();
  const themeName = useThemeName(theme);
  const spoken = state.options.locale ?? locale;
  useEffect(() => {
    if (!session.state.checked) void session.check();
    if (view === "explain") void session.explain();
    void session.follow();
    // Changes made while the pane was away may have told nobody: events are hints, a rescan is the truth.
    const rescan = (): void => {
      if (document.visibilityState === "visible") void session.refresh({ sheets: null });
    };
    document.addEventListener("visibilitychange", rescan);
    return () => {
      document.removeEventListener("visibilitychange", rescan);
      session.leave();
    };
  }, [session, view]);
  return (
    <LocaleContext value={spoken}>
      <FluentProvider
        theme={THEMES[themeName]}
        className={mergeClasses(styles.root, part && styles.part)}
        // What floats above the pane must not be as large as the pane.
        applyStylesToPortals={false}
        style={{ colorScheme: COLOR_SCHEMES[themeName] }}
        lang={spoken}
      >
        <Mishap>
          <Content first={view ? FIRST_TABS[view] : "check"} />
        </Mishap>
      </FluentProvider>
    </LocaleContext>
  );
}

function Content({ first }: { readonly first: TabId }): ReactElement {
  const { state } = useSession();
  const say = useWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState(first);
  const { checked } = state;
  const Work = useIsPart() ? "div" : "main";
  const panels: Readonly<Record<TabId, (checked: Checked) => ReactNode>> = {
    check: (now) =>
      now.book.pledges.length === 0 ? <EmptyWorkbook checked={now} /> : <CheckTab checked={now} />,
    dashboard: (now) => <DashboardTab checked={now} />,
    fill: (now) => <FillTab checked={now} />,
    insert: (now) => <InsertTab checked={now} />,
    templates: (now) => <TemplatesTab checked={now} />,
    gate: (now) => <GateTab checked={now} />,
    settings: (now) => <SettingsTab checked={now} />
  };
  const tabs = (
    <Tabs
      label={say(FRAME.tabs)}
      chosen={chosen}
      onChoose={setChosen}
      items={(Object.keys(TAB_NAMES) as TabId[]).map((id) => ({
        id,
        label: say(TAB_NAMES[id]),
        panel: () => (
          <Suspense fallback={<Waiting />}>
            {checked ? panels[id](checked) : state.task ? <Waiting /> : null}
          </Suspense>
        )
      }))}
    />
  );
  return (
    <>
      <Header
        onProfile={() => {
          setChosen("settings");
        }}
      />
      <TaskProgress />
      <NoticeBar />
      {checked?.snapshot.settings["seal"] === undefined || chosen === "gate" ? null : (
        <Suspense fallback={null}>
          <SealBar
            checked={checked}
            onOpen={() => {
              setChosen("gate");
            }}
          />
        </Suspense>
      )}
      <Work className={styles.work}>{tabs}</Work>
    </>
  );
}

function Waiting(): ReactElement {
  const say = useWords();
  return <Spinner className={useStyles().waiting} size="small" label={say(FRAME.loading)} />;
}
