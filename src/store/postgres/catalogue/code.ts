/** Schemas, types, functions, operators, and whatever else can be called by a name. */
import { array, FIRST_OWN, grants, ifSo, lines, own, who } from './lines.ts'

export const CODE: readonly string[] = [
  lines(
    'schema',
    'n.nspname',
    { owner: who('n.nspowner'), grants: grants('n.nspacl', 'n.nspowner') },
    `pg_catalog.pg_namespace n where n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%' and n.nspname not in ('pg_catalog', 'information_schema', 'public')`,
  ),
  // Whose it is, and what its owner was given, depends on how the database was made.
  lines(
    'schema',
    'n.nspname',
    {
      create: `coalesce((select pg_catalog.string_agg(${who('a.grantee')}, ',' order by ${who('a.grantee')}) from pg_catalog.aclexplode(n.nspacl) a where a.privilege_type = 'CREATE' and a.grantee <> n.nspowner), 'its owner')`,
    },
    `pg_catalog.pg_namespace n where n.nspname in ('pg_catalog', 'information_schema', 'public')`,
  ),
  lines(
    'type',
    `n.nspname || '.' || t.typname`,
    {
      is: 't.typtype::text',
      owner: who('t.typowner'),
      grants: grants('t.typacl', 't.typowner'),
      base: `case when t.typbasetype = 0 then '' else pg_catalog.format_type(t.typbasetype, t.typtypmod) end`,
      'not null': ifSo('t.typnotnull', 'always'),
      default: `coalesce(t.typdefault, '')`,
      collation: `coalesce((select l.collname::text from pg_catalog.pg_collation l where l.oid = t.typcollation), '')`,
      checks: `coalesce((select pg_catalog.string_agg(k.conname || ' ' || pg_catalog.pg_get_constraintdef(k.oid) || case when k.convalidated then '' else ' not valid' end, ', ' order by k.conname) from pg_catalog.pg_constraint k where k.contypid = t.oid and k.contype <> 'n'), '')`,
      functions: `pg_catalog.concat_ws(' ', t.typinput, t.typoutput, t.typreceive, t.typsend)`,
    },
    // The row type of a table, and the array of a type, follow from it.
    `pg_catalog.pg_type t join pg_catalog.pg_namespace n on n.oid = t.typnamespace
      where ${own('t.oid')} and (t.typrelid = 0 or exists (select 1 from pg_catalog.pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
        and not exists (select 1 from pg_catalog.pg_type e where e.typarray = t.oid)`,
  ),
  lines(
    'function',
    `n.nspname || '.' || f.proname || '(' || pg_catalog.pg_get_function_identity_arguments(f.oid) || ')'`,
    {
      is: 'f.prokind::text',
      owner: who('f.proowner'),
      grants: grants('f.proacl', 'f.proowner'),
      language: '(select l.lanname::text from pg_catalog.pg_language l where l.oid = f.prolang)',
      returns: `coalesce(pg_catalog.pg_get_function_result(f.oid), '')`,
      as: `pg_catalog.concat_ws(' ', f.provolatile, f.proparallel, ${ifSo('f.prosecdef', 'security definer')}, ${ifSo('f.proleakproof', 'leakproof')}, ${ifSo('f.proisstrict', 'strict')})`,
      set: array('f.proconfig'),
      body: `coalesce(f.probin, '') || f.prosrc || coalesce(pg_catalog.pg_get_function_sqlbody(f.oid), '')`,
    },
    `pg_catalog.pg_proc f join pg_catalog.pg_namespace n on n.oid = f.pronamespace where ${own('f.oid')}`,
  ),
  lines(
    'operator',
    `n.nspname || '.' || o.oprname || '(' || pg_catalog.format_type(o.oprleft, null) || ', ' || pg_catalog.format_type(o.oprright, null) || ')'`,
    { is: `o.oprcode::text`, owner: who('o.oprowner') },
    `pg_catalog.pg_operator o join pg_catalog.pg_namespace n on n.oid = o.oprnamespace where ${own('o.oid')}`,
  ),
  lines(
    'operator class',
    `n.nspname || '.' || o.opcname || ' for ' || pg_catalog.format_type(o.opcintype, null)`,
    { owner: who('o.opcowner'), default: 'o.opcdefault::text' },
    `pg_catalog.pg_opclass o join pg_catalog.pg_namespace n on n.oid = o.opcnamespace where ${own('o.oid')}`,
  ),
  lines(
    'operator family',
    `n.nspname || '.' || o.opfname`,
    { owner: who('o.opfowner') },
    `pg_catalog.pg_opfamily o join pg_catalog.pg_namespace n on n.oid = o.opfnamespace where ${own('o.oid')}`,
  ),
  lines(
    'operator of family',
    `f.opfname || ' ' || pg_catalog.format_type(o.amoplefttype, null) || ' ' || pg_catalog.format_type(o.amoprighttype, null) || ' ' || o.amopstrategy`,
    { is: 'o.amopopr::pg_catalog.regoperator::text' },
    `pg_catalog.pg_amop o join pg_catalog.pg_opfamily f on f.oid = o.amopfamily where o.oid >= ${FIRST_OWN}`,
  ),
  lines(
    'function of family',
    `f.opfname || ' ' || pg_catalog.format_type(o.amproclefttype, null) || ' ' || pg_catalog.format_type(o.amprocrighttype, null) || ' ' || o.amprocnum`,
    { is: 'o.amproc::pg_catalog.regprocedure::text' },
    `pg_catalog.pg_amproc o join pg_catalog.pg_opfamily f on f.oid = o.amprocfamily where o.oid >= ${FIRST_OWN}`,
  ),
  lines(
    'cast',
    `pg_catalog.format_type(k.castsource, null) || ' to ' || pg_catalog.format_type(k.casttarget, null)`,
    { is: `pg_catalog.concat_ws(' ', k.castcontext, k.castmethod, k.castfunc::pg_catalog.regprocedure)` },
    `pg_catalog.pg_cast k where k.oid >= ${FIRST_OWN}`,
  ),
  lines(
    'collation',
    `n.nspname || '.' || l.collname`,
    { owner: who('l.collowner'), is: `pg_catalog.concat_ws(' ', l.collprovider, l.collisdeterministic, l.collcollate, l.collctype)` },
    `pg_catalog.pg_collation l join pg_catalog.pg_namespace n on n.oid = l.collnamespace where l.oid >= ${FIRST_OWN}`,
  ),
  lines(
    'conversion',
    `n.nspname || '.' || v.conname`,
    { is: 'v.conproc::text', default: 'v.condefault::text' },
    `pg_catalog.pg_conversion v join pg_catalog.pg_namespace n on n.oid = v.connamespace where v.oid >= ${FIRST_OWN}`,
  ),
  lines(
    'language',
    'l.lanname',
    { owner: who('l.lanowner'), grants: grants('l.lanacl', 'l.lanowner'), trusted: 'l.lanpltrusted::text' },
    `pg_catalog.pg_language l where l.oid >= ${FIRST_OWN}`,
  ),
  lines('access method', 'm.amname', { is: 'm.amhandler::text' }, `pg_catalog.pg_am m where m.oid >= ${FIRST_OWN}`),
  lines(
    'transform',
    `pg_catalog.format_type(t.trftype, null)`,
    { is: `pg_catalog.concat_ws(' ', t.trffromsql, t.trftosql)` },
    'pg_catalog.pg_transform t',
  ),
  lines('text search', 't.cfgname', { owner: who('t.cfgowner') }, `pg_catalog.pg_ts_config t where t.oid >= ${FIRST_OWN}`),
  lines('text search', 't.dictname', { owner: who('t.dictowner') }, `pg_catalog.pg_ts_dict t where t.oid >= ${FIRST_OWN}`),
]
