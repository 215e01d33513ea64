/** The records of one person that an office has: which they are the reader finds, what is in them is shown as saksi_desk, and only the office's own. */
import { toHex, utf8 } from '../../core/bytes.ts'
import type { RecordKind } from '../../core/model/kinds.ts'
import type { Reader } from '../../core/access/reader.ts'
import { NO_DAY, registerOf } from '../../core/register.ts'
import { SPOKEN } from '../../core/person/spoken.ts'
import { OPENS_NOTHING } from '../../core/person/unstopped.ts'
import type { StoryVersion } from '../../core/story/record.ts'
import { asPersonOf, inTransaction, type Client, type Db } from '../../store/postgres/connect.ts'

/** More than anybody has of one person: where everything hangs together it is no person any more. */
export const MOST_RECORDS = 300

/** Two records of which the agency itself says that they are one person. */
export type OwnLink = { readonly a: OwnEnd; readonly b: OwnEnd }
type OwnEnd = { readonly agency: string; readonly record: string; /** As whoever linked it said. */ readonly kind: string }
export type PersonStore = {
  /** Own records that are one person with this one, itself among them: by links that the agency asserted. */
  linked(agency: string, record: string, limit: number): Promise<readonly string[]>
  /** How many links of the agency's name one of these records, and how many of them no device has signed, before or since. */
  joined(agency: string, records: readonly string[]): Promise<Joined>
  /** Links that the agency asserted, the newest first. */
  links(agency: string, limit: number): Promise<readonly OwnLink[]>
  /** Links that the agency asserted, and by which these records of its own hang together with anything, also by way of others between. */
  linksAmong(agency: string, records: readonly string[]): Promise<readonly OwnLink[]>
  /**
   * Every version of these records that the agency has itself, of these kinds, of each the oldest first.
   * @param kindOf of which kind a record is said to be: it is looked for there first, and in every table where it is not.
   */
  versions(
    of: Reader & { readonly kinds: readonly RecordKind[] },
    records: readonly string[],
    kindOf?: ReadonlyMap<string, string>,
  ): Promise<readonly StoryVersion[]>
  /** Records of these kinds that stand and whose spoken code begins with these hex digits, of the agency's own; few. */
  spoken(of: Reader & { readonly kinds: readonly RecordKind[] }, prefix: string): Promise<readonly string[]>
  /** Other than before as soon as anything was written to the database, by whomever: which transactions a question sees. */
  mark(): Promise<string>
  /** The versions that stand of the agency's own records of these kinds, of a day or later, the newest first, so many of each kind. */
  recent(of: Reader & Since): Promise<readonly StoryVersion[]>
  /** The same of days from one to before another, as many of each kind; in no order. */
  within(of: Reader & Within): Promise<readonly StoryVersion[]>
  /** Versions that stand of the agency's own consents, say that they were taken back and are owed a stop (core/person/unstopped.ts): the first recorded first. @param of `kind`: consents. */
  unstopped(of: Reader & { readonly kind: RecordKind }, limit: number): Promise<readonly StoryVersion[]>
}

export type Joined = { readonly links: number; readonly unsigned: number }

/** Of a kind, since a day. */
type Since = { readonly kinds: readonly RecordKind[]; readonly since: string; readonly limit: number }
type Within = { readonly kinds: readonly RecordKind[]; readonly from: string; readonly until: string; readonly limit: number }

/** A few rows out of many tables: to start processes that share the work takes longer than the work. */
const ALONE = { max_parallel_workers_per_gather: '0' }

/** Nobody else makes two records of an agency one person: neither by a link of its own, nor by way of one between others. */
const OWN = `l.relation = 'same_person' and l.superseded_at is null and l.agency_id = $1`
const NEIGHBOURS = `select o.agency, o.record from same s cross join lateral (
                 select l.b_agency::text as agency, l.b_record::text as record from saksi.link_assertions l
                  where l.a_agency = s.agency and l.a_record = s.record and ${OWN}
                 union all
                 select l.a_agency::text, l.a_record::text from saksi.link_assertions l
                  where l.b_agency = s.agency and l.b_record = s.record and ${OWN}) as o`

type LinkRow = Readonly<Record<`${'a' | 'b'}_${'agency' | 'record' | 'kind'}`, string>>
const linkOf = (r: LinkRow): OwnLink => ({
  a: { agency: r.a_agency, record: r.a_record, kind: r.a_kind },
  b: { agency: r.b_agency, record: r.b_record, kind: r.b_kind },
})

export const openPersonStore = ({
  saksi_reader: reader,
  saksi_desk: desk,
}: {
  readonly saksi_reader: Db
  readonly saksi_desk: Db
}): PersonStore => ({
  linked: async (agency, record, limit) => {
    const { rows } = await reader.query<{ record: string }>({
      name: 'person-linked',
      text: `with recursive same (agency, record) as (
               select $1::text, $2::text
               union
               ${NEIGHBOURS})
             select record from same where agency = $1 limit $3`,
      values: [agency, record, limit],
    })
    return rows.map((r) => r.record)
  },

  joined: async (agency, records) => {
    const { rows } = await reader.query<{ links: number; unsigned: number }>({
      name: 'person-joined',
      text: `select count(*)::int as links, count(*) filter (where e.stub::json->>'author' like 'unsigned:%' and not exists (
                      select 1 from saksi.act_countersigns c where c.agency_id = e.agency_id and c.act_id = e.entry_id))::int as unsigned
               from saksi.link_assertions l join saksi.entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
              where ${OWN} and ((l.a_agency = $1 and l.a_record = any($2::text[])) or (l.b_agency = $1 and l.b_record = any($2::text[])))`,
      values: [agency, records],
    })
    return rows[0] ?? { links: 0, unsigned: 0 }
  },

  links: async (agency, limit) => {
    const { rows } = await reader.query<LinkRow>({
      name: 'person-links',
      text: `select l.a_agency, l.a_record, l.a_kind, l.b_agency, l.b_record, l.b_kind
               from saksi.link_assertions l where ${OWN} order by l.recorded_at desc, l.entry_id limit $2`,
      values: [agency, limit],
    })
    return rows.map(linkOf)
  },

  linksAmong: async (agency, records) => {
    if (records.length === 0) return []
    const { rows } = await reader.query<LinkRow>({
      name: 'person-links-among',
      text: `with recursive same (agency, record) as (
               select $1::text, unnest($2::text[])
               union
               ${NEIGHBOURS})
             select l.a_agency, l.a_record, l.a_kind, l.b_agency, l.b_record, l.b_kind
               from same s join saksi.link_assertions l on l.a_agency = s.agency and l.a_record = s.record where ${OWN}`,
      values: [agency, records],
    })
    return rows.map(linkOf)
  },

  versions: ({ kinds, ...reader }, records, kindOf) =>
    kinds.length === 0 || records.length === 0
      ? Promise.resolve([])
      : inTransaction(desk, async (client) => {
          await asPersonOf(client, reader, ALONE)
          const found = kindOf ? await readOfKinds(client, kinds, reader.agency, records, kindOf) : []
          const there = new Set(found.map((r) => r.record))
          const others = records.filter((r) => !there.has(r))
          const { rows } =
            others.length === 0 ? { rows: [] } : await client.query<Row>({ ...versionsOf(kinds), values: [reader.agency, others] })
          return [...found, ...rows].map((r) => versionOf(reader.agency, r))
        }),

  spoken: async ({ kinds, ...of }, prefix) => {
    if (kinds.length === 0) return []
    // An index of what was worked out serves nobody whom a wall keeps from rows: found as saksi_reader, shown as whoever asks.
    const found = await reader.query<{ record: string }>({
      ...named('spoken', spokenOf(kinds)),
      values: [of.agency, Buffer.from(prefix, 'hex')],
    })
    if (found.rows.length === 0) return []
    return inTransaction(desk, async (client) => {
      await asPersonOf(client, of, ALONE)
      const { rows } = await client.query<{ record: string }>({
        ...named('standing', standingOf(kinds)),
        values: [of.agency, found.rows.map((r) => r.record)],
      })
      return rows.map((r) => r.record)
    })
  },

  mark: async () => {
    const { rows } = await reader.query<{ mark: string }>({ name: 'person-mark', text: 'select pg_current_snapshot()::text as mark' })
    return rows[0]?.mark ?? ''
  },

  recent: ({ kinds, since, limit, ...reader }) =>
    kinds.length === 0
      ? Promise.resolve([])
      : inTransaction(desk, async (client) => {
          await asPersonOf(client, reader)
          const { rows } = await client.query<Row>({ ...named('recent', recentOf(kinds)), values: [reader.agency, since, limit] })
          return rows.map((r) => versionOf(reader.agency, r))
        }),

  within: ({ kinds, from, until, limit, ...reader }) =>
    kinds.length === 0
      ? Promise.resolve([])
      : inTransaction(desk, async (client) => {
          await asPersonOf(client, reader)
          const { rows } = await client.query<Row>({ ...named('within', withinOf(kinds)), values: [reader.agency, from, until, limit] })
          return rows.map((r) => versionOf(reader.agency, r))
        }),

  unstopped: ({ kind, ...reader }, limit) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, reader)
      const { rows } = await client.query<Row>({
        ...named(
          'unstopped',
          `${selectOf(kind)} where t.agency_id = $1 and t.superseded_at is null and t.withdrawn = 'yes'
              and (coalesce(trim(t.purposes::text), '') = ''
                   or exists (select 1 from regexp_split_to_table(t.purposes::text, ' ') p where p <> '' and p <> all($3::text[])))
              and not exists (select 1 from saksi.care_acts c
                    where c.agency_id = t.agency_id and c.record_id = t.record_id and c.act = 'sharing_stopped'
                      and c.recorded_at >= date_trunc('milliseconds', t.recorded_at))
            order by t.recorded_at, t.record_id limit $2`,
        ),
        values: [reader.agency, limit, [...OPENS_NOTHING]],
      })
      return rows.map((r) => versionOf(reader.agency, r))
    }),
})

/** Two of forty bits alike are rare, and are both shown. */
const MOST_ALIKE = 5
/** The first forty bits, as core/person/spoken.ts makes them: the model's kinds have an index of it, word for word (migrations/000073-spoken-codes.sql). */
export const SPOKEN_BITS = `substr(sha256('\\x${toHex(utf8(`${SPOKEN}\n`))}'::bytea || decode(record_id::text, 'hex')), 1, 5)`
const spokenOf = (kinds: readonly RecordKind[]): string =>
  `${kinds
    .map(
      ({ table }) =>
        `select record_id::text as record from saksi.${table} where agency_id = $1 and superseded_at is null and ${SPOKEN_BITS} = $2`,
    )
    .join(' union ')} order by 1 limit ${MOST_ALIKE}`
const standingOf = (kinds: readonly RecordKind[]): string =>
  `${kinds
    .map(
      ({ table }) =>
        `select record_id::text as record from saksi.${table} where agency_id = $1 and superseded_at is null and record_id = any($2::text[])`,
    )
    .join(' union ')} order by 1`

/** As the index of each kind's register has it (migrations/000034-registers.sql). */
const dayOf = (kind: RecordKind): string => {
  const day = registerOf(kind)?.day
  return `(case when t."${day}" is null then date '${NO_DAY}' else t."${day}" end)`
}

/** A record without a day is none of these. */
const recentOf = (kinds: readonly RecordKind[]): string =>
  kinds
    .map((kind) => {
      const day = dayOf(kind)
      return `(${selectOf(kind)} where t.agency_id = $1 and t.superseded_at is null and ${day} >= $2::date
                order by ${day} desc, t.record_id desc, t.version desc limit $3)`
    })
    .join(' union all ')

const withinOf = (kinds: readonly RecordKind[]): string =>
  kinds
    .map((kind) => {
      const day = dayOf(kind)
      return `(${selectOf(kind)} where t.agency_id = $1 and t.superseded_at is null and ${day} >= $2::date and ${day} < $3::date limit $4)`
    })
    .join(' union all ')

/**
 * Kept ready by the database under a name: to plan a question to thirty tables takes longer than to answer it. Of each text one, and there are as many texts as
 * there are sets of kinds that somebody may see.
 */
const ready = new Map<string, string>()
function named(what: string, text: string): { readonly name: string; readonly text: string } {
  const name = ready.get(text) ?? `person-${what}-${ready.size}`
  ready.set(text, name)
  return { name, text }
}

/** A list holds thousands of records: each is looked for in the one table where it is said to be, and not in some thirty. */
async function readOfKinds(
  client: Client,
  kinds: readonly RecordKind[],
  agency: string,
  records: readonly string[],
  kindOf: ReadonlyMap<string, string>,
): Promise<readonly Row[]> {
  const byKind = Map.groupBy(records, (r) => kindOf.get(r) ?? '')
  const parts = kinds.map((kind, i) => `${selectOf(kind)} where t.agency_id = $1 and t.record_id = any($${i + 2}::text[])`)
  const { rows } = await client.query<Row>({
    ...named('of-kinds', `${parts.join(' union all ')} order by version`),
    values: [agency, ...kinds.map((k) => byKind.get(k.id) ?? [])],
  })
  return rows
}

/** The agency is asked for as well as walled off: either is enough. */
const versionsOf = (kinds: readonly RecordKind[]) =>
  named(
    'versions',
    `${kinds.map((kind) => `${selectOf(kind)} where t.agency_id = $1 and t.record_id = any($2::text[])`).join(' union all ')} order by 1, 2, 3`,
  )

function selectOf({ id, table, columns }: RecordKind): string {
  const values = columns.map((c) => `'${c.id}', t."${c.id}"`).join(', ')
  return `select '${id}' as kind, t.record_id::text as record, t.version, (t.recorded_at at time zone 'UTC')::date as on,
                 to_char(t.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
                 t.is_conflict, t.superseded_at is null as stands, json_build_object(${values}) as values
            from saksi.${table} t`
}

type Row = {
  readonly kind: string
  readonly record: string
  readonly version: number
  readonly on: string
  readonly at: string
  readonly is_conflict: boolean
  readonly stands: boolean
  readonly values: Record<string, string | number | null>
}
const versionOf = (agency: string, r: Row): StoryVersion => ({
  agency,
  kind: r.kind,
  record: r.record,
  version: r.version,
  recordedOn: r.on,
  recordedAt: r.at,
  isConflict: r.is_conflict,
  isStanding: r.stands,
  values: withoutNulls(r.values),
})

function withoutNulls(values: Row['values']): StoryVersion['values'] {
  const said: Record<string, string | number> = {}
  for (const column in values) {
    const value = values[column]
    if (value !== null && value !== undefined) said[column] = value
  }
  return said
}
