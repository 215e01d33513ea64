/** The second wall of a record kind's table, written from the model: people read records as saksi_desk, each on her side of the wall. */
import { SEEN_BY } from '../../core/access/side-of.ts'
import type { RecordKind } from '../../core/model/kinds.ts'
import type { Side } from '../../core/model/kinds/define.ts'

const deskWall = (side: Side): string => `current_setting('saksi.side', true) in (${SEEN_BY[side].map((s) => `'${s}'`).join(', ')})`

/** The same as a catalogue has it. */
export const printDeskWallLine = (side: Side): string => {
  const seen = SEEN_BY[side].map((s) => `'${s}'::text`)
  return `( SELECT (current_setting('saksi.side'::text, true) = ${seen.length === 1 ? seen[0] : `ANY (ARRAY[${seen.join(', ')}])`}))`
}

/** What an interest of whoever reads closes, which the transaction names one by one: their tokens, with commas between. */
const NOT_CLOSED = `record_id::text <> all ((select string_to_array(current_setting('saksi.closed', true), ','))::text[])`
/** The same as a catalogue has it. */
export const DESK_CLOSED_LINE = `((record_id)::text <> ALL (( SELECT string_to_array(current_setting('saksi.closed'::text, true), ','::text) AS string_to_array)::text[]))`

/** Of a table: a person reads the clear values of her own agency's records, and of those only what is on its side. */
export const printDeskWall = ({ table, side }: RecordKind): string => `grant select on saksi.${table} to saksi_desk;
create policy desk_own on saksi.${table} for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.${table} as restrictive for select to saksi_desk
  using ((select ${deskWall(side)}));
create policy desk_closed on saksi.${table} as restrictive for select to saksi_desk
  using (${NOT_CLOSED});
`
