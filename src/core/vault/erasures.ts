/**
 * Erasures as one vault was told of them, each with its proof. It counts the thirty days by itself: from when the order was
 * shown to it, by the witnesses' time. A server that hurries, or that dates an order back, gains nothing here.
 */
import { parseObject } from '../canonical.ts'
import { HOLD_DAYS, namesSame } from '../entry/erasing.ts'
import type { Stub } from '../entry/kinds.ts'
import { ERASURE_STOPS } from '../entry/kinds/erasure-stopped.ts'
import { commitmentsOf, hashOf, leafOf } from '../entry/make.ts'
import { shapeFault } from '../entry/shapes.ts'
import type { SignatureFault } from '../entry/signers.ts'
import { code } from '../shape.ts'
import type { Checkpoint } from '../ledger/checkpoint.ts'
import { openNote, signNote, type NoteKey, type Signer } from '../ledger/note.ts'
import type { LogFold } from './log-fold.ts'
import { isUnder, makesLeaf } from './prove.ts'
import type { EntryShown } from './request.ts'

type ErasureKind = 'erasure.ordered' | 'erasure.stopped' | 'record.erased'
export type ErasureStub = Extract<Stub, { kind: ErasureKind }>
export type ErasureFault = 'erasure.not-in-log' | 'erasure.no-order' | 'erasure.held' | SignatureFault
/** @property at POSIX seconds: when a quorum had cosigned what it was shown in. */
export type ErasureEvent = { readonly is: 'erasure'; readonly at: number; readonly stub: ErasureStub }

const HOLD_SECONDS = HOLD_DAYS * 86_400
const keyOf = (agency: string, entry: string): string => `${agency} ${entry}`

export class Erasures {
  readonly #known = new Set<string>()
  readonly #orders = new Map<string, ErasureEvent>()
  /** Also of orders that were not shown here yet: a stop that comes first is not lost. */
  readonly #stopped = new Set<string>()
  readonly #erased = new Map<string, Set<string>>()

  take(event: ErasureEvent): void {
    const { stub } = event
    this.#known.add(stub.id)
    switch (stub.kind) {
      case 'erasure.ordered':
        if (!this.#stopped.has(keyOf(stub.agency, stub.id))) this.#orders.set(keyOf(stub.agency, stub.id), event)
        return
      case 'erasure.stopped':
        this.#stopped.add(keyOf(stub.of, stub.order))
        this.#orders.delete(keyOf(stub.of, stub.order))
        return
      case 'record.erased':
        this.#erased.set(stub.agency, new Set([...(this.#erased.get(stub.agency) ?? []), ...stub.entries]))
        return
      default:
        return stub satisfies never
    }
  }

  has(entry: string): boolean {
    return this.#known.has(entry)
  }

  /** Entries whose salts may never be here again, by agency: a courier that is brought once more brings none of theirs. */
  get erased(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#erased
  }

  /** When the order of these very entries was shown here; undefined when none was, or it was stopped. One more entry would have had no thirty days. */
  orderedAt(erased: Extract<Stub, { kind: 'record.erased' }>): number | undefined {
    const orders = [...this.#orders.values()].filter(
      ({ stub }) =>
        stub.kind === 'erasure.ordered' &&
        stub.agency === erased.agency &&
        stub.record === erased.record &&
        stub.type === erased.type &&
        namesSame(stub.entries, erased.entries),
    )
    return orders.length === 0 ? undefined : Math.min(...orders.map((o) => o.at))
  }
}

/** Whether it counts: in the log, signed by those who must, and an erasure not before its thirty days are over here. */
export function judgeErasure(
  shown: EntryShown,
  checkpoint: Checkpoint & { readonly at: number },
  { fold, erasures }: { readonly fold: LogFold; readonly erasures: Erasures },
): ErasureEvent | ErasureFault {
  const stub = parseObject(shown.parts.stub) as Stub | undefined
  if (!stub || !isErasure(stub) || stub.id !== shown.parts.id || !isSound(stub)) return 'erasure.not-in-log'
  const commitments = commitmentsOf(shown.parts)
  const made = leafOf(commitments, stub.kind, shown.parts.signature !== null)
  if (!makesLeaf(made, shown.leaf) || !isUnder(shown, checkpoint)) return 'erasure.not-in-log'
  const fault = fold.checkEntry({ stub, hash: hashOf(commitments), signature: shown.parts.signature })
  if (fault) return fault
  if (stub.kind === 'record.erased') {
    const since = erasures.orderedAt(stub)
    if (since === undefined) return 'erasure.no-order'
    if (checkpoint.at - since < HOLD_SECONDS) return 'erasure.held'
  }
  return { is: 'erasure', at: checkpoint.at, stub }
}

/** A stop is never refused for its reason: what a later record calls one, a vault of an earlier program hears too. */
const isSound = (stub: ErasureStub): boolean =>
  shapeFault(stub.kind === 'erasure.stopped' && code(stub.reason) ? { ...stub, reason: ERASURE_STOPS[0] } : stub, 'act') === undefined

const isErasure = (stub: Stub): stub is ErasureStub =>
  stub.kind === 'erasure.ordered' || stub.kind === 'erasure.stopped' || stub.kind === 'record.erased'

/** The vault's word that it has taken an act, and for an erasure that no salt of those entries is here any more. */
export type ErasureSaid = { readonly agency: string; readonly entry: string; readonly what: 'heard' | 'destroyed' }

export const printErasureSaid = (signer: Signer, { agency, entry, what }: ErasureSaid): string =>
  signNote(signer, `saksi-erasure@v1 ${what}\n${agency}\n${entry}\n`)

/** Undefined when this vault did not say so. */
export function readErasureSaid(note: string, key: NoteKey): ErasureSaid | undefined {
  const text = openNote(note, [key])?.text
  const m = text && /^saksi-erasure@v1 (heard|destroyed)\n([A-Za-z0-9_.:-]{1,64})\n([0-9a-f-]{36})\n$/.exec(text)
  if (!m) return undefined
  const [, what, agency = '', entry = ''] = m
  return { agency, entry, what: what as ErasureSaid['what'] }
}
