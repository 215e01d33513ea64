/**
 * What an entry says by itself, and by those before it, of who may sign: its bytes against its leaf, and its signature. Nothing of it needs the tables
 * or the fold of records, so it can be asked beside them (apart.ts).
 */
import type { Fault } from '../../../../verify/index.ts'
import type { Stub } from '../../../core/entry/kinds.ts'
import { Signers, type SignatureFault } from '../../../core/entry/signers.ts'
import { entryHash } from '../../../core/ledger/leaf.ts'
import type { StoredEntry } from '../read-entries.ts'
import { checkEntry, parseStub } from '../verify-entry.ts'
import { entryBytes, type EntryBytes } from './entry-bytes.ts'

export type Judged = {
  readonly faults: readonly Fault[]
  readonly signature: readonly SignatureFault[]
  /** What asking for the signature threw: an altered entry may say what no entry says. */
  readonly broke?: unknown
}
/** By its place in the piece, each entry of which there is something to say. */
export type JudgedPiece = ReadonlyMap<number, Judged>

/** Of a piece's entries, the leaves that the log's own tiles hold. */
export type Leaves = readonly (Uint8Array | undefined)[]

/** Takes pieces in the order of the log. */
export type Judge = {
  judge(piece: readonly StoredEntry[], leaves: Leaves): Promise<JudgedPiece>
  /** Returns without a signature, when all pieces were judged. */
  unsignedReturns(): Promise<number>
  close(): Promise<void>
}

export class EntryJudge {
  readonly #signers = new Signers()

  get unsignedReturns(): number {
    return this.#signers.unsignedReturns
  }

  /** @param signature its text, as `e` has it in bytes. */
  judge(e: EntryBytes, stub: Stub | undefined, signature: string | null, inLog: Uint8Array | undefined): Judged | undefined {
    const faults = checkEntry(e, stub, inLog)
    const said = stub ? this.#askSigners(e, stub, e.coded === null ? undefined : signature) : NOTHING
    return faults.length === 0 && said === NOTHING ? undefined : { faults, ...said }
  }

  #askSigners(e: EntryBytes, stub: Stub, signature: string | null | undefined): Omit<Judged, 'faults'> {
    const { commitments: c } = e
    try {
      const hash = entryHash({ stub: c.subarray(0, 32), coded: c.subarray(32, 64), sealed: c.subarray(64, 96) })
      const faults = this.#signers.step({ stub, hash, signature })
      return faults.length === 0 ? NOTHING : { signature: faults }
    } catch (broke) {
      return { signature: [], broke }
    }
  }
}
const NOTHING: Omit<Judged, 'faults'> = { signature: [] }

/** In this thread. */
export function judgeHere(): Judge {
  const own = new EntryJudge()
  return {
    judge: async (piece, leaves) => {
      const judged = new Map<number, Judged>()
      for (const [i, entry] of piece.entries()) {
        const stub = entry.stub === null ? undefined : parseStub(entry.stub)
        const found = own.judge(entryBytes(entry), stub, entry.signature, leaves[i])
        if (found) judged.set(i, found)
      }
      return judged
    },
    unsignedReturns: async () => own.unsignedReturns,
    close: async () => undefined,
  }
}
