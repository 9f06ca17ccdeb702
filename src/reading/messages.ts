import type { Message } from "../language/message";

/** Why a part of a sheet was not understood, told to the user. */
export const READING_REASONS = {
  "formula-uncomputed": {
    ko: "수식 {{formula}}의 결과가 파일에 없고 계산할 수 없어 값을 알 수 없습니다. Excel에서 열어 계산한 뒤 저장하십시오.",
    en: "The file holds no result for the formula {{formula}} and it could not be calculated. Open it in Excel, let it calculate and save."
  },
  "unit-unknown": {
    ko: "단위 '{{unit}}'{{unit:을/를}} 알 수 없습니다. 원, 천원, 백만원, 억원 가운데 하나로 쓰십시오.",
    en: "The unit '{{unit}}' is not known. Use one of 원, 천원, 백만원, 억원."
  },
  "grid-unreadable": {
    ko: "연도가 있는 표이지만 재원 행을 찾지 못해 점검하지 않았습니다. 재원 이름(계, 국비, 도비 …)이 표의 왼쪽에 있는지 확인하십시오.",
    en: "A table with years, but no rows of sources were found, so it was not checked. See that the sources (계, 국비, 도비 …) stand at its left."
  },
  "sources-unreadable": {
    ko: "재원이 옆으로 놓인 표이지만 각 행이 무엇의 금액인지(연도, 공약) 알 수 없어 점검하지 않았습니다.",
    en: "A table with sources across, but what each row is of (a year, a pledge) could not be told, so it was not checked."
  },
  "grid-split": {
    ko: "표가 아래의 표로 이어져(연도나 재원이 둘로 나뉨) 앞 표만으로는 합계가 맞지 않으므로, 그 합계는 점검하지 않았습니다. 한 표로 합치면 점검합니다.",
    en: "The table goes on in the one below it (further years or sources), and its totals do not hold by themselves, so they were not checked. Joined into one table they are."
  },
  "rows-unnamed": {
    ko: "공약 하나에 금액 행이 여럿인데 각각 무엇인지(재원, 계획·집행) 알 수 없어 점검하지 않았습니다. 행마다 재원을 적으십시오.",
    en: "A pledge with several rows of amounts, but what each is (a source, 계획 or 집행) could not be told, so they were not checked. Write the source of each row."
  },
  "columns-ambiguous": {
    ko: "열 '{{labels}}'의 뜻이 둘 이상으로 읽힙니다. 총계와 소계를 구분해 쓰십시오.",
    en: "The columns '{{labels}}' can be read in more than one way. Tell 총계 and 소계 apart."
  },
  "column-unknown": {
    ko: "열 '{{label}}'에 금액이 있으나 무엇인지 알 수 없어 합계에 넣지 않았습니다. 머리글을 고치거나 별칭을 등록하십시오.",
    en: "Column '{{label}}' holds amounts, but what it is could not be told; it was left out of the sums. Change its heading or add an alias."
  },
  "column-unsettled": {
    ko: "열 '{{label}}'{{label:이/가}} 무엇인지 알 수 없고, 넣거나 빼도 합계가 맞지 않아 이 열과 관련된 행 합계는 점검하지 않았습니다. 머리글을 고치거나 별칭을 등록하십시오.",
    en: "What column '{{label}}' is could not be told, and the sums add up neither with it nor without it, so the sums across were not checked. Change its heading or add an alias."
  },
  "row-unknown": {
    ko: "'{{label}}' 행은 빼야 합계가 맞아 재원으로 보지 않았습니다. 재원이면 이름을 고치거나 별칭을 등록하십시오.",
    en: "The sums add up only without the row '{{label}}', so it was not taken for a source. If it is one, change its label or add an alias."
  },
  "row-unsettled": {
    ko: "'{{label}}' 행이 무엇인지 알 수 없고, 넣거나 빼도 계가 맞지 않아 열 합계는 점검하지 않았습니다. 이름을 고치거나 별칭을 등록하십시오.",
    en: "What the row '{{label}}' is could not be told, and the totals add up neither with it nor without it, so the sums down were not checked. Change its label or add an alias."
  },
  "summary-column-unknown": {
    ko: "총괄표의 열 '{{label}}'{{label:이/가}} 무엇인지 알 수 없어 카드와 견주지 않았습니다. 머리글을 고치거나 별칭을 등록하십시오.",
    en: "What column '{{label}}' of the roll-up is could not be told, so it was not compared with the cards. Change its heading or add an alias."
  },
  "narrative-year-missing": {
    ko: "추진현황에 연도가 없어 어느 해의 실적인지 알 수 없습니다. 연도를 적으십시오.",
    en: "추진현황 names no year, so it cannot be told which year its items belong to. Write the years."
  },
  "status-unreadable": {
    ko: "이행현황 제목 아래에서 완료, 정상추진 같은 구분을 찾지 못했습니다. 구분 이름을 확인하거나 별칭을 등록하십시오.",
    en: "No classes such as 완료 or 정상추진 were found under 이행현황. See their names, or add an alias."
  },
  "status-class-unknown": {
    ko: "구분 '{{label}}'{{label:이/가}} 완료, 이행후 계속추진, 정상추진, 일부추진, 보류, 폐기 가운데 무엇인지 알 수 없어 상태를 점검하지 않았습니다. 설정에서 별칭으로 등록하십시오.",
    en: "Which of 완료, 이행후 계속추진, 정상추진, 일부추진, 보류 and 폐기 the class '{{label}}' is cannot be told, so the status was not checked. Add it as an alias in the settings."
  },
  "period-unreadable": {
    ko: "사업기간 '{{text}}'{{text:을/를}} 기간으로 읽을 수 없습니다. '2022년 ~ 2026년'처럼 쓰십시오.",
    en: "사업기간 '{{text}}' cannot be read as a period. Write it like '2022년 ~ 2026년'."
  },
  "cost-unreadable": {
    ko: "총사업비 '{{text}}'{{text:을/를}} 금액으로 읽을 수 없습니다. '640백만원'처럼 쓰십시오.",
    en: "총사업비 '{{text}}' cannot be read as an amount. Write it like '640백만원'."
  },
  "profile-unreadable": {
    ko: "통합문서에 저장된 기관 설정을 읽을 수 없어 시트에서 추정했습니다. 설정을 확인하고 다시 저장하십시오.",
    en: "The profile kept in the workbook cannot be read; it was guessed from the sheets. Look at the settings and save them again."
  }
} as const satisfies Record<string, Message>;

export type ReadingReason = keyof typeof READING_REASONS;
