/**
 * Signing in by the account that an office gives (OpenID Connect): it says who somebody is that two registrars have linked
 * to it. Like the fallback it can neither open nor sign, and it makes nobody.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { ProviderSilent, type Provider } from '../../outside/oidc/oidc.ts'
import { readDevicesOf } from '../../store/postgres/credentials.ts'
import { approveLink, askLink, declineLink, listLinks, personOf } from '../../work/sign-in/subjects.ts'
import { checkCode } from '../../core/entry/sign-in.ts'
import { networkOf } from '../../core/network.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, Guarded } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { agencyTypeOf, answer, mayStand, signedIn } from '../session/guard.ts'
import { Handovers } from '../session/handovers.ts'
import type { Proof } from '../session/proofs.ts'
import { KeySignatureSchema, Slowed, Token } from '../session/shapes.ts'
import { SlowDown } from '../session/slow-down.ts'
import { Opened } from './sign-in.ts'

const answers = { ...REFUSALS, 429: Slowed }
/** What the provider said to the browser. */
/** `proof`: where no session has used it up already. */
type Key = { readonly thumbprint: string; readonly proof?: Proof }
const Answer = z.strictObject({ code: z.string().min(1).max(4000), state: z.string().max(200), iss: z.string().max(1000).optional() })
const Link = z.object({ person: z.string(), of: z.string(), subject: z.string() })
const Waiting = z.object({ request: z.string(), link: Link, entry: EntryPartsSchema.nullable(), first: KeySignatureSchema.nullable() })

export async function oidcRoutes(app: App, { installation, guard, provider }: Guarded): Promise<void> {
  const handovers = new Handovers(monotonicSeconds)
  const slow = new SlowDown(monotonicSeconds, 20)
  const params = z.object({ request: Token })
  const onRequest = async (): Promise<void> => {
    if (!provider) throw notHere()
  }

  /** The key behind a request: of its session, or of the proof that it brings where there is none. A code of errors where there is neither. */
  async function keyOf(request: FastifyRequest): Promise<Key | 'session.clock' | 'session.refused'> {
    const known = guard.thumbprintOf(request)
    if (known !== undefined) return { thumbprint: known }
    const proof = await guard.readProof(request, null)
    if (proof === 'clock') return 'session.clock'
    return typeof proof === 'string' ? 'session.refused' : { thumbprint: proof.thumbprint, proof }
  }

  /** What the provider says of whoever sent this; or the reply that it was refused with. */
  async function subjectOf(request: FastifyRequest, reply: FastifyReply, thumbprint: string): Promise<string | FastifyReply> {
    const { state, ...said } = request.body as z.infer<typeof Answer>
    const ties = handovers.use(state, thumbprint)
    const subject = ties && (await orSilent(() => (provider as Provider).finish(said, ties)))
    if (subject === null) return answer(reply, 'oidc.silent')
    if (subject !== undefined) return subject
    slow.wrong(networkOf(request.ip))
    return guard.refuse(reply, 'session.refused', 'not-signed')
  }

  app.post(
    '/api/v1/sign-in/oidc/address',
    {
      config: { door: 'desk' },
      bodyLimit: 1024,
      onRequest,
      schema: {
        summary: 'Where to go to sign in by one’s office’s account',
        body: z.strictObject({}),
        response: { 200: z.object({ url: z.string() }), ...answers },
      },
    },
    async (request, reply) => {
      const key = await keyOf(request)
      if (typeof key === 'string') return guard.refuse(reply, key, 'bad-proof')
      const url = await orSilent(() => (provider as Provider).begin(handovers.make(key.thumbprint)))
      return url === null ? answer(reply, 'oidc.silent') : { url }
    },
  )

  app.post(
    '/api/v1/sign-in/oidc',
    {
      config: { door: 'desk' },
      bodyLimit: 16_384,
      onRequest,
      schema: { summary: 'Sign in by it: it can neither open nor sign', body: Answer, response: { 200: Opened, ...answers } },
    },
    async (request, reply) => {
      const seconds = slow.wait(networkOf(request.ip))
      if (seconds > 0) return guard.refuse(reply, 'session.slow', 'slowed', { seconds })
      const key = await keyOf(request)
      if (typeof key === 'string') return guard.refuse(reply, key, 'bad-proof')
      const subject = await subjectOf(request, reply, key.thumbprint)
      if (typeof subject !== 'string') return subject
      const person = await personOf(installation, subject)
      const device = person === undefined ? undefined : await standingDevice(person)
      const agencyType = device && agencyTypeOf(installation.country, device.agency)
      if (!device || !agencyType) return guard.refuse(reply, 'session.refused', 'not-enrolled')
      // Used up once the key is somebody's, as with a password: until then the state, which is good once, stands for it.
      const used = key.proof ? guard.proofs.use(key.proof, device.person) : 'good'
      if (used === 'too-many') return guard.slowDown(reply)
      if (used === 'replayed') return guard.refuse(reply, 'session.refused', 'bad-proof')
      const { credential, agency, roles } = device
      await installation.note({ kind: 'sign-in.opened', door: 'oidc', credential })
      const principal = { credential, person: device.person, agency, agencyType, roles, signedInBy: 'oidc' } as const
      return { token: guard.sessions.open(principal, key.thumbprint), principal: { ...principal, roles: [...roles] } }
    },
  )

  app.post(
    '/api/v1/subjects',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: 16_384,
      onRequest,
      schema: {
        summary: 'Ask that this account be linked to whoever is signed in with a device',
        body: Answer,
        response: { 200: z.object({ request: z.string(), code: z.string() }), ...answers },
      },
    },
    async (request, reply) => {
      const who = signedIn(request)
      const thumbprint = guard.thumbprintOf(request)
      if (thumbprint === undefined) return answer(reply, 'session.not-yours')
      const subject = await subjectOf(request, reply, thumbprint)
      if (typeof subject !== 'string') return subject
      return { request: await askLink(installation, { person: who.person, of: who.agency, subject }), code: checkCode(subject) }
    },
  )

  app.get(
    '/api/v1/subjects',
    {
      config: { door: 'registrar' },
      onRequest,
      schema: { summary: 'Accounts that wait to be linked', response: { 200: z.array(Waiting), ...answers } },
    },
    async () => listLinks(installation),
  )

  app.post(
    '/api/v1/subjects/:request/approval',
    {
      config: { door: ['desk', 'registrar'] },
      bodyLimit: 262_144,
      onRequest,
      schema: {
        summary: 'Sign a link in: as a device is enrolled',
        params,
        body: z.strictObject({ entry: EntryPartsSchema, signature: KeySignatureSchema }),
        response: { 200: z.object({ isLinked: z.boolean() }), ...answers },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const approval = request.body as { entry: z.infer<typeof EntryPartsSchema>; signature: z.infer<typeof KeySignatureSchema> }
      return { isLinked: await approveLink(installation, (request.params as { request: string }).request, who.credential, approval) }
    },
  )

  app.post(
    '/api/v1/subjects/:request/refusal',
    {
      config: { door: ['desk', 'registrar'] },
      onRequest,
      schema: { summary: 'Turn a link away', params, response: { 200: z.object({}), ...answers } },
    },
    async (request, reply) => {
      // Signed by nobody, as a device's refusal is (routes/enrolments.ts).
      if (!guard.isFresh(request)) return answer(reply, 'session.stale')
      await declineLink(installation, (request.params as { request: string }).request)
      return {}
    },
  )

  /** The newest that nobody revoked: with the last one the link is dead. */
  const standingDevice = async (person: string) =>
    (await readDevicesOf(installation.pools.saksi_reader, person)).find((d) => mayStand(d, installation.settings.demo))
}

/** Null where the provider does not answer. */
async function orSilent<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ProviderSilent) return null
    throw error
  }
}
