/** The due day passed and nothing was there. Written once for a slot, by the clockwork, so that silence is on record from that day and cannot be filled in backwards. */
import { code, day, isPeriod } from '../../shape.ts'
import { type BodyOf, entryKind, refersToNothing } from '../define.ts'

export const returnMissed = entryKind(
  {
    kind: 'return.missed',
    door: 'installation',
    members: { form: code, office: code, period: isPeriod, /** ISO day. */ due: day },
    signed: { is: 'none' },
    isPolicy: false,
    movesFigures: true,
    movesSigners: false,
  },
  {
    refers: refersToNothing,
    rows: (stub, recordedAt) => {
      const slot = { form: stub.form, office: stub.office, period: stub.period, due_on: stub.due }
      return [{ table: 'missed_returns', row: { agency_id: stub.agency, entry_id: stub.id, ...slot, recorded_at: recordedAt } }]
    },
  },
)
export type ReturnMissed = BodyOf<typeof returnMissed>
