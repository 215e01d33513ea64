/**
 * Recommendations at the desk: all of them for who gathers the answers, its own for each body that owes some. Who owes none and gathers none is told that there is
 * nothing. What a body says of one is an act that its head signs.
 */
import { z } from 'zod'
import { STANDS } from '../../core/entry/kinds/recommendation-stated.ts'
import { readStated, stateRecommendations } from '../../work/recommendations/stated.ts'
import { readStanding } from '../public/annual-out.ts'
import { answersRightOf } from '../answers/answers-right.ts'
import type { App, Taking } from '../options.ts'
import { readableCountry } from '../public/readable-country.ts'
import { readLogged } from '../public/release-model.ts'
import { withdrawnOf } from '../public/withdrawn.ts'
import { recommendationsOf } from '../public/recommendation-model.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signerOf } from '../session/rights.ts'
import { todayOf } from '../today.ts'
import { actRoute } from './acts.ts'

const Said = z.record(z.string(), z.string())
const Point = z.object({
  when: Said,
  value: z.number().nullable(),
  qualifier: z.string().exactOptional(),
  state: z.string(),
  received: z.int().nullable(),
  due: z.int().nullable(),
})
const Without = z.object({ why: z.enum(['left-out', 'hidden']), when: Said })
const Listed = z.object({
  recommendations: z.array(
    z.object({
      id: z.string(),
      asks: Said,
      owners: z.array(z.string()),
      /** One’s own office owes it, and has the word. */
      isMine: z.boolean(),
      stated: z.array(
        z.object({ agency: z.string(), is: z.enum(STANDS), due_by: z.string().nullable(), isPast: z.boolean(), on: z.string().nullable() }),
      ),
      /** As released; null where nothing was. */
      evidence: z.array(
        z.object({ what: Said, of: z.array(Said), slug: z.string(), point: Point.nullable(), without: Without.nullable() }),
      ),
    }),
  ),
})

export async function recommendationRoutes(app: App, options: Taking): Promise<void> {
  const { installation } = options
  const country = readableCountry(installation.country)
  const { demo: isDemo } = installation.settings
  app.get(
    '/api/v1/recommendations',
    {
      config: { door: 'own-key' },
      schema: {
        summary: 'Recommendations, who owes them, what was said of them and the figures that would show it',
        response: { 200: Listed, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      const isHead = who?.roles.some((r) => r === 'head' || r === 'reviewer')
      const right = who && isHead ? answersRightOf(country, who) : undefined
      if (!who || !right) throw notHere()
      const [out, stated] = [await readStanding(installation), await readStated(installation.pools.saksi_reader)]
      const back = withdrawnOf(installation, country, await readLogged(installation))
      const all = recommendationsOf(country, out, { stated, today: todayOf(isDemo), isDemo }, back).map((one) => ({
        id: one.id,
        asks: { ...one.asks },
        owners: one.owners.map(({ id }) => id),
        isMine: one.owners.some(({ id }) => id === who.agency),
        stated: one.stated.map(({ agency, is, due_by, isPast, on }) => ({ agency, is, due_by, isPast, on })),
        evidence: one.evidence.map(({ what, of, slug, point, without }) => ({
          what: { ...what },
          of: of.map((words) => ({ ...words })),
          slug,
          without: without && { why: without.why, when: { ...without.when } },
          point: point?.datum
            ? {
                when: { ...point.label },
                value: point.datum.value,
                state: point.datum.state,
                ...(point.datum.qualifier === undefined ? {} : { qualifier: point.datum.qualifier }),
                received: point.coverage?.received ?? null,
                due: point.coverage?.due ?? null,
              }
            : null,
        })),
      }))
      const seen = right.type === 'all' ? all : all.filter(({ isMine }) => isMine)
      if (seen.length === 0) throw notHere()
      return { recommendations: seen }
    },
  )
  actRoute(app, options, {
    url: '/api/v1/recommendations',
    summary: 'Say where a recommendation stands that one’s own office owes',
    take: (entries, { agency }) => stateRecommendations(entries, { agency }, installation),
  })
}
