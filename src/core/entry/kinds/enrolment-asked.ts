/**
 * Who asked for what two registrars are about to read: a session, an invitation that was used up, or the registrar who gave one out. What a
 * stranger asks is no entry, or strangers would fill the log.
 */
import { hash, oneOf, token } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const enrolmentAsked = ownWord(
  'enrolment.asked',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  {
    request: token,
    /** Hex, SHA-256 of what was asked, as it waits in the table. */ card: hash,
    by: oneOf('session', 'invitation', 'registrar'),
    /** The person of the session; else the registrar's credential. */ of: token,
  },
)
export type EnrolmentAsked = BodyOf<typeof enrolmentAsked>
