/** What the command line answers to the program that called it. */
export const EXIT = {
  /** No error-level finding. */
  clean: 0,
  /** Error-level findings. */
  findings: 1,
  /** Wrong usage, or something asked for that the program will not do. */
  usage: 2,
  /** A file could not be read; the others were still done. */
  unreadable: 3,
  /** A fault of the program. */
  fault: 4
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Of several files' answers the gravest counts. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), EXIT.clean);
}
