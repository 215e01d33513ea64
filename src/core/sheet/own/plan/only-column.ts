/** What the form cannot do without and no heading names, where only one column can be it: a case's number, and what somebody is charged with. */
import { foldHeading } from '../../fold-heading.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Column } from '../column/column.ts'
import type { ColumnContext } from '../column/column-words.ts'
import { personsNumber } from '../values/persons-number.ts'
import { areSmall, isNumbered } from '../column/samples.ts'
import { holdsAny } from '../words/fold-text.ts'
import { makeTiler } from '../words/vocabulary.ts'
import { isBlank, type Open } from './placing.ts'

const FEWEST = 3
/** A bare word for a number. */
const NUMBERS = ['លេខ', 'number', 'no', 'nr', 'ref'].map(foldHeading)

/**
 * A prosecutor's number, or one that is only called so: whoever is asked has no other to give. Of two nobody chooses, and a number that may be a
 * person's is none. Whether the court knows its case by the police's, by that of a complaint or of a judgment, somebody says: two lists may mean two cases
 * by the same number. What year it says is not the case's (list-gaps.ts).
 */
export function onlyNumber(left: readonly Open[], columns: readonly Column[], { form, words }: ColumnContext): Open | undefined {
  const isWanted = form.fields.some((f) => f.id === 'case_number' && f.required) && !columns.some((c) => c.fields.includes('case_number'))
  if (!isWanted) return undefined
  const numbered = left.filter((o) => o.samples.length >= FEWEST && o.samples.every(isNumbered))
  const [only, ...others] = numbered
  if (only === undefined || others.length > 0 || areSmall(only.samples) || personsNumber(only.samples) !== undefined) return undefined
  if (holdsAny(only.heading, words.numbersOf.persons)) return undefined
  return holdsAny(only.heading, words.numbersOf.court) || NUMBERS.includes(foldHeading(only.heading)) ? only : undefined
}

/** Whether articles under this heading are what somebody is charged with: by a word of the matter itself, or under none. By which article somebody is held, appeals or was acquitted is no charge. */
export const areChargesUnder = (heading: string, { charges = [] }: SheetWords): boolean =>
  isBlank(heading) || charges.some((word) => foldHeading(word) === foldHeading(heading))

/** In every cell the word for an article, and its number behind it. */
export function onlyCharges(left: readonly Open[], columns: readonly Column[], { form, words, country }: ColumnContext): Open | undefined {
  const offence = form.fields.filter((f) => f.list === 'offences' && f.type === 'code' && f.required)
  if (offence.length === 0 || columns.some((c) => c.fields.includes('offence'))) return undefined
  const tiler = makeTiler(offence, [], [], words, country)
  const namesArticle = (cell: string): boolean =>
    tiler.tile(cell).some((t, i, all) => t.kind === 'term' && t.term.kind === 'article' && all[i + 1]?.kind === 'number')
  const [only, ...others] = left.filter((o) => o.samples.length >= FEWEST && o.samples.every(namesArticle))
  return others.length === 0 && only !== undefined && areChargesUnder(only.heading, words) ? only : undefined
}
