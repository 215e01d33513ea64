/** Sealed rows → the record. The server sees that they are rows and nothing of what they ask. */
import { checkRow } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { readyOf, type Appended, type Ready } from '../../core/entry/ready.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'

/** @param epoch of the oversight body's key in use. @throws AppendRefused `act.not-sound`, naming where. */
export function checkRows(rows: readonly Parts[], epoch: number): readonly Ready[] {
  return rows.map((parts, i) => {
    const checked = checkRow(parts, epoch)
    if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, i)
    if (rows.findIndex((other) => other.id === parts.id) !== i) throw new AppendRefused('act.not-sound', 'id', i)
    return readyOf(parts, checked)
  })
}

/** All of them or none. */
export const appendRows = (ready: readonly Ready[], store: Pick<RecordStore, 'append'>): Promise<Appended> =>
  store.append(INSTALLATION, ready, null)

/** @param epoch of the oversight body's key in use. @throws AppendRefused `act.not-sound`, naming where. */
export async function appendRow(parts: Parts, epoch: number, store: RecordStore): Promise<Receipt> {
  await appendRows(checkRows([parts], epoch), store)
  return store.receiptFor(INSTALLATION, parts.id)
}
