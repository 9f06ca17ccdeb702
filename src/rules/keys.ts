import type { Finding } from "./finding";

/**
 * Makes keys unique: the second finding of a key gets "#2" behind it, in the order given. With findings in reading
 * order a row or sheet inserted elsewhere changes no key.
 */
export function withUniqueKeys(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return count === 1 ? finding : { ...finding, key: `${finding.key} #${String(count)}` };
  });
}
