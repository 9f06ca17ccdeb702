import { sectionsOf } from "./header-sections";

test.each([
  ["", "", "", ""],
  ["- &P -", "", "- &P -", ""],
  ["&L부서&C&P / &N&R&D", "부서", "&P / &N", "&D"],
  ["&R끝&L처음", "처음", "", "끝"],
  ['&C&"맑은 고딕,Bold"&10제목', "", '&"맑은 고딕,Bold"&10제목', ""],
  ["&&L&&R", "", "&&L&&R", ""],
  ["&L줄\n바꿈", "줄\n바꿈", "", ""]
])("%j is in its sections", (text, left, center, right) => {
  expect(sectionsOf(text)).toEqual({ left, center, right });
});
