/** What is said of a sheet's columns: which are missing, which are none of the form's, and which may be another by what stands in them. */
import type { Problem } from '../../core/country/index.ts'
import { listNearest } from '../../core/text/nearest.ts'
import { problem } from '../../errors.ts'
import { placeOf, type Header, type Wanted } from './find-header.ts'
import { foldHeading } from '../../core/sheet/fold-heading.ts'
import type { Grid } from './grid.ts'
import type { Guess } from './guess-columns.ts'
import { fillWords, namesIn } from '../../core/text/languages.ts'

const RENAME = { en: 'Rename "{from}" to "{to}"', km: 'ប្តូរ «{from}» ទៅជា «{to}»' } as const

export function sayColumns(grid: Grid, header: Header, wanted: readonly Wanted[], guesses: readonly Guess[]): readonly Problem[] {
  const place = placeOf(grid, header.at)
  const unknown = header.unknown.map((u) => u.heading)
  const folded = unknown.map(foldHeading)
  const problems: Problem[] = []
  const taken = new Set<string>()
  for (const w of wanted) {
    if (w.optional || w.id in header.headings) continue
    const near = namesIn(w.label).flatMap((name) => listNearest(foldHeading(name), folded, 1))[0]
    const meant = unknown.find((heading) => foldHeading(heading) === near)
    if (!meant && w.mayLack) {
      problems.push(problem('file.column-left-out', { column: w.label }, { ...place, severity: 'warning', field: w.id }))
      continue
    }
    if (meant) taken.add(meant)
    const fixes = meant ? { fixes: [{ value: w.label.en, words: fillWords(RENAME, { from: meant, to: w.label }) }] } : {}
    problems.push(problem('file.missing-column', { column: w.label }, { ...place, column: w.label.en, field: w.id, ...fixes }))
  }
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
