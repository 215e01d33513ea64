/**
 * Pages of people's own: given and closed by the bodies that help; and read by the person herself, from the trustee's origin and without signing in, by a code
 * and a word of which the server sees hashes. What opens none is answered as long as what opens one, and every other address of hers answers whoever shows
 * neither as if nothing were there, whatever is.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { SOONEST_MS } from '../../core/own-page/soonest.ts'
import { PROMISED, STEP_IS, STEPS, TOLD_PURPOSES, type OwnPageTold } from '../../core/own-page/tell.ts'
import { networkOf } from '../../core/network.ts'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { appendRow } from '../../work/acts/append-row.ts'
import { oversightKey, prove } from '../../work/openings/installation-openings.ts'
import { brakeRow } from '../../work/own-pages/brake-row.ts'
import { givePage, listHalfClosed, readPages } from '../../work/own-pages/give-page.ts'
import { openOwnPageStore, type FoundPage } from '../../work/own-pages/own-page-store.ts'
import { findPage, tellBody, tellNone, tellPage } from '../../work/own-pages/read-page.ts'
import { mayHelp } from '../../work/people/read-person.ts'
import { openCareStore } from '../../work/people/care-store.ts'
import { openPersonStore } from '../../work/people/person-store.ts'
import { openReferralStore } from '../../work/referrals/referral-store.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, orNotHere, REFUSALS } from '../refusals.ts'
import { answerSlowed, signedIn } from '../session/guard.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'
import { Slowed } from '../session/shapes.ts'
import { SlowDown } from '../session/slow-down.ts'
import { todayOf } from '../today.ts'

const Params = z.object({ record: z.string().regex(/^[0-9a-f]{32}$/) })
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(1) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })
const Pages = z.object({
  pages: z.array(
    z.object({
      page: z.string(),
      key: z.string(),
      until: z.string(),
      at: z.string(),
      closedAt: z.string().nullable(),
      closing: z.string().nullable(),
      isEverywhere: z.boolean(),
    }),
  ),
})
const HalfClosed = z.object({
  pages: z.array(z.object({ record: z.string(), file: z.string(), closedAt: z.string() })),
  isMore: z.boolean(),
})
/** 32 bytes in base64url; the last sign carries four bits. */
const Key = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)
const LeafText = z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/)
const shown = { mark: Key, proof: Key }
const Told = z.object({
  opens: z.boolean(),
  steps: z.array(z.object({ step: z.enum(STEPS), is: z.enum(STEP_IS) })),
  promised: z.array(z.object({ what: z.enum(PROMISED), n: z.int(), isLate: z.boolean() })),
  agreed: z.array(z.object({ purpose: z.enum(TOLD_PURPOSES), isYes: z.boolean() })),
  until: z.string(),
  records: z.array(z.string()),
  filled: z.string(),
})
const answers = { ...REFUSALS, 429: Slowed }
/** Wrong words of one code, from wherever, before networks that guessed wait for each other. */
const FREE_WORDS = 50
/** As long as they are counted: with an hour, fifty an hour would be free. */
const WORDS_COUNTED_S = 86_400
/** Rows of one page from one network, and from all, before each waits for the one before it: the largest file takes a few. */
const FREE_ROWS = { ofNetwork: 60, ofPage: 240 }

export async function ownPageRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, pools, store, settings } = installation
  const pages = openOwnPageStore(pools)
  const by = {
    country,
    decide,
    pages,
    store: openPersonStore(pools),
    care: openCareStore(pools),
    referrals: openReferralStore(pools.saksi_desk),
  }
  // A page says a day, and ends on the day that it is, in a demonstration too.
  const today = (): string => new Date().toISOString().slice(0, 10)

  app.get(
    '/api/v1/people/:record/pages',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Pages of her own that one’s own agency gave a person, by any record of hers',
        params: Params,
        response: { 200: Pages, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const told = await readPages((request.params as { record: string }).record, { ...by, principal: signedIn(request) })
      if (!told) throw notHere()
      return reply.header('cache-control', 'no-store').send({ pages: [...told] })
    },
  )
  app.get(
    '/api/v1/people/pages',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Files with a page that one’s own agency has closed and that nobody has signed to be closed at every vault',
        response: { 200: HalfClosed, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const told = await listHalfClosed(today(), { ...by, principal: signedIn(request) })
      if (!told) throw notHere()
      return reply.header('cache-control', 'no-store').send({ pages: [...told.pages], isMore: told.isMore })
    },
  )
  app.post(
    '/api/v1/people/:record/pages',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Give a person a page of her own, or close one',
        params: Params,
        body: Acts,
        response: { 200: Taken, ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      const [entry] = entries
      if (!principal || !entry || !mayHelp(principal, by) || !isOwnWork(request, entries)) throw notHere()
      return givePage(entry, (request.params as { record: string }).record, today(), { ...by, principal, record: store })
    },
  )

  const brakes = {
    byNetwork: new SlowDown(monotonicSeconds),
    byCode: new SlowDown(monotonicSeconds, FREE_WORDS, WORDS_COUNTED_S),
    opened: new Set<string>(),
  }
  const rows = { ofNetwork: new SlowDown(monotonicSeconds, FREE_ROWS.ofNetwork), ofPage: new SlowDown(monotonicSeconds, FREE_ROWS.ofPage) }
  const findBy = (request: FastifyRequest): ReturnType<typeof findPage> => {
    const { mark, proof } = request.body as { readonly mark: string; readonly proof: string }
    return findPage({ mark, proof, network: networkOf(request.ip, 48) }, today(), pages, brakes)
  }
  /** The page that code and word open; where they open none it has answered. */
  const pageOf = async (request: FastifyRequest, reply: FastifyReply): Promise<FoundPage | undefined> => {
    const found = await findBy(request)
    void reply.header('cache-control', 'no-store')
    if (typeof found === 'object') return found
    if (found === undefined) throw notHere()
    void answerSlowed(reply, found)
    return undefined
  }
  for (const path of ['/api/v1/own-page', '/api/v1/own-page/*'])
    app.options(path, { config: { door: 'pages' }, schema: { hide: true } }, async (_request, reply) => reply.status(204).send())
  app.post(
    '/api/v1/own-page',
    {
      config: { door: 'pages' },
      bodyLimit: 512,
      schema: {
        summary:
          'A person’s own page, by hashes of her code and her word; what opens none, or has to wait, is answered as long and as late',
        body: z.strictObject(shown),
        response: { 200: Told, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const read = async (): Promise<OwnPageTold> => {
        const found = await findBy(request)
        const page = typeof found === 'object' ? found : undefined
        return (page && (await tellPage(page, { today: todayOf(settings.demo), now: new Date().toISOString() }, by))) ?? tellNone()
      }
      const [told] = await Promise.all([read(), pause(SOONEST_MS)])
      return reply.header('cache-control', 'no-store').send({
        ...told,
        steps: [...told.steps],
        promised: [...told.promised],
        agreed: [...told.agreed],
        records: [...told.records],
      })
    },
  )
  app.post(
    '/api/v1/own-page/body',
    {
      config: { door: 'pages' },
      bodyLimit: 512,
      schema: {
        summary: 'In which body’s name a person ends the sharing of her records: asked for when she does',
        body: z.strictObject(shown),
        response: { 200: z.object({ agency: z.string(), filled: z.string() }), ...answers },
      },
    },
    async (request, reply) => {
      const page = await pageOf(request, reply)
      return page ? tellBody(page) : reply
    },
  )
  app.post(
    '/api/v1/own-page/rows',
    {
      config: { door: 'pages' },
      bodyLimit: 16_384,
      schema: {
        summary: 'Put a row on record by which a person ends the sharing of her records',
        body: z.strictObject({ ...shown, entry: EntryPartsSchema }),
        response: { 200: z.object({ entry: z.string(), proof: z.string() }), ...answers },
      },
    },
    async (request, reply) => {
      const page = await pageOf(request, reply)
      if (!page) return reply
      const { entry } = request.body as { readonly entry: z.infer<typeof EntryPartsSchema> }
      const wait = brakeRow(page.page, networkOf(request.ip, 48), rows)
      if (wait > 0) return answerSlowed(reply, wait)
      return appendRow(entry, (await oversightKey(installation)).epoch, store)
    },
  )
  app.post(
    '/api/v1/own-page/proofs',
    {
      config: { door: 'pages' },
      bodyLimit: 2_048,
      schema: {
        summary: 'Where such a row stands in the newest witnessed checkpoint; not there until witnesses cosigned that far',
        body: z.strictObject({
          ...shown,
          entries: z
            .array(z.strictObject({ index: z.int().min(0), leaf: LeafText }))
            .min(1)
            .max(2),
        }),
        response: { 200: z.object({ checkpoint: z.string(), paths: z.array(z.string()) }), ...answers },
      },
    },
    async (request, reply) => {
      const page = await pageOf(request, reply)
      if (!page) return reply
      const { entries } = request.body as { readonly entries: readonly { readonly index: number; readonly leaf: string }[] }
      return orNotHere(await prove(installation, entries))
    },
  )
}
