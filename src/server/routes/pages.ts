/** The public pages and their files. Nobody signs in here, and no address holds anything about a person. */
import { frameOf } from '../public/frame-model.ts'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { fictionalCourts } from '../../work/demonstration/break-in.ts'
import { OPENED_ENTRY } from '../../work/releases/opened-entry.ts'
import { listReleases, readReleaseFile } from '../../work/releases/released-files.ts'
import {
  langOf,
  renderAbout,
  renderChanges,
  renderAsked,
  renderData,
  renderDefinition,
  renderFeed,
  renderHome,
  renderIndicator,
  renderMessage,
  renderMethod,
  renderPicture,
  renderRecommendations,
  renderPrograms,
  renderNoisyRelease,
  renderRelease,
  renderSaid,
  renderVerify,
  renderWithdrawn,
  type FrameModel,
} from '../../web/public/index.ts'
import type { App, ServeOptions } from '../options.ts'
import { demoPeople } from '../demo-people.ts'
import { annualFiles, type AnnualFiles } from '../public/annual-files.ts'
import { NotAsReleased } from '../public/annual-model.ts'
import { readPublished } from '../../work/annual-report/published.ts'
import { anchorAt } from '../public/moment.ts'
import { readFrontPage } from '../public/indicator-model.ts'
import { homeModel } from '../public/home-model.ts'
import { COLUMNS, figureJson, figurePackage, figureRows, printAllCsv, printFigureCsv, printFigureXlsx } from '../public/indicator-files.ts'
import { KeptPages, stampOf } from '../public/kept-pages.ts'
import { methodDefinitions } from '../public/method-model.ts'
import { askedFigures } from '../public/asked-model.ts'
import { saidStatements } from '../public/said-model.ts'
import { readStated } from '../../work/recommendations/stated.ts'
import { planEvidence, recommendationsIn, recommendationsOf } from '../public/recommendation-model.ts'
import { readStatements } from '../../work/promises/read-statements.ts'
import { dataModel, figureModel, indexJson, listChanges } from '../public/observatory-model.ts'
import { matches } from '../public/sought.ts'
import { packPage, sendPacked, type Packed } from '../public/pack-page.ts'
import { isShareWhole, outlineOf, readOut, slugOf, type Out } from '../public/releases.ts'
import { readableCountry } from '../public/readable-country.ts'
import { noisyCard } from '../public/noisy-model.ts'
import { filesOf, NUMBERLESS, readLogged, releaseCard, releasePage, type Approvals, type Logged } from '../public/release-model.ts'
import { refusal } from '../refusals.ts'
import { soon } from '../soon.ts'
import { todayOf } from '../today.ts'
import { takenBack, withdrawnOf, type WithdrawnRelease } from '../public/withdrawn.ts'
import { seated } from '../../core/country/name-bodies.ts'
import { publicLanguages } from '../../core/country/find-language.ts'
import { isReviewer } from '../../core/entry/bodies.ts'
import { OBSERVATORY } from '../../web/words/observatory.ts'
import { fillWords, inEach } from '../../core/text/languages.ts'
import { printDay } from '../../core/text/print-day.ts'

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.tlog-proof': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml; charset=utf-8',
}
const HTML = 'text/html; charset=utf-8'
const [WITHDRAWN, HIDDEN] = [refusal('release.withdrawn'), refusal('release.hidden')]
const JSON_TYPE = 'application/json; charset=utf-8'
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/
/** Of an annual report, by the last part of its address. */
const ANNUAL_NAMES: ReadonlySet<string> = new Set<keyof AnnualFiles>(['', 'report.html', 'report.docx', 'report.json'])
/** What is looked for is a few words. */
const LONGEST_QUERY = 80

export async function pageRoutes(app: App, options: ServeOptions): Promise<void> {
  const { installation, moment, filling, deskOrigin, assets } = options
  const readable = readableCountry(installation.country)
  const lang = (query: unknown) => langOf((query as { lang?: string }).lang, publicLanguages(installation.country))
  const sought = (query: unknown): string => {
    const { q } = query as { q?: unknown }
    return typeof q === 'string' ? q.trim().slice(0, LONGEST_QUERY) : ''
  }
  const page = { schema: { hide: true } }
  const frame = async (): Promise<FrameModel> => {
    const log = await anchorAt(installation, moment())
    return {
      ...frameOf(installation),
      filling: filling?.progress,
      ...(log ? { log } : {}),
    }
  }

  const kept = new KeptPages<Packed>(({ body, zipped }) => body.length + (zipped?.length ?? 0))
  type Made = string | Uint8Array
  /** Made once for everybody, until what it is made of changes. */
  const send = async (asked: Asked, name: string, stamp: string, make: () => Promise<Made>, type = HTML): Promise<unknown> =>
    sendPacked(asked.request, asked.reply, await kept.page(name, moment(), stamp, async () => packPage(await make(), type)))
  type Looked = {
    readonly stamp: string
    readonly noisy: ReturnType<typeof noisyCard>
    readonly card: ReturnType<typeof releaseCard>
  }
  type Asked = { readonly request: FastifyRequest; readonly reply: FastifyReply }

  /** Who approved a release is in the log and not in its files. */
  const stampOfAll = (published: Approvals): string =>
    `${JSON.stringify(published)} ${stampOf(
      installation.layout,
      published.map((r) => r.id),
    )}`
  /** What is out, looked up once for all who ask in the same moment: on a release day thousands do. */
  const standing = soon(async () => {
    const logged = await readLogged(installation)
    const published = logged.flatMap(({ isHere, ...one }) => (isHere ? [one] : []))
    const stamp = stampOfAll(published)
    const loggedStamp = `${JSON.stringify(logged)} ${stamp}`
    const looked = new Map<string, Looked>()
    /** What one release is, read once for all who ask for its page in that moment. */
    const look = (one: Logged): Looked => {
      const known = looked.get(one.id)
      if (known) return known
      const noisy = noisyCard(installation, one)
      const read = { stamp: stampOfAll([one]), noisy, card: noisy ? null : releaseCard(installation, one) }
      looked.set(one.id, read)
      return read
    }
    return { logged, published, stamp, loggedStamp, look, withdrawn: () => takenBackOf(logged, loggedStamp) }
  })

  const notedSoon = soon(() => readStatements(installation.pools.saksi_reader))
  const statedSoon = soon(() => readStated(installation.pools.saksi_reader))
  /** Each with what it says, printed once for all who ask in that moment. */
  const annualOut = soon(async () =>
    (await readPublished(installation, outlineOf(readable))).map((one) => ({ ...one, stamp: JSON.stringify(one) })),
  )
  const annualYears = async (): Promise<readonly number[]> => (await annualOut()).map(({ outline }) => outline.year)

  app.get('/', page, async (request, reply) => {
    const people = installation.settings.demo && deskOrigin && !filling?.progress ? demoPeople(installation.country) : []
    const [at, { published, stamp }, shown] = [moment(), await standing(), lang(request.query)]
    const annual = await annualYears()
    const pagesUrl = options.pagesOrigin()
    const make = async () =>
      renderHome(
        {
          ...(await homeModel(installation, {
            at,
            published,
            out: outOf(published, stamp),
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
    // What somebody looks for is kept nowhere.
    if (query !== '') return sendPacked(request, reply, await packPage(await make(), HTML))
    return send({ request, reply }, `/method ${shown}`, '', make)
  })
  /** They are the country's, and take longer to write out than a page: once, when somebody first asks for one. */
  let definitions: ReturnType<typeof methodDefinitions> | undefined
  app.get('/method/:id', page, async (request, reply) => {
    const { id } = request.params as { id: string }
    const definition = (definitions ??= methodDefinitions(readable)).find((d) => d.id === id)
    const shown = lang(request.query)
    if (!definition) return reply.callNotFound()
    const make = async () => renderDefinition({ ...(await frame()), definition, figure: `/data/${slugOf(id)}` }, shown)
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

  const isRecommended = readable.isObservatory !== true && recommendationsIn(readable).length > 0
  app.get('/data', page, async (request, reply) => {
    const [{ published, stamp }, shown, query] = [await standing(), lang(request.query), sought(request.query)]
    const annual = await annualYears()
    const make = async () =>
      renderData(
        {
          ...(await frame()),
          ...(await dataModel(readable, outOf(published, stamp), query)),
          annual,
          isRecommended,
          thresholds: readable.thresholds,
        },
        shown,
      )
    if (query !== '') return sendPacked(request, reply, await packPage(await make(), HTML))
    return send({ request, reply }, `/data ${shown}`, `${stamp} ${annual.join(' ')}`, make)
  })
  // Where ministries have a part, what they answered is in their own figures.
  if (readable.isObservatory === true)
    app.get('/asked', page, async (request, reply) => {
      const [{ published, stamp }, shown] = [await standing(), lang(request.query)]
      const make = async () => renderAsked({ ...(await frame()), figures: await askedFigures(readable, outOf(published, stamp)) }, shown)
      return send({ request, reply }, `/asked ${shown}`, stamp, make)
    })
  app.get('/said', page, async (request, reply) => {
    const [{ published, stamp }, shown] = [await standing(), lang(request.query)]
    const noted = await notedSoon()
    const make = async () => {
      const statements = saidStatements(noted, { country: readable, out: outOf(published, stamp), isDemo: installation.settings.demo })
      return renderSaid({ ...(await frame()), statements }, shown)
    }
    return send({ request, reply }, `/said ${shown}`, `${stamp} ${JSON.stringify(noted)}`, make)
  })
  // Where ministries have a part; a coalition's record holds none of what they owe.
  if (isRecommended)
    app.get('/recommendations', page, async (request, reply) => {
      const [{ published, stamp, loggedStamp, withdrawn }, shown] = [await standing(), lang(request.query)]
      const { demo: isDemo } = installation.settings
      const said = { stated: await statedSoon(), today: todayOf(isDemo), isDemo }
      const make = async () => {
        const out = outOf(published, stamp)
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
  app.get('/data/index.json', page, async (request, reply) => {
    const { published, stamp } = await standing()
    const about = { country: readable, origin: options.apiOrigin(), isDemo: installation.settings.demo }
    const make = async () => JSON.stringify(indexJson(about, outOf(published, stamp)), null, 1)
    return send({ request, reply }, '/data/index.json', stamp, make, JSON_TYPE)
  })
  app.get('/data/figures.csv', page, async (request, reply) => {
    const { published, stamp } = await standing()
    const about = { country: readable, isDemo: installation.settings.demo }
    // What a share is taken of stands in its own file alone, beside what says so.
    const make = async () =>
      printAllCsv(
        about,
        [...outOf(published, stamp).series.values()].filter(({ id }) => !isShareWhole(id)),
      )
    return send({ request, reply }, '/data/figures.csv', stamp, make, CONTENT_TYPES['.csv'])
  })
  app.get('/data/:slug', page, async (request, reply) => {
    const { slug } = request.params as { slug: string }
    const [{ published, stamp, withdrawn }, shown] = [await standing(), lang(request.query)]
    const id = definitionAt(slug, outOf(published, stamp), withdrawn())
    if (id === undefined) return reply.callNotFound()
    const make = async () => renderIndicator({ ...(await frame()), ...(await modelOf(id, published, stamp, withdrawn())) }, shown)
    return send({ request, reply }, `/data/${slug} ${shown}`, stamp, make)
  })
  app.get('/data/:slug/:name', page, async (request, reply) => {
    const { slug, name } = request.params as { slug: string; name: string }
    const [{ published, stamp, withdrawn }, shown] = [await standing(), lang(request.query)]
    const id = definitionAt(slug, outOf(published, stamp), withdrawn())
    const series = id === undefined ? undefined : outOf(published, stamp).series.get(id)
    const about = { country: readable, origin: options.apiOrigin(), isDemo: installation.settings.demo }
    // All that went out of it was taken back: whoever asks for its files is told.
    const back = id !== undefined && !series ? withdrawn().filter((one) => one.of.some((own) => own.id === id)) : []
    if (back.length > 0)
      return sendBack(
        reply,
        back.some(({ until }) => until !== null),
      )
    if (id === undefined || !series) return reply.callNotFound()
    const rows = () => figureRows(about, series)
    const files: Readonly<Record<string, () => Promise<Made>>> = {
      'figure.csv': async () => printFigureCsv(rows()),
      'figure.json': async () => JSON.stringify(figureJson(about, id, rows()), null, 1),
      'figure.xlsx': () => printFigureXlsx(about, id, rows()),
      'datapackage.json': async () => JSON.stringify(figurePackage(about, id, rows()), null, 1),
      'chart.svg': async () => renderPicture({ ...(await frame()), ...(await modelOf(id, published, stamp, withdrawn())) }, shown) ?? '',
    }
    const make = Object.hasOwn(files, name) ? files[name] : undefined
    if (!make) return reply.callNotFound()
    // A picture and numbers that anybody may show on a page of his own.
    reply.header('cross-origin-resource-policy', 'cross-origin').header('access-control-allow-origin', '*')
    return send({ request, reply }, `/data/${slug}/${name} ${name === 'chart.svg' ? shown : ''}`, stamp, make, CONTENT_TYPES[extname(name)])
  })

  for (const path of ['/annual/:year', '/annual/:year/:name'])
    app.get(path, page, async (request, reply) => {
      const { year, name = '' } = request.params as { year: string; name?: string }
      const [{ logged, published, stamp, loggedStamp, withdrawn }, shown] = [await standing(), lang(request.query)]
      const report = (await annualOut()).find(({ outline }) => String(outline.year) === year)
      if (!report) return reply.callNotFound()
      if (!ANNUAL_NAMES.has(name)) return reply.callNotFound()
      const make = async (): Promise<Made> => {
        const since = { logged, withdrawn: withdrawn() }
        return annualFiles(report, readable, outOf(published, stamp), since, await frame(), shown)[name as keyof AnnualFiles]()
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
    const [{ published, stamp }, shown] = [await standing(), lang(request.query)]
    const make = async () => {
      const { first, figures } = await dataModel(readable, outOf(published, stamp), '')
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

  app.get('/releases/:id', page, async (request, reply) => {
    const { id } = request.params as { id: string }
    const { logged: all, withdrawn, look } = await standing()
    const [logged, shown] = [all.findLast((r) => r.id === id), lang(request.query)]
    const back = logged?.withdrawn ? withdrawn().find((one) => one.id === id) : undefined
    if (back) {
      const [of] = back.of
      const proofs = filesOf(installation, id, []).filter(({ name }) => NUMBERLESS.has(name))
      const gone = { ...(await frame()), back: takenBack(back), href: of ? `/data/${slugOf(of.id)}` : null, proofs }
      if (back.until !== null) reply.header('cache-control', 'no-store')
      return reply.status(410).type(HTML).send(renderWithdrawn(gone, shown))
    }
    if (!logged) return reply.callNotFound()
    const { stamp, noisy, card } = logged.isHere ? look(logged) : { stamp: '', noisy: undefined, card: null }
    if (noisy) {
      const tables = noisy.tables.map(({ columns }, i) => ({ name: `table-${i + 1}.csv`, of: columns }))
      const make = async () =>
        renderNoisyRelease({ ...(await frame()), release: noisy, files: filesOf(installation, logged.id, tables) }, shown)
      return send({ request, reply }, `/releases/${id} ${shown}`, stamp, make)
    }
    if (!card) {
      const on = inEach((tongue) => printDay(logged.on, tongue))
      const gone = renderMessage(await frame(), OBSERVATORY['gone-title'], fillWords(OBSERVATORY['gone-why'], { day: on }), shown)
      return reply.status(410).type(HTML).send(gone)
    }
    const make = async () => renderRelease({ ...(await frame()), ...releasePage(installation, card), origin: options.apiOrigin() }, shown)
    return send({ request, reply }, `/releases/${id} ${shown}`, stamp, make)
  })
  app.get('/releases/:id/:name', page, async (request, reply) => {
    const { id, name } = request.params as { id: string; name: string }
    const back = NUMBERLESS.has(name) ? null : (await standing()).logged.find((one) => one.id === id)?.withdrawn
    if (back) return sendBack(reply, back.until !== null)
    const isThere = NAME.test(name) && listReleases(installation.layout.releases).includes(id)
    return isThere ? sendFile({ request, reply }, join(installation.layout.releases, id, name)) : reply.callNotFound()
  })
  // Without a line: of the pages for whoever may not be seen here (/complaint) none is left, and what their browser fetches next would be one.
  app.get('/assets/*', { ...page, config: { isUnlogged: true } }, async (request, reply) => {
    const path = (request.params as { '*': string })['*'].split('/')
    return path.every((p) => NAME.test(p)) ? sendFile({ request, reply }, join(assets, ...path)) : reply.callNotFound()
  })

  /** What those releases say, read once for as long as nothing else is out. */
  let read: { readonly stamp: string; readonly out: Out } | undefined
  function outOf(published: Approvals, stamp: string): Out {
    if (read?.stamp !== stamp) read = { stamp, out: readOut(installation, readable, published) }
    return read.out
  }
  let known: { readonly stamp: string; readonly withdrawn: readonly WithdrawnRelease[] } | undefined
  function takenBackOf(logged: readonly Logged[], stamp: string): readonly WithdrawnRelease[] {
    if (known?.stamp !== stamp) known = { stamp, withdrawn: withdrawnOf(installation, readable, logged) }
    return known.withdrawn
  }
  /** What the country defines. One that tells codes apart is there when a release has it: who asks may not put words of his own into a heading. */
  const defined = new Set(readable.indicators.flatMap(({ id, measure }) => (measure?.type === 'share' ? [id, `${id}, of`] : [id])))
  /** The definition of an address; undefined for what is none. */
  function definitionAt(slug: string, out: Out, withdrawn: readonly WithdrawnRelease[]): string | undefined {
    const id = slug.replace(/~of$/, ', of').replaceAll('~', ' ')
    const isKnown = out.series.has(id) || defined.has(id) || withdrawn.some(({ of }) => of.some((own) => own.id === id))
    return isKnown && slugOf(id) === slug ? id : undefined
  }
  const modelOf = (id: string, published: Approvals, stamp: string, withdrawn: readonly WithdrawnRelease[]) =>
    figureModel(installation, readable, { id, out: outOf(published, stamp), published, withdrawn, origin: options.apiOrigin() })

  /** Files do not change while they are served, but for a release that is put back: size and time tell. */
  async function sendFile(asked: Asked, file: string): Promise<unknown> {
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return asked.reply.callNotFound()
    const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
    const make = async () => packPage(await readFile(file), type)
    return sendPacked(asked.request, asked.reply, await kept.page(file, NEVER, `${found.size} ${found.mtimeMs} ${found.ino}`, make))
  }
}

/** Its numbers are said to nobody; for now where they may come back, and then nobody's cache goes on saying so. */
const sendBack = (reply: FastifyReply, isHidden: boolean): unknown =>
  isHidden ? reply.status(410).header('cache-control', 'no-store').send(HIDDEN) : reply.status(410).send(WITHDRAWN)

/** A file is what it is at any moment. */
const NEVER = new Date(0)
