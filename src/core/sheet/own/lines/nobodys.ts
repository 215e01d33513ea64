/** Lines under known headings that are no row: notes, signatures, names of sections. Whoever may be somebody is asked about, and nobody is left out for a slip of the pen. */
import { toLatinDigits } from '../../../text/digits.ts'
import { isNotYet, signs } from '../cell/who-signs.ts'
import { isDayLike } from '../column/samples.ts'
import type { Tiler } from '../words/tile.ts'
import { isAge, makeTiler, type Term } from '../words/vocabulary.ts'
import { FEWEST_CELLS, type Keys } from './keys.ts'
import { lineName, type List } from './list.ts'
import { explainsLetter, isBesideAccused, saysOfWhom } from './of-whom.ts'

/** `08.03.2024`, and not the year alone. */
const isWholeDay = (cell: string): boolean => /\D/.test(toLatinDigits(cell)) && isDayLike(cell)

export class Nobodys {
  readonly #list: List
  readonly #keys: Keys
  /** Knows words of a sex and an age. */
  readonly #ofSomebody: Tiler<Term>

  constructor(list: List, keys: Keys) {
    const { form, words, country } = list.context
    ;[this.#list, this.#keys] = [list, keys]
    const ofPerson = form.fields.filter((f) => f.id === 'sex' || isAge(f))
    this.#ofSomebody = makeTiler(ofPerson, [], [], words, country)
  }

  /** Neither says who or which case, nor enough of anything else: a note, a signature, the name of a section. */
  isNobody(row: number, raw: readonly string[], typed: readonly string[], filled: readonly string[], isNamed: boolean): boolean {
    const { table, columns, caseAt, nameAt, isOfMatters, parties, over, above } = this.#list
    const { isOfAccused } = parties
    const isTyped = caseAt.some((i) => typed[i] !== '')
    if (!isOfAccused && filled.length === 2 && explainsLetter(typed, columns, this.#list.context.form)) return true
    if (isTyped && this.#isOfNoNumber(row, raw, typed, filled)) return true
    // A case in one cell over several rows is of each that names somebody and says who that is, or how it ended.
    const mayBeUnder = isOfMatters || (isOfAccused && filled.length > 1)
    const isUnderCase = mayBeUnder && caseAt.some((i) => above.merged(row, i) !== '')
    const isUnderOnly = isOfAccused && isUnderCase && !isTyped
    if (isUnderOnly && isBesideAccused(nameAt, typed, parties)) return true
    const isKeyed =
      (isNamed || (!isOfAccused && filled.length > 1)) &&
      (isTyped || (isUnderCase && (!isUnderOnly || saysOfWhom(typed, columns, this.#ofSomebody))))
    if (isKeyed || (table.isByShape && isNamed && over.isInBlock)) return false
    // Whoever fills most of a line has written a row, though little of it is asked for.
    const isHalf = filled.length * 2 > this.#list.width || (filled.length * 2 === this.#list.width && filled.length > FEWEST_CELLS)
    if (!isOfAccused && isHalf && typed.some((c) => c !== '')) return false
    // A book of calls has little in a row; a signature stands under one heading.
    const isFull = !table.isByShape && (isOfAccused || filled.length < FEWEST_CELLS)
    const fewest = Math.min(isFull ? FEWEST_CELLS : FEWEST_CELLS - 1, columns.length)
    const cells = typed.filter((c) => c !== '').length
    return cells < fewest || !(isNamed || nameAt.length === 0 || isTyped)
  }

  /**
   * `Prepared by | Sok Dara`, `Cambodian | 2`, `Sex: 1 | female` in a list that finds its rows by numbers: what stands under the numbers is none. Who signs is
   * nobody, and whoever has a name and a sex, an age or a citizenship is somebody; of one who has neither, somebody says it.
   */
  #isOfNoNumber(row: number, raw: readonly string[], typed: readonly string[], filled: readonly string[]): boolean {
    const { table, caseAt, parties, whole, asking, context, width } = this.#list
    if (parties.isOfAccused) return false
    // `Beds used | 13 | 12 | 11 …`: a word, and beside it numbers alone, however many, below rows that each have a number.
    const numbers = filled.filter((c) => /^[\d.,\s]+$/.test(toLatinDigits(c)) && !isWholeDay(c)).length
    const isSum = filled.length > FEWEST_CELLS && numbers === filled.length - 1
    // Whoever has no number yet, or stands between numbers, may be somebody of whom all is said in figures.
    if (isSum && !this.#keys.isInTheMiddle(row) && caseAt.some((i) => this.#keys.isWordBelow(i, typed[i] ?? ''))) return true
    const numbered = caseAt.filter((i) => typed[i] !== '' && this.#keys.isNumbered(i))
    const isSigned = numbered.some((i) => !this.#keys.isAsOthers(i, raw) && signs(typed[i] ?? '', context.country))
    const isOther = numbered.some((i) => this.#keys.isUnlikeOthers(i, typed[i] ?? '', filled))
    if (!isSigned && (!isOther || filled.length * 2 > width)) return false
    const isSomebody = whole.isOfNamed(raw)
    if (isSomebody && !isSigned) return false
    const isInTheMiddle = this.#keys.isInTheMiddle(row)
    if (!whole.hasNames && !isSigned) return !isInTheMiddle
    const isWaiting = numbered.some((i) => isNotYet(typed[i] ?? ''))
    if (isWaiting && whole.isNamed(raw) && (isInTheMiddle || whole.isDated(raw))) return false
    // Who signs writes a name, a place and a day. Where a row says more, a place or a remark may stand in place of somebody's number.
    const isMore = filled.length > FEWEST_CELLS && whole.isDated(raw)
    const isSigning = isSigned && !isMore
    const isKnown = whole.isNamed(raw) || (isSigned && !whole.hasNames)
    if (!isSomebody && (isSigning || !isKnown || !(isInTheMiddle || whole.isDated(raw)))) return true
    const id = lineName(table, row)
    asking.rule('somebody', row, [], id)
    return context.answers[`rule:somebody:${id}`] !== 'yes'
  }
}
