/**
 * Sheets that offices could really send, by people who had not seen the product, through its own door: what was reached never falls
 * (test/field/reached.tsv, which `node bench/field-sheets.ts FOLDER --reached` writes). By day one file of every fourth set, at night all.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, reachedBy, readReached, scoreSet, setOf } from '../../bench/field/reached.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'
import { ONE_IN } from '../helpers/everything.ts'

const OWN = join(import.meta.dirname, '../field')
const SHARED = join(import.meta.dirname, '../../../shared/field')
const STEP = ONE_IN(160)
const country = await loadCountry(join(import.meta.dirname, '../../countries/kh'))

const own = readdirSync(OWN)
  .filter((name) => /^(court-sheets|registers)/.test(name))
  .map((name) => join(OWN, name))
// The shared sheets are kept beside the repository, and are not part of it.
const shared = ['court-sheets', 'registers'].map((name) => join(SHARED, name))
const isThere = (folder: string): boolean => existsSync(join(folder, 'truth.json'))
const folders = [...own, ...shared.filter(isThere)]
const cases = folders.flatMap((folder, nth) =>
  filesOf(folder)
    .map((file, i) => ({ set: setOf(folder), folder, file, place: i + 1 }))
    .filter((_, i) => (i + nth * 20) % STEP === 0),
)

describe('lists by people who had not seen the product', () => {
  it.for(shared)('%s: are there to be read', (folder, context) => {
    if (!isThere(folder)) return context.skip(`NOT TESTED: they are not beside the repository (${folder})`)
    expect(filesOf(folder).length).toBeGreaterThan(0)
  })
  it.each(cases)('$set, file $place: as far as it went, or further', { timeout: 600_000 }, async ({ set, folder, file, place }) => {
    const reached = readReached(set).get(place)
    const [score] = await scoreSet(folder, country, file)
    if (!score || !reached) throw new Error(`${set}, file ${place}: no line in test/field/reached.tsv`)
    const now = reachedBy(score)
    expect([now.isRight || !reached.isRight, score.why]).toEqual([true, score.why])
    expect(now.all).toBe(reached.all)
    expect(now.equal).toBeGreaterThanOrEqual(reached.equal)
    expect(now.silent).toBeLessThanOrEqual(reached.silent)
    expect(now.doubled).toBeLessThanOrEqual(reached.doubled)
    expect(now.counts === 'right' || reached.counts !== 'right').toBe(true)
  })
})
