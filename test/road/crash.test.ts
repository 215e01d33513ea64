/**
 * Kills at every durable step (src/torture/steps.ts says what each leaves and who finishes). After each kill everything
 * acknowledged is there once, a return is there whole or not at all, the same file sent again ends with every row once,
 * and the log extends the checkpoint seen before. `saksi doctor DIR --torture` does the same, longer.
 * In part by night. By day: road/disorder, road/lost-answers, ledger/witness-crash.
 */
import { globSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { killInits } from '../../src/torture/inits.ts'
import { killAtEach, newReport, walkOf, type Target } from '../../src/torture/kills.ts'
import { Scratch } from '../../src/torture/scratch.ts'
import { STEPS } from '../../src/torture/steps.ts'
import { breakImport } from '../../src/torture/victims.ts'
import { main } from '../../src/main.ts'
import { SITES, sitesOf } from './durable-sites.ts'
import { AT_NIGHT, EVERYTHING } from '../helpers/everything.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const root = join(import.meta.dirname, '../..')
const home = scratchDir('crash')
const report = newReport()
let scratch: Scratch
const quiet = { out: () => undefined, err: () => undefined }

/** What nothing here walks: each needs a release, a signed-off answer, witnesses, a policy, or a database of another user. */
const ELSEWHERE = ['release', 'annual', 'answers', 'witnessed', 'later-state', 'cluster-record']
const thingOf = (step: string): string => step.split('.')[0] as string

beforeAll(async () => {
  scratch = await Scratch.make(join(home.path, 'scratch'))
}, 120_000)
afterAll(async () => {
  await scratch.remove()
  home.remove()
})

describe('killed at each durable step, nothing acknowledged is lost, nothing is there twice:', () => {
  const steady = (): void => expect(scratch.counts).toEqual({ lost: 0, doubled: 0, faults: [] })
  const DECIDING = ['record.commit', 'log.take', 'log.move']
  /** The anchor makes its tile once a slot, a folder is made once, and a lock is taken from the dead only after a kill. */
  const ONCE = /^(anchor\.|log\.open|lock\.rename|vault-key\.)|\.folder$/
  /** Those at which nothing was killed yet; by day one of each thing at which nothing was, of which it is sure that it comes: the night takes all. */
  const newOf = (steps: readonly string[]): string[] => {
    if (EVERYTHING) return steps.filter((step) => report.steps[step] === undefined)
    const done = new Set(Object.keys(report.steps).map(thingOf))
    const sure = steps.filter((step) => !ONCE.test(step))
    return steps.filter((step) => {
      const first = sure.find((s) => thingOf(s) === thingOf(step))
      return !done.has(thingOf(step)) && (first === undefined || first === step)
    })
  }

  test('an import, within each write and each commit, and after every other step', async () => {
    const walked = [...new Set(await walkOf(scratch, report, 'import'))]
    const isTorn = (step: string): boolean => /\.(write|commit|move|take)$/.test(step)
    const [torn, others] = [walked.filter(isTorn), walked.filter((step) => !isTorn(step))]
    await killAtEach(scratch, report, 'import', { names: torn, isBrief: true })
    await killAtEach(scratch, report, 'import', { names: newOf(others), isBrief: true })
    steady()
    expect(report.kills).toBeGreaterThanOrEqual(EVERYTHING ? 21 : 8)
  }, 300_000)

  // What an import walks was killed above; here the steps that only this process has, and the ones that decide.
  test.each<Target>(AT_NIGHT ? ['server', 'sequencer', 'cold import', 'rebuild'] : ['server'])(
    'a %s, at the steps of its own and at those that decide',
    async (target) => {
      const walked = [...new Set(await walkOf(scratch, report, target))]
      const names = [...new Set([...newOf(walked), ...(target === 'server' ? walked.filter((step) => DECIDING.includes(step)) : [])])]
      await killAtEach(scratch, report, target, { names, isBrief: true })
      steady()
      expect(names.filter((step) => report.steps[step] === undefined && !ONCE.test(step))).toEqual([])
    },
    300_000,
  )

  test.each<Target>(AT_NIGHT ? ['database under an import', 'database under a server'] : ['database under a server'])(
    'the %s; whoever lived on ends in words, or finds it again',
    async (target) => {
      await killAtEach(scratch, report, target, { names: DECIDING, isBrief: true })
      steady()
    },
    300_000,
  )

  test.runIf(AT_NIGHT)(
    'an init, once for each thing that it makes; no key is ever made over another',
    async () => {
      const faults: string[] = []
      const done = new Set(Object.keys(report.steps).map(thingOf))
      await killInits(join(home.path, 'inits'), report, faults, (step) => {
        const isFirst = !done.has(thingOf(step)) && /\.(rename|commit|write|remove|folder)$/.test(step)
        if (isFirst) done.add(thingOf(step))
        return isFirst
      })
      expect(faults).toEqual([])
    },
    300_000,
  )

  test('and then everything verifies', async () => {
    await scratch.close()
    const said: string[] = []
    expect(await main(['verify', scratch.dir], { out: (t) => said.push(t), err: (t) => said.push(t) }), said.join('\n')).toBe(0)
    await scratch.open()
  }, 120_000)
})

describe('no durable step is without its kill:', () => {
  test.runIf(AT_NIGHT)('every step that acted has a name, and every thing with a name was killed', () => {
    expect([...report.unnamed]).toEqual([])
    const killed = new Set(Object.keys(report.steps).map(thingOf))
    expect([...new Set(STEPS.map((s) => thingOf(s.name)))].filter((thing) => !killed.has(thing) && !ELSEWHERE.includes(thing))).toEqual([])
  })

  test('every place in the sources that writes, syncs, renames, removes or commits is on the list, with its things', () => {
    const found = Object.fromEntries(
      globSync('src/{exchange,outside,road,server,store,work}/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }).flatMap((path) => {
        const calls = sitesOf(readFileSync(join(root, path), 'utf8'))
        return calls.length === 0 ? [] : [[path, calls]]
      }),
    )
    expect(found, 'name the step in src/torture/steps.ts, then put the place on the list').toEqual(
      Object.fromEntries(Object.entries(SITES).map(([path, { calls }]) => [path, calls])),
    )
    const things = new Set(STEPS.map((s) => thingOf(s.name)))
    expect(Object.values(SITES).flatMap((s) => s.things.filter((thing) => !things.has(thing)))).toEqual([])
  })

  test('a place is seen however it is written, and a comment is none', () => {
    expect(sitesOf("await rename(a, b)\nrenameSync(a, b) // rmSync(c)\n/* writeFileSync(d) */ client.query('commit')")).toEqual([
      'commit',
      'rename',
      'renameSync',
    ])
  })
})

describe('a disk that refuses,', () => {
  // The file system says it before anything is there; the database says it in the middle of a transaction.
  test.each([
    ['ENOSPC', 'courier.write', 2, /The disk is full/],
    ['ENOSPC', 'record.write', 2, /The disk is full/],
    ['ENOSPC', 'record.commit', 2, /The disk is full/],
    ['ENOSPC', 'tile.write', 2, /not in the log yet\. The disk is full/],
    ['EIO', 'tile.sync', 2, /not in the log yet\. The disk could not be/],
    ['EIO', 'entries.rename', 2, /not in the log yet\. The disk could not be/],
    ['ENOSPC', 'checkpoint.create', 2, /not in the log yet\. The disk is full/],
    ['EIO', 'checkpoint.rename', 2, /not in the log yet\. The disk could not be/],
  ] as const)(
    '%s at %s: said in words, nothing half recorded, and the same file goes through after',
    async (act, step, code, words) => {
      const taken = await scratch.seal(5)
      const ending = await breakImport(scratch, taken, { at: { step, nth: 1 }, when: 'during', act })
      await scratch.settle([taken], `${act} at ${step}`)
      expect([ending.killedAt, ending.code, ending.hangs, ending.said]).toEqual([step, code, false, expect.stringMatching(words)])
      expect(ending.said).not.toMatch(/\bat .+\.ts:\d|injected/)
      expect(scratch.counts.faults).toEqual([])
    },
    120_000,
  )

  test('a log folder that is none: recorded, said so, and logged once it is one', async () => {
    const installation = await scratch.open()
    const taken = await scratch.seal(5)
    const [tiles, away] = [join(scratch.layout.tlog, 'tile'), join(scratch.layout.tlog, 'tile.away')]
    const { size } = await installation.checkpoint()
    await installation.sequencer.close()
    renameSync(tiles, away)
    writeFileSync(tiles, 'a file where a folder should be\n')
    try {
      expect(await main(['import', scratch.dir, taken.path, '--form', 'town-return'], quiet)).toBe(2)
      expect((await installation.checkpoint()).size).toBe(size)
      // The same process tries again and fails again, without building on what it could not write.
      await expect(installation.sequencer.flush()).rejects.toThrow()
      await expect(installation.sequencer.flush()).rejects.toThrow()
    } finally {
      rmSync(tiles)
      renameSync(away, tiles)
    }
    taken.isAcknowledged = true
    await scratch.settle([taken], 'no log folder')
    expect(scratch.counts.faults).toEqual([])
    expect(existsSync(away)).toBe(false)
  }, 120_000)
})
