/**
 * Letters: issued and ended by the bodies that help, for people whose files are theirs; and checked by whoever holds one, on a page where nobody signs in.
 * For everybody else there is nothing at the first, and at the second the same answer whatever is there.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { publicLanguages } from '../../core/country/find-language.ts'
import { LETTER_GROUNDS } from '../../core/entry/kinds/letter-issued.ts'
import { networkOf } from '../../core/network.ts'
import { langOf, renderLetter } from '../../web/public/index.ts'
import { checkLetter } from '../../work/letters/check-letter.ts'
import { issueLetter, readLetters } from '../../work/letters/issue-letter.ts'
import { openLetterStore } from '../../work/letters/letter-store.ts'
import { mayHelp } from '../../work/people/read-person.ts'
import { openCareStore } from '../../work/people/care-store.ts'
import { openPersonStore } from '../../work/people/person-store.ts'
import { openReferralStore } from '../../work/referrals/referral-store.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'
import { SlowDown } from '../session/slow-down.ts'

const Params = z.object({ record: z.string().regex(/^[0-9a-f]{32}$/) })
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(1) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })
const Letters = z.object({
  ground: z.enum(LETTER_GROUNDS).nullable(),
  letters: z.array(
    z.object({
      letter: z.string(),
      record: z.string(),
      ground: z.enum(LETTER_GROUNDS),
      until: z.string(),
      at: z.string(),
      endedAt: z.string().nullable(),
    }),
  ),
})
/** A number and six digits, as a form writes them. */
const LONGEST_FORM = 512
/** Wrong digits of one letter from one network, before it waits for itself. */
const FREE_OF_NETWORK = 5
/** Wrong digits of one letter, from wherever, before networks that guessed wait for each other. */
const FREE_DIGITS = 50
/** As long as they are counted, and as long as a network that guessed is none that never did: with an hour, each would have its first one anew every hour. */
const DIGITS_COUNTED_S = 86_400

/** @param seconds of a clock that nobody can set. */
export const letterBrakes = (seconds: () => number): Parameters<typeof checkLetter>[2] => ({
  byNetwork: new SlowDown(seconds, FREE_OF_NETWORK, DIGITS_COUNTED_S),
  byLetter: new SlowDown(seconds, FREE_DIGITS, DIGITS_COUNTED_S),
})

export async function letterRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, pools, store, settings } = installation
  const letters = openLetterStore(pools)
  const by = {
    country,
    decide,
    letters,
    store: openPersonStore(pools),
    care: openCareStore(pools),
    referrals: openReferralStore(pools.saksi_desk),
  }
  // A letter is checked and issued on the day that it is, in a demonstration too: its paper says a day.
  const today = (): string => new Date().toISOString().slice(0, 10)

  app.get(
    '/api/v1/people/:record/letters',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Letters that one’s own agency gave a person, by any record of hers',
        params: Params,
        response: { 200: Letters, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const told = await readLetters((request.params as { record: string }).record, { ...by, principal: signedIn(request) })
      if (!told) throw notHere()
      return reply.header('cache-control', 'no-store').send({ ...told, letters: [...told.letters] })
    },
  )
  app.post(
    '/api/v1/people/:record/letters',
    {
      config: { door: 'key' },
      schema: { summary: 'Give a person a letter, or end one', params: Params, body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      const [entry] = entries
      if (!principal || !entry || !mayHelp(principal, by) || !isOwnWork(request, entries)) throw notHere()
      return issueLetter(entry, (request.params as { record: string }).record, today(), { ...by, principal, record: store })
    },
  )

  const brakes = letterBrakes(monotonicSeconds)
  // Numbers are braked by nothing: they have 80 bits, and behind one address of a telephone company stands every officer of a town.
  const show = async (request: FastifyRequest, reply: FastifyReply, { number, digits }: Asked): Promise<FastifyReply> => {
    const languages = publicLanguages(country)
    const told =
      number === '' ? null : await checkLetter({ number, digits, today: today(), network: networkOf(request.ip, 48) }, letters, brakes)
    const body = typeof told === 'object' && told?.is === 'told' ? country.agencies.find((a) => a.id === told.agency) : undefined
    const { lang } = request.query as { lang?: string }
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(renderLetter({ name: country.neutralName, languages, demo: settings.demo, number, told, body }, langOf(lang, languages)))
  }
  await app.register(async (page) => {
    page.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_request, body, done) =>
      done(null, body),
    )
    page.get('/letter', { schema: { hide: true } }, (request, reply) => show(request, reply, readAsked(queryOf(request.url))))
    page.post('/letter', { schema: { hide: true } }, (request, reply) =>
      show(request, reply, readAsked(new URLSearchParams(typeof request.body === 'string' ? request.body : ''))),
    )
  })
}

type Asked = { readonly number: string; readonly digits: string }
const queryOf = (url: string): URLSearchParams => {
  const asked = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  // Whoever scans a letter brings its number; digits stand in no address.
  return new URLSearchParams({ number: asked.get('n') ?? '' })
}
const readAsked = (form: URLSearchParams): Asked => ({
  number: (form.get('number') ?? '').trim().slice(0, 40),
  digits: (form.get('digits') ?? '').slice(0, 20),
})
