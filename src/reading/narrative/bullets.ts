/** A line with the bullet in front of it; rank 0 where there is none. */
export interface BulletedLine {
  readonly bullet: string;
  /** 1 = ❍ and its like, 2 = -, 3 = •, 4 = ⁃; 0 = no bullet. */
  readonly rank: number;
  readonly text: string;
}

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^[❍○◦◯〇●◎◉⚬❏❑❒□■▣◆◇◈▶▷►☞✔✓]/u, 1],
  [/^[①-⑳❶-➓]/u, 1],
  [/^(?:[oO](?=\s)|\d{1,2}[.)](?=\s*[^\d\s.])|[가나다라마바사아자차카타파하][.)](?=\s))/u, 1],
  [/^[-–—−ㅡ](?!\d)|^[-–—−](?=\d{1,2}\s*[개명회건])/u, 2],
  [/^[•∙·ㆍ‧・▪▸*]/u, 3],
  [/^[⁃‐‑˗]/u, 4]
];

export function bulletOf(line: string): BulletedLine {
  const text = line.trim();
  for (const [pattern, rank] of RANKS) {
    const match = pattern.exec(text);
    if (match) return { bullet: match[0], rank, text: text.slice(match[0].length).trim() };
  }
  return { bullet: "", rank: 0, text };
}
