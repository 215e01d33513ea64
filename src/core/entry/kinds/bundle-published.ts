/** The static bundle of an origin, from here on: by the hash of its `SHA256SUMS`, so that whoever is handed another one can show it. */
import { hash, oneOf } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const bundlePublished = ownWord(
  'bundle.published',
  { isPolicy: true, movesFigures: false },
  { bundle: oneOf('desk'), /** Hex, SHA-256. */ sums: hash },
)
