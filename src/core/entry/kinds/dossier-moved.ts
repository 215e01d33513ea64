/** A dossier that was offered is taken or sent back by the other office, or not offered any more. */
import { oneOf, text, uuid } from '../../shape.ts'
import { movesDossiers } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind } from '../define.ts'

/** `joined`: taken into a dossier that the other office has of the same case. */
export const TRANSFER_STEPS = ['accepted', 'joined', 'sent_back', 'withdrawn'] as const
export type TransferStep = (typeof TRANSFER_STEPS)[number]

/** Why the other office does not take it. */
export const SENT_BACK_REASONS = ['not_ours', 'incomplete', 'papers_missing', 'decided_already'] as const
export type SentBackReason = (typeof SENT_BACK_REASONS)[number]

export const isTaken = (step: TransferStep): boolean => step === 'accepted' || step === 'joined'

export const dossierMoved = entryKind(
  {
    kind: 'dossier.moved',
    door: 'act',
    members: {
      /** The entry of the offer. */
      offer: uuid,
      step: oneOf(...TRANSFER_STEPS),
      /** Why it was sent back; else `none`. */
      reason: oneOf('none', ...SENT_BACK_REASONS),
      /** Under which it stands, or will stand, at the office that takes it; else `none`. Digits and a year: no name fits. */
      number: text(/^(?:none|[0-9]{1,6}\/[0-9]{2,4})$/),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    // What ends at the office that sent it ends by an entry of its own, record.withdrawn.
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!movesDossiers(country, stub.agency)) return 'stub.agency'
      if ((stub.reason === 'none') === (stub.step === 'sent_back')) return 'stub.reason'
      return (stub.number === 'none') === isTaken(stub.step) ? 'stub.number' : undefined
    },
    rows: ({ agency, id, author, offer, step, reason, number }, recordedAt) => {
      const said = { step, reason, case_number: number === 'none' ? null : number }
      return [{ table: 'dossier_steps', row: { agency_id: agency, entry_id: id, author, offer, ...said, recorded_at: recordedAt } }]
    },
  },
)
export type DossierMoved = BodyOf<typeof dossierMoved>
