/**
 * Five projects, by what their tests may do to the process they run in. A worker that is kept for the next file has its modules, and the
 * country, loaded already: that is a third of the whole suite's work.
 *
 *   pure      beside the code, and the repository about itself: no database, no browser. `npm run test:fast` runs it but for the reading of offices' own sheets
 *   searches  as pure, but what searches or solves for seconds: nobody waits for it between two edits
 *   record    a record, its database and its servers; many files to a process
 *   alone     what changes its process (a faked file system or environment), or measures it: one file to a process
 *   browser   the desk in Chromium
 *
 * What says `By night alone. By day: ‹files›.` in its first lines is run at night, for pictures, or when its file is named; by day those files ask the same.
 */
import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { EVERYTHING } from './test/helpers/everything.ts'
import { scratchRoot } from './test/helpers/scratch-root.ts'
import { ShortLast } from './test/helpers/short-last.ts'

/**
 * What replaces a module would replace it for the files after it too. And what holds the words of a page and of this process against each other
 * needs one that has served no other country: a process speaks every language that it was taught.
 */
const ALONE = /\bvi\.mock\(|process\.env\['SAKSI_[A-Z]+'\] =|\bvi\.stubEnv\(|in a process that has served no other country/
/** What takes seconds of its own says so in its first lines. */
const SEARCHES = /^\/\*\*[^/]*not in `test:fast`/
const saying = (what: RegExp): string[] =>
  globSync('{src,verify,test,countries}/**/*.test.{ts,tsx}').filter((path) => what.test(readFileSync(path, 'utf8')))
/**
 * A whole walk at the desk whose screens another meets by day, and whose rules are tried without a browser; or what asks once more, at length, what
 * shorter tests ask. With all of them a run takes half an hour, at which the machine that judges a change ends it.
 */
const BY_NIGHT = /^\/\*\*(?:(?!\*\/)[^])*By night alone\./
const alone = saying(ALONE)
const searches = saying(SEARCHES)

/** Half of all that lies beside the code reads sheets of offices: whoever changes that reading names its folder, and nobody else waits for it between two edits. */
export const leftByFast = process.env['SAKSI_FAST'] ? ['src/core/sheet/own/**/*.test.ts'] : []

const isNamed = process.argv.some((argument) => /^(?:\.\/)?test\//.test(argument))
process.env['SAKSI_NAMED'] ??= isNamed ? '1' : '0'
/** What says that it is of the night; and what this run leaves to it. */
export const ofTheNight = saying(BY_NIGHT)
export const leftToNight = EVERYTHING || process.env['SAKSI_SHOTS'] || isNamed ? [] : ofTheNight

process.env['TMPDIR'] ??= scratchRoot()
// Tests start the program many times: what was compiled once is read again (scripts/with-node.sh).
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/node')

/**
 * Tests start servers, databases and browsers of their own: separate processes, and few of them, so that two cores and 8 GB are enough. Nearly half of a
 * file's time is waiting for one of those (a page, a turn of the log), so that one file more is under way than there are cores.
 */
const WORKERS = Math.min(availableParallelism() + 1, 4)
const shared = {
  pool: 'forks',
  maxWorkers: WORKERS,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Nothing is timed: what is looked for again and again is waited for as long as a slow machine needs, and Vitest would give it one second.
  expect: { poll: { timeout: 60_000 } },
  setupFiles: ['test/helpers/each-file.ts'],
} as const
type Project = {
  readonly test: { readonly name: string; readonly include: string[]; readonly exclude: string[]; readonly isolate: boolean }
}
const together = (name: string, include: string[], exclude = alone): Project => ({
  test: { ...shared, name, include, exclude, isolate: false },
})

export const projects = [
  together('pure', ['{src,verify,countries}/**/*.test.{ts,tsx}', 'test/house/*.test.ts'], [...alone, ...searches, ...leftByFast]),
  together('searches', searches),
  together('record', ['test/{road,count,walls,ledger,release,desk,operate,packages}/*.test.ts'], [...alone, ...leftToNight]),
  { test: { ...shared, name: 'alone', include: alone, exclude: [], isolate: true } },
  together('browser', ['test/e2e/*.test.ts'], [...alone, ...leftToNight]),
]

export default defineConfig({ test: { globalSetup: ['test/helpers/scratch-root.ts'], sequence: { sequencer: ShortLast }, projects } })
