/** What is begun and not over among one's own agency's records: how much of it, since when, how late, and how much money. */
import { z } from 'zod'
import { listOpenWork, readOpenWork } from '../../work/records/open-work.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { openOpenWorkStore } from '../../work/records/open-work-store.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { WordsShape } from './words-shape.ts'
import { todayOf } from '../today.ts'

const Money = z.number().nullable()
/** What a list is: the desk is built without a country's lists and laws, which few pages need. */
const Meta = {
  words: WordsShape,
  ends: WordsShape,
  kind: z.string(),
  since: z.string(),
  isDue: z.boolean(),
  isMoney: z.boolean(),
  shows: z.array(z.string()),
  law: WordsShape.nullable(),
  isConfirmed: z.boolean(),
}
const Lists = z.object({
  today: z.string(),
  lists: z.array(
    z.object({
      list: z.string(),
      words: WordsShape,
      open: z.int(),
      isMore: z.boolean(),
      late: z.int(),
      oldest: z.string().nullable(),
      left: Money,
      unsaid: z.int(),
    }),
  ),
})
const Page = z.object({
  today: z.string(),
  list: z.object(Meta),
  records: z.array(
    z.object({
      record: z.string(),
      version: z.int(),
      since: z.string(),
      due: z.string().nullable(),
      left: Money,
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  next: z.string().nullable(),
})

export async function openWorkRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, pools, settings } = installation
  const by = { country, decide, store: openDeskStore(pools.saksi_desk), work: openOpenWorkStore(pools.saksi_desk) }

  app.get(
    '/api/v1/open-work',
    {
      config: { door: 'session' },
      schema: { summary: 'What is begun and not over in one’s own agency’s records, by list', response: { 200: Lists, ...REFUSALS } },
    },
    async (request, reply) => {
      const today = todayOf(settings.demo)
      const lists = await listOpenWork({ principal: signedIn(request), today }, by)
      return reply.header('cache-control', 'no-store').send({ today, lists: [...lists] })
    },
  )
  app.get(
    '/api/v1/open-work/:list',
    {
      config: { door: 'session' },
      schema: {
        summary: 'A page of one list of open work of one’s own agency, the longest first',
        params: z.object({ list: z.string().max(64) }),
        querystring: z.object({ after: z.string().max(64).default('') }),
        response: { 200: Page, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const today = todayOf(settings.demo)
      const { list } = request.params as { list: string }
      const { after } = request.query as { after: string }
      const page = await readOpenWork({ principal: signedIn(request), today, list, after }, by)
      if (!page) throw notHere()
      return reply.header('cache-control', 'no-store').send({ today, ...page, records: [...page.records] })
    },
  )
}
