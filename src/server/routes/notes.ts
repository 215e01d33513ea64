/**
 * Where anybody leaves the oversight body a note, and finds its answer: nobody signs in, nothing is asked of an address and none is kept, and the server's own
 * log has no line of it. What comes in is a row like every other; what goes out is the same for everybody.
 */
import { z } from 'zod'
import { MOST_BITS } from '../../core/note/work.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { newestBoard } from '../../work/notes/newest-board.ts'
import { openNoteDoor } from '../../work/notes/note-door.ts'
import { oversightKey } from '../../work/openings/installation-openings.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import type { App, ServeOptions } from '../options.ts'
import { NOTHING, REFUSALS, refusal } from '../refusals.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Taken = z.object({ entry: z.string(), proof: z.string() })
/** `bits`: so much work is asked for. */
const TooLittle = z.object({ code: z.string(), message: z.string(), bits: z.int().max(MOST_BITS).optional() })
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(1) })
const ActsTaken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

export async function noteRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const { country, store, pools } = installation
  const door = openNoteDoor({
    epoch: async () => (await oversightKey(installation)).epoch,
    store,
    seconds: monotonicSeconds,
  })
  app.post(
    '/api/v1/rows',
    {
      config: { door: 'desk', isUnlogged: true },
      bodyLimit: 16_384,
      schema: {
        summary: 'Leave a row for the oversight body, without signing in: each with the work that is asked for',
        body: z.strictObject({ entry: EntryPartsSchema, work: z.int().min(0) }),
        response: { 200: Taken, ...REFUSALS, 429: TooLittle },
      },
    },
    async (request, reply) => {
      const { entry, work } = request.body as { readonly entry: z.infer<typeof EntryPartsSchema>; readonly work: number }
      const took = await door.take(entry, work)
      return 'bits' in took ? reply.status(429).send({ ...refusal('session.slow', { seconds: 60 }), bits: took.bits }) : took
    },
  )
  app.get(
    '/api/v1/board',
    {
      config: { door: 'desk', isUnlogged: true },
      schema: {
        summary: 'All answers that stand, for whoever can open one',
        response: { 200: z.object({ board: z.string().nullable() }), ...REFUSALS },
      },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send({ board: await newestBoard(pools.saksi_reader) }),
  )
  app.post(
    '/api/v1/board',
    {
      config: { door: 'own-key' },
      bodyLimit: 131_072,
      schema: {
        summary: 'Post a board of answers, in place of the one that stands',
        body: Acts,
        response: { 200: ActsTaken, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!who?.roles.includes('oversight') || !isOwnWork(request, entries)) return reply.status(404).send(NOTHING)
      return appendActs(entries, ['board.posted'], { agency: who.agency, country, store }, async () => undefined)
    },
  )
}
