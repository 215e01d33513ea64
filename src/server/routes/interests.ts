/**
 * Interests: what is closed to somebody who has one. The server is handed the key of the row that says so, by whoever signed it; and tells the oversight
 * body, and nobody else, which records of an agency stand under a number of its books, so that they can be closed to somebody.
 */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { overseeing } from '../../core/access/overseeing.ts'
import { CLOSED_MOST } from '../../core/entry/oversight-acts.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import type { ServerClosings } from '../../work/interests/closings.ts'
import { findNumbered } from '../../work/interests/find-numbered.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { agencyTypeOf } from '../session/guard.ts'
import { signerOf } from '../session/rights.ts'

const Handed = z.strictObject({ row: z.uuid(), key: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
const Numbered = z.object({ agency: z.string().max(64), number: z.string().min(1).max(64) })

export async function interestRoutes(
  app: App,
  { installation, decide, closings }: ServeOptions & { readonly closings: ServerClosings },
): Promise<void> {
  const { country, pools } = installation
  const mayOversee = (request: FastifyRequest): boolean => {
    const who = signerOf(request)
    return who !== undefined && decide(overseeing(who)).isAllowed
  }

  /** Before anything of the question is judged: a 400 would tell whoever it is not for that there is something to ask. */
  const forOversight = async (request: FastifyRequest): Promise<void> => {
    if (!mayOversee(request)) throw notHere()
  }

  app.post(
    '/api/v1/interests',
    {
      config: { door: 'key' },
      bodyLimit: 1024,
      schema: {
        summary: 'Hand over the key of a row that closes records to somebody, or opens them again',
        body: Handed,
        response: { 200: z.object({ counts: z.literal(true) }), ...REFUSALS },
      },
    },
    async (request) => {
      const counts = await closings.take(request.body as z.infer<typeof Handed>, { decide, typeOf: (a) => agencyTypeOf(country, a) })
      if (!counts) throw notHere()
      return { counts }
    },
  )
  app.get(
    '/api/v1/interests/people',
    {
      config: { door: 'hidden' },
      onRequest: forOversight,
      schema: {
        summary: 'For oversight: the people of an agency who have a device, by the numbers on their cards',
        querystring: z.object({ agency: z.string().max(64) }),
        response: { 200: z.object({ people: z.array(z.string()) }), ...REFUSALS },
      },
    },
    async (request) => {
      const { agency } = request.query as { agency: string }
      const of = (await readCredentials(pools.saksi_reader)).filter((c) => c.agency === agency && !c.isRevoked)
      return { people: [...new Set(of.map((c) => c.person))].toSorted() }
    },
  )
  app.get(
    '/api/v1/interests/numbered',
    {
      config: { door: 'hidden' },
      onRequest: forOversight,
      schema: {
        summary: 'For oversight: the records of an agency under a number of its books, to be closed to somebody',
        querystring: Numbered,
        response: { 200: z.object({ records: z.array(z.string()).max(CLOSED_MOST), isMore: z.boolean() }), ...REFUSALS },
      },
    },
    async (request) => {
      const { agency, number } = request.query as z.infer<typeof Numbered>
      const found = await findNumbered(pools.saksi_reader, agency, number, CLOSED_MOST + 1)
      return { records: found.slice(0, CLOSED_MOST), isMore: found.length > CLOSED_MOST }
    },
  )
}
