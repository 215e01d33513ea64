/**
 * What each column and each code of a release's tables is called, in English and in the country's languages: for whoever has the folder alone.
 * Of codes only those that stand in a table: that one occurs at all may tell of a person.
 */
import { findList } from '../../country/find.ts'
import type { Country } from '../../country/index.ts'
import type { Release } from '../../disclosure.ts'
import type { Words } from '../../model/fields.ts'
import { levelBelow } from '../../protect/merge-codes.ts'
import { buildModel } from '../../protect/table.ts'
import { fillWords, inEach, sameInEach, sayIn } from '../../text/languages.ts'
import type { Labels } from '../code-list.ts'
import { readPopulation } from '../nested.ts'
import { knownAs } from '../said-cell.ts'
import { columnOf, DEMO, neutralise, totalWord, VALUE, QUALIFIER, STATE } from '../columns.ts'
import { BECAUSE_WORDS, COLUMN, NOISE_COLUMN, STANDS } from './columns.ts'
import { NAMES } from './names.ts'
import { codeWords, findDefinition, joinWords, levelWords, roundedWords } from './of-release.ts'

/** @returns undefined where the country has no such definition: then nothing of it has a name. */
export const labelsOf = (country: Country, release: Release): Labels | undefined =>
  labelsWith(country, release, [...new Set(buildModel(release).tables.flatMap(({ columns }) => columns))], (about) =>
    ownRows(release, about),
  )

/** The same of counts with noise, whose own columns are others. */
export const noiseLabelsOf = (country: Country, { population, dimensions, tables }: Coded & Pick<Release, 'tables'>): Labels | undefined =>
  labelsWith(country, { population, dimensions }, [...new Set(tables.flatMap(({ by }) => by))], noiseRows)

type Coded = Pick<Release, 'population' | 'dimensions'>

/** @param levels columns that its tables have. @param own rows of the columns that are no level. */
function labelsWith(
  country: Country,
  release: Coded,
  levels: readonly string[],
  own: (about: Words) => Labels['rows'],
): Labels | undefined {
  const found = findDefinition(country, readPopulation(release.population).id)
  if (!found) return undefined
  const { indicator, words } = found
  const about = fillWords(NAMES.counted, { what: words, unit: indicator.unit, caveat: indicator.caveat })
  const total = totalWord(new Set(release.dimensions.flatMap((d) => d.leaves.flat())))
  const told = levels.flatMap((level) => {
    const column = columnOf(level)
    const one = (code: string, called: Words) => ({ column, code, words: called })
    const codes = codesAt(release, level).map((code) => one(neutralise(code), wordsOfCode(country, found, level, code)))
    return [one('', wordsOfLevel(country, found, level)), ...codes, one(neutralise(total), NAMES.total)]
  })
  const sources = levels.flatMap((level) => sourceOfCodes(country, found, level))
  return {
    languages: ['en', ...country.languages.filter((lang) => lang !== 'en')],
    about,
    sources,
    rows: [...told, ...own(about)],
  }
}

function sourceOfCodes(country: Country, { indicator }: Found, level: string): readonly string[] {
  const { source } = findList(country, indicator.dimensions[levelBelow(level)]?.list ?? '') ?? {}
  return source === undefined ? [] : [`${columnOf(level)}: ${source}`]
}

type Found = NonNullable<ReturnType<typeof findDefinition>>

function codesAt({ dimensions }: Coded, level: string): readonly string[] {
  const codes = dimensions.flatMap(({ levels, leaves }) => {
    const depth = levels.indexOf(level)
    return depth < 0 ? [] : leaves.flatMap((leaf) => leaf[depth] ?? [])
  })
  return [...new Set(codes)]
}

/** A level of definitions is told by their names. */
function wordsOfLevel(country: Country, { indicator }: Found, level: string): Words {
  const ids = level.split(' | ').map((id) => findDefinition(country, id)?.words)
  return ids.every((words) => words !== undefined)
    ? inEach((lang) => ids.map((words) => sayIn(words, lang)).join(' | '))
    : levelWords(country, indicator, level)
}

/** What is left of a definition besides those that are counted within it. */
const REST_OF = /(?:^|, )other$/

function wordsOfCode(country: Country, { indicator }: Found, level: string, code: string): Words {
  if (level.split(' | ').some((id) => findDefinition(country, id) === undefined)) return codeWords(country, indicator, level, code)
  const own = findDefinition(country, code)?.words
  if (own) return own
  if (!REST_OF.test(code)) return sameInEach(code)
  const above = code.replace(REST_OF, '')
  return above === '' ? NAMES.rest : joinWords(wordsOfCode(country, { indicator } as Found, level, above), 'comma', NAMES.rest)
}

/** The columns that every table has, and what may stand in them. Of what is about, why it is. */
function ownRows(release: Release, about: Words): Labels['rows'] {
  return Object.entries(COLUMN).flatMap(([column, words]) => {
    const codes: Readonly<Record<string, Words>> = column in STANDS ? STANDS[column as keyof typeof STANDS] : {}
    return [
      { column, code: '', words: column === VALUE ? inEach((lang) => `${sayIn(about, lang)} ${sayIn(words, lang)}`) : words },
      ...Object.entries(codes).map(([code, called]) => ({ column, code, words: withReason(release, column, code, called) })),
    ]
  })
}

const noiseRows = (about: Words): Labels['rows'] => [
  ...Object.entries(NOISE_COLUMN).map(([column, words]) => ({
    column,
    code: '',
    words: column === VALUE ? inEach((lang) => `${sayIn(about, lang)} ${sayIn(words, lang)}`) : words,
  })),
  { column: DEMO, code: '', words: COLUMN[DEMO] },
  ...Object.entries(STANDS[DEMO]).map(([code, words]) => ({ column: DEMO, code, words })),
]

function withReason(release: Release, column: string, code: string, words: Words): Words {
  const { rounding, because = [] } = release
  const why =
    column === STATE && code === 'rounded' && rounding
      ? [roundedWords(NAMES.rounded, rounding.base)]
      : column === QUALIFIER && code === 'about' && knownAs(release) === 'about'
        ? because.map((one) => BECAUSE_WORDS[one])
        : []
  return why.length === 0
    ? words
    : joinWords(
        words,
        'colon',
        inEach((lang) => why.map((one) => sayIn(one, lang)).join(' ')),
      )
}
