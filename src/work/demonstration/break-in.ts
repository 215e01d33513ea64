/**
 * The demonstration's break-in: one row is changed as the tables' owner can change it, behind the program's back; and
 * mended, by folding the entries again. The row is of a court that does not exist, so that no real office stands beside
 * a fault. A real record refuses both.
 */
import type { Installation } from '../installation/installation.ts'
import { rebuild } from '../../store/postgres/rebuild.ts'

export type Broken = {
  readonly table: string
  readonly column: string
  readonly record: string
  readonly from: string
  readonly to: string
}

export class NotADemo extends Error {
  override name = 'NotADemo'
  constructor() {
    super('this is no demonstration that can be broken: nothing was changed')
  }
}

/** The made-up courts of a demonstration; undefined where there is none, or nothing invented to break. */
export function fictionalCourts({ settings, country }: Pick<Installation, 'settings' | 'country'>): readonly string[] | undefined {
  const codes = country.lists.find((l) => l.id === 'courts')?.codes.filter((c) => c.fictional === true)
  return settings.demo && codes && codes.length > 0 ? codes.map((c) => c.code) : undefined
}

/** @throws NotADemo when this is a real record, or one without an invented court. */
export async function breakDemo(installation: Installation): Promise<Broken> {
  const courts = fictionalCourts(installation)
  if (!courts) throw new NotADemo()
  const { rows } = await installation.owner().query<{ record: string; from: string; to: string }>(
    `with chosen as (select agency_id, record_id, version, outcome from saksi.accused_episodes
        where court = any($1) and superseded_at is null and outcome is not null order by outcome = 'convicted' desc, record_id limit 1)
     update saksi.accused_episodes t set outcome = case when c.outcome = 'acquitted' then 'convicted' else 'acquitted' end
       from chosen c where t.agency_id = c.agency_id and t.record_id = c.record_id and t.version = c.version
     returning t.record_id as record, c.outcome as "from", t.outcome as "to"`,
    [courts],
  )
  const row = rows[0]
  if (!row) throw new NotADemo()
  return { table: 'accused_episodes', column: 'outcome', ...row }
}

/** Everything derived is thrown away and folded from the entries, which nobody has changed. @throws NotADemo */
export async function mendDemo(installation: Installation): Promise<void> {
  if (!fictionalCourts(installation)) throw new NotADemo()
  await rebuild(installation.owner())
}
