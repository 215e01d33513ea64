/**
 * An office is called otherwise from one day on. Its code stays: its records, what it owes, its totals and receipts go on under the new name, and papers are
 * read by either.
 * By night alone. By day: road/cases, road/links.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { listDue } from '../../src/core/count/coverage.ts'
import { findCode, findForm } from '../../src/core/country/find.ts'
import { verifyReceipt } from '../../src/core/ledger/receipt.ts'
import { findOffices } from '../../src/core/sheet/own/whole-sheet/office.ts'
import { main } from '../../src/main.ts'
import { append } from '../../src/road/append.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { freePort } from '../helpers/free-port.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const place = scratchDir('renamed')
const dir = join(place.path, 'record')
afterAll(() => place.remove(dir))

const [OLD, NEW] = ['House of Lamps (invented)', 'Lantern Foundation (invented)']
const words = (en: string) => ({ en, km: `${en} ឈ្មោះ` })
const port = await freePort()
const answers = (name: string) => ({
  country: 'kh',
  observatory: true,
  url: 'https://record.example',
  desk: 'https://desk.example',
  port,
  names: {
    trustee: words('A court of accounts'),
    'oversight-body': words('A commission'),
    'ngo-1': words(name),
    'embassy-1': words('An embassy'),
  },
  keepers: { agency: 'a house', 'trustee-1': 'a court', 'trustee-2': 'a coalition', 'trustee-3': 'an embassy' },
  witnesses: { government: 'a ministry', civil: 'a university', foreign: 'an embassy' },
})
async function run(...argv: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const code = await main(argv, { out: (t) => said.push(t), err: (t) => said.push(t), json: argv.includes('--json') })
  return { code, said: said.join('\n') }
}
async function setup(name: string, ...more: string[]): Promise<void> {
  writeFileSync(join(place.path, 'answers.json'), JSON.stringify(answers(name)))
  const { code, said } = await run('setup', dir, '--answers', join(place.path, 'answers.json'), ...more)
  expect(code, said).toBe(0)
}
const within = async <T>(ask: (installation: Installation) => Promise<T>): Promise<T> => {
  const installation = await openInstallation(dir)
  try {
    return await ask(installation)
  } finally {
    await installation.close()
  }
}
/** A sheet of leads in which the office is written as people write it. @returns how many rows were new. */
const handIn = (office: string, numbers: readonly number[]) =>
  within(async (installation) => {
    const rows = numbers.map((n) => `${office},${n}/2023,2023-02-06,NGO,TRAFFICKING,3,received,An invented place`)
    const text = ['office,lead_number,received_on,channel,lead_type,persons_named,state,place', ...rows, ''].join('\n')
    const sealed = await sealFile(installation, 'third-party-lead', 'ngo-1', utf8(text), 'leads.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    const done = await append(sealed, installation.country, installation.store)
    await installation.sequencer.flush()
    return done.accepted - done.unchanged
  })
const standing = () =>
  within(async ({ country, pools, vkey }) => {
    const form = findForm(country, 'third-party-lead')
    if (!form) throw new Error('no form')
    const { rows } = await pools.saksi_reader.query<{ office: string; n: number }>(
      'select office, count(*)::int as n from saksi.leads where superseded_at is null group by 1',
    )
    return { country, form, vkey, rows, due: listDue(country, form, { from: '2023-01-01', to: '2024-01-01' }, '2024-06-01') }
  })
const count = async () => {
  const { code, said } = await run(
    ...'count DIR leads --from 2023-01-01 --to 2024-01-01 --by office --json'.split(' ').map((w) => w.replace('DIR', dir)),
  )
  expect(code, said).toBe(0)
  return JSON.parse(said) as { cells?: unknown; rows?: unknown; table?: unknown } as Record<string, unknown>
}

let before: Awaited<ReturnType<typeof standing>>
let counted: Awaited<ReturnType<typeof count>>
let receipt = ''
beforeAll(async () => {
  await setup(OLD)
  await handIn(OLD, [1, 2])
  before = await standing()
  counted = await count()
  receipt = await within(async ({ pools, receipt: of }) => {
    const { rows } = await pools.saksi_reader.query<{ id: string }>(
      `select entry_id::text as id from saksi.entries where kind = 'record.version' limit 1`,
    )
    return (await of('ngo-1', rows[0]?.id ?? ''))?.proof ?? ''
  })
  await setup(NEW, '--correct')
}, 120_000)

describe('an office that was renamed', () => {
  it('has the new name, the code of before, and what it was called', async () => {
    const { country } = await standing()
    const office = findCode(country, 'ngo-1-offices', 'NGO-M1')
    expect(office?.words).toEqual(words(NEW))
    expect(office?.formerly?.map((f) => f.words)).toEqual([words(OLD)])
    expect(country.agencies.find((a) => a.id === 'ngo-1')?.words).toEqual(words(NEW))
  })
  it('goes on with its records, what it owes, its figures and its receipts', async () => {
    const after = await standing()
    expect(after.rows).toEqual([{ office: 'NGO-M1', n: 2 }])
    expect(after.due).toEqual(before.due)
    expect(before.due.length).toBeGreaterThan(0)
    const { cells, rows } = await count()
    expect([cells, rows]).toEqual([counted.cells, counted.rows])
    expect(verifyReceipt(receipt, after.vkey).ok).toBe(true)
    expect((await run('verify', dir)).code).toBe(0)
  }, 60_000)
  it('is read by either name: a row that is there already is no second one, and a new one is its own', async () => {
    expect(await handIn(OLD, [1, 2])).toBe(0)
    expect(await handIn(NEW, [1, 2])).toBe(0)
    expect(await handIn(OLD, [3])).toBe(1)
    expect(await handIn(NEW, [4])).toBe(1)
    expect((await standing()).rows).toEqual([{ office: 'NGO-M1', n: 4 }])
  }, 60_000)
  it('is found on a letterhead by either name', async () => {
    const { country, form } = await standing()
    for (const name of [OLD, NEW, words(OLD).km]) expect(findOffices([`${name}: leads of 2023`], form, country)).toContain('NGO-M1')
  })
  it('that is called as before again is not formerly so, and the other name is kept', async () => {
    await setup(OLD, '--correct')
    const { country } = await standing()
    const office = findCode(country, 'ngo-1-offices', 'NGO-M1')
    expect([office?.words.en, office?.formerly?.map((f) => f.words.en)]).toEqual([OLD, [NEW]])
    expect(JSON.parse(readFileSync(join(dir, 'saksi.json'), 'utf8'))).toMatchObject({ formerNames: { 'ngo-1': [{ words: words(NEW) }] } })
  }, 60_000)
})
