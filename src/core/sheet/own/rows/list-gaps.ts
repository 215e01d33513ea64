/**
 * What an office's list does not say of its rows, because whoever keeps it knows: its country, its days, its numbers. Each is filled in by what
 * somebody answered, and asked where nobody did.
 */
import type { Field, Form } from '../../../country/country.ts'
import { isDay } from '../../../model/dates.ts'
import { yearOfNumber, yearSaid } from '../../../model/year-of-number.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { sheetRowOf } from '../../row-id.ts'
import type { Asking } from '../asking/asking.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { Note } from '../lines/note.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { monthOf } from '../values/day.ts'
import { dayOf, isSupposed } from '../values/period-day.ts'
import { NOTHING, type Answers, type Choice, type Question } from '../questions/questions.ts'
import { ACTS, NUMBERS } from '../column/return-table.ts'
import { riseWithoutYear, samplesOf } from '../column/samples.ts'
import { numberOf, sayYears } from '../whole-sheet/said-by-sheet.ts'
import { titleOf } from '../heading/table.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

type List = {
  readonly table: Table
  readonly form: Form
  readonly answers: Answers
  readonly context: OwnContext
  /** That its columns hold. */
  readonly fields: ReadonlySet<string>
  /** No heading says that its numbers are the cases'. */
  readonly isNumberSupposed: boolean
  /** What is asked of columns that it may hold as well. */
  readonly questions: readonly Question[]
  readonly asking: Asking
  readonly notes: Note[]
}
/** A row without the day of its registration, and its 1-based line. */
export type Undated = { readonly values: Record<string, string>; readonly line: number }

export class ListGaps {
  private readonly list: List
  private isStood = false

  constructor(list: List) {
    this.list = list
  }

  /** A case that is open may have no day yet. It is of the time of its list, and goes by the first day of that where somebody says so. */
  private undated(line: number): string {
    const { answers, asking, context, table } = this.list
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
  ofOneCountry(values: Record<string, string>, line: number): void {
    const { answers, asking, fields, form } = this.list
    const field = form.fields.find((f) => f.list === 'citizenships' && f.required)
    if (!field || fields.has(field.id) || (values[field.id] ?? '') !== '' || this.mayBe(field.id)) return
    const answer = answers['rule:country']
    if (answer === undefined) asking.rule('country', line)
    else if (answer !== NOTHING) values[field.id] = answer
  }

  /** Numbers that begin anew each year are told apart by it, if somebody says so. */
  withYear(values: Record<string, string>, year: string, line: number): void {
    const { answers, asking, form } = this.list
    const key = numberOf(form)?.id ?? ''
    const number = values[key] ?? ''
    if (number === '' || /(?:19|20)\d{2}/.test(toLatinDigits(number))) return
    if (answers['rule:anew'] === undefined) asking.rule('anew', line)
    else if (answers['rule:anew'] === 'yes') values[key] = `${number}/${year}`
  }

  /**
   * A number of the list's own, under which next year's list has somebody else: what is found by it alone would take the place of this row. With the year
   * or the month of the row's day, or as it is, as somebody says; where the row has no day there is no number.
   */
  ofItsYear(rows: readonly { readonly values: Record<string, string>; readonly id: number }[], columns: readonly Column[]): void {
    const { answers, context, form, table } = this.list
    const isNumber = (f: Field): boolean => (NUMBERS.includes(f.id) && f.type === 'text') || f.type === 'case-number'
    const key = form.fields.find((f) => isNumber(f) && form.naturalKey.includes(f.id))
    if (!key) return
    const isAlone = form.naturalKey.every((id) => id === key.id || id === form.slot.office)
    const column = columns.find((c) => c.fields.join() === key.id)?.column
    if (column === undefined) return
    const samples = samplesOf(table, column, context.words)
    const areUp = isAlone && riseWithoutYear(samples)
    // The number of a case is said again in other lists, and of one or two rows nobody sees whether they go up.
    const mayBeAnothers = key.type === 'case-number' || (isAlone && samples.length <= MOST_UNSEEN)
    if (!areUp && !mayBeAnothers) return
    const answer = answers['rule:own-year']
    const numberIn = (values: Undated['values']): string => values[key.id] ?? ''
    if (key.id === 'case_number') {
      const begins = form.fields.find((f) => BEGINS.includes(f.id))?.id
      const all = rows.map((row) => {
        const days = form.fields.flatMap((f) => (f.type === 'date' ? (row.values[f.id] ?? []) : []))
        const said = yearSaid(numberIn(row.values), /^\d{4}/.exec(row.values[begins ?? ''] ?? '')?.[0], days)
        return { ...row, said }
      })
      const bare = this.bareOf(all, key.id, areUp)
      // Of sheets of several years somebody has said already that a number is never given twice.
      const isOnce = (answer ?? answers['rule:anew']) === 'no'
      if (begins !== undefined) return this.ofOwnTime(isOnce ? [] : bare, key.id)
      for (const { values, id } of bare) {
        this.ofCaseYear(values, key.id, sheetRowOf(id), rows)
        if (answers['rule:case-year'] === undefined) values[key.id] = ''
      }
      return undefined
    }
    return this.ofOwnTime(
      rows.filter(({ values }) => {
        const number = numberIn(values)
        return number !== '' && answer !== 'no' && (areUp || BARE.test(toLatinDigits(number)))
      }),
      key.id,
    )
  }

  private ofOwnTime(own: readonly { readonly values: Record<string, string>; readonly id: number }[], key: string): void {
    const { answers, asking } = this.list
    const answer = answers['rule:own-year']
    if (answer === undefined)
      for (const { values, id } of own) {
        asking.rule('own-year', sheetRowOf(id))
        values[key] = ''
      }
    else this.withTimes(own, key, answer === 'month' ? /^\d{4}-\d{2}/ : /^\d{4}/)
  }

  /**
   * The number of a book goes with the time of the book: entry 1 of February may have come in on 31 January, and is another than January's. Where numbers go up over
   * rows of several times and the title names none, somebody says which it is.
   */
  private withTimes(rows: readonly { readonly values: Record<string, string>; readonly id: number }[], key: string, time: RegExp): void {
    const { answers, asking, form, table } = this.list
    const titled = time.source.includes('-') ? monthOf([...titleOf(table), table.grid.sheet]) : undefined
    const answer = answers['rule:own-time']
    for (const run of runsOf(rows, key)) {
      const times = run.map(({ values }) => time.exec(values[dayOf(form)?.id ?? ''] ?? '')?.[0])
      const known = [
        ...Map.groupBy(
          times.flatMap((t) => t ?? []),
          (t) => t,
        ),
      ].toSorted(([, a], [, b]) => b.length - a.length)
      const [most, next] = known
      const isEven = next !== undefined && most?.[1].length === next[1].length
      for (const [i, { values, id }] of run.entries()) {
        const own = times[i]
        const ofBook = titled ?? (isEven ? undefined : most?.[0])
        const isOpen = titled === undefined && known.length > 1 && own !== undefined && (isEven || own !== most?.[0])
        if (isOpen && answer === undefined) asking.rule('own-time', sheetRowOf(id))
        const found = own === undefined ? undefined : isOpen && answer !== 'book' ? (answer === 'day' ? own : undefined) : ofBook
        values[key] = found === undefined ? '' : `${values[key] ?? ''}/${found}`
      }
    }
  }

  /**
   * Of the accused: a case's number that says no year is another case's in the next, and that case would take the place of this one. The year in which it was
   * registered goes with it, and is told; where no row of the case says when, or its rows say two years, somebody does. Whether figures in it are a year is a question of its own, which leaves
   * the others as they are.
   * @param isDayOpen it is being asked which day stands beside the numbers: until then nothing is known
   */
  ofYearRegistered(
    rows: readonly { readonly values: Record<string, string>; readonly id: number }[],
    undated: readonly Undated[],
    isDayOpen: boolean,
  ): void {
    const { answers, asking, form, notes, table } = this.list
    if (isDayOpen || !form.naturalKey.includes('case_number')) return
    const supposed = new Set(undated.map(({ values }) => values))
    // What stands for the day of registration is another day, and its year no case's.
    const timeOf = (values: Undated['values']): string | undefined =>
      supposed.has(values) ? undefined : /^\d{4}/.exec(values[form.slot.date] ?? '')?.[0]
    const numberIn = (values: Undated['values']): string => values['case_number'] ?? ''
    const saidIn = (values: Undated['values']): ReturnType<typeof yearSaid> => {
      const own = timeOf(values)
      return yearSaid(numberIn(values), own, [own ?? '', values['charged_on'] ?? '', values['decided_on'] ?? ''])
    }
    const said = rows.map((row) => ({ ...row, said: saidIn(row.values) }))
    const bare = this.bareOf(said, 'case_number', false)
    const made = Map.groupBy(bare, ({ values }) => toLatinDigits(numberIn(values)))
    const places = new Map<Undated['values'] | undefined, number>(rows.map(({ values }, i) => [values, i]))
    const yearsOf = (those: readonly Numbered[]): readonly string[] =>
      [...new Set(those.flatMap(({ values }) => timeOf(values) ?? []))].toSorted()
    const told: number[] = []
    for (const [number, all] of made)
      // One below the other they are of one case. Apart from each other, the next year's book has begun.
      for (const those of nextToEachOther(all, ({ values }) => places.get(values) ?? 0)) {
        const years = yearsOf(those)
        const known = years.length === 0 ? yearsOf(all) : years
        const isTwice = years.length > 1
        const ofTwo = isTwice ? answers['rule:two-years'] : undefined
        for (const { values, id } of those) {
          const own = timeOf(values) ?? (known.length === 1 ? known[0] : undefined)
          if (isTwice && ofTwo === undefined) asking.rule('two-years', sheetRowOf(id), firstOfTwo(number, years))
          else if (isTwice && ofTwo === NOTHING) values['case_number'] = ''
          else if (isTwice && ofTwo === 'first') values['case_number'] = `${numberIn(values)}/${years[0] ?? ''}`
          else if (own !== undefined) {
            values['case_number'] = `${numberIn(values)}/${own}`
            if (!isTwice) told.push(sheetRowOf(id))
          } else this.ofCaseYear(values, 'case_number', sheetRowOf(id), rows)
        }
      }
    if (told.length > 0) notes.push({ code: 'year-with-number', sheet: table.grid.sheet, rows: told.toSorted((a, b) => a - b) })
  }

  /** Those of which it is known that they say no year; of open ones it is asked, and named which. */
  private bareOf<Row extends Numbered>(rows: readonly Row[], key: string, areUp: boolean): readonly Row[] {
    const { answers, asking } = this.list
    const answer = answers[`rule:${YEAR_IN_NUMBER}`]
    const open = rows.filter((row) => row.said === 'open')
    if (answer === undefined && open.length > 0) {
      const some = namedOf(open.map(({ values }) => values[key] ?? ''))
      for (const { id } of open) asking.rule(YEAR_IN_NUMBER, sheetRowOf(id), yearInNumber(some))
    } else if (answer === NOTHING) for (const { values } of open) values[key] = ''
    return rows.filter(
      ({ said, values }) =>
        (values[key] ?? '') !== '' && (said === 'bare' || (said === 'open' && answer === 'no') || (said === 'said' && areUp)),
    )
  }

  /** The year of a case, where a list has no day on which it was registered: one for the list, if somebody says so. No other day is put to a case. */
  private ofCaseYear(
    values: Record<string, string>,
    key: string,
    line: number,
    rows: readonly { readonly values: Undated['values'] }[],
  ): void {
    const { answers, asking, context, form } = this.list
    const answer = answers['rule:case-year']
    if (answer !== undefined) {
      values[key] = /^\d{4}$/.test(answer) ? `${values[key] ?? ''}/${answer}` : ''
      return
    }
    const days = rows.flatMap(({ values: of }) =>
      form.fields.flatMap((f) => (f.type === 'date' ? (/^\d{4}/.exec(of[f.id] ?? '')?.[0] ?? []) : [])),
    )
    const last = Number(days.toSorted().at(-1) ?? context.today.slice(0, 4))
    asking.rule(
      'case-year',
      line,
      [0, 1, 2, 3].map((back) => allOf(String(last - back))),
    )
  }

  /**
   * The day of registration, where a list of accused has none: the charge of the year that the case's number says, or where none is known that
   * year. Of rows whose number says no year somebody says which day stands for it, and so of those in which that
   * would be after the charge. A number that is another paper's says nothing of when the case began.
   */
  register(rows: readonly Undated[]): void {
    const { answers, asking, context, fields, form, isNumberSupposed, notes, table } = this.list
    const stated = answers['rule:registered']
    // Somebody has said that these figures are no year.
    const isDenied = (values: Undated['values']): boolean =>
      (answers[`rule:${YEAR_IN_NUMBER}`] ?? 'yes') !== 'yes' &&
      yearSaid(values['case_number'] ?? '', undefined, [values['charged_on'] ?? '', values['decided_on'] ?? '']) === 'open'
    const yearIn = (values: Undated['values']): string | undefined =>
      isNumberSupposed || isDenied(values) ? undefined : yearOfNumber(values['case_number'] ?? '')
    const areYears = rows.every(({ values }) => this.mayBeginIn(yearIn(values), values))
    const isDated = fields.has('charged_on') || fields.has('decided_on')
    const isCharged = (values: Undated['values']): boolean =>
      dayIn(values, 'charged_on') !== '' && dayIn(values, 'charged_on').startsWith(yearIn(values) ?? '')
    const by = new Set<string>()
    for (const { values, line } of rows) {
      const own = yearIn(values)
      // A number without a year holds nothing against the charge; the decision may be years later, and is no day of registration.
      const found =
        stated !== undefined
          ? { by: stated, when: values[stated] ?? '' }
          : isCharged(values)
            ? { by: 'charged_on', when: dayIn(values, 'charged_on') }
            : areYears
              ? { by: YEAR_OF_NUMBER, when: spanOfYear(own ?? '', context.today) }
              : undefined
      if (found?.when) by.add(found.by)
      if (found === undefined && isDated) asking.rule('registered', line)
      else values[form.slot.date] = found?.when || this.undated(line)
    }
    const kinds = ['charged_on', 'decided_on', YEAR_OF_NUMBER].filter((kind) => by.has(kind))
    if (stated === undefined && kinds.length > 0)
      notes.push({ code: 'day-stands', sheet: table.grid.sheet, field: form.slot.date, by: kinds })
  }

  /** Whether a case may be of this year: one that is collected, and none after what was done in it. */
  private mayBeginIn(year: string | undefined, values: Readonly<Record<string, string>>): boolean {
    const { context, form } = this.list
    const known = [context.today, dayIn(values, 'charged_on'), dayIn(values, 'decided_on')].filter((day) => day !== '')
    return year !== undefined && year >= form.slot.from.slice(0, 4) && known.every((day) => year <= day.slice(0, 4))
  }

  /** The day by which a row is of its period, where the list has only others. */
  standIn(values: Record<string, string>, line: number): void {
    const { answers, asking, fields, form } = this.list
    const day = dayOf(form)
    if (day === undefined || fields.has(day.id) || (values[day.id] ?? '') !== '' || this.mayBe(day.id)) return
    const others = form.isOfOneDay ? [] : form.fields.filter((f) => f.type === 'date' && fields.has(f.id))
    // The form itself may say which: whoever was arrested was in the list by then. A row that has none of those days is of the list's time.
    if (isSupposed(form)) {
      values[day.id] = (form.supposes?.(values)[day.id] ?? '') || this.undated(line)
      return
    }
    // What comes of it later is no day on which it came in: where one other day is left, it stands, and that is said.
    const before = others.filter((f) => form.slot.afterwards?.includes(f.id) !== true)
    const [only, ...more] = others.length > before.length ? before : []
    const stands = answers['rule:stands'] ?? (more.length === 0 ? only?.id : undefined)
    if (answers['rule:stands'] === undefined && stands !== undefined) this.sayStands(stands)
    if (stands !== undefined) values[day.id] = values[stands] ?? ''
    // A list whose rows have no day at all is of its time, and goes by the first day of that where somebody says so.
    else if (others.length === 0) values[day.id] = this.undated(line)
    else
      asking.rule(
        'stands',
        line,
        others.map((f) => ({ value: f.id, words: f.words })),
      )
  }

  private sayStands(id: string): void {
    const { form, notes, table } = this.list
    if (this.isStood) return
    this.isStood = true
    notes.push({ code: 'day-stands', sheet: table.grid.sheet, field: dayOf(form)?.id ?? form.slot.date, by: [id] })
  }

  /** The number by which a row is found again: its day with its place in the list, if somebody says that places stay. */
  number(values: Record<string, string>, place: number, id: number, made: Map<string, string>): void {
    const { answers, asking, fields, form } = this.list
    // So is a case whose number nobody wrote, and a prisoner.
    const isNumber = (f: Field): boolean => NUMBERS.includes(f.id) || f.type === 'case-number' || f.id === 'inmate_number'
    const key = form.fields.find((f) => isNumber(f) && f.required && form.naturalKey.includes(f.id))
    if (!key || fields.has(key.id) || (values[key.id] ?? '') !== '' || this.mayBe(key.id)) return
    const day = values[dayOf(form)?.id ?? ''] ?? ''
    // A bare number without a day would be another year's row as well.
    if (key.type === 'integer' && !form.fields.some((f) => f.type === 'date' && form.naturalKey.includes(f.id))) return
    if (answers['rule:numbered'] === undefined) asking.rule('numbered', sheetRowOf(id))
    else if (answers['rule:numbered'] === 'yes')
      values[key.id] = key.type === 'integer' ? String(place) : day === '' ? '' : this.placeOf(`${day}/${place}`, made)
  }

  /** The same place on the same day of another sheet is another row. */
  private placeOf(number: string, made: Map<string, string>): string {
    const { sheet } = this.list.table.grid
    const own = [number, ...Array.from({ length: MOST_SHEETS }, (_, i) => `${number}/${i + 2}`)]
    const free = own.find((n) => (made.get(n) ?? sheet) === sheet) ?? ''
    if (free !== '') made.set(free, sheet)
    return free
  }

  /** People under the number of their case, which stands there once: the first is found by it, each further one by it and its place, if somebody says so. */
  numberWithin(rows: readonly { readonly values: Record<string, string>; readonly id: number }[], columns: readonly Column[]): void {
    const { answers, asking, context, form, table } = this.list
    const key = form.fields.find((f) => NUMBERS.includes(f.id) && f.type === 'text' && form.naturalKey.includes(f.id))
    if (!key || form.ordinal !== undefined || !form.naturalKey.every((id) => id === key.id || id === form.slot.office)) return
    const column = columns.find((c) => c.fields.join() === key.id)?.column
    if (column === undefined) return
    const own = new Map([...table.grid.rows].map((line) => [line.row, (line.cells[column] ?? '').trim()]))
    const numbers = new Set(own.values())
    const ditto = foldAll(context.words.ditto)
    const answer = answers['rule:within']
    let place = 1
    for (const { values, id } of rows) {
      const number = values[key.id] ?? ''
      const cell = own.get(sheetRowOf(id)) ?? ''
      // Its own cell says nothing but what stands above.
      place = number !== '' && (cell === '' || ditto.has(foldText(cell))) ? place + 1 : 1
      if (place === 1) continue
      if (answer === undefined) asking.rule('within', sheetRowOf(id))
      // Another row's own number is not made.
      else if (answer === 'yes' && !numbers.has(`${number}/${place}`)) values[key.id] = `${number}/${place}`
    }
  }

  /** What is numbered within its case or person, where the list does not: in the order of its rows. */
  numberActs(rows: readonly Record<string, string>[]): void {
    const { fields, form } = this.list
    const open = form.naturalKey.filter((key) => ACTS.includes(key) && key !== form.ordinal && !fields.has(key) && !this.mayBe(key))
    const last = new Map<string, number>()
    for (const key of open)
      for (const values of rows) {
        const of = form.naturalKey.map((k) => (open.includes(k) ? '' : (values[k] ?? ''))).join('\u0001')
        last.set(of, (last.get(of) ?? 0) + 1)
        values[key] = String(last.get(of))
      }
  }

  /** A column that somebody is asked about may be this one. */
  private mayBe(field: string): boolean {
    const { questions } = this.list
    return questions.some((q) => q.likely.some((l) => l.value === field))
  }
}

type Numbered = { readonly values: Record<string, string>; readonly id: number; readonly said: ReturnType<typeof yearSaid> }
/** Days on which a case began, and was given its number. */
const BEGINS = ['registered_on', 'opened_on', 'received_on']
const YEAR_IN_NUMBER = 'year-in-number'
const MOST_NAMED = 5
const namedOf = (numbers: readonly string[]): string => {
  const own = [...new Set(numbers)]
  return `${own.slice(0, MOST_NAMED).join(', ')}${own.length > MOST_NAMED ? ' …' : ''}`
}
const yearInNumber = (named: string): readonly Choice[] => [
  { value: 'yes', words: { en: `Yes: ${named} say their year`, km: `បាទ/ចាស៖ ${named} បញ្ជាក់ឆ្នាំរបស់ខ្លួន` } },
  {
    value: 'no',
    words: { en: `No: ${named} say no year, and that of the case goes with them`, km: `ទេ៖ ${named} មិនបញ្ជាក់ឆ្នាំ ហើយភ្ជាប់ឆ្នាំនៃសំណុំរឿងជាមួយ` },
  },
]
const firstOfTwo = (number: string, years: readonly string[]): readonly Choice[] => [
  {
    value: 'first',
    words: {
      en: `One case, of the first year (${number}: ${years.join(', ')})`,
      km: `សំណុំរឿងតែមួយ នៃឆ្នាំដំបូង (${number}៖ ${years.join(', ')})`,
    },
  },
]
const allOf = (year: string): Choice => ({ value: year, words: { en: `They are all of ${year}`, km: `ទាំងអស់ជារបស់ឆ្នាំ ${year}` } })

/** Rows of which nothing shows that their numbers go up; and a number that says no year. */
const MOST_UNSEEN = 2
const BARE = /^\d{1,4}$/

/** Rows whose numbers go up; where one does not, the next book begins. */
function runsOf<Row extends { readonly values: Record<string, string> }>(rows: readonly Row[], key: string): readonly (readonly Row[])[] {
  const runs: Row[][] = []
  let last = Number.POSITIVE_INFINITY
  for (const row of rows) {
    const number = Number(/\d+/.exec(toLatinDigits(row.values[key] ?? ''))?.[0] ?? Number.NaN)
    if (number < last || runs.length === 0) runs.push([])
    runs.at(-1)?.push(row)
    last = Number.isNaN(number) ? last : number
  }
  return runs
}

/** Rows that stand one below the other. */
function nextToEachOther<Row>(rows: readonly Row[], placeOf: (row: Row) => number): readonly (readonly Row[])[] {
  const runs: Row[][] = []
  let last: number | undefined
  for (const row of rows) {
    const place = placeOf(row)
    if (last === undefined || place !== last + 1) runs.push([])
    runs.at(-1)?.push(row)
    last = place
  }
  return runs
}

/** Sheets of a book of which rows may have the same day and place. */
const MOST_SHEETS = 60

/** What stands for a day of registration: the year that a case's number says. */
export const YEAR_OF_NUMBER = 'year-of-number'

/** Some day of that year, and none to come. */
const spanOfYear = (year: string, today: string): string =>
  !today.startsWith(year) ? `${year}~` : today.endsWith('-01-01') ? today : `${year}-01-01/${today}`

/** An ISO day; what cannot be read is none. */
const dayIn = (values: Readonly<Record<string, string>>, field: string): string => {
  const text = values[field] ?? ''
  return isDay(text) ? text : ''
}
