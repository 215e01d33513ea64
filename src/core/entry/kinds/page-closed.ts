/**
 * A page opens no longer: its code was lost, somebody has it who should not, or she wants it so. It takes nothing else from her. A second one, of the first,
 * says that every vault has ended it too: what a vault has heard is known to whoever told it, and the office's list names the page until somebody has signed that.
 */
import { uuid } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

export const pageClosed = entryKind(
  {
    kind: 'page.closed',
    door: 'act',
    members: { /** The entry that opened it; or the one that closed it, once it is closed everywhere. */ page: uuid },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => (helps(country, stub.agency) ? undefined : 'stub.agency'),
    rows: ({ agency, id, page }, recordedAt) => [
      { table: 'own_page_ends', row: { agency_id: agency, entry_id: id, page, recorded_at: recordedAt } },
    ],
  },
)
