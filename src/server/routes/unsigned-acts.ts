/**
 * Totals, links and words under an answer that were put on record in an agency's name by command, by whoever runs the machine: one of its heads or reviewers reads
 * each and signs it. What is signed is made in that window from the entry's own text.
 */
import { z } from 'zod'
import { AppendRefused } from '../../errors.ts'
import { hashOwed } from '../../work/answers/owed-answers.ts'
import { findSignOff } from '../../work/answers/sign-offs.ts'
import { openUnsignedActs } from '../../work/acts/unsigned-acts.ts'
import { markSigned } from '../../work/answers/sign-answer.ts'
import type { AnswerSigned } from '../../core/entry/kinds/answer-signed.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import type { App, Taking } from '../options.ts'
import { headsAnswersRight } from '../answers/answers-right.ts'
import { openKeptSheets } from '../answers/kept-sheets.ts'
import { showSheet } from '../answers/show-sheet.ts'
import { NarrativeShape, ShownAnswerSchema } from '../answers/shapes.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { signerOf } from '../session/rights.ts'
import { actRoute } from './acts.ts'

/** So many are listed; the next when these are signed. */
const MOST = 100
const Unsigned = z.object({
  id: z.string(),
  stub: z.string(),
  on: z.string(),
  /** Of an answer: what is put under it. Its hash is in the entry. */
  words: NarrativeShape.nullable(),
  /** Of an answer: the documents that whoever said it named. */
  sources: z.array(z.string()).readonly(),
  /** Of a withdrawal: the entry that it takes back. */
  ends: z.string().nullable(),
})

const maySign = ({ roles }: Principal): boolean => roles.some((r) => r === 'head' || r === 'reviewer')

export async function unsignedActRoutes(app: App, options: Taking): Promise<void> {
  const { country, layout, pools, store } = options.installation
  const listUnsigned = openUnsignedActs(pools.saksi_reader)
  const answerIn = (stub: string): AnswerSigned | undefined => {
    const said = JSON.parse(stub) as { kind?: unknown }
    return said.kind === 'answer.signed' ? (said as AnswerSigned) : undefined
  }
  const sheets = openKeptSheets(options.installation, options.log)
  /** One question as its body is shown it, as of the day that was named when it was said; undefined where it is not this body's. */
  const figureOf = async (agency: string, { report, year, question, as_of }: AnswerSigned) => {
    const right = headsAnswersRight(country, agency)
    const place = right && (await sheets.place(report, year, right))
    const questions = place?.report.questions.filter((q) => q.id === question) ?? []
    if (!right || !place || questions.length === 0) return undefined
    const of = { ...place.report, questions }
    const sheet = await sheets.fresh({ ...place, report: of }, as_of)
    const [answer] = sheet.answers
    return answer && { right, report: of, sheet, hash: hashOwed(answer, country) }
  }
  /** @throws AppendRefused `answer.changed` where it is no longer the figure that was said, or none stands there. */
  const refuseMoved = async (agency: string, said: AnswerSigned): Promise<void> => {
    const now = await figureOf(agency, said)
    if (!now || said.figure !== now.hash) throw new AppendRefused('answer.changed', 'stub.acts', 0)
  }
  app.get(
    '/api/v1/unsigned-acts',
    {
      config: { door: 'key' },
      schema: {
        summary: 'What was said by command in the name of this person’s agency, and a head or reviewer of it can sign',
        response: { 200: z.object({ acts: z.array(Unsigned) }), ...REFUSALS },
      },
    },
    async (request) => {
      const who = signedIn(request)
      if (!maySign(who)) return { acts: [] }
      const acts = await listUnsigned(who.agency, MOST)
      return {
        acts: acts.map((act) => {
          const said = answerIn(act.stub)
          const beside = said && findSignOff(layout, said)
          return { ...act, words: beside?.narrative ?? null, sources: beside?.sources ?? [] }
        }),
      }
    },
  )
  app.get(
    '/api/v1/unsigned-acts/:id',
    {
      config: { door: 'hidden' },
      schema: {
        summary: 'The figure that one of them is about, as it stands on the day that was named: for whoever would sign it',
        params: z.object({ id: z.string().max(64) }),
        response: { 200: z.object({ asOf: z.string(), answer: ShownAnswerSchema }), ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      if (!who || !maySign(who)) throw notHere()
      const { id } = request.params as { id: string }
      const act = (await listUnsigned(who.agency, MOST)).find((one) => one.id === id)
      const said = act && answerIn(act.stub)
      const found = said && (await figureOf(who.agency, said))
      if (!found) throw notHere()
      const { sheet, report, right, hash } = found
      const counted = { sheet, charts: [], hash: hashShown(sheet), figures: new Map(sheet.answers.map((a) => [a.id, hash])) }
      const shown = showSheet(counted, { signOffs: [], asked: [] }, { report, country, right })
      return { asOf: sheet.as_of, answer: shown.answers[0] }
    },
  )
  actRoute(app, options, {
    url: '/api/v1/unsigned-acts',
    summary: 'Sign afterwards what came without a device',
    take: async (entries, { agency }) => {
      const before = await listUnsigned(agency, MOST)
      let answers: readonly AnswerSigned[] = []
      const taken = await appendActs(entries, ['act.countersigned'], { agency, country, store }, async (stubs) => {
        const signed = new Set(stubs.flatMap((stub) => (stub.kind === 'act.countersigned' ? stub.acts.map(([act]) => act) : [])))
        answers = before.flatMap(({ id, stub }) => (signed.has(id) ? (answerIn(stub) ?? []) : []))
        for (const said of answers) await refuseMoved(agency, said)
      })
      // Crash here: the log has it; the mark beside the words is set when this agency next signs an answer.
      if (answers.length > 0) await markSigned({ layout, pools }, agency)
      return taken
    },
  })
}
