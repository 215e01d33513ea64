/** What one paper says of one thing, as the clear columns of `paper_statement` hold it. */
import type { Amount } from '../count/amount.ts'
import { lastDayOf } from '../model/dates.ts'
import { about, atLeast, between, exactly, notKnown } from '../count/amount.ts'

/** Columns that cut a number: of whom, or of what kind, it is. */
export const CUTS = ['sex', 'age_band', 'citizenship', 'form_of_exploitation', 'province', 'law_basis', 'holder', 'answer'] as const
export type Cut = (typeof CUTS)[number]

/** A published rate of exchange: so many whole units of the wanted currency for one of `currency`, on each day from `from` until `until`, both in; `source` is where it was published. */
export type Rate = {
  readonly currency: string
  readonly from: string
  readonly until: string
  readonly rate: number
  readonly source: string
}

export type Statement = Readonly<Record<Cut, string | null>> & {
  readonly paper: string
  /** ISO day. */
  readonly paper_on: string
  /** Number of the statement in its paper. */
  readonly line: number
  readonly matter: string
  readonly about: string
  readonly subject_no: number | null
  readonly fact: string
  readonly said: string
  /** Which word of the paper says none; null where nobody wrote it down. */
  readonly none_word?: string | null
  /** Whose word it is, where the paper gives somebody else's beside its own. */
  readonly said_by?: string | null
  /** In a currency that has hundredths it may have them (1250.5); everything else is whole, and refused at the edge and at the server where it is not. */
  readonly quantity: number | null
  readonly qualifier: string | null
  readonly quantity_most: number | null
  readonly unit: string | null
  /** ISO days, both in the time. */
  readonly from_on: string | null
  readonly until_on: string | null
  readonly on_day: string | null
  readonly day_kind: string | null
  readonly basis: string | null
  /** Number of the paper whose statement of the same thing this one takes the place of. */
  readonly corrects: string | null
  /** The published rate at which its sum is said in another currency than its paper's. */
  readonly rate?: Rate
  /** The office that wrote the paper; and, of what is read from a record, whose machine holds which record: a sealed value is opened there. */
  readonly office?: string | null
  readonly agency?: string
  readonly record?: string
}

/** Facts whose answer is a day: the day of an act of an office, or since when somebody waits. */
const DAYS: ReadonlySet<string> = new Set(
  'happened informed sent received answered charged_on decided appealed arrested_on held_since hearing_on registered due planned_for promised_on valid_until handed_over released_on reminded ended confirmed waiting'.split(
    ' ',
  ),
)
/** Facts whose answer is a code, and the column it stands in. */
const CODES: ReadonlyMap<string, Cut> = new Map([
  ['citizenship', 'citizenship'],
  ['province', 'province'],
  ['sex', 'sex'],
  ['age_group', 'age_band'],
  ['form', 'form_of_exploitation'],
  ['law', 'law_basis'],
  ['holder', 'holder'],
  ...'outcome is_final has_papers may_leave agrees is_licensed was_leaked was_visited was_helped was_done knew admits role work tried_again accused_of convicted_of classified is_victim help reason owner whereabouts identity paid_to is_in was_found was_present was_screened was_heard was_told was_answered was_paid was_suspended at_school has_guardian other'
    .split(' ')
    .map((fact) => [fact, 'answer'] as const),
])
const ARTICLES = 'article_'

export type Sort = 'number' | 'day' | 'code' | 'articles' | 'person' | 'age' | 'name'
/** Of what sort the answer to a fact is. */
export function sortOf(fact: string): Sort {
  if (fact === 'person' || fact === 'age' || fact === 'name') return fact
  if (fact.startsWith(ARTICLES)) return 'articles'
  return DAYS.has(fact) ? 'day' : CODES.has(fact) ? 'code' : 'number'
}
/** The column that a code is in; `answer` where the fact has none of its own. */
export const columnOf = (fact: string): Cut => CODES.get(fact) ?? 'answer'

/** Facts of which somebody has one code: an outcome, a sex, a yes or a no. Who was put to forced labour may have been put to something else as well. */
const ONE_ONLY: ReadonlySet<string> = new Set(
  'outcome sex age_group is_final has_papers may_leave agrees is_licensed was_leaked was_visited was_done knew admits is_victim tried_again was_found was_present was_screened was_heard was_told was_answered was_paid was_suspended at_school has_guardian'.split(
    ' ',
  ),
)
/** Whether who is said to have another code is said not to have this one. */
export const isOneOnly = (fact: string): boolean => ONE_ONLY.has(fact)
/** Facts of which one voice may say several of one, each as true as the other: two charges, two roles, two works. */
const SEVERAL: ReadonlySet<string> = new Set(['accused_of', 'convicted_of', 'role', 'work', 'help', 'form', 'reason', 'law'])
export const maySaySeveral = (fact: string): boolean => SEVERAL.has(fact)

/** What changes with time: a later day says how it is since, and the earlier was so until then. */
const CHANGING: ReadonlySet<string> = new Set(
  'whereabouts has_papers may_leave is_final is_licensed was_screened was_answered was_paid was_visited was_done was_found was_helped is_in at_school has_guardian'.split(
    ' ',
  ),
)
export const isChanging = (fact: string): boolean => CHANGING.has(fact)
/** Codes whose day is that of the act: who went to a place on it. Of others (paid, found, at school) it is the day as of which it is said. */
const ACTS: ReadonlySet<string> = new Set(['was_visited', 'was_heard', 'was_told', 'was_screened'])
export const isAct = (fact: string): boolean => ACTS.has(fact)
/** What has happened so far: that it had not by one day says nothing against a later one. */
const GROWING: ReadonlySet<string> = new Set(
  'screened referred removed returned_home interviews visits award_paid sum_paid fine_paid got_allowance got_stipend hearings trained operations arrested papers_given_back'.split(
    ' ',
  ),
)
export const isGrowing = (fact: string): boolean => GROWING.has(fact)
/**
 * The first and the last day on which it can have been, ISO: of a month whose day, or a year whose month nobody says they are its two ends, else the same day twice. Null where no
 * day is said.
 */
export function endsOf({ on_day: day, day_kind: kind }: Pick<Statement, 'on_day' | 'day_kind'>): readonly [string, string] | null {
  if (day === null) return null
  if (kind === 'year') return [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`]
  return kind === 'month' ? [`${day.slice(0, 7)}-01`, lastDayOf(day)] : [day, day]
}
/** A day as its paper says it: `2025-05-22`, `2025-05` of a month whose day it does not say, or `2025` of a year. */
export const dayAsSaid = ({ on_day: day, day_kind: kind }: Pick<Statement, 'on_day' | 'day_kind'>): string | null =>
  kind === 'month' || kind === 'year' ? (day?.slice(0, kind === 'year' ? 4 : 7) ?? null) : day
/** The day as of which it is said: its own, or its paper's. */
export const dayOf = (s: Statement): string => s.on_day ?? s.paper_on

/** The fact that no other word fits: a number where a number is said, else a code. */
export const isOpenFact = (fact: string): boolean => fact === 'other'

/** Whose word it is: a paper's own (two offices may number alike), or that of somebody whom it gives beside it. */
export const sourceOf = (s: Statement): string => JSON.stringify([s.paper, s.office ?? null, s.said_by ?? null])

/** Whom or what it is said of. What is said of an office is of the office, whichever paper says it; of none named, of a province or the whole country. */
export const subjectOf = (s: Statement): string =>
  JSON.stringify(s.about === 'office' ? [s.about, s.holder, s.holder === null ? s.province : null] : [s.about, s.matter, s.subject_no])

/** Prison is told in months, whatever the judgment says it in; a term in days stays one. */
const inMonths = (s: Statement): number => (s.unit === 'years' && s.fact.startsWith('prison') ? 12 : 1)
export const unitOf = (s: Statement): string | null => (inMonths(s) === 12 ? 'months' : s.unit)

/** A number as its paper says it. */
export function amountOf(s: Statement): Amount {
  if (s.said === 'none') return exactly(0, 'said_none')
  if (s.said === 'not_asked') return notKnown('not_collected')
  if (s.said !== 'said' || s.quantity === null) return notKnown('not_recorded')
  const n = s.quantity * inMonths(s)
  if (s.qualifier === 'about') return about(n, 'as_stated')
  if (s.qualifier === 'at_least') return atLeast(n, 'as_stated')
  if (s.qualifier === 'between') return between(n, Math.max(n, (s.quantity_most ?? 0) * inMonths(s)), 'as_stated')
  return n === 0 ? exactly(0, 'said_none') : exactly(n)
}
