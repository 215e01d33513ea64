/**
 * What makes answers of all pages alike: whoever watches the line sees lengths, and whoever has her code and her word would count her records. So tokens are
 * filled up with others that are nobody's, and the whole with signs. Both are made of the entry that opened the page, which is told to no page: they are the
 * same each time, so that what was stopped once is known again as stopped, and nobody tells them from hers.
 */
import { toBase64Url, toHex, utf8 } from '../bytes.ts'
import { purposeHash } from '../hash.ts'

/** Tokens come in blocks of so many: two rows of a stop (CLOSED_MOST). More than one block has a file of more records. */
export const RECORDS_BLOCK = 24
const TOKEN_BYTES = 16

const made = (page: string, what: string): Uint8Array => purposeHash('saksi/own-page-fill/1', utf8(`${page} ${what}`))

/** @param records tokens. @param page id of the entry that opened it. @returns them and others, in an order that says nothing. */
export function fillRecords(records: readonly string[], page: string): readonly string[] {
  const more = RECORDS_BLOCK * Math.max(1, Math.ceil(records.length / RECORDS_BLOCK)) - records.length
  const others = Array.from({ length: more }, (_, i) => toHex(made(page, String(i)).subarray(0, TOKEN_BYTES)))
  return [...records, ...others].toSorted()
}

/** @returns `told` with `filled`, so that it is a whole number of blocks as JSON. @param block bytes. */
export function fill<T extends object>(told: T, page: string, block: number): T & { readonly filled: string } {
  const bytes = utf8(JSON.stringify({ ...told, filled: '' })).length
  const lacks = (block - (bytes % block)) % block
  // Of chance, or nearly: what packs an answer on its way packs this by the same share each time.
  let filled = ''
  for (let i = 0; filled.length < lacks; i++) filled += toBase64Url(made(page, `signs ${i}`))
  return { ...told, filled: filled.slice(0, lacks) }
}
