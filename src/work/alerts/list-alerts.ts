/** What must not wait, as it stands on a day. Counts only: the records themselves are for whoever may read each. */
import { ALERT_RULES, type AlertRule } from '../../core/alert/rules.ts'
import type { CountStore } from '../../road/ports.ts'

export type Raised = {
  readonly rule: string
  readonly side: AlertRule['side']
  readonly open: number
  /** ISO day since when the oldest waits. */
  readonly oldest: string | null
  readonly agencies: Readonly<Record<string, number>>
}

/** @param sides whose rules are asked for: nobody is told of the other side's, not even that there are none. */
export async function listAlerts(asOf: string, sides: readonly AlertRule['side'][], store: CountStore): Promise<readonly Raised[]> {
  return Promise.all(
    ALERT_RULES.filter((r) => sides.includes(r.side)).map(async (rule) => {
      const rows = await store.ask('alert', { rule, asOf })
      const oldest = rows.map((r) => r.oldest).toSorted()[0] ?? null
      return {
        rule: rule.rule,
        side: rule.side,
        open: rows.reduce((sum, r) => sum + r.n, 0),
        oldest,
        agencies: Object.fromEntries(rows.map((r) => [r.agency, r.n])),
      }
    }),
  )
}
