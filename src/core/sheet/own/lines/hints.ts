/** A form that was sent out keeps a line below its headings that says how each column is to be filled in: it is nobody. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import { isShapeOfDay } from '../heading/heading-text.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

/** Cells that must begin as an example does before a line is one. */
const FEWEST = 2

/** @param texts of the columns, in their order; of the first line below the headings alone: whoever stands there has a day or a number somewhere */
export function isHint(texts: readonly string[], columns: readonly Column[], form: Form, words: SheetWords): boolean {
  const filled = texts.filter((text) => text !== '')
  // Whoever has a name or a number that is no example is somebody.
  const isWho = ({ fields }: Column): boolean =>
    form.fields.some((f) => f.id === fields[0] && (f.type === 'case-number' || f.id.endsWith('_name')))
  const isExample = texts.every((text, i) => text === '' || !isWho(columns[i] as Column) || beginsAsExample(text, words))
  if (isExample && filled.filter((text) => beginsAsExample(text, words)).length >= FEWEST) return true
  if (filled.some((text) => /\d/.test(toLatinDigits(text)))) return false
  // Words alone are no hint: of whoever stands first age, charge and sentence may be said in words.
  const isDated = ({ fields }: Column): boolean => form.fields.some((f) => f.id === fields[0] && f.type === 'date')
  return texts.some((text, i) => isDated(columns[i] as Column) && saysShape(text, words))
}

/** `dd/mm/yyyy`, `ថ្ងៃ/ខែ/ឆ្នាំ`: how a day is to be written, and no day. */
function saysShape(text: string, { units }: SheetWords): boolean {
  const parts = foldText(text).split(/[/.-]/)
  const known = (['day', 'month', 'year'] as const).map((unit) => foldAll(units[unit]))
  return isShapeOfDay(text) || (parts.length === known.length && known.every((names, i) => names.has((parts[i] ?? '').trim())))
}

const beginsAsExample = (text: string, { examples }: SheetWords): boolean => {
  const folded = foldText(text)
  return examples.some((word) => /[.:]$/.test(word) && folded.startsWith(foldText(word)) && folded.length > word.length)
}
