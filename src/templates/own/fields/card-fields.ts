import { departmentOf, areaOf, UNKNOWN } from "../../../pledge/area";
import { convert } from "../../../pledge/money";
import { CARD_FIELDS, textOf, type CardField, type Pledge } from "../../../pledge/pledge";
import { FIELD_ALIASES } from "../../../reading/labels/field-labels";
import type { Field, Scope } from "./field";
import { numberValue, textValue, type FieldValue } from "./value";

type OfPledge = (pledge: Pledge, scope: Scope) => FieldValue | null;

function pledgeField(field: Omit<Field, "valueOf" | "place">, valueOf: OfPledge): Field {
  return {
    ...field,
    place: "pledge",
    valueOf: (scope) => (scope.pledge ? valueOf(scope.pledge, scope) : null)
  };
}

/** What the cards say in one text each, under the names that cards have for it. */
const SPECIAL: Partial<Readonly<Record<CardField, OfPledge>>> = {
  number: ({ number }) => textValue(number),
  name: ({ name }) => textValue(name),
  department: (pledge) => known(departmentOf(pledge)),
  area: (pledge) => known(areaOf(pledge)),
  totalCost: ({ totalCost }, { book }) =>
    totalCost && numberValue(convert(totalCost.value, book.profile.unit).value)
};

function known(text: string): FieldValue | null {
  return text === UNKNOWN ? null : textValue(text);
}

const labelled: readonly Field[] = (Object.keys(CARD_FIELDS) as CardField[]).map((id) =>
  pledgeField(
    {
      id,
      ko: CARD_FIELDS[id],
      aliases: FIELD_ALIASES[id],
      group: "pledge",
      gives: id === "totalCost" ? "number" : "text",
      ...(id === "totalCost" ? { about: { ko: "숫자, 설정의 단위로", en: "a number, in the set unit" } } : {})
    },
    SPECIAL[id] ?? ((pledge) => textValue(textOf(pledge, id)))
  )
);

const endOf = (end: "from" | "to"): OfPledge => {
  return ({ period }) => {
    const date = period?.value[end];
    return date ? { kind: "date", date } : null;
  };
};

const more: readonly Field[] = [
  pledgeField(
    {
      id: "totalCostText",
      ko: "총사업비표기",
      group: "pledge",
      gives: "text",
      about: { ko: "카드에 적힌 그대로 (640백만원)", en: "as the card writes it" }
    },
    (pledge) => textValue(textOf(pledge, "totalCost"))
  ),
  pledgeField({ id: "periodStart", ko: "시작일", group: "pledge", gives: "date" }, endOf("from")),
  pledgeField({ id: "periodEnd", ko: "종료일", group: "pledge", gives: "date" }, endOf("to"))
];

/** 관리번호, 공약명, 주관부서 … */
export const CARD_TEMPLATE_FIELDS: readonly Field[] = [...labelled, ...more];
