/** The public pages and their files. Nobody signs in here, and no address holds anything about a person. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyReply } from 'fastify'
import { fictionalCourts } from '../../work/demonstration/break-in.ts'
import { listReleases } from '../../work/releases/released-files.ts'
import { langOf, renderData, renderHome, renderMethod, renderRelease, renderVerify, type FrameModel } from '../../web/public/index.ts'
import type { App, ServeOptions } from '../options.ts'
import { demoPeople } from '../demo-people.ts'
import { anchorAt } from '../public-moment.ts'
import { holdsCounts, homeModel } from '../home-model.ts'
import { KeptPages, stampOf } from '../kept-pages.ts'
import { methodDefinitions } from '../method-model.ts'
import { readableCountry } from '../readable-country.ts'
import { dataTimes, readApprovals, releaseCard, releasePage, type Approvals } from '../release-model.ts'
import { publicLanguages } from '../../core/country/find-language.ts'

export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
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
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/

export async function pageRoutes(app: App, options: ServeOptions): Promise<void> {
  const { installation, moment, deskOrigin, assets } = options
  const lang = (query: unknown) => langOf((query as { lang?: string }).lang, publicLanguages(installation.country))
  const page = { schema: { hide: true } }
  const frame = async (): Promise<FrameModel> => {
    const log = await anchorAt(installation, moment())
    return {
      country: installation.country.words,
      languages: publicLanguages(installation.country),
      demo: installation.settings.demo,
      publishedCounts: holdsCounts(installation.country),
      ...(log ? { log } : {}),
    }
  }

  const kept = new KeptPages()
  const send = (reply: FastifyReply, text: string) => reply.type('text/html').send(text)

  /** Who approved a release is in the log and not in its files. */
  const stampOfAll = (published: Approvals): string =>
    `${JSON.stringify(published)} ${stampOf(
      installation.layout,
      published.map((r) => r.id),
    )}`

  app.get('/', page, async (request, reply) => {
    const people = installation.settings.demo && deskOrigin ? demoPeople(installation.country) : []
    const [at, published, shown] = [moment(), await readApprovals(installation), lang(request.query)]
    const make = async () => renderHome(await homeModel(installation, { at, published, people, deskUrl: deskOrigin ?? '' }), shown)
    return send(reply, await kept.page(`/ ${shown}`, at, stampOfAll(published), make))
  })
  app.get('/verify', page, async (request, reply) =>
    reply.type('text/html').send(
      renderVerify(
        {
          ...(await frame()),
          logKey: installation.vkey,
          hasPolicy: (installation.policyInUse()?.quorum ?? null) !== null,
          canBreak: fictionalCourts(installation) !== undefined,
        },
        lang(request.query),
      ),
    ),
  )
  app.get('/method', page, async (request, reply) => {
    const shown = lang(request.query)
    const make = async () =>
      renderMethod({ ...(await frame()), definitions: methodDefinitions(readableCountry(installation.country)) }, shown)
    return send(reply, await kept.page(`/method ${shown}`, moment(), '', make))
  })
  app.get('/data', page, async (request, reply) => {
    const [published, shown] = [await readApprovals(installation), lang(request.query)]
    const make = async () => renderData({ ...(await frame()), times: dataTimes(installation, published) }, shown)
    return send(reply, await kept.page(`/data ${shown}`, moment(), stampOfAll(published), make))
  })
  app.get('/releases/:id', page, async (request, reply) => {
    const { id } = request.params as { id: string }
    const published = (await readApprovals(installation)).find((r) => r.id === id)
    const card = published && releaseCard(installation, published)
    const shown = lang(request.query)
    if (!card) return reply.callNotFound()
    const make = async () => renderRelease({ ...(await frame()), ...releasePage(installation, card) }, shown)
    return send(reply, await kept.page(`/releases/${id} ${shown}`, moment(), stampOfAll([published]), make))
  })
  app.get('/releases/:id/:name', page, async (request, reply) => {
    const { id, name } = request.params as { id: string; name: string }
    const isThere = NAME.test(name) && listReleases(installation.layout.releases).includes(id)
    return isThere ? sendFile(join(installation.layout.releases, id, name), reply) : reply.callNotFound()
  })
  app.get('/assets/*', page, async (request, reply) => {
    const path = (request.params as { '*': string })['*'].split('/')
    return path.every((p) => NAME.test(p)) ? sendFile(join(assets, ...path), reply) : reply.callNotFound()
  })
}

type Reply = { type(t: string): Reply; status(n: number): Reply; send(body: unknown): Reply; callNotFound(): unknown }
function sendFile(file: string, reply: Reply): unknown {
  if (!existsSync(file) || !statSync(file).isFile()) return reply.callNotFound()
  return reply.type(CONTENT_TYPES[extname(file)] ?? 'application/octet-stream').send(createReadStream(file))
}
