/** A device asks to be enrolled; two registrars of different agencies sign it in. */
import { z } from 'zod'
import {
  approveEnrolment,
  askEnrolment,
  declineEnrolment,
  declineStrangers,
  listWaiting,
  stateOf,
} from '../../work/enrolment/enrolments.ts'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { invite, isInvited } from '../../work/enrolment/invitations.ts'
import { readCredential, readCredentials } from '../../store/postgres/credentials.ts'
import type { KnownCredential } from '../../core/entry/credential-card.ts'
import { areSeating, lackRegistrars, ownOf } from '../../core/entry/registrars.ts'
import { checkCode } from '../../core/entry/sign-in.ts'
import { networkOf } from '../../core/network.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, Guarded } from '../options.ts'
import { answer, sessionOf, signedIn } from '../session/guard.ts'
import { CardSchema, KeySignatureSchema, Token } from '../session/shapes.ts'
import { SlowDown } from '../session/slow-down.ts'
import { registrarOf } from '../session/rights.ts'
import { Slowed } from '../session/shapes.ts'
import { REFUSALS } from '../refusals.ts'

const answers = { ...REFUSALS, 429: Slowed }
const Waiting = z.object({
  request: z.string(),
  card: CardSchema,
  requestedAt: z.string(),
  entry: EntryPartsSchema.nullable(),
  first: KeySignatureSchema.nullable(),
  isStrangers: z.boolean(),
  isInvited: z.boolean(),
  /** Registrars' devices that do not sign this one: its owner's own. */
  own: z.array(z.string()),
})
const Asked = z.strictObject({ card: CardSchema, possession: KeySignatureSchema, invitation: z.string().max(40).optional() })
const Registrar = z.object({ credential: z.string(), agency: z.string() })

export async function enrolmentRoutes(app: App, options: Guarded): Promise<void> {
  const { installation, guard, deskOrigin } = options
  const rp = deskOrigin === null ? '' : new URL(deskOrigin).hostname
  const [asking, looking] = [new SlowDown(monotonicSeconds, 20), new SlowDown(monotonicSeconds, 20)]
  const params = z.object({ request: Token })

  app.post(
    '/api/v1/enrolments',
    {
      config: { door: 'desk' },
      bodyLimit: 65_536,
      schema: {
        summary: 'Ask that a device be enrolled',
        body: Asked,
        response: { 200: z.object({ request: z.string(), code: z.string() }), ...answers },
      },
    },
    async (request, reply) => {
      const who = sessionOf(request)
      const { card, possession, invitation } = request.body as z.infer<typeof Asked>
      // Whom a registrar invited is not slowed down for the strangers of the same network.
      const isExpected = who !== undefined || (invitation !== undefined && (await isInvited(installation, invitation)))
      const wait = isExpected ? 0 : asking.wait(networkOf(request.ip))
      if (wait > 0) return guard.refuse(reply, 'session.slow', 'slowed', { seconds: wait })
      asking.wrong(networkOf(request.ip)) // each counts: nobody enrols twenty devices from one place in an hour
      const number = await askEnrolment(installation, { card, possession, rp, person: who?.person, invitation })
      return { request: number, code: checkCode(card.credential) }
    },
  )

  app.post(
    '/api/v1/invitations',
    {
      config: { door: ['desk', 'registrar'] },
      bodyLimit: 1_024,
      schema: {
        summary: 'A code for one newcomer, which holds a place among the devices that wait',
        body: z.strictObject({}),
        response: { 200: z.object({ code: z.string(), until: z.string() }), ...answers },
      },
    },
    async (request, reply) => {
      const who = registrarOf(request)
      return who ? invite(installation, who) : answer(reply, 'session.not-yours')
    },
  )

  app.get(
    '/api/v1/enrolments/:request',
    {
      config: { door: 'anyone' },
      schema: {
        summary: 'What became of a request',
        params,
        querystring: z.object({ credential: Token }),
        response: { 200: z.object({ state: z.enum(['waiting', 'half', 'enrolled', 'unknown']) }), ...answers },
      },
    },
    async (request, reply) => {
      const of = networkOf(request.ip)
      const wait = looking.wait(of)
      if (wait > 0) return guard.refuse(reply, 'session.slow', 'slowed', { seconds: wait })
      const { credential } = request.query as { credential: string }
      const known = await readCredential(installation.pools.saksi_reader, credential)
      if (known && !known.isRevoked) return { state: 'enrolled' as const }
      const state = await stateOf(installation, (request.params as { request: string }).request)
      if (state === 'unknown') looking.wrong(of)
      return { state }
    },
  )

  app.get(
    '/api/v1/enrolments',
    {
      config: { door: 'enroller' },
      schema: {
        summary: 'Devices that wait, and who can sign them in',
        response: { 200: z.object({ waiting: z.array(Waiting), registrars: z.array(Registrar) }), ...answers },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const all = await readCredentials(installation.pools.saksi_reader)
      const own = all.find((c) => c.credential === who.credential)
      const isSeating = lackRegistrars(all)
      const fits = (c: KnownCredential): boolean =>
        isSeating
          ? own !== undefined && areSeating([own, c])
          : c.roles.includes('registrar') && c.agency !== who.agency && c.person !== who.person
      const registrars = all.filter((c) => !c.isRevoked && fits(c))
      // Nobody but a registrar can be seated now; the others wait for one.
      const waiting = (await listWaiting(installation)).filter((w) => !isSeating || w.card.roles.join() === 'registrar')
      return {
        waiting: waiting.map((w) => ({ ...w, card: { ...w.card, roles: [...w.card.roles] }, own: [...ownOf(w.card.person, all)] })),
        registrars: registrars.map(({ credential, agency }) => ({ credential, agency })),
      }
    },
  )

  app.post(
    '/api/v1/enrolments/:request/approval',
    {
      config: { door: ['desk', 'enroller'] },
      bodyLimit: 262_144,
      schema: {
        summary: 'Sign a device in: the first registrar with the entry, the second over the same bytes',
        params,
        body: z.strictObject({ entry: EntryPartsSchema, signature: KeySignatureSchema }),
        response: { 200: z.object({ isEnrolled: z.boolean() }), ...answers },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const approval = request.body as { entry: z.infer<typeof EntryPartsSchema>; signature: z.infer<typeof KeySignatureSchema> }
      const isEnrolled = await approveEnrolment(installation, (request.params as { request: string }).request, who.credential, approval)
      return { isEnrolled }
    },
  )

  app.post(
    '/api/v1/enrolments/:request/refusal',
    {
      config: { door: ['desk', 'registrar'] },
      schema: { summary: 'Turn a request away', params, response: { 200: z.object({}), ...answers } },
    },
    async (request, reply) => {
      // No device signs this, as it signs an approval: a session that was left open must not do it.
      if (!guard.isFresh(request)) return answer(reply, 'session.stale')
      await declineEnrolment(installation, (request.params as { request: string }).request)
      return {}
    },
  )

  // Named one by one, as the registrar was shown them: what came in meanwhile was seen by nobody, and waits on.
  app.post(
    '/api/v1/enrolments/refusals',
    {
      config: { door: ['desk', 'registrar'] },
      bodyLimit: 65_536,
      schema: {
        summary: 'Turn away, at once, what strangers asked for and nobody signed',
        body: z.strictObject({ requests: z.array(Token).min(1).max(1000) }),
        response: { 200: z.object({ turnedAway: z.number() }), ...answers },
      },
    },
    async (request, reply) => {
      if (!guard.isFresh(request)) return answer(reply, 'session.stale')
      return { turnedAway: await declineStrangers(installation, (request.body as { requests: string[] }).requests) }
    },
  )
}
