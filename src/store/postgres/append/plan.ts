/** What each submission of a group comes to, decided before anything is written. */
import type { Stub } from '../../../core/entry/kinds.ts'
import { recordKey, stateOf, type Fold, type Superseded } from '../../../core/entry/fold.ts'
import type { Row } from '../../../core/entry/rows.ts'
import type { Appended, Ready } from '../../../core/entry/ready.ts'
import { forbiddenMove } from '../../../core/model/lifecycles.ts'
import { AppendRefused, type ErrorCode } from '../../../errors.ts'
import { ownEntry } from './own-entry.ts'

export class EntryIdConflict extends Error {
  override name = 'EntryIdConflict'
  readonly code = 'return.id-conflict' satisfies ErrorCode
}

export type Plan = {
  readonly keep: readonly Ready[]
  readonly rows: ReadonlyMap<string, readonly Row[]>
  readonly supersede: readonly Superseded[]
  /** Ids, in their order. */
  readonly sent: readonly string[]
  /** The return that is not added because all of its rows stand, and the entries in which they do. */
  readonly left: { readonly id: string; readonly rows: readonly string[] } | null
  readonly superseded: number
  readonly conflicts: number
}

/**
 * Entries that are not added: the id of the one that says the same, or null where what they would end stands no more. One map for a group,
 * whose later submissions may send them again.
 */
export type Passed = Map<string, string | null>

/** What a submission adds, and the ids of all that it sent. */
export type Fresh = { readonly fresh: Ready[]; readonly sent: readonly string[] }

/**
 * Takes out what was sent twice: the same id and bytes is the same act, already done.
 * @param known commitments by id, of what is on record and of what the group's earlier submissions add.
 * @throws EntryIdConflict when an id is known with other bytes.
 */
export function dropKnown(entries: readonly Ready[], known: ReadonlyMap<string, string>): Fresh {
  const own = new Map<string, Ready>()
  for (const e of entries) {
    const before = own.get(e.stub.id)?.commitments ?? known.get(e.stub.id)
    if (before !== undefined && before !== e.commitments) throw new EntryIdConflict()
    if (before === undefined) own.set(e.stub.id, e)
  }
  return { fresh: [...own.values()], sent: entries.map((e) => e.stub.id) }
}

/** Steps one submission's entries through the group's fold. When none of its rows, or totals, is new, its head is not added either. */
export function planVersions(fold: Fold, { fresh, sent }: Fresh, passed: Passed, now: string): Plan {
  const [keep, conflicts]: [Ready[], Ready[]] = [[], []]
  const rows = new Map<string, Row[]>()
  const supersede: Superseded[] = []
  const stand: string[] = []
  const stated: string[] = []
  let superseded = 0
  const restated = fold.findRestated(fresh.map((e) => e.stub))
  for (const entry of fresh) {
    const standing = fold.standingOf(entry.stub)
    const step = restated.has(entry.stub.id) ? null : fold.step(entry.stub, entry.mac, entry.other, now)
    if (step === null || step.isUnchanged) {
      passed.set(entry.stub.id, standing ?? null)
      if (standing !== undefined && entry.stub.kind === 'record.version') stand.push(standing)
      if (standing !== undefined && entry.stub.kind === 'aggregate.stated') stated.push(standing)
      continue
    }
    keep.push(entry)
    if (step.isConflict && entry.stub.kind === 'record.version') conflicts.push(conflictOf(entry.stub, standing))
    if (step.supersedes) supersede.push(step.supersedes)
    if (step.supersedes && 'record' in step.supersedes) superseded++
    for (const { table, row } of step.rows) (rows.get(table) ?? rows.set(table, []).get(table))?.push(row)
  }
  keep.push(...conflicts)
  const [head] = keep
  // What it says of rows that wait is new all the same.
  const saysOfWaits = rows.has('waiting_rows') || rows.has('waiting_rows_over')
  if (stand.length > 0 && !saysOfWaits && keep.every((e) => e.stub.kind === 'return.received')) {
    const left = head ? { id: head.stub.id, rows: stand } : null
    return { keep: [], rows: new Map(), supersede: [], sent, left, superseded: 0, conflicts: 0 }
  }
  // All of its totals stand: their sheet came before, and its head is not added again.
  if (stated.length > 0 && keep.every((e) => e.stub.kind === 'totals.received')) {
    for (const e of keep) passed.set(e.stub.id, stated[0] ?? null)
    return { keep: [], rows: new Map(), supersede: [], sent, left: null, superseded: 0, conflicts: 0 }
  }
  return { keep, rows, supersede, sent, left: null, superseded, conflicts: conflicts.length }
}

/** @param passed of the whole group, with the returns that were left. */
export function answerOf({ keep, sent, superseded, conflicts }: Plan, passed: Passed): Appended {
  const added = keep.map((e) => e.stub.id)
  const own = new Set(sent)
  const stand = sent.flatMap((id) => (passed.has(id) ? (passed.get(id) ?? []) : [id]))
  return { added, entries: [...stand, ...added.filter((id) => !own.has(id))], superseded, conflicts }
}

/**
 * Throws when a version would move its record where its lifecycle does not lead. Asked before anything is stepped, of the
 * states that stand in this transaction: two submissions that race are judged one after the other.
 * @throws AppendRefused with the rule's name.
 */
export function checkMoves(fold: Fold, entries: readonly Ready[]): void {
  const states = new Map<string, string | null>()
  for (const [i, { stub, other }] of entries.entries()) {
    if (stub.kind !== 'record.version') continue
    const key = recordKey(stub.agency, stub.record)
    const head = fold.heads.get(key)
    // A version that was not made from what stands becomes a conflict, and moves nothing.
    if (head && stub.replaces !== 'latest' && !stub.replaces.includes(head.entry)) continue
    const to = stateOf(stub, other)
    const rule = forbiddenMove(stub.type, states.has(key) ? (states.get(key) ?? null) : (head?.state ?? null), to)
    if (rule) throw new AppendRefused(`rule.${rule.rule}`, 'rule', i)
    states.set(key, to)
  }
}

/** Written when it is found, beside the version that is in conflict. Where nothing stands any more, its own parent is named. */
function conflictOf(stub: Extract<Stub, { kind: 'record.version' }>, standing: string | undefined): Ready {
  const parent = standing || (stub.replaces === 'latest' ? '' : (stub.replaces[0] ?? ''))
  return ownEntry(stub.agency, { kind: 'record.conflict', type: stub.type, record: stub.record, between: [parent, stub.id] })
}
