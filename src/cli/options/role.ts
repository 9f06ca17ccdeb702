import { UsageRefusal } from "../refusals";
import { nameInReason, personalInReason } from "../../submission/waivers/personal-in-reason";
import { DEFAULT_ROLE, SEAL_TOLD } from "../seal-texts";

/** The role that signs. @throws UsageRefusal for personal data, and for a role without a key to sign with. */
export function roleFrom(role: string | undefined, signs: boolean): string {
  if (role === undefined) return DEFAULT_ROLE;
  if (!signs) throw new UsageRefusal("role-alone", SEAL_TOLD["role-alone"]);
  const personal = [...personalInReason(role), ...nameInReason(role)];
  if (personal.length > 0) {
    throw new UsageRefusal("role-personal", SEAL_TOLD["role-personal"], { masked: personal.join(", ") });
  }
  return role;
}
