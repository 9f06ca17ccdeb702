/**
 * Chinese characters that forms still use, by their Korean syllables: "旣既/기" reads 旣 and 既 as 기; variants of a character stand
 * side by side.
 */
const SYLLABLES =
  "計/계 年秊/년 度/도 合/합 小/소 總総摠/총 国國/국 費/비 道/도 市/시 郡/군 區区/구 民/민 資/자 財/재 源/원 其/기 他/타 分/분 單単/단 位/위 " +
  "百/백 萬万/만 千/천 億/억 元圓/원 現/현 況/황 後/후 前/전 旣既/기 投/투 以/이 向/향 上/상 下/하 半/반 期/기 任/임 內内/내 中/중 外/외 " +
  "額/액 金/금 執/집 行/행 確/확 保/보 劃畫画/획 備/비 考/고 事/사 業/업 名/명 公/공 約/약 管/관 理/리 番/번 號号/호 部/부 署/서 " +
  "擔担/담 當当/당 者/자 自/자 體体/체 負/부 地/지 方/방 特/특 別/별 交/교 付/부 稅税/세 基/기 補/보 助/조 債/채 務/무 累/누 全/전 " +
  "次/차 未/미 定/정 增増/증 減/감 比/비 率/율 實実/실 績/적 豫予/예 算/산 決/결 本/본 追/추 更/경 廣広/광 域/역 光/광 課/과 間/간 " +
  "推/추 進/진 完/완 了/료 均/균 衡/형 發発/발 展/전 庫/고 純/순 調/조 整/정 需/수 要/요 所/소";

export const HANJA: ReadonlyMap<string, string> = new Map(
  SYLLABLES.split(" ").flatMap((pair) => {
    const [characters = "", syllable = ""] = pair.split("/");
    return Array.from(characters, (character): [string, string] => [character, syllable]);
  })
);
