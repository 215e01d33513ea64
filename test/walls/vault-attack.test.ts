/**
 * The whole operator and the agency's vault, and one of the trustee's three, against an honest vault and the names: nothing. bench/vault-attack.ts does the same with a thousand.
 * In part by night. By day: walls/vault-rotation, walls/coalitions.
 */
import { expect, test } from 'vitest'
import { AT_NIGHT, ONE_IN } from '../helpers/everything.ts'
import { attackVaults, type Attacked } from '../helpers/vault-attacks.ts'

const NAMES = 12 / ONE_IN(2)

test('both vaults lawfully open all, one entry each; everything else opens none and forges nothing', async () => {
  const attacked = await attackVaults(NAMES)
  expect(attacked.lawful).toMatchObject({ asked: NAMES, opened: NAMES, rows: NAMES, journal: [NAMES, NAMES] })
  expectNothing(attacked)
}, 300_000)

test.runIf(AT_NIGHT)(
  'with one of the trustee’s three as well it is the same: the agency’s vault and one of them open none',
  async () => {
    const attacked = await attackVaults(NAMES, 3)
    expect(attacked.lawful).toMatchObject({ asked: NAMES, opened: NAMES, rows: NAMES })
    // An opening does not wait for the third; whoever is asked and answers has written it down.
    for (const written of attacked.lawful.journal) expect(written).toBeGreaterThan(0)
    expectNothing(attacked)
  },
  600_000,
)

function expectNothing({ outcomes, refusals }: Attacked): void {
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
}
