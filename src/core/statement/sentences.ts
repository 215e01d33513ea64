/** What a judgment pronounces is the whole of it: what it does not suspend is to be served. */
import { sourceOf, subjectOf, type Statement } from './statement.ts'
import { group, select, type Term } from './standing.ts'

/**
 * A sentence is suspended only where the judgment says so, so a court's term without a word of it suspends none of it; and words that are struck out
 * suspend nothing in whichever paper. In a police report or a prison's list the same silence says nothing.
 * @returns the statements, and for each such term that none of it is suspended
 */
export function withSentences(all: readonly Statement[], term: Term): readonly Statement[] {
  if (!term.facts.includes('prison_suspended')) return all
  // Of a sentence that another took the place of, nothing is left, its silence neither.
  const terms = select(all, { ...term, facts: ['prison'] }, {}).filter((s) => s.said === 'said')
  const suspended = Map.groupBy(
    all.filter((s) => s.fact === 'prison_suspended'),
    termOf,
  )
  const whole = group(terms, termOf).flatMap(([first]) => {
    if (first === undefined) return []
    const said = suspended.get(termOf(first)) ?? []
    const isStruck = said.length > 0 && said.every((s) => s.said === 'struck')
    return isStruck || (said.length === 0 && first.is_of_court === true && (first.said_by ?? null) === null) ? [first] : []
  })
  return [
    ...all,
    ...whole.map((s): Statement => ({
      ...s,
      fact: 'prison_suspended',
      said: 'none',
      none_word: 'sentence',
      quantity: null,
      unit: null,
      qualifier: null,
    })),
  ]
}
const termOf = (s: Statement): string => `${sourceOf(s)} ${subjectOf(s)}`
