/** Lines with a word of a sum, and lines below one: which of them are sums, and which are somebody's. */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { listMonthNames } from '../../../text/months.ts'
import type { Column } from '../column/column.ts'
import { isDayLike } from '../column/samples.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { amountIn, beginsWith } from '../grid/totals.ts'
import { isAge, isMoney, wordsOf } from '../words/vocabulary.ts'

const NAMES = ['person_name', 'accused_name', 'suspect_name', 'applicant_name']
/** `Sum Dara`, `SUM DARA`, and no `Sum of all`, `Sum total`. */
const FAMILY = /^(?:Sum|SUM)\s+\p{Lu}[\p{L}\p{M}'-]*(?:\s+\p{Lu}[\p{L}\p{M}'-]*)*$/u
/** `Sum`, `sum dara`, `Sum ly`: written without what tells a name from a sum, which its row must tell. */
const ALONE = /^sum(?:\s+(?!(?:of|all|by|for|in|per|the|total)(?!\p{L}))\p{L}[\p{L}\p{M}'-]*)*$/iu
/** `16/24`, `C-1`: a number with more than figures. */
const OWN_NUMBER = /\d.*[\p{L}/-]|[\p{L}/-].*\d/u
/** `01/2024`: a month, of which a sum may be. */
const MONTH = /^(?:\d{1,2}[/-]\d{4}|\d{4}[/-]\d{1,2}|\p{L}+[\s.-]*\d{2,4})$/u
const MONTHS = listMonthNames().map(([name]) => name)

export class WholeRows {
  /** Folded. */
  readonly #totals: readonly string[]
  readonly #money: ReadonlySet<number>
  readonly #keys: readonly number[]
  readonly #sexes: readonly number[]
  readonly #names: readonly number[]
  readonly #days: readonly number[]
  readonly #ages: readonly number[]
  readonly #citizenships: readonly number[]
  readonly #currencies: ReadonlySet<string>
  readonly #counted: ReadonlySet<string>
  readonly #people: ReadonlySet<string>
  /** Words of a sex, and of a citizenship. */
  readonly #sexWords: ReadonlySet<string>
  readonly #citizenWords: ReadonlySet<string>

  /** @param caseAt columns by which a row is found */
  constructor(columns: readonly Column[], form: Form, words: SheetWords, country: Country, caseAt: readonly Column[]) {
    this.#totals = words.totals.map(foldText)
    const of = (is: (id: string) => boolean): number[] => columns.filter((c) => c.fields.some(is)).map((c) => c.column)
    const typed = (is: (f: Form['fields'][number]) => boolean): number[] => of((id) => form.fields.some((f) => f.id === id && is(f)))
    this.#money = new Set(typed(isMoney))
    this.#keys = caseAt.map((c) => c.column)
    this.#sexes = of((id) => id === 'sex')
    this.#names = of((id) => NAMES.includes(id))
    this.#days = typed((f) => f.type === 'date')
    this.#ages = typed(isAge)
    this.#citizenships = typed((f) => f.list === 'citizenships')
    this.#currencies = foldAll([...words.units.riel, ...words.units.other_currency])
    const { phrases, weak } = words.codes['sexes'] ?? {}
    this.#counted = foldAll(
      [words.howMany.people, Object.values(phrases ?? {}).flat(), Object.values(weak ?? {}).flat(), words.totals, MONTHS].flat(),
    )
    this.#sexWords = wordsOf('sexes', words, country)
    this.#citizenWords = wordsOf('citizenships', words, country)
    this.#people = foldAll([...words.howMany.people, ...words.totals])
  }

  /** Below the line of a sum of money the sum of another currency: amounts in the same columns, at most with the sign of a currency. */
  isSumBelow(total: readonly string[], raw: readonly string[]): boolean {
    const filled = raw.flatMap((cell, column) => (cell === '' ? [] : [column]))
    const amounts = filled.filter((column) => this.#isAmount(raw, column))
    const summed = total.flatMap((_, column) => (this.#isAmount(total, column) ? [column] : []))
    const others = filled.filter((column) => !amounts.includes(column))
    const isSign = (column: number): boolean => !this.#isField(column) && this.#currencies.has(foldText(raw[column] ?? ''))
    return amounts.length > 0 && amounts.join() === summed.join() && others.length < 2 && others.every(isSign)
  }

  /** A word of a sum stands in it, as a family name or in a remark, and it says itself of whom it is: `Total | Female | 2 | 31/01/2024` is a sum. */
  isSomebody(raw: readonly string[]): boolean {
    const at = raw.findIndex((cell) => this.#isOfSum(cell))
    const isIn = (columns: readonly number[], is: (cell: string) => boolean): boolean =>
      columns.some((column) => column !== at && is(toLatinDigits(raw[column] ?? '')))
    const isFirst = raw.findIndex((cell) => cell !== '') === at
    const isName = this.#names.includes(at)
    const isOfSex = this.#isOfSex(raw, at)
    const isDated = isIn(this.#days, isDayLike)
    const isOwn = this.#isOwn(raw, at)
    if (isName && this.#isAlone(raw)) return isOwn || (isOfSex && this.#isAged(raw))
    if (this.#keys.includes(at) || (isName ? !this.#isFamilyName(raw, this.#people) && !this.#isName(this.#nameIn(raw)) : isFirst))
      return false
    const isKeyed = isIn(this.#keys, (cell) => /\d/.test(cell))
    if (isName && this.#isFamilyName(raw, this.#counted)) {
      // A sum is of no sex, of no age and has no number of its own.
      return isOwn || isOfSex || isKeyed || isDated || this.#isAged(raw)
    }
    if (isName) return isOwn || (isOfSex && (isKeyed || (isDated && this.#keys.length === 0)))
    const isNamedBeside = isIn(this.#names, (cell) => /^\p{L}\P{N}*$/u.test(cell))
    // Whom a list does not name it has met on a day.
    const isMet = this.#names.length === 0 && isDated && (isKeyed || this.#keys.length === 0)
    return (isOfSex && (isMet || (isNamedBeside && (isDated || isKeyed)))) || (isOwn && (isDated || isNamedBeside))
  }

  /** `Sum Dara`, in a row that is taken for a sum: somebody of that family may be lost in it. `Sum` alone is a sum, but where a sex or a day stands beside it. */
  mayBeName(raw: readonly string[]): boolean {
    return this.#isFamilyName(raw, this.#people) || (this.#isAlone(raw) && (this.#isOfSex(raw) || this.isDated(raw)))
  }

  /** A name beside a sex, an age or a citizenship: somebody's row, whatever stands under its number. */
  isOfNamed(raw: readonly string[]): boolean {
    const isCitizen = this.#holds(raw, this.#citizenships, -1, (cell) => this.#citizenWords.has(foldText(cell)))
    return this.isNamed(raw) && (this.#isOfSex(raw) || this.#isAged(raw) || isCitizen)
  }

  get hasNames(): boolean {
    return this.#names.length > 0
  }

  isNamed(raw: readonly string[]): boolean {
    return this.#names.some((column) => /\p{L}/u.test(raw[column] ?? ''))
  }

  isDated(raw: readonly string[]): boolean {
    return this.#holds(raw, this.#days, -1, isDayLike)
  }

  /** `F 2`, `F=2`: how many women; a name: who signs. @param but no column */
  #isOfSex(raw: readonly string[], but = -1): boolean {
    return this.#holds(raw, this.#sexes, but, (cell) => this.#sexWords.has(foldText(cell)))
  }

  #isAged(raw: readonly string[]): boolean {
    return this.#holds(raw, this.#ages, -1, (cell) => /^\d{1,2}$/.test(cell))
  }

  #isOwn(raw: readonly string[], but = -1): boolean {
    return this.#holds(raw, this.#keys, but, (cell) => OWN_NUMBER.test(cell) && !MONTH.test(cell))
  }

  #holds(raw: readonly string[], columns: readonly number[], but: number, is: (cell: string) => boolean): boolean {
    return columns.some((column) => column !== but && is(toLatinDigits(raw[column] ?? '').trim()))
  }

  /** `Sum` in the column of names, or before a word of small letters that no sum counts. */
  #isAlone(raw: readonly string[]): boolean {
    const name = this.#nameIn(raw)
    const [, ...others] = name.split(/\s+/)
    return ALONE.test(name) && !this.#isFamilyName(raw, this.#people) && !others.some((word) => this.#counted.has(foldText(word)))
  }

  #nameIn(raw: readonly string[]): string {
    return this.#names
      .map((column) => raw[column] ?? '')
      .join(' ')
      .trim()
  }

  /** Of all words for a sum one is a family name as well: `Sum May` need be no month, and `Sum Men` no number of men. @param others what it sums, and no name */
  #isFamilyName(raw: readonly string[], others: ReadonlySet<string>): boolean {
    const name = this.#nameIn(raw)
    return FAMILY.test(name) && !name.split(/\s+/).some((word, i) => i > 0 && others.has(foldText(word)))
  }

  #isAmount(cells: readonly string[], column: number): boolean {
    return this.#money.has(column) && amountIn(toLatinDigits(cells[column] ?? '')) !== undefined
  }

  #isField(column: number): boolean {
    return [this.#keys, this.#sexes, this.#names, this.#days].some((columns) => columns.includes(column))
  }

  #isOfSum(cell: string): boolean {
    return beginsWith(cell, this.#totals)
  }

  /** `Sum Dara`: what stands beside the word is none of whom a sum counts, no month, no number and no word of a sentence. */
  #isName(cell: string): boolean {
    // Of this country's words for a sum none in its own letters is a family name.
    if (/\p{N}/u.test(cell) || !/^\p{Script=Latin}/u.test(cell)) return false
    const own = cell.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1)
    const isSentence = /^\p{Lu}/u.test(own[0] ?? '') && own.some((word) => /^\p{Ll}/u.test(word))
    return !isSentence && own.some((word) => !this.#counted.has(foldText(word)))
  }
}
