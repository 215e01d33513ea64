import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { loadReport } from '../../store/files/load-report.ts'
import { languageAsked } from '../../work/answers/language-asked.ts'
import { signAnswer } from '../../work/answers/sign-answer.ts'
import type { Json } from '../../core/canonical.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import { hashOwed } from '../../work/answers/owed-answers.ts'
import type { Report } from '../../core/report/report.ts'
import type { Lang } from '../../core/model/fields.ts'
import type { Country } from '../../core/country/index.ts'
import { answer } from '../../work/answers/make-sheet.ts'
import { reconcileSheet } from '../../work/reconcile/reconcile-sheet.ts'
import { makeUnsigned } from '../../work/acts/append-acts.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { Answer, AnswerSheet, Narrative } from '../../work/answers/answer-sheet.ts'
import { FIGURE_STATES } from '../../road/stages.ts'
import { folder, listOf, readArguments } from '../arguments.ts'
import { day } from './count.ts'
import { printSheetCsv } from '../../server/answers/sheet-csv.ts'
import { sheetBytes, signaturesOf, SHEET_FORMATS } from '../../server/answers/sheet-files.ts'
import { printSheet } from './answers/print.ts'
import { sheetModel } from '../../server/answers/sheet-model.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

export const command: Command = {
  name: 'answers',
  usage: `saksi answers DIR --report tip|glotip|sdg-16-2-2 --year Y [--as-of DAY | --known-on DAY] [--part P,…] [--state S,…]
              [--csv FILE] [--html FILE] [--pdf FILE] [--docx FILE] [--xlsx FILE] [--lang TAG]
saksi answers DIR --report R --year Y --sign QUESTION --agency ID [--figure HASH] [--words TAG=FILE]… [--source TEXT]

The sheet is exact, for the official who asks; that it was given is an entry of the log. --sign puts an agency's name
under one figure as it stands now, with its words, a file for each language (--words km=words.txt); a figure that changes afterwards says so. Without
--figure it shows the figure with its cells, and the hash to sign it by: what is signed is what was shown. --part and
--state leave only answers of these parts (b1) and states (late, partial); the year before is compared only where both were
counted alike and equally covered. --as-of is the day by whose end it was on record, as the log proves; --known-on the day by which the offices'
papers say that they had it. What is signed is what is on record.

  saksi answers ./demo --report tip --year 2023
  saksi answers ./demo --report tip --year 2023 --part b1 --state late,partial
  saksi answers ./demo --report tip --year 2023 --html sheet.html --lang km`,
  async run(argv, io) {
    const text = { type: 'string' } as const
    const { values, positionals } = readArguments(
      argv,
      {
        report: text,
        year: text,
        'as-of': text,
        'known-on': text,
        csv: text,
        html: text,
        pdf: text,
        docx: text,
        xlsx: text,
        lang: text,
        part: text,
        state: text,
        sign: text,
        figure: text,
        agency: text,
        words: { type: 'string', multiple: true },
        source: text,
      },
      ['DIR'],
    )
    const year = Number(values.year)
    if (!Number.isInteger(year) || year < 2000 || year > 2199) throw new Usage('--year must be a year, written 2023')
    if (typeof values.report !== 'string') throw new Usage('--report is missing')
    if (values['as-of'] !== undefined && values['known-on'] !== undefined)
      throw new Usage('one of --as-of and --known-on: they mean two days')
    const basis = values['known-on'] === undefined ? 'recorded' : 'paper'
    const asked = values['known-on'] ?? values['as-of']
    if (basis === 'paper' && values.sign !== undefined) throw new Usage('--sign is of what is on record: leave --known-on out')
    const asOf = asked === undefined ? new Date().toISOString().slice(0, 10) : day(asked, basis === 'paper' ? '--known-on' : '--as-of')
    const report = await loadReport(values.report)
    const installation = await openInstallation(folder(positionals[0] as string))
    try {
      const { country, counts, settings } = installation
      const lang = languageAsked(values.lang as string | undefined, country)
      const answered = await answer(report, year, asOf, country, counts, basis)
      const whole = await reconcileSheet(answered, { report, country, store: counts, isDemo: settings.demo })
      const sheet = pickAnswers(whole, report, values)
      if (typeof values.sign === 'string') return await signOff(values.sign, values, report, sheet, installation, io)
      // The sheet leaves the server: a release to a named recipient, and the log says so before it is shown.
      const entries = sheet.answers.length
      await installation.note({ kind: 'export.made', format: 'json', recipient: 'operator', entries, result: hashShown(sheet) })
      await show(sheet, report, { ...values, lang }, installation, io)
      return 0
    } finally {
      await installation.close()
    }
  },
}

/** @throws Usage for a part or a state that there is not: an empty sheet would read as nothing to answer. */
function pickAnswers(sheet: AnswerSheet, report: Report, values: Values): AnswerSheet {
  const listed = (name: string, known: readonly string[]): ReadonlySet<string> => {
    const asked = typeof values[name] === 'string' ? values[name].split(',').filter(Boolean) : known
    const unknown = asked.find((a) => !known.includes(a))
    if (unknown !== undefined) throw new Usage(`--${name} ${unknown} is not one of: ${known.join(', ')}`)
    return new Set(asked)
  }
  const parts = listed(
    'part',
    report.parts.map((p) => p.key),
  )
  const states = listed('state', FIGURE_STATES)
  return { ...sheet, answers: sheet.answers.filter((a) => parts.has(a.part) && states.has(a.state)) }
}

type Values = Readonly<Record<string, string | boolean | undefined>>

async function show(
  sheet: AnswerSheet,
  report: Report,
  { lang, ...values }: Values & { readonly lang: Lang },
  installation: Installation,
  io: Io,
): Promise<void> {
  const { country, settings } = installation
  const signed = signaturesOf(sheet, report, installation)
  const model = sheetModel(sheet, report, country, settings.demo, signed)
  if (typeof values.csv === 'string') writeFileSync(values.csv, printSheetCsv(model))
  for (const format of SHEET_FORMATS) {
    const file = values[format]
    if (typeof file === 'string') writeFileSync(file, await sheetBytes(model, format, lang))
  }
  const written = [values.csv, ...SHEET_FORMATS.map((f) => values[f])].filter((f) => typeof f === 'string')
  if (io.json) io.out(JSON.stringify({ ...sheet, answers: sheet.answers.map((a) => withSignature(a, signed)), demo: settings.demo }))
  else if (written.length === 0) printSheet(model, io)
  else io.out(`written: ${written.join(', ')}`)
}

/** Who signed this figure; `changed` when it is no longer the one that was signed. */
function withSignature(a: Answer, signed: ReturnType<typeof signaturesOf>): Json {
  const found = signed.get(a.id)
  return { ...a, signed: found ? { agency: found.agency, changed: found.isStale, by_device: found.isSigned === true } : null }
}

/** `km=words.txt`, once for each language. @throws Usage for a language that the country has not, and for a file that is not there. */
function readWords(given: unknown, country: Country): Narrative {
  const said = listOf(given).map((pair) => {
    const [, tag = '', path = ''] = /^([^=]*)=(.+)$/s.exec(pair) ?? []
    if (path === '') throw new Usage(`--words ${pair} is not written TAG=FILE, as km=words.txt`)
    if (!existsSync(path)) throw new Usage(`there is no file ${path}; --words names a file with the words of each language`)
    return [languageAsked(tag, country), readFileSync(path, 'utf8').trim()] as const
  })
  return Object.fromEntries(said)
}

async function signOff(
  question: string,
  values: Values,
  report: Report,
  sheet: AnswerSheet,
  installation: Installation,
  io: Io,
): Promise<ExitCode> {
  const found = sheet.answers.find((a) => a.id === question)
  if (!found) throw new Usage(`there is no question "${question}"; there are ${sheet.answers.map((a) => a.id).join(', ')}`)
  const agency = installation.country.agencies.find((a) => a.id === values.agency)
  if (!agency) throw new Usage('--agency must be one of the country’s agencies')
  const narrative = readWords(values.words, installation.country)
  const figure = hashOwed(found, installation.country)
  if (values.figure === undefined) {
    const one = { ...sheet, answers: [found] }
    await installation.note({ kind: 'export.made', format: 'json', recipient: 'operator', entries: 1, result: hashShown(one) })
    // Whole: each of its cells is part of what is signed.
    const { country, settings } = installation
    printSheet(sheetModel(one, report, country, settings.demo, signaturesOf(one, report, installation)), io, { cells: found.cells.length })
    io.err(`\nnothing is signed yet. What stands here is signed with --figure ${figure}`)
    return 1
  }
  if (values.figure !== figure)
    throw new Usage(`--figure is not that of ${question} as it stands now: look at it again without --figure, and sign what it shows`)
  const signed = {
    kind: 'answer.signed' as const,
    report: report.id,
    year: sheet.year,
    question,
    by: agency.id,
    figure,
    narrative: hashShown(narrative),
    as_of: sheet.as_of,
  }
  // By command line nobody's device is at hand: on record in the agency's name, and marked unsigned.
  const sources = typeof values.source === 'string' ? [values.source] : []
  await signAnswer(installation, agency.id, makeUnsigned(agency.id, signed, nodeRandom), { narrative, sources })
  io.out(
    `on record for ${agency.words.en}, signed by no device yet: a head or reviewer of it signs it at the desk, under To sign: ${question}`,
  )
  return 0
}
