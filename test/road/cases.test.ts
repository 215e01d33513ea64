/**
 * The story of a case over the API: told from the records of every agency whose protocol reaches the asker, from those that
 * somebody asserted to be one case, and from nothing else. What may not be read is not followed either.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import { asPersonOf, inTransaction } from '../../src/store/postgres/connect.ts'
import type { LinkAct } from '../../src/core/entry/kinds.ts'
import type { LinkedRecord } from '../../src/core/entry/linkable.ts'
import { RECORD_KINDS } from '../../src/core/model/kinds.ts'
import { openCaseStore } from '../../src/work/cases/case-store.ts'
import { makeUnsigned } from '../../src/work/acts/append-acts.ts'
import { plant, recordId } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
let asserted = ''
type Story = {
  steps: { station: string; on: string; parts: { accused: number | null; sources: { agency: string; kind: string }[] }[] }[]
  waits: { wait: string; since: string; isMine: boolean }[]
  conflicts: { between: string; field: string }[]
  earlier: { version: number }[]
  own: { record: string }
}
const COURT = { court: 'CFI-X1', case_number: '12/2023' }

beforeAll(async () => {
  s = await servePeople([
    ['ahtjp', 'ahtjp', ['caseworker']],
    ['prosecution', 'prosecution', ['caseworker']],
    ['cnp', 'cnp', ['caseworker']],
    ['moj', 'moj', ['clerk']],
    ['mosavy', 'mosavy', ['caseworker']],
    ['gdi', 'gdi', ['caseworker']],
    ['leaves', 'ahtjp', ['caseworker']],
    ['registers', 'ahtjp', ['registrar']],
  ])
  const owner = s.installation.owner()
  await plant(owner, 'investigation', {
    inv: {
      agency: 'ahtjp',
      office: 'POL-X1',
      case_number: '7/2023',
      opened_on: '2023-03-14',
      state: 'dossier_sent',
      closed_on: '2023-04-20',
    },
    open: { agency: 'ahtjp', office: 'POL-X1', case_number: '9/2023', opened_on: '2023-05-01', state: 'open' },
    other: { agency: 'ahtjp', office: 'POL-X1', case_number: '8/2023', opened_on: '2023-06-01', state: 'open' },
  })
  await plant(owner, 'dossier', {
    dos: { agency: 'prosecution', office: 'PRO-X1', sent_on: '2023-04-20', decided_on: '2023-04-24', decision: 'charged' },
  })
  await plant(owner, 'accused_episode', {
    acc: { agency: 'moj', ...COURT, accused_no: 1, registered_on: '2023-05-02', decided_on: '2023-09-26', outcome: 'convicted' },
  })
  await plant(owner, 'review', { rev: { agency: 'moj', ...COURT, accused_no: 1, filed_on: '2023-10-24', review_type: 'appeal' } })
  await plant(owner, 'warrant', { war: { agency: 'courts', ...COURT, accused_no: 1, issued_on: '2023-09-27', executed_on: '2023-09-30' } })
  await plant(owner, 'warrant', { elsewhere: { agency: 'courts', court: 'CFI-X1', case_number: '13/2023', issued_on: '2023-09-27' } })
  await link('ahtjp', ['ahtjp', 'investigation', recordId('inv')], ['prosecution', 'dossier', recordId('dos')])
  asserted = await link('moj', ['prosecution', 'dossier', recordId('dos')], ['moj', 'accused_episode', recordId('acc')])
}, 120_000)
afterAll(() => s?.remove())

const link = (agency: string, a: LinkedRecord, b: LinkedRecord): Promise<string> =>
  say(agency, { kind: 'link.asserted', relation: 'same_case', a, b, basis: 'same-case-number' })
async function say(agency: string, act: LinkAct): Promise<string> {
  const entry = makeUnsigned(agency, act, nodeRandom)
  const authorization = `Bearer ${readEdgeKeys(s.installation.layout.edge(agency)).submitToken}`
  const headers = { authorization, 'content-type': 'application/json' }
  const said = await fetch(`${s.api}/api/v1/links`, { method: 'POST', headers, body: JSON.stringify({ agency, entries: [entry] }) })
  expect(said.status).toBe(200)
  return entry.id
}
const story = (agency: string, word: string) => s.read<Story>(agency, `/api/v1/cases/${recordId(word)}`)
const stations = ({ steps }: Story): string[] => steps.map((x) => `${x.station} ${x.parts[0]?.sources[0]?.agency}`)
const WHOLE = [
  'opened ahtjp',
  'dossier_sent prosecution',
  'closed ahtjp',
  'prosecutor_decided prosecution',
  'registered moj',
  'decided moj',
  'warrant_issued courts',
  'warrant_executed courts',
  'review_filed moj',
]

describe('the story of a case', () => {
  it('is told to the investigator from the records of police, prosecution, ministry and court', async () => {
    const { body } = await story('ahtjp', 'inv')
    expect(stations(body).toSorted()).toEqual(WHOLE.toSorted())
    expect(body.steps.map((x) => x.on)).toEqual(body.steps.map((x) => x.on).toSorted())
    expect(body.waits).toMatchObject([{ wait: 'review', since: '2023-10-24', isMine: false }])
  })
  it('is told to the prosecutor from his dossier, and says what waits for whom', async () => {
    const { body } = await story('prosecution', 'dos')
    expect(stations(body).toSorted()).toEqual(WHOLE.toSorted())
  })
  it('shows the ministry its own records alone: no protocol reaches it', async () => {
    const { body } = await story('moj', 'acc')
    expect(stations(body)).toEqual(['registered moj', 'decided moj', 'review_filed moj'])
  })
  it('holds nothing of a case that is not linked, and nothing of another number of the court', async () => {
    expect(stations((await story('ahtjp', 'other')).body)).toEqual(['opened ahtjp'])
    expect(JSON.stringify((await story('ahtjp', 'inv')).body)).not.toContain(recordId('elsewhere'))
  })
  it('holds nothing that was recorded under its number by a slip and corrected', async () => {
    const before = JSON.stringify(await story('ahtjp', 'inv'))
    const owner = s.installation.owner()
    const slip = { agency: 'courts', court: 'CFI-X1', accused_no: 1, issued_on: '2023-08-01' }
    await plant(owner, 'warrant', { slip: { ...slip, case_number: '12/2023', superseded: '2023-09-01' } })
    await plant(owner, 'warrant', { slip: { ...slip, version: 2, case_number: '21/2023' } })
    expect(JSON.stringify(await story('ahtjp', 'inv'))).toBe(before)
  })
  it('of another agency, of nobody, of a kind that tells none, and of the other side: one answer', async () => {
    const answers = [
      await story('cnp', 'inv'),
      await story('ahtjp', 'dos'),
      await story('ahtjp', 'nowhere'),
      await story('ahtjp', 'war'),
      await story('ahtjp', 'acc'),
      await story('mosavy', 'inv'),
    ]
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
    expect(answers[0]?.status).toBe(404)
  })
  it('is told to nobody on the strength of what a colleague was told, and to nobody whose device is reported lost', async () => {
    const before = await story('ahtjp', 'inv')
    expect((await story('leaves', 'inv')).body).toEqual(before.body)
    expect((await story('registers', 'inv')).status).toBe(404)
    await s.installation.note({ kind: 'credential.suspended', credential: s.deviceOf('leaves').credential, door: 'desk' })
    expect((await story('leaves', 'inv')).status).toBe(401)
  })
  it('is not followed through a record of the protection side, whoever asserted it', async () => {
    const before = JSON.stringify(await story('ahtjp', 'inv'))
    // A lead of each case, and between the two a record of a shelter that says they are one.
    await plant(s.installation.owner(), 'lead', {
      l1: { agency: 'mosavy', received_on: '2023-02-01' },
      l2: { agency: 'mosavy', received_on: '2023-02-02' },
    })
    await plant(s.installation.owner(), 'identification', { behind: { agency: 'mosavy' } })
    await link('ahtjp', ['ahtjp', 'investigation', recordId('inv')], ['mosavy', 'lead', recordId('l1')])
    await link('mosavy', ['mosavy', 'lead', recordId('l1')], ['mosavy', 'identification', recordId('behind')])
    await link('mosavy', ['mosavy', 'identification', recordId('behind')], ['mosavy', 'lead', recordId('l2')])
    await link('ahtjp', ['mosavy', 'lead', recordId('l2')], ['ahtjp', 'investigation', recordId('other')])
    expect(JSON.stringify(await story('ahtjp', 'inv'))).toBe(before)
  })
  it('ends where the assertion is taken back', async () => {
    await say('moj', { kind: 'link.revoked', of: 'moj', link: asserted, reason: 'two-cases' })
    expect(stations((await story('ahtjp', 'inv')).body)).toEqual([
      'opened ahtjp',
      'closed ahtjp',
      'dossier_sent prosecution',
      'prosecutor_decided prosecution',
    ])
    asserted = await link('moj', ['prosecution', 'dossier', recordId('dos')], ['moj', 'accused_episode', recordId('acc')])
  })
  it('shows the versions before, and two that disagree side by side', async () => {
    const owner = s.installation.owner()
    const own = { agency: 'ahtjp', office: 'POL-X1', case_number: '10/2023', state: 'open' }
    await plant(owner, 'investigation', { two: { ...own, opened_on: '2023-07-01', superseded: '2023-08-01' } })
    await plant(owner, 'investigation', { two: { ...own, version: 2, opened_on: '2023-07-02' } })
    await plant(owner, 'investigation', { two: { ...own, version: 3, opened_on: '2023-07-03', superseded: '2023-08-02' } })
    await inTransaction(owner, async (client) => {
      await client.query('set local row_security = off')
      await client.query('update saksi.investigations set is_conflict = true where record_id = $1 and version = 3', [recordId('two')])
    })
    const { body } = await story('ahtjp', 'two')
    expect(body.conflicts).toMatchObject([{ between: 'versions', field: 'opened_on' }])
    expect(body.earlier.map((v) => v.version)).toEqual([3, 1])
    expect(body.steps.map((x) => x.on)).toEqual(['2023-07-02'])
  })
})

describe('the list of cases', () => {
  const list = async (agency: string, query = '') =>
    (await s.read<{ cases: { record: string; number: string; isOpen: boolean; kind: string }[] }>(agency, `/api/v1/cases${query}`)).body
      .cases
  it('has one’s own open ones, the longest first, and any by its number', async () => {
    expect((await list('ahtjp')).map((c) => c.number).slice(0, 2)).toEqual(['9/2023', '8/2023'])
    expect(await list('ahtjp', '?number=7%2F2023')).toMatchObject([{ record: recordId('inv'), isOpen: false, kind: 'investigation' }])
    expect(await list('ahtjp', '?number=12%2F2023')).toEqual([])
    expect(await list('ahtjp', `?number=${encodeURIComponent("' or 1=1 --")}`)).toEqual([])
    expect((await s.get('ahtjp', '/api/v1/cases?number=%00')).status).toBe(400)
  })
  it('is empty for those who work on none', async () => {
    expect(await list('mosavy')).toEqual([])
    expect((await fetch(`${s.api}/api/v1/cases`)).status).toBe(401)
  })
})

describe('what others have left open in the cases of one’s office', () => {
  type Listed = {
    isMore: boolean
    waits: { wait: string; since: string; isMine: boolean; court: string | null; number: string | null; own: { number: string } | null }[]
  }
  const waits = async (agency: string): Promise<Listed> => (await s.read<Listed>(agency, '/api/v1/cases/waits')).body
  const lines = async (agency: string): Promise<string[]> =>
    (await waits(agency)).waits.map((w) => `${w.wait} ${w.since} ${w.number} ${w.own?.number}${w.isMine ? ' mine' : ''}`)
  beforeAll(async () => {
    const owner = s.installation.owner()
    const act = { agency: 'courts', ...COURT, accused_no: 1 }
    await plant(owner, 'warrant', {
      young: { ...act, issued_on: '2023-10-05', warrant_type: 'arrest' },
      old: { ...act, issued_on: '2023-06-05', warrant_type: 'to_bring' },
      notours: { agency: 'courts', court: 'CFI-X1', case_number: '14/2023', issued_on: '2023-01-01', accused_no: 1 },
    })
    await plant(owner, 'absconding', { gone: { ...act, accused_no: 2, absconded_on: '2023-08-01' } })
    await plant(owner, 'supervision', { missed: { ...act, started_on: '2023-07-01', checkins_due: 4, checkins_done: 1 } })
    await plant(owner, 'supervision', { kept: { ...act, started_on: '2023-07-02', checkins_due: 4, checkins_done: 4 } })
    await plant(owner, 'dossier', {
      back: { agency: 'prosecution', office: 'PRO-X1', sent_on: '2023-05-02', decided_on: '2023-05-09', decision: 'returned' },
    })
    await link('ahtjp', ['ahtjp', 'investigation', recordId('open')], ['prosecution', 'dossier', recordId('back')])
  })
  it('is listed to the investigator, the longest first: what is the move of the police, and warrants', async () => {
    expect(await lines('ahtjp')).toEqual([
      'more_evidence 2023-05-09 null 9/2023 mine',
      'warrant 2023-06-05 12/2023 7/2023 mine',
      'checkins 2023-07-01 12/2023 7/2023 mine',
      'found 2023-08-01 12/2023 7/2023 mine',
      'warrant 2023-10-05 12/2023 7/2023 mine',
    ])
    expect((await waits('ahtjp')).isMore).toBe(false)
  })
  it('is listed to the prosecutor as far as warrants go, and their case is his own record’s', async () => {
    const { waits: listed } = await waits('prosecution')
    expect(listed.map((w) => [w.wait, w.since, w.isMine])).toEqual([
      ['warrant', '2023-06-05', false],
      ['warrant', '2023-10-05', false],
    ])
  })
  it('is nothing to whom no protocol reaches, and to the other side of the wall', async () => {
    for (const agency of ['cnp', 'moj', 'mosavy', 'gdi', 'registers']) expect([agency, await lines(agency)]).toEqual([agency, []])
  })
  it('says of each what the story says, and lists nothing that the story does not tell', async () => {
    const told = (await story('ahtjp', 'inv')).body.waits.filter((w) => w.isMine).map((w) => `${w.wait} ${w.since}`)
    const listed = (await waits('ahtjp')).waits.filter((w) => w.own?.number === '7/2023').map((w) => `${w.wait} ${w.since}`)
    expect(listed.toSorted()).toEqual(told.toSorted())
  })
  it('ends with the assertion that makes it one case, and is found behind many that are another’s', async () => {
    await say('moj', { kind: 'link.revoked', of: 'moj', link: asserted, reason: 'two-cases' })
    expect((await lines('ahtjp')).filter((l) => l.includes('12/2023'))).toEqual([])
    asserted = await link('moj', ['prosecution', 'dossier', recordId('dos')], ['moj', 'accused_episode', recordId('acc')])
    const before = await lines('ahtjp')
    const others = Array.from({ length: 450 }, (_, i) => [
      `other${i}`,
      { agency: 'courts', court: 'CFI-1', case_number: `${i + 1}/2020`, issued_on: '2020-01-01', accused_no: 1 },
    ])
    await plant(s.installation.owner(), 'warrant', Object.fromEntries(others) as Parameters<typeof plant>[2])
    expect(await lines('ahtjp')).toEqual(before)
  })
})

describe('the second wall', () => {
  const ask = (names: string, table: string) =>
    inTransaction(s.installation.pools.saksi_desk, async (client) => {
      await asPersonOf(client, { agency: 'ahtjp', side: 'enforcement', closed: [] })
      await client.query(`select set_config('saksi.case', $1, true)`, [names])
      return (await client.query<{ a: string }>(`select agency_id::text as a from saksi.${table} where agency_id <> 'ahtjp'`)).rows.map(
        (r) => r.a,
      )
    })
  it('shows of another agency what the transaction names, and nothing else', async () => {
    expect(await ask('', 'warrants')).toEqual([])
    expect(await ask(`courts ${recordId('war')}`, 'warrants')).toEqual(['courts'])
    expect(await ask(`courts ${recordId('war')}`, 'reviews')).toEqual([])
  })
  it('shows no record behind the wall, whatever the transaction names', async () => {
    await plant(s.installation.owner(), 'screening', { s1: { agency: 'mosavy' } })
    for (const { table, side } of RECORD_KINDS.filter((k) => k.side === 'protection' || k.side === 'oversight'))
      expect([table, side, await ask(`mosavy ${recordId('s1')},mosavy ${recordId('behind')}`, table)]).toEqual([table, side, []])
  })
})

describe('times of the law', () => {
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  type Ends = {
    deadlines: { deadline: string; due: string; accused: number | null; isMine: boolean; own: { record: string; kind: string } }[]
  }
  const ends = async (agency: string) => (await s.read<Ends>(agency, '/api/v1/cases/deadlines')).body.deadlines
  const AT = { court: 'CFI-X1', case_number: '77/2026', accused_no: 1 }
  const FELON = { custody: 'pre_trial_detention', age_band: '18+', offence: 'L2008-10' }

  it('reach whoever works on the case by its own record, through assertions alone, and nobody else', async () => {
    const owner = s.installation.owner()
    await plant(owner, 'accused_episode', {
      held: { agency: 'moj', ...AT, charged_on: day(170), registered_on: day(170), ...FELON },
      // Ended long ago, and ends in a year: in the lists of open work, and not here.
      longago: { agency: 'moj', ...AT, accused_no: 2, charged_on: day(900), registered_on: day(900), ...FELON },
    })
    await plant(owner, 'verdict', { spoken: { agency: 'moj', ...AT, accused_no: 3, act_no: 1, decided_on: day(20), level: 'trial' } })
    await plant(owner, 'dossier', {
      theirs: { agency: 'prosecution', office: 'PRO-X1', sent_on: day(200), decided_on: day(190), decision: 'charged' },
    })
    expect(await ends('prosecution')).toEqual([])
    await link('moj', ['prosecution', 'dossier', recordId('theirs')], ['moj', 'accused_episode', recordId('held')])
    // What was found before anything was recorded is found anew.
    await s.installation.sequencer.flush()
    const [first, second, ...more] = await ends('prosecution')
    expect(more).toEqual([])
    expect([first?.deadline, first?.accused, second?.deadline, second?.accused]).toEqual(['appeal', 3, 'custody', 1])
    for (const d of [first, second]) expect(d).toMatchObject({ isMine: true, own: { record: recordId('theirs'), kind: 'dossier' } })
    // The ministry has the case too, and it is nobody's move there.
    expect((await ends('moj')).map((d) => d.isMine)).toEqual([false, false])
    for (const agency of ['ahtjp', 'cnp', 'mosavy', 'gdi', 'registers']) expect([agency, await ends(agency)]).toEqual([agency, []])
  })

  it('where there are more than are looked at, are those that end nearest to today, and only what the law speaks of', async () => {
    await plant(s.installation.owner(), 'verdict', {
      oldest: { agency: 'moj', ...AT, case_number: '78/2026', act_no: 1, decided_on: day(85), level: 'trial' },
      today: { agency: 'moj', ...AT, case_number: '79/2026', act_no: 1, decided_on: day(31), level: 'trial' },
      above: { agency: 'moj', ...AT, case_number: '80/2026', act_no: 1, decided_on: day(30), level: 'appeal' },
    })
    const appeal = { from: day(90), to: day(0), ends: day(30), only: [{ column: 'level', is: ['trial'] }] }
    const { runningActs } = openCaseStore(s.installation.pools)
    const found = await runningActs({ custody: undefined, supervision: undefined, appeal }, 2)
    expect(found.map((r) => r.record)).toEqual([recordId('today'), recordId('spoken')])
    expect(await runningActs({ custody: undefined, supervision: undefined, appeal: undefined }, 2)).toEqual([])
  })
})
