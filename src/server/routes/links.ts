/** Links come in here: that two records are one, or that this is taken back. Nothing here says whether a record exists. */
import { z } from 'zod'
import { assertLinks } from '../../flow/assert-links.ts'
import { EntryPartsSchema } from '../../flow/sealed-schema.ts'
import type { App, ServeOptions } from '../app.ts'
import { Refusal } from './returns.ts'

const Links = z.strictObject({ agency: z.string().max(64), entries: z.array(EntryPartsSchema).min(1).max(1000) })
const Linked = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })
const refusals = { 400: Refusal, 401: Refusal, 404: Refusal, 409: Refusal, 413: Refusal, 422: Refusal, 500: Refusal, 503: Refusal }

export async function linkRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const submitterOf = (header: string | undefined): string | undefined => {
    const token = /^Bearer (\S+)$/.exec(header ?? '')?.[1]
    return token === undefined ? undefined : installation.submitter(token)
  }
  const denied = { code: 'denied', message: 'This office may not link records here, or its key is not the newest.' }
  app.post(
    '/api/v1/links',
    {
      // Who asks is settled before a byte of the body is read.
      onRequest: async (request, reply) => (submitterOf(request.headers.authorization) ? undefined : reply.status(401).send(denied)),
      schema: {
        summary: 'Assert that records are one person or one case, or take it back',
        body: Links,
        response: { 200: Linked, ...refusals },
      },
    },
    async (request, reply) => {
      const { agency, entries } = request.body as z.infer<typeof Links>
      if (submitterOf(request.headers.authorization) !== agency) return reply.status(401).send(denied)
      return assertLinks(entries, agency, installation.country, installation.store)
    },
  )
}
