/**
 * What a catalogue says of each object that can change an answer: its kind, its name, and one line of everything that decides what it does.
 * Only PostgreSQL's own base tables are asked, by their full names; a view over them could be replaced by one that lies.
 *
 * A line must come out the same on every major version from 15: so not-null constraints are read from their columns (18 made them objects),
 * what an owner may do with his own is left out (17 gave him one right more), and so is the number by which a server knows a column's newest form
 * (`pg_attver`, kept among the column's options since 17.12).
 */

/** The first oid that an object of no PostgreSQL itself can have. */
export const FIRST_OWN = 16384
/** Of the roles that begin with `$2`, which the program that asks logs in as. */
export const ownRole = (name: string): string => `${name}::text ~ ('^' || $2::text || '_(owner|app|sequencer|reader|desk)$')`
/**
 * `$1` is whoever migrated: his name is the operator's business. Own roles come out as the migrations write them, whatever they begin with; one of
 * another installation of the cluster that is called just so does not.
 */
export const who = (oid: string): string =>
  `case ${oid} when 0 then 'PUBLIC' when $1::pg_catalog.oid then '<who migrated>' else (select
     case when ${ownRole('u.name')} then 'saksi' || pg_catalog.substr(u.name, pg_catalog.length($2::text) + 1)
          when u.name like 'saksi\\_%' then 'another installation''s ' || u.name else u.name end
     from (select pg_catalog.pg_get_userbyid(${oid})::text as name) as u) end`

/** `saksi_app=INSERT,SELECT saksi_reader=SELECT`; `default` where nothing was ever said. */
export const grants = (acl: string, owner: string): string =>
  `case when ${acl} is null then 'default' else coalesce((select pg_catalog.string_agg(g.line, ' ' order by g.line) from (
     select ${who('a.grantee')} || '=' || pg_catalog.string_agg(a.privilege_type || case when a.is_grantable then '*' else '' end, ','
              order by a.privilege_type) as line
       from pg_catalog.aclexplode(${acl}) as a where a.grantee <> ${owner} group by a.grantee) as g), 'nobody') end`

export const array = (value: string): string => `coalesce(pg_catalog.array_to_string(${value}, ','), '')`
/** Ours is what lies in no schema of PostgreSQL's own, and what somebody put into one of those. */
export const own = (oid: string, schema = 'n'): string =>
  `(${oid} >= ${FIRST_OWN} or ${schema}.nspname not in ('pg_catalog', 'information_schema')) and ${schema}.nspname not like 'pg\\_toast%' and ${schema}.nspname not like 'pg\\_temp%'`
export const RELATION = `n.nspname || '.' || c.relname`
export const relations = 'pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace'
/** Said where it is so. */
export const ifSo = (value: string, text: string): string => `case when ${value} then '${text}' end`
/** One select of (name, said): what is empty is left out. */
export const lines = (kind: string, name: string, said: Readonly<Record<string, string>>, from: string): string =>
  `select '${kind} ' || ${name} as name, pg_catalog.concat_ws('; ', ${Object.entries(said)
    .map(([id, value]) => `'${id} ' || nullif(${value}, '')`)
    .join(', ')}) as said from ${from}`
