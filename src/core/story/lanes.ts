/**
 * The line of a case as columns and rows: where it splits by accused, where an appeal or a retrial leaves and comes back,
 * where it waits. Numbers only; whoever draws it knows colours and sizes. One row a step.
 */
import type { StoryRef } from './record.ts'
import type { Part, Step } from './steps.ts'
import { endOfWhen } from '../text/about-when.ts'
import type { Wait } from './waits.ts'

/** done: it happened · waiting: it happened, and what must follow has not · expected: it has not happened yet. */
export type NodeLook = 'done' | 'waiting' | 'expected'
export type Stretch = 'solid' | 'dashed' | null
export type RailCell = {
  /** Above and below the node. */
  readonly top: Stretch
  readonly bottom: Stretch
  readonly node: { readonly label: string; readonly look: NodeLook } | null
  /** A curve that comes in from this column, above the node. */
  readonly from: number | null
  /** A curve that goes back into this column, at the node's height. */
  readonly to: number | null
  /** What is drawn here waits for somebody. */
  readonly isWaiting: boolean
}
export type Rail = { readonly columns: number; readonly rows: readonly (readonly RailCell[])[] }

/** So many accused have a lane of their own; the others share the last, which says how many they are. */
const MOST = 4

export function layOut(steps: readonly Step[], waits: readonly Wait[]): Rail {
  const accused = [...new Set(steps.flatMap((s) => s.parts.flatMap((p) => (p.accused === null ? [] : [p.accused]))))].toSorted(
    (a, b) => a - b,
  )
  const laneOf = (n: number | null): number => (n === null ? 0 : Math.min(accused.indexOf(n), MOST - 1))
  const lanes = Math.max(1, Math.min(accused.length, MOST))
  const forkAt = accused.length < 2 ? -1 : steps.findIndex((s) => isOfSome(s, accused))
  const isReview = (s: Step): boolean => s.station === 'review_filed' || s.station === 'review_decided'
  const hasReview = Array.from({ length: lanes }, (_, lane) =>
    steps.some((s) => isReview(s) && s.parts.some((p) => laneOf(p.accused) === lane)),
  )
  // Each accused, then beside it whatever leaves its lane.
  const columnOf = Array.from({ length: lanes }, (_, lane) => lane + hasReview.slice(0, lane).filter(Boolean).length)
  const columns = lanes + hasReview.filter(Boolean).length
  const isWaitedFor = (step: Step, part: Part): boolean =>
    waits.some((w) => isSince(w, step) && part.sources.some((s) => isSame(s, w.source)))

  const cells: Mutable[][] = steps.map(() => Array.from({ length: columns }, () => ({ ...EMPTY })))
  const put = (row: number, column: number, part: Part, look: NodeLook): void => {
    const cell = cells[row]?.[column]
    if (!cell) return
    cell.node = { label: labelOf(cell.node?.label ?? '', part.accused, accused.length), look: worst(cell.node?.look, look) }
  }
  /** Until its review comes back, a column is drawn beside its lane. */
  const open = new Map<number, number>()
  for (const [row, step] of steps.entries()) {
    for (const part of step.parts) {
      const lane = laneOf(part.accused)
      const look: NodeLook = step.isExpected ? 'expected' : isWaitedFor(step, part) ? 'waiting' : 'done'
      const isShared = forkAt >= 0 && row < forkAt
      const column = columnOf[isShared ? 0 : lane] ?? 0
      if (step.station === 'review_filed' && !isShared) {
        put(row, column + 1, part, look)
        ;(cells[row] as Mutable[])[column + 1]!.from = column
        open.set(lane, row)
      } else if (step.station === 'review_decided' && open.has(lane)) {
        put(row, column, part, look)
        ;(cells[row] as Mutable[])[column + 1]!.to = column
        stretch(cells, column + 1, open.get(lane) ?? row, row, 'solid', false)
        open.delete(lane)
      } else put(row, column, part, look)
    }
  }
  for (let lane = 0; lane < lanes; lane++) {
    const column = columnOf[lane] ?? 0
    const rows = cells.flatMap((row, i) => (row[column]?.node ? [i] : []))
    const first = lane === 0 ? (rows[0] ?? 0) : forkAt
    if (lane > 0 && rows.length > 0 && cells[forkAt]) cells[forkAt][column]!.from = 0
    const settled = rows.filter((i) => cells[i]?.[column]?.node?.look !== 'expected').at(-1) ?? first
    // A lane reaches at least to where others leave it or come back.
    const touched = Math.max(settled, ...cells.flatMap((row, i) => (row.some((c) => c.from === column || c.to === column) ? [i] : [])))
    stretch(cells, column, first, touched, 'solid', false)
    const last = rows.at(-1) ?? first
    if (last > touched) stretch(cells, column, touched, last, 'dashed', false)
    const since = open.get(lane)
    if (since !== undefined) stretch(cells, column + 1, since, steps.length - 1, 'dashed', true)
  }
  return { columns, rows: cells }
}

type Mutable = { -readonly [K in keyof RailCell]: RailCell[K] }
const EMPTY: RailCell = { top: null, bottom: null, node: null, from: null, to: null, isWaiting: false }

/** The first step that is not the same for all: from here on each accused has a lane. */
function isOfSome(step: Step, accused: readonly number[]): boolean {
  const of = step.parts.filter((p) => p.accused !== null)
  if (of.length === 0) return false
  const facts = new Set(of.map((p) => JSON.stringify(Object.entries(p.facts).toSorted())))
  return of.length < accused.length || facts.size > 1
}

const isSame = (a: StoryRef, b: StoryRef): boolean => a.record === b.record && a.kind === b.kind && a.agency === b.agency
/** The step from which on somebody waits; money is waited for from its order, whenever it falls due. */
const isSince = (w: Wait, step: Step): boolean =>
  w.wait === 'reparation' ? step.station === 'reparation_ordered' : w.since === endOfWhen(step.on)

function labelOf(before: string, accused: number | null, all: number): string {
  if (accused === null || all < 2) return before
  return before === '' || before === String(accused) ? String(accused) : '+'
}
const worst = (a: NodeLook | undefined, b: NodeLook): NodeLook =>
  a === 'waiting' || b === 'waiting' ? 'waiting' : a === 'done' ? 'done' : b

function stretch(
  cells: readonly Mutable[][],
  column: number,
  first: number,
  last: number,
  how: 'solid' | 'dashed',
  isWaiting: boolean,
): void {
  for (let row = first; row <= last; row++) {
    const cell = cells[row]?.[column]
    if (!cell) continue
    if (row > first) cell.top ??= how
    if (row < last) cell.bottom ??= how
    if (isWaiting) cell.isWaiting = true
  }
}
