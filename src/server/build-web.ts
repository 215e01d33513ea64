/**
 * Builds what browsers load: `dist/desk` (the static bundle of the desk) and `dist/public` (style, fonts and the
 * script of /verify). A stamp of every source makes a second run instant.
 */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { SUMS_FILE, sumsOf } from '../store/files/bundle-sums.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LOCK = join(ROOT, 'dist/web.lock')
const STALE_MS = 120_000
/** Everything that a bundle may contain; more than it needs, so that nothing is missed. */
const SOURCES = [
  'src/web/**/*',
  'src/core/**/*.ts',
  'src/{exchange,road,work}/**/*.ts',
  'src/outside/{hpke,http,vault}/*.ts',
  'countries/kh/**/*.ts',
  'src/errors.ts',
  'src/server/build-web.ts',
  'src/store/files/bundle-sums.ts',
  'package-lock.json',
]

export type BuiltWeb = { readonly desk: string; readonly public: string; readonly fresh: boolean }

/**
 * Builds unless the stamp says that nothing changed. `say` gets one line for each thing done.
 * @throws what the bundler throws: a source that does not parse, a full disk. The stamp is written last, so a torn build is built again.
 */
export async function buildWeb(say: (line: string) => void): Promise<BuiltWeb> {
  const desk = join(ROOT, 'dist/desk')
  const open = join(ROOT, 'dist/public')
  const stampFile = join(ROOT, 'dist/web.stamp')
  const stamp = hashSources()
  if (readStamp(stampFile) === stamp) return { desk, public: open, fresh: false }
  await waitForTurn()
  try {
    if (readStamp(stampFile) === stamp) return { desk, public: open, fresh: false }
    await buildBoth(desk, open, say)
    writeFileSync(stampFile, stamp)
    return { desk, public: open, fresh: true }
  } finally {
    rmdirSync(LOCK)
  }
}

/** Two at once (test files, a demo) would empty the folder under each other. A lock older than any build was left by a crash. */
async function waitForTurn(): Promise<void> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(LOCK)
      return
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
      const made = statSync(LOCK, { throwIfNoEntry: false })
      if (made && Date.now() - made.mtimeMs > STALE_MS) return
      await sleep(100)
    }
  }
}

async function buildBoth(desk: string, open: string, say: (line: string) => void): Promise<void> {
  // Vite takes NODE_ENV from whoever builds: a test run would get React's development half, and the demo after it.
  const was = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    // Loaded when there is something to build: a server that finds the bundle ready does not carry the bundler in its memory.
    const { build } = await import('vite')
    const { deskConfig, publicConfig } = await import('../web/vite.config.ts')
    say('building the desk')
    await build(deskConfig(desk))
    writeFileSync(join(desk, SUMS_FILE), sumsOf(desk) ?? '')
    say('building the public pages’ style and script')
    await build(publicConfig(open))
  } finally {
    if (was === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = was
  }
}

function hashSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash
      .update(`${path.slice(ROOT.length)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex')
}

function readStamp(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined // never built here
  }
}

if (import.meta.main) {
  const { fresh } = await buildWeb((line) => process.stdout.write(`${line}\n`))
  process.stdout.write(fresh ? 'built dist/desk and dist/public\n' : 'nothing changed since the last build\n')
}
