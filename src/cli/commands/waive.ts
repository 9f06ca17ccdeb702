import { Option } from "commander";
import { Refusal } from "../../language/refusal";
import type { Finding } from "../../rules/finding";
import type { CheckedWhole } from "../../submission/checking/check-whole";
import { dropWaiversPatch, waivePatch, type Reason } from "../../submission/waivers/give-waivers";
import { isWaivable } from "../../submission/waivers/waivable";
import { WAIVERS } from "../../submission/waivers/messages";
import { nameInReason } from "../../submission/waivers/personal-in-reason";
import { unreadableWaivers, waiversOf } from "../../submission/waivers/waiver-setting";
import type { Patch } from "../../workbook/patch";
import type { ExitCode } from "../exit-code";
import { remarkExtension, requireOutput } from "../files/write-output";
import { HELP } from "../help-texts";
import { basisDateOption, profileOption, publicOption } from "../options/shared";
import { UsageRefusal } from "../refusals";
import type { Terminal } from "../terminal";
import { WAIVE_HELP, WAIVE_TOLD } from "../waive-texts";
import { requireSense, type WaiveFlags } from "../waive/waive-flags";
import { waiverList } from "../waive/waiver-list";
import { checkSnapshot } from "../workbook/check-snapshot";
import { exitFor } from "../workbook/exit-for";
import { factsFrom, inputsOf } from "../workbook/facts";
import { finish } from "../workbook/finish";
import { openWorkbook, readWorkbook } from "../workbook/open";
import type { AddCommand } from "./command";

export const addWaive: AddCommand = (program, session) => {
  const { locale } = session.terminal;
  program
    .command("waive")
    .description(WAIVE_HELP.waive[locale])
    .argument("<FILE>", HELP.file[locale])
    .addOption(new Option("-o, --output <OUT.xlsx>", WAIVE_HELP.output[locale]))
    .addOption(new Option("--key <KEY...>", WAIVE_HELP.key[locale]))
    .addOption(new Option("--rule <ID...>", WAIVE_HELP.rule[locale]))
    .addOption(new Option("--stale", WAIVE_HELP.stale[locale]))
    .addOption(new Option("--reason <TEXT>", WAIVE_HELP.reason[locale]))
    .addOption(new Option("--role <ROLE>", WAIVE_HELP.role[locale]))
    .addOption(new Option("--expires <YYYY-MM-DD>", WAIVE_HELP.expires[locale]))
    .addOption(new Option("--remove", WAIVE_HELP.remove[locale]))
    .addOption(new Option("--list", WAIVE_HELP.list[locale]))
    .addOption(profileOption(locale))
    .addOption(basisDateOption(locale))
    .addOption(publicOption(locale))
    .action(async (file: string, flags: WaiveFlags) => {
      session.code = await waive(file, flags, session.terminal);
    });
};

async function waive(file: string, flags: WaiveFlags, terminal: Terminal): Promise<ExitCode> {
  requireSense(flags);
  const inputs = inputsOf([file], flags);
  const { output } = flags;
  if (output !== undefined) {
    await requireOutput(output, inputs);
    remarkExtension(file, output, terminal);
  }
  const facts = await factsFrom(flags, terminal);
  if (output === undefined) {
    const checked = checkSnapshot(await readWorkbook(file), facts);
    await terminal.write(waiverList(checked, terminal.locale));
    return exitFor(checked.result, terminal);
  }
  const { host, snapshot } = await openWorkbook(file, terminal);
  const checked = checkSnapshot(snapshot, facts);
  const { patch, done, count } = flags.remove ? removal(checked, flags) : giving(checked, flags, terminal);
  await host.apply(patch);
  await finish(output, host.bytes(), inputs, terminal);
  terminal.tell(WAIVE_TOLD[done], { count });
  return exitFor(checked.result, terminal);
}

interface Work {
  readonly patch: Patch;
  readonly done: "waived" | "removed";
  readonly count: number;
}

/** @throws UsageRefusal where there is no such finding, or a reason cannot let it stay or is not fit to be kept. */
function giving(checked: CheckedWhole, flags: WaiveFlags, terminal: Terminal): Work {
  const findings = findingsFor(checked, flags);
  if (findings.length === 0) throw refused("nothing-to-waive");
  const { reason = "", role = "", expires } = flags;
  const given: Reason = { reason, role, expires: expires ?? null };
  for (const masked of new Set([...nameInReason(reason), ...nameInReason(role)]))
    terminal.tell(WAIVERS["name-likely"], { masked });
  return {
    patch: asUsage(() => waivePatch(checked.snapshot, findings, given, terminal.today())),
    done: "waived",
    count: findings.length
  };
}

function findingsFor(
  { result, waivers }: CheckedWhole,
  { key = [], rule = [], stale }: WaiveFlags
): readonly Finding[] {
  const known = new Set(result.findings.map((finding) => finding.key));
  for (const one of key) if (!known.has(one)) throw refused("key-unknown", one);
  const lapsed = new Set(stale ? waivers.lapsed.map((lapse) => lapse.key) : []);
  return result.findings.filter(
    (finding) =>
      key.includes(finding.key) ||
      (rule.includes(finding.rule) && finding.severity !== "info") ||
      (lapsed.has(finding.key) && isWaivable(finding))
  );
}

function removal({ snapshot, waivers }: CheckedWhole, { key = [], rule = [], stale }: WaiveFlags): Work {
  const kept = [...waiversOf(snapshot).keys(), ...unreadableWaivers(snapshot)];
  for (const one of key) if (!kept.includes(one)) throw refused("no-reason-kept", one);
  const spent = new Set(stale ? [...waivers.lapsed, ...waivers.needless].map((waiver) => waiver.key) : []);
  const keys = kept.filter(
    (one) => key.includes(one) || rule.includes(one.split(" | ")[0] ?? "") || spent.has(one)
  );
  if (keys.length === 0) throw refused("nothing-to-remove");
  return { patch: dropWaiversPatch(snapshot, keys), done: "removed", count: keys.length };
}

function refused(
  code: "nothing-to-waive" | "nothing-to-remove" | "key-unknown" | "no-reason-kept",
  key = ""
): UsageRefusal {
  return new UsageRefusal(code, WAIVE_TOLD[code], { key });
}

/** What cannot be kept was asked for wrongly. */
function asUsage<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const texts = { ko: error.tell("ko"), en: error.tell("en") };
    throw new UsageRefusal(error.code, { ko: "{{ko}}", en: "{{en}}" }, texts, { cause: error });
  }
}
