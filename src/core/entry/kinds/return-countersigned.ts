/** A device of the sender's signs afterwards what came by file or program without a signature: the whole return, rows and totals, by its root. */
import { hash, uuid } from '../../shape.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind, refersToNothing } from '../define.ts'

export const returnCountersigned = entryKind(
  {
    kind: 'return.countersigned',
    door: 'act',
    members: {
      /** The entry of the return, of the same agency. */
      return: uuid,
      /** Hex: the root that the return's entry holds. Who signs it signs every row under it. */
      root: hash,
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: true,
    movesSigners: true,
  },
  {
    refers: refersToNothing,
    rows: (stub, recordedAt) => {
      const row = { agency_id: stub.agency, entry_id: stub.id, return_id: stub.return, recorded_at: recordedAt }
      return [{ table: 'return_countersigns', row }]
    },
  },
)
export type ReturnCountersigned = BodyOf<typeof returnCountersigned>

/** A root as two people read it to each other: 16 of its digits, so that no server finds another return with the same. */
export const codeOf = (root: string): string => (root.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
