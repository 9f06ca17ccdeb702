import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { publicText } from "../../submission/public-copy/public-words";
import { useSession } from "../frame/session-context";
import { useLocale, useWords } from "../frame/words";
import { giveFile } from "../parts/give-file";
import { Heading } from "../parts/heading";
import { useTabStyles } from "../parts/tab-styles";
import { done } from "../session/notices";
import { GATE } from "./messages";

/** 공개용 사본: a file for the public, and the list of all that it has lost. Where the host gives the workbook as a file. */
export function PublicCopyPart(): ReactElement | null {
  const { session, state } = useSession();
  const say = useWords();
  const locale = useLocale();
  const tab = useTabStyles();
  const [told, setTold] = useState("");
  if (!session.hasFile) return null;
  const make = (): Promise<void> =>
    session.withFile(async (bytes, checked) => {
      setTold("");
      const { makePublicCopy } = await import("../../hosts/xlsx/public-copy/make-public-copy");
      const profile = checked?.book.profile;
      const copy = await makePublicCopy(bytes, profile ? { profile } : {});
      const file = say(GATE.publicFile);
      giveFile(file, copy.bytes);
      setTold(publicText(copy.removals, copy.remaining, locale));
      return done("public-given", { file });
    });
  return (
    <section className={tab.section} aria-label={say(GATE.publicPart)}>
      <Heading level={3} className={tab.heading}>
        {say(GATE.publicPart)}
      </Heading>
      <p className={tab.hint}>{say(GATE.publicWhat)}</p>
      <div>
        <Button disabled={state.task !== null} onClick={() => void make()}>
          {say(GATE.publicMake)}
        </Button>
      </div>
      {told === "" ? null : (
        <ul className={tab.list} aria-label={say(GATE.publicTold)}>
          {told
            .trim()
            .split("\n")
            .map((line, at) => (
              <li key={`${at} ${line}`}>{line.trim()}</li>
            ))}
        </ul>
      )}
    </section>
  );
}
