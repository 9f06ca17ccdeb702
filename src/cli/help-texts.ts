import type { Message } from "../language/message";

/** The texts of `--help`. */
export const HELP = {
  program: {
    ko: "공약지기: 공약사업 관리카드를 읽고, 맞추어 보고, 채웁니다.",
    en: "Pledge Keeper: reads, reconciles and fills pledge management cards."
  },
  exitCodes: {
    ko: "종료 코드: 0 오류 없음 · 1 오류 있음 · 2 잘못된 사용 · 3 읽지 못한 파일 있음 · 4 프로그램 오류",
    en: "Exit codes: 0 no errors · 1 errors found · 2 wrong usage · 3 a file could not be read · 4 internal fault"
  },
  outputs: {
    ko: "입력 파일은 바뀌지 않습니다. 출력 파일이 이미 있으면 다 쓴 뒤에 한 번에 바꿉니다.",
    en: "Inputs are never changed. An output that exists is replaced at once, after it was written whole."
  },
  usage: { ko: "쓰는 법:", en: "Usage:" },
  arguments: { ko: "값:", en: "Arguments:" },
  options: { ko: "옵션:", en: "Options:" },
  globalOptions: { ko: "공통 옵션:", en: "Global options:" },
  commands: { ko: "명령:", en: "Commands:" },
  optionsPlace: { ko: "옵션", en: "options" },
  commandPlace: { ko: "명령", en: "command" },
  choices: { ko: "{{values}} 중 하나", en: "one of {{values}}" },
  byDefault: { ko: "기본값 {{value}}", en: "default {{value}}" },
  help: { ko: "도움말을 보입니다", en: "shows help" },
  helpCommand: { ko: "명령의 도움말을 보입니다", en: "shows the help of a command" },
  version: { ko: "버전을 보입니다", en: "shows the version" },
  check: { ko: "통합문서를 점검하고 결과를 알립니다", en: "checks workbooks and reports" },
  annotate: {
    ko: "지적을 표시하고 검증결과 시트를 더한 사본을 만듭니다",
    en: "makes a copy with the findings flagged and a result sheet"
  },
  fill: {
    ko: "재원표를 바탕으로 추진현황 · 이행현황 · 총괄표를 채운 사본을 만듭니다",
    en: "makes a copy with the progress, status and roll-up sheets filled from the grids"
  },
  new: { ko: "새 공약의 관리카드를 만듭니다", en: "makes the cards of new pledges" },
  fix: {
    ko: "고칠 값이 분명한 지적을 모두 고친 사본을 만듭니다",
    en: "makes a copy with every unambiguous fix applied"
  },
  clear: {
    ko: "표시와 검증결과 시트를 지운, 원래대로의 사본을 만듭니다",
    en: "makes a copy without our flags and result sheet: as it was"
  },
  import: {
    ko: "(준비 중) 글로 된 카드를 통합문서로 옮깁니다",
    en: "(not there yet) turns a card in text into a workbook"
  },
  collect: {
    ko: "여러 기관의 파일을 총괄 통합문서 하나와 분석용 데이터 파일로 모읍니다",
    en: "collects many offices' workbooks into one roll-up workbook and a data file"
  },
  collectFiles: {
    ko: "모을 파일, 폴더 또는 이름 무늬(*.xlsx)",
    en: "files, folders or patterns (*.xlsx) to collect"
  },
  data: {
    ko: "금액 하나가 한 행인 CSV도 씀 (엑셀에서 바로 열림)",
    en: "also writes a CSV with a row for every amount (opens in Excel)"
  },
  parquet: {
    ko: "같은 데이터를 Parquet으로도 씀 (DuckDB, Spark용)",
    en: "also writes the same data as Parquet (for DuckDB or Spark)"
  },
  workers: {
    ko: "한 번에 읽을 파일의 수 (없으면 CPU에 맞춤)",
    en: "files read at once (none: as many as CPUs)"
  },
  state: {
    ko: "중간 결과를 둘 폴더 (없으면 결과 옆). 멈추었다가 같은 명령을 다시 주면 이어서 하고, 끝나면 지움",
    en: "the folder for what is done so far (none: beside the output): the same command goes on from it; removed at the end"
  },
  timeLimit: {
    ko: "한 파일을 기다릴 시간, 초 (없으면 180)",
    en: "seconds that one file may take (none: 180)"
  },
  requireSeal: {
    ko: "봉인되지 않았거나 봉인 뒤 바뀐 파일은 뺍니다",
    en: "leaves out files that are not sealed or were changed since"
  },
  files: {
    ko: "점검할 파일, 폴더 또는 이름 무늬(*.xlsx)",
    en: "files, folders or patterns (*.xlsx) to check"
  },
  file: { ko: "입력 통합문서", en: "the input workbook" },
  optionalFile: {
    ko: "카드를 더할 통합문서 (없으면 새 통합문서)",
    en: "the workbook to add the cards to (none: a new one)"
  },
  output: { ko: "저장할 파일 (입력과 달라야 함)", en: "the file to write (never the input)" },
  format: { ko: "결과의 형식", en: "the format of the report" },
  out: { ko: "결과를 저장할 파일 (없으면 화면)", en: "the file to write the report to (none: the terminal)" },
  profile: { ko: "지자체 설정 파일 (JSON)", en: "the profile of the municipality (JSON)" },
  basisDate: { ko: "기준일 (없으면 오늘)", en: "the basis date (none: today)" },
  baseline: {
    ko: "이전 제출본: 무엇이 달라졌는지 비교합니다 (없으면 통합문서에 저장된 지난 제출본과)",
    en: "the last submission, to compare with (none: the one that the workbook keeps)"
  },
  publicCopy: {
    ko: "이름, 연락처, 메모, 숨긴 시트, 문서 속성을 없앤 공개용 사본을 만듭니다",
    en: "makes a copy for the public, without names, phones, comments, hidden sheets and document properties"
  },
  public: {
    ko: "공개용으로 점검합니다 (개인정보 등)",
    en: "checks as a public copy (personal data and the like)"
  },
  rule: { ko: "이 규칙의 지적만 고칩니다", en: "fixes the findings of these rules alone" },
  number: { ko: "관리번호", en: "the pledge's number" },
  name: { ko: "공약명", en: "the pledge's name" },
  department: { ko: "주관부서", en: "the department" },
  from: { ko: "사업기간의 시작 (연도 또는 날짜)", en: "begin of the period (year or date)" },
  to: { ko: "사업기간의 끝 (연도 또는 날짜)", en: "end of the period (year or date)" },
  list: {
    ko: "새 공약의 목록: 관리번호, 공약명, 주관부서, 시작, 끝 열이 있는 .csv 또는 .xlsx",
    en: "a list of new pledges (.csv or .xlsx) with the columns 관리번호, 공약명, 주관부서, 시작, 끝"
  }
} as const satisfies Record<string, Message>;
