/**
 * Breaks a label to a width without measuring fonts, which a server cannot: by an average width of a sign that takes
 * room of its own. Khmer vowels, signs and subscripts stand over, under or around their base and take none.
 */
const OWN_WIDTH = /\u17D2?\p{L}|[^\p{L}\p{M}\u200B\u2060]/gu

/** Signs that take room: `សាលាដំបូង` is 6, and a subscript is none. */
export const widthOf = (text: string): number => (text.match(OWN_WIDTH) ?? []).filter((sign) => !sign.startsWith('\u17D2')).length

/** One or two lines of at most `max` signs, broken at a space or a marked word end; what is still too long ends in `…` (the table has it whole). */
export function fitLabel(text: string, max: number): readonly string[] {
  if (widthOf(text) <= max) return [text]
  const words = text.split(/(?<=[\s\u200B])/)
  let first = ''
  while (words[0] !== undefined && widthOf((first + words[0]).trimEnd()) <= max) first += words.shift()
  const rest = words.join('')
  return first === '' ? [cut(rest, max)] : [first.replace(/[\s\u200B]+$/u, ''), widthOf(rest) <= max ? rest : cut(rest, max)]
}

function cut(text: string, max: number): string {
  const signs = text.match(/[^\u17D2](?:\u17D2\p{L}|\p{M}|\u2060)*/gu) ?? []
  return `${signs
    .slice(0, max - 1)
    .join('')
    .trimEnd()}…`
}
