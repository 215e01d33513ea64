/** Somebody signed in. */
import { oneOf, token } from '../../shape.ts'
import { ownWord } from '../define.ts'

/** `returns`: a program's token · `desk`: a device · `password`: the fallback, `oidc`: an account elsewhere; these two neither open nor sign. */
export const SIGN_IN_DOORS = ['returns', 'desk', 'password', 'oidc'] as const
export const signInOpened = ownWord(
  'sign-in.opened',
  { isPolicy: false, movesFigures: false, movesSigners: false },
  { door: oneOf(...SIGN_IN_DOORS), credential: token },
)
