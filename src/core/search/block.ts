/**
 * What lies beside a record so that it can be found (docs/spec/search.md): 24 words of eight bytes, each made of a token and
 * of this entry's own id. Two records of one person share no byte, and one size hides how many names somebody has: at rest
 * there is no equality and no frequency. Whoever has a token can try it on every block; tokens are made under a key that
 * the server never holds.
 */
import { concat, equalBytes, utf8 } from '../bytes.ts'
import { deriveKey, keyedHash } from '../hash.ts'
import { INPUTS_MOST } from './inputs.ts'

const WORD = 8
export const BLOCK_BYTES = WORD * INPUTS_MOST
export const TOKEN_BYTES = 16

/** An agency's own, from the key that never leaves it. */
export const searchKey = (contentKey: Uint8Array): Uint8Array => deriveKey(contentKey, new Uint8Array(0), 'saksi/search-key/1')

/** 16 bytes: what finds, and what whoever is given it can try. */
export const tokenOf = (key: Uint8Array, input: string): Uint8Array =>
  keyedHash(key, 'saksi/search-token/1', utf8(input)).slice(0, TOKEN_BYTES)

const wordOf = (token: Uint8Array, id: string): Uint8Array => keyedHash(token, 'saksi/search-word/1', utf8(id)).slice(0, WORD)

/**
 * @param id of the entry, or whatever names this block alone. @param chance 24 × 16 random bytes: filling, and the order.
 */
export function printBlock(tokens: readonly Uint8Array[], id: string, chance: Uint8Array): Uint8Array {
  if (tokens.length > INPUTS_MOST || chance.length !== INPUTS_MOST * 16) throw new RangeError('impossible: a block’s tokens')
  const words = Array.from({ length: INPUTS_MOST }, (_, i) => {
    const token = tokens[i]
    const own = chance.subarray(16 * i, 16 * i + 16)
    return { word: token ? wordOf(token, id) : own.slice(0, WORD), order: own.subarray(WORD) }
  })
  words.sort((a, b) => compare(a.order, b.order))
  return concat(...words.map((w) => w.word))
}

/** How many of these tokens the block was made with. It reads all of its words, whichever meets: the first would else take less long. */
export function countMatches(block: Uint8Array, id: string, tokens: readonly Uint8Array[]): number {
  let found = 0
  for (const token of tokens) {
    const word = wordOf(token, id)
    let isMet = false
    for (let at = 0; at < block.length; at += WORD)
      if (block[at] === word[0] && equalBytes(block.subarray(at, at + WORD), word)) isMet = true
    if (isMet) found++
  }
  return found
}

/** One that hits by one token alone shares a common word, no more. */
export const MATCHES_LEAST = 2

function compare(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0)
  return 0
}
