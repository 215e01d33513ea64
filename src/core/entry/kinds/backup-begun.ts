/** A backup is about to be written. It goes into the log first, so that no copy exists that the log does not know of. */
import { hash, listOf } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const backupBegun = ownWord(
  'backup.begun',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  { /** Hex: SHA-256 of each public key (`age1…`) that can open it. */ recipients: listOf(hash, 1, 100) },
)
