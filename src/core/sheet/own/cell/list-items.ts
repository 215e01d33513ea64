/** The numbers of a cell with their units: times, amounts, and what says which is which. */
import type { Field } from '../../../country/country.ts'
import type { Unit } from '../../../country/sheet-words.ts'
import { makeDuration, splitYears, type DecimalYears, type Part } from '../values/duration.ts'
import { leastOf, readRiel, type Scale } from '../values/money.ts'
import type { Tile } from '../words/tile.ts'
import { isAge, isMoney, isSpan, SPANS, type Term } from '../words/vocabulary.ts'
import type { Item } from './item.ts'

export const isCount = (tile?: Tile<Term>): boolean => tile?.kind === 'number' || (tile?.kind === 'term' && tile.term.kind === 'count')
/** Words that say of what an amount before them is: `fine`, `to the victim`; `compensation` may begin what comes next. */
const BEHIND = /^(?:fine$|(?:to|for|in|as) |ដល់|ទៅ|ឱ្យ|ជូន)/
const AND = /^(?:and |និង)/

/** Numbers with their units, in the order of the cell. */
export function listItems(
  tiles: readonly Tile<Term>[],
  all: readonly Field[],
  unit: Unit | undefined,
  decimal: DecimalYears | undefined,
): readonly Item[] {
  const items: Item[] = []
  const isHeadedBy = (is: (f: Field) => boolean): boolean => all.length > 0 && is(all[0] as Field)
  let parts: Part[] = []
  let [isHalf, isBroken] = [false, false]
  /** How large what the last amount counted is. */
  let lastTimes = 1
  const endSpan = (): void => {
    const isOfMonths = parts.length > 0 && parts.every((p) => p.unit === 'month')
    if (parts.length > 0 || isBroken)
      items.push({ kind: 'span', value: isBroken ? undefined : makeDuration(parts, isHalf), ...(isOfMonths ? { isOfMonths } : {}) })
    ;[parts, isHalf, isBroken] = [[], false, false]
  }
  for (let i = 0; i < tiles.length; i++) {
    const tile = tiles[i] as Tile<Term>
    const term = tile.kind === 'term' ? tile.term : undefined
    // `1 year 0 months 18 days`: the nought parts nothing.
    const counted = tiles[i + 1]
    if (
      term?.kind === 'none' &&
      /^0+$/.test(tile.text) &&
      counted?.kind === 'term' &&
      counted.term.kind === 'unit' &&
      isSpanUnit(counted.term.unit)
    ) {
      i++
      continue
    }
    if (tile.kind === 'number' || term?.kind === 'count') {
      const text = term?.kind === 'count' ? String(term.value) : tile.text
      const plain = Number(text.replace(',', '.'))
      let next = i + 1
      // The same number once more in words: 12 (twelve) years.
      const again = tiles[next]
      if (tile.kind === 'number' && again?.kind === 'term' && again.term.kind === 'count' && again.term.value === plain) next++
      // And in words with the number behind: seven (7) years.
      else if (term?.kind === 'count' && again?.kind === 'number' && Number(again.text) === plain) next++
      else if (tile.kind === 'number') next = behindWords(tiles, next, text)
      // `1 ½ years`, `5 ½ million`.
      let isAndHalf = isHalfTerm(tiles[next]) && isUnitTerm(tiles[next + 1])
      if (isAndHalf) next++
      const units: Unit[] = []
      for (let u = tiles[next]; u?.kind === 'term' && u.term.kind === 'unit'; u = tiles[next]) {
        units.push(u.term.unit)
        next++
        if (isSpanUnit(units[0] as Unit)) break
      }
      const at = i
      const last = tiles[i - 1]
      const before: Unit | undefined =
        last?.kind === 'term' && last.term.kind === 'unit' && last.term.unit === 'other_currency' ? 'other_currency' : undefined
      i = next - 1
      const [first] = units
      const isBare = units.length === 0 && before === undefined && isHeadedBy(isSpan)
      if ((first ?? (isBare ? unit : undefined)) === 'year' && isDecimal(text)) {
        const split = decimal === undefined ? undefined : splitYears(text, decimal)
        if (decimal === undefined) items.push({ kind: 'decimal' })
        if (split) parts.push(...split)
        else isBroken = true
      } else if (first !== undefined && isSpanUnit(first)) {
        if (!Number.isSafeInteger(plain)) isBroken = true
        // The same unit again begins another span, which whoever assigns them may refuse; so do more months than a year has, if they are suspended.
        const isBeyond = first === 'month' && plain > 11 && parts.length > 0 && isSuspended(tiles[next])
        // "7 months to 2 years" is no time of 31 months: what is longer stands first.
        const isLonger = parts.some((p) => SPANS.indexOf(p.unit) > SPANS.indexOf(first))
        if (isBeyond || isLonger || parts.some((p) => p.unit === first)) endSpan()
        parts.push({ count: plain, unit: first })
        if (isAndHalf) isHalf = true
      } else if (units.length > 0 || before) {
        endSpan()
        const isOther = before !== undefined || units.includes('other_currency')
        const scales = units.filter((u): u is Scale => u !== 'riel' && u !== 'other_currency' && !isSpanUnit(u))
        // Five million and a half: of what stands before it.
        if (scales.length > 0 && isHalfTerm(tiles[next])) {
          isAndHalf = true
          i = next
        }
        const read = readRiel(text, scales)
        const value = read === undefined || !isAndHalf ? read : read + (readRiel('0.5', scales) ?? Number.NaN)
        const sum = items.at(-1)
        const isAgain = sum?.kind === 'riel' && term?.kind === 'count' && sum.value === value && sum.isOther === isOther
        const times = readRiel('1', scales) ?? 1
        // `4 million riel (four million riel)`: the same once more in words.
        if (isAgain && value !== undefined) continue
        // 15 million 5 hundred-thousand: one amount, while its scales fall.
        if (sum?.kind === 'riel' && scales.length > 0 && !isOther && !sum.isOther && lastIsAmount(tiles, at - 1)) {
          const isClear = sum.value !== undefined && value !== undefined && times < lastTimes
          items[items.length - 1] = { ...sum, value: isClear ? sum.value + value : undefined }
        } else items.push({ kind: 'riel', value, isOther })
        lastTimes = times
      } else if (unit !== undefined && isSpanUnit(unit) && isHeadedBy((f) => isSpan(f) || isAge(f)) && Number.isSafeInteger(plain)) {
        parts.push({ count: plain, unit })
      } else if (isHeadedBy(isMoney)) {
        endSpan()
        items.push({
          kind: 'riel',
          value: orUnclear(
            all[0],
            text,
            inScale(
              all[0],
              text,
              unit !== undefined && !isSpanUnit(unit) && unit !== 'riel' && unit !== 'other_currency' ? unit : undefined,
            ),
          ),
          isOther: unit === 'other_currency',
        })
      } else {
        endSpan()
        items.push({ kind: 'bare', count: plain, text })
      }
    } else if (term?.kind === 'unit' && term.unit === 'year' && parts.length === 0 && isHalfTerm(tiles[i + 1]) && !isCount(tiles[i - 1])) {
      // `ឆ្នាំកន្លះ`: a year and a half, of which the one is not said.
      parts.push({ count: 1, unit: 'year' })
    } else if (term?.kind === 'half') {
      if (parts.length > 0) isHalf = true
      else {
        // Half a year, half a million: what it is half of stands behind it.
        const next = tiles.findIndex((t, n) => n > i && !(t.kind === 'term' && t.term.kind === 'filler'))
        const of = tiles[next]
        const whole = of?.kind === 'term' && of.term.kind === 'unit' ? of.term.unit : undefined
        if (whole !== undefined) i = next
        if (whole === 'year') parts.push({ count: 6, unit: 'month' })
        else if (whole === 'month' || whole === 'day') isBroken = true
        else if (whole === undefined || whole === 'riel') items.push({ kind: 'bare', count: Number.NaN, text: tile.text })
        else
          items.push({
            kind: 'riel',
            value: whole === 'other_currency' ? undefined : readRiel('0.5', [whole]),
            isOther: whole === 'other_currency',
          })
      }
    } else if (term?.kind === 'within') endSpan()
    else if (term?.kind === 'cue' || term?.kind === 'serve' || term?.kind === 'rest' || term?.kind === 'whole' || term?.kind === 'none') {
      endSpan()
      items.push(
        term.kind === 'cue'
          ? {
              kind: 'cue',
              field: term.field,
              stands: tiles[i - 1]?.kind === 'break' || AND.test(tile.text) ? 'apart' : BEHIND.test(tile.text) ? 'behind' : 'beside',
              isLast: tiles[i + 1]?.kind === 'break',
              ...(term.isHeld === true ? { isHeld: true as const } : {}),
            }
          : term.kind === 'serve' && term.isRest === true
            ? { kind: 'serve', isRest: true }
            : { kind: term.kind },
      )
    } else if (tile.kind === 'break' && isOfHeld(tiles.slice(i + 1))) endSpan()
    else if (tile.kind === 'break' && !/[,+&]/.test(tile.text) && !(isJoint(tile.text) && isOneTime(items, tiles.slice(i)))) endSpan()
  }
  endSpan()
  return items
}

/** `8.000.000 (eight million) riel`: the same amount once more in words. @returns where what stands behind it begins */
function behindWords(tiles: readonly Tile<Term>[], from: number, text: string): number {
  const count = tiles[from]
  if (count?.kind !== 'term' || count.term.kind !== 'count') return from
  const scales: Scale[] = []
  let at = from + 1
  for (let t = tiles[at]; t?.kind === 'term' && t.term.kind === 'unit'; t = tiles[++at]) {
    const { unit } = t.term
    if (unit === 'riel' || unit === 'other_currency' || isSpanUnit(unit)) break
    scales.push(unit)
  }
  const [plain, inWords] = [readRiel(text, []), readRiel(String(count.term.value), scales)]
  return scales.length > 0 && plain !== undefined && plain === inWords ? at : from
}

/**
 * Nobody is fined four riel: so small a number, alone, counts something larger that the heading does not name. Nor is `4.000` clear, which
 * may be thousands or millions with a point.
 */
const LEAST_GROUPED = 100_000
function orUnclear(field: Field | undefined, text: string, riel: number | undefined): number | undefined {
  const least = leastOf(field?.id)
  // `012 345 678` is a telephone.
  if (/^0\d/.test(text)) return undefined
  return riel !== undefined && riel > 0 && riel < (/^\d{1,3}[.,]\d{3}$/.test(text) ? LEAST_GROUPED : least) ? undefined : riel
}
const isSuspended = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'term' && tile.term.kind === 'cue' && tile.term.field === 'suspended_months'
/** `3 years, to serve 6 months, the rest of 2 years and 6 months suspended`: behind the sentence no other is said, and what is suspended is one time. */
const isOneTime = (items: readonly Item[], behind: readonly Tile<Term>[]): boolean => {
  const last = items.at(-1)
  // `8 months in detention, sentenced to 2 years and 6 months suspended`: the sentence begins here.
  const isBegun = last?.kind === 'cue' && last.field === 'sentence_months' && !last.isLast
  return (items.some((i) => i.kind === 'span') && last?.kind !== 'serve' && !isBegun) || !isOfSuspended(behind)
}
/** `… and 6 months suspended`; behind “of which”, “to serve” and “the rest” another time is spoken of. */
const isOfSuspended = (tiles: readonly Tile<Term>[]): boolean => {
  const end = tiles.findIndex((t) => t.kind === 'term' && ['within', 'serve', 'rest'].includes(t.term.kind))
  return tiles.slice(0, end < 0 ? undefined : end).some((t, i) => isSuspended(t) && !isTimeAt(tiles, i + 1))
}
/** `2 years and 6 months, suspended 1 year`: the time right behind the word is what is suspended. */
function isTimeAt(tiles: readonly Tile<Term>[], from: number): boolean {
  const at = tiles.findIndex((t, i) => i >= from && !(t.kind === 'term' && t.term.kind === 'filler'))
  const unit = isCount(tiles[at]) ? tiles.slice(at).find((t) => !isCount(t)) : undefined
  return unit?.kind === 'term' && unit.term.kind === 'unit' && isSpanUnit(unit.term.unit)
}
/** `2 years, 8 months in detention`: the time that begins here need not be of the sentence before it. */
function isOfHeld(tiles: readonly Tile<Term>[]): boolean {
  const end = tiles.findIndex((t) => !isCount(t) && !(t.kind === 'term' && (t.term.kind === 'filler' || t.term.kind === 'unit')))
  const next = tiles[end]
  return end > 0 && next?.kind === 'term' && next.term.kind === 'cue' && next.term.isHeld === true
}
const isHalfTerm = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && tile.term.kind === 'half'
const isUnitTerm = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && tile.term.kind === 'unit'
/** Under "in millions" a number that is in the millions itself was written out; in thousands many are awarded tens of millions, and nobody is fined as many riel. */
const mostScaled = (scale: Scale): number => (scale === 'thousand' ? 100_000 : 10_000)
function inScale(field: Field | undefined, text: string, scale: Scale | undefined): number | undefined {
  const plain = readRiel(text, [])
  if (scale !== undefined && plain !== undefined && plain >= mostScaled(scale)) return undefined
  // `4.000` under "in thousands" is four million, of which nobody would write the four thousand so; it is the same in millions with a point.
  // Of what is awarded a thousand and a half is an amount as well.
  if (field?.id === 'fine' && scale === 'thousand' && plain !== undefined && /^[1-9][.,]\d{3}$/.test(text))
    return readRiel(String(plain), [scale])
  return readRiel(text, scale === undefined ? [] : [scale])
}
/** `5 years and 6 months` is one time, unless the second is what is suspended. */
const isJoint = (text: string): boolean => /^(?:\/|and|និង|ហើយនិង)$/.test(text)
const isDecimal = (text: string): boolean => /^\d{1,3}[.,]\d{1,2}$/.test(text)
const isSpanUnit = (unit: Unit): unit is Part['unit'] => unit === 'year' || unit === 'month' || unit === 'day'
/** The tile before this number belongs to an amount. */
const lastIsAmount = (tiles: readonly Tile<Term>[], at: number): boolean => {
  const tile = tiles[at]
  return tile?.kind === 'term' && tile.term.kind === 'unit' && !isSpanUnit(tile.term.unit) && tile.term.unit !== 'riel'
}
