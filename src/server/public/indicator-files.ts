/** One figure as files to take away: rows of what its releases print, one way for a spreadsheet, a program and Excel. */
import { writeXlsx } from 'hucre/xlsx'
import { printCsv } from '../../exchange/csv/csv.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { neutralise, PARTIAL, PRINTED, ROUNDED, WITHHELD } from '../../core/release/columns.ts'
import { cellsBy, cutsOf, type Edition, type Series } from '../../core/release/series.ts'
import { toComeOf } from '../../core/release/to-come.ts'
import { aboutBecause, orMore, type SaidCell } from '../../core/release/said-cell.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { STANDS } from '../../core/release/words/columns.ts'
import { fillWords, sayIn } from '../../core/text/languages.ts'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { COMMON } from '../../web/words/common.ts'
import { DATA } from '../../web/words/data.ts'
import { COLUMN_WORDS, FILE_CAUTIONS } from '../../web/words/for-programs.ts'
import { definitionLines } from '../../web/words/of-definition.ts'
import { codeWords, findDefinition, levelWords } from '../../core/release/words/of-release.ts'
import { RELEASED } from '../../web/words/released.ts'
import { TERMS } from '../../web/words/terms.ts'
import { isDefinition, shareAs, slugOf } from './releases.ts'

/** One number of a figure. `by` and `code` are empty where everybody is meant. */
export type FigureRow = {
  readonly figure: string
  readonly from: string
  readonly to: string
  /** A sum over both would count everybody again for each thing that they are told apart by. */
  readonly level: 'total' | 'breakdown'
  readonly by: string
  readonly code: string
  /** What `by` and `code` are called; in English, and `code_name_own` in the country's first language. */
  readonly by_name: string
  readonly code_name: string
  readonly code_name_own: string
  readonly value: number | null
  readonly qualifier: string
  /** Whether there may be more, whatever the qualifier; empty where there is no number. */
  readonly or_more: 'yes' | 'no' | ''
  /** Where the qualifier is about: why, one word or several with a space between; empty where its release does not say. */
  readonly about_because: string
  readonly state: string
  readonly returns_received: number | null
  readonly returns_due: number | null
  /** Not due by the day it is known on, and not in; null where the release does not say. */
  readonly returns_to_come: number | null
  readonly definition: number | null
  readonly as_of: string
  readonly released: string
  readonly release: string
  /** Whether a later release says another number, or the same again, of this interval. */
  readonly superseded: 'yes' | 'no'
  /** A row that is copied out of its file still says what it is. */
  readonly demonstration: 'yes' | 'no'
}

export const COLUMNS = [
  ['figure', 'string'],
  ['from', 'date'],
  ['to', 'date'],
  ['level', 'string'],
  ['by', 'string'],
  ['code', 'string'],
  ['by_name', 'string'],
  ['code_name', 'string'],
  ['code_name_own', 'string'],
  ['value', 'integer'],
  ['qualifier', 'string'],
  ['or_more', 'string'],
  ['about_because', 'string'],
  ['state', 'string'],
  ['returns_received', 'integer'],
  ['returns_due', 'integer'],
  ['returns_to_come', 'integer'],
  ['definition', 'integer'],
  ['as_of', 'date'],
  ['released', 'date'],
  ['release', 'string'],
  ['superseded', 'string'],
  ['demonstration', 'string'],
] as const satisfies readonly (readonly [keyof FigureRow, string])[]

/** Null where it does not say: of a time that was not over, made before this was kept. */
export function returnsToCome(release: Edition['release']['release']): number | null {
  const { toCome } = toComeOf(release)
  return release.coverage === undefined ? null : toCome ? toCome.awaited : 0
}

/** Every number that any release prints of it, in the order of time, then of release. */
export function figureRows({ country, isDemo }: Pick<About, 'country' | 'isDemo'>, series: Series): readonly FigureRow[] {
  const newest = new Set(series.points)
  const row = (edition: Edition, by: string, code: string, said: SaidCell): FigureRow => ({
    ...rowOf(series.id, edition, namedOf(country, series.id, by, code), said, newest),
    demonstration: isDemo ? 'yes' : 'no',
  })
  return series.editions
    .toSorted((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
    .flatMap((edition) => [
      row(edition, '', '', edition.said),
      ...cutsOf(edition, isDefinition(country)).flatMap((cut) =>
        [...cellsBy(edition, cut)].map(([code, said]) => row(edition, cut, code, said)),
      ),
    ])
}

type Named = Pick<FigureRow, 'level' | 'by' | 'code' | 'by_name' | 'code_name' | 'code_name_own'>

/** A code tells nobody which province it is. */
function namedOf(country: Country, id: string, by: string, code: string): Named {
  const indicator = findDefinition(country, id)?.indicator
  if (by === '' || !indicator) return { level: by === '' ? 'total' : 'breakdown', by, code, by_name: '', code_name: '', code_name_own: '' }
  const [of, words] = [levelWords(country, indicator, by), codeWords(country, indicator, by, code)]
  const own = country.languages[0] ?? 'en'
  return {
    level: 'breakdown',
    by,
    code,
    by_name: stripBreaks(sayIn(of, 'en')),
    code_name: stripBreaks(sayIn(words, 'en')),
    code_name_own: stripBreaks(sayIn(words, own)),
  }
}

function rowOf(
  figure: string,
  edition: Edition,
  named: Named,
  said: SaidCell,
  newest: ReadonlySet<Edition>,
): Omit<FigureRow, 'demonstration'> {
  const { release, on, id } = edition.release
  return {
    figure,
    from: edition.from,
    to: edition.to,
    ...named,
    value: said.value,
    qualifier: said.qualifier ?? '',
    or_more: orMore(said),
    about_because: aboutBecause(release, said),
    state: said.state,
    returns_received: release.coverage?.received ?? null,
    returns_due: release.coverage?.due ?? null,
    returns_to_come: returnsToCome(release),
    definition: release.definition ?? null,
    as_of: release.asOf ?? '',
    released: on,
    release: id,
    superseded: newest.has(edition) ? 'no' : 'yes',
  }
}

const NAMES = COLUMNS.map(([name]) => name)
const textOf = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : neutralise(value)

export const printFigureCsv = (rows: readonly FigureRow[]): string =>
  printCsv([[...NAMES], ...rows.map((row) => NAMES.map((name) => textOf(row[name])))])

/** Every figure in one table: the same rows, and beside each what its figure is called and what it counts. */
export function printAllCsv(about: Pick<About, 'country' | 'isDemo'>, all: readonly Series[]): string {
  const own = about.country.languages[0] ?? 'en'
  const rows = all.flatMap((series) => {
    const found = findDefinition(about.country, series.id)
    const named = found ? [sayIn(found.words, 'en'), sayIn(found.words, own), sayIn(found.indicator.unit, 'en')] : ['', '', '']
    const called = named.map((text) => neutralise(stripBreaks(text)))
    return figureRows(about, series).map((row) => [...called, ...NAMES.map((name) => textOf(row[name]))])
  })
  return printCsv([['figure_name', 'figure_name_own', 'unit', ...NAMES], ...rows])
}

/** Numbers are numbers, and what is empty is empty: no cell is a formula. */
export const printFigureXlsx = (about: Pick<About, 'country' | 'isDemo'>, id: string, rows: readonly FigureRow[]): Promise<Uint8Array> =>
  writeXlsx({
    // The day of its newest release, so that one and the same file has one and the same etag.
    properties: {
      title: `${about.isDemo ? 'DEMO: ' : ''}${findDefinition(about.country, id)?.words.en ?? id}`,
      creator: about.country.words.en,
      modified: new Date(
        rows
          .map((row) => row.released)
          .toSorted()
          .at(-1) ?? 0,
      ),
    },
    sheets: [
      {
        name: 'figure',
        rows: [[...NAMES], ...rows.map((row) => NAMES.map((name) => (typeof row[name] === 'string' ? neutralise(row[name]) : row[name])))],
      },
      {
        name: 'cautions',
        rows: [['caution', 'caution_own'], ...cautionsOf(about, id).map(([en, own]) => [neutralise(en), neutralise(own)])],
      },
      { name: 'columns', rows: [['column', 'type', 'meaning'], ...COLUMNS.map(([name, type]) => [name, type, COLUMN_WORDS[name].en])] },
    ],
  })

export type About = { readonly country: Country; readonly origin: string; readonly isDemo: boolean }

/** What has to be known before a number of it is quoted: a file is passed on without its page. In English, and in the country's first language. */
function cautionsOf({ country, isDemo }: Pick<About, 'country' | 'isDemo'>, id: string): readonly (readonly [string, string])[] {
  const found = findDefinition(country, id)
  const own = country.languages[0] ?? 'en'
  const words = [
    ...(isDemo ? [COMMON.demo] : []),
    ...(found
      ? [
          found.words,
          found.indicator.unit,
          found.indicator.caveat,
          ...definitionLines(country, found.indicator, shareAs(found.indicator, id)),
        ]
      : []),
    FILE_CAUTIONS.sum,
    DATA.detected,
    DATA.withheld,
    RELEASED['at-least-note'],
    RELEASED['about-is'],
    DATA['no-change'],
    DATA['no-rank'],
    country.licence ? fillWords(TERMS.under, { title: country.licence.title, path: country.licence.path }) : TERMS.none,
  ]
  return words.map((one) => [stripBreaks(sayIn(one, 'en')), stripBreaks(sayIn(one, own))])
}

/** What each column and code that stands in the rows is called, in every language of the country; without a code the column itself. */
function namesIn(country: Country, indicator: Indicator, rows: readonly FigureRow[]): readonly unknown[] {
  const languages = [...new Set(['en', ...country.languages])]
  const one = (by: string, code: string, words: Words) => ({
    by,
    code,
    words: Object.fromEntries(languages.map((lang) => [lang, stripBreaks(sayIn(words, lang))])),
  })
  return [...Map.groupBy(rows, ({ by }) => by)].flatMap(([by, own]) => {
    if (by === '') return []
    const codes = [...new Set(own.map(({ code }) => code))]
    return [one(by, '', levelWords(country, indicator, by)), ...codes.map((code) => one(by, code, codeWords(country, indicator, by, code)))]
  })
}

/** The same as JSON, with what it counts. */
export function figureJson({ country, origin, isDemo }: About, id: string, rows: readonly FigureRow[]): unknown {
  const found = findDefinition(country, id)
  return {
    format: 'saksi-figure/1',
    ...(isDemo ? { demo: true } : {}),
    figure: id,
    address: `${origin}/data/${slugOf(id)}`,
    words: found?.words,
    unit: found?.indicator.unit,
    caveat: found?.indicator.caveat,
    ...(country.licence ? { licence: country.licence } : {}),
    names: found ? namesIn(country, found.indicator, rows) : [],
    cautions: cautionsOf({ country, isDemo }, id).map(([en, own]) => ({ en, [country.languages[0] ?? 'en']: own })),
    rows,
  }
}

/** What a column may hold, where that is a short list. */
const HOLDS: Partial<Readonly<Record<keyof FigureRow, readonly string[]>>> = {
  level: ['total', 'breakdown'],
  qualifier: ['exact', 'at_least', 'about'],
  or_more: ['yes', 'no'],
  state: [PRINTED, ROUNDED, WITHHELD, PARTIAL],
  superseded: ['yes', 'no'],
  demonstration: ['yes', 'no'],
}

/** A Data Package (v2) of the figure's CSV, with the hash of just that. */
export function figurePackage({ country, origin, isDemo }: About, id: string, rows: readonly FigureRow[]): unknown {
  const found = findDefinition(country, id)
  const csv = utf8(printFigureCsv(rows))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slugOf(id)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-'),
    title: `${isDemo ? 'DEMO: ' : ''}${found?.words.en ?? id}`,
    description: found?.indicator.caveat.en ?? '',
    homepage: `${origin}/data/${slugOf(id)}`,
    ...(country.licence ? { licenses: [country.licence] } : {}),
    sources: [{ title: `${country.words.en}, national record of trafficking in persons` }],
    resources: [
      {
        name: 'figure',
        path: 'figure.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.length,
        hash: `sha256:${toHex(sha256(csv))}`,
        schema: {
          fields: COLUMNS.map(([name, type]) => {
            const holds = HOLDS[name]
            const unit = name === 'value' && found ? { title: found.indicator.unit.en } : {}
            const called: Readonly<Record<string, Words>> = name in STANDS ? STANDS[name as keyof typeof STANDS] : {}
            const named = holds?.flatMap((value) => (called[value] ? [{ value, label: stripBreaks(called[value].en) }] : [])) ?? []
            return {
              name,
              type,
              ...unit,
              description: COLUMN_WORDS[name].en,
              ...(holds && named.length === holds.length ? { categories: named } : {}),
              ...(holds ? { constraints: { enum: holds } } : {}),
            }
          }),
          // Of one release each place once; a later release of the same days says its own.
          uniqueKeys: [['from', 'to', 'by', 'code', 'release']],
          missingValues: [''],
        },
      },
    ],
  }
}
