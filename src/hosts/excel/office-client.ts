/// <reference types="office-js" />

import { documentFile, type FileDocument } from "./document-file";

/** What this adapter takes from Microsoft's client: handed in, so that nothing here asks for a global. */
export interface OfficeClient {
  run<Result>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<Result>
  ): Promise<Result>;
  /** Whether this Excel has the requirement set ExcelApi of the version, as "1.17". */
  supports(version: string): boolean;
  /** The document as a file, unsaved changes included; absent where this page cannot ask for it. */
  readonly document?: () => Promise<Uint8Array>;
}

/** The globals that office.js makes in a page. */
export interface OfficeGlobals {
  readonly Excel: Pick<typeof Excel, "run">;
  readonly Office: {
    readonly FileType?: { readonly Compressed: Office.FileType };
    readonly context: {
      readonly requirements: Office.RequirementSetSupport;
      readonly document?: FileDocument;
    };
  };
}

export function officeClient({ Excel: excel, Office: office }: OfficeGlobals): OfficeClient {
  const { document } = office.context;
  const type = office.FileType?.Compressed;
  return {
    run: (options, batch) => excel.run(options, batch),
    supports: (version) => office.context.requirements.isSetSupported("ExcelApi", version),
    ...(document && type !== undefined ? { document: () => documentFile(document, type) } : {})
  };
}
