/** The privacy ledger: an office that may approve it read a draft. It keeps what it read, whether that goes out or not. */
import { code, hash, listOf, oneOf, optional } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const draftShown = ownWord(
  'draft.shown',
  { isPolicy: false, movesFigures: true, movesSigners: false },
  {
    draft: code,
    recipient: code,
    /** Hex: the manifest of each of its releases, as it was shown. */ manifests: listOf(hash, 1),
    /** As of `release.published`. */ method: optional(oneOf('noise')),
  },
)
export type DraftShown = BodyOf<typeof draftShown>
