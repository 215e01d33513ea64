/**
 * A page → PDF, by the Chromium of this machine: of what is at hand only it sets Khmer so that the text reads back equal.
 * It is no part of the product; where it is missing, that is said, and the page itself can be printed by any browser.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Failure } from '../../errors.ts'
import { makeQueue, QueueFull } from '../../core/waiting-line.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
const PATIENCE_MS = 120_000
/** Nothing of the page is to leave the machine: it has no network, and asks for none. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--virtual-time-budget=10000',
]

/** A browser takes hundreds of megabytes: whoever asks for many sheets at once waits for them one by one. */
const inTurn = makeQueue({ atOnce: 1, waiting: 8 })

/** Undefined where none is installed. */
export const findChromium = (): string | undefined => PLACES.find((path) => existsSync(path))

/**
 * @param page a whole HTML document that asks for nothing.
 * @throws Failure `answers.no-chromium` where there is none, `answers.not-printed` where it gave no file, `answers.many-printed` where
 * too many wait already.
 */
export async function printPdf(page: string, chromium = findChromium()): Promise<Uint8Array> {
  if (chromium === undefined) throw new Failure('answers.no-chromium')
  return inTurn(() => print(page, chromium)).catch((error: Error) => {
    throw error instanceof QueueFull ? new Failure('answers.many-printed') : error
  })
}

async function print(page: string, chromium: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-print-'))
  try {
    const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    writeFileSync(from, page, { mode: 0o600 })
    // Its own sandbox needs a user who is not root; root has none to give.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const ask = [...FLAGS, ...sandbox, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${to}`, pathToFileURL(from).href]
    await promisify(execFile)(chromium, ask, { timeout: PATIENCE_MS }).catch(() => undefined)
    if (!existsSync(to)) throw new Failure('answers.not-printed')
    return readFileSync(to)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
