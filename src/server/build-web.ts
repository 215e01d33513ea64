/**
 * Builds what browsers load: `dist/desk/<country>` (the static bundle of that country's desk) and `dist/public` (style, fonts and the
 * script of /verify). A stamp of every source makes a second run instant.
 */
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'
import type * as Configs from '../web/vite.config.ts'
import type { DeskOf } from '../web/vite.config.ts'
import { joinedOf } from '../web/without-joined.ts'
import { BUILT_FOR_FILE, SUMS_FILE, sumsOf } from '../store/files/bundle-sums.ts'
import { hashCountry } from '../store/files/country-hash.ts'
import { CODE } from '../outside/host/own-code.ts'
import { loadCountry } from '../store/files/load-country.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LOCK = join(ROOT, 'dist/web.lock')
const STALE_MS = 120_000
/** Everything that a bundle may contain; more than it needs, so that nothing is missed. */
const SOURCES = [
  'src/web/**/*',
  'src/core/**/*.ts',
  'src/{exchange,road,work}/**/*.ts',
  'src/outside/{hpke,http,vault}/*.ts',
  'src/errors.ts',
  'src/errors/*.ts',
  'src/server/build-web.ts',
  'src/store/files/{bundle-sums,country-hash}.ts',
  'package-lock.json',
]

type BuildHow = { readonly say?: (line: string) => void; readonly hash?: string }
const NOBODY = (): void => undefined

export type BuiltWeb = {
  readonly desk: string
  readonly public: string
  /** Of the country's folder. */ readonly country: string
  readonly fresh: boolean
}

/** Where the desk of a country lies once it is built; whether it is there is another matter. @param id a folder of `countries/` */
export const deskFolder = (id: string): string => join(ROOT, 'dist/desk', id)

/**
 * Builds unless the stamp says that nothing changed. `say` gets one line for each thing done.
 * @param id a folder of `countries/`
 * @throws where it would have to be built and may not be. What the bundler throws: a source that does not parse, a full disk; and every fault of the country at once. The stamp is
 * written last, so a torn build is built again.
 */
export async function buildWeb(id: string, say: (line: string) => void = () => undefined): Promise<BuiltWeb> {
  const folder = join(ROOT, 'countries', id)
  const [desk, open] = [deskFolder(id), join(ROOT, 'dist/public')]
  const country = hashCountry(folder)
  // In the package the desks lie ready, and what they are made of is not there.
  if (CODE === '.js') return { desk, public: open, country, fresh: false }
  const sources = hashSources()
  const parts = [
    { stamp: join(ROOT, `dist/desk-${id}.stamp`), is: `${sources} ${country}`, build: () => buildDesk(folder, desk, { say }) },
    { stamp: join(ROOT, 'dist/public.stamp'), is: sources, build: () => buildPublic(open, say) },
  ]
  const isOld = ({ stamp, is }: (typeof parts)[number]): boolean => readStamp(stamp) !== is
  if (!parts.some(isOld)) return { desk, public: open, country, fresh: false }
  refuseUnwritable()
  await waitForTurn()
  try {
    for (const part of parts.filter(isOld)) {
      await part.build()
      writeFileSync(part.stamp, part.is)
    }
    return { desk, public: open, country, fresh: true }
  } finally {
    rmdirSync(LOCK)
  }
}

/**
 * @param folder a country's, wherever it lies. @param to is emptied first.
 * @param hash of the folder that the record will read, where that is another: the package has it compiled.
 */
export async function buildDesk(folder: string, to: string, { say = NOBODY, hash = hashCountry(folder) }: BuildHow = {}): Promise<void> {
  const { id, languages, lists } = await loadCountry(folder)
  const of: DeskOf = { folder, id, hash, languages, joined: lists.flatMap(joinedOf) }
  say(`building the desk of ${id}`)
  await asProduction(({ deskConfig }) => deskConfig(to, of))
  writeFileSync(join(to, BUILT_FOR_FILE), `${JSON.stringify({ id, hash: of.hash })}\n`)
  writeFileSync(join(to, SUMS_FILE), sumsOf(to) ?? '')
}

/** @param to is emptied first. */
export async function buildPublic(to: string, say: (line: string) => void): Promise<void> {
  say('building the public pages’ style and script')
  await asProduction(({ publicConfig }) => publicConfig(to))
}

/** A service writes nowhere but in its record: what is built, is built before it starts, by whoever owns the program. @throws Error that says so */
export function refuseUnwritable(dist = join(ROOT, 'dist')): void {
  const place = existsSync(dist) ? dist : dirname(dist)
  try {
    accessSync(place, constants.W_OK)
  } catch {
    throw new Error(
      `the desk of this version is not built, and whoever starts the server may not write ${dist}: run npm run build in ${dirname(dist)} as whoever owns that folder, then start again`,
    )
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

/** Vite takes NODE_ENV from whoever builds: a test run would get React's development half, and the demo after it. */
export async function asProduction(configOf: (configs: typeof Configs) => InlineConfig): Promise<void> {
  const was = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    // Loaded when there is something to build: a server that finds the bundle ready does not carry the bundler in its memory.
    const { build } = await import('vite')
    await build(configOf(await import('../web/vite.config.ts')))
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
  for (const id of readdirSync(join(ROOT, 'countries')).toSorted()) {
    const { fresh } = await buildWeb(id, (line) => process.stdout.write(`${line}\n`))
    process.stdout.write(fresh ? `built dist/desk/${id}\n` : `dist/desk/${id} is as it was\n`)
  }
}
