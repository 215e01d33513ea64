/**
 * The beat of a device: at its fixed moment it hands in one value and one cell, and asks for the two before. What it hands in
 * is made before the moment, so that a plan takes no longer than chance.
 */
import { fromHex, toBase64Url, toHex } from '../../core/bytes.ts'
import { parsePolicy, type Policy } from '../../core/ledger/policy.ts'
import { cellHashOf, checkHeld, type Drop, type Held } from '../../core/plan/stream.ts'
import { Failure } from '../../errors.ts'
import { emptyDrop, sealPlan, teamOf, valueOf } from './seal-plan.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { handleOf, type Kept, type PlanBox } from './plan-box.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'

const tools = { random: nodeRandom, hpke }
/** Two places in the log, with their proofs. */
const HELD = { most: 256 * 1024, ms: 20_000 }
export type Prepared = { readonly drop: Drop; readonly handle: string | null; readonly last: readonly [string, string] }

export const policyOf = (text: string | null): Policy | undefined => {
  const policy = text === null ? undefined : parsePolicy(text)
  return policy && 'witnesses' in policy ? policy : undefined
}

/** What the next beat hands in: the plan that waits longest, or chance. */
export async function prepareBeat(box: PlanBox): Promise<Prepared> {
  const [queued] = (await box.all()).filter((k) => k.state === 'queued')
  const drop = queued ? { value: valueOf(queued.plan), cell: queued.plan.cell } : await emptyDrop(box.settings.keys, tools)
  return { drop, handle: queued?.handle ?? null, last: box.last }
}

/** Hands it in. @returns handles whose place in the log became known, or grew. @throws Failure 'stream.refused' */
export async function beat(box: PlanBox, { drop, handle, last }: Prepared): Promise<readonly string[]> {
  // Both are written first: after a crash a value may have been seen, and one that comes twice is no chance.
  if (handle !== null) box.markSent(handle)
  box.remember([toHex(drop.value), last[0]])
  const held = await post(box, drop, last)
  const grown: string[] = []
  for (const [i, place] of held.entries())
    if (place && (await take(box, last[i] ?? '', place))) grown.push(handleOf(fromHex(last[i] ?? '')))
  await renewLost(box)
  return grown
}

async function post(box: PlanBox, drop: Drop, last: readonly [string, string]): Promise<readonly (Held | null)[]> {
  const { url, submitToken } = box.settings
  const headers = { authorization: `Bearer ${submitToken}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ value: toHex(drop.value), cell: toBase64Url(drop.cell), last })
  const answer = await boundedFetch(`${url}/api/v1/stream`, { method: 'POST', headers, body }, HELD).catch(() => undefined)
  if (!answer?.isOk) throw new Failure('stream.refused', { status: answer?.status ?? 0 })
  return (JSON.parse(textOf(answer) ?? '') as { held: (Held | null)[] }).held
}

/** A place whose proof does not check out counts as no place: the server may lie about it. */
async function take(box: PlanBox, value: string, held: Held): Promise<boolean> {
  const kept = (await box.all()).find((k) => k.handle === handleOf(fromHex(value)))
  if (!kept) return false
  const { fault } = checkHeld(fromHex(value), cellHashOf(kept.plan.cell), held, box.settings.keys.vkey, policyOf(box.settings.policy))
  if (fault !== null) return false
  await box.keep({ ...kept.plan, held }, 'held')
  return true
}

/** A value that was asked for twice and is nowhere: the same plan once more, under another value. */
async function renewLost(box: PlanBox): Promise<void> {
  const asked = new Set(box.last.map((v) => handleOf(fromHex(v))))
  const lost = (await box.all()).filter((k: Kept) => k.state === 'sent' && !asked.has(k.handle))
  for (const { handle, plan } of lost) {
    const again = await sealPlan(teamOf(plan).plan, box.settings.keys, tools)
    await box.keep(again.plan, 'queued')
    box.discard(handle)
  }
}
