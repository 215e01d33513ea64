/** A country is put together and checked once for as long as its folder stays as it is. */
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { scratchDir } from '../../../test/helpers/scratch-dir.ts'
import { findRecordKind } from '../../core/model/kinds.ts'
import { COUNTRIES, loadCountry } from './load-country.ts'

const scratch = scratchDir('load-country')
afterAll(() => scratch.remove())

it('is the same country until a policy is another or a file is added; and whoever loads it again knows its kinds', async () => {
  const dir = join(scratch.path, 'countries/toyland')
  cpSync(join(COUNTRIES, 'toyland'), dir, { recursive: true })
  for (const beside of ['src', 'package.json']) symlinkSync(join(COUNTRIES, '..', beside), join(scratch.path, beside))
  const first = await loadCountry(dir)
  await loadCountry(join(COUNTRIES, 'gb'))
  expect(findRecordKind('toyland_song')).toBeUndefined()
  expect(await loadCountry(dir)).toBe(first)
  expect(findRecordKind('toyland_song')).toBeDefined()

  appendFileSync(join(dir, 'policies/own-records.cedar'), '\n// Read once more.\n')
  const second = await loadCountry(dir)
  expect(second).not.toBe(first)
  expect(second.policies.at(-1)?.text).toContain('Read once more.')

  writeFileSync(join(dir, 'lists/caps.ts'), readFileSync(join(dir, 'lists/hats.ts'), 'utf8').replaceAll("id: 'hats'", "id: 'caps'"))
  const third = await loadCountry(dir)
  expect(third.lists.map(({ id }) => id)).toContain('caps')
  expect(first.lists.map(({ id }) => id)).not.toContain('caps')
})
