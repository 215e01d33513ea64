/**
 * Cases, for whoever works on them: one's own open ones, and the story of one. What may not be seen, what is another's and what
 * is not there are one answer, and of what is behind the wall not even a gap shows.
 */
import { z } from 'zod'
import { openCaseStore } from '../../work/cases/case-store.ts'
import { AGENCY_TYPES } from '../../core/model/lifecycles.ts'
import { STATIONS } from '../../core/story/rules.ts'
import { WAITS } from '../../core/story/waits.ts'
import { DEADLINES } from '../../core/story/deadlines.ts'
import { listCaseDeadlines } from '../../work/cases/list-deadlines.ts'
import { listCaseWaits } from '../../work/cases/list-waits.ts'
import { listCases, readCase } from '../../work/cases/read-case.ts'
import { openRunningTies, openTies } from '../../work/cases/open-acts.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { todayOf } from '../today.ts'

const Token = z.string().regex(/^[0-9a-f]{32}$/)
/** No row holds a NUL, and PostgreSQL takes none. */
const CaseNumber = z
  .string()
  .max(40)
  .refine((text) => !text.includes('\0'))
const Ref = { agency: z.string(), kind: z.string(), record: z.string() }
const Values = z.record(z.string(), z.union([z.string(), z.number()]))
const Recorded = { ...Ref, version: z.int(), recordedOn: z.string(), values: Values }
const Accused = z.int().nullable()
const Story = z.object({
  today: z.string(),
  own: z.object(Recorded),
  steps: z.array(
    z.object({
      station: z.enum(STATIONS),
      on: z.string(),
      isExpected: z.boolean(),
      parts: z.array(z.object({ accused: Accused, facts: Values, sources: z.array(z.object(Ref)) })),
    }),
  ),
  waits: z.array(
    z.object({
      wait: z.enum(WAITS),
      since: z.string(),
      accused: Accused,
      by: z.array(z.enum(AGENCY_TYPES)),
      isMine: z.boolean(),
      source: z.object(Ref),
    }),
  ),
  conflicts: z.array(
    z.object({
      between: z.enum(['versions', 'sources']),
      field: z.string(),
      accused: Accused,
      sides: z.array(z.object({ ...Ref, on: z.string(), value: z.union([z.string(), z.number()]).nullable() })),
    }),
  ),
  earlier: z.array(z.object(Recorded)),
})
const List = z.object({
  today: z.string(),
  cases: z.array(
    z.object({
      record: z.string(),
      kind: z.string(),
      number: z.string(),
      office: z.string(),
      since: z.string().nullable(),
      isOpen: z.boolean(),
    }),
  ),
})

const Waits = z.object({
  today: z.string(),
  /** More waits than is listed: the oldest are. */
  isMore: z.boolean(),
  waits: z.array(
    z.object({
      wait: z.enum(WAITS),
      since: z.string(),
      accused: Accused,
      court: z.string().nullable(),
      number: z.string().nullable(),
      warrant: z.string().nullable(),
      isMine: z.boolean(),
      own: z.object({ record: z.string(), kind: z.string(), number: z.string(), office: z.string() }).nullable(),
    }),
  ),
})

const Deadlines = z.object({
  today: z.string(),
  isMore: z.boolean(),
  deadlines: z.array(
    z.object({
      deadline: z.enum(DEADLINES),
      since: z.string(),
      due: z.string(),
      accused: Accused,
      isReviewed: z.boolean(),
      law: z.object({ en: z.string(), km: z.string() }),
      isConfirmed: z.boolean(),
      court: z.string().nullable(),
      number: z.string().nullable(),
      isMine: z.boolean(),
      own: z.object({ record: z.string(), kind: z.string(), number: z.string(), office: z.string() }),
    }),
  ),
})

export async function caseRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, settings, pools } = installation
  const store = openCaseStore(pools)
  const by = { country, decide, store, ties: openTies(store), running: openRunningTies(store) }

  app.get(
    '/api/v1/cases',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The cases that one’s own agency works on: the open ones, the longest first, or those under one number',
        querystring: z.object({ number: CaseNumber.optional() }),
        response: { 200: List, ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      const { number = '' } = request.query as { number?: string }
      const cases = await listCases({ principal, number: number === '' ? null : number }, by)
      return { today: todayOf(settings.demo), cases: [...cases] }
    },
  )
  app.get(
    '/api/v1/cases/deadlines',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Which times of the law end soon, or have ended lately, in the cases that one’s own agency works on',
        response: { 200: Deadlines, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const today = todayOf(settings.demo)
      const { deadlines, isMore } = await listCaseDeadlines({ principal: signedIn(request), today }, by)
      return reply.header('cache-control', 'no-store').send({ today, isMore, deadlines: [...deadlines] })
    },
  )
  app.get(
    '/api/v1/cases/waits',
    {
      config: { door: 'session' },
      schema: {
        summary: 'What waits in the cases that one’s own agency works on and stands in another body’s record: open warrants among it',
        response: { 200: Waits, ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      const today = todayOf(settings.demo)
      const { waits, isMore } = await listCaseWaits({ principal, today }, by)
      return { today, isMore, waits: [...waits] }
    },
  )
  app.get(
    '/api/v1/cases/:record',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The story of a case that one’s own agency has a record of',
        params: z.object({ record: Token }),
        response: { 200: Story, ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      const [{ record }, today] = [request.params as { record: string }, todayOf(settings.demo)]
      const story = await readCase({ principal, record, today }, by)
      if (!story) throw notHere()
      return { today, ...story }
    },
  )
}
