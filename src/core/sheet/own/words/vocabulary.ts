/** The phrases that may stand in the cells of one column, each with what it says. Which they are depends on the fields that the column may hold. */
import { spellingsOf } from '../../../country/spellings.ts'
import { codesOf } from '../../../country/find.ts'
import type { Country, Field } from '../../../country/country.ts'
import type { Code } from '../../../model/lists/define.ts'
import type { SheetWords, Unit } from '../../../country/sheet-words.ts'
import { once } from './once.ts'
import { foldAll, foldText } from './fold-text.ts'
import { Tiler } from './tile.ts'

export type Term =
  | { readonly kind: 'code'; readonly list: string; readonly code: string }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** `isHeld`: it may as well be of the time before the judgment. */
  | { readonly kind: 'cue'; readonly field: string; readonly isHeld?: true }
  | { readonly kind: 'law'; readonly law: string }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'article' | 'none' | 'unknown' | 'open' | 'filler' | 'half' | 'within' | 'rest' | 'whole' }
  /** `isRest`: the sheet says that what is left of the sentence is suspended. */
  | { readonly kind: 'serve'; readonly isRest?: true }

export type Phrases = readonly (readonly [phrase: string, term: Term])[]

export const SPANS: readonly Unit[] = ['year', 'month', 'day']

export const isSpan = (field: Field): boolean => field.type === 'integer' && (field.unit === 'months' || field.unit === 'days')
export const isMoney = (field: Field): boolean => field.type === 'amount'
/** A band that a number of years falls into. */
export const isAge = (field: Field): boolean => field.list === 'age-bands'

/**
 * @param headed fields that the heading names: only there do weak words count (yes, no, a letter)
 * @param more fields that often stand beside them
 * @param legend phrases that the sheet itself explains
 */
export function makeTiler(
  headed: readonly Field[],
  more: readonly Field[],
  legend: Phrases,
  words: SheetWords,
  country: Country,
): Tiler<Term> {
  const hasDays = hasDaysIn(headed, more)
  const kept = tilersOf(words)(country)
  const key = JSON.stringify([headed, more].map((fields) => fields.map(({ id, type, unit, list }) => [id, type, unit, list])))
  const base = kept.get(key) ?? new Tiler(phrasesOf(headed, more, words, country), hasDays)
  kept.set(key, base)
  // What a sheet says is laid out in this one, and goes with it.
  return new Tiler(legend, hasDays, base)
}
const tilersOf = once<SheetWords, (country: Country) => Map<string, Tiler<Term>>>(() => once(() => new Map()))

/** A day of birth stands where an age is asked. */
const hasDaysIn = (headed: readonly Field[], more: readonly Field[]): boolean =>
  [...headed, ...more].some((f) => f.type === 'date') || headed.some(isAge)

function phrasesOf(headed: readonly Field[], more: readonly Field[], words: SheetWords, country: Country): Phrases {
  const all = [...headed, ...more]
  const of = (phrases: readonly string[], term: Term): Phrases => phrases.map((p) => [p, term] as const)
  // Beside a name a single letter or a number word may be part of it.
  const hasName = headed.some((f) => f.type === 'text')
  const isOffence = headed.some((f) => f.list === 'offences')
  const hasCount = all.some((f) => isSpan(f) || isMoney(f) || isAge(f))
  const units = all.some(isMoney) ? (Object.keys(words.units) as Unit[]) : all.some((f) => isSpan(f) || isAge(f)) ? SPANS : []
  return [
    ...headed.flatMap((f) => (f.list && !hasName ? weakCodes(f.list, words) : [])),
    ...all.flatMap((f) =>
      f.list && f.list !== 'offences' ? listCodes(f.list, words, country).filter((p) => headed.includes(f) || !isLettersOfCode(p)) : [],
    ),
    ...(isOffence ? titlesOf(words, country) : []),
    ...(isOffence ? Object.entries(words.laws).flatMap(([law, { phrases: names }]) => of(names, { kind: 'law', law })) : []),
    ...(isOffence ? of(words.article, { kind: 'article' }) : []),
    ...(all.some((f) => f.id === 'sentence_months') ? of(words.held, { kind: 'cue', field: 'sentence_months', isHeld: true }) : []),
    ...all.flatMap((f) => of(words.cues[f.id] ?? [], { kind: 'cue', field: f.id })),
    ...units.flatMap((unit) => of(words.units[unit], { kind: 'unit', unit })),
    // Of money nothing is a sum like any other: nothing paid is not the same as nobody having written what was.
    ...(['none', 'unknown', 'open'] as const).flatMap((kind) =>
      of(kind === 'none' && headed.some(isMoney) ? words.none.filter((w) => !/^\d+$/.test(w)) : words[kind], { kind }),
    ),
    ...(hasCount && !hasName ? Object.entries(words.numbers).map(([word, value]) => [word, { kind: 'count', value }] as const) : []),
    ...(all.some(isSpan) ? (['within', 'serve', 'rest', 'whole'] as const).flatMap((kind) => of(words[kind], { kind })) : []),
    ...(all.some((f) => isSpan(f) || isMoney(f)) ? of(words.half, { kind: 'half' }) : []),
    ...of(words.fillers, { kind: 'filler' }),
    ...headed.flatMap((f) => of(words.codes[f.list ?? '']?.beside ?? [], { kind: 'filler' })),
    // "15 years each": of each accused, and a row is one.
    ...(headed.some(isSpan) ? of(words.each, { kind: 'filler' }) : []),
  ]
}

/** `NAM`, `PER`, `CAN`: letters of a country's code, which are words of other languages where no country is asked for. */
const isLettersOfCode = ([name, term]: Phrases[number]): boolean => term.kind === 'code' && name === term.code && /^[A-Z]{3}$/.test(name)

/** A code may be a word that means something else than the code: "never inspected" is `none`. */
const isOther = ({ code, words }: Code): boolean => /^(?:none|open|no|yes|other)$/.test(code) && foldText(words.en) !== code

/** A list's own names and the country's other words for them. */
export function listCodes(list: string, words: SheetWords, country: Country): Phrases {
  const kept = listsOf(words)(country)
  const known = kept.get(list) ?? namesOf(list, words, country)
  kept.set(list, known)
  return known
}
const listsOf = once<SheetWords, (country: Country) => Map<string, Phrases>>(() => once(() => new Map()))

function namesOf(list: string, words: SheetWords, country: Country): Phrases {
  const own = codesOf(country, list).flatMap((c) =>
    [...(isOther(c) ? [] : [c.code]), ...spellingsOf(c)].map((name) => [name, { kind: 'code', list, code: c.code }] as const),
  )
  const more = Object.entries(words.codes[list]?.phrases ?? {}).flatMap(([code, names]) =>
    names.map((name) => [name, { kind: 'code', list, code }] as const),
  )
  // One letter may be anything; what a list calls so counts only where the heading names it.
  return [...more, ...own].filter(([name]) => [...name].length > 1)
}

/** Offences by their titles. A number in a name is an article's, and a law's name is a law: both are read for themselves. */
function titlesOf(words: SheetWords, country: Country): Phrases {
  const laws = new Set(Object.values(words.laws).flatMap((l) => l.phrases.map(foldText)))
  return listCodes('offences', words, country).filter(([name]) => !/[\d\u17E0-\u17E9]/.test(name) && !laws.has(foldText(name)))
}

/** The words for yes and for no, folded. */
export const yesAndNo = once(({ codes }: SheetWords): readonly [yes: readonly string[], no: readonly string[]] => {
  const weak = codes['five-states']?.weak ?? {}
  return [(weak['yes'] ?? []).map(foldText), (weak['no'] ?? []).map(foldText)]
})

/** Every word for something of a list, folded. */
export const wordsOf = (list: string, words: SheetWords, country: Country): ReadonlySet<string> =>
  foldAll([...weakCodes(list, words), ...listCodes(list, words, country)].map(([word]) => word))

function weakCodes(list: string, words: SheetWords): Phrases {
  // A figure is a code only as a whole cell.
  return Object.entries(words.codes[list]?.weak ?? {}).flatMap(([code, names]) =>
    names.filter((name) => !/^\d$/.test(name)).map((name) => [name, { kind: 'code', list, code }] as const),
  )
}
