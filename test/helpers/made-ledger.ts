/** Signers and a small log in memory, for tests: seeded, so that every run is the same. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { checkpointText } from '../../src/core/ledger/checkpoint.ts'
import { noteKey, signNote, type NoteKeyType, type Signer } from '../../src/core/ledger/note.ts'
import { leafHash, proveConsistency, proveInclusion, rootOf, subtreeOf } from '../../src/core/ledger/tree.ts'
import { utf8 } from '../../src/core/bytes.ts'

export function madeSigner(name: string, seed: number, type: NoteKeyType = 'note'): Signer {
  const secret = new Uint8Array(32).fill(seed)
  return { key: noteKey(name, ed25519.getPublicKey(secret), type), sign: (message) => ed25519.sign(message, secret) }
}

export type MemoryLog = ReturnType<typeof madeLog>
/** A log whose entries are `<word><i>`; logs of two words differ from entry `from` on. */
export function madeLog(signer: Signer, most: number, word = '', from = 0) {
  const entries = Array.from({ length: most }, (_, i) => utf8(`${i >= from ? word : ''}${i}`))
  const hashes = entries.map(leafHash)
  const root = (size: number): Uint8Array => rootOf(hashes.slice(0, size))
  return {
    signer,
    entries,
    root,
    text: (size: number): string => checkpointText({ origin: signer.key.name, size, root: root(size) }),
    note: (size: number): string => signNote(signer, checkpointText({ origin: signer.key.name, size, root: root(size) })),
    proof: (old: number, size: number): Uint8Array[] => (old === 0 ? [] : proveConsistency(old, size, subtreeOf(hashes.slice(0, size)))),
    path: (index: number, size: number): Uint8Array[] => proveInclusion(index, size, subtreeOf(hashes.slice(0, size))),
  }
}
