/**
 * Takes what is said of dossiers between the offices of a prosecution. That an offer is answered once, and by somebody else than who made it, is asked in the
 * transaction that appends (src/store/postgres/append/transfers.ts).
 */
import type { Country } from '../../core/country/index.ts'
import { movesDossiers } from '../../core/entry/bodies.ts'
import type { Parts } from '../../core/entry/make.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import type { TransferStore } from './transfer-store.ts'

type With = {
  readonly agency: string
  /** Records that an interest closes to whoever asks. */
  readonly closed?: readonly string[] | undefined
  readonly country: Country
  readonly store: RecordStore
  readonly transfers: TransferStore
}
/** More than any prosecution has under way at once. */
export const MOST = 500

/**
 * All or nothing.
 * @throws AppendRefused `transfer.not-there` for what is not there, not this body's, or closed to this person; `transfer.moved-on` where it was answered;
 * `transfer.own-offer`; `act.not-sound` names the entry and where.
 */
export async function transfer(entries: readonly Parts[], by: With): Promise<ActsAppended> {
  const { agency, country, closed = [], transfers } = by
  if (!movesDossiers(country, agency)) throw new AppendRefused('transfer.not-there', 'agency')
  return appendActs(entries, ['dossier.offered', 'dossier.moved'], by, async (stubs) => {
    if (closed.length === 0) return
    const open = new Set((await transfers.list(agency, MOST, closed)).map((t) => t.offer))
    for (const [i, stub] of stubs.entries()) {
      if (stub.kind === 'dossier.offered' && closed.includes(stub.record)) throw new AppendRefused('transfer.not-there', 'stub.record', i)
      if (stub.kind === 'dossier.moved' && !open.has(stub.offer)) throw new AppendRefused('transfer.not-there', 'stub.offer', i)
    }
  })
}
