/**
 * What one person said of pairs, one after the other, at a desk: one person, two, or that she cannot tell. One signature holds all of it, and what
 * stands under its root: what a program held likely, links that a second reader's yes makes, links taken back, and what was found of a sample. A yes
 * alone joins nothing: until somebody else has said it too, a figure of people lies between.
 */
import { exactly, hash, isCount, listOf, oneOf, where } from '../../shape.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { type BodyOf, entryKind } from '../define.ts'
import { linked, pairFault, type LinkedRecord } from '../linkable.ts'

export const REVIEW_WORDS = ['one', 'two', 'unsure'] as const
/** Nobody looks at more between two signatures. */
export const REVIEW_MOST = 100
/** Kinds of entries that may stand under its root. */
export const UNDER_REVIEW = ['pair.judged', 'link.asserted', 'link.revoked', 'sample.resolved'] as const

/** One name for a pair, whichever of the two stands first. */
export const pairName = (a: LinkedRecord, b: LinkedRecord): string => [`${a[0]} ${a[2]}`, `${b[0]} ${b[2]}`].toSorted().join('|')

export const peopleReviewed = entryKind(
  {
    kind: 'people.reviewed',
    door: 'act',
    members: {
      pairs: listOf(exactly({ a: linked, b: linked, said: oneOf(...REVIEW_WORDS) }), 0, REVIEW_MOST),
      /** How many entries are under the root. */
      under: where(isCount, (n) => n <= 10 * REVIEW_MOST),
      /** Hex: RFC 6962 root over their hashes, in order; that of an empty tree where there are none. */
      root: hash,
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: true,
    movesSigners: true,
  },
  {
    refers: ({ agency, pairs, under }, known) => {
      if (pairs.length + under === 0) return 'stub.pairs'
      if (new Set(pairs.map(({ a, b }) => pairName(a, b))).size !== pairs.length) return 'stub.pairs'
      return pairs.some(({ a, b }) => pairFault({ agency, relation: 'same_person', a, b }, known) !== undefined) ? 'stub.pairs' : undefined
    },
    rows: ({ agency, id, pairs }, recordedAt) =>
      pairs.map(({ a, b, said }) => ({
        table: 'pair_judgements',
        row: {
          agency_id: agency,
          entry_id: id,
          a_agency: a[0],
          a_record: a[2],
          b_agency: b[0],
          b_record: b[2],
          verdict: said,
          bits: null,
          model: null,
          recorded_at: recordedAt,
        },
      })),
  },
)
export type PeopleReviewed = BodyOf<typeof peopleReviewed>
