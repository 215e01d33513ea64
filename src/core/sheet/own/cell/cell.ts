/**
 * What one cell says, by the fields that its column may hold. Everything in it must be accounted for: what is left over is asked about, and a
 * cell that says two things of one field says nothing.
 */
import type { Field } from '../../../country/country.ts'
import type { Unit } from '../../../country/sheet-words.ts'
import { assignMoney } from './assign-money.ts'
import { assignSpans } from './assign-spans.ts'
import type { Fault } from './item.ts'
import { kindOf, type Kinds } from './kinds.ts'
import { isCount, listItems } from './list-items.ts'
import { hasAnother, isBehindNumbers, isHearing, isJudgmentCue, joinedTo, OPEN_STAGES, touchesEnd } from './of-end.ts'
import type { DecimalYears } from '../values/duration.ts'
import type { Tile } from '../words/tile.ts'
import { isAge, isMoney, isSpan, type Term } from '../words/vocabulary.ts'
import { hasWord } from '../../../text/word.ts'

/** `isOfHearing`: the word before it is for a hearing. Judgments are mostly pronounced later, so where the row has one, whether it was that day is asked. */
export type DaySaid = { readonly text: string; readonly field?: string; readonly isOfHearing?: true }

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
  /** Behind it stood what was there before somebody put it right. */
  readonly isCorrected?: true
  /** Years with a point stand in it, and nobody has said what is behind the point. */
  readonly hasDecimalYears?: boolean
  /** What nobody has read stands behind all its numbers, and is in words: a remark (`7 years, upheld`). */
  readonly isRemark?: boolean
  /** Days that stand in it, as written. */
  readonly days: readonly DaySaid[]
  /** Years of age, or of birth. */
  readonly age?: number
  readonly birth?: number
}

const OLDEST = 110
/** A letter, a figure, or a sign that turns what stands beside it: `>17` is no 17, and `guilty?` is no verdict. */
const SAYS = /[\p{L}\d<>≤≥≈±~?→]/u

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
  const days: DaySaid[] = []
  const heard: DaySaid[] = []
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
    if (tile.kind === 'day' && isHearing(tiles[at - 1]) && headed.some((f) => f.id === 'decided_on')) {
      heard.push({ text: tile.text, isOfHearing: true })
    } else if (tile.kind === 'unread') {
      if (SAYS.test(tile.text)) unread.push(tile.text)
    } else if (tile.kind === 'day' && isUndated && isJudged && headed.length === 0 && tiles.slice(0, at).slice(-1).some(isJudgmentCue)) {
      // "Judgment of 15/08/2024" among remarks.
      days.push({ text: tile.text, field: 'decided_on' })
    } else if (tile.kind === 'day' && isUndated && isJudged) {
      undated.push({ text: tile.text, isOfEnd: touchesEnd(tiles, at) })
    } else if (tile.kind === 'day' && isOfBoth && cue === undefined && !touchesEnd(tiles, at) && hasAnother(tiles)) {
      // "Convicted; fled 15/08/24" under "result".
      unread.push(tile.text)
    } else if (tile.kind === 'day') days.push({ text: tile.text, ...(cue === undefined ? {} : { field: cue }) })
    else if (tile.kind === 'term') {
      const { term } = tile
      if (term.kind === 'open') isOpen = true
      else if (term.kind === 'unknown') isUnknown = true
      else if (term.kind === 'cue')
        // `fine 9 million, 8.7.24`: a sum and a time have no day.
        cue = all.some((f) => f.id === term.field && (isSpan(f) || isMoney(f))) ? undefined : term.field
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
  if (days.length === 0) days.push(...heard)
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
  // `Dismissed (investigating judge)` says whose order it is, and not that the case waits there.
  if (values.get('outcome') === 'dismissed' && values.get('stage') === 'investigating_judge') values.delete('stage')
  // Who awaits the trial has no result yet.
  if (values.has('outcome') && values.get('stage') === 'awaiting_trial') faults.set('outcome', 'two-answers')
  const isRemark = unread.length > 0 && unread.every((text) => hasWord(text) && !/[\d<>≤≥≈±~?→]/u.test(text)) && isBehindNumbers(tiles)
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

/** A word that says that what follows is not so: `not yet`, `no`, `មិន…`. */
const DENIES = /^(?:not?|non|un|pas|never|without|sans|មិន|អត់|គ្មាន|នៅមិន|ពុំ)(?![a-z])/u
const isDenial = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && MUTE.has(tile.term.kind) && DENIES.test(tile.text)
const MUTE: ReadonlySet<string> = new Set(['none', 'unknown', 'open'])
const isUnknownTerm = (tile: Tile<Term>): boolean => tile.kind === 'term' && tile.term.kind === 'unknown'
/** `មិនទាន់ កំពុងស៊ើបសួរ`: not yet, it is being investigated. What goes on is not what has not come. */
const GOES_ON = /^កំពុង/u
/** "Not yet convicted" is no conviction; and "waiting" before a result is no result yet. */
function deniedBy(tiles: readonly Tile<Term>[], at: number, field: Field): string | undefined {
  const before = tiles[at - 1]
  const isGoingOn = GOES_ON.test(tiles[at]?.text ?? '')
  if (before && isDenial(before) && !(isGoingOn && before.kind === 'term' && before.term.kind === 'open')) return before.text
  const { term } = tiles[at] as { term: Term }
  const isResult = field.id === 'outcome' || (field.id === 'stage' && term.kind === 'code' && ['decided', 'final'].includes(term.code))
  if (!isResult) return undefined
  for (let i = at - 1; i >= 0 && tiles[i]?.kind !== 'break'; i--) {
    const tile = tiles[i]
    if (tile?.kind === 'term' && tile.term.kind === 'open') return tile.text
  }
  return undefined
}
