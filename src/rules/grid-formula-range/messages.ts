import type { Message } from "../../language/message";

export const MESSAGES = {
  "leaves-out": {
    ko: "{{cells}}의 수식 {{formula}}{{formula:이/가}} {{missing}}{{missing:을/를}} 더하지 않습니다. {{right}}{{right:으로/로}} 고치십시오.",
    en: "The formula {{formula}} of {{cells}} leaves out {{missing}}. Make it {{right}}."
  },
  "takes-in": {
    ko: "{{cells}}의 수식 {{formula}}{{formula:이/가}} 더하지 말아야 할 {{extra}}까지 더합니다. {{right}}{{right:으로/로}} 고치십시오.",
    en: "The formula {{formula}} of {{cells}} also adds {{extra}}, which it should not. Make it {{right}}."
  },
  "other-cells": {
    ko: "{{cells}}의 수식 {{formula}}{{formula:이/가}} {{missing}}{{missing:을/를}} 빠뜨리고 {{extra}}{{extra:을/를}} 더합니다. {{right}}{{right:으로/로}} 고치십시오.",
    en: "The formula {{formula}} of {{cells}} leaves out {{missing}} and adds {{extra}} instead. Make it {{right}}."
  }
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof MESSAGES;

export const FIX: Message = {
  ko: "{{cells}}의 수식을 {{right}}{{right:으로/로}} 고치기",
  en: "Make the formula of {{cells}} {{right}}"
};

export const CAUSE: Message = {
  ko: "{{cell}}의 수식이 더할 칸을 잘못 잡았습니다. 바른 값은 {{value}}입니다.",
  en: "The formula of {{cell}} adds the wrong cells. The right value is {{value}}."
};
