/** What a person agreed to, by purpose, as it stands: taken back is taken back, and what may not be taken binds nobody (DESIGN 8.4). */
import { officeOf, wordOf, type PersonRecord } from './record.ts'
import { listGrown } from './told.ts'

export type Agreed = {
  readonly purpose: string
  readonly on: string | null
  readonly office: string | null
  readonly record: string
  /**
   * `void`: taken by the police, immigration or whoever detains, or given by a guardian who is accused. `withdrawn`: taken back; both end no service.
   * `guardian`: given by a guardian for a child; `of_age`: so, and she has come of age since, so that it has ended and she is asked herself. `unclear`: given and taken back, and no record says which came last; it shares nothing.
   */
  readonly is: (typeof AGREED)[number]
}
export const AGREED = ['given', 'guardian', 'of_age', 'withdrawn', 'unclear', 'void'] as const
/** Answers on record that still hold. */
const HOLDS: ReadonlySet<string> = new Set<Agreed['is']>(['given', 'guardian'])
export const holds = ({ is }: Pick<Agreed, 'is'>): boolean => HOLDS.has(is)

/** What stands of one of these purposes and holds no more: nothing is sent by it before the person was asked anew, and the answer recorded. */
export const endedOf = (agreed: readonly Agreed[], purposes: readonly string[]): Agreed | undefined =>
  agreed.find((a) => purposes.includes(a.purpose) && !holds(a))

const MAY_NOT_TAKE: ReadonlySet<string> = new Set(['police', 'immigration', 'detaining_authority'])

/**
 * A withdrawal has no month of its own: the record is sent again, and bears the month in which it was given. It was at the latest when it was recorded;
 * only what was given in a later month is known to have been given again.
 * @param records in order of time; of a record of which two versions stand, both.
 */
export function listAgreed(records: readonly PersonRecord[]): readonly Agreed[] {
  const consents = records.filter((r) => r.kind === 'consent')
  const grown = listGrown(records)
  /** A guardian's word ends when she is of age. */
  const nowOf = (r: PersonRecord): Agreed['is'] =>
    isOf(r) === 'guardian' && grown.some((g) => (g.on ?? '') >= (r.on ?? '')) ? 'of_age' : isOf(r)
  return [...new Set(consents.flatMap(purposesOf))].flatMap((purpose) => {
    const of = consents.filter((r) => purposesOf(r).includes(purpose))
    const withdrawn = of.filter((r) => isOf(r) === 'withdrawn')
    const given = of.filter((r) => isOf(r) !== 'withdrawn')
    const stands = given.findLast((r) => withdrawn.every((w) => r.on !== null && monthOf(r.on) > monthOf(w.recordedOn)))
    const isLater = (r: PersonRecord): boolean => isOf(r) !== 'void' && withdrawn.every((w) => r.recordedOn > w.recordedOn)
    const found = stands ?? given.findLast(isLater) ?? withdrawn.at(-1)
    if (!found) return []
    const is = found === stands || isOf(found) === 'withdrawn' ? nowOf(found) : 'unclear'
    return [{ purpose, on: found.on, office: officeOf(found), record: found.record, is }]
  })
}

const purposesOf = (r: PersonRecord): readonly string[] => (wordOf(r, 'purposes') ?? '').split(' ').filter((p) => p !== '')
const monthOf = (day: string): string => day.slice(0, 7)

function isOf(r: PersonRecord): Agreed['is'] {
  if (wordOf(r, 'withdrawn') === 'yes') return 'withdrawn'
  if (MAY_NOT_TAKE.has(wordOf(r, 'taken_by_type') ?? '') || wordOf(r, 'guardian_conflict') === 'yes') return 'void'
  return wordOf(r, 'by_guardian') === 'yes' ? 'guardian' : 'given'
}
