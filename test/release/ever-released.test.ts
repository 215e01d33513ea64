/** What ever went out: in the order of the log, whole, and on one day's knowledge; or nothing new goes out beside it. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEverReleased } from '../../src/work/releases/ever-released.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { KeptRelease } from '../../src/work/releases/answer-asker.ts'
import { main } from '../../src/main.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('ever-released')
const dir = join(scratch.path, 'gb')
const layout = layoutOf(dir)
const said = { out: [] as string[], err: [] as string[] }
async function run(...argv: string[]): Promise<number> {
  said.out.length = said.err.length = 0
  return main(argv, { out: (t) => said.out.push(t), err: (t) => said.err.push(t) })
}
const QUARTER = ['--from', '2023-04-01', '--to', '2023-07-01']
const TODAY = new Date().toISOString().slice(0, 10)
const draft = (id: string, tables: string, ...more: string[]): Promise<number> =>
  run('release', dir, 'draft', id, '--indicator', 'people-referred', ...QUARTER, '--tables', tables, ...more)
const APPROVERS = ['sample-desk', 'sample-panel']
async function approve(id: string, agency: string, role: CredentialRole = 'reviewer'): Promise<number> {
  await run('release', dir, 'approve', id)
  const read = /what is signed is (\w+)/.exec(said.out.join('\n'))?.[1] ?? ''
  return run('release', dir, 'approve', id, '--sign', layout.signingKey(agency, role), '--read', read)
}
let agencies: string[] = []

async function everReleased(): Promise<KeptRelease[]> {
  const installation = await openInstallation(dir)
  try {
    return await loadEverReleased(installation)
  } finally {
    await installation.close()
  }
}

beforeAll(async () => {
  await newInstallation({ dir, country: 'gb', demo: true })
  const data = new URL('../../countries/gb/data/nrm_referrals_2023_q2.csv', import.meta.url).pathname
  await run('import', dir, data, '--form', 'nrm-quarter', '--period', '2023-Q2')
  const installation = await openInstallation(dir)
  agencies = installation.country.agencies.map((a) => a.id)
  await installation.close()
  for (const [id, table] of [
    ['z-first', 'sex'],
    ['a-second', 'age_at_exploitation'],
  ] as const) {
    await draft(id, table)
    for (const agency of APPROVERS) await approve(id, agency)
    if ((await run('release', dir, 'publish', id)) !== 0) throw new Error(said.err.join('\n'))
  }
}, 180_000)
afterAll(() => scratch.remove(dir))

describe('what ever went out', () => {
  it('is told in the order of the log, whatever its folders are called', async () => {
    expect((await everReleased()).map((r) => r.tables[0]?.by)).toEqual([['sex'], ['age_at_exploitation']])
  })
  it('says by which clock: a draft and the year, by the log’s day', async () => {
    const json = async (...argv: string[]): Promise<unknown> => {
      said.out.length = 0
      await main(argv, { out: (t) => said.out.push(t), err: (t) => said.err.push(t), json: true })
      return JSON.parse(said.out.join(''))
    }
    const clock = { as_of: TODAY, as_of_by: 'recorded' }
    expect(await json('release', dir, 'draft', 'said', '--indicator', 'people-referred', ...QUARTER, '--tables', 'sex')).toMatchObject(
      clock,
    )
    expect(await json('release', dir, 'yearly', '--year', '2023')).toMatchObject(clock)
  })
  it('is known as of one day: another day’s knowledge of the same days would tell who was added since', async () => {
    const overlap = ['--indicator', 'people-referred', '--from', '2023-04-01', '--to', '2023-06-01', '--tables', 'sex']
    expect(await run('release', dir, 'draft', 'later', ...overlap, '--as-of', '2024-01-31')).toBe(1)
    expect(said.err.join()).toContain(`as known on ${TODAY}`)
  })
  it('and of no day to come: nobody knows what will be on record on it', async () => {
    for (const argv of [
      ['draft', 'ahead', '--indicator', 'people-referred', ...QUARTER, '--tables', 'sex'],
      ['yearly', '--year', '2023'],
    ]) {
      said.err.length = 0
      expect(await run('release', dir, ...argv, '--as-of', '2999-01-01')).toBe(2)
      expect(said.err.join()).toContain('is still to come')
    }
  })
  it('is never written over, also when its files are gone', async () => {
    await draft('z-first', 'sex')
    for (const agency of APPROVERS) await approve('z-first', agency)
    expect(await run('release', dir, 'publish', 'z-first')).toBe(2)
    expect(said.err.join()).toContain('never written over')
  })
})

describe('an approval', () => {
  const publish = async (): Promise<string> => {
    expect(await run('release', dir, 'publish', 'third')).toBe(2)
    return said.err.join()
  }
  it('is a signature of somebody who may: one is too few, and so are two of one agency', async () => {
    expect(await draft('third', 'form_of_exploitation')).toBe(0)
    expect(await publish()).toContain('two people of two agencies')
    // By command nobody signs either what was not shown to him: every table stands there, and under them what is signed.
    const key = layout.signingKey('sample-desk', 'reviewer')
    for (const read of [[], ['--read', '0'.repeat(64)]]) {
      expect(await run('release', dir, 'approve', 'third', '--sign', key, ...read)).toBe(2)
      expect(said.err.join()).toContain('nobody signs what was not shown to him')
    }
    expect(await run('release', dir, 'approve', 'third')).toBe(0)
    expect(said.out.join('\n')).toMatch(/third, \S+\.csv:\nform_of_exploitation/)
    expect(await approve('third', 'home-office', 'clerk')).toBe(2)
    expect(await approve('third', 'sample-desk')).toBe(0)
    expect(await publish()).toContain('not enough of them')
    expect(await approve('third', 'sample-desk')).toBe(0)
    expect(await publish()).toContain('not enough of them')
  })
  it('is of what was seen: with another number in it nobody has signed', async () => {
    const path = join(layout.drafts, 'third', 'draft.json')
    expect(await approve('third', 'sample-panel')).toBe(0)
    const signed = readFileSync(path, 'utf8')
    const { asks } = JSON.parse(signed) as { asks: object }
    writeFileSync(path, JSON.stringify({ ...(JSON.parse(signed) as object), asks: { ...asks, by: ['sex'], tables: [['sex']] } }))
    expect(await publish()).toContain('not what would go out now')
    writeFileSync(path, signed.replace(/"third": "[0-9a-f]{4}/, '"third": "0000'))
    expect(await publish()).toContain('somebody changed them')
    rmSync(path)
  })
  it('lies beside the figures, under the manifest', () => {
    const read = (name: string): string => readFileSync(join(layout.releases, 'z-first', name), 'utf8')
    expect(JSON.parse(read('approvals.json'))).toMatchObject({ format: 'saksi-release-approvals/1', signed: [{}, {}] })
    expect(Object.keys((JSON.parse(read('manifest.json')) as { files: object }).files)).toContain('approvals.json')
  })
})

describe('files that are gone', () => {
  const manifest = join(layout.releases, 'z-first', 'manifest.json')
  const waiting = join(layout.releases, 'z-first', 'manifest.waiting')
  it('of a crash between the log and the manifest are finished at the next look', async () => {
    rmSync(manifest)
    expect(await everReleased()).toHaveLength(2)
    expect(readFileSync(manifest, 'utf8')).toBe(readFileSync(waiting, 'utf8'))
  })
  it.each([
    ['a release’s folder', () => join(layout.releases, 'a-second'), 'a-second'],
    ['an answer’s folder', () => join(layout.given, readdirSync(layout.given)[0] as string), 'answer'],
  ] as const)('%s: verify names it, and nothing goes out', async (_, place, name) => {
    expect(await run('ask', dir, 'people-referred', '--for', agencies[0] as string, ...QUARTER, '--by', 'form_of_exploitation')).toBe(0)
    const [folder, away] = [place(), join(scratch.path, 'away')]
    renameSync(folder, away)
    try {
      await expect(everReleased()).rejects.toMatchObject({ code: 'release.gone' })
      expect(await draft('third', 'form_of_exploitation')).toBe(2)
      expect(said.err.join()).toContain(name)
      expect(await run('verify', dir)).toBe(1)
      expect(said.err.join()).toContain(name)
    } finally {
      renameSync(away, folder)
    }
    expect(await run('verify', dir)).toBe(0)
  })
  it('one number altered: nothing goes out either', async () => {
    const table = join(layout.releases, 'a-second', 'table-1.csv')
    const text = readFileSync(table, 'utf8')
    writeFileSync(table, text.replace(/\d+,(\w+),(\w+),reported/, '7,$1,$2,reported'))
    await expect(everReleased()).rejects.toMatchObject({ code: 'release.gone' })
    writeFileSync(table, text)
    expect(await everReleased()).toHaveLength(3)
  })
})
