import { createInterface, type Interface } from 'node:readline/promises'
import { existsSync } from 'node:fs'
import { hpke } from '../../outside/hpke/hpke.ts'
import { openInstallation, readEdgeKeys, type Installation } from '../../work/installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { Country, Field, Form } from '../../core/country/index.ts'
import { codesOf } from '../../core/country/find.ts'
import { mayStayUnwritten } from '../../core/country/not-written.ts'
import { printCsv } from '../../exchange/csv/csv.ts'
import { isSealedClass } from '../../core/model/fields.ts'
import { utf8 } from '../../core/bytes.ts'
import { sayInAll } from '../../core/text/languages.ts'
import type { EntrySigner } from '../../core/entry/sign.ts'
import { demoSigner } from '../../demo/hand-in.ts'
import { append } from '../../road/append.ts'
import { receive } from '../../road/receive.ts'
import { needsKeys, seal } from '../../road/seal.ts'
import type { Refused, Valid } from '../../road/stages.ts'
import { validate } from '../../road/validate.ts'
import { makeCellReader } from '../../road/validate/read-cell.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { getForm } from '../named.ts'
import { describe } from './read-return.ts'

export const command: Command = {
  name: 'enter',
  usage: `saksi enter DIR FORM [--agency ID]

Asks each question of the form in the languages of the country. An empty line means that the paper does not say: the record then
says unknown, never zero. "?" lists the codes, "<" goes back one question. Nothing is recorded before the last yes;
names are sealed on this machine. In a demonstration the invented clerk signs; elsewhere the record waits unsigned for a
device.

  saksi enter ./demo court-return`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { agency: { type: 'string' } }, ['DIR', 'FORM'])
    const installation = await openInstallation(folder(positionals[0] as string))
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    try {
      const { country } = installation
      const form = getForm(country, positionals[1])
      const senders = country.agencies.filter((a) => a.sends.includes(form.id))
      const agency = typeof values.agency === 'string' ? senders.find((a) => a.id === values.agency) : senders[0]
      if (!agency) throw new Usage(`--agency must be one that sends ${form.id}: ${senders.map((a) => a.id).join(', ')}`)
      return await enter(installation, form, agency.id, new Questions(terminal, io, country), io)
    } finally {
      terminal.close()
      await installation.close()
    }
  },
}

async function enter(installation: Installation, form: Form, agency: string, questions: Questions, io: Io): Promise<ExitCode> {
  const { country, layout } = installation
  const edge = layout.edge(agency)
  if (needsKeys(form) && !existsSync(edge))
    throw new Usage(`the edge keys of ${agency} are not on this machine (${edge}); names are sealed with them`)
  io.err(`${sayInAll(form.words, country.languages).join('\n')}\n`)
  const rows: string[][] = []
  for (;;) {
    const cells = await questions.askRow(form)
    if (!cells) break
    const checked = await check([...rows, cells], form, country)
    if ('refused' in checked) {
      for (const p of checked.refused) io.err(describe(p))
      io.err('This record is not taken; type it again, or end with an empty record.')
      continue
    }
    for (const w of checked.warnings) io.err(describe(w))
    rows.push(cells)
    if (!(await questions.isYes('One more record? [y/N] '))) break
  }
  const valid = rows.length === 0 ? null : await check(rows, form, country)
  if (
    !valid ||
    'refused' in valid ||
    !(await questions.isYes(`Record ${rows.length} ${rows.length === 1 ? 'record' : 'records'} for ${agency}? [y/N] `))
  ) {
    io.err('Nothing was recorded.')
    return 1
  }
  const keys = needsKeys(form) ? readEdgeKeys(edge) : null
  const signer = signerOf(installation, agency)
  const options = { country, form, agency, keys, random: nodeRandom, hpke, ...(signer ? { signer } : {}) }
  const logged = await append(await seal(valid, options), country, installation.store)
  const { demo } = installation.settings
  if (io.json)
    io.out(
      JSON.stringify({
        accepted: logged.accepted,
        rejected: 0,
        warnings: valid.warnings.length,
        problems: [],
        receipt: logged.receipt,
        signed: signer !== undefined,
        demo,
      }),
    )
  else
    io.out(
      `${demo ? `${DEMO_LINE}\n` : ''}${logged.accepted} ${logged.accepted === 1 ? 'record' : 'records'} recorded${logged.receipt ? `; receipt: entry ${logged.receipt.entry}` : ''}; ${signer ? 'signed with the invented clerk’s key, which lies in a file' : 'unsigned: it waits for a device'}`,
    )
  return 0
}

/** A demonstration's clerk has a key in a file; everybody else signs on a device, and until then the record waits unsigned. */
const signerOf = (installation: Installation, agency: string): EntrySigner | undefined =>
  installation.settings.demo && existsSync(installation.layout.signingKey(agency, 'clerk'))
    ? demoSigner(installation, agency, 'clerk')
    : undefined

/** The same reading and the same rules as any sheet's. */
async function check(rows: readonly string[][], form: Form, country: Country): Promise<Valid | Refused> {
  const text = printCsv([form.fields.map((f) => f.words.en), ...rows])
  const draft = await receive(utf8(text), { form, country, fileName: `${form.id}.csv` })
  return 'refused' in draft ? draft : validate(draft, form, country)
}

const FEW = 14

/** Asks on the terminal; what is answered is checked at once, so that a slip is mended where it was made. */
class Questions {
  readonly #lines: AsyncIterator<string>
  readonly #io: Io
  readonly #country: Country
  #isOver = false

  constructor(terminal: Interface, io: Io, country: Country) {
    this.#lines = terminal[Symbol.asyncIterator]()
    this.#io = io
    this.#country = country
  }

  async isYes(question: string): Promise<boolean> {
    this.#io.err(question)
    return /^(y|yes|បាទ|ចាស)$/i.test((await this.#next()) ?? '')
  }

  /** Cells in the form's order; undefined when the input ends or every answer is empty. */
  async askRow(form: Form): Promise<string[] | undefined> {
    const cells: string[] = []
    while (cells.length < form.fields.length) {
      const field = form.fields[cells.length] as Field
      const said = await this.#ask(field, `${cells.length + 1}/${form.fields.length}`, mayStayUnwritten(form, field))
      if (said === undefined) return undefined
      if (said === '<') cells.pop()
      else cells.push(said)
    }
    return cells.every((c) => c === '') ? undefined : cells
  }

  async #ask(field: Field, place: string, mayLack: boolean): Promise<string | undefined> {
    const read = makeCellReader(field, this.#country, mayLack)
    const marks = [field.required && !mayLack ? 'must be answered' : '', isSealedClass(field.privacy) ? 'sealed' : '']
      .filter(Boolean)
      .join(', ')
    this.#io.err(`${place}  ${sayInAll(field.words, this.#country.languages).join(' · ')}${marks ? `  (${marks})` : ''}`)
    const codes = codesOf(this.#country, field.list ?? '')
    if (codes.length > 0 && codes.length <= FEW) this.#list(field)
    for (;;) {
      const said = await this.#next()
      if (said === undefined || said === '<') return said
      if (said === '?') {
        this.#list(field)
        continue
      }
      const { problem } = read(this.#expand(field, said))
      if (problem) this.#io.err(describe(problem))
      if (problem?.severity !== 'error') return this.#expand(field, said)
    }
  }

  /** The number of a listed code stands for the code. */
  #expand(field: Field, said: string): string {
    const codes = codesOf(this.#country, field.list ?? '')
    const one = (part: string): string => (/^\d+$/.test(part.trim()) ? (codes[Number(part) - 1]?.code ?? part) : part)
    if (codes.length === 0) return said
    return field.type === 'codes' ? said.split(/[;,]/).map(one).join(';') : one(said)
  }

  #list(field: Field): void {
    for (const [i, c] of codesOf(this.#country, field.list ?? '').entries())
      this.#io.err(`   ${String(i + 1).padStart(3)}  ${sayInAll(c.words, this.#country.languages).join(' · ')}`)
  }

  async #next(): Promise<string | undefined> {
    if (this.#isOver) return undefined
    const line = await this.#lines.next()
    this.#isOver = line.done === true
    return line.done ? undefined : line.value.trim()
  }
}
