/** What somebody looks for, in words of his own: the names that it means, and the questions whose answer is no figure. */
import type { Words } from '../../core/model/fields.ts'
import { fold } from '../../core/text/fold.ts'
import { OWN_LANGUAGES, sayIn } from '../../core/text/languages.ts'
import { SOUGHT_BY, CALLED, SMALL, type Answer } from '../../web/words/sought.ts'

/** By a word that is asked for: what is looked for in its place. English begins a word with it: “men” is in no “employment”. */
const called = new Map(
  Object.entries(CALLED).map(([asked, named]) => {
    const [word, other] = [fold(asked), fold(named)]
    return [word, new RegExp(/^[a-z]/.test(word) ? `\\b(?:${word}|${other})` : `${word}|${other}`)]
  }),
)

/** Of a question, the words that a name may have; all of it where it has no other. */
const wordsOf = (query: string): readonly string[] => {
  const all = fold(query)
    .split(/[\s,.?!។៖]+/)
    .filter((word) => word !== '')
  const telling = all.filter((word) => !SMALL.has(word))
  return telling.length > 0 ? telling : all
}

/** True where each word that is looked for, or the one that names have for it, is part of a name, in either language, or of an id. */
export function matches(query: string, names: readonly Words[], ...more: readonly string[]): boolean {
  const text = fold([...names.flatMap((words) => OWN_LANGUAGES.map(({ tag }) => sayIn(words, tag))), ...more].join(' '))
  return wordsOf(query).every((word) => called.get(word)?.test(text) ?? text.includes(word))
}

const questions = (Object.keys(SOUGHT_BY) as Answer[]).map((answer) => [answer, new RegExp(fold(SOUGHT_BY[answer].source))] as const)

/** Questions that the record answers elsewhere than by a figure. */
export function answersTo(query: string): readonly Answer[] {
  const text = fold(query)
  return questions.flatMap(([answer, asks]) => (asks.test(text) ? [answer] : []))
}
