/** `Criminal Code`, `With Criminal Code`, `ក្រមព្រហ្មទណ្ឌ`: a heading that is a law and nothing else, over numbers that are its articles. */
import type { LawWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { besideField, doubted, type Rule } from './placing.ts'

/** Where anything but articles stands in a cell, or a number that is no article of that law by which anybody is charged, the column is asked about: it may count or tick. */
export const isOfLaw: Rule = (of, { columns, open }) => {
  const { isOfAccused, column, name, said, samples, context, answer } = of
  const { words } = context
  const law = words.laws[said.law ?? '']
  const isAlone = said.concepts.length + said.codes.length === 0 && said.unread === '' && !said.isNotAsked && said.unit === undefined
  if (!isOfAccused || !isAlone || law === undefined || answer !== undefined) return false
  const [articleWords, none] = [foldAll(words.article), foldAll(words.none)]
  const filled = samples.filter((cell) => !none.has(foldText(cell)))
  if (filled.length === 0) return false
  if (filled.every((cell) => areArticles(cell, law, articleWords)))
    columns.push({ column, heading: name, fields: ['offence'], ...besideField(said), by: 'heading' })
  else open.push(doubted(of, ['offence']))
  return true
}

/** `378`, `art. 377, 378`, `មាត្រា ៣៧៨ និង ២៧`. */
function areArticles(cell: string, law: LawWords, articleWords: ReadonlySet<string>): boolean {
  const pieces = toLatinDigits(cell).match(/\d+|[\p{L}\p{M}.]+|[^\s\p{L}\p{M}\d.]/gu) ?? []
  const isNumber = (piece: string): boolean => /^\d/.test(piece)
  return pieces.some(isNumber) && pieces.every((p) => (isNumber(p) ? isCharged(p, law) : articleWords.has(foldText(p)) || BETWEEN.test(p)))
}
const BETWEEN = /^(?:and|et|និង|[,;/&+។]|\.)$/iu

/** Of a law that has no numbers of its own in the country's list nobody knows which are its articles. */
const isCharged = (article: string, { articles, offencesFrom, besideOffences = [] }: LawWords): boolean =>
  article in articles || besideOffences.includes(article) || (offencesFrom !== undefined && Number(article) >= offencesFrom)
