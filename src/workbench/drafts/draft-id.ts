/** An id that no other draft has. `crypto.randomUUID` is for secure pages alone; this works on every one. */
export function newDraftId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
}
