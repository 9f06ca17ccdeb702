import type { Border, CellFormulaValue } from "exceljs";
import { grid, type Make } from "./exceljs-kind";

const PATTERNS = ["solid", "gray125", "lightUp", "darkHorizontal", "mediumGray"] as const;
const LINES: readonly Border["style"][] = [
  "thin",
  "hair",
  "dotted",
  "dashed",
  "double",
  "medium",
  "mediumDashed",
  "dashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick"
];
const CODES = ["#,##0", "0.0%", "yyyy-mm-dd", "#,##0;[Red]-#,##0", '0"백만원"', "[h]:mm", "@", "_-* #,##0_-"];

/** The types of the library do not name the members of an array formula. */
function arrayFormula(ref: string, formula: string, result: number): CellFormulaValue {
  const value = { formula, result, shareType: "array", ref };
  return value;
}

/** What users put into cells. */
export const CELL_KINDS: Readonly<Record<string, Make>> = {
  values: (sheet) => {
    sheet.addRow([true, false, "글", "007", -1.5e-7, 1e300, new Date(Date.UTC(2024, 1, 29)), "", " 앞뒤 "]);
    sheet.addRow([{ error: "#N/A" }, { error: "#DIV/0!" }, { formula: "1/0", result: { error: "#DIV/0!" } }]);
  },
  "long text": (sheet) => {
    sheet.addRow(["가".repeat(32_767), "줄\n바꿈\r\n둘", "<&>\"'", "_x000D_", "탭\t끝"]);
  },
  "rich text": (sheet) => {
    sheet.getCell("B2").value = {
      richText: [
        { text: "굵게", font: { bold: true, color: { argb: "FFC00000" } } },
        { text: " 보통 " },
        { text: "아래", font: { vertAlign: "subscript" } }
      ]
    };
  },
  fonts: (sheet) => {
    grid(sheet);
    sheet.getCell("A1").font = { name: "바탕", size: 20, bold: true, italic: true, strike: true };
    sheet.getCell("B1").font = { underline: "double", color: { theme: 4 } };
    sheet.getCell("C1").font = { vertAlign: "superscript", underline: true, family: 2, charset: 129 };
  },
  fills: (sheet) => {
    grid(sheet);
    PATTERNS.forEach((pattern, index) => {
      sheet.getCell(5, index + 1).fill = { type: "pattern", pattern, fgColor: { argb: "FFFFFF00" } };
    });
    sheet.getCell("G5").fill = {
      type: "gradient",
      gradient: "angle",
      degree: 45,
      stops: [
        { position: 0, color: { argb: "FFFFFFFF" } },
        { position: 1, color: { argb: "FF4472C4" } }
      ]
    };
  },
  borders: (sheet) => {
    grid(sheet);
    LINES.forEach((style, index) => {
      const side = { style, color: { argb: "FF808080" } } as const;
      sheet.getCell(5, index * 2 + 1).border = { top: side, left: side, bottom: { style }, right: side };
    });
    sheet.getCell("A9").border = { diagonal: { up: true, down: true, style: "thin" } };
  },
  alignment: (sheet) => {
    grid(sheet);
    sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    sheet.getCell("B1").alignment = { horizontal: "distributed", vertical: "distributed", indent: 2 };
    sheet.getCell("C1").alignment = { textRotation: 45, shrinkToFit: true };
    sheet.getCell("D1").alignment = { textRotation: "vertical", readingOrder: "rtl" };
    sheet.getCell("A2").alignment = { horizontal: "centerContinuous" };
    sheet.getCell("B2").alignment = { horizontal: "fill", vertical: "top" };
  },
  "number formats": (sheet) => {
    CODES.forEach((code, index) => {
      const cell = sheet.getCell(index + 1, 2);
      cell.value = -45_123.456;
      cell.numFmt = code;
    });
  },
  "unlocked cells": (sheet) => {
    grid(sheet);
    sheet.getCell("B2").protection = { locked: false };
    sheet.getCell("B3").protection = { hidden: true };
  },
  formulas: (sheet) => {
    grid(sheet);
    sheet.getCell("A5").value = { formula: 'IF(B2>1,"크다","작다")', result: "크다" };
    sheet.getCell("A6").value = { formula: "_xlfn.IFS(B2>1,TRUE)", result: true };
    sheet.getCell("A7").value = { formula: "B2&C2" };
  },
  "shared formulas": (sheet) => {
    grid(sheet);
    sheet.fillFormula("E2:E9", "B2+C2", [120.5, 70, 0, 0, 0, 0, 0, 0]);
  },
  "array formulas": (sheet) => {
    grid(sheet);
    sheet.getCell("F2").value = arrayFormula("F2:F3", "B2:B3*2", 200);
    sheet.getCell("F3").value = 60;
    sheet.getCell("G2").value = arrayFormula("G2", "SUM(B2:B3*C2:C3)", 3250);
  }
};
