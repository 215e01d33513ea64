/**
 * The desk's origin: a static bundle and its configuration, nothing of the application in it. In production the
 * trustee serves it; in the demo it is a second port. It never sees what a clerk types: it only gives files.
 */
import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Server, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createGzip } from 'node:zlib'
import type { Lang } from '../core/model/fields.ts'
import { html } from '../web/public/index.ts'
import { both, pick } from '../web/words/say.ts'
import { CONTENT_TYPES } from './content-types.ts'
import { smallServer } from '../outside/http/small-server.ts'
import { takes } from '../outside/http/takes.ts'

export type DeskFiles = {
  /** The built bundle. */
  readonly bundle: string
  /** `desk.json`, made for this installation. */
  readonly config: () => string
  /** A sample return, for the demo. */
  readonly sample: () => string | null
  /** Whom the page may speak to: the application's origin, and the vaults'. */
  readonly connect: () => readonly string[]
  /** The trustee's origin of people's own pages; null where it serves none. */
  readonly pages: () => string | null
  readonly languages: readonly Lang[]
  /** Where whoever comes is sent meanwhile; null as soon as there is a desk to be at. */
  readonly elsewhere?: () => string | null
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // No page that opened the desk keeps a hold of its window. A window of the desk's own goes to an agency's provider and comes back.
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
}
/** Over a slow line a request is some hundred bytes: longer than this is nobody who waits for a page. */
const REQUEST_MS = 30_000
/** A browser holds six: some 160 people who open the desk in one minute. */
const MOST = 1_000
/** The name of a built part holds the hash of its content: once fetched over a slow line it is never asked for again. */
const cacheOf = (path: string): string => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')

const PATH = /^(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,80}){1,3}$/

const compress = promisify(brotliCompress)
/** Of eleven. @internal */
export const QUALITY = 9

/** Of this process: two servers of one bundle pack it once. A bundle that is built anew leaves its older parts here until the process ends. */
const packed = new Map<string, { readonly of: string; readonly body: Promise<Buffer> }>()

/** As every browser takes it over TLS (RFC 7932), a seventh smaller than gzip. A file is packed once, and again when it has changed. */
async function pack(file: string): Promise<Buffer> {
  const { mtimeMs, size } = statSync(file)
  const of = `${mtimeMs} ${size}`
  const before = packed.get(file)
  if (before?.of === of) return before.body
  // The last step of quality costs eight times the seconds, and whoever comes first waits for them.
  const body = readFile(file).then((bytes) => compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }))
  packed.set(file, { of, body })
  body.catch(() => packed.delete(file))
  return body
}

export function buildDesk(files: DeskFiles): Server {
  const csp = (): string =>
    `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; worker-src 'self'; connect-src 'self' ${files.connect().join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types saksi-desk`
  return smallServer(
    REQUEST_MS,
    (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      response.setHeader('content-security-policy', csp())
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
      if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
      const own = OWN_PAGES[path]
      if (own) return sendElsewhere(response, files, own)
      const elsewhere = path === '/' ? (files.elsewhere?.() ?? null) : null
      if (elsewhere !== null) {
        const tongue = /[?&](lang=[a-z]{2,8})(?:&|$)/.exec(request.url ?? '')?.[1]
        const location = `${elsewhere}/${tongue === undefined ? '' : `?${tongue}`}`
        return void response.writeHead(303, { location, 'cache-control': 'no-store' }).end()
      }
      if (path === '/desk.json')
        return void response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(files.config())
      const file =
        path === '/sample-court-return.xlsx'
          ? files.sample()
          : PATH.test(path)
            ? join(files.bundle, path)
            : path === '/'
              ? join(files.bundle, 'index.html')
              : null
      if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end('nothing here\n')
      const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
      // Over a line of 256 kbit/s the desk is there in eight seconds, and uncompressed in forty.
      const accepts = String(request.headers['accept-encoding'] ?? '')
      const coding = /\.(?:js|css|html|svg)$/.test(file) ? (['br', 'gzip'] as const).find((c) => takes(c, accepts)) : undefined
      const head = {
        'content-type': type,
        'cache-control': cacheOf(path),
        vary: 'accept-encoding',
        ...(coding ? { 'content-encoding': coding } : {}),
      }
      if (coding === 'br')
        return void pack(file).then(
          (body) => response.writeHead(200, head).end(body),
          () => response.writeHead(404).end('nothing here\n'),
        )
      sendFile(file, response, head, coding === 'gzip')
    },
    MOST,
  )
}

/** In the bundle, and never handed out by the record's server, which could change what they do: the trustee's origin has them (src/vault/pages.ts). */
const OWN_PAGES: Readonly<Record<string, keyof typeof MEANWHILE>> = { '/mine.html': 'mine.html', '/note.html': 'note.html' }
const MOVED = both('This page is at another address:', 'ទំព័រ|នេះ|នៅ|អាសយដ្ឋាន|ផ្សេង៖')
/** While the trustee serves none: how one gets on without the page, in words that say nothing of what it was for. */
const MEANWHILE = {
  'mine.html': both(
    'This page is not here for now. Whoever gave you this address can do for you what you did here: ask there.',
    'ទំព័រ|នេះ|មិន|នៅ|ទី|នេះ|ជា|បណ្តោះ|អាសន្ន|ទេ។ អ្នក|ដែល|ឱ្យ|អាសយដ្ឋាន|នេះ អាច|ធ្វើ|ជំនួស|អ្នក នូវ|អ្វី|ដែល|អ្នក|ធ្លាប់|ធ្វើ|នៅ|ទី|នេះ៖ សូម|សួរ|នៅ|ទី|នោះ។',
  ),
  'note.html': both(
    'This page is not here for now. Its new address will stand where you found this one: look there in some days. What cannot wait, tell somebody whom you trust, at another office than the one that it is about.',
    'ទំព័រ|នេះ|មិន|នៅ|ទី|នេះ|ជា|បណ្តោះ|អាសន្ន|ទេ។ អាសយដ្ឋាន|ថ្មី នឹង|មាន|នៅ|ទី|ដែល|អ្នក|បាន|រក|ឃើញ|អាសយដ្ឋាន|នេះ៖ សូម|មើល|នៅ|ទី|នោះ ក្នុង|ប៉ុន្មាន|ថ្ងៃ|ទៀត។ អ្វី|ដែល|រង់ចាំ|មិន|បាន សូម|ប្រាប់|មនុស្ស|ដែល|អ្នក|ទុក|ចិត្ត នៅ|ការិយាល័យ|ផ្សេង|ពី|ការិយាល័យ|ដែល|រឿង|នោះ|និយាយ|ដល់។',
  ),
}

/** An address that stands on an older paper: one sentence, and under no name. */
function sendElsewhere(response: ServerResponse, { pages, languages }: DeskFiles, page: keyof typeof MEANWHILE): void {
  const at = pages()
  const link = at === null ? '' : html`<p><a href="${`${at}/${page}`}">${`${at}/${page}`}</a></p>`
  const said = languages.map((lang) => html`<p lang="${lang}">${pick(at === null ? MEANWHILE[page] : MOVED, lang)}</p>`)
  const body = html`<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>…</title>${said}${link}`
  response.writeHead(at === null ? 404 : 410, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(body.text)
}

/** A file that is gone since it was looked at, as while a bundle is built anew, is not there; one that ends too early ends the answer, and nothing else. */
function sendFile(file: string, response: ServerResponse, head: Readonly<Record<string, string>>, isPacked: boolean): void {
  const bytes = createReadStream(file)
  bytes.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(404).end('nothing here\n')))
  bytes.once('open', () => {
    // Whoever hung up before the file was open has no answer to be written to: piping into it would throw, and end the server for all.
    if (response.destroyed) return void bytes.destroy()
    response.writeHead(200, head)
    pipeline(isPacked ? [bytes, createGzip(), response] : [bytes, response], () => bytes.destroy())
  })
}
