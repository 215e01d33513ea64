/**
 * What stands beside a name and says where or how somebody is: `Sok Dara (at large)`. It is none of the name; a name by which somebody is called is. What
 * is meant is asked, once for all names beside which it stands.
 */
import type { Country, Field } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { once } from '../words/once.ts'
import { foldText, foldWord } from '../words/fold-text.ts'
import { listCodes } from '../words/vocabulary.ts'

export type NameAndRemark = { readonly name: string; readonly remark: string }

/** Whether a field is the name of a person. */
export const isPersonsName = ({ id, type }: Pick<Field, 'id' | 'type'>): boolean =>
  type === 'text' && /^(?:accused|suspect|person|victim|applicant|holder)_name(?:_latin)?$/.test(id)
/** Who applies or holds may be several together, a house or a firm. */
export const isOnePersons = (field: Pick<Field, 'id' | 'type'>): boolean => isPersonsName(field) && !/^(?:applicant|holder)_/.test(field.id)

const BRACKETS = /\s*[([［（]\s*([^()[\]［］（）]+?)\s*[)\]］）]\s*/gu
const PARTED = /^(.*\S)(?:\s+[-–—]\s+|\s*[,;:/*\n]\s*)([^,;:/*\n]+)$/su
/** `A`, `ក`, `PJ`: so short a piece in brackets is no name that anybody is called by. */
const SHORT = /^(?:\p{L}\p{M}*|[B-DF-HJ-NP-TV-XZ]{2,4})\.?$/u
/** Of a Khmer word fewer letters may be those of a name. */
const [FEWEST_LATIN, FEWEST_KHMER] = [4, 6]
/** A longer text is nobody's name, and many gaps in it would take time. */
const LONGEST = 300
const KHMER = /[\u1780-\u17FF]/

/**
 * `SAMPLE/DARA MR`: an airline writes the family name, a stroke, the given name and how somebody is addressed, which is none of the name and says the sex.
 * A child's or an infant's says none.
 */
export function withoutTitle(cell: string): { readonly name: string; readonly sex?: string } | undefined {
  const [, name, title = ''] = OF_AIRLINE.exec(cell.trim()) ?? []
  if (name === undefined) return undefined
  const sex = TITLES.find(([is]) => is.test(title))?.[1]
  return { name, ...(sex === undefined ? {} : { sex }) }
}
const OF_AIRLINE = /^(\p{L}[\p{L}\p{M}' -]{0,60}\/\p{L}[\p{L}\p{M}' -]{0,60}?)\s+(MR|MRS|MS|MISS|MSTR|CHD|INF)\.?$/iu
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:MR|MSTR)$/i, 'male'],
  [/^(?:MRS|MS|MISS)$/i, 'female'],
]

/** Splits a remark from a name; undefined where none stands beside it. */
export const makeNameParter = (words: SheetWords, country: Country): PartName => partersOf(words)(country)
type PartName = (cell: string) => NameAndRemark | undefined
const partersOf = once<SheetWords, (country: Country) => PartName>((words) => once((country) => nameParter(words, country)))

function nameParter(words: SheetWords, country: Country): PartName {
  const beside = new Set(words.besideNames.map(foldWord))
  const codes = (list: string, of?: readonly string[]): readonly string[] =>
    listCodes(list, words, country).flatMap(([name, term]) =>
      term.kind === 'code' && (of === undefined || of.includes(term.code)) ? [foldWord(name)] : [],
    )
  const away = new Set([...beside, ...codes('presence', ['in_absentia']), ...codes('custody-states', ['at_large'])])
  const known = new Set([...away, ...['presence', 'custody-states', 'outcomes', 'stages'].flatMap((list) => codes(list))])
  const isLong = (word: string): boolean => beside.has(word) || word.length >= (KHMER.test(word) ? FEWEST_KHMER : FEWEST_LATIN)
  return (cell) => {
    const text = cell.trim()
    if (text.length > LONGEST) return undefined
    if (away.has(foldText(text))) return { name: '', remark: text }
    for (const { 0: piece, 1: inside = '', index } of text.matchAll(BRACKETS)) {
      const [before, behind] = [text.slice(0, index), text.slice(index + piece.length)]
      const isShort = SHORT.test(inside) && before !== '' && behind === ''
      if (isShort || known.has(foldText(inside))) return { name: `${before} ${behind}`.trim(), remark: inside }
    }
    const [, head = '', tail = ''] = PARTED.exec(text) ?? []
    if (head !== '' && known.has(foldText(tail))) return { name: head, remark: tail.trim() }
    // `Sok Dara fled`: the longest that is known.
    for (const gap of text.matchAll(/\s+/gu)) {
      const word = text.slice(gap.index).trim()
      if (away.has(foldText(word)) && isLong(foldText(word))) return { name: text.slice(0, gap.index), remark: word }
    }
    return undefined
  }
}
