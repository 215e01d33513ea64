/**
 * An agency asks for records to be drawn at random from its own of one kind: how many, and the hash of a secret that it keeps. Which records they are
 * follows from that secret and from the public anchor's next leaf, which is not there yet: whoever asks cannot choose, and neither can whoever keeps the
 * anchor (core/review/draw.ts). Asked and never drawn is on record too.
 */
import { code, hash, isCount, where } from '../../shape.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind, noRows } from '../define.ts'
import { SAMPLE_MOST, sampleFault } from './sample-drawn.ts'

export const sampleAsked = entryKind(
  {
    kind: 'sample.asked',
    door: 'act',
    members: { type: code, many: where(isCount, (n) => n > 0 && n <= SAMPLE_MOST), /** Hex. */ promise: hash },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  { refers: ({ type }, { recordKinds }) => sampleFault(type, recordKinds), rows: noRows },
)
