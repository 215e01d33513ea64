import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'

const scratch = scratchDir('build-web')
afterAll(() => scratch.remove())
vi.mock(import('node:fs'), async (importOriginal) => {
  const fs = await importOriginal()
  return {
    ...fs,
    // As for the account of a service: root, who runs tests too, may write everywhere.
    accessSync: (path, mode) => {
      if (String(path).endsWith('/closed') || String(path).endsWith('/closed/dist')) throw new Error('EACCES')
      fs.accessSync(path, mode)
    },
  }
})
const { refuseUnwritable } = await import('./build-web.ts')

it('a service that may not build the desk is told who builds it, with which command and where', () => {
  const closed = join(scratch.path, 'closed')
  mkdirSync(join(closed, 'dist'), { recursive: true })
  const said = `run npm run build in ${closed} as whoever owns that folder, then start again`
  expect(() => refuseUnwritable(join(closed, 'dist'))).toThrow(said)
  // Where nothing was ever built, the folder around it counts.
  expect(() => refuseUnwritable(join(scratch.path, 'closed', 'none'))).toThrow(said)
  expect(() => refuseUnwritable(join(scratch.path, 'dist'))).not.toThrow()
})
