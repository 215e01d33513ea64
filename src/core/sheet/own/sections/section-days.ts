/**
 * Lists that are divided by the day: a line that holds a day, and nothing else or what every such line says (`Bus 2, arrived 3 May 2024, 14
 * people`), stands for the rows below it, until the next such line. Only where no column of the table says when.
 */
import type { Form } from '../../../country/country.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { parseDay, withoutWeekday } from '../../../text/dates.ts'
import { listMonthNames } from '../../../text/months.ts'
import { hasWord } from '../../../text/word.ts'
import { isAlone } from './case-lines.ts'
import type { Table } from '../grid/grid.ts'
import type { Column } from '../column/column.ts'
import { foldText } from '../words/fold-text.ts'

/** Beyond any column of a sheet, and beside those of other lines over rows. */
const BEHIND = 300_000
const DAY_IN_TITLE =
  /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}[\s-]+(?:ខែ\s*)?[\p{L}\p{M}]{3,}[\s-]+(?:ឆ្នាំ\s*)?\d{4}(?!\d)/gu
/** `14.03.24` is of this century. */
const shortYear = (text: string): readonly string[] => {
  const parsed = parseDay(text)
  return !parsed.ok && parsed.reason === 'two-digit-year' ? parsed.fixes.slice(0, 1) : []
}
/** `7/3/24` alone in its line: a Buddhist year of so few is of no register's time. */
const OF_CENTURY = /^\d{1,2}[-/.]\d{1,2}[-/.][0-3]\d$/
/** `== 7/3/2024 ==`: what is drawn around a line. */
const DRAWN = /^[\s=*_#~•>–—-]+|[\s=*_#~•<:–—-]+$/gu
/** One line may be a title. */
const FEWEST_LINES = 2
const DAY_IN_LINE =
  /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[\s-]+(?:ខែ\s*)?[\p{L}\p{M}]{3,}[\s-]+(?:ឆ្នាំ\s*)?\d{4})(?!\d)/gu
const DAY_IN_LINE_ONCE = new RegExp(DAY_IN_LINE.source, 'u')
const PEOPLE = /(\d+)\s*(?:នាក់|persons?|pers\.?|people|pax|passengers?)(?!\p{L})/iu

/** A line over rows, without what changes from one to the next: two such lines are of one kind. */
const kindOf = (text: string): string =>
  withoutWeekday(toLatinDigits(text).trim()).replace(DAY_IN_LINE, '#').replace(/\d+/g, '#').replace(/\s+/g, ' ')

/**
 * Two lines that begin with the same words up to their day, or of which the same word stands right behind it: where a flight goes to is each one's own.
 */
function areLike(...lines: readonly [string, string]): boolean {
  const [one = '', other = ''] = lines.map(withoutWeekday)
  // A day of the week opens both, whatever the place behind it is.
  const isOpened = lines.every((line) => withoutWeekday(line) !== line)
  if (kindOf(one) === kindOf(other)) return true
  const [a, b] = [one, other].map((text) => {
    const [day] = text.matchAll(DAY_IN_LINE)
    const begin = text.slice(0, day?.index ?? 0)
    const behind = text.slice(begin.length + (day?.[0].length ?? 0))
    return day === undefined || holdsAnother(behind)
      ? undefined
      : { begin: kindOf(begin), next: /^[^\p{L}]*(\p{L}[\p{L}\p{M}]+)/u.exec(behind)?.[1] ?? '' }
  })
  if (a === undefined || b === undefined || a.begin !== b.begin) return false
  return hasWord(a.begin) || (isOpened && a.begin === '') || (a.next !== '' && a.next === b.next)
}

/** `3-4 May 2024`, `30 April to 2 May 2024`: of several days nobody knows which. @param before what stands before the last of them */
const isRange = (before: string): boolean => RANGE.test(before)
const RANGE = new RegExp(
  `\\d[-–—/]$|(?:\\d|${listMonthNames()
    .map(([name]) => name)
    .join('|')})\\s*(?:ឆ្នាំ\\s*)?(?:to|until|till|and|&|ដល់|និង)\\s*(?:ថ្ងៃ(?:ទី)?\\s*)?$`,
  'iu',
)

/** Behind its day a line speaks of another: until when, or to which day it was put off. Numbers of flights and of people are none. */
const holdsAnother = (behind: string): boolean => ANOTHER.test(behind.replace(ALL_PEOPLE, ' ').replace(FLIGHT, ' '))
const ALL_PEOPLE = new RegExp(PEOPLE.source, 'giu')
const FLIGHT = /(?<![\p{L}\d])(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])\s?\d{1,4}(?![\d/.-]*\d)/gu
const ANOTHER = new RegExp(
  [
    '\\d{1,2}\\s?[-/.]\\s?\\d{1,2}',
    `(?<![\\p{L}\\p{M}])(?:${listMonthNames()
      .map(([name]) => name)
      .join('|')})(?![\\p{L}\\p{M}])`,
    '(?<!\\p{L})(?:to|until|till)\\s*(?:the\\s*)?\\d',
    'ដល់\\s*(?:ថ្ងៃ(?:ទី)?\\s*)?\\d',
    '^\\s*[-–—/]\\s*\\d{1,2}\\s*$',
  ].join('|'),
  'iu',
)

/** How many people a line over rows says that stand below it. */
export function peopleIn(cells: readonly string[]): number | undefined {
  const [, people] = PEOPLE.exec(toLatinDigits(cells.find((c) => c.trim() !== '') ?? '').replace(DAY_IN_LINE, ' ')) ?? []
  return people === undefined ? undefined : Number(people)
}

/** A line that begins with a day, or has one and says how many people: whatever its words are, those below it are no longer of the day above. */
export function opensAnother(line: string): boolean {
  const text = withoutWeekday(toLatinDigits(line).trim()).replace(/^(?:ថ្ងៃ)?(?:ទី)?\s*(?=\d)/u, '')
  const at = DAY_IN_LINE_ONCE.exec(text)?.index
  const isFirst = at === 0 || (at !== undefined && FIRST_OF_SEVERAL.test(text.slice(0, at)))
  return isFirst || (at !== undefined && peopleIn([text]) !== undefined)
}

/** `3-`, `30 April to`, of `3-4 May 2024`. */
const FIRST_OF_SEVERAL = /^\d{1,2}\D{1,24}$/u

/** The day of a line that says one, and how many people: `Arrival 13/06/2025 : 6 pers.` */
function countedDay(line: string): string | undefined {
  const text = toLatinDigits(line)
  const [only, ...others] = text.matchAll(DAY_IN_LINE)
  if (only === undefined || others.length > 0 || peopleIn([text]) === undefined || isRange(text.slice(0, only.index))) return undefined
  const day = holdsAnother(text.slice(only.index + only[0].length)) ? undefined : parseDay(only[0])
  return day?.ok ? day.day : undefined
}

/**
 * In a list that is divided by such lines: of one in other words than the first, which says a day and as many people as stand right below it, the day.
 *
 * @returns by 1-based row
 */
export function countedGroups({ grid, at, end }: Table, isTotal: (cell: string) => boolean): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let group: { readonly row: number; readonly day: string; readonly people: number | undefined; counted: number } | undefined
  const close = (): void => {
    if (group && group.counted === group.people) found.set(group.row, group.day)
    group = undefined
  }
  for (let i = at + 1; i < end; i++) {
    const cells = grid.rows.at(i)?.cells ?? []
    const line = cells.find((c) => c.trim() !== '')
    if (line === undefined) continue
    if (cells.some(isTotal)) close()
    else if (!isAlone(cells)) {
      if (group) group.counted++
    } else {
      close()
      const day = countedDay(line)
      if (day !== undefined) group = { row: grid.rows.rowOf(i), day, people: peopleIn([line]), counted: 0 }
    }
  }
  close()
  return found
}

/**
 * The same headings over several blocks, and right above each a line of its own: the day of each, where two say one. What stands above a block and says none is of
 * no day that is known.
 *
 * @returns by 1-based row
 */
export function blockDays({ grid, from }: Table): ReadonlyMap<number, string> {
  const cellsAt = (i: number): readonly string[] => grid.rows.at(i)?.cells ?? []
  const textOf = (i: number): string => cellsAt(i).map(foldText).join('\n')
  const head = textOf(from)
  const found = Array.from({ length: grid.rows.length - 1 }, (_, i) => i)
    .filter((i) => isAlone(cellsAt(i)) && textOf(i + 1) === head)
    .map((i): readonly [number, string] => [grid.rows.rowOf(i), dayIn(cellsAt(i))])
  return new Map(found.filter(([, day]) => day !== '').length >= FEWEST_LINES ? found : [])
}

/** The one day that such a line says. */
function dayIn(cells: readonly string[]): string {
  const text = toLatinDigits(cells.find((c) => c.trim() !== '') ?? '')
  const [only, ...others] = text.matchAll(DAY_IN_LINE)
  if (only === undefined || others.length > 0 || isRange(text.slice(0, only.index))) return ''
  const day = holdsAnother(text.slice(only.index + only[0].length)) ? undefined : parseDay(only[0])
  return day?.ok ? day.day : ''
}

export class SectionDays {
  readonly #field: string | undefined
  readonly #month: string | undefined
  readonly #days: ReadonlySet<string>
  readonly #isOfOneDay: boolean

  /** @param month `2024-02`: the one month that the title speaks of, whose days need not say it again */
  constructor(form: Form, month: string | undefined) {
    const isOfAccused = form.fields.some((f) => f.id === 'accused_name')
    const days = isOfAccused ? [] : form.fields.filter((f) => f.type === 'date' && f.required)
    // Of two days that a form asks for nobody knows which the line says.
    this.#field = days.length === 1 ? days[0]?.id : undefined
    this.#month = month
    this.#isOfOneDay = form.isOfOneDay === true
    this.#days = new Set(form.fields.flatMap((f) => (f.type === 'date' ? [f.id] : [])))
  }

  /** @param like one of the lines that divide the list; without it a line holds its day alone. @returns undefined where the line is none */
  read(cells: readonly string[], like?: string): string | undefined {
    if (this.#field === undefined || !isAlone(cells)) return undefined
    const text = toLatinDigits(cells.find((c) => c.trim() !== '') ?? '')
      .replace(DRAWN, '')
      .trim()
    if (like !== undefined && areLike(text, toLatinDigits(like).replace(DRAWN, '').trim())) {
      const [only, ...others] = [...text.matchAll(DAY_IN_LINE)]
      const isOne = only !== undefined && others.length === 0 && !isRange(text.slice(0, only.index))
      const day = isOne && !holdsAnother(text.slice(only.index + only[0].length)) ? parseDay(only[0]) : undefined
      if (day?.ok) return day.day
    }
    const day = parseDay(text)
    if (day.ok && !/^\d+$/.test(text)) return day.day
    const [ofCentury] = OF_CENTURY.test(text) ? shortYear(text) : []
    if (ofCentury !== undefined) return ofCentury
    const [, bare] = /^(?:ថ្ងៃទី|ថ្ងៃ|day)\s*(\d{1,2})$/iu.exec(text) ?? []
    return bare !== undefined && this.#month !== undefined ? `${this.#month}-${bare.padStart(2, '0')}` : undefined
  }

  /** The one day that a sheet's name or the line above its headings says: of a flight, a raid, an event. */
  ofTitle(texts: readonly string[]): string | undefined {
    if (this.#field === undefined) return undefined
    const days = new Set(
      texts.flatMap((text) => toLatinDigits(text).match(DAY_IN_TITLE) ?? []).flatMap((t) => (parseDay(t).ok ? [t] : shortYear(t))),
    )
    const read = new Set(
      [...days].flatMap((d) => {
        const p = parseDay(d)
        return p.ok ? [p.day] : []
      }),
    )
    return read.size === 1 ? [...read][0] : undefined
  }

  /** The column that such lines stand for. */
  columnOf(table: Table, columns: readonly Column[], title: readonly string[] = []): readonly Column[] {
    const { grid, from, at, end, headings } = table
    const field = this.#field
    if (field === undefined || columns.some((c) => c.fields.includes(field))) return []
    const all = Array.from({ length: end - at - 1 }, (_, i) => grid.rows.at(at + 1 + i)?.cells ?? [])
    const bare = all.filter((c) => this.read(c) !== undefined)
    // The first such line stands right below the headings: above it nothing is of no day.
    const first = all[0]?.find((c) => c.trim() !== '') ?? ''
    const lines = bare.length >= FEWEST_LINES ? bare : all.filter((c) => this.read(c, first) !== undefined)
    // A day of each row says when it was, unless the list itself is of one day.
    const isDated = !this.#isOfOneDay && columns.some((c) => this.#days.has(c.fields[0] ?? ''))
    const blocks = blockDays(table)
    const [over] = [...lines, ...(from > 0 ? [grid.rows.at(from - 1)?.cells ?? []] : [])]
    const heading = over?.find((c) => c.trim() !== '') ?? ''
    const isDivided = lines.length >= FEWEST_LINES || blocks.size > 0
    const day = isDivided || isDated ? undefined : this.ofTitle(title)
    if (day !== undefined)
      return [
        {
          column: headings.length + BEHIND,
          heading: title.find((t) => this.ofTitle([t]) === day) ?? day,
          fields: [field],
          day,
          by: 'words',
        },
      ]
    return isDivided ? [{ column: headings.length + BEHIND, heading, fields: [field], by: 'words' }] : []
  }
}
