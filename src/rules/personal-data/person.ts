import { MASKS } from "./mask";
import { found, type PersonalDatum } from "./personal-datum";

/** Family names that all but a few Koreans bear, by the 2015 census. */
const SURNAMES =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

const MASKED = `[${MASKS}]`;
const NAME = `[${SURNAMES}](?:[가-힣]{1,3}|(?:\\s[가-힣]){1,2})(?![가-힣]|${MASKED})`;

const ALONE = new RegExp(`(?<![가-힣${MASKS}])${NAME}`, "g");
const LABELLED = new RegExp(`(?<=(?:강사|담당자?|성명|이름|작성자)\\s*[:：]\\s*)${NAME}`, "g");
const DIGITS = /(?<![\d-])\d(?:[\d-]|\)\s?){1,}\d(?![\d-])/g;
const TELEPHONE = /(?<=☎\s*\(?\s*)\d(?:[\d-]|\)\s?){1,}\d/g;
/** A switchboard is nobody's. */
const PUBLIC_LINE = /문의|대표|민원|콜센터/;

/** Words of an officer's entry that are no names: ranks and offices. */
const RANKS =
  /주무관|사무관|서기관|담당관|팀장|과장|계장|실장|국장|소장|주사보?|서기보?|담당자?|공무직|전화|연락처|내선|[가-힣]+(?:과|팀|실|센터|담당)(?![가-힣])/g;

/** Name and phone in the place for the officer (담당자): "윤기완 (☎3232)". */
export function personInOfficer(text: string): readonly PersonalDatum[] {
  const names = text.replace(RANKS, (word) => " ".repeat(word.length));
  return [...found("name", names, ALONE), ...found("phone", text, DIGITS)];
}

/** "강사 : 홍길동", "☎3232" in any other text. */
export function personInText(text: string): readonly PersonalDatum[] {
  return [
    ...found("name", text, LABELLED, (match) => match[0].replace(/\s/g, "").length >= 3),
    ...(PUBLIC_LINE.test(text) ? [] : found("phone", text, TELEPHONE))
  ];
}
