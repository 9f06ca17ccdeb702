import type { Profile } from "../../pledge/profile";
import type { PlanCardData, StatusCardData, TemplateContext } from "../../templates/card-data";
import { planCard } from "../../templates/plan-card";
import { statusCard } from "../../templates/status-card";
import type { Patch, Step } from "../../workbook/patch";

/** Both cards of a pledge of a sample, and the names of their sheets. */
export interface SampleCards {
  readonly plan: PlanCardData;
  readonly status: StatusCardData;
  readonly planSheet: string;
  readonly statusSheet: string;
}

/** Adds the sheets of the cards. @param typedTotals as an office without formulas writes them. */
export function cardSteps(
  cards: readonly SampleCards[],
  profile: Profile,
  typedTotals: boolean
): readonly Step[] {
  const departments = [...new Set(cards.map(({ plan }) => plan.head.leadDepartment))].sort();
  const context: TemplateContext = { profile, departments, typedTotals };
  return cards.flatMap(({ plan, status, planSheet, statusSheet }): readonly Step[] => [
    { kind: "add-sheet", sheet: planSheet, content: planCard(plan, context) },
    { kind: "add-sheet", sheet: statusSheet, content: statusCard(status, context) }
  ]);
}

export function patchOf(steps: readonly Step[]): Patch {
  return { title: "보기 통합 문서", steps };
}
