/** How those who called from abroad come home. For the body whose calls they are; for everybody else nothing is here. */
import { z } from 'zod'
import { resourceOf } from '../../core/access/resource.ts'
import { bringsHome } from '../../core/entry/bodies.ts'
import { HOME_SAID, HOME_STEPS } from '../../core/entry/kinds/homecoming-moved.ts'
import { openHomecomingStore } from '../../work/homecomings/homecoming-store.ts'
import { listHomecomings, moveHomecomings } from '../../work/homecomings/move-homecoming.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Code = z.string().max(64)
const Homecoming = z.object({
  record: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  came: z.string(),
  steps: z.array(z.object({ step: z.enum(HOME_STEPS), said: z.enum(Object.values(HOME_SAID).flat()), to: Code, at: z.string() })),
})
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(20) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

export async function homecomingRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, store, pools } = installation
  const homecomings = openHomecomingStore(pools.saksi_desk)
  /** Whoever may list the calls of the own body sees how each goes on. */
  const may = (principal: Principal, action: 'list' | 'append'): boolean => {
    const resource = resourceOf({ agency: principal.agency, kind: 'mission_contact', record: '', fields: [] })
    const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    return bringsHome(country, principal.agency) && decide({ principal, action, purpose: 'recording', resource, context }).isAllowed
  }

  app.get(
    '/api/v1/homecomings',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'Calls from abroad of one’s own body and how those who called come home: open, the oldest first; and the last that are over',
        response: {
          200: z.object({ open: z.array(Homecoming), over: z.array(Homecoming), isMore: z.boolean() }),
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      const list = may(principal, 'list') ? await listHomecomings(principal, country, homecomings) : undefined
      if (!list) throw notHere()
      const said = (all: typeof list.open) => all.map((h) => ({ ...h, steps: [...h.steps] }))
      return reply.header('cache-control', 'no-store').send({ open: said(list.open), over: said(list.over), isMore: list.isMore })
    },
  )
  app.post(
    '/api/v1/homecomings',
    {
      config: { door: 'key' },
      schema: { summary: 'Sign what was done for somebody who called from abroad', body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!principal || !may(principal, 'append') || !isOwnWork(request, entries)) throw notHere()
      return moveHomecomings(entries, { principal, country, store, homecomings })
    },
  )
}
