/** One table of an office's own → its rows, added to what the file gives. */
import type { Country, Form } from '../../../country/country.ts'
import { findList } from '../../../country/find.ts'
import { silenceOf } from '../../../model/lists/silence.ts'
import { inEach, sayIn } from '../../../text/languages.ts'
import { rowId, sheetRowOf } from '../../row-id.ts'
import type { Asking } from '../asking/asking.ts'
import { caseLinesOf } from '../sections/case-lines.ts'
import type { CellSaid } from '../cell/cell-said.ts'
import type { ColumnReader } from '../cell/column-reader.ts'
import { remarkOf } from '../cell/remark.ts'
import type { TakenLine } from '../lines/note.ts'
import { otherCode } from '../column/codes-of-column.ts'
import { levelsOf } from '../column/column-senses.ts'
import type { Column, Plan } from '../column/column.ts'
import { knownWords } from '../column/column-words.ts'
import { currencyOf, inCurrency } from '../grid/currency.ts'
import { areExchanged, areShortEra, isMonthFirstThroughout, monthOf, orderOf, yearFirstIn } from '../values/day.ts'
import type { Table } from '../grid/grid.ts'
import type { Legend } from '../column/legend.ts'
import { takeLines } from '../lines/lines-of-table.ts'
import { ClosingDays } from '../lines/closing-days.ts'
import { addCharges } from '../lines/further-charges.ts'
import type { Note } from '../lines/note.ts'
import { ListGaps, type Undated } from '../rows/list-gaps.ts'
import { inOneSpelling, linesOf, timesOver } from '../rows/one-number.ts'
import { countsAgain, goingOn, joinMatters, matterKey, onceOf } from '../lines/matters.ts'
import { shapeOfDays } from '../heading/heading-text.ts'
import { hearingDays, type Diary } from '../rows/hearings.ts'
import { ofTrafficking } from '../rows/of-trafficking.ts'
import { isOpenCase, orderHeading } from '../whole-sheet/order-day.ts'
import type { OwnContext } from '../questions/own-context.ts'
import type { Output } from '../rows/own-rows.ts'
import { People } from '../rows/people.ts'
import { agedOn } from '../values/period-day.ts'
import type { PersonRow, RowRules } from '../row/person-row.ts'
import { readPerson } from '../row/row.ts'
import { aboveOf, eraOf, mayBeAt, notesOf, OF_SHEET, sayYears, scalesSaid, textsOf, YEAR_OF_SHEET } from '../whole-sheet/said-by-sheet.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { lawBorneOut, lawOfSection } from '../sections/law-of-section.ts'
import { endParts, isUnlike, makeAgainst, takePart, type PartSaid } from '../sections/said-by-parts.ts'
import { SectionCharges } from '../sections/section-charges.ts'
import { SectionCodes } from '../sections/section-codes.ts'
import { titleOf } from '../heading/table.ts'
import { notVoided } from '../rows/voided-rows.ts'
import { lettersOfNumbers, makeReaders } from './table-readers.ts'
import { codeOfTitle, codesOfAll } from '../whole-sheet/title-code.ts'
import { beyondTitle, saidOfAll } from '../whole-sheet/said-of-all.ts'
import { listUnlike } from '../unlike/unlike.ts'

/** Field → code of its list that says that nothing is known, where it has one. */
const unknownOf = (form: Form, country: Country): Readonly<Record<string, string>> =>
  Object.fromEntries(
    form.fields.flatMap((f) => {
      const list = f.type === 'code' && f.list ? findList(country, f.list) : undefined
      const code = list?.codes.find((c) => silenceOf(list, c.code) === 'unknown')
      return code ? [[f.id, code.code]] : []
    }),
  )

/** Columns of remarks that say something of an accused, and whether every word of them is understood; a column about somebody else has a heading of its own. */
function remarksIn(readers: readonly ColumnReader[], lines: readonly TakenLine[], { form, country, words, answers }: OwnContext) {
  const names = foldAll(words.remarks)
  // "Detained" is a word of the form's own, of which remarks are not asked.
  const others = form.fields.filter((f) => f.type === 'code' && f.list !== undefined && f.list !== 'outcomes' && f.list !== 'stages')
  const isOfAnotherList = (cell: string): boolean => others.some((f) => knownWords(f.list ?? '', words, country).has(foldText(cell)))
  const said = readers.flatMap((reader, i) =>
    reader.column.isRemark !== true
      ? []
      : lines
          .flatMap((line) => line.persons.map((cells) => (cells[i] ?? '').trim()))
          .filter((cell) => cell !== '')
          .map((cell) => {
            const { heading, fields, fills = [] } = reader.column
            return { heading, cell, ...remarkOf(reader, cell, [...fields, ...fills], { words, answers }) }
          }),
  )
  return {
    headings: [...new Set(said.map((r) => r.heading))],
    isRead: said.every(
      (r) =>
        names.has(foldText(r.heading)) &&
        (r.values.size > 0 || isOfAnotherList(r.cell)) &&
        r.open.length === 0 &&
        // How it ended may be said of the appeal: where it is not, the row shows (row.ts).
        [...r.values.keys()].every((id) => id === 'presence' || id === 'stage' || id === 'outcome') &&
        [...r.values.values()].every((value) => value !== undefined),
    ),
  }
}

/** A column of ticks for one sex, and none for the other. */
function unmarkedIn(columns: readonly Column[], { form, country, words }: OwnContext): RowRules['unmarked'] {
  const field = form.fields.find((f) => f.list === 'sexes')
  const [only, ...others] = field ? columns.filter((c) => c.fields.includes(field.id) || c.also?.field === field.id) : []
  if (field === undefined || only?.code === undefined || others.length > 0) return undefined
  const code = otherCode(field, only.code, { words, country })
  return code === undefined ? undefined : { field: field.id, code }
}

/** So many cells of a row that cannot be what they stand under were left out, or pushed aside. */
const MOST_STRANGE = 3
/** Rows that must say of which currency they are, and how many of all, before a blank says that nobody knows. */
const [FEWEST_SAID, MOST_SAID] = [6, 0.8]
/** How many cells cannot be what they stand under: words of no list, and a day without a figure. */
const strangeIn = ({ values, faults }: PersonRow, { fields }: Form): number =>
  fields.filter(
    (f) => faults.get(f.id) === 'unread' || (f.type === 'date' && (values[f.id] ?? '') !== '' && !/\p{Nd}/u.test(values[f.id] ?? '')),
  ).length

/** `12/24 of 3 May 2024`, where no word says of what the day is. */
const isDatedNumber = (said: CellSaid): boolean => said.kind === 'case' && !said.isSure

const YES = { en: 'Yes', km: 'បាទ/ចាស' }
const NO = { en: 'No', km: 'ទេ' }

const NONE_OPEN: ReadonlySet<string> = new Set()

/** What the name of a sheet says of its rows. */
export type NamedFor = {
  /** The year, where sheets are named for several. */
  readonly year?: string
  /** Its numbers begin anew with the year. */
  readonly isAnew?: boolean
  /** Its numbers stand behind letters, and other lists of the file have others. */
  readonly isOfBooks?: boolean
  readonly stage?: string
  /** Of the book's sheets that hold no list: their lines, and the short forms that they explain. */
  readonly beside?: { readonly lines: readonly string[]; readonly explained: ReadonlySet<string> }
  /** And what the heading of its part says of them, where no column does. */
  readonly said?: readonly PartSaid[]
}

/** @returns the rows that were taken, 1-based */
export function readTable(
  table: Table,
  planned: Plan,
  legend: Legend,
  context: OwnContext,
  asking: Asking,
  out: Output,
  notes: Note[],
  diary: Diary,
  own: NamedFor = {},
): readonly number[] {
  const { form, words, answers } = context
  const { grid } = table
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const behind = [
    ...caseLinesOf(form, context.country, words).columnsOf(table, planned.columns),
    ...new SectionCharges(form, context.country, words).columnOf(table, planned.columns),
    ...new SectionCodes(form, context.country, words).columnOf(table, planned.columns),
  ]
  const month = monthOf([...titleOf(table), grid.sheet])
  const plan = { ...planned, columns: [...planned.columns, ...behind] }
  asking.columns(plan.questions)
  for (const {
    heading,
    fields: [field],
    isOnly,
  } of plan.columns)
    if (isOnly) notes.push({ code: field === 'offence' ? 'charge-stands' : 'number-stands', sheet: grid.sheet, heading })
  const currency = currencyOf(table, words)
  const isMoney = plan.columns.map((column) => form.fields.some((f) => f.type === 'amount' && column.fields.includes(f.id)))
  const lettered = lettersOfNumbers(table, plan.columns, form)
  const oneBook = lettered && !own.isOfBooks ? answers[`rule:lettered:${lettered.letters}`] : 'no'
  const readers = makeReaders(
    table,
    plan.columns,
    { ...context, legend },
    { month, isOfOneCurrency: currency !== undefined, isLettered: oneBook === 'yes', notes },
  )
  const fields = new Set(plan.columns.flatMap((c) => c.fields))
  const drawn = notStruck(takeLines(table, plan.columns, { ...context, legend }, asking, notes, month))
  const listed = isOfAccused ? drawn : notVoided(table, drawn, context, asking, notes)
  const lines = isOfAccused ? listed : ofTrafficking(table, plan.columns, listed, { ...context, legend }, asking, notes)
  const yearSaid = answers['rule:year'] === OF_SHEET ? own.year && `${own.year}-01` : answers['rule:year']
  for (const u of listUnlike(
    table,
    plan.columns,
    lines,
    form,
    words,
    context.today,
    own.beside?.explained,
    yearSaid,
    isOfAccused,
    legend.meanings,
  ))
    notes.push({ code: 'unlike', sheet: grid.sheet, ...u })
  const stage = fields.has('stage') ? undefined : own.stage
  const days = plan.columns.filter((c) => form.fields.some((f) => f.type === 'date' && c.fields.includes(f.id))).map((c) => c.column)
  const order = orderOf(textsOf(table, days))
  // What headings say is believed where every column of days says it and no cell the contrary.
  const shapes = days.map((column) => shapeOfDays(table.headings[column]?.text ?? ''))
  const isMonthSaid = shapes.includes('month-first')
  const isOfAll = shapes.every((s) => s === shapes[0]) && (order === undefined || order === 'either' || order === shapes[0])
  const shape = isOfAll ? shapes[0] : undefined
  const isProven = shapes.every((s) => s === undefined) && isMonthFirstThroughout(days.map((column) => [...textsOf(table, [column])]))
  const isOfMonthFirst = answers['rule:month-first'] === undefined ? isProven : answers['rule:month-first'] === 'yes'
  if (isProven && isOfMonthFirst) notes.push({ code: 'month-first', sheet: grid.sheet })
  const isExchanged = areExchanged(textsOf(table, days))
  // Where no column says when a case was registered, the day beside its number stands for it, and that is said.
  const dated = isOfAccused
    ? lines.flatMap(({ persons }) => persons.filter((cells) => readers.some((reader, i) => isDatedNumber(reader.read(cells[i] ?? '')))))
    : []
  const isBesideNumber = dated.length > 0 && !fields.has(form.slot.date)
  // Nor is anybody asked where a column of its own says it of each of them. One of numbers and days together says it only beside the number.
  const ofDay = plan.columns.map((c) => c.fields.includes(form.slot.date) && !c.fields.includes('case_number'))
  const isSaidBeside = dated.every((cells) => ofDay.some((isOfDay, i) => isOfDay && (cells[i] ?? '') !== ''))
  if (isBesideNumber && answers['rule:case-day'] === undefined)
    notes.push({ code: 'day-stands', sheet: grid.sheet, field: form.slot.date, by: ['case_number'] })
  const remarked = remarksIn(readers, lines, context)
  if (answers['rule:remarks'] === undefined && remarked.isRead && remarked.headings.length > 0)
    notes.push({ code: 'remarks-read', sheet: grid.sheet, headings: remarked.headings })
  const plain: RowRules = {
    form,
    words,
    today: context.today,
    era: eraOf(answers['rule:era'], [...aboveOf(table), ...notesOf(grid), grid.sheet], words),
    isShortEra: areShortEra(textsOf(table, days), context.today),
    yearFirst: yearFirstIn(textsOf(table, days), context.today),
    law: lawOfSection(table, words),
    ageOn: isOfAccused ? answers['rule:age'] : undefined,
    isDayOfCase: answers['rule:case-day'] ?? (isBesideNumber ? 'registered_on' : isSaidBeside ? 'own' : undefined),
    // What is said of the file is not said of a sheet that shows the contrary.
    isMonthFirst: (shape === 'month-first' || isOfMonthFirst) && order !== 'day-first',
    isMixed:
      order === 'mixed' || (isMonthSaid && order === 'day-first') || (answers['rule:month-first'] === 'unknown' && order !== 'day-first'),
    mixedAs: answers['rule:month-first'] === 'unknown' ? 'unknown' : answers['rule:mixed'],
    exchanged: !isExchanged || answers['rule:exchanged'] === 'no' ? undefined : answers['rule:exchanged'] === 'yes' ? 'turned' : 'open',
    yearFrom: answers['rule:year'] === OF_SHEET && own.year !== undefined ? `${own.year}-01` : answers['rule:year'],
    hasOutcome: fields.has('outcome'),
    unknown: unknownOf(form, context.country),
    ageDays: isOfAccused ? ['charged_on', 'registered_on'] : agedOn(form, fields),
    unmarked: isOfAccused ? unmarkedIn(plan.columns, context) : undefined,
    emptyPart: answers['rule:empty-part'],
    answers,
    // What is understood to its last word has one reading, and is told; where a word beside is open, whether remarks count is asked.
    remarks: answers['rule:remarks'] ?? (remarked.isRead ? 'read' : undefined),
  }
  const offences = (): readonly string[] =>
    lines.flatMap(({ persons }) => persons.map((cells) => readPerson(readers, cells, plain).values['offence'] ?? ''))
  // What is answered of the sheets and sections that name none, this month or last, is not said of one that does.
  const law = plain.law ?? (table.first === undefined ? undefined : lawBorneOut(table, words, offences())) ?? answers['rule:law']
  const rules: RowRules = { ...plain, law }
  if (isExchanged) asking.rule('exchanged', grid.rows.rowOf(table.at))
  if (shape === undefined && !isProven && (order === 'month-first' || order === 'either' || (isMonthSaid && order === undefined)))
    asking.rule('month-first', grid.rows.rowOf(table.at))
  if (lettered && oneBook === undefined) asking.rule('lettered', grid.rows.rowOf(table.at), [], lettered.letters)
  if (lettered && oneBook === 'no') notes.push({ code: 'of-books', sheet: grid.sheet, heading: lettered.heading })
  const titled = isOfAccused ? undefined : codeOfTitle([...aboveOf(table), grid.sheet], form, fields, context.country, words)
  const ofAll = isOfAccused ? [] : codesOfAll([...aboveOf(table), grid.sheet], form, fields, context.country, words)
  // Of a sheet whose title says something else it is asked again.
  const saidByTitle = ofAll.map(({ field, code }) => `${field}=${code}`).join('+')
  if (ofAll.length > 0)
    asking.rule(
      'title-all',
      grid.rows.rowOf(table.at),
      [
        { value: 'yes', words: inEach((lang) => `${sayIn(YES, lang)}: ${ofAll.map((c) => sayIn(c.words, lang)).join(' · ')}`) },
        { value: 'no', words: NO },
      ],
      saidByTitle,
    )
  if (titled && answers['rule:title-code'] === undefined)
    asking.rule('title-code', grid.rows.rowOf(table.at), [
      { value: titled.code, words: inEach((lang) => `${sayIn(YES, lang)}: ${sayIn(titled.words, lang)}`) },
      { value: 'no', words: { en: 'No', km: 'ទេ' } },
    ])
  if (isOfAccused && levelsOf(table, words, answers['rule:level']).isOfBoth) asking.rule('level', grid.rows.rowOf(table.at))
  const scales = scalesSaid(grid, words)
  const unsaid: number[] = []
  const people = new People(asking, answers, words.gravest, table)
  const group = out.groupOf(grid.sheet, 0)
  const ordered = isOfAccused ? orderHeading(plan.columns, words) : undefined
  const orders: number[] = []
  // A column that somebody is asked about may be that of the days.
  const mayBeDated = plan.questions.some((q) => q.likely.some((l) => l.value === form.slot.date))
  const undatedRows: Undated[] = []
  const gaps = new ListGaps({
    table,
    form,
    answers,
    context,
    fields,
    isNumberSupposed: plan.columns.some((c) => c.isOnly === true && c.fields.includes('case_number')),
    questions: plan.questions,
    asking,
    notes,
  })
  const taken = new Set([...lines.map((l) => l.row), ...(grid.struckRows ?? [])])
  const parts = own.said ? endParts(own.said, table, taken, fields, context, asking) : []
  const isAgainst = makeAgainst(table, plan.columns, context)
  const cellsOf = new Map(
    Array.from({ length: parts.length > 0 ? table.end : 0 }, (_, i) => [grid.rows.rowOf(i), grid.rows.at(i)?.cells ?? []]),
  )
  for (const { field, text } of parts) if (!fields.has(field)) notes.push({ code: 'part-says', sheet: grid.sheet, field, text })
  out.mention(plan.columns, grid.sheet)
  const opened = new Map<number, ReadonlySet<string>>()
  const undone = new Set<number>()
  // Where nearly every row says its currency, the amount of one that leaves it blank is of none.
  const isSaidOfEach =
    currency !== undefined && lines.length >= FEWEST_SAID && lines.filter((l) => currency(l.row) !== '').length >= lines.length * MOST_SAID
  const closing = new ClosingDays(plan.columns, asking, answers['rule:closing'])
  for (const line of lines) {
    const beside = currency?.(line.row) ?? ''
    for (const [part, cells] of line.persons.entries()) {
      const texts = beside === '' ? cells : cells.map((cell, i) => (isMoney[i] ? inCurrency(cell, beside) : cell))
      const id = rowId(line.row, part === 0 ? group : out.groupOf(grid.sheet, part))
      const unclear = readers.filter((reader, i) => reader.needsUnit(texts[i] ?? ''))
      for (const reader of unclear) asking.unit(reader, line.row, scales)
      const row = closing.read(line, texts, (own) => readPerson(readers, own, rules))
      for (const charge of line.charges ?? []) addCharges(row, readPerson(readers, charge, rules), words.gravest)
      if (isSaidOfEach && beside === '')
        for (const [i, cell] of cells.entries()) {
          const field = plan.columns[i]?.fields[0]
          if (field === undefined || !isMoney[i] || inCurrency(cell, '?') === cell) continue
          row.faults.set(field, 'no-currency')
          row.values[field] = ''
        }
      if (plan.onlyWith !== undefined && (row.values[plan.onlyWith] ?? '') === '') {
        undone.add(line.row)
        continue
      }
      // Of an accused that a case is open is an answer.
      if (!isOfAccused) opened.set(id, row.openOf)
      if (titled && answers['rule:title-code'] === titled.code && (row.values[titled.field] ?? '') === '')
        row.values[titled.field] = titled.code
      if (answers[`rule:title-all:${saidByTitle}`] === 'yes')
        for (const { field, code } of ofAll) if ((row.values[field] ?? '') === '') row.values[field] = code
      if (stage !== undefined && (row.values['stage'] ?? '') === '' && mayBeAt(stage, row.values)) row.values['stage'] = stage
      const against = (code: string): boolean => row.isOpen || isAgainst(cellsOf.get(line.row) ?? [], code)
      for (const field of takePart(parts, line.row, fields, row.values, against)) out.fault(id, field, 'two-answers', '')
      const unlike = parts.find((p) => isUnlike(p, line.row, fields, row.values, rules.unknown))
      if (unlike)
        notes.push({ code: 'unlike', sheet: grid.sheet, row: line.row, kind: 'part-differs', columns: [unlike.text], field: unlike.field })
      if (ordered !== undefined && (row.values['decided_on'] ?? '') !== '' && isOpenCase(row.values)) {
        row.values['decided_on'] = ''
        orders.push(line.row)
      }
      for (const asked of row.asked) {
        if (asked.kind === 'rule')
          asking.rule(
            asked.rule,
            line.row,
            asked.rule === 'year'
              ? [...(own.year === undefined ? [] : [YEAR_OF_SHEET]), ...sayYears(table, context, own.beside?.lines)]
              : [],
            undefined,
            asked.fields,
          )
        else {
          asking.word(asked.reader, asked.text, line.row, asked.isBesideName)
          for (const field of asked.reader.column.fields) out.say(id, field)
        }
      }
      // What the column's amounts count is asked once, and not said again of each cell.
      const isAsked = (field: string): boolean => unclear.some((reader) => reader.column.fields.includes(field))
      for (const [field, fault] of [...row.faults, ...line.faults])
        if (fault !== 'amount' || !isAsked(field)) out.fault(id, field, fault, row.values[field] ?? '', row.twofold.get(field))
      const { outcome, sentence_months: sentence, fine } = row.values
      if (outcome === 'convicted' && (sentence ?? '') === '' && (fine ?? '') === '' && !row.faults.has('sentence_months')) unsaid.push(id)
      // A list without the day that puts a row into its period: a day that it has may stand for it, if somebody says so.
      if (!isOfAccused) gaps.ofOneCountry(row.values, line.row)
      if (own.isAnew && own.year !== undefined) gaps.withYear(row.values, own.year, line.row)
      if (!isOfAccused) gaps.standIn(row.values, line.row)
      else if (
        !mayBeDated &&
        !fields.has(form.slot.date) &&
        (row.values[form.slot.date] ?? '') === '' &&
        form.fields.some((f) => f.id === form.slot.date)
      ) {
        undatedRows.push({ values: row.values, line: line.row })
      }
      if (isOfAccused && strangeIn(row, form) >= MOST_STRANGE) notes.push({ code: 'slipped', sheet: grid.sheet, row: line.row })
      people.add(id, row.values, line.row, line.isSame)
    }
  }
  closing.end()
  if (people.twice.length > 0) notes.push({ code: 'rows-twice', sheet: grid.sheet, rows: people.twice })
  if (undone.size > 0) notes.push({ code: 'lines-left-out', sheet: grid.sheet, rows: [...undone] })
  if (ordered !== undefined && orders.length > 0) notes.push({ code: 'orders-left-out', sheet: grid.sheet, heading: ordered, rows: orders })
  gaps.register(undatedRows)
  // Where the list keeps sentences, in whichever column, a conviction without one is a gap.
  if (fields.has('sentence_months') || people.rows.some((r) => (r.values['sentence_months'] ?? '') !== ''))
    for (const id of unsaid) out.fault(id, 'sentence_months', 'no-sentence', '')
  const only = isOfAccused ? {} : saidOfAll([...titleOf(table), grid.sheet], words)
  for (const [field, id] of beyondTitle(
    people.rows.map((r) => r.values),
    form,
    only,
  ))
    for (const i of id) {
      const row = people.rows[i]
      if (row) out.fault(row.id, field.id, 'not-of-list', row.values[field.id] ?? '')
    }
  const key = matterKey(form)
  const goesOn = key === undefined ? undefined : goingOn(table, plan.columns, key, words)
  const matters =
    key === undefined || goesOn === undefined
      ? undefined
      : joinMatters(
          people.rows,
          sheetRowOf,
          goesOn,
          key,
          onceOf(table, plan.columns, goesOn),
          countsAgain(table, plan.columns, goesOn, form),
        )
  if (matters && matters.gone.length > 0) notes.push({ code: 'rows-joined', sheet: grid.sheet, rows: matters.gone })
  for (const { id, field } of matters?.differ ?? []) out.fault(id, field, 'rows-differ', '')
  const heard = isOfAccused ? hearingDays(table, fields, words) : undefined
  const ageAt = plan.columns.findIndex((c) => c.fields.includes('age_band'))
  const ages = new Map(lines.map((l) => [l.row, l.persons.length === 1 ? (l.persons[0]?.[ageAt] ?? '') : '']))
  const made = matters?.rows ?? people.rows
  const numbered = { form, answers, asking, fields }
  const lineOf = isOfAccused ? () => '' : linesOf(table)
  if (!isOfAccused) {
    inOneSpelling(made, numbered)
    gaps.numberActs(made.map((r) => r.values))
    gaps.numberWithin(made, plan.columns)
    gaps.ofItsYear(made, plan.columns)
  } else gaps.ofYearRegistered(made, undatedRows, dated.length > 0 && rules.isDayOfCase === undefined)
  const numbers = new Set(made.flatMap(({ values }) => form.naturalKey.map((key) => values[key] ?? '')))
  for (const [i, { id, values }] of made.entries()) {
    if (!isOfAccused) {
      gaps.number(values, i + 1 + (out.places.get(grid.sheet) ?? 0), id, out.placed)
      timesOver({ id, values }, out.found, numbers, numbered, lineOf(sheetRowOf(id)))
    }
    const open = opened.get(id) ?? NONE_OPEN
    if (isOfAccused) diary.add({ id, values }, { sheet: grid.sheet, heard, ages, fields, open })
    else out.add(id, values, fields, open)
  }
  out.places.set(grid.sheet, (out.places.get(grid.sheet) ?? 0) + made.length)
  return lines.map((l) => l.row)

  /** Whoever strikes a row out may mean that it does not count, or that it is done. */
  function notStruck(all: ReturnType<typeof takeLines>): ReturnType<typeof takeLines> {
    const struck = all.filter((l) => grid.struckRows?.has(l.row))
    if (struck.length === 0) return all
    const answer = answers['rule:struck']
    if (answer === undefined) for (const line of struck) asking.rule('struck', line.row)
    if (answer !== 'yes') return all
    notes.push({ code: 'rows-struck', sheet: grid.sheet, rows: struck.map((l) => l.row) })
    return all.filter((l) => grid.struckRows?.has(l.row) !== true)
  }
}
