/**
 * Which returns are owed and what became of them: for whoever receives returns those of every office, for an agency its own.
 * No record is in it, nor how many of another's, only that a return came. What reviewers do about one is an act they sign, and comes in where returns do.
 */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isAskable, SLOT_STATES, type SaidReturn } from '../../core/due/slot.ts'
import { RECORD_ROLES } from '../../core/entry/credential-card.ts'
import { CELL_COMMENTS } from '../../core/entry/kinds/return-sent-back.ts'
import { VERDICTS } from '../../core/entry/reviewing.ts'
import { listUndelivered } from '../../work/couriers/bring-couriers.ts'
import {
  listFollowed,
  readComments,
  readDue,
  readNils,
  readRoots,
  readStanding,
  readToSign,
  type DueQuestion,
  type ReadSlot,
} from '../../work/returns-due/read-due.ts'
import { readSlots } from '../../work/returns-due/unsigned-rows.ts'
import { keepReturns } from '../kept-returns.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { mayReview, signerOf } from '../session/rights.ts'
import { openingYear, todayOf } from '../today.ts'
import { WordsShape } from './words-shape.ts'

/** A part is brought every two seconds: what waits longer than this waits for somebody. */
const HOUR_MS = 3_600_000
/** So many are listed; the next when these are signed. */
const MOST_TO_SIGN = 100

const Year = z.coerce.number().int().min(1900).max(2200).optional()
const Slot = z.object({
  office: z.string(),
  period: z.string(),
  due: z.string(),
  state: z.enum(SLOT_STATES),
  isIn: z.boolean(),
  cameLate: z.boolean(),
  /** From before the record, or of a place in which nobody is: nobody owed it, and it is not among those due. */
  isBefore: z.boolean(),
  /** Nothing more is taken for it. */
  isLocked: z.boolean(),
  /** The nil return that waits for the signature of its own body's head, and the entry's own text: its window reads it, and signs what it says. */
  waitsForHead: z.object({ agency: z.string(), entry: z.string(), on: z.string(), says: z.string() }).nullable(),
  /** A nil return of it was withdrawn, whatever stands there now: when, and why. */
  withdrawn: z.object({ on: z.string(), reason: z.string().nullable() }).nullable(),
  /** ISO day on which it was asked for last, while it is still owed. */
  asked: z.string().nullable(),
  /** It may be asked for again: not twice on one day. */
  mayAsk: z.boolean(),
  /** Records of the form that stand in it: of one's own agency's, and all of them to whoever reviews; null where that is not the reader's to know. */
  records: z.int().nullable(),
  /** What disproves the nil return of it, by kind; `n` as `records`. */
  against: z.array(z.object({ kind: z.string(), n: z.int().nullable() })).nullable(),
  /** How many rows is a count: of one's own agency's returns, and of all to whoever reviews. */
  return: z.object({ agency: z.string(), entry: z.string(), rows: z.int().nullable(), on: z.string(), isNil: z.boolean() }).nullable(),
  /** Rows that wait to be mended, and are of it or may be. How many is a count, as of the return. */
  waits: z.object({ rows: z.int().nullable(), since: z.string() }).nullable(),
  /** The oldest return of rows that nobody has signed, and the root that a device of its agency would sign. */
  unsigned: z.object({ agency: z.string(), entry: z.string(), rows: z.int().nullable(), on: z.string(), root: z.string() }).nullable(),
  review: z
    .object({
      verdict: z.enum(Object.values(VERDICTS)),
      reason: z.string().nullable(),
      on: z.string(),
      by: z.string(),
      cells: z.array(z.tuple([z.int(), z.string(), z.enum(CELL_COMMENTS)])),
    })
    .nullable(),
})
const Overview = z.object({
  year: z.int(),
  today: z.string(),
  /** This person may accept, send back, lock, open again and waive. */
  reviews: z.boolean(),
  /** Returns of one's own agency whose sealed parts have waited for a vault for more than an hour, and the day since when; null where none has. */
  undelivered: z.object({ returns: z.int(), since: z.string() }).nullable(),
  /** Returns of one's own agency that came without a signature and that this person's device may sign, the oldest first. */
  toSign: z.array(
    z.object({
      form: z.string(),
      entry: z.string(),
      isNil: z.boolean(),
      on: z.string(),
      office: z.string(),
      period: z.string(),
      slots: z.int(),
    }),
  ),
  forms: z.array(
    z.object({
      form: z.string(),
      period: z.enum(['month', 'quarter', 'year']),
      received: z.int(),
      due: z.int(),
      /** Nil returns among them that a record disproves. */
      contradicted: z.int(),
      /** Returns of one's own agency that were sent back, and that nothing took the place of. */
      sentBack: z.int(),
      /** To whoever reviews: those that are in and wait to be accepted; 0 to others. */
      toAccept: z.int(),
      asked: z.string().nullable(),
      /** ISO day by which the next is due that is not in; null where none of the year is to come. */
      next: z.string().nullable(),
      /** Rows of one's own agency that wait to be mended, since when, and by when the first of them is due. */
      waits: z.object({ rows: z.int(), since: z.string(), due: z.string() }).nullable(),
    }),
  ),
})
/** A row that may be of several slots has a line for each. */
const Waiting = z.object({ rows: z.array(z.object({ token: z.string(), office: z.string(), period: z.string(), since: z.string() })) })
const Unsigned = z.object({
  /** All that its one signature covers, of whatever year; `kept`: how many of the rows came anew, and are there to be read. */
  slots: z.array(z.object({ office: z.string(), period: z.string(), rows: z.int(), kept: z.int() })),
})
const OfForm = z.object({
  form: z.string(),
  year: z.int(),
  today: z.string(),
  slots: z.array(Slot),
  /** National figures that rest on this form, and print its coverage. */
  figures: z.array(z.object({ id: z.string(), words: WordsShape })),
})

export async function returnsDueRoutes(app: App, { installation, log }: ServeOptions): Promise<void> {
  const kept = keepReturns({ installation, log })
  const { country, settings, counts, layout } = installation
  const undeliveredOf = (agency: string): z.infer<typeof Overview>['undelivered'] => {
    const waiting = listUndelivered(layout, agency).filter((one) => one.since < Date.now() - HOUR_MS)
    return waiting[0] ? { returns: waiting.length, since: new Date(waiting[0].since).toISOString().slice(0, 10) } : null
  }
  const questionOf = ({ agency }: Principal, year: number, today: string): DueQuestion => ({
    country,
    agency,
    interval: { from: `${year}-01-01`, to: `${year + 1}-01-01` },
    today,
    isDemo: settings.demo,
  })
  const toSignOf = async (request: FastifyRequest): Promise<z.infer<typeof Overview>['toSign']> => {
    const signer = signerOf(request)
    const maySign = (isNil: boolean): boolean =>
      signer?.roles.some((role) => (isNil ? role === 'head' : RECORD_ROLES.some((r) => r === role))) === true
    if (!signer || !maySign(false)) return []
    const waiting = await readToSign({ country, agency: signer.agency, isDemo: settings.demo }, counts)
    return waiting.filter(({ isNil }) => maySign(isNil)).slice(0, MOST_TO_SIGN)
  }
  app.get(
    '/api/v1/returns-due',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The returns that are due, form by form: how many of them are in',
        querystring: z.object({ year: Year }),
        response: { 200: Overview, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const today = todayOf(settings.demo)
      const followed = listFollowed({ country, agency: who.agency })
      const year = (request.query as { year?: number }).year ?? openingYear(followed[0]?.slot.period ?? 'quarter', settings.demo)
      const q = questionOf(who, year, today)
      const standing = await kept('standing', q, () => readStanding(q, counts))
      const reviews = mayReview(request, country)
      return {
        year,
        today,
        reviews,
        undelivered: undeliveredOf(who.agency),
        toSign: await toSignOf(request),
        forms: standing.map(({ form, ...counted }) => ({
          form: form.id,
          period: form.slot.period,
          ...counted,
          toAccept: reviews ? counted.toAccept : 0,
        })),
      }
    },
  )
  app.get(
    '/api/v1/returns-due/:form/waiting',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Rows of one’s own agency’s returns of a form that wait to be mended: by tokens that the agency’s own edge can make',
        params: z.object({ form: z.string().max(64) }),
        response: { 200: Waiting, ...REFUSALS },
      },
    },
    async (request) => {
      const { agency } = signedIn(request)
      const { form } = request.params as { form: string }
      // Whoever sends a form asks it of its own returns, also of one that is on no list of returns due: nothing goes in without the answer.
      const sends = country.agencies.find((a) => a.id === agency)?.sends.includes(form)
      if (!sends && !listFollowed({ country, agency }).some((f) => f.id === form)) throw notHere()
      const rows = await counts.ask('waitingRows', { agency, form })
      return { rows: rows.map(({ token, office, period, since }) => ({ token, office, period, since })) }
    },
  )
  app.get(
    '/api/v1/returns-due/:form/unsigned/:entry',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'What one return of rows of one’s own agency covers, office by office and period by period: what whoever signs it reads first',
        params: z.object({ form: z.string().max(64), entry: z.uuid() }),
        response: { 200: Unsigned, ...REFUSALS },
      },
    },
    async (request) => {
      const { agency } = signedIn(request)
      const { form: id, entry } = request.params as { form: string; entry: string }
      const form = listFollowed({ country, agency }).find((f) => f.id === id)
      const slots = form && (await readSlots(installation.pools.saksi_reader, { agency, form, entry }))
      if (!slots) throw notHere()
      return { slots: [...slots] }
    },
  )
  app.get(
    '/api/v1/returns-due/:form',
    {
      config: { door: 'session' },
      schema: {
        summary: 'What became of each return of one form in a year, office by office',
        params: z.object({ form: z.string().max(64) }),
        querystring: z.object({ year: Year }),
        response: { 200: OfForm, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const [{ form }, today] = [request.params as { form: string }, todayOf(settings.demo)]
      const period = country.forms.find((f) => f.id === form)?.slot.period ?? 'year'
      const year = (request.query as { year?: number }).year ?? openingYear(period, settings.demo)
      const q = questionOf(who, year, today)
      if (!listFollowed(q).some((f) => f.id === form)) throw notHere()
      // Whoever reviews gathers the answer sheet too, and is given exact numbers there.
      const reviews = mayReview(request, country)
      const { slots, ...beside } = await kept(`slots ${form}`, q, async () => {
        const slots = (await readDue(form, q, counts)) ?? []
        const [comments, roots, nils] = await Promise.all([readComments(slots, counts), readRoots(slots, counts), readNils(slots, counts)])
        return { slots, comments, roots, nils }
      })
      return {
        form,
        year,
        today,
        slots: slots.map((s) => printSlot(s, beside, (agency) => agency === who.agency || reviews)),
        figures: country.indicators.filter((i) => i.form === form).map(({ id, words }) => ({ id, words })),
      }
    },
  )
}

type BesideSlots = {
  readonly comments: Awaited<ReturnType<typeof readComments>>
  readonly roots: Awaited<ReturnType<typeof readRoots>>
  readonly nils: Awaited<ReturnType<typeof readNils>>
}
function printSlot(
  { standing, unsigned, waits, review, records, against, withdrawn, waitsForHead, ...slot }: ReadSlot,
  { comments, roots, nils }: BesideSlots,
  mayCount: (agency: string | null) => boolean,
): z.infer<typeof Slot> {
  const placed = ({ agency, entry, rows, on }: SaidReturn) => ({ agency, entry, rows: mayCount(agency) ? rows : null, on })
  const root = unsigned && roots.get(unsigned.entry)
  const nil = waitsForHead && nils.get(waitsForHead.entry)
  return {
    ...slot,
    mayAsk: isAskable(slot.state) && slot.asked !== new Date().toISOString().slice(0, 10),
    records: records.every((r) => mayCount(r.agency)) ? sumOf(records) : null,
    against:
      against &&
      [...Map.groupBy(against, (a) => a.kind)].map(([kind, of]) => ({ kind, n: of.every((a) => mayCount(a.agency)) ? sumOf(of) : null })),
    waitsForHead:
      waitsForHead && nil !== undefined && nil !== null
        ? { agency: waitsForHead.agency, entry: waitsForHead.entry, on: waitsForHead.on, says: nil }
        : null,
    withdrawn: withdrawn && { on: withdrawn.on, reason: withdrawn.reason },
    return: standing && { ...placed(standing), isNil: standing.isNil },
    waits: waits && { rows: waits.agencies.every(mayCount) ? waits.rows : null, since: waits.since },
    unsigned: unsigned && root ? { ...placed(unsigned), root } : null,
    review: review && {
      verdict: review.verdict,
      reason: review.reason,
      on: review.on,
      by: review.by,
      cells: [...(comments.get(review.entry) ?? [])].map(([row, field, comment]) => [row, field, comment]),
    },
  }
}

const sumOf = (counted: readonly { readonly n: number }[]): number => counted.reduce((sum, { n }) => sum + n, 0)
