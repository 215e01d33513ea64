/** The country pack by hash, and the public keys that seal for it. */
import { code, hash } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const countryAdopted = ownWord(
  'country.adopted',
  { isPolicy: true, movesFigures: true, movesSigners: false },
  { country: code, hash },
)
