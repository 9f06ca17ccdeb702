import { Refusal } from "../../language/refusal";
import { refuseExcel } from "./messages";

/** An error as the client throws it; it comes from another realm in tests and frames, so it is known by its shape. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

export function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    !(error instanceof Refusal)
  );
}

const TOO_LARGE: ReadonlySet<string> = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "ResourceLimitExceeded"
]);
const GONE: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidObjectPath", "InvalidReference"]);
const DENIED: ReadonlySet<string> = new Set(["AccessDenied", "Unauthenticated", "InvalidOperation"]);

export function isTooLarge(error: unknown): boolean {
  return isOfficeError(error) && TOO_LARGE.has(error.code);
}

export function isGone(error: unknown): boolean {
  return isOfficeError(error) && GONE.has(error.code);
}

/** `getMergedAreasOrNullObject` fails on a range with more than 512 merged areas. */
export function isMergeLimit(error: unknown): boolean {
  return isOfficeError(error) && (error.debugInfo?.errorLocation ?? "").includes("MergedAreas");
}

/** What the user is told of an error of Excel's. A refusal of ours stays as it is; anything else is a fault of ours. */
export function told(error: unknown, title: string): unknown {
  if (!isOfficeError(error)) return error;
  const place = error.debugInfo?.errorLocation ?? "-";
  if (error.code === "InvalidOperationInCellEditMode")
    return refuseExcel("cell-being-edited", { title }, error);
  if (TOO_LARGE.has(error.code)) return refuseExcel("answer-too-large", { title }, error);
  if (GONE.has(error.code)) return refuseExcel("sheet-gone", { title, place }, error);
  if (DENIED.has(error.code)) return refuseExcel("access-denied", { title, place }, error);
  return refuseExcel("call-refused", { title, code: error.code, reason: error.message, place }, error);
}
