/**
 * Where anybody leaves the oversight body a note, and finds its answer: nobody signs in, nothing is asked of an address and none is kept, and the server's own
 * log has no line of it. What comes in is a row like every other; what goes out is the same for everybody.
 */
import { z } from 'zod'
import { MOST_PARTS } from '../../core/note/note.ts'
import { MOST_BITS } from '../../core/note/work.ts'
import { nativeWorth } from '../../outside/host/native-work.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { fullDisk } from '../../store/files/room.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { newestBoard } from '../../work/notes/newest-board.ts'
import { openNoteDoor } from '../../work/notes/note-door.ts'
import { oversightKey } from '../../work/openings/installation-openings.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, refusal, REFUSALS } from '../refusals.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Ask = z.object({ bits: z.int().max(MOST_BITS), nonce: z.string() }).nullable()
const Receipts = z.object({ receipts: z.array(z.object({ entry: z.string(), proof: z.string() })) })
/** `ask`: what is asked for; null where nothing more is taken now. */
const NotYet = z.object({ code: z.string(), message: z.string(), ask: Ask.optional() })
const Rows = z.strictObject({
  entries: z.array(EntryPartsSchema).min(1).max(MOST_PARTS),
  work: z.int().min(0),
  nonce: z.string().length(43),
})
/** What offices hand in may need of the disks: below it the door is shut, long before their own doors are. */
const ROOM_BYTES = 1024 ** 3
/** Seconds for which key and board are kept in memory: whoever asks on and on asks no database. */
const SOON = 5
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(1) })
const ActsTaken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

export async function noteRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const { country, store, pools } = installation
  const epoch = soon(async () => (await oversightKey(installation)).epoch)
  const board = soon(() => newestBoard(pools.saksi_reader))
  const door = openNoteDoor({
    epoch: epoch.read,
    store,
    worth: nativeWorth,
    hasRoom: () => fullDisk(installation.layout.dir, ROOM_BYTES) === undefined,
    now: () => installation.clock.now(),
    random: nodeRandom,
  })
  // A browser asks first whether it may write here.
  app.options('/api/v1/rows', { config: { door: 'pages', isUnlogged: true }, schema: { hide: true } }, async (_request, reply) =>
    reply.status(204).send(),
  )
  app.get(
    '/api/v1/rows',
    {
      config: { door: 'pages', isUnlogged: true },
      schema: { summary: 'What work rows for the oversight body ask for now', response: { 200: z.object({ ask: Ask }), ...REFUSALS } },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send({ ask: door.ask() }),
  )
  app.post(
    '/api/v1/rows',
    {
      config: { door: 'pages', isUnlogged: true },
      bodyLimit: 65_536,
      schema: {
        summary: 'Leave rows for the oversight body, without signing in: all of them or none, with the work that is asked for',
        body: Rows,
        response: { 200: Receipts, ...REFUSALS, 429: NotYet },
      },
    },
    async (request, reply) => {
      const { entries, work, nonce } = request.body as z.infer<typeof Rows>
      const took = await door.take(entries, work, nonce)
      return 'ask' in took ? reply.status(429).send({ ...refusal('session.slow', { seconds: 60 }), ask: took.ask }) : { receipts: took }
    },
  )
  app.get(
    '/api/v1/board',
    {
      config: { door: 'pages', isUnlogged: true },
      schema: {
        summary: 'All answers that stand, for whoever can open one',
        response: { 200: z.object({ board: z.string().nullable() }), ...REFUSALS },
      },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send({ board: await board.read() }),
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
    async (request) => {
      const who = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!who?.roles.includes('oversight') || !isOwnWork(request, entries)) throw notHere()
      const done = await appendActs(entries, ['board.posted'], { agency: who.agency, country, store }, async () => undefined)
      board.forget()
      return done
    },
  )
}

/** What was read is good for some seconds; what failed is read again. */
function soon<T>(read: () => Promise<T>): { read(): Promise<T>; forget(): void } {
  let kept: { readonly until: number; readonly value: Promise<T> } | undefined
  const forget = (): void => void (kept = undefined)
  return {
    read: () => {
      if (!kept || kept.until <= monotonicSeconds()) {
        kept = { until: monotonicSeconds() + SOON, value: read() }
        kept.value.catch(forget)
      }
      return kept.value
    },
    forget,
  }
}
