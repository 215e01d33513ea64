/**
 * An office's own lists: what it has of each kind, by day and office, and what stands under a number of its books. Not there and not
 * yours are one answer; no list says how long it is.
 */
import { z } from 'zod'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { findByNumber, listOwnAlerts, listRegisters, readRegister, type EntriesOfReturn } from '../../work/records/read-records.ts'
import { listEntries } from '../../work/returns-due/unsigned-rows.ts'
import { isOfPeople } from '../../work/people/read-person.ts'
import type { App, Braked } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { Slowed } from '../session/shapes.ts'
import { answerSlowed } from '../session/guard.ts'
import { todayOf } from '../today.ts'

/** For what people look through their own office's lists: to work on what they recorded. */
const purpose = 'recording'
const Code = z.string().regex(/^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}$/)
const Day = z.string().regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/)
const Listed = z.object({
  record: z.string(),
  form: z.string(),
  version: z.int(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Of what came with one return: something else stands in its place now. */
  isSuperseded: z.literal(true).optional(),
})
const Asked = z
  .object({
    office: Code.optional(),
    /** The first days of months, as a rule: a day that every month has. */
    from: Day.optional(),
    to: Day.optional(),
    column: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,62}$/)
      .optional(),
    code: Code.optional(),
    /** What stands in the return of a form and period. */
    form: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,62}$/)
      .optional(),
    period: z
      .string()
      .regex(/^\d{4}(?:-(?:\d\d|Q[1-4]))?$/)
      .optional(),
    /** With form, period and office: what came with this return of theirs, whatever stands now. */
    entry: z.uuid().optional(),
    order: z.enum(['newest', 'oldest']).default('newest'),
    after: z.string().max(64).default(''),
  })
  .refine(({ column, code }) => (column === undefined) === (code === undefined))
  .refine(({ form, period }) => (form === undefined) === (period === undefined))
  .refine(({ entry, form, office }) => entry === undefined || (form !== undefined && office !== undefined))

export async function registerRoutes(app: App, { installation, decide, brake }: Braked): Promise<void> {
  const { country } = installation
  const { saksi_desk: desk, saksi_reader: reader } = installation.pools
  const entriesOf: EntriesOfReturn = (of, slot) => listEntries(reader, of, slot)
  const by = { country, decide, store: openDeskStore(desk), entriesOf }

  app.get(
    '/api/v1/registers',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The kinds of record of one’s own agency that one may list, whether it has any or not',
        response: { 200: z.object({ kinds: z.array(z.string()) }), ...REFUSALS },
      },
    },
    async (request) => ({ kinds: listRegisters({ principal: signedIn(request), purpose }, by).map((k) => k.id) }),
  )
  app.get(
    '/api/v1/registers/:kind',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'A page of one’s own agency’s records of a kind, by day: of all offices or one, of a time or of one return, with a code in a column',
        params: z.object({ kind: z.string().max(64) }),
        querystring: Asked,
        response: { 200: z.object({ records: z.array(Listed), next: z.string().nullable() }), ...REFUSALS, 429: Slowed },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      const { kind } = request.params as { kind: string }
      const { office, from, to, column, code, form, period, entry, order, after } = request.query as z.infer<typeof Asked>
      const where = column !== undefined && code !== undefined ? { where: { column, code } } : {}
      const asked = {
        principal,
        purpose,
        kind,
        office,
        from,
        to,
        slot: form !== undefined && period !== undefined ? { form, period } : undefined,
        entry,
        ...where,
        isNewestFirst: order === 'newest',
        after,
      } as const
      const place = JSON.stringify([kind, request.query])
      const wait = isOfPeople(principal, kind, by) ? brake.take(principal, place) : 0
      if (wait > 0) return answerSlowed(reply, wait)
      const page = await readRegister(asked, by)
      if (!page?.records.length) brake.giveBack(principal, place)
      if (!page) throw notHere()
      return reply.header('cache-control', 'no-store').send(page)
    },
  )
  app.get(
    '/api/v1/alerts',
    {
      config: { door: 'session' },
      schema: {
        summary: 'What must not wait among one’s own agency’s records, by the rules of its side of the wall',
        response: {
          200: z.object({
            today: z.string(),
            alerts: z.array(
              z.object({ rule: z.string(), kind: z.string(), since: z.string(), records: z.array(Listed), isMore: z.boolean() }),
            ),
          }),
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      const today = todayOf(installation.settings.demo)
      const alerts = await listOwnAlerts({ principal: signedIn(request), purpose, today }, by)
      return reply.header('cache-control', 'no-store').send({ today, alerts: alerts.map((a) => ({ ...a, records: [...a.records] })) })
    },
  )
  app.post(
    '/api/v1/numbers',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'What one’s own agency has under a number of its books, as it is kept (Latin digits): of every kind that one may list. Not in an address, which others keep',
        body: z.object({ number: z.string().max(40) }),
        response: { 200: z.object({ records: z.array(Listed.extend({ kind: z.string() })) }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const { number } = request.body as { number: string }
      const records = await findByNumber({ principal: signedIn(request), purpose, number }, by)
      return reply.header('cache-control', 'no-store').send({ records: [...records] })
    },
  )
}
