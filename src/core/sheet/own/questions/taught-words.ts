/**
 * What an office has taught of its sheets, for the country's own words. What it remembers may hold a name, so nothing goes along of a field that can hold
 * one, and by itself only what is made of words that the country has already; any other word goes where somebody of the office has read it and says so.
 */
import { findList } from '../../../country/find.ts'
import type { Country, Field, Form } from '../../../country/country.ts'
import type { CodeWords, HeadingWords } from '../../../country/sheet-words.ts'
import { isSealedClass } from '../../../model/fields.ts'
import { fold } from '../../../text/fold.ts'
import { columnId, type Answers } from './questions.ts'

export type Taught = {
  readonly headings: readonly HeadingWords[]
  /** List → how its codes are written. */
  readonly codes: Readonly<Record<string, CodeWords>>
  /** Questions that are left out: of those that may hold a name somebody may say that they go along. */
  readonly mayBeNames: readonly string[]
}

/** @param taken questions whose words somebody of the office has read, and knows to name nobody */
export function taughtWords(answers: Answers, form: Form, country: Country, taken: readonly string[]): Taught {
  const known = wordsOf(country)
  const phrases = new Map<string, string[]>()
  const mayBeNames: string[] = []
  /** @param key of what the text is one more phrase */
  const take = (id: string, text: string, key: string): void => {
    if (!taken.includes(id) && !lettersOf(text).every((word) => known.has(word))) mayBeNames.push(id)
    else phrases.set(key, [...(phrases.get(key) ?? []), text])
  }
  const clear = (field: string): Field | undefined => form.fields.find((f) => f.id === field && !mayHoldName(f))
  for (const [id, answer] of Object.entries(answers)) {
    if (id.startsWith(COLUMN)) {
      if (clear(answer)) take(id, id.slice(COLUMN.length), JSON.stringify(['', answer]))
      continue
    }
    const [, fields = '', text = ''] = /^word:([^:]+):(.+)$/su.exec(id) ?? []
    const [field = '', code = ''] = answer.split('=')
    const list = fields.split('+').every(clear) ? findList(country, clear(field)?.list ?? '') : undefined
    if (list?.codes.some((c) => c.code === code)) take(id, text, JSON.stringify([list.id, code]))
  }
  const headings: HeadingWords[] = []
  const codes: Record<string, { phrases: Record<string, readonly string[]> }> = {}
  for (const [key, texts] of phrases) {
    const [list = '', of = ''] = JSON.parse(key) as string[]
    if (list === '') headings.push({ fields: [of], phrases: texts })
    else (codes[list] ??= { phrases: {} }).phrases[of] = texts
  }
  return { headings, codes, mayBeNames }
}
const COLUMN = columnId('')

/** What is sealed, and what takes any text. */
const mayHoldName = (field: Field): boolean => isSealedClass(field.privacy) || field.type === 'text' || field.isTitled === true

/** Its words, without figures and signs. */
const lettersOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')

/** All words of the country's lists, of its forms and of how its offices write: who is called like one of them is called like a thing. */
function wordsOf({ lists, forms, sheetWords }: Country): ReadonlySet<string> {
  const known = new Set<string>()
  const add = (value: unknown): void => {
    if (typeof value === 'string') for (const word of lettersOf(value)) known.add(word)
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) add(inner)
  }
  for (const { codes } of lists) for (const { words, aliases } of codes) add([words, aliases])
  for (const { fields } of forms) for (const { words, headings } of fields) add([words, headings])
  add([sheetWords?.headings, sheetWords?.registers, sheetWords?.headingFillers, sheetWords?.codes])
  return known
}

/** As a file beside those of the country's folder that hold its words: whoever keeps the country reads it, and moves each line where it belongs. */
export function printTaught({ headings, codes }: Taught, form: Form): string {
  const print = (value: unknown): string => JSON.stringify(value, undefined, 2)
  // No line of this file begins with the other's import: what is packed is found by such lines.
  return `/**
 * What an office taught of "${form.id}", to be read before it is anybody's: look for names, and for words that mean something else in another office.
 * A heading belongs into \`headings/\`, by what it is of; a word into \`codes/\`, into the file of its list.
 */\nimport type { CodeWords, HeadingWords } from '../../../src/core/country/sheet-words.ts'

export const HEADINGS: readonly HeadingWords[] = ${print(headings)}

export const CODES: Readonly<Record<string, CodeWords>> = ${print(codes)}
`
}
