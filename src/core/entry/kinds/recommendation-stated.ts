/** Where a recommendation stands, in the word of a body that owes it: a closed list and a day, because a sentence could name somebody. The newest of each body stands. */
import { code, day, nullOr, oneOf } from '../../shape.ts'
import { type BodyOf, entryKind, noRows } from '../define.ts'

/** `elsewhere`: that it is another body's to do. */
export const STANDS = ['not-begun', 'under-way', 'done', 'elsewhere'] as const

export const recommendationStated = entryKind(
  {
    kind: 'recommendation.stated',
    door: 'act',
    members: {
      /** A row of the country's requirements that is a recommendation. */ recommendation: code,
      is: oneOf(...STANDS),
      /** ISO day by which it says that it will be done; null where it names none. */ due_by: nullOr(day),
    },
    signed: { is: 'one', roles: ['head', 'reviewer'] },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: ({ agency, recommendation, is, due_by: by }, { country }) => {
      const asked = country.requirements.find((r) => r.id === recommendation && r.kind === 'REC')
      if (!asked) return 'stub.recommendation'
      if (!asked.owners.includes(agency)) return 'stub.agency'
      // What is done, or somebody else's, is due on no day of this body's.
      return by !== null && (is === 'done' || is === 'elsewhere') ? 'stub.due_by' : undefined
    },
    rows: noRows,
  },
)
export type RecommendationStated = BodyOf<typeof recommendationStated>
