/** All that papers say of one matter, subject by subject: each the answer that the question of it gets, and nothing is said here that no question would. */
import { answerQuestion } from './question.ts'
import { group, select, sortOfTerm, type Term } from './standing.ts'
import { columnOf, CUTS, isOpenFact, type Cut, type Statement } from './statement.ts'
import type { Cell, Told } from './told.ts'

export type SaidOfFact = {
  readonly fact: string
  readonly told: Told
  /** Parts of a term, or each currency of what has no sum. */
  readonly cells: readonly Cell[]
  /** How the number is cut, by each dimension that a line of it bears. */
  readonly cuts: readonly { readonly by: Cut; readonly cells: readonly Cell[] }[]
}
/** @property no null: said of all of them, or of what has no number */
export type SaidOfSubject = { readonly about: string; readonly no: number | null; readonly facts: readonly SaidOfFact[] }
/** Of a matter with many people so much is told at once, and where it goes on. */
export type MatterTold = { readonly subjects: readonly SaidOfSubject[]; readonly next: number | null }

/** @param known all that the asker's papers say. @param from how many questions were answered before. @param most how many are answered now */
export function tellMatter(known: readonly Statement[], matter: string, from = 0, most = Infinity): MatterTold {
  const terms = termsOf(known, matter)
  const told = terms.slice(from, from + most).map((term) => ({ term, said: tellFact(known, term) }))
  const subjects = group(told, ({ term }) => JSON.stringify([term.about, term.no])).map((of): SaidOfSubject => {
    const { about, no = null } = of[0]?.term ?? { about: '' }
    return { about, no, facts: of.map((t) => t.said) }
  })
  return { subjects, next: from + most < terms.length ? from + most : null }
}

type OfFact = Term & { readonly matter: string; readonly about: string }
/** One question a subject and fact, in the order in which the papers first say them; what is said of the matter as a whole comes first. */
function termsOf(known: readonly Statement[], matter: string): readonly OfFact[] {
  const own = known.filter((s) => s.matter === matter)
  const subjects = group(own, (s) => JSON.stringify([s.about, s.subject_no]))
  const rankOf = ([s]: readonly Statement[]): number => (s?.about === 'matter' ? 0 : s?.about === 'office' ? 2 : 1)
  const ordered = subjects.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || (a[0]?.about ?? '').localeCompare(b[0]?.about ?? '') || (a[0]?.subject_no ?? 0) - (b[0]?.subject_no ?? 0),
  )
  return ordered.flatMap((of) =>
    [...new Set(of.map((s) => s.fact))].map((fact): OfFact => {
      const { about = '', subject_no: no = null } = of[0] ?? {}
      return { matter, about, ...(no === null ? {} : { no }), facts: [fact] }
    }),
  )
}

function tellFact(known: readonly Statement[], term: OfFact): SaidOfFact {
  const [fact = ''] = term.facts
  const ask = (by: readonly Cut[]) => answerQuestion(known, { term, where: {}, by, isCount: false })
  const { told, cells } = ask([])
  const lines = select(known, term, {}).filter((s) => s.said === 'said')
  const sort = sortOfTerm(term, select(known, term, {}))
  const isCut = sort === 'number' || sort === 'person' || fact === 'waiting'
  const borne = isCut ? CUTS.filter((c) => isOfNumber(fact, c) && lines.some((s) => s[c] !== null)) : []
  return { fact, told, cells, cuts: borne.map((by) => ({ by, cells: ask([by]).cells })) }
}
/** A fact that is a code elsewhere and a number here (`help n=250`) is not cut by the column of its code. */
const isOfNumber = (fact: string, cut: Cut): boolean => columnOf(fact) !== cut || cut === 'answer' || isOpenFact(fact)
