/** The small files that say what an installation is and whose token lets a program in, as a server took them. */
import { code, hash, listOf, tuple } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const settingsStated = ownWord(
  'settings.stated',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  { /** Name, and SHA-256 in hex, of each that is there. */ files: listOf(tuple(code, hash), 1) },
)
