/// <reference types="office-js" />

/** What this adapter takes from Microsoft's client: handed in, so that nothing here asks for a global. */
export interface OfficeClient {
  run<Result>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<Result>
  ): Promise<Result>;
  /** Whether this Excel has the requirement set ExcelApi of the version, as "1.17". */
  supports(version: string): boolean;
}

/** The globals that office.js makes in a page. */
export interface OfficeGlobals {
  readonly Excel: Pick<typeof Excel, "run">;
  readonly Office: { readonly context: { readonly requirements: Office.RequirementSetSupport } };
}

export function officeClient({ Excel: excel, Office: office }: OfficeGlobals): OfficeClient {
  return {
    run: (options, batch) => excel.run(options, batch),
    supports: (version) => office.context.requirements.isSetSupported("ExcelApi", version)
  };
}
