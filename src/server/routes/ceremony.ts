/** The first two registrars, by the two links that `saksi init` printed. The link is the only right there is yet. */
import { z } from 'zod'
import { lookAtCeremony, signCeremony, takeSeat, type Ceremony } from '../../work/enrolment/first-registrars.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { B64, CardSchema, KeySignatureSchema } from '../session/shapes.ts'
import { REFUSALS } from '../refusals.ts'

const State = z.object({
  state: z.enum(['empty', 'waiting', 'sign', 'signed', 'done']),
  agency: z.string(),
  cards: z.array(CardSchema),
  entry: EntryPartsSchema.nullable(),
})
const answers = { 200: State, ...REFUSALS }
const link = B64(43)

export async function ceremonyRoutes(app: App, { installation, deskOrigin }: ServeOptions): Promise<void> {
  const rp = deskOrigin === null ? '' : new URL(deskOrigin).hostname
  const route = <B extends z.ZodType>(url: string, summary: string, body: B, work: (body: z.infer<B>) => Promise<Ceremony>): void => {
    app.post(url, { bodyLimit: 65_536, config: { door: 'desk' }, schema: { summary, body, response: answers } }, (request) =>
      work(request.body as z.infer<B>),
    )
  }
  route('/api/v1/ceremony', 'How far the ceremony is, for one of its two seats', z.strictObject({ link }), (b) =>
    lookAtCeremony(installation, b.link),
  )
  route(
    '/api/v1/ceremony/seat',
    'Take a seat with a device',
    z.strictObject({ link, card: CardSchema, possession: KeySignatureSchema }),
    (b) => takeSeat(installation, b.link, b.card, b.possession, rp),
  )
  route(
    '/api/v1/ceremony/signature',
    'Sign the entry that holds both devices',
    z.strictObject({ link, signature: KeySignatureSchema }),
    (b) => signCeremony(installation, b.link, b.signature),
  )
}
