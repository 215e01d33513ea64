/** The public pages of what others said, asked or recommended, and of the annual report, each beside what was released of it. */
import { extname } from 'node:path'
import { readStated } from '../../work/recommendations/stated.ts'
import { readStatements } from '../../work/promises/read-statements.ts'
import { renderAsked, renderRecommendations, renderSaid } from '../../web/public/index.ts'
import type { App, ServeOptions } from '../options.ts'
import { CONTENT_TYPES } from '../content-types.ts'
import { annualFiles, type AnnualFiles } from '../public/annual-files.ts'
import { NotAsReleased } from '../public/annual-model.ts'
import { askedFigures } from '../public/asked-model.ts'
import { saidStatements } from '../public/said-model.ts'
import { planEvidence, recommendationsOf } from '../public/recommendation-model.ts'
import { HTML, page, type Made, type Showing } from '../public/showing.ts'
import { soon } from '../soon.ts'
import { todayOf } from '../today.ts'

/** Of an annual report, by the last part of its address. */
const ANNUAL_NAMES: ReadonlySet<string> = new Set<keyof AnnualFiles>(['', 'report.html', 'report.docx', 'report.json'])

export function reportPages(
  app: App,
  { installation }: ServeOptions,
  { readable, lang, frame, send, standing, annualOut, isRecommended }: Showing,
): void {
  const notedSoon = soon(() => readStatements(installation.pools.saksi_reader))
  const statedSoon = soon(() => readStated(installation.pools.saksi_reader))

  // Where ministries have a part, what they answered is in their own figures.
  if (readable.isObservatory === true)
    app.get('/asked', page, async (request, reply) => {
      const [{ out, stamp }, shown] = [await standing(), lang(request.query)]
      const make = async () => renderAsked({ ...(await frame()), figures: await askedFigures(readable, out()) }, shown)
      return send({ request, reply }, `/asked ${shown}`, stamp, make)
    })
  app.get('/said', page, async (request, reply) => {
    const [{ out, stamp }, shown] = [await standing(), lang(request.query)]
    const noted = await notedSoon()
    const make = async () => {
      const statements = saidStatements(noted, { country: readable, out: out(), isDemo: installation.settings.demo })
      return renderSaid({ ...(await frame()), statements }, shown)
    }
    return send({ request, reply }, `/said ${shown}`, `${stamp} ${JSON.stringify(noted)}`, make)
  })
  // Where ministries have a part; a coalition's record holds none of what they owe.
  if (isRecommended)
    app.get('/recommendations', page, async (request, reply) => {
      const [{ out: all, loggedStamp, withdrawn }, shown] = [await standing(), lang(request.query)]
      const { demo: isDemo } = installation.settings
      const said = { stated: await statedSoon(), today: todayOf(isDemo), isDemo }
      const make = async () => {
        const out = all()
        const recommendations = recommendationsOf(readable, out, said, withdrawn())
        return renderRecommendations(
          {
            ...(await frame()),
            recommendations,
            plan: planEvidence(readable, out, withdrawn()),
            ...(readable.recommended ? { source: readable.recommended } : {}),
          },
          shown,
        )
      }
      return send({ request, reply }, `/recommendations ${shown}`, `${loggedStamp} ${JSON.stringify(said)}`, make)
    })
  for (const path of ['/annual/:year', '/annual/:year/:name'])
    app.get(path, page, async (request, reply) => {
      const { year, name = '' } = request.params as { year: string; name?: string }
      const [{ logged, out, loggedStamp, withdrawn }, shown] = [await standing(), lang(request.query)]
      const report = (await annualOut()).find(({ outline }) => String(outline.year) === year)
      if (!report) return reply.callNotFound()
      if (!ANNUAL_NAMES.has(name)) return reply.callNotFound()
      const make = async (): Promise<Made> => {
        const since = { logged, withdrawn: withdrawn() }
        return annualFiles(report, readable, out(), since, await frame(), shown)[name as keyof AnnualFiles]()
      }
      const type = name === '' ? HTML : CONTENT_TYPES[extname(name)]
      try {
        return await send({ request, reply }, `/annual/${year}/${name} ${shown}`, `${loggedStamp} ${report.stamp}`, make, type)
      } catch (error) {
        // A frozen number that its release does not say: nothing of such a report is shown.
        if (error instanceof NotAsReleased) return reply.callNotFound()
        throw error
      }
    })
}
