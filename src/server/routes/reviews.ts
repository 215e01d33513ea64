/** Which records are one person, for people of the agency whose records they are: what waits for whoever asks, and what she says of it. */
import { z } from 'zod'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { appendReview, listLooked } from '../../work/links/append-review.ts'
import { drawAsked } from '../../work/links/draw-asked.ts'
import { openPairStore } from '../../work/links/pair-store.ts'
import { QUEUE_MOST, readQueue } from '../../work/links/read-queue.ts'
import { readSamples } from '../../work/links/read-samples.ts'
import { putSample } from '../../work/links/review-people.ts'
import { openPersonStore } from '../../work/people/person-store.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const End = z.object({
  kind: z.string(),
  record: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  linked: z.int(),
})
const Queue = z.object({
  pairs: z.array(z.object({ a: End, b: End, bits: z.int().nullable(), model: z.string().nullable() })),
  standing: z.object({ open: z.int(), second: z.int(), differ: z.int(), two: z.int(), linked: z.int() }),
  links: z.array(z.object({ link: z.string(), a: End, b: End })),
  agreement: z.object({ both: z.int(), alike: z.int(), kappa: z.number().optional() }),
})
const Ref = z.strictObject({ kind: z.string().max(64), record: z.string().regex(/^[0-9a-f]{32}$/) })
const Asked = z.strictObject({ pairs: z.array(z.strictObject({ a: Ref, b: Ref })).max(10 * QUEUE_MOST) })
const Samples = z.object({
  kinds: z.array(z.string()),
  samples: z.array(z.object({ sample: z.string(), kind: z.string(), day: z.string(), drawn: z.int(), resolved: z.int() })),
  undrawn: z.int(),
  waiting: z.array(End.omit({ linked: true })),
})
const Draw = z.strictObject({ asked: z.uuid(), secret: z.string().regex(/^[0-9a-f]{64}$/) })
const Drawn = z.object({ drawn: z.object({ records: z.array(z.string()), anchor: z.int() }).nullable() })
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(1001) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })
/** Of each pair, whether a link of hers makes it one now. */
const Reviewed = Taken.extend({ linkable: z.array(z.boolean()) })

export async function reviewRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, store, pools } = installation
  const pairs = openPairStore(pools.saksi_reader)
  const by = { country, decide, records: openDeskStore(pools.saksi_desk), people: openPersonStore(pools), pairs }

  app.get(
    '/api/v1/reviews',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Pairs of one’s own agency’s records that may be one person, and wait for this person',
        response: { 200: Queue, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const queue = await readQueue({ principal: signedIn(request) }, by)
      if (!queue) throw notHere()
      return reply.header('cache-control', 'no-store').send(queue)
    },
  )
  app.post(
    '/api/v1/reviews/looked',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Which of these pairs nobody and no program has named yet, and which are of records that are not there',
        body: Asked,
        response: { 200: z.object({ pairs: z.array(z.enum(['new', 'known', 'absent'])) }), ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      if (!who) throw notHere()
      const own = ({ kind, record }: z.infer<typeof Ref>): LinkedRecord => [who.agency, kind, record]
      const asked = (request.body as z.infer<typeof Asked>).pairs.map(({ a, b }) => [own(a), own(b)] as const)
      return { pairs: [...(await listLooked(asked, { who, db: pools.saksi_reader, store: pairs }))] }
    },
  )
  app.get(
    '/api/v1/reviews/samples',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Samples of one’s own agency’s records, and which drawn ones wait to be resolved',
        response: { 200: Samples, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const samples = await readSamples({ principal: signedIn(request) }, { ...by, reader: pools.saksi_reader })
      if (!samples) throw notHere()
      return reply.header('cache-control', 'no-store').send(samples)
    },
  )
  app.post(
    '/api/v1/reviews/samples',
    {
      config: { door: 'key' },
      schema: { summary: 'Ask for a sample, or put on record what its seed draws', body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const who = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!who || !isOwnWork(request, entries)) throw notHere()
      return putSample(entries, { agency: who.agency, country, store, db: pools.saksi_reader })
    },
  )
  app.post(
    '/api/v1/reviews/draw',
    {
      config: { door: 'key' },
      schema: {
        summary: 'What a sample that was asked for draws, once the anchor has shown its next leaf',
        body: Draw,
        response: { 200: Drawn, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      const drawn =
        who && (await drawAsked({ agency: who.agency, ...(request.body as z.infer<typeof Draw>) }, Date.now() / 1000, pools.saksi_reader))
      if (drawn === undefined) throw notHere()
      return { drawn: drawn === 'waits' ? null : { records: [...drawn.records], anchor: drawn.anchor } }
    },
  )
  app.post(
    '/api/v1/reviews',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Say of pairs whether they are one person, under one signature',
        body: Acts,
        response: { 200: Reviewed, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!who || !isOwnWork(request, entries)) throw notHere()
      const done = await appendReview(entries, { who, country, store, db: pools.saksi_reader })
      return { ...done, linkable: [...done.linkable] }
    },
  )
}
