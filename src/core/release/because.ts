/**
 * Why the numbers of a release are about so many, and not exact: in the words of what is not known (core/count/amount.ts), and of all that is
 * counted together, never of a cell.
 */
import type { Why } from '../count/amount.ts'

export const BECAUSE = ['undecided', 'day_unsure', 'as_stated', 'contradicted'] as const satisfies readonly Why[]
export type Because = (typeof BECAUSE)[number]

/** In the order of the list. What is missing of it besides is no reason to say “about”: its coverage tells that. */
export const becauseOf = (why: readonly string[]): readonly Because[] => BECAUSE.filter((one) => why.includes(one))
