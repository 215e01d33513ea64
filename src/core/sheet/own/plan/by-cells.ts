/** What a column that no heading settles is by the words of its cells, where nearly all are of one free field. */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { isTime } from '../column/column-senses.ts'
import { fieldByLegend, fieldByWords, type ColumnContext } from '../column/column-words.ts'
import type { Table } from '../grid/grid.ts'
import { personsNumber } from '../values/persons-number.ts'
import { isNumbered } from '../column/samples.ts'
import { foldText } from '../words/fold-text.ts'
import { areChargesUnder } from './only-column.ts'
import { areOfOwnYears } from '../column/own-years.ts'
import { isBlank, type Open, type Placing } from './placing.ts'

export function takeByCells(table: Table, { columns, open }: Placing, context: ColumnContext, isOfAccused: boolean): ReadonlySet<string> {
  const { form } = context
  const taken = new Set(columns.flatMap((c) => c.fields))
  // Where the rows are numbered in a column of their own, a bare "No." beside it is the number of something else.
  const isCounted = table.headings.some((h) => h.said.isRowNumber && !open.some((o) => o.said === h.said))
  for (const o of open) {
    if (o.isDoubted || columns.some((c) => c.column === o.column)) continue
    const field = isOwnNumber(o, taken, isOfAccused) || isBareNumber(o, table, taken, isCounted, context) ? 'case_number' : byWords(o)
    if (field === undefined) continue
    const only = isOfAccused && field === 'offence' ? { isOnly: true as const } : {}
    columns.push({ column: o.column, heading: o.heading, fields: [field], by: 'words', ...only })
    taken.add(field)
  }
  return taken

  function byWords(o: Open): string | undefined {
    const free = form.fields.filter((f) => !taken.has(f.id))
    const field =
      fieldByWords(o.samples, free, context, o.heading) ?? (isOfAccused ? fieldByLegend(o.samples, free, context, o.heading) : undefined)
    if (field === 'offence' && isOfAccused && !areChargesUnder(o.heading, context.words)) return undefined
    if (field !== undefined && !isOfAccused && !saysField(o, form, field)) return undefined
    return field === undefined || (field !== 'case_number' && isVague(o, form, field)) ? undefined : field
  }
}

/** Called by a word that may be of the case's number or of the row's own: it is what the rows are found by, where nothing else is. */
const isOwnNumber = (o: Open, taken: ReadonlySet<string>, isOfAccused: boolean): boolean =>
  !isOfAccused && o.likely[0] === 'case_number' && !taken.has('case_number') && o.said.unread === '' && o.samples.every(isNumbered)

function isBareNumber(o: Open, table: Table, taken: ReadonlySet<string>, isCounted: boolean, { form, words }: ColumnContext): boolean {
  const isBare =
    !o.said.isDay &&
    !isBlank(o.heading) &&
    o.said.concepts.length === 0 &&
    // `Women` over figures counts them.
    o.said.codes.length === 0 &&
    o.said.unread === '' &&
    form.fields.some((f) => f.id === 'case_number')
  const isAny = isCounted || isNumberWord(o)
  return (
    isBare &&
    !taken.has('case_number') &&
    personsNumber(o.samples, areOfOwnYears(table, o.column)) === undefined &&
    // `How much` over `7 years` is how long.
    !o.samples.some((s) => isTime(s, words)) &&
    o.samples.every((s) => isNumbered(s) || (isAny && /\d/.test(toLatinDigits(s))))
  )
}

/** `លេខ` over numbers that do not run on: a row's own number is called otherwise. */
const isNumberWord = ({ heading }: Open): boolean => foldText(heading) === 'លេខ'

/**
 * Among what is kept of people who were helped, words are of many things: `fishing` is what somebody lived by, `police` who typed the row. They fill a field only
 * where the heading is of that field; under every other one somebody is asked.
 */
const saysField = ({ said, likely }: Open, form: Form, id: string): boolean =>
  // A court is called by its province, and is of no person.
  form.fields.some((f) => f.id === id && f.list === 'courts') ||
  // `Type of work before leaving`: with a word that nobody knows the rest says nothing yet.
  (said.unread === '' &&
    (likely.includes(id) || said.codes.some((c) => c.field === id) || said.concepts.some((c) => c.fields.includes(id))))

/** Countries and provinces may be where anything is; and under `to` or `from` a word is not yet what it looks like. */
const isVague = ({ said }: Open, form: Form, id: string): boolean =>
  ['citizenships', 'provinces'].includes(form.fields.find((f) => f.id === id)?.list ?? '') ||
  // `ជំនុំជម្រះ` over who came: a word of one list over nothing but words of another.
  (said.unread === '' && said.concepts.length === 0 && said.codes.length === 0)
