/** Who may see whom is changed: two people's devices have signed, and the entry is the act of neither agency alone. */
import { z } from 'zod'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { appendActs } from '../../flow/append-acts.ts'
import { EntryPartsSchema } from '../../flow/sealed-schema.ts'
import type { App, Guarded } from '../app.ts'
import { answer, refusedFromElsewhere } from '../session/guard.ts'
import { signerOf } from '../session/rights.ts'
import { REFUSALS } from '../refusals.ts'

export async function policyRoutes(app: App, { installation, guard }: Guarded): Promise<void> {
  app.post(
    '/api/v1/policies',
    {
      bodyLimit: 65_536,
      onRequest: refusedFromElsewhere(guard),
      schema: {
        summary: 'Adopt changed policies: an entry that two people of two agencies have signed, one of them of oversight',
        body: z.strictObject({ entry: EntryPartsSchema }),
        response: { 200: z.object({ entries: z.array(z.string()) }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      if (!signerOf(request)) return answer(reply, 'session.not-yours')
      const { entry } = request.body as { entry: z.infer<typeof EntryPartsSchema> }
      const { country, store } = installation
      const done = await appendActs([entry], ['policy.changed'], 'policy', { agency: INSTALLATION, country, store })
      return { entries: [...done.entries] }
    },
  )
}
