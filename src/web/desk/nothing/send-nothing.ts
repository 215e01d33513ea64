import type { Country } from '../../../core/country/index.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import type { Api } from '../account/api.ts'
import type { SignedIn } from '../account/session.ts'
import { sendReturn, type Sent } from '../return/send/send.ts'
import type { NilLetter } from './nil-letter.ts'

type Head = { readonly country: Country; readonly api: Api; readonly keys: EdgeKeys; readonly signer: NonNullable<SignedIn['signer']> }

/** A letter that nothing happened, signed by the head's device and handed in. */
export async function sendNothing(letter: NilLetter, { country, api, keys, signer }: Head): Promise<Sent> {
  const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
  // A sheet is sealed in the worker; whoever drops one does without this.
  const sealLetter = await import('../../../road/seal.ts').then(
    ({ sealNilLetter: made }) => made,
    () => undefined,
  )
  if (!sealLetter) return { ok: false, reason: 'no-answer' }
  const sealed = await sealLetter(letter.parts, { country, agency: keys.agency, random, signer }).catch(() => undefined)
  return sealed ? sendReturn(api, sealed, country) : { ok: false, reason: 'not-signed' }
}
