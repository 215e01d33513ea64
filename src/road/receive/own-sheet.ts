/** An office's own sheet as a draft: what core/sheet/own makes of it, with what is to be said of it in words. */
import { codesOf } from '../../core/country/find.ts'
import { nameOffices } from '../../core/country/name-offices.ts'
import type { Country, Field, Form, Problem } from '../../core/country/index.ts'
import { SILENT_CODES } from '../../core/model/lists/silence.ts'
import { findByPlace, findOffices, partAddressed } from '../../core/sheet/own/whole-sheet/office.ts'
import { columnId, NOTHING, type Answers, type Question } from '../../core/sheet/own/questions/questions.ts'
import type { Filled, OwnRows } from '../../core/sheet/own/rows/own-rows.ts'
import { isOfOthers } from '../../core/sheet/own/not-taken/of-others.ts'
import { YEAR_OF_NUMBER } from '../../core/sheet/own/rows/list-gaps.ts'
import { areOfPeople } from '../../core/sheet/own/rows/rows-of-people.ts'
import { readOwnSheets } from '../../core/sheet/own/read/read-sheets.ts'
import type { Note } from '../../core/sheet/own/lines/note.ts'
import type { Unlike } from '../../core/sheet/own/unlike/unlike.ts'
import type { RowFault } from '../../core/sheet/own/row/person-row.ts'
import { rowId } from '../../core/sheet/row-id.ts'
import type { SheetRows } from '../../core/sheet/sheet-rows.ts'
import { problem, type ErrorCode } from '../../errors.ts'
import { inEach, languageOf, sayIn } from '../../core/text/languages.ts'
import { letters } from '../../core/sheet/letters.ts'
import type { DraftData } from '../stages.ts'
import { askOfStaff } from './ask-of-staff.ts'
import { StopReading, type Grid } from '../../exchange/sheet/grid.ts'

export type OwnDraft = Pick<OwnRows, 'headings' | 'layout' | 'groups' | 'sheet' | 'waiting' | 'columns' | 'tables'> & {
  readonly rows: SheetRows
  /** Lines of totals that fit. */
  readonly totals: number
  /** Lines that sum others, by sheet: what is not readable there is nobody's. */
  readonly summed: ReadonlyMap<string, ReadonlySet<number>>
  readonly questions: readonly Question[]
  readonly letterhead: readonly string[]
  readonly problems: readonly Problem[]
  /** Columns that were read, or left, as somebody said. */
  readonly learned: DraftData['columns']['learned']
}
export type OwnHow = {
  readonly form: Form
  readonly country: Country
  readonly fileName: string
  readonly answers: Answers
  readonly today: string
  readonly own?: readonly string[]
  readonly isOfMany: boolean
}

/** @returns undefined where none of its words is known; `counts` for a sheet that only counts people. */
export function draftOwn(grids: readonly Grid[], how: OwnHow): OwnDraft | 'counts' | undefined {
  const { form, country } = how
  const words = country.sheetWords
  if (!words || form.counts) return undefined
  if (isOfOthers(grids, form, country, words, how.answers)) throw new StopReading(problem('file.of-others'))
  const read = readOwnSheets(grids, { form, country, words, answers: how.answers, today: how.today })
  if (read === 'counts') return read
  if (!read || read.rows.length === 0) return undefined
  if (areOfPeople(read, form, words)) throw new StopReading(problem('file.of-people', { form: form.words, count: read.rows.length }))
  const above = partAddressed(read.above, words.addressed ?? [])
  const letterhead = findOffices([...above.own, ...grids.map((g) => g.sheet)], form, country)
  const listed = new Set(read.groups.map((g) => g.sheet))
  // A sheet beside the list, of notes or short forms, may name the office, or another to which a case was sent on: it is only offered.
  const beside = grids.flatMap((g) => (listed.has(g.sheet) || g.isHidden ? [] : [...g.rows].slice(0, MOST_BESIDE).flatMap((l) => l.cells)))
  const staff = askOfStaff(grids, form, words, how.fileName, how.answers)
  // A place above the list may be where its office is, or where somebody signed.
  const places = findByPlace(read.above, form, country)
  const office = fillOffice(read, [letterhead, [...places, ...findOffices([...above.others, ...beside], form, country)]], how)
  return {
    ...read,
    rows: office.rows,
    totals: read.notes.filter((n) => n.code === 'total-fits').length,
    summed: new Map(
      [...Map.groupBy(read.notes, (n) => n.sheet)].map(([sheet, notes]) => [
        sheet,
        new Set(notes.flatMap((n) => (n.code === 'summed' ? n.rows : []))),
      ]),
    ),
    questions: [...staff.questions, ...office.questions, ...read.questions],
    // Of no row it is said that nothing stands there while it is asked of the whole file.
    waiting: new Set([...read.waiting, ...staff.waiting, ...office.questions.map(() => form.slot.office)]),
    letterhead,
    problems: [
      ...office.problems,
      ...read.notes.flatMap((note) => (note.code === 'total-fits' || note.code === 'summed' ? [] : [sayNote(note, read, form)])),
      ...read.faults.map((f) => sayFault(f, read, how)),
      ...[...read.silent].map(([field, filled]) => sayFilled('cell.left-empty', field, filled, read, how)),
      ...[...read.open].map(([field, filled]) => sayFilled('cell.left-open', field, filled, read, how)),
      ...sayColumns(read, how),
    ],
    learned: listLearned(read, how.answers),
  }
}

/** What is no field and stands for a day. */
const STANDS = {
  case_number: { en: 'the day beside the case number', km: 'ថ្ងៃក្បែរលេខសំណុំរឿង' },
  [YEAR_OF_NUMBER]: { en: 'the year that the case number says', km: 'ឆ្នាំដែលលេខសំណុំរឿងបញ្ជាក់' },
}

/** Lines of a sheet beside the list in which its office may be named. */
const MOST_BESIDE = 10

/** A file has one office where no column says otherwise: of its letterhead, its name, its sender. */
function fillOffice(
  read: OwnRows,
  [letterhead = [], beside = []]: readonly (readonly string[])[],
  { form, country, fileName, answers, own = [], isOfMany }: OwnHow,
) {
  const field = form.slot.office
  if (read.headings[field] !== undefined || form.constants?.[field] !== undefined) return { rows: read.rows, questions: [], problems: [] }
  const named = [
    letterhead,
    findByPlace([fileName], form, country),
    findByPlace(
      read.groups.map((g) => g.sheet),
      form,
      country,
    ),
    isOfMany ? [] : own,
  ]
  const answer = answers['office']
  const found = answer === undefined ? named.find((codes) => codes.length === 1) : [answer]
  const [office] = found ?? []
  if (office === undefined) {
    const offices = codesOf(country, form.slot.list)
    const likely = [...new Set([...named.flat(), ...own, ...beside])].flatMap((code) => offices.filter((c) => c.code === code))
    const question: Question = {
      id: 'office',
      kind: 'office',
      words: { en: 'Which office is this list of?', km: 'បញ្ជីនេះជារបស់ការិយាល័យណា?' },
      about: { field },
      cells: read.rows.length,
      likely: likely.map((c) => ({ value: c.code, words: c.words })),
      others: { list: form.slot.list },
    }
    return { rows: read.rows, questions: [question], problems: [] }
  }
  // Whoever has just said which office it is need not be told.
  const said =
    answer === undefined
      ? [problem('file.office-filled', { office: nameOffices([office], form, country) }, { severity: 'warning', field })]
      : []
  return { rows: read.rows.filled(field, office), questions: [], problems: said }
}

/** What was taken together, what is not read, and what stays unanswered: a line each. The last is known once nothing is asked any more. */
function sayColumns({ groups, leftOut, absent, questions }: OwnRows, { form }: OwnHow): readonly Problem[] {
  const sheets = [...new Set(groups.map((g) => g.sheet))]
  const left = [...new Set(leftOut.map((c) => c.heading.replace(/\s+/g, ' ').trim() || letters(c.column + 1)))]
  const given = new Set([form.slot.office, form.ordinal, form.periodField?.field, ...Object.keys(form.constants ?? {})])
  const fields = questions.length > 0 ? [] : form.fields.filter((f) => absent.includes(f.id) && !given.has(f.id))
  // On record, and in no figure that asks for one of them: nobody would see that in a figure.
  const needed = fields.filter((f) => f.required === true)
  const namesOf = (of: readonly Field[]) => inEach((lang) => of.map((f) => sayIn(f.words, lang)).join(languageOf(lang).comma))
  const say = (code: ErrorCode, values: Parameters<typeof problem>[1]): Problem => problem(code, values, { severity: 'warning' })
  return [
    ...(sheets.length > 1 ? [say('file.sheets-joined', { sheets: sheets.join(', ') })] : []),
    ...(left.length > 0 ? [say('file.columns-not-asked', { columns: left.join(', ') })] : []),
    ...(fields.length === 0
      ? []
      : [say(needed.length > 0 ? 'file.columns-needed' : 'file.columns-absent', { columns: namesOf(fields), needed: namesOf(needed) })]),
  ]
}

const listLearned = ({ columns, leftOut }: OwnRows, answers: Answers): OwnDraft['learned'] => [
  ...columns.flatMap(({ column, heading, fields, by }) => (by === 'answer' ? [{ column, heading, field: fields.join('+') }] : [])),
  ...leftOut.flatMap(({ column, heading }) => (answers[columnId(heading)] === NOTHING ? [{ column, heading, field: NOTHING }] : [])),
]

const FAULTS: Readonly<Record<RowFault, ErrorCode>> = {
  duration: 'cell.not-a-duration',
  'months-in-years': 'cell.not-a-duration',
  amount: 'cell.ambiguous-number',
  'other-currency': 'cell.other-currency',
  'two-answers': 'cell.two-answers',
  age: 'cell.age-unlikely',
  'no-law': 'cell.no-law',
  'no-such-article': 'cell.no-such-article',
  'two-laws': 'cell.no-law',
  unread: 'cell.unread',
  'either-day': 'cell.either-day',
  'month-alone': 'cell.month-alone',
  'no-sentence': 'cell.no-sentence',
  'part-beyond': 'cell.part-beyond',
  'no-number': 'cell.no-number',
  'no-day': 'cell.no-day',
  'not-of-list': 'cell.not-of-list',
  'of-all': 'cell.of-all',
  'left-unsaid': 'cell.left-unsaid',
  'no-unit': 'cell.no-unit',
  'no-currency': 'cell.no-currency',
  'rows-differ': 'cell.rows-differ',
  'others-unnamed': 'cell.others-unnamed',
  'two-named': 'cell.two-named',
  'as-nothing': 'cell.as-nothing',
}
/** What is said of a cell, and stops nothing. */
const SAID: readonly RowFault[] = [
  'other-currency',
  'no-sentence',
  'no-number',
  'no-day',
  'not-of-list',
  'of-all',
  'left-unsaid',
  'no-unit',
  'no-currency',
  'either-day',
  'month-alone',
  'rows-differ',
  'others-unnamed',
  'as-nothing',
]

const UNLIKE: Readonly<Record<Unlike['kind'], ErrorCode>> = {
  'days-turned': 'row.days-turned',
  'beyond-whole': 'row.beyond-whole',
  'sum-differs': 'row.sum-differs',
  'span-differs': 'row.span-differs',
  'no-number': 'row.no-number',
  'left-empty': 'row.left-empty',
  'no-such-hour': 'row.no-such-hour',
  'hours-turned': 'row.hours-turned',
  'no-such-day': 'row.no-such-day',
  'year-far': 'row.year-far',
  'to-come': 'row.to-come',
  'as-above': 'row.as-above',
  'number-again': 'row.number-again',
  unpaired: 'row.unpaired',
  'count-differs': 'row.count-differs',
  'no-currency': 'row.no-currency',
  'odd-word': 'row.odd-word',
  'odd-one': 'row.odd-one',
  'own-letter': 'row.own-letter',
  'not-explained': 'row.not-explained',
  'age-far': 'row.age-far',
  'said-differs': 'row.said-differs',
  'not-in-list': 'row.not-in-list',
  'total-mixed': 'row.total-mixed',
  'part-differs': 'row.part-differs',
  'told-undone': 'row.told-undone',
  'told-beside': 'row.told-beside',
  'formula-broken': 'row.formula-broken',
}

/** Two nationalities, two lenders: of a list's own people and things a cell may say two. It stays unknown there and refuses nobody's file. */
const isTwofold = (fault: RowFault, field: string, form: Form): boolean =>
  fault === 'two-answers' &&
  !form.fields.some((f) => f.id === 'accused_name') &&
  !form.naturalKey.includes(field) &&
  form.fields.some((f) => f.id === field && f.type === 'code')

/** What was filled, in the word that the list shows there. */
function sayFilled(
  code: 'cell.left-empty' | 'cell.left-open',
  field: string,
  { cells, kept }: Filled,
  { headings }: OwnRows,
  { form, country }: OwnHow,
): Problem {
  const list = form.fields.find((f) => f.id === field)?.list ?? ''
  const words = codesOf(country, list).find((c) => c.code === kept)?.words ?? NOT_RECORDED
  const column = headings[field] ?? field
  return problem(code, { field: column, count: cells, kept: words }, { severity: 'warning', field, column })
}
const NOT_RECORDED = { en: 'not recorded', km: 'មិនបានកត់ត្រា' }

/** Of each law, that its article is not stated; and that no law is. */
function unstated(list: string, country: Country): NonNullable<Problem['fixes']> {
  const known = codesOf(country, list)
  const kept = [...Object.values(country.sheetWords?.laws ?? {}).map((l) => l.unstated), ...SILENT_CODES]
  return [...new Set(kept)].flatMap((code) => known.filter((c) => c.code === code)).map((c) => ({ value: c.code, words: c.words }))
}

function sayFault({ row, field, fault, text, told }: OwnRows['faults'][number], read: OwnRows, { form, country }: OwnHow): Problem {
  const heading = read.headings[field] ?? field
  if (told) {
    const codes = codesOf(country, form.fields.find((f) => f.id === field)?.list ?? '')
    const fixes = [...new Set(told.map((t) => t.code))].flatMap((code) => codes.filter((c) => c.code === code))
    return problem(
      'cell.told-twice',
      { field: heading, said: told.map((t) => `${t.heading}: “${t.text}”`).join('; ') },
      { row, field, column: heading, fixes: fixes.map((c) => ({ value: c.code, words: c.words })) },
    )
  }
  const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
  const fixes = fault === 'no-such-article' ? unstated(form.fields.find((f) => f.id === field)?.list ?? '', country) : []
  const place = { row, field, column: heading, ...(fixes.length > 0 ? { fixes } : {}) }
  return problem(
    fault === 'age' && !isOfAccused ? 'cell.unread' : FAULTS[fault],
    { field: heading, ...(text === undefined ? {} : { value: text }) },
    SAID.includes(fault) || isTwofold(fault, field, form) ? { ...place, severity: 'warning' } : place,
  )
}

function sayNote(note: Exclude<Note, { code: 'total-fits' | 'summed' }>, { groups }: OwnRows, form: Form): Problem {
  const sheet = note.sheet ? { sheet: note.sheet } : {}
  // Row 7 of the second sheet is not row 7 of the first: whoever mends would mend a stranger's.
  const rowOf = (row: number): number =>
    rowId(
      row,
      Math.max(
        0,
        groups.findIndex((g) => g.sheet === note.sheet && g.part === 0),
      ),
    )
  const list = (rows: readonly number[]): string => rows.slice(0, 20).join(', ') + (rows.length > 20 ? ' …' : '')
  switch (note.code) {
    case 'sheet-hidden':
      return problem('file.sheet-hidden', { sheet: note.sheet }, { severity: 'warning' })
    case 'sheet-left-out':
      return problem('file.sheet-left-out', { sheet: note.sheet }, { sheet: note.sheet, severity: 'warning' })
    case 'list-unread':
      return problem('file.list-unread', { sheet: note.sheet }, { sheet: note.sheet, severity: 'warning' })
    case 'sheet-unread':
      return problem('file.sheet-unread', { sheet: note.sheet }, { severity: 'warning' })
    case 'cards-left-out':
      return problem('file.cards-left-out', { sheet: note.sheet }, { severity: 'warning' })
    case 'sheet-copied':
      return problem('file.sheet-copied', { sheet: note.sheet, of: note.of }, { sheet: note.sheet, severity: 'warning' })
    case 'restated-left-out': {
      const values = { of: note.of, count: note.rows.length, rows: list(note.rows) }
      return problem('file.restated-left-out', values, { ...sheet, severity: 'warning' })
    }
    case 'sheets-matched': {
      const values = { sheet: note.sheet, of: note.of, heading: note.heading, count: note.matched }
      const alone = [note.alone, note.there].map((rows) => (rows.length === 0 ? '–' : list(rows)))
      return problem('file.sheets-matched', { ...values, alone: alone[0] ?? '', there: alone[1] ?? '' }, { ...sheet, severity: 'warning' })
    }
    case 'on-several-lines':
      return problem('file.on-several-lines', {}, { ...sheet, severity: 'warning' })
    case 'abreast':
      return problem('file.abreast', {}, { ...sheet, severity: 'warning' })
    case 'on-its-side':
      return problem('file.on-its-side', {}, { ...sheet, severity: 'warning' })
    case 'lines-left-out':
      return problem('file.lines-left-out', { count: note.rows.length, rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'reasons-left-out':
      return problem('file.reasons-left-out', { count: note.rows.length, rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'others-left-out':
      return problem('file.others-left-out', { count: note.rows.length, rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'rows-struck':
      return problem('file.rows-struck', { rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'rows-twice':
      return problem('file.rows-twice', { rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'rows-voided':
      return problem('file.rows-voided', { rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'rows-joined':
      return problem('file.rows-joined', { count: note.rows.length, rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'sums-named':
      return problem('file.sums-named', { rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'year-with-number':
      return problem('file.year-with-number', { rows: list(note.rows) }, { ...sheet, field: 'case_number', severity: 'warning' })
    case 'charges-joined':
      return problem('file.charges-joined', { count: note.rows.length, rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'ticks-parted':
      return problem('file.ticks-parted', { count: note.rows.length, rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'hearings-joined':
      return problem('file.hearings-joined', { count: note.rows.length, rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'rows-hidden':
      return problem('file.rows-hidden', { rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'columns-hidden':
      return problem('file.columns-hidden', { columns: note.headings.join(', ') }, { ...sheet, severity: 'warning' })
    case 'remarks-read':
      return problem('file.remarks-read', { columns: note.headings.join(', ') }, { ...sheet, severity: 'warning' })
    case 'ragged':
      return problem('row.ragged', {}, { ...sheet, row: rowOf(note.row) })
    case 'slipped':
      return problem('row.slipped', {}, { ...sheet, row: rowOf(note.row) })
    case 'marks':
      return problem('file.marks', { rows: list(note.rows) }, { ...sheet, severity: 'warning' })
    case 'colours':
      return problem('file.colours', {}, { ...sheet, severity: 'warning' })
    case 'orders-left-out': {
      const values = { heading: note.heading, count: note.rows.length, rows: list(note.rows) }
      return problem('file.orders-left-out', values, { ...sheet, field: 'decided_on', severity: 'warning' })
    }
    case 'number-stands':
      return problem('file.number-stands', { heading: note.heading }, { ...sheet, field: 'case_number', severity: 'warning' })
    case 'of-books':
      return problem('file.of-books', { heading: note.heading }, { ...sheet, column: note.heading })
    case 'charge-stands':
      return problem('file.charge-stands', { heading: note.heading }, { ...sheet, field: 'offence', severity: 'warning' })
    case 'part-says': {
      const asked = form.fields.find((f) => f.id === note.field)?.words ?? { en: note.field }
      return problem('file.part-says', { field: asked, part: note.text }, { ...sheet, field: note.field, severity: 'warning' })
    }
    case 'month-first':
      return problem('file.month-first', {}, { ...sheet, severity: 'warning' })
    case 'half-years':
      return problem('file.half-years', { heading: note.heading }, { ...sheet, field: 'sentence_months', severity: 'warning' })
    case 'day-stands': {
      const wordsOf = (id: string) =>
        id in STANDS ? STANDS[id as keyof typeof STANDS] : (form.fields.find((f) => f.id === id)?.words ?? { en: id })
      const days = inEach((lang) => note.by.map((id) => sayIn(wordsOf(id), lang)).join(' → '))
      return problem('file.day-stands', { day: wordsOf(note.field), stands: days }, { ...sheet, field: note.field, severity: 'warning' })
    }
    case 'unlike': {
      const [one = '', two = '', three = ''] = note.columns
      const values = {
        one,
        two: note.kind === 'sum-differs' ? note.columns.slice(1).join(' + ') : two,
        three,
        first: note.firstSheet === undefined ? (note.first ?? '') : `${note.first ?? ''} (${note.firstSheet})`,
        stated: note.counts?.[0] ?? '',
        counted: note.counts?.[1] ?? '',
      }
      return problem(UNLIKE[note.kind], values, {
        ...sheet,
        row: rowOf(note.row),
        ...(one === '' ? {} : { column: one }),
        ...(note.field === undefined ? {} : { field: note.field }),
        severity: 'warning',
      })
    }
    case 'total-disagrees':
      return problem(
        'row.total-disagrees',
        { stated: note.stated, counted: note.counted },
        { ...sheet, row: rowOf(note.row), column: note.heading },
      )
  }
}
