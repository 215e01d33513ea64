/** Which words and figures of a column mean which code: of its list, of the sheet's own legend, of what somebody answered. */
import type { Country, Field, Form } from '../../../country/country.ts'
import { findList } from '../../../country/find.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { silenceOf } from '../../../model/lists/silence.ts'
import { wordId, type Column } from './column.ts'
import { legendOf, type Legend } from './legend.ts'
import { NOTHING, type Answers } from '../questions/questions.ts'
import { foldText, foldWord } from '../words/fold-text.ts'
import { isAge, listCodes, type Phrases } from '../words/vocabulary.ts'

export type Meanings = {
  readonly form: Form
  readonly country: Country
  readonly words: SheetWords
  readonly answers: Answers
  readonly legend: Legend
}

/** What a no means where a yes means this code: of a list that a yes and a no answer, the other of the two; of two codes, the other. */
export function otherCode(
  { list = '' }: Field,
  code: string,
  { words, country }: { readonly words: SheetWords; readonly country: Country },
): string | undefined {
  const weak = Object.entries(words.codes[list]?.weak ?? {})
  const [yes, no] = ['yes', 'no'].map((word) => weak.find(([, names]) => names.includes(word))?.[0])
  if (yes !== undefined && no !== undefined) return code === no ? yes : code === yes ? no : undefined
  const known = findList(country, list)
  const others = known?.codes.filter((c) => c.code !== code && silenceOf(known, c.code) === undefined) ?? []
  return others.length === 1 ? others[0]?.code : undefined
}

/** A code list's words as a whole cell may hold them, letters and figures too. */
export function exactCodes(field: Field, column: Column, { country, words, legend }: Meanings): ReadonlyMap<string, string> {
  if (!field.list || field.type !== 'code') return new Map()
  const map = new Map<string, string>()
  const weak = Object.entries(words.codes[field.list]?.weak ?? {}).flatMap(([code, names]) =>
    // `1` and `0` may count as well.
    names.filter((n) => column.isWhole === true || !/^\d$/.test(n)).map((n) => [n, code] as const),
  )
  const own = listCodes(field.list, words, country).flatMap(([name, term]) => (term.kind === 'code' ? [[name, term.code] as const] : []))
  for (const [name, code] of [...own, ...weak]) map.set(foldWord(name), code)
  for (const [name, term] of legendOf(legend, column.heading))
    if (term.kind === 'code' && term.list === field.list) map.set(foldText(name), term.code)
  return map
}

/** The sheet's own short forms: of this column by its heading, else of the whole file where they can only be meant here. */
export function explained({ heading, fields: own, fills = [], part }: Column, { legend, form }: Meanings): Phrases {
  const fields = [...own, ...fills]
  // A figure that stands for a word does so among words: a sentence of four years is no fourth stage.
  const isOfWords = fields.every((id) => form.fields.some((f) => f.id === id && f.type === 'code' && f.list !== 'offences' && !isAge(f)))
  const ofAny = (legend.words.get('') ?? []).filter(([short]) => isOfWords || !/^\p{Nd}+$/u.test(short))
  // So is a sentence of two years not the second law.
  const laws = [...legend.words].flatMap(([, phrases]) =>
    phrases.filter(([short, term]) => term.kind === 'law' && (part === 'law' || !/^\p{Nd}+$/u.test(short))),
  )
  return [...legendOf(legend, heading), ...ofAny, ...laws]
}

/** What was answered of this column's words becomes a phrase like any other. */
export function answered(column: Column, fields: readonly Field[], { answers }: Meanings): Phrases {
  const start = wordId(column, '')
  return Object.entries(answers).flatMap(([id, answer]): Phrases => {
    if (!id.startsWith(start)) return []
    const [phrase, [id2 = '', code = '']] = [id.slice(start.length), answer.split('=')]
    if (answer === NOTHING) return [[phrase, { kind: 'filler' }]]
    const list = fields.find((f) => f.id === id2)?.list
    return list ? [[phrase, { kind: 'code', list, code }]] : []
  })
}
