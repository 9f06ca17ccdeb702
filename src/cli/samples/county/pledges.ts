import type { StatusClass } from "../../../pledge/status";

/** How a made-up pledge goes on: building something, supporting people, or running an office better. */
export type PledgeKind = "build" | "support" | "run";

/** Shares of 국비, 도비, 군비, 민자, 자담 in twentieths. */
export type Shares = readonly [number, number, number, number, number];

export interface CountyPledge {
  /** "활력경제 1-1". */
  readonly number: string;
  readonly name: string;
  /** What its texts call it. */
  readonly subject: string;
  readonly department: string;
  readonly team: string;
  readonly partners: string;
  readonly kind: PledgeKind;
  readonly shares: Shares;
  readonly from: number;
  readonly to: number;
  /** 백만원 a year before its weight; a multiple of 20. */
  readonly base: number;
  readonly status: StatusClass;
  /** 이행도 in percent. */
  readonly rate: number;
}

const SHARES: Readonly<Record<string, Shares>> = {
  own: [0, 0, 20, 0, 0],
  half: [10, 4, 6, 0, 0],
  province: [0, 8, 12, 0, 0],
  private: [8, 3, 5, 4, 0],
  shared: [6, 3, 9, 0, 2]
};

/** Areas in brackets; below, in this order: name, subject, department, team, partners, kind, shares, years, base, status, rate. */
const TABLE = `
[활력경제]
가람 청년창업센터 건립 | 청년창업센터 | 경제정책과 | 청년일자리팀 | 도시건축과 | build | half | 2022-2025 | 640 | completed | 100
전통시장 시설 현대화 | 전통시장 시설 | 경제정책과 | 소상공인팀 | 안전교통과 | build | shared | 2022-2026 | 420 | on-track | 85
소상공인 경영안정 지원 확대 | 소상공인 경영안정 | 경제정책과 | 소상공인팀 | 세정과 | support | province | 2022-2026 | 280 | on-track | 80
가람 제2농공단지 조성 | 제2농공단지 | 투자유치과 | 산단조성팀 | 도시건축과 | build | private | 2022-2026 | 1800 | partial | 60
로컬푸드 직매장 운영 활성화 | 로컬푸드 직매장 | 농업정책과 | 농산물유통팀 | 경제정책과 | run | shared | 2022-2025 | 180 | continued | 100
스마트팜 보급 지원 | 스마트팜 보급 | 농업정책과 | 농업기술팀 | 환경과 | support | half | 2023-2026 | 380 | on-track | 75
[든든복지]
경로당 맞춤형 프로그램 운영 | 경로당 프로그램 | 주민복지과 | 노인복지팀 | 보건소 | run | province | 2022-2025 | 140 | continued | 100
다함께 돌봄센터 확충 | 다함께 돌봄센터 | 가족행복과 | 아동보육팀 | 도시건축과 | build | half | 2022-2025 | 320 | completed | 100
출산·양육 가정 지원 강화 | 출산·양육 가정 | 가족행복과 | 인구정책팀 | 보건소 | support | province | 2022-2026 | 480 | on-track | 80
장애인 이동권 보장 지원 | 장애인 이동 | 주민복지과 | 장애인복지팀 | 안전교통과 | support | half | 2022-2026 | 220 | on-track | 85
치매안심센터 기능 보강 | 치매안심센터 | 보건소 | 치매관리팀 | 주민복지과 | build | half | 2022-2024 | 300 | completed | 100
고독사 예방 돌봄망 구축 | 돌봄망 | 주민복지과 | 희망복지팀 | 보건소 | run | own | 2023-2026 | 100 | on-track | 70
[희망교육]
군립도서관 분관 건립 | 군립도서관 분관 | 평생교육과 | 도서관팀 | 도시건축과 | build | half | 2022-2026 | 960 | partial | 65
지역인재 장학사업 확대 | 지역인재 장학사업 | 평생교육과 | 교육지원팀 | 기획예산과 | support | own | 2022-2025 | 240 | continued | 100
마을교육공동체 운영 | 마을교육공동체 | 평생교육과 | 교육지원팀 | 자치행정과 | run | province | 2022-2026 | 160 | on-track | 80
청소년 문화의집 조성 | 청소년 문화의집 | 가족행복과 | 청소년팀 | 도시건축과 | build | half | 2022-2025 | 560 | completed | 100
평생학습관 강좌 다양화 | 평생학습관 강좌 | 평생교육과 | 평생학습팀 | 자치행정과 | run | own | 2022-2026 | 120 | on-track | 85
초등학생 생존수영 교육 지원 | 생존수영 교육 | 체육진흥과 | 체육지원팀 | 평생교육과 | support | shared | 2022-2025 | 80 | completed | 100
[푸른환경]
가람천 생태하천 복원 | 가람천 생태하천 | 환경과 | 수질관리팀 | 안전교통과 | build | half | 2022-2026 | 1400 | on-track | 75
도시숲 조성 | 도시숲 | 산림녹지과 | 녹지조성팀 | 도시건축과 | build | half | 2022-2025 | 520 | completed | 100
노후 상수관망 정비 | 상수관망 | 상하수도사업소 | 상수도팀 | 안전교통과 | build | half | 2022-2026 | 1120 | on-track | 80
전기차 충전시설 확충 | 전기차 충전시설 | 환경과 | 기후대응팀 | 안전교통과 | build | private | 2022-2025 | 280 | continued | 100
생활쓰레기 분리배출 체계 개선 | 분리배출 체계 | 환경과 | 자원순환팀 | 자치행정과 | run | province | 2022-2026 | 220 | on-track | 80
대형 폐기물 처리시설 이전 | 폐기물 처리시설 | 환경과 | 자원순환팀 | 도시건축과 | build | own | 2022-2026 | 60 | dropped | 10
[열린행정]
주민참여예산 확대 | 주민참여예산 | 기획예산과 | 예산팀 | 자치행정과 | run | own | 2022-2026 | 40 | on-track | 85
찾아가는 민원서비스 운영 | 찾아가는 민원서비스 | 민원과 | 민원팀 | 자치행정과 | run | own | 2022-2025 | 20 | completed | 100
읍·면 복합문화센터 건립 | 복합문화센터 | 문화관광과 | 문화시설팀 | 도시건축과 | build | half | 2022-2026 | 880 | partial | 70
가람 역사문화축제 육성 | 역사문화축제 | 문화관광과 | 관광축제팀 | 경제정책과 | run | shared | 2022-2025 | 340 | continued | 100
농어촌버스 노선 개편 | 농어촌버스 노선 | 안전교통과 | 교통행정팀 | 자치행정과 | run | province | 2022-2026 | 440 | on-track | 75
공설운동장 이전 건립 | 공설운동장 | 체육진흥과 | 체육시설팀 | 도시건축과 | build | half | 2022-2026 | 360 | suspended | 20
`;

/** Thirty pledges of 가람군, a county that does not exist: "활력경제 1-1" to "열린행정 5-6". */
export const COUNTY_PLEDGES: readonly CountyPledge[] = TABLE.trim()
  .split("[")
  .slice(1)
  .flatMap((block, areaAt) => {
    const [area = "", ...lines] = block.trim().split("\n");
    return lines.map((line, index) => pledgeOf(line, `${area.replace("]", "")} ${areaAt + 1}-${index + 1}`));
  });

function pledgeOf(line: string, number: string): CountyPledge {
  const cells = line.split("|").map((cell) => cell.trim());
  const [name = "", subject = "", department = "", team = "", partners = "", kind, shares = "", years = ""] =
    cells;
  const [base, status, rate] = cells.slice(8);
  const [from, to] = years.split("-").map(Number);
  const found = SHARES[shares];
  if (!found || from === undefined || to === undefined) throw new Error(`not a pledge: ${line}`);
  return {
    number,
    name,
    subject,
    department,
    team,
    partners,
    kind: kind as PledgeKind,
    shares: found,
    from,
    to,
    base: Number(base),
    status: status as StatusClass,
    rate: Number(rate)
  };
}
