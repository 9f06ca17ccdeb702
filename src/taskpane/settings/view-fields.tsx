import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SEVERITY_NAMES } from "../../submission/report/messages";
import { useWords } from "../frame/words";
import { useControlStyles } from "../parts/control-styles";
import { SEVERITIES, type PaneOptions } from "../session/pane-options";
import { LANGUAGES, SETTINGS } from "./messages";
import { OneOf } from "./one-of";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold
  },
  boxes: { display: "flex", flexWrap: "wrap", gap: "4px 14px" },
  box: { display: "inline-flex", alignItems: "center", gap: "5px", minHeight: "24px" }
});

/** How the office looks at this workbook. */
export function ViewFields(props: {
  readonly options: PaneOptions;
  readonly publicCopy: boolean;
  readonly onOptions: (options: PaneOptions) => void;
  readonly onPublicCopy: (publicCopy: boolean) => void;
}): ReactElement {
  const { options, publicCopy, onOptions, onPublicCopy } = props;
  const say = useWords();
  const styles = useStyles();
  const controls = useControlStyles();
  const languages = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
  return (
    <>
      <OneOf
        label={say(SETTINGS.language)}
        value={options.locale ?? "auto"}
        options={languages.map((language) => [language, say(LANGUAGES[language])])}
        onChange={(language) => {
          onOptions({ ...options, locale: language === "auto" ? null : language });
        }}
      />
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{say(SETTINGS.flagged)}</legend>
        <div className={styles.boxes}>
          {SEVERITIES.map((severity) => (
            <label key={severity} className={styles.box}>
              <input
                type="checkbox"
                className={controls.toggle}
                checked={options.flagged.includes(severity)}
                onChange={(event) => {
                  const wanted = event.currentTarget.checked;
                  const flagged = SEVERITIES.filter((other) =>
                    other === severity ? wanted : options.flagged.includes(other)
                  );
                  onOptions({ ...options, flagged });
                }}
              />
              {say(SEVERITY_NAMES[severity])}
            </label>
          ))}
        </div>
      </fieldset>
      <label className={styles.box}>
        <input
          type="checkbox"
          role="switch"
          className={controls.toggle}
          checked={publicCopy}
          onChange={(event) => {
            onPublicCopy(event.currentTarget.checked);
          }}
        />
        {say(SETTINGS.publicCopy)}
      </label>
    </>
  );
}
