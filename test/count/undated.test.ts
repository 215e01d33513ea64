/** A conviction without its day of decision lies in no interval: the figure says so, and how many, and is not `not known` beside silence. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { command } from '../../src/cli/ask/count.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'
import { plant } from '../helpers/plant.ts'

let made: Made
beforeAll(async () => {
  made = await makeInstallation('kh')
  const convicted = { court: 'CFI-08', registered_on: '2005-02-01', outcome: 'convicted', sex: 'male' }
  await plant(made.installation.owner(), 'accused_episode', {
    undated: convicted,
    again: { ...convicted, sex: 'female' },
    // Replaced since: it is on record no more.
    old: { ...convicted, superseded: '2020-02-01' },
    acquitted: { ...convicted, outcome: 'acquitted' },
    dated: { ...convicted, decided_on: '2005-08-01' },
  })
}, 60_000)
afterAll(() => made.remove())

async function count(from: string, to: string, ...more: string[]): Promise<string> {
  const out: string[] = []
  const io = { out: (t: string) => void out.push(t), err: () => undefined, json: false }
  await command.run([made.dir, 'accused-convicted', '--from', from, '--to', to, ...more], io)
  return out.join('\n')
}
const SAID = /^2 more on record have no “Decided on”: they lie in no interval/m

it('beside a number that is there, and beside one that is not', async () => {
  expect(await count('2005-07-01', '2005-10-01')).toMatch(SAID)
  expect(await count('2006-01-01', '2006-04-01')).toMatch(SAID)
})

it('by what was asked: of women one', async () => {
  expect(await count('2005-07-01', '2005-10-01', '--where', 'sex=female')).toMatch(/^1 more on record have no “Decided on”/m)
})

it('and not as it was known before they were on record', async () => {
  expect(await count('2005-07-01', '2005-10-01', '--as-of', '2019-01-01')).not.toMatch(/more on record/)
})
