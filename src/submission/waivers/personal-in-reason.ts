import { personInText } from "../../rules/personal-data/person";
import { found, personalData } from "../../rules/personal-data/personal-datum";

/** What a reason or a role must not hold (telephone, e-mail, resident number), masked; empty where there is none. */
export function personalInReason(text: string): readonly string[] {
  const data = [...personalData(text), ...personInText(text), ...found("phone", text, TELEPHONE)];
  return [...new Set(data.map(({ masked }) => masked))];
}

/** What looks like a person's name, masked: to be asked about, since a word may look like one. */
export function nameInReason(text: string): readonly string[] {
  const names = [...found("name", text, BEFORE_RANK), ...found("name", text, BEHIND_RANK)];
  return [...new Set(names.map(({ masked }) => masked))];
}

const TELEPHONE = /(?<![\d-])0\d{1,2}[-)]\s?\d{3,4}-\d{4}(?![\d-])/g;

const SURNAME =
  "[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]";
/** Offices end like this, names hardly ever. */
const NAME = `${SURNAME}[가-힣][가-힣](?<![과팀실국소원부처단청계관반])`;
const RANK = "(?:주무관|사무관|서기관|팀장|과장|계장|실장|국장|소장|주사보?|서기보?|담당자?)";

const BEFORE_RANK = new RegExp(`(?<![가-힣])${NAME}(?=\\s+${RANK}(?![가-힣]))`, "g");
const BEHIND_RANK = new RegExp(`(?<=(?<![가-힣])(?:[가-힣]+)?${RANK}\\s+)${NAME}(?![가-힣])`, "g");
