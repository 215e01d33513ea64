/**
 * Signing in with a device (docs/spec/session.md): a nonce, then an assertion over it that also names the browser's own
 * key. Whoever stole the answer could do nothing with it; whoever replays the question gets nothing twice.
 */
import { z } from 'zod'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { readCredential, readDevicesOf } from '../../store/postgres/credentials.ts'
import { fromBase64Url, fromUtf8 } from '../../core/bytes.ts'
import { signInChallenge } from '../../core/entry/sign-in.ts'
import type { KnownCredential } from '../../core/entry/credential-card.ts'
import { verifyKeySignature, type KeySignature } from '../../core/ledger/signature.ts'
import { networkOf } from '../../core/network.ts'
import type { App, Guarded } from '../options.ts'
import { agencyTypeOf, answer, mayStand, sessionOf } from '../session/guard.ts'
import { Nonces } from '../session/nonces.ts'
import type { Principal } from '../session/principal.ts'
import { B64, Token } from '../session/shapes.ts'
import { SlowDown } from '../session/slow-down.ts'
import { Slowed } from '../session/shapes.ts'
import { REFUSALS } from '../refusals.ts'

const SignIn = z.strictObject({
  nonce: B64(64),
  /** A passkey says whose it is; a key in a file says which it is. */
  by: z.union([z.strictObject({ person: Token }), z.strictObject({ credential: Token })]),
  signature: z.union([
    z.strictObject({ form: z.literal('webauthn'), authenticator: B64(2000), client: B64(4000), sig: B64(200) }),
    z.strictObject({ form: z.literal('raw'), sig: B64(200) }),
  ]),
})
const PrincipalSchema = z.object({
  credential: z.string(),
  person: z.string(),
  agency: z.string(),
  agencyType: z.string(),
  roles: z.array(z.string()),
  signedInBy: z.string(),
})
/** A session, as the browser is told it. */
export const Opened = z.object({ token: z.string(), principal: PrincipalSchema })
const answers = { ...REFUSALS, 429: Slowed }

export async function signInRoutes(app: App, { installation, guard, apiOrigin, deskOrigin }: Guarded): Promise<void> {
  const nonces = new Nonces(monotonicSeconds)
  const slow = new SlowDown(monotonicSeconds, 20)

  app.get(
    '/api/v1/sign-in/nonce',
    {
      config: { door: 'anyone' },
      schema: { summary: 'A nonce for one sign-in, good for two minutes', response: { 200: z.object({ nonce: z.string() }), ...answers } },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return { nonce: nonces.make() }
    },
  )

  app.post(
    '/api/v1/sign-in',
    {
      config: { door: 'desk' },
      bodyLimit: 16_384,
      schema: { summary: 'Sign in with an enrolled device', body: SignIn, response: { 200: Opened, ...answers } },
    },
    async (request, reply) => {
      const wait = slow.wait(networkOf(request.ip))
      if (wait > 0) return guard.refuse(reply, 'session.slow', 'slowed', { seconds: wait })
      const refuse = (reason: 'bad-proof' | 'not-enrolled' | 'not-signed') => {
        slow.wrong(networkOf(request.ip))
        return guard.refuse(reply, 'session.refused', reason)
      }
      const proof = await guard.readProof(request, null)
      if (proof === 'clock') return guard.refuse(reply, 'session.clock', 'bad-proof')
      if (typeof proof === 'string') return refuse('bad-proof')
      const { nonce, by, signature } = request.body as z.infer<typeof SignIn>
      if (!nonces.isGood(nonce)) return refuse('not-signed')
      // Another port of the desk's host has the same passkeys, and is not the desk.
      if (signature.form === 'webauthn' && originOf(signature.client) !== deskOrigin) return refuse('not-signed')
      const devices = await devicesOf(by)
      const challenge = signInChallenge(nonce, apiOrigin(), proof.thumbprint)
      const device = devices.find((d) => {
        const whole = { ...signature, alg: d.alg, credential: d.credential } as KeySignature
        return verifyKeySignature(whole, challenge, { ...d, publicKey: fromBase64Url(d.publicKey) })
      })
      if (!device) return refuse(devices.length === 0 ? 'not-enrolled' : 'not-signed')
      const principal = principalOf(device)
      if (!principal || !nonces.use(nonce)) return refuse('not-signed')
      const used = guard.proofs.use(proof, principal.person)
      if (used === 'too-many') return guard.slowDown(reply)
      if (used === 'replayed') return refuse('not-signed')
      // On record first: a session that the log does not know of does not count.
      await installation.note({ kind: 'sign-in.opened', door: 'desk', credential: device.credential })
      return { token: guard.sessions.open(principal, proof.thumbprint), principal }
    },
  )

  app.get(
    '/api/v1/session',
    { config: { door: 'session' }, schema: { summary: 'Who is signed in', response: { 200: PrincipalSchema, ...answers } } },
    async (request, reply) => sessionOf(request) ?? answer(reply, 'session.needed'),
  )

  app.post(
    '/api/v1/sign-out',
    { config: { door: 'session' }, schema: { summary: 'End this session', response: { 200: z.object({}), ...answers } } },
    async (request, reply) => {
      if (!sessionOf(request)) return answer(reply, 'session.needed')
      guard.end(request)
      return {}
    },
  )

  async function devicesOf(by: z.infer<typeof SignIn>['by']): Promise<KnownCredential[]> {
    const { saksi_reader } = installation.pools
    const found = 'person' in by ? await readDevicesOf(saksi_reader, by.person) : [await readCredential(saksi_reader, by.credential)]
    const lost = await guard.lost.list()
    return found.filter((d) => d !== undefined && mayStand(d, installation.settings.demo) && !lost.has(d.credential)) as KnownCredential[]
  }

  function principalOf({ credential, person, agency, roles, protection }: KnownCredential): Principal | undefined {
    const agencyType = agencyTypeOf(installation.country, agency)
    return agencyType && { credential, person, agency, agencyType, roles, signedInBy: protection }
  }
}

/** Where the browser says it was asked; undefined when the client data cannot be read. */
function originOf(client: string): unknown {
  try {
    return (JSON.parse(fromUtf8(fromBase64Url(client))) as { origin?: unknown }).origin
  } catch {
    return undefined
  }
}
