/** The readers of a table's columns, each by what its column shows as a whole. */
import { toLatinDigits } from '../../../text/digits.ts'
import { isName, makeColumnReader, type ColumnReader } from '../cell/column-reader.ts'
import { areCounted } from '../cell/ordinal.ts'
import { areAges, areMillions, areTokens, halfYearsIn, lettersBefore, mostlyOf } from '../cell/column-shows.ts'
import type { Form } from '../../../country/country.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { Legend } from '../column/legend.ts'
import type { Note } from '../lines/note.ts'
import { areTooSmall, areUneven, LEAST_PAID, leastOf } from '../values/money.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { textsOf } from '../whole-sheet/said-by-sheet.ts'
import { foldText } from '../words/fold-text.ts'

/** @param month `2024-07`: the one month that its title speaks of; isOfOneCurrency: the sheet says which its amounts are in; isLettered: letters before its numbers are left out; notes: what is to be told is added. */
export function makeReaders(
  table: Table,
  columns: readonly Column[],
  context: OwnContext & { readonly legend: Legend },
  {
    month,
    isOfOneCurrency,
    isLettered,
    notes,
  }: { readonly month: string | undefined; readonly isOfOneCurrency: boolean; readonly isLettered: boolean; readonly notes: Note[] },
): readonly ColumnReader[] {
  const { form, words, answers } = context
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const isLegacy = table.headings.filter((h) => h.said.isLegacy).length > 1
  const isMoney = columns.map((column) => form.fields.some((f) => f.type === 'amount' && column.fields.includes(f.id)))
  // What a letter means under fines it means under damages.
  const isAllMillions = areMillions(columns.filter((_, i) => isMoney[i]).flatMap((c) => [...textsOf(table, [c.column])]))
  const areHalvesAsked = isOfAccused && answers['rule:decimal-years'] === undefined
  const halves = areHalvesAsked
    ? halfYearsIn(
        columns.map((c) => [c, [...textsOf(table, [c.column])]] as const),
        form,
        words,
      )
    : undefined
  return columns.map((column, i) => {
    const money = isMoney[i] === true
    const foreign =
      money &&
      [...textsOf(table, [column.column])].some((text) => words.units.other_currency.some((c) => foldText(text).includes(foldText(c))))
    const isSmallerThan = (least: number): boolean => money && !isOfOneCurrency && areTooSmall(textsOf(table, [column.column]), least)
    const isShort = isSmallerThan(leastOf(column.fields[0])) || (isSmallerThan(LEAST_PAID) && !areUneven(textsOf(table, [column.column])))
    const isOfAges = !isOfAccused && column.part === undefined && areAges([...textsOf(table, [column.column])])
    const texts = [...textsOf(table, [column.column])]
    const isOfHalves = halves?.has(column) === true
    if (isOfHalves) notes.push({ code: 'half-years', sheet: table.grid.sheet, heading: column.heading })
    const seen = {
      isOfHalves,
      isMixed: foreign,
      isShort,
      isUneven: money && !isOfOneCurrency && !isShort && column.unit === undefined && areUneven(texts),
      // With one figure or two behind the point, as no riel is written out.
      isOfDecimals: money && texts.some((text) => /^\d+[.,]\d{1,2}$/.test(toLatinDigits(text).trim())),
      isMillions: money && (isAllMillions || areMillions(texts)),
      isOfFigures: texts.some((text) => /^[1-9]$/.test(toLatinDigits(text).trim())),
      isOfCodes: texts.some((text) => /^[2-9]$/.test(toLatinDigits(text).trim())),
      mostly: mostlyOf(texts),
      isCounted: isName(column) && areCounted(texts),
      isOfTokens: areTokens(texts),
      lettered: isLettered ? lettersBefore(texts) : undefined,
    }
    return makeColumnReader(column, { ...context, isLegacy, ...(month === undefined ? {} : { month }), isOfAges }, seen)
  })
}

/** Letters before every number by which this list's records are told apart: another file may have the same numbers behind others. */
export const lettersOfNumbers = (table: Table, columns: readonly Column[], form: Form): { heading: string; letters: string } | undefined =>
  numbersOf(columns, form)
    .flatMap((column) => {
      const letters = lettersBefore([...textsOf(table, [column.column])])
      return letters === undefined ? [] : [{ heading: column.heading, letters: foldText(letters) }]
    })
    .at(0)

type Listed = { readonly table: Table; readonly plan: { readonly columns: readonly Column[] } }
/** Whether a list has letters before its numbers, and another has others or none: the letters are then a part of each number. */
export function areOfBooks(lists: readonly Listed[], form: Form): boolean {
  const texts = lists.flatMap(({ table, plan }) => numbersOf(plan.columns, form).flatMap((c) => [...textsOf(table, [c.column])]))
  return lettersBefore(texts) === undefined && lists.some(({ table, plan }) => lettersOfNumbers(table, plan.columns, form) !== undefined)
}

const numbersOf = (columns: readonly Column[], form: Form): readonly Column[] =>
  columns.filter(({ fields: [id] }) => form.naturalKey.includes(id ?? '') && form.fields.some((f) => f.id === id && f.type === 'integer'))
