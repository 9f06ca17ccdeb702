import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useEffect, useState, type ReactElement } from "react";
import { RulePagesContext } from "../frame/rule-pages";
import { useWords } from "../frame/words";
import { Inset } from "../parts/inset";
import { CHECK } from "./messages";

const RulePageText = lazy(() =>
  import("./rule-page-text").then((module) => ({ default: module.RulePageText }))
);

type Loaded =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "page"; readonly page: string | null };

/** The rule's own page, loaded when it is first asked for. */
export function RulePage(props: { readonly rule: string }): ReactElement {
  const { rule } = props;
  const load = useContext(RulePagesContext);
  const say = useWords();
  const [loaded, setLoaded] = useState<Loaded>({ kind: "loading" });
  useEffect(() => {
    let wanted = true;
    const show = (now: Loaded): void => {
      if (wanted) setLoaded(now);
    };
    load(rule).then(
      (page) => {
        show({ kind: "page", page });
      },
      () => {
        show({ kind: "failed" });
      }
    );
    return () => {
      wanted = false;
    };
  }, [load, rule]);
  return (
    <Inset label={say(CHECK.rulePage)}>
      {loaded.kind === "failed" ? <p role="alert">{say(CHECK.rulePageFailed)}</p> : null}
      {loaded.kind === "loading" ? <Spinner size="tiny" /> : null}
      {loaded.kind === "page" && loaded.page === null ? <p>{say(CHECK.rulePageMissing)}</p> : null}
      {loaded.kind === "page" && loaded.page !== null ? (
        <Suspense fallback={<Spinner size="tiny" />}>
          <RulePageText page={loaded.page} />
        </Suspense>
      ) : null}
    </Inset>
  );
}
