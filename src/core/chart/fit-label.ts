/**
 * Breaks a label to a width without measuring fonts, which a server cannot: by what signs take on average, in widths of a letter.
 * Khmer vowels and subscripts that stand over or under their base take none; those before, after or around it do. Measured in Noto Sans Khmer.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/(?<!\u17D2)\p{L}|[^\p{L}\p{M}\u200B\u2060]/gu, 1],
  [/\u17D2[\u1799\u179A]/gu, 0.5],
  [/[\u17B6\u17BE\u17C1-\u17C3]/gu, 0.6],
  [/[\u17BF\u17C0\u17C4\u17C5]/gu, 1.2],
]

/** @returns letters' widths: 1 for a letter, a digit or a space. */
export const widthOf = (text: string): number => WIDTHS.reduce((sum, [signs, width]) => sum + (text.match(signs) ?? []).length * width, 0)

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
