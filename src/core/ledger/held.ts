/**
 * What somebody outside holds of a log, a checkpoint or a receipt, against the log as it is shown now. A log that has
 * less than was witnessed was rewound; one whose tree at that size has another root is another log.
 */
import { equalBytes } from '../bytes.ts'
import { openCheckpoint, type Checkpoint } from './checkpoint.ts'
import { parseVkey } from './note.ts'
import { parseProof } from './tlog-proof.ts'
import type { Subtree } from './tree.ts'

/** The checkpoint in a signed note or in a tlog-proof; undefined when this log's key did not sign it. */
export function readHeld(text: string, vkey: string): Checkpoint | undefined {
  const clean = text.replace(/\r\n/g, '\n')
  const note = parseProof(clean)?.checkpoint ?? clean
  const key = parseVkey(vkey)
  return key && openCheckpoint(note, key)
}

export type Held = { readonly is: 'borne-out' | 'rewound' | 'another-history'; readonly at: Checkpoint }

/** The worst of what is held, against a log of `size`. @param subtree of that log. Undefined when nothing is held. */
export function judgeHeld(held: readonly Checkpoint[], size: number, subtree: Subtree): Held | undefined {
  const judged = held
    .toSorted((a, b) => b.size - a.size)
    .map((at): Held => {
      if (at.size > size) return { is: 'rewound', at }
      const bears = at.size === 0 || equalBytes(subtree(0, at.size), at.root)
      return { is: bears ? 'borne-out' : 'another-history', at }
    })
  return judged.find((h) => h.is === 'another-history') ?? judged[0]
}
