export const messages = {
  "resident-number": {
    ko: "주민등록번호로 보이는 값이 {{count}}건 있습니다({{masked}}). 지우거나 가리십시오.",
    en: "{{count}} value(s) look like resident registration numbers ({{masked}}). Delete or mask them."
  },
  mobile: {
    ko: "휴대전화 번호가 {{count}}건 있습니다({{masked}}). 올려 보낼 자료에는 적지 마십시오.",
    en: "{{count}} mobile number(s) ({{masked}}). Do not send them upward."
  },
  email: {
    ko: "전자우편 주소가 {{count}}건 있습니다({{masked}}). 올려 보낼 자료에는 적지 마십시오.",
    en: "{{count}} e-mail address(es) ({{masked}}). Do not send them upward."
  },
  phone: {
    ko: "공개본에 담당자의 전화번호가 {{count}}건 있습니다({{masked}}).",
    en: "The public copy has {{count}} phone number(s) of officers ({{masked}})."
  },
  name: {
    ko: "공개본에 사람의 이름이 {{count}}건 있습니다({{masked}}).",
    en: "The public copy has the name(s) of {{count}} person(s) ({{masked}})."
  }
} as const;

export const MASK_TITLE = {
  ko: "'{{masked}}'처럼 가리기",
  en: "Mask it as '{{masked}}'"
} as const;
