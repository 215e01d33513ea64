/**
 * What one cell says, by the fields that its column may hold. Everything in it must be accounted for: what is left over is asked about, and a
 * cell that says two things of one field says nothing.
 */
import type { Field } from '../../country/country.ts'
import type { Unit } from '../../country/sheet-words.ts'
import { kindOf, type Kinds } from './cell/kinds.ts'
import { makeDuration, splitYears, type DecimalYears, type Duration, type Part } from './duration.ts'
import { readRiel, type Scale } from './money.ts'
import type { Tile } from './tile.ts'
import { isAge, isMoney, isSpan, SPANS, type Term } from './vocabulary.ts'

export type Said = {
  /** Field → value as the form writes it. */
  readonly values: ReadonlyMap<string, string>
  /** Fields that the cell speaks of and that cannot be read from it. */
  readonly faults: ReadonlyMap<string, Fault>
  /** Pieces that nobody has read. */
  readonly unread: readonly string[]
  /** It says that nothing is decided yet. */
  readonly isOpen: boolean
  /** It says that it is not known. */
  readonly isUnknown: boolean
  /** The whole cell says that a court above leaves the judgment, or changes its sentence alone. */
  readonly stands?: boolean
  /** Years with a point stand in it, and nobody has said what is behind the point. */
  readonly hasDecimalYears?: boolean
  /** What nobody has read stands behind all its numbers, and is in words: a remark (`7 years, upheld`). */
  readonly isRemark?: boolean
  /** Days that stand in it, as written. */
  readonly days: readonly { readonly text: string; readonly field?: string }[]
  /** Years of age, or of birth. */
  readonly age?: number
  readonly birth?: number
}
export type Fault = 'part-beyond' | 'duration' | 'amount' | 'other-currency' | 'two-answers' | 'age' | 'unread' | 'no-unit'

const OLDEST = 110
/** A letter, a figure, or a sign that turns what stands beside it: `>17` is no 17, and `guilty?` is no verdict. */
const SAYS = /[\p{L}\d<>≤≥≈±~?→]/u

type Item =
  | { readonly kind: 'span'; readonly value: Duration | undefined }
  | { readonly kind: 'riel'; readonly value: number | undefined; readonly isOther: boolean }
  | { readonly kind: 'bare'; readonly count: number; readonly text: string }
  | { readonly kind: 'cue'; readonly field: string; readonly stands: 'apart' | 'beside' | 'behind'; readonly isLast: boolean }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'serve' | 'rest' | 'whole' | 'none' }

/**
 * @param headed what the heading names; `more`: what often stands beside it
 * @param unit of a bare number, as the heading or an answer has it
 * @param kinds of each list, which of its codes are kinds of others
 */
export function readTiles(
  written: readonly Tile<Term>[],
  headed: readonly Field[],
  more: readonly Field[],
  unit?: Unit,
  decimal?: DecimalYears,
  kinds: Kinds = {},
): Said {
  const tiles = joinedTo(written)
  const all = [...headed, ...more]
  const values = new Map<string, string>()
  const faults = new Map<string, Fault>()
  const unread: string[] = []
  const days: { text: string; field?: string }[] = []
  let [isOpen, isUnknown] = [false, false]
  let cue: string | undefined
  const isUndated = !headed.some((f) => f.type === 'date')
  const isJudged = all.some((f) => f.id === 'decided_on')
  const isOfBoth = headed.some((f) => f.id === 'decided_on') && headed.some((f) => f.id === 'outcome')
  const undated: { readonly text: string; readonly isOfEnd: boolean }[] = []
  // In a name any word may be part of it.
  const isNamed = headed.some((f) => f.type === 'text')
  const stages = new Set<string>()
  for (const [at, tile] of tiles.entries()) {
    if (tile.kind === 'day' && isHearing(tiles[at - 1]) && headed.some((f) => f.id === 'decided_on')) continue
    if (tile.kind === 'unread') {
      if (SAYS.test(tile.text)) unread.push(tile.text)
    } else if (tile.kind === 'day' && isUndated && isJudged) {
      undated.push({ text: tile.text, isOfEnd: touchesEnd(tiles, at) })
    } else if (
      tile.kind === 'day' &&
      isOfBoth &&
      cue === undefined &&
      !touchesEnd(tiles, at) &&
      tiles.some((t) => t.kind !== 'day' && isOfAnother(t))
    ) {
      // "Convicted; fled 15/08/24" under "result".
      unread.push(tile.text)
    } else if (tile.kind === 'day') days.push({ text: tile.text, ...(cue === undefined ? {} : { field: cue }) })
    else if (tile.kind === 'term') {
      const { term } = tile
      if (term.kind === 'open') isOpen = true
      else if (term.kind === 'unknown') isUnknown = true
      else if (term.kind === 'cue') cue = term.field
      else if (term.kind === 'code') {
        const field = all.find((f) => f.list === term.list)
        if (!field) continue
        const denied = isNamed ? undefined : deniedBy(tiles, at, field)
        if (denied !== undefined) {
          unread.push(`${denied} ${tile.text}`)
          continue
        }
        const before = values.get(field.id)
        if (field.id === 'stage') stages.add(term.code)
        const isBoth = stages.size === 2 && stages.has('decided') && stages.has('appeal') && field.id === 'stage'
        const closer = before === undefined ? undefined : kindOf(kinds[term.list], before, term.code, tiles.slice(0, at))
        if (before !== undefined && before !== term.code && !isBoth && closer === undefined) faults.set(field.id, 'two-answers')
        else values.set(field.id, closer ?? term.code)
      }
    }
  }
  // "Judged 15/08/24, guilty" says when; the day beside what is still open is of a hearing, and no decision.
  const isEnded = values.has('outcome') || values.get('stage') === 'decided'
  const isHeard = !isEnded && (isOpen || OPEN_STAGES.includes(values.get('stage') ?? ''))
  for (const { text, isOfEnd } of undated)
    if (isEnded && isOfEnd) days.push({ text, field: 'decided_on' })
    else if (!isHeard) unread.push(text)
  // The order that sends a case to trial has a day, and is no decision on anybody.
  if (isHeard) days.splice(0, days.length, ...days.filter((d) => d.field !== 'decided_on'))
  // "Appeal dismissed" is of the appeal: the judgment below stands, and nobody's case is.
  if (values.get('outcome') === 'dismissed' && values.get('stage') === 'appeal') {
    unread.push(tiles.map((t) => t.text).join(' '))
    values.delete('outcome')
  }
  // "Judgment of 19/12/24, 8 years, appealed": the return is of the court that judged, and an appeal takes nothing back.
  if (stages.has('appeal') && (stages.has('decided') || tiles.some(isJudgmentCue))) {
    if (values.has('outcome')) values.set('stage', 'decided')
    else if (stages.has('decided')) faults.set('stage', 'two-answers')
  }
  // Who awaits the trial has no result yet.
  if (values.has('outcome') && values.get('stage') === 'awaiting_trial') faults.set('outcome', 'two-answers')
  const isRemark =
    unread.length > 0 && unread.every((text) => /\p{L}{2}/u.test(text) && !/[\d<>≤≥≈±~?→]/u.test(text)) && isBehindNumbers(tiles)
  const remarks = unread.length
  const items = listItems(tiles, all, unit, decimal)
  const hasDecimalYears = decimal === undefined && all.some(isSpan) && items.some((i) => i.kind === 'decimal')
  const spans = all.filter(isSpan)
  const money = all.filter(isMoney)
  const age = all.find(isAge)
  let said: { age?: number; birth?: number } = {}
  // A number under "sex" or "nationality" is a code that the sheet does not explain, and nobody's age.
  const isElsewhere = headed.length === 1 && headed.some((f) => f.type === 'code' && !isAge(f))
  if (age && spans.length === 0 && !isElsewhere) {
    const numbers = items.flatMap((i) =>
      i.kind === 'bare' ? [i.count] : i.kind === 'span' && i.value ? [Math.floor(i.value.months / 12)] : [],
    )
    const denial =
      numbers.length > 0 && !isNamed
        ? tiles.find((t, i) => (isDenial(t) ? isCount(tiles[i + 1]) : isUnknownTerm(t) && (isCount(tiles[i + 1]) || isCount(tiles[i - 1]))))
        : undefined
    if (denial !== undefined) unread.push(denial.text)
    // `37 (1987)`: the age and the year of the birth.
    else if (numbers.length === 2 && Math.min(...numbers) < OLDEST && Math.max(...numbers) >= 1900)
      said = { age: Math.min(...numbers), birth: Math.max(...numbers) }
    else if (numbers.length > 1 || numbers.some((n) => !Number.isSafeInteger(n))) faults.set(age.id, 'age')
    else if (numbers[0] !== undefined) said = numbers[0] >= 1900 ? { birth: numbers[0] } : { age: numbers[0] }
  } else {
    // A time in a column of money is no sentence: "4m" may be four million.
    if (headed.length === 1 && headed.some(isMoney)) unread.push(...items.flatMap((i) => (i.kind === 'span' ? ['time'] : [])))
    else if (spans.length > 0) assignSpans(items, headed, spans, values, faults, unread)
    assignMoney(items, headed, money, values, faults, unread)
    if (isElsewhere || (spans.length === 0 && money.length === 0))
      for (const item of items) if (item.kind === 'bare') unread.push(item.text)
  }
  // "Dismissed by the investigating judge" says how it ended, and not that it is still with the judge.
  if (values.has('outcome') && !headed.some((f) => f.id === 'stage')) values.delete('stage')
  // "7 years; the prosecutor wants more": whoever is sentenced is before no prosecutor.
  if (
    /^[1-9]/.test(values.get('sentence_months') ?? '') &&
    !headed.some((f) => f.id === 'stage') &&
    OPEN_STAGES.includes(values.get('stage') ?? '')
  )
    values.delete('stage')
  for (const id of faults.keys()) values.delete(id)
  return {
    values,
    faults,
    unread,
    isOpen,
    isUnknown,
    days,
    ...(hasDecimalYears ? { hasDecimalYears } : {}),
    ...(isRemark && unread.length === remarks ? { isRemark } : {}),
    ...said,
  }
}

/** "Judgment dated 15/08/24": what stands right before a day says of what it is; a word for "has" nothing. An order's day is no judgment's, and is asked about. */
const joinedTo = (tiles: readonly Tile<Term>[]): readonly Tile<Term>[] =>
  tiles.flatMap((tile, i): readonly Tile<Term>[] => {
    const next = tiles[i + 1]
    // `បានប្រកាស…`: that something was done says the word behind it.
    if (tile.kind === 'unread' && tile.text === 'បាន' && next?.kind === 'term' && next.term.kind === 'code') return []
    // `… serve 1 year, ឯទោសនៅសល់ 2 years suspended`: beside what is served it says nothing more; alone what is left is no sentence.
    if (tile.kind === 'term' && LEFT.test(tile.text) && !tiles.some((t) => t.kind === 'term' && t.term.kind === 'serve'))
      return [{ kind: 'unread', text: tile.text }]
    if (tile.kind !== 'unread' || next?.kind !== 'day') return [tile]
    if (DATED.test(tile.text)) return tiles.some(isEnd) && !isOfJudgment(tiles.slice(0, i)) ? [tile] : []
    return ALONE.test(tile.text) ? [{ kind: 'term', term: { kind: 'cue', field: 'decided_on' }, text: tile.text }] : [tile]
  })
const LEFT = /^(?:ឯ|ចំណែក)?ទោស(?:ដែល)?នៅសល់$/u
const DATED = /^(?:ចុះ|dated)$/u
const ALONE = /^(?:សាលក្រម|កាត់|កាត់ទោស|judge?ment|verdict)$/u
const ORDER = /^(?:by )?order(?: of)?$/u
/** What stands last before the number and the day of a paper. */
function isOfJudgment(before: readonly Tile<Term>[]): boolean {
  const isBeside = (t: Tile<Term>): boolean => t.kind === 'number' || (t.kind === 'term' && t.term.kind === 'filler' && !ORDER.test(t.text))
  const paper = before.findLast((t) => !isBeside(t))
  return isEnd(paper) || (paper?.kind === 'unread' && ALONE.test(paper.text))
}

const isJudgmentCue = (tile: Tile<Term>): boolean => tile.kind === 'term' && tile.term.kind === 'cue' && tile.term.field === 'decided_on'
const OPEN_STAGES = ['charged', 'investigating_judge', 'awaiting_trial', 'trial']
const JUDGMENT = /សាលក្រម|judge?ment|verdict/
/** What says that a case has ended, or that the day of that follows. */
const isEnd = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'term' &&
  ((tile.term.kind === 'cue' && tile.term.field === 'decided_on') ||
    // "Judgment in presence" is one word in Khmer.
    (tile.term.kind === 'code' && tile.term.list === 'presence' && JUDGMENT.test(tile.text)) ||
    (tile.term.kind === 'code' && (tile.term.list === 'outcomes' || (tile.term.list === 'stages' && tile.term.code === 'decided'))))
/** `on` between a word and its day. */
const isBetween = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'break' || (tile?.kind === 'term' && tile.term.kind === 'filler' && /^(?:on|le|du|នៅ)$/.test(tile.text))
/** "Guilty 15/08/24", and "15/08/24 guilty" where nothing stands before: a day with anything else beside it may be of that. */
function touchesEnd(tiles: readonly Tile<Term>[], at: number): boolean {
  const before = tiles.findLast((t, i) => i < at && !isBetween(t))
  const after = tiles.find((t, i) => i > at && !isBetween(t))
  // "15/08/24, prison 3 years": a sentence is an end as well.
  if (before === undefined)
    return isEnd(after) || (after?.kind === 'term' && after.term.kind === 'cue' && after.term.field === 'sentence_months')
  if (isJudgmentCue(before)) return true
  // "Guilty, 20/09/24 hearing", "guilty; 20/09/24; fled".
  const isNearerAfter = tiles[at - 1]?.kind === 'break' || tiles[at + 1]?.kind !== 'break'
  return isEnd(before) && !(isNearerAfter && isOfAnother(after))
}
/** `hearing 23/02/26`: the day of what is still to come. */
const isHearing = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'term' && tile.term.kind === 'code' && tile.term.list === 'stages' && /^(?:(?:ថ្ងៃ)?សវនាការ|hearing)$/u.test(tile.text)
const isOfAnother = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'unread' || tile?.kind === 'day' || (tile?.kind === 'term' && ['code', 'open'].includes(tile.term.kind) && !isEnd(tile))

const isBehindNumbers = (tiles: readonly Tile<Term>[]): boolean =>
  tiles.findLastIndex((t) => t.kind === 'number' || (t.kind === 'term' && t.term.kind === 'count')) <
  tiles.findIndex((t) => t.kind === 'unread')

/** A word that says that what follows is not so: `not yet`, `no`, `មិន…`. */
const DENIES = /^(?:not?|non|un|pas|never|without|sans|មិន|អត់|គ្មាន|នៅមិន|ពុំ)(?![a-z])/u
const isDenial = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && MUTE.has(tile.term.kind) && DENIES.test(tile.text)
const MUTE: ReadonlySet<string> = new Set(['none', 'unknown', 'open'])
const isCount = (tile?: Tile<Term>): boolean => tile?.kind === 'number' || (tile?.kind === 'term' && tile.term.kind === 'count')
const isUnknownTerm = (tile: Tile<Term>): boolean => tile.kind === 'term' && tile.term.kind === 'unknown'
/** "Not yet convicted" is no conviction; and "waiting" before a result is no result yet. */
function deniedBy(tiles: readonly Tile<Term>[], at: number, field: Field): string | undefined {
  const before = tiles[at - 1]
  if (before && isDenial(before)) return before.text
  const { term } = tiles[at] as { term: Term }
  const isResult = field.id === 'outcome' || (field.id === 'stage' && term.kind === 'code' && ['decided', 'final'].includes(term.code))
  if (!isResult) return undefined
  for (let i = at - 1; i >= 0 && tiles[i]?.kind !== 'break'; i--) {
    const tile = tiles[i]
    if (tile?.kind === 'term' && tile.term.kind === 'open') return tile.text
  }
  return undefined
}

/** Numbers with their units, in the order of the cell. */
function listItems(
  tiles: readonly Tile<Term>[],
  all: readonly Field[],
  unit: Unit | undefined,
  decimal: DecimalYears | undefined,
): readonly Item[] {
  const items: Item[] = []
  const isHeadedBy = (is: (f: Field) => boolean): boolean => all.length > 0 && is(all[0] as Field)
  let parts: Part[] = []
  let [isHalf, isBroken] = [false, false]
  const endSpan = (): void => {
    if (parts.length > 0 || isBroken) items.push({ kind: 'span', value: isBroken ? undefined : makeDuration(parts, isHalf) })
    ;[parts, isHalf, isBroken] = [[], false, false]
  }
  for (let i = 0; i < tiles.length; i++) {
    const tile = tiles[i] as Tile<Term>
    const term = tile.kind === 'term' ? tile.term : undefined
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
        // 15 million 5 hundred-thousand: one amount, while its scales fall.
        if (sum?.kind === 'riel' && scales.length > 0 && !isOther && !sum.isOther && lastIsAmount(tiles, at - 1))
          items[items.length - 1] = { ...sum, value: sum.value === undefined || value === undefined ? undefined : sum.value + value }
        else items.push({ kind: 'riel', value, isOther })
      } else if (unit !== undefined && isSpanUnit(unit) && isHeadedBy((f) => isSpan(f) || isAge(f)) && Number.isSafeInteger(plain)) {
        parts.push({ count: plain, unit })
      } else if (isHeadedBy(isMoney)) {
        endSpan()
        items.push({
          kind: 'riel',
          value: orUnclear(
            all[0],
            text,
            inScale(text, unit !== undefined && !isSpanUnit(unit) && unit !== 'riel' && unit !== 'other_currency' ? unit : undefined),
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
            }
          : { kind: term.kind },
      )
    } else if (tile.kind === 'break' && !(/[,+&]/.test(tile.text) || (isJoint(tile.text) && !isOfSuspended(tiles.slice(i))))) endSpan()
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
const [LEAST, LEAST_GROUPED] = [1_000, 100_000]
/** And nobody is awarded, lent or paid so little: a cell may show its dollars by its format alone, which is no part of what stands in it. */
const LEAST_PAID = 20_000
function orUnclear(field: Field | undefined, text: string, riel: number | undefined): number | undefined {
  const least = field?.id === 'fine' || field?.id === 'compensation' ? LEAST : LEAST_PAID
  // `012 345 678` is a telephone.
  if (/^0\d/.test(text)) return undefined
  return riel !== undefined && riel > 0 && riel < (/^\d{1,3}[.,]\d{3}$/.test(text) ? LEAST_GROUPED : least) ? undefined : riel
}
const isSuspended = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'term' && tile.term.kind === 'cue' && tile.term.field === 'suspended_months'
/** `… and 6 months suspended`; behind “of which” another time is spoken of. */
const isOfSuspended = (tiles: readonly Tile<Term>[]): boolean => {
  const end = tiles.findIndex((t) => t.kind === 'term' && t.term.kind === 'within')
  return tiles.slice(0, end < 0 ? undefined : end).some((t, i) => isSuspended(t) && !isTimeAt(tiles, i + 1))
}
/** `2 years and 6 months, suspended 1 year`: the time right behind the word is what is suspended. */
function isTimeAt(tiles: readonly Tile<Term>[], from: number): boolean {
  const at = tiles.findIndex((t, i) => i >= from && !(t.kind === 'term' && t.term.kind === 'filler'))
  const unit = isCount(tiles[at]) ? tiles.slice(at).find((t) => !isCount(t)) : undefined
  return unit?.kind === 'term' && unit.term.kind === 'unit' && isSpanUnit(unit.term.unit)
}
const isHalfTerm = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && tile.term.kind === 'half'
const isUnitTerm = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && tile.term.kind === 'unit'
/** Under "in millions" a number that is in the millions itself was written out. */
const MOST_SCALED = 10_000
function inScale(text: string, scale: Scale | undefined): number | undefined {
  const plain = readRiel(text, [])
  return scale !== undefined && plain !== undefined && plain >= MOST_SCALED ? undefined : readRiel(text, scale === undefined ? [] : [scale])
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

function assignSpans(
  items: readonly Item[],
  headed: readonly Field[],
  spans: readonly Field[],
  values: Map<string, string>,
  faults: Map<string, Fault>,
  unread: string[],
): void {
  const [whole, part] = [spans.find((f) => f.id === 'sentence_months') ?? spans[0], spans.find((f) => f.id === 'suspended_months')]
  const only = headed.length === 1 && headed[0] && isSpan(headed[0]) ? headed[0] : undefined
  const put = (field: Field | undefined, value: Duration | undefined): void => {
    if (!field) return
    if (value === undefined) faults.set(field.id, 'duration')
    else if (values.has(field.id)) faults.set(field.id, 'two-answers')
    else {
      values.set(field.id, String(value.months))
      if (value.days > 0) values.set(`${field.id.replace(/_months$/, '')}_days`, String(value.days))
    }
  }
  // `5y/2y` under "prison / suspended": one each, in the order of the heading.
  const own = headed.filter(isSpan)
  const times = items.flatMap((i) => (i.kind === 'span' ? [i.value] : []))
  if (own.length === 2 && headed.length === 2 && times.length === 2 && items.length === 2) {
    for (const [i, field] of own.entries()) put(field, times[i])
    return
  }
  let cue: 'whole' | 'part' | 'serve' | undefined
  let served: Duration | undefined
  for (const [i, item] of items.entries()) {
    if (item.kind === 'cue') cue = part && item.field === part.id ? 'part' : item.field === whole?.id ? 'whole' : undefined
    else if (item.kind === 'serve') cue = 'serve'
    else if (item.kind === 'span') {
      const [next, after] = [items[i + 1], items.slice(i + 2)]
      const isPartNext = next?.kind === 'cue' && next.field === part?.id && !after.some((o) => o.kind === 'span')
      if (cue === 'serve') served = item.value
      else if (cue === 'part' || (cue === undefined && only !== undefined && only.id === part?.id)) put(part, item.value)
      else if (isPartNext && (headed.length === 0 || (whole && values.has(whole.id)))) put(part, item.value)
      else if (isPartNext && part && only?.id !== part.id && !(whole && values.has(whole.id))) unread.push('suspended')
      else put(only ?? whole, item.value)
      cue = undefined
    } else if (item.kind === 'bare') unread.push(item.text)
    else if (item.kind === 'whole' && whole && part) {
      const months = values.get(whole.id)
      if (months === undefined) unread.push('suspended')
      else values.set(part.id, months)
    } else if (item.kind === 'rest' && part && items[i + 1]?.kind === 'span') {
      // `To serve 1 year, the rest suspended: 2 years`: held to the whole below.
      cue = 'part'
    } else if (item.kind === 'rest' && whole && part) {
      const months = Number(values.get(whole.id))
      if (served === undefined || !Number.isSafeInteger(months) || served.months > months || served.days > 0) unread.push('suspended')
      else values.set(part.id, String(months - served.months))
      served = undefined
    }
  }
  // `5 years (to serve 1, suspended 4)`: what is served and what is suspended are the whole.
  const [all, suspended] = [values.get(whole?.id ?? ''), values.get(part?.id ?? '')]
  const isWholeSaid = all !== undefined && suspended !== undefined && served?.days === 0
  if (served !== undefined && !(isWholeSaid && served.months + Number(suspended) === Number(all))) unread.push('served')
}

/** Words that say of what an amount before them is: `fine`, `to the victim`; `compensation` may begin what comes next. */
const BEHIND = /^(?:fine$|(?:to|for|in|as) |ដល់|ទៅ|ឱ្យ|ជូន)/
const AND = /^(?:and |និង)/
/** Right behind an amount the words for one thing, and no amount right behind them that they may be of. */
function cuesBehind(items: readonly Item[], at: number, money: readonly Field[], values: ReadonlyMap<string, string>): readonly number[] {
  const first = items[at + 1]
  if (first?.kind !== 'cue' || first.stands === 'apart' || !money.some((f) => f.id === first.field)) return []
  // `Fined 5 million, to pay 20 million compensation`: where all else is said, it is this.
  if (first.stands === 'beside' && !money.every((f) => f.id === first.field || values.has(f.id))) return []
  const rest = items.slice(at + 1)
  const end = rest.findIndex((item) => item.kind !== 'cue' || item.field !== first.field)
  const next = end < 0 ? undefined : rest[end]
  const cues = end < 0 ? rest : rest.slice(0, end)
  const last = cues.at(-1)
  // `5 million riel fine, 20 million to the victim`: what stands between parts them.
  const isParted = last?.kind === 'cue' && last.isLast
  return (next?.kind === 'riel' || next?.kind === 'bare') && !isParted ? [] : cues.map((_, i) => at + 1 + i)
}

function assignMoney(
  items: readonly Item[],
  headed: readonly Field[],
  money: readonly Field[],
  values: Map<string, string>,
  faults: Map<string, Fault>,
  unread: string[],
): void {
  const own = headed.filter(isMoney)
  const only = own.length === 1 ? own[0] : undefined
  let cue: string | undefined
  const spent = new Set<number>()
  for (const [at, item] of items.entries()) {
    if (item.kind === 'cue') {
      if (spent.has(at)) continue
      cue = money.some((f) => f.id === item.field) ? item.field : undefined
      // A fine that is suspended is no fine that is paid.
      if (only !== undefined && headed.length === 1 && item.field === 'suspended_months') unread.push('suspended')
    } else if (item.kind === 'riel') {
      // `5 million fine, 20 million to the victim`: what no word stands before, the word behind it says of what it is.
      const behind = only === undefined && cue === undefined ? cuesBehind(items, at, money, values) : []
      for (const i of behind) spent.add(i)
      const said = items[behind[0] ?? -1]
      const field = money.find((f) => f.id === (said?.kind === 'cue' ? said.field : cue)) ?? only
      cue = undefined
      if (!field) unread.push('amount')
      else if (item.isOther) faults.set(field.id, 'other-currency')
      else if (item.value === undefined) faults.set(field.id, 'amount')
      else if (values.has(field.id)) faults.set(field.id, 'two-answers')
      else values.set(field.id, String(item.value))
    }
  }
  // "20 million to the victim" under "fine": the word behind it says of what it is.
  if (cue !== undefined && only !== undefined && cue !== only.id && values.has(only.id)) unread.push(cue)
}
