/** What the program adopts in its own word: who may see whom at `init`, when nobody is enrolled; and rules of enrolment, before the first one that it appends. */
import { toHex, utf8 } from '../../bytes.ts'
import { purposeHash } from '../../hash.ts'
import { code, hash } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const policyAdopted = ownWord('policy.adopted', { isPolicy: true, movesFigures: false, movesSigners: true }, { policy: code, hash })

/** `policy` of what says who signs for whose device. */
export const ENROLMENT_POLICY = 'enrolment'
/** From this entry on a fold holds it (signers.ts); enrolments that stand before it keep their validity. */
export const enrolmentAdopted: BodyOf<typeof policyAdopted> = {
  kind: 'policy.adopted',
  policy: ENROLMENT_POLICY,
  hash: toHex(
    purposeHash(
      'saksi/enrolment-rule/1',
      utf8('No registrar signs for a device of her own while registrars of two agencies are there beside her.'),
    ),
  ),
}
export type PolicyAdopted = BodyOf<typeof policyAdopted>
