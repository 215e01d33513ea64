/** The pairs of a short form and what it means that a text holds: `A = b. C = d`, `C convicted, A acquitted`. */

/** Letters of a short form. */
export const MOST_SHORT = 12

/** `2 = warning`, and nothing else. */
export const isPair = (cell: string): boolean => /^[^\s=:៖]{1,6}\s*=\s*[^=]+$/u.test(cell.trim())

/** `C convicted, A acquitted`: short forms and their meanings without a sign between. */
const LISTED = /^(\p{L}{1,3}|\d{1,2}|[-–—?])\s+(\S.*)$/u

/** `A = b. C = d`: what stands before each sign begins after the last full stop, comma or gap. */
export function pairsOf(text: string): (readonly [string, string])[] {
  // A title may explain in brackets, and part its pairs by a stroke.
  const [, inBrackets] = /\(([^()]*=[^()]*)\)/u.exec(text) ?? []
  if (inBrackets !== undefined && inBrackets !== text) return pairsOf(inBrackets)
  const strokes = text.split(/\s*\/\s*/)
  if (strokes.length > 1 && strokes.every((part) => part.includes('='))) return strokes.flatMap(pairsOf)
  if (!text.includes('=')) {
    // A comma may stand within a meaning where semicolons part them.
    const listed = text.split(text.includes(';') ? /\s*;\s*/ : /\s*,\s*/).map((part) => LISTED.exec(part))
    return listed.length > 1 && listed.every((m) => m !== null) ? listed.map((m) => [m?.[1] ?? '', m?.[2] ?? ''] as const) : []
  }
  const parts = text.split('=').map((part) => part.trim())
  return parts.slice(1).map((part, i) => {
    const isLast = i === parts.length - 2
    const before = parts[i] ?? ''
    const short = i === 0 && [...before].length <= MOST_SHORT ? before : startOf(before).short
    return [short, isLast ? part.replace(/\.$/, '') : startOf(part).meaning] as const
  })
}

/** The last words of a piece are the next short form; what stands before them is the meaning of the one before. */
function startOf(piece: string): { readonly meaning: string; readonly short: string } {
  const at = Math.max(
    piece.lastIndexOf('. '),
    piece.lastIndexOf(', '),
    piece.lastIndexOf('; '),
    piece.lastIndexOf('។ '),
    piece.lastIndexOf('\n'),
    piece.lastIndexOf('  '),
  )
  // `1 = guilty 2 = acquitted`: a gap is enough before a number or a letter.
  const token = at < 0 ? /^(.*\S)\s+(\p{L}|\d{1,2})$/su.exec(piece) : null
  if (token) return { meaning: token[1] ?? '', short: token[2] ?? '' }
  return at < 0 ? { meaning: piece, short: piece } : { meaning: piece.slice(0, at).trim(), short: piece.slice(at + 1).trim() }
}
