import type { Message } from "../../language/message";

/** The words of the tab 제출 전 점검. */
export const GATE = {
  open: { ko: "보낼 수 있습니다", en: "Can be sent" },
  closed: { ko: "보낼 수 없습니다", en: "Cannot be sent" },
  why: { ko: "까닭", en: "Why" },
  allClear: {
    ko: "막는 것이 없고 모든 규칙을 점검했습니다.",
    en: "Nothing blocks it, and every rule was checked."
  },
  asOf: { ko: "기준일 {{date}} · {{kind}}", en: "As of {{date}} · {{kind}}" },
  publicCopy: { ko: "공개본", en: "public copy" },
  internal: { ko: "내부용", en: "internal copy" },
  errors: { ko: "오류 {{count}}건", en: "{{count}} errors" },
  unexplained: { ko: "사유 없는 주의 {{count}}건", en: "{{count}} warnings without a reason" },
  unexplainedHint: {
    ko: "고치거나, 점검 탭에서 사유를 적으면 보낼 수 있습니다.",
    en: "Mend them, or give a reason on the tab Check; then it can be sent."
  },
  lapsed: { ko: "다시 적어야 할 사유 {{count}}건", en: "{{count}} reasons to be renewed" },
  lapsedHint: {
    ko: "사유를 적은 뒤 값이 바뀌었거나 기한이 지났습니다. 점검 탭에서 다시 적으십시오.",
    en: "A value changed since the reason was given, or it expired. Renew it on the tab Check."
  },
  explained: { ko: "사유를 적은 지적 {{count}}건", en: "{{count}} findings with a reason" },
  unread: { ko: "읽지 못한 곳 {{count}}군데", en: "{{count}} places that could not be read" },
  unreadSeen: {
    ko: "읽지 못한 곳 {{count}}군데를 직접 확인했습니다",
    en: "I have looked at the {{count}} places that could not be read"
  },
  guessed: {
    ko: "기관 설정이 추정한 값입니다. 설정 탭에서 확인하십시오.",
    en: "The profile is guessed. Confirm it on the tab Settings."
  },
  more: { ko: "{{count}}건 더 보기", en: "{{count}} more" },
  sealing: { ko: "봉인하고 보내기", en: "Seal and send" },
  sealWhat: {
    ko: "검증결과 시트와 봉인을 더하고, 보내는 수치를 다음 점검의 비교 기준으로 남깁니다. 받는 곳에서는 봉인 뒤 바뀐 칸을 알 수 있습니다.",
    en: "Adds the result sheet and the seal, and keeps the figures for the next comparison. The receiver can tell which cells changed since."
  },
  seal: { ko: "봉인하고 보내기 준비", en: "Seal, ready to send" },
  sealAgain: { ko: "다시 봉인하기", en: "Seal anew" },
  sealShut: { ko: "보낼 수 있게 된 뒤에 봉인할 수 있습니다.", en: "It can be sealed once it can be sent." },
  sealedAlready: {
    ko: "봉인되어 있고 바뀐 곳이 없습니다. 그대로 저장해 보내십시오.",
    en: "It is sealed, and nothing has changed. Save it and send it."
  },
  sign: { ko: "열쇠로 서명하기 (선택)", en: "Sign with a key (optional)" },
  signHint: {
    ko: "열쇠 파일은 서명에만 쓰고 저장하지 않습니다.",
    en: "The key file is used to sign, and kept nowhere."
  },
  key: { ko: "개인 열쇠 파일 (PEM)", en: "Private key file (PEM)" },
  keyMissing: { ko: "열쇠 파일을 고르십시오.", en: "Choose a key file." },
  role: { ko: "서명하는 이의 직위", en: "Role of who signs" },
  roleHint: {
    ko: "이름은 적지 않습니다. 예: 공약 총괄 담당",
    en: "No names. For instance: lead for pledges"
  },
  roleMissing: { ko: "직위를 적으십시오.", en: "Write the role." },
  rolePersonal: {
    ko: "이름이나 연락처로 보입니다 ({{masked}}). 직위만 적으십시오.",
    en: "That looks like a name or a number ({{masked}}). Write the role alone."
  },
  received: { ko: "받은 파일 확인", en: "Verify a file received" },
  publicKey: {
    ko: "보낸 곳의 공개 열쇠 (PEM, 서명을 확인할 때)",
    en: "The sender's public key (PEM, to check a signature)"
  },
  unsealedHint: {
    ko: "봉인한 파일을 열면, 봉인 뒤 바뀐 곳이 있는지 여기에 나옵니다.",
    en: "Open a sealed file, and this tells whether anything changed since."
  },
  look: { ko: "보고 다시 봉인하기", en: "Look, and seal anew" },
  publicPart: { ko: "공개용 사본", en: "Public copy" },
  publicWhat: {
    ko: "이름, 연락처, 숨긴 시트, 메모, 문서 속성과 우리 설정을 없애거나 가린 사본을 파일로 만듭니다. 이 통합 문서는 바뀌지 않습니다.",
    en: "Makes a file without names, numbers, hidden sheets, notes, document properties and our settings. This workbook stays as it is."
  },
  publicMake: { ko: "공개용 사본 만들기", en: "Make a public copy" },
  publicFile: { ko: "공개용 사본.xlsx", en: "public copy.xlsx" },
  publicTold: { ko: "사본에서 없애거나 가린 것", en: "What the copy has lost" },
  changes: { ko: "봉인 뒤 바뀐 곳", en: "What changed since the seal" }
} as const satisfies Record<string, Message>;
