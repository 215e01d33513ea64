import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import { listPlaceholders } from '../core/country/name-bodies.ts'
import type { Country } from '../core/country/index.ts'
import { trusteeSides } from '../core/seal/sides.ts'
import { layoutOf } from '../store/files/layout.ts'
import { isInstallation, ORIGIN } from '../store/files/settings.ts'
import { initInstallation } from '../work/installation/init.ts'
import { folder, readArguments } from './arguments.ts'
import { Usage, type Command, type Io } from './command.ts'
import { printSheets, type Setup } from './setup/sheets.ts'
import { whichCountries } from './which-country.ts'

export const command: Command = {
  name: 'setup',
  usage: `saksi setup DIR [--answers FILE]

Begins a real record: asks at the terminal who is in the places that the country cannot name (the trustee, oversight, the
coalition, embassies), how browsers reach it, and who keeps its witnesses and vaults; then makes the record and, in
DIR.sheets, a sheet for each of them with his own commands. --answers takes the same from a file and asks nothing; what was
answered at the terminal is kept as DIR.answers.json, so that a setup that was broken off begins where it was. A body that has
no name holds no device; null says that it has no part in this record.

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
      ...(setup.database === undefined ? {} : { database: setup.database }),
      ...(setup.url === undefined || setup.desk === undefined ? {} : { url: setup.url, desk: setup.desk }),
      say: (line) => io.err(`  ${line}`),
    })
    const sheets = `${dir}.sheets`
    mkdirSync(sheets, { recursive: true, mode: 0o700 })
    const written = printSheets({ dir: positionals[0] as string, setup, country, links })
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
  url: z.string().regex(ORIGIN, 'an origin with a name of its own: https://record.example').optional(),
  desk: z.string().regex(ORIGIN, 'an origin with a name of its own: https://desk.example').optional(),
  database: z.string().min(1).optional(),
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
  const [country] = await whichCountries(rest.country)
  if (!country) throw new Usage(`there is no country "${rest.country}"`)
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

/** One question after another; each answer is kept as soon as it is given. */
async function ask(before: Answered, file: string, io: Io): Promise<Answered> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const lines = terminal[Symbol.asyncIterator]()
  const answers: Answered = { ...before }
  const keep = (): void => writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
  const question = async (text: string, was = ''): Promise<string> => {
    io.err(`${text}${was === '' ? '' : ` [${was}]`}`)
    const { value, done } = await lines.next()
    if (done) throw new Usage(`it was broken off; what was answered is in ${file}, and the same command goes on`)
    return String(value).trim() || was
  }
  try {
    answers.country = await question('Which country?', answers.country)
    const [country] = await whichCountries(answers.country)
    if (!country) throw new Usage(`there is no country "${answers.country}"`)
    const url = await question('At which address will browsers reach the record? Nothing for a trial on this machine.', answers.url)
    if (url !== '') {
      answers.url = url
      answers.desk = await question(
        'And the desk, which the trustee serves? Devices are made for its name, so choose one that stays.',
        answers.desk,
      )
    }
    const database = await question('A PostgreSQL of your own (postgres://…)? Nothing for one that this program starts.', answers.database)
    if (database !== '') answers.database = database
    keep()
    const names: Record<string, z.input<typeof Name> | null> = { ...answers.names }
    for (const { id, words } of listPlaceholders(country)) {
      const was = names[id]
      const en = await question(
        `“${words.en}” is a place (${id}). Who is it, in English? “-” where it has no part in this record.`,
        was === null ? '-' : was?.en,
      )
      // A place that nobody answered is asked about at the end, with whatever else is missing.
      if (en === '') delete names[id]
      else if (en === '-') names[id] = null
      else {
        const said: z.input<typeof Name> = { en }
        for (const lang of country.languages) if (lang !== 'en') said[lang] = await question(`  and in ${lang}?`, String(was?.[lang] ?? ''))
        names[id] = said
      }
      answers.names = names
      keep()
    }
    answers.keepers = { ...answers.keepers }
    for (const side of sidesOf(3)) {
      answers.keepers[side] = await question(
        `Who keeps the vault of the side ${side}? Of the four, no two under one authority.`,
        answers.keepers[side],
      )
      keep()
    }
    answers.witnesses = { ...answers.witnesses }
    for (const one of CLASSES) {
      answers.witnesses[one] = await question(`Who keeps the ${one} witness?`, answers.witnesses[one])
      keep()
    }
    return answers
  } finally {
    terminal.close()
  }
}
