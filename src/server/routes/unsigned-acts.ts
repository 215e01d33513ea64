/**
 * Totals, links and words under an answer that an agency's people put on record by command: one of its heads or reviewers reads
 * each and signs it. What is signed is made in that window from the entry's own text.
 */
import { z } from 'zod'
import { AppendRefused } from '../../errors.ts'
import { hashOwed } from '../../work/answers/owed-answers.ts'
import { findSignOff } from '../../work/answers/sign-offs.ts'
import { openUnsignedActs } from '../../work/acts/unsigned-acts.ts'
import { markSigned } from '../../work/answers/sign-answer.ts'
import type { AnswerSigned } from '../../core/entry/kinds/answer-signed.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import type { App, Taking } from '../options.ts'
import { headsAnswersRight } from '../answers/answers-right.ts'
import { openKeptSheets } from '../answers/kept-sheets.ts'
import { REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { actRoute } from './acts.ts'

/** So many are listed; the next when these are signed. */
const MOST = 100
const Words = z.object({ en: z.string().optional(), km: z.string().optional() })
const Unsigned = z.object({
  id: z.string(),
  stub: z.string(),
  on: z.string(),
  /** Of an answer: what is put under it. Its hash is in the entry. */
  words: Words.nullable(),
  /** Of a withdrawal: the entry that it takes back. */
  ends: z.string().nullable(),
})

export async function unsignedActRoutes(app: App, options: Taking): Promise<void> {
  const { country, layout, pools, store } = options.installation
  const listUnsigned = openUnsignedActs(pools.saksi_reader)
  const answerIn = (stub: string): AnswerSigned | undefined => {
    const said = JSON.parse(stub) as { kind?: unknown }
    return said.kind === 'answer.signed' ? (said as AnswerSigned) : undefined
  }
  const sheets = openKeptSheets(options.installation, options.log)
  /** @throws AppendRefused `answer.changed` where it is not the figure that stands under Answers for this body now, or none stands there. */
  const refuseMoved = async (agency: string, { report, year, question, figure }: AnswerSigned): Promise<void> => {
    const right = headsAnswersRight(country, agency)
    const place = right && (await sheets.place(report, year, right))
    const questions = place?.report.questions.filter((q) => q.id === question) ?? []
    const [now] = place && questions.length > 0 ? (await sheets.fresh({ ...place, report: { ...place.report, questions } })).answers : []
    if (!now || figure !== hashOwed(now, country)) throw new AppendRefused('answer.changed', 'stub.acts', 0)
  }
  app.get(
    '/api/v1/unsigned-acts',
    {
      config: { door: 'key' },
      schema: {
        summary: 'What this person’s agency said without a device, and a head or reviewer of it can sign',
        response: { 200: z.object({ acts: z.array(Unsigned) }), ...REFUSALS },
      },
    },
    async (request) => {
      const who = signedIn(request)
      if (!who.roles.some((r) => r === 'head' || r === 'reviewer')) return { acts: [] }
      const acts = await listUnsigned(who.agency, MOST)
      return {
        acts: acts.map((act) => {
          const said = answerIn(act.stub)
          return { ...act, words: (said && findSignOff(layout, said)?.narrative) ?? null }
        }),
      }
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
