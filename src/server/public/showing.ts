/**
 * What every public page and file is made and given by: what is out, looked up once for all who ask in the same moment, and what was made of it, kept until
 * that is another.
 */
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { publicLanguages } from '../../core/country/find-language.ts'
import { langOf, type FrameModel } from '../../web/public/index.ts'
import { readPublished } from '../../work/annual-report/published.ts'
import { CONTENT_TYPES } from '../content-types.ts'
import type { ServeOptions } from '../options.ts'
import { refusal } from '../refusals.ts'
import { soon } from '../soon.ts'
import { frameOf } from './frame-model.ts'
import { KeptPages, stampOf } from './kept-pages.ts'
import { anchorAt } from './moment.ts'
import { noisyCard } from './noisy-model.ts'
import { packPage, sendPacked, type Packed } from './pack-page.ts'
import { readableCountry } from './readable-country.ts'
import { recommendationsIn } from './recommendation-model.ts'
import { readLogged, releaseCard, type Approvals, type Logged } from './release-model.ts'
import { outlineOf, readOut, type Out } from './releases.ts'
import { withdrawnOf, type WithdrawnRelease } from './withdrawn.ts'

export const HTML = 'text/html; charset=utf-8'
export type Made = string | Uint8Array
export type Asked = { readonly request: FastifyRequest; readonly reply: FastifyReply }
type Looked = {
  readonly stamp: string
  readonly noisy: ReturnType<typeof noisyCard>
  readonly card: ReturnType<typeof releaseCard>
}
/** A file is what it is at any moment. */
const NEVER = new Date(0)
/** What is looked for is a few words. */
const LONGEST_QUERY = 80

export type Showing = ReturnType<typeof showing>
export type Standing = Awaited<ReturnType<Showing['standing']>>

export function showing({ installation, moment, filling }: ServeOptions) {
  const readable = readableCountry(installation.country)
  /** Where ministries have a part; a coalition's record holds none of what they owe. */
  const isRecommended = readable.isObservatory !== true && recommendationsIn(readable).length > 0
  const lang = (query: unknown) => langOf((query as { lang?: string }).lang, publicLanguages(installation.country))
  const sought = (query: unknown): string => {
    const { q } = query as { q?: unknown }
    return typeof q === 'string' ? q.trim().slice(0, LONGEST_QUERY) : ''
  }
  const frame = async (): Promise<FrameModel> => {
    const log = await anchorAt(installation, moment())
    return { ...frameOf(installation), filling: filling?.progress, ...(log ? { log } : {}) }
  }

  const kept = new KeptPages<Packed>(({ body, zipped }) => body.length + (zipped?.length ?? 0))
  /** Made once for everybody, until what it is made of changes. */
  const send = async ({ request, reply }: Asked, name: string, stamp: string, make: () => Promise<Made>, type = HTML): Promise<unknown> =>
    sendPacked(request, reply, await kept.page(name, moment(), stamp, async () => packPage(await make(), type)))
  /** What somebody looks for is kept nowhere. */
  const sendSought = async ({ request, reply }: Asked, make: () => Promise<Made>): Promise<unknown> =>
    sendPacked(request, reply, await packPage(await make(), HTML))
  /** Files do not change while they are served, but for a release that is put back: size and time tell. */
  const sendFile = async ({ request, reply }: Asked, file: string): Promise<unknown> => {
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return reply.callNotFound()
    const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
    const make = async () => packPage(await readFile(file), type)
    return sendPacked(request, reply, await kept.page(file, NEVER, `${found.size} ${found.mtimeMs} ${found.ino}`, make))
  }

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
    return {
      logged,
      published,
      stamp,
      loggedStamp,
      look,
      out: () => outOf(published, stamp),
      withdrawn: () => takenBackOf(logged, loggedStamp),
    }
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

  /** Each with what it says, printed once for all who ask in that moment. */
  const annualOut = soon(async () =>
    (await readPublished(installation, outlineOf(readable))).map((one) => ({ ...one, stamp: JSON.stringify(one) })),
  )
  const annualYears = async (): Promise<readonly number[]> => (await annualOut()).map(({ outline }) => outline.year)

  return { readable, isRecommended, lang, sought, frame, send, sendSought, sendFile, standing, annualOut, annualYears }
}

/** These routes are no part of the API's description. */
export const page = { schema: { hide: true } }

const [WITHDRAWN, HIDDEN] = [refusal('release.withdrawn'), refusal('release.hidden')]
/** Its numbers are said to nobody; for now where they may come back, and then nobody's cache goes on saying so. */
export const sendBack = (reply: FastifyReply, isHidden: boolean): unknown =>
  isHidden ? reply.status(410).header('cache-control', 'no-store').send(HIDDEN) : reply.status(410).send(WITHDRAWN)
