import { webcrypto } from "node:crypto";
import { Refusal } from "../../language/refusal";
import type { Seal } from "./seal";
import { checkSignature, makeKeys, signSeal, type KeyPair } from "./signature";

const subtle = webcrypto.subtle as SubtleCrypto;
const seal: Omit<Seal, "signature"> = {
  version: 1,
  algorithm: "sha256",
  digest: "ab".repeat(32),
  at: "2026-06-30",
  publicCopy: false,
  ruleSet: "cd".repeat(32),
  toolVersion: "1.2.3",
  date1904: false,
  profile: null,
  waivers: [],
  hashes: "",
  sheets: [],
  report: null
};

let keys: KeyPair;
let signed: Seal;
beforeAll(async () => {
  keys = await makeKeys(subtle);
  signed = { ...seal, signature: await signSeal(seal, "기획예산과 총괄", keys.privateKey, subtle) };
});

test("what was signed fits the sender's key", async () => {
  expect(await checkSignature(signed, keys.publicKey, subtle)).toMatchObject({
    kind: "fits",
    role: "기획예산과 총괄"
  });
  expect(await checkSignature(signed, null, subtle)).toMatchObject({ kind: "own-key" });
});

test("signing again gives the same signature, so that sealing again gives the same bytes", async () => {
  expect(await signSeal(seal, "기획예산과 총괄", keys.privateKey, subtle)).toEqual(signed.signature);
});

test.each([
  ["digest", "ef".repeat(32)],
  ["ruleSet", "ef".repeat(32)],
  ["at", "2026-07-01"],
  ["report", "ef".repeat(32)]
])("another %s is no longer what was signed", async (member, value) => {
  expect(await checkSignature({ ...signed, [member]: value }, keys.publicKey, subtle)).toMatchObject({
    kind: "forged"
  });
});

test("another role, or a signature of another key, does not pass", async () => {
  const { signature } = signed;
  if (!signature) throw new Error("not signed");
  const role = await checkSignature({ ...signed, signature: { ...signature, role: "군수" } }, null, subtle);
  expect(role.kind).toBe("forged");
  const other = await makeKeys(subtle);
  const theirs = { ...seal, signature: await signSeal(seal, "기획예산과 총괄", other.privateKey, subtle) };
  expect((await checkSignature(theirs, keys.publicKey, subtle)).kind).toBe("other-key");
});

test("the keys are such as other tools read, and what is no key is refused in words", async () => {
  expect(keys.privateKey).toMatch(
    /^-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9+/=]{64}\n-----END PRIVATE KEY-----\n$/
  );
  await expect(signSeal(seal, "담당", keys.publicKey, subtle)).rejects.toThrow("개인 열쇠");
  await expect(checkSignature(signed, keys.privateKey, subtle)).rejects.toThrow("공개 열쇠");
});

test("without WebCrypto, or without Ed25519, it says so and what to do", async () => {
  const state = await checkSignature(signed, null, undefined);
  expect(state.kind === "unchecked" && state.why.tell("ko")).toContain("https");
  await expect(signSeal(seal, "담당", keys.privateKey, undefined)).rejects.toThrow(Refusal);
  const spied = jest.spyOn(subtle, "generateKey").mockRejectedValue(new Error("NotSupportedError"));
  await expect(makeKeys(subtle)).rejects.toThrow("Ed25519");
  spied.mockRestore();
});
