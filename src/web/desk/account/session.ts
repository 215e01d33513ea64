import type { CredentialRole } from '../../../core/entry/credential-card.ts'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import { signInChallenge } from '../../../core/entry/sign-in.ts'
import type { ErrorCode } from '../../../errors.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import type { Api, Said } from './api.ts'
import { assertPasskey, passkeySigner, type Held } from './passkey.ts'

export type SignedIn = {
  readonly credential: string
  readonly person: string
  readonly agency: string
  readonly roles: readonly CredentialRole[]
  readonly signedInBy: 'device' | 'software' | 'password' | 'oidc'
  /** Signs in this person's name, a device after asking its owner. Absent with a password or an office’s account: nothing to sign with is at hand. */
  readonly signer?: EntrySigner
  /** The passkey behind it; absent in a demo, whose people have keys in files. */
  readonly held?: Held
  /** Their office's keys, once they are at hand: what seals its names. */
  readonly keys?: EdgeKeys
}
export type Failed = {
  readonly code: ErrorCode | 'no-answer' | 'no-passkey' | 'same-device' | 'no-window'
  readonly seconds?: number
  readonly vaults?: string
}

export type Opened = { readonly token: string; readonly principal: Omit<SignedIn, 'held' | 'signer' | 'keys'> }

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
    const who = opened(api, said)
    if (isFailed(who)) return who
    const held = { credential: who.credential, handle }
    return { ...who, held, signer: passkeySigner(held) }
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

export function opened(api: Api, said: Said<Opened>): SignedIn | Failed {
  if (!said.ok) return said
  api.token = said.body.token
  return said.body.principal
}

export const isFailed = (x: object): x is Failed => 'code' in x
