import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expandFiles } from "./expand";
import { readInput } from "./read-file";
import { isSameFile } from "./same-file";
import { writeOutput } from "./write-output";

let folder: string;
const at = (...parts: readonly string[]): string => join(folder, ...parts);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("expanding", () => {
  beforeEach(async () => {
    await mkdir(at("하위"));
    for (const name of [
      "나.xlsx",
      "가.XLSM",
      "옛것.xls",
      "~$나.xlsx",
      ".숨김.xlsx",
      "글.txt",
      "하위/다.xlsx"
    ]) {
      await writeFile(at(name), "");
    }
  });

  const paths = async (...words: string[]): Promise<readonly string[]> =>
    (await expandFiles(words)).map(({ path }) => path);

  test("a folder is its workbooks and those below, sorted, without lock files and hidden ones", async () => {
    expect(await paths(folder)).toEqual([
      at("가.XLSM"),
      at("나.xlsx"),
      at("옛것.xls"),
      at("하위", "다.xlsx")
    ]);
  });

  test("a pattern is matched at every level", async () => {
    expect(await paths(at("*.xlsx"))).toEqual([at("나.xlsx")]);
    expect(await paths(at("**", "*.xlsx"))).toEqual([at("나.xlsx"), at("하위", "다.xlsx")]);
    expect(await paths(at("?.xlsx"))).toEqual([at("나.xlsx")]);
  });

  test("a name with brackets or stars that is there is that file", async () => {
    await writeFile(at("카드[1].xlsx"), "");
    expect(await paths(at("카드[1].xlsx"))).toEqual([at("카드[1].xlsx")]);
  });

  test("the same file named twice is read once", async () => {
    expect(await paths(at("나.xlsx"), folder)).toHaveLength(4);
  });

  test("what stands for no file is told, not passed over", async () => {
    await mkdir(at("빈"));
    const files = await expandFiles([at("없음*.xlsx"), at("빈"), at("없는.xlsx")]);
    expect(files.map((file) => ("refusal" in file ? file.refusal.code : "file"))).toEqual([
      "nothing-matches",
      "nothing-matches",
      "file"
    ]);
    await expect(readInput(at("없는.xlsx"))).rejects.toMatchObject({ code: "file-missing" });
    await expect(readInput(folder)).rejects.toMatchObject({ code: "file-is-folder" });
  });
});

describe("the same file", () => {
  beforeEach(() => writeFile(at("card.xlsx"), "x"));

  test("through a symbolic link, a hard link, another spelling of the path, another case", async () => {
    await symlink(at("card.xlsx"), at("soft.xlsx"));
    await link(at("card.xlsx"), at("hard.xlsx"));
    await mkdir(at("sub"));
    await symlink(folder, at("sub", "up"));
    for (const other of ["soft.xlsx", "hard.xlsx", "sub/../card.xlsx", "sub/up/card.xlsx", "Card.XLSX"]) {
      expect([other, await isSameFile(at("card.xlsx"), at(other))]).toEqual([other, true]);
    }
  });

  test("another file is another file, there or not", async () => {
    await writeFile(at("other.xlsx"), "x");
    expect(await isSameFile(at("card.xlsx"), at("other.xlsx"))).toBe(false);
    expect(await isSameFile(at("card.xlsx"), at("new.xlsx"))).toBe(false);
  });
});

describe("writing", () => {
  test("writes a new file and replaces an old one, leaving nothing beside it", async () => {
    expect(await writeOutput(at("out.xlsx"), "one", [])).toEqual({ replaced: false });
    expect(await writeOutput(at("out.xlsx"), "two", [])).toEqual({ replaced: true });
    expect(await readFile(at("out.xlsx"), "utf8")).toBe("two");
    expect(await readdir(folder)).toEqual(["out.xlsx"]);
  });

  test("writes through a link to the file that it leads to", async () => {
    await writeFile(at("target.xlsx"), "old");
    await symlink(at("target.xlsx"), at("link.xlsx"));
    await writeOutput(at("link.xlsx"), "new", []);
    expect(await readFile(at("target.xlsx"), "utf8")).toBe("new");
  });

  test("refuses an input, a folder, and a folder that is not there, and changes nothing", async () => {
    await writeFile(at("in.xlsx"), "input");
    const write = (path: string): Promise<unknown> => writeOutput(path, "new", [at("in.xlsx")]);
    await expect(write(at("in.xlsx"))).rejects.toMatchObject({ code: "output-is-input" });
    await expect(write(folder)).rejects.toMatchObject({ code: "output-is-folder" });
    await expect(write(at("none", "out.xlsx"))).rejects.toMatchObject({ code: "output-no-folder" });
    expect(await readFile(at("in.xlsx"), "utf8")).toBe("input");
    expect(await readdir(folder)).toEqual(["in.xlsx"]);
  });
});
