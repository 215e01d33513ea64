/**
 * An agency's own records, for its people: clear values, never a name. What may not be seen, what is another's and what is
 * not there are one answer, byte for byte, and it is given before the database is asked.
 */
import { z } from 'zod'
import { approvingAgencies, granteeAgencies } from '../../core/access/approving.ts'
import { ACTIONS } from '../../core/access/decision.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { PURPOSES } from '../../core/entry/oversight-acts.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { listRecords, readRecord, searchPurposes } from '../../work/records/read-records.ts'
import { isOfPeople } from '../../work/people/read-person.ts'
import type { App, Braked } from '../options.ts'
import { signedIn } from '../session/guard.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { Slowed } from '../session/shapes.ts'
import { answerSlowed } from '../session/guard.ts'
import { WordsShape } from './words-shape.ts'

const Token = z.string().regex(/^[0-9a-f]{32}$/)
const Asked = { kind: z.string().max(64), purpose: z.enum(PURPOSES) }
const DeskRecord = z.object({
  record: z.string(),
  form: z.string(),
  version: z.int(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
const Page = z.object({ records: z.array(DeskRecord), next: z.string().nullable() })
const Judged = z.object({
  allowed: z.boolean(),
  because: z.array(WordsShape.extend({ policy: z.string() })),
  /** Of an opening: the agencies by whose approval it is allowed. */
  approvers: z.array(z.string()),
  /** Of a grant: the agencies to whom it would give something. */
  grantees: z.array(z.string()),
})

export async function recordRoutes(app: App, { installation, decide, sayWhy, brake }: Braked): Promise<void> {
  const { country } = installation
  const by = { country, decide, store: openDeskStore(installation.pools.saksi_desk) }

  app.get(
    '/api/v1/records',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The records of one’s own agency, of one kind: clear values',
        querystring: z.object({ ...Asked, after: Token.or(z.literal('')).default('') }),
        response: { 200: Page, ...REFUSALS, 429: Slowed },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      const { kind, purpose, after } = request.query as z.infer<z.ZodObject<typeof Asked>> & { after: string }
      const asked = `${kind} after ${after}`
      const wait = isOfPeople(principal, kind, by) ? brake.take(principal, asked) : 0
      if (wait > 0) return answerSlowed(reply, wait)
      const page = await listRecords({ principal, kind, purpose, after }, by)
      if (!page?.records.length) brake.giveBack(principal, asked)
      if (!page) throw notHere()
      return reply.header('cache-control', 'no-store').send(page)
    },
  )
  app.get(
    '/api/v1/records/:record',
    {
      config: { door: 'session' },
      schema: {
        summary: 'One record of one’s own agency: clear values',
        params: z.object({ record: Token }),
        querystring: z.object(Asked),
        response: { 200: DeskRecord, ...REFUSALS, 429: Slowed },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      const { record } = request.params as { record: string }
      const { kind, purpose } = request.query as z.infer<z.ZodObject<typeof Asked>>
      const wait = isOfPeople(principal, kind, by) ? brake.take(principal, record) : 0
      if (wait > 0) return answerSlowed(reply, wait)
      const found = await readRecord({ principal, kind, purpose, record }, by)
      if (!found) brake.giveBack(principal, record)
      if (!found) throw notHere()
      return reply.header('cache-control', 'no-store').send(found)
    },
  )
  app.get(
    '/api/v1/purposes',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'For which purposes one may open one’s own agency’s records of a kind, alone or with an approval; without a kind, look for people by name among them, or among those of the kind `search`',
        querystring: z.object({ kind: z.string().max(64).optional(), search: z.string().max(64).optional() }),
        response: { 200: z.object({ purposes: z.array(z.enum(PURPOSES)) }), ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      const { kind, search } = request.query as { kind?: string; search?: string }
      if (kind === undefined) return { purposes: searchPurposes(principal, { country, decide }, search) }
      if (findRecordKind(kind) === undefined) throw notHere()
      // Of no record in particular, as below: nothing here says whether there is one.
      const resource = resourceOf({ agency: principal.agency, kind, record: '0'.repeat(32), fields: [] })
      const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
      const may = (purpose: (typeof PURPOSES)[number]): boolean => {
        const question = { principal, action: 'open', purpose, resource, context } as const
        return decide(question).isAllowed || approvingAgencies(decide, question, country.agencies).length > 0
      }
      return { purposes: PURPOSES.filter(may) }
    },
  )
  app.get(
    '/api/v1/decision',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Whether one may do this with an agency’s records of a kind, and why: what a greyed button says',
        // `of`: another agency's, by a grant of its.
        querystring: z.object({ ...Asked, action: z.enum(ACTIONS), of: z.string().max(64).optional() }),
        response: { 200: Judged, ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      const {
        kind,
        purpose,
        action,
        of = principal.agency,
      } = request.query as z.infer<z.ZodObject<typeof Asked>> & {
        action: (typeof ACTIONS)[number]
        of?: string
      }
      if (findRecordKind(kind) === undefined) throw notHere()
      // Of no record in particular: the answer is the same whether there is one or not. The vaults decide again, of one.
      const resource = resourceOf({ agency: of, kind, record: '0'.repeat(32), fields: [] })
      const context = { isGranted: of !== principal.agency, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
      const question = { principal, action, purpose, resource, context } as const
      const { isAllowed, because } = decide(question)
      return {
        allowed: isAllowed,
        because: because.flatMap((policy) => {
          const words = sayWhy(policy)
          return words ? [{ policy, ...words }] : []
        }),
        approvers: action === 'open' ? approvingAgencies(decide, question, country.agencies) : [],
        grantees: action === 'grant' && isAllowed ? granteeAgencies(decide, question, country.agencies) : [],
      }
    },
  )
}
