import type { Message } from "../../language/message";

export const ROUNDING_UNLIKELY: Message = {
  ko: "반올림으로 생길 수 있는 범위 안이지만, 흔히 생기는 크기를 넘거나 다른 합계는 모두 정확합니다.",
  en: "Rounding could make this difference, but it is larger than rounding usually makes, or all other sums are exact."
};
