import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ALERT_RULES } from '../../src/core/alert/rules.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { listAlerts } from '../../src/work/alerts/list-alerts.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

/** One record that breaks the rule, and one that does not: the clear columns that matter, the rest empty. */
const CASES: Readonly<Record<string, readonly [breaks: Record<string, string | number>, keeps: Record<string, string | number>]>> = {
  'detention.screening-overdue': [{ screening_band: 'never' }, { screening_band: 'within_24h' }],
  'removal.unscreened': [{ removed_unscreened: 'yes' }, { removed_unscreened: 'no' }],
  'escapee.arrested': [{}, { outcome: 'referred' }],
  'supervision.checkin-missed': [
    { checkins_due: 3, checkins_done: 2 },
    { checkins_due: 3, checkins_done: 3 },
  ],
  'accused.absconded': [{}, { found_on: '2023-06-01' }],
  'warrant.open': [{}, { executed_on: '2023-06-01' }],
  'referral.late': [{ made_within_24h: 'no' }, { made_within_24h: 'unknown' }],
  'referral.unanswered': [
    { state: 'sent', answer_band: 'over_72h' },
    { state: 'accepted', answer_band: 'over_72h' },
  ],
  'lead.no-answer': [{ state: 'received' }, { state: 'no_action', decided_on: '2023-06-01' }],
  'child.no-custody-order': [{ age_band: '<18' }, { age_band: '<18', custody_order: 'yes' }],
  'interest.official': [{ official_connected: 'yes' }, { official_connected: 'unknown' }],
}

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
}, 120_000)
afterAll(() => made.remove())

describe('what must not wait', () => {
  it('every rule has a case here, and reads columns that its kind has', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(ALERT_RULES.map((r) => r.rule).toSorted())
    for (const rule of ALERT_RULES) {
      const columns = getRecordKind(rule.kind).columns.map((c) => c.id)
      expect(columns).toEqual(expect.arrayContaining([rule.since, ...Object.keys(rule.where)]))
    }
  })
  it.each(ALERT_RULES.map((r) => r.rule))('%s is raised by what breaks it, and by nothing else', async (id) => {
    const rule = ALERT_RULES.find((r) => r.rule === id)
    const [breaks, keeps] = CASES[id] ?? [{}, {}]
    if (!rule) throw new Error('no rule')
    const open = async (): Promise<number> =>
      (await listAlerts('2023-12-31', [rule.side], made.installation.counts)).find((a) => a.rule === id)?.open ?? -1
    await plant(rule.kind, { [rule.since]: '2023-05-01', ...keeps })
    expect(await open()).toBe(0)
    await plant(rule.kind, { [rule.since]: '2023-05-01', ...breaks })
    expect(await open()).toBe(1)
  })
  it('tells each side of its own rules alone', async () => {
    const told = await listAlerts('2023-12-31', ['enforcement'], made.installation.counts)
    expect(told.map((a) => a.side)).toEqual(told.map(() => 'enforcement'))
    expect(told.length).toBeGreaterThan(0)
  })
})

/** Straight into the projection: what is tested is the rule, not the road. */
let planted = 0
async function plant(kind: string, values: Record<string, string | number>): Promise<void> {
  const token = (++planted).toString(16).padStart(32, '0')
  const { table } = getRecordKind(kind)
  const row = {
    agency_id: 'moj',
    record_id: token,
    version: 1,
    entry_id: `00000000-0000-4000-8000-${token.slice(20)}`,
    form: 'x',
    content_mac: token,
    recorded_at: '2023-07-01T00:00:00Z',
    is_conflict: false,
    ...values,
  }
  const columns = Object.keys(row)
  await made.installation
    .owner()
    .query(
      `insert into saksi.${table} (${columns.map((c) => `"${c}"`).join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    )
}
