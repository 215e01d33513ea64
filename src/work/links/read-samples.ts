/** Samples of one agency for whoever resolves them: what was drawn, and which of it waits. Nothing that a program thinks of any of it is in it. */
import type { AccessRequest } from '../../core/access/decision.ts'
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { listStanding } from '../../core/person/record.ts'
import { listRegisters } from '../records/read-records.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { QUEUE_MOST, type QueueBy } from './read-queue.ts'

export type Samples = {
  /** Kinds that may be drawn from. */
  readonly kinds: readonly string[]
  /** The newest first. */
  readonly samples: readonly {
    readonly sample: string
    readonly kind: string
    readonly day: string
    readonly drawn: number
    readonly resolved: number
  }[]
  /** How often it was asked for a sample that was never drawn. */
  readonly undrawn: number
  /** Of the newest sample, records that nobody has resolved and that this person may see. */
  readonly waiting: readonly {
    readonly kind: string
    readonly record: string
    readonly values: Readonly<Record<string, string | number>>
  }[]
}

/** @returns undefined for whoever may list no record of a person */
export async function readSamples(
  { principal }: Pick<AccessRequest, 'principal'>,
  by: QueueBy & { readonly reader: Db },
): Promise<Samples | undefined> {
  const { country, decide, records, reader } = by
  const side = sideOf(country, principal.agency)
  const kinds = listRegisters({ principal, purpose: 'recording' }, { country, decide, store: records }).filter(
    (k) => k.concerns !== 'nobody' && !k.isOwnAlone,
  )
  if (!side || kinds.length === 0) return undefined
  const listed = kinds.map((k) => k.id)
  const { rows } = await reader.query<Samples['samples'][number]>(
    `select s.entry_id::text as sample, min(s.type::text) as kind, min(s.recorded_at at time zone 'UTC')::date::text as day, count(*)::int as drawn,
            count(*) filter (where exists (select 1 from saksi.people_resolved r where r.agency_id = s.agency_id and r.sample = s.entry_id and r.record_id = s.record_id))::int as resolved
       from saksi.people_samples s where s.agency_id = $1 and s.type = any($2::text[]) group by 1 order by min(s.recorded_at) desc, 1 limit 20`,
    [principal.agency, listed],
  )
  const asked = await reader.query<{ undrawn: number }>(
    `select count(*)::int as undrawn from saksi.entries a where a.agency_id = $1 and a.kind = 'sample.asked' and a.stub::json->>'type' = any($2::text[])
        and not exists (select 1 from saksi.entries d where d.agency_id = $1 and d.kind = 'sample.drawn' and d.stub::json->'seed'->>'asked' = a.entry_id::text)`,
    [principal.agency, listed],
  )
  const [newest] = rows
  const left = newest
    ? await reader.query<{ record: string }>(
        `select s.record_id::text as record from saksi.people_samples s where s.agency_id = $1 and s.entry_id::text = $2
            and not exists (select 1 from saksi.people_resolved r where r.agency_id = s.agency_id and r.sample = s.entry_id and r.record_id = s.record_id)
          order by 1 limit $3`,
        [principal.agency, newest.sample, 2 * QUEUE_MOST],
      )
    : { rows: [] }
  const versions = await by.people.versions(
    { ...readerOf(principal, side), kinds },
    left.rows.map((r) => r.record),
  )
  const waiting = listStanding(versions).filter((r) => r.kind === newest?.kind)
  return {
    kinds: listed,
    samples: rows,
    undrawn: asked.rows[0]?.undrawn ?? 0,
    waiting: waiting.slice(0, QUEUE_MOST).map(({ kind, record, values }) => ({ kind, record, values })),
  }
}
