export const messages = {
  low: {
    ko: "'{{declared}}'인데 집행률이 {{rate}} %로 기준 {{threshold}} %보다 낮습니다. 집행률 = 집행 총계 {{executed}}{{unit}} ÷ 계획 총계(총사업비) {{cost}}{{unit}}.",
    en: "Declared '{{declared}}', but the execution rate is {{rate}} %, under the threshold of {{threshold}} %. Rate = executed {{executed}}{{unit}} ÷ planned total (total cost) {{cost}}{{unit}}."
  },
  "low-and-years-left": {
    ko: "'{{declared}}'인데 집행률이 {{rate}} %로 기준 {{threshold}} %보다 낮고, 사업기간이 남은 {{years}}년의 집행액이 비어 있습니다. 집행률 = 집행 총계 {{executed}}{{unit}} ÷ 계획 총계(총사업비) {{cost}}{{unit}}.",
    en: "Declared '{{declared}}', but the execution rate is {{rate}} %, under the threshold of {{threshold}} %, and {{years}}, still within the period, have no money. Rate = executed {{executed}}{{unit}} ÷ planned total (total cost) {{cost}}{{unit}}."
  },
  "years-left": {
    ko: "'{{declared}}'인데 사업기간이 남은 {{years}}년의 집행액이 비어 있습니다. 일찍 끝났으면 그 까닭을 적으십시오.",
    en: "Declared '{{declared}}', but {{years}}, still within the period, have no money. If it ended early, say why."
  }
} as const;
