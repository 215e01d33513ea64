/** How many returns came is paperwork and may be released by office; that one was of nothing tells of people, and may not. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findIndicator } from '../../src/core/country/find.ts'
import { clear } from '../../src/work/releases/clear-tables.ts'
import { gateOf } from '../../src/work/releases/keep-draft.ts'
import { openInstallation, type Installation } from '../../src/work/installation/installation.ts'
import { newInstallation } from '../helpers/new-installation.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const scratch = scratchDir('returns-released')
const dir = join(scratch.path, 'record')
let installation: Installation
beforeAll(async () => {
  await newInstallation({ dir, country: 'kh', demo: true })
  installation = await openInstallation(dir)
}, 120_000)
afterAll(async () => {
  await installation?.close()
  scratch.remove(dir)
})

const ask = async (id: string) => {
  const indicator = findIndicator(installation.country, id)
  if (!indicator) throw new Error(`no ${id}`)
  const asked = { indicator, interval: { from: '2023-01-01', to: '2024-01-01' }, asOf: '2024-06-30', by: ['office'], tables: [['office']] }
  return clear(asked, await gateOf(installation))
}

it('received ones by office are cleared, or refused for something else than what they are', async () => {
  const done = await ask('court-returns-received')
  expect('refused' in done ? done.refused : '').not.toContain('is no count')
})
it.each(['court-returns-nil', 'prosecution-nil-returns'])('%s is refused', async (id) => {
  expect(await ask(id)).toMatchObject({ refused: expect.stringContaining('is no count') })
})
