import { z } from "zod";

const amount = z.string().regex(/^-?\d+(\.\d+)?$/);
const cells = z.string().regex(/^('([^']|'')+'|[^'!]+)!\$?[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/u);

const finding = z.object({
  rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  severity: z.enum(["error", "warning", "info"]),
  outcome: z.enum(["violation", "needs-review"]),
  reason: z.string().nullable(),
  pledge: z.string().nullable(),
  cells: z.array(cells),
  related: z.array(cells),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  difference: z.string().nullable(),
  unit: z.string().nullable(),
  message: z.string().regex(/[가-힣]/u),
  key: z.string().min(1),
  causes: z.array(
    z.object({
      kind: z.string(),
      cells: z.array(cells),
      suggest: amount.nullable(),
      mends: z.number().int().min(0)
    })
  ),
  fix: z.object({ title: z.string(), patch: z.object({ steps: z.array(z.unknown()) }) }).nullable(),
  waiver: z
    .object({ reason: z.string(), role: z.string(), date: z.string(), expires: z.string().nullable() })
    .nullable()
});

/** The JSON of the contract, as a program that relies on it would check it. */
export const reportSchema = z.object({
  tool: z.object({
    name: z.literal("pledge-keeper"),
    version: z.string().min(1),
    ruleSet: z.string().regex(/^[0-9a-f]{64}$/)
  }),
  basisDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  rates: z.array(z.object({ id: z.string(), name: z.string(), formula: z.string(), basisDate: z.string() })),
  workbooks: z.array(
    z.object({
      path: z.string(),
      verdict: z.enum(["clean", "warnings", "errors", "unreadable"]),
      pledges: z.array(
        z.object({
          number: z.string(),
          name: z.string(),
          sheets: z.array(z.string()).min(1),
          grids: z.array(
            z.object({
              kind: z.enum(["plan", "secured", "executed"]),
              cells,
              unit: z.string().nullable(),
              columns: z.array(z.string()),
              rows: z.record(z.string(), z.array(amount.nullable()))
            })
          ),
          status: z.object({ class: z.string().nullable(), rate: amount.nullable() }).nullable()
        })
      ),
      notUnderstood: z.array(z.object({ cells, reason: z.string() })),
      coverage: z.object({
        cells: z.number(),
        numbers: z.number(),
        tied: z.number(),
        rules: z.record(
          z.string(),
          z.object({
            pass: z.number(),
            violation: z.number(),
            needsReview: z.number(),
            notApplicable: z.number()
          })
        )
      }),
      gate: z
        .object({
          open: z.boolean(),
          verdict: z.string().regex(/^보낼 수 (있|없)습니다/),
          blockers: z.array(z.object({ blocker: z.string(), count: z.number(), message: z.string() }))
        })
        .nullable(),
      counts: z.array(
        z.object({ rule: z.string(), error: z.number(), warning: z.number(), info: z.number() })
      ),
      changes: z
        .object({
          since: z.string(),
          pledges: z.array(
            z.object({
              number: z.string(),
              amounts: z.array(
                z.object({
                  row: z.string(),
                  column: z.string(),
                  was: amount,
                  now: amount.nullable(),
                  closed: z.boolean()
                })
              )
            })
          )
        })
        .nullable(),
      findings: z.array(finding),
      error: z.string().nullable()
    })
  )
});

export type CheckedReport = z.infer<typeof reportSchema>;
