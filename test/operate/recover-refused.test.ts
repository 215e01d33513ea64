/**
 * What `saksi recover` refuses of a record that has no witnesses, and of one that is served: as often as it is typed, and without having changed what it is asked of.
 * With witnesses, and of a database that was truly put back: point-in-time.test.ts.
 * In part by night. By day: operate/restore-served, operate/operate.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { utf8 } from '../../src/core/bytes.ts'
import { sha256 } from '../../src/core/hash.ts'
import { signCheckpoint } from '../../src/store/files/tile-log.ts'
import { layoutOf } from '../../src/store/files/layout.ts'
import { readSigner } from '../../src/store/files/settings.ts'
import { main } from '../../src/main.ts'
import { serve, type ServeRequest } from '../../src/server/serve.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { recover } from '../../src/work/backup/recover.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

const scratch = scratchDir('recover-refused')
const dir = join(scratch.path, 'record')
const path = join(dir, 'tlog/checkpoint')
const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })
const on = async <T>(work: (installation: Installation) => Promise<T>): Promise<T> => {
  const installation = await openInstallation(dir)
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}

beforeAll(() => newInstallation({ dir, country: 'toyland', demo: true }), 60_000)
afterAll(() => scratch.remove(dir))

test('without its checkpoint it is refused the second time as the first, and nothing is written that would bear it out', async () => {
  const checkpoint = readFileSync(path, 'utf8')
  rmSync(path)
  for (const time of ['first', 'second']) {
    expect(await run('recover', dir), time).toBe(2)
    expect(said.at(-1)).toContain('no checkpoint of this log')
    expect(existsSync(path), time).toBe(false)
  }
  writeFileSync(path, checkpoint)
  expect(await run('recover', dir), said.at(-1)).toBe(0)
}, 60_000)

test.runIf(AT_NIGHT)(
  'cut off before its last step it is not served, until it has been run again',
  async () => {
    const cut = (installation: Installation): Promise<unknown> =>
      recover({ ...installation, note: () => Promise.reject(new Error('cut off here')) })
    await expect(on(cut)).rejects.toThrow('cut off here')
    await expect(serve({ dir, port: 0, deskPort: null } as ServeRequest)).rejects.toMatchObject({ code: 'recover.unfinished' })
    expect(await run('recover', dir), said.at(-1)).toBe(0)
    expect(existsSync(layoutOf(dir).recovering)).toBe(false)
  },
  60_000,
)

test('as many entries as were signed, and others, are another history: what was shown stays', async () => {
  const checkpoint = readFileSync(path, 'utf8')
  const size = await on(async (i) => (await i.checkpoint()).size)
  const other = signCheckpoint(readSigner(layoutOf(dir)), size, sha256(utf8('another history')))
  writeFileSync(path, other)
  await expect(on(recover)).rejects.toThrow(`as signed at ${size} entries`)
  expect(readFileSync(path, 'utf8')).toBe(other)
  writeFileSync(path, checkpoint)
}, 60_000)

test.runIf(AT_NIGHT)(
  'while another server’s lease moves, it is not put out',
  async () => {
    await on(async (installation) => {
      const db = installation.owner()
      await db.query('update saksi.log_lease set is_shared = true, is_free = false')
      const epoch = async (): Promise<unknown> => (await db.query('select epoch from saksi.log_lease')).rows[0]
      const before = await epoch()
      const beats = setInterval(() => void db.query('update saksi.log_lease set beat = beat + 1'), 1_000)
      try {
        await expect(recover(installation)).rejects.toMatchObject({ code: 'recover.is-served' })
        expect(await epoch()).toEqual(before)
      } finally {
        clearInterval(beats)
        await db.query('update saksi.log_lease set is_shared = false, is_free = true')
      }
    })
  },
  60_000,
)
