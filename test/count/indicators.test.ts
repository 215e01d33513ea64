/** Every indicator of every country, by every dimension, planned by the database: a query that cannot run is found here and not by a minister. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { loadCountry } from '../../src/store/files/load-country.ts'
import {
  compileAggregates,
  compileContradicted,
  compileCount,
  compileLineage,
  compileReceived,
  compileWithin,
} from '../../src/store/postgres/count/compile.ts'
import { runningTogether } from '../../src/store/postgres/count/run-together.ts'
import type { Compiled } from '../../src/store/postgres/count/statement.ts'
import type { CountQuery } from '../../src/core/count/query.ts'
import { findForm } from '../../src/core/country/find.ts'
import { ONE_IN } from '../helpers/everything.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const INTERVAL = { from: '2023-01-01', to: '2024-01-01' }

// An installation each: a country's own kinds have tables of their own.
describe.each(['kh', 'gb', 'toyland'])('%s', (id) => {
  let made: Made
  beforeAll(async () => {
    made = await makeInstallation(id)
  }, 60_000)
  afterAll(() => made.remove())
  it('asks nothing that the database cannot plan', async () => {
    const country = await loadCountry(join(import.meta.dirname, '../../countries', id))
    const failed: string[] = []
    const run = runningTogether(made.installation.pools.saksi_reader)
    const plan = async (what: string, { sql, params }: Compiled): Promise<void> => {
      await run({ sql: `explain ${sql}`, params }).catch((error: Error) => failed.push(`${what}: ${error.message}`))
    }
    let planned = 0
    // A rate is made of two figures, each of which is planned.
    for (const indicator of country.indicators.filter((i) => i.measure?.type !== 'rate')) {
      const query: CountQuery = {
        country,
        indicator,
        interval: INTERVAL,
        asOf: '2024-06-01',
        by: [],
        where: {},
        except: [{ ...INTERVAL, office: 'X' }],
      }
      // By day every figure, and one in four of its cuts: which of them differs from figure to figure.
      const cuts = Object.keys(indicator.dimensions)
      const dimensions = cuts.filter((_, i) => (i + planned) % ONE_IN(4) === 0)
      for (const by of [[], ...dimensions.map((d) => [d]), cuts.slice(0, 3)])
        await plan(`${indicator.id} by ${by.join(',')}`, compileCount({ ...query, by }))
      for (const dimension of dimensions)
        await plan(`${indicator.id} where ${dimension}`, compileCount({ ...query, where: { [dimension]: 'unknown' } }))
      for (const compile of [compileAggregates, compileReceived, compileLineage])
        await plan(`${indicator.id} ${compile.name}`, compile(query))
      const form = findForm(country, indicator.form)
      if (form?.contradictedBy) await plan(`${indicator.id} contradicted`, compileContradicted({ ...query, form }, form.contradictedBy))
      if (!['funnel', 'entries', 'returns'].includes(indicator.measure?.type ?? ''))
        await plan(`${indicator.id} within`, compileWithin(query, [INTERVAL]))
      planned++
    }
    expect(failed).toEqual([])
    expect(planned).toBe(country.indicators.filter((i) => i.measure?.type !== 'rate').length)
  }, 300_000)
})
