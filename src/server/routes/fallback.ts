/** The fallback's two doors: a signed-in device sets it, and a number, a password and a code open a session that can neither open nor sign. */
import { z } from 'zod'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { checkFallback, setFallback } from '../../work/sign-in/fallbacks.ts'
import { QueueFull } from '../../core/waiting-line.ts'
import { readDevicesOf } from '../../store/postgres/credentials.ts'
import { networkOf } from '../../core/network.ts'
import type { App, Guarded } from '../options.ts'
import { agencyTypeOf, answer, mayStand, signedIn } from '../session/guard.ts'
import { Slowed } from '../session/shapes.ts'
import { SlowDown } from '../session/slow-down.ts'
import { Opened } from './sign-in.ts'
import { REFUSALS } from '../refusals.ts'

const answers = { ...REFUSALS, 429: Slowed }
const Password = z.string().max(200)

export async function fallbackRoutes(app: App, { installation, guard }: Guarded): Promise<void> {
  const [byNumber, byAddress] = [new SlowDown(monotonicSeconds), new SlowDown(monotonicSeconds, 20)]

  app.post(
    '/api/v1/fallback',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: 4096,
      schema: {
        summary: 'Set one’s own password and second factor, with a device that was asked just now',
        body: z.strictObject({ password: Password }),
        response: { 200: z.object({ number: z.string(), uri: z.string(), recovery: z.array(z.string()) }), ...answers },
      },
    },
    async (request, reply) => {
      const who = signedIn(request)
      if (!guard.isFresh(request)) return answer(reply, 'session.stale')
      const made = await setFallback(installation, who.person, (request.body as { password: string }).password)
      reply.header('cache-control', 'no-store')
      return { ...made, recovery: [...made.recovery] }
    },
  )

  app.post(
    '/api/v1/sign-in/password',
    {
      config: { door: 'desk' },
      bodyLimit: 4096,
      schema: {
        summary: 'Sign in without a device: it can neither open nor sign',
        body: z.strictObject({ number: z.string().regex(/^\d{8}$/), password: Password, code: z.string().max(40) }),
        response: { 200: Opened, ...answers },
      },
    },
    async (request, reply) => {
      const proof = await guard.readProof(request, null)
      if (proof === 'clock') return guard.refuse(reply, 'session.clock', 'bad-proof')
      if (typeof proof === 'string') return guard.refuse(reply, 'session.refused', 'bad-proof')
      const given = request.body as { number: string; password: string; code: string }
      const seconds = Math.max(byNumber.wait(given.number), byAddress.wait(networkOf(request.ip)))
      if (seconds > 0) return guard.refuse(reply, 'session.slow', 'slowed', { seconds })
      // Counted before it is looked at: a thousand at once are not a thousand guesses.
      byNumber.wrong(given.number)
      byAddress.wrong(networkOf(request.ip))
      const person = await checkFallback(installation, given, Date.now()).catch((error: Error) => {
        if (error instanceof QueueFull) return null
        throw error
      })
      if (person === null) return guard.refuse(reply, 'session.slow', 'slowed', { seconds: 10 })
      const device = person === undefined ? undefined : await standingDevice(person)
      const agencyType = device && agencyTypeOf(installation.country, device.agency)
      if (!device || !agencyType) return guard.refuse(reply, 'session.refused', 'wrong-secret')
      // Used up once the key is somebody's: a stranger's proofs would else fill the memory, and then nobody signs in.
      const used = guard.proofs.use(proof, device.person)
      if (used === 'too-many') return guard.slowDown(reply)
      if (used === 'replayed') return guard.refuse(reply, 'session.refused', 'bad-proof')
      byNumber.right(given.number)
      const { credential, agency, roles } = device
      await installation.note({ kind: 'sign-in.opened', door: 'password', credential })
      const principal = { credential, person: device.person, agency, agencyType, roles, signedInBy: 'password' } as const
      return { token: guard.sessions.open(principal, proof.thumbprint), principal: { ...principal, roles: [...roles] } }
    },
  )

  /** The newest that nobody revoked: with the last one the fallback is dead. One that was only reported lost still says who its owner is. */
  const standingDevice = async (person: string) =>
    (await readDevicesOf(installation.pools.saksi_reader, person)).find((d) => mayStand(d, installation.settings.demo))
}
