/**
 * Erasures: ordered, stopped and carried out here by signed acts; and read by the two bodies concerned. Whoever speaks
 * for the survivor is told of an order by finding it here, from the moment it is recorded.
 */
import { z } from 'zod'
import { listErasures } from '../../work/erasing/standing.ts'
import { takeErasure } from '../../work/erasing/take.ts'
import { AppendRefused } from '../../errors.ts'
import type { App, Taking } from '../options.ts'
import { actRoute } from './acts.ts'
import { REFUSALS } from '../refusals.ts'
import { tokenHolder } from '../session/rights.ts'

/** An order as whoever may know of it is told: what is shown at the desk says more of it (routes/erasures-asked.ts). */
export const OrderedErasure = z.object({
  order: z.string(),
  of: z.string(),
  type: z.string(),
  record: z.string(),
  ground: z.string(),
  advocate: z.string(),
  ordered: z.string(),
  due: z.string(),
  state: z.enum(['held', 'due', 'overtaken', 'stopped', 'signed', 'erased']),
})
const Listed = z.object({ erasures: z.array(OrderedErasure) })

export async function erasureRoutes(app: App, options: Taking): Promise<void> {
  const { installation } = options
  actRoute(app, options, {
    url: '/api/v1/erasures',
    summary: 'Order the erasure of a record, stop an order, or carry it out after thirty days',
    take: ([entry, ...others], { agency }) => {
      if (!entry || others.length > 0) throw new AppendRefused('act.not-sound', 'entries')
      return takeErasure(entry, agency, installation)
    },
  })
  app.get(
    '/api/v1/erasures',
    {
      config: { door: 'program' },
      schema: { summary: 'Erasures that this agency ordered, or may stop for the person', response: { 200: Listed, ...REFUSALS } },
    },
    async (request) => {
      const agency = tokenHolder(request, installation)
      const all = await listErasures(installation)
      const erasures = all
        .filter(({ act }) => act.agency === agency || act.advocate === agency)
        .map(({ act, at, due, state }) => {
          const { id: order, agency: of, type, record, ground, advocate } = act
          return { order, of, type, record, ground, advocate, ordered: at.slice(0, 10), due, state }
        })
      return { erasures }
    },
  )
}
