/** The database as it says it is: version, migrations, roles, clock. */
import type { Installation } from '../installation/installation.ts'
import { listMigrations, readMigrations } from '../../store/postgres/migrate.ts'
import { roleNames, withRoles, type RolePrefix } from '../../store/postgres/roles.ts'
import { fault, ok, warn, type Check } from './check.ts'

/** Beyond it the times of entries would mislead. */
const DRIFT_MS = 2000

export async function checkDatabase(installation: Installation, now: () => number): Promise<Check[]> {
  const { pools, rolePrefix } = installation
  const reader = pools.saksi_reader
  const engine = installation.engine.includes('embedded')
    ? warn(
        'database.engine',
        installation.engine,
        'it came with the package, for trying out: install the system’s PostgreSQL and move (docs/operate/move.md)',
      )
    : ok('database.engine', installation.engine)
  const [done, known] = [await readMigrations(reader), await listMigrations()]
  const { rows: above } = await reader.query<{ rolname: string }>(
    `select rolname from pg_roles r where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
        or exists (select 1 from pg_auth_members m where m.member = r.oid))`,
    [roleNames(rolePrefix)],
  )
  // From the catalogue itself: information_schema shows a role only its own grants.
  const { rows: beyond } = await reader.query<{ may: string }>(
    withRoles(
      rolePrefix,
      `select who || ': ' || may || ' on ' || relname as may from (
       select c.relname, coalesce(r.rolname, 'PUBLIC') as who, a.privilege_type as may from pg_class c
         join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
        where n.nspname = 'saksi' and c.relkind in ('r', 'p', 'v', 'm') and a.grantee <> c.relowner) g
      where (who = 'saksi_app' and relname in ('entries', 'entry_parts', 'returns') and may not in ('SELECT', 'INSERT'))
         or (who in ('saksi_reader', 'saksi_desk') and may <> 'SELECT')
         or (who = 'saksi_desk' and relname in ('entries', 'entry_parts'))
         or who not in ('saksi_app', 'saksi_reader', 'saksi_sequencer', 'saksi_desk')`,
    ),
  )
  const { rows: walls } = await reader.query<{ relname: string }>(
    `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where nspname = 'saksi' and c.relkind in ('r', 'p') and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id')
        and relname not like 'log\\_%' and not relrowsecurity`,
  )
  const { rows: neighbours } = await reader.query<{ prefix: RolePrefix }>(
    `select left(rolname, -length('_owner')) as prefix from pg_roles where rolname ~ '^saksi(_[a-z0-9_]+)?_owner$' and rolname <> all($1) order by 1`,
    [roleNames(rolePrefix)],
  )
  // Before PostgreSQL 16 whoever may make roles may give itself any that is no superuser's.
  const { rows: makers } = await reader.query<{ name: string }>(
    `select rolname::text as name from pg_roles where rolcreaterole and not rolsuper and current_setting('server_version_num')::int < 160000
      union
     select r.rolname::text from pg_roles r where not r.rolsuper
        and (select count(*) from pg_roles o where o.rolname ~ '^saksi(_[a-z0-9_]+)?_owner$' and o.oid <> r.oid and pg_has_role(r.oid, o.oid, 'member')) > 1
      order by 1`,
  )
  const { rows: soft } = await reader.query<{ n: number }>(
    'select count(*)::int as n from saksi.credentials where is_software and superseded_at is null',
  )
  const { rows: standby } = await reader.query<Standby>(
    `select (select count(*)::int from pg_stat_replication) as n, current_setting('synchronous_standby_names') as waited,
            (select is_shared from saksi.log_lease) as "isShared"`,
  )
  const before = now()
  const { rows } = await reader.query<{ ms: number }>(`select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms`)
  const drift = Math.abs((rows[0]?.ms ?? 0) - (before + now()) / 2)
  return [
    engine,
    ok('database.schema', `${done.length} of ${known.length} migrations`),
    above.length === 0
      ? ok('database.roles', 'no serving role stands above the walls')
      : fault(
          'database.roles',
          `${above.map((r) => r.rolname).join(', ')} may do more than its work`,
          'ALTER ROLE … NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION, and REVOKE its memberships',
        ),
    beyond.length === 0
      ? ok('database.grants', 'entries can be added and read, not changed')
      : fault('database.grants', beyond.map((r) => r.may).join('; '), 'REVOKE each, then find out who granted it; run: saksi verify'),
    checkCluster(
      neighbours.map((r) => r.prefix),
      makers.map((r) => r.name),
    ),
    walls.length === 0
      ? ok('database.walls', 'row-level security is on')
      : fault(
          'database.walls',
          `row-level security is off on ${walls.map((r) => r.relname).join(', ')}`,
          'ALTER TABLE … ENABLE ROW LEVEL SECURITY, then find out who took it off',
        ),
    checkSigners(soft[0]?.n ?? 0, installation.settings.demo),
    checkStandby(standby[0] ?? { n: 0, waited: '', isShared: false }, installation.settings.demo),
    drift <= DRIFT_MS
      ? ok('database.clock', 'its clock and this machine’s agree')
      : fault('database.clock', `its clock differs by ${Math.round(drift)} ms`, 'set both by NTP (timedatectl set-ntp true)'),
  ]
}

/** What one of them may do in the database of another is a fault of `database.grants`; this says what they cannot help sharing, and who is above several. */
function checkCluster(others: readonly RolePrefix[], above: readonly string[]): Check {
  const id = 'database.cluster'
  if (others.length === 0) return ok(id, 'no other installation is in this cluster')
  const says = `${others.length} other ${others.length === 1 ? 'installation is' : 'installations are'} in this cluster (roles ${others.map((o) => `${o}_…`).join(', ')}): its disk, a failover and a point in time are of all together`
  return above.length === 0
    ? ok(id, says)
    : warn(
        id,
        `${says}; ${above.join(', ')} may become the owner of more than one`,
        'installations that do not trust each other: PostgreSQL 16 or later and a database user each, or a cluster each (docs/operate/own-postgresql.md)',
      )
}

/** Only the ceremony and two registrars enrol a device; a key in a file among them was put there behind their backs. */
function checkSigners(software: number, isDemo: boolean): Check {
  if (software === 0) return ok('database.signers', 'no signer’s key lies in a file')
  const says = `${software} enrolled ${software === 1 ? 'key lies' : 'keys lie'} in a file and not in a device`
  return isDemo
    ? warn('database.signers', `${says} (a demonstration)`, 'a real record takes none')
    : fault('database.signers', says, 'two registrars revoke each; run: saksi verify, which names how it came in')
}

/** How many servers follow, the names of those that a commit waits for, and whether two servers share the record. */
type Standby = { readonly n: number; readonly waited: string; readonly isShared: boolean }

/** What was acknowledged and not yet sent is gone where such a one takes over, and the log was signed with it: no state for a real record. */
function checkStandby({ n, waited, isShared }: Standby, isDemo: boolean): Check {
  const id = 'database.standby'
  const mend = 'name it in synchronous_standby_names, or let Patroni do so by synchronous_mode (docs/operate/two-machines.md)'
  const bad = isDemo ? warn : fault
  if (waited === '' && n > 0)
    return bad(
      id,
      `${n} ${n === 1 ? 'server follows' : 'servers follow'} this one, and none is waited for: one that takes over lacks what was acknowledged last`,
      mend,
    )
  if (waited === '' && isShared)
    return bad(id, 'two servers share the record, and its database is on one machine: what is acknowledged goes with its disk', mend)
  if (waited === '') return ok(id, 'no other server follows this one')
  const names = countWaited(waited)
  return names < n
    ? warn(
        id,
        `${n} servers follow, and a commit waits for ${names} (${waited}): the others may lack what was acknowledged last`,
        'let none be promoted that is not waited for: Patroni’s synchronous_mode sees to it; by hand, ask pg_stat_replication first',
      )
    : ok(id, `what is acknowledged is on a second server (${waited})`)
}

/** PostgreSQL's `FIRST n (…)`, `ANY n (…)`, `n (…)`, or a bare list, of which the first is waited for. */
const countWaited = (names: string): number => Number(/^\s*(?:(?:first|any)\s+)?(\d+)\s*\(/i.exec(names)?.[1] ?? 1)
