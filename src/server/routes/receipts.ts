/** A receipt asked for again: it grows from logged to witnessed. Only for the agency whose entry it is. */
import { z } from 'zod'
import type { App, ServeOptions } from '../app.ts'
import { Refusal } from './returns.ts'

const Grown = z.object({ entry: z.string(), proof: z.string() })
const NOTHING = { code: 'not-found', message: 'There is nothing here, or it is not yours.' }

export async function receiptRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  app.get(
    '/api/v1/receipts/:entry',
    {
      schema: {
        summary: 'The receipt of an entry, as it has grown so far',
        params: z.object({ entry: z.string() }),
        response: { 200: Grown, 404: Refusal, 500: Refusal },
      },
    },
    async (request, reply) => {
      const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
      const agency = token === undefined ? undefined : installation.submitter(token)
      const { entry } = request.params as { entry: string }
      const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(entry)
      const receipt = agency !== undefined && isId ? await installation.receipt(agency, entry) : undefined
      return receipt ?? reply.status(404).send(NOTHING)
    },
  )
}
