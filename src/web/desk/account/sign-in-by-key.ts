import { signInChallenge } from '../../../core/entry/sign-in.ts'
import { softwareSigner, type SigningKey } from '../../../core/entry/software-key.ts'
import type { Api } from './api.ts'
import { isFailed, opened, type Failed, type Opened, type SignedIn } from './session.ts'

/** Signs in an invented person by a key in a file: a demonstration takes it, and no other installation does. */
export async function signInByKey(api: Api, key: SigningKey): Promise<SignedIn | Failed> {
  api.token = undefined
  const asked = await api.ask<{ nonce: string }>('GET', '/api/v1/sign-in/nonce')
  if (!asked.ok) return asked
  const { nonce } = asked.body
  const signer = softwareSigner(key)
  const { form, sig } = await signer.sign(signInChallenge(nonce, api.origin, await api.thumbprint()))
  const by = { credential: key.card.credential }
  const who = opened(api, await api.ask<Opened>('POST', '/api/v1/sign-in', { nonce, by, signature: { form, sig } }))
  return isFailed(who) ? who : { ...who, signer }
}
