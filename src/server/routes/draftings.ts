/**
 * Drafts are made at the desk by who gathers the answers, and has every figure exact already: the certificate tells nothing more. What is made waits for two people
 * of two offices as any draft does (drafts.ts); for everybody else nothing is here.
 */
import { isDeepStrictEqual } from 'node:util'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findIndicator } from '../../core/country/find.ts'
import { isDay } from '../../core/model/dates.ts'
import { WITHHOLD_REASONS } from '../../core/entry/kinds/draft-said.ts'
import { findDraft, ofEachDraft, readStanding, type Asks, type ReleaseDraft } from '../../work/releases/drafts.ts'
import { asksForNoise } from '../../work/releases/noise.ts'
import { isPublished } from '../../work/releases/released-files.ts'
import { howOutrun } from '../../work/releases/left-meanwhile.ts'
import { asksOf, proposedOf } from '../../work/releases/drafting/proposed.ts'
import { answersRightOf } from '../answers/answers-right.ts'
import { Drafter, type DraftInHand } from '../drafting/drafter.ts'
import { Failure } from '../../errors.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import type { Principal } from '../session/principal.ts'
import { signerOf } from '../session/rights.ts'
import { todayOf } from '../today.ts'

const Cuts = z.array(z.string()).readonly()
const AsksShape = z.union([
  z.object({ year: z.int() }),
  z.object({ indicator: z.string(), from: z.string(), to: z.string(), by: Cuts, tables: z.array(Cuts).readonly().nullable() }),
])
const Part = z.object({
  id: z.string(),
  indicator: z.string(),
  tables: z.array(Cuts).readonly(),
  cells: z.int(),
  withheld: z.int(),
  roundedTo: z.int().nullable(),
  attacks: Cuts,
  exact: z.int(),
  beside: z.int(),
})
const Left = z.object({ indicator: z.string(), by: z.string(), verdict: z.string(), cells: z.int(), shown: z.int() })
const Ended = z.union([
  z.object({ is: z.literal('published'), releases: Cuts }),
  z.object({
    is: z.literal('made'),
    id: z.string(),
    offices: Cuts,
    parts: z.array(Part).readonly(),
    left: z.array(Left).readonly(),
  }),
  z.object({ is: z.literal('refused'), why: z.string(), coarser: z.array(Cuts).readonly(), day: z.string().exactOptional() }),
  z.object({ is: z.literal('failed'), code: z.string() }),
])
const InHand = z.object({
  id: z.string(),
  asOf: z.string(),
  asks: AsksShape,
  /** Not drafted but published. */
  isToGoOut: z.literal(true).exactOptional(),
  at: z.union([z.object({ step: z.enum(['count', 'protect', 'attack']) }), z.object({ done: z.int(), of: z.int() })]).exactOptional(),
  ended: Ended.exactOptional(),
})
const Waiting = z.object({
  id: z.string(),
  asOf: z.string(),
  asks: AsksShape,
  offices: Cuts,
  is: z.enum(['waits', 'approved', 'refused']),
  isOutrun: z.boolean(),
  /** Somebody changed its files since it was attacked. */
  isAltered: z.boolean(),
  words: z.array(z.object({ agency: z.string(), declined: z.enum(WITHHOLD_REASONS).nullable() })),
})
const Shelf = z.object({
  /** Day of the calendar: what is known today. */
  today: z.string(),
  years: z.array(z.int()),
  proposed: z
    .array(z.object({ indicator: z.string(), cuts: z.array(z.object({ by: z.string(), requirements: Cuts })).readonly() }))
    .readonly(),
  inHand: InHand.nullable(),
  waiting: z.array(Waiting),
})
const OneCut = z.array(z.string().max(64)).min(1).max(2)
const Wanted = z.strictObject({
  asOf: z.string().max(10),
  year: z.int().min(1900).max(2200),
  /** Absent, the whole year's set is meant. */
  figure: z.strictObject({ indicator: z.string().max(120), tables: z.array(OneCut).min(1).max(80) }).optional(),
})
const Again = z.strictObject({ asOf: z.string().max(10) })
const OfOne = z.object({ id: z.string().max(61) })

/** @throws where one is being made for somebody else. */
function begun(draft: DraftInHand | false | undefined): DraftInHand {
  if (!draft) throw new Failure('draft.one-at-a-time')
  return draft
}

/** Years that are offered, the newest one first. */
const YEARS = 6
const LONGEST_ID = 60

export async function draftingRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const { country, settings, layout } = installation
  const drafter = new Drafter()
  app.addHook('onClose', () => drafter.stop())
  const gatherer = (request: FastifyRequest): Principal | undefined => {
    const who = signerOf(request)
    return who && answersRightOf(country, who)?.type === 'all' ? who : undefined
  }
  const today = (): string => new Date().toISOString().slice(0, 10)
  // What is drawn with noise was paid for, and is drawn again by command alone.
  const isShown = (draft: ReleaseDraft | undefined, who: Principal): draft is ReleaseDraft =>
    draft?.offices.includes(who.agency) === true && !asksForNoise(draft.asks)
  const hasBeen = (asOf: string): boolean => isDay(asOf) && asOf <= today()
  /** @returns the one that is being made already, where whoever asks is shown it; undefined for one that is not theirs. */
  const begin = (
    { agency }: Principal,
    wanted: { readonly id: string; readonly asOf: string; readonly asks: Asks },
    offices: readonly string[] | null,
  ): DraftInHand => {
    const over = findDraft(installation, wanted.id)?.attacked ?? null
    return begun(drafter.begin({ dir: layout.dir, wanted, offices, over }) || drafter.inHandFor(agency))
  }

  app.get(
    '/api/v1/draftings',
    {
      config: { door: 'own-key' },
      schema: {
        summary: 'What can be drafted, what is being made, and what waits, for who gathers the answers',
        response: { 200: Shelf, ...REFUSALS },
      },
    },
    async (request) => {
      const who = gatherer(request)
      if (!who) throw notHere()
      const waiting = await ofEachDraft(installation, async (draft) => {
        if (!isShown(draft, who)) return undefined
        const [{ is, words }, { isOutrun, isAltered }] = [await readStanding(installation, draft), await howOutrun(installation, draft)]
        const said = words.map(({ agency, declined }) => ({ agency, declined: declined ?? null }))
        return { id: draft.id, asOf: draft.asOf, asks: draft.asks, offices: draft.offices, is, isOutrun, isAltered, words: said }
      })
      const newest = Number(todayOf(settings.demo).slice(0, 4)) - 1
      return {
        today: today(),
        years: Array.from({ length: YEARS }, (_, back) => newest - back),
        proposed: proposedOf(country),
        inHand: drafter.inHandFor(who.agency) ?? null,
        waiting,
      }
    },
  )
  app.post(
    '/api/v1/draftings',
    {
      config: { door: 'own-key' },
      bodyLimit: 16_384,
      schema: {
        summary: 'Make a draft: count, protect and attack it, and leave it for two to approve',
        body: Wanted,
        response: { 200: InHand, ...REFUSALS },
      },
    },
    async (request) => {
      const who = gatherer(request)
      if (!who) throw notHere()
      const { asOf, year, figure } = request.body as z.infer<typeof Wanted>
      const asks = figure ? asksOf(country, { ...figure, year }) : { year }
      // What is not offered is not there.
      if (!asks || !hasBeen(asOf)) throw notHere()
      return begin(who, { id: await freeId(asks), asOf, asks }, null)
    },
  )
  app.post(
    '/api/v1/draftings/:id',
    {
      config: { door: 'own-key' },
      schema: {
        summary: 'Attack a draft again, beside what went out since; or as known on another day',
        params: OfOne,
        body: Again,
        response: { 200: InHand, ...REFUSALS },
      },
    },
    async (request) => {
      const who = gatherer(request)
      const draft = findDraft(installation, (request.params as z.infer<typeof OfOne>).id)
      const { asOf } = request.body as z.infer<typeof Again>
      if (!who || !isShown(draft, who) || !hasBeen(asOf)) throw notHere()
      return begin(who, { id: draft.id, asOf, asks: draft.asks }, draft.offices)
    },
  )
  app.post(
    '/api/v1/draftings/:id/publication',
    {
      config: { door: 'own-key' },
      schema: {
        summary: 'Publish what two have approved: cleared and attacked anew, and only as they read it',
        params: OfOne,
        response: { 200: InHand, ...REFUSALS },
      },
    },
    async (request) => {
      const who = gatherer(request)
      const draft = findDraft(installation, (request.params as z.infer<typeof OfOne>).id)
      if (!who || !isShown(draft, who)) throw notHere()
      const { is } = await readStanding(installation, draft)
      if (is !== 'approved') throw new Failure(is === 'refused' ? 'draft.refused' : 'approval.too-few')
      const { id, asOf, asks, offices, attacked } = draft
      const asked = { dir: layout.dir, wanted: { id, asOf, asks }, offices, over: attacked, isToGoOut: true as const }
      return begun(drafter.begin(asked) || drafter.inHandFor(who.agency))
    },
  )

  /**
   * By what is asked; where a release has that name already, this is the year stated again. A draft that lies under it gives way to the same asked again, as long
   * as nobody has said a word of it: what was read and signed stays. A set of a year goes on under its own.
   */
  async function freeId(asks: Asks): Promise<string> {
    if ('year' in asks) return `year-${asks.year}`
    const { id } = findIndicator(country, asks.indicator) ?? { id: asks.indicator }
    const of = `-${asks.from.slice(0, 4)}`
    const base = `${id
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_ID - of.length - 3)}${of}`
    for (let nth = 1; ; nth++) {
      const name = nth === 1 ? base : `${base}-${nth}`
      if (!(await isPublished(installation, name)) && (await givesWay(name, asks))) return name
    }
  }
  async function givesWay(name: string, asks: Asks): Promise<boolean> {
    const lying = findDraft(installation, name)
    if (!lying) return true
    return !asksForNoise(lying.asks) && isDeepStrictEqual(lying.asks, asks) && (await readStanding(installation, lying)).words.length === 0
  }
}
