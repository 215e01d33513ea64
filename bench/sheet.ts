/**
 * A large return from its bytes to the list of its problems: read, matched, judged. A process of its own makes the file, so that the
 * one that is measured holds nothing else.
 *
 *   node bench/sheet.ts [rows] [columns]        default: 100000 25
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readingFlags } from '../src/cli/take-in/read-apart.ts'
import { loadCountry } from '../src/store/files/load-country.ts'
import { findForm } from '../src/core/country/find.ts'
import type { CourtReturnRow } from '../src/demo/court-returns.ts'
import { receive } from '../src/road/receive.ts'
import { validate } from '../src/road/validate.ts'

const [task = '', ...rest] = process.argv.slice(2)
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
const whole = findForm(country, 'court-return')
if (!whole) throw new Error('impossible: kh has the court return')

if (task === '--make') {
  // Here alone, so that the process that is measured does not hold a writer of spreadsheets.
  const [{ courtRows }, { writeCourtReturnXlsx }] = await Promise.all([
    import('./court-rows.ts'),
    import('../src/demo/write-court-return.ts'),
  ])
  const [file = '', rows, columns] = rest
  const form = { ...whole, fields: whole.fields.slice(0, Number(columns)) }
  const made = courtRows(country, whole, 0, Number(rows)).rows.map(
    ({ values }) =>
      Object.fromEntries(Object.entries(values).map(([k, v]) => [k, v === null ? '' : String(v)])) as unknown as CourtReturnRow,
  )
  writeFileSync(file, await writeCourtReturnXlsx(made, form, country))
} else if (task === '--check') {
  const bytes = new Uint8Array(readFileSync(rest[0] ?? ''))
  const base = process.memoryUsage().rss
  const used = process.cpuUsage()
  const since = performance.now()
  const draft = await receive(bytes, { form: whole, country, fileName: 'sheet.xlsx' })
  const read = performance.now()
  const said = 'refused' in draft ? draft : validate(draft, whole, country)
  const done = performance.now()
  const { user, system } = process.cpuUsage(used)
  const found = 'refused' in said ? said.refused : said.warnings
  console.log(
    JSON.stringify({
      rows: 'refused' in draft ? 0 : draft.rows.length,
      errors: found.filter((p) => p.severity === 'error').length,
      problems: found.length,
      read: (read - since) / 1000,
      judged: (done - read) / 1000,
      processor: (user + system) / 1e6,
      peak: process.resourceUsage().maxRSS / 1024,
      before: base / 1024 / 1024,
    }),
  )
} else {
  const { machine } = await import('./court-rows.ts')
  const [rows, columns] = [Number(task || 100_000), Number(rest[0] ?? 25)]
  const folder = mkdtempSync(join(tmpdir(), 'saksi-bench-sheet-'))
  try {
    const file = join(folder, 'sheet.xlsx')
    // As `saksi seal` reads it: in a process of its own, with these limits.
    const run = (flags: readonly string[], ...argv: string[]): string => {
      const ran = spawnSync(process.execPath, [...flags, import.meta.filename, ...argv], { encoding: 'utf8', maxBuffer: 1e8 })
      if (ran.status !== 0) throw new Error(ran.stderr)
      return ran.stdout
    }
    run([], '--make', file, String(rows), String(columns))
    const { read, judged, processor, peak, before, ...said } = JSON.parse(run(readingFlags(), '--check', file)) as Record<string, number>
    const fixed = (n: number | undefined): string => (n ?? Number.NaN).toFixed(1)
    console.log(
      `${machine('no database')}; load ${loadavg()[0]?.toFixed(1)}; ${(statSync(file).size / 1e6).toFixed(1)} MB of XLSX, ${columns} columns; ${readingFlags().join(' ')}`,
    )
    console.log(
      '\n| rows | problems | read s | judged s | together s | processor s | peak MB | of it before MB |\n|---|---|---|---|---|---|---|---|',
    )
    console.log(
      `| ${said['rows']} | ${said['problems']} | ${fixed(read)} | ${fixed(judged)} | ${fixed((read ?? 0) + (judged ?? 0))} | ${fixed(processor)} | ${fixed(peak)} | ${fixed(before)} |`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
