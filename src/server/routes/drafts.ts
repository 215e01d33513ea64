/**
 * Releases that wait to be approved, for those who may approve them and whose office was asked; for everybody else there is none. That
 * a draft was shown is a release to that office, and in the privacy ledger. Whoever reads it signs over what the window made of the
 * files itself; nothing is published here.
 */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findDraft, ofEachDraft, readDraftFiles, readStanding, type ReleaseDraft } from '../../work/releases/drafts.ts'
import { asksForNoise } from '../../work/releases/noise.ts'
import { keepShown } from '../../work/releases/released-files.ts'
import { oneLeaves } from '../../work/releases/one-at-a-time.ts'
import { howOutrun } from '../../work/releases/left-meanwhile.ts'
import { sayOfDraft } from '../../work/releases/say-of-draft.ts'
import { parseSignature } from '../../core/ledger/signature.ts'
import { APPROVERS } from '../../core/release/approval.ts'
import { WITHHOLD_REASONS } from '../../core/entry/kinds/draft-said.ts'
import type { Standing } from '../../core/release/said.ts'
import { Failure } from '../../errors.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, orNotHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { signerOf } from '../session/rights.ts'

const Said = z.object({
  is: z.enum(['waits', 'approved', 'refused']),
  /** Something went out since it was attacked: nobody can approve it before it is attacked again. */
  isOutrun: z.boolean(),
  /** Nor can anybody read it who could subtract the two. */
  isShut: z.boolean(),
  /** Nor anybody at all, because somebody changed its files. */
  isAltered: z.boolean(),
  words: z.array(z.object({ agency: z.string(), isMine: z.boolean(), declined: z.enum(WITHHOLD_REASONS).nullable() })),
})
const Waiting = Said.extend({
  id: z.string(),
  asOf: z.string(),
  /** Null of counts with noise, which nothing attacks. */
  attacked: z.string().nullable(),
  releases: z.int(),
})
const Shown = z.object({
  id: z.string(),
  asOf: z.string(),
  attacked: z.string(),
  releases: z.record(z.string(), z.record(z.string(), z.string())),
})
const Word = z.strictObject({ signature: z.string().max(8_000), declined: z.enum(WITHHOLD_REASONS).optional() })
const OfOne = z.object({ id: z.string().max(61) })

export async function draftRoutes(app: App, { installation }: ServeOptions): Promise<void> {
  const say = async (draft: ReleaseDraft, standing: Standing, who: Principal): Promise<z.infer<typeof Said>> => ({
    is: standing.is,
    ...(await howOutrun(installation, draft)),
    words: standing.words.map((w) => ({ agency: w.agency, isMine: w.person === who.person, declined: w.declined ?? null })),
  })

  app.get(
    '/api/v1/drafts',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Releases that wait for this person’s approval',
        response: { 200: z.object({ drafts: z.array(Waiting) }), ...REFUSALS },
      },
    },
    async (request) => {
      const who = signedIn(request)
      const drafts = await ofEachDraft(installation, async (draft) => {
        if (!seenBy(draft, who)) return undefined
        return {
          ...(await say(draft, await readStanding(installation, draft), who)),
          id: draft.id,
          asOf: draft.asOf,
          attacked: asksForNoise(draft.asks) ? null : draft.attacked,
          releases: Object.keys(draft.releases).length,
        }
      })
      return { drafts }
    },
  )
  app.get(
    '/api/v1/drafts/:id',
    {
      config: { door: 'hidden' },
      schema: { summary: 'One of them, whole: the files as they would go out', params: OfOne, response: { 200: Shown, ...REFUSALS } },
    },
    async (request) => {
      if (!find(request)) throw notHere()
      const shown = await oneLeaves(installation, async () => {
        // As it lies there when its turn has come.
        const found = find(request)
        if (!found) return undefined
        const { draft, who } = found
        const files = readDraftFiles(installation, draft)
        if ((await howOutrun(installation, draft)).isShut) throw new Failure('draft.outrun')
        await keepShown(installation, { draft: draft.id, recipient: who.agency }, [...files.values()])
        return {
          id: draft.id,
          asOf: draft.asOf,
          attacked: draft.attacked,
          releases: Object.fromEntries([...files].map(([id, of]) => [id, Object.fromEntries(of)])),
        }
      })
      return orNotHere(shown)
    },
  )
  app.post(
    '/api/v1/drafts/:id/words',
    {
      config: { door: 'key' },
      bodyLimit: 16_384,
      schema: {
        summary: 'Approve or decline it, by a signature over its figures',
        params: OfOne,
        body: Word,
        response: { 200: Said, ...REFUSALS },
      },
    },
    async (request) => {
      const found = find(request)
      const { signature: text, declined } = request.body as z.infer<typeof Word>
      const signature = parseSignature(text)
      // Nobody hands in another's word under a session of his own.
      if (!found || !signature || signature.form === 'joint' || signature.form === 'row' || signature.credential !== found.who.credential)
        throw notHere()
      const { draft, who } = found
      return say(draft, await sayOfDraft(installation, draft, { signature, ...(declined === undefined ? {} : { declined }) }), who)
    },
  )

  function find(request: FastifyRequest): { readonly draft: ReleaseDraft; readonly who: Principal } | undefined {
    const who = signerOf(request)
    const draft = who && seenBy(findDraft(installation, (request.params as z.infer<typeof OfOne>).id), who)
    return who && draft && { draft, who }
  }
}

const seenBy = (draft: ReleaseDraft | undefined, who: Principal): ReleaseDraft | undefined =>
  draft?.offices.includes(who.agency) && who.roles.some((r) => APPROVERS.includes(r)) ? draft : undefined
