/**
 * Lists of one kind of thing, which say it above their headings and in no column: follow-up visits, patients of a health centre. Only of a code by which a row is
 * found, and only where the title has the words of one alone; whether every row is that, somebody says.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { codesOf } from '../../../country/find.ts'
import type { Words } from '../../../model/fields.ts'
import { foldText, foldWord } from '../words/fold-text.ts'
import { saidOfAll } from './said-of-all.ts'
import { listCodes } from '../words/vocabulary.ts'

export type TitleCode = { readonly field: string; readonly code: string; readonly words: Words }

/** Letters of a word that is looked for inside a title. */
const SHORTEST = 5

const EXPLAINS = /[\p{L}\p{M}\d]\s*=\s*\p{L}/u

/** @param listed fields that a column, or lines between the rows, say */
export function codeOfTitle(
  titles: readonly string[],
  form: Form,
  listed: ReadonlySet<string>,
  country: Country,
  words: SheetWords,
): TitleCode | undefined {
  const [field, ...others] = form.fields.filter(
    (f) => f.type === 'code' && f.required && f.id !== form.slot.office && form.naturalKey.includes(f.id) && !listed.has(f.id),
  )
  if (!field?.list || others.length > 0) return undefined
  // `S = school` explains a short form.
  const text = titles
    .filter((title) => !EXPLAINS.test(title))
    .map(foldText)
    .join('\n')
  const codes = new Set(
    listCodes(field.list, words, country).flatMap(([name, term]) => {
      const phrase = foldWord(name)
      return term.kind === 'code' && [...phrase].length >= SHORTEST && isIn(phrase, text) ? [term.code] : []
    }),
  )
  const [code, ...more] = codes
  const found = more.length > 0 ? undefined : codesOf(country, field.list).find((c) => c.code === code)
  return found ? { field: field.id, code: found.code, words: found.words } : undefined
}

/** Lists of which a title names what holds of every row: where an office is, whom a house is for. */
const OF_ALL: readonly string[] = ['provinces', 'sexes', 'age-bands']

/**
 * What the title says of every row and no column does: a labour office's province, a house for women. Only of the one word of a list that stands there; somebody
 * says whether it holds of the rows, and then each is that.
 */
export function codesOfAll(
  titles: readonly string[],
  form: Form,
  listed: ReadonlySet<string>,
  country: Country,
  words: SheetWords,
): readonly TitleCode[] {
  // Where and when a list was signed is no place of its rows.
  const lines = titles.filter((title) => !SIGNED.test(title))
  const text = lines.map(foldText).join('\n')
  const people = saidOfAll(lines, words)
  return form.fields.flatMap((field) => {
    const list = field.list ?? ''
    if (field.type !== 'code' || listed.has(field.id) || !OF_ALL.includes(list)) return []
    const named = new Set(
      listCodes(list, words, country).flatMap(([name, term]) => {
        const phrase = foldWord(name)
        const isNamed = isIn(`ខេត្ត${phrase}`, text) || ([...phrase].length >= SHORTEST && isIn(phrase, text))
        return term.kind === 'code' && isNamed ? [term.code] : []
      }),
    )
    const [only, ...others] = list === 'provinces' ? named : [people[list]]
    const found = others.length > 0 ? undefined : codesOf(country, list).find((c) => c.code === only)
    return found ? [{ field: field.id, code: found.code, words: found.words }] : []
  })
}
const SIGNED = /ថ្ងៃទី|(?<![a-z])(?:date|dated|signed)(?![a-z])/iu

/** Khmer puts no space between words. */
const isIn = (phrase: string, text: string): boolean =>
  /[a-z]/.test(phrase) ? ` ${text.replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `.includes(` ${phrase} `) : text.includes(phrase)
