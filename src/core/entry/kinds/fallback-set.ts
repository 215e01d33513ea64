/** Somebody set a password: what the table holds of it counts only as it was set (work/sign-in/fallbacks.ts). */
import { hash, token } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const fallbackSet = ownWord(
  'fallback.set',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  { person: token, row: hash },
)
