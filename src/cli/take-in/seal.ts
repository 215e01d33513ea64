import { existsSync, rmSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { COUNTRIES, loadCountry } from '../../store/files/load-country.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { readEdgeKeys } from '../../work/installation/installation.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { codesOf } from '../../core/country/find.ts'
import type { Country, Form } from '../../core/country/index.ts'
import { asKeptBy } from '../../core/country/observatory.ts'
import { utf8 } from '../../core/bytes.ts'
import { openOfficeFile, RECIPE_FILE } from '../../core/seal/office-file.ts'
import type { EntrySigner } from '../../core/entry/sign.ts'
import { readSigningKey, softwareSigner } from '../../core/entry/software-key.ts'
import { isDay, listPeriods, parsePeriod, type Interval } from '../../core/model/dates.ts'
import type { EdgeKeys } from '../../road/ports.ts'
import { NOT_PART, readLearned, type Learned } from '../../core/sheet/learned-columns.ts'
import { answersIn, forget, remember, touch, type Memory } from '../../core/sheet/own/questions/memory.ts'
import { printTaught, taughtWords } from '../../core/sheet/own/questions/taught-words.ts'
import { columnId, readAnswers, type Answers } from '../../core/sheet/own/questions/questions.ts'
import { checkRecipe } from '../../core/sheet/recipe/check-recipe.ts'
import { recipeSchema, type Recipe } from '../../core/sheet/recipe/recipe.ts'
import { seal, sealNilLetter, waitedOf, type NilSlot } from '../../road/seal.ts'
import type { Sealed } from '../../road/stages.ts'
import { askAfterPaper } from '../../road/validate/after-paper.ts'
import { readMemoryFile, writeMemoryFile } from './memory-file.ts'
import { readArguments } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { codeOfUnsigned } from './code-of-unsigned.ts'
import { printShut } from './opened-by.ts'
import { readFileArgument } from './read-file.ts'
import { waitedIn } from './waited.ts'
import { getForm } from '../named.ts'
import { printAsked, printRefused, printWaiting, readReturn } from './read-return.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'seal',
  usage: `saksi seal FILE [--form ID] --keys EDGE.json --out SEALED [--period P] [--office CODE,…] [--columns FILE] [--answers FILE] [--memory FILE] [--let-wait] [--after SEALED] [--sign KEY.json] [--received DAY]
saksi seal --memory FILE --form ID --keys EDGE.json [--forget QUESTION] [--words OUT.ts [--take QUESTION,…]]
saksi seal FILE --recipe NAME|RECIPE.json --keys EDGE.json [--out SEALED] [--answers FILE] [--sign KEY.json] [--received DAY]
saksi seal --nil OFFICE:PERIOD[,OFFICE:PERIOD…] --form ID[,ID…] --keys EDGE.json --out SEALED [--sign KEY.json] [--received DAY]

Needs no network and no server. Names and free text go into envelopes that only the vaults together can open; what
is written to SEALED may travel by any post. Any error refuses the whole file, and every problem is listed. With --sign
the file goes in under its author's signature, every row of it; a key in a file is for a demonstration alone. --nil says
that there was nothing, of several forms in one letter, and of a year, a half (2023-H1) or a quarter at once: signed by the head of the office it counts, unsigned it waits and counts for nothing. With
--office a file or row of any other office is refused. A heading that is not the form's own is guessed by what stands under
it, and read only as FILE of --columns confirms: JSON, {"heading":"field"}; "" for what is no part of the form. --received
is the day on which the office received or signed the paper: an old paper is known since then as the office says, and since
it is imported as the log proves. What else is asked about an office's own sheet is answered in FILE of --answers: JSON,
{"question":"answer"}; both are printed with the question. With --memory what was said of columns and words is kept for the office's
next file, sealed under its key; without a file to seal it is listed, and --forget takes one answer back and names the returns that were
read by it. Names may stand in it, so the file stays where the key is. With --words what was taught goes into OUT.ts as lines for the country's words
(docs/how-to/teach-a-word.md): never of a field that can hold a name, and a word that the country has nowhere yet only as --take says, by whoever has read it.
With --let-wait rows that cannot be mended today are left out and wait: the return says how many, never what is in them, and figures stay
partial until they come. The same file, mended, brings them. What waited under the file of --after, and does not come under the number that
it had, is here under another or is no row after all: that is said with --sign, of the offices and periods of this file. A row waits only where it
can be told when it comes: its number can be read, and all rows of its case are numbered where there are several. What is said of the file as a whole, or of
its total, still refuses all of it.
Without --form the sheet's own words say which of the agency's forms
it is, and where two fit that is asked as well ({"form":"ID"}). With --recipe one sheet becomes the records of several forms
(docs/spec/recipe.md): each goes into SEALED with its form before the ending, and nothing is written before all are sealed; without --out it is only tried, and what the
rows become is printed. A recipe's NAME is that of its file in the folder recipes beside the keys, or one of the country's (htcds, oscar-clients, primero-cases).

  saksi seal court-2023.xlsx --form court-return --keys record.edge/moj.edge.json --out court-2023.saksi
  saksi seal --nil CFI-X1:2023-Q3 --form court-return --keys record.edge/moj.edge.json \\
    --sign record.edge/moj.head.key.json --out nil.saksi`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      { ...Object.fromEntries(TEXTS.map((name) => [name, { type: 'string' as const }])), 'let-wait': { type: 'boolean' } },
      ['FILE?'],
    )
    const isTried = typeof values.recipe === 'string' && values.out === undefined
    const isOfMemory = values.memory !== undefined && values.nil === undefined && positionals.length === 0
    if (typeof values.out !== 'string' && !isTried && !isOfMemory) throw new Usage('--out is missing: where to write the sealed file')
    if (typeof values.keys !== 'string') throw new Usage('--keys is missing: the edge key file of your agency')
    readFileArgument(values.keys)
    const keys = readEdgeKeys(values.keys)
    const { memory: kept, forget: forgotten } = values as { memory?: string; forget?: string }
    const { words, take } = values as { words?: string; take?: string }
    if (kept !== undefined && positionals[0] === undefined && values.nil === undefined) {
      if (words === undefined) return tellMemory(kept, keys, values.form, forgotten, io)
      return writeTaught(
        readMemoryFile(kept, keys),
        await loadCountry(join(COUNTRIES, keys.country)),
        { form: values.form, out: words, take },
        io,
      )
    }
    if (words !== undefined || take !== undefined) throw new Usage('--words is of what stands in --memory, and no file is sealed meanwhile')
    if (forgotten !== undefined) throw new Usage('--forget takes back what stands in --memory, and no file is sealed meanwhile')
    const country = asKeptBy(await loadCountry(join(COUNTRIES, keys.country)), keys.agency)
    const isFound =
      values.form === undefined && typeof values.nil !== 'string' && ['office', 'columns'].every((o) => values[o] === undefined)
    const forms = (typeof values.form === 'string' && typeof values.nil === 'string' ? values.form.split(',') : [values.form]).map((id) =>
      isFound ? undefined : getForm(country, id),
    )
    const said = forms[0]
    const signer = typeof values.sign === 'string' ? readSigner(values.sign, keys) : undefined
    const who = { country, agency: keys.agency, random: nodeRandom, ...(signer ? { signer } : {}), ...receivedOn(values.received) }
    if (typeof values.nil === 'string') {
      const { nil, out } = values
      if (typeof out !== 'string') throw new Usage('--out is missing: where to write the sealed file')
      const letter = forms.flatMap((f) => (f ? [[f, readSlots(nil, f, country)] as const] : []))
      return write(await sealNilLetter(letter, who), out, io)
    }
    if (typeof values.recipe === 'string')
      for (const name of NOT_WITH_RECIPE)
        if (values[name] !== undefined) throw new Usage(`--${name} does not go with --recipe: all of its records go in or none`)
    if (values.after !== undefined && !signer) throw new Usage('--after is said by somebody: --sign is missing')
    if (positionals[0] === undefined) throw new Usage('FILE is missing; --nil says that there is nothing to send')
    if (typeof values.recipe === 'string') {
      const all = await readSplit(positionals[0], findRecipe(values.recipe, values.keys, keys, country), country, {
        agency: keys.agency,
        answers: typeof values.answers === 'string' ? readAnswersFile(values.answers) : undefined,
        period: undefined,
        tell: (line) => io.err(line),
      })
      // A list in which nobody left has nothing for the form of those who left.
      const made = all.filter(({ read }) => !isEmpty(read) || all.every((m) => isEmpty(m.read)))
      for (const { form, read } of made) {
        io.err(`${form.id}:`)
        if ('refused' in read) printRefused(read, io)
        else printAsked(read, io, askAfterPaper(read, form, who.knownOn))
      }
      if (made.some(({ read }) => 'refused' in read)) return 1
      // Whatever fails, fails before the first file is there.
      const whole: { readonly form: Form; readonly sealed: Sealed; readonly rows: number }[] = []
      for (const { form, read } of made) {
        if ('refused' in read) throw new Error('impossible: looked for above')
        if (typeof values.out !== 'string') io.out(`${counted(read.rows.length, 'rows')} of ${form.id} would be sealed`)
        else whole.push({ form, sealed: await seal(read, { ...who, form, keys, hpke }), rows: read.rows.length })
      }
      const written: string[] = []
      try {
        for (const { form, sealed, rows } of whole) {
          const path = named(String(values.out), form.id)
          write(sealed, path, io, rows)
          written.push(path)
        }
      } catch (cause) {
        for (const path of written) rmSync(path)
        throw cause
      }
      return 0
    }
    if (typeof values.out !== 'string') throw new Usage('--out is missing: where to write the sealed file')
    const own = typeof values.office === 'string' ? readOffices(values.office, said as Form, country) : undefined
    const learned = typeof values.columns === 'string' ? readColumns(values.columns, said as Form) : undefined
    const answers = typeof values.answers === 'string' ? readAnswersFile(values.answers) : undefined
    const memory = kept === undefined ? undefined : readMemoryFile(kept, keys)
    const given = { ...columnAnswers(learned), ...answers }
    let used: readonly string[] = []
    const how = {
      agency: keys.agency,
      answers: memory ? { ...answersIn(memory, said?.id ?? ''), ...given } : answers,
      period: values.period as string | undefined,
      own,
      learned,
      tell: (line: string) => io.err(line),
      letWait: values['let-wait'] === true,
      ...(memory ? { use: (ids: readonly string[]) => void (used = ids) } : {}),
    }
    const valid = await readReturn(positionals[0], said, country, how)
    if ('refused' in valid) {
      printRefused(valid, io)
      return 1
    }
    const form = said ?? getForm(country, valid.form)
    printAsked(valid, io, askAfterPaper(valid, form, who.knownOn))
    printWaiting(valid, io)
    printShut(valid, form, { country, agency: keys.agency }, io)
    const sealing = { ...who, form, keys, hpke }
    const waited = typeof values.after === 'string' ? waitedOf(valid, sealing, waitedIn(values.after, keys.agency, form.id)).tokens : []
    if (typeof values.after === 'string' && waited.length === 0)
      throw new Usage(`no row that waits under ${values.after} is of an office and period of this file`)
    const sealed = await seal(valid, { ...sealing, waited })
    if (memory && kept !== undefined) {
      const now = touch(remember(memory, form.id, given, today()), form.id, used, sealed.batch)
      const read = Object.keys(answersIn(now, form.id)).filter((id) => used.includes(id))
      writeMemoryFile(kept, now, keys)
      if (read.length > 0) io.err(`  · read by ${read.length} answers that ${kept} keeps: ${read.join(', ')}`)
    }
    return write(sealed, values.out, io, valid.rows.length, valid.waiting?.length ?? 0)
  },
}

const TEXTS = [
  'form',
  'keys',
  'out',
  'period',
  'office',
  'columns',
  'answers',
  'memory',
  'forget',
  'words',
  'take',
  'sign',
  'nil',
  'received',
  'recipe',
  'after',
]

/** What says of one form's return how it is read, or of which rows it is. */
const NOT_WITH_RECIPE = ['let-wait', 'after', 'columns', 'office', 'memory', 'period'] as const

const today = (): string => new Date().toISOString().slice(0, 10)

/** Headings that are confirmed, as the answers they are. */
const columnAnswers = (learned: Learned | undefined): Answers =>
  Object.fromEntries(Object.entries(learned ?? {}).map(([heading, field]) => [columnId(heading), field]))

/** What is kept of one form, or what is taken back. @throws Usage for no form, and for what is not kept. */
function tellMemory(path: string, keys: EdgeKeys, form: string | boolean | undefined, id: string | undefined, io: Io): ExitCode {
  if (typeof form !== 'string') throw new Usage('--form is missing: of which form something is kept')
  const memory = readMemoryFile(path, keys)
  if (id !== undefined) {
    const gone = forget(memory, form, id)
    if (!gone) throw new Usage(`"${id}" is not kept of ${form}`)
    writeMemoryFile(path, gone.memory, keys)
    const { answer, since, returns } = gone.was
    if (io.json) io.out(JSON.stringify({ question: id, ...gone.was }))
    else
      io.out(
        `forgotten: ${id} = ${JSON.stringify(answer)}, said on ${since}; ${returns.length === 0 ? 'no return was read by it' : `read by it, and to be looked at again: ${returns.join(', ')}`}`,
      )
    return 0
  }
  const all = Object.entries(memory[form] ?? {})
  if (io.json) io.out(JSON.stringify(memory[form] ?? {}))
  else if (all.length === 0) io.out(`nothing is kept of ${form}`)
  else
    for (const [question, { answer, since, returns }] of all)
      io.out(`${question} = ${JSON.stringify(answer)}  since ${since}, ${counted(returns.length, 'returns')}`)
  return 0
}

/** Questions with commas between them; one may have commas of its own. */
function questionsIn(text: string, answers: Answers): readonly string[] {
  const questions: string[] = []
  let begun = ''
  for (const part of text.split(',')) {
    const whole = begun === '' ? part : `${begun},${part}`
    if (answers[whole] === undefined) begun = whole
    else {
      questions.push(whole)
      begun = ''
    }
  }
  return begun === '' ? questions : [...questions, begun]
}

type TaughtAsked = { readonly form: string | boolean | undefined; readonly out: string; readonly take: string | undefined }

/** What was taught of one form, as lines for the country's words. @throws Usage for no form, and for what is not kept */
function writeTaught(memory: Memory, country: Country, { form: id, out, take }: TaughtAsked, io: Io): ExitCode {
  if (typeof id !== 'string') throw new Usage('--form is missing: of which form something was taught')
  const form = getForm(country, id)
  const answers = answersIn(memory, id)
  const taken = take === undefined ? [] : questionsIn(take, answers)
  const wrong = taken.find((question) => answers[question] === undefined)
  if (wrong !== undefined) throw new Usage(`"${wrong}" is not kept of ${id}`)
  const taught = taughtWords(answers, form, country, taken)
  writeDurably(out, printTaught(taught, form))
  const count = taught.headings.length + Object.values(taught.codes).flatMap((c) => Object.keys(c.phrases ?? {})).length
  io.out(io.json ? JSON.stringify({ out, count, mayBeNames: taught.mayBeNames }) : `${count} lines written into ${out}`)
  for (const question of taught.mayBeNames)
    io.err(`  · left out, for it may be a name: ${question}. If it names nobody, --take ${JSON.stringify(question)}`)
  return 0
}

/** `march.saksi` → `march.shelter-return.saksi`. */
const named = (out: string, form: string): string => {
  const end = extname(out)
  return `${out.slice(0, out.length - end.length)}.${form}${end}`
}

/** Each form's records by themselves; nothing is sealed before all of them are right. */
async function readSplit(path: string, recipe: Recipe, country: Country, how: Parameters<typeof readReturn>[3]) {
  const forms = [...new Set(recipe.records.map((r) => r.form))].map((id) => getForm(country, id))
  const made: { readonly form: Form; readonly read: Awaited<ReturnType<typeof readReturn>> }[] = []
  for (const form of forms) made.push({ form, read: await readReturn(path, form, country, { ...how, recipe }) })
  return made
}

const isEmpty = (read: Awaited<ReturnType<typeof readReturn>>): boolean =>
  'refused' in read && read.refused.every((p) => p.code === 'file.no-rows')

/**
 * A recipe by its name lies in the folder `recipes` beside the office's keys, for it may name what the office calls its columns; or it is one of
 * the country's. @throws Usage when it is no recipe, or names what the country does not ask; all of it is listed.
 */
function findRecipe(name: string, beside: string, keys: EdgeKeys, country: Country): Recipe {
  const isName = /^[a-z0-9][a-z0-9-]{0,62}$/.test(name)
  const path = isName ? join(dirname(beside), 'recipes', `${name}.json`) : name
  const shipped = isName && !existsSync(path) ? country.sheetWords?.recipes.find((r) => r.id === name) : undefined
  if (shipped) return shipped
  const bytes = readFileArgument(path)
  // One that was made at a desk is sealed under the office's key.
  const sealed = openOfficeFile(RECIPE_FILE, bytes, keys)
  const read = recipeSchema.safeParse(parseJson(sealed === undefined ? bytes : utf8(sealed)))
  const faults = read.success ? checkRecipe(read.data, country) : read.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
  if (!read.success || faults.length > 0)
    throw new Usage(`${path} is no recipe (docs/spec/recipe.md):\n  ${faults.slice(0, 20).join('\n  ')}`)
  return read.data
}

/** @throws Usage for what is no day, or a day that has not come: no paper is known before it is there. */
export function receivedOn(text: string | boolean | undefined): { readonly knownOn?: string } {
  if (text === undefined) return {}
  if (typeof text !== 'string' || !isDay(text)) throw new Usage('--received must be a day, written 2023-01-31')
  if (text > today()) throw new Usage(`--received ${text} has not come yet`)
  return { knownOn: text }
}

function write(sealed: Sealed, out: string, io: Io, rows = 0, waiting = 0): ExitCode {
  const isSigned = sealed.entries[0]?.signature !== null
  writeDurably(out, JSON.stringify(sealed))
  const code = codeOfUnsigned(sealed.entries)
  const what = rows > 0 ? `${counted(rows, 'rows')} sealed` : sayNils(sealed)
  if (io.json)
    io.out(JSON.stringify({ rows, ...(waiting > 0 ? { waiting } : {}), out, signed: isSigned, ...(code === undefined ? {} : { code }) }))
  else
    io.out(
      `${what}${isSigned ? ' and signed' : ''} into ${out}${waiting > 0 ? `; it says that ${waiting} wait` : ''}${
        code === undefined ? '' : `\nunsigned, code ${code}: whoever signs it at the desk compares it with the one shown there`
      }`,
    )
  return 0
}

/** Each office and period is a return of its own, however few acts say it. */
function sayNils({ entries }: Sealed): string {
  const n = entries.reduce((sum, { stub }) => sum + ((JSON.parse(stub) as { readonly slots?: readonly unknown[] }).slots?.length ?? 0), 0)
  return `${n} nil ${n === 1 ? 'return' : 'returns'} written`
}

/** @throws Usage when the file is no key, or the key of another agency: it would be refused on arrival. */
export function readSigner(path: string, keys: Pick<EdgeKeys, 'agency' | 'country'>): EntrySigner {
  const key = readSigningKey(parseJson(readFileArgument(path)))
  if (!key) throw new Usage(`${path} is no signing key`)
  if (key.card.agency !== keys.agency || key.country !== keys.country)
    throw new Usage(`${path} is a key of ${key.card.agency}, and the file goes in from ${keys.agency}`)
  return softwareSigner(key)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined // none of ours, and refused as such
  }
}

/** @throws Usage when it is no list of headings, or names a field that the form does not have. */
function readColumns(path: string, form: Form): Learned {
  const value = parseJson(readFileArgument(path))
  const learned = readLearned(value, form)
  if (!learned) throw new Usage(`${path} is not written {"heading":"field"}`)
  const known = new Set([NOT_PART, ...form.fields.map((f) => f.id)])
  const wrong = Object.values(value as Learned).find((field) => !known.has(field))
  if (wrong !== undefined) throw new Usage(`"${wrong}" is no field of ${form.id}; one of: ${form.fields.map((f) => f.id).join(', ')}`)
  return learned
}

/** @throws Usage when it is no list of answers. */
export function readAnswersFile(path: string): Answers {
  const answers = readAnswers(parseJson(readFileArgument(path)))
  if (!answers) throw new Usage(`${path} is not written {"question":"answer"}`)
  return answers
}

function readOffices(text: string, form: Form, country: Country): readonly string[] {
  const known = codesOf(country, form.slot.list).map((c) => c.code)
  const offices = text.split(',')
  const wrong = offices.find((office) => !known.includes(office))
  if (wrong !== undefined) throw new Usage(`"${wrong}" is no office of ${form.id}; one of: ${known.join(', ')}`)
  return offices
}

/** A longer period is all of the form's own in it. @throws Usage for an office that the form is not of, and a period in which none of its own lies. */
function readSlots(text: string, form: Form, country: Country): NilSlot[] {
  const offices = codesOf(country, form.slot.list).map((c) => c.code)
  return text.split(',').flatMap((slot) => {
    const [office = '', said = '', ...rest] = slot.split(':')
    if (rest.length > 0 || !offices.includes(office)) throw new Usage(`"${slot}" is not written OFFICE:PERIOD with an office of ${form.id}`)
    const span = parsePeriod(said) ?? halfOf(said)
    const periods = span ? listPeriods(span, form.slot.period).filter((p) => (parsePeriod(p)?.to ?? '9') <= span.to) : []
    if (periods.length === 0) throw new Usage(`"${said}" is no ${form.slot.period} of ${form.id}, and holds none`)
    return periods.map((period) => ({ office, period }))
  })
}

/** `2023-H1`. */
function halfOf(text: string): Interval | undefined {
  const [, year, half] = /^(\d{4})-H([12])$/.exec(text) ?? []
  if (year === undefined) return undefined
  return half === '1' ? { from: `${year}-01-01`, to: `${year}-07-01` } : { from: `${year}-07-01`, to: `${Number(year) + 1}-01-01` }
}
