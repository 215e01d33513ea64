/**
 * The answer sheet, for those who gather it and those who owe an answer. Every sheet that leaves is an entry of the log that names its
 * recipient (DESIGN 2). Exact, to the day and cut as it is asked for, it is for who gathers it alone; a body sees what it owes itself
 * (work/answers/owed-answers.ts); for everybody else nothing is here.
 */
import { z } from 'zod'
import { languageAsked } from '../../work/answers/language-asked.ts'
import { signAnswer } from '../../work/answers/sign-answer.ts'
import { parseObject } from '../../core/canonical.ts'
import { isDay } from '../../core/model/dates.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import { hashOwed } from '../../work/answers/owed-answers.ts'
import { AppendRefused } from '../../errors.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { printedBeside, yearOf, yearsBack, type YearOf } from '../../core/report/question-history.ts'
import { readPrinted } from '../printed.ts'
import { HistorySchema, ShownSheetSchema, SheetFile } from '../answers/shapes.ts'
import { openKeptSheets, type Known, type Place } from '../answers/kept-sheets.ts'
import { answersRightOf, ownAnswersRight } from '../answers/answers-right.ts'
import { SHEET_FORMATS, sheetFile, type SheetFormat } from '../answers/sheet-files.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Asked = z.object({ report: z.string().max(32), year: z.coerce.number().int().min(2000).max(2199) })
const Day = z.string().max(10).refine(isDay).optional()
/** Of a day, for who gathers the sheet: by whose end it was on record, or by which the offices' papers say that it was known; not of both. */
const AS_OF = { as_of: Day, known_on: Day }
type AsOf = { readonly as_of?: string | undefined; readonly known_on?: string | undefined }
const isOneDay = ({ as_of, known_on }: AsOf): boolean => as_of === undefined || known_on === undefined
const AskedAsOf = Asked.extend(AS_OF).refine(isOneDay)
const knownOf = ({ as_of, known_on }: AsOf): Known | undefined => {
  if (known_on !== undefined) return { asOf: known_on, basis: 'paper' }
  return as_of === undefined ? undefined : { asOf: as_of, basis: 'recorded' }
}
/** Of a language; which the country has is judged by name (work/answers/language-asked.ts). */
const Tag = z.string().max(35)
const Text = z.string().max(20_000).optional()
const Signing = z.strictObject({
  report: z.string().max(32),
  year: z.int().min(2000).max(2199),
  entry: EntryPartsSchema,
  narrative: z.record(Tag, Text),
})
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

export async function answerRoutes(app: App, { installation, isCountedAhead, log }: ServeOptions): Promise<void> {
  const { country, store } = installation

  const sheets = openKeptSheets(installation, log)
  const placeFor = async (id: string, year: number, who: Principal | undefined, known?: Known): Promise<Place | undefined> => {
    const right = who && answersRightOf(country, who)
    return right && sheets.place(id, year, right, known)
  }
  if (isCountedAhead) app.addHook('onListen', async () => void countAhead())

  /** The whole sheet, then what each body owes of it. */
  async function countAhead(): Promise<void> {
    await sheets.ahead({ type: 'all' })
    await Promise.all(country.agencies.flatMap(({ id }) => ownAnswersRight(country, id) ?? []).map((right) => sheets.ahead(right)))
  }

  app.get(
    '/api/v1/answers',
    {
      config: { door: 'session' },
      schema: {
        summary: 'A report’s questions, answered exactly, for who gathers or owes them',
        querystring: AskedAsOf,
        response: { 200: ShownSheetSchema, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signedIn(request)
      const { report: id, year, ...known } = request.query as z.infer<typeof AskedAsOf>
      const place = await placeFor(id, year, who, knownOf(known))
      if (!place) throw notHere()
      const { counted, json } = await sheets.shown(place)
      const entries = counted.sheet.answers.length
      await installation.note({ kind: 'export.made', format: 'json', recipient: who.agency, entries, result: counted.hash })
      return reply.type('application/json; charset=utf-8').send(json)
    },
  )
  app.get(
    '/api/v1/answers/history',
    {
      config: { door: 'session' },
      schema: {
        summary: 'One question over the years, and beside it what a report printed of the same',
        querystring: Asked.extend({ question: z.string().max(120) }),
        response: { 200: HistorySchema, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signedIn(request)
      const { report: id, year, question: asked } = request.query as z.infer<typeof Asked> & { question: string }
      const place = await placeFor(id, year, who)
      const question = place?.report.questions.find((q) => q.id === asked)
      if (!place || !question) throw notHere()
      const years: YearOf[] = []
      for (const back of yearsBack(year)) {
        const answer = await sheets.one(place, asked, back)
        if (answer) years.push(yearOf(back, answer))
      }
      // A single body is shown its own part, and a report printed the whole: the two are not set beside each other.
      const printed = place.right.type === 'all' ? await readPrinted(country) : undefined
      const beside = printed?.report === place.report.id ? printedBeside(printed, question, years) : []
      const shown = { years, source: beside.length > 0 ? (printed?.words ?? null) : null, printed: beside }
      await installation.note({
        kind: 'export.made',
        format: 'json',
        recipient: who.agency,
        entries: years.length,
        result: hashShown(shown),
      })
      return reply.header('cache-control', 'no-store').send(HistorySchema.parse(shown))
    },
  )
  app.get(
    '/api/v1/answers/file',
    {
      config: { door: 'session' },
      schema: {
        summary: 'The sheet as a file: XLSX, DOCX, HTML, and PDF where a Chromium is installed',
        querystring: Asked.extend({ ...AS_OF, format: z.enum(SHEET_FORMATS), lang: Tag }).refine(isOneDay),
        response: { 200: SheetFile, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const {
        report: id,
        year,
        format,
        lang,
        ...known
      } = request.query as z.infer<typeof AskedAsOf> & { format: SheetFormat; lang: string }
      const place = await placeFor(id, year, who, knownOf(known))
      if (!place) throw notHere()
      const inLang = languageAsked(lang, country)
      const { sheet, hash } = await sheets.newest(place)
      const file = await sheetFile(sheet, place.report, installation, format, inLang)
      const entries = sheet.answers.length
      const made = format === 'xlsx' ? 'xlsx' : 'json'
      await installation.note({ kind: 'export.made', format: made, recipient: who.agency, entries, result: hash })
      return file
    },
  )
  app.post(
    '/api/v1/answers/signatures',
    {
      config: { door: 'key' },
      schema: { summary: 'Sign one figure as it stands now, with its words', body: Signing, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const who = signerOf(request)
      const { report: id, year, entry, narrative } = request.body as z.infer<typeof Signing>
      const place = await placeFor(id, year, who)
      if (!who || !place || !isOwnWork(request, [entry])) throw notHere()
      const said = parseObject(entry.stub)
      const { report } = place
      const question = report.questions.find((q) => q.id === said?.question)
      if (!question || said?.report !== report.id || said.year !== year) throw new AppendRefused('act.not-sound', 'stub.question', 0)
      for (const lang of Object.keys(narrative)) languageAsked(lang, country)
      // Words put under a signature that was made over other words would show in the log: they are refused here already.
      const words = Object.fromEntries(Object.entries(narrative).flatMap(([lang, text]) => (text?.trim() ? [[lang, text]] : [])))
      if (said.narrative !== hashShown(words)) throw new AppendRefused('act.not-sound', 'stub.narrative', 0)
      const [now] = (await sheets.fresh({ ...place, report: { ...report, questions: [question] } })).answers
      if (!now || said.figure !== hashOwed(now, country)) throw new AppendRefused('answer.changed', 'stub.figure', 0)
      return signAnswer(installation, who.agency, entry, { narrative: words, sources: [] })
    },
  )
  app.post(
    '/api/v1/answers/reminders',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Ask a body for an answer that it owes',
        body: z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(500) }),
        response: { 200: Taken, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      const { entries } = request.body as { entries: z.infer<typeof EntryPartsSchema>[] }
      if (!who || answersRightOf(country, who)?.type !== 'all' || !isOwnWork(request, entries)) throw notHere()
      return appendActs(entries, ['answer.asked'], { agency: who.agency, country, store })
    },
  )
}
