/** The secretariat asked an agency for an answer that it owes. */
import { code, isCount } from '../../shape.ts'
import { isReviewer } from '../bodies.ts'
import { entryKind, noRows } from '../define.ts'

export const answerAsked = entryKind(
  {
    kind: 'answer.asked',
    door: 'act',
    members: { report: code, year: isCount, question: code, /** Agency that owes it. */ of: code },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!isReviewer(country, stub.agency)) return 'stub.agency'
      return country.agencies.some((a) => a.id === stub.of) ? undefined : 'stub.of'
    },
    rows: noRows,
  },
)
