/** A program began to serve or to write. A hash that differs from the last start's is a changed program. */
import { code, hash } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const programStarted = ownWord(
  'program.started',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  {
    command: code,
    version: code,
    runtime: code,
    /** Hex, SHA-256 each: the source tree, the country pack, the locked dependencies. */ source: hash,
    country: hash,
    lockfile: hash,
  },
)
export type ProgramStarted = BodyOf<typeof programStarted>
