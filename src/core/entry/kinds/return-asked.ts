/** A reviewer asked the agency that sends it for what it owes: once a day for a slot. The office sees it in its own list. */
import { code } from '../../shape.ts'
import { isReviewer } from '../bodies.ts'
import { type BodyOf, entryKind } from '../define.ts'
import { owedFault, reviewedSlots } from '../owed-slots.ts'
import { reviewRows } from '../reviewing.ts'

export const returnAsked = entryKind(
  {
    kind: 'return.asked',
    door: 'act',
    members: { /** Agency that sends the form. */ of: code, form: code, slots: reviewedSlots },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!isReviewer(country, stub.agency)) return 'stub.agency'
      const { agency, of, form, slots } = stub
      if (of === agency || !country.agencies.some((a) => a.id === of && a.sends.includes(form))) return 'stub.of'
      return owedFault(slots, { agency: of, form }, country)
    },
    rows: (stub, recordedAt) => reviewRows(stub, recordedAt),
  },
)
export type ReturnAsked = BodyOf<typeof returnAsked>
