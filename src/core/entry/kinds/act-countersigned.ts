/** A head or reviewer of the agency signs acts that came unsigned, each once: from then on a person answers for them. */
import { hash, listOf, tuple, uuid } from '../../shape.ts'
import { type BodyOf, entryKind, refersToNothing } from '../define.ts'

export const actCountersigned = entryKind(
  {
    kind: 'act.countersigned',
    door: 'act',
    members: {
      /** The entry of each, of the same agency, and hex of what it says (`saysOf`): whoever signs has read that, whatever a server shows others. */
      acts: listOf(tuple(uuid, hash), 1, 1000),
    },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: true,
    movesSigners: true,
  },
  {
    refers: refersToNothing,
    rows: (stub, recordedAt) =>
      stub.acts.map(([act]) => {
        const row = { agency_id: stub.agency, entry_id: stub.id, act_id: act, recorded_at: recordedAt }
        return { table: 'act_countersigns', row }
      }),
  },
)
export type ActCountersigned = BodyOf<typeof actCountersigned>
