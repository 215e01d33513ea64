/** `saksi import DIR FILE --totals --by AGENCY`: totals that an agency states from its documents: a list of them, or an office's own table of counts. */
import { basename } from 'node:path'
import { dayIn } from '../../core/text/local-time.ts'
import { toHex } from '../../core/bytes.ts'
import type { Country, Problem } from '../../core/country/index.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { makeUnsigned } from '../../work/acts/append-acts.ts'
import { appendTotals } from '../../work/totals/append-totals.ts'
import { readCountSheet, type CountSheet } from '../../work/totals/count-sheet.ts'
import { signTotals } from '../../work/totals/sign-totals.ts'
import { isSource } from '../../core/entry/stated-total.ts'
import { readTotals, TOTAL_COLUMNS } from '../../work/totals/state-totals.ts'
import { Usage, type ExitCode, type Io } from '../command.ts'
import { describeQuestion } from './describe-columns.ts'
import { describeCounts, describeTotal } from './describe-counts.ts'
import { readFileArgument } from './read-file.ts'
import { describe, printableProblem, printRefused } from './read-return.ts'
import { readAnswersFile, readSigner, receivedOn } from './seal.ts'
import { counted } from '../counted.ts'

type Values = Readonly<Record<string, string | boolean | undefined>>

export async function importTotals(installation: Installation, file: string, values: Values, io: Io): Promise<ExitCode> {
  const { country, store } = installation
  const agency = country.agencies.find((a) => a.id === values['by'])
  if (!agency) throw new Usage(`--by says who states the totals: ${country.agencies.map((a) => a.id).join(', ')}`)
  const bytes = readFileArgument(file)
  const text = readText(bytes)
  if (text === undefined || !isList(text)) return importCounts(installation, { bytes, name: basename(file), agency: agency.id }, values, io)
  const sheet = readTotals(text, country, agency.id, papersIn(values['parts-as-written']))
  if ('refused' in sheet) {
    printRefused(sheet, io)
    return 1
  }
  const batch = toHex(nodeRandom.bytes(16))
  const parts = sheet.totals.map((t) => makeUnsigned(agency.id, { ...t, batch }, nodeRandom))
  const done = await appendTotals(parts, { agency: agency.id, country, store })
  if (io.json)
    io.out(
      JSON.stringify({
        accepted: sheet.rows,
        rejected: 0,
        warnings: 0,
        problems: [],
        receipt: done.receipt,
        unchanged: sheet.totals.length - done.added.length,
        entries: done.entries,
      }),
    )
  else if (done.added.length === 0)
    io.out(`all ${sheet.totals.length} totals are on record already; nothing was added\nreceipt: entry ${done.receipt?.entry ?? ''}`)
  else
    io.out(
      `${done.added.length} of ${sheet.totals.length} totals recorded, unsigned, from ${counted(sheet.rows, 'rows')}; a head or reviewer signs them at the desk, under "What waits for my signature"\nreceipt: entry ${done.receipt?.entry ?? ''}`,
    )
  return 0
}

/** Each paper is answered for by its own number: one word for a whole file would answer what nobody has looked at. */
function papersIn(written: string | boolean | undefined): readonly string[] {
  const numbers = typeof written === 'string' ? written.split(',').map((n) => n.trim()) : []
  if (!numbers.every(isSource))
    throw new Usage('--parts-as-written is the numbers of papers, with a comma between: letters, figures and - . / : +')
  return numbers
}

type Given = { readonly bytes: Uint8Array; readonly name: string; readonly agency: string }

/** A table of counts as its office keeps it: shown, asked about, and recorded where somebody confirms it. */
async function importCounts({ country, store }: Installation, { bytes, name, agency }: Given, values: Values, io: Io): Promise<ExitCode> {
  const { source, corrects, answers, sign } = values
  for (const [option, number] of Object.entries({ source, corrects }))
    if (number !== undefined && !isSource(number)) throw new Usage(`--${option} is the number of a paper: letters, figures and - . / : +`)
  const { knownOn } = receivedOn(values['received'])
  const read = await readCountSheet(bytes, {
    country,
    agency,
    fileName: name,
    answers: typeof answers === 'string' ? readAnswersFile(answers) : {},
    source: typeof source === 'string' ? source : 'NONE',
    ...(typeof corrects === 'string' ? { corrects } : {}),
    ...(knownOn === undefined ? {} : { knownOn }),
    today: dayIn(country, new Date()),
  })
  if ('refused' in read) {
    printRefused({ refused: read.refused, checked: 0 }, io)
    return 1
  }
  const errors = read.problems.filter((p) => p.severity === 'error')
  const isReady = errors.length === 0 && read.questions.length === 0
  if (!isReady || values['confirm'] !== true) {
    tell(read, country, io)
    if (isReady) io.err('nothing is recorded yet; if this is what the sheet says, add --confirm and --source, the number of the paper')
    return isReady ? 0 : 1
  }
  if (typeof source !== 'string') throw new Usage('--source is missing: the number of the paper that the sheet is')
  const signer = typeof sign === 'string' ? readSigner(sign, { agency, country: country.id }) : undefined
  const sheets = await signTotals(read.totals, { country, agency, random: nodeRandom, ...(signer ? { signer } : {}) })
  const receipts: string[] = []
  const entries: string[] = []
  let added = 0
  for (const parts of sheets) {
    const done = await appendTotals(parts, { agency, country, store })
    entries.push(...done.entries)
    added += done.added.length - (done.added.length > 0 && signer ? 1 : 0)
    if (done.receipt) receipts.push(done.receipt.entry)
  }
  const warnings = read.problems.map(printableProblem)
  const unchanged = read.totals.length - added
  if (io.json)
    io.out(
      JSON.stringify({
        accepted: read.totals.length,
        rejected: 0,
        warnings: warnings.length,
        problems: warnings,
        receipts,
        unchanged,
        entries,
      }),
    )
  else {
    const how = signer ? 'signed' : 'unsigned: a head or reviewer signs them at the desk, under "What waits for my signature"'
    io.out(
      added === 0
        ? `all ${read.totals.length} totals are on record already; nothing was added`
        : `${counted(added, 'totals')} recorded, ${how}`,
    )
    for (const entry of receipts) io.out(`receipt: entry ${entry}`)
  }
  return 0
}

function tell({ tables, questions, problems, totals }: CountSheet, country: Country, io: Io): void {
  if (io.json) {
    const asked = questions.map(({ id, words, cells, likely }) => ({ id, question: words.en, cells, likely: likely.map((l) => l.value) }))
    io.out(JSON.stringify({ accepted: 0, questions: asked, problems: problems.map(printableProblem), totals, receipt: null }))
    return
  }
  for (const line of tables.flatMap((t) => describeCounts(t, country))) io.out(line)
  for (const total of totals) io.out(describeTotal(total, country))
  for (const p of problems as readonly Problem[]) io.err(describe(p))
  for (const question of questions)
    for (const line of describeQuestion({ ...question, likely: question.likely.slice(0, SHOWN) })) io.err(line)
}
/** Of what a heading may count, as many as somebody reads. */
const SHOWN = 8

/** A list of totals says in its first line what each of its columns is. */
const isList = (text: string): boolean => {
  const head = (text.split(/\r?\n/, 1)[0] ?? '').toLowerCase().split(/[,;\t]/)
  const named = head.filter((h) => TOTAL_COLUMNS.some((c) => c === h.trim().replaceAll('"', '').replace('\uFEFF', '')))
  return named.length >= 2
}

/** @returns undefined for what is no text: a workbook, or a text in another encoding */
function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // read as a sheet, and refused as one
  }
}
