/**
 * Papers of many offices, typed through the product's own doors and asked by its own commands, compared with a key that somebody else made. What was typed
 * and asked lies as data: a file a paper and questions.txt (test/field/typing.md says how). Prints right cells, equal states, zeros where the key says that
 * nobody knows, refusals, what was invented, and each miss with its papers.
 *
 *   node bench/field-papers.ts [FOLDER] [--typed FOLDER] [--only Q001,…] [--keep DIR]     FOLDER: ../shared/field/papers
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../src/main.ts'
import { findCode } from '../src/core/country/find.ts'
import { layoutOf } from '../src/store/files/layout.ts'
import { loadCountry } from '../src/store/files/load-country.ts'
import { initInstallation } from '../src/work/installation/init.ts'
import { parsePaperNumber } from '../src/core/model/register-number.ts'
import { printCsv } from '../src/exchange/csv/csv.ts'
import { answerer, type Printed } from './field/answers.ts'
import { keyOf, openAll, type Sealed } from './field/opened.ts'
import { amendKey, readKey, readQuestions, score, type Score } from './field/asked.ts'
import { readTyped, sheetOf, strangeRows, type Section, type TypedPaper } from './field/typed.ts'
import { makeSame } from './field/wording.ts'

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared/field/papers')
const folder = process.argv[2] && !process.argv[2].startsWith('--') ? process.argv[2] : shared
const typedFolder = option('--typed') ?? (folder === shared ? join(root, 'test/field/typed-shared') : join(folder, 'typed'))
for (const path of [join(folder, 'key.json'), join(typedFolder, 'questions.txt')])
  if (!existsSync(path)) {
    process.stdout.write(`${path} is not here: nothing was measured\n`)
    process.exit(1)
  }

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const country = await loadCountry(join(root, 'countries/kh'))
const papers = readTyped(typedFolder, join(folder, 'files'))
const scratch = mkdtempSync(join(option('--keep') ?? tmpdir(), 'saksi-papers-'))
const dir = join(scratch, 'record')
// Invented people with keys in files sign what is typed, so that no figure waits for a device.
await initInstallation({ dir, country: 'kh', demo: true, trustees: 1 })

async function run(args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' }
  const code = await main([...args], { out: (t) => (said.out += `${t}\n`), err: (t) => (said.err += `${t}\n`), json: true })
  return { code, ...said }
}

const layout = layoutOf(dir)
type Outcome = { readonly fault?: string; readonly rows: number }
/** A line that is refused is left out, as a clerk leaves it out who is told which it is; what else the paper says goes in. */
async function typeIn(paper: TypedPaper, section: Section, i: number): Promise<Outcome> {
  const strange = section.door === 'form' ? strangeRows(section.form, section.rows, country) : []
  if (section.door === 'form' && strange.length > 0) {
    const known = await typeIn(paper, { ...section, rows: section.rows.filter((_, n) => !strange.includes(n)) }, i)
    const fault = `lines ${strange.map((n) => n + 1).join(', ')} name a column that the form does not have. ${known.fault ?? ''}`
    return { fault, rows: known.rows + strange.length }
  }
  const fault = await sendIn(paper, section, i)
  if (fault === undefined) return { rows: 0 }
  const wrong = new Set(fault.problems.flatMap((p) => (p.severity === 'error' && p.row !== undefined ? [p.row - 2] : [])))
  const rest = section.door === 'form' ? section.rows.filter((_, n) => !wrong.has(n)) : []
  if (section.door !== 'form' || wrong.size === 0 || rest.length === 0)
    return { fault: fault.text, rows: section.door === 'nil' ? 1 : section.rows.length }
  const again = await sendIn(paper, { ...section, rows: rest }, i)
  return again ? { fault: `${fault.text} ${again.text}`, rows: section.rows.length } : { fault: fault.text, rows: wrong.size }
}

async function sendIn(paper: TypedPaper, section: Section, i: number): Promise<Fault | undefined> {
  const out = join(scratch, `${paper.file}-${i}`)
  const who = ['--keys', layout.edge(paper.agency), '--received', paper.received, '--out', `${out}.saksi`]
  if (section.door === 'totals') {
    const columns = [...new Set(section.rows.flatMap((r) => Object.keys(r)))]
    writeFileSync(
      `${out}.csv`,
      printCsv([[...columns, 'received'], ...section.rows.map((r) => [...columns.map((c) => r[c] ?? ''), paper.received])]),
    )
    return faultOf(await run(['import', dir, `${out}.csv`, '--totals', '--by', paper.agency]))
  }
  if (section.door === 'nil') {
    const sealed = await run([
      'seal',
      '--nil',
      section.slots,
      '--form',
      section.forms,
      ...who,
      '--sign',
      layout.signingKey(paper.agency, 'head'),
    ])
    return faultOf(sealed) ?? faultOf(await run(['import', dir, `${out}.saksi`, '--form', section.forms.split(',')[0] ?? '']))
  }
  writeFileSync(`${out}.csv`, sheetOf(section.form, section.rows, country))
  const sealed = await run(['seal', `${out}.csv`, '--form', section.form, ...who, '--sign', layout.signingKey(paper.agency, 'clerk')])
  return faultOf(sealed) ?? faultOf(await run(['import', dir, `${out}.saksi`, '--form', section.form]))
}
type Problem = { readonly severity: string; readonly row?: number; readonly column?: string; readonly message: string }
type Fault = { readonly text: string; readonly problems: readonly Problem[] }
/** @returns what was refused, in the product's words */
function faultOf({ code, out, err }: Awaited<ReturnType<typeof run>>): Fault | undefined {
  if (code === 0) return undefined
  const problems = out.startsWith('{') ? ((JSON.parse(out) as { readonly problems?: readonly Problem[] }).problems ?? []) : []
  const errors = problems.filter((p) => p.severity === 'error').map((p) => `row ${p.row} ${p.column}: ${p.message}`)
  return { text: errors.length > 0 ? errors.join('; ') : `${out.slice(0, 600)}${err.slice(0, 300)}`.trim(), problems }
}

// A paper's title is kept by the first letters of its words.
const fileOf = new Map(
  papers.flatMap((p) => [
    [p.number, p.file],
    [parsePaperNumber(p.number) ?? p.number, p.file],
  ]),
)
const nameOf = (number: string): string => fileOf.get(number) ?? fileOf.get(parsePaperNumber(number) ?? '') ?? number
const printed = new Map<string, Promise<Printed | undefined>>()
const ask = async ([name = '', ...args]: readonly string[]): Promise<Printed | undefined> => {
  const { code, out, err } = await run([name, dir, ...args])
  if (code === 0) return JSON.parse(out) as Printed
  say(`  ASKED AMISS  ${name} ${args.join(' ')}: ${err.split('\n')[0] ?? ''}`)
  return undefined
}
const askOnce = (command: readonly string[]): Promise<Printed | undefined> => {
  const asked = printed.get(command.join('\0')) ?? ask(command)
  printed.set(command.join('\0'), asked)
  return asked
}

try {
  let refusals = 0
  let rows = 0
  for (const paper of papers) {
    for (const [i, section] of paper.sections.entries()) {
      rows += section.door === 'nil' ? 1 : section.rows.length
      const { fault, rows: left } = await typeIn(paper, section, i)
      if (fault === undefined) continue
      refusals += left
      say(`REFUSED  ${paper.file}  ${section.door === 'form' ? section.form : section.door}: ${fault}`)
    }
    for (const line of paper.refused) {
      refusals += 1
      say(`NO PLACE ${paper.file}  ${line}`)
    }
  }
  const questions = readKey(join(folder, 'key.json'))
  const mapped = new Map(readQuestions(join(typedFolder, 'questions.txt')).map((q) => [q.id, q]))
  const same = makeSame(country)
  const only = option('--only')?.split(',')
  // First what is sealed is gathered, then opened by those whose it is, then the questions are answered.
  const wishes: Sealed[] = []
  const sayerOf = (code: string): string => findCode(country, 'statement-sayers', code)?.words.en ?? code
  const gather = answerer(askOnce, nameOf, async (agency, record, field) => {
    wishes.push({ agency, record, field })
    return null
  })
  for (const how of mapped.values()) if (!only || only.includes(how.id)) await gather(how)
  const opened = await openAll(dir, [...new Map(wishes.map((w) => [keyOf(w), w])).values()])
  const answer = answerer(askOnce, nameOf, async (agency, record, field) => opened.get(keyOf({ agency, record, field })), sayerOf)
  const scores: Score[] = []
  const amendments = join(typedFolder, 'amended.json')
  const amended = existsSync(amendments) ? amendKey(questions, amendments, join(folder, 'files')) : undefined
  const byPapers: Score[] = []
  for (const [i, key] of questions.entries()) {
    if (only && !only.includes(key.id)) continue
    const how = mapped.get(key.id)
    const answered = how && (await answer(how))
    const s = score(key, answered, same)
    scores.push(s)
    const asAmended = amended?.[i]
    if (asAmended) byPapers.push(score(asAmended, answered, same))
    if (s.misses.length > 0)
      say(`${s.id}  ${s.equal}/${s.cells}  papers ${(key.papers ?? []).join(' ')}  ${key.question}\n      ${s.misses.join('\n      ')}`)
  }
  const total = (of: (s: Score) => number): number => scores.reduce((n, s) => n + of(s), 0)
  const [cells, equal, states] = [total((s) => s.cells), total((s) => s.equal), total((s) => Number(s.isState))]
  say(
    `\n${papers.length} papers, ${rows} rows; ${scores.length} questions, ${scores.filter((s) => !mapped.has(s.id)).length} of them with no command`,
  )
  say(`cells equal      ${equal} of ${cells} (${((100 * equal) / cells).toFixed(1)} %)`)
  say(`states equal     ${states} of ${scores.length} (${((100 * states) / scores.length).toFixed(1)} %)`)
  if (byPapers.length > 0) {
    const sum = (of: (s: Score) => number): number => byPapers.reduce((n, s) => n + of(s), 0)
    say(`by the papers’ words, where the key is wrong by them (${amendments}):`)
    say(`                 ${sum((s) => s.equal)} of ${sum((s) => s.cells)} cells, ${sum((s) => Number(s.isState))} states`)
  }
  say(`false zeros      ${total((s) => s.falseZeros)}`)
  say(`refused          ${refusals}`)
  say(`sealed, asked    ${wishes.length}; opened by their own body ${opened.size}`)
  say(`something for not known  ${total((s) => s.invented)}`)
} finally {
  if (option('--keep') === undefined) rmSync(scratch, { recursive: true, force: true })
}
