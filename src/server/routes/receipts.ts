/** A receipt asked for again: it grows from logged to witnessed to held by the vaults. Only for the agency whose entry it is. */
import { z } from 'zod'
import { batchOf } from '../../work/openings/read-for-openers.ts'
import { listUndelivered, readHeld } from '../../work/couriers/bring-couriers.ts'
import { SIDES } from '../../core/seal/sides.ts'
import type { App, ServeOptions } from '../options.ts'
import { senderOf } from '../session/rights.ts'
import { notHere, REFUSALS } from '../refusals.ts'

/**
 * `held`: the vaults' signed words that they hold the shares of its batch, by side; null while too few do to open it, and where nothing was
 * sealed. `waits`: vaults whose part is not with them yet; one that stays here for days was sealed to a key that nobody holds.
 * Where the trustee is three parties the third one's word may come later.
 */
const Grown = z.object({
  entry: z.string(),
  proof: z.string(),
  held: z.partialRecord(z.enum(SIDES), z.string()).nullable(),
  waits: z.array(z.enum(SIDES)),
})

export async function receiptRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  app.get(
    '/api/v1/receipts/:entry',
    {
      config: { door: 'hidden' },
      schema: {
        summary: 'The receipt of an entry, as it has grown so far',
        params: z.object({ entry: z.string() }),
        response: { 200: Grown, ...REFUSALS },
      },
    },
    async (request) => {
      const agency = senderOf(request, installation)
      const { entry } = request.params as { entry: string }
      const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(entry)
      const receipt = agency !== undefined && isId ? await installation.receipt(agency, entry) : undefined
      if (agency === undefined || !receipt) throw notHere()
      const batch = await batchOf(installation.pools.saksi_reader, agency, entry)
      const { layout } = installation
      return {
        ...receipt,
        held: batch === undefined ? null : readHeld(layout, agency, batch),
        waits: listUndelivered(layout, agency).flatMap((one) => (one.batch === batch ? one.sides : [])),
      }
    },
  )
}
