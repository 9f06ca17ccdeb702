import type { Message } from "../language/message";

/** The texts of `--help` for sealing, verifying and their keys. */
export const SEAL_HELP = {
  seal: {
    ko: "보낼 수 있는 통합문서를 봉인합니다: 검증결과 시트와 봉인을 더한 사본을 만듭니다",
    en: "seals a workbook that may be sent: a copy with the result sheet and the seal"
  },
  verify: {
    ko: "봉인한 뒤로 바뀐 곳이 있는지 확인하고, 바뀐 칸을 알립니다",
    en: "tells whether anything changed since a workbook was sealed, and which cells"
  },
  keygen: {
    ko: "서명에 쓸 열쇠 한 쌍(Ed25519)을 만듭니다",
    en: "makes a pair of keys (Ed25519) to sign with"
  },
  sign: {
    ko: "이 개인 열쇠(PEM)로 봉인에 서명합니다. 열쇠는 어디에도 저장하지 않습니다",
    en: "signs the seal with this private key (PEM), which is kept nowhere"
  },
  role: {
    ko: "서명하는 이의 직위나 담당 (이름은 적지 않음)",
    en: "who signs: a role, never a name"
  },
  unreadSeen: {
    ko: "읽지 못한 곳을 직접 확인했음을 밝힙니다",
    en: "says that the places that could not be read were looked at"
  },
  publicKey: {
    ko: "보낸 곳의 공개 열쇠(PEM)로 서명을 확인합니다",
    en: "checks the signature with the sender's public key (PEM)"
  },
  verifyFiles: { ko: "확인할 통합문서", en: "the workbooks to verify" },
  keyOutput: {
    ko: "개인 열쇠를 저장할 파일. 공개 열쇠는 뒤에 .pub을 붙여 저장합니다",
    en: "the file for the private key; the public key goes beside it, with .pub"
  }
} as const satisfies Record<string, Message>;

/** What sealing, verifying and making keys tell. */
export const SEAL_TOLD = {
  sealed: {
    ko: "봉인했습니다. 봉인 지문 {{digest}}",
    en: "Sealed. Digest {{digest}}"
  },
  signed: { ko: "'{{role}}'{{role:으로/로}} 서명했습니다.", en: "Signed as '{{role}}'." },
  "already-sealed": {
    ko: "이미 봉인되어 있고 그 뒤로 바뀐 곳이 없어, 입력과 같은 내용을 저장합니다.",
    en: "It is sealed already and nothing has changed since: the output equals the input."
  },
  howToWaive: {
    ko: "사유가 필요한 지적은 'waive {{file}} --list'가 보이고, 'waive {{file}} -o …'로 적습니다.",
    en: "'waive {{file}} --list' shows what needs a reason, and 'waive {{file}} -o …' gives it."
  },
  shut: { ko: "봉인하지 않았습니다. {{verdict}}", en: "Nothing was sealed. {{verdict}}" },
  because: { ko: "  - {{sentence}}", en: "  - {{sentence}}" },
  "unread-hint": {
    ko: "직접 확인했으면 --unread-seen을 붙여 다시 하십시오.",
    en: "If you have looked at them, add --unread-seen."
  },
  "baseline-kept": {
    ko: "보내는 수치를 다음 점검의 비교 기준으로 통합문서에 남겼습니다 (기준일 {{date}}).",
    en: "The figures sent are kept in the workbook for the next comparison (basis date {{date}})."
  },
  "role-personal": {
    ko: "--role에는 이름이나 연락처를 적지 않습니다 ({{masked}}). 직위나 담당만 적으십시오.",
    en: "--role takes no name or number ({{masked}}): write the role alone."
  },
  "role-alone": {
    ko: "--role은 --sign과 함께 씁니다.",
    en: "--role goes with --sign."
  },
  "key-exists": {
    ko: "'{{path}}' 파일이 이미 있습니다. 열쇠를 덮어쓰지 않으니 다른 이름을 주십시오.",
    en: "'{{path}}' exists already. Keys are never overwritten: give another name."
  },
  "keys-made": {
    ko: "열쇠를 만들었습니다. 개인 열쇠 {{path}}(남에게 주지 마십시오), 공개 열쇠 {{open}}(받는 곳에 주십시오)",
    en: "Keys made. Private: {{path}} (give it to nobody); public: {{open}} (give it to the receiver)"
  }
} as const satisfies Record<string, Message>;

/** Who signs where nobody says. */
export const DEFAULT_ROLE = "제출 담당";
