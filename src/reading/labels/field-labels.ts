import type { CardField } from "../../pledge/pledge";

/** What sheets call the fields of a card, in compact form. The profile adds to it. */
export const FIELD_ALIASES: Readonly<Record<CardField, readonly string[]>> = {
  number: [
    "관리번호",
    "공약번호",
    "과제번호",
    "공약관리번호",
    "사업번호",
    "공약사업번호",
    "세부번호",
    "no.",
    "pledgeno.",
    "number"
  ],
  name: [
    "공약명",
    "공약사업명",
    "공약사업",
    "공약과제명",
    "과제명",
    "세부사업명",
    "공약제목",
    "실천과제",
    "실천과제명",
    "사업명",
    "공약사항",
    "pledge",
    "pledgename"
  ],
  leadDepartment: ["총괄부서", "총괄부서명", "총괄과"],
  department: [
    "주관부서",
    "추진부서",
    "담당부서",
    "소관부서",
    "주무부서",
    "부서명",
    "추진부서명",
    "주관과",
    "담당과",
    "실과명",
    "부서",
    "department"
  ],
  team: ["추진담당", "담당팀", "추진팀", "주관팀", "팀명", "담당팀명", "추진담당(팀)", "팀", "team"],
  officer: ["담당자", "추진담당자", "업무담당자", "담당공무원", "담당자명", "작성자", "officer"],
  partners: ["협조부서", "관련부서", "협업부서", "협조기관", "관련기관", "유관부서", "협력부서"],
  period: ["사업기간", "추진기간", "이행기간", "공약기간", "사업연도", "period"],
  totalCost: [
    "총사업비",
    "총소요예산",
    "총소요사업비",
    "총예산",
    "소요예산",
    "사업비총액",
    "총투자비",
    "사업비",
    "소요사업비",
    "totalcost"
  ],
  budgetKind: ["예산구분", "예산유형", "사업구분", "재정구분", "예산여부", "예산수반여부", "재정사업여부"],
  purpose: ["목적", "사업목적", "추진목적", "추진배경", "사업배경", "사업개요", "추진배경및목적"],
  goal: ["목표", "최종목표", "임기내목표", "사업목표", "추진목표", "이행목표", "성과목표"],
  content: ["사업내용", "주요사업내용", "공약내용", "세부내용", "주요사업", "추진내용및방법"],
  effect: ["기대효과", "사업효과", "파급효과"],
  problem: ["문제점·대책", "문제점및대책", "문제점", "문제점과대책", "애로사항", "문제점및해결방안"],
  area: ["분야", "공약분야", "분야별", "추진전략", "실천분야", "area"]
};

/** Labels whose text is a place for a telephone number or an annotation, cut off before comparing: "담당자(☎)". */
export const LABEL_SUFFIX = /\((?:☎|☏|연락처|전화|전화번호|직통|내선|성명|팀|과|명|단위[^)]*|[^)]*원)\)$/;
