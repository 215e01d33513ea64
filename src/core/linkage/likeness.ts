/** How alike two texts are. Both come in folded; lengths are in UTF-16 code units. */

/** Characters of a text that are looked at: what is longer than 32 is compared by its first 32, so that a place is one bit. */
const MOST = 32

/**
 * Jaro–Winkler similarity (Winkler 1990): 0 nothing in common, 1 the same. Transpositions are halved to a whole number, as
 * DuckDB does, and up to four common first characters count from a Jaro similarity of .7.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const la = Math.min(a.length, MOST)
  const lb = Math.min(b.length, MOST)
  if (la === 0 || lb === 0) return 0
  const reach = Math.max(0, (Math.max(la, lb) >> 1) - 1)
  let usedA = 0
  let usedB = 0
  let matches = 0
  for (let i = 0; i < la; i++) {
    const c = a.charCodeAt(i)
    const end = Math.min(lb - 1, i + reach)
    for (let j = Math.max(0, i - reach); j <= end; j++) {
      if ((usedB >>> j) & 1 || b.charCodeAt(j) !== c) continue
      usedA |= 1 << i
      usedB |= 1 << j
      matches++
      break
    }
  }
  if (matches === 0) return 0
  let out = 0
  for (let i = 0, j = 0; i < la; i++) {
    if (!((usedA >>> i) & 1)) continue
    while (!((usedB >>> j) & 1)) j++
    if (a.charCodeAt(i) !== b.charCodeAt(j)) out++
    j++
  }
  const jaro = (matches / la + matches / lb + (matches - (out >> 1)) / matches) / 3
  if (jaro < 0.7) return jaro
  let prefix = 0
  while (prefix < 4 && prefix < la && prefix < lb && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

/** The letters of a text as 32 bits: what two texts have in common can be bounded without looking at either. */
export function signature(text: string): number {
  let bits = 0
  for (let i = 0; i < Math.min(text.length, MOST); i++) bits |= 1 << (text.charCodeAt(i) & 31)
  return bits
}

const countBits = (bits: number): number => {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** What Jaro–Winkler of two texts of these lengths and signatures can be at most. */
export function mostAlike(lengthA: number, signatureA: number, lengthB: number, signatureB: number): number {
  const [la, lb] = [Math.min(lengthA, MOST), Math.min(lengthB, MOST)]
  const matches = Math.min(la - countBits(signatureA & ~signatureB), lb - countBits(signatureB & ~signatureA))
  if (matches <= 0) return 0
  const jaro = (matches / la + matches / lb + 1) / 3
  return jaro + 0.4 * (1 - jaro)
}

/** Whether one insertion, deletion, substitution or swap of neighbours makes one text the other (Damerau 1964). */
export function isWithinOneEdit(a: string, b: string): boolean {
  let start = 0
  let endA = a.length
  let endB = b.length
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const left = endA - start
  const right = endB - start
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start)
}
