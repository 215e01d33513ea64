/** Who may see whom is changed: two people's devices have signed, and the entry is the act of neither agency alone. */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { comparePolicies } from '../../work/policies/access-policy.ts'
import { readAdopted } from '../../work/policies/adopted-file.ts'
import { readProposal } from '../../work/policies/proposal-file.ts'
import { adoptProposal, halfFor, listSeconds, signProposal } from '../../work/policies/propose.ts'
import { hashPolicyTexts } from '../../core/access/hash-policies.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { answer } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { signerOf } from '../session/rights.ts'
import { KeySignatureSchema } from '../session/shapes.ts'

const Texts = z.array(z.tuple([z.string(), z.string()]))
const PolicyTexts = z.object({ schema: z.string(), policies: Texts, protocols: Texts })
const Proposed = z.object({
  /** Hex: what is in force by the log. */
  adopted: z.string(),
  /** The texts of that, where this server has run by them: after an upgrade the desk is built with the new ones. */
  before: PolicyTexts.nullable(),
  proposal: z
    .object({
      proposed: z.string(),
      texts: PolicyTexts,
      half: z.object({ entry: EntryPartsSchema, first: KeySignatureSchema }).nullable(),
    })
    .nullable(),
  /** With whom this person can sign. */
  seconds: z.array(z.object({ credential: z.string(), agency: z.string() })),
})
const Half = z.strictObject({ entry: EntryPartsSchema, signature: KeySignatureSchema })

/** Heads and oversight, who alone can sign it. */
const signsPolicies = (request: FastifyRequest): Principal | undefined => {
  const who = signerOf(request)
  return who?.roles.some((r) => r === 'head' || r === 'oversight') ? who : undefined
}

export async function policyRoutes(app: App, { installation, standing }: ServeOptions): Promise<void> {
  app.get(
    '/api/v1/policies',
    {
      config: { door: 'hidden' },
      schema: { summary: 'Changed policies that wait for two people, and who can sign them', response: { 200: Proposed, ...REFUSALS } },
    },
    async (request) => {
      const who = signsPolicies(request)
      const { adopted } = await comparePolicies(installation)
      if (!who || adopted === undefined) throw notHere()
      const found = readProposal(installation)
      // One that was adopted since, by another road, waits for nobody.
      const waits = found && hashPolicyTexts(found.texts) !== adopted ? found : null
      const half = (waits && (await halfFor(installation, waits, who.credential))) ?? null
      const proposal = waits && { proposed: waits.proposed, texts: waits.texts, half }
      const seconds = proposal ? await listSeconds(installation, who.credential) : []
      const before = proposal ? (readAdopted(installation, adopted) ?? null) : null
      return { adopted, before, proposal, seconds: seconds.map(({ credential, agency }) => ({ credential, agency })) }
    },
  )
  app.post(
    '/api/v1/policies/first',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: 65_536,
      schema: { summary: 'The first of two signatures under what is proposed', body: Half, response: { 200: z.object({}), ...REFUSALS } },
    },
    async (request, reply) => {
      const who = signsPolicies(request)
      if (!who) return answer(reply, 'session.not-yours')
      await signProposal(installation, who.credential, request.body as z.infer<typeof Half>)
      return {}
    },
  )
  app.post(
    '/api/v1/policies',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: 65_536,
      schema: {
        summary: 'Adopt changed policies: an entry that two people of two agencies have signed, one of them of oversight',
        body: z.strictObject({ entry: EntryPartsSchema }),
        response: { 200: z.object({ entries: z.array(z.string()) }), ...REFUSALS },
      },
    },
    async (request) => {
      const { entry } = request.body as { entry: z.infer<typeof EntryPartsSchema> }
      const entries = [...(await adoptProposal(installation, entry))]
      // They may be those that this server waits for: from here on it serves.
      await standing.look()
      return { entries }
    },
  )
}
