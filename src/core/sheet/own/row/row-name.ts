/** A name out of its cells: in either script, whole or in parts. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { splitName, type Name } from '../values/names.ts'
import { foldText } from '../words/fold-text.ts'

/** @returns whether a whole name in the same letters was said before, and is another */
export function takeName(
  name: { khmer?: string; latin?: string; surname?: string; given?: string },
  read: Name,
  part: string | undefined,
): boolean {
  const text = read.khmer ?? read.latin
  if (part === 'surname' || part === 'given') {
    if (text !== undefined) name[part] = text
    return false
  }
  const isOther = (one: string | undefined, two: string | undefined): boolean =>
    one !== undefined && two !== undefined && foldText(one) !== foldText(two)
  const differs = isOther(name.khmer, read.khmer) || isOther(name.latin, read.latin)
  if (read.khmer !== undefined) name.khmer ??= read.khmer
  if (read.latin !== undefined) name.latin ??= read.latin
  return differs
}

export function joinName(name: { khmer?: string; latin?: string; surname?: string; given?: string }): Record<string, string> {
  // "Name" beside "given name" is the surname, and beside "surname" the given name, unless the other is a word of it.
  const whole = name.khmer ?? name.latin
  if (whole !== undefined && (name.given === undefined) !== (name.surname === undefined)) {
    const other = name.surname ?? name.given ?? ''
    if (hasWords(whole, other)) return { accused_name: whole }
    // In other letters it is a part of the other spelling, and of that nothing else is said.
    if (isKhmer(whole) !== isKhmer(other)) return { accused_name: whole }
    return { accused_name: name.given === undefined ? `${other} ${whole}` : `${whole} ${other}` }
  }
  const joined = [name.surname, name.given].filter((n) => n !== undefined).join(' ')
  const main = name.khmer ?? (joined === '' ? name.latin : joined)
  // Surname and given name may stand in Latin letters beside the whole in Khmer ones.
  const latin = name.latin ?? (joined !== '' && !/[\u1780-\u17FF]/.test(joined) ? joined : undefined)
  return {
    ...(main === undefined ? {} : { accused_name: main }),
    ...(name.khmer !== undefined && latin !== undefined ? { accused_name_latin: latin } : {}),
  }
}

const isKhmer = (text: string): boolean => /[\u1780-\u17FF]/u.test(text)

/** Whether words stand in a name as they are, in small letters or great ones: `SOK` in `Sok Dara`, and `Chan` not in `Chanthy`. */
const hasWords = (name: string, words: string): boolean => ` ${foldText(name)} `.includes(` ${foldText(words)} `)

/** Where a cell describes the person, the name is what stands before the first word that is known. */
export function nameOf(cell: string, unread: readonly string[], words: SheetWords): Name {
  const first = unread[0]
  if (first === undefined) return {}
  const isCue = words.nameCue.some((cue) => foldText(cue) === foldText(first))
  if (!isCue && !/\d/.test(foldText(cell)) && cell.startsWith(first)) return splitName(toItsEnd(cell, first, unread[1]), words)
  const flat = cell
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
  // `(ស ២៨ឆ្នាំ)`: an age in Khmer figures ends it, where nothing comes after; behind any other Khmer figure somebody else may stand.
  const end = flat.search(
    /\s*(?:,|;|\/\s+(?:[mfបស](?=\s|$)|(?=\d))|\([^()]*\d[^()]*\)?$|\(?[^()\s]*\s*[០-៩]+\s*ឆ្នាំ[\s)។.]*$|ភេទ|អាយុ|(?:^|[\s(])(?:ប្រុស|ស្រី|male|female)(?=[\s,)]|$)|\d)/iu,
  )
  const head = (end > 0 ? flat.slice(0, end) : flat).replace(/^ឈ្មោះ\s*/u, '').trim()
  return splitName(head, words)
}

/** `ព្រះអាទិត្យ`: a word that is known in the middle of a name that is written without a gap is of the name. */
function toItsEnd(cell: string, first: string, next: string | undefined): string {
  const rest = /^[\u1780-\u17D3]*/.exec(cell.slice(first.length))?.[0] ?? ''
  return next !== undefined && next !== '' && rest.endsWith(next.split(/\s/)[0] ?? '') ? first + rest : first
}

/** Figures are of no name, and a letter right before them is none; nor is a bracket whose other half was cut away, or a stroke behind which nothing is left. */
export const isCutShort = (cell: string, { khmer, latin }: Name): boolean =>
  /^\p{L}\d/u.test(foldText(cell)) ||
  /\d/.test(toLatinDigits(`${khmer ?? ''}${latin ?? ''}`)) ||
  [khmer, latin].some((name) => /\([^)]*$|[/|]\s*$/u.test(name ?? ''))
