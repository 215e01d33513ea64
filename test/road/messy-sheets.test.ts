/**
 * Court returns as they really come. The files are written by programs that are not ours (openpyxl, odfpy), each with what must
 * become of it: test/referees/messy-sheets/make.py. Whatever is wrong is named; nothing is lost without a word.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { findForm, type Form } from '../../src/core/country/index.ts'
import { receive } from '../../src/road/receive.ts'
import { validate } from '../../src/road/validate.ts'
import { findReferee } from '../referees/find-referee.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

type Expected = {
  readonly taken?: number
  readonly errors?: readonly string[]
  readonly warnings: readonly string[]
  readonly cells?: Readonly<Record<string, string | number>>
}

const python = findReferee('sheets/bin/python')
const scratch = scratchDir('messy')
const dir = scratch.path
const files = python ? makeFiles(python) : {}
const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))
const form = findForm(country, 'court-return') as Form

afterAll(() => scratch.remove())

function makeFiles(program: string): Readonly<Record<string, Expected>> {
  const made = spawnSync(program, [join(import.meta.dirname, '../referees/messy-sheets/make.py'), dir], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  return JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')) as Record<string, Expected>
}

describe.skipIf(!python)('a messy sheet', () => {
  test('there are at least sixty of them', () => {
    expect(Object.keys(files).length).toBeGreaterThanOrEqual(60)
  })
  test.each(Object.entries(files))('%s', async (name, expected) => {
    const draft = await receive(new Uint8Array(readFileSync(join(dir, name))), { form, country, fileName: name })
    const read = 'refused' in draft ? draft : validate(draft, form, country)
    const { rows, warnings, errors } =
      'refused' in read
        ? {
            rows: [],
            errors: read.refused.filter((p) => p.severity === 'error'),
            warnings: read.refused.filter((p) => p.severity === 'warning'),
          }
        : { ...read, errors: [] }
    expect([...new Set(errors.map((p) => p.code))].toSorted()).toEqual(expected.errors ?? [])
    expect(rows).toHaveLength(expected.taken ?? 0)
    expect(warnings.map((w) => w.code)).toEqual(expect.arrayContaining([...expected.warnings]))
    const first = rows.at(0)?.values ?? {}
    expect(Object.fromEntries(Object.keys(expected.cells ?? {}).map((field) => [field, first[field]]))).toEqual(expected.cells ?? {})
  })
})
