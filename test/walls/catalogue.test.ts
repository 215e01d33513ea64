/**
 * The database as it says it is: grants, keys, types and walls read from PostgreSQL's own catalogue and held against
 * the words of migrations/. A grant that a migration adds without a line here fails.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInstallation, OPERATOR, type Installation } from '../../src/work/installation/installation.ts'
import { checkCatalogue, readExpected } from '../../src/store/postgres/catalogue/check-catalogue.ts'
import { readCatalogue } from '../../src/store/postgres/catalogue/read-catalogue.ts'
import { asAgency, inTransaction, openPool, type Client, type Db } from '../../src/store/postgres/connect.ts'
import { listMigrations, MIGRATIONS } from '../../src/store/postgres/migrate.ts'
import { listTableColumns, readMade } from '../../src/store/postgres/model-sql.ts'
import { openServer } from '../../src/store/postgres/server/open-server.ts'
import { COUNTRIES, loadCountry } from '../../src/store/files/load-country.ts'
import { listOwnObjects } from '../../src/store/postgres/own-kinds.ts'
import { listRecordKinds } from '../../src/core/model/kinds.ts'
import type { Fault } from '../../verify/index.ts'
import { EVERYTHING } from '../helpers/everything.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { planCatalogueEdits } from '../ledger/tampering/catalogue-edits.ts'
import { chanceFrom } from '../ledger/tampering/plan.ts'

const scratch = scratchDir('catalogue')
const dir = join(scratch.path, 'record')
let installation: Installation
let owner: Db
beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: false })
  installation = await openInstallation(dir)
  owner = installation.owner()
})
afterAll(async () => {
  await installation?.close()
  scratch.remove(dir)
})

it('migrations are numbered in a row, each number once: the order in which they are applied is the one they were written in', async () => {
  const numbers = (await listMigrations()).map((name) => Number(name.slice(0, 6)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1))
})

const read = async <T extends object>(sql: string): Promise<T[]> => (await owner.query<T>(sql)).rows
const SAKSI = `n.nspname = 'saksi' and c.relkind in ('r', 'p', 'v', 'm', 'f')`
// The model's, with a kind and a field that Toyland adds.
const toyland = await loadCountry(join(COUNTRIES, 'toyland'))
const RECORD_TABLES = listRecordKinds().map((k) => k.table)
const OF_AN_AGENCY = [
  'aggregate_cells',
  'beds_stated',
  'care_acts',
  'credentials',
  'dossier_offers',
  'dossier_steps',
  'enrolment_requests',
  'entries',
  'entry_parts',
  'fallbacks',
  'homecoming_steps',
  'lead_steps',
  'letter_ends',
  'letters',
  'link_assertions',
  'link_members',
  'missed_returns',
  'own_page_ends',
  'own_pages',
  'pair_judgements',
  'people_resolved',
  'people_samples',
  'referral_offers',
  'referral_steps',
  'paper_days',
  'complaint_answers',
  'complaints_left',
  'plan_operation_ends',
  'plan_operations',
  'return_countersigns',
  'act_countersigns',
  'return_reviews',
  'returns',
  'suspended_devices',
  'waiting_rows',
  'waiting_rows_over',
  ...RECORD_TABLES,
].toSorted()

/** Everything that anybody but the owner may do; a table without a line may be touched by nobody. */
const GRANTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    RECORD_TABLES.flatMap((t) => [
      [`${t} saksi_app`, 'INSERT, SELECT, UPDATE(superseded_at)'],
      [`${t} saksi_desk`, 'SELECT'],
      [`${t} saksi_reader`, 'SELECT'],
    ]),
  ),
  'aggregate_cells saksi_app': 'INSERT, SELECT, UPDATE(superseded_at)',
  'aggregate_cells saksi_reader': 'SELECT',
  ...Object.fromEntries(
    [
      'beds_stated',
      'care_acts',
      'dossier_offers',
      'dossier_steps',
      'homecoming_steps',
      'lead_steps',
      'letter_ends',
      'letters',
      'own_page_ends',
      'own_pages',
      'plan_operation_ends',
      'plan_operations',
      'referral_offers',
      'referral_steps',
    ].flatMap((t) => [
      [`${t} saksi_app`, 'INSERT, SELECT'],
      [`${t} saksi_desk`, 'SELECT'],
      [`${t} saksi_reader`, 'SELECT'],
    ]),
  ),
  ...Object.fromEntries(
    ['complaint_answers', 'complaints_left', 'pair_judgements', 'people_resolved', 'people_samples'].flatMap((t) => [
      [`${t} saksi_app`, 'INSERT, SELECT'],
      [`${t} saksi_reader`, 'SELECT'],
    ]),
  ),
  'credentials saksi_app': 'INSERT, SELECT, UPDATE(superseded_at)',
  'credentials saksi_reader': 'SELECT',
  'enrolment_requests saksi_app': 'DELETE, INSERT, SELECT, UPDATE',
  'enrolment_requests saksi_reader': 'SELECT',
  'entries saksi_app': 'INSERT, SELECT',
  'entries saksi_reader': 'SELECT',
  'entry_parts saksi_app': 'INSERT, SELECT',
  'entry_parts saksi_reader': 'SELECT',
  'fallbacks saksi_app': 'DELETE, INSERT, SELECT, UPDATE',
  'link_assertions saksi_app': 'INSERT, SELECT, UPDATE(superseded_at)',
  'link_assertions saksi_reader': 'SELECT',
  'link_members saksi_app': 'INSERT, SELECT, UPDATE(superseded_at)',
  'link_members saksi_reader': 'SELECT',
  'log_anchors saksi_reader': 'SELECT',
  'log_anchors saksi_sequencer': 'INSERT, SELECT',
  'log_drop_trees saksi_app': 'DELETE, INSERT, SELECT',
  'log_drop_trees saksi_reader': 'SELECT',
  'log_drops saksi_app': 'DELETE, INSERT, SELECT',
  'log_drops saksi_reader': 'SELECT',
  'log_head saksi_reader': 'SELECT',
  'log_head saksi_sequencer': 'SELECT, UPDATE',
  'log_lease saksi_app': 'SELECT',
  'log_lease saksi_reader': 'SELECT',
  'log_lease saksi_sequencer': 'SELECT, UPDATE',
  'log_leaves saksi_reader': 'SELECT',
  'log_leaves saksi_sequencer': 'INSERT, SELECT',
  'log_outbox saksi_app': 'INSERT',
  'log_outbox saksi_reader': 'SELECT',
  'log_outbox saksi_sequencer': 'DELETE, SELECT',
  'missed_returns saksi_app': 'INSERT, SELECT',
  'missed_returns saksi_reader': 'SELECT',
  'act_countersigns saksi_app': 'INSERT, SELECT',
  'act_countersigns saksi_reader': 'SELECT',
  'paper_days saksi_app': 'INSERT, SELECT',
  'paper_days saksi_reader': 'SELECT',
  'return_countersigns saksi_app': 'INSERT, SELECT',
  'return_countersigns saksi_reader': 'SELECT',
  'return_reviews saksi_app': 'INSERT, SELECT',
  'return_reviews saksi_reader': 'SELECT',
  'returns saksi_app': 'INSERT, SELECT',
  'returns saksi_reader': 'SELECT',
  'suspended_devices saksi_app': 'DELETE, SELECT',
  'suspended_devices saksi_reader': 'SELECT',
  'waiting_rows saksi_app': 'INSERT, SELECT',
  'waiting_rows saksi_reader': 'SELECT',
  'waiting_rows_over saksi_app': 'INSERT, SELECT',
  'waiting_rows_over saksi_reader': 'SELECT',
}

describe('the grants', () => {
  it('are those of this table and no others', async () => {
    const rows = await read<{ who: string; may: string }>(
      `select relname || ' ' || coalesce(rolname, 'PUBLIC') as who, string_agg(may, ', ' order by may) as may from (
         select c.relname, c.relowner, a.grantee, a.privilege_type as may from pg_class c
           join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a where ${SAKSI}
         union all
         select c.relname, c.relowner, a.grantee, a.privilege_type || '(' || t.attname || ')' from pg_class c
           join pg_namespace n on n.oid = c.relnamespace join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a where ${SAKSI}
       ) g left join pg_roles r on r.oid = g.grantee where g.grantee <> g.relowner group by 1`,
    )
    expect(Object.fromEntries(rows.map((r) => [r.who, r.may]))).toEqual(GRANTS)
  })
  it('let no role but the owner make anything in the schema', async () => {
    const rows = await read<{ who: string }>(
      `select coalesce(rolname, 'PUBLIC') || ' ' || privilege_type as who from pg_namespace n, aclexplode(n.nspacl) a
         left join pg_roles r on r.oid = a.grantee where nspname = 'saksi' and a.grantee <> n.nspowner order by 1`,
    )
    expect(rows.map((r) => r.who)).toEqual(['saksi_app USAGE', 'saksi_desk USAGE', 'saksi_reader USAGE', 'saksi_sequencer USAGE'])
  })
  it('no role of ours is above the walls, nor in another role', async () => {
    const rows = await read<{ rolname: string; above: boolean; member: boolean }>(
      `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as above,
              exists (select 1 from pg_auth_members m where m.member = r.oid) as member
         from pg_roles r where rolname in ('saksi_owner', 'saksi_app', 'saksi_desk', 'saksi_sequencer', 'saksi_reader') order by 1`,
    )
    expect(rows).toEqual(
      ['saksi_app', 'saksi_desk', 'saksi_owner', 'saksi_reader', 'saksi_sequencer'].map((rolname) => ({
        rolname,
        above: false,
        member: false,
      })),
    )
  })
})

describe('the shape', () => {
  it('no column of text is bare: each is of a named domain', async () => {
    const rows = await read<{ domain: string; columns: string[] }>(
      `select format_type(t.atttypid, t.atttypmod) as domain, array_agg(c.relname || '.' || t.attname order by 1) as columns
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
        where ${SAKSI} group by 1`,
    )
    const types = new Map(rows.map((r) => [r.domain, r.columns]))
    const plain = ['bigint', 'boolean', 'bytea', 'date', 'integer', 'timestamp with time zone', 'uuid']
    const known = [
      ...plain,
      'jsonb',
      'saksi.base64url',
      'saksi.case_number',
      'saksi.code',
      'saksi.codes',
      'saksi.entry_json',
      'saksi.host',
      'saksi.note',
      'saksi.deposit_number',
      'saksi.token',
    ]
    expect([...types.keys()].filter((t) => !known.includes(t))).toEqual([])
    // The three widest, column by column: a new one has to be thought about.
    expect(types.get('jsonb')).toEqual(['aggregate_cells.dims'])
    expect(types.get('saksi.note')?.toSorted()).toEqual([
      'enrolment_requests.signature',
      'entry_parts.signature',
      'fallbacks.password',
      'log_anchors.checkpoint',
      'log_head.checkpoint',
    ])
    expect(types.get('saksi.entry_json')?.toSorted()).toEqual([
      'enrolment_requests.card',
      'enrolment_requests.entry',
      'entries.stub',
      'entry_parts.coded',
      'entry_parts.sealed',
    ])
  })
  it('every key begins with agency_id, but those of the log’s own tables', async () => {
    const rows = await read<{ name: string; first: string }>(
      `select c.relname || ' ' || i.relname as name, a.attname as first from pg_index x
         join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0] where ${SAKSI} and x.indisunique`,
    )
    expect(rows.filter((r) => r.first !== 'agency_id' && !r.name.startsWith('log_'))).toEqual([])
    expect(
      rows
        .filter((r) => r.first === 'agency_id')
        .map((r) => r.name.split(' ')[0])
        .toSorted(),
      // An offer of a dossier is answered once, by a key of its own beside the table's.
    ).toEqual([...OF_AN_AGENCY, 'dossier_steps', 'log_leaves'].toSorted())
  })
  it('each record kind’s table has the model’s columns, in its order and of its types', async () => {
    const common = ['agency_id', 'record_id', 'version', 'entry_id', 'form', 'content_mac', 'recorded_at', 'superseded_at', 'is_conflict']
    const types = {
      code: 'saksi.code',
      codes: 'saksi.codes',
      date: 'date',
      integer: 'integer',
      amount: 'bigint',
      'case-number': 'saksi.case_number',
      'deposit-number': 'saksi.deposit_number',
    } as const
    // A table keeps the order it was made in; what the model gained since stands behind.
    const made = readMade((await listMigrations()).map((name) => readFileSync(join(MIGRATIONS, name), 'utf8')).join('\n'))
    for (const kind of listRecordKinds()) {
      const rows = await read<{ name: string; type: string }>(
        `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
          where attrelid = 'saksi.${kind.table}'::regclass and attnum > 0 and not attisdropped order by attnum`,
      )
      expect(rows.slice(0, common.length).map((r) => r.name)).toEqual(common)
      expect(rows.slice(common.length)).toEqual(listTableColumns(kind, made).map((c) => ({ name: c.id, type: types[c.type] })))
    }
  })
  it('every table says what it holds', async () => {
    const rows = await read<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${SAKSI} and obj_description(c.oid, 'pg_class') is null`,
    )
    expect(rows).toEqual([])
  })
  it('nothing happens behind a statement: no trigger, rule, function or foreign key', async () => {
    const [found] = await read<Record<string, number>>(
      `select (select count(*)::int from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${SAKSI}) as triggers,
              (select count(*)::int from pg_rewrite w join pg_class c on c.oid = w.ev_class join pg_namespace n on n.oid = c.relnamespace where ${SAKSI}) as rules,
              (select count(*)::int from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'saksi') as functions,
              (select count(*)::int from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname = 'saksi' and k.contype = 'f') as foreign_keys`,
    )
    expect(found).toEqual({ triggers: 0, rules: 0, functions: 0, foreign_keys: 0 })
  })
})

/** At night the more. */
const EDITS = EVERYTHING ? 60 : 20

describe('the whole of it, against what the migrations make', () => {
  it('is object for object what was derived: run npm run derive after a migration', async () => {
    const { major, objects } = await inTransaction(installation.pools.saksi_reader, (client) =>
      readCatalogue(client, installation.rolePrefix),
    )
    const expected = readExpected()
    const known = (name: string): boolean => !name.startsWith('built-in ') || name.endsWith(` of ${major}`)
    const own = listOwnObjects(toyland.kinds)
    expect(own.size).toBeGreaterThan(20)
    expect(Object.fromEntries(objects)).toEqual(Object.fromEntries([...[...expected].filter(([name]) => known(name)), ...own]))
    expect([...expected.keys()].filter((name) => name.startsWith('built-in functions of ')).length).toBeGreaterThan(1)
  })

  it('what a superuser does to it is named, object by object', async () => {
    const server = await openServer(installation.layout, installation.settings.database)
    const admin = openPool(server, server.superuser.user, server.superuser.password, 1)
    try {
      const unnamed: string[] = []
      const edits = await inTransaction(admin, (client) => planCatalogueEdits(client, chanceFrom(11), EDITS))
      for (const edit of edits) {
        const faults = await faultsAfter(admin, edit.sql)
        if (!edit.isNamed(faults)) unnamed.push(`${edit.what} (${faults.map((f) => f.object).join()})`)
      }
      expect(edits).toHaveLength(EDITS)
      expect(unnamed).toEqual([])
      expect(await faultsAfter(admin, 'select 1')).toEqual([])
      // Since 17.12 a server numbers the forms of each column among the column's options; whoever adds an option of his own is seen all the same.
      const options = (value: string): string =>
        `set local allow_system_table_mods = on; update pg_catalog.pg_attribute set attoptions = '${value}' where attrelid = 'saksi.entries'::regclass and attname = 'kind'`
      expect(await faultsAfter(admin, options('{pg_attver=22116832}'))).toEqual([])
      const added = await faultsAfter(admin, options('{pg_attver=22116832,n_distinct=1}'))
      expect(added.map((f) => f.object)).toEqual(['column saksi.entries.kind'])
      // 15.20 and 17.12 have one more function for pg_upgrade, as any minor version may; under every other name a new one is named.
      const copied = (name: string): string =>
        `set local allow_system_table_mods = on; insert into pg_catalog.pg_proc
           select (pg_catalog.jsonb_populate_record(p, '{"oid": 11998, "proname": "${name}"}')).* from pg_catalog.pg_proc p where p.proname = 'int4eq'`
      expect(await faultsAfter(admin, copied('binary_upgrade_of_a_minor_version'))).toEqual([])
      expect((await faultsAfter(admin, copied('int4eq_again'))).map((f) => f.object)).toEqual([
        expect.stringMatching(/^built-in functions of /),
      ])
    } finally {
      await admin.end()
      await server.close()
    }
  }, 120_000)
})

/** What is named of a change that is taken back again. */
async function faultsAfter(admin: Db, sql: string): Promise<readonly Fault[]> {
  const client = await admin.connect()
  try {
    await client.query('begin')
    await client.query(sql)
    const faults: Fault[] = []
    await checkCatalogue(client, (fault) => faults.push(fault), { prefix: 'saksi', kinds: toyland.kinds })
    return faults
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('the second wall, met as saksi_app', () => {
  const app = (): Db => installation.pools.saksi_app
  const as = <T>(agency: string, work: (client: Client) => Promise<T>): Promise<T> =>
    inTransaction(app(), async (client) => (await asAgency(client, agency), work(client)))
  const countIn = async (db: Db | Client, table: string): Promise<number> =>
    (await db.query<{ n: number }>(`select count(*)::int as n from saksi.${table}`)).rows[0]?.n ?? -1
  const rowOf = (agency: string): string =>
    `insert into saksi.entries (agency_id, entry_id, kind, stub, stub_salt, commitments, recorded_at)
     values ('${agency}', gen_random_uuid(), 'x', '{}', decode(repeat('00', 32), 'hex'), decode(repeat('00', 128), 'hex'), now())`

  it('stands before every table that has an agency’s rows', async () => {
    const rows = await read<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${SAKSI} and relrowsecurity order by 1`,
    )
    expect(rows.map((r) => r.relname)).toEqual(OF_AN_AGENCY)
  })
  it('without an agency in the transaction there are no rows, whatever the connection did before', async () => {
    expect(await as(OPERATOR, (c) => countIn(c, 'entries'))).toBe(13)
    for (const table of OF_AN_AGENCY) expect(await countIn(app(), table), table).toBe(0)
    expect(await as('bell', (c) => countIn(c, 'entries'))).toBe(0)
    expect(await as('', (c) => countIn(c, 'entries'))).toBe(0)
  })
  it.each([
    'update saksi.entries set kind = kind',
    'delete from saksi.entries',
    'truncate saksi.entries',
    'update saksi.entry_parts set coded = coded',
    'delete from saksi.entry_parts',
    'truncate saksi.entry_parts',
    'delete from saksi.returns',
    'update saksi.accused_episodes set court = null',
    'delete from saksi.accused_episodes',
    'insert into saksi.log_leaves select * from saksi.log_leaves',
    'update saksi.log_head set size = 0',
    'delete from saksi.log_outbox',
    'create table saksi.mine (a int)',
    'create table public.mine (a int)',
    'alter table saksi.entries disable row level security',
    'set role saksi_owner',
    'select * from public.saksi_migrations',
  ])('refuses: %s', async (sql) => {
    await expect(as(OPERATOR, (c) => c.query(sql))).rejects.toThrow(/permission denied|must be owner/)
  })
  it('an agency writes its own rows and no other’s', async () => {
    await expect(as('bell', (c) => c.query(rowOf('owl')))).rejects.toThrow('row-level security')
    await expect(app().query(rowOf('bell'))).rejects.toThrow('row-level security')
    const undo = new Error('undo')
    await expect(
      as('bell', async (c) => {
        await c.query(rowOf('bell'))
        throw undo
      }),
    ).rejects.toBe(undo)
  })
  it('a name is no code: the domain refuses it where the check was skipped', async () => {
    await expect(as('bell', (c) => c.query(rowOf('bell').replace(`'x'`, `'Wump Nobody'`)))).rejects.toThrow('violates check constraint')
  })
})

describe('the domains let in what they name and nothing else', () => {
  const takes = async (domain: string, value: string): Promise<boolean> => {
    try {
      await owner.query(`select $1::saksi.${domain}`, [value])
      return true
    } catch {
      return false
    }
  }
  it.each([
    ['code', ['a', 'A9_.:+<>-', '<18', 'x'.repeat(64)], ['', 'x'.repeat(65), 'Wump Nobody', '_a', '-a', 'សុខ', 'a\n', 'a\nb', "a'b"]],
    ['codes', ['a', 'a b', 'a b c', '<18 19-24'], ['', ' a', 'a ', 'a  b', 'a,b', 'សុខ', `${'a '.repeat(2081)}a`]],
    ['token', ['0'.repeat(32), 'f'.repeat(32)], ['', '0'.repeat(31), '0'.repeat(33), 'F'.repeat(32), `${'0'.repeat(31)}\n`]],
    [
      'case_number',
      ['1/24', '123456/2024', 'ព.ល 018/2024', 'TST-CR-2024-0019', '17'],
      ['', 'TST', '/2024', 'Moonpocket 1/24', '1/24\n', '=1/24', '១/24', '1'.repeat(41)],
    ],
  ] as const)('%s', async (domain, good, bad) => {
    for (const value of good) expect([value, await takes(domain, value)]).toEqual([value, true])
    for (const value of bad) expect([value, await takes(domain, value)]).toEqual([value, false])
  })
})
