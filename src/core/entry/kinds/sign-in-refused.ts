/** Refusals of one kind, gathered: a stranger must not be able to fill the log. */
import { isCount, oneOf } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'
import { SIGN_IN_DOORS } from './sign-in-opened.ts'

const SIGN_IN_REFUSALS = [
  'no-token',
  'unknown-token',
  'other-agency',
  'no-session',
  'bad-proof',
  'replayed-proof',
  'foreign-origin',
  'not-enrolled',
  'not-signed',
  'wrong-secret',
  'slowed',
] as const
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number]

export const signInRefused = ownWord(
  'sign-in.refused',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  { door: oneOf(...SIGN_IN_DOORS), reason: oneOf(...SIGN_IN_REFUSALS), times: isCount },
)
export type SignInRefused = BodyOf<typeof signInRefused>
