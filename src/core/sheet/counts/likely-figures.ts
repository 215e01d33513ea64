/** Which of a country's figures a heading may count, the likeliest first. The words order what is offered; none of them chooses. */
import type { Indicator } from '../../country/indicator.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { namesIn } from '../../text/languages.ts'
import type { Choice } from '../own/questions/questions.ts'
import { foldText } from '../own/words/fold-text.ts'

/** @param beside titles of the table: they say what it is about, where a heading is short */
export function likelyFigures(
  heading: string,
  beside: readonly string[],
  all: readonly Indicator[],
  { counts }: SheetWords,
): readonly Choice[] {
  const [own, others] = [foldText(heading), beside.map(foldText).join(' ')]
  const scored = all.map((indicator) => {
    const names = namesIn(indicator.words).map(foldText)
    const office = (counts.figures[indicator.id] ?? []).map(foldText)
    const exact = [...names, ...office].includes(own) ? EXACT : 0
    return { indicator, score: exact + near(own, [...names, ...office]) + near(others, [...names, ...office]) / BESIDE }
  })
  return scored
    .toSorted((a, b) => b.score - a.score || (a.indicator.id < b.indicator.id ? -1 : 1))
    .map(({ indicator }) => ({ value: indicator.id, words: indicator.words }))
}
const [EXACT, BESIDE] = [2, 4]

/** The largest share of a name's words that stand in the text. Khmer puts no space between words: there a name stands in it whole or not. */
function near(text: string, names: readonly string[]): number {
  const here = new Set(wordsOf(text))
  const shares = names.map((name) => {
    if (!/[a-z]/.test(name)) return name !== '' && (text.includes(name) || (text !== '' && name.includes(text))) ? 1 : 0
    const words = wordsOf(name)
    return words.length === 0 ? 0 : words.filter((w) => here.has(w)).length / words.length
  })
  return Math.max(0, ...shares)
}
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\d]+/u).flatMap((w) => (w.length > 2 ? [w.replace(/(?<=\p{L}{3})s$/u, '')] : []))
