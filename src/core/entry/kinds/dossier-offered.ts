/**
 * A dossier is to go from one office of the prosecution to another. Until the other takes it, it is the offering office's. Codes and tokens only; whether
 * it fits what stands in the record is asked where it is appended (src/store/postgres/append/transfers.ts).
 */
import { findCode } from '../../country/find.ts'
import { code, oneOf, token } from '../../shape.ts'
import { DOSSIER_OFFICES, movesDossiers } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind } from '../define.ts'

/** Why it goes: `jurisdiction`, the facts are of the other's place · `joined`, the other has the same case · `conflict`, somebody here has an interest in it. */
export const TRANSFER_REASONS = ['jurisdiction', 'joined', 'conflict', 'ordered'] as const
export type TransferReason = (typeof TRANSFER_REASONS)[number]

export const dossierOffered = entryKind(
  {
    kind: 'dossier.offered',
    door: 'act',
    members: {
      /** The offering office's dossier. */
      record: token,
      /** Its office, and the one that is to take it. */
      from: code,
      to: code,
      reason: oneOf(...TRANSFER_REASONS),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!movesDossiers(country, stub.agency)) return 'stub.agency'
      if (!findCode(country, DOSSIER_OFFICES, stub.from)) return 'stub.from'
      return stub.to === stub.from || !findCode(country, DOSSIER_OFFICES, stub.to) ? 'stub.to' : undefined
    },
    rows: ({ agency, id, author, record, from, to, reason }, recordedAt) => {
      const offices = { from_office: from, to_office: to }
      return [
        {
          table: 'dossier_offers',
          row: { agency_id: agency, entry_id: id, author, record_id: record, ...offices, reason, recorded_at: recordedAt },
        },
      ]
    },
  },
)
export type DossierOffered = BodyOf<typeof dossierOffered>
