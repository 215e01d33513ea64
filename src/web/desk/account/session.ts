import type { CredentialRole } from '../../../core/entry/credential-kinds.ts'
import { signInChallenge } from '../../../core/entry/sign-in.ts'
import type { ErrorCode } from '../../../errors.ts'
import type { Api, Said } from './api.ts'
import { assertPasskey, type Held } from './passkey.ts'

export type SignedIn = {
  readonly credential: string
  readonly person: string
  readonly agency: string
  readonly roles: readonly CredentialRole[]
  readonly signedInBy: 'device' | 'software' | 'password'
  /** Absent with a password: nothing to sign with is at hand. */
  readonly held?: Held
}
export type Failed = { readonly code: ErrorCode | 'no-answer' | 'no-passkey'; readonly seconds?: number }

type Opened = { readonly token: string; readonly principal: Omit<SignedIn, 'held'> }

/** Signs in with a passkey of this desk's host. */
export async function signIn(api: Api): Promise<SignedIn | Failed> {
  api.token = undefined
  const asked = await api.ask<{ nonce: string }>('GET', '/api/v1/sign-in/nonce')
  if (!asked.ok) return asked
  const { nonce } = asked.body
  try {
    const { person, handle, authenticator, client, sig } = await assertPasskey(signInChallenge(nonce, api.origin, await api.thumbprint()))
    if (person === undefined) return { code: 'no-passkey' }
    const signature = { form: 'webauthn', authenticator, client, sig }
    const said = await api.ask<Opened>('POST', '/api/v1/sign-in', { nonce, by: { person }, signature })
    return opened(api, said, handle)
  } catch {
    return { code: 'no-passkey' } // turned away, or nothing there that fits
  }
}

/** Signs in by the fallback. */
export async function signInByPassword(
  api: Api,
  given: { readonly number: string; readonly password: string; readonly code: string },
): Promise<SignedIn | Failed> {
  api.token = undefined
  return opened(api, await api.ask<Opened>('POST', '/api/v1/sign-in/password', given))
}

function opened(api: Api, said: Said<Opened>, handle?: Uint8Array<ArrayBuffer>): SignedIn | Failed {
  if (!said.ok) return said
  api.token = said.body.token
  const { principal } = said.body
  return handle ? { ...principal, held: { credential: principal.credential, handle } } : principal
}

export const isFailed = (x: object): x is Failed => 'code' in x
