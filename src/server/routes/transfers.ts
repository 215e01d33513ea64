/** Dossiers between the offices of a prosecution. For its own people; for everybody else every question has the answer of an address where nothing is. */
import { z } from 'zod'
import { resourceOf } from '../../core/access/resource.ts'
import { movesDossiers } from '../../core/entry/bodies.ts'
import { SENT_BACK_REASONS, TRANSFER_STEPS } from '../../core/entry/kinds/dossier-moved.ts'
import { TRANSFER_REASONS } from '../../core/entry/kinds/dossier-offered.ts'
import { readCredentialsOf } from '../../store/postgres/credentials.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import { MOST, transfer } from '../../work/transfers/transfer.ts'
import { openTransferStore } from '../../work/transfers/transfer-store.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Code = z.string().max(64)
const Transfer = z.object({
  offer: z.string(),
  record: z.string(),
  number: z.string(),
  from: Code,
  to: Code,
  reason: z.enum(TRANSFER_REASONS),
  at: z.string(),
  answer: z
    .object({ step: z.enum(TRANSFER_STEPS), reason: z.enum(['none', ...SENT_BACK_REASONS]), number: z.string().nullable(), at: z.string() })
    .nullable(),
  stands: z.boolean(),
  /** Whoever asks has offered it, so somebody else answers. */
  isMine: z.boolean(),
})
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(20) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

export async function transferRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, store, pools } = installation
  const transfers = openTransferStore(pools.saksi_desk)
  /** Whoever may list the body's dossiers sees which of them go where. */
  const mayList = (principal: Principal): boolean => {
    const resource = resourceOf({ agency: principal.agency, kind: 'dossier', record: '', fields: [] })
    const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    return (
      movesDossiers(country, principal.agency) && decide({ principal, action: 'list', purpose: 'prosecution', resource, context }).isAllowed
    )
  }

  app.get(
    '/api/v1/transfers',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Dossiers that one office of one’s own prosecution offered to another: what waits first, then the newest',
        response: { 200: z.object({ now: z.string(), transfers: z.array(Transfer) }), ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      if (!mayList(principal)) throw notHere()
      const [all, people] = await Promise.all([
        transfers.list(principal.agency, MOST, principal.closed),
        readCredentialsOf(pools.saksi_reader, principal.agency),
      ])
      const own = new Set(people.filter((c) => c.person === principal.person).map((c) => c.credential))
      return { now: new Date().toISOString(), transfers: all.map(({ author, ...t }) => ({ ...t, isMine: own.has(author) })) }
    },
  )
  app.post(
    '/api/v1/transfers',
    {
      config: { door: 'key' },
      schema: { summary: 'Offer a dossier to another office, take it, or send it back', body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!principal || !mayList(principal) || !isOwnWork(request, entries)) throw notHere()
      return transfer(entries, { agency: principal.agency, closed: principal.closed, country, store, transfers })
    },
  )
}
