/** Links come in here: that two records are one, or that this is taken back; and an office reads what it has said itself. Nothing here says whether a record exists. */
import { z } from 'zod'
import { LINK_RELATIONS } from '../../core/country/indicator.ts'
import { TOKEN } from '../../core/shape.ts'
import { assertLinks } from '../../work/links/assert-links.ts'
import { listOwnLinks } from '../../work/links/list-own.ts'
import { openPersonStore } from '../../work/people/person-store.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import type { App, ServeOptions, Taking } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { actRoute } from './acts.ts'

const Links = z.object({
  links: z.array(
    z.object({
      entry: z.string(),
      relation: z.enum(LINK_RELATIONS),
      basis: z.string(),
      on: z.string(),
      agency: z.string(),
      other: z
        .object({ kind: z.string(), record: z.string(), values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) })
        .nullable(),
    }),
  ),
})

export async function linkRoutes(app: App, options: Taking & Pick<ServeOptions, 'decide'>): Promise<void> {
  const { installation, decide } = options
  const { country, store, pools } = installation
  const by = { country, decide, records: openDeskStore(pools.saksi_desk), people: openPersonStore(pools), reader: pools.saksi_reader }
  actRoute(app, options, {
    url: '/api/v1/links',
    summary: 'Assert that records are one person or one case, or take it back',
    take: (entries, from) => assertLinks(entries, from, { country, store, db: pools.saksi_reader }),
  })
  app.get(
    '/api/v1/links/:record',
    {
      config: { door: 'session' },
      schema: {
        summary: 'What one’s own agency has said of a record of its own: with which it is one, and why',
        params: z.object({ record: z.string().regex(TOKEN) }),
        response: { 200: Links, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const { record } = request.params as { record: string }
      const links = await listOwnLinks(signedIn(request), record, by)
      if (!links) throw notHere()
      return reply.header('cache-control', 'no-store').send({ links: [...links] })
    },
  )
}
