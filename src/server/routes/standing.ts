/** Whether the record serves, for every page of the desk, before anybody signs in. A stranger sees the same on the first public page. */
import { z } from 'zod'
import type { App, ServeOptions } from '../app.ts'
import { REFUSALS } from '../refusals.ts'

const Standing = z.object({ policies: z.enum(['adopted', 'wait']) })

export async function standingRoutes(app: App, { standing }: ServeOptions): Promise<void> {
  app.get(
    '/api/v1/standing',
    {
      config: { door: 'anyone' },
      schema: {
        summary: 'Whether the policies of this version are in force, or wait for two signatures',
        response: { 200: Standing, ...REFUSALS },
      },
    },
    async () => ({ policies: standing.waits ? 'wait' : 'adopted' }),
  )
}
