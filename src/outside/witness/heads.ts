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
