import { render, type Locale, type MessageData } from "../../../language/message";
import type { CellAt } from "../../../workbook/address";
import { TEMPLATE_FAULTS, type TemplateFaultCode } from "../messages";

/** What is wrong with a template, and at which cell; null where it is the sheet as a whole. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly cell: CellAt | null;
  readonly data: MessageData;
}

export function tellFault({ code, data }: TemplateFault, locale: Locale): string {
  return render(TEMPLATE_FAULTS[code], data, locale);
}
