import { readFileSync, writeFileSync } from "node:fs";
import { BASIS, makeCards, run, SEED, temporaryFolder } from "./command-line";

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

describe("wrong usage ends with 2 and says what is wrong", () => {
  test.each([
    [["check"], "FILE"],
    [["check", "a.xlsx", "--nope"], "'--nope'"],
    [["check", "a.xlsx", "--format", "pdf"], "text, json, sarif, html"],
    [["check", "a.xlsx", "--format"], "--format"],
    [["chek"], "'chek'"],
    [[], "명령"],
    [["annotate", "a.xlsx"], "--output"],
    [["clear", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "너무 많습니다"],
    [["check", "a.xlsx", "--basis-date", "2023-02-30"], "2023-02-30"],
    [["check", "a.xlsx", "--basis-date", "어제"], "어제"],
    [["check", "a.xlsx", "--profile", "/none/profile.json"], "/none/profile.json"],
    [["fix", SEED, "-o", "x.xlsx", "--rule", "no-such-rule"], "no-such-rule"],
    [["new", "-o", "x.xlsx", "--number", "1-1"], "--name"],
    [["new", "-o", "x.xlsx", "--number", "1", "--name", "가", "--from", "내년"], "내년"],
    [["new", "-o", "x.xlsx", "--number", "1", "--name", "가", "--list", "a.csv"], "--list"]
  ])("%j", (args, word) => {
    const { code, out, told } = run(args);
    expect(code).toBe(2);
    expect(told).toContain(word);
    expect(told).toMatch(/[가-힣]/u);
    expect(out).toBe("");
  });

  test("in English where the environment says so", () => {
    const { code, told } = run(["check", "--nope"], { LANG: "en_US.UTF-8" });
    expect(code).toBe(2);
    expect(told).toContain("There is no option '--nope'");
  });
});

test.each(["import"])("%s says that it is not there yet", (command) => {
  const { code, told, out } = run([command, "a.xlsx", "-o", "b.xlsx"]);
  expect(code).toBe(2);
  expect(told).toContain("준비 중");
  expect(out).toBe("");
});

describe("help", () => {
  test("is Korean, and lists every command of the contract", () => {
    const { code, out } = run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("쓰는 법:");
    for (const command of [
      "check",
      "annotate",
      "fill",
      "new",
      "fix",
      "clear",
      "import",
      "seal",
      "verify",
      "keygen",
      "collect"
    ]) {
      expect(out).toMatch(new RegExp(`^ {2}${command} `, "m"));
    }
  });

  test.each([
    [{ LC_ALL: "en_US.UTF-8", LANG: "ko_KR.UTF-8" }, "Usage:"],
    [{ LC_MESSAGES: "en_GB", LANG: "ko_KR.UTF-8" }, "Usage:"],
    [{ LC_ALL: "", LANG: "en" }, "Usage:"],
    [{ LC_ALL: "C", LANG: "en_US.UTF-8" }, "쓰는 법:"],
    [{ LANG: "ko_KR.UTF-8" }, "쓰는 법:"]
  ])("speaks as %j says", (environment, word) => {
    expect(run(["check", "--help"], environment).out).toContain(word);
  });

  test("leaves no English of the parser in the Korean text", () => {
    for (const command of ["check", "annotate", "fill", "new", "fix", "clear"]) {
      expect(run([command, "--help"]).out).not.toMatch(/display help|default:|choices:|Options:|Arguments:/);
    }
  });
});

describe("outputs", () => {
  test("an input is refused as the output and stays as it was", () => {
    const cards = folder.at("카드.xlsx");
    makeCards(cards);
    const before = readFileSync(cards);
    for (const command of ["annotate", "fill", "fix", "clear"]) {
      const { code, told } = run([command, cards, "-o", folder.at(".", "카드.XLSX")]);
      expect([command, code]).toEqual([command, 2]);
      expect(told).toContain("입력");
    }
    expect(run(["check", cards, "--out", cards, ...BASIS]).code).toBe(2);
    expect(readFileSync(cards).equals(before)).toBe(true);
  });

  test("nothing is written for an unreadable input", () => {
    const broken = folder.at("깨짐.xlsx");
    const out = folder.at("나옴.xlsx");
    writeFileSync(broken, "PK\u0003\u0004");
    for (const command of ["annotate", "fill", "fix", "clear"]) {
      expect([
        command,
        run([command, broken, "-o", out, ...(command === "clear" ? [] : BASIS)]).code
      ]).toEqual([command, 3]);
    }
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  test("an output that exists is replaced, and that is told", () => {
    const [cards, out] = [folder.at("입력.xlsx"), folder.at("출력.xlsx")];
    makeCards(cards);
    writeFileSync(out, "old");
    expect(run(["annotate", cards, "-o", out, ...BASIS]).told).toContain("있던 파일을 바꿈");
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });
});
