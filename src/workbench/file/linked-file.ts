import type { PickedFile } from "./picked-file";

/**
 * The file that the page's address names (`?file=samples/x.xlsx`): of the same origin alone, so that no link from
 * outside can make the page ask a strange server.
 */
export function linkedAddress(query: string, page: string): URL | null {
  const file = new URLSearchParams(query).get("file");
  if (file === null || file === "") return null;
  let address: URL;
  try {
    address = new URL(file, page);
  } catch {
    return null;
  }
  const home = new URL(page);
  return address.origin === home.origin && /^https?:$/.test(address.protocol) ? address : null;
}

/** @throws Error where the server does not give it. */
export async function fetchFile(address: URL): Promise<PickedFile> {
  const response = await fetch(address, { redirect: "error" });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const name = decodeURIComponent(address.pathname.split("/").at(-1) ?? "");
  return { name, bytes: new Uint8Array(await response.arrayBuffer()), target: null };
}
