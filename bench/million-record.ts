/**
 * A record of a million: rows in every table, the entries that they came from, and a log of all of them. It goes past the road by
 * which returns come in, so no signature and no commitment in it is anybody's; everything that a page reads is there in its number.
 */
import type { Installation } from '../src/work/installation/installation.ts'
import { inTransaction, type Client, type Db } from '../src/store/postgres/connect.ts'
import type { Country } from '../src/core/country/index.ts'
import { listDue } from '../src/core/count/coverage.ts'
import { splitNote } from '../src/core/ledger/note.ts'
import { RECORD_KINDS } from '../src/core/model/kinds.ts'
import { valueSql } from './spread-values.ts'

type Set = readonly [share: number, agency: string, columns: Readonly<Record<string, string>>]

/** Every case has one number at one of 25 courts. */
const CASE = { court: `'CFI-' || (1 + g % 25)`, case_number: `(1 + g / 2) || '/2022'`, accused_no: '1 + g % 2' }
const day = (after: number): string => `date '2021-01-01' + ((g * 7) % 1000)::int + ${after}`
/** The kinds that make most of it, and what must hold together in them: numbers, what is open, the order of days. */
const MOST: Readonly<Record<string, Set>> = {
  investigation: [
    0.2,
    'ahtjp',
    {
      office: `'POL-' || (1 + g % 25)`,
      case_number: `g || '/2022'`,
      opened_on: day(0),
      closed_on: `case when g % 200 = 0 then null else ${day(40)} end`,
      state: `'dossier_sent'`,
    },
  ],
  dossier: [
    0.15,
    'prosecution',
    {
      office: `'PRO-' || (1 + g % 25)`,
      case_number: `g || '/2022'`,
      sent_on: day(40),
      decided_on: `case when g % 150 = 0 then null else ${day(44)} end`,
      decision: `'charged'`,
    },
  ],
  accused_episode: [0.25, 'moj', { ...CASE, registered_on: day(50), decided_on: day(200), outcome: `'convicted'`, sentence_months: '120' }],
  charge: [0.15, 'moj', { ...CASE, charged_on: day(44) }],
  verdict: [0.1, 'moj', { ...CASE, decided_on: day(200), outcome: `'convicted'` }],
  review: [0.05, 'moj', { ...CASE, filed_on: day(230), review_type: `'appeal'` }],
  warrant: [0.05, 'courts', { ...CASE, issued_on: day(201), executed_on: `case when g % 100 = 0 then null else ${day(230)} end` }],
  proceeding: [0.05, 'moj', { court: CASE.court, case_number: CASE.case_number, initiated_on: day(50) }],
}
/** Of every other kind some. */
const SOME = 0.001

const NO_SALT = `decode(repeat('00', 32), 'hex')`
const COMMITMENTS = `decode(repeat('00', 128), 'hex')`

/** @returns how many records there are, whether they were filled now or by an earlier run. */
export async function fillOnce(installation: Installation, records: number): Promise<number> {
  const owner = installation.owner()
  if ((await countAll(owner)) === 0) {
    await inTransaction(owner, async (client) => {
      await client.query('set local row_security = off')
      await fillRecords(client, installation.country, records)
      await fillLinks(client, records)
      await fillReturns(client, installation.country)
      await fillReferrals(client, records)
      await client.query(
        `insert into saksi.log_outbox (agency_id, entry_id, leaf)
         select agency_id, entry_id, decode(md5(entry_id::text) || md5(entry_id || 'b') || md5(entry_id || 'c') || md5(entry_id || 'd'), 'hex')
           from saksi.entries where commitments = ${COMMITMENTS} order by recorded_at`,
      )
    })
    await owner.query('vacuum analyze')
    await installation.sequencer.flush()
    await owner.query('vacuum analyze saksi.log_leaves')
    await owner.query('vacuum analyze saksi.log_outbox')
  }
  await fillAnchor(installation, records)
  return countAll(owner)
}

const ANCHORED_AT_ONCE = 100_000
/** A leaf every ten seconds, as many as there are records: whoever opens the anchor writes the tiles that a crash had kept from being written. */
async function fillAnchor(installation: Installation, leaves: number): Promise<void> {
  const owner = installation.owner()
  const { rows } = await owner.query<{ n: number }>('select count(*) as n from saksi.log_anchors')
  const { text } = await installation.checkpoint()
  for (let from = rows[0]?.n ?? 0; from < leaves; from += ANCHORED_AT_ONCE) {
    const to = Math.min(leaves, from + ANCHORED_AT_ONCE)
    await owner.query(
      `insert into saksi.log_anchors (idx, slot, salt, checkpoint)
       select n, 1700000000 + n * 10, decode(md5('a' || n) || md5('b' || n), 'hex'), $3 from generate_series($1::bigint, $2::bigint) n`,
      [from, to - 1, (splitNote(text) ?? { text }).text],
    )
    await installation.openAnchor()
  }
}

const countAll = (owner: Db): Promise<number> =>
  inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    const count = RECORD_KINDS.map((k) => `(select count(*) from saksi.${k.table})`).join(' + ')
    return Number((await client.query<{ n: string }>(`select ${count} as n`)).rows[0]?.n)
  })

async function fillRecords(client: Client, country: Country, records: number): Promise<void> {
  for (const kind of RECORD_KINDS) {
    const forms = country.forms.filter((f) => f.kind === kind.id).map((f) => f.id)
    const sender = country.agencies.find((a) => forms.some((f) => a.sends.includes(f)))?.id ?? 'moj'
    const [share, agency, fixed] = MOST[kind.id] ?? [SOME, sender, {}]
    const columns = kind.columns.map((c) => `"${c.id}"`)
    const values = kind.columns.map((c) => fixed[c.id] ?? valueSql(kind, c.id, country))
    await client.query(
      `insert into saksi.${kind.table} (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict${columns.map((c) => `, ${c}`).join('')})
       select '${agency}', md5('${kind.id}' || g), 1, md5('entry ${kind.id}' || g)::uuid, '${forms[0] ?? 'bench'}', md5(g::text), timestamptz '2024-01-01' + g % 1000 * interval '1 minute', false${values.map((v) => `, ${v}`).join('')}
         from generate_series(1, ${Math.round(records * share)}) g`,
    )
    await client.query(
      `insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
       select agency_id, entry_id, 'record.version',
              '{"agency":"' || agency_id || '","author":"unsigned:' || agency_id || '","batch":"' || content_mac || '","form":"' || form || '","formVersion":1,"id":"' || entry_id || '","kind":"record.version","record":"' || record_id || '","replaces":"latest","type":"${kind.id}","values":{}}',
              ${NO_SALT}, ${COMMITMENTS}, recorded_at from saksi.${kind.table}`,
    )
  }
}

/** One case in ten is linked: investigation, dossier, accused. By command, and signed afterwards, but for the newest. */
async function fillLinks(client: Client, records: number): Promise<void> {
  const last = Math.round(records * 0.15)
  for (const [a, aKind, b, bKind] of [
    ['ahtjp', 'investigation', 'prosecution', 'dossier'],
    ['prosecution', 'dossier', 'moj', 'accused_episode'],
  ]) {
    await client.query(
      `with l as (select g, md5('${aKind} to ${bKind}' || g)::uuid as id, md5('${aKind}' || g) as a, md5('${bKind}' || g) as b from generate_series(10, ${last}, 10) g),
            e as (insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
                  select 'ncct', id, 'link.asserted',
                         '{"a":["${a}","${aKind}","' || a || '"],"agency":"ncct","author":"unsigned:ncct","b":["${b}","${bKind}","' || b || '"],"basis":"same-case-number","id":"' || id || '","kind":"link.asserted","relation":"same_case"}',
                         ${NO_SALT}, ${COMMITMENTS}, timestamptz '2024-02-01' + g * interval '1 second' from l),
            s as (insert into saksi.act_countersigns (agency_id, entry_id, act_id, recorded_at)
                  select 'ncct', md5('signed' || id)::uuid, id, timestamptz '2024-03-01' from l where g < ${last - 500})
       insert into saksi.link_assertions (agency_id, entry_id, relation, a_agency, a_record, a_kind, b_agency, b_record, b_kind, basis, recorded_at)
       select 'ncct', id, 'same_case', '${a}', a, '${aKind}', '${b}', b, '${bKind}', 'same-case-number', timestamptz '2024-02-01' from l`,
    )
    await client.query(
      `insert into saksi.link_members (agency_id, entry_id, relation, of_agency, record_id, cluster, recorded_at)
       select 'ncct', md5('${aKind} to ${bKind}' || g)::uuid, 'same_case', '${a}', md5('${aKind}' || g), md5('case' || g), timestamptz '2024-02-01' from generate_series(10, ${last}, 10) g`,
    )
  }
  await client.query(
    `insert into saksi.link_members (agency_id, entry_id, relation, of_agency, record_id, cluster, recorded_at)
     select 'ncct', md5('end' || g)::uuid, 'same_case', 'moj', md5('accused_episode' || g), md5('case' || g), timestamptz '2024-02-01' from generate_series(10, ${last}, 10) g`,
  )
}

/** Five years of returns of every form, most of them in; one in ten says that there was nothing. */
async function fillReturns(client: Client, country: Country): Promise<void> {
  const slots = country.forms.flatMap((form) =>
    listDue(country, form, { from: '2021-01-01', to: '2026-07-01' }).map((s) => ({
      ...s,
      form: form.id,
      agency: country.agencies.find((a) => a.sends.includes(form.id))?.id ?? 'moj',
    })),
  )
  await client.query(
    `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
     select a, md5('return ' || f || o || p)::uuid, f, o, p, d::date, d::date + 1, case when n % 10 = 0 then 0 else 3 end, n % 10 = 0, true, timestamptz '2024-01-01'
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as x(a, f, o, p, d, n)`,
    [
      slots.map((s) => s.agency),
      slots.map((s) => s.form),
      slots.map((s) => s.office),
      slots.map((s) => s.period),
      slots.map((s) => `${s.period.slice(0, 4)}-02-01`),
    ],
  )
  await client.query(
    `insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
     select agency_id, entry_id, case when is_nil then 'return.nil' else 'return.received' end,
            '{"agency":"' || agency_id || '","author":"unsigned:' || agency_id || '","form":"' || form || '","id":"' || entry_id || '","kind":"return.received","rows":' || rows || ',"slots":[["' || office || '","' || period || '",' || rows || ']]}',
            ${NO_SALT}, ${COMMITMENTS}, recorded_at from saksi.returns`,
  )
}

/** Five years of offers between two bodies of the protection side, each seen and answered. */
async function fillReferrals(client: Client, records: number): Promise<void> {
  const offers = Math.round(records * 0.02)
  const at = `timestamptz '2021-01-01' + g * interval '90 minutes'`
  await client.query(
    `insert into saksi.referral_offers (agency_id, entry_id, record_id, to_agency, to_office, reason, bed, agreed, told, recorded_at)
     select case when g % 2 = 0 then 'mosavy' else 'ngo-coalition' end, md5('offer' || g)::uuid, md5('referral' || g),
            case when g % 2 = 0 then 'ngo-coalition' else 'mosavy' end, 'bench', 'bench', 'women', 'shelter', null, ${at} from generate_series(1, ${offers}) g`,
  )
  for (const [i, step] of ['seen', 'accepted', 'arrived'].entries())
    await client.query(
      `insert into saksi.referral_steps (agency_id, entry_id, of_agency, offer, to_agency, step, reason, recorded_at)
       select case when g % 2 = 0 then 'ngo-coalition' else 'mosavy' end, md5('${step}' || g)::uuid, case when g % 2 = 0 then 'mosavy' else 'ngo-coalition' end,
              md5('offer' || g)::uuid, case when g % 2 = 0 then 'mosavy' else 'ngo-coalition' end, '${step}', 'none', ${at} + interval '${i + 1} hours'
         from generate_series(1, ${offers}) g`,
    )
}
