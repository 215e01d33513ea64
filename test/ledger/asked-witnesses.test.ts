/**
 * The doctor and a restore ask the witnesses themselves: an older copy is told so by whoever saw more, and by nobody's good will.
 * In part by night. By day: operate/restore-served, ledger/witnessing.
 */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Check } from '../../src/work/doctor/check.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { printVkey } from '../../src/core/ledger/note.ts'
import { main } from '../../src/main.ts'
import { addLog, homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness, type WitnessServing } from '../../src/witness/serve.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('asked')
const at = (name: string): string => join(scratch.path, name)
const dir = at('record')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (n = 1): string => said.slice(-n).join('\n')
const PARTIES = { gov: 'government', civil: 'civil', foreign: 'foreign' } as const
const names = ['gov', 'civil', 'foreign'] as const
const running = new Map<string, WitnessServing>()
let recipient = ''

async function start(name: string): Promise<void> {
  running.set(name, await serveWitness({ dir: at(name), port: 0 }))
}
async function stop(name: string): Promise<void> {
  await running.get(name)?.close()
  running.delete(name)
}
const policy = (needed = 2, addresses: 'real' | 'dead' = 'real'): string =>
  [
    `log ${readFileSync(join(dir, 'tlog/vkey'), 'utf8').trim()}`,
    ...names.map((n) => {
      const url = addresses === 'real' ? (running.get(n)?.submissionUrl ?? 'http://localhost:9/gone') : 'http://localhost:9/gone'
      return `witness w-${n} ${printVkey(readSigners(homeOf(at(n))).cosigner.key)} ${url}`
    }),
    ...names.map((n) => `group ${PARTIES[n]} any w-${n}`),
    `group enough ${needed} government civil foreign`,
    'quorum enough',
    '',
  ].join('\n')
async function adopt(text: string): Promise<number> {
  writeFileSync(at('policy'), text)
  return run('witness', 'policy', dir, at('policy'))
}
/** Some entries, and the witnesses asked. */
async function grow(): Promise<void> {
  const installation = await openInstallation(dir)
  try {
    await installation.note({ kind: 'recovery.done', what: 'projections', entries: 0 })
    await installation.askWitnesses()
  } finally {
    await installation.close()
  }
}
async function examine(): Promise<Map<string, Check>> {
  await run('doctor', dir, '--json')
  return new Map((JSON.parse(last()) as { checks: Check[] }).checks.map((c) => [c.id, c]))
}
const put = (file: string, ...more: string[]): Promise<number> => {
  rmSync(at('put'), { recursive: true, force: true })
  return run('restore', at(file), at('put'), '--identity', at('officer.key'), ...more)
}

beforeAll(async () => {
  const identity = await generateIdentity()
  recipient = await identityToRecipient(identity)
  writeFileSync(at('officer.key'), `${identity}\n`, { mode: 0o600 })
  await newInstallation({ dir, country: 'toyland', demo: false })
  for (const name of names) {
    initWitness(at(name), `${name}.example/witness`)
    addLog(at(name), readFileSync(join(dir, 'tlog/vkey'), 'utf8'))
    await start(name)
  }
}, 60_000)
afterAll(async () => {
  for (const name of running.keys()) await running.get(name)?.close()
  scratch.remove(at('put'))
  scratch.remove(dir)
})

test('the doctor names a policy in which one class is too strong, and a witness that is silent', async () => {
  expect((await examine()).get('log.witnesses')).toMatchObject({ state: 'warn', mend: expect.stringContaining('saksi witness') as string })
  expect(await adopt(policy(1))).toBe(1)
  expect((await examine()).get('log.policy')).toMatchObject({
    state: 'fault',
    says: expect.stringContaining('government decides alone') as string,
  })
  expect(await adopt(policy(3))).toBe(1)
  expect((await examine()).get('log.policy')).toMatchObject({ state: 'fault', says: expect.stringContaining('civil can block') as string })
  expect(await adopt(policy()), last(3)).toBe(0)
  await stop('civil')
  const seen = await examine()
  expect([seen.get('log.policy')?.state, seen.get('log.witnesses')?.state, seen.get('witness.w-gov')?.state]).toEqual(['ok', 'ok', 'ok'])
  expect(seen.get('witness.w-civil')).toMatchObject({ state: 'warn', says: 'does not answer' })
  await start('civil')
  expect(await adopt(policy()), last(3)).toBe(0)
}, 120_000)

test('a policy that was made weaker by hand is named', async () => {
  const path = join(dir, 'witness-policy')
  copyFileSync(path, at('right'))
  writeFileSync(path, policy(1))
  expect((await examine()).get('log.policy')).toMatchObject({ state: 'fault', says: expect.stringContaining('not the one') as string })
  copyFileSync(at('right'), path)
}, 60_000)

test('a backup that is the newest goes on by the word of a quorum, and of nobody less', async () => {
  expect(await run('backup', dir, at('newest.age'), '--to', recipient), last()).toBe(0)
  const installation = await openInstallation(dir)
  await installation.askWitnesses()
  await installation.close()
  expect(await put('newest.age'), last()).toBe(0)
  expect(said.join('\n')).toMatch(/witness w-gov: saw \d+ entries/)
  expect(last(3)).not.toContain('the log is a new one')
  expect(await run('verify', at('put')), last(3)).toBe(0)
  // Two of three silent: nobody vouches for it, and it must be said in so many words.
  await stop('gov')
  await stop('civil')
  expect(await put('newest.age')).toBe(2)
  expect(last()).toContain('--unwitnessed')
  expect(await put('newest.age', '--unwitnessed'), last()).toBe(0)
  expect(last(3)).toContain('the log is a new one')
  await start('gov')
  await start('civil')
  expect(await adopt(policy()), last(3)).toBe(0)
}, 180_000)

test.runIf(AT_NIGHT)(
  'of a copy that was restored to be tried, and that the record has outgrown, verify says what it may be beside the faults',
  async () => {
    expect(await run('backup', dir, at('drill.age'), '--to', recipient), last()).toBe(0)
    expect(await put('drill.age'), last()).toBe(0)
    said.length = 0
    expect(await run('verify', at('put')), last(3)).toBe(0)
    expect(said.join('\n')).not.toContain('was restored from a backup')
    await grow()
    await grow()
    said.length = 0
    expect(await run('verify', at('put'))).toBe(1)
    expect(said.join('\n')).toMatch(/✗ witness\.[\s\S]+this folder was restored from a backup of \d+ entries/)
    said.length = 0
    expect(await run('verify', dir), last(3)).toBe(0)
    expect(said.join('\n')).not.toContain('was restored from a backup')
  },
  180_000,
)

test('an older one is refused as soon as one witness saw more, whatever note is shown beside it', async () => {
  copyFileSync(join(dir, 'tlog/checkpoint'), at('old.note'))
  expect(await run('backup', dir, at('old.age'), '--to', recipient), last()).toBe(0)
  await grow()
  await grow()
  writeFileSync(at('own-policy'), policy())
  for (const more of [[], ['--unwitnessed'], ['--witnessed', at('old.note')]]) {
    expect(await put('old.age', ...more, '--policy', at('own-policy')), more.join(' ')).toBe(2)
    expect(last()).toContain('is older than what was witnessed')
    expect(existsSync(at('put'))).toBe(false)
  }
  await stop('gov')
  await stop('foreign')
  expect(await put('old.age', '--witnessed', at('old.note'), '--policy', at('own-policy'))).toBe(2)
  expect(last()).toContain('is older than what was witnessed')
  // A policy whose addresses were exchanged for dead ones (they are no part of what was adopted): an officer's own copy asks the right ones.
  writeFileSync(at('dead'), policy(2, 'dead'))
  expect(await put('old.age', '--policy', at('dead'))).toBe(2)
  expect(last()).toContain('--unwitnessed')
  await start('gov')
  await start('foreign')
}, 180_000)

test('the doctor of a copy that others have overtaken says so by what the witnesses show', async () => {
  expect(await adopt(policy()), last(3)).toBe(0)
  await grow()
  // A second machine under the same key: its head is signed, and a witness takes it.
  expect(await run('backup', dir, at('second.age'), '--to', recipient), last()).toBe(0)
  const first = await openInstallation(dir)
  await first.askWitnesses()
  await first.close()
  expect(await put('second.age'), last()).toBe(0)
  const second = await openInstallation(at('put'))
  await second.note({ kind: 'recovery.done', what: 'projections', entries: 0 })
  await second.askWitnesses()
  await second.close()
  expect((await examine()).get('witness.w-gov')).toMatchObject({ state: 'fault', says: expect.stringContaining('here are') as string })
}, 180_000)

test('verify of it asks them as well, names what they saw, and says where nobody could be asked', async () => {
  const verified = async (): Promise<{ code: number; faults: readonly string[]; seen: { asked: string[]; silent: string[] } }> => {
    const code = await run('verify', dir, '--json')
    const { faults, seen } = JSON.parse(last()) as { faults: { what: string }[]; seen: { asked: string[]; silent: string[] } }
    return { code, faults: [...new Set(faults.map((f) => f.what))], seen }
  }
  expect(await verified()).toMatchObject({ code: 1, faults: ['witness.saw-more'] })
  // It goes on all the same, and is longer than the other: another history of one log.
  const first = await openInstallation(dir)
  for (let i = 0; i < 20; i++) await first.note({ kind: 'recovery.done', what: 'sequencer', entries: 0 })
  await first.close()
  expect(await verified()).toMatchObject({ code: 1, faults: ['witness.other-history'] })
  for (const name of names) await stop(name)
  const alone = await verified()
  expect([alone.code, alone.seen.asked, alone.seen.silent.toSorted()]).toEqual([0, [], ['w-civil', 'w-foreign', 'w-gov']])
  said.length = 0
  expect(await run('verify', dir)).toBe(0)
  expect(said.join('\n')).toContain('that all of it was not put back to an older state is not known')
}, 180_000)
