/** The record goes on from a backup: the log's next entry, on whatever machine it is now. */
import { hash, isCount } from '../../shape.ts'
import { ownWord } from '../define.ts'
import { origin } from './installation-created.ts'

export const backupRestored = ownWord(
  'backup.restored',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  {
    /** The log's name when the backup was made. It is another one now if entries were lost. */ origin,
    size: isCount,
    /** Hex: the root at that size. */ root: hash,
    /** The largest size that a checkpoint or receipt shown at the restore had; 0 when none was shown. */ held: isCount,
  },
)
