/**
 * Break it, then verify: for a newcomer who does not believe it. Only a demonstration with an invented court has these
 * routes; a real record has none, and a test holds that.
 */
import { z } from 'zod'
import { breakDemo, fictionalCourts, mendDemo } from '../../work/demonstration/break-in.ts'
import { verifyWhole } from '../../work/verify/verify-installation.ts'
import { FAULTS, type Fault } from '../../../verify/index.ts'
import type { App, ServeOptions } from '../options.ts'
import { Failure } from '../../errors.ts'
import { Refusal } from '../refusals.ts'
import { WordsShape } from './words-shape.ts'

const Found = z.object({
  ok: z.boolean(),
  entries: z.int(),
  faults: z.array(z.object({ what: z.string(), words: WordsShape, where: z.string() })),
})
const Broken = z.object({ table: z.string(), column: z.string(), record: z.string(), from: z.string(), to: z.string() })
const MOST_SHOWN = 50

export async function demoRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  if (!fictionalCourts(installation)) return
  // A page of somebody else's in the same browser must not break it, nor make it work without end.
  app.addHook('onRequest', async (request) => {
    const site = request.headers['sec-fetch-site']
    if (request.url.startsWith('/api/v1/demo/') && site !== undefined && site !== 'same-origin') throw new Failure('denied')
  })
  const answers = { 403: Refusal, 500: Refusal }
  /** One at a time: whoever breaks while another checks would see half of it. */
  let running: Promise<unknown> = Promise.resolve()
  /** The check that everything asked before it would see: whoever asks meanwhile hears of the same, and nobody makes it work without end. */
  let checking: Promise<z.infer<typeof Found>> | undefined
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = running.then(work, work)
    checking = undefined
    running = mine.catch(() => undefined) // its asker has the error
    return mine
  }
  app.post(
    '/api/v1/demo/break',
    { config: { door: 'anyone' }, schema: { summary: 'Alter one row as a superuser', response: { 200: Broken, ...answers } } },
    () => inTurn(() => breakDemo(installation)),
  )
  app.post(
    '/api/v1/demo/mend',
    { config: { door: 'anyone' }, schema: { summary: 'Fold the entries again', response: { 200: z.object({}), ...answers } } },
    () =>
      inTurn(async () => {
        await mendDemo(installation)
        return {}
      }),
  )
  /** How far the check is that runs, or that ran last. */
  let at = { done: 0, of: 0 }
  app.get(
    '/api/v1/demo/check',
    {
      config: { door: 'anyone' },
      schema: { summary: 'How far the check is', response: { 200: z.object({ done: z.int(), of: z.int() }), ...answers } },
    },
    async (_request, reply) => reply.header('cache-control', 'no-store').send(at),
  )
  app.post(
    '/api/v1/demo/check',
    { config: { door: 'anyone' }, schema: { summary: 'Verify this demonstration', response: { 200: Found, ...answers } } },
    () => {
      const mine = (checking ??= inTurn(check))
      const over = (): void => void (checking = checking === mine ? undefined : checking)
      mine.then(over, over)
      return mine
    },
  )

  async function check(): Promise<z.infer<typeof Found>> {
    const faults: Fault[] = []
    at = { done: 0, of: 0 }
    const { entries } = await verifyWhole(installation, (fault) => faults.push(fault), {
      onProgress: (done, of) => void (at = { done, of }),
    })
    const shown = faults.slice(0, MOST_SHOWN).map((f) => ({ what: f.what, words: FAULTS[f.what], where: placeOf(f) }))
    return { ok: faults.length === 0, entries, faults: shown }
  }
}

/** Table, column, row and position; not the agency: a demonstration sets no real body beside a fault. */
function placeOf(f: Fault): string {
  if (f.table === undefined) return f.path ?? f.where
  const row = f.row
    ?.split(' ')
    .filter((pair) => !pair.startsWith('agency_id='))
    .join(', ')
  return [f.column === undefined ? f.table : `${f.table}.${f.column}`, row, f.entry === undefined ? undefined : `log position ${f.entry}`]
    .filter((part) => part)
    .join(' · ')
}
