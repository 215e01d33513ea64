/** What goes out or is signed while somebody verifies or backs up is no fault, then or after a restore. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backUp } from '../../src/work/backup/backup.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { keepShown } from '../../src/work/releases/released-files.ts'
import { keepSignOff, readSignOffs } from '../../src/work/answers/sign-offs.ts'
import { checkAnswers } from '../../src/work/answers/verify-answers.ts'
import { checkReleases } from '../../src/work/releases/verify-releases.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { inTransaction, type Db } from '../../src/store/postgres/connect.ts'
import { signAnswer } from '../../src/work/answers/sign-answer.ts'
import { hashShown } from '../../src/core/report/figure-hash.ts'
import { appendActs, makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { main } from '../../src/main.ts'
import type { Fault } from '../../verify/fault.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('written-meanwhile')
let made: Made
beforeAll(async () => {
  made = await makeInstallation('toyland')
}, 120_000)
afterAll(async () => {
  await made?.remove()
  scratch.remove(join(scratch.path, 'again'))
})

/** The same installation, whose reader runs each once: after the first statement that its name is part of, before its caller goes on. */
function after(once: Record<string, () => Promise<unknown>>): Installation {
  const reader = made.installation.pools.saksi_reader
  const left = new Map(Object.entries(once))
  const watch = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (of, name) => {
        const own: unknown = Reflect.get(of, name)
        if (typeof own !== 'function') return own
        return (...args: unknown[]): unknown => {
          const given: unknown = Reflect.apply(own, of, args)
          if (name === 'connect') return (given as Promise<object>).then(watch)
          const [text] = args
          if (name !== 'query' || typeof text !== 'string') return given
          const part = [...left.keys()].find((p) => text.includes(p))
          const then = part === undefined ? undefined : left.get(part)
          if (part !== undefined) left.delete(part)
          return then ? (given as Promise<unknown>).then(async (rows) => (await then(), rows)) : given
        }
      },
    })
  return { ...made.installation, pools: { ...made.installation.pools, saksi_reader: watch(reader) } }
}
const show = (text: string, installation = made.installation) =>
  keepShown(installation, { draft: 'd', recipient: 'owl' }, [new Map([['manifest.json', JSON.stringify({ files: {}, text })]])])
const wordOf = (narrative: { en: string }) =>
  makeUnsigned(
    'bell',
    {
      kind: 'answer.signed',
      report: 'tip',
      year: 2023,
      question: 'q',
      by: 'bell',
      figure: 'f'.repeat(64),
      narrative: hashShown(narrative),
    },
    nodeRandom,
  )
const sign = (en: string, installation = made.installation) =>
  signAnswer(installation, 'bell', wordOf({ en }), { narrative: { en }, sources: [] })
const faultsOf = async (check: (report: (fault: Fault) => void) => Promise<void>): Promise<string[]> => {
  const found: Fault[] = []
  await check((fault) => found.push(fault))
  return found.map((f) => f.what)
}
const waiting = async (db: Db): Promise<number> =>
  (await db.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).rowCount ?? 0

it('a draft that is shown while releases are held against the log was shown, and one that the log never had was not', async () => {
  const meanwhile = after({ 'draft.shown': () => show('first') })
  expect(await faultsOf((report) => checkReleases(meanwhile, report))).toEqual([])
  const { given } = made.installation.layout
  mkdirSync(join(given, 'by-hand'))
  writeFileSync(join(given, 'by-hand', 'manifest.json'), '{}')
  expect(await faultsOf((report) => checkReleases(made.installation, report))).toEqual(['release.not-in-log'])
})

it('who verifies waits for another process that is between the log and the words; and what a cut write left is no word', async () => {
  await sign('first')
  const { country, layout, pools, store } = made.installation
  let looked: Promise<string[]> | undefined
  await inTransaction(pools.saksi_reader, async (other) => {
    await other.query(`select pg_advisory_xact_lock(hashtext('saksi.answers'))`)
    const narrative = { en: 'second' }
    await appendActs([wordOf(narrative)], ['answer.signed'], { agency: 'bell', country, store })
    looked = faultsOf((report) => checkAnswers(made.installation, report))
    await expect.poll(() => waiting(pools.saksi_reader), { timeout: 30_000 }).toBe(1)
    keepSignOff(layout, 'tip', 2023, { question: 'q', agency: 'bell', figure: 'f'.repeat(64), narrative, sources: [] })
  })
  expect(await looked).toEqual([])
  writeFileSync(`${layout.signOffs('tip', 2023)}.tmp`, '[{"question"')
  expect(await faultsOf((report) => checkAnswers(made.installation, report))).toEqual([])
})

it('a backup holds what was shown and signed at its snapshot, and nothing that came after it', async () => {
  rmSync(join(made.installation.layout.given, 'by-hand'), { recursive: true, force: true })
  const identity = await generateIdentity()
  const [key, file, again] = ['officer.key', 'meanwhile.age', 'again'].map((name) => join(scratch.path, name)) as [string, string, string]
  writeFileSync(key, identity, { mode: 0o600 })
  // The vaults' signed words go with it.
  const vaultWords = (dir: string) => [layoutOf(dir).held('bell', 'b'), layoutOf(dir).erasureSaid('e')]
  for (const path of vaultWords(made.dir)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, '{}')
  }
  // A draft before the files are listed; a word when they are about to be read.
  const other = await openInstallation(made.dir)
  const meanwhile = after({ 'saksi.log_head': () => show('later', other), 'release.published': () => sign('third', other) })
  await backUp(meanwhile, { file, recipients: [await identityToRecipient(identity)] })
  await other.close()
  const said: string[] = []
  const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
  expect(await run('restore', file, again, '--identity', key, '--unwitnessed'), said.join('\n')).toBe(0)
  expect(await run('verify', again), said.join('\n')).toBe(0)
  expect(vaultWords(again).map((path) => existsSync(path))).toEqual([true, true])
  const words = (dir: string) => readSignOffs(layoutOf(dir), 'tip', 2023).map((r) => r.narrative.en)
  expect([words(again), words(made.dir)]).toEqual([['second'], ['third']])
}, 120_000)
