/** Who may see whom: whether the policies of this machine are sound, and those that the log says. */
import { comparePolicies } from '../policies/access-policy.ts'
import { readPolicySet } from '../../outside/cedar/policy-set.ts'
import type { Installation } from '../installation/installation.ts'
import { fault, ok, warn, type Check } from './check.ts'

/** A protocol that ends within this many days is said, so that its renewal can be signed in time. */
const SOON_DAYS = 90

export async function checkPolicies(installation: Installation, now: number): Promise<Check[]> {
  return [await checkAdopted(installation), ...checkProtocols(installation, now)]
}

async function checkAdopted(installation: Installation): Promise<Check> {
  try {
    const { rules } = readPolicySet(installation.country)
    const { own, adopted } = await comparePolicies(installation)
    if (own === adopted) return ok('policy.adopted', `${rules.size} policies, those that the log has adopted (${own.slice(0, 16)})`)
    return fault(
      'policy.adopted',
      `the policies of this machine (${own.slice(0, 16)}) are not those of the log (${adopted?.slice(0, 16) ?? 'none'})`,
      'two people of two offices sign them at the desk, under To sign (docs/operate/upgrade.md); where nobody brought a new version, put the files in countries/ back',
    )
  } catch (error) {
    return fault('policy.adopted', (error as Error).message, 'see docs/how-to/change-a-policy.md')
  }
}

function checkProtocols({ country }: Installation, now: number): Check[] {
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
  const [today, soon] = [day(now), day(now + SOON_DAYS * 86_400_000)]
  const inForce = country.protocols.filter((p) => p.since <= today && p.until > today)
  const ending = inForce.filter((p) => p.until <= soon)
  if (country.protocols.length === 0) return []
  const others = country.protocols.filter((p) => !inForce.includes(p))
  // One that has ended, or not begun, opens nothing: that is well, and whoever expects it open should hear which it is.
  const not = others.map((p) => `${p.id} ${p.since > today ? `from ${p.since} on` : `until ${p.until}`}`)
  const says = `${inForce.length} of ${country.protocols.length} protocols between agencies are in force${not.length > 0 ? `; not now, so that nothing is shown by it: ${not.join(', ')}` : ''}`
  return [
    ending.length > 0
      ? warn(
          'policy.protocols',
          `${says}; ending by ${soon}: ${ending.map((p) => p.id).join(', ')}`,
          'have a newer one signed, or let it end',
        )
      : ok('policy.protocols', says),
  ]
}
