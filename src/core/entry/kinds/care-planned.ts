/**
 * What a body that helps means to do for one person, and by when. Codes and days only: what was done to the person is in none of it, and of whom it is
 * stays sealed in the record that it names. A plan binds once a second person has approved it (core/person/care.ts).
 */
import { tellingCodes } from '../../country/find.ts'
import { code, day, exactly, listOf, token, unique, uuid } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { careRow } from '../care-row.ts'
import { RECORD_ROLES } from '../credential-card.ts'
import { entryKind } from '../define.ts'

/** Of which list each step of a plan is. */
export const PLAN_LIST = 'service-types'
export const PLAN_STEPS_MOST = 20

/** A year 0001 would stand first among what is owed for ever, and 9999 never be owed: either is a slip. @param day ISO. */
const isOfOurTime = (day: string): boolean => '2000-01-01' <= day && day < '2100-01-01'

export const carePlanned = entryKind(
  {
    kind: 'care.planned',
    door: 'act',
    members: {
      /** Any of the body's own records of the person. */
      record: token,
      /** The plans that were read when this one was written, and that it takes the place of. */
      over: unique(listOf(uuid, 0, 8)),
      steps: listOf(exactly({ what: code, by: day }), 1, PLAN_STEPS_MOST),
    },
    signed: { is: 'one', roles: RECORD_ROLES },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => {
      if (!helps(country, stub.agency)) return 'stub.agency'
      const known = new Set(tellingCodes(country, PLAN_LIST).map((c) => c.code))
      return stub.steps.every((s) => isOfOurTime(s.by) && known.has(s.what)) ? undefined : 'stub.steps'
    },
    rows: (stub, recordedAt) => [
      careRow(stub, { act: 'planned', over: stub.over, steps: stub.steps.map((s) => `${s.what}:${s.by}`) }, recordedAt),
    ],
  },
)
