/**
 * Two records are one person, of one case, or about one place. Nothing is merged: the records stay as they are, and a figure counts by the assertions that
 * stood on its day.
 */
import { LINK_RELATIONS } from '../../country/indicator.ts'
import { oneOf } from '../../shape.ts'
import { type BodyOf, entryKind, rowsByFold } from '../define.ts'
import { linked, pairFault, PLACE_BASES } from '../linkable.ts'

export const LINK_BASES = [
  'same-document',
  'same-case-number',
  'name-and-birth',
  'person-says-so',
  'officer-knows-both',
  'match-reviewed',
  ...PLACE_BASES,
] as const

export const linkAsserted = entryKind(
  {
    kind: 'link.asserted',
    door: 'act',
    members: {
      relation: oneOf(...LINK_RELATIONS),
      a: linked,
      b: linked,
      /** Why somebody holds two records to be one. */ basis: oneOf(...LINK_BASES),
    },
    signed: { is: 'optional' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: (stub, known) => pairFault(stub, known),
    rows: rowsByFold,
  },
)
export type LinkAsserted = BodyOf<typeof linkAsserted>
