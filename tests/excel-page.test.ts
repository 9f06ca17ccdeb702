import { EMPTY_CONTENT } from "../src/workbook/sheet-content";
import { workbookFromText } from "./builders/sheet-text";
import { openExcel } from "./office-host/open-excel";

test("a sheet's print set-up is laid out in Excel's words, its header in three sections", async () => {
  const { host, office } = await openExcel(workbookFromText({ 목록: "1" }));
  await host.apply({
    title: "들여오기",
    steps: [
      {
        kind: "add-sheet",
        sheet: "양식",
        content: {
          ...EMPTY_CONTENT,
          page: {
            paper: "B4",
            orientation: "portrait",
            scale: 85,
            margins: { top: 1, right: 1, bottom: 1, left: 1, header: 0.5, footer: 0.6 },
            titleColumns: "A:B",
            header: "&L공약&R&D",
            footer: "&P / &N",
            centerVertically: true,
            overThenDown: true
          }
        }
      }
    ]
  });
  expect(office.complaints).toEqual([]);
  expect(office.book.sheets[1]?.rest).toMatchObject({
    "page.paperSize": "B4",
    "page.zoom": { scale: 85 },
    "page.margins": ["Centimeters", { top: 1, right: 1, bottom: 1, left: 1, header: 0.5, footer: 0.6 }],
    "page.titleColumns": ["$A:$B"],
    "page.header.left": "공약",
    "page.header.right": "&D",
    "page.footer": "&P / &N",
    "page.centerVertically": true,
    "page.printOrder": "OverThenDown"
  });
});
