/** Acts of an agency come in one way: entries as their author made them, from whoever holds the agency's key. */
import { z } from 'zod'
import type { ActsAppended } from '../../work/acts/append-acts.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, Taking } from '../options.ts'
import { isOwnWork, senderOf, signerOf, withinAllowance } from '../session/rights.ts'
import { REFUSALS } from '../refusals.ts'
import { deny } from '../session/guard.ts'

const Acts = z.strictObject({ agency: z.string().max(64), entries: z.array(EntryPartsSchema).min(1).max(1000) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

/** Whose acts they are, and which records are closed to whoever hands them in; to a program none is. */
type Sender = { readonly agency: string; readonly closed: readonly string[] }
type Entries = z.infer<typeof Acts>['entries']

/** @param take appends them, or throws AppendRefused. */
export function actRoute(
  app: App,
  { installation, allowance }: Taking,
  route: { readonly url: string; readonly summary: string; readonly take: (entries: Entries, from: Sender) => Promise<ActsAppended> },
): void {
  app.post(
    route.url,
    {
      config: { door: 'sender' },
      onRequest: withinAllowance(allowance, installation),
      schema: { summary: route.summary, body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request, reply) => {
      const { agency, entries } = request.body as z.infer<typeof Acts>
      if (senderOf(request, installation) !== agency || !isOwnWork(request, entries)) return deny(reply)
      return route.take(entries, { agency, closed: signerOf(request)?.closed ?? [] })
    },
  )
}
