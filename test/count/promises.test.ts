/**
 * What was publicly said, held against what is on record: a campaign that was announced with a number, a closure that was promised, and that there is
 * none. As dates and counts: the record of the day of the words beside the record of today; and never a verdict.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StatementNoted } from '../../src/core/entry/kinds/statement-noted.ts'
import type { EntryBody } from '../../src/core/entry/kinds.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { main } from '../../src/main.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { holdStatements } from '../../src/work/promises/hold-statements.ts'
import { noteStatements } from '../../src/work/promises/note-statement.ts'
import { readStatements } from '../../src/work/promises/read-statements.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant, type Planted } from '../helpers/plant.ts'

let made: Made
const CAMPAIGN: StatementNoted & { readonly kind: 'statement.noted' } = {
  kind: 'statement.noted',
  is: 'claimed',
  said_on: '2022-12-30',
  speaker: 'police',
  figures: ['campaign-cases-investigated'],
  from: '2022-08-18',
  to: '2022-11-18',
  where: { campaign: 'POLICE-3-MONTHS-2022' },
  quantity: 600,
  source: 'NEWS-2022-12-30',
}
const DENIED = {
  ...CAMPAIGN,
  is: 'denied',
  said_on: '2023-03-10',
  speaker: 'province',
  figures: ['leads', 'named-persons'],
  from: '2023-01-01',
  to: '2023-04-01',
  where: {},
  quantity: null,
} as const

async function say(agency: string, ...acts: EntryBody[]): Promise<string> {
  const { country, store, pools } = made.installation
  const parts = acts.map((act) => makeUnsigned(agency, act, nodeRandom))
  await noteStatements(parts, { agency, day: '2024-01-01' }, { country, store, reader: pools.saksi_reader })
  return parts[0]?.id ?? ''
}
const faultOf = (agency: string, act: EntryBody): Promise<string> =>
  say(agency, act).then(
    () => 'taken',
    (error: { where?: string }) => error.where ?? 'another error',
  )
const held = async (asOf: string) => holdStatements(await readStatements(made.installation.pools.saksi_reader), asOf, made.installation)

/** Twelve cases of the campaign: seven on record on the day of the words, five came later; and one of another campaign. */
async function fill(): Promise<void> {
  const one = { agency: 'gcnp', office: 'CNP-NAT', form: 'campaign', campaign_type: 'campaign', campaign: 'POLICE-3-MONTHS-2022' }
  const rows = Array.from({ length: 12 }, (_, i): [string, Planted] => [
    `c${i}`,
    {
      ...one,
      case_number: `${i + 1}/2022`,
      opened_on: '2022-09-05',
      stage: i < 8 ? 'under_investigation' : 'sent_to_prosecutor',
      recorded: i < 7 ? '2022-12-01' : '2023-02-01',
    },
  ])
  await plant(made.installation.owner(), 'campaign_case', {
    ...Object.fromEntries(rows),
    other: { ...one, campaign: 'OTHER', case_number: '90/2022', opened_on: '2022-09-05', stage: 'under_investigation' },
  })
  const lead = { agency: 'ahtjp', office: 'POL-X1', form: 'lead-register', channel: 'NGO', lead_type: 'TRAFFICKING' }
  await plant(made.installation.owner(), 'lead', {
    a: { ...lead, lead_number: '1/2023', received_on: '2023-02-01', recorded: '2023-02-20' },
    b: { ...lead, lead_number: '2/2023', received_on: '2023-03-01', recorded: '2023-04-20' },
  })
  const named = { agency: 'ngo-coalition', office: 'NGO-X1', form: 'named-request', lead_number: '5/2023', asked_month: '2023-02-01' }
  await plant(made.installation.owner(), 'named_person', {
    n1: { ...named, person_no: 1, answer: 'done', outcome: 'left_behind', recorded: '2023-02-20' },
    n2: { ...named, person_no: 2, answer: 'done', outcome: 'unknown', recorded: '2023-02-20' },
  })
}

beforeAll(async () => {
  made = await makeInstallation('kh')
  await fill()
}, 120_000)
afterAll(() => made.remove())

describe('what was said', () => {
  it('stands beside what was on record on that day and what is now, a campaign’s cases by how far they have come', async () => {
    await say('ngo-coalition', CAMPAIGN)
    const [one, ...others] = await held('2023-12-31')
    expect(others).toEqual([])
    expect(one).toMatchObject({ is: 'claimed', quantity: 600, agency: 'ngo-coalition', isSigned: false })
    const [against] = one?.against ?? []
    expect([against?.thenKnown.lineage.entries, against?.nowKnown.lineage.entries]).toEqual([7, 12])
    expect(Object.fromEntries((against?.nowKnown.cells ?? []).map((c) => [c.by['stage'], c.value]))).toEqual({
      under_investigation: 8,
      sent_to_prosecutor: 4,
    })
    // By a record whose returns have not all come, it is no less than that, and says so.
    expect(against?.nowKnown.coverage.received).toBeLessThan(against?.nowKnown.coverage.due ?? 0)
    expect(against?.nowKnown.qualifier).toBe('at_least')
  })
  it('is held against both sides where both know something; a denial has no number and gets no verdict', async () => {
    await say('embassies', DENIED)
    const denied = (await held('2023-12-31')).find((s) => s.is === 'denied')
    expect(denied?.against.map((a) => [a.figure, a.thenKnown.lineage.entries, a.nowKnown.lineage.entries])).toEqual([
      ['leads', 1, 2],
      ['named-persons', 2, 2],
    ])
    // Dates and counts: nothing in it says which of the two is right.
    expect(Object.keys(denied?.against[0] ?? {})).toEqual(['figure', 'thenKnown', 'nowKnown'])
  })
  it('that denies what was never recorded has nothing beside it, and nothing is no zero', async () => {
    await say('embassies', { ...DENIED, from: '2021-01-01', to: '2021-02-01', figures: ['named-persons'] })
    const empty = (await held('2023-12-31')).find((s) => s.from === '2021-01-01')
    expect(empty?.against[0]?.nowKnown).toMatchObject({ value: null, lineage: { entries: 0 } })
  })
  it('cannot be held any more where the figure or its cut is gone, which is said of that figure and stops no other', async () => {
    const { country } = made.installation
    const without = (change: (cut: Readonly<Record<string, unknown>>) => unknown) =>
      ({
        ...country,
        indicators: country.indicators.map((i) =>
          i.id === 'campaign-cases-investigated' ? { ...i, dimensions: change(i.dimensions) } : i,
        ),
      }) as typeof country
    const lost = async (changed: typeof country) => {
      const known = await readStatements(made.installation.pools.saksi_reader)
      const all = await holdStatements(known, '2023-12-31', { ...made.installation, country: changed })
      return all.map((s) => [s.is, s.against.map((a) => a.figure), s.lost])
    }
    const figure = 'campaign-cases-investigated'
    const denied = ['denied', DENIED.figures, []]
    expect(await lost(without((cuts) => Object.fromEntries(Object.entries(cuts).filter(([cut]) => cut !== 'campaign'))))).toEqual(
      expect.arrayContaining([['claimed', [], [{ figure, notHeld: 'no-cut' }]], denied]),
    )
    const gone = { ...country, indicators: country.indicators.filter((i) => i.id !== figure) }
    expect(await lost(gone)).toEqual(expect.arrayContaining([['claimed', [], [{ figure, notHeld: 'no-figure' }]], denied]))
  })
  it('is left out before the day on which it was said', async () => {
    expect((await held('2023-01-01')).map((s) => s.is)).toEqual(['claimed'])
  })
  it('is taken back by whoever noted it, and by nobody else', async () => {
    const entry = await say('ngo-coalition', { ...CAMPAIGN, quantity: 700 })
    const back = { kind: 'statement.withdrawn', statement: entry, reason: 'noted-in-error' } as const
    expect(await faultOf('embassies', back)).toBe('stub.statement')
    await say('ngo-coalition', back)
    expect(await faultOf('ngo-coalition', back)).toBe('stub.statement')
    expect((await held('2023-12-31')).filter((s) => s.is === 'claimed').map((s) => s.quantity)).toEqual([600])
    // It is not gone without a line.
    const all = await readStatements(made.installation.pools.saksi_reader)
    expect(all.find((s) => s.id === entry)?.takenBack).toMatchObject([{ isSigned: false, reason: 'noted-in-error' }])
  })
})

describe('what cannot be noted', () => {
  it.each([
    ['a figure that is none', { figures: ['no-such-figure'] }, 'stub.figures'],
    ['one figure twice', { figures: ['leads', 'leads'] }, 'stub.figures'],
    ['a time that ends before it begins', { from: '2023-01-01', to: '2022-01-01' }, 'stub.to'],
    ['a denial with a number', { is: 'denied' }, 'stub.quantity'],
    ['a claim without one', { quantity: null }, 'stub.quantity'],
    ['a cut that the figure has not', { where: { sex: 'female' } }, 'stub.where'],
    ['a code that the cut cannot have', { where: { campaign: 'NO-SUCH' } }, 'stub.where'],
    ['a day to come', { said_on: '2024-06-01' }, 'stub.said_on'],
    ['a sentence, which could be somebody’s name, as its source', { source: 'as Minister Invented said' }, 'stub.source'],
    ['a word of its own, which could be a name', { source: 'NEWS-SOK-DARA' }, 'stub.source'],
    ['a number that is no day and could be somebody’s', { source: 'NEWS-012345678' }, 'stub.source'],
    ['a day that is none', { source: 'NEWS-2022-13-30' }, 'stub.source'],
    ['a name as who said it', { speaker: 'Invented Minister' }, 'stub.speaker'],
  ] as const)('%s', async (_, wrong, where) => {
    expect(await faultOf('ngo-coalition', { ...CAMPAIGN, ...wrong } as EntryBody)).toBe(where)
  })
})

it('is asked and noted by command; each exact figure that leaves is on record as having left', async () => {
  const said = { out: '', err: '' }
  const io = { out: (t: string) => void (said.out += `${t}\n`), err: (t: string) => void (said.err += t), json: false }
  const { dir } = made.installation.layout
  const answered = async () =>
    (await made.installation.owner().query(`select 1 from saksi.entries where kind = 'figure.answered'`)).rows.length
  const before = await answered()
  expect(await main(['promise', 'list', dir], io)).toBe(0)
  expect(said.out).toContain('2022-12-30  police claimed 600, from 2022-08-18 to before 2022-11-18, campaign POLICE-3-MONTHS-2022')
  expect(said.out).toContain('province denied none')
  expect(said.out).toMatch(/police claimed 700[^\n]*\n[^\n]*\n {2}taken back by ngo-coalition, unsigned: noted-in-error; entry /)
  expect(await answered()).toBe(before + 8)
  const note = ['promise', 'note', dir, '--by', 'ngo-coalition', '--is', 'promised', '--said-on', '2023-05-01', '--speaker', 'ministry']
  const rest = ['--figures', 'leads', '--from', '2023-05-01', '--to', '2024-01-01', '--source', 'REPORT-2023-05-01']
  expect(await main([...note, ...rest], io)).toBe(2)
  expect(said.err).toContain('--quantity')
  expect(await main([...note, ...rest, '--quantity', '0'], io)).toBe(0)
  expect(await main(['promise', 'burn', dir], io)).toBe(2)
})
