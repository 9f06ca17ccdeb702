import { lazy, Suspense, use, useState, type ReactElement } from "react";
import { RulePagesContext } from "../frame/rule-pages";
import { useWords } from "../frame/words";
import { Inset } from "../parts/inset";
import { CHECK } from "./messages";

const RulePageText = lazy(() =>
  import("./rule-page-text").then((module) => ({ default: module.RulePageText }))
);

type Loaded = { readonly page: string | null } | { readonly failed: true };

/** The rule's own page, loaded when it is first asked for. */
export function RulePage(props: { readonly rule: string }): ReactElement {
  const load = use(RulePagesContext);
  const say = useWords();
  // Kept in state: a promise made anew at every rendering would never be done.
  const [loading] = useState<Promise<Loaded>>(() =>
    load(props.rule).then(
      (page) => ({ page }),
      () => ({ failed: true })
    )
  );
  return (
    <Inset label={say(CHECK.rulePage)}>
      <Suspense fallback={null}>
        <Page loading={loading} />
      </Suspense>
    </Inset>
  );
}

function Page(props: { readonly loading: Promise<Loaded> }): ReactElement {
  const loaded = use(props.loading);
  const say = useWords();
  if ("failed" in loaded) return <p role="alert">{say(CHECK.rulePageFailed)}</p>;
  if (loaded.page === null) return <p>{say(CHECK.rulePageMissing)}</p>;
  return <RulePageText page={loaded.page} />;
}
