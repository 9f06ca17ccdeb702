import { parentPort, workerData } from "node:worker_threads";
import { officeRecordOf } from "../../collecting/office-record-of";
import { ROLL_UP_SETTING } from "../../collecting/roll-up/roll-up-setting";
import { calculate } from "../../hosts/calculation";
import { readXlsx } from "../../hosts/xlsx/xlsx-host";
import { Refusal } from "../../language/refusal";
import { readInput } from "../files/read-file";
import { checkSnapshot } from "../workbook/check-snapshot";
import { NODE_ZIP } from "../workbook/node-zip";
import type { Answer, CollectFacts, Job } from "./answer";
import { READY } from "./crew";
import { sealStateOf } from "./seal-state";
import { fingerprintOf, hasRecord, recordKey, writeRecord } from "./state-folder";

/** Reads and checks one file after another, and leaves a record of each in the state folder. */
async function answerTo(path: Job, facts: CollectFacts): Promise<Answer> {
  try {
    const bytes = await readInput(path);
    const content = fingerprintOf(bytes);
    const key = recordKey(content, facts.circumstances);
    if (hasRecord(facts.folder, key)) return { kind: "recorded", key, content };
    const whole = await calculate(readXlsx(bytes, NODE_ZIP));
    if (whole.settings[ROLL_UP_SETTING] !== undefined) return { kind: "roll-up" };
    const { basisDate, profile, unit, verifier } = facts;
    const checked = checkSnapshot(whole, {
      basisDate,
      publicCopy: false,
      ...(profile ? { profile } : {})
    });
    writeRecord(facts.folder, key, officeRecordOf(checked, sealStateOf(whole, verifier), unit));
    return { kind: "recorded", key, content };
  } catch (error) {
    if (error instanceof Refusal)
      return { kind: "refused", why: { ko: error.tell("ko"), en: error.tell("en") } };
    return { kind: "fault", why: error instanceof Error ? error.message : String(error) };
  }
}

const port = parentPort;
if (port) {
  const facts = workerData as CollectFacts;
  port.on("message", (path: Job) => {
    void answerTo(path, facts).then((answer) => {
      port.postMessage(answer);
    });
  });
  port.postMessage(READY);
}
