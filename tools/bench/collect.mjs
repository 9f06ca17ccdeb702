import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { clearInterval, setInterval } from "node:timers";
import { join } from "node:path";
import { ensureBuilt } from "../setup/build.mjs";
import { inRoot, ROOT } from "../setup/root.mjs";
import { round, table } from "./statistics.mjs";

const OFFICES = 243;
const CARDS_EACH = 100;
/** So many workbooks have pledges of their own; the others are the same under another office's name. */
const DIFFERENT = 9;
const BROKEN = 10;
/** Read by the peer: every so manieth file, because it reads in one thread. */
const PEER_EVERY = 9;

/**
 * 243 offices' workbooks of 100 cards each: read, checked and collected into one workbook, one CSV and one Parquet file;
 * then once more with ten broken files among them, killed half way and resumed.
 */
export async function benchCollect() {
  const engine = ensureBuilt("engine");
  const cli = ensureBuilt("cli");
  const folder = mkdtempSync(join(tmpdir(), "bench-collect-"));
  try {
    const files = await makeOffices(join(folder, "in"), engine);
    const cards = OFFICES * CARDS_EACH;
    const first = join(folder, "first");
    const ours = measure(["ours", cli, ...argumentsFor(join(folder, "in"), first)], 0);
    const whole = await fingerprints(first, true);
    const peerFiles = files.filter((_, at) => at % PEER_EVERY === 0);
    const peer = measure(["sheetjs", ...peerFiles], 0);
    const peerCards = peerFiles.length * CARDS_EACH;

    for (let at = 0; at < BROKEN; at++) {
      writeFileSync(join(folder, "in", `zz 깨진 파일 ${at}.xlsx`), Buffer.alloc(at * 1000, at));
    }
    const again = join(folder, "again");
    const resumed = await killHalfWayAndResume(cli, join(folder, "in"), again);
    const after = await fingerprints(again, false);
    const sameData = after.csv === whole.csv && after.parquet === whole.parquet;
    const perSecond = (count, { seconds }) => (count / seconds).toFixed(0);
    const size = (mb) => `${mb.toFixed(0)} MB`;
    console.log(
      [
        table(
          ["", "files", "cards", "seconds", "cards/s", "peak MB"],
          [
            [
              "collect (read + check + write)",
              OFFICES,
              cards,
              ours.seconds.toFixed(1),
              perSecond(cards, ours),
              ours.peakMB.toFixed(0)
            ],
            [
              "SheetJS read (one thread)",
              peerFiles.length,
              peerCards,
              peer.seconds.toFixed(1),
              perSecond(peerCards, peer),
              peer.peakMB.toFixed(0)
            ]
          ]
        ),
        "",
        `written: workbook ${size(whole.sizes.xlsx)}, CSV ${size(whole.sizes.csv)}, Parquet ${size(whole.sizes.parquet)}`,
        `killed after ${resumed.done} of ${OFFICES} files and resumed, with ${BROKEN} broken files among them: ` +
          `exit ${resumed.code}, ${resumed.listed} listed, data ${sameData ? "the same bytes" : "NOT the same"}`,
        ""
      ].join("\n")
    );
    return {
      cards,
      seconds: round(ours.seconds),
      peakMB: round(ours.peakMB, 1),
      cardsPerSecond: round(cards / ours.seconds, 1),
      cardsPerSecondSheetJS: round(peerCards / peer.seconds, 1),
      peakMBSheetJS: round(peer.peakMB, 1),
      resumedSame: sameData,
      brokenListed: resumed.listed
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const argumentsFor = (input, name) => [
  "collect",
  input,
  ...["-o", `${name}.xlsx`, "--data", `${name}.csv`, "--parquet", `${name}.parquet`],
  ...["--basis-date", "2023-12-31", "--state", `${name}.state`]
];

async function makeOffices(folder, engine) {
  const { makeCards, namedOffice, NODE_ZIP } = createRequire(import.meta.url)(engine);
  mkdirSync(folder);
  const files = [];
  for (let base = 0; base < DIFFERENT; base++) {
    const bytes = await makeCards(CARDS_EACH, 1 + base * CARDS_EACH);
    for (let at = base; at < OFFICES; at += DIFFERENT) {
      const name = `가상군${String(at + 1).padStart(3, "0")}`;
      files.push(join(folder, `${name}.xlsx`));
      writeFileSync(files.at(-1), await namedOffice(bytes, name, NODE_ZIP));
    }
  }
  return files.sort();
}

function measure(args, expected) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRoot("tools", "bench", "measure-collect.mjs"), ...args],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 }
  );
  if (status !== expected) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

/** Kills the run without warning when half of its files are done, and gives the same command again. */
async function killHalfWayAndResume(cli, input, name) {
  const args = [cli, ...argumentsFor(input, name)];
  const state = `${name}.state`;
  const records = () =>
    existsSync(state) ? readdirSync(state).filter((entry) => entry.endsWith(".record")).length : 0;
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const watch = setInterval(() => {
    if (records() * 2 >= OFFICES) child.kill("SIGKILL");
  }, 50);
  await ended;
  clearInterval(watch);
  const done = records();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, LANG: "ko_KR.UTF-8" }
  });
  return {
    done,
    code: status,
    listed: stderr.split("\n").filter((line) => line.includes("깨진 파일")).length
  };
}

/** Of the data files and, where it is asked for, their sizes; they are removed afterwards, being large. */
async function fingerprints(name, withSizes) {
  const path = (ending) => `${name}.${ending}`;
  const sizes = {};
  if (withSizes)
    for (const ending of ["xlsx", "csv", "parquet"])
      sizes[ending] = statSync(path(ending)).size / 1024 / 1024;
  const [csv, parquet] = [await hashOf(path("csv")), await hashOf(path("parquet"))];
  rmSync(path("csv"));
  return { csv, parquet, sizes };
}

function hashOf(path) {
  return new Promise((resolve, reject) => {
    const hash = createHash("sha256");
    createReadStream(path)
      .on("data", (piece) => hash.update(piece))
      .on("error", reject)
      .on("end", () => resolve(hash.digest("hex")));
  });
}
