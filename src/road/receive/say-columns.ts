/** What is said of a sheet's columns: which are missing, which are none of the form's, and which may be another by what stands in them. */
import type { Form, Problem } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { listNearest } from '../../core/text/nearest.ts'
import { problem } from '../../errors.ts'
import { listWanted, placeOf, type Header, type Wanted } from './find-header.ts'
import { foldHeading } from '../../core/sheet/fold-heading.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'
import type { Guess } from './guess-columns.ts'
import { fillWords, inEach, languageOf, namesIn, sayIn } from '../../core/text/languages.ts'

const RENAME = { en: 'Rename "{from}" to "{to}"', km: 'ប្តូរ «{from}» ទៅជា «{to}»' } as const

export function sayColumns(grid: Grid, header: Header, wanted: readonly Wanted[], guesses: readonly Guess[]): readonly Problem[] {
  const place = placeOf(grid, header.at)
  const unknown = header.unknown.map((u) => u.heading)
  const folded = unknown.map(foldHeading)
  const problems: Problem[] = []
  const taken = new Set<string>()
  const absent: Words[] = []
  for (const w of wanted) {
    if (w.optional || w.id in header.headings) continue
    const near = namesIn(w.label).flatMap((name) => listNearest(foldHeading(name), folded, 1))[0]
    const meant = unknown.find((heading) => foldHeading(heading) === near)
    if (!meant && w.mayLack) {
      absent.push(w.label)
      continue
    }
    if (meant) taken.add(meant)
    const fixes = meant ? { fixes: [{ value: w.label.en, words: fillWords(RENAME, { from: meant, to: w.label }) }] } : {}
    problems.push(problem('file.missing-column', { column: w.label }, { ...place, column: w.label.en, field: w.id, ...fixes }))
  }
  // One thing that is said, however many they are: of a list that the office keeps so every month.
  if (absent.length > 0)
    problems.push(
      problem(
        'file.columns-absent',
        { columns: inEach((lang) => absent.map((words) => sayIn(words, lang)).join(languageOf(lang).comma)) },
        { ...place, severity: 'warning' },
      ),
    )
  for (const { column, heading } of header.unknown) {
    if (taken.has(heading)) continue
    const guess = guesses.find((g) => g.column === column)
    const likely = wanted.find((w) => w.id === guess?.fields[0]?.id)
    problems.push(
      guess && likely
        ? problem(
            'file.column-looks-like',
            { column: heading, field: likely.label, fits: guess.fields[0]?.fits ?? 0, of: guess.of },
            { ...place, severity: 'warning', column: heading },
          )
        : problem('file.extra-column', { column: heading }, { ...place, severity: 'warning', column: heading }),
    )
  }
  return problems
}

/** Of what the form must have, what may lack a column and anything that could be one. */
const MOST_LACKING = 0.5

/**
 * A list of something else is said to be that, in a word: each column that it lacks, one after the other, says nothing to whoever sent it.
 * @param said of its columns
 */
export function sayOther(header: Header, said: readonly Problem[], guesses: readonly Guess[], form: Form): Problem | undefined {
  const must = listWanted(form).filter((w) => !w.optional && !w.mayLack)
  const likely = new Set(guesses.flatMap((g) => g.fields.slice(0, 1).map((f) => f.id)))
  // What is a slip of the pen away is there.
  const lacking = said.filter((p) => p.code === 'file.missing-column' && p.fixes === undefined && !likely.has(p.field ?? ''))
  if (lacking.length <= must.length * MOST_LACKING) return undefined
  const columns = [...Object.values(header.headings), ...header.unknown.map((u) => u.heading)].join(', ')
  const labels = must.filter((w) => lacking.some((p) => p.field === w.id)).map((w) => w.label)
  const lacks = inEach((lang) => labels.map((words) => sayIn(words, lang)).join(languageOf(lang).comma))
  return problem('file.of-no-form', { columns, form: form.words, lacks })
}
