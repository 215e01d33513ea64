/**
 * Differencing over time, and between editions of one year. What is counted month after month, year to date, or again for the whole year is one thing:
 * the stretches of days between any two releases are cells as well, which no release prints and the reader subtracts.
 */
import { groupBy } from '../../../group-by.ts'
import { findIntervals, unknownsOf } from '../../intervals.ts'
import { isEnough, judge } from '../../need.ts'
import { populationOf } from '../../editions.ts'
import type { Relation, Span } from '../../../protect/table.ts'
import type { Release, View } from '../../view.ts'
import type { Attack, AttackFinding, AttackInput } from '../../attack.ts'

export const history: Attack = {
  id: 'history',
  run(input) {
    // That nothing was taken back is what a reader supposes; where it cannot be, she has the printed numbers alone.
    const supposing = attackSpans(input, true)
    const plain = supposing.incomparable ? attackSpans(input, false) : supposing
    // That spans add up is what a reader supposes too, and whatever it tells is looked for first; where it cannot be, for some day may be of either, a longer one has more.
    const isAbout = input.releases.some(({ span }) => span?.about === true)
    return plain.incomparable && isAbout ? attackSpans(input, false, true) : plain
  },
}

function attackSpans({ releases, view, need, solver }: AttackInput, supposesGrowth: boolean, mayMiss = false): AttackFinding {
  const joined = joinSpans(releases, view, supposesGrowth, mayMiss)
  const none = { exact: [], violations: [], counts: { stretches: 0, differences: 0, do_not_add_up: 0, solves: 0 } }
  if (joined.relations.length === 0) return none
  const unknowns = unknownsOf({
    known: [...view.known, ...joined.floors.map(() => null)],
    relations: [...view.relations, ...joined.relations],
    floor: [...view.floors, ...joined.floors],
    ceiling: [...view.ceilings, ...joined.floors.map(() => Infinity)],
  })
  const isPrinted = new Set(view.printed)
  const isStretch = new Set(joined.stretches)
  const columns = unknowns.hidden.flatMap((cell, c) => (isPrinted.has(cell) || isStretch.has(cell) ? [c] : []))
  // A stretch may be empty: only of what is proved to be there can anything be told.
  const mayBeEmpty = (c: number, low: number): boolean => isStretch.has(unknowns.hidden[c]!) && low < 0.5
  const found = findIntervals(unknowns, columns, (low, high, c) => mayBeEmpty(c, low) || isEnough(need, low, high), solver)
  const counts = { stretches: joined.spans, differences: isStretch.size, solves: found.solves }
  // One was known later than the other. What a reader subtracts who guesses what came in between is proved of nothing.
  if (!found.feasible) return { ...none, counts: { ...counts, do_not_add_up: 1 }, incomparable: true }
  const verdicts = new Map(columns.map((c) => [c, mayBeEmpty(c, found.low[c]!) ? 'safe' : judge(need, found.low[c]!, found.high[c]!)]))
  const pick = (wanted: (verdict: string) => boolean): number[] =>
    columns.filter((c) => wanted(verdicts.get(c)!)).map((c) => unknowns.hidden[c]!)
  return {
    exact: pick((v) => v === 'exact'),
    violations: pick((v) => v !== 'safe'),
    counts: { ...counts, do_not_add_up: 0 },
  }
}

type Spanned = { readonly cell: number; readonly span: Span }
const daysOf = ({ span }: Spanned): string => `${span.from}/${span.to}`

/** Of each days the last edition. */
const newest = (editions: readonly Spanned[]): Spanned[] => [...new Map(editions.map((e) => [daysOf(e), e])).values()]

function consecutive(editions: readonly Spanned[]): { older: number; newer: number }[] {
  return [...groupBy(editions, daysOf).values()].flatMap((own) => own.slice(1).map(({ cell }, i) => ({ older: own[i]!.cell, newer: cell })))
}

/** True for a population of which no printed number, rounded or not, is smaller than in the edition before: then nothing was taken back. */
function tellGrowth({ names, known, rounded }: View): (population: string) => boolean {
  const shrunk = new Set<string>()
  const last = new Map<string, number>()
  names.forEach(({ population, key }, cell) => {
    const value = known[cell] ?? rounded.get(cell)
    if (value === undefined) return
    const name = `${populationOf(population)}\u001E${key}`
    if (value < (last.get(name) ?? 0)) shrunk.add(populationOf(population))
    last.set(name, value)
  })
  return (population) => !shrunk.has(populationOf(population))
}

type Joined = { readonly relations: readonly Relation[]; readonly floors: number[]; readonly stretches: number[]; readonly spans: number }

/**
 * For each key that several spans of one series print: its stretches, and each printed number as their sum. Where what is
 * counted does not add up over time (a person is found twice), a longer span still holds at least what a shorter one does.
 * @param mayMiss a longer span may have more than its stretches together.
 */
function joinSpans(releases: readonly Release[], view: View, supposesGrowth: boolean, mayMiss: boolean): Joined {
  const spanOf = new Map(releases.flatMap((r) => (r.span ? [[r.population, r.span] as const] : [])))
  const bySeries = new Map<string, Map<string, { cell: number; span: Span }[]>>()
  view.names.forEach(({ population, key }, cell) => {
    const span = spanOf.get(population)
    if (!span) return
    const keys = bySeries.get(span.series) ?? new Map<string, { cell: number; span: Span }[]>()
    bySeries.set(span.series, keys)
    keys.set(key, [...(keys.get(key) ?? []), { cell, span }])
  })
  const relations: Relation[] = []
  const floors: number[] = []
  const stretches: number[] = []
  const addCell = (): number => view.known.length + floors.push(0) - 1
  let spans = 0
  const isGrowing = supposesGrowth ? tellGrowth(view) : () => false
  for (const [series, keys] of bySeries) {
    const all = [...spanOf.values()].filter((s) => s.series === series)
    const days = [...new Set(all.flatMap((s) => [s.from, s.to]))].toSorted()
    spans += days.length - 1
    for (const editions of keys.values()) {
      if (editions.length < 2) continue
      for (const { older, newer } of consecutive(editions)) addChange(older, newer)
      const cells = newest(editions)
      if (cells.length < 2) continue
      if (cells.every(({ span }) => span.adds)) addStretches(cells, days)
      else addInclusions(cells)
    }
  }
  return { relations, floors, stretches, spans }

  /** What was added since, or taken back: where both are printed the reader sees which; else she supposes what the year as a whole did. */
  function addChange(older: number, newer: number): void {
    const [before, after] = [view.known[older] ?? null, view.known[newer] ?? null]
    const isBoth = before !== null && after !== null
    if (!isBoth && !isGrowing(view.names[newer]!.population)) return
    const change = addCell()
    stretches.push(change)
    const [total, part] = isBoth && after < before ? [older, newer] : [newer, older]
    relations.push({ total, parts: [part, change] })
  }

  function addStretches(cells: readonly { cell: number; span: Span }[], days: readonly string[]): void {
    // Days that no span of this cell tells apart are one stretch.
    const own = days.filter((day) => cells.some(({ span }) => span.from === day || span.to === day))
    const parts = own.slice(1).map((to, i) => {
      const from = own[i]!
      if (!cells.some(({ span }) => span.from <= from && to <= span.to)) return undefined
      const same = cells.find(({ span }) => span.from === from && span.to === to)
      if (same) return same.cell
      const cell = addCell()
      stretches.push(cell)
      return cell
    })
    for (const { cell, span } of cells) {
      const inside = parts.filter((part, i) => part !== undefined && span.from <= own[i]! && own[i + 1]! <= span.to) as number[]
      if (inside.length > 1 || inside[0] !== cell) relations.push({ total: cell, parts: mayMiss ? [...inside, addCell()] : inside })
    }
  }

  function addInclusions(cells: readonly { cell: number; span: Span }[]): void {
    for (const wide of cells)
      for (const narrow of cells)
        if (wide.cell !== narrow.cell && wide.span.from <= narrow.span.from && narrow.span.to <= wide.span.to)
          relations.push({ total: wide.cell, parts: [narrow.cell, addCell()] })
  }
}
