/** What is out, for those who may take it back: who receives returns, and oversight. For everybody else nothing is here; what they read are the public pages. */
import { z } from 'zod'
import { WHY_WITHDRAWN } from '../../core/entry/kinds/release-withdrawn.ts'
import { isReviewer } from '../../core/entry/bodies.ts'
import { isoDay } from '../public/withdrawn.ts'
import { sameInEach } from '../../core/text/languages.ts'
import { withdrawReleases } from '../../work/releases/withdraw-release.ts'
import type { App, Taking } from '../options.ts'
import { readableCountry } from '../public/readable-country.ts'
import { loadRelease, readLogged, titleOf } from '../public/release-model.ts'
import { noisyCard } from '../public/noisy-model.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signerOf } from '../session/rights.ts'
import { actRoute } from './acts.ts'

const Back = z.object({ by: z.string(), on: z.string(), reason: z.enum(WHY_WITHDRAWN) })
const Released = z.object({
  released: z.array(
    z.object({
      id: z.string(),
      /** What was counted, and when, in each language. */
      title: z.record(z.string(), z.string()),
      /** ISO day. */
      on: z.string(),
      /** Who wants it back: one body hides it until `until`, an ISO day; with `and` it is withdrawn. */
      back: Back.extend({ and: z.string().nullable(), until: z.string().nullable() }).nullable(),
      /** One wanted it back, nobody joined it in time, and it is shown again. */
      lapsed: Back.nullable(),
    }),
  ),
})

export async function releasedRoutes(app: App, options: Taking): Promise<void> {
  const { installation } = options
  const country = readableCountry(installation.country)
  app.get(
    '/api/v1/released',
    {
      config: { door: 'own-key' },
      schema: {
        summary: 'Every release, and which are hidden or withdrawn, for who may withdraw one',
        response: { 200: Released, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      const may = who && isReviewer(country, who.agency) && who.roles.some((r) => r === 'head' || r === 'reviewer' || r === 'oversight')
      if (!may) throw notHere()
      const logged = await readLogged(installation)
      const released = logged.map(({ withdrawn, words: [first], ...one }) => {
        const release = loadRelease(installation, one.id)
        const title = release ? titleOf(country, release) : (noisyCard(installation, one)?.title ?? sameInEach(one.id))
        const back = withdrawn && { ...withdrawn, until: withdrawn.until === null ? null : isoDay(withdrawn.until) }
        const lapsed = first && !back ? { by: first.agency, on: isoDay(first.at), reason: first.reason } : null
        return { id: one.id, title: { ...title }, on: one.on, back, lapsed }
      })
      return { released: released.toReversed() }
    },
  )
  actRoute(app, options, {
    url: '/api/v1/released',
    summary: 'Withdraw a release, with a reason: one body’s word hides its numbers for 72 hours, a second’s makes it stand',
    take: (entries, { agency }) => withdrawReleases(entries, { agency }, installation),
  })
}
