/** OpenDP comes to the same epsilon for what we charge, and draws by the same law: its error is ours. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Sampler } from '../../src/core/protect/methods/noise/sample.ts'
import { epsilonOf } from '../../src/core/protect/methods/noise/zcdp.ts'
import { findReferee } from '../referees/find-referee.ts'

const python = findReferee('opendp')
type Answer = { readonly epsilons: readonly number[]; readonly draws: readonly (readonly number[])[] }

function ask(asked: object): Answer {
  const done = spawnSync(python!, [join(import.meta.dirname, '../referees/noise.py')], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (done.status !== 0) throw new Error(`the referee ended with ${done.status}: ${done.stderr}`)
  return JSON.parse(done.stdout) as Answer
}

it.skipIf(python === undefined)('the epsilon of a variance, at three deltas', () => {
  const asked = [1, 4, 16, 123, 1_000].flatMap((variance) => [1e-3, 1e-6, 1e-9].map((delta) => ({ variance, delta })))
  const theirs = ask({ epsilons: asked, draws: [] }).epsilons
  asked.forEach(({ variance, delta }, i) => {
    const ours = epsilonOf(1 / (2 * variance), delta)
    // Theirs is rounded up; ours may be no more than a hair below.
    expect(Math.abs(ours / theirs[i]! - 1)).toBeLessThan(1e-6)
  })
})

it.skipIf(python === undefined)('at equal cost the errors are the same, and so is the law', () => {
  const count = 5_000
  const variances = [1, 25, 123]
  const theirs = ask({ epsilons: [], draws: variances.map((variance) => ({ variance, count })) }).draws
  const sampler = new Sampler((n) => randomBytes(n))
  variances.forEach((variance, v) => {
    const ours = Array.from({ length: count }, () => Number(sampler.gauss({ part: BigInt(variance), of: 1n })))
    const error = (all: readonly number[]): number => all.reduce((sum, x) => sum + Math.abs(x), 0) / all.length
    // Five standard errors of the difference of two means.
    expect(Math.abs(error(ours) - error(theirs[v]!))).toBeLessThan(5 * Math.sqrt((2 * variance) / count))
    // Two samples of one law: the largest distance of their distributions (Kolmogorov and Smirnov), one false alarm in a million.
    const values = [...new Set([...ours, ...theirs[v]!])]
    const share = (all: readonly number[], x: number): number => all.filter((y) => y <= x).length / count
    const distance = Math.max(...values.map((x) => Math.abs(share(ours, x) - share(theirs[v]!, x))))
    expect(distance).toBeLessThan(Math.sqrt((-0.5 * Math.log(1e-6 / 2) * 2) / count))
  })
})
