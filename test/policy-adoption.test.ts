/** A changed policy: refused by whoever serves, found by the doctor, in force once the log says it. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { adoptPolicies, refuseOtherPolicies } from '../src/adapters/access-policy.ts'
import { checkPolicies } from '../src/adapters/doctor/policies.ts'
import { initInstallation } from '../src/adapters/init-installation.ts'
import { openInstallation, type Installation } from '../src/adapters/installation.ts'
import { readOwn } from '../src/adapters/postgres/read-own.ts'
import { scratchDir } from './scratch-dir.ts'

const scratch = scratchDir('policy-adoption')
const dir = join(scratch.path, 'record')
let made: Installation
beforeAll(async () => {
  await initInstallation({ dir, country: 'toyland', demo: false })
  made = await openInstallation(dir)
})
afterAll(async () => {
  await made?.close()
  scratch.remove(dir)
})

const NOW = Date.parse('2026-11-25T00:00:00Z')
const withPolicy = (text: string): Installation => ({
  ...made,
  country: { ...made.country, policies: [...made.country.policies, { name: 'zz.cedar', text }] },
})
const statesOf = async (installation: Installation) => (await checkPolicies(installation, NOW)).map((c) => `${c.id} ${c.state}`)

it('those that init adopted serve', async () => {
  await refuseOtherPolicies(made)
  expect(await statesOf(made)).toEqual(['policy.adopted ok'])
})
it('one that somebody wrote into the folder does not, until the log says it', async () => {
  const changed = withPolicy('@id("own.gift") @en("All.") @km("ទាំងអស់។") permit (principal, action, resource);')
  await expect(refuseOtherPolicies(changed)).rejects.toThrow('somebody changed who may see whom')
  expect(await statesOf(changed)).toEqual(['policy.adopted fault'])
  expect([await adoptPolicies(changed), await adoptPolicies(changed)]).toEqual([true, false])
  await refuseOtherPolicies(changed)
  // Both are on record, in their order; the older files do not serve any more.
  expect((await readOwn(made.pools.saksi_reader, 'policy.adopted')).map((e) => e.stub.policy)).toEqual(['access', 'access'])
  await expect(refuseOtherPolicies(made)).rejects.toThrow(`saksi upgrade ${dir}`)
})
it('an unsound one is neither served nor adopted', async () => {
  const unsound = withPolicy(
    '@id("own.gift") @en("All.") @km("ទាំងអស់។") permit (principal, action, resource) when { principal.agancy == resource.agency };',
  )
  for (const use of [refuseOtherPolicies, adoptPolicies]) await expect(use(unsound)).rejects.toThrow('did you mean `agency`')
  expect(await statesOf(unsound)).toEqual(['policy.adopted fault'])
})
it('a protocol that ends soon is said', async () => {
  const { loadCountry } = await import('../src/adapters/files/load-country.ts')
  const kh = await loadCountry(join(import.meta.dirname, '../countries/kh'))
  const at = async (day: string) =>
    (await checkPolicies({ ...made, country: kh }, Date.parse(day))).find((c) => c.id === 'policy.protocols')
  expect(await at('2026-11-25')).toMatchObject({ state: 'ok', says: '4 of 5 protocols between agencies are in force' })
  expect(await at('2027-12-01')).toMatchObject({ state: 'warn', says: expect.stringContaining('mosavy-to-embassies') })
})
