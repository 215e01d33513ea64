/** Two texts side by side, with what differs marked: by what a reader sees as one letter, so that a Khmer cluster is never torn. */

export type Piece = { readonly text: string; readonly isSame: boolean }

/** Longer texts are marked whole: nobody reads them letter by letter. */
const MOST = 200
const letters = new Intl.Segmenter('km', { granularity: 'grapheme' })
const split = (text: string): string[] => Array.from(letters.segment(text), (s) => s.segment)

/** @returns the pieces of each, in order; joined they are the texts. Case makes no difference. */
export function markDifferences(a: string, b: string): readonly [readonly Piece[], readonly Piece[]] {
  const [left, right] = [split(a), split(b)]
  if (left.length > MOST || right.length > MOST) {
    const isSame = a === b
    return [[{ text: a, isSame }], [{ text: b, isSame }]]
  }
  const alike = (i: number, j: number): boolean => left[i]?.toLowerCase() === right[j]?.toLowerCase()
  // The longest letters in common, in order.
  const common = Array.from({ length: left.length + 1 }, () => new Uint8Array(right.length + 1))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      (common[i] as Uint8Array)[j] = alike(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const same: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (alike(i, j)) same.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  const pieces = (all: readonly string[], kept: ReadonlySet<number>): readonly Piece[] => {
    const out: { text: string; isSame: boolean }[] = []
    all.forEach((letter, i) => {
      const last = out.at(-1)
      if (last && last.isSame === kept.has(i)) last.text += letter
      else out.push({ text: letter, isSame: kept.has(i) })
    })
    return out
  }
  return [pieces(left, new Set(same.map(([i]) => i))), pieces(right, new Set(same.map(([, j]) => j)))]
}
