/** What acts beside the tables, and in whose name: extensions, replication, roles, settings. */
import { array, grants, ifSo, lines, ownRole, who } from './lines.ts'

export const AROUND: readonly string[] = [
  lines('extension', 'x.extname', { in: 'x.extnamespace::pg_catalog.regnamespace::text' }, 'pg_catalog.pg_extension x'),
  lines(
    'event trigger',
    'e.evtname',
    { on: 'e.evtevent::text', owner: who('e.evtowner'), does: 'e.evtfoid::pg_catalog.regprocedure::text', enabled: 'e.evtenabled::text' },
    'pg_catalog.pg_event_trigger e',
  ),
  lines(
    'publication',
    'p.pubname',
    { owner: who('p.pubowner'), is: `pg_catalog.concat_ws(' ', p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate)` },
    'pg_catalog.pg_publication p',
  ),
  lines(
    'publication table',
    `p.pubname || ' ' || r.prrelid::pg_catalog.regclass`,
    { rows: `coalesce(pg_catalog.pg_get_expr(r.prqual, r.prrelid), '')` },
    'pg_catalog.pg_publication_rel r join pg_catalog.pg_publication p on p.oid = r.prpubid',
  ),
  lines(
    'subscription',
    's.subname',
    { owner: who('s.subowner'), enabled: 's.subenabled::text' },
    // Of this database: the list is the whole cluster's.
    `pg_catalog.pg_subscription s where s.subdbid = (select d.oid from pg_catalog.pg_database d where d.datname = pg_catalog.current_database())`,
  ),
  lines(
    'foreign data wrapper',
    'w.fdwname',
    { owner: who('w.fdwowner'), grants: grants('w.fdwacl', 'w.fdwowner') },
    'pg_catalog.pg_foreign_data_wrapper w',
  ),
  lines(
    'foreign server',
    's.srvname',
    { owner: who('s.srvowner'), grants: grants('s.srvacl', 's.srvowner') },
    'pg_catalog.pg_foreign_server s',
  ),
  lines(
    'default privileges',
    `pg_catalog.concat_ws(' ', ${who('d.defaclrole')}, nullif(d.defaclnamespace, 0)::pg_catalog.regnamespace, d.defaclobjtype)`,
    { grants: grants('d.defaclacl', '0') },
    'pg_catalog.pg_default_acl d',
  ),
  lines(
    'security label',
    `pg_catalog.concat_ws(' ', l.provider, l.classoid::pg_catalog.regclass, l.objoid, l.objsubid)`,
    { is: 'l.label' },
    'pg_catalog.pg_seclabel l',
  ),
  lines(
    'role',
    who('r.oid'),
    {
      may: `pg_catalog.concat_ws(',', ${ifSo('r.rolcanlogin', 'log in')}, ${ifSo('r.rolinherit', 'inherit')}, ${ifSo('r.rolsuper', 'everything')}, ${ifSo('r.rolcreaterole', 'create roles')}, ${ifSo('r.rolcreatedb', 'create databases')}, ${ifSo('r.rolreplication', 'replicate')}, ${ifSo('r.rolbypassrls', 'pass row security')})`,
      connections: 'r.rolconnlimit::text',
      until: `coalesce(r.rolvaliduntil::text, '')`,
      // On some versions of PostgreSQL the maker of a role becomes its member without being told to.
      members: `coalesce((select pg_catalog.string_agg(${who('m.member')}, ',' order by m.member) from pg_catalog.pg_auth_members m where m.roleid = r.oid and m.member <> $1), '')`,
      'member of': `coalesce((select pg_catalog.string_agg(${who('m.roleid')}, ',' order by m.roleid) from pg_catalog.pg_auth_members m where m.member = r.oid), '')`,
    },
    `pg_catalog.pg_roles r where ${ownRole('r.rolname')}`,
  ),
  lines(
    'setting of',
    `case when s.setrole = 0 then 'everybody' else ${who('s.setrole')} end || case when s.setdatabase = 0 then '' else ' in this database' end`,
    { is: array('s.setconfig') },
    `pg_catalog.pg_db_role_setting s left join pg_catalog.pg_database d on d.oid = s.setdatabase
      where (s.setdatabase = 0 or d.datname = pg_catalog.current_database())
        and (s.setrole in (0, $1::pg_catalog.oid) or ${ownRole('pg_catalog.pg_get_userbyid(s.setrole)')})`,
  ),
  lines(
    'setting',
    's.name',
    { is: 'pg_catalog.current_setting(s.name)' },
    `pg_catalog.unnest(array['row_security', 'session_replication_role', 'local_preload_libraries',
       'transform_null_equals', 'array_nulls', 'standard_conforming_strings', 'quote_all_identifiers', 'default_table_access_method', 'TimeZone']) as s(name)`,
  ),
]
