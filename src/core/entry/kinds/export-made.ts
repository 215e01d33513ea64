/** Something other than a figure or a release left the server. */
import { code, hash, isCount, oneOf } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'htcds', 'sdmx'] as const
export const exportMade = ownWord(
  'export.made',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  { format: oneOf(...EXPORT_FORMATS), recipient: code, entries: isCount, /** Hex: SHA-256 of what was handed over. */ result: hash },
)
export type ExportMade = BodyOf<typeof exportMade>
