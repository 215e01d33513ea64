/** A form that was sent out keeps a line below its headings that says how each column is to be filled in: it is nobody. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column.ts'
import { foldAll, foldText } from '../tile.ts'
import { isAge, isMoney, isSpan } from '../vocabulary.ts'

/** Columns of days and numbers that must hold words, or cells that must begin as an example does, before a line is one. */
const FEWEST = 2

/** @param texts of the columns, in their order; of the first line below the headings alone: whoever stands there has a day or a number somewhere */
export function isHint(texts: readonly string[], columns: readonly Column[], form: Form, words: SheetWords): boolean {
  const filled = texts.filter((text) => text !== '')
  if (filled.filter((text) => beginsAsExample(text, words)).length >= FEWEST) return true
  if (filled.some((text) => /\d/.test(toLatinDigits(text)))) return false
  const silent = [words.none, words.open, words.ditto, words.unknown].map(foldAll)
  const isOfNumbers = ({ fields }: Column): boolean =>
    form.fields.some(
      (f) =>
        f.id === fields[0] &&
        (f.type === 'date' || f.type === 'case-number' || f.list === 'offences' || isSpan(f) || isMoney(f) || isAge(f)),
    )
  const worded = texts.filter(
    (text, i) => /\p{L}[\p{L}\p{M}]/u.test(text) && !silent.some((known) => known.has(foldText(text))) && isOfNumbers(columns[i] as Column),
  )
  return worded.length >= FEWEST
}

const beginsAsExample = (text: string, { examples }: SheetWords): boolean => {
  const folded = foldText(text)
  return examples.some((word) => /[.:]$/.test(word) && folded.startsWith(foldText(word)) && folded.length > word.length)
}
