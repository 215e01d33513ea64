/**
 * Referrals: offered, seen, accepted, declined, arrived. For the two bodies of one, and for nobody else on their side;
 * across the wall every question has the answer of an address where nothing is, given before the database is asked.
 */
import { z } from 'zod'
import { resourceOf } from '../../core/access/resource.ts'
import { OFFERER_STEPS, ASKED_STEPS } from '../../core/entry/kinds/referral-moved.ts'
import { REFERRAL_BEDS, TOLD_FIELDS } from '../../core/entry/kinds/referral-offered.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { openPersonStore } from '../../work/people/person-store.ts'
import { openReferralStore } from '../../work/referrals/referral-store.ts'
import type { Sought } from '../../core/referral/beds.ts'
import { listBeds, refer, takesPart } from '../../work/referrals/refer.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Code = z.string().max(64)
const Referral = z.object({
  offer: z.string(),
  of: Code,
  to: Code,
  office: Code,
  record: z.string(),
  reason: Code,
  bed: z.enum(REFERRAL_BEDS),
  agreed: z.array(Code),
  told: z.partialRecord(z.enum(TOLD_FIELDS), Code),
  at: z.string(),
  steps: z.array(z.object({ by: Code, step: z.enum([...ASKED_STEPS, ...OFFERER_STEPS]), reason: Code, at: z.string() })),
})
const Beds = z.object({
  agency: Code,
  office: Code,
  province: Code.nullable(),
  free: z.int(),
  at: z.string(),
  isNear: z.boolean(),
  isToday: z.boolean(),
  languages: z.array(Code).nullable(),
  isSpoken: z.boolean().nullable(),
  help: z.array(Code).nullable(),
  isGiven: z.boolean().nullable(),
})
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(20) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

/** More than anybody works on at one desk. Older ones are in the record, and in the figures. */
const SHOWN = 200

export async function referralRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, store, pools } = installation
  const [referrals, desk, people] = [openReferralStore(pools.saksi_desk), openDeskStore(pools.saksi_desk), openPersonStore(pools)]
  /** Whoever may list the own referrals may see what was offered to and by the own body. */
  const mayList = (principal: Principal): boolean => {
    const resource = resourceOf({ agency: principal.agency, kind: 'referral', record: '', fields: [] })
    const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    return takesPart(country, principal.agency) && decide({ principal, action: 'list', purpose: 'referral', resource, context }).isAllowed
  }

  app.get(
    '/api/v1/referrals',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Referrals that one’s own body has offered or was asked for, the newest first',
        response: { 200: z.object({ now: z.string(), referrals: z.array(Referral) }), ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      if (!mayList(principal)) throw notHere()
      return { now: new Date().toISOString(), referrals: await referrals.list(principal.agency, SHOWN, principal.closed) }
    },
  )
  app.post(
    '/api/v1/referrals',
    {
      config: { door: 'key' },
      schema: { summary: 'Offer a referral, answer one, or say which beds are free', body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!principal || !mayList(principal) || !isOwnWork(request, entries)) throw notHere()
      return refer(entries, { agency: principal.agency, closed: principal.closed, country, store, desk, referrals, people })
    },
  )
  app.get(
    '/api/v1/beds',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'Offices with a free bed, or that give a kind of help: those of a province first, then where it is given and a language is spoken; never an address',
        querystring: z.object({ bed: z.enum(REFERRAL_BEDS), near: Code.default(''), language: Code.default(''), help: Code.default('') }),
        response: { 200: z.object({ beds: z.array(Beds) }), ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signedIn(request)
      if (!mayList(principal)) throw notHere()
      const { bed, near, language, help } = request.query as Omit<Sought, 'now'>
      const sought = { bed, near, language, help, now: new Date().toISOString() }
      const beds = await listBeds(sought, { agency: principal.agency, country, referrals })
      return { beds: beds.map((b) => ({ ...b, languages: b.languages && [...b.languages], help: b.help && [...b.help] })) }
    },
  )
}
