import { refusal, type Refusal } from "../../language/refusal";
import { SEAL } from "./messages";
import { fromPem, toPem } from "./pem";
import type { Seal, Signature } from "./seal";

/** What signing needs: `crypto.subtle`; undefined where the page is not served safely. */
export type Crypto = SubtleCrypto | undefined;

const ALGORITHM = { name: "Ed25519" } as const;

export interface KeyPair {
  /** PKCS #8 in PEM. */
  readonly privateKey: string;
  /** SPKI in PEM. */
  readonly publicKey: string;
}

/** What can be said of a seal's signature. `key`: the first digits of the key that it was signed with. */
export type SignatureState =
  | { readonly kind: "missing" }
  /** `own-key`: it fits the key that it names, and no other was given to compare with. */
  | {
      readonly kind: "fits" | "own-key" | "other-key" | "forged";
      readonly role: string;
      readonly key: string;
    }
  | { readonly kind: "unchecked"; readonly why: Refusal };

/** What is signed: the digest, the rules, the basis date and who signs, so that none can be exchanged for another. */
function signedBytes(
  seal: Pick<Seal, "digest" | "ruleSet" | "at" | "report">,
  role: string
): Uint8Array<ArrayBuffer> {
  const parts = ["pledge-keeper signature 1", seal.digest, seal.ruleSet, seal.at, seal.report ?? "", role];
  return new TextEncoder().encode(JSON.stringify(parts));
}

/** @throws Refusal where there is no WebCrypto with Ed25519. */
export async function makeKeys(crypto: Crypto): Promise<KeyPair> {
  const subtle = needed(crypto);
  const made = await subtle.generateKey(ALGORITHM, true, ["sign", "verify"]).catch(noEd25519);
  if (!("privateKey" in made)) throw refusal(SEAL, "no-ed25519");
  const [secret, open] = await Promise.all([
    subtle.exportKey("pkcs8", made.privateKey),
    subtle.exportKey("spki", made.publicKey)
  ]);
  return { privateKey: toPem("PRIVATE KEY", secret), publicKey: toPem("PUBLIC KEY", open) };
}

/**
 * Signs for a role. The private key is used and forgotten.
 * @throws Refusal where the key cannot be read, or there is no WebCrypto with Ed25519.
 */
export async function signSeal(
  seal: Omit<Seal, "signature">,
  role: string,
  privateKeyPem: string,
  crypto: Crypto
): Promise<Signature> {
  const subtle = needed(crypto);
  await knowsEd25519(subtle);
  const secret = await importKey(subtle, "pkcs8", privateKeyPem);
  const key = await publicHalf(subtle, secret);
  const value = await subtle.sign(ALGORITHM, secret, signedBytes(seal, role));
  return { algorithm: "Ed25519", role, key, value: toBase64(value) };
}

/** Whether the signature fits the seal, and the sender's public key where one is given. @throws Refusal for a key that is none */
export async function checkSignature(
  { signature, ...seal }: Seal,
  publicKeyPem: string | null,
  crypto: Crypto
): Promise<SignatureState> {
  if (!signature) return { kind: "missing" };
  if (!crypto) return { kind: "unchecked", why: refusal(SEAL, "no-web-crypto") };
  if (!(await hasEd25519(crypto))) return { kind: "unchecked", why: refusal(SEAL, "no-ed25519") };
  const { role, key } = signature;
  const told = { role, key: key.slice(0, 12) };
  const given =
    publicKeyPem === null ? null : await rawOf(crypto, await importKey(crypto, "spki", publicKeyPem));
  const fits = await fitsItsKey(signature, signedBytes(seal, role), crypto);
  if (!fits) return { kind: "forged", ...told };
  if (given === null) return { kind: "own-key", ...told };
  return { kind: given === key ? "fits" : "other-key", ...told };
}

async function fitsItsKey(
  { key, value }: Signature,
  signed: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto
): Promise<boolean> {
  try {
    const open = await subtle.importKey("raw", fromBase64(key), ALGORITHM, true, ["verify"]);
    return await subtle.verify(ALGORITHM, open, fromBase64(value), signed);
  } catch {
    return false;
  }
}

async function importKey(subtle: SubtleCrypto, format: "pkcs8" | "spki", pem: string): Promise<CryptoKey> {
  const secret = format === "pkcs8";
  const bytes = fromPem(secret ? "PRIVATE KEY" : "PUBLIC KEY", pem);
  try {
    if (bytes) return await subtle.importKey(format, bytes, ALGORITHM, true, [secret ? "sign" : "verify"]);
  } catch {
    // told below: not a key of this kind
  }
  throw refusal(SEAL, secret ? "private-key-unreadable" : "public-key-unreadable");
}

/** The public key's 32 bytes in base64. */
async function rawOf(subtle: SubtleCrypto, key: CryptoKey): Promise<string> {
  return toBase64(await subtle.exportKey("raw", key));
}

/** A private key knows its public half: JWK member x. */
async function publicHalf(subtle: SubtleCrypto, secret: CryptoKey): Promise<string> {
  const { x = "" } = await subtle.exportKey("jwk", secret);
  const plain = x.replaceAll("-", "+").replaceAll("_", "/");
  return plain.padEnd(Math.ceil(plain.length / 4) * 4, "=");
}

function needed(crypto: Crypto): SubtleCrypto {
  if (!crypto) throw refusal(SEAL, "no-web-crypto");
  return crypto;
}

async function hasEd25519(subtle: SubtleCrypto): Promise<boolean> {
  return subtle.generateKey(ALGORITHM, false, ["sign", "verify"]).then(
    () => true,
    () => false
  );
}

async function knowsEd25519(subtle: SubtleCrypto): Promise<void> {
  if (!(await hasEd25519(subtle))) throw refusal(SEAL, "no-ed25519");
}

function noEd25519(): never {
  throw refusal(SEAL, "no-ed25519");
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
