/** What a witness shows that it saw last of this log, against the log and against what it cosigned before. */
import { judgeHeld, readHeld } from '../../core/ledger/held.ts'
import { parseVkey, printVkey } from '../../core/ledger/note.ts'
import type { PolicyWitness } from '../../core/ledger/policy.ts'
import { askHeads, type SeenBy } from '../../outside/witness/heads.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import { readLapses } from '../../store/files/witness-lapses.ts'
import type { Installation } from '../installation/installation.ts'

export type Seen = { readonly witness: string } & (
  | { readonly is: 'silent' | 'nothing' }
  | { readonly is: 'borne-out' | 'another-history'; readonly size: number }
  /** Here is less than it saw. */
  | { readonly is: 'rewound'; readonly size: number; readonly here: number }
  /** It holds less than it cosigned. */
  | { readonly is: 'forgot'; readonly size: number; readonly signed: number }
)

/** Asks each witness of the policy, for seconds at most. None, where nobody is asked for. */
export async function askSeen(
  installation: Pick<Installation, 'checkpoint' | 'layout' | 'policyInUse' | 'vkey' | 'witnessed'>,
): Promise<readonly Seen[]> {
  const [policy, key] = [installation.policyInUse(), parseVkey(installation.vkey)]
  if (!policy || policy.quorum === null || !key) return []
  const cosigned = installation.witnessed()
  const lapses = readLapses(installation.layout)
  const seen = await askHeads(policy, key)
  // Read after the asking: what the server cosigned meanwhile is ours.
  const { size } = await installation.checkpoint()
  const subtree = tileSubtree(installation.layout.tlog, size)
  const signedBy = ({ name, key: own }: PolicyWitness): number => {
    const newest = cosigned?.cosigned.some((c) => c.witness === name) ? cosigned.size : 0
    return Math.max(newest, lapses[printVkey(own)]?.signed ?? 0)
  }
  const judge = (s: SeenBy): Seen => {
    if (s.is !== 'shown') return s
    const held = readHeld(s.note, installation.vkey)
    const verdict = held && judgeHeld([held], size, subtree)
    if (verdict?.is === 'rewound') return { witness: s.witness, is: 'rewound', size: s.size, here: size }
    if (verdict?.is === 'another-history') return { witness: s.witness, is: 'another-history', size: s.size }
    const witness = policy.witnesses.find((w) => w.name === s.witness)
    const signed = witness ? signedBy(witness) : 0
    return s.size < signed
      ? { witness: s.witness, is: 'forgot', size: s.size, signed }
      : { witness: s.witness, is: 'borne-out', size: s.size }
  }
  return seen.map(judge)
}
