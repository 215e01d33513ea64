/** How many returns came is paperwork and may be released by office; that one was of nothing tells of people, and may not. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cutOf } from '../../src/core/release/query-policy.ts'
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

const ask = async (id: string, by: readonly string[] = ['office']) => {
  const indicator = findIndicator(installation.country, id)
  if (!indicator) throw new Error(`no ${id}`)
  const asked = { indicator, interval: { from: '2023-01-01', to: '2024-01-01' }, asOf: '2024-06-30', by, tables: [by] }
  return clear(asked, await gateOf(installation))
}

it('received ones by office are cleared, or refused for something else than what they are', async () => {
  const done = await ask('court-returns-received')
  expect('refused' in done ? done.refused : '').not.toContain('is no count')
})
it.each(['court-returns-nil', 'prosecution-nil-returns'])('%s is refused', async (id) => {
  expect(await ask(id)).toMatchObject({ refused: expect.stringContaining('is no count') })
})

it('as one number is the one that is counted, and not a zero for want of cells', async () => {
  await installation.owner().query(
    `insert into saksi.returns (agency_id, entry_id, form, office, period, period_from, period_to, rows, is_nil, is_signed, recorded_at)
     select 'moj', gen_random_uuid(), 'court-return', 'CFI-12', '2023-Q' || n, make_date(2023, 3 * n - 2, 1), make_date(2023, 3 * n - 2, 1) + interval '3 months',
       1, false, true, '2024-03-01 00:00:00+00'
     from generate_series(1, 4) n`,
  )
  const done = await ask('court-returns-received', [])
  if (!('protected' in done)) throw new Error('refused')
  const { release } = done.protected.tables
  expect(cutOf(release, [], {}).map(({ value }) => value)).toEqual([4])
})
