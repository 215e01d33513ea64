/**
 * It takes a place in the log so that its growth does not tell how much happens; it is an entry with bytes of its own, so
 * that a deleted entry cannot be passed off as one. Its noise is the root over what devices handed in since the one
 * before (core/plan/stream.ts), and nearly all of that is chance.
 */
import { hash } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const logPadded = ownWord(
  'log.padded',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  { /** Hex, 32 bytes. */ noise: hash },
)
