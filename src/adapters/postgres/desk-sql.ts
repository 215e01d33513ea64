/**
 * The second wall, written from the model: which role reads records for a person, and on which side each table stands.
 * `migrations/000010-desk.sql` is derived; a record kind that comes later needs the same lines in a migration of its own.
 */
import { SEEN_BY } from '../../core/access/side-of.ts'
import type { RecordKind } from '../../core/model/kinds.ts'
import type { Side } from '../../core/model/kinds/define.ts'

const HEAD = `-- Written by npm run derive from the model (src/adapters/postgres/desk-sql.ts). The second wall: people read records as
-- saksi_desk, which reads the clear values of its own agency's records and nothing else, and of those only what is on the
-- agency's side. Both walls stand alone: here without a policy (saksi.agency, saksi.side), there without a row of these.
--
-- A transaction that does not say its agency and its side sees nothing.

grant usage on schema saksi to saksi_desk;
`

const deskWall = (side: Side): string => `current_setting('saksi.side', true) in (${SEEN_BY[side].map((s) => `'${s}'`).join(', ')})`

export const printDeskSql = (kinds: readonly RecordKind[]): string =>
  [
    HEAD,
    ...kinds.map(
      ({ table, side }) => `grant select on saksi.${table} to saksi_desk;
create policy desk_own on saksi.${table} for select to saksi_desk
  using (agency_id = (select nullif(current_setting('saksi.agency', true), '')));
create policy desk_wall on saksi.${table} as restrictive for select to saksi_desk
  using ((select ${deskWall(side)}));
`,
    ),
  ].join('\n')
