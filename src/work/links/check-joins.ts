/** Whether two people stand behind links of one person, by what is on record of the clusters that they would join: asked at every door that takes a link. */
import type { Country } from '../../core/country/index.ts'
import { isSignedBy } from '../../core/entry/author.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { RecordRef } from '../../core/entry/links.ts'
import { findRecordKind, listRecordKinds } from '../../core/model/kinds.ts'
import { Joining, type PairWord } from '../../core/review/joining.ts'
import { movesCount } from '../../core/review/moves-count.ts'
import type { Word } from '../../core/review/pairs.ts'
import { AppendRefused } from '../../errors.ts'
import type { Db } from '../../store/postgres/connect.ts'

type Asserted = Pick<Extract<Stub, { kind: 'link.asserted' }>, 'a' | 'b'>
type Of = { readonly agency: string; readonly country: Country; readonly db: Db }

/** @throws AppendRefused `review.second-reader`, naming the first link that two people do not stand behind, or that somebody says no to. */
export async function checkJoins(stubs: readonly Stub[], of: Of): Promise<void> {
  const links = stubs.flatMap((stub, at) => (stub.kind === 'link.asserted' && stub.relation === 'same_person' ? [{ stub, at }] : []))
  const persons = await readPersons(
    links.map(({ stub }) => stub.author),
    of.db,
  )
  const joining = await readJoining(
    links.map(({ stub }) => stub),
    of,
  )
  for (const { stub, at } of links)
    if (!joining.join(refOf(stub.a), refOf(stub.b), isSignedBy(stub.author) ? (persons.get(stub.author) ?? stub.author) : undefined))
      throw new AppendRefused('review.second-reader', 'stub', at)
}

/** Which of these are not one yet and this person may make one now, each beside those before it. */
export async function listJoinable(pairs: readonly Asserted[], person: string, of: Of): Promise<readonly boolean[]> {
  const joining = await readJoining(pairs, of)
  return pairs.map(({ a, b }) => !joining.isOne(refOf(a), refOf(b)) && joining.join(refOf(a), refOf(b), person))
}

const refOf = ([agency, , record]: Asserted['a']): RecordRef => ({ agency, record })
const keyOf = ({ agency, record }: RecordRef): string => `${agency} ${record}`
const columns = (refs: readonly RecordRef[]): [string[], string[]] => [refs.map((r) => r.agency), refs.map((r) => r.record)]

async function readJoining(links: readonly Asserted[], { agency, country, db }: Of): Promise<Joining> {
  if (links.length === 0) return new Joining({ clusters: [], moves: () => true, words: [] })
  const ends = links.flatMap(({ a, b }) => [a, b])
  const { rows: members } = await db.query<RecordRef & { readonly cluster: string }>(
    `select distinct m.of_agency::text as agency, m.record_id::text as record, m.cluster::text as cluster
       from unnest($1::text[], $2::text[]) as x(agency, record)
       join saksi.link_members s on s.of_agency = x.agency and s.record_id = x.record and s.relation = 'same_person' and s.superseded_at is null
       join saksi.link_members m on m.cluster = s.cluster and m.relation = s.relation and m.superseded_at is null`,
    columns(ends.map(refOf)),
  )
  const all = [...ends.map(refOf), ...members]
  const counted = listRecordKinds().filter((k) => movesCount(country, k.id))
  const moving = await readThoseIn(
    counted.map((k) => k.table),
    all,
    db,
  )
  // What an entry says of which kind its record is nobody has checked: only what stands as one that moves nothing is one.
  const easy = await readThoseIn(
    [...new Set(ends.map(([, kind]) => kind))].flatMap((kind) => (movesCount(country, kind) ? [] : (findRecordKind(kind)?.table ?? []))),
    ends.map(refOf),
    db,
  )
  const asked = new Set(ends.map((end) => keyOf(refOf(end))))
  const moves = (record: RecordRef): boolean => {
    const key = keyOf(record)
    return moving.has(key) || (asked.has(key) && !easy.has(key))
  }
  return new Joining({ clusters: Map.groupBy(members, (m) => m.cluster).values(), moves, words: await readWords(all, agency, db) })
}

/** Those of these records of which a version stands, or stood, in one of the tables. */
async function readThoseIn(tables: readonly string[], records: readonly RecordRef[], db: Db): Promise<ReadonlySet<string>> {
  if (tables.length === 0) return new Set()
  const { rows } = await db.query<RecordRef>(
    `with x as (select * from unnest($1::text[], $2::text[]) as x(agency, record))
     ${tables.map((table) => `select t.agency_id::text as agency, t.record_id::text as record from x join saksi.${table} t on t.agency_id = x.agency and t.record_id = x.record`).join(' union ')}`,
    columns(records),
  )
  return new Set(rows.map(keyOf))
}

/** Each person's last word on each pair of these records: of the agency's people, and of those whose records both are. */
async function readWords(records: readonly RecordRef[], agency: string, db: Db): Promise<readonly PairWord[]> {
  type Row = { aa: string; ar: string; ba: string; br: string; word: Word; author: string; person: string | null; standing: boolean }
  const { rows } = await db.query<Row>(
    `with x as (select distinct * from unnest($1::text[], $2::text[]) as x(agency, record))
     select j.a_agency::text as aa, j.a_record::text as ar, j.b_agency::text as ba, j.b_record::text as br, j.verdict::text as word,
            e.author, c.person::text as person,
            exists (select from saksi.credentials d where d.person = c.person and d.of_agency = j.agency_id and d.superseded_at is null) as standing
       from x join saksi.pair_judgements j on j.a_agency = x.agency and j.a_record = x.record
       join x y on j.b_agency = y.agency and j.b_record = y.record
       join lateral (select stub::json->>'author' as author from saksi.entries where agency_id = j.agency_id and entry_id = j.entry_id) e on true
       left join lateral (select person from saksi.credentials where credential = e.author limit 1) c on true
      where j.verdict <> 'likely' and (j.agency_id = $3 or (j.agency_id = j.a_agency and j.agency_id = j.b_agency))
      order by j.recorded_at, j.entry_id`,
    [...columns(records), agency],
  )
  const last = new Map<string, PairWord>()
  for (const { aa, ar, ba, br, word, author, person, standing } of rows) {
    const said = { a: { agency: aa, record: ar }, b: { agency: ba, record: br }, person: person ?? author, word, isStanding: standing }
    last.set([...[keyOf(said.a), keyOf(said.b)].toSorted(), said.person].join('|'), said)
  }
  return [...last.values()]
}

/** Whose devices these are. @param authors credentials, or marks of what no device signed, which are nobody's */
async function readPersons(authors: readonly string[], db: Db): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ credential: string; person: string }>(
    'select credential::text as credential, person::text as person from saksi.credentials where credential = any($1::text[])',
    [[...new Set(authors.filter(isSignedBy))]],
  )
  return new Map(rows.map((r) => [r.credential, r.person]))
}
