/** Records for people, read as saksi_desk: the wall is PostgreSQL's (migrations/000010-desk.sql), whoever asks and whatever was decided. */
import type { RecordKind } from '../../core/model/kinds.ts'
import { NO_DAY, registerOf } from '../../core/register.ts'
import type { DeskPlace, DeskRecord, DeskStore, RegisterAsked } from '../../road/ports.ts'
import { compileWhere } from '../../store/postgres/count/conditions.ts'
import { decidedLead } from '../../store/postgres/decided-lead.ts'
import { slotDayOf } from '../../store/postgres/count/source.ts'
import { Params } from '../../store/postgres/count/statement.ts'
import { asPersonOf, inTransaction, type Db } from '../../store/postgres/connect.ts'

type Row = {
  readonly record_id: string
  readonly form: string
  readonly version: number
  readonly values: Record<string, string | number | null>
  readonly is_over?: boolean
}

export const openDeskStore = (desk: Db): DeskStore => ({
  list: ({ after, limit, ...place }) => ask(desk, place, 'list', 'record_id > $2 order by record_id limit $3', [after, limit]),
  // A conflict leaves several versions standing; the newest is shown, and the list shows both.
  page: (asked) => readPage(desk, asked),
  numbered: (asked) => readNumbered(desk, asked),
  raised: (asked) => readRaised(desk, asked),
  read: async ({ record, ...place }) => (await ask(desk, place, 'read', 'record_id = $2 order by version desc limit 1', [record]))[0],
})

/** The agency is asked for as well as walled off: either is enough. */
const ask = (desk: Db, { kind, ...reader }: DeskPlace, name: string, where: string, values: readonly unknown[]): Promise<DeskRecord[]> =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, reader)
    const { rows } = await client.query<Row>({
      name: `desk-${name}-${kind.table}`,
      text: `select record_id, form, version, ${valuesOf(kind)} as values
               from saksi.${kind.table} where agency_id = $1 and superseded_at is null and ${where}`,
      values: [reader.agency, ...values],
    })
    return rows.map(recordOf)
  })

const valuesOf = ({ columns }: RecordKind): string => `json_build_object(${columns.map((c) => `'${c.id}', "${c.id}"`).join(', ')})`

/** So many rows are looked through for a page at most: whoever looks for what is rare goes on from there, and nobody waits for a million. */
const MOST_LOOKED = 5_000

const readPage = (desk: Db, { agency, side, closed, kind, register, ...asked }: DeskPlace & RegisterAsked) =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, { agency, side, closed })
    const { office, from, to, slot, entries, where, after, limit, isNewestFirst } = asked
    const values: (string | number | readonly string[])[] = [agency]
    const given = (value: string | number | readonly string[]): string => `$${values.push(value)}`
    // As the index has it (migrations/000034-registers.sql), and as a case: PostgreSQL takes coalesce for something that could tell of rows
    // behind the wall, and would look through all of them before it compares.
    const day = `(case when "${register.day}" is null then date '${NO_DAY}' else "${register.day}" end)`
    const [order, beyond] = isNewestFirst ? ['desc', '<'] : ['asc', '>']
    const sorted = ['day', 'record_id', 'version'].map((c) => `${c} ${order}`).join(', ')
    const conditions = [
      'agency_id = $1',
      entries === undefined ? 'superseded_at is null' : `entry_id = any(${given(entries)}::uuid[])`,
      ...(office !== undefined && register.office !== undefined ? [`"${register.office}" = ${given(office)}`] : []),
      ...(from === undefined ? [] : [`${day} >= ${given(from)}::date`]),
      ...(to === undefined ? [] : [`${day} < ${given(to)}::date`]),
      ...(slot === undefined ? [] : [`form = ${given(slot.form)}`, inSlot(kind, slot, given)]),
      ...(after
        ? [`(${day}, record_id, version) ${beyond} (${given(after.day)}::date, ${given(after.record)}, ${given(after.version)})`]
        : []),
    ]
    const chosen = where === undefined ? 'true' : `"${where.column}" = ${given(where.code)}`
    const most = where === undefined ? limit + 1 : MOST_LOOKED
    const text = `with looked as materialized (
        select record_id, version, ${day} as day, ${chosen} as chosen from saksi.${kind.table} t
         where ${conditions.join(' and ')} order by ${sorted} limit ${most})
      select t.record_id, t.form, t.version, ${valuesOf(kind)} as values, l.day::text, l.chosen, t.superseded_at is not null as is_over
        from (select * from looked where chosen is true order by ${sorted} limit ${given(limit + 1)}) l
        join saksi.${kind.table} t on t.agency_id = $1 and t.record_id = l.record_id and t.version = l.version
      union all
      select record_id, '', version, null, day::text, false, false from (
        select record_id, version, day from looked order by ${sorted} offset ${most - 1} limit 1) as last`
    const { rows } = await client.query<Row & { readonly day: string; readonly chosen: boolean | null }>({ text, values })
    const found = rows.filter((r) => r.chosen).toSorted((a, b) => comparePlaces(a, b) * (isNewestFirst ? -1 : 1))
    const shown = found.slice(0, limit)
    const last = found.length > limit ? shown.at(-1) : where === undefined ? undefined : rows.find((r) => !r.chosen)
    return {
      records: shown.map(recordOf),
      looked: last ? { day: last.day, record: last.record_id, version: last.version } : null,
    }
  })
const inSlot = (kind: RecordKind, { date, from, to }: NonNullable<RegisterAsked['slot']>, given: (value: string) => string): string => {
  const day = slotDayOf(kind, date)
  return `${day} >= ${given(from)}::date and ${day} < ${given(to)}::date`
}

type Sorted = { readonly day: string; readonly record_id: string; readonly version: number }
const comparePlaces = (a: Sorted, b: Sorted): number =>
  a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.record_id !== b.record_id ? (a.record_id < b.record_id ? -1 : 1) : a.version - b.version

const readNumbered = (desk: Db, { agency, side, closed, kinds, number, limit }: Parameters<DeskStore['numbered']>[0]) =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, { agency, side, closed })
    const asked = kinds.flatMap((kind) =>
      (registerOf(kind)?.numbers ?? []).map(
        (column) => `(select '${kind.id}' as kind, record_id, form, version, ${valuesOf(kind)} as values
           from saksi.${kind.table} where agency_id = $1 and superseded_at is null and "${column}" = $2 limit $3)`,
      ),
    )
    if (asked.length === 0) return []
    const { rows } = await client.query<Row & { readonly kind: string }>({
      text: `select * from (${asked.join(' union all ')}) as found limit $3`,
      values: [agency, number, limit],
    })
    return rows.map((row) => ({ ...recordOf(row), kind: row.kind }))
  })

const readRaised = (desk: Db, { agency, side, closed, kind, rule, asOf, limit }: Parameters<DeskStore['raised']>[0]) =>
  inTransaction(desk, async (client) => {
    await asPersonOf(client, { agency, side, closed })
    const params = new Params({ interval: { from: NO_DAY, to: asOf }, asOf })
    const since = slotDayOf(kind, rule.since)
    const conditions = [
      `t.agency_id = ${params.add(agency)}`,
      't.superseded_at is null',
      'not t.is_conflict',
      `${since} between $1::date and least($2::date, $3::date)`,
      ...compileWhere(rule.where, kind.columns, 't', params),
      ...(kind.id === 'lead' ? [`not ${decidedLead('t')}`] : []),
    ]
    const { rows } = await client.query<Row>({
      text: `select record_id, form, version, ${valuesOf(kind)} as values from saksi.${kind.table} t
              where ${conditions.join(' and ')} order by ${since}, record_id limit ${params.add(limit)}`,
      values: [...params.values],
    })
    return rows.map(recordOf)
  })

const recordOf = ({ record_id, form, version, values, is_over: isOver }: Row): DeskRecord => ({
  record: record_id,
  form,
  version,
  values: Object.fromEntries(Object.entries(values).filter((e): e is [string, string | number] => e[1] !== null)),
  ...(isOver ? { isSuperseded: true } : {}),
})
