/** Tells the oversight body's people that something waits for them at the vaults. For everybody else nothing is here. */
import { z } from 'zod'
import { overseeing } from '../../core/access/overseeing.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signerOf } from '../session/rights.ts'

/** Both are equally long, so that whoever counts the bytes on the wire learns nothing. */
const Said = z.object({ oversight: z.enum(['look', 'none']) })

export async function awaitedRoutes(app: App, { awaited, decide }: ServeOptions): Promise<void> {
  app.get(
    '/api/v1/awaited',
    {
      config: { door: 'hidden' },
      schema: { summary: 'Whether something waits for oversight at the vaults', response: { 200: Said, ...REFUSALS } },
    },
    async (request) => {
      const who = signerOf(request)
      if (!who || !decide(overseeing(who)).isAllowed) throw notHere()
      return { oversight: (await awaited.isAwaited()) ? 'look' : 'none' }
    },
  )
}
