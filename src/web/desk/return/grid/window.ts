/** What of a long row of things is drawn: those that stand in the window, and single ones that must be there wherever one looks. Pure. */

/** From the first to before the last, by index. */
export type Part = { readonly from: number; readonly to: number }
/** One that is drawn, by its index, or a gap in which none is. */
export type Piece = number | Part

/** Those of `count` that touch the pixels from `start` to `end`; at least one where there is any. */
export function partIn(size: (index: number) => number, count: number, start: number, end: number): Part {
  let [at, from] = [0, 0]
  while (from < count - 1 && at + size(from) <= start) at += size(from++)
  let to = from
  while (to < count && (at < end || to === from)) at += size(to++)
  return { from, to }
}

/** All of `count` in their order: drawn are the part and the pinned, and every stretch between them is one gap. */
export function piecesOf(part: Part, pinned: readonly number[], count: number): readonly Piece[] {
  const drawn = new Set(pinned.filter((i) => i >= 0 && i < count))
  for (let i = part.from; i < Math.min(part.to, count); i++) drawn.add(i)
  const pieces: Piece[] = []
  let next = 0
  for (const i of [...drawn].toSorted((a, b) => a - b)) {
    if (i > next) pieces.push({ from: next, to: i })
    pieces.push(i)
    next = i + 1
  }
  if (count > next) pieces.push({ from: next, to: count })
  return pieces
}

/** Pixels of a gap. */
export function sizeOf({ from, to }: Part, size: (index: number) => number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += size(i)
  return sum
}
