/**
 * A release as one page that anybody can open: the tables as they will look, what was withheld and why, what was tried, what that proves, and what
 * does not follow. It tells nothing that the release does not, so that it may be published with it.
 */
import type { AttackReport } from '../attack/index.ts'
import type { Protected } from '../protect/protected.ts'
import { buildModel, placesKey } from '../protect/table.ts'
import type { Certificate } from './certificate.ts'
import { columnOf, printNumber } from './columns.ts'

export const REPORT = 'report.html'

/** Rows of one table that are shown; the CSV has them all. */
const MOST_ROWS = 2_000

const TRIED: Readonly<Record<string, string>> = {
  amounts: 'The least and the most that each withheld amount can be, by linear programming.',
  published: 'Reading: is a small number simply printed?',
  elimination: 'Adding and subtracting through all tables and totals.',
  bounds: 'The least and the most that each number can be, by linear programming.',
  integer: 'The same in whole people, for the tightest numbers.',
  history: 'Subtracting releases of other days.',
  rule: 'Knowing that nothing is withheld without a small number beside it.',
  replay: 'Running the rule by which cells were withheld on every table that could be, or on some.',
  same_people: 'Taking figures that agree in all that both print for figures of the same people.',
  group: 'Rows in which everybody shares one value.',
  contributors: 'What an agency finds that takes its own people off.',
  self: 'What a person finds who knows that she is alone in a cell.',
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function writeReport(
  done: Protected,
  { statement, limits, attack, warnings, to_come: toCome, guessed = [], left_out: leftOut = [] }: Certificate,
  title: string,
): string {
  const { cells, release } = done
  const list = (items: readonly string[]): string => `<ul>${items.map((i) => `<li>${escape(i)}</li>`).join('')}</ul>`
  const counts =
    release.rounding === undefined
      ? `${cells.printed} of ${cells.all} numbers are printed, ${cells.empty} are nobody, ${cells.withheld} are withheld.`
      : `${cells.rounded} of ${cells.all} numbers are rounded to ${release.rounding.base}, ${cells.empty} are nobody.`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}: what is published, and what stays hidden</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums }
th, td { border: 1px solid #bbb; padding: .25rem .6rem; text-align: left } td.n { text-align: right }
td.w { background: #eee; color: #444 } tr.t td, tr.t th { font-weight: 600 } h1, h2 { line-height: 1.2 }
</style>
<h1>${escape(title)}</h1>
${toCome === undefined ? '' : `<p><b>${escape(toCome)}</b></p>\n`}<p>${escape(statement)}</p>
<p>${escape(counts)}${cells.withheld > 0 ? ` <b>⋯</b> stands for a number that is withheld: because it is ${release.amounts ? 'of too few, or nearly one contributor’s' : `from 1 to ${release.threshold - 1}`}, or because such a number could be worked out from it. Which of the two is never said, for that would tell it.` : ''}</p>
${guessed.length > 0 ? `<h2>How the file was read</h2><p>Nobody said what its columns are; this was guessed. Read it before you publish.</p>${list(guessed)}` : ''}
${buildModel(release)
  .tables.map(({ columns, cells: own }) =>
    tableOf(
      done,
      columns,
      own.map((c) => c.at),
    ),
  )
  .join('\n')}
${(release.merged ?? []).length > 0 ? `<h2>Counted as one</h2>${list(release.merged!.map(({ level, code, names, of }) => `${level}, ${[code, ...Object.values(names ?? {})].join(' / ')}: ${of.join(', ')}`))}` : ''}
${
  leftOut.length > 0
    ? `<h2>Not published beside these</h2>${list(leftOut)}
`
    : ''
}${warnings.length > 0 ? `<h2>To be thought of</h2>${list(warnings)}` : ''}
<h2>What was tried against it</h2>
<table><tr><th>attack</th><th>found</th></tr>
${attack.attacks.map((a) => `<tr><td>${escape(TRIED[a.id] ?? a.id)}</td><td>${sayFound(a)}</td></tr>`).join('\n')}
${attack.not_tried.map((id) => `<tr><td>${escape(TRIED[id] ?? id)}</td><td>not tried</td></tr>`).join('\n')}
</table>
<h2>What does not follow</h2>
<p>${escape(limits)}</p>
<p>Anybody can try again: <code>saksi attack</code> and this folder.</p>
</html>
`
}

const sayFound = (a: AttackReport['attacks'][number]): string => {
  const open = Number(a['unproved'] ?? 0)
  const shared = Number(a['of_other_columns'] ?? 0)
  const found = a.violations === 0 ? (shared > 0 ? 'none that were to be guarded' : 'nothing') : `${a.violations} numbers`
  return `${found}${open > 0 ? `, ${open} not settled` : ''}${shared > 0 ? `; ${shared} rows, in columns that nobody named in “attributes”` : ''}`
}

function tableOf({ release }: Protected, columns: readonly string[], places: readonly (readonly (string | undefined)[])[]): string {
  const byKey = new Map(release.cells.map((c) => [placesKey(c.at), c.value]))
  const rows = places.slice(0, MOST_ROWS).map((at) => {
    const value = byKey.get(placesKey(Object.fromEntries(columns.flatMap((c, i) => (at[i] === undefined ? [] : [[c, at[i]]])))))
    const cell =
      value === null || value === undefined
        ? '<td class="n w" title="withheld">⋯</td>'
        : `<td class="n">${printNumber(release, value)}</td>`
    return `<tr${at.includes(undefined) ? ' class="t"' : ''}>${at.map((code) => `<td>${escape(code ?? 'Total')}</td>`).join('')}${cell}</tr>`
  })
  const more = places.length > MOST_ROWS ? `<p>${places.length - MOST_ROWS} more rows are in the CSV.</p>` : ''
  return `<h2>${escape(columns.map((c) => columnOf(c)).join(' × '))}</h2>
<table><tr>${columns.map((c) => `<th>${escape(columnOf(c))}</th>`).join('')}<th>${escape(release.unit)}</th></tr>
${rows.join('\n')}
</table>${more}`
}
