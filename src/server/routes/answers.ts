/**
 * The answer sheet, for those who gather it and those who owe an answer. Every sheet that leaves is an entry of the log that names its
 * recipient (DESIGN 2). Exact, to the day and cut as it is asked for, it is for who gathers it alone; a body sees what it owes itself
 * (flow/owed-answers.ts); for everybody else nothing is here.
 */
import { z } from 'zod'
import { keepSignOff } from '../../adapters/files/sign-offs.ts'
import { answerKey, readAnswersOnRecord } from '../../adapters/postgres/answers-signed.ts'
import { makeQueue } from '../../adapters/in-turn.ts'
import { loadReport, listReports } from '../../adapters/files/load-report.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { parseObject } from '../../core/entry/check.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import type { Report } from '../../core/report/report.ts'
import { answer as answerReport } from '../../flow/answer.ts'
import type { AnswerSheet } from '../../flow/answer-sheet.ts'
import { appendActs } from '../../flow/append-acts.ts'
import { asOwed, hashOwed, knownFor } from '../../flow/owed-answers.ts'
import { AppendRefused } from '../../flow/append.ts'
import { reconcileSheet } from '../../flow/reconcile-sheet.ts'
import { EntryPartsSchema } from '../../flow/sealed-schema.ts'
import type { AnswersRight } from '../../flow/shown-answers.ts'
import type { App, ServeOptions } from '../app.ts'
import { ShownSheetSchema, SheetFile } from '../answers/shapes.ts'
import { questionsFor, reviewersOf, showSheet } from '../answers/show-sheet.ts'
import { SHEET_FORMATS, sheetFile, type SheetFormat } from '../answers/sheet-files.ts'
import { sheetCharts } from '../answers/sheet-charts.ts'
import { NOTHING, REFUSALS } from '../refusals.ts'
import { answer, sessionOf } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Asked = z.object({ report: z.string().max(32), year: z.coerce.number().int().min(2000).max(2199) })
const Text = z.string().max(20_000).optional()
const Signing = z.strictObject({
  report: z.string().max(32),
  year: z.int().min(2000).max(2199),
  entry: EntryPartsSchema,
  narrative: z.strictObject({ en: Text, km: Text }),
})
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

const today = (): string => new Date().toISOString().slice(0, 10)

export async function answerRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const { country, counts, layout, pools, store } = installation
  /**
   * What stands last in the log is what the sheet shows: one after another, or of two who sign at once the earlier could be kept last.
   * An entry that is in the log already is taken as before, so that a lost answer can be asked again; but not once another followed it.
   */
  const keeping = makeQueue({ atOnce: 1, waiting: Infinity })

  /** Undefined for somebody who owes nothing and gathers nothing. */
  const rightOf = (who: Principal): AnswersRight | undefined => {
    if (!who.roles.some((r) => r === 'reviewer' || r === 'head' || r === 'clerk' || r === 'caseworker')) return undefined
    const side = sideOf(country, who.agency)
    if (side === undefined || side === 'oversight') return undefined
    const gathers = reviewersOf(country).includes(who.agency) && who.roles.some((r) => r === 'reviewer' || r === 'head')
    return gathers ? { type: 'all' } : { type: 'own', agency: who.agency, seesProtection: side === 'protection' }
  }
  /** The questions that somebody may see; undefined where there are none, or there is no such report. */
  const reportFor = async (id: string, right: AnswersRight): Promise<Report | undefined> => {
    if (!(await listReports()).includes(id)) return undefined
    const report = questionsFor(await loadReport(id), country, right)
    return report.questions.length > 0 ? report : undefined
  }
  /** What no question of the report asks for is no part of what a single body sees. */
  const sheetFor = async (report: Report, year: number, right: AnswersRight): Promise<AnswerSheet> => {
    const asOf = knownFor(right, today(), installation.settings.demo)
    if (right.type === 'all') return answerReport(report, year, asOf, country, counts)
    const sheet = await answerReport(report, year, asOf, { ...country, requirements: [] }, counts)
    return { ...sheet, answers: sheet.answers.map((a) => asOwed(a, country)) }
  }
  /** Why figures differ and what is missing under them, for who gathers the sheet: they are other bodies' records too. */
  const wholeSheetFor = async (report: Report, year: number, right: AnswersRight): Promise<AnswerSheet> => {
    const sheet = await sheetFor(report, year, right)
    return right.type === 'all' ? reconcileSheet(sheet, { report, country, store: counts, isDemo: installation.settings.demo }) : sheet
  }

  app.get(
    '/api/v1/answers',
    {
      schema: {
        summary: 'A report’s questions, answered exactly, for who gathers or owes them',
        querystring: Asked,
        response: { 200: ShownSheetSchema, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = sessionOf(request)
      if (!who) return answer(reply, 'session.needed')
      const { report: id, year } = request.query as z.infer<typeof Asked>
      const right = rightOf(who)
      const report = right && (await reportFor(id, right))
      if (!right || !report) return reply.status(404).send(NOTHING)
      const [sheet, charts] = await Promise.all([
        wholeSheetFor(report, year, right),
        right.type === 'all' ? sheetCharts(installation, year, today()) : [],
      ])
      await installation.note({
        kind: 'export.made',
        format: 'json',
        recipient: who.agency,
        entries: sheet.answers.length,
        result: hashShown(sheet),
      })
      return showSheet(sheet, report, installation, right, charts)
    },
  )
  app.get(
    '/api/v1/answers/file',
    {
      schema: {
        summary: 'The sheet as a file: XLSX, DOCX, HTML, and PDF where a Chromium is installed',
        querystring: Asked.extend({ format: z.enum(SHEET_FORMATS), lang: z.enum(['en', 'km']) }),
        response: { 200: SheetFile, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = sessionOf(request)
      if (!who) return answer(reply, 'session.needed')
      const { report: id, year, format, lang } = request.query as z.infer<typeof Asked> & { format: SheetFormat; lang: 'en' | 'km' }
      const right = rightOf(who)
      const report = right && (await reportFor(id, right))
      if (!right || !report) return reply.status(404).send(NOTHING)
      const sheet = await wholeSheetFor(report, year, right)
      const file = await sheetFile(sheet, report, installation, format, lang)
      const entries = sheet.answers.length
      await installation.note({
        kind: 'export.made',
        format: format === 'xlsx' ? 'xlsx' : 'json',
        recipient: who.agency,
        entries,
        result: hashShown(sheet),
      })
      return file
    },
  )
  app.post(
    '/api/v1/answers/signatures',
    {
      onRequest: async (request, reply) => (signerOf(request) ? undefined : answer(reply, 'session.needed')),
      schema: { summary: 'Sign one figure as it stands now, with its words', body: Signing, response: { 200: Taken, ...REFUSALS } },
    },
    async (request, reply) => {
      const who = signerOf(request)
      const { report: id, year, entry, narrative } = request.body as z.infer<typeof Signing>
      const right = who && rightOf(who)
      const report = right && (await reportFor(id, right))
      if (!who || !right || !report || !isOwnWork(request, [entry])) return reply.status(404).send(NOTHING)
      const said = parseObject(entry.stub)
      const question = report.questions.find((q) => q.id === said?.question)
      if (!question || said?.report !== report.id || said.year !== year) throw new AppendRefused('answer.not-sound', 'stub.question', 0)
      // Words put under a signature that was made over other words would show in the log: they are refused here already.
      const words = Object.fromEntries(Object.entries(narrative).filter(([, text]) => text !== undefined && text.trim() !== ''))
      if (said.narrative !== hashShown(words)) throw new AppendRefused('answer.not-sound', 'stub.narrative', 0)
      const [now] = (await sheetFor({ ...report, questions: [question] }, year, right)).answers
      if (!now || said.figure !== hashOwed(now, country)) throw new AppendRefused('answer.changed', 'stub.figure', 0)
      const taken = await appendActs([entry], ['answer.signed'], 'answer', { agency: who.agency, country, store })
      // Crash here: verify says that the words are missing, and the same entry sent again puts them there.
      await keeping(async () => {
        const stands = (await readAnswersOnRecord(pools.saksi_reader, who.agency)).get(answerKey(report.id, year, question.id, who.agency))
        if (stands?.id !== entry.id) throw new AppendRefused('answer.older', 'stub', 0)
        keepSignOff(layout, report.id, year, {
          question: question.id,
          agency: who.agency,
          figure: stands.figure,
          narrative: words,
          sources: [],
          isSigned: true,
        })
      })
      return taken
    },
  )
  app.post(
    '/api/v1/answers/reminders',
    {
      onRequest: async (request, reply) => (signerOf(request) ? undefined : answer(reply, 'session.needed')),
      schema: {
        summary: 'Ask a body for an answer that it owes',
        body: z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(500) }),
        response: { 200: Taken, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signerOf(request)
      const { entries } = request.body as { entries: z.infer<typeof EntryPartsSchema>[] }
      if (!who || rightOf(who)?.type !== 'all' || !isOwnWork(request, entries)) return reply.status(404).send(NOTHING)
      return appendActs(entries, ['answer.asked'], 'answer', { agency: who.agency, country, store })
    },
  )
}
