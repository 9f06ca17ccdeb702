import { render, type Locale } from "../../language/message";
import type { Finding } from "../../rules/finding";
import { REPORT } from "./messages";
import { countBySeverity } from "./verdict";

/** "관리카드 82건 · 오류 3 · 주의 11 · 참고 2". Apart from the reports, because a pane shows it before they are loaded. */
export function verdictLine(pledges: number, findings: readonly Finding[], locale: Locale): string {
  const counts = countBySeverity(findings);
  return render(
    REPORT.verdictLine,
    { pledges, errors: counts.error, warnings: counts.warning, infos: counts.info },
    locale
  );
}
