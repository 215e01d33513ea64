/**
 * An installation as `saksi init` leaves it, copied instead of made: making one costs four seconds of a processor, copying a tenth of one.
 * It is made by whoever first needs it, once for each state of the sources, the engine and the day, and lies in the temporary folder of
 * the machine. Keys are made with it, so the second one that a test file has at a time is copied from another than the first: two
 * installations that are there together never share a key. What is about `init` itself, or its links, calls `initInstallation`.
 */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, globSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { initInstallation } from '../../src/work/installation/init.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { findBinaries } from '../../src/store/postgres/server/find-binaries.ts'
import { tryLockFile } from '../../src/store/postgres/lock-installation.ts'
import type { Trustees } from '../../src/core/seal/sides.ts'
import { asked } from './asked.ts'

export type NewInstallation = {
  readonly dir: string
  readonly country: string
  readonly demo: boolean
  readonly trustees?: Trustees
  /** With the whole invented country in it (src/demo/seed-whole.ts), which takes half a minute of a processor to write. */
  readonly isFilled?: boolean
  /** As a coalition keeps it alone. */
  readonly observatory?: boolean
}

const ROOT = join(import.meta.dirname, '../..')
/** Not in the folder of this run's scratch: it is kept from run to run. */
const KEPT = `/tmp/saksi-templates-${process.getuid?.() ?? 0}`
const NAME = 'record'
/** Of one installation; the server's own, the agencies' and the vaults' (src/store/files/layout.ts). */
const FOLDERS = ['', '.edge', '.vaults']
const OLD_MS = 2 * 60 * 60 * 1000

export async function newInstallation({
  dir,
  country,
  demo,
  trustees = 1,
  isFilled = false,
  observatory = false,
}: NewInstallation): Promise<void> {
  const kind = `${country}-${demo ? 'demo' : 'real'}-${trustees}${isFilled ? '-filled' : ''}${observatory ? '-observatory' : ''}`
  const turn = takeTurn(kind, dir)
  const template = isOurs() ? await findTemplate(`${kind}-${turn.nth}`, { country, demo, trustees, isFilled, observatory }) : undefined
  if (template === undefined) return make({ dir, country, demo, trustees, isFilled, observatory })
  for (const suffix of FOLDERS) {
    const from = join(template, `${NAME}${suffix}`)
    if (existsSync(from)) copy(from, `${dir}${suffix}`)
  }
  turn.done()
}

/** Which of the templates of a kind: the first from which nothing came that the file still has. */
function takeTurn(kind: string, dir: string): { readonly nth: number; done(): void } {
  const taken = asked.get(kind) ?? []
  asked.set(kind, taken)
  const free = taken.findIndex((other) => other.isCopied && !existsSync(other.dir))
  const at = free === -1 ? taken.length : free
  const mine = { dir, isCopied: false }
  taken[at] = mine
  return { nth: at + 1, done: () => void (mine.isCopied = true) }
}

async function make({ isFilled = false, ...made }: NewInstallation): Promise<void> {
  await initInstallation(made)
  if (!isFilled) return
  const { seedWhole } = await import('../../src/demo/seed-whole.ts')
  const installation = await openInstallation(made.dir)
  try {
    await seedWhole(installation)
    await installation.sequencer.flush()
  } finally {
    await installation.close()
  }
}

/** Owners, modes and holes stay as they are: the database belongs to the user that runs it. */
function copy(from: string, to: string): void {
  const done = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`cp -a ${from} ${to}: ${done.stderr}`)
}

/** Somebody else's folder of that name is not used. */
function isOurs(): boolean {
  mkdirSync(KEPT, { recursive: true, mode: 0o755 })
  chmodSync(KEPT, 0o755)
  return lstatSync(KEPT).isDirectory() && lstatSync(KEPT).uid === process.getuid?.()
}

/** @returns its folder; undefined where its database had to be put elsewhere, because its user cannot enter here. */
async function findTemplate(kind: string, made: Omit<NewInstallation, 'dir'>): Promise<string | undefined> {
  const place = join(KEPT, `${kind}-${stamp()}`)
  const isWhole = existsSync(place)
  if (!isWhole) await makeTemplate(place, made)
  utimesSync(place, new Date(), new Date())
  return existsSync(join(place, NAME, 'cluster.json')) ? undefined : place
}

/** One makes it, the others wait; a process that ended at it leaves a lock that the next takes over. */
async function makeTemplate(place: string, made: Omit<NewInstallation, 'dir'>): Promise<void> {
  const lockFile = `${place}.lock`
  for (let lock = tryLockFile(lockFile); ; lock = tryLockFile(lockFile)) {
    if ('heldBy' in lock) {
      await pause(50)
      continue
    }
    try {
      if (existsSync(place)) return
      removeOld()
      const part = `${place}.part`
      rmSync(part, { recursive: true, force: true })
      mkdirSync(part, { mode: 0o755 })
      await make({ dir: join(part, NAME), ...made })
      renameSync(part, place)
      return
    } finally {
      lock.release()
    }
  }
}

/** Those of other sources, or of yesterday, that nobody has copied for a while. */
function removeOld(): void {
  for (const name of readdirSync(KEPT)) {
    const path = join(KEPT, name)
    const then = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (then !== undefined && Date.now() - then > OLD_MS) rmSync(path, { recursive: true, force: true })
  }
}

let known: string | undefined
/** Of everything that an installation is made from, its engine, and the day: none is older than a test may think. */
function stamp(): string {
  if (known !== undefined) return known
  // By the clock that the program is given: a bench that begins a month ago gets one of that day, and leaves it to nobody of today.
  const today = new Date(Date.now()).toISOString().slice(0, 10)
  const hash = createHash('sha256').update(`${today} ${process.version} ${findBinaries().version}\0`)
  const sources = ['package-lock.json', 'migrations/*.sql', 'src/**/*', 'countries/**/*.ts', 'countries/**/*.cedar']
  for (const path of globSync(sources, { cwd: ROOT, exclude: ['**/*.test.*', 'src/web/**'] }).sort()) {
    if (!lstatSync(join(ROOT, path)).isFile()) continue
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  }
  return (known = hash.digest('hex').slice(0, 16))
}
