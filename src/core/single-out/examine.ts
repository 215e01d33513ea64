/** One kind of record, looked at by every rung, and by every set of a few columns. Counts only: no row, no value. */
import type { RecordKind } from '../model/kinds.ts'
import { everybody, refine, type CodedColumn } from './partition.ts'
import { RUNGS, groupOf, rungOf, type Group, type RungId } from './rungs.ts'
import { deepestSize, worstOfEachSize, type SetOfColumns } from './single-out.ts'

export type SingledOut = {
  readonly kind: string
  readonly group: Group
  /** Records as they stand: superseded versions are left out. */
  readonly records: number
  readonly rungs: Readonly<Record<RungId, number>>
  /** Every set up to this size was looked at, numbers of registers left out. */
  readonly size: number
  /** Of each size the set that singles out most. */
  readonly worst: readonly SetOfColumns[]
}

/** @param columns one for each clear column of the kind. @param budget row visits; see deepestSize. */
export function examineKind(kind: RecordKind, records: number, columns: readonly CodedColumn[], budget?: number): SingledOut | undefined {
  const group = groupOf(kind)
  if (!group) return undefined
  const fields = new Map(kind.fields.map((f) => [f.id, f]))
  const rungs = {} as Record<RungId, number>
  let partition = everybody(records)
  for (const { id } of RUNGS) {
    for (const column of columns) {
      const field = fields.get(column.id)
      if (field && rungOf(field) === id) partition = refine(partition, column)
    }
    rungs[id] = records - partition.rows.length
  }
  // A number in a register names its row by itself: every set with one would say the same.
  const facts = columns.filter((c) => fields.get(c.id)?.counted === true)
  const size = deepestSize(records, facts.length, budget)
  return { kind: kind.id, group, records, rungs, size, worst: worstOfEachSize(records, facts, size) }
}

export type GroupTotal = { readonly group: Group; readonly records: number; readonly rungs: Readonly<Record<RungId, number>> }

/** Over all kinds of each group. A row is counted once for each kind in which a person stands. */
export function totalGroups(kinds: readonly SingledOut[]): GroupTotal[] {
  const groups: readonly Group[] = ['victims', 'accused', 'events about victims', 'events about accused']
  return groups.map((group) => {
    const own = kinds.filter((k) => k.group === group)
    const sum = (of: (k: SingledOut) => number): number => own.reduce((n, k) => n + of(k), 0)
    const rungs = Object.fromEntries(RUNGS.map(({ id }) => [id, sum((k) => k.rungs[id])])) as Record<RungId, number>
    return { group, records: sum((k) => k.records), rungs }
  })
}
