/** What should be there and is not, at the desk: for whoever receives returns, on record before it is answered, and nothing to anybody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { commitLead, signDepositDay, type Deposit } from '../../src/core/ledger/deposit.ts'
import { depositNumberOf } from '../../src/core/ledger/deposit-number.ts'
import { printVkey } from '../../src/core/ledger/note.ts'
import { checkReleases } from '../../src/work/releases/verify-releases.ts'
import { loadEverReleased } from '../../src/work/releases/ever-released.ts'
import { madeSigner } from '../helpers/made-ledger.ts'
import { plant } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const OWN = { agency: 'ahtjp', office: 'POL-X1', channel: 'HOTLINE', state: 'received', form: 'hotline' }
let served: ServedPeople
/** Numbers 4 and 5 of a year have no record. */
const plantGap = (year: number): Promise<void> =>
  plant(
    served.installation.owner(),
    'lead',
    Object.fromEntries(
      [1, 2, 3, 6, 7].map((n) => [`${year}-${n}`, { ...OWN, lead_number: `${n}/${year}`, received_on: `${year}-02-0${n}` }]),
    ),
  )
beforeAll(async () => {
  served = await servePeople([
    ['analyst', 'ncct', ['reviewer']],
    ['clerk', 'ncct', ['clerk']],
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['worker', 'mosavy', ['head']],
  ])
  await plantGap(2023)
}, 120_000)
afterAll(() => served.remove())

type Found = {
  readonly year: number
  readonly owed: { readonly due: number; readonly missing: number }
  readonly findings: readonly { readonly rule: string; readonly office: string; readonly what: { readonly en: string } }[]
}

const asked = async (): Promise<number> => {
  const { rows } = await served.installation
    .owner()
    .query<{ n: number }>(`select count(*)::int as n from saksi.entries where kind = 'figure.answered'`)
  return rows[0]?.n ?? 0
}
it('says which numbers no record has, of which office, in both languages; and the log says that it was asked', async () => {
  const before = await asked()
  const { status, body } = await served.read<Found>('analyst', '/api/v1/missing?year=2023')
  expect([status, body.year]).toEqual([200, 2023])
  const [gap] = body.findings.filter((f) => f.rule === 'number.missing')
  expect([gap?.office, gap?.what.en]).toEqual(['POL-X1', expect.stringContaining('4–5')])
  // What never came is no finding, and nobody reads from this page that all is there.
  const due = await served.read<{ forms: readonly { due: number; received: number }[] }>('analyst', '/api/v1/returns-due?year=2023')
  const [owed, received] = [due.body.forms.reduce((n, f) => n + f.due, 0), due.body.forms.reduce((n, f) => n + f.received, 0)]
  expect(body.owed).toEqual({ due: owed, missing: owed - received })
  expect(owed - received).toBeGreaterThan(0)
  expect(await asked()).toBe(before + 1)
  expect((await served.read<Found>('analyst', '/api/v1/missing?year=2021')).body.findings).toEqual([])
})
it('tells the same again without another entry, however often it is opened at once, and what is new with one', async () => {
  const path = '/api/v1/missing?year=2022'
  const once = await asked()
  await Promise.all([1, 2, 3, 4].map(async () => served.read<Found>('analyst', path)))
  await served.read<Found>('analyst', path)
  expect(await asked()).toBe(once + 1)
  await plantGap(2022)
  await served.installation.note({ kind: 'return.missed', form: 'court-return', office: 'CFI-1', period: '2021-Q1', due: '2021-04-30' })
  const { body } = await served.read<Found>('analyst', path)
  expect(body.findings.some((f) => f.rule === 'number.missing')).toBe(true)
  expect(await asked()).toBe(once + 2)
})
it('is no answer whose files must lie somewhere: nothing counts as gone, and what goes out next is held back by none of it', async () => {
  await served.read<Found>('analyst', '/api/v1/missing?year=2021')
  const { installation } = served
  // The same of what is told to whoever left deposits.
  const told = {
    indicator: 'answered',
    recipient: 'depositors',
    from: '1900-01-01',
    to: '2026-01-01',
    by: [],
    where: {},
    result: 'a'.repeat(64),
  }
  await installation.note({ kind: 'figure.answered', ...told })
  const faults: unknown[] = []
  await checkReleases(installation, (fault) => void faults.push(fault))
  expect(faults).toEqual([])
  expect(await loadEverReleased(installation)).toEqual([])
  // Of a protected answer to one recipient that is gone it is said as before.
  await installation.note({ kind: 'figure.answered', ...told, indicator: 'people-convicted', recipient: 'ncct', result: 'b'.repeat(64) })
  await checkReleases(installation, (fault) => void faults.push(fault))
  expect(faults).toEqual([{ what: 'release.missing', where: `answer ${'b'.repeat(12)}` }])
})
it('is nothing to a clerk, to the police and to those who protect, whatever they ask: the bytes of an address where nothing is', async () => {
  const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
  for (const who of ['clerk', 'police', 'worker'])
    for (const asked of ['', '?year=2023', '?year=nineteen']) {
      const answer = await served.get(who, `/api/v1/missing${asked}`)
      expect([who, asked, answer.status, await answer.text()]).toEqual([who, asked, 404, nothing])
    }
})
describe('leads that were left with a witness', () => {
  const seed = madeSigner('civil.example/witness', 4)
  const deposit = (i: number, office = 'POL-X1'): Deposit => ({
    commitment: commitLead(new Uint8Array(32).fill(i), utf8(`lead ${i}`)),
    channel: 'ngo',
    office,
  })
  const lists = signDepositDay(seed, '2023-04-02', [deposit(1), deposit(2)]) + signDepositDay(seed, '2023-04-04', [deposit(3, 'NOWHERE')])
  const keys = `${printVkey(seed.key)}\n`
  type Said = {
    readonly findings: readonly { readonly rule: string; readonly office: string }[]
    readonly deposits: Readonly<Record<string, number>>
    readonly code?: string
  }
  const bring = async (who: string, body: unknown): Promise<{ status: number; body: Said }> =>
    (await served.post(who, '/api/v1/missing/deposits', body)) as unknown as { status: number; body: Said }

  it('are compared with the registers by the lists that somebody brings; that it was asked is on record first', async () => {
    await plant(served.installation.owner(), 'lead', {
      'left-1': { ...OWN, lead_number: '90/2023', received_on: '2023-04-03', deposit: depositNumberOf(deposit(1).commitment) },
    })
    const before = await asked()
    const { status, body } = await bring('analyst', { year: 2023, lists, keys })
    expect([status, body.deposits]).toEqual([200, { given: 3, entered: 1, waiting: 0, withoutList: 1 }])
    expect(body.findings.map((f) => [f.rule, f.office]).toSorted()).toEqual([
      ['deposit.not-entered', 'POL-X1'],
      ['deposit.unknown-office', 'NOWHERE'],
    ])
    await bring('analyst', { year: 2023, lists, keys })
    expect(await asked()).toBe(before + 1)
    expect((await bring('analyst', { year: 2021, lists, keys })).body.deposits).toMatchObject({ given: 0 })
  })
  it('under no key of the reader’s, changed, torn or none at all, are not believed, and nothing of them is said again', async () => {
    const other = `${printVkey(madeSigner('civil.example/witness', 5).key)}\n`
    const spoilt: readonly (readonly [string, string])[] = [
      [lists, other],
      [lists.replace('ngo', 'embassy'), keys],
      [lists.slice(0, -10), keys],
      ['', keys],
      ['<img src=x onerror=alert(1)>', keys],
      [lists, 'blork-the-wug'],
      [lists, ''],
    ]
    for (const [of, by] of spoilt) {
      const { status, body } = await bring('analyst', { year: 2023, lists: of, keys: by })
      expect([status, body.code]).toEqual([422, 'deposits.not-believed'])
      expect(JSON.stringify(body)).not.toMatch(/onerror|blork/)
    }
  })
  it('are nothing to a clerk, to the police and to those who protect, whatever they bring', async () => {
    const nothing = await (await served.get('police', '/api/v1/nothing-here')).text()
    for (const who of ['clerk', 'police', 'worker'])
      for (const body of [{ year: 2023, lists, keys }, {}, { year: 'x' }]) {
        const said = await served.post(who, '/api/v1/missing/deposits', body)
        expect([who, said.status, JSON.stringify(said.body)]).toEqual([who, 404, nothing])
      }
  })
})
it('a year that is none is refused', async () => {
  for (const year of ['1', '99999', "2023'--"]) expect((await served.get('analyst', `/api/v1/missing?year=${year}`)).status).toBe(400)
})
