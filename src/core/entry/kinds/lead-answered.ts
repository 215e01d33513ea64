/**
 * What was answered of one lead to whoever holds the number of its deposit (core/reconcile/answered.ts): so that a receipt is of this answer, of this lead, and
 * goes with no other. The number itself is not in it, and nobody finds it who does not hold it.
 */
import { code, day, hash, nullOr, uuid } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const leadAnswered = ownWord(
  'lead.answered',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  {
    /** Hex: hash of the deposit's number (depositMark). */
    mark: hash,
    /** The record's own entry of the lead: whose, and which. */
    of: code,
    lead: uuid,
    office: code,
    state: code,
    /** `none` where there is none. */
    reason: code,
    /** First days of months; null where no day is on record. */
    received: nullOr(day),
    decided: nullOr(day),
  },
)
export type LeadAnswered = BodyOf<typeof leadAnswered>
