/** One question after another at the terminal, of what `--answers` takes from a file. */
import { existsSync, writeFileSync } from 'node:fs'
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
import {
  CLASSES,
  hasLetterOf,
  judge,
  sidesOf,
  whyNoDatabase,
  whyNoMonth,
  whyNoName,
  whyNoPages,
  whyNotApart,
  whyNotEnglish,
  whyOtherLetters,
  type Answered,
  type Name,
} from './judge.ts'
import { FIRST_PORT, lengthOf, whyNotFrom } from './ports.ts'
import type { Setup } from './sheets.ts'
import { counted } from '../../counted.ts'

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
/** One of what stands in the list that is read over at the end; `port` stands in the line of the addresses. */
type Line = 'country' | 'addresses' | 'pages' | 'database' | 'askedFrom' | `${'names' | 'keepers' | 'witnesses'}.${string}`
type Question = (line: Line, text: string, was?: string, wrong?: Wrong) => Promise<string>

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
    let answers = await ask(before, file, of, io, lines, { standing: asked })
    for (;;) {
      const judged = await judge(answers, of.isNew, of.members, of.stood)
      const rows = rowsOf(judged.setup, judged.country)
      io.err(`\n${sayRows(rows, of.isNew ? undefined : rowsOf(asItStood(judged.setup, before, of.stood, asked), judged.country))}\n${SO}`)
      const { value, done } = await lines.next()
      if (done) throw brokenOff(file)
      const said = String(value).trim().toLowerCase()
      if (said === 'yes') return { answers, ...judged }
      // One Enter too many is no answer: whoever presses it through all questions reads them over once more.
      if (said === '') continue
      const row = rows[Number(said) - 1]
      const only = said === 'all' || row?.line === 'country' ? undefined : row?.line
      if (said === 'all' || row) answers = await ask(answers, file, of, io, lines, { standing: asked, isAgain: true, only })
    }
  } finally {
    terminal.close()
  }
}

const SO = 'Is this so? “yes” makes it so; a number asks that line again, and “all” every question.'

export type Row = { readonly line: Line; readonly what: string; readonly is: string }

/** What stands for a record, as whoever answered reads it over: a line for each thing that can be said otherwise. */
export function rowsOf(
  { url, desk, pages, port, database, askedFrom, names, keepers, witnesses }: Setup,
  country: Country,
): readonly Row[] {
  const rows: readonly (readonly [Line, string, string])[] = [
    ['country', 'country', country.words.en],
    [
      'addresses',
      'reached at',
      url === undefined ? `this machine alone, for a trial, from port ${port} on` : `${url} and ${desk}, here from port ${port} on`,
    ],
    ...(url === undefined
      ? []
      : [['pages', 'people’s own pages', pages === undefined ? 'nowhere yet' : `${pages}, which the trustee serves`] as const]),
    ['database', 'database', database === undefined ? 'a PostgreSQL that this program starts' : `yours, at ${placeOf(database)}`],
    [
      'askedFrom',
      'returns are owed',
      askedFrom === undefined
        ? 'of all times that the forms ask about'
        : `from ${askedFrom} on; the first fall due on ${firstDue(country, askedFrom) ?? 'no day: no body sends any'}, and nothing before`,
    ],
    ...Object.entries(names).map(([id, name]) => [`names.${id}`, id, sayName(name)] as const),
    ...Object.entries(keepers).map(([side, who]) => [`keepers.${side}`, `vault ${side}`, who] as const),
    ...Object.entries(witnesses).map(([group, who]) => [`witnesses.${group}`, `witness ${group}`, who] as const),
  ]
  return rows.map(([line, what, is]) => ({ line, what, is }))
}

/** A name that is in the letters of another language may be right, and may have been typed into the wrong line: it is marked. */
function sayName(name: BodyNames[string]): string {
  if (name === null) return 'no part in this record'
  return Object.entries(name)
    .map(([lang, words]) => (hasLetterOf(words, lang) ? words : `${words} (no ${languageOf(lang).name} letter in it)`))
    .join(' · ')
}

/** @param stood of a record that stands: each line that would be another one says what it was */
export function sayRows(rows: readonly Row[], stood?: readonly Row[]): string {
  const was = new Map(stood?.map((row) => [row.line, row.is]))
  const changed = stood === undefined ? [] : rows.filter((row) => was.get(row.line) !== row.is)
  const lines = rows.map((row, i) => {
    const mark = changed.includes(row) ? `\n       * was: ${was.get(row.line) ?? 'not said'}` : ''
    return `${String(i + 1).padStart(4)}  ${row.what.padEnd(20)} ${row.is}${mark}`
  })
  const count =
    stood === undefined ? [] : [changed.length === 0 ? 'Nothing is another than before.' : `Changed, with a star: ${changed.length}.`]
  return [...lines, ...count].join('\n')
}

/** What stands in a record now, as far as it and the answers of before say it; of what neither says nothing changes. */
export function asItStood(now: Setup, before: Answered, stood: BodyNames, asked: string | null | undefined): Setup {
  const { askedFrom: _, ...rest } = now
  const names = Object.keys(stood).length > 0 ? stood : now.names
  const { keepers = now.keepers, witnesses = now.witnesses, port = now.port, pages } = before
  return { ...rest, pages, names, keepers, witnesses, port, ...(asked ? { askedFrom: asked } : {}) }
}

/** Without its password: what is shown is read by whoever stands there. */
const placeOf = (database: string): string => database.replace(/^\w+:\/\/(?:[^/]*@)?/, '').replace(/\?.*$/, '')

const brokenOff = (file: string): WillNotDo =>
  new WillNotDo(
    existsSync(file)
      ? `it was broken off; what was answered is in ${file}, and the same command goes on: it asks again, with each of these answers in brackets, and Enter takes one`
      : 'it was broken off before anything was answered; the same command begins anew',
  )

/** Thrown by a question whose answer is that the one before it is asked again. */
class OneBack extends Error {}
const BACK = '<'

/**
 * @property standing the day on record from which returns are owed; null where none is, undefined for a new record
 * @property isAgain what is answered stands already, and is read over
 * @property only the one line that is asked; the others stay as they are
 */
type Round = { readonly standing: string | null | undefined; readonly isAgain?: true; readonly only?: Line | undefined }

/** All questions; whoever goes back is asked the one before again, and those before that stay answered. */
async function ask(before: Answered, file: string, of: Asking, io: Io, lines: Lines, asked: Round): Promise<Answered> {
  const given: string[] = []
  io.err(`An answer that was wrong: “${BACK}” goes back one question.`)
  for (;;) {
    try {
      return await askEach({ ...before }, file, of, asked, makeQuestion(file, io, lines, given, asked.only))
    } catch (error) {
      if (!(error instanceof OneBack)) throw error
      given.pop()
    }
  }
}

/** @param given what was answered so far, which is not asked again; each new answer is added to it */
function makeQuestion(file: string, io: Io, lines: Lines, given: string[], only: Line | undefined): Question {
  let nth = 0
  return async (line, text, was = '', wrong = () => undefined) => {
    // What is not asked stays, unless by what was said meanwhile it will not do any more.
    if (only !== undefined && line !== only && (await wrong(was)) === undefined) return was
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
  asked: Round,
  question: Question,
): Promise<Answered> {
  const keep = (): void => writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`, { mode: 0o600 })
  const country = isNew || answers.country === undefined ? await askCountry(question, answers) : await countryOf(answers.country)
  keep()
  if (isNew) await askAddresses(question, answers, roles, keep)
  await askPort(question, answers, isNew)
  keep()
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
  const answer = await question('country', `Which country? ${list}.`, answers.country, (text) =>
    find(text) ? undefined : `One of these: ${list}.`,
  )
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

async function askAddresses(question: Question, answers: Answered, roles: Roles | undefined, keep: () => void): Promise<void> {
  const origin = (example: string) => (text: string) =>
    text === '' || text === '-' || ORIGIN.test(text)
      ? undefined
      : `Write https:// and the name, with nothing behind it: ${example}. A trial on this machine has no address: press Enter without one (“-” where one stands in brackets).`
  const url = await question(
    'addresses',
    `At which address will browsers reach the record? ${answers.url === undefined ? 'Nothing' : '“-”'} for a trial on this machine.`,
    answers.url,
    origin('https://record.example'),
  )
  if (url === '' || url === '-') {
    delete answers.url
    delete answers.desk
    delete answers.pages
  } else {
    answers.url = url
    keep()
    answers.desk = await question(
      'addresses',
      'And the desk, which the trustee serves? Devices are made for its name, so choose one that stays.',
      answers.desk,
      (text) =>
        text === '' || text === '-'
          ? 'The desk has an address of its own.'
          : (origin('https://desk.example')(text) ?? whyNotApart(url, text)),
    )
    keep()
    const pages = await question(
      'pages',
      'And people’s own pages, which the trustee serves? A name of its own that says nothing and stays: it stands on every paper. “-”, or nothing, where there will be none yet.',
      answers.pages,
      (text) => (text === '' || text === '-' ? undefined : (origin('https://page.example')(text) ?? whyNoPages(text, url, answers.desk))),
    )
    if (pages === '' || pages === '-') delete answers.pages
    else answers.pages = pages
  }
  keep()
  const database = await question(
    'database',
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
 */
async function askSince(question: Question, answers: Answered, country: Country, { standing, isAgain }: Round): Promise<void> {
  const today = new Date().toISOString()
  const quarter = `${today.slice(0, 5)}${String(Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`
  const stands = isAgain ? (answers.askedFrom ?? '-') : (standing ?? (standing === undefined ? (answers.askedFrom ?? quarter) : '-'))
  const day = await question(
    'askedFrom',
    `From which day on do offices owe returns? What lies before it was not collected: never late, and never none.${sayFirst(country, quarter)} “-” for all times that the forms ask about.`,
    stands,
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
    : ` From ${day} the first would fall due on ${due}, and until then a return is taken that nobody owes; from an earlier month some are due at once, and stand as received late for good, though nobody could hand them in before.`
}

async function askPort(question: Question, answers: Answered, isNew: boolean): Promise<void> {
  const isTrial = answers.url === undefined
  const length = lengthOf({ isTrial, witnesses: CLASSES.length, vaults: sidesOf(answers.trustees ?? 3).length })
  const port = await question(
    'addresses',
    isTrial
      ? `From which port of this machine on? ${length} in a row: the record, the desk, three witnesses, ${counted(length - 6, 'vaults')}, people’s own pages.`
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
      `names.${id}`,
      `${what}\nWho is it (${id}), by its English name, in Latin letters?${end}`,
      was === null ? '-' : was?.en,
      (text) => {
        if (isTrustee && text === '-') return 'No record is without a trustee.'
        if (text === '-') return undefined
        if (text === '') return `Somebody is in this place${isTrustee ? '' : ', or nobody: then “-”'}.`
        const why = whyNoName(text, country) ?? whyNotEnglish(text, stood[id])
        if (why !== undefined) return `${why}.`
        return taken(text) ? `“${text}” was said of another place: two places must not answer to one body.` : undefined
      },
    )
    if (en === '-') names[id] = null
    else {
      const said: z.input<typeof Name> = { en }
      for (const lang of country.languages)
        if (lang !== 'en')
          said[lang] = await question(
            `names.${id}`,
            `  and in ${languageOf(lang).name} (${lang})?`,
            String(was?.[lang] ?? ''),
            typedTwice(
              (text) => whyOtherLetters(text, lang, was?.[lang]),
              (text) => (text === '' ? 'The pages are in that language too: a name is needed.' : whyNoName(text, country)),
            ),
          )
      names[id] = said
    }
    answers.names = names
    keep()
  }
}

/** What may be right after all is taken where it is answered twice. */
function typedTwice(doubt: (text: string) => string | undefined, wrong: (text: string) => string | undefined): Wrong {
  let doubted: string | undefined
  return (text) => {
    const why = wrong(text) ?? (text === doubted ? undefined : doubt(text))
    doubted = text
    return why
  }
}

async function askKeepers(question: Question, answers: Answered, keep: () => void): Promise<void> {
  const keepers: Record<string, string> = { ...answers.keepers }
  answers.keepers = keepers
  for (const side of sidesOf(answers.trustees ?? 3)) {
    keepers[side] = await question(
      `keepers.${side}`,
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
    witnesses[one] = await question(`witnesses.${one}`, `Who keeps the ${one} witness?`, witnesses[one], (text) =>
      text === '' ? 'A witness is kept by somebody outside: a name is needed.' : undefined,
    )
    keep()
  }
}
