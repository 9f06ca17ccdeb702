import type { Command } from "../command";

/** One thing to write: calls the client's proxies; the next sync sends it. */
export interface WriteOp {
  /** About how much it sends. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** Below the 5 MB that Excel on the web takes in one request, with room for what the paths cost. */
const BYTES_A_REQUEST = 4_000_000;

/** What has been sent when it fails: Excel may have done any part of the failing request. */
export interface Sent {
  requests: number;
}

/** Everything in one request; in several only past the size that a request may have, and then it is told. */
export async function send(
  command: Command,
  ops: readonly WriteOp[],
  sent: Sent = { requests: 0 }
): Promise<void> {
  const batches: { bytes: number; ops: WriteOp[] }[] = [];
  for (const op of ops) {
    const last = batches.at(-1);
    if (last && last.bytes + op.bytes <= BYTES_A_REQUEST) {
      last.bytes += op.bytes;
      last.ops.push(op);
    } else batches.push({ bytes: op.bytes, ops: [op] });
  }
  if (batches.length > 1) command.notice({ code: "chunked", data: { count: batches.length } });
  await sendBatches(
    command,
    batches.map((batch) => batch.ops),
    sent
  );
}

async function sendBatches(
  command: Command,
  [batch, ...rest]: readonly (readonly WriteOp[])[],
  sent: Sent
): Promise<void> {
  if (!batch) return;
  for (const op of batch) op.queue();
  sent.requests += 1;
  await command.sync();
  await sendBatches(command, rest, sent);
}

export function op(queue: () => void, bytes = 500): WriteOp {
  return { bytes, queue };
}
