/**
 * Totals, links and words under an answer that an agency's people put on record by command: one of its heads or reviewers reads
 * each and signs it. What is signed is made in that window from the entry's own text.
 */
import { z } from 'zod'
import { findSignOff } from '../../work/answers/sign-offs.ts'
import { openUnsignedActs } from '../../work/acts/unsigned-acts.ts'
import { markSigned } from '../../work/answers/sign-answer.ts'
import type { ActCountersigned } from '../../core/entry/kinds/act-countersigned.ts'
import type { AnswerSigned } from '../../core/entry/kinds/answer-signed.ts'
import { appendActs } from '../../work/acts/append-acts.ts'
import type { App, Taking } from '../options.ts'
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
      const taken = await appendActs(entries, ['act.countersigned'], { agency, country, store })
      // Crash here: the log has it; the mark beside the words is set when this agency next signs an answer.
      const signed = new Set(entries.flatMap(({ stub }) => (JSON.parse(stub) as ActCountersigned).acts.map(([act]) => act)))
      if (before.some(({ id, stub }) => signed.has(id) && answerIn(stub))) await markSigned({ layout, pools }, agency)
      return taken
    },
  })
}
