/** Leads: sorted, handed on, answered, decided. For the body whose lead it is and the one to which it was handed; for everybody else nothing is here. */
import { z } from 'zod'
import { resourceOf } from '../../core/access/resource.ts'
import { takesLeads } from '../../core/entry/bodies.ts'
import { ASKED_STEPS, HUSHED_STEPS, OWNER_STEPS } from '../../core/entry/kinds/lead-moved.ts'
import { openLeadStore } from '../../work/leads/lead-store.ts'
import { listLeads, moveLeads } from '../../work/leads/move-lead.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'
import { todayOf } from '../today.ts'

const Code = z.string().max(64)
const Lead = z.object({
  of: Code,
  record: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  told: z.record(z.string(), Code),
  steps: z.array(
    z.object({ by: Code, step: z.enum([...OWNER_STEPS, ...ASKED_STEPS, ...HUSHED_STEPS]), to: Code, reason: Code, at: z.string() }),
  ),
})
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(20) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

export async function leadRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, store, pools, settings } = installation
  const leads = openLeadStore(pools.saksi_desk)
  /** Whoever may list the leads of the own body may see what was handed to it. */
  const mayList = (principal: Principal): boolean => {
    const resource = resourceOf({ agency: principal.agency, kind: 'lead', record: '', fields: [] })
    const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    return takesLeads(country, principal.agency) && decide({ principal, action: 'list', purpose: 'recording', resource, context }).isAllowed
  }

  app.get(
    '/api/v1/leads',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Leads of one’s own body, and those handed to it: without a decision, the oldest first; and the last that were decided',
        response: {
          200: z.object({ today: z.string(), waiting: z.array(Lead), decided: z.array(Lead), isMore: z.boolean() }),
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      const list = mayList(principal) ? await listLeads(principal, country, leads) : undefined
      if (!list) throw notHere()
      const said = (all: typeof list.waiting) => all.map((l) => ({ ...l, steps: [...l.steps] }))
      return reply.header('cache-control', 'no-store').send({
        today: todayOf(settings.demo),
        waiting: said(list.waiting),
        decided: said(list.decided),
        isMore: list.isMore,
      })
    },
  )
  app.post(
    '/api/v1/leads',
    {
      config: { door: 'key' },
      schema: { summary: 'Sort, hand on, answer or decide leads', body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!principal || !mayList(principal) || !isOwnWork(request, entries)) throw notHere()
      return moveLeads(entries, { principal, country, store, leads })
    },
  )
}
