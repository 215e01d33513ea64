/**
 * What a person has already told, so that nobody asks again: answers that several records ask for, and how often she told what happened. Where two
 * records say different things she is not asked either: somebody looks at the papers.
 */
import { officeOf, timeOf, wordOf, type PersonRecord } from './record.ts'

/** Asked of the person herself, in several forms. Of what was done to her nothing is among them. */
export const ASKED = ['sex', 'age_band', 'citizenship', 'province', 'language'] as const
export type ToldField = (typeof ASKED)[number]

export type Answer = { readonly value: string; /** ISO day. */ readonly on: string | null; readonly office: string | null }
export type Told = {
  readonly field: ToldField
  /** Oldest first, each value once. */
  readonly answers: readonly Answer[]
  /**
   * `grew`: she was a child and is none any more. `differs`: records say different things of one time.
   * `refused`: she did not wish to say, which is an answer.
   */
  readonly is: 'told' | 'grew' | 'differs' | 'refused'
}

/** Says nothing: whoever comes next may ask. */
const NOT_SAID: ReadonlySet<string> = new Set(['unknown', 'not_asked', 'not_written', 'UNK', 'NS', 'not_stated'])
const REFUSED = 'refused'

/** @param records in order of time. */
export const listTold = (records: readonly PersonRecord[]): readonly Told[] =>
  ASKED.flatMap((field): readonly Told[] => {
    const said = records.flatMap((r): readonly Answer[] => {
      const value = wordOf(r, field)
      return value === undefined || NOT_SAID.has(value) ? [] : [{ value, on: r.on, office: officeOf(r) }]
    })
    const answers = [...new Map(said.map((a) => [a.value, a] as const).toReversed()).values()].toReversed()
    const given = answers.filter((a) => a.value !== REFUSED)
    if (answers.length === 0) return []
    // Who answered after all has answered.
    if (given.length === 0) return [{ field, answers, is: REFUSED }]
    return [{ field, answers: given, is: given.length === 1 ? 'told' : field === 'age_band' && hasGrown(said) ? 'grew' : 'differs' }]
  })

export const [CHILD, ADULT] = ['<18', '18+'] as const
/** Never back: who is said to be a child after she was none is a difference between papers. */
function hasGrown(said: readonly Answer[]): boolean {
  const bands = said.map((a) => a.value)
  const adult = bands.indexOf(ADULT)
  return bands.every((b) => b === CHILD || b === ADULT) && !bands.slice(adult).includes(CHILD)
}

/** Records that say that she is of age, and that no record of the same time or later contradicts: whoever may be a child is one. */
export function listGrown(records: readonly PersonRecord[]): readonly PersonRecord[] {
  const child = records.filter((r) => wordOf(r, 'age_band') === CHILD).map(timeOf)
  return records.filter((r) => wordOf(r, 'age_band') === ADULT && child.every((time) => time < timeOf(r)))
}

/** Where she told what happened to her, and nobody may ask that again without a reason: screenings and statements. */
export type Telling = { readonly kind: string; readonly record: string; readonly on: string | null; readonly office: string | null }
export const TELLING_KINDS: ReadonlySet<string> = new Set(['screening', 'statement'])
export const listTellings = (records: readonly PersonRecord[]): readonly Telling[] =>
  records.flatMap((r) =>
    TELLING_KINDS.has(r.kind) && wordOf(r, 'outcome') !== REFUSED
      ? [{ kind: r.kind, record: r.record, on: r.on, office: officeOf(r) }]
      : [],
  )
