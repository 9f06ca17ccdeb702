/** The numbers by which the client knows its events. */
export const EVENTS = { Changed: 10, Added: 13, Deleted: 15, Calculated: 16, NameChanged: 25 } as const;

export type EventName = keyof typeof EVENTS;
