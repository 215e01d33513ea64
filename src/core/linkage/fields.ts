/**
 * What a table knows of people, field by field → how it is compared and by which passes pairs are found. Nobody has to think of passes:
 * a name is looked for by its sound in any order, with the year of birth, and with the place; papers, days and cases by themselves.
 */
import { births, type Birth } from './birth.ts'
import type { Pass } from './block.ts'
import { digits, same, shared, word, type Comparison } from './comparison.ts'
import { nameKeys, names } from './names.ts'
import { places } from './place.ts'

export type Field =
  /** The person's own name, or a mother's; every way of writing it. The first one of a table is the person's own. */
  | { readonly as: 'name'; readonly label: string; readonly cells: readonly (readonly string[])[] }
  | { readonly as: 'birth'; readonly label: string; readonly births: readonly (Birth | undefined)[] }
  | { readonly as: 'place'; readonly label: string; readonly paths: readonly (readonly string[])[]; readonly ranks: readonly string[] }
  /** A number of a paper, which is one person's alone. */
  | { readonly as: 'number'; readonly label: string; readonly cells: readonly string[] }
  /** One of few values: sex, nationality. It finds nobody, and tells apart. */
  | { readonly as: 'code'; readonly label: string; readonly cells: readonly string[] }
  /** A word of one script that is no name: an occupation, a street. */
  | { readonly as: 'word'; readonly label: string; readonly cells: readonly string[] }
  /** What several may have in common: cases, raids. */
  | { readonly as: 'shared'; readonly label: string; readonly sets: readonly (readonly string[])[] }

type Keys = (record: number) => readonly string[]
type Finder = { readonly label: string; readonly keys: Keys }

const cross =
  (a: Keys, b: Keys): Keys =>
  (i) =>
    a(i).flatMap((x) => b(i).map((y) => `${x}\u0000${y}`))
/** Keys are asked for more than once. */
const kept = (size: number, keys: Keys): Keys => {
  const all = Array.from({ length: size }, (_, i) => keys(i))
  return (i) => all[i] ?? []
}

/** Said ages that end in 0 or 5 stand for those around them. */
const HEAPED = 2
/** An interval wider than this many years finds everybody. */
const WIDEST = 8
const yearsOf = (birth: Birth | undefined): readonly string[] => {
  if (!birth) return []
  const wide = birth.isHeaped ? HEAPED : 0
  const [first, last] = [Math.floor(birth.from / 365.2425) - wide, Math.floor(birth.to / 365.2425) + wide]
  return last - first > WIDEST ? [] : Array.from({ length: last - first + 1 }, (_, k) => String(first + k))
}

export const compareField = (field: Field): Comparison => {
  switch (field.as) {
    case 'name':
      return names(field.label, field.cells)
    case 'birth':
      return births(field.label, field.births)
    case 'place':
      return places(field.label, field.paths, field.ranks)
    case 'number':
      return digits(field.label, field.cells)
    case 'code':
      return same(field.label, field.cells, false)
    case 'word':
      return word(field.label, field.cells)
    case 'shared':
      return shared(field.label, field.sets)
  }
}

/** @param size how many records; every field says something of each. */
export function planFields(
  size: number,
  fields: readonly Field[],
): { readonly comparisons: readonly Comparison[]; readonly passes: readonly Pass[] } {
  const own: Pass[] = []
  const sounds: Finder[] = []
  const narrow: Finder[] = []
  for (const field of fields) {
    const { label } = field
    const alone = (what: string, keys: Keys): number => own.push({ name: what === '' ? label : `${label}: ${what}`, of: [label], keys })
    if (field.as === 'name') {
      const sound = kept(size, (i) => (field.cells[i] ?? []).flatMap(nameKeys))
      const words = kept(size, (i) => [...new Set(sound(i).flatMap((k) => k.split(' ')))])
      if (sounds.length > 0) narrow.push({ label, keys: sound })
      else {
        alone('sound', sound)
        // One name written as two words, or two as one.
        alone(
          'letters',
          kept(size, (i) => sound(i).map((k) => [...k.replaceAll(' ', '')].toSorted().join(''))),
        )
      }
      sounds.push({ label, keys: words })
    } else if (field.as === 'birth') {
      alone('day', (i) => {
        const birth = field.births[i]
        return birth && birth.from === birth.to ? [String(birth.from)] : []
      })
      narrow.push({ label, keys: kept(size, (i) => yearsOf(field.births[i])) })
    } else if (field.as === 'place')
      narrow.push({ label, keys: (i) => ((field.paths[i] ?? [])[1] ? [(field.paths[i] ?? []).slice(0, 2).join('\u0001')] : []) })
    else if (field.as === 'number') alone('', (i) => [field.cells[i] ?? ''])
    else if (field.as === 'shared') alone('', (i) => field.sets[i] ?? [])
    else if (field.as === 'word') narrow.push({ label, keys: (i) => [field.cells[i] ?? ''].filter((c) => c !== '') })
  }
  const [name] = sounds
  const crossed = name
    ? narrow.map((by) => ({ name: `${name.label}, ${by.label}`, of: [name.label, by.label], keys: cross(name.keys, by.keys) }))
    : narrow.flatMap((a, at) =>
        narrow.slice(at + 1).map((b) => ({ name: `${a.label}, ${b.label}`, of: [a.label, b.label], keys: cross(a.keys, b.keys) })),
      )
  return { comparisons: fields.map(compareField), passes: [...own, ...crossed] }
}
