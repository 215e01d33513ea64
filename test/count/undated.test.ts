/**
 * A conviction without its day of decision had one all the same: it may be of any time after its case was registered and before it was handed in. The
 * figure says so itself, wherever it is printed, and not only the words beside it.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { command } from '../../src/cli/ask/count.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
  const convicted = { court: 'CFI-08', registered_on: '2005-02-01', outcome: 'convicted', sex: 'male', recorded: '2006-03-01' }
  await plant(made.installation.owner(), 'accused_episode', {
    undated: convicted,
    again: { ...convicted, sex: 'female' },
    // Replaced since: it is on record no more.
    old: { ...convicted, superseded: '2020-02-01' },
    acquitted: { ...convicted, outcome: 'acquitted' },
    dated: { ...convicted, decided_on: '2005-08-01' },
    // Not decided: of no figure of decisions.
    open: { ...convicted, outcome: null },
  })
}, 60_000)
afterAll(() => made.remove())

async function count(indicator: string, from: string, to: string, ...more: string[]): Promise<string> {
  const out: string[] = []
  const io = { out: (t: string) => void out.push(t), err: () => undefined, json: more.includes('--json') }
  await command.run([made.dir, indicator, '--from', from, '--to', to, ...more.filter((one) => one !== '--json')], io)
  return out.join('\n')
}
type Json = {
  value: number | null
  qualifier: string | null
  least?: number
  most?: number
  why: string[]
  cells: (Json & { by: object })[]
}
async function figure(indicator: string, from: string, to: string, ...more: string[]): Promise<Json> {
  return JSON.parse(await count(indicator, from, to, '--json', ...more)) as Json
}
const SUMMER = ['2005-07-01', '2005-10-01'] as const
const SAID = /^2 on record have no “Decided on”/m

it('beside a number that is there the figure is at least that, and where nothing is sure it is not known: never without a word of them', async () => {
  for (const indicator of ['accused-convicted', 'persons-convicted']) {
    const summer = await figure(indicator, ...SUMMER)
    expect([summer.value, summer.qualifier, summer.why.includes('day_unsure')], indicator).toEqual([1, 'at_least', true])
  }
  const autumn = await figure('accused-convicted', '2005-10-01', '2006-01-01')
  expect([autumn.value, autumn.qualifier, autumn.why.includes('day_unsure')]).toEqual([null, null, true])
  expect(await count('accused-convicted', ...SUMMER)).toMatch(SAID)
})

it('of no time before its case was registered, nor after it was handed in, nor of what was not asked', async () => {
  for (const [from, to] of [
    ['2004-07-01', '2005-02-01'],
    ['2006-04-01', '2006-07-01'],
  ] as const)
    expect((await figure('accused-convicted', from, to)).why).not.toContain('day_unsure')
  expect((await figure('accused-registered', '2005-01-01', '2005-04-01')).why).not.toContain('day_unsure')
})

it('by what was asked: of women one; of a quarter that is asked for by its name; and in a cell of its own', async () => {
  expect(await count('accused-convicted', ...SUMMER, '--where', 'sex=female')).toMatch(/^1 on record have no “Decided on”/m)
  expect((await figure('accused-convicted', ...SUMMER, '--where', 'sex=female')).why).toContain('day_unsure')
  expect((await figure('accused-convicted', '2005-01-01', '2006-01-01', '--where', 'quarter=2005-Q4')).why).toContain('day_unsure')
  const { cells } = await figure('accused-convicted', ...SUMMER, '--by', 'quarter')
  expect(cells.map((c) => [c.by, c.value, c.qualifier])).toContainEqual([{ quarter: '2005-Q3' }, 1, 'at_least'])
  expect(cells.find((c) => JSON.stringify(c.by).includes('unknown'))?.why).toContain('day_unsure')
})

it('and not as it was known before they were on record', async () => {
  expect(await count('accused-convicted', ...SUMMER, '--as-of', '2005-12-01')).not.toMatch(/on record have no/)
  expect((await figure('accused-convicted', ...SUMMER, '--as-of', '2005-12-01')).why).not.toContain('day_unsure')
})
