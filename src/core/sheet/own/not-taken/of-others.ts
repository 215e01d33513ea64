/** A list of people who are accused of nothing: whoever sends it as a list of accused is told so, and is not asked what its columns are. */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Table } from '../grid/grid.ts'
import type { Headings } from '../heading/heading.ts'
import { headingsOf } from '../heading/heading.ts'
import { Parties } from '../grid/parties.ts'
import type { Answers } from '../questions/questions.ts'
import { samplesOf } from '../column/samples.ts'
import { findTables } from '../heading/table.ts'
import { foldText } from '../words/fold-text.ts'
import type { SheetGrid } from '../grid/grid.ts'

/** Share of the cells that must be text, and of these that must differ, for a column to hold names. */
const [MOST, DIFFERENT] = [0.8, 0.6]
const NAME = /ឈ្មោះ|នាម|(?<![a-z])names?(?![a-z])|nom/u

/** @returns whether each of its tables names victims, witnesses or others, and none an accused, by any word that is known or not */
export function isOfOthers(grids: readonly SheetGrid[], form: Form, country: Country, words: SheetWords, answers: Answers): boolean {
  const parties = new Parties(form, words)
  if (!parties.isOfAccused || Object.values(answers).some((answer) => answer.includes('accused_name'))) return false
  const headings: Headings = headingsOf(form, country, words)
  const tables = grids.flatMap((grid) => (grid.isHidden ? [] : findTables(grid, headings, FEWEST)))
  return tables.length > 0 && tables.every((table) => namesOthersAlone(table, parties, words))
}
const FEWEST = 3

function namesOthersAlone(table: Table, parties: Parties, words: SheetWords): boolean {
  const names = table.headings.map(({ text, said }, column) => {
    const samples = samplesOf(table, column, words)
    const isOfNames =
      samples.length > 0 &&
      samples.filter((s) => /[\p{L}\p{M}]{2}/u.test(s) && !/\d/.test(toLatinDigits(s))).length >= samples.length * MOST &&
      new Set(samples).size >= samples.length * DIFFERENT
    const heading = foldText(text)
    const isOther =
      NAME.test(heading) && (parties.endsWithOther(heading) || heading.split(/[^\p{L}\p{M}]+/u).some((w) => parties.of(w) === 'other'))
    const isAccused = said.concepts.some((c) => c.fields.some((id) => id.startsWith('accused_name')))
    return isOther && isOfNames ? 'other' : isAccused || (isOfNames && said.unread !== '') ? 'accused' : undefined
  })
  return names.includes('other') && !names.includes('accused')
}
