/**
 * An office's lists when its agency has a million records of one kind: each page's time, and as a ratio to one primary-key look-up of the
 * same connection pool at the same moment. `node bench/registers.ts [rows]`
 */
import { ALERT_RULES } from '../src/core/alert/rules.ts'
import { getRecordKind } from '../src/core/model/kinds.ts'
import { registerOf, type RegisterPlace } from '../src/core/register.ts'
import { openDeskStore } from '../src/work/records/desk-store.ts'
import { makeInstallation } from '../test/helpers/made-installation.ts'

const ROWS = Number(process.argv[2] ?? 1_000_000)
const made = await makeInstallation('kh')
const { installation } = made
const kind = getRecordKind('lead')
const register = registerOf(kind)
if (!register) throw new Error('impossible: a lead has a day')
try {
  await installation.owner().query(
    `insert into saksi.leads (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict, office, lead_number, received_on, state, decided_on)
     select 'cnp', md5(i::text), 1, gen_random_uuid(), 'lead', md5(i::text), now(), false, 'OFF-' || (i % 25), i || '/2023', date '2015-01-01' + (i % 3650),
            case when i % 50000 = 0 then 'received' else 'closed' end, case when i % 50000 = 0 then null else date '2024-01-01' end
       from generate_series(1, $1::int) i`,
    [ROWS],
  )
  await installation.owner().query('analyze saksi.leads')
  const store = openDeskStore(installation.pools.saksi_desk)
  const place = { agency: 'cnp', side: 'enforcement', closed: [], kind } as const
  const asked = { ...place, register, isNewestFirst: true, limit: 50 } as const
  const deep: RegisterPlace = { day: '2018-01-01', record: '80000000000000000000000000000000', version: 1 }
  const rule = ALERT_RULES.find((r) => r.rule === 'lead.no-answer')
  const first = (await store.page(asked)).records[0]?.record ?? ''
  const shapes: Readonly<Record<string, () => Promise<unknown>>> = {
    'one record by its key': () => store.read({ ...place, record: first }),
    'first page': () => store.page(asked),
    'page in the middle': () => store.page({ ...asked, after: deep }),
    'first page of one office': () => store.page({ ...asked, office: 'OFF-7' }),
    'one month of one office': () => store.page({ ...asked, office: 'OFF-7', from: '2019-05-01', to: '2019-06-01' }),
    'a rare code, looked for among 5,000': () => store.page({ ...asked, where: { column: 'state', code: 'received' } }),
    'a number': () => store.numbered({ agency: 'cnp', side: 'enforcement', closed: [], kinds: [kind], number: '777/2023', limit: 50 }),
    'what must not wait': async () => rule && store.raised({ ...place, rule, asOf: '2030-01-01', limit: 11 }),
  }
  const timesOf = new Map(Object.keys(shapes).map((name) => [name, [] as number[]]))
  for (let round = 0; round < 60; round++)
    for (const [name, ask] of Object.entries(shapes)) {
      const began = performance.now()
      await ask()
      timesOf.get(name)?.push(performance.now() - began)
    }
  const at = (name: string, share: number): number =>
    (timesOf.get(name) ?? []).toSorted((a, b) => a - b)[Math.floor(60 * share)] ?? Number.NaN
  for (const name of timesOf.keys())
    console.log(
      `${name.padEnd(38)} median ${at(name, 0.5).toFixed(1)} ms  p95 ${at(name, 0.95).toFixed(1)} ms  ratio ${(at(name, 0.5) / at('one record by its key', 0.5)).toFixed(1)}`,
    )
} finally {
  await made.remove()
}
