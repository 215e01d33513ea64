/** One question after another at the terminal, of what `--answers` takes from a file. */
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import type { z } from 'zod'
import type { Country } from '../../../core/country/index.ts'
import { listPlaceholders, type BodyNames } from '../../../core/country/name-bodies.ts'
import { asObservatory, type Kept } from '../../../core/country/observatory.ts'
import { firstDue } from '../../../core/due/first-due.ts'
import { fold } from '../../../core/text/fold.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { ORIGIN } from '../../../store/files/settings.ts'
import type { Roles } from '../../../store/postgres/roles.ts'
import { refuseUnfit } from '../../../store/postgres/new-on-server.ts'
import { WillNotDo, type Io } from '../../command.ts'
import { whichCountries } from '../../which-country.ts'
import { CLASSES, judge, sidesOf, whyNoDatabase, whyNoMonth, whyNoName, whyNotEnglish, type Answered, type Name } from './judge.ts'
import { FIRST_PORT, lengthOf, whyNotFrom } from './ports.ts'
import type { Setup } from './sheets.ts'

type Lines = AsyncIterator<string, undefined>
/** Why an answer will not do; undefined where it does. */
type Wrong = (answer: string) => string | undefined | Promise<string | undefined>
type Asking = {
  readonly isNew: boolean
  readonly members: Kept
  /** What each place is called in a record that stands. */
  readonly stood: BodyNames
  /** That an administrator made for it already. */
  readonly roles: Roles | undefined
}
type Question = (text: string, was?: string, wrong?: Wrong) => Promise<string>

/**
 * All questions, and what was answered shown once more, until it is right.
 *
 * @param of `isNew` false for a record that stands: what stays as it is, is not asked; `members` of an observatory, as they stand in it
 * @param asked of a record that stands: from which day on returns are owed, as is on record; null where nothing is
 * @throws WillNotDo where it was broken off, or something is missing
 */
export async function askUntilRight(
  before: Answered,
  file: string,
  of: Asking,
  io: Io,
  asked?: string | null,
): Promise<{ readonly answers: Answered; readonly setup: Setup; readonly country: Country }> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const lines = terminal[Symbol.asyncIterator]() as Lines
  try {
    for (let answers = before; ;) {
      answers = await ask(answers, file, of, io, lines, asked)
      const judged = await judge(answers, of.isNew, of.members, of.stood)
      io.err(`\n${sayAnswered(judged.setup, judged.country)}\nIs this so? Enter makes it so; anything else asks again.`)
      const { value, done } = await lines.next()
      if (done) throw brokenOff(file)
      if (String(value).trim() === '') return { answers, ...judged }
    }
  } finally {
    terminal.close()
  }
}

/** What stands for a record, as whoever answered reads it over. */
function sayAnswered({ url, desk, port, database, askedFrom, names, keepers, witnesses }: Setup, country: Country): string {
  const rows: readonly (readonly [string, string])[] = [
    ['country', country.words.en],
    [
      'reached at',
      url === undefined ? `this machine alone, for a trial, from port ${port} on` : `${url} and ${desk}, here from port ${port} on`,
    ],
    ['database', database === undefined ? 'a PostgreSQL that this program starts' : `yours, at ${placeOf(database)}`],
    [
      'returns are owed',
      askedFrom === undefined
        ? 'of all times that the forms ask about'
        : `from ${askedFrom} on; the first fall due on ${firstDue(country, askedFrom) ?? 'no day: no body sends any'}, and nothing before`,
    ],
    ...Object.entries(names).map(([id, name]) => [id, name === null ? 'no part in this record' : Object.values(name).join(' · ')] as const),
    ...Object.entries(keepers).map(([side, who]) => [`vault ${side}`, who] as const),
    ...Object.entries(witnesses).map(([group, who]) => [`witness ${group}`, who] as const),
  ]
  return rows.map(([what, is]) => `  ${what.padEnd(20)} ${is}`).join('\n')
}

/** Without its password: what is shown is read by whoever stands there. */
const placeOf = (database: string): string => database.replace(/^\w+:\/\/(?:[^/]*@)?/, '').replace(/\?.*$/, '')

const brokenOff = (file: string): WillNotDo =>
  new WillNotDo(`it was broken off; what was answered is in ${file}, and the same command goes on`)

/** Thrown by a question whose answer is that the one before it is asked again. */
class OneBack extends Error {}
const BACK = '<'

/** All questions; whoever goes back is asked the one before again, and those before that stay answered. */
async function ask(before: Answered, file: string, of: Asking, io: Io, lines: Lines, asked: string | null | undefined): Promise<Answered> {
  const given: string[] = []
  io.err(`An answer that was wrong: “${BACK}” goes back one question.`)
  for (;;) {
    try {
      return await askEach({ ...before }, file, of, asked, makeQuestion(file, io, lines, given))
    } catch (error) {
      if (!(error instanceof OneBack)) throw error
      given.pop()
    }
  }
}

/** @param given what was answered so far, which is not asked again; each new answer is added to it */
function makeQuestion(file: string, io: Io, lines: Lines, given: string[]): Question {
  let nth = 0
  return async (text, was = '', wrong = () => undefined) => {
    const known = given[nth++]
    if (known !== undefined) return known
    for (;;) {
      io.err(`${text}${was === '' ? '' : ` [${was}]`}`)
      const { value, done } = await lines.next()
      if (done) throw brokenOff(file)
      const answer = String(value).trim() || was
      if (answer === BACK) throw new OneBack()
      const why = await wrong(answer)
      if (why === undefined) {
        given.push(answer)
        return answer
      }
      io.err(`  ${why}`)
    }
  }
}

/** Each answer is judged and kept as soon as it is given. */
async function askEach(
  answers: Answered,
  file: string,
  { isNew, members, stood, roles }: Asking,
  asked: string | null | undefined,
  question: Question,
): Promise<Answered> {
  const keep = (): void => writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
  const country = isNew || answers.country === undefined ? await askCountry(question, answers) : await countryOf(answers.country)
  if (isNew) await askAddresses(question, answers, roles)
  await askPort(question, answers, isNew)
  await askSince(question, answers, country, asked)
  keep()
  await askNames(question, answers, answers.observatory && country.observatory ? asObservatory(country, members) : country, stood, keep)
  await askKeepers(question, answers, keep)
  return answers
}

async function askCountry(question: Question, answers: Answered): Promise<Country> {
  const all = await whichCountries(undefined)
  const find = (answer: string): Country | undefined =>
    all.find((c) => [c.id, c.words.en].some((name) => name.toLowerCase() === answer.toLowerCase()))
  const list = all.map((c) => `${c.id} (${c.words.en})`).join(', ')
  const answer = await question(`Which country? ${list}.`, answers.country, (text) => (find(text) ? undefined : `One of these: ${list}.`))
  const country = find(answer)
  if (!country) throw new Error('impossible: a country that is none was taken')
  answers.country = country.id
  return country
}

async function countryOf(id: string): Promise<Country> {
  const [country] = await whichCountries(id)
  if (!country) throw new WillNotDo(`there is no country "${id}"`)
  return country
}

async function askAddresses(question: Question, answers: Answered, roles: Roles | undefined): Promise<void> {
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
  const database = await question(
    'A PostgreSQL of your own (postgres://…)? “-”, or nothing, for one that this program makes and starts with the PostgreSQL that is installed here.',
    answers.database,
    async (text) => (text === '' || text === '-' ? undefined : (whyNoDatabase(text) ?? (await whyUnfit(text, roles)))),
  )
  if (database === '' || database === '-') delete answers.database
  else answers.database = database
}

/** It is asked now whether a record can be made there: whoever waits for all the other questions would have answered them for nothing. */
const whyUnfit = (database: string, roles: Roles | undefined): Promise<string | undefined> =>
  refuseUnfit(database, roles).then(
    () => undefined,
    // Where every address of a name refuses, the reason is in none of its words.
    (error: Error & { readonly code?: string }) =>
      `No record can be made at ${placeOf(database)}: ${error.message || (error.code ?? error.name)}`,
  )

/**
 * A record that stands goes on asking for what it asked for, until somebody says otherwise.
 *
 * @param standing the day that is on record; null where none is, undefined for a new record
 */
async function askSince(question: Question, answers: Answered, country: Country, standing: string | null | undefined): Promise<void> {
  const today = new Date().toISOString()
  const quarter = `${today.slice(0, 5)}${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
  const day = await question(
    `From which day on do offices owe returns? What lies before it was not collected: never late, and never none.${sayFirst(country, quarter)} “-” for all times that the forms ask about.`,
    standing ?? (standing === undefined ? (answers.askedFrom ?? quarter) : '-'),
    (text) => (text !== '-' ? whyNoMonth(text) : standing ? `${standing} is on record, and stays until another day is said.` : undefined),
  )
  if (day === '-') delete answers.askedFrom
  else answers.askedFrom = day
}

/** A first return of a time that is not owed is on record too, and makes nobody late; which day makes one owed at once is for them to weigh. */
function sayFirst(country: Country, day: string): string {
  const due = firstDue(country, day)
  return due === undefined
    ? ''
    : ` From ${day} the first would fall due on ${due}, and until then a return is taken that nobody owes; from an earlier month some are due at once.`
}

async function askPort(question: Question, answers: Answered, isNew: boolean): Promise<void> {
  const isTrial = answers.url === undefined
  const length = lengthOf({ isTrial, witnesses: CLASSES.length, vaults: sidesOf(answers.trustees ?? 3).length })
  const port = await question(
    isTrial
      ? `From which port of this machine on? ${length} in a row: the record, the desk, three witnesses, ${length - 5} vaults.`
      : `From which port on do they listen on this machine, behind the proxy? ${length} in a row: the record, the desk.`,
    String(answers.port ?? FIRST_PORT),
    // Those of a record that stands may be taken by itself.
    (text) => (isNew ? whyNotFrom(Number(text), length) : undefined),
  )
  answers.port = Number(port)
}

async function askNames(question: Question, answers: Answered, country: Country, stood: BodyNames, keep: () => void): Promise<void> {
  const names: Record<string, z.input<typeof Name> | null> = { ...answers.names }
  for (const { id, words } of listPlaceholders(country)) {
    const was = names[id]
    const isTrustee = id === country.trustee.id
    const taken = (text: string): boolean =>
      Object.entries(names).some(([other, name]) => other !== id && name && fold(name.en) === fold(text))
    const what = isTrustee
      ? 'The trustee keeps the other half of the key to every name; the name is that of its parties together.'
      : `The country's files say “${words.en}”, because they cannot know which body that is here.`
    const end = isTrustee ? '' : ' “-” where it has no part in this record.'
    const en = await question(
      `${what}\nWho is it (${id}), by its English name, in Latin letters?${end}`,
      was === null ? '-' : was?.en,
      (text) => {
        if (isTrustee && text === '-') return 'No record is without a trustee.'
        if (text === '' || text === '-') return undefined
        const why = whyNoName(text, country) ?? whyNotEnglish(text, stood[id])
        if (why !== undefined) return `${why}.`
        return taken(text) ? `“${text}” was said of another place: two places must not answer to one body.` : undefined
      },
    )
    // A place that nobody answered is asked about at the end, with whatever else is missing.
    if (en === '') delete names[id]
    else if (en === '-') names[id] = null
    else {
      const said: z.input<typeof Name> = { en }
      for (const lang of country.languages)
        if (lang !== 'en')
          said[lang] = await question(`  and in ${languageOf(lang).name} (${lang})?`, String(was?.[lang] ?? ''), (text) =>
            text === '' ? 'The pages are in that language too: a name is needed.' : whyNoName(text, country),
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
  for (const side of sidesOf(answers.trustees ?? 3)) {
    keepers[side] = await question(
      `Who keeps the vault of the side ${side}? No two of them under one authority.`,
      keepers[side],
      (text) => {
        if (text === '') return 'Somebody has to: without this vault the record has names that nobody can open.'
        const other = Object.entries(keepers).find(([of, who]) => of !== side && fold(who) === fold(text))
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
