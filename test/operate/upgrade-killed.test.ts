/**
 * An upgrade that is killed after each of its durable steps and run again comes to the end that one comes to which was let alone; over a newer one it does nothing.
 * In part by night. By day: operate/upgrade, road/disorder.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readSettings } from '../../src/store/files/settings.ts'
import { openPool } from '../../src/store/postgres/connect.ts'
import { openServer } from '../../src/store/postgres/server/open-server.ts'
import { main } from '../../src/main.ts'
import { breakUpgrade, killAtEach, UPGRADE_STEPS } from '../helpers/killed-upgrade.ts'
import { putBackKept } from '../helpers/kept-installation.ts'
import { AT_NIGHT } from '../helpers/everything.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const DECIDING = ['schema.write', 'schema.commit', 'record.commit', 'log.take', 'entries.sync', 'log.move']
const scratch = scratchDir('upgrade-killed')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
let dir: string
beforeAll(async () => {
  ;({ dir } = await putBackKept('evening', 'gb', join(scratch.path, 'place')))
}, 120_000)
afterAll(() => scratch.remove(dir))

test('killed after each durable step, and run again', async () => {
  const killed = await killAtEach(breakUpgrade(join(scratch.path, 'place'), dir), AT_NIGHT ? UPGRADE_STEPS : DECIDING)
  // Roles, schema, entry and log were each cut off at least once.
  expect(killed).toEqual(expect.arrayContaining(DECIDING))
  expect(await run('upgrade', dir), said.at(-1)).toBe(0)
  expect(said.at(-1)).toContain('nothing to do')
  expect(await run('verify', dir), said.slice(-4).join('\n')).toBe(0)
  expect(await run('upgrade', dir, '--check')).toBe(1)
}, 600_000)

test('over one that a newer version has upgraded, it is refused, by --check as well, and changes nothing', async () => {
  const before = readFileSync(join(dir, 'tlog/checkpoint'), 'utf8')
  const layout = layoutOf(dir)
  const server = await openServer(layout, readSettings(layout).database)
  const admin = openPool(server, server.superuser.user, server.superuser.password, 1)
  await admin.query(`insert into public.saksi_migrations (name) values ('999999-later.sql')`)
  try {
    for (const more of [[], ['--check']]) {
      expect(await run('upgrade', dir, ...more)).toBe(2)
      expect(said.at(-1)).toContain('999999-later.sql')
    }
  } finally {
    await admin.query(`delete from public.saksi_migrations where name = '999999-later.sql'`)
    await admin.end()
    await server.close()
  }
  expect(readFileSync(join(dir, 'tlog/checkpoint'), 'utf8')).toBe(before)
}, 120_000)
