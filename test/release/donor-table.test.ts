/**
 * A donor's table: what was given to whom, by kind of help, sex, age and quarter, of each body that helps and of each programme; from the records
 * that are there anyway, and through the gate like everything that leaves.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listReleases, readReleaseFile } from '../../src/work/releases/released-files.ts'
import { asksOf, proposedOf } from '../../src/work/releases/drafting/proposed.ts'
import { clearDraft } from '../../src/work/releases/drafting/clear-draft.ts'
import { keepDraft, type WantedDraft } from '../../src/work/releases/keep-draft.ts'
import { publishDraft } from '../../src/work/releases/publish-draft.ts'
import { readDraft } from '../../src/cli/publish/release/read-draft.ts'
import { hashOfWord } from '../../src/core/release/said.ts'
import { sayOfDraft } from '../../src/work/releases/say-of-draft.ts'
import { findDraft } from '../../src/work/releases/drafts.ts'
import { parseCsv } from '../../src/exchange/csv/csv.ts'
import { plant } from '../helpers/plant.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

let s: ServedPeople
const YEAR = 2025
/** Of an invented year: kind of help, sex, age band, quarter, office and who paid, of so many people. One man alone is of `NGO-X2`. */
const HELP: readonly (readonly [n: number, values: Record<string, string>])[] = [
  [14, { service_type: 'legal', sex: 'female', age_band: '18+', started_month: '2025-02-01', office: 'NGO-X1', funder: 'foreign_state' }],
  [12, { service_type: 'legal', sex: 'male', age_band: '<18', started_month: '2025-05-01', office: 'NGO-X1', funder: 'foreign_state' }],
  [17, { service_type: 'medical', sex: 'female', age_band: '18+', started_month: '2025-08-01', office: 'NGO-X1', funder: 'foreign_state' }],
  [13, { service_type: 'medical', sex: 'male', age_band: '<18', started_month: '2025-11-01', office: 'NGO-X1', funder: 'government' }],
  [15, { service_type: 'legal', sex: 'female', age_band: '18+', started_month: '2025-02-01', office: 'NGO-X2', funder: 'government' }],
  [1, { service_type: 'medical', sex: 'male', age_band: '<18', started_month: '2025-05-01', office: 'NGO-X2', funder: 'government' }],
]
const ASKED = ['office', 'service_type', 'sex', 'age_band', 'funder', 'quarter']
const wantedOf = (id: string, asks: WantedDraft['asks']): WantedDraft & { title: string } => ({
  id,
  title: id,
  asOf: new Date().toISOString().slice(0, 10),
  asks,
})
async function clear(wanted: WantedDraft) {
  const parts = await clearDraft(s.installation, wanted)
  if ('refused' in parts) throw new Error(JSON.stringify(parts.refused))
  return parts
}
/** Rows of a file of the release, by their column. */
function rowsOf(id: string, file: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(readReleaseFile(s.installation.layout.releases, id, file) ?? '').rows
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])))
}

beforeAll(async () => {
  s = await servePeople([
    ['helpers', 'mosavy', ['head']],
    ['statistics', 'ncct', ['reviewer']],
  ])
  const rows = HELP.flatMap(([n, values], i) =>
    Array.from({ length: n }, (_, k) => [`service-${i}-${k}`, { agency: 'ngo-coalition', provider_type: 'ngo', ...values }] as const),
  )
  await plant(s.installation.owner(), 'service_episode', Object.fromEntries(rows))
}, 180_000)
afterAll(() => s?.remove())

describe('a donor’s table', () => {
  it('is proposed at the desk, to whoever drafts: of services and of people served, by body, programme, kind, sex, age and quarter', () => {
    const { country } = s.installation
    for (const indicator of ['services-given', 'persons-served']) {
      const cuts = proposedOf(country)
        .find((p) => p.indicator === indicator)
        ?.cuts.map(({ by }) => by)
      expect(cuts).toEqual(expect.arrayContaining(ASKED))
      expect(asksOf(country, { indicator, year: YEAR, tables: [['office', 'service_type'], ['quarter']] })).toBeDefined()
      // What nobody asks for is no donor's either.
      expect(asksOf(country, { indicator, year: YEAR, tables: [['province']] })).toBe(undefined)
    }
  })
  it('goes out by the gate alone: two offices sign it, and whoever is alone in a cell is withheld in it and beside it', async () => {
    const asks = asksOf(s.installation.country, {
      indicator: 'services-given',
      year: YEAR,
      tables: [
        ['office', 'service_type'],
        ['office', 'sex'],
        ['office', 'age_band'],
        ['office', 'quarter'],
        ['funder', 'service_type'],
      ],
    })
    if (!asks) throw new Error('it is not proposed')
    const wanted = wantedOf('donor', asks)
    await keepDraft(s.installation, wanted, await clear(wanted), ['mosavy', 'ncct'])
    await expect(publishDraft(s.installation, readDraft(s.installation, 'donor'), await clear(wanted))).rejects.toMatchObject({
      code: 'approval.too-few',
    })
    for (const who of ['helpers', 'statistics']) {
      const draft = findDraft(s.installation, 'donor')
      if (!draft) throw new Error('it is gone')
      await sayOfDraft(s.installation, draft, {
        signature: await s.deviceOf(who).sign(hashOfWord({ draft: 'donor', releases: draft.releases }, {})),
      })
    }
    await publishDraft(s.installation, readDraft(s.installation, 'donor'), await clear(wanted))
    expect(listReleases(s.installation.layout.releases)).toEqual(['donor'])
    const tables = [1, 2, 3, 4, 5].map((n) => rowsOf('donor', `table-${n}.csv`))
    const [byKind, , , byQuarter, byProgramme] = tables
    expect(byProgramme).toContainEqual({
      funder: 'foreign_state',
      service_type: 'legal',
      value: '26',
      qualifier: 'at_least',
      or_more: 'yes',
      state: 'reported',
    })
    expect(byQuarter).toContainEqual({
      office: 'NGO-X1',
      quarter: '2025-Q3',
      value: '17',
      qualifier: 'at_least',
      or_more: 'yes',
      state: 'reported',
    })
    // One man: neither he is printed, nor what he would be found from.
    const alone = { qualifier: '', value: '', or_more: '', state: 'withheld_for_privacy' }
    for (const office of ['NGO-X1', 'NGO-X2']) expect(byKind).toContainEqual({ office, service_type: 'medical', ...alone })
    const printed = tables.flat().flatMap(({ value }) => (value ? [Number(value)] : []))
    expect(Math.min(...printed)).toBeGreaterThanOrEqual(10)
  }, 180_000)
})
