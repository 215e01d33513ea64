/**
 * PostgreSQL's own functions, operators, casts and the like: thousands, and the same in every database of one major version. Each kind is
 * hashed as a whole. A superuser can make `=` call another function; the tables then say what he likes, and no line of the schema differs.
 */

/** Above it stands what initdb made, which a minor version may change. */
const FIRST_UNPINNED = 12_000
/** While a cluster is made, transactions are numbered up to some six hundred. */
const LAST_OF_INITDB = 700

type BuiltIn = { readonly kind: string; readonly table: string; readonly name: string; readonly sql: string }
const hashed = (kind: string, table: string, name: string, columns: readonly string[], and = ''): BuiltIn => ({
  kind,
  table,
  name,
  sql: `select pg_catalog.concat_ws(' ', ${columns.map((c) => `t.${c}`).join(', ')}) as line from pg_catalog.${table} t where t.oid < ${FIRST_UNPINNED}${and}`,
})

export const BUILT_IN: readonly BuiltIn[] = [
  // Those of C (language 12). One that is written in another language now is gone from among them. What only `pg_upgrade` may call is left out:
  // 15.20 and 17.12 added one of them in a minor version, and a function of such a name can stand before none that is asked here.
  hashed(
    'functions',
    'pg_proc',
    't.proname::text',
    [
      'oid',
      'proname',
      'prolang',
      'prosrc',
      'probin',
      'provolatile',
      'prosecdef',
      'proisstrict',
      'proretset',
      'prorettype',
      'proargtypes',
      'proconfig',
    ],
    ` and t.prolang = 12 and pg_catalog.left(t.proname::text, 15) <> 'binary_upgrade_'`,
  ),
  hashed('languages', 'pg_language', 't.lanname::text', ['oid', 'lanname', 'lanplcallfoid', 'lanispl']),
  hashed('operators', 'pg_operator', 't.oid::pg_catalog.regoperator::text', [
    'oid',
    'oprname',
    'oprleft',
    'oprright',
    'oprcode::oid',
    'oprcom',
    'oprnegate',
  ]),
  hashed('casts', 'pg_cast', `pg_catalog.format_type(t.castsource, null) || ' to ' || pg_catalog.format_type(t.casttarget, null)`, [
    'castsource',
    'casttarget',
    'castfunc',
    'castcontext',
    'castmethod',
  ]),
  hashed('types', 'pg_type', 't.typname::text', [
    'oid',
    'typname',
    'typinput::oid',
    'typoutput::oid',
    'typreceive::oid',
    'typsend::oid',
    'typbasetype',
  ]),
  hashed('operators of families', 'pg_amop', 't.amopopr::pg_catalog.regoperator::text', [
    'amopfamily',
    'amoplefttype',
    'amoprighttype',
    'amopstrategy',
    'amopopr',
  ]),
  hashed('functions of families', 'pg_amproc', 't.amproc::text', [
    'amprocfamily',
    'amproclefttype',
    'amprocrighttype',
    'amprocnum',
    'amproc::oid',
  ]),
  hashed('operator classes', 'pg_opclass', 't.opcname::text', ['oid', 'opcmethod', 'opcfamily', 'opcintype', 'opcdefault']),
  {
    kind: 'aggregates',
    table: 'pg_aggregate',
    name: 't.aggfnoid::pg_catalog.regprocedure::text',
    sql: `select pg_catalog.concat_ws(' ', t.aggfnoid::oid, t.aggtransfn::oid, t.aggfinalfn::oid, t.aggcombinefn::oid, t.agginitval) as line
            from pg_catalog.pg_aggregate t where t.aggfnoid < ${FIRST_UNPINNED}`,
  },
  // The one view that is asked here: who may what stands under it in a table that nobody but a superuser reads.
  {
    kind: 'list of roles',
    table: 'pg_class',
    name: 't.relname::text',
    sql: `select pg_catalog.pg_get_viewdef(c.oid) as line from pg_catalog.pg_class c where c.relname = 'pg_roles' and c.relnamespace = 11`,
  },
]

/** The few rows that were written last, if any was after the cluster was made. */
export const NEWEST = (table: string, name: string): string =>
  `select ${name} as name from pg_catalog.${table} t where t.xmin::text::bigint > ${LAST_OF_INITDB} order by t.xmin::text::bigint desc limit 3`
