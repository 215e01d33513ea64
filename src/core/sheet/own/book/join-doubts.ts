/** What another sheet of a book is of, as far as its name, title and headings say: of another step or office nothing is added, of other people nothing of a person. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Table } from '../grid/grid.ts'
import { yearStarts } from '../values/day.ts'
import { aboveOf } from '../whole-sheet/said-by-sheet.ts'
import { holdsAny } from '../words/fold-text.ts'

const titlesOf = (table: Table): readonly string[] => [table.grid.sheet, ...aboveOf(table)]
const says = (texts: readonly string[], phrases: readonly string[]): boolean => texts.some((text) => holdsAny(text, phrases))

/** Whether the other sheet is of another step of the case, another office or another year than the rows that it would be added to. */
export function isOfElse(main: Table, other: Table, form: Form, { otherSheets }: SheetWords): boolean {
  const [one, two] = [titlesOf(main), titlesOf(other)]
  const { stages = [], offices = [] } = otherSheets ?? {}
  const [years, there] = [yearStarts(one), yearStarts(two)]
  return (
    stages.some((phrases) => says(one, phrases) !== says(two, phrases)) ||
    offices.some(({ lists, words }) => !lists.includes(form.slot.list) && says(two, words) && !says(one, words)) ||
    (years.length > 0 && there.length > 0 && !years.some((year) => there.includes(year)))
  )
}

/** Whether the other sheet names people who need not be those of the rows: the victims of a case are not its accused. */
export function namesOthers(main: Table, other: Table, form: Form, { otherSheets, parties }: SheetWords): boolean {
  const people = otherSheets?.people ?? parties.others
  const textsOf = (table: Table): readonly string[] => [...titlesOf(table), ...table.headings.map((h) => h.text)]
  const [one, two] = [textsOf(main), textsOf(other)]
  if (isOfProsecuted(form)) return says(two, people)
  const [accused, others] = [says(two, parties.accused), says(two, people)]
  return (accused && others) || accused !== says(one, parties.accused) || (others && !says(one, people))
}

export const isOfProsecuted = (form: Form): boolean => form.fields.some((f) => f.id === 'accused_name' || f.id === 'suspect_name')

/** What is of a case, whoever is in it: its days, its charge and where it stands. */
export const isOfCase = (form: Form, field: string): boolean =>
  OF_CASE.includes(field) || form.fields.some((f) => f.id === field && f.type === 'date')
const OF_CASE = ['offence', 'other_offences', 'law_basis', 'form_of_exploitation', 'stage', 'decision']

/** What is of one person: a row for each case says it of none of several accused. */
export const isOfPerson = (field: string): boolean => OF_PERSON.includes(field)
const OF_PERSON = [
  'sex',
  'age_band',
  'citizenship',
  'is_official',
  'official_suspected',
  'person_type',
  'accused_name',
  'accused_name_latin',
  'suspect_name',
  'suspect_name_latin',
]
