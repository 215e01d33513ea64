/** Questions that are asked together are answered as if each had been asked by itself. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningTogether, type Rows } from '../../src/store/postgres/count/run-together.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

let made: Made
let run: (sql: string, params: readonly unknown[]) => Promise<Rows>
beforeAll(async () => {
  made = await makeInstallation('toyland')
  const together = runningTogether(made.installation.pools.saksi_reader)
  run = (sql, params) => together({ sql, params })
}, 120_000)
afterAll(() => made.remove())

const count = (to: number, step: string): [string, unknown[]] => [
  `select n::int as n, $2::text as step, null::int as nothing from generate_series(1, $1::int) as n order by n desc`,
  [to, step],
]

test('a hundred at once, each with its own parameters, its own rows and their order', async () => {
  const together = await Promise.all(Array.from({ length: 100 }, (_, i) => run(...count(i, `$1 of ${i}`))))
  for (const [i, rows] of together.entries()) expect(rows).toEqual(await run(...count(i, `$1 of ${i}`)))
  expect(together[3]?.map((r) => r.n)).toEqual([3, 2, 1])
  expect(together[0]).toEqual([])
}, 60_000)

test('one that the database refuses is told to everyone who asked with it, and to nobody after', async () => {
  // More than there are connections: so some are one statement together.
  const all = Array.from({ length: 100 }, (_, i) => run('select 10 / $1::int as n', [i === 99 ? 0 : 10]))
  const asked = await Promise.allSettled(all)
  const failed = asked.flatMap((a, i) => (a.status === 'rejected' ? [i] : []))
  expect(failed).toContain(99)
  expect(failed.length).toBeGreaterThan(1)
  expect(failed).toHaveLength(99 - (failed[0] as number) + 1)
  expect(asked[0]).toMatchObject({ value: [{ n: 1 }] })
  expect(await run('select 1 as n', [])).toEqual([{ n: 1 }])
})
