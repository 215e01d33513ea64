/**
 * The trustee's own origin for people who sign in nowhere: a person's own page, and where a note is left for the oversight body. The record's
 * server could change the script that makes a person's key or seals a note; so what is given here is the trustee's own copy of the bundle, held in
 * memory, each file of it as its sums say, and the sums as the log says that they were published, by this vault's own fold of what witnesses
 * cosigned. Whom the pages ask is the vault's own word too. Nobody's address is looked at or kept, and nothing of the desk is here.
 */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { fromUtf8, toHex } from '../core/bytes.ts'
import { sha256 } from '../core/hash.ts'
import { monotonicSeconds } from '../outside/host/counted.ts'
import { smallServer } from '../outside/http/small-server.ts'
import { takes } from '../outside/http/takes.ts'
import { readSums, sumsHash, SUMS_FILE } from '../store/files/bundle-sums.ts'
import { readVaultSettings, type Home } from './home.ts'
import { doorsOf } from './known-peers.ts'

export type PagesFrom = {
  /** The built bundle: the trustee's own copy. */
  readonly bundle: string
  /** Where this vault is reached. */
  readonly url: string
}

/** What each of the two asks, and nothing else: of the record's server, and of every vault. */
const ASKS = {
  '/mine.html': { record: ['/api/v1/own-page', '/api/v1/own-page/'], vaults: ['/own-page', '/act'] },
  '/note.html': { record: ['/api/v1/rows', '/api/v1/board'], vaults: [] },
} as const
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
}
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=()',
}
const QUALITY = 9
/** How soon it looks again whether the bundle that lacked is there. */
const AGAIN_S = 5
const compress = promisify(brotliCompress)

type Held = { readonly bytes: Uint8Array; packed?: Promise<Uint8Array> }
type Files = ReadonlyMap<string, Held>

/** The two pages and whatever they name, by their paths. Undefined where a file, or the sums, are not what is on record. */
export function readPages(bundle: string, published: string): Files | undefined {
  const read = (path: string): Uint8Array | undefined => {
    try {
      return new Uint8Array(readFileSync(join(bundle, path)))
    } catch {
      return undefined // not there: then it is not the bundle on record
    }
  }
  const text = read(SUMS_FILE)
  const sums = text && sumsHash(fromUtf8(text)) === published ? readSums(fromUtf8(text)) : undefined
  if (!text || !sums) return undefined
  const files = new Map<string, Held>()
  const waiting = Object.keys(ASKS).map((path) => path.slice(1))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const bytes = read(path)
    if (!bytes || toHex(sha256(bytes)) !== sums.find((s) => s.path === path)?.hash) return undefined
    files.set(`/${path}`, { bytes })
    // A part's name holds the hash of its content, so that a part is named where it is used and nowhere else.
    const words = /\.(?:html|js|css)$/.test(path) ? fromUtf8(bytes) : ''
    for (const { path: other } of sums)
      if (other.startsWith('assets/') && !files.has(`/${other}`) && !waiting.includes(other) && words.includes(basename(other)))
        waiting.push(other)
  }
  return files.set(`/${SUMS_FILE}`, { bytes: text })
}

/** @param published what is on record now: hex, of its sums. @param log one line when what lies here is not that. */
export function pagesServer(
  home: Home,
  { bundle, url }: PagesFrom,
  published: () => string | undefined,
  log: (line: string) => void,
): Server {
  const { log: from, country, demo } = readVaultSettings(home)
  const record = new URL(from.url).origin
  const doors = doorsOf(home, url)
  const config = JSON.stringify({ api: record, country, demo, doors, people: [] })
  const connects = Object.entries(ASKS).map(([page, asks]) => {
    const vaults = doors.vaults.flatMap((door) => asks.vaults.map((path) => `${new URL(door.url).origin}${path}`))
    return [page, [...asks.record.map((path) => `${record}${path}`), ...vaults].join(' ')] as const
  })
  const connectOf = new Map<string, string>(connects)
  const cspOf = (path: string): string =>
    connectOf.has(path)
      ? `default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src data:; connect-src 'self' ${connectOf.get(path)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types saksi-desk`
      : "default-src 'none'"
  let held: { readonly of: string; readonly files: Files | undefined; readonly at: number } | undefined
  const filesNow = (): Files | undefined => {
    const of = published()
    if (of === undefined) return undefined
    // What is held stays; what lacked may have been built since.
    if (held?.of === of && (held.files || monotonicSeconds() - held.at < AGAIN_S)) return held.files
    const [before, files] = [held, readPages(bundle, of)]
    held = { of, files, at: monotonicSeconds() }
    if (files) log(`pages ${of.slice(0, 16)} are as they are on record`)
    else if (before?.of !== of)
      log(
        `pages in ${bundle} are not those on record (${of.slice(0, 16)}), or are not there: none is given; build them (docs/operate/own-pages.md)`,
      )
    return files
  }
  return smallServer(30_000, (incoming, response) => {
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    response.setHeader('content-security-policy', cspOf(path))
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return void response.writeHead(405).end()
    const files = filesNow()
    if (!files) return end(response, 503, 'not now\n', 'no-store')
    if (path === '/desk.json') return end(response, 200, config, 'no-store', 'application/json')
    const file = files.get(path)
    if (!file) return end(response, 404, 'nothing here\n', 'no-store')
    sendFile(incoming, response, path, file)
  })
}

function end(response: ServerResponse, status: number, body: string, cache: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': cache }).end(body)
}

/** A page for whom it would endanger to be seen with leaves no copy of itself on a telephone that somebody else may look through; its parts say nothing. */
function sendFile(incoming: IncomingMessage, response: ServerResponse, path: string, file: Held): void {
  const type = TYPES[extname(path)]
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store'
  const head = { 'content-type': type ?? 'text/plain; charset=utf-8', 'cache-control': cache, vary: 'accept-encoding' }
  const isPacked = type?.startsWith('text/') === true && takes('br', String(incoming.headers['accept-encoding'] ?? ''))
  if (!isPacked) return void response.writeHead(200, head).end(file.bytes)
  file.packed ??= compress(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
  file.packed.then(
    (bytes) => response.writeHead(200, { ...head, 'content-encoding': 'br' }).end(bytes),
    () => response.destroy(),
  )
}
