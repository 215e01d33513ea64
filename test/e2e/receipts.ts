import { ed25519 } from '@noble/curves/ed25519.js'
import { concat, utf8 } from '../../src/core/bytes.ts'
import { sha256 } from '../../src/core/hash.ts'
import { checkpointText } from '../../src/core/ledger/checkpoint.ts'
import { noteKey, noteLine, printNote, printVkey } from '../../src/core/ledger/note.ts'
import { printReceipt } from '../../src/core/ledger/receipt.ts'
import { leafHash, proveInclusion, rootOf, subtreeOf } from '../../src/core/ledger/tree.ts'

/** A log of three leaves with a key made from a fixed seed, and the receipt of the one at position 1. */
export function makeReceipt(): { readonly key: string; readonly receipt: string } {
  const secret = sha256(utf8('a key for page tests'))
  const key = noteKey('saksi.test/log', ed25519.getPublicKey(secret))
  const leaves = ['a', 'b', 'c'].map((name) => concat(utf8('SKS1'), new Uint8Array(8), sha256(utf8(name)), new Uint8Array(20)))
  const hashes = leaves.map(leafHash)
  const text = checkpointText({ origin: key.name, size: leaves.length, root: rootOf(hashes) })
  const note = printNote(text, [noteLine(key, ed25519.sign(utf8(text), secret))])
  const leaf = leaves[1] ?? new Uint8Array(0)
  return { key: printVkey(key), receipt: printReceipt(leaf, 1, proveInclusion(1, leaves.length, subtreeOf(hashes)), note) }
}
