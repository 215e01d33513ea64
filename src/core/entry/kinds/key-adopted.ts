/** A public key that is used from here on: made at init, or a rotation, when its epoch is above 1. */
import { code, isCount, key32, oneOf } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const keyAdopted = ownWord(
  'key.adopted',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  { use: oneOf('log', 'vault', 'oversight', 'unsealer'), holder: code, epoch: isCount, key: key32 },
)
export type KeyAdopted = BodyOf<typeof keyAdopted>
