/**
 * Devices that stand, and their end. Taking power away is quick: one registrar, or the owner, signs, and every session of
 * the device is over. A device that is lost without another at hand is reported, and opens no session from then on.
 */
import { z } from 'zod'
import { readCredential, readCredentials, readDevicesOf } from '../../store/postgres/credentials.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, Guarded } from '../options.ts'
import { answer, sessionOf, signedIn } from '../session/guard.ts'
import { registrarOf, signerOf } from '../session/rights.ts'
import { Token } from '../session/shapes.ts'
import { REFUSALS } from '../refusals.ts'

const Device = z.object({
  credential: z.string(),
  person: z.string(),
  agency: z.string(),
  roles: z.array(z.string()),
  isRevoked: z.boolean(),
  isReportedLost: z.boolean(),
})

export async function deviceRoutes(app: App, { installation, guard }: Guarded): Promise<void> {
  const { saksi_reader } = installation.pools

  app.get(
    '/api/v1/devices',
    {
      config: { door: 'session' },
      schema: {
        summary: 'One’s own devices; for oversight, registrars’ too; for a registrar, everybody’s',
        response: { 200: z.array(Device), ...REFUSALS },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const own = await readDevicesOf(saksi_reader, who.person)
      const all = registrarOf(request)
        ? await readCredentials(saksi_reader)
        : // Oversight ends a registrar's device that nobody else can end.
          signerOf(request)?.roles.includes('oversight')
          ? [...own, ...(await readCredentials(saksi_reader)).filter((k) => k.roles.includes('registrar') && k.person !== who.person)]
          : own
      const lost = await guard.lost.list()
      return all.map(({ credential, person, agency, roles, isRevoked }) => ({
        credential,
        person,
        agency,
        roles: [...roles],
        isRevoked,
        isReportedLost: lost.has(credential),
      }))
    },
  )

  app.post(
    '/api/v1/revocations',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: 65_536,
      schema: {
        summary: 'Revoke a device: an entry, signed by a registrar or by its owner; a registrar’s, by oversight too',
        body: z.strictObject({ entry: EntryPartsSchema }),
        response: { 200: z.object({ entries: z.array(z.string()) }), ...REFUSALS },
      },
    },
    async (request) => {
      const { entry } = request.body as { entry: z.infer<typeof EntryPartsSchema> }
      const done = await appendActs([entry], ['credential.revoked'], {
        agency: INSTALLATION,
        country: installation.country,
        store: installation.store,
      })
      return { entries: [...done.entries] }
    },
  )

  app.post(
    '/api/v1/devices/:credential/loss',
    {
      config: { door: 'desk' },
      schema: {
        summary: 'Report one’s own device lost: it opens no session from now on',
        params: z.object({ credential: Token }),
        response: { 200: z.object({}), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = sessionOf(request)
      const { credential } = request.params as { credential: string }
      const device = await readCredential(saksi_reader, credential)
      // Somebody else's and none at all are one answer. Whoever gives out accounts could cut off all that are linked, and only two
      // registrars bring a device back.
      if (!who || who.signedInBy === 'oidc' || device?.person !== who.person) return answer(reply, 'session.not-yours')
      await guard.lost.report(credential, who.signedInBy === 'password' ? 'password' : 'desk', installation.note)
      guard.sessions.endAll(credential)
      return {}
    },
  )
}
