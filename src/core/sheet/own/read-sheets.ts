/**
 * An office's own sheets → rows of the form. Nothing is judged here: every cell is given on as the form writes it, or, where it cannot be read,
 * as it stands, so that whoever judges names it. What can be taken in two ways is asked, once for all its cells, and waits.
 */
import type { Country, Field, Form } from '../../country/country.ts'
import { findList } from '../../country/find.ts'
import { notWrittenOf } from '../../country/not-written.ts'
import { silenceOf } from '../../model/lists/silence.ts'
import { toLatinDigits } from '../../text/digits.ts'
import { inEach, sayIn } from '../../text/languages.ts'
import { rowId, sheetRowOf } from '../row-id.ts'
import { joinAlike, showTable, type ShownColumn } from '../shown-table.ts'
import { listAcross } from './across.ts'
import { Asking } from './asking.ts'
import { cardsOf } from './cards.ts'
import { pairCards, patternOf } from './pair-cards.ts'
import { blocksOf } from './case-blocks.ts'
import { CaseLines } from './case-lines.ts'
import { levelsOf } from './column-senses.ts'
import { areHalfYears, type CellSaid, makeColumnReader, areMillions, mostlyOf, type ColumnReader } from './column-reader.ts'
import { monthOf, orderOf } from './day.ts'
import { partLines } from './in-one-column.ts'
import { People } from './people.ts'
import { headingsOf, type Headings } from './heading.ts'
import { areTooSmall } from './money.ts'
import { readLegend, type Legend } from './legend.ts'
import { takeLines } from './lines-of-table.ts'
import type { Note } from './lines/note.ts'
import type { Plan } from './column.ts'
import { agedOn, dayOf, isSupposed } from './period-day.ts'
import { planColumns } from './plan.ts'
import { copiesOf } from './copies.ts'
import { Output, type OwnRows } from './own-rows.ts'
import {
  aboveOf,
  appealOf,
  eraOf,
  lawOf,
  numberOf,
  notesOf,
  numbersBeginAnew,
  OF_SHEET,
  sayYears,
  scalesSaid,
  textsOf,
  YEAR_OF_SHEET,
  yearsOf,
} from './said-by-sheet.ts'
import { columnId, NOTHING, type Answers } from './questions.ts'
import { countsAgain, goingOn, joinMatters, matterKey, onceOf } from './matters.ts'
import { currencyOf, inCurrency } from './currency.ts'
import type { RowRules } from './person-row.ts'
import { readPerson } from './row.ts'
import { ACTS, isCounts, isReturn, mayLackCase, NUMBERS } from './return-table.ts'
import { SectionCharges } from './section-charges.ts'
import { SectionCodes } from './section-codes.ts'
import { SectionDays } from './section-days.ts'
import { findByShape, findTables, titleOf } from './table.ts'
import type { SheetGrid, Table } from './grid.ts'
import { foldText } from './tile.ts'
import { isOpenCase, orderHeading } from './order-day.ts'
import type { OwnContext } from './own-context.ts'
import { turn } from './turn.ts'
import { codeOfTitle } from './title-code.ts'
import { beyondTitle, listUnlike, saidOfAll } from './unlike.ts'

/** A name and what became of it. */
const FEWEST_OF_BLOCKS = 2

/** @returns undefined where no sheet has a table that the form's words are known in; `counts` where such tables only count people. */
export function readOwnSheets(grids: readonly SheetGrid[], context: OwnContext): OwnRows | 'counts' | undefined {
  const read = readUpright(grids, context, [], false)
  const all = context.form.fields.some((f) => f.id === 'accused_name') ? withCards(grids, read, context) : read
  if (all !== undefined) return all
  const carded = withPairs(grids, context)
  if (carded !== undefined) return carded
  const turned = grids.flatMap((grid) => turn(grid) ?? [])
  const sides: readonly Note[] = turned.map(({ sheet }) => ({ code: 'on-its-side', sheet }))
  // A list of one flight, raid or event has its day above it, or nowhere but in its name.
  const onSide = readUpright(turned, context, sides, false)
  if (onSide !== undefined || context.form.fields.some((f) => f.id === 'accused_name')) return onSide === 'counts' ? undefined : onSide
  return readUpright(grids, context, [], true)
}

/** Where rows are no accused, sheets of cards are read by themselves; it is said of any other that holds something. */
function withPairs(grids: readonly SheetGrid[], context: OwnContext): OwnRows | undefined {
  if (context.form.fields.some((f) => f.id === 'accused_name')) return undefined
  const headings = headingsOf(context.form, context.country, context.words)
  const cards = pairsIn(grids, headings)
  const read = cards.size > 0 ? readUpright([...cards.values()], context, [], false) : undefined
  if (read === undefined || read === 'counts') return undefined
  const known = new Set(read.groups.map((g) => g.sheet))
  return { ...read, notes: [...read.notes, ...unreadIn(grids, known)] }
}

/** Sheet → its cards. Where one sheet has enough of them to be known by, another may have fewer. */
function pairsIn(grids: readonly SheetGrid[], headings: Headings): ReadonlyMap<SheetGrid, SheetGrid> {
  const shown = grids.filter((grid) => !grid.isHidden)
  const like = shown.map((grid) => patternOf(grid, headings)).find((pattern) => pattern !== undefined)
  return new Map(
    shown.flatMap((grid) => {
      const cards = pairCards(grid, headings) ?? (like && pairCards(grid, headings, like))
      return cards ? [[grid, cards] as const] : []
    }),
  )
}

const unreadIn = (grids: readonly SheetGrid[], known: ReadonlySet<string>): readonly Note[] =>
  grids.flatMap((grid): Note[] => {
    const isOther = !known.has(grid.sheet) && [...grid.rows].some(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    return isOther ? [{ code: grid.isHidden ? 'sheet-hidden' : 'sheet-unread', sheet: grid.sheet }] : []
  })

/** Sheets of which nothing was read may hold cards: they are read beside the tables of the others, or it is said that they are not. */
function withCards(grids: readonly SheetGrid[], read: OwnRows | 'counts' | undefined, context: OwnContext): typeof read {
  const headings = headingsOf(context.form, context.country, context.words)
  const known = new Set(read === undefined || read === 'counts' ? [] : read.groups.map((g) => g.sheet))
  const open = grids.filter((grid) => !grid.isHidden && !known.has(grid.sheet))
  const pairs = pairsIn(open, headings)
  const laid = grids.map((grid) => ({ grid, cards: open.includes(grid) ? (pairs.get(grid) ?? cardsOf(grid, headings)) : undefined }))
  const hasCards = laid.some(({ cards }) => cards !== undefined && cards !== 'left-out')
  const all = hasCards
    ? readUpright(
        laid.map(({ grid, cards }) => (cards === undefined || cards === 'left-out' ? grid : cards)),
        context,
        [],
        false,
      )
    : read
  if (all === undefined || all === 'counts') return read
  const left = laid.flatMap(({ grid, cards }): readonly Note[] => {
    if (cards === 'left-out') return [{ code: 'cards-left-out', sheet: grid.sheet }]
    const isRead = all.groups.some((g) => g.sheet === grid.sheet) || all.notes.some((n) => n.sheet === grid.sheet)
    return hasCards && !isRead && !grid.isHidden ? unreadIn([grid], new Set()) : []
  })
  return left.length > 0 ? { ...all, notes: [...all.notes, ...left] } : all
}

function readUpright(
  sheets: readonly SheetGrid[],
  context: OwnContext,
  turned: readonly Note[],
  isByTitle: boolean,
): OwnRows | 'counts' | undefined {
  const { form, words, country } = context
  const headings = headingsOf(form, country, words)
  const grids = sheets.map((grid) => partLines(grid, headings))
  const asking = new Asking(context)
  const legend = readLegend(grids, form, country, words)
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const found = grids.flatMap((grid) => (grid.isHidden ? [] : findTables(grid, headings, Math.min(3, form.fields.length))))
  // Without any table, cases with their people below them may still be one.
  const known =
    found.length > 0 || !isOfAccused
      ? found
      : grids.flatMap((grid) => {
          const blocks = grid.isHidden ? undefined : blocksOf(grid, form, country, words)
          return blocks ? findTables(blocks, headings, FEWEST_OF_BLOCKS).map((t) => ({ ...t, isByShape: true as const })) : []
        })
  // Whose words nobody knows still keeps a list: where no sheet has known headings, its shape says where they are.
  const tables =
    known.length > 0 || isOfAccused ? known : grids.flatMap((grid) => (grid.isHidden ? [] : (findByShape(grid, headings) ?? [])))
  const all = tables.map((table) => {
    const plan = planColumns(table, { ...context, legend })
    // What lines between the rows say when is a column like any other.
    const title = [...titleOf(table), table.grid.sheet]
    const days = new SectionDays(form, monthOf(title)).columnOf(table, plan.columns, isByTitle ? title : [])
    return { table, plan: { ...plan, columns: [...plan.columns, ...days] } }
  })
  const returns = all.filter(({ table, plan }) => isReturn(table, plan, form, true))
  // Where one sheet says when, another that does not is of something else: who the clients are beside what was done for them.
  const day = form.fields.some((f) => f.id === 'accused_name') ? undefined : dayOf(form)?.id
  const dated = day === undefined ? [] : returns.filter(({ plan }) => plan.columns.some((c) => c.fields.includes(day)))
  const read = dated.length > 0 ? dated : returns
  const copies = copiesOf(read, form)
  const planned = read.filter(({ table }) => !copies.has(table))
  if (planned.length === 0) return all.some(({ table, plan }) => isCounts(table, plan)) ? 'counts' : undefined
  const out = new Output(form, notWrittenOf(form, country))
  const notes: Note[] = turned.filter((n) => planned.some(({ table }) => table.grid.sheet === n.sheet))
  const hidden: Note[] = grids.flatMap((g) =>
    g.isHidden && findTables(g, headings, 3).length > 0 ? [{ code: 'sheet-hidden', sheet: g.sheet } as const] : [],
  )
  notes.push(...hidden)
  const left = new Set(returns.flatMap((r) => (read.includes(r) ? [] : [r.table.grid.sheet])))
  for (const sheet of left) if (!planned.some(({ table }) => table.grid.sheet === sheet)) notes.push({ code: 'sheet-left-out', sheet })
  for (const [copy, of] of copies) notes.push({ code: 'sheet-copied', sheet: copy.grid.sheet, of: of.grid.sheet })
  const years = yearsOf(planned.map(({ table }) => table))
  const isAnew = years.length > 0 && numbersBeginAnew(planned, years, form)
  const taken = planned.map(({ table, plan }, i) => ({
    table,
    columns: plan.columns,
    rows: readTable(table, plan, legend, context, asking, out, notes, years[i] === undefined ? undefined : { year: years[i], isAnew }),
  }))
  if (!form.fields.some((f) => f.id === 'accused_name')) notes.push(...listAcross(taken, grids, form))
  return out.finish(
    planned,
    asking,
    notes,
    planned.flatMap(({ table }) => aboveOf(table)),
    joinAlike(planned.map(({ table, plan }) => showTable(table.grid, table.at, table.end, showColumns(table, plan, context.answers)))),
  )
}

/** Every column of a table that holds anything under a heading. */
function showColumns({ headings }: Table, { columns, questions }: Plan, answers: Answers): readonly ShownColumn[] {
  return headings.flatMap(({ name: heading }, column): ShownColumn[] => {
    if (heading.trim() === '') return []
    const read = columns.find((c) => c.column === column)
    if (read && read.fields.length > 0) return [{ column, heading, fields: read.fields, by: read.by === 'script' ? 'words' : read.by }]
    const isAsked = questions.some((q) => q.about.column === column)
    const isLeft = answers[columnId(heading)] === NOTHING
    return [{ column, heading, fields: [], by: isAsked ? 'asked' : isLeft ? 'answer' : 'not-asked' }]
  })
}

/** Field → code of its list that says that nothing is known, where it has one. */
const unknownOf = (form: Form, country: Country): Readonly<Record<string, string>> =>
  Object.fromEntries(
    form.fields.flatMap((f) => {
      const list = f.type === 'code' && f.list ? findList(country, f.list) : undefined
      const code = list?.codes.find((c) => silenceOf(list, c.code) === 'unknown')
      return code ? [[f.id, code.code]] : []
    }),
  )

/** `12/24 of 3 May 2024`, where no word says of what the day is. */
const isDatedNumber = (said: CellSaid): boolean => said.kind === 'case' && !said.isSure

/** Of its numbers nearly all are what somebody may be years old. */
function areAges(texts: readonly string[]): boolean {
  const numbers = texts.map((t) => toLatinDigits(t).trim()).filter((t) => /^\d{1,4}$/.test(t))
  return numbers.length >= FEWEST_AGES && numbers.filter((n) => Number(n) <= OLDEST).length >= numbers.length * NEARLY_ALL_AGES
}
const [FEWEST_AGES, NEARLY_ALL_AGES, OLDEST] = [5, 0.8, 120]

/**
 * @param own the year that this sheet is named for, where sheets are named for several, and whether its numbers begin anew with it
 * @returns the rows that were taken, 1-based
 */
function readTable(
  table: Table,
  planned: Plan,
  legend: Legend,
  context: OwnContext,
  asking: Asking,
  out: Output,
  notes: Note[],
  own?: { readonly year: string; readonly isAnew: boolean },
): readonly number[] {
  const { form, words, answers } = context
  const { grid } = table
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const behind = [
    ...new CaseLines(form, context.country, words).columnsOf(table, planned.columns),
    ...new SectionCharges(form, context.country, words).columnOf(table, planned.columns),
    ...new SectionCodes(form, context.country, words).columnOf(table, planned.columns),
  ]
  const month = monthOf([...titleOf(table), grid.sheet])
  const plan = { ...planned, columns: [...planned.columns, ...behind] }
  asking.columns(plan.questions)
  const isLegacy = table.headings.filter((h) => h.said.isLegacy).length > 1
  const currency = currencyOf(table, words)
  const isMoney = plan.columns.map((column) => form.fields.some((f) => f.type === 'amount' && column.fields.includes(f.id)))
  // What a letter means under fines it means under damages.
  const isAllMillions = areMillions(plan.columns.filter((_, i) => isMoney[i]).flatMap((c) => [...textsOf(table, [c.column])]))
  const readers: readonly ColumnReader[] = plan.columns.map((column, i) => {
    const money = isMoney[i] === true
    const foreign =
      money &&
      [...textsOf(table, [column.column])].some((text) => words.units.other_currency.some((c) => foldText(text).includes(foldText(c))))
    const isShort = money && currency === undefined && areTooSmall(textsOf(table, [column.column]))
    const isOfAges = !isOfAccused && column.part === undefined && areAges([...textsOf(table, [column.column])])
    const texts = [...textsOf(table, [column.column])]
    const isOfHalves = isOfAccused && answers['rule:decimal-years'] === undefined && areHalfYears(column, texts, form, words)
    if (isOfHalves) notes.push({ code: 'half-years', sheet: grid.sheet, heading: column.heading })
    const seen = {
      isOfHalves,
      isMixed: foreign,
      isShort,
      isMillions: money && (isAllMillions || areMillions(texts)),
      isOfFigures: texts.some((text) => /^[1-9]$/.test(toLatinDigits(text).trim())),
      mostly: mostlyOf(texts),
    }
    return makeColumnReader(column, { ...context, legend, isLegacy, ...(month === undefined ? {} : { month }), isOfAges }, seen)
  })
  const fields = new Set(plan.columns.flatMap((c) => c.fields))
  const lines = notStruck(takeLines(table, plan.columns, context, asking, notes, month))
  if (!isOfAccused) {
    for (const u of listUnlike(table, plan.columns, lines, form, words, context.today))
      notes.push({ code: 'unlike', sheet: grid.sheet, ...u })
  }
  const again = fields.has('stage') ? undefined : appealOf(grid.sheet, context)
  const days = plan.columns.filter((c) => form.fields.some((f) => f.type === 'date' && c.fields.includes(f.id))).map((c) => c.column)
  const order = orderOf(textsOf(table, days))
  // Where no column says when a case was registered, the day beside its number stands for it, and that is said.
  const isBesideNumber =
    isOfAccused &&
    !fields.has(form.slot.date) &&
    lines.some(({ persons }) => persons.some((cells) => readers.some((reader, i) => isDatedNumber(reader.read(cells[i] ?? '')))))
  if (isBesideNumber && answers['rule:case-day'] === undefined)
    notes.push({ code: 'day-stands', sheet: grid.sheet, field: form.slot.date, by: ['case_number'] })
  const rules: RowRules = {
    form,
    words,
    today: context.today,
    era: eraOf(answers['rule:era'], [...aboveOf(table), ...notesOf(grid), grid.sheet], words),
    law: answers['rule:law'] ?? lawOf([...aboveOf(table), grid.sheet], words),
    ageOn: isOfAccused ? answers['rule:age'] : undefined,
    isDayOfCase: answers['rule:case-day'] ?? (isBesideNumber ? 'registered_on' : undefined),
    // What is said of the file is not said of a sheet that shows the contrary.
    isMonthFirst: answers['rule:month-first'] === 'yes' && order !== 'day-first',
    isMixed: order === 'mixed' || (answers['rule:month-first'] === 'unknown' && order !== 'day-first'),
    yearFrom: answers['rule:year'] === OF_SHEET && own ? `${own.year}-01` : answers['rule:year'],
    hasOutcome: plan.columns.some((c) => c.fields.includes('outcome')),
    unknown: unknownOf(form, context.country),
    ageDays: isOfAccused ? ['charged_on', 'registered_on'] : agedOn(form, fields),
    emptyPart: answers['rule:empty-part'],
    answers,
    remarks: answers['rule:remarks'],
  }
  if (order === 'month-first' || order === 'either') asking.rule('month-first', grid.rows.rowOf(table.at))
  const titled = isOfAccused ? undefined : codeOfTitle([...aboveOf(table), grid.sheet], form, fields, context.country, words)
  if (titled && answers['rule:title-code'] === undefined)
    asking.rule('title-code', grid.rows.rowOf(table.at), [
      { value: titled.code, words: inEach((lang) => `${sayIn(YES, lang)}: ${sayIn(titled.words, lang)}`) },
      { value: 'no', words: { en: 'No', km: 'ទេ' } },
    ])
  if (isOfAccused && levelsOf(table, words, answers['rule:level']).isOfBoth) asking.rule('level', grid.rows.rowOf(table.at))
  const scales = scalesSaid(grid, words)
  const unsaid: number[] = []
  const people = new People(asking, answers['rule:same-person'], words.gravest)
  const group = out.groupOf(grid.sheet, 0)
  const ordered = isOfAccused ? orderHeading(plan.columns, words) : undefined
  const orders: number[] = []
  // A column that somebody is asked about may be that of the days.
  const mayBeDated = plan.questions.some((q) => q.likely.some((l) => l.value === form.slot.date))
  const undatedRows: { readonly values: Record<string, string>; readonly line: number }[] = []
  out.mention(plan.columns, grid.sheet)
  for (const line of lines) {
    const beside = currency?.(line.row) ?? ''
    for (const [part, cells] of line.persons.entries()) {
      const texts = beside === '' ? cells : cells.map((cell, i) => (isMoney[i] ? inCurrency(cell, beside) : cell))
      const id = rowId(line.row, part === 0 ? group : out.groupOf(grid.sheet, part))
      const unclear = readers.filter((reader, i) => reader.needsUnit(texts[i] ?? ''))
      for (const reader of unclear) asking.unit(reader, line.row, scales)
      const row = readPerson(readers, texts, rules)
      if (titled && answers['rule:title-code'] === titled.code && (row.values[titled.field] ?? '') === '')
        row.values[titled.field] = titled.code
      if (again !== undefined && (row.values['stage'] ?? '') === '') row.values['stage'] = again
      if (ordered !== undefined && (row.values['decided_on'] ?? '') !== '' && isOpenCase(row.values)) {
        row.values['decided_on'] = ''
        orders.push(line.row)
      }
      for (const asked of row.asked) {
        if (asked.kind === 'rule')
          asking.rule(asked.rule, line.row, asked.rule === 'year' ? [...(own ? [YEAR_OF_SHEET] : []), ...sayYears(table, context)] : [])
        else asking.word(asked.reader, asked.text, line.row)
      }
      // What the column's amounts count is asked once, and not said again of each cell.
      const isAsked = (field: string): boolean => unclear.some((reader) => reader.column.fields.includes(field))
      for (const [field, fault] of [...row.faults, ...line.faults])
        if (fault !== 'amount' || !isAsked(field)) out.fault(id, field, fault, row.values[field] ?? '')
      const { outcome, sentence_months: sentence, fine } = row.values
      if (outcome === 'convicted' && (sentence ?? '') === '' && (fine ?? '') === '' && !row.faults.has('sentence_months')) unsaid.push(id)
      // A list without the day that puts a row into its period: a day that it has may stand for it, if somebody says so.
      ofOneCountry(row.values, line.row)
      if (own?.isAnew) withYear(row.values, own.year, line.row)
      if (!isOfAccused) standIn(row.values, line.row)
      else if (
        !mayBeDated &&
        !fields.has(form.slot.date) &&
        (row.values[form.slot.date] ?? '') === '' &&
        form.fields.some((f) => f.id === form.slot.date)
      ) {
        undatedRows.push({ values: row.values, line: line.row })
      }
      people.add(id, row.values, line.row)
    }
  }
  if (ordered !== undefined && orders.length > 0) notes.push({ code: 'orders-left-out', sheet: grid.sheet, heading: ordered, rows: orders })
  register()
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
  const goesOn = key === undefined ? undefined : goingOn(table, plan.columns, key)
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
  const made = matters?.rows ?? people.rows
  if (!isOfAccused) numberActs(made.map((r) => r.values))
  for (const [i, { id, values }] of made.entries()) {
    if (!isOfAccused) number(values, i + 1 + (out.places.get(grid.sheet) ?? 0), id)
    out.add(id, values, fields)
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

  /** A case that is open may have no day yet. It is of the time of its list, and goes by the first day of that where somebody says so. */
  function undated(line: number): string {
    const answer = answers['rule:undated']
    // Nothing is an answer too: the rows are then told as lacking their day.
    if (answer !== undefined) return answer
    const firstDays = sayYears(table, context).map(({ value, words }) => ({
      value: `${value}-01`,
      words: { en: `The first day of the list’s time (${words.en})`, km: `ថ្ងៃទីមួយនៃរយៈពេលបញ្ជី (${words['km'] ?? words.en})` },
    }))
    asking.rule('undated', line, [...firstDays, { value: '', words: { en: 'They are to be completed first', km: 'ត្រូវបំពេញសិន' } }])
    return ''
  }

  /** A mission's list is of its own country, and says so nowhere. */
  function ofOneCountry(values: Record<string, string>, line: number): void {
    const field = form.fields.find((f) => f.list === 'citizenships' && f.required)
    if (isOfAccused || !field || fields.has(field.id) || (values[field.id] ?? '') !== '' || mayBe(field.id)) return
    const answer = answers['rule:country']
    if (answer === undefined) asking.rule('country', line)
    else if (answer !== NOTHING) values[field.id] = answer
  }

  /** Numbers that begin anew each year are told apart by it, if somebody says so. */
  function withYear(values: Record<string, string>, year: string, line: number): void {
    const key = numberOf(form)?.id ?? ''
    const number = values[key] ?? ''
    if (number === '' || /(?:19|20)\d{2}/.test(toLatinDigits(number))) return
    if (answers['rule:anew'] === undefined) asking.rule('anew', line)
    else if (answers['rule:anew'] === 'yes') values[key] = `${number}/${year}`
  }

  /** The day of registration, where a list of accused has none: the charge, or where none is known the decision, of the year that the case's number says;
   * else as somebody says. */
  function register(): void {
    const stated = answers['rule:registered']
    // A number without a year holds nothing against the charge; a decision may be years later.
    const isYear = (day: string): boolean =>
      undatedRows.every(({ values }) => {
        const [year, own] = [(values[day] ?? '').slice(0, 4), yearOfNumber(values['case_number'] ?? '')]
        return year !== '' && (own ?? (day === 'charged_on' ? year : '')) === year
      })
    // One kind of day for all of the list, or somebody says which.
    const hasCharge = undatedRows.some(({ values }) => (values['charged_on'] ?? '') !== '')
    const stands = stated ?? [hasCharge ? 'charged_on' : 'decided_on'].find(isYear)
    const isAsked = stands === undefined && (fields.has('charged_on') || fields.has('decided_on'))
    for (const { values, line } of undatedRows)
      if (isAsked) asking.rule('registered', line)
      else values[form.slot.date] = (values[stands ?? ''] ?? '') || undated(line)
    if (undatedRows.length > 0 && stated === undefined && stands !== undefined)
      notes.push({ code: 'day-stands', sheet: grid.sheet, field: form.slot.date, by: [stands] })
  }

  /** The day by which a row is of its period, where the list has only others. */
  function standIn(values: Record<string, string>, line: number): void {
    const day = dayOf(form)
    if (day === undefined || fields.has(day.id) || (values[day.id] ?? '') !== '' || mayBe(day.id)) return
    const others = form.fields.filter((f) => f.type === 'date' && fields.has(f.id))
    // The form itself may say which: whoever was arrested was in the list by then. A row that has none of those days is of the list's time.
    if (isSupposed(form)) {
      values[day.id] = (form.supposes?.(values)[day.id] ?? '') || undated(line)
      return
    }
    const stands = answers['rule:stands']
    if (stands !== undefined) values[day.id] = values[stands] ?? ''
    // A list whose rows have no day at all is of its time, and goes by the first day of that where somebody says so.
    else if (others.length === 0) values[day.id] = undated(line)
    else
      asking.rule(
        'stands',
        line,
        others.map((f) => ({ value: f.id, words: f.words })),
      )
  }

  /** The number by which a row is found again: its day with its place in the list, if somebody says that places stay. */
  function number(values: Record<string, string>, place: number, id: number): void {
    // So is a suspect whose case nobody wrote, where the form numbers them within one.
    const isNumber = (f: Field): boolean => NUMBERS.includes(f.id) || (f.type === 'case-number' && mayLackCase(form))
    const key = form.fields.find((f) => isNumber(f) && f.required && form.naturalKey.includes(f.id))
    if (!key || fields.has(key.id) || (values[key.id] ?? '') !== '' || mayBe(key.id)) return
    const day = values[dayOf(form)?.id ?? ''] ?? ''
    // A bare number without a day would be another year's row as well.
    if (key.type === 'integer' && !form.fields.some((f) => f.type === 'date' && form.naturalKey.includes(f.id))) return
    if (answers['rule:numbered'] === undefined) asking.rule('numbered', sheetRowOf(id))
    else if (answers['rule:numbered'] === 'yes')
      values[key.id] = key.type === 'integer' ? String(place) : day === '' ? '' : `${day}/${place}`
  }

  /** What is numbered within its case or person, where the list does not: in the order of its rows. */
  function numberActs(rows: readonly Record<string, string>[]): void {
    const open = form.naturalKey.filter((key) => ACTS.includes(key) && key !== form.ordinal && !fields.has(key) && !mayBe(key))
    const last = new Map<string, number>()
    for (const key of open)
      for (const values of rows) {
        const of = form.naturalKey.map((k) => (open.includes(k) ? '' : (values[k] ?? ''))).join('\u0001')
        last.set(of, (last.get(of) ?? 0) + 1)
        values[key] = String(last.get(of))
      }
  }

  function mayBe(field: string): boolean {
    return plan.questions.some((q) => q.likely.some((l) => l.value === field))
  }
}

/** `12/2024`, `12/24`, `PSN-CR-2024-0019`: the year of a case's number, where one number in it can be that. */
function yearOfNumber(text: string): string | undefined {
  const numbers = toLatinDigits(text).match(/\d+/g) ?? []
  const years = numbers.filter((n) => /^20\d\d$/.test(n))
  if (years.length > 0) return years.length === 1 ? years[0] : undefined
  const last = numbers.length > 1 ? numbers.at(-1) : undefined
  return last?.length === 2 ? `20${last}` : undefined
}
const YES = { en: 'Yes', km: 'បាទ/ចាស' }
