/** What every witness of a policy saw last of a log. It asks and changes nothing: for a restore, and for `saksi doctor`. */
import type { NoteKey } from '../../core/ledger/note.ts'
import type { Policy } from '../../core/ledger/policy.ts'
import { fetchHead } from './ask.ts'

/** `note`: a checkpoint with the log's own line. `nothing`: it answers, and shows no state that this log signed. */
export type SeenBy = { readonly witness: string } & (
  | { readonly is: 'shown'; readonly size: number; readonly note: string }
  | { readonly is: 'nothing' | 'silent' }
)

const TIMEOUT_MS = 10_000

export const askHeads = (policy: Policy, logKey: NoteKey, timeoutMs = TIMEOUT_MS): Promise<SeenBy[]> =>
  Promise.all(
    policy.witnesses.map(async (witness): Promise<SeenBy> => {
      const { name } = witness
      if (witness.url === null) return { witness: name, is: 'silent' }
      try {
        const head = await fetchHead(witness, logKey, AbortSignal.timeout(timeoutMs))
        return head ? { witness: name, is: 'shown', ...head } : { witness: name, is: 'nothing' }
      } catch {
        return { witness: name, is: 'silent' }
      }
    }),
  )

/**
 * How far this machine's clock is from each witness's, in seconds, by the date of its answer (RFC 9110, 6.6.1): theirs less ours, less what the question took.
 * Nobody signed it, so it is for a person who looks and decides nothing.
 */
export async function askTimes(policy: Policy, timeoutMs = TIMEOUT_MS): Promise<number[]> {
  const asked = policy.witnesses.map(async ({ url }) => {
    if (url === null) return []
    const before = Date.now()
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' }).catch(() => undefined)
    await answer?.body?.cancel()
    const [after, theirs] = [Date.now(), Date.parse(answer?.headers.get('date') ?? '')]
    return Number.isNaN(theirs) ? [] : [Math.min(0, theirs + 1000 - before) / 1000 + Math.max(0, theirs - after) / 1000]
  })
  return (await Promise.all(asked)).flat()
}
