/** What others say that changes what a vault answers from then on: an oversight act or a grant, an erasure, a device that is revoked. */
import { parseJson } from '../core/canonical.ts'
import { judgeErasure, printErasureSaid } from '../core/vault/erasures.ts'
import { judgeAct } from '../core/vault/judge.ts'
import { readActRequest, readErasureRequest } from '../core/vault/request.ts'
import { judgeRevocation, readRevocation } from '../core/vault/revocations.ts'
import type { Bench } from './bench.ts'
import type { Shares } from './shares.ts'

/** @returns whether it counts from now on. */
export async function heedAct(body: string, bench: Bench): Promise<boolean> {
  const request = readActRequest(body)
  if (!request) return bench.refuse('request') !== null
  const ready = await bench.prepare(request.checkpoint, request.row)
  if (typeof ready === 'string') return bench.refuse(ready) !== null
  const judged = judgeAct(request, ready.checkpoint, bench.state(), ready.isForOversight)
  if ('is' in judged) return bench.refuse(judged.why, request.row, judged.person, ready.checkpoint.at) !== null
  if (!bench.memory.acts.has(judged.row)) bench.memory.act(judged)
  return true
}

/**
 * An order, a stop or an erasure, shown with its proof. Written down first, destroyed then: a crash between is made good at
 * the next start. @returns its signed word; null when it does not count.
 */
export async function heedErasure(body: string, bench: Bench, shares: Shares): Promise<string | null> {
  const { standing, memory, options } = bench
  const request = readErasureRequest(body)
  if (!request) return bench.refuse('request')
  const checkpoint = await standing.reach(request.checkpoint)
  if (typeof checkpoint === 'string') return bench.refuse(checkpoint)
  const known = memory.erasures.has(request.entry.parts.id)
  const judged = judgeErasure(request.entry, checkpoint, { fold: standing.fold, erasures: memory.erasures })
  if (typeof judged === 'string') return bench.refuse(judged)
  const { stub } = judged
  if (!known) memory.erasure(judged)
  // Also when it is shown again: the first time the disk may have refused, and "destroyed" is said of what is gone.
  if (stub.kind === 'record.erased') shares.destroyErased()
  const what = stub.kind === 'record.erased' ? 'destroyed' : 'heard'
  return printErasureSaid(options.signer, { agency: stub.agency, entry: stub.id, what })
}

/**
 * A revocation from whoever signed it, in the log or not. The log is pulled first where it answers, so that whoever signed is
 * known here; where it does not, what is known serves. @returns whether the device is cut off here.
 */
export async function heedRevocation(body: string, bench: Bench): Promise<boolean> {
  const { standing, memory, options } = bench
  const shown = readRevocation(parseJson(body))
  if (!shown) return bench.refuse('request') !== null
  await standing.follow().catch(() => undefined)
  const checkpoint = shown.place ? await standing.reach(shown.place.checkpoint) : undefined
  if (typeof checkpoint === 'string') return bench.refuse(checkpoint) !== null
  if (!standing.isProven) return bench.refuse('failed') !== null
  const judged = judgeRevocation(shown, checkpoint, standing.fold, options.now())
  if (typeof judged === 'string') return bench.refuse(judged) !== null
  if (!memory.cutOff.has(judged.credential) || judged.isHidden) memory.revoked(judged)
  if (judged.isHidden) standing.closeForHiding()
  return true
}
