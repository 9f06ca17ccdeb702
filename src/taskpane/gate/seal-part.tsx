import { useMemo, type ReactElement } from "react";
import type { Gate } from "../../submission/gate";
import { verifySeal } from "../../submission/seal/verify";
import { volatileCells } from "../../submission/seal/volatile-cells";
import { useSession } from "../frame/session-context";
import { useTabStyles } from "../parts/tab-styles";
import { reportHeader } from "../session/seal-change";
import type { Checked } from "../session/session-state";
import { PublicCopyPart } from "./public-copy-part";
import { ReceivedFile } from "./received-file";
import { SealForm } from "./seal-form";

/** The sealing of the workbook, and what the seal that it has is worth: looked at anew with every check. */
export function SealPart(props: { readonly checked: Checked; readonly gate: Gate }): ReactElement {
  const { checked, gate } = props;
  const tab = useTabStyles();
  const { session } = useSession();
  const { snapshot, basisDate } = checked;
  const header = useMemo(() => reportHeader(basisDate), [basisDate]);
  const state = useMemo(() => verifySeal(snapshot, header), [snapshot, header]);
  const moody = useMemo(() => volatileCells(snapshot), [snapshot]);
  return (
    <>
      <SealForm gate={gate} state={state} moody={moody} />
      <hr className={tab.rule} />
      <ReceivedFile state={state} verifier={header} />
      {session.hasFile ? <hr className={tab.rule} /> : null}
      <PublicCopyPart />
    </>
  );
}
