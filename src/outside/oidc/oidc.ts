/**
 * The installation's OpenID provider, where it has one (docs/operate/oidc.md): it says who somebody is. Authorization code
 * with PKCE; the ID token's signature is checked although it came over TLS, and its issuer, audience, times and nonce.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client'
import { z } from 'zod'
import { subjectToken } from '../../core/entry/sign-in.ts'
import { DamagedFile } from '../../store/files/damaged-file.ts'
import type { Layout } from '../../store/files/layout.ts'

const Settings = z.strictObject({
  /** As the provider writes it, to the last slash. */
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1).max(200),
  /** Beside the installation's settings, or anywhere by its whole path. */
  secretFile: z.string().min(1),
})
const TIMEOUT_S = 10

/** What ties an answer to the browser that asked: nobody keeps it, and another browser's is another. */
export type Ties = { readonly state: string; readonly nonce: string; /** 43 letters (RFC 7636). */ readonly verifier: string }
export type ProviderAnswer = { readonly code: string; readonly iss?: string | undefined }

export type Provider = {
  readonly issuer: string
  /** Where the browser goes. @throws ProviderSilent */
  begin(ties: Ties): Promise<string>
  /** Whose account it is, as `subjectToken`; undefined for whatever does not hold. @throws ProviderSilent */
  finish(answer: ProviderAnswer, ties: Ties): Promise<string | undefined>
}

/** It does not answer now: nothing was wrong with what was asked. */
export class ProviderSilent extends Error {
  override name = 'ProviderSilent'
}

/**
 * Undefined where none is set up.
 * @param redirect the desk's own address, to which the provider sends the browser back
 * @throws DamagedFile when the file is not what it must be, its secret is not there, or it is not reached by TLS
 */
export function openProvider(layout: Layout, redirect: string): Provider | undefined {
  if (!existsSync(layout.oidc)) return undefined
  const { issuer, clientId, secretFile } = readSettings(layout)
  const secret = readSecret(resolve(layout.dir, secretFile))
  let config: Configuration | undefined
  const configured = async (): Promise<Configuration> => {
    try {
      const execute = [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])]
      return (config ??= await discovery(new URL(issuer), clientId, undefined, ClientSecretBasic(secret), { execute, timeout: TIMEOUT_S }))
    } catch (error) {
      throw new ProviderSilent('no discovery', { cause: error }) // down, or not this issuer: its operator must look either way
    }
  }
  return {
    issuer,
    begin: async ({ state, nonce, verifier }) => {
      const challenge = { code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' }
      return buildAuthorizationUrl(await configured(), { redirect_uri: redirect, scope: 'openid', state, nonce, ...challenge }).href
    },
    finish: async ({ code, iss }, { state, nonce, verifier }) => {
      const back = new URL(redirect)
      for (const [name, value] of Object.entries({ code, state, iss })) if (value !== undefined) back.searchParams.set(name, value)
      const checks = { pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: state, idTokenExpected: true }
      const known = await configured()
      try {
        const claims = (await authorizationCodeGrant(known, back, checks)).claims()
        return claims && subjectToken(claims.iss, claims.sub)
      } catch (error) {
        if (isSilence(error)) throw new ProviderSilent('no token endpoint', { cause: error })
        return undefined // a code that was used, another's, or a token that does not hold: to the sender all one
      }
    },
  }
}

function readSettings(layout: Layout): z.infer<typeof Settings> {
  try {
    const settings = Settings.parse(JSON.parse(readFileSync(layout.oidc, 'utf8')))
    const { protocol, hostname } = new URL(settings.issuer)
    if (protocol === 'https:' || hostname === 'localhost') return settings
  } catch {
    // said below, without what is in it
  }
  throw new DamagedFile(layout.oidc)
}

function readSecret(path: string): string {
  const secret = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  if (secret === '') throw new DamagedFile(path)
  return secret
}

const isSilence = (error: unknown): boolean =>
  error instanceof Error && (error.message === 'fetch failed' || ('code' in error && error.code === 'OAUTH_TIMEOUT'))
