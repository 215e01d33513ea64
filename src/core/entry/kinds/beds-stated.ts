/** Beds that are free in one office now, as it says itself. The newest statement stands. No address is in it, ever. */
import { findCode } from '../../country/find.ts'
import { code, isCount, where } from '../../shape.ts'
import { HELPING_OFFICES, helps } from '../bodies.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

const beds = where(isCount, (n) => n <= 5_000)

export const bedsStated = entryKind(
  {
    kind: 'beds.stated',
    door: 'act',
    members: { office: code, women: beds, men: beds, children: beds },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
  },
  {
    refers: (stub, { country }) => {
      if (!helps(country, stub.agency)) return 'stub.agency'
      return findCode(country, HELPING_OFFICES, stub.office) ? undefined : 'stub.office'
    },
    rows: (stub, recordedAt) => {
      const { women, men, children } = stub
      const row = { agency_id: stub.agency, entry_id: stub.id, office: stub.office, women, men, children, recorded_at: recordedAt }
      return [{ table: 'beds_stated', row }]
    },
  },
)
