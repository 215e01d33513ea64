/** Returns come in here, sealed. The token says which agency sends; the body must say the same. */
import { z } from 'zod'
import { findForm } from '../../core/country/find.ts'
import { formRowSchema } from '../../core/country/form-schema.ts'
import { append } from '../../road/append.ts'
import { SealedSchema } from '../../work/returns/sealed-schema.ts'
import { stamp, type Sealed } from '../../road/stages.ts'
import type { App, Taking } from '../options.ts'
import { isOwnWork, senderOf, withinAllowance } from '../session/rights.ts'
import { notHere, Refusal, REFUSALS } from '../refusals.ts'
import { deny } from '../session/guard.ts'
import { WordsShape } from './words-shape.ts'

const Accepted = z.object({
  accepted: z.int(),
  unchanged: z.int(),
  superseded: z.int(),
  conflicts: z.int(),
  entries: z.array(z.string()),
  receipt: z.object({ entry: z.string(), proof: z.string() }).nullable(),
})

export async function returnRoutes(app: App, { installation, allowance, refusals: refused }: Taking): Promise<void> {
  const { country } = installation

  app.post(
    '/api/v1/returns',
    {
      config: { door: 'sender' },
      onRequest: withinAllowance(allowance, installation),
      schema: { summary: 'Hand in a sealed return', body: SealedSchema, response: { 200: Accepted, ...REFUSALS } },
    },
    async (request, reply) => {
      const body = request.body as z.infer<typeof SealedSchema>
      if (senderOf(request, installation) !== body.agency || !isOwnWork(request, body.entries)) {
        refused.count('returns', 'other-agency')
        return deny(reply)
      }
      return append(stamp<Sealed>(body), country, installation.store)
    },
  )

  const FormShape = z.object({
    id: z.string(),
    version: z.int(),
    title: WordsShape,
    fields: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        privacy: z.string(),
        list: z.string().nullable(),
        required: z.boolean(),
        words: WordsShape,
      }),
    ),
  })
  app.get(
    '/api/v1/forms',
    { config: { door: 'anyone' }, schema: { summary: 'The forms of this country', response: { 200: z.array(FormShape), 500: Refusal } } },
    async () =>
      country.forms.map((form) => ({
        id: form.id,
        version: form.version,
        title: form.words,
        fields: form.fields.map((f) => ({
          id: f.id,
          type: f.type,
          privacy: f.privacy,
          list: f.list ?? null,
          required: f.required === true,
          words: f.words,
        })),
      })),
  )

  const RowSchema = z.looseObject({ type: z.literal('object'), properties: z.record(z.string(), z.unknown()) })
  app.get(
    '/api/v1/forms/:id/schema',
    {
      config: { door: 'anyone' },
      schema: {
        summary: 'One row of a form as JSON Schema, for a gateway that judges and seals at its own edge',
        params: z.object({ id: z.string().max(64) }),
        response: { 200: RowSchema, 404: Refusal, 500: Refusal },
      },
    },
    async (request) => {
      const form = findForm(country, (request.params as { id: string }).id)
      if (!form) throw notHere()
      return z.toJSONSchema(formRowSchema(form, country)) as z.infer<typeof RowSchema>
    },
  )
}
