/** What a device said of a draft: its last word over these figures, which a file that is put back or thrown away does not change. */
import { code, hash, oneOf, token } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

/** Why figures may not go out: a closed list, because a sentence could say who is in them. */
export const WITHHOLD_REASONS = ['recognised', 'wrong', 'incomplete', 'ask-me'] as const

export const draftSaid = ownWord(
  'draft.said',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  {
    draft: code,
    credential: token,
    says: oneOf('approved', ...WITHHOLD_REASONS),
    /** Hex: what was signed, the figures with it (release/said.ts). */ word: hash,
    /** Hex, SHA-256 of the signature as it is printed. */ signature: hash,
  },
)
export type DraftSaid = BodyOf<typeof draftSaid>
