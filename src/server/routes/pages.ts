/** The public pages about the record: the first one, the proof, the method. Nobody signs in here, and no address holds anything about a person. */
import { fictionalCourts } from '../../work/demonstration/break-in.ts'
import { OPENED_ENTRY } from '../../work/releases/opened-entry.ts'
import { readReleaseFile } from '../../work/releases/released-files.ts'
import {
  renderAbout,
  renderChanges,
  renderDefinition,
  renderFeed,
  renderHome,
  renderMethod,
  renderPrograms,
  renderVerify,
} from '../../web/public/index.ts'
import type { App, ServeOptions } from '../options.ts'
import { CONTENT_TYPES } from '../content-types.ts'
import { demoPeople } from '../demo-people.ts'
import { COLUMNS } from '../public/indicator-files.ts'
import { readFrontPage } from '../public/indicator-model.ts'
import { homeModel } from '../public/home-model.ts'
import { besideDefinition, methodDefinitions } from '../public/method-model.ts'
import { readPrinted } from '../printed.ts'
import { dataModel, listChanges } from '../public/observatory-model.ts'
import { slugOf } from '../public/releases.ts'
import { page, showing } from '../public/showing.ts'
import { matches } from '../public/sought.ts'
import { seated } from '../../core/country/name-bodies.ts'
import { isReviewer } from '../../core/entry/bodies.ts'
import { figurePages } from './figure-pages.ts'
import { releasePages } from './release-pages.ts'
import { reportPages } from './report-pages.ts'

export async function pageRoutes(app: App, options: ServeOptions): Promise<void> {
  const { installation, moment, filling, deskOrigin } = options
  const shows = showing(options)
  const { readable, isRecommended, lang, sought, frame, send, sendSought, standing, annualYears } = shows

  app.get('/', page, async (request, reply) => {
    const people = installation.settings.demo && deskOrigin && !filling?.progress ? demoPeople(installation.country) : []
    const [at, { published, out, stamp }, shown] = [moment(), await standing(), lang(request.query)]
    const annual = await annualYears()
    const pagesUrl = options.pagesOrigin()
    const make = async () =>
      renderHome(
        {
          ...(await homeModel(installation, {
            at,
            published,
            out: out(),
            annual,
            people,
            deskUrl: deskOrigin ?? '',
            pagesUrl,
            filling: filling?.progress,
          })),
          isRecommended,
        },
        shown,
      )
    return send({ request, reply }, `/ ${shown}`, `${stamp} ${annual.join(' ')} ${pagesUrl}`, make)
  })
  app.get('/verify', page, async (request, reply) => {
    const [{ release }, shown] = [request.query as { release?: unknown }, lang(request.query)]
    // Named by what went out, also where it is hidden, and never by what was asked: nobody's words get into the page.
    const own = (await standing()).logged.find(({ id }) => id === release)
    const receipt = own && readReleaseFile(installation.layout.releases, own.id, 'receipt.tlog-proof')
    const more = {
      ...(own && receipt !== undefined ? { receipt: { of: own.id, text: receipt } } : {}),
      hasPolicy: (installation.policyInUse()?.quorum ?? null) !== null,
      canBreak: fictionalCourts(installation) !== undefined && !filling?.progress,
    }
    const make = async () => renderVerify({ ...(await frame()), ...more, logKey: installation.vkey }, shown)
    return send({ request, reply }, `/verify ${own?.id ?? ''} ${shown}`, JSON.stringify(more), make)
  })

  app.get('/method', page, async (request, reply) => {
    const [shown, query] = [lang(request.query), sought(request.query)]
    const make = async () => {
      const definitions = methodDefinitions(readable).filter((d) => matches(query, [d.words], d.id))
      return renderMethod({ ...(await frame()), isSearch: query !== '', definitions }, shown)
    }
    if (query !== '') return sendSought({ request, reply }, make)
    return send({ request, reply }, `/method ${shown}`, '', make)
  })
  /** They are the country's, and take longer to write out than a page: once, when somebody first asks for one. */
  let definitions: ReturnType<typeof methodDefinitions> | undefined
  app.get('/method/:id', page, async (request, reply) => {
    const { id } = request.params as { id: string }
    const definition = (definitions ??= methodDefinitions(readable)).find((d) => d.id === id)
    const shown = lang(request.query)
    if (!definition) return reply.callNotFound()
    const make = async () => {
      const beside = besideDefinition(readable, await readPrinted(readable), id)
      return renderDefinition({ ...(await frame()), definition, figure: `/data/${slugOf(id)}`, beside }, shown)
    }
    return send({ request, reply }, `/method/${id} ${shown}`, '', make)
  })

  app.get('/about', page, async (request, reply) => {
    const shown = lang(request.query)
    const { agencies, trustee, licence } = readable
    const { keeper: real, keeperInDemo } = await readFrontPage(readable)
    const keeper = installation.settings.demo ? keeperInDemo : real
    const make = async () =>
      renderAbout(
        {
          ...(await frame()),
          keepers: (readable.isObservatory === true ? seated(agencies) : agencies.filter(({ id }) => isReviewer(readable, id))).map(
            ({ words }) => words,
          ),
          trustee: trustee.words,
          ...(keeper ? { keeper } : {}),
          ...(licence ? { licence } : {}),
        },
        shown,
      )
    return send({ request, reply }, `/about ${shown}`, '', make)
  })

  app.get('/changes', page, async (request, reply) => {
    const [{ logged, loggedStamp }, shown] = [await standing(), lang(request.query)]
    const make = async () => renderChanges({ ...(await frame()), changes: listChanges(installation, readable, logged) }, shown)
    return send({ request, reply }, `/changes ${shown}`, loggedStamp, make)
  })
  app.get('/changes.xml', page, async (request, reply) => {
    const [{ logged, loggedStamp }, shown] = [await standing(), lang(request.query)]
    const make = async () =>
      renderFeed(
        { country: installation.country.words, demo: installation.settings.demo, changes: listChanges(installation, readable, logged) },
        options.apiOrigin(),
        shown,
      )
    return send({ request, reply }, `/changes.xml ${shown}`, loggedStamp, make, CONTENT_TYPES['.xml'])
  })
  app.get('/programs', page, async (request, reply) => {
    const [{ published, out, stamp }, shown] = [await standing(), lang(request.query)]
    const make = async () => {
      const { first, figures } = await dataModel(readable, out(), '')
      const slug = (first[0] ?? figures[0])?.slug ?? 'FIGURE'
      const { releases } = installation.layout
      // What went out before entries were opened has none.
      const release = published.findLast(({ id }) => readReleaseFile(releases, id, OPENED_ENTRY) !== undefined)?.id
      const columns = COLUMNS.map(([name]) => name)
      return renderPrograms(
        { ...(await frame()), origin: options.apiOrigin(), slug, columns, ...(release === undefined ? {} : { release }) },
        shown,
      )
    }
    return send({ request, reply }, `/programs ${shown}`, stamp, make)
  })

  figurePages(app, options, shows)
  reportPages(app, options, shows)
  releasePages(app, options, shows)
}
