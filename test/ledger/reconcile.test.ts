/** What should be there and is not: from the depositor's witness to the operator's terminal, and a simulated year. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { fetchDepositLists } from '../../src/outside/witness/deposit-lists.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { commitLead, printDeposit, type Deposit } from '../../src/core/ledger/deposit.ts'
import { depositNumberOf } from '../../src/core/ledger/deposit-number.ts'
import { printVkey, type NoteKey } from '../../src/core/ledger/note.ts'
import { firstDayOf } from '../../src/core/model/dates.ts'
import { RECORD_KINDS, type RecordKind } from '../../src/core/model/kinds.ts'
import { append } from '../../src/road/append.ts'
import { main } from '../../src/main.ts'
import { Deposits } from '../../src/witness/deposits.ts'
import { homeOf, initWitness, readSigners } from '../../src/witness/home.ts'
import { serveWitness } from '../../src/witness/serve.ts'
import { judgeYear, plantYear, type Judged } from '../helpers/judge-year.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { plant } from '../helpers/plant.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { simulateYear } from '../helpers/simulated-year.ts'

const scratch = scratchDir('reconcile')
const dirOfWitness = join(scratch.path, 'witness')
const [lists, vkey] = [join(scratch.path, 'lists.txt'), join(scratch.path, 'vkey')]
const made = (i: number): Deposit => ({
  commitment: commitLead(new Uint8Array(32).fill(i), utf8(`lead ${i}`)),
  channel: 'ngo',
  office: 'POL-X1',
})
const numberOf = (i: number): string => depositNumberOf(made(i).commitment)
const at = (day: string): number => Date.parse(`${day}T04:00:00Z`) / 1000

const dir = join(scratch.path, 'kh')
/** Open only while something is put in: a command opens the installation for itself. */
async function within(work: (installation: Installation) => Promise<unknown>): Promise<void> {
  const installation = await openInstallation(dir)
  try {
    await work(installation)
  } finally {
    await installation.close()
  }
}
let key: NoteKey
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await main(argv, { out: (t) => (said.out += `${t}\n`), err: (t) => (said.err += `${t}\n`) })
  return { code, ...said }
}
const ask = (...more: string[]) =>
  run('reconcile', dir, '--deposits', lists, '--key', vkey, '--from', '2023-01-01', '--to', '2024-01-01', '--as-of', '2026-01-01', ...more)
type Asked = { deposits: Record<string, number>; findings: Record<string, unknown>[] }
const findings = async (): Promise<Asked> => JSON.parse((await ask('--json')).out) as Asked

beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  initWitness(dirOfWitness, 'civil.example/witness')
  const home = homeOf(dirOfWitness)
  const signer = readSigners(home).deposits
  key = signer.key
  writeFileSync(vkey, `${printVkey(key)}\n`)
  const kept = new Deposits(home.deposits, signer)
  for (const [i, day] of ['2023-04-04', '2023-05-05', '2023-06-06'].entries()) kept.add(printDeposit(made(i)), at(day))
  writeFileSync(lists, (await run('witness', 'deposits', dirOfWitness, '--from', '2023-04-01', '--to', '2023-07-01')).out)
}, 60_000)
afterAll(() => scratch.remove(dir))

describe('a lead that was deposited', () => {
  it('is asked for until the office enters its number, typed as clerks type', async () => {
    expect((await findings()).findings.map((f) => f.number)).toEqual([numberOf(0), numberOf(1), numberOf(2)])
    const sheet = [
      'Office,Number of the lead,Number of the deposit,Received on,How it came,About,State',
      `POL-X1,1/2023,${numberOf(0).replaceAll('-', ' ')},2023-04-05,NGO,TRAFFICKING,received`,
      `POL-X1,2/2023,${[...numberOf(1)].map((c) => (/\d/.test(c) ? '០១២៣៤៥៦៧៨៩'[Number(c)] : c)).join('')},2023-05-05,NGO,TRAFFICKING,received`,
    ].join('\n')
    await within(async (installation) => {
      const sealed = await sealFile(installation, 'hotline', 'ahtjp', utf8(sheet), 'leads.csv')
      if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused.map((p) => [p.code, p.column])))
      await append(sealed, installation.country, installation.store)
    })
    // A version is known from the day it was recorded.
    const now = await run('reconcile', dir, '--deposits', lists, '--key', vkey, '--json')
    const said = JSON.parse(now.out) as Asked
    expect(now.code).toBe(1)
    expect(said.deposits).toEqual({ given: 3, entered: 2, waiting: 0, lists: 91, days_without_list: 0 })
    expect(said.findings).toMatchObject([{ rule: 'deposit.not-entered', office: 'POL-X1', period: '2023-Q2', number: numberOf(2) }])
  })
  it('of which a digit is wrong is refused where it is typed', async () => {
    const wrong = numberOf(2).replace(/.$/, (d) => String((Number(d) + 1) % 10))
    const sheet = `Office,Number of the lead,Number of the deposit,Received on,How it came,About,State\nPOL-X1,3/2023,${wrong},2023-06-06,NGO,TRAFFICKING,received\n`
    await within(async (installation) => {
      const sealed = await sealFile(installation, 'hotline', 'ahtjp', utf8(sheet), 'leads.csv')
      expect('refused' in sealed && sealed.refused.map((f) => f.code).filter((c) => c.startsWith('cell.'))).toEqual([
        'cell.bad-deposit-number',
      ])
    })
  })
  it('is told in words that name office and period, and nobody', async () => {
    const { out, code } = await ask()
    expect(code).toBe(1)
    expect(out).toContain('POL-X1')
    expect(out).toContain(numberOf(2))
    expect(out).toMatch(/[\u1780-\u17FF]/)
    expect(out).toContain('a demonstration names invented offices only')
  })
  it('comes as well from the witness itself, however often it says "too often"', async () => {
    const witness = await serveWitness({ dir: dirOfWitness, port: 0, now: () => (at('2023-08-01') + performance.now() * 4) | 0 })
    try {
      const token = readFileSync(homeOf(dirOfWitness).readerToken, 'utf8').trim()
      const days = Array.from({ length: 130 }, (_, i) => new Date(Date.UTC(2023, 2, 1 + i)).toISOString().slice(0, 10))
      const read = await fetchDepositLists({ url: witness.url, token, days, keys: [key], pause: 500 })
      expect(read.flatMap((l) => l.deposits)).toHaveLength(3)
      await expect(fetchDepositLists({ url: witness.url, token: 'another', days: ['2023-04-04'], keys: [key] })).rejects.toMatchObject({
        code: 'deposits.silent',
      })
    } finally {
      await witness.close()
    }
  }, 30_000)
})

describe('a list of deposits', () => {
  it('that lacks a day says so', async () => {
    const short = join(scratch.path, 'short.txt')
    writeFileSync(short, readFileSync(lists, 'utf8').replace(/saksi-deposit-day@v1\nwitness \S+\nday 2023-05-05\n[\s\S]*?\n\n.*\n/, ''))
    const { out } = await run('reconcile', dir, '--deposits', short, '--key', vkey)
    expect(out).toContain('1 days have no list')
  })
  it('that was changed, is signed by somebody else, or is none, is refused whole', async () => {
    const changed = join(scratch.path, 'changed.txt')
    writeFileSync(changed, readFileSync(lists, 'utf8').replace('ngo POL-X1', 'ngo POL-12'))
    expect(await run('reconcile', dir, '--deposits', changed, '--key', vkey)).toMatchObject({ code: 2, out: '' })
    const other = join(scratch.path, 'other')
    initWitness(other, 'another.example/witness')
    writeFileSync(`${vkey}2`, printVkey(readSigners(homeOf(other)).deposits.key))
    for (const argv of [
      ['--deposits', lists, '--key', `${vkey}2`],
      ['--deposits', vkey, '--key', vkey],
      ['--deposits', scratch.path, '--key', vkey],
      ['--deposits', lists],
      ['--deposits', lists, '--key', lists],
      ['--deposits', 'http://localhost:9', '--key', vkey],
      ['--deposits', 'http://localhost:9', '--key', vkey, '--from', '2023-01-01', '--to', '2023-01-02', '--token', vkey],
      ['--from', 'yesterday'],
      ['--from', '2024-01-01', '--to', '2023-01-01'],
    ]) {
      const said = await run('reconcile', dir, ...argv)
      expect([argv.join(' '), said.code, said.err.length > 40]).toEqual([argv.join(' '), 2, true])
    }
  })
})

/** In the office and quarter that are asked about. */
const standingIn = (kind: RecordKind): Record<string, string> =>
  Object.fromEntries(
    kind.columns.flatMap((c) => [
      ...(c.type === 'date' ? [[c.id, c.granularity ? firstDayOf('2023-06-06', c.granularity) : '2023-06-06']] : []),
      ...(['office', 'court', 'referrer'].includes(c.id) ? [[c.id, 'POL-X1']] : []),
    ]),
  )

describe('the wall', () => {
  it('shows nothing of the protection side or of oversight: 0 bytes differ', async () => {
    const before = (await ask('--json')).out
    const hidden = RECORD_KINDS.filter((k) => k.side === 'protection' || k.side === 'oversight')
    expect(hidden.length).toBeGreaterThan(20)
    await within(async ({ owner }) => {
      for (const [i, kind] of hidden.entries()) await plant(owner(), kind.id, { [`wall${i}`]: standingIn(kind) })
      await owner().query(
        `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
         values ('mosavy', gen_random_uuid(), 'referral', 'POL-X1', '2023-Q2', '2023-04-01', '2023-07-01', 0, true, true, '2023-07-10')`,
      )
    })
    expect((await ask('--json')).out).toBe(before)
  })
  it('in a demonstration no real office is named, whatever is wrong with it', async () => {
    const real = [1, 2, 3, 5, 6, 7].map((n) => [
      `real${n}`,
      { form: 'hotline', office: 'POL-12', received_on: '2023-02-02', lead_number: `${n}/2023` },
    ])
    await within(({ owner }) => plant(owner(), 'lead', Object.fromEntries(real)))
    expect((await ask()).out).not.toContain('POL-12')
  })
})

describe('a simulated year', () => {
  let judged: Judged
  let year: Made
  beforeAll(async () => {
    year = await makeInstallation('kh')
    const simulated = simulateYear({ seed: 3, provinces: 12, falseNils: 20, deposited: 1, suppressed: 0.05 })
    await plantYear(year.installation, simulated)
    judged = await judgeYear(year.installation, simulated)
  }, 120_000)
  afterAll(() => year.remove())

  it('at least 95 % of the leads that were deposited and never entered are found', () => {
    expect(judged.suppressed.deposited).toBeGreaterThan(10)
    expect(judged.suppressed.depositedFound / judged.suppressed.deposited).toBeGreaterThanOrEqual(0.95)
  })
  it('at least 90 % of the false nil returns are contradicted, and no honest one is', () => {
    expect(judged.falseNils.all).toBeGreaterThan(10)
    expect(judged.falseNils.contradicted / judged.falseNils.all).toBeGreaterThanOrEqual(0.9)
    expect(judged.honestNils.all).toBeGreaterThan(5)
    expect(judged.honestNils.contradicted).toBe(0)
  })
  it('an honest office is asked in vain less than once a month', () => {
    expect(judged.falseAlarms.all).toBeGreaterThan(0)
    expect(judged.falseAlarms.perOfficeMonth).toBeLessThanOrEqual(1)
  })
})
