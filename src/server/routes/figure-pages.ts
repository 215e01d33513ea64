/** The public pages and files of the figures, from what was released of them. */
import { extname } from 'node:path'
import { renderData, renderIndicator, renderPicture } from '../../web/public/index.ts'
import type { App, ServeOptions } from '../options.ts'
import { CONTENT_TYPES } from '../content-types.ts'
import { figureJson, figurePackage, figureRows, printAllCsv, printFigureCsv, printFigureXlsx } from '../public/indicator-files.ts'
import { dataModel, figureModel, indexJson } from '../public/observatory-model.ts'
import { isShareWhole, slugOf } from '../public/releases.ts'
import { page, sendBack, type Made, type Showing, type Standing } from '../public/showing.ts'

export function figurePages(
  app: App,
  options: ServeOptions,
  { readable, lang, sought, frame, send, sendSought, standing, annualYears, isRecommended }: Showing,
): void {
  const { installation } = options
  /** What the country defines. One that tells codes apart is there when a release has it: who asks may not put words of his own into a heading. */
  const defined = new Set(readable.indicators.flatMap(({ id, measure }) => (measure?.type === 'share' ? [id, `${id}, of`] : [id])))
  /** The definition of an address; undefined for what is none. */
  const definitionAt = (slug: string, { out, withdrawn }: Standing): string | undefined => {
    const id = slug.replace(/~of$/, ', of').replaceAll('~', ' ')
    const isKnown = out().series.has(id) || defined.has(id) || withdrawn().some(({ of }) => of.some((own) => own.id === id))
    return isKnown && slugOf(id) === slug ? id : undefined
  }
  const modelOf = async (id: string, { published, out, withdrawn }: Standing) => ({
    ...(await frame()),
    ...(await figureModel(installation, readable, { id, out: out(), published, withdrawn: withdrawn(), origin: options.apiOrigin() })),
  })

  app.get('/data', page, async (request, reply) => {
    const [{ out, stamp }, shown, query] = [await standing(), lang(request.query), sought(request.query)]
    const annual = await annualYears()
    const make = async () =>
      renderData(
        {
          ...(await frame()),
          ...(await dataModel(readable, out(), query)),
          annual,
          isRecommended,
          thresholds: readable.thresholds,
        },
        shown,
      )
    if (query !== '') return sendSought({ request, reply }, make)
    return send({ request, reply }, `/data ${shown}`, `${stamp} ${annual.join(' ')}`, make)
  })
  app.get('/data/index.json', page, async (request, reply) => {
    const { out, stamp } = await standing()
    const about = { country: readable, origin: options.apiOrigin(), isDemo: installation.settings.demo }
    const make = async () => JSON.stringify(indexJson(about, out()), null, 1)
    return send({ request, reply }, '/data/index.json', stamp, make, CONTENT_TYPES['.json'])
  })
  app.get('/data/figures.csv', page, async (request, reply) => {
    const { out, stamp } = await standing()
    const about = { country: readable, isDemo: installation.settings.demo }
    // What a share is taken of stands in its own file alone, beside what says so.
    const make = async () =>
      printAllCsv(
        about,
        [...out().series.values()].filter(({ id }) => !isShareWhole(id)),
      )
    return send({ request, reply }, '/data/figures.csv', stamp, make, CONTENT_TYPES['.csv'])
  })
  app.get('/data/:slug', page, async (request, reply) => {
    const { slug } = request.params as { slug: string }
    const [now, shown] = [await standing(), lang(request.query)]
    const id = definitionAt(slug, now)
    if (id === undefined) return reply.callNotFound()
    const make = async () => renderIndicator(await modelOf(id, now), shown)
    return send({ request, reply }, `/data/${slug} ${shown}`, now.stamp, make)
  })
  app.get('/data/:slug/:name', page, async (request, reply) => {
    const { slug, name } = request.params as { slug: string; name: string }
    const [now, shown] = [await standing(), lang(request.query)]
    const id = definitionAt(slug, now)
    const series = id === undefined ? undefined : now.out().series.get(id)
    const about = { country: readable, origin: options.apiOrigin(), isDemo: installation.settings.demo }
    // All that went out of it was taken back: whoever asks for its files is told.
    const back = id !== undefined && !series ? now.withdrawn().filter((one) => one.of.some((own) => own.id === id)) : []
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
      'chart.svg': async () => renderPicture(await modelOf(id, now), shown) ?? '',
    }
    const make = Object.hasOwn(files, name) ? files[name] : undefined
    if (!make) return reply.callNotFound()
    // A picture and numbers that anybody may show on a page of his own.
    reply.header('cross-origin-resource-policy', 'cross-origin').header('access-control-allow-origin', '*')
    return send(
      { request, reply },
      `/data/${slug}/${name} ${name === 'chart.svg' ? shown : ''}`,
      now.stamp,
      make,
      CONTENT_TYPES[extname(name)],
    )
  })
}
