/** Tables and all that hangs on them. */
import { array, grants, ifSo, lines, own, RELATION, relations, who } from './lines.ts'

const RELKINDS = `case c.relkind when 'r' then 'table' when 'v' then 'view' when 'm' then 'materialised view' when 'S' then 'sequence'
  when 'f' then 'foreign table' when 'p' then 'partitioned table' else c.relkind::text end`

export const RELATIONS: readonly string[] = [
  lines(
    'relation',
    RELATION,
    {
      is: RELKINDS,
      owner: who('c.relowner'),
      grants: grants('c.relacl', 'c.relowner'),
      persistence: 'c.relpersistence::text',
      'row security': `case when c.relforcerowsecurity then 'forced ' else '' end || c.relrowsecurity::text`,
      options: array('c.reloptions'),
      access: `coalesce((select am.amname::text from pg_catalog.pg_am am where am.oid = c.relam), '')`,
      replica: 'c.relreplident::text',
      tablespace: 'nullif(c.reltablespace, 0)::text',
      parents: `coalesce((select pg_catalog.string_agg(i.inhparent::pg_catalog.regclass::text, ',' order by i.inhseqno) from pg_catalog.pg_inherits i where i.inhrelid = c.oid), '')`,
      view: `case when c.relkind in ('v', 'm') then pg_catalog.pg_get_viewdef(c.oid) else '' end`,
      // A rule that PostgreSQL was told of by hand stands in no list of rules that a table does not say it has.
      says: `pg_catalog.concat_ws(',', ${ifSo('c.relhasrules', 'rules')}, ${ifSo('c.relhastriggers', 'triggers')}, ${ifSo('c.relhassubclass', 'children')})`,
    },
    `${relations} where c.relkind in ('r', 'v', 'm', 'S', 'f', 'p') and ${own('c.oid')}`,
  ),
  lines(
    'column',
    `${RELATION} || '.' || a.attname`,
    {
      type: 'pg_catalog.format_type(a.atttypid, a.atttypmod)',
      'not null': ifSo('a.attnotnull', 'always'),
      default: `coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), '')`,
      identity: 'a.attidentity::text',
      generated: 'a.attgenerated::text',
      collation: `coalesce((select l.collname::text from pg_catalog.pg_collation l where l.oid = a.attcollation), '')`,
      grants: `case when a.attacl is null then '' else ${grants('a.attacl', '0')} end`,
      options: `(select pg_catalog.string_agg(o, ',') from pg_catalog.unnest(a.attoptions) as o where o !~ '^pg_attver=[0-9]+$')`,
      inherited: `nullif(a.attinhcount, 0)::text`,
    },
    `${relations} join pg_catalog.pg_attribute a on a.attrelid = c.oid left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'm', 'f', 'p') and ${own('c.oid')}`,
  ),
  lines(
    'constraint',
    `${RELATION} || '.' || k.conname`,
    {
      is: 'pg_catalog.pg_get_constraintdef(k.oid)',
      'not valid': ifSo('not k.convalidated', 'yes'),
      deferrable: ifSo('k.condeferrable', 'yes'),
    },
    `pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where k.contype <> 'n' and ${own('k.oid')}`,
  ),
  lines(
    'index',
    `n.nspname || '.' || c.relname`,
    {
      is: 'pg_catalog.pg_get_indexdef(c.oid)',
      owner: who('c.relowner'),
      state: `pg_catalog.concat_ws(',', ${ifSo('i.indisvalid', 'valid')}, ${ifSo('i.indisready', 'ready')}, ${ifSo('i.indislive', 'live')}, ${ifSo('i.indisunique', 'unique')}, ${ifSo('i.indimmediate', 'immediate')})`,
    },
    `pg_catalog.pg_index i join ${relations.replace('pg_catalog.pg_class c', 'pg_catalog.pg_class c on c.oid = i.indexrelid')} where ${own('c.oid')}`,
  ),
  lines(
    'sequence',
    RELATION,
    { is: `pg_catalog.concat_ws(' ', s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle)` },
    `pg_catalog.pg_sequence s join ${relations.replace('pg_catalog.pg_class c', 'pg_catalog.pg_class c on c.oid = s.seqrelid')} where ${own('c.oid')}`,
  ),
  lines(
    'policy',
    `${RELATION} || '.' || p.polname`,
    {
      is: `case when p.polpermissive then 'permissive' else 'restrictive' end`,
      for: 'p.polcmd::text',
      to: `coalesce((select pg_catalog.string_agg(${who('r.oid')}, ',' order by ${who('r.oid')}) from pg_catalog.unnest(p.polroles) as r(oid)), '')`,
      using: `coalesce(pg_catalog.pg_get_expr(p.polqual, p.polrelid), '')`,
      check: `coalesce(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '')`,
    },
    `pg_catalog.pg_policy p join pg_catalog.pg_class c on c.oid = p.polrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace`,
  ),
  lines(
    'rule',
    `${RELATION} || '.' || w.rulename`,
    { is: 'pg_catalog.pg_get_ruledef(w.oid)', enabled: 'w.ev_enabled::text' },
    `pg_catalog.pg_rewrite w join pg_catalog.pg_class c on c.oid = w.ev_class join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where ${own('w.oid')}`,
  ),
  lines(
    'trigger',
    `${RELATION} || '.' || t.tgname`,
    { is: 'pg_catalog.pg_get_triggerdef(t.oid)', enabled: 't.tgenabled::text' },
    `pg_catalog.pg_trigger t join pg_catalog.pg_class c on c.oid = t.tgrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace`,
  ),
  lines(
    'statistics',
    `n.nspname || '.' || s.stxname`,
    { is: 'pg_catalog.pg_get_statisticsobjdef(s.oid)' },
    'pg_catalog.pg_statistic_ext s join pg_catalog.pg_namespace n on n.oid = s.stxnamespace',
  ),
]
