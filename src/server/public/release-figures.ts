/** A release's figures as the public pages draw them: from the released files alone, under names that people read. */
import type { PrintedCell } from '../../core/attack/view.ts'
import { knownAs, saidOfCell } from '../../core/release/said-cell.ts'
import type { Release } from '../../core/disclosure.ts'
import { countedAsOne, findList } from '../../core/country/find.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import type { Crosstab, Datum, Figure } from '../../web/public/index.ts'
import { RELEASED } from '../../web/words/released.ts'
import {
  codeWords,
  countedWords,
  findDefinition,
  intervalWords,
  isDefinitionLevel,
  isTime,
  joinWords,
  levelWords,
  placesOf,
  roundedWords,
} from '../../core/release/words/of-release.ts'
import { fillWords, inEach, sayIn } from '../../core/text/languages.ts'

type Definition = NonNullable<ReturnType<typeof findDefinition>>
type Of = Definition & { readonly at: Readonly<Record<string, string>> }

/** `kh/persons-convicted/2023-01-01/2024-01-01`. */
export function readPopulation(country: Country, { population }: Release): { of: Definition; from: string; to: string } | undefined {
  const [, id = '', from = '', to = ''] = population.split('/')
  const of = findDefinition(country, id)
  return of && { of, from, to }
}

/**
 * One chart for each single dimension of each table, and of each definition that the table tells apart; of places and offices a list.
 * @param only of the definition whose cells stand at these places; of all where left out
 * @param isLeftOut cuts that are drawn otherwise
 */
export function releaseFigures(
  country: Country,
  release: Release,
  id: string,
  only?: Readonly<Record<string, string>>,
  isLeftOut: (cut: string) => boolean = () => false,
): Figure[] {
  const about = readPopulation(country, release)
  if (!about) return []
  const figures = new Map<string, Figure>()
  for (const { by } of release.tables) {
    const cuts = by.filter((level) => !isDefinitionLevel(country, level) && !isLeftOut(level))
    for (const of of definitionsOf(country, about.of, by, release.cells).filter((d) => only === undefined || isSame(d.at, only)))
      for (const cut of cuts) {
        const data = rowOf(country, of, cut, release)
        const key = JSON.stringify([of.at, cut])
        if (data.length > 0 && !figures.has(key)) figures.set(key, toFigure(of, cut, data))
      }
  }
  return [...figures.values()]

  function toFigure({ words, indicator }: Of, cut: string, data: Datum[]): Figure {
    const span = intervalWords(about!.from, about!.to)
    const rounded = release.rounding && roundedWords(RELEASED['rounded-note'], release.rounding.base)
    const notes = [
      indicator.caveat,
      ...(rounded ? [rounded] : []),
      ...(holdsUnknown(country, indicator, cut, release) ? [RELEASED['merged-note']] : []),
      ...(knownAs(release) === 'at_least' ? [RELEASED['at-least-note']] : []),
      fillWords(RELEASED['drawn-from'], { id }),
    ]
    return {
      kind: placesOf(country, indicator, cut) ? 'list' : isTime(country, indicator, cut) ? 'columns' : 'bars',
      data,
      title: by(words, levelWords(country, indicator, cut)),
      subtitle: inEach((lang) => capital(sayIn(joinWords(indicator.unit, 'comma', span), lang))),
      note: inEach((lang) => notes.map((w) => sayIn(w, lang)).join(' ')),
    }
  }
}

/** A group of the country's list that the few of whom it is not written were put into (`together`). */
function holdsUnknown(country: Country, { dimensions }: Indicator, cut: string, { cells }: Release): boolean {
  const list = findList(country, dimensions[cut]?.list ?? '')
  return (list ? countedAsOne(list) : []).some(({ code, of }) => of.includes('unknown') && cells.some(({ at }) => at[cut] === code))
}

/** Tables of two dimensions, whole. Deeper ones are in the files alone: a page that shows them is read by nobody. */
export function releaseCrosstabs(country: Country, release: Release): Crosstab[] {
  const about = readPopulation(country, release)
  if (!about) return []
  const { of } = about
  return release.tables.flatMap(({ by: [rows, columns, ...deeper], by: levels }): Crosstab[] => {
    if (rows === undefined || columns === undefined || deeper.length > 0 || levels.some((l) => isDefinitionLevel(country, l))) return []
    const codes = (level: string): (string | undefined)[] => [...order(country, of, level, release.cells), undefined]
    const label = (level: string, code: string | undefined): Words =>
      code === undefined ? RELEASED.total : codeWords(country, of.indicator, level, code)
    return [
      {
        title: by(
          countedWords(of.words, release),
          inEach((lang) => [rows, columns].map((level) => sayIn(levelWords(country, of.indicator, level), lang)).join(' × ')),
        ),
        columns: codes(columns).map((code) => label(columns, code)),
        rows: codes(rows).map((row) => ({
          label: label(rows, row),
          cells: codes(columns).map((column) =>
            findCell(release, {
              ...(row === undefined ? {} : { [rows]: row }),
              ...(column === undefined ? {} : { [columns]: column }),
            }),
          ),
        })),
      },
    ]
  })
}

/** The definitions that a table's columns tell apart, each where it is itself and not what is left besides; the release's own without any. */
function definitionsOf(country: Country, root: Definition, by: readonly string[], cells: readonly PrintedCell[]): Of[] {
  return by
    .filter((level) => isDefinitionLevel(country, level))
    .reduce<Of[]>(
      (all, level) =>
        all.flatMap((of) =>
          level.split(' | ').flatMap((id): Of[] => {
            const definition = findDefinition(country, id)
            return definition && cells.some((c) => c.at[level] === id) ? [{ ...definition, at: { ...of.at, [level]: id } }] : []
          }),
        ),
      [{ ...root, at: {} }],
    )
}

function rowOf(country: Country, { indicator, at }: Of, cut: string, release: Release): Datum[] {
  const size = Object.keys(at).length + 1
  const isIn = (c: PrintedCell): boolean =>
    Object.keys(c.at).length === size && c.at[cut] !== undefined && Object.entries(at).every(([level, id]) => c.at[level] === id)
  const unique = new Map(release.cells.filter(isIn).map((c) => [c.at[cut] as string, c]))
  const sizes = new Map([...unique].map(([code, { value }]) => [code, value ?? -1]))
  return sortCodes(country, indicator, cut, sizes).map((code) => ({
    label: codeWords(country, indicator, cut, code),
    ...datumOf(release, unique.get(code)?.value ?? null),
  }))
}

/** Times in their own order, places and offices in that of their list, all else by size. */
function sortCodes(country: Country, indicator: Indicator, level: string, size: ReadonlyMap<string, number>): string[] {
  const places = placesOf(country, indicator, level)
  const inTime = isTime(country, indicator, level)
  // What is no place, such as one that is not known, stands behind them.
  const place = (code: string): number => (places!.includes(code) ? places!.indexOf(code) : places!.length)
  return [...size.keys()].toSorted((a, b) =>
    places ? place(a) - place(b) : inTime ? (a < b ? -1 : 1) : (size.get(b) ?? -1) - (size.get(a) ?? -1),
  )
}

function order(country: Country, { indicator }: Definition, level: string, cells: readonly PrintedCell[]): string[] {
  const alone = cells.filter((c) => c.at[level] !== undefined && Object.keys(c.at).length === 1)
  const size = new Map(alone.map((c) => [c.at[level] as string, c.value ?? -1]))
  const codes = new Set(cells.flatMap((c) => c.at[level] ?? []))
  return sortCodes(country, indicator, level, new Map([...codes].map((code) => [code, size.get(code) ?? -1])))
}

function findCell(release: Release, at: Readonly<Record<string, string>>): Omit<Datum, 'label'> | null {
  const keys = Object.entries(at)
  const found = release.cells.find((c) => Object.keys(c.at).length === keys.length && keys.every(([level, code]) => c.at[level] === code))
  return found ? datumOf(release, found.value) : null
}

/** A rounded number is a reported one: the note says to what. */
const datumOf = (release: Release, value: number | null): Omit<Datum, 'label'> => {
  const { state, ...said } = saidOfCell(release, value)
  return { ...said, state: state === 'rounded' ? 'reported' : state }
}
const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
/** A question of a form is no noun: it is quoted, but where it quotes one itself. */
const by = (what: Words, cut: Words): Words => {
  const quoted = fillWords(RELEASED.quoted, { what: cut })
  return fillWords(RELEASED.by, { what, cut: inEach((lang) => sayIn(/[“«]/.test(sayIn(cut, lang)) ? cut : quoted, lang)) })
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
