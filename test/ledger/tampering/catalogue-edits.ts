/**
 * What a superuser can do to a database without touching a row: a policy that hides every third record from who counts, a view in a table's
 * place, an operator that takes two codes for one. Each edit says which object of the catalogue must be named.
 */
import type { Client } from '../../../src/store/postgres/connect.ts'
import type { Fault } from '../../../verify/index.ts'

export type CatalogueEdit = { readonly what: string; readonly sql: string; isNamed(faults: readonly Fault[]): boolean }

const edit = (what: string, object: string, sql: string): CatalogueEdit => ({
  what: `${what}: ${object}`,
  sql,
  isNamed: (faults) => faults.some((f) => f.object === object),
})
const LIAR = `create function public.lie() returns trigger language plpgsql as $$ begin return null; end $$;`
/** True for the first who asks, and for two of three rows for everybody after him. */
const SECOND_CALLER = `create function public.seen(id text) returns boolean language plpgsql volatile security definer as
  $$ begin return hashtext(id) % 3 <> 0 or current_setting('application_name') = ''; end $$;`

type Place = { readonly table: string; readonly column: string; readonly type: string; readonly policy: string }

/** One for each way in which a table can be made to answer otherwise. */
const OF_A_TABLE: readonly ((p: Place) => CatalogueEdit)[] = [
  ({ table, policy }) =>
    edit(
      'a policy hides from one isolation',
      `policy saksi.${table}.${policy}`,
      `alter policy ${policy} on saksi.${table} using (current_setting('transaction_isolation') = 'repeatable read')`,
    ),
  ({ table }) =>
    edit(
      'a restrictive policy',
      `policy saksi.${table}.quiet`,
      `create policy quiet on saksi.${table} as restrictive for select to saksi_reader using (random() < 0.9)`,
    ),
  ({ table, policy }) => edit('a policy is dropped', `policy saksi.${table}.${policy}`, `drop policy ${policy} on saksi.${table}`),
  ({ table, policy }) =>
    edit('a policy is for everybody', `policy saksi.${table}.${policy}`, `alter policy ${policy} on saksi.${table} to public`),
  ({ table }) => edit('row security off', `relation saksi.${table}`, `alter table saksi.${table} disable row level security`),
  ({ table }) => edit('row security forced', `relation saksi.${table}`, `alter table saksi.${table} force row level security`),
  ({ table }) =>
    edit(
      'a trigger',
      `trigger saksi.${table}.quiet`,
      `${LIAR} create trigger quiet before insert on saksi.${table} for each row execute function public.lie()`,
    ),
  ({ table }) => edit('a rule', `rule saksi.${table}.quiet`, `create rule quiet as on insert to saksi.${table} do instead nothing`),
  ({ table }) =>
    edit(
      'a view in a table’s place',
      `relation saksi.${table}`,
      `alter table saksi.${table} rename to ${table}_true; create view saksi.${table} as select * from saksi.${table}_true where random() < 0.9; grant select on saksi.${table} to saksi_reader, saksi_desk`,
    ),
  ({ table }) =>
    edit(
      'a copy in a table’s place',
      `relation saksi.${table}_true`,
      `alter table saksi.${table} rename to ${table}_true; create table saksi.${table} (like saksi.${table}_true including all)`,
    ),
  ({ table }) => edit('rows from a child', `relation saksi.${table}`, `create table public.child () inherits (saksi.${table})`),
  ({ table }) => edit('the app may change rows', `relation saksi.${table}`, `grant delete on saksi.${table} to saksi_app`),
  ({ table }) => edit('the reader may not read', `relation saksi.${table}`, `revoke select on saksi.${table} from saksi_reader`),
  ({ table }) => edit('everybody may read', `relation saksi.${table}`, `grant select on saksi.${table} to public`),
  ({ table, column }) =>
    edit('a right on a column', `column saksi.${table}.${column}`, `grant update (${column}) on saksi.${table} to saksi_desk`),
  ({ table }) => edit('another owner', `relation saksi.${table}`, `alter table saksi.${table} owner to saksi_app`),
  ({ table }) => edit('lost after a crash', `relation saksi.${table}`, `alter table saksi.${table} set unlogged`),
  ({ table }) => edit('a column more', `column saksi.${table}.aside`, `alter table saksi.${table} add column aside text`),
  ({ table, column }) =>
    edit('a column gone', `column saksi.${table}.${column}`, `alter table saksi.${table} drop column ${column} cascade`),
  ({ table, column }) =>
    edit('a column renamed', `column saksi.${table}.${column}`, `alter table saksi.${table} rename column ${column} to aside`),
  ({ table, column, type }) =>
    edit(
      'a default',
      `column saksi.${table}.${column}`,
      `alter table saksi.${table} alter column ${column} set default case when random() < 2 then null::${type} end`,
    ),
  ({ table }) =>
    edit('may be empty', `column saksi.${table}.recorded_at`, `alter table saksi.${table} alter column recorded_at drop not null`),
  ({ table }) =>
    edit('twice the same row', `constraint saksi.${table}.${table}_pkey`, `alter table saksi.${table} drop constraint ${table}_pkey`),
  ({ table }) =>
    edit(
      'a check that lets nothing in',
      `constraint saksi.${table}.quiet`,
      `alter table saksi.${table} add constraint quiet check (false) not valid`,
    ),
  ({ table }) =>
    edit('an index of part', `index saksi.quiet`, `create index quiet on saksi.${table} (recorded_at) where recorded_at > '2020-01-01'`),
  ({ table }) =>
    edit(
      'an index not valid',
      `index saksi.${table}_pkey`,
      `update pg_catalog.pg_index set indisvalid = false where indexrelid = 'saksi.${table}_pkey'::regclass`,
    ),
  ({ table }) => edit('told to nobody', `publication table leak saksi.${table}`, `create publication leak for table saksi.${table}`),
  ({ table, column }) =>
    edit('statistics', `statistics saksi.quiet`, `create statistics saksi.quiet on ${column}, recorded_at from saksi.${table}`),
  ({ table }) => edit('identity for a replica', `relation saksi.${table}`, `alter table saksi.${table} replica identity full`),
  ({ table, policy }) =>
    edit(
      'a function that lies to the second caller',
      'function public.seen(id text)',
      `${SECOND_CALLER} alter policy ${policy} on saksi.${table} using (public.seen(recorded_at::text))`,
    ),
]

const BUILT_IN = (kind: string): string => `built-in ${kind} of `
const builtIn = (what: string, kind: string, sql: string): CatalogueEdit => ({
  what: `${what}: built-in ${kind}`,
  sql,
  isNamed: (faults) => faults.some((f) => f.object?.startsWith(BUILT_IN(kind)) === true),
})

/** Around the tables. */
const ONCE: readonly CatalogueEdit[] = [
  ...['code', 'case_number', 'token', 'entry_json', 'note', 'base64url', 'host'].flatMap((domain) => [
    edit('a domain lets everything in', `type saksi.${domain}`, `alter domain saksi.${domain} drop constraint ${domain}_check`),
    edit(
      'a domain lets nothing in',
      `type saksi.${domain}`,
      `alter domain saksi.${domain} add constraint quiet check (length(value) > 7) not valid`,
    ),
    edit('a domain has a default', `type saksi.${domain}`, `alter domain saksi.${domain} set default 'x'`),
    edit('a domain of another', `type saksi.${domain}`, `alter domain saksi.${domain} owner to saksi_app`),
  ]),
  ...['saksi_app', 'saksi_reader', 'saksi_desk', 'saksi_sequencer', 'saksi_owner'].flatMap((role) => [
    edit('passes row security', `role ${role}`, `alter role ${role} bypassrls`),
    edit('may everything', `role ${role}`, `alter role ${role} superuser`),
    edit('makes roles', `role ${role}`, `alter role ${role} createrole`),
    edit('cannot come in', `role ${role}`, `alter role ${role} nologin`),
    edit('until yesterday', `role ${role}`, `alter role ${role} valid until '2001-01-01'`),
    edit('one connection', `role ${role}`, `alter role ${role} connection limit 1`),
    edit('takes another’s rights', `role ${role}`, `grant pg_read_all_data to ${role}`),
    edit('lends its rights', `role ${role}`, `create role lender; grant ${role} to lender`),
    edit('a search path', `setting of ${role}`, `alter role ${role} set search_path = public, saksi`),
    edit('a setting', `setting of ${role}`, `alter role ${role} set row_security = off`),
    edit('a library', `setting of ${role}`, `alter role ${role} set local_preload_libraries = 'auto_explain'`),
    edit(
      'a setting here',
      `setting of ${role} in this database`,
      `do $$ begin execute format('alter role ${role} in database %I set enable_seqscan = off', current_database()); end $$`,
    ),
  ]),
  edit(
    'a setting of everybody',
    'setting of everybody in this database',
    `do $$ begin execute format('alter database %I set search_path = public', current_database()); end $$`,
  ),
  edit('a setting in all databases', 'setting of everybody', `alter role all set enable_hashjoin = off`),
  edit('everybody makes things', 'schema saksi', 'grant create on schema saksi to public'),
  edit('the schema of another', 'schema saksi', 'alter schema saksi owner to saksi_app'),
  edit('nobody enters', 'schema saksi', 'revoke usage on schema saksi from saksi_reader'),
  edit('everybody makes things in public', 'schema public', 'grant create on schema public to public'),
  edit('things among PostgreSQL’s own', 'schema pg_catalog', 'grant create on schema pg_catalog to saksi_app'),
  edit('a schema before it', 'schema saksi_reader', 'create schema saksi_reader'),
  edit(
    'an equals that takes two codes for one',
    'operator public.=(text, text)',
    `create function public.eq(text, text) returns boolean language sql as 'select true'; create operator public.= (leftarg = text, rightarg = text, function = public.eq)`,
  ),
  edit(
    'an operator of the domain',
    'operator saksi.=(saksi.code, saksi.code)',
    `create function public.eq(saksi.code, saksi.code) returns boolean language sql as 'select true'; create operator saksi.= (leftarg = saksi.code, rightarg = saksi.code, function = public.eq)`,
  ),
  edit(
    'a function of a known name',
    'function public.count(anyelement)',
    `create function public.count(anyelement) returns bigint language sql as 'select 1::bigint'`,
  ),
  edit(
    'a function among PostgreSQL’s own',
    'function pg_catalog.hidden(integer)',
    `create function pg_catalog.hidden(integer) returns boolean language sql as 'select true'`,
  ),
  edit('an aggregate', 'function public.total(integer)', 'create aggregate public.total(integer) (sfunc = int4pl, stype = integer)'),
  edit('a procedure', 'function public.quiet()', `create procedure public.quiet() language sql as 'select 1'`),
  edit(
    'a cast',
    'cast date to bigint',
    `create function public.day(date) returns bigint language sql as 'select 1::bigint'; create cast (date as bigint) with function public.day(date) as implicit`,
  ),
  edit('a collation', 'collation public.loose', `create collation public.loose (provider = libc, locale = 'C')`),
  edit('a conversion', 'conversion public.quiet', `create conversion public.quiet for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8`),
  edit('a language', 'language quiet', 'create language quiet handler plpgsql_call_handler'),
  edit('a way of storing', 'access method quiet', 'create access method quiet type table handler heap_tableam_handler'),
  edit(
    'a transform',
    'transform integer',
    `create transform for integer language sql (from sql with function pg_catalog.prsd_lextype(internal))`,
  ),
  edit('a way of searching', 'text search quiet', 'create text search configuration public.quiet (copy = pg_catalog.simple)'),
  edit('a dictionary', 'text search quiet', 'create text search dictionary public.quiet (template = pg_catalog.simple)'),
  edit('a type', 'type public.mood', `create type public.mood as enum ('so')`),
  edit('a row type', 'type public.pair', 'create type public.pair as (a integer, b integer)'),
  edit(
    'a class of operators',
    'operator class public.quiet for integer',
    'create operator class public.quiet for type integer using hash as operator 1 =, function 1 hashint4(integer)',
  ),
  edit('a family of operators', 'operator family public.quiet', 'create operator family public.quiet using btree'),
  edit(
    'a trigger on what is said to the database',
    'event trigger quiet',
    `create function public.told() returns event_trigger language plpgsql as $$ begin end $$; create event trigger quiet on ddl_command_end execute function public.told()`,
  ),
  edit('an extension gone', 'extension plpgsql', 'drop extension plpgsql'),
  edit('everything told to others', 'publication leak', 'create publication leak for all tables'),
  edit(
    'something told by others',
    'subscription quiet',
    `create subscription quiet connection 'host=nowhere.invalid dbname=x' publication p with (connect = false, slot_name = none)`,
  ),
  edit('another server', 'foreign server away', 'create foreign data wrapper far; create server away foreign data wrapper far'),
  edit('a way to another server', 'foreign data wrapper far', 'create foreign data wrapper far'),
  edit(
    'rights of what is to come',
    'default privileges saksi_owner r',
    'alter default privileges for role saksi_owner grant select on tables to public',
  ),
  edit('a table beside', 'relation saksi.aside', 'create table saksi.aside (a integer)'),
  edit('a view beside', 'relation public.aside', 'create view public.aside as select * from saksi.entries'),
  edit('a kept view', 'relation public.aside', 'create materialized view public.aside as select 1 as a'),
  edit('a sequence', 'relation public.aside', 'create sequence public.aside'),
  edit('a sequence that runs backwards', 'sequence saksi.log_outbox_oid_seq', 'alter sequence saksi.log_outbox_oid_seq increment by -1'),
  edit('the migrations’ list may be changed', 'relation public.saksi_migrations', 'grant insert on public.saksi_migrations to saksi_app'),
  builtIn('= calls another', 'functions', `update pg_catalog.pg_proc set prosrc = 'int4ne' where oid = 'pg_catalog.int4eq'::regproc`),
  builtIn(
    'one is rewritten',
    'functions',
    `create or replace function pg_catalog.date_eq(date, date) returns boolean language sql immutable strict as 'select true'`,
  ),
  builtIn('one acts for its owner', 'functions', 'alter function pg_catalog.hashtext(text) security definer'),
  builtIn('one has a setting', 'functions', `alter function pg_catalog.date_lt(date, date) set search_path = public`),
  builtIn(
    '= is another function',
    'operators',
    `update pg_catalog.pg_operator set oprcode = 'pg_catalog.int4ne' where oid = '=(int4,int4)'::regoperator`,
  ),
  builtIn(
    'count adds otherwise',
    'aggregates',
    `update pg_catalog.pg_aggregate set agginitval = '7' where aggfnoid = 'pg_catalog.count()'::regprocedure`,
  ),
  builtIn(
    'a cast of PostgreSQL’s own',
    'casts',
    `update pg_catalog.pg_cast set castcontext = 'i' where castsource = 'text'::regtype and castcontext = 'e'`,
  ),
  builtIn('a type is read otherwise', 'types', `update pg_catalog.pg_type set typoutput = 'pg_catalog.byteaout' where typname = 'macaddr'`),
  builtIn(
    'an index finds otherwise',
    'operators of families',
    `update pg_catalog.pg_amop set amopstrategy = 7 where amopopr = '=(money,money)'::regoperator`,
  ),
  builtIn(
    'an index compares otherwise',
    'functions of families',
    `update pg_catalog.pg_amproc set amproc = 'pg_catalog.btint8cmp' where amproc = 'pg_catalog.cash_cmp'::regproc`,
  ),
  builtIn('another class by default', 'operator classes', `update pg_catalog.pg_opclass set opcdefault = false where opcname = 'date_ops'`),
]

/** What stands for a table's own edits: tables of rows with `recorded_at` and a policy for the reader. */
async function listPlaces(client: Client): Promise<readonly Place[]> {
  const { rows } = await client.query<Place>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, p.polname as policy
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_policy p on p.polrelid = c.oid and p.polname = 'read_all'
       join lateral (select * from pg_attribute a where a.attrelid = c.oid and a.attnum > 1 and not a.attisdropped and a.attname <> 'recorded_at' order by a.attnum desc limit 1) a on true
      where n.nspname = 'saksi' and exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'recorded_at') order by c.relname`,
  )
  return rows
}

/** @returns `count` edits: those around the tables, then each way with another table, until there are as many. @param client a superuser's. */
export async function planCatalogueEdits(client: Client, chance: () => number, count: number): Promise<readonly CatalogueEdit[]> {
  const places = await listPlaces(client)
  const all = OF_A_TABLE.flatMap((make) => places.map(make)).map((e) => ({ e, at: chance() }))
  const own = all.toSorted((a, b) => a.at - b.at).map(({ e }) => e)
  const once = ONCE.map((e) => ({ e, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ e }) => e)
  const share = Math.min(once.length, Math.ceil(count / 2))
  return [...once.slice(0, share), ...own.slice(0, count - share)]
}
