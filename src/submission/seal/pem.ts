export type PemLabel = "PRIVATE KEY" | "PUBLIC KEY";

/** A key as a text file that other tools read too: base64 in lines between BEGIN and END. */
export function toPem(label: PemLabel, bytes: ArrayBuffer): string {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

/** Null where the text holds no such key. */
export function fromPem(label: PemLabel, text: string): Uint8Array<ArrayBuffer> | null {
  const pattern = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`);
  const base64 = pattern.exec(text)?.[1]?.replace(/\s/g, "");
  if (base64 === undefined) return null;
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
