/**
 * An office's own list of many rows, of which each has something that a clerk could really do to it: from its bytes to the list of its problems, in a
 * process with the flags of `saksi seal`. Prints what is said, by its code, and what it took.
 *
 *   node --max-semi-space-size=4 bench/bad-rows.ts [rows]
 */
import { join } from 'node:path'
import { findForm } from '../src/core/country/find.ts'
import { receive } from '../src/road/receive.ts'
import { validate } from '../src/road/validate.ts'
import { loadCountry } from '../src/store/files/load-country.ts'

const count = Number(process.argv[2] ?? 100_000)
const country = await loadCountry(join(import.meta.dirname, '../countries/kh'))
const form = findForm(country, 'court-return')
if (!form) throw new Error('impossible: no court return')

const HEADS = ['Case', 'Name', 'Sex', 'Age', 'Law 2008, art.', 'Registered', 'Judgment', 'Result', 'Prison (years)', 'Fine']
/** A verdict before its charge, a decision to come, a month for a day, a Buddhist year, two names, a formula, marks that nobody sees. */
const ROWS: readonly ((n: number) => readonly string[])[] = [
  (n) => [`${n}/24`, 'Wump Moonpocket', 'F', '37', '10', '2024-05-06', '2025-01-17', 'guilty', '7', '4.000'],
  (n) => [`${n}/24`, '=HYPERLINK("x")', 'M', '3O', '12, 38 AML', '6/2023', '17/01/2030', 'gu\u200Bilty', '7.5', '4m'],
  (n) => [`${n}/24`, 'Gobbet និង Wump', 'X', '37', '99', '12/3', '17/01/2567', 'pending', '10', '1\u200B000'],
  (n) => [`${n}/24`, 'Kettleby \u202Eabc', 'F', 'minor', '10 or 12', '30/02/2024', '2023-01-17', 'acquitted', '-', '$500'],
]
const ANSWERS = {
  office: 'CFI-1',
  'rule:era': 'khmer',
  'rule:year': '2024-01',
  'rule:law': 'L2008',
  'rule:decimal-years': 'tenths',
  'word:sex:x': 'sex=male',
}
const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
const rows = Array.from({ length: count }, (_, i) => line((ROWS[i % ROWS.length] as (typeof ROWS)[number])(i + 1)))
const bytes = new TextEncoder().encode([line(HEADS), ...rows, line(['Total', `${count} persons`])].join('\n'))

const before = process.cpuUsage()
const draft = await receive(bytes, { form, country, fileName: 'list.csv', answers: ANSWERS, own: ['CFI-1'], today: '2026-02-01' })
const judged = 'refused' in draft ? draft : validate(draft, form, country, ['CFI-1'])
const { user, system } = process.cpuUsage(before)
const problems = 'refused' in judged ? judged.refused : judged.warnings
for (const [code, all] of Map.groupBy(problems, (p) => p.code)) process.stdout.write(`${String(all.length).padStart(8)}  ${code}\n`)
process.stdout.write(
  `${count} rows, ${problems.length} problems: ${((user + system) / 1_000_000).toFixed(1)} s of processor, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
)
