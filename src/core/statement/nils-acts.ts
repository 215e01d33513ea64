/** What a paper tells of one act: of which number it is, how large, where it was and when, as far as some paper says so. */
import { amountOf, endsOf, sortOf, type Statement } from './statement.ts'

/** Of one person what is a number of all of them: whoever was arrested on a day is one of those arrested. */
const AS_ONE: Readonly<Record<string, (s: Statement) => boolean>> = {
  arrested: (s) => s.about === 'accused' && s.fact === 'arrested_on',
  charges: (s) => s.about === 'accused' && s.fact === 'charged_on',
  hearings: (s) => s.fact === 'hearing_on',
  convicted: (s) => s.fact === 'outcome' && s.answer === 'guilty',
  acquitted: (s) => s.fact === 'outcome' && s.answer === 'acquitted',
  victims: (s) => isTakenAs(s, 'victim', 'suspected_victim') || s.fact === 'suspected',
  suspected: (s) => isTakenAs(s, 'suspected_victim', 'victim') || s.fact === 'victims',
}
const isTakenAs = (s: Statement, ...as: readonly string[]): boolean =>
  (s.fact === 'classified' && as.includes(s.answer ?? '')) || (s.fact === 'is_victim' && s.answer === 'yes')
export const AS_ONE_FACTS = ['arrested_on', 'charged_on', 'hearing_on', 'outcome', 'classified', 'is_victim', 'suspected', 'victims']

export const isOfFact = (s: Statement, fact: string): boolean => s.fact === fact || AS_ONE[fact]?.(s) === true
export const sizeOf = (s: Statement): number => (sortOf(s.fact) === 'number' ? amountOf(s).least : 1)

export type Places = {
  readonly ofMatter: ReadonlyMap<string, string>
  readonly ofOffice: ReadonlyMap<string, string>
  readonly dayOf: ReadonlyMap<string, Statement>
  readonly decidedOn: ReadonlyMap<string, Statement>
}
/** A matter may be decided several times, each in a paper. */
const judgmentOf = (s: Statement): string => JSON.stringify([s.matter, s.paper, s.office ?? null])
/** Where a matter and an office are, and when a matter was, as far as some paper says it. */
export function placesIn(all: readonly Statement[]): Places {
  const said = all.filter((s) => s.said === 'said')
  const provinces = said.filter((s) => s.province !== null)
  return {
    ofMatter: new Map(provinces.filter((s) => s.fact === 'province' && s.about !== 'victim').map((s) => [s.matter, s.province ?? ''])),
    ofOffice: new Map(
      all.filter((s) => s.about === 'office' && s.holder !== null && s.province !== null).map((s) => [s.holder ?? '', s.province ?? '']),
    ),
    dayOf: new Map(said.filter((s) => s.fact === 'happened' && s.about === 'matter' && s.subject_no === null).map((s) => [s.matter, s])),
    decidedOn: new Map(said.filter((s) => s.fact === 'decided' && s.about === 'matter').map((s) => [judgmentOf(s), s])),
  }
}

/** Its own day; else that of its judgment, or of its matter. Whoever is found guilty was not yet when the matter happened. */
export const whenever = (s: Statement, { dayOf, decidedOn }: Places): readonly [string, string] =>
  limitsOf(s) ?? limitsOf(OF_JUDGMENT.has(s.fact) ? decidedOn.get(judgmentOf(s)) : dayOf.get(s.matter)) ?? ['', s.paper_on]
const OF_JUDGMENT: ReadonlySet<string> = new Set('outcome convicted acquitted award prison fine confiscated'.split(' '))
function limitsOf(s: Statement | undefined): readonly [string, string] | undefined {
  if (s === undefined) return undefined
  if (s.from_on !== null) return [s.from_on, s.until_on ?? s.from_on]
  const ends = endsOf(s)
  if (ends === null) return undefined
  return s.day_kind === 'before' ? ['', ends[1]] : s.day_kind === 'after' ? [ends[0], s.paper_on > ends[0] ? s.paper_on : ends[1]] : ends
}
