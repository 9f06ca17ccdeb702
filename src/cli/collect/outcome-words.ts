import { SEALS, type CollectedFile, type RollUp } from "../../collecting/roll-up/roll-up";
import { render, type Locale, type MessageData } from "../../language/message";
import { EXIT, gravest, type ExitCode } from "../exit-code";
import type { LeftAnswer, Outcome } from "./collect";
import type { NamedFile } from "./files-in-order";
import { COLLECT, LEFT_REASONS } from "./messages";

/** The files of the outcomes as the roll-up takes them. */
export function filesOf(
  outcomes: readonly Outcome[],
  files: readonly NamedFile[]
): Pick<RollUp, "files" | "leftFiles" | "unsealed"> {
  const collected = outcomes.flatMap((outcome) => (outcome.kind === "collected" ? [outcome.file] : []));
  return {
    files: collected,
    leftFiles: outcomes.flatMap((outcome, at) => {
      const why = whyLeft(outcome, files[at], "ko");
      return why === null ? [] : [{ file: nameOf(outcome), why }];
    }),
    unsealed: outcomes.flatMap((outcome) => unsealedOf(outcome) ?? [])
  };
}

/** Why the file is in no figure; null where it is. It names the file as the results do, never the machine's folder. */
export function whyLeft(outcome: Outcome, file: NamedFile | undefined, locale: Locale): string | null {
  switch (outcome.kind) {
    case "collected":
      return null;
    case "unsealed":
      return render(COLLECT.unsealed, { seal: SEALS[outcome.seal] }, locale);
    case "left": {
      const { answer, name } = outcome;
      if (answer.kind !== "refused") return render(LEFT_REASONS[answer.kind], dataOf(answer), locale);
      return file ? answer.why[locale].replaceAll(file.path, name) : answer.why[locale];
    }
  }
}

export function nameOf(outcome: Outcome): string {
  return outcome.kind === "collected" ? outcome.file.file : outcome.name;
}

export function exitFor(outcomes: readonly Outcome[]): ExitCode {
  return gravest(outcomes.map(codeOf));
}

function codeOf(outcome: Outcome): ExitCode {
  switch (outcome.kind) {
    case "collected":
      if (outcome.toolErrors.length > 0) return EXIT.fault;
      return outcome.file.findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.clean;
    case "unsealed":
      return EXIT.unreadable;
    case "left":
      if (outcome.answer.kind === "fault") return EXIT.fault;
      // neither is an office's workbook that could not be read
      return outcome.answer.kind === "roll-up" || outcome.answer.kind === "no-cards"
        ? EXIT.clean
        : EXIT.unreadable;
  }
}

function unsealedOf(outcome: Outcome): RollUp["unsealed"][number] | null {
  if (outcome.kind === "unsealed") return { file: outcome.name, seal: outcome.seal, taken: false };
  if (outcome.kind !== "collected" || outcome.file.seal === "sealed") return null;
  const { file, seal }: CollectedFile = outcome.file;
  return { file, seal, taken: true };
}

function dataOf(answer: LeftAnswer): MessageData {
  switch (answer.kind) {
    case "fault":
    case "crashed":
      return { why: answer.why };
    case "too-slow":
      return { seconds: answer.seconds };
    default:
      return {};
  }
}
