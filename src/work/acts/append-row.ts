/** A sealed row → the record. The server sees that it is one and nothing of what it asks. */
import { checkRow } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { readyOf } from '../../core/entry/ready.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'

/** @param epoch of the oversight body's key in use. @throws AppendRefused `act.not-sound`, naming where. */
export async function appendRow(parts: Parts, epoch: number, store: RecordStore): Promise<Receipt> {
  const checked = checkRow(parts, epoch)
  if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where)
  await store.append(INSTALLATION, [readyOf(parts, checked)], null)
  return store.receiptFor(INSTALLATION, parts.id)
}
