/** What each submission of a group comes to, decided before anything is written. */
import type { Stub } from '../../../core/entry/kinds.ts'
import { recordKey, stateOf, type Fold, type Superseded } from '../../../core/entry/fold.ts'
import type { Row } from '../../../core/entry/project.ts'
import type { Appended, Ready } from '../../../core/entry/ready.ts'
import { forbiddenMove } from '../../../core/model/lifecycles.ts'
import { AppendRefused } from '../../../road/append.ts'
import { ownEntry } from './own-entry.ts'

export class EntryIdConflict extends Error {
  override name = 'EntryIdConflict'
}

export type Plan = {
  readonly keep: readonly Ready[]
  readonly rows: ReadonlyMap<string, readonly Row[]>
  readonly supersede: readonly Superseded[]
  readonly answer: Appended
}

/** What a submission adds, and the ids of what was there. */
export type Fresh = { readonly fresh: Ready[]; readonly known: readonly string[] }

/**
 * Takes out what was sent twice: the same id and bytes is the same act, already done.
 * @param known commitments by id, of what is on record and of what the group's earlier submissions add.
 * @throws EntryIdConflict when an id is known with other bytes.
 */
export function dropKnown(entries: readonly Ready[], known: ReadonlyMap<string, string>): Fresh {
  const own = new Map<string, Ready>()
  const there: string[] = []
  for (const e of entries) {
    const before = own.get(e.stub.id)?.commitments ?? known.get(e.stub.id)
    if (before !== undefined && before !== e.commitments) throw new EntryIdConflict()
    if (before === undefined) own.set(e.stub.id, e)
    else there.push(e.stub.id)
  }
  return { fresh: [...own.values()], known: there }
}

/** Steps one submission's entries through the group's fold. When none of its rows is new, its return is not added either. */
export function planVersions(fold: Fold, entries: readonly Ready[], known: readonly string[], now: string): Plan {
  const [keep, conflicts]: [Ready[], Ready[]] = [[], []]
  const rows = new Map<string, Row[]>()
  const supersede: Superseded[] = []
  let [unchanged, superseded] = [0, 0]
  for (const entry of entries) {
    const standing =
      entry.stub.kind === 'record.version' ? fold.heads.get(recordKey(entry.stub.agency, entry.stub.record))?.entry : undefined
    const step = fold.step(entry.stub, entry.mac, entry.other, now)
    if (step.isUnchanged) {
      if (entry.stub.kind === 'record.version') unchanged++
      continue
    }
    keep.push(entry)
    if (step.isConflict && entry.stub.kind === 'record.version') conflicts.push(conflictOf(entry.stub, standing))
    if (step.supersedes) supersede.push(step.supersedes)
    if (step.supersedes && 'record' in step.supersedes) superseded++
    for (const { table, row } of step.rows) (rows.get(table) ?? rows.set(table, []).get(table))?.push(row)
  }
  keep.push(...conflicts)
  if (unchanged > 0 && keep.every((e) => e.stub.kind === 'return.received'))
    return { keep: [], rows: new Map(), supersede: [], answer: { added: [], known, unchanged, superseded: 0, conflicts: 0 } }
  const answer = { added: keep.map((e) => e.stub.id), known, unchanged, superseded, conflicts: conflicts.length }
  return { keep, rows, supersede, answer }
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
