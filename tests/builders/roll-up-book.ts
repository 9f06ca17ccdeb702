/** A pledge of 백만원, executed in 2022 and 2023 out of 국비 and 군비; `figures` has the wrong figures by cell of its grid. */
export interface SmallCard {
  readonly number: string;
  readonly name: string;
  readonly area: string;
  readonly department: string;
  /** 국비 2022, 국비 2023, 군비 2022, 군비 2023. */
  readonly money: readonly [number, number, number, number];
  readonly class: "완료" | "이행후 계속추진" | "정상추진" | "일부추진";
  readonly rate: number;
  readonly figures?: Readonly<Record<string, number>>;
}

export const THREE_CARDS: readonly SmallCard[] = [
  {
    number: "1-1",
    name: "청렴한 공직문화",
    area: "행정",
    department: "총무과",
    money: [10, 20, 5, 7],
    class: "완료",
    rate: 100
  },
  {
    number: "1-2",
    name: "열린 민원실",
    area: "행정",
    department: "민원과",
    money: [0, 30, 8, 0],
    class: "정상추진",
    rate: 70
  },
  {
    number: "2-1",
    name: "도시 숲 가꾸기",
    area: "환경",
    department: "산림과",
    money: [100, 0, 40, 11],
    class: "정상추진",
    rate: 55
  }
];

const CLASSES = ["완료", "이행후 계속추진", "정상추진", "일부추진", "보류", "폐기"];

/** The card as text for `parseCardText`; its grid stands in A5:F8 of the sheet. */
export function smallCard({ number, name, area, department, money, ...more }: SmallCard): string {
  const [n2, n3, o2, o3] = money;
  const line = (label: string, first: number, second: number): (string | number)[] => [
    label,
    first + second,
    0,
    first + second,
    first,
    second
  ];
  const grid = [
    ["재원", "총계", "기투자", "소계", "2022", "2023"],
    line("계", n2 + o2, n3 + o3),
    line("국비", n2, n3),
    line("군비", o2, o3)
  ];
  for (const [cell, value] of Object.entries(more.figures ?? {})) {
    const row = grid[Number(cell.slice(1)) - 5];
    if (row) row[cell.charCodeAt(0) - "A".charCodeAt(0)] = value;
  }
  return [
    `# ${number}`,
    `관리번호 | ${number} | 공약명 | ${name}`,
    `분야 | ${area} | 주관부서 | ${department}`,
    "사업비 집행액",
    "단위: 백만원",
    ...grid.map((cells) => cells.join(" | ")),
    "이행현황",
    [...CLASSES, "이행도"].join(" | "),
    [...CLASSES.map((each) => (each === more.class ? "○" : "")), `${String(more.rate)}%`].join(" | ")
  ].join("\n");
}

/** Cards, and roll-ups in text under them. */
export function rollUpBook(rollUp: string, cards: readonly SmallCard[] = THREE_CARDS): string {
  return [...cards.map(smallCard), rollUp].join("\n");
}

/** The cards of `THREE_CARDS` by pledge, area and 계, each figure right. */
export const RIGHT_ROLL_UP = `# 총괄표
단위: 백만원
관리번호 | 공약명 | 분야 | 집행액 | < | < | 이행상태 | 이행도
^ | ^ | ^ | 계 | 국비 | 군비 | ^ | ^
계 | < | < | 231 | 160 | 71 | | 75
1-1 | 청렴한 공직문화 | 행정 | 42 | 30 | 12 | 완료 | 100
1-2 | 열린 민원실 | 행정 | 38 | 30 | 8 | 정상추진 | 70
2-1 | 도시 숲 가꾸기 | 환경 | 151 | 100 | 51 | 정상추진 | 55
❏ 분야별 집계
분야 | 공약 수 | 완료 | 정상추진 | 집행액 | < | < | 완료율
^ | ^ | ^ | ^ | 계 | 국비 | 군비 | ^
행정 | 2 | 1 | 1 | 80 | 60 | 20 | 50
환경 | 1 | 0 | 1 | 151 | 100 | 51 | 0
계 | 3 | 1 | 2 | 231 | 160 | 71 | 33.3`;
