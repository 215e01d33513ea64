/** Whether what was sealed has come to the vaults that can open it. */
import type { Layout } from '../../store/files/layout.ts'
import { listUndelivered } from '../couriers/bring-couriers.ts'
import { ageOf, fault, ok, warn, type Check } from './check.ts'

const HOUR_S = 3_600

/** @param now milliseconds since 1970. */
export function checkCouriers(layout: Layout, now: number): Check {
  const id = 'couriers.waiting'
  const [first, ...others] = listUndelivered(layout)
  if (!first) return ok(id, 'every sealed part is with its vault')
  const age = Math.max(0, (now - first.since) / 1000)
  const more = others.length === 0 ? '' : `, and ${others.length.toLocaleString('en')} others wait`
  const says = `a batch of ${first.agency} has waited ${ageOf(age)} for ${first.sides.join(' and ')}${more}`
  const mend = `is that vault serving? where it is and refuses the part (${layout.dir}/log/requests.log), it was sealed to a key that the vault does not have: ${first.agency} takes the right one (saksi rotate edge) and sends the return again`
  if (age < HOUR_S) return ok(id, `${says}: it is brought every two seconds`)
  return age < 24 * HOUR_S ? warn(id, says, mend) : fault(id, says, mend)
}
