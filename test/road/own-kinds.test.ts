/**
 * What a country records beyond the model walks the same road: by its form, sealed, into the log, counted, verified, folded again; an
 * installation that stands already gets it by `saksi upgrade`; and what the folder says otherwise afterwards is refused.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { listOwnObjects, missingOwn } from '../../src/store/postgres/own-kinds.ts'
import { openInstallation } from '../../src/work/installation/installation.ts'
import { openPool, type Db } from '../../src/store/postgres/connect.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readSettings } from '../../src/store/files/settings.ts'
import { openServer } from '../../src/store/postgres/server/open-server.ts'
import { readOwn } from '../../src/store/postgres/read-own.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('own-kinds')
const at = (name: string): string => join(scratch.path, name)
const dir = at('record')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const last = (n = 1): string => said.slice(-n).join('\n')

async function handIn(agency: string, form: string, lines: readonly string[]): Promise<number> {
  writeFileSync(at(`${form}.csv`), `${lines.join('\n')}\n`)
  const sealed = at(`${form}.saksi`)
  const done = await run('seal', at(`${form}.csv`), '--form', form, '--keys', join(`${dir}.edge`, `${agency}.edge.json`), '--out', sealed)
  return done === 0 ? run('import', dir, sealed, '--form', form) : done
}
const SONGS = [
  'Town of the song,Page of the song book,Sung in,Hat of the sleeper,Verses,Name of the sleeper',
  'Acorn,1,2024-02-05,Red hat,3,Wump Nobody',
  'Acorn,2,2024-03-09,Blue hat,,Nib Nowhere',
  'Button,1,2024-03-09,No hat,7,Tock Noone',
]

/** As a superuser of the database, who is nobody of ours. */
async function asSuperuser<T>(ask: (admin: Db) => Promise<T>): Promise<T> {
  const layout = layoutOf(dir)
  const server = await openServer(layout, readSettings(layout).database)
  const admin = openPool(server, server.superuser.user, server.superuser.password, 1)
  try {
    return await ask(admin)
  } finally {
    await admin.end()
    await server.close()
  }
}

beforeAll(async () => {
  await newInstallation({ dir, country: 'toyland', demo: true })
}, 120_000)
afterAll(() => scratch.remove(dir))

test('a kind and a field of its own: handed in, counted, verified, and folded to the same bytes', async () => {
  expect(await handIn('nest', 'verse-return', SONGS), last(4)).toBe(0)
  expect(
    await handIn('bell', 'tune-return', [
      'Town,Case number,Rung on,Bells rung,Excuse',
      'Acorn,9/2024,2024-02-01,4,It was the wind',
      'Acorn,10/2024,2024-02-02,5,',
    ]),
    last(4),
  ).toBe(0)
  expect(await run('count', dir, 'sleepers', '--from', '2024-01-01', '--to', '2025-01-01', '--json'), last()).toBe(0)
  expect(JSON.parse(last())).toMatchObject({ value: 3, lineage: { agencies: { nest: 3 } } })
  expect(await run('count', dir, 'rung-bells', '--from', '2024-01-01', '--to', '2025-01-01', '--json'), last()).toBe(0)
  expect(JSON.parse(last())).toMatchObject({ value: 9, lineage: { agencies: { bell: 2 } } })
  expect(await run('verify', dir), last(6)).toBe(0)
  expect(await run('verify', dir, '--figures'), last(6)).toBe(0)
  expect(await run('rebuild', dir), last(6)).toBe(0)
}, 180_000)

test('the name of a sleeper is nowhere in the database in clear, and its table keeps to its side of the wall', async () => {
  const installation = await openInstallation(dir)
  try {
    const desk = async (agency: string, side: string): Promise<number> => {
      const client = await installation.pools.saksi_desk.connect()
      try {
        await client.query('begin')
        // Nothing is closed to this person; one of whom it is not said sees nothing.
        await client.query(
          `select set_config('saksi.agency', $1, true), set_config('saksi.side', $2, true), set_config('saksi.closed', '', true)`,
          [agency, side],
        )
        return (await client.query('select 1 from saksi.toyland_song')).rows.length
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await desk('nest', 'protection')).toBe(3)
    expect(await desk('nest', 'enforcement')).toBe(0)
    expect(await desk('bell', 'protection')).toBe(0)
    const { rows } = await installation.pools.saksi_reader.query<{ row: string }>('select t::text as row from saksi.toyland_song t')
    expect(rows.filter(({ row }) => /Wump|Nib|Tock/.test(row))).toEqual([])
  } finally {
    await installation.close()
  }
}, 120_000)

test('each object of a kind of its own that somebody alters is named by verify', async () => {
  const edits = [
    [
      'alter table saksi.toyland_song disable row level security',
      'relation saksi.toyland_song',
      'alter table saksi.toyland_song enable row level security',
    ],
    [
      'grant update on saksi.toyland_song to saksi_app',
      'relation saksi.toyland_song',
      'revoke update on saksi.toyland_song from saksi_app; grant update (superseded_at) on saksi.toyland_song to saksi_app',
    ],
    [
      'alter table saksi.accused_episodes alter column toyland_bells set default 3',
      'column saksi.accused_episodes.toyland_bells',
      'alter table saksi.accused_episodes alter column toyland_bells drop default',
    ],
  ] as const
  for (const [edit, object, back] of edits) {
    await asSuperuser((admin) => admin.query(edit))
    expect(await run('verify', dir, '--json')).toBe(1)
    expect(said.slice(-40).join('\n')).toContain(object)
    await asSuperuser((admin) => admin.query(back))
  }
  expect(await run('verify', dir), last(6)).toBe(0)
}, 240_000)

test('an installation from before the country had them gets them by an upgrade, and by nothing else', async () => {
  const before = { removed: '' }
  const { rows } = await asSuperuser(async (admin) => {
    // As it stood before the folder had kinds/: nothing of theirs is in the database. What was handed in by them is put aside.
    before.removed = 'drop table saksi.toyland_song; alter table saksi.accused_episodes drop column toyland_bells'
    await admin.query(
      'create table public.kept as select * from saksi.toyland_song; create table public.bells as select record_id, version, toyland_bells from saksi.accused_episodes',
    )
    await admin.query(before.removed)
    return admin.query('select 1')
  })
  expect(rows).toHaveLength(1)
  expect(await run('verify', dir)).toBe(2)
  expect(last()).toContain(`saksi upgrade ${dir}`)
  expect(await run('upgrade', dir, '--check'), last()).toBe(0)
  expect(said.slice(-4).join('\n')).toContain('kinds of toyland')
  expect(await run('upgrade', dir), last(4)).toBe(0)
  expect(said.slice(-4).join('\n')).toContain('kinds of toyland')
  await asSuperuser(async (admin) => {
    await admin.query('insert into saksi.toyland_song select * from public.kept')
    await admin.query(
      'update saksi.accused_episodes a set toyland_bells = b.toyland_bells from public.bells b where a.record_id = b.record_id and a.version = b.version',
    )
    await admin.query('drop table public.kept; drop table public.bells')
  })
  expect(await run('verify', dir), last(6)).toBe(0)
  expect(await run('upgrade', dir), last(4)).toBe(0)
  expect(last()).toContain('nothing to do')
  expect(await handIn('nest', 'verse-return', [SONGS[0] ?? '', 'Button,2,2024-05-20,Red hat,1,Zim Nowhere']), last(4)).toBe(0)
}, 240_000)

test('what has held answers neither goes nor changes its type', async () => {
  const installation = await openInstallation(dir)
  try {
    const { country, pools } = installation
    const reader = pools.saksi_reader
    expect(await missingOwn(reader, country)).toBe('')
    const without = { ...country, kinds: country.kinds.filter((k) => k.id !== 'toyland_song') }
    await expect(missingOwn(reader, without)).rejects.toMatchObject({ code: 'country.kinds-altered' })
    const retyped = country.kinds.map((k) => ({
      ...k,
      columns: k.columns.map((c) => (c.id === 'verses' ? { ...c, type: 'code' as const } : c)),
    }))
    await expect(missingOwn(reader, { ...country, kinds: retyped })).rejects.toMatchObject({ code: 'country.kinds-altered' })
    const more = country.kinds.map((k) =>
      k.id === 'toyland_song'
        ? { ...k, columns: [...k.columns, { id: 'encores', type: 'integer' as const, privacy: 'operational' as const, counted: true }] }
        : k,
    )
    expect(await missingOwn(reader, { ...country, kinds: more })).toBe('alter table saksi.toyland_song add column "encores" integer;\n')
    expect(listOwnObjects(country.kinds).size).toBeGreaterThan(20)
    // Which folder it was that said so is on record.
    const adopted = (await readOwn(reader, 'country.adopted')).at(-1)?.stub
    expect(adopted).toMatchObject({ country: 'toyland', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  } finally {
    await installation.close()
  }
}, 120_000)
