/**
 * One million records, and what a figure over them costs: each kind of measure beside SQL written by hand, in the same
 * run; then every indicator of the country, as an answer sheet asks for them (`node bench/count-million.ts [records] [words]`: words, with commas, measure
 * the figures whose name holds one of them, and nothing else).
 */
import { performance } from 'node:perf_hooks'
import { inTransaction, type Db } from '../src/store/postgres/connect.ts'
import { compileCount } from '../src/store/postgres/count/compile.ts'
import { runningTogether } from '../src/store/postgres/count/run-together.ts'
import type { CountQuery } from '../src/core/count/query.ts'
import { findIndicator } from '../src/core/country/find.ts'
import type { Country } from '../src/core/country/index.ts'
import { getRecordKind, RECORD_KINDS } from '../src/core/model/kinds.ts'
import { count } from '../src/road/count.ts'
import { link } from '../src/road/link.ts'
import { ofOneMoment } from '../src/work/answers/read-figures.ts'
import { machine, openBench } from './court-rows.ts'
import { valueSql } from './spread-values.ts'

const RECORDS = Number(process.argv[2] ?? 1_000_000)
const WORDS = process.argv[3]?.split(',') ?? []
const isMeasured = (id: string): boolean => WORDS.length === 0 || WORDS.some((word) => id.includes(word))
const RUNS = WORDS.length === 0 ? 7 : 25
/** How the records lie in the tables: most are accused persons and victims, the rest a little of everything. */
const SHARES: Readonly<Record<string, number>> = {
  accused_episode: 0.3,
  identification: 0.1,
  proceeding: 0.15,
  victim_episode: 0.1,
  referral: 0.1,
  lead: 0.05,
  investigation: 0.05,
}

async function fill(owner: Db, country: Country): Promise<number> {
  const rest = 1 - Object.values(SHARES).reduce((a, b) => a + b, 0)
  const others = RECORD_KINDS.filter((k) => !(k.id in SHARES))
  let total = 0
  await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    for (const kind of RECORD_KINDS) {
      const rows = Math.round(RECORDS * (SHARES[kind.id] ?? rest / others.length))
      const columns = kind.columns.map((c) => `"${c.id}"`)
      const values = kind.columns.map((c) => valueSql(kind, c.id, country))
      await client.query(
        `insert into saksi.${kind.table} (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, superseded_at, is_conflict${columns.map((c) => `, ${c}`).join('')})
         select 'a' || g % 20, md5('${kind.id}' || g), 1, gen_random_uuid(), 'bench', md5(g::text), timestamptz '2024-01-01' + g % 1000 * interval '1 hour',
                case when g % 17 = 0 then timestamptz '2024-05-01' end, false${values.map((v) => `, ${v}`).join('')}
           from generate_series(1, ${rows}) g`,
      )
      total += rows
    }
    // One record in ten is linked to another: a person in two lists, a case in two offices.
    for (const [kind, relation] of [
      ['accused_episode', 'same_person'],
      ['identification', 'same_person'],
      ['proceeding', 'same_case'],
      ['lead', 'same_case'],
      ['investigation', 'same_case'],
    ] as const)
      await client.query(
        `insert into saksi.link_members (agency_id, entry_id, relation, of_agency, record_id, cluster, recorded_at)
         select 'a0', gen_random_uuid(), '${relation}', agency_id, record_id, md5('${relation}' || (substr(md5(record_id), 1, 5))), timestamptz '2024-01-01'
           from saksi.${getRecordKind(kind).table} where md5(record_id) like '0%'`,
      )
  })
  await owner.query('vacuum analyze')
  return total
}

const AS_OF = `recorded_at < timestamptz '2024-07-01' and (superseded_at is null or superseded_at >= timestamptz '2024-07-01') and not is_conflict`
const YEAR = (date: string): string => `${date} >= date '2022-01-01' and ${date} < date '2023-01-01'`
const OF_T = AS_OF.replaceAll('recorded_at', 't.recorded_at').replaceAll('superseded_at', 't.superseded_at')
const PERSON = `left join saksi.link_members l on l.relation = 'same_person' and l.of_agency = t.agency_id and l.record_id = t.record_id and l.superseded_at is null`

/** A stage of a cohort: the first day on which a case of it is on record there. */
const STAGE = (table: string, date: string, and = ''): string =>
  `(select m.c, min(t.${date}) as at from m join saksi.${table} t on t.agency_id = m.of_agency and t.record_id = m.record_id where t.${date} is not null and ${OF_T}${and} group by 1)`
const SINCE = (stage: string): string =>
  `count(${stage}.c), percentile_cont(0.5) within group (order by ${stage}.at - o.began) filter (where ${stage}.at >= o.began)`

/** What somebody who knows the tables would write for the same figure: one at least for every kind of measure. */
const BY_HAND: readonly (readonly [indicator: string, by: readonly string[], sql: string])[] = [
  ['accused-registered', [], `select count(*) from saksi.accused_episodes where ${YEAR('registered_on')} and ${AS_OF}`],
  [
    'accused-registered',
    ['court', 'sex'],
    `select court, sex, count(*) from saksi.accused_episodes where ${YEAR('registered_on')} and ${AS_OF} group by 1, 2`,
  ],
  [
    'accused-registered',
    ['quarter'],
    `select date_trunc('quarter', registered_on), count(*) from saksi.accused_episodes where ${YEAR('registered_on')} and ${AS_OF} group by 1`,
  ],
  [
    'persons-prosecuted',
    [],
    `select count(distinct coalesce(l.cluster, t.record_id)) from saksi.accused_episodes t ${PERSON} where ${YEAR('t.registered_on')} and ${OF_T}`,
  ],
  [
    'cases-prosecuted-tip-law',
    [],
    `select count(distinct coalesce(l.cluster, k.cluster, t.court || ' ' || t.case_number, t.record_id)) from saksi.proceedings t
       left join saksi.link_members l on l.relation = 'same_case' and l.of_agency = t.agency_id and l.record_id = t.record_id and l.superseded_at is null
       left join (select p.court, p.case_number, min(m.cluster) as cluster from saksi.link_members m
                    join saksi.proceedings p on p.agency_id = m.of_agency and p.record_id = m.record_id
                   where m.relation = 'same_case' and m.superseded_at is null group by 1, 2) k on k.court = t.court and k.case_number = t.case_number
      where ${YEAR('t.initiated_on')} and ${OF_T} and t.proceeding_type in ('prosecution', 'investigating_judge', 'trial') and t.law_basis = 'TIP_LAW'`,
  ],
  ['charges', ['is_principal'], `select is_principal, count(*) from saksi.charges where ${YEAR('charged_on')} and ${AS_OF} group by 1`],
  [
    'prosecutions-form-unspecified-share',
    [],
    `select count(*) filter (where form_of_exploitation = 'UNSPECIFIED'), count(*) from saksi.proceedings where ${YEAR('initiated_on')} and ${AS_OF} and proceeding_type in ('prosecution', 'investigating_judge', 'trial') and law_basis = 'TIP_LAW'`,
  ],
  [
    'victims-any-form',
    ['any_form'],
    `select f, count(distinct coalesce(l.cluster, t.record_id)) from saksi.victim_episodes t cross join unnest(string_to_array(t.forms, ' ')) f ${PERSON} where ${YEAR('t.found_month')} and ${OF_T} group by 1`,
  ],
  [
    'restitution-ordered',
    [],
    `select sum(ordered) from saksi.reparations where ${YEAR('ordered_on')} and ${AS_OF} and reparation_type in ('restitution', 'damages')`,
  ],
  [
    'accused-in-cases',
    [],
    `select sum(accused) from saksi.proceedings where ${YEAR('initiated_on')} and ${AS_OF} and proceeding_type in ('prosecution', 'investigating_judge', 'trial')`,
  ],
  [
    'charge-to-verdict-days',
    [],
    `select percentile_cont(0.5) within group (order by decided_on - initiated_on), count(decided_on - initiated_on) from saksi.proceedings where ${YEAR('decided_on')} and ${AS_OF}`,
  ],
  [
    'absconded-still-gone',
    [],
    `select count(*) from saksi.abscondings where absconded_on < date '2023-01-01' and (found_on is null or found_on >= date '2023-01-01') and ${AS_OF}`,
  ],
  [
    'encounters-screened-ratio',
    [],
    `select sum(screened), sum(encountered) from saksi.encounter_counts where ${YEAR('encountered_month')} and ${AS_OF}`,
  ],
  [
    'provinces-with-units',
    [],
    `select count(distinct province) from saksi.unit_capacities where ${YEAR('counted_on')} and ${AS_OF} and body_type = 'police_unit'`,
  ],
  [
    'lead-cohort',
    [],
    `with b as (select coalesce(l.cluster, t.record_id) as c, l.cluster, t.agency_id as of_agency, t.record_id, t.received_on as began from saksi.leads t
                  left join saksi.link_members l on l.relation = 'same_case' and l.of_agency = t.agency_id and l.record_id = t.record_id and l.superseded_at is null
                 where ${YEAR('t.received_on')} and ${OF_T}),
          o as (select c, min(began) as began from b group by 1),
          m as (select l.cluster as c, l.of_agency, l.record_id from saksi.link_members l where l.relation = 'same_case' and l.superseded_at is null and l.cluster in (select cluster from b)
                union all select c, of_agency, record_id from b where cluster is null)
     select count(*), ${['i', 'd', 'p', 'a'].map(SINCE).join(', ')} from o
       left join ${STAGE('investigations', 'opened_on')} i on i.c = o.c left join ${STAGE('dossiers', 'sent_on')} d on d.c = o.c
       left join ${STAGE('proceedings', 'initiated_on')} p on p.c = o.c left join ${STAGE('accused_episodes', 'decided_on', ` and t.outcome = 'convicted'`)} a on a.c = o.c`,
  ],
  [
    'court-returns-on-time',
    [],
    `select count(*) filter (where (first at time zone 'UTC')::date <= period_to + 30) from
       (select period_to, min(recorded_at) as first from saksi.returns where form = 'court-return' and (not is_nil or is_signed) and recorded_at < timestamptz '2024-07-01'
           and period_from >= date '2022-01-01' and period_from < date '2023-01-01' group by office, period, period_from, period_to) r`,
  ],
  [
    'releases-published',
    [],
    `select count(*) from saksi.entries where kind = 'release.published' and recorded_at >= timestamptz '2022-01-01' and recorded_at < timestamptz '2023-01-01'`,
  ],
]

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const bench = await openBench()
try {
  const { installation } = bench
  const { country, counts } = installation
  const run = runningTogether(installation.pools.saksi_reader)
  const total = await fill(installation.owner(), country)
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  say(
    `${total.toLocaleString('en')} records in ${RECORD_KINDS.length} tables; ${machine(installation.engine)}; ${RUNS} runs in turn, the least of each.\n`,
  )
  // Which nil returns are over is read once for all figures of a moment, as `link` does.
  const endedNils = (await counts.ask('endedNils', { asOf: '2024-06-30' })).map(({ nil }) => nil)
  say('| figure | ours, ms | by hand, ms | ours ÷ by hand |\n|---|---|---|---|')
  for (const [id, by, sql] of BY_HAND) {
    if (!isMeasured(id)) continue
    const indicator = findIndicator(country, id)
    if (!indicator) throw new Error(`no indicator ${id}`)
    const query: CountQuery = {
      country,
      indicator,
      interval: { from: '2022-01-01', to: '2023-01-01' },
      asOf: '2024-06-30',
      by,
      where: {},
      everyDayKnown: true,
      endedNils,
    }
    const ours = compileCount(query)
    const times: [number[], number[]] = [[], []]
    for (let i = 0; i < RUNS; i++) {
      times[0].push(await timeOf(() => run(ours)))
      times[1].push(await timeOf(() => run({ sql, params: [] })))
    }
    const [a, b] = [Math.min(...times[0]), Math.min(...times[1])]
    say(`| ${id}${by.length > 0 ? ` by ${by.join(', ')}` : ''} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(a / b).toFixed(2)} |`)
  }
  const slow: [string, number][] = []
  const linked = await link({ entries: [] }, '2024-06-30', counts)
  // As a sheet asks for them: at once, and what two of them both need read once.
  const year = { from: '2022-01-01', to: '2023-01-01' }
  const sheet = await timeOf(() =>
    ofOneMoment({ asOf: '2024-06-30', basis: 'recorded', windows: year }, country, counts, (figures) =>
      Promise.all(country.indicators.filter((i) => isMeasured(i.id)).map((i) => figures.of(i, { indicator: i.id }, year))),
    ),
  )
  const whole = await timeOf(async () => {
    for (const indicator of country.indicators.filter((i) => isMeasured(i.id)))
      slow.push([
        indicator.id,
        await timeOf(() => count(linked, { indicator, interval: { from: '2022-01-01', to: '2023-01-01' } }, country, counts)),
      ])
  })
  say(
    `\nAll ${slow.length} indicators, each with coverage, totals and lineage: as a sheet asks for them ${(sheet / 1000).toFixed(1)} s, one after another ${(whole / 1000).toFixed(1)} s.`,
  )
  say(
    `The slowest: ${slow
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([id, ms]) => `${id} ${ms.toFixed(0)} ms`)
      .join(', ')}.`,
  )
} finally {
  await bench.remove()
}
