import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { noteStart } from '../../work/installation/note-start.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { WaitingRow } from '../../core/count/questions.ts'
import { findRule } from '../../core/model/lifecycles.ts'
import { append } from '../../road/append.ts'
import { AppendRefused, sayRefused } from '../../errors.ts'
import { SealedSchema } from '../../work/returns/sealed-schema.ts'
import { needsKeys, seal } from '../../road/seal.ts'
import { stamp, type Sealed } from '../../road/stages.ts'
import { askAfterPaper } from '../../road/validate/after-paper.ts'
import { folder, readArguments } from '../arguments.ts'
import { codeOfUnsigned } from './code-of-unsigned.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { importTotals } from './import-totals.ts'
import { progress } from '../progress.ts'
import { readFileArgument } from './read-file.ts'
import { receivedOn } from './seal.ts'
import { getForm } from '../named.ts'
import { printableProblem, printAsked, printRefused, printWaiting, readReturn } from './read-return.ts'
import { SEALED_LIMIT } from './waited.ts'
import { witnessOnce } from '../check/witness-once.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'import',
  usage: `saksi import DIR FILE --form ID [--period P] [--received DAY] [--let-wait]
saksi import DIR FILE --totals --by AGENCY [--source NUMBER] [--answers FILE] [--corrects NUMBER] [--received DAY] [--sign KEY.json] [--confirm]
                [--parts-as-written NUMBER,…]

All or nothing: one bad row refuses the file, and every problem is listed with its row and column. A file that came
before adds nothing, says so, and is answered with the receipt again. The ids of records and entries are printed. A form that holds names must be sealed first, on the clerk's own machine.

With --let-wait rows of a plain sheet that cannot be mended today wait, as with saksi seal; the same file, mended, brings them.

With --totals the file is a CSV of totals without records under them: indicator, from, to, office, by, value, qualifier,
source, currency, rate, rate_on, most, corrects, received. What one document states again takes the place of what it said; what
another says stands beside it, unless it corrects that one. Parts that are more than their total are asked about: with --parts-as-written and the
number of that paper both are kept as it has them, and figures of them are contradicted. --received, and the column, are the day on which the paper came.
Any other file is read as an office's own table of counts: what it was understood as is printed, and what is not known is asked
(which figure a heading counts, what a blank means, which holds where a sum does not fit) and answered in FILE of --answers.
With nothing left to ask, --source and --confirm it is recorded, one receipt for the sheet; with --sign under one signature.

  saksi import ./record court-2023.saksi --form court-return
  saksi import ./uk nrm_referrals_2023_q2.csv --form nrm-quarter`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      {
        form: { type: 'string' },
        period: { type: 'string' },
        received: { type: 'string' },
        totals: { type: 'boolean' },
        by: { type: 'string' },
        'let-wait': { type: 'boolean' },
        source: { type: 'string' },
        corrects: { type: 'string' },
        answers: { type: 'string' },
        sign: { type: 'string' },
        confirm: { type: 'boolean' },
        'parts-as-written': { type: 'string' },
      },
      ['DIR', 'FILE'],
    )
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      if (values.totals === true) return await importTotals(installation, positionals[1] as string, values, io)
      return await importFile(installation, positionals[1] as string, values, io)
    } finally {
      await installation.close()
    }
  },
}

async function importFile(
  installation: Installation,
  file: string,
  values: Readonly<Record<string, string | boolean | undefined>>,
  io: Io,
): Promise<ExitCode> {
  const { country } = installation
  const form = getForm(country, values.form)
  const prepared = await prepare(file)
  if (prepared === 'refused') return 1
  const bar = progress('recording', !io.json && process.stderr.isTTY === true)
  try {
    const logged = await append(prepared.sealed, country, installation.store, (done) => bar.at(done, prepared.sealed.entries.length))
    // A refused file leaves nothing on record, not even that this program ran.
    await noteStart(installation, 'import', false)
    // An import that was killed after its commit left leaves that wait; sending the file again brings them into the log too.
    await installation.sequencer.flush()
    bar.end()
    const witnessed = await witnessOnce(installation)
    const waiting = await installation.counts.ask('waitingRows', { agency: prepared.sealed.agency, form: form.id })
    // The receipt has grown if the witnesses have cosigned meanwhile.
    const receipt =
      witnessed && logged.receipt ? await installation.store.receiptFor(prepared.sealed.agency, logged.receipt.entry) : logged.receipt
    report(prepared.sealed, { ...logged, receipt }, prepared.warnings)
    if (!io.json) sayWaiting(waiting, io)
    if (witnessed && !io.json) io.out(witnessed)
    return 0
  } catch (error) {
    bar.end()
    if (!(error instanceof AppendRefused)) throw error
    const message = refusalOf(error)
    if (io.json)
      io.out(
        JSON.stringify({
          accepted: 0,
          rejected: prepared.sealed.entries.length,
          warnings: 0,
          problems: [{ sheet: null, row: error.row ?? null, column: null, code: error.code, message }],
          receipt: null,
        }),
      )
    else io.err(`nothing was taken: ${message}`)
    return 1
  }

  async function prepare(path: string): Promise<{ sealed: Sealed; warnings: ReturnType<typeof printableProblem>[] } | 'refused'> {
    const bytes = readFileArgument(path, SEALED_LIMIT)
    if (looksSealed(bytes)) {
      const parsed = SealedSchema.safeParse(parseSealed(bytes))
      if (!parsed.success)
        throw new Usage(
          `${path} is no whole sealed file${parsed.error.issues[0]?.path.length ? ` (${parsed.error.issues[0].path.join('.')})` : ''}; ask for it again, or seal the original again`,
        )
      if (parsed.data.form !== form.id) throw new Usage(`${path} is sealed for the form ${parsed.data.form}, not ${form.id}`)
      return { sealed: stamp<Sealed>(parsed.data), warnings: [] }
    }
    if (needsKeys(form))
      throw new Usage(`the form ${form.id} holds names: seal the file first, on the clerk's own machine, with saksi seal`)
    const letWait = values['let-wait'] === true
    const valid = await readReturn(path, form, country, { period: values.period as string | undefined, letWait })
    if ('refused' in valid) {
      printRefused(valid, io)
      return 'refused'
    }
    const agency = country.agencies.find((a) => a.sends.includes(form.id))
    if (!agency) throw new Usage(`no agency of ${country.id} sends ${form.id}`)
    const paper = receivedOn(values.received)
    const warnings = [...askAfterPaper(valid, form, paper.knownOn), ...valid.warnings]
    if (!io.json) {
      printAsked(valid, io, askAfterPaper(valid, form, paper.knownOn))
      printWaiting(valid, io)
    }
    return {
      sealed: await seal(valid, {
        country,
        form,
        agency: agency.id,
        keys: null,
        random: nodeRandom,
        hpke,
        ...paper,
      }),
      warnings: warnings.map(printableProblem),
    }
  }

  function report(sealed: Sealed, logged: Awaited<ReturnType<typeof append>>, problems: ReturnType<typeof printableProblem>[]): void {
    if (io.json) {
      io.out(
        JSON.stringify({
          accepted: logged.accepted,
          rejected: 0,
          warnings: problems.length,
          problems,
          receipt: logged.receipt,
          unchanged: logged.unchanged,
          superseded: logged.superseded,
          conflicts: logged.conflicts,
          entries: logged.entries,
          records: recordsOf(sealed, logged.entries),
        }),
      )
    } else {
      const nothingNew = logged.accepted > 0 && logged.unchanged === logged.accepted
      const parts = nothingNew
        ? [`all ${logged.unchanged} rows are on record already; nothing was added`]
        : [describeAdded(sealed, logged.accepted - logged.unchanged)]
      if (!nothingNew && logged.unchanged > 0) parts.push(`${logged.unchanged} were on record already`)
      if (logged.superseded > 0) parts.push(`${logged.superseded} are new versions`)
      if (logged.conflicts > 0) parts.push(`${logged.conflicts} conflict with another version, and both are kept`)
      io.out(parts.join('; '))
      const records = recordsOf(sealed, logged.entries)
      for (const { record, entry } of records.slice(0, LISTED)) io.out(`record ${record}  entry ${entry}`)
      if (records.length > LISTED) io.out(`and ${(records.length - LISTED).toLocaleString('en')} more records: --json names each`)
      if (logged.receipt) io.out(`receipt: entry ${logged.receipt.entry}`)
    }
  }
}

/** Rows of this agency's returns of the form that wait, by the return that came without them. */
function sayWaiting(rows: readonly WaitingRow[], io: Io): void {
  for (const own of Map.groupBy(rows, (r) => r.entry).values()) {
    const [first] = own
    const n = new Set(own.map((r) => r.token)).size
    if (first) io.out(`${n} ${n === 1 ? 'row waits' : 'rows wait'} under entry ${first.entry}, since ${first.since}`)
  }
}

/** As many as a screen shows. */
const LISTED = 20

/** Each record as other commands take it, and the entry that holds what was sent of it. */
const recordsOf = (sealed: Sealed, entries: readonly string[]): { readonly record: string; readonly entry: string }[] =>
  sealed.entries.flatMap(({ stub: text }, i) => {
    const stub = JSON.parse(text) as Stub
    return stub.kind === 'record.version' ? [{ record: `${stub.agency}:${stub.type}:${stub.record}`, entry: entries[i] ?? stub.id }] : []
  })

/** Undefined for text that was cut off or altered on its way: no sealed file has that shape. */
function parseSealed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const looksSealed = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder().decode(bytes.subarray(0, 400))
  return head.startsWith('{') && head.includes('"saksi-sealed/1"')
}

/** Rows; or what was said about returns, and whether it counts yet. */
function describeAdded({ entries }: Sealed, count: number): string {
  const isReturn = entries.some((e) => e.stub.includes('"kind":"return.received"'))
  if (isReturn) return `${counted(count, 'rows')} recorded${sayUnsigned(entries)}`
  const what = `${count} ${count === 1 ? 'act' : 'acts'} recorded`
  const code = entries.some((e) => e.stub.includes('"waiting":true')) ? codeOfUnsigned(entries) : undefined
  return code === undefined
    ? what
    : `${what}, unsigned: a nil return counts when the head of the office has signed it at the desk, under To sign; code ${code}`
}

/** What nobody signed waits: a figure that rests on it is not whole. The code is compared with the desk's by whoever signs it there. */
function sayUnsigned(entries: Sealed['entries']): string {
  const code = codeOfUnsigned(entries)
  return code === undefined
    ? ''
    : `, unsigned: they wait for a device of the office, under To sign and in the list of returns due; code ${code}`
}

/** What a refusal says to the person at the terminal. */
function refusalOf(error: AppendRefused): string {
  const rule = findRule(error.code.slice('rule.'.length))
  if (rule) return `${rule.words.en}${error.row === undefined ? '' : ` (row ${error.row} of the file)`}`
  return sayRefused(error)?.en ?? error.message
}
