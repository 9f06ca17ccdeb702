const PREFIX = "pledge-keeper ";

/** By which an entry of ours is known in Univer's undo stack. */
export function ownToken(serial: number): string {
  return PREFIX + String(serial);
}

export function isOwnToken(id: string): boolean {
  return id.startsWith(PREFIX);
}
