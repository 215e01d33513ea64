/** What says who may see whom, as the program adopts it at `init`, when nobody is enrolled. */
import { code, hash } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const policyAdopted = ownWord('policy.adopted', { isPolicy: true, movesFigures: false }, { policy: code, hash })
export type PolicyAdopted = BodyOf<typeof policyAdopted>
