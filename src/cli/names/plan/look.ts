/** What an unsealer sees when he looks: the seals that his key opens, and by whose clock. */
import { readPolicyText } from '../../../store/files/witnessed.ts'
import { readSeals, unsealerOf, witnessTime, type Place, type Seal, type Unsealer } from '../../../work/plans/fetch-cells.ts'
import { opensAt } from '../../../core/plan/plan.ts'
import type { PlanKeys } from '../../../work/plans/seal-plan.ts'
import { isInvitation, type Invitation } from '../../../vault/home.ts'
import { listOf } from '../../arguments.ts'
import { Usage } from '../../command.ts'
import { writeMemory, type Memory } from './memory.ts'
import { many, one, readJson, readPlanKeys, readPolicy, readText, required } from './read.ts'

export const LOOK = { 'plan-keys': one, unsealer: many, url: one, token: one, policy: one, invitation: one, state: one } as const
export type Values = Readonly<Record<string, unknown>>
/** A seal; when it was first seen here and when it opens by itself, in POSIX seconds. */
export type Timed = Seal & { readonly seenAt: number; readonly opens: number; readonly isExtended: boolean }
type Looked = { readonly seals: readonly Timed[]; readonly now: number; readonly clock: string }

/** What the record's operator gave this unsealer by hand, as a vault's keeper is given it. @throws Usage where it is another log's than the plan keys'. */
export function readInvitation(values: Values): Invitation {
  const path = required(values.invitation, 'invitation', 'what the operator gave you by hand: saksi vault invite')
  const invitation = readJson<Invitation>(path, 'invitation', isInvitation)
  if (invitation.log.vkey !== readPlanKeys(values['plan-keys']).vkey) throw new Usage(`${path} is of another log than your plan keys`)
  return invitation
}

/**
 * What is seen for the first time goes into the memory, and the 30 days run from then: a server whose word counted could open a
 * plan before its hour by calling its seal old. Without a memory a seal opens by its hour alone.
 * @throws Failure 'stream.refused'; Usage where no quorum tells the time.
 */
export async function look(values: Values, memory: Memory): Promise<Looked> {
  const keys = readPlanKeys(values['plan-keys'])
  const invitation = values.invitation === undefined ? undefined : readInvitation(values)
  const place = invitation ? placeOf(invitation) : placeIn(values)
  const policy = invitation ? readPolicyText(invitation.witnesses, invitation.log.vkey) : readPolicy(values.policy)?.policy
  const witnessed = policy && (await witnessTime(place, keys, policy))
  if (policy && witnessed === undefined)
    throw new Usage('no quorum of your witnesses has cosigned the log: without their time nothing is due')
  const now = witnessed ?? Math.floor(Date.now() / 1000)
  const seals = await readSeals(place, unsealersOf(values.unsealer, keys))
  const seen = Object.fromEntries(seals.map((s) => [s.value, memory.seen[s.value] ?? now]))
  if (typeof values.state === 'string') writeMemory(values.state, { ...memory, seen })
  return {
    seals: seals.map((s) => {
      const isExtended = memory.extended.includes(s.value)
      const seenAt = seen[s.value] ?? now
      return { ...s, isExtended, seenAt, opens: opensAt(s.action, seenAt, isExtended) }
    }),
    now,
    clock: policy ? 'the witnesses' : 'this machine; --policy takes the witnesses’',
  }
}

const placeIn = (values: Values): Place => ({
  url: required(values.url, 'url', 'where the server is').replace(/\/+$/, ''),
  token:
    readText(required(values.token, 'token', 'a file with your reader’s token: saksi log reader'))
      .trim()
      .split('\n')[0] ?? '',
})
/** An invitation names the log's own address; the cells lie beside it. */
const placeOf = ({ log, token }: Invitation): Place => ({ url: log.url.replace(/\/log\/*$/, ''), token })

function unsealersOf(paths: unknown, keys: PlanKeys): readonly Unsealer[] {
  const files = listOf(paths)
  if (files.length === 0) throw new Usage('--unsealer is missing: your own key file')
  return files.map((path) => {
    const unsealer = unsealerOf(readText(path), keys)
    if (!unsealer) throw new Usage(`${path} is the key of no unsealer`)
    return unsealer
  })
}
