/**
 * What each of the desk's people presses to bring the main job to its end, and how long the machine takes for it: counted while the browser tests run,
 * so that the table is of what is tested and of nothing else. A person has no row where no test goes the whole way: that journey does not exist yet.
 *
 *   node bench/clicks.ts                     runs them one after the other, and prints the table of bench/RESULTS.md
 *   node bench/clicks.ts --only consul,embassy
 *
 * Clicks are presses of a pointer; keys are presses of the keyboard, and what a test fills in at once or chooses from a list counts as none. Seconds are of the
 * whole window, with signing in, the test's own looking and axe: they say what grew, not how long a person takes.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scratchDir } from '../test/helpers/scratch-dir.ts'

type Pressed = { readonly of: string; readonly clicks: number; readonly keys: number; readonly seconds: number }
type Way = {
  readonly who: string
  readonly job: string
  readonly file?: string
  readonly test?: string
  /** A test that must have gone before it. */ readonly after?: string
}

const WAYS: readonly Way[] = [
  { who: 'clerk', job: 'a sheet in her own way, mended and sent', file: 'own-sheet', test: 'its columns, then what is open' },
  { who: 'head', job: 'a nil and a file signed', file: 'sign-returns', test: 'are signed where they stand' },
  {
    who: 'prosecutor',
    job: 'from the next time of the law to a charge on record',
    file: 'to-the-end',
    test: 'en at 1280: a prosecutor by keyboard alone',
  },
  {
    who: 'investigator',
    job: 'from a lead to an investigation on record',
    file: 'to-the-end',
    test: 'en at 1280: an investigator, a lead is acted on',
  },
  { who: 'hotline', job: 'a call to the end, and into the register', file: 'five-jobs', test: 'en at 1280: a hotline' },
  {
    who: 'labour inspector',
    job: 'from the day’s page to the answer of the police on record',
    file: 'five-jobs',
    test: 'en at 1280: a labour inspector by keyboard alone',
  },
  {
    who: 'consul',
    job: 'a citizen from the call to the hand-over, and into the register',
    file: 'to-the-end',
    test: 'en at 1280: a consul, from the call',
  },
  {
    who: 'embassy',
    job: 'a citizen named, the request handed on, and the answer read',
    file: 'to-the-end',
    test: 'en at 1280: an embassy, a citizen is named',
  },
  { who: 'analyst', job: 'an answer signed over its figure', file: 'five-jobs', test: 'en at 1280: an analyst by keyboard alone' },
  { who: 'oversight', job: 'an office stopped and let go on', file: 'oversee', test: 'stops an office and lets it go on' },
  {
    who: 'registrar',
    job: 'a clerk’s device signed in by two',
    file: 'five-jobs',
    test: 'en at 1280: a registrar, from what waits',
  },
  {
    who: 'anybody',
    job: 'a number found, its record, its case',
    file: 'find',
    test: 'by keyboard alone: the key /',
  },
  {
    who: 'lead worker of an NGO',
    job: 'two leads handed over and said to be of one place; who came out',
    file: 'place-journeys',
    test: 'an NGO’s lead worker hands two leads over, says that they are about one place, and follows who came out: en at 1280',
  },
  {
    who: 'officer of an embassy',
    job: 'thirty asked for, told that all is done, and who is not out put on record',
    file: 'place-journeys',
    test: 'an embassy’s officer asks for thirty of whom five are children, is told that all is done, and records who is not out: en at 1280',
  },
  {
    who: 'oversight of a place',
    job: 'who profits, and a leak review, recorded and read',
    file: 'place-journeys',
    test: 'the oversight body records who profits from a place and who could know of a raid, reads both, and nobody else does: en at 1280',
  },
  {
    who: 'investigator with a plan',
    job: 'a sealed plan opened, said of an operation, and taken back',
    file: 'plans',
    test: 'by keyboard: opened, its receipt saved',
  },
  {
    who: 'labour office',
    job: 'a worker’s complaint read and decided',
    file: 'complaints',
    test: 'is read with the office’s key alone',
    after: 'is left without a script',
  },
  {
    who: 'labour inspector by lot',
    job: 'the lot of the day opened and checked',
    file: 'lots',
    test: 'the lot of the day is opened by keyboard',
  },
  {
    who: 'prosecutor between offices',
    job: 'a dossier that was offered, taken under a number of one’s own',
    file: 'transfers',
    test: 'one is taken under its number',
  },
  {
    who: 'head with an erasure',
    job: 'asked, signed by oversight, stopped by who speaks for her',
    file: 'erase',
    test: 'is asked by a head',
  },
]

const ROOT = join(import.meta.dirname, '..')
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs')
const scratch = scratchDir('clicks')
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const only = values.only?.split(',')

/** Every window of the tests that fit; none where the test did not go its whole way. */
function run({ file, test = '', after }: Way, to: string): readonly Pressed[] {
  const argv = [VITEST, 'run', `test/e2e/${file}.test.ts`, '-t', after === undefined ? test : `${after}|${test}`]
  // Whole walks are of the night, in English at a desk's width among other screens.
  const env = { ...process.env, SAKSI_PRESSED: to, SAKSI_EVERYTHING: '1' }
  const { status } = spawnSync(process.execPath, argv, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const lines = existsSync(to) ? readFileSync(to, 'utf8').trim().split('\n') : []
  const all = lines.map((line) => JSON.parse(line) as Pressed).filter(({ of }) => of.includes(test))
  if (status !== 0) console.error(`${file}: did not pass, and is not counted`)
  return status === 0 ? all : []
}

const sum = (all: readonly Pressed[], of: (p: Pressed) => number): number => all.reduce((n, p) => n + of(p), 0)
console.log('| person | to its end | clicks | keys | windows | seconds of the window |\n|---|---|---|---|---|---|')
for (const [i, way] of WAYS.entries()) {
  if (only && !only.includes(way.who)) continue
  const all = way.file === undefined ? [] : run(way, join(scratch.path, `${i}.jsonl`))
  const figures = [sum(all, (p) => p.clicks), sum(all, (p) => p.keys), all.length, sum(all, (p) => p.seconds).toFixed(1)]
  console.log(
    `| ${way.who} | ${way.job} | ${way.file === undefined ? 'does not exist yet | | | ' : all.length === 0 ? 'not counted | | | ' : figures.join(' | ')} |`,
  )
}
scratch.remove()
