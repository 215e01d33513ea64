/** The matcher on a table that is not ours, with the truth beside it: FEBRL's third set of invented Australians, of 2002. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkRecords } from '../../src/core/linkage/link-records.ts'
import { mulberry32 } from '../../src/core/seeded.ts'
import { bestOverThresholds, febrl3, scoreGroups } from '../helpers/linkage-sets.ts'

const folder = join(import.meta.dirname, '../../../shared/data/linkage/febrl')

// The set lies beside the repository, not in it.
it.skipIf(!existsSync(folder))('5,000 rows of 2,000 people are found as well as by Splink, and counted within half a per cent', () => {
  const known = febrl3(folder)
  const linked = linkRecords({ ...known.recipe, chance: mulberry32(1), randomPairs: 300_000 }, -20)
  expect(bestOverThresholds(known, linked.candidates).f1).toBeGreaterThan(0.996)
  const groups = scoreGroups(known, linked.cluster().of)
  expect(groups.precision).toBeGreaterThan(0.999)
  expect(Math.abs(groups.people / groups.truePeople - 1)).toBeLessThan(0.005)
})
