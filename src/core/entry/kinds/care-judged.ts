/** A supervisor approves a plan of help, or sends it back. Nobody approves a plan of their own (core/person/care.ts). */
import { oneOf, token, uuid } from '../../shape.ts'
import { helps } from '../bodies.ts'
import { careRow } from '../care-row.ts'
import { entryKind } from '../define.ts'
import type { CredentialRole } from '../credential-card.ts'

export const PLAN_VERDICTS = ['approved', 'sent_back'] as const
export type PlanVerdict = (typeof PLAN_VERDICTS)[number]
export const SUPERVISORS = ['head', 'reviewer'] as const satisfies readonly CredentialRole[]

export const careJudged = entryKind(
  {
    kind: 'care.judged',
    door: 'act',
    members: { record: token, plan: uuid, verdict: oneOf(...PLAN_VERDICTS) },
    signed: { is: 'one', roles: SUPERVISORS },
    isPolicy: false,
    movesFigures: false,
    movesSigners: false,
  },
  {
    refers: (stub, { country }) => (helps(country, stub.agency) ? undefined : 'stub.agency'),
    rows: (stub, recordedAt) => [careRow(stub, { act: stub.verdict, plan: stub.plan }, recordedAt)],
  },
)
