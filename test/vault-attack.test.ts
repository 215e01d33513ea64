/** The whole operator and one vault, against the other vault and the names: nothing. bench/vault-attack.ts does the same with a thousand. */
import { expect, test } from 'vitest'
import { attackVaults } from './vault-attacks.ts'

const NAMES = 12

test('both vaults lawfully open all, one entry each; everything else opens none and forges nothing', async () => {
  const { lawful, outcomes, refusals } = await attackVaults(NAMES)
  expect(lawful).toMatchObject({ asked: NAMES, opened: NAMES, rows: NAMES, journal: [NAMES, NAMES] })
  expect(outcomes.map(({ attempt, got }) => [attempt, got])).toEqual(outcomes.map(({ attempt }) => [attempt, 0]))
  for (const { tried } of outcomes) expect(tried).toBeGreaterThanOrEqual(NAMES)
  // Refused by what each attempt was to be stopped by, and not by something that stood in its way by chance.
  expect(Object.keys(refusals)).toEqual(
    expect.arrayContaining([
      'row.answered',
      'checkpoint.behind',
      'checkpoint.no-quorum',
      'checkpoint.not-signed',
      'signature.unknown-credential',
      'signature.forged',
      'policy.no',
    ]),
  )
}, 300_000)
