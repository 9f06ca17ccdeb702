import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useDesk } from "../desk/desk-context";
import { SAMPLES } from "../file/samples";
import { HEAD } from "../head/messages";
import { SHELL } from "./messages";

const useStyles = makeStyles({
  root: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "12px",
    padding: "24px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground2
  },
  heading: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  samples: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px", marginTop: "12px" }
});

/** What there is to see before a workbook is open. */
export function Welcome(): ReactElement {
  const { desk } = useDesk();
  const say = useWords();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{say(SHELL.welcome)}</h2>
      <p className={styles.text}>{say(SHELL.welcomeText)}</p>
      <Button
        appearance="primary"
        size="large"
        icon={<FolderOpenRegular />}
        onClick={() => void desk.pickAndOpen()}
      >
        {say(SHELL.openFile)}
      </Button>
      <Button icon={<DocumentAddRegular />} onClick={() => void desk.openNew(say(HEAD.newName))}>
        {say(SHELL.newBook)}
      </Button>
      <div className={styles.samples}>
        {SAMPLES.map((sample) => (
          <Button key={sample.address} onClick={() => void desk.openSample(sample)}>
            {say(SHELL.openSample, { name: say(sample.name) })}
          </Button>
        ))}
      </div>
    </div>
  );
}
