/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { workbookFromText } from "../../../tests/builders/sheet-text";
import { MemoryHost } from "../../hosts/memory/memory-host";
import { DEFAULT_PROFILE } from "../../pledge/profile";
import { openPane, violations, type OpenPane } from "../testing/open-pane";
import { aliasDraftOf, aliasesFrom, aliasFault } from "./alias-draft";

const CARD = `
과제 번호 | 1-1 | 공약명 | 청년 일자리
주관부서 | 경제과 | 사업기간 | 2022년 ~ 2026년
❏ 사업비 집행현황
<단위: 백만원>
재원 | 총계 | 2022 | 2023
계 | 30 | 10 | 20
군비 | 20 | 5 | 15
고향사랑기금 | 10 | 5 | 5
❏ 이행현황
구분 | 완료 | 정상추진 | 지연 | 비고
이행도 | | | ○ | 50%`;

async function opened(): Promise<OpenPane & { host: MemoryHost }> {
  const host = MemoryHost.of(workbookFromText({ "1-1": CARD }));
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("tab", { name: "설정" }));
  await screen.findByRole("heading", { name: "별칭" });
  return { ...pane, host };
}

const group = (name: string): HTMLElement => screen.getByRole("group", { name });

test("a class of the office's own is registered from the sheet's word, and the card is understood", async () => {
  const { user, host, session } = await opened();
  await user.click(within(group("이행 구분")).getByRole("button", { name: "'지연' 등록" }));
  expect(screen.getByLabelText<HTMLInputElement>("이행 구분 별칭 1").value).toBe("지연");
  await user.selectOptions(screen.getByLabelText("이행 구분 별칭 1의 뜻"), "일부추진");
  expect(within(group("이행 구분")).queryByRole("button", { name: "'지연' 등록" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "확인하고 저장" }));
  await screen.findByText("설정을 저장했습니다.");
  expect(JSON.parse((await host.read()).settings["profile"] ?? "")).toMatchObject({
    statusAliases: { 지연: "partial" }
  });
  await waitFor(() => {
    const { book } = session.state.checked!;
    expect(book.pledges[0]?.status?.options.find(({ marked }) => marked)?.class).toBe("partial");
    expect(book.notUnderstood).toEqual([]);
  });
});

test("rows are added and removed, and what was kept comes back", async () => {
  const { user, host } = await opened();
  expect(within(group("재원")).getByRole("button", { name: "'고향사랑기금' 등록" })).toBeTruthy();
  await user.click(within(group("재원")).getByRole("button", { name: "재원 별칭 추가" }));
  await user.type(screen.getByLabelText("재원 별칭 1"), "우리돈");
  await user.selectOptions(screen.getByLabelText("재원 별칭 1의 뜻"), "자체재원 (군비·시비·구비)");
  await user.click(within(group("재원")).getByRole("button", { name: "재원 별칭 추가" }));
  await user.type(screen.getByLabelText("재원 별칭 2"), "잘못");
  await user.click(screen.getByRole("button", { name: "재원 별칭 2 삭제" }));
  await user.click(within(group("항목")).getByRole("button", { name: "항목 별칭 추가" }));
  await user.type(screen.getByLabelText("항목 별칭 1"), "과제 번호");
  await user.selectOptions(screen.getByLabelText("항목 별칭 1의 뜻"), "관리번호");
  await user.click(within(group("항목")).getByRole("button", { name: "항목 별칭 추가" }));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "확인하고 저장" }));
  await screen.findByText("설정을 저장했습니다.");
  expect(JSON.parse((await host.read()).settings["profile"] ?? "")).toMatchObject({
    sourceAliases: { 우리돈: "자체" },
    fieldAliases: { "과제 번호": "number" }
  });
  await waitFor(() => {
    expect(screen.getByLabelText<HTMLInputElement>("항목 별칭 1").value).toBe("과제 번호");
  });
  expect(screen.queryByLabelText("항목 별칭 2")).toBeNull();
  expect(screen.getByLabelText<HTMLSelectElement>("항목 별칭 1의 뜻").value).toBe("number");
});

test("a word without a meaning, or there twice, is told at its group, and nothing is saved", async () => {
  const { user, host } = await opened();
  await user.click(within(group("이행 구분")).getByRole("button", { name: "'지연' 등록" }));
  await user.click(screen.getByRole("button", { name: "확인하고 저장" }));
  expect(within(group("이행 구분")).getByText("적은 말마다 뜻을 고르십시오.")).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("이행 구분 별칭 1의 뜻"), "보류");
  await user.click(within(group("이행 구분")).getByRole("button", { name: "이행 구분 별칭 추가" }));
  await user.type(screen.getByLabelText("이행 구분 별칭 2"), "지 연");
  await user.selectOptions(screen.getByLabelText("이행 구분 별칭 2의 뜻"), "완료");
  expect(within(group("이행 구분")).getByText("같은 말이 두 번 있습니다.")).toBeTruthy();
  expect((await host.read()).settings).toEqual({});
});

test("in English too", async () => {
  const { user } = await openPane(MemoryHost.of(workbookFromText({ "1-1": CARD })), { locale: "en" });
  await user.click(screen.getByRole("tab", { name: "Settings" }));
  await user.click(await screen.findByRole("button", { name: "Add '지연'" }));
  expect(screen.getByLabelText<HTMLInputElement>("status alias 1").value).toBe("지연");
  await user.click(screen.getByRole("button", { name: "Remove status alias 1" }));
  expect(screen.queryByLabelText("status alias 1")).toBeNull();
});

test("aliases come out of the form as they went in; blank rows and unknown meanings do not", () => {
  const profile = {
    ...DEFAULT_PROFILE,
    sourceAliases: { 우리돈: "자체", 고향: "고향사랑기금" },
    fieldAliases: { 코드: "number" as const },
    statusAliases: { 지연: "partial" as const }
  };
  const { sourceAliases, fieldAliases, statusAliases } = profile;
  expect(aliasesFrom(aliasDraftOf(profile))).toEqual({ sourceAliases, fieldAliases, statusAliases });
  const odd = [
    { word: " ", target: "number" },
    { word: "코드", target: "toString" }
  ];
  expect(aliasesFrom({ sources: [], fields: odd, statuses: odd })).toMatchObject({
    fieldAliases: {},
    statusAliases: {}
  });
  expect([aliasFault([]), aliasFault(odd)]).toEqual([null, null]);
});
