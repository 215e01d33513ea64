/**
 * A record → what its tokens are made of, by a recipe that all offices of a run share. Each is of at least two identifiers, so that nobody
 * tries a list of names, or of numbers, on a token; several, of different sharpness, so that a slip in one place leaves others. The name is
 * a bag of words in either script (core/linkage/names.ts). A part that is not known makes no token.
 */
import type { Birth } from '../linkage/birth.ts'
import type { Field } from '../linkage/fields.ts'
import { readNames, type Name } from '../linkage/names.ts'

export const RECIPE = 'people-1'
/** Of a record; the sharpest first. */
export const INPUTS_MOST = 24
/** A token that is not sure, and that more of an office's own records bear, is left out: what is met once says neither how frequent a name is, nor who has what in common. */
export const CAP = 1

type Kind = {
  readonly id: string
  /** Of the whole name: without one of these two records are never one, as brothers and sisters share all else. */
  readonly isWhole: boolean
  /** So sharp that whoever shares it is counted as one person across the wall. */
  readonly isSure: boolean
  parts(person: Person): readonly (readonly string[])[]
}
type Person = {
  /** Each way she is called: as written, as it sounds, its words. */
  readonly written: readonly string[]
  readonly sound: readonly string[]
  readonly words: readonly string[]
  readonly wordSounds: readonly string[]
  readonly beginnings: readonly string[]
  readonly day: readonly string[]
  readonly monthDay: readonly string[]
  readonly years: readonly string[]
  /** The narrowest place that is known, and the one above it. */
  readonly place: readonly string[]
  readonly wider: readonly string[]
  readonly mother: readonly string[]
  readonly events: readonly string[]
  readonly numbers: readonly string[]
  readonly sex: readonly string[]
  readonly other: readonly string[]
}
const kind = (id: string, parts: Kind['parts'], is: 'sure' | 'whole' | 'part' = 'part'): Kind => ({
  id,
  parts,
  isWhole: is !== 'part',
  isSure: is === 'sure',
})

/** In the order of their sharpness. A number of a paper never stands alone: it can be counted through. */
export const KINDS: readonly Kind[] = [
  kind('written, day', (p) => [p.written, p.day], 'sure'),
  kind('sound, day', (p) => [p.sound, p.day], 'sure'),
  kind('number, a word', (p) => [p.numbers, p.wordSounds], 'sure'),
  kind('sound, mother', (p) => [p.sound, p.mother], 'sure'),
  kind('sound, place, year', (p) => [p.sound, p.place, p.years], 'sure'),
  kind('sound, year', (p) => [p.sound, p.years, p.sex], 'whole'),
  kind('sound, month and day', (p) => [p.sound, p.monthDay], 'whole'),
  kind('written, place', (p) => [p.written, p.place], 'whole'),
  kind('sound, wider place', (p) => [p.sound, p.wider], 'whole'),
  kind('sound, event', (p) => [p.sound, p.events], 'whole'),
  kind('sound, other', (p) => [p.sound, p.other], 'whole'),
  kind('day, place', (p) => [p.day, p.place]),
  kind('a word, day', (p) => [p.words, p.day]),
  kind('a word by sound, day', (p) => [p.wordSounds, p.day]),
  kind('a word, other, place', (p) => [p.words, p.other, p.place]),
  kind('beginning, year, place', (p) => [p.beginnings, p.years, p.place]),
  kind('day, other', (p) => [p.day, p.other]),
]

export type Input = { readonly kind: number; readonly text: string }

/** Letters with which a word begins, of the `beginnings`. */
const BEGINNING = 3
/** An age is a year or two of births; what is wider says too little. */
const YEARS_MOST = 3

/** @param fields as of `saksi match`: the first name is the person's own, the second her mother's. @returns for each record its inputs. */
export function inputsOf(size: number, fields: readonly Field[]): readonly (readonly Input[])[] {
  return Array.from({ length: size }, (_, i) => inputsOfPerson(readPerson(fields, i)))
}

function inputsOfPerson(person: Person): readonly Input[] {
  const all = KINDS.flatMap(({ parts }, at) =>
    cross(parts(person)).map((values): Input => ({ kind: at, text: JSON.stringify([RECIPE, at, ...values]) })),
  )
  const seen = new Set<string>()
  return all.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, INPUTS_MOST)
}

const cross = (parts: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  parts.reduce<readonly (readonly string[])[]>((all, values) => all.flatMap((before) => values.map((v) => [...before, v])), [[]])

function readPerson(fields: readonly Field[], i: number): Person {
  const names = fields.filter((f) => f.as === 'name').map((f) => (f.cells[i] ?? []).filter((c) => c.trim() !== '').join(' / '))
  const [own = [], mother = []] = names.map(readNames)
  const words = own.flatMap((n) => n.words)
  const cellsOf = (as: 'number' | 'code' | 'word'): string[] => fields.flatMap((f) => (f.as === as ? [f.cells[i] ?? ''] : []))
  const [path = []] = fields.flatMap((f) => (f.as === 'place' ? [(f.paths[i] ?? []).filter((c) => c !== '')] : []))
  const [birth] = fields.flatMap((f) => (f.as === 'birth' ? [f.births[i]] : []))
  // Whoever says nothing of a part has no token of it; of a table that never has it, kinds go without.
  const [sex] = cellsOf('code')
  return {
    written: once(own, (n) => n.sorted),
    sound: once(own, (n) => n.bones),
    words: known(words.map((w) => w.plain)),
    wordSounds: known(words.map((w) => w.bones)),
    beginnings: known(words.map((w) => w.plain.slice(0, BEGINNING))),
    ...partsOf(birth),
    place: path.length > 0 ? [path.join('\u0001')] : [],
    wider: path.length > 1 ? [path.slice(0, -1).join('\u0001')] : [],
    mother: once(mother, (n) => n.bones),
    events: fields.flatMap((f) => (f.as === 'shared' ? (f.sets[i] ?? []) : [])),
    numbers: known(cellsOf('number')),
    sex: sex === undefined ? [''] : known([sex]),
    other: known(cellsOf('word')),
  }
}

const known = (all: readonly string[]): readonly string[] => [...new Set(all)].filter((v) => v !== '')
const once = (names: readonly Name[], of: (n: Name) => string): readonly string[] => known(names.map(of))

function partsOf(birth: Birth | undefined): Pick<Person, 'day' | 'monthDay' | 'years'> {
  if (!birth) return { day: [], monthDay: [], years: [] }
  const at = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
  const [from, to] = [at(birth.from), at(birth.to)]
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = last - first < YEARS_MOST ? Array.from({ length: last - first + 1 }, (_, k) => String(first + k)) : []
  return birth.from === birth.to ? { day: [from], monthDay: [from.slice(5)], years } : { day: [], monthDay: [], years }
}
