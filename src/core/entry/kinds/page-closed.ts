/** A page opens no longer: its code was lost, somebody has it who should not, or she wants it so. It takes nothing else from her. */
import { uuid } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

export const pageClosed = entryKind(
  {
    kind: 'page.closed',
    door: 'act',
    members: { /** The entry that opened it. */ page: uuid },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
  },
  {
    refers: (stub, { country }) => (helps(country, stub.agency) ? undefined : 'stub.agency'),
    rows: ({ agency, id, page }, recordedAt) => [
      { table: 'own_page_ends', row: { agency_id: agency, entry_id: id, page, recorded_at: recordedAt } },
    ],
  },
)
