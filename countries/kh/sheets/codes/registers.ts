import type { CodeWords } from '../../../../src/core/country/index.ts'
import { CALLS } from './calls.ts'
import { FUND } from './fund.ts'
import { HANDOVERS } from './handovers.ts'
import { HELP } from './help.ts'
import { LEADS } from './leads.ts'
import { PURSUIT } from './pursuit.ts'
import { WORKPLACES } from './workplaces.ts'

/** How offices other than courts write what the lists hold, by list, beside the lists' own words. */
export const REGISTER_CODES: Readonly<Record<string, CodeWords>> = Object.fromEntries(
  [PURSUIT, CALLS, LEADS, HELP, FUND, HANDOVERS, WORKPLACES].flatMap((words) =>
    Object.entries(words).map(([list, phrases]) => [list, { phrases }] as const),
  ),
)
