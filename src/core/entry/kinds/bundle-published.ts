/**
 * The static bundle of an origin, from here on: by the hash of its `SHA256SUMS`, so that whoever is handed another one can show it, and of the
 * country's folder that it was built with, which decides what is sealed. Older entries are without the second.
 */
import { hash, oneOf, optional } from '../../shape.ts'
import { ownWord } from '../define.ts'

export const bundlePublished = ownWord(
  'bundle.published',
  { isPolicy: true, movesFigures: false, movesSigners: false },
  { bundle: oneOf('desk'), /** Hex, SHA-256 each. */ sums: hash, country: optional(hash) },
)
