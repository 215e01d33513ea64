/** The public pages and files of releases, and what every public page loads. */
import { join } from 'node:path'
import { listReleases } from '../../work/releases/released-files.ts'
import { renderMessage, renderNoisyRelease, renderRelease, renderWithdrawn } from '../../web/public/index.ts'
import type { App, ServeOptions } from '../options.ts'
import { slugOf } from '../public/releases.ts'
import { filesOf, NUMBERLESS, releasePage } from '../public/release-model.ts'
import { HTML, page, sendBack, type Showing } from '../public/showing.ts'
import { takenBack } from '../public/withdrawn.ts'
import { OBSERVATORY } from '../../web/words/observatory.ts'
import { fillWords, inEach } from '../../core/text/languages.ts'
import { printDay } from '../../core/text/print-day.ts'

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/

export function releasePages(app: App, options: ServeOptions, { lang, frame, send, sendFile, standing }: Showing): void {
  const { installation, assets } = options

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
}
