/**
 * Whether the record serves, and with which country's folder, for every page of the desk, before anybody signs in. A
 * stranger sees the first on the public pages. A desk that was built from another state of the folder would seal something else: it asks
 * here before anybody is let in, and stops.
 */
import { z } from 'zod'
import { lackRegistrars } from '../../core/entry/registrars.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'
import type { App, ServeOptions } from '../options.ts'
import { REFUSALS } from '../refusals.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

const Standing = z.object({
  policies: z.enum(['adopted', 'wait']),
  /** `gone`: some were there, and two of two agencies no longer are. */
  registrars: z.enum(['enough', 'gone']),
  /** Hex: of the country's folder that the record runs with, and of the one that its desk was built with. */
  country: z.string(),
  desk: z.string().nullable(),
})

export async function standingRoutes(app: App, { standing, installation }: ServeOptions): Promise<void> {
  app.get(
    '/api/v1/standing',
    {
      config: { door: 'anyone' },
      schema: {
        summary: 'Whether the policies of this version are in force, whether registrars are there, and the country that is on record',
        response: { 200: Standing, ...REFUSALS },
      },
    },
    async () => {
      const reader = installation.pools.saksi_reader
      const [known, adopted, published] = await Promise.all([
        readCredentials(reader),
        readOwn(reader, 'country.adopted'),
        readOwn(reader, 'bundle.published'),
      ])
      return {
        policies: standing.waits ? 'wait' : 'adopted',
        registrars: known.length > 0 && lackRegistrars(known) ? 'gone' : 'enough',
        country: adopted.at(-1)?.stub.hash ?? '',
        desk: published.at(-1)?.stub.country ?? null,
      }
    },
  )
}
