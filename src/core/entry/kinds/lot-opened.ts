/**
 * Somebody who goes opens the lot of a day, from its hour on: signed before a name is shown, so that who saw it, and when, is on record. It tells the secret that decides
 * beside the root, which opens nothing. Everybody who looks signs one; they all draw the same.
 */
import { findCode } from '../../country/find.ts'
import { code, day, hash, isCount, key32, uuid } from '../../shape.ts'
import { drawsLots } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

export const lotOpened = entryKind(
  {
    kind: 'lot.opened',
    door: 'act',
    members: { lot: uuid, office: code, day, secret: key32, size: isCount, root: hash },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!drawsLots(country, stub.agency)) return 'stub.agency'
      return findCode(country, country.lots?.offices ?? '', stub.office) ? undefined : 'stub.office'
    },
    rows: noRows,
  },
)
export type LotOpened = BodyOf<typeof lotOpened>
