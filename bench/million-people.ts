/**
 * People of whom one office that helps has fifty records each, in every kind that a file is put together from: each linked with the one before it, so that to find
 * them takes as many steps as there can be, with a plan for each person and who answers for her. Rows and entries; no signature in it is anybody's.
 */
import { personKinds } from '../src/core/person/kinds.ts'
import type { RecordKind } from '../src/core/model/kinds.ts'
import { inTransaction, type Client } from '../src/store/postgres/connect.ts'
import type { Installation } from '../src/work/installation/installation.ts'
import { valueSql } from './spread-values.ts'

export const OFFICE = 'mosavy'
export const RECORDS_EACH = 50
const NO_SALT = `decode(repeat('00', 32), 'hex')`
const COMMITMENTS = `decode(repeat('00', 128), 'hex')`
/** Of one person, by her number and the record's. */
const recordOf = (person: string, n: string): string => `md5('p' || ${person} || '-' || ${n})`

/** Every kind is in every file, those that go on (needs, services) most often. */
function spread(): ReadonlyMap<RecordKind, number> {
  const kinds = personKinds()
  return new Map(
    kinds.map((kind, i) => [kind, Math.floor((RECORDS_EACH * (i + 1)) / kinds.length) - Math.floor((RECORDS_EACH * i) / kinds.length)]),
  )
}

/** Once: a record that has them keeps them. */
export async function fillPeople(installation: Installation, people: number): Promise<void> {
  const owner = installation.owner()
  const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from saksi.care_acts')
  if ((rows[0]?.n ?? 0) > 0) return
  await inTransaction(owner, async (client) => {
    await client.query('set local row_security = off')
    let from = 0
    for (const [kind, copies] of spread()) {
      await fillKind(client, installation, kind, { people, from, copies })
      from += copies
    }
    await fillLinks(client, people)
    await fillCare(client, people)
    await client.query(
      `insert into saksi.log_outbox (agency_id, entry_id, leaf)
       select agency_id, entry_id, decode(md5(entry_id::text) || md5(entry_id || 'b') || md5(entry_id || 'c') || md5(entry_id || 'd'), 'hex')
         from saksi.entries where kind = 'plan.made' order by recorded_at`,
    )
  })
  await owner.query('vacuum analyze')
  await installation.sequencer.flush()
}

async function fillKind(
  client: Client,
  { country }: Installation,
  kind: RecordKind,
  { people, from, copies }: { readonly people: number; readonly from: number; readonly copies: number },
): Promise<void> {
  const form = country.forms.find((f) => f.kind === kind.id)?.id ?? 'bench'
  const columns = kind.columns.map((c) => `"${c.id}"`)
  const values = kind.columns.map((c) => valueSql(kind, c.id, country))
  await client.query(
    `insert into saksi.${kind.table} (agency_id, record_id, version, entry_id, form, content_mac, recorded_at, is_conflict${columns.map((c) => `, ${c}`).join('')})
     select '${OFFICE}', ${recordOf('p', 'n')}, 1, md5('entry ${kind.id}' || g)::uuid, '${form}', md5(g::text), timestamptz '2024-01-01' + g % 100000 * interval '1 minute', false${values.map((v) => `, ${v}`).join('')}
       from (select p, n, (p - 1) * ${copies} + n - ${from} as g from generate_series(1, ${people}) p, generate_series(${from + 1}, ${from + copies}) n) as x`,
  )
}

/** Of which kind somebody's record of this number is. */
function kindSql(n: string): string {
  let last = 0
  const cases = [...spread()].map(([kind, copies]) => `when ${n} <= ${(last += copies)} then '${kind.id}'`)
  return `case ${cases.join(' ')} end`
}

/** Each record was linked with the one before it: to find fifty takes as many steps as there can be. */
async function fillLinks(client: Client, people: number): Promise<void> {
  await client.query(
    `with l as (select p, n, md5('link' || p || '-' || n)::uuid as id, ${recordOf('p', 'n')} as a, ${recordOf('p', '(n + 1)')} as b,
                       ${kindSql('n')} as a_kind, ${kindSql('(n + 1)')} as b_kind
                  from generate_series(1, ${people}) p, generate_series(1, ${RECORDS_EACH - 1}) n),
          e as (insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
                select '${OFFICE}', id, 'link.asserted',
                       '{"a":["${OFFICE}","' || a_kind || '","' || a || '"],"agency":"${OFFICE}","author":"unsigned:${OFFICE}","b":["${OFFICE}","' || b_kind || '","' || b || '"],"basis":"same-document","id":"' || id || '","kind":"link.asserted","relation":"same_person"}',
                       ${NO_SALT}, ${COMMITMENTS}, timestamptz '2024-02-01' + p * interval '1 second' from l)
     insert into saksi.link_assertions (agency_id, entry_id, relation, a_agency, a_record, a_kind, b_agency, b_record, b_kind, basis, recorded_at)
     select '${OFFICE}', id, 'same_person', '${OFFICE}', a, a_kind, '${OFFICE}', b, b_kind, 'same-document', timestamptz '2024-02-01' + p * interval '1 second' from l`,
  )
}

/** A plan with three steps, and who answers for her. */
async function fillCare(client: Client, people: number): Promise<void> {
  const { rows } = await client.query<{ credential: string }>(
    `select credential::text from saksi.credentials where of_agency = '${OFFICE}' limit 1`,
  )
  for (const [act, steps] of [
    ['taken', 'null'],
    ['planned', `'legal:2024-03-31 medical:2024-04-30 shelter:2024-05-31'`],
  ] as const)
    await client.query(
      `with c as (select p, md5('${act}' || p)::uuid as id from generate_series(1, ${people}) p),
            e as (insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
                  select '${OFFICE}', id, 'plan.made', '{}', ${NO_SALT}, ${COMMITMENTS}, timestamptz '2024-02-01' + p * interval '1 second' from c)
       insert into saksi.care_acts (agency_id, entry_id, record_id, credential, act, over, steps, recorded_at)
       select '${OFFICE}', id, ${recordOf('p', '1')}, '${rows[0]?.credential ?? ''}', '${act}', null, ${steps}, timestamptz '2024-02-01' + p * interval '1 second' from c`,
    )
}
