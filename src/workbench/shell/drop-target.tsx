import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { useWords } from "../../taskpane/frame/words";
import { useDesk } from "../desk/desk-context";
import { droppedFile } from "../file/browser-files";
import { SHELL } from "./messages";

const useStyles = makeStyles({
  target: {
    position: "fixed",
    inset: "12px",
    zIndex: 2000,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    color: tokens.colorNeutralForeground1,
    pointerEvents: "none"
  },
  text: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase400 }
});

/** The whole page takes files; while one is dragged over it, it says so. */
export function DropTarget(): ReactElement | null {
  const { desk } = useDesk();
  const say = useWords();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      void droppedFile(event.dataTransfer).then((file) => (file ? desk.open(file) : undefined));
    };
    // Before the grid, which has drops of its own.
    window.addEventListener("dragover", over, true);
    window.addEventListener("dragleave", leave, true);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("dragleave", leave, true);
      window.removeEventListener("drop", drop, true);
    };
  }, [desk]);
  if (!isOver) return null;
  return (
    <div className={styles.target} role="status">
      <p className={styles.text}>{say(SHELL.drop)}</p>
      <p className={styles.hint}>{say(SHELL.dropHint)}</p>
    </div>
  );
}
