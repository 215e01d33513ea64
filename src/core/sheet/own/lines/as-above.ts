/** What an empty cell, a merged one or a mark takes from the row above: where its marks say so, or somebody does. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Asking } from '../asking/asking.ts'
import type { Column } from '../column/column.ts'
import type { Legend } from '../column/legend.ts'
import type { Table } from '../grid/grid.ts'
import type { OwnContext } from '../questions/own-context.ts'
import type { Answers } from '../questions/questions.ts'
import { foldAll, foldText } from '../words/fold-text.ts'

/** So many marks that the case's own cells are as above say of an empty case number that it is, too. */
const FEWEST_DITTOS = 2
/** Two letters; so many different ones make a column of short forms. Of countries they may be one or three. */
const SHORT_WORD = /^[A-Z]{2}$/
const SHORT = /^[A-Z]{1,3}$/
const FEWEST_SHORT = 2
const SHARED = ['case_number', 'registered_on', 'charged_on', 'decided_on', 'offence', 'form_of_exploitation', 'court']
/** Days of two courts are never the same, and such a word says of itself that it is of the line above. */
const DAYS = ['registered_on', 'charged_on', 'decided_on']
const SAYS_ABOVE = /above|លើ|dessus|supra/iu
const OF_PERSON = ['accused_name', 'accused_name_latin', 'sex', 'age_band', 'citizenship']

/** `First court / sentence` beside `appeal court / sentence`: the column of the first, for that of the court above. */
function ofCourtBelow({ headings }: Table, column: number, { courtLevels }: SheetWords): number | undefined {
  const [first, higher] = [foldAll(courtLevels.first), foldAll(courtLevels.higher)]
  const partsOf = (at: number): readonly string[] => (headings[at]?.text ?? '').split(' / ').map(foldText)
  const [level = '', ...own] = partsOf(column)
  if (own.length === 0 || !higher.has(level)) return undefined
  const of = (levels: ReadonlySet<string>): readonly number[] =>
    headings.flatMap((_, at) => {
      const [other = '', ...rest] = partsOf(at)
      return levels.has(other) && rest.join(' / ') === own.join(' / ') ? [at] : []
    })
  const [below, ...more] = of(first)
  // Of three courts the one below is not the first.
  return more.length === 0 && of(higher).length === 1 ? below : undefined
}

export class AsAbove {
  readonly #table: Table
  readonly #columns: readonly Column[]
  readonly #answers: Answers
  readonly #asking: Asking
  readonly #caseAt: readonly number[]
  readonly #dayAt: readonly number[]
  readonly #nameAt: readonly number[]
  readonly #ditto: ReadonlySet<string>
  readonly #none: ReadonlySet<string>
  /** Under such a word a mark is another of whom nothing is known. */
  readonly #nobody: ReadonlySet<string>
  /** "Same" in a column that stands beside another of its kind may mean what stands there, and not what stands above. */
  readonly #besides: ReadonlySet<number>
  /** Of a list of two courts, where what the other court said of the same stands: "same" of the one above is what the one below gave. */
  readonly #ofBelow: ReadonlyMap<number, number>
  /** Columns of short forms in capitals: there `ID` is a country. */
  readonly #short: ReadonlySet<number>
  /** What the sheet itself explains, by heading: a short form of it is no mark. */
  readonly #explained: Legend['meanings']
  /** Columns that are written only where the case is: what they say is of the case. */
  readonly #ofCase: ReadonlySet<number>
  #last: readonly string[] | undefined

  /** @param keys indexes of the columns by which a row is found; `days` of those of a book that writes its day once */
  constructor(
    table: Table,
    columns: readonly Column[],
    { words, answers, form, legend }: OwnContext & { readonly legend: Legend },
    asking: Asking,
    keys: readonly number[],
    days: readonly number[],
  ) {
    this.#table = table
    this.#columns = columns
    this.#answers = answers
    this.#explained = legend.meanings
    this.#asking = asking
    this.#caseAt = keys
    this.#dayAt = days
    this.#nameAt = columns.flatMap((c, i) => (c.fields.includes('accused_name') ? [i] : []))
    this.#ditto = foldAll(words.ditto)
    this.#none = foldAll(words.none)
    this.#nobody = new Set([...foldAll(words.unknown), ...foldAll(words.none)])
    const isBeside = (c: Column): boolean =>
      table.headings.some(
        (h, at) => at !== c.column && h.said.unread !== '' && h.said.concepts.some((o) => c.fields.includes(o.fields[0] ?? '')),
      )
    this.#ofCase = new Set(
      columns.flatMap((c, i) => (c.fields.length === 1 && c.fields[0] === 'stage' && this.#isWithCase(c.column) ? [i] : [])),
    )
    this.#besides = new Set(columns.flatMap((c, i) => (isBeside(c) ? [i] : [])))
    this.#ofBelow = new Map(
      columns.flatMap((c, i) => {
        const below = c.fields.some((id) => DAYS.includes(id)) ? undefined : ofCourtBelow(table, c.column, words)
        return below === undefined ? [] : [[i, below] as const]
      }),
    )
    const isCountry = (c: Column): boolean => form.fields.some((f) => f.list === 'citizenships' && c.fields.includes(f.id))
    this.#short = new Set(columns.flatMap((c, i) => (this.#isOfShort(c.column, isCountry(c) ? SHORT : SHORT_WORD) ? [i] : [])))
  }

  /** Below this line nothing is as above it. */
  end(): void {
    this.#last = undefined
  }

  isDitto(text: string): boolean {
    return this.#ditto.has(foldText(text))
  }

  /** @returns by column: the text with marks filled, and with all that is as above */
  fill(
    texts: readonly string[],
    row: number,
  ): {
    readonly full: readonly string[]
    readonly above: readonly string[]
    /** It is of whoever stands above. */
    readonly isSame?: true
    /** Indexes of the columns in which a mark stands, and nothing above it. */
    readonly lone: readonly number[]
  } {
    if (this.#table.grid.made?.apart.has(row)) this.end()
    const last = this.#last
    const merged = texts.map((text, i) => (text === '' ? this.merged(row, i) : this.#asBelow(text, row, i)))
    const full = merged.map((text, i) =>
      last !== undefined && this.#columns[i]?.code === undefined && this.isDitto(text) && !this.#isWordOf(text, i) ? (last[i] ?? '') : text,
    )
    // "The same" as a court below that said nothing that can be read is told, and not left empty in silence.
    const ofNothing = texts.flatMap((text, i) => (text !== '' && merged[i] === '' ? [i] : []))
    const lone = [...ofNothing, ...(last !== undefined ? [] : merged.flatMap((text, i) => (this.#isMark(text, i) ? [i] : [])))]
    // Marks under the name and under the case: the same person once more, of whom the row says what else there is.
    const isSame = (ids: readonly number[]): boolean => ids.length > 0 && ids.every((i) => this.isDitto(merged[i] ?? ''))
    const isNamed = this.#nameAt.every((i) => !this.#nobody.has(foldText(full[i] ?? '')))
    if (last !== undefined && isNamed && isSame(this.#nameAt) && isSame(this.#caseAt)) {
      // What was done with this charge the row says itself, or nobody does.
      const own = full.map((text, i) => (text === '' && this.#isOfWhom(i) ? (last[i] ?? '') : text))
      this.#last = own
      return { full: own, above: own, isSame: true, lone: ofNothing }
    }
    const dittos = merged.filter((text, i) => this.#isShared(i) && this.isDitto(text)).length
    const above = this.#fillDay(this.#fillCase(full, dittos >= FEWEST_DITTOS), row)
    this.#last = above
    return { full, above, lone }
  }

  /** @returns what the court below said of the same; a mark that stands for nothing where nobody can tell what that is */
  #asBelow(text: string, row: number, i: number): string {
    const below = this.#ofBelow.get(i)
    if (below === undefined || !/\p{L}/u.test(text) || SAYS_ABOVE.test(text) || !this.isDitto(text)) return text
    const { grid, at, end } = this.#table
    let own = ''
    for (let line = at + 1; line < end; line++) if (grid.rows.rowOf(line) === row) own = grid.rows.cell(line, below).trim()
    const said = own === '' ? this.#mergedAt(row, below) : own
    return this.isDitto(said) ? '' : said
  }

  /** What a cell that is merged downwards says, of the column at this index. */
  merged(row: number, i: number): string {
    const column = this.#columns[i]?.column
    return column === undefined ? '' : this.#mergedAt(row, column)
  }

  #mergedAt(row: number, column: number): string {
    const { grid, at } = this.#table
    const merge = grid.merges?.find((m) => m.top < row && row <= m.bottom && m.left === column && m.right === column)
    if (!merge) return ''
    for (let line = at + 1; line < grid.rows.length; line++)
      if (grid.rows.rowOf(line) === merge.top) return grid.rows.cell(line, column).trim()
    return ''
  }

  /** Whether the column's cell at this row is one cell of several rows. */
  isMerged(row: number, i: number): boolean {
    const column = this.#columns[i]?.column
    return (
      this.#table.grid.merges?.some(
        (m) => m.top <= row && row <= m.bottom && m.top < m.bottom && m.left === column && m.right === column,
      ) === true
    )
  }

  /** A sign, which is no word of any column's own. */
  #isMark(text: string, i: number): boolean {
    const folded = foldText(text)
    return this.#columns[i]?.code === undefined && !/[\p{L}\p{N}]/u.test(text) && this.#ditto.has(folded) && !this.#none.has(folded)
  }

  /** "Same" beside another column of its kind, and a short form that is the column's own word. */
  #isWordOf(text: string, i: number): boolean {
    if ((/\p{L}/u.test(text) && this.#besides.has(i)) || (SHORT_WORD.test(text) && this.#short.has(i))) return true
    return this.#explained.get(foldText(this.#columns[i]?.heading ?? ''))?.has(foldText(text)) === true
  }

  #isOfShort(column: number, short: RegExp): boolean {
    const { grid, at, end } = this.#table
    const forms = new Set<string>()
    for (let line = at + 1; line < end && forms.size < FEWEST_SHORT; line++) {
      const text = grid.rows.cell(line, column).trim()
      if (short.test(text) && !this.isDitto(text)) forms.add(text)
    }
    return forms.size === FEWEST_SHORT
  }

  #isOfWhom(i: number): boolean {
    const fields = this.#columns[i]?.fields ?? []
    return !fields.includes('offence') && fields.some((f) => SHARED.includes(f) || OF_PERSON.includes(f))
  }

  /** Filled in each row that names its case, and in none of the others. */
  #isWithCase(column: number): boolean {
    const { grid, at, end } = this.#table
    const cases = this.#caseAt.flatMap((i) => this.#columns[i]?.column ?? [])
    const names = this.#nameAt.flatMap((i) => this.#columns[i]?.column ?? [])
    const isFilled = (line: number, columns: readonly number[], is = /\S/u): boolean =>
      columns.some((c) => is.test(grid.rows.cell(line, c)))
    const lines = Array.from({ length: end - at - 1 }, (_, n) => at + 1 + n).filter((line) => isFilled(line, names))
    // A line of totals has a word where a case has its number.
    const [own, further] = [lines.filter((line) => isFilled(line, cases, /\p{Nd}/u)), lines.filter((line) => !isFilled(line, cases))]
    return own.length > 1 && further.length > 1 && own.every((l) => isFilled(l, [column])) && !further.some((l) => isFilled(l, [column]))
  }

  #isShared(i: number): boolean {
    if (this.#ofCase.has(i)) return true
    return this.#columns[i]?.fields.some((f) => SHARED.includes(f)) === true
  }

  /** A row of a further accused whose case is left empty: as above, if somebody says so. */
  #fillCase(texts: readonly string[], isAsAbove: boolean): readonly string[] {
    const above = this.#last
    if (above === undefined || this.#caseAt.length === 0 || this.#caseAt.some((i) => texts[i] !== '')) return texts
    if (!this.#caseAt.some((i) => above[i] !== '')) return texts
    const answer = isAsAbove ? 'yes' : this.#answers['rule:above']
    if (answer === undefined) this.#asking.rule('above', 0)
    if (answer !== 'yes') return texts
    return texts.map((text, i) => (text === '' && this.#isShared(i) ? (above[i] ?? '') : text))
  }

  /** A book writes the day once, and below it what else came on that day; if somebody says so. */
  #fillDay(texts: readonly string[], row: number): readonly string[] {
    const above = this.#last
    const empty = this.#dayAt.filter((i) => texts[i] === '' && (above?.[i] ?? '') !== '')
    if (above === undefined || empty.length === 0) return texts
    if (this.#answers['rule:day-above'] === undefined) this.#asking.rule('day-above', row)
    return this.#answers['rule:day-above'] === 'yes' ? texts.map((text, i) => (empty.includes(i) ? (above[i] ?? '') : text)) : texts
  }
}
