/** Whether the record serves, for every page of the desk, before anybody signs in. A stranger sees the same on the first public page. */
import { z } from 'zod'
import { lackRegistrars } from '../../core/entry/signers.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import type { App, ServeOptions } from '../app.ts'
import { REFUSALS } from '../refusals.ts'

const Standing = z.object({
  policies: z.enum(['adopted', 'wait']),
  /** `gone`: some were there, and two of two agencies no longer are. */
  registrars: z.enum(['enough', 'gone']),
})

export async function standingRoutes(app: App, { standing, installation }: ServeOptions): Promise<void> {
  app.get(
    '/api/v1/standing',
    {
      config: { door: 'anyone' },
      schema: {
        summary: 'Whether the policies of this version are in force, and whether registrars are there',
        response: { 200: Standing, ...REFUSALS },
      },
    },
    async () => {
      const known = await readCredentials(installation.pools.saksi_reader)
      const areGone = known.length > 0 && lackRegistrars(known)
      return { policies: standing.waits ? 'wait' : 'adopted', registrars: areGone ? 'gone' : 'enough' }
    },
  )
}
