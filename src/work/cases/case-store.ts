/** The records of a case. Which there are is found as the reader; what is in them is shown as saksi_desk (migrations/000022-quick-lists.sql). */
import { getRecordKind, modelKind } from '../../core/model/kinds.ts'
import { DEADLINE_RULES, DEADLINES, type DeadlineFor } from '../../core/story/deadlines.ts'
import type { StoryRef } from '../../core/story/record.ts'
import { COURT_KINDS, STORY_KINDS } from '../../core/story/rules.ts'
import type { Said } from '../../core/worklist/limit.ts'
import type { CaseStore, CourtCase, OpenAct } from '../../road/ports.ts'
import { slotDayOf } from '../../store/postgres/count/source.ts'
import { asPersonOf, inTransaction } from '../../store/postgres/connect.ts'
import { openOf } from '../records/open-work-store.ts'
import { openLinkedRecords, type DeskPools } from './linked-records.ts'

export const openCaseStore = ({ saksi_reader: reader, saksi_desk: desk }: DeskPools): CaseStore => ({
  ...openLinkedRecords({ saksi_reader: reader, saksi_desk: desk }, 'same_case', STORY_KINDS),

  ofCourtCases: async (cases) => {
    const { rows } = await reader.query<CourtCase & StoryRef>({
      name: 'case-of-court',
      text: OF_COURT,
      values: [cases.map((c) => c.court), cases.map((c) => c.number)],
    })
    return rows
  },

  newest: async () => {
    const { rows } = await reader.query<{ newest: string }>({
      name: 'case-newest',
      // Whatever is recorded waits in the outbox until it is in the log: what is committed late changes the number that wait, not the last of them.
      text: `select concat_ws(' ', (select max(idx) from saksi.log_leaves), count(*), sum(oid)) as newest from saksi.log_outbox`,
    })
    return rows[0]?.newest ?? ''
  },

  openActs: async (after, limit) => {
    const { rows } = await reader.query<OpenAct>({
      name: 'case-open-acts',
      text: OPEN_ACTS,
      values: [after?.since ?? '0001-01-01', after?.record ?? '', limit],
    })
    return rows
  },

  runningActs: async (spans, limit) => {
    const asked = DEADLINES.flatMap((deadline) => {
      const span = spans[deadline]
      return span ? [{ deadline, span }] : []
    })
    if (asked.length === 0) return []
    const { rows } = await reader.query<OpenAct>({
      text: asked.map(({ deadline, span }, i) => runningSql(deadline, span.only, 3 * i + 2)).join(' union all '),
      values: [limit, ...asked.flatMap(({ span }) => [span.from, span.to, span.ends])],
    })
    return rows
  },

  own: ({ agency, side, closed, kind, open, since, number, limit }) =>
    inTransaction(desk, async (client) => {
      await asPersonOf(client, { agency, side, closed })
      const office = kind.columns.some((c) => c.id === 'court') ? 'court' : 'office'
      const began = slotDayOf(kind, since)
      const which =
        number === null ? `"${open}" is null order by ${began}, record_id` : `case_number = $3::text order by ${began}, record_id`
      const { rows } = await client.query<{
        record: string
        number: string | null
        office: string | null
        since: string | null
        is_open: boolean
      }>({
        name: `cases-${number === null ? 'open' : 'number'}-${kind.id}`,
        text: `select record_id::text as record, case_number::text as number, ${office}::text as office, ${began} as since, "${open}" is null as is_open
                 from saksi.${kind.table} t where agency_id = $1 and superseded_at is null and ${which} limit $2`,
        values: [agency, limit, ...(number === null ? [] : [number])],
      })
      return rows.map((r) => ({ record: r.record, number: r.number ?? '', office: r.office ?? '', since: r.since, isOpen: r.is_open }))
    }),
})

/** What the courts have under these numbers now: a number that was corrected is another case's. One search of every kind that has a court. */
const OF_COURT = COURT_KINDS.map(
  ({ id, table }) =>
    `select t.agency_id::text as agency, '${id}' as kind, t.record_id::text as record, w.court, w.number
       from unnest($1::text[], $2::text[]) as w(court, number)
       join saksi.${table} t on t.court = w.court and t.case_number = w.number where t.superseded_at is null`,
).join(' union all ')

/** What is not done yet, by kind: since when, and what says so. Each part takes as many as are asked for from an index of its own (000021-open-acts.sql). */
const OPEN_ACTS = `select * from (${(
  [
    ['warrant', 'issued_on', 'executed_on is null'],
    ['absconding', 'absconded_on', 'found_on is null'],
    ['supervision', 'started_on', 'ended_on is null and checkins_due > coalesce(checkins_done, 0)'],
    ['dossier', 'sent_on', `decision = 'returned'`],
  ] as const
)
  .flatMap(([id, date, isOpen]) => {
    const kind = modelKind(id)
    const [court, number] = kind.columns.some((c) => c.id === 'court') ? ['t.court::text', 't.case_number::text'] : ['null', 'null']
    const last = kind.columns.find((c) => c.id === date)?.last
    // Few have a day that is known about only; they stand by its end, and have a part of their own, so that the others keep their index.
    const parts: readonly (readonly [since: string, where: string])[] =
      last === undefined
        ? [[`t.${date}`, '']]
        : [
            [`t.${date}`, ` and t.${last} is null`],
            [slotDayOf(kind, date), ` and t.${last} is not null`],
          ]
    return parts.map(
      ([
        since,
        where,
      ]) => `(select t.agency_id::text as agency, '${id}' as kind, t.record_id::text as record, ${court} as court, ${number} as number, ${since} as since
               from saksi.${kind.table} t where t.superseded_at is null and ${isOpen}${where} and (${since}, t.record_id) > ($1::date, $2::text) order by ${since}, t.record_id limit $3)`,
    )
  })
  .join(' union all ')}) a order by since, record limit $3`

/** From whose day a time of the law may run, by kind; each with an index of its own (000054-deadlines.sql). */
const RUNS: Readonly<Record<DeadlineFor, string>> = {
  custody: `decided_on is null and custody = 'pre_trial_detention'`,
  supervision: 'ended_on is null',
  appeal: 'true',
}
/** @param first the number of its first parameter: from, to, and the day about which the nearest come first. */
function runningSql(deadline: DeadlineFor, only: readonly Said[], first: number): string {
  const { kind, since } = DEADLINE_RULES[deadline]
  const where = [RUNS[deadline], ...(only.length > 0 ? [openOf({ open: only }, 't.')] : [])].join(' and ')
  return `(select t.agency_id::text as agency, '${kind}' as kind, t.record_id::text as record, t.court::text as court, t.case_number::text as number,
                  t.${since}::text as since
             from saksi.${getRecordKind(kind).table} t
            where t.superseded_at is null and ${where} and t.${since} between $${first}::date and $${first + 1}::date
            order by abs(t.${since} - $${first + 2}::date), t.record_id limit $1)`
}
