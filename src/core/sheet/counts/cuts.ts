/** Which cuts of a figure the headings over a number are: by court, by sex, by citizenship. A number that a figure is not cut by is left out. */
import type { Country } from '../../country/country.ts'
import { codesOf } from '../../country/find.ts'
import type { Indicator } from '../../country/indicator.ts'
import type { Words } from '../../model/fields.ts'
import { getRecordKind } from '../../model/kinds.ts'
import { NOTHING, type Question } from '../own/questions/questions.ts'
import { foldAll, foldText } from '../own/words/fold-text.ts'
import type { Entry } from './axis.ts'
import type { Figure } from './figure.ts'
import type { Findings } from './findings.ts'
import type { CountContext, CountNote } from './understood.ts'
import { UNLISTED_WORDS } from './unlisted.ts'

export class Cuts {
  /** That figures are cut by, the one of most figures first: a court and a province may be called alike. */
  readonly lists: readonly string[]
  readonly #allowed: readonly Indicator[]
  readonly #context: CountContext
  readonly #findings: Findings
  readonly #notCut = new Map<string, { readonly heading: string; readonly cut: Words; readonly figure: Words; cells: number }>()

  /** @param allowed the figures that whoever states them may state */
  constructor(allowed: readonly Indicator[], context: CountContext, findings: Findings) {
    this.#allowed = allowed
    this.#context = context
    this.#findings = findings
    const uses = Map.groupBy(
      allowed.flatMap((i) => Object.values(i.dimensions).map((d) => d.list)),
      (list) => list,
    )
    this.lists = [...uses]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([list]) => (codesOf(context.country, list).length > 1 ? [list] : []))
  }

  /** `Nationality` over labels: the columns of records that it would be. */
  fieldsNamed(heading: string): readonly string[] {
    const { words } = this.#context
    const folded = foldText(heading)
    return [...words.headings, ...words.registers].flatMap((h) => (foldAll(h.phrases).has(folded) ? h.fields : []))
  }

  /** The lists of the cuts that a column so headed would be. */
  listsNamed(heading: string): readonly string[] {
    const fields = this.fieldsNamed(heading)
    return this.#allowed.flatMap((i) =>
      Object.values(i.dimensions).flatMap((d) => (fields.includes(d.column) && !d.parent ? [d.list] : [])),
    )
  }

  /**
   * @param entries the line and the column of a number
   * @param named columns of records that the headings over the labels of its table would be
   * @returns code by dimension; undefined where the number is left out, or waits for an answer
   */
  of(figure: Figure, entries: readonly Entry[], named: ReadonlySet<string>): Readonly<Record<string, string>> | undefined {
    const { indicator } = figure
    const by: Record<string, string> = { ...figure.by }
    for (const { is, alike } of entries)
      for (const [list, code] of Object.entries(is)) {
        const found = [[list, code] as const, ...Object.entries(alike[list] ?? {})].flatMap(([l, c]) =>
          this.#cutsOf(indicator, l, c, named).map((dimension) => ({ dimension, code: c })),
        )
        // What is none of its list counts in the sum, and is no cell of it.
        if (code === '') return undefined
        const [only] = found
        if (!only) return this.#leaveCut(figure, list, entries)
        if (new Set(found.map((f) => f.dimension)).size > 1) {
          // Words of two cuts that a figure has both of: where somebody goes, and whose citizen somebody is.
          const id = `counts:cut:${indicator.id}:${list}`
          const answer = this.#context.answers[id]
          const said = found.find((f) => f.dimension === answer)
          if (answer === undefined) {
            this.#findings.ask(
              askCut(
                id,
                indicator,
                [...new Set(found.map((f) => f.dimension))],
                entries.find((e) => Object.hasOwn(e.is, list))?.text ?? '',
              ),
            )
            return undefined
          }
          if (!said) return this.#leaveCut(figure, list, entries)
          by[said.dimension] = said.code
        } else by[only.dimension] = only.code
      }
    return by
  }

  /** What was left out, once for each figure and list. */
  notes(): readonly CountNote[] {
    return [...this.#notCut.values()].map((note) => ({ kind: 'not-cut', ...note }))
  }

  /** The cuts of a figure that a code may be of: the one that a heading names, where one does. */
  #cutsOf(indicator: Indicator, list: string, code: string, of: ReadonlySet<string>): readonly string[] {
    const all = dimensionsOf(indicator, list, code, this.#context.country)
    const named = all.filter((d) => of.has(indicator.dimensions[d]?.column ?? ''))
    return named.length > 0 ? named : all
  }

  #leaveCut({ indicator }: Figure, list: string, entries: readonly Entry[]): undefined {
    const { country } = this.#context
    const key = `${indicator.id} ${list}`
    const heading = entries.find((e) => Object.hasOwn(e.is, list))?.text ?? ''
    const cut = country.lists.find((l) => l.id === list)?.words ?? UNLISTED_WORDS
    const known = this.#notCut.get(key) ?? { heading, cut, figure: indicator.words, cells: 0 }
    known.cells++
    this.#notCut.set(key, known)
  }
}

/** The cuts of a figure that a code may be of: of its own list, or what lies above the codes of another (a court's province). */
function dimensionsOf({ dimensions }: Indicator, list: string, code: string, country: Country): readonly string[] {
  const all = Object.entries(dimensions)
  const own = all.filter(([, d]) => d.list === list && !d.bands && !d.parent)
  // A cut of another name is worked out of several answers.
  const plain = own.filter(([id, d]) => id === d.column)
  if (own.length > 0) return (plain.length > 0 ? plain : own).map(([id]) => id)
  const above = all.find(([, d]) => d.parent && codesOf(country, d.list).some((c) => c.parent === code))
  return above ? [above[0]] : []
}

const askCut = (id: string, indicator: Indicator, dimensions: readonly string[], heading: string): Question => ({
  id,
  kind: 'rule',
  words: {
    en: `What does “${heading}” say of “${indicator.words.en}”?`,
    km: `«${heading}» ប្រាប់អ្វីអំពី «${indicator.words.km}»?`,
  },
  about: { heading },
  cells: 1,
  likely: [
    ...dimensions.map((value) => {
      const column = indicator.dimensions[value]?.column
      return { value, words: getRecordKind(indicator.kind).fields.find((f) => f.id === column)?.words ?? { en: value, km: value } }
    }),
    { value: NOTHING, words: { en: 'None of these: the numbers are left out', km: 'មិនមែនណាមួយទេ៖ ទុកលេខទាំងនេះចោល' } },
  ],
})
