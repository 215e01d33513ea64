import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import { listPlaceholders } from '../../core/country/name-bodies.ts'
import { asObservatory } from '../../core/country/observatory.ts'
import type { Country } from '../../core/country/index.ts'
import { trusteeSides } from '../../core/seal/sides.ts'
import { layoutOf } from '../../store/files/layout.ts'
import { isInstallation, ORIGIN } from '../../store/files/settings.ts'
import { initInstallation } from '../../work/installation/init.ts'
import { languageOf } from '../../core/text/languages.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { programAsCalled } from './setup/called.ts'
import { printSheets, type Setup } from './setup/sheets.ts'
import { whichCountries } from '../which-country.ts'

export const command: Command = {
  name: 'setup',
  usage: `saksi setup DIR [--answers FILE]

Begins a real record: asks at the terminal who is in the places that the country cannot name (the trustee, oversight, the
coalition, embassies), how browsers reach it, and who keeps its witnesses and vaults; then makes the record and, in
DIR.sheets, a sheet for each of them with his own commands. --answers takes the same from a file and asks nothing; what was
answered at the terminal is kept as DIR.answers.json, so that a setup that was broken off begins where it was. A body that has
no name holds no device; null says that it has no part in this record. With "observatory": true in FILE a coalition keeps it alone (saksi init --observatory).

  saksi setup /srv/saksi/record
  saksi setup ./record --answers answers.json`,
  async run(argv, io) {
    const { values, positionals } = readArguments(argv, { answers: { type: 'string' } }, ['DIR'])
    const dir = folder(positionals[0] as string)
    if (isInstallation(layoutOf(dir))) throw new Usage(`${dir} holds a record already; its sheets are in ${dir}.sheets`)
    const kept = `${dir}.answers.json`
    const file = typeof values.answers === 'string' ? values.answers : existsSync(kept) ? kept : undefined
    const given: unknown = file === undefined ? {} : readJson(file)
    const answers = typeof values.answers === 'string' ? given : await ask(given as Answered, kept, io)
    const { setup, country } = await judge(answers)
    const links = await initInstallation({
      dir,
      country: country.id,
      demo: false,
      trustees: setup.trustees,
      names: setup.names,
      observatory: setup.observatory === true,
      ...(setup.database === undefined ? {} : { database: setup.database }),
      ...(setup.url === undefined || setup.desk === undefined ? {} : { url: setup.url, desk: setup.desk }),
      say: (line) => io.err(`  ${line}`),
    })
    const sheets = `${dir}.sheets`
    mkdirSync(sheets, { recursive: true, mode: 0o700 })
    const written = printSheets({ dir: positionals[0] as string, setup, country, links, program: programAsCalled(process.env) })
    for (const [name, text] of written) writeFileSync(join(sheets, name), text, { mode: 0o600 })
    if (io.json) io.out(JSON.stringify({ dir, sheets: [...written.keys()].map((name) => join(sheets, name)) }))
    else
      io.out(
        `made ${dir}\nfor each party a sheet with its own commands, in ${sheets}:\n${[...written.keys()].map((name) => `  ${name}`).join('\n')}\nThe registrars’ sheets hold a secret: from hand to hand, and no copy is kept. Begin with operator.txt.`,
      )
    return 0
  },
}

const Name = z.object({ en: z.string().trim().min(1).max(200) }).catchall(z.string().max(200))
const Answers = z.strictObject({
  country: z.string(),
  url: z.string().regex(ORIGIN, 'it is an origin with a name of its own, such as https://record.example').optional(),
  desk: z.string().regex(ORIGIN, 'it is an origin with a name of its own, such as https://desk.example').optional(),
  database: z.string().min(1).optional(),
  observatory: z.literal(true).optional(),
  trustees: z.union([z.literal(1), z.literal(3)]).default(3),
  names: z.record(z.string(), Name.nullable()),
  keepers: z.record(z.string(), z.string().trim().min(1)),
  witnesses: z.record(z.string(), z.string().trim().min(1)),
})
type Answered = Partial<z.input<typeof Answers>>

const CLASSES = ['government', 'civil', 'foreign'] as const

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new Usage(`there is no ${file}`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Usage(`${file} is not JSON: ${(error as Error).message}`)
  }
}

/** Every fault of the answers at once. @throws Usage */
async function judge(answers: unknown): Promise<{ setup: Setup; country: Country }> {
  const read = Answers.safeParse(answers)
  if (!read.success) throw new Usage(read.error.issues.map((i) => `${i.path.join('.') || 'the answers'}: ${i.message}`).join('\n  '))
  const { names, keepers, witnesses, trustees, ...rest } = read.data
  const [whole] = await whichCountries(rest.country)
  if (!whole) throw new Usage(`there is no country "${rest.country}"`)
  if (rest.observatory && !whole.observatory) throw new Usage(`observatory: ${rest.country} names no bodies and forms for one`)
  const country = rest.observatory ? asObservatory(whole) : whole
  const faults: string[] = []
  const places = listPlaceholders(country)
  for (const id of Object.keys(names))
    if (!places.some((p) => p.id === id))
      faults.push(`names.${id}: this country keeps no such place; it keeps ${places.map((p) => p.id).join(', ')}`)
  for (const { id, words } of places) {
    const name = names[id]
    if (name === undefined) faults.push(`names.${id}: who is it? Now it is “${words.en}”; null where it has no part in this record`)
    else if (name === null) continue
    else
      for (const lang of country.languages)
        if (typeof name[lang] !== 'string' || name[lang].trim() === '')
          faults.push(`names.${id}.${lang}: its name in that language is missing`)
  }
  for (const id of ['trustee']) if (names[id] === null) faults.push(`names.${id}: no record is without one`)
  const said = Object.values(names).flatMap((name) => (name ? [name.en] : []))
  for (const name of new Set(said))
    if (said.filter((s) => s === name).length > 1) faults.push(`names: “${name}” is in two places, which must not answer to one body`)
  for (const side of sidesOf(trustees)) if (!keepers[side]) faults.push(`keepers.${side}: who keeps this vault?`)
  for (const one of CLASSES) if (!witnesses[one]) faults.push(`witnesses.${one}: who keeps the ${one} witness?`)
  const keeping = Object.entries(keepers)
  for (const [side, who] of keeping)
    if (keeping.some(([other, same]) => other > side && same === who)) faults.push(`keepers: ${who} keeps two vaults, which are then one`)
  if ((rest.url === undefined) !== (rest.desk === undefined))
    faults.push('url and desk go together: two origins, or none for a trial on this machine')
  if (faults.length > 0) throw new Usage(faults.join('\n  '))
  const real = Object.fromEntries(Object.entries(names).flatMap(([id, name]) => (name === null ? [] : [[id, name]])))
  return { setup: { ...rest, trustees, names: real, keepers, witnesses }, country }
}

export const sidesOf = (trustees: 1 | 3): string[] => ['agency', ...trusteeSides(trustees)]

/** Why an answer will not do; undefined where it does. */
type Wrong = (answer: string) => string | undefined | Promise<string | undefined>
type Question = (text: string, was?: string, wrong?: Wrong) => Promise<string>

/** One question after another; each answer is judged and kept as soon as it is given. */
async function ask(before: Answered, file: string, io: Io): Promise<Answered> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const lines = terminal[Symbol.asyncIterator]()
  const answers: Answered = { ...before }
  const keep = (): void => writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
  const question: Question = async (text, was = '', wrong = () => undefined) => {
    for (;;) {
      io.err(`${text}${was === '' ? '' : ` [${was}]`}`)
      const { value, done } = await lines.next()
      if (done) throw new Usage(`it was broken off; what was answered is in ${file}, and the same command goes on`)
      const answer = String(value).trim() || was
      const why = await wrong(answer)
      if (why === undefined) return answer
      io.err(`  ${why}`)
    }
  }
  try {
    const country = await askCountry(question, answers)
    await askAddresses(question, answers)
    keep()
    await askNames(question, answers, country, keep)
    await askKeepers(question, answers, keep)
    return answers
  } finally {
    terminal.close()
  }
}

async function askCountry(question: Question, answers: Answered): Promise<Country> {
  const all = await whichCountries(undefined)
  const find = (answer: string): Country | undefined =>
    all.find((c) => [c.id, c.words.en].some((name) => name.toLowerCase() === answer.toLowerCase()))
  const list = all.map((c) => `${c.id} (${c.words.en})`).join(', ')
  const answer = await question('Which country?', answers.country, (text) => (find(text) ? undefined : `One of these: ${list}.`))
  const country = find(answer)
  if (!country) throw new Error('impossible: a country that is none was taken')
  answers.country = country.id
  return country
}

async function askAddresses(question: Question, answers: Answered): Promise<void> {
  const origin = (example: string) => (text: string) =>
    text === '' || ORIGIN.test(text)
      ? undefined
      : `Write https:// and the name, with nothing behind it: ${example}. A trial on this machine has no address: press Enter without one.`
  const url = await question(
    'At which address will browsers reach the record? Nothing for a trial on this machine.',
    answers.url,
    origin('https://record.example'),
  )
  if (url !== '') {
    answers.url = url
    answers.desk = await question(
      'And the desk, which the trustee serves? Devices are made for its name, so choose one that stays.',
      answers.desk,
      (text) => (text === '' ? 'The desk has an address of its own.' : origin('https://desk.example')(text)),
    )
  }
  const database = await question('A PostgreSQL of your own (postgres://…)? Nothing for one that this program starts.', answers.database)
  if (database !== '') answers.database = database
}

async function askNames(question: Question, answers: Answered, country: Country, keep: () => void): Promise<void> {
  const names: Record<string, z.input<typeof Name> | null> = { ...answers.names }
  for (const { id, words } of listPlaceholders(country)) {
    const was = names[id]
    const isTrustee = id === country.trustee.id
    const taken = (text: string): boolean => Object.entries(names).some(([other, name]) => other !== id && name?.en === text)
    const what = isTrustee
      ? 'The trustee keeps the other half of the key to every name; the name is that of its parties together.'
      : `The country's files say “${words.en}”, because they cannot know which body that is here.`
    const end = isTrustee ? '' : ' “-” where it has no part in this record.'
    const en = await question(`${what}\nWho is it (${id}), by its English name?${end}`, was === null ? '-' : was?.en, (text) => {
      if (isTrustee && text === '-') return 'No record is without a trustee.'
      return taken(text) ? `“${text}” was said of another place: two places must not answer to one body.` : undefined
    })
    // A place that nobody answered is asked about at the end, with whatever else is missing.
    if (en === '') delete names[id]
    else if (en === '-') names[id] = null
    else {
      const said: z.input<typeof Name> = { en }
      for (const lang of country.languages)
        if (lang !== 'en')
          said[lang] = await question(`  and in ${languageOf(lang).name} (${lang})?`, String(was?.[lang] ?? ''), (text) =>
            text === '' ? 'The pages are in that language too: a name is needed.' : undefined,
          )
      names[id] = said
    }
    answers.names = names
    keep()
  }
}

async function askKeepers(question: Question, answers: Answered, keep: () => void): Promise<void> {
  const keepers: Record<string, string> = { ...answers.keepers }
  answers.keepers = keepers
  for (const side of sidesOf(3)) {
    keepers[side] = await question(
      `Who keeps the vault of the side ${side}? Of the four, no two under one authority.`,
      keepers[side],
      (text) => {
        if (text === '') return 'Somebody has to: without this vault the record has names that nobody can open.'
        const other = Object.entries(keepers).find(([of, who]) => of !== side && who === text)
        return other && `${text} keeps the vault of ${other[0]}: two vaults of one keeper are one.`
      },
    )
    keep()
  }
  const witnesses: Record<string, string> = { ...answers.witnesses }
  answers.witnesses = witnesses
  for (const one of CLASSES) {
    witnesses[one] = await question(`Who keeps the ${one} witness?`, witnesses[one], (text) =>
      text === '' ? 'A witness is kept by somebody outside: a name is needed.' : undefined,
    )
    keep()
  }
}
