/** What the law says of an offence: which law it stands in, its range, and whether the facts are trafficking at all. */
import type { RowValues } from '../../src/core/country/index.ts'
import { OFFENCES, type Offence } from './lists/offences.ts'

type Cell = RowValues[string] | undefined
const LAWS = { L2008: 'TIP_LAW', CC: 'CRIMINAL_CODE', LL: 'LABOUR_LAW', IM: 'IMMIGRATION_LAW', OT: 'OTHER', NS: 'NOT_STATED' } as const

/**
 * Articles whose whole range, as it was read in a source, is above so many years of prison: above five is a felony by either reading of article 46 of the
 * Criminal Code. One that is from memory, or has no range, is in none.
 */
export const articlesAbove = (years: number): readonly string[] =>
  OFFENCES.flatMap(({ code, penalty, mark }) => (mark === 's' && penalty && 'years' in penalty && penalty.years[0] > years ? [code] : []))

/** The law that an offence's code stands in; null while there is no offence. */
export function lawOf(offence: Cell): string | null {
  if (typeof offence !== 'string') return null
  return LAWS[(offence.split('-')[0] ?? '') as keyof typeof LAWS] ?? 'OTHER'
}

const hasCode = (codes: Cell, code: string): boolean => typeof codes === 'string' && codes.split(' ').includes(code)
const hasAny = (codes: Cell): boolean => typeof codes === 'string' && codes !== ''

/** Range in months, lower and upper end; undefined where the list has none. A minor among the victims aggravates by itself. */
export function rangeOf(offence: Cell, aggravations: Cell, victims: Cell): readonly [number, number] | undefined {
  const penalty: Offence['penalty'] = OFFENCES.find((o) => o.code === offence)?.penalty
  if (!penalty) return undefined
  if ('days' in penalty) return [0, Math.ceil(penalty.days[1] / 30)]
  const isAggravated = hasAny(aggravations) || victims === 'child' || victims === 'both'
  const [from, to] = (isAggravated ? penalty.aggravated : undefined) ?? penalty.years
  return [from * 12, to * 12]
}

/** Null while there is no sentence; a sentence of nothing is below every range. */
export function checkSentence(row: RowValues): string | null {
  const months = row.sentence_months
  if (typeof months !== 'number') return null
  const range = rangeOf(row.offence, row.aggravations, row.victim_age_group)
  if (!range) return 'no_range'
  return months < range[0] ? 'below' : months > range[1] ? 'above' : 'within'
}

const NO_PURPOSE = ['UNSPECIFIED', null, undefined]

/**
 * Palermo Protocol, article 3: act, means and purpose; a child needs no means. Silence is insufficient. An offence that is
 * never trafficking, with nothing recorded that would make it so, is a no: rape tried under the trafficking law.
 */
export function isTrafficking(row: RowValues): string {
  const isChild = row.victim_age_group === 'child' || hasCode(row.means, 'NOT_REQUIRED_CHILD')
  const isPurposeKnown = !NO_PURPOSE.some((p) => p === row.form_of_exploitation)
  if (hasAny(row.acts) && isPurposeKnown && (isChild || hasAny(row.means))) return 'yes'
  const palermo = OFFENCES.find((o) => o.code === row.offence)?.palermo
  return palermo === 'not_tip' && !hasAny(row.acts) && !hasAny(row.means) ? 'no' : 'insufficient'
}
