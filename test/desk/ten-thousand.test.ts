/**
 * Ten thousand rows in a list: each is met once on the way through, no answer grows with what lies behind it, and what is too much to count is said to be more.
 * In part by night. By day: desk/records-api.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AT_NIGHT } from '../helpers/everything.ts'
import { servePeople, type ServedPeople } from '../helpers/served-people.ts'

const ROWS = 10_000
/** Bytes of an answer: fifty records with their clear values. */
const MOST = 64 * 1024
let s: ServedPeople
beforeAll(async () => {
  s = await servePeople([
    ['police', 'ahtjp', ['caseworker', 'head']],
    ['inspector', 'molvt', ['clerk']],
  ])
  const owner = s.installation.owner()
  const head = `(agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict`
  const of = (agency: string, what: string): string =>
    `'${agency}', md5('${what}' || g), 1, gen_random_uuid(), 'planted', md5(g::text), timestamptz '2024-01-01', false`
  const day = `date '2019-01-01' + ((g * 7) % 1800)::int`
  await owner.query(
    `insert into saksi.leads ${head}, office, lead_number, received_on, channel, state)
     select ${of('ahtjp', 'lead')}, 'POL-' || (1 + g % 25), g || '/2023', ${day}, 'HOTLINE', 'received' from generate_series(1, ${ROWS}) g`,
  )
  await owner.query(
    `insert into saksi.criminal_referrals ${head}, office, sent_on)
     select ${of('molvt', 'handed')}, 'LAB-X1', ${day} from generate_series(1, ${ROWS}) g`,
  )
  for (const table of ['leads', 'criminal_referrals']) await owner.query(`analyze saksi.${table}`)
}, 180_000)
afterAll(() => s?.remove())

type Page = { readonly records: readonly { readonly record: string; readonly since?: string }[]; readonly next: string | null }
/** Page after page, as somebody turns them; every answer is as short as the first. */
async function walk(who: string, path: string): Promise<readonly string[]> {
  const seen: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const answer: Response = await s.get(
      who,
      `${path}${after === '' ? '' : `${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`}`,
    )
    const text = await answer.text()
    expect([answer.status, text.length < MOST]).toEqual([200, true])
    const page = JSON.parse(text) as Page
    seen.push(...page.records.map((r) => r.record))
    after = page.next
  }
  return seen
}

it('is turned to its end, each record once', { timeout: 300_000 }, async () => {
  const newest = await walk('police', '/api/v1/registers/lead')
  expect([newest.length, new Set(newest).size]).toEqual([ROWS, ROWS])
})
it.runIf(AT_NIGHT)('the other way round are the same, the last first', { timeout: 300_000 }, async () => {
  const newest = await walk('police', '/api/v1/registers/lead')
  expect((await walk('police', '/api/v1/registers/lead?order=oldest')).toReversed()).toEqual(newest)
})
it('is filtered by an office, a time and a code to what is there, and no row beside it', { timeout: 120_000 }, async () => {
  const one = await walk('police', '/api/v1/registers/lead?office=POL-7&from=2020-01-01&to=2021-01-01&column=state&code=received')
  const { rows } = await s.installation
    .owner()
    .query<{ n: number }>(
      `select count(*)::int as n from saksi.leads where office = 'POL-7' and received_on >= '2020-01-01' and received_on < '2021-01-01'`,
    )
  expect([one.length, new Set(one).size]).toEqual([rows[0]?.n, rows[0]?.n])
  expect(rows[0]?.n).toBeGreaterThan(50)
  expect(await walk('police', '/api/v1/registers/lead?column=state&code=closed')).toEqual([])
})
it('of open work says that there is more than it counts, and is walked to its end', { timeout: 300_000 }, async () => {
  const { body } = await s.read<{ lists: { list: string; open: number; isMore: boolean }[] }>('inspector', '/api/v1/open-work')
  expect(body.lists.find((l) => l.list === 'handed-to-police')).toMatchObject({ open: 1_000, isMore: true })
  const all = await walk('inspector', '/api/v1/open-work/handed-to-police')
  expect([all.length, new Set(all).size]).toEqual([ROWS, ROWS])
})
it('of leads, and of what must not wait, shows the oldest and says that there are more', async () => {
  const leads = await s.get('police', '/api/v1/leads')
  const text = await leads.text()
  expect([leads.status, text.length < 8 * MOST, (JSON.parse(text) as { isMore: boolean }).isMore]).toEqual([200, true, true])
  const { body } = await s.read<{ alerts: { rule: string; records: unknown[]; isMore: boolean }[] }>('police', '/api/v1/alerts')
  const raised = body.alerts.find((a) => a.rule === 'lead.no-answer')
  expect([raised?.isMore, (raised?.records.length ?? 0) <= 50]).toEqual([true, true])
})
