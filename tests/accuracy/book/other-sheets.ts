import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import type { Random } from "../random";
import { Canvas } from "./canvas";
import type { Office } from "./facts";
import { titleOf } from "./titles";

/** A sheet that holds no card, as workbooks of cards have them; null for an office that keeps none. */
export function otherSheet({ layout, facts }: Office, random: Random): SheetSnapshot | null {
  switch (layout.otherSheets) {
    case "none":
      return null;
    case "cover": {
      const canvas = new Canvas("표지");
      canvas.across({ top: 4, bottom: 5, left: 1, right: 8 }, titleOf(layout, "whole"));
      canvas.put(9, 4, `${layout.term}. 12.`);
      return canvas.snapshot();
    }
    case "contents": {
      const canvas = new Canvas("목차");
      ["연번", "관리번호", "공약명", "쪽"].forEach((head, at) => canvas.put(1, at, head));
      facts.forEach(({ number, name }, at) => {
        canvas.put(2 + at, 0, at + 1);
        canvas.put(2 + at, 1, number);
        canvas.put(2 + at, 2, name);
        canvas.put(2 + at, 3, 2 * at + 1);
      });
      return canvas.snapshot();
    }
    case "statistics": {
      const canvas = new Canvas("일반현황");
      canvas.put(0, 0, "인구 현황");
      canvas.put(0, 5, "(단위: 명)");
      ["구분", "2020년", "2021년", "2022년", "2023년"].forEach((head, at) => canvas.put(1, at, head));
      ["계", "남", "여"].forEach((name, at) => canvas.put(2 + at, 0, name));
      for (let column = 1; column <= 4; column++) {
        const [men, women] = [random.int(20_000, 40_000), random.int(20_000, 40_000)];
        [men + women, men, women].forEach((people, at) => canvas.put(2 + at, column, people));
      }
      return canvas.snapshot();
    }
  }
}
