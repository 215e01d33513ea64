/**
 * Which column of a table is which field: by what its heading says, and whether what stands below can be that. A day is never chosen by its
 * shape, and of two columns that would be the same field neither is chosen: those are questions.
 */
import { showsSomeOfAll } from '../values/people-counted.ts'
import { askColumn } from './ask-column.ts'
import type { Form } from '../../../country/country.ts'
import type { Column, Plan } from '../column/column.ts'
import { isUnitAlone, levelsOf } from '../column/column-senses.ts'
import type { ColumnContext } from '../column/column-words.ts'
import { isStamp } from '../grid/form-tool.ts'
import type { Table } from '../grid/grid.ts'
import { NO_LEGEND, spelledOut } from '../column/legend.ts'
import { Parties } from '../grid/parties.ts'
import {
  isAgeBySex,
  isDayOfAbove,
  isDayOfStage,
  isElsewhere,
  isHowMuch,
  isOfItsAnswers,
  isOfItsLegend,
  isPlaceOfPrison,
  isPolar,
  isTicked,
  isTickedOpen,
  isWhether,
} from './by-codes.ts'
import { takeByCells } from './by-cells.ts'
import { placeByHeading } from './by-heading.ts'
import { isKhmerName, splitByScript } from './by-script.ts'
import { besideSentence, findClashes, lackingNumbers, partDays, partsOrTwice } from './of-one-field.ts'
import { isOfLaw } from './law-heading.ts'
import { onlyCharges, onlyNumber } from './only-column.ts'
import { isPartOfDay, isYearOfNumber, oneDayOf } from './parts-of-day.ts'
import { doubted, isAgeField, isBlank, isHeaded, type Headed, type OfTable, type Open, type Placing, type Rule } from './placing.ts'
import { takeRegister } from './register-columns.ts'
import { remarksOf } from './remarks.ts'
import {
  isAnotherOfItsName,
  isAnswered,
  isEmpty,
  isKindOfOther,
  isLeftOut,
  isNameOfKey,
  isNameOfParty,
  isNumberOfPerson,
  isOfDocument,
  isOfParties,
  isOfSomebodyElse,
  isOfUnknownOptions,
  isRowNumber,
  isRunningNumber,
  isTelephone,
  mayBeOfAnother,
  mayBeOfApplicant,
  mayBeParties,
  mayBeWanted,
} from './settled-first.ts'
import { answersOf, areOfFew, ownNumberIn, wantedOf } from './wanted.ts'
import { idleColumns } from './worth-asking.ts'
import { columnId } from '../questions/questions.ts'
import { NUMBERS } from '../column/return-table.ts'
import { samplesOf } from '../column/samples.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { isMoney } from '../words/vocabulary.ts'
import type { Said } from '../words/said.ts'

/** In this order: the first that settles a column is the last that looks at it. */
const RULES: readonly Rule[] = [
  isOfParties,
  isNumberOfPerson,
  isTelephone,
  isNameOfKey,
  isNameOfParty,
  isAnswered,
  isOfDocument,
  isEmpty,
  mayBeParties,
  isOfSomebodyElse,
  isAnotherOfItsName,
  isPartOfDay,
  isYearOfNumber,
  isRunningNumber,
  isRowNumber,
  mayBeWanted,
  isOfLaw,
  isOfUnknownOptions,
  isTicked,
  isTickedOpen,
  isAgeBySex,
  isLeftOut,
  isPolar,
  isOfItsAnswers,
  isOfItsLegend,
  isWhether,
  isHowMuch,
  isDayOfStage,
  isDayOfAbove,
  isPlaceOfPrison,
  isElsewhere,
  mayBeOfAnother,
  mayBeOfApplicant,
  isKindOfOther,
]

export function planColumns(table: Table, context: ColumnContext): Plan {
  const { form, words } = context
  const placing: Placing = { columns: [], leftOut: [], open: [], suspended: [], counts: [] }
  const { columns, leftOut, open, suspended } = placing
  const ofTable = describe(table, context)
  const { isOfAccused } = ofTable
  const levels = levelsOf(table, words, context.answers['rule:level'])
  for (const column of table.headings.keys()) {
    const headed = headedBy(ofTable, column)
    if (levels.others.has(column)) leftOut.push({ column, heading: headed.name })
    else if (!RULES.some((rule) => rule(headed, placing))) placeByHeading(headed, placing)
  }
  for (const o of open.filter((c) => isKhmerName(table, c, columns, words)))
    columns.push({ column: o.column, heading: o.heading, fields: ['accused_name'], by: 'script' })
  splitByScript(table, columns, context)
  if (!isOfAccused) takeRegister(form, placing)
  const taken = takeByCells(table, placing, context, isOfAccused)
  partDays(columns, form)
  if (isOfAccused) takeBesideSentence(table, placing)
  // "Case / accused" over names alone: which case it is stands in lines between.
  for (const [i, c] of columns.entries())
    if (c.fields.toSorted().join() === 'accused_name,case_number' && samplesOf(table, c.column, words).every((s) => !/\p{Nd}/u.test(s)))
      columns[i] = { ...c, fields: ['accused_name'] }
  // "Prison suspended" beside "prison" is the part that is suspended.
  const isSpoken = columns.some((c) => c.fields.join() === 'sentence_months')
  for (const [i, c] of columns.entries())
    if (isSpoken && c.fields.toSorted().join() === 'sentence_months,suspended_months') columns[i] = { ...c, fields: ['suspended_months'] }
  // What stands beside the table under no heading at all may say how somebody ended as well.
  const unheaded = open.filter((o) => isBlank(o.heading) && !columns.some((c) => c.column === o.column))
  for (const remark of isOfAccused ? remarksOf(table, [...leftOut, ...unheaded], columns, context) : []) {
    columns.push(remark)
    const at = leftOut.findIndex((c) => c.column === remark.column)
    if (at >= 0) leftOut.splice(at, 1)
  }
  const samples = ({ column }: { readonly column: number }): readonly string[] => samplesOf(table, column, words)
  for (const c of isOfAccused ? [...columns] : []) {
    const one = oneDayOf(c, columns, form, samples(c), words.ofAnother ?? [])
    if (one !== undefined) columns[columns.indexOf(c)] = one
    else {
      columns.splice(columns.indexOf(c), 1)
      open.push(doubted(headedBy(ofTable, c.column), c.fields))
    }
  }
  // Of two columns of one day the one that somebody has named is it where the other is a tool's stamp of when the form was filled in. Any other says the day by its
  // own heading, and what was answered of a list without it is no answer here: the rows say two things.
  for (const c of columns.filter((one) => one.by === 'answer' && isWholeDay(one, form)))
    for (const other of columns.filter(
      (o) => o !== c && o.by !== 'answer' && o.fields.join() === c.fields.join() && isWholeDay(o, form) && isStamp(o.heading),
    )) {
      columns.splice(columns.indexOf(other), 1)
      leftOut.push({ column: other.column, heading: other.heading })
    }
  for (const c of isOfAccused ? [] : lackingNumbers(columns, form, (column) => samples(column).length)) {
    columns.splice(columns.indexOf(c), 1)
    leftOut.push({ column: c.column, heading: c.heading })
  }
  const clashes = findClashes(columns, form, foldAll(words.dayWords), words.papers.orders, table, samples)
  // Whether anything is suspended, where no column says how much: whether that is all of it is asked.
  const isMeasuredBeside = suspended.length !== 1 || columns.some((c) => c.fields.includes('suspended_months') && !c.isRemark)
  const left: Open[] = open.filter((o) => !columns.some((c) => c.column === o.column))
  if (isMeasuredBeside) leftOut.push(...suspended)
  else columns.push(...suspended)
  if (isOfAccused) left.push(...wantedOf(table, placing, left, context))
  const charges = isOfAccused ? onlyCharges(left, columns, context) : undefined
  if (charges !== undefined) {
    columns.push({ column: charges.column, heading: charges.heading, fields: ['offence'], by: 'words', isOnly: true })
    left.splice(left.indexOf(charges), 1)
  }
  const number = isOfAccused ? onlyNumber(left, columns, context) : undefined
  if (number !== undefined) {
    columns.push({ column: number.column, heading: number.heading, fields: ['case_number'], by: 'words', isOnly: true })
    left.splice(left.indexOf(number), 1)
  }
  const own = isOfAccused ? undefined : ownNumberIn(table, placing, left, context)
  if (own !== undefined) {
    for (const list of [left, leftOut]) {
      const at = list.findIndex((c) => c.column === own.column)
      if (at >= 0) list.splice(at, 1)
    }
    left.push(own)
  }
  // A few codes, as of who filled in which form, are no number by which a row is found, where another column is.
  const keys = new Set(
    [...(own?.likely ?? []), ...columns.flatMap((c) => (c.by === 'answer' ? c.fields : []))].filter((id) => NUMBERS.includes(id)),
  )
  for (const o of left.filter((one) => one !== own && one.likely.some((id) => keys.has(id)) && areOfFew(one.samples))) {
    left.splice(left.indexOf(o), 1)
    leftOut.push({ column: o.column, heading: o.heading })
  }
  const idle = idleColumns(table, left, columns, taken, context, isOfAccused)
  for (const { column, heading } of idle) leftOut.push({ column, heading })
  const stillOpen = left.filter((o) => !idle.includes(o))
  const asked = [
    ...stillOpen,
    ...(isOfAccused ? [] : answersOf(table, placing, stillOpen, context)),
    ...clashes.map((c) => ({ column: c.column, heading: c.heading, samples: samples(c), likely: c.fields })),
  ]
  for (const { column, heading } of asked) if (isBlank(heading)) leftOut.push({ column, heading })
  const questions = asked.filter((o) => !isBlank(o.heading)).map((o) => askColumn(o, table, taken, context))
  return { columns: columns.filter((c) => !clashes.includes(c)).toSorted((a, b) => a.column - b.column), leftOut, questions }
}

const isWholeDay = ({ fields, dayPart, isRemark }: Column, form: Form): boolean =>
  dayPart === undefined && isRemark !== true && fields.length === 1 && form.fields.some((f) => f.id === fields[0] && f.type === 'date')

/** `Prison years` beside the months of the sentence: its part, or the same said twice, of which one is read. */
function takeBesideSentence(table: Table, { columns, open, leftOut }: Placing): void {
  for (const part of besideSentence(open, columns)) {
    if (columns.some((c) => c.column === part.column)) continue
    const isWith = partsOrTwice([part, ...columns.filter((c) => c.fields.join() === 'sentence_months')], table)
    if (isWith === 'parts') columns.push(part)
    if (isWith !== 'twice') continue
    leftOut.push({ column: part.column, heading: part.heading })
    open.splice(
      open.findIndex((o) => o.column === part.column),
      1,
    )
  }
}

function describe(table: Table, context: ColumnContext): OfTable {
  const { form, words } = context
  const parties = new Parties(form, words, context.legend?.anywhere)
  return {
    table,
    context,
    form,
    isOfAccused: parties.isOfAccused,
    parties,
    party: parties.columnOf(table),
    isCased: !form.fields.some((f) => f.id === 'case_number') || isHeaded(table, 'case_number'),
    isDayWanted: form.fields.some((f) => f.type === 'date' && f.required && !isHeaded(table, f.id)),
    ages: table.headings.flatMap(({ said, text }, column) =>
      said.concepts.some((c) => isAgeField(form, c.fields[0])) && !isUnitAlone(text, words) ? [column] : [],
    ),
  }
}

/** `Result / code` over N, P and V: letters that come again and again are no number by which somebody is found. */
function withoutFalseNumber(said: Said, written: readonly string[], form: Form): Said {
  const isKey = (id: string): boolean => NUMBERS.includes(id) && form.fields.some((f) => f.id === id && f.type === 'text')
  const isFalse =
    said.concepts.some((c) => c.fields.some(isKey)) &&
    written.length >= FEWEST_AGAIN &&
    written.every((cell) => !/\p{Nd}/u.test(cell)) &&
    new Set(written.map(foldText)).size * 3 <= written.length
  return isFalse
    ? { ...said, concepts: said.concepts.filter((c) => !c.fields.some(isKey)), isWhole: false, unread: said.unread || 'code' }
    : said
}
const FEWEST_AGAIN = 9

const isOneOfMoney = ({ concepts }: Said, form: Form): boolean =>
  concepts.length === 1 && form.fields.some((f) => isMoney(f) && concepts[0]?.fields.join() === f.id)

function headedBy(of: OfTable, column: number): Headed {
  const { table, context, isOfAccused } = of
  const { text, name, said: read } = table.headings[column] as Table['headings'][number]
  const { legend } = context
  // What a line of the sheet says of its numbers, a heading says in letters that nobody need know.
  const unit = legend?.units.get(foldText(name))
  const written = samplesOf(table, column, context.words)
  const own = isOfAccused && unit !== undefined && read.unread !== '' && isOneOfMoney(read, of.form) ? { ...read, unit, unread: '' } : read
  // `Victims (F)` over `6 (F 3)`: what stands in brackets is some of them, and the column counts all.
  const { of: some, ...whole } = own
  const counted = !isOfAccused && some !== undefined && showsSomeOfAll(text, written) ? { ...whole, isWhole: true } : own
  const said = isOfAccused ? counted : withoutFalseNumber(counted, written, of.form)
  // Letters that a line of the sheet explains for no one column are this one's, where its heading says nothing and it has no others.
  const { anywhere } = legend ?? NO_LEGEND
  const isExplained =
    said.concepts.length + said.codes.length === 0 && written.length > 1 && written.every((c) => anywhere.has(foldText(c)))
  const samples =
    isOfAccused || legend === undefined
      ? written
      : written.map((cell) => (isExplained ? (anywhere.get(foldText(cell)) ?? cell) : spelledOut(legend, name, cell)))
  const answer = text === '' ? undefined : context.answers[columnId(name)]
  return { ...of, column, text, name, said, written, samples, isSilent: samples.length === 0, answer }
}
