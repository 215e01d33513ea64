/**
 * Workers' complaints: left by anybody on a page without a script, where nobody signs in, nothing is asked of an address, none is kept and the server's own log has no line; and
 * answered by the body that they were left for. For everybody else there is nothing.
 */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { resourceOf } from '../../core/access/resource.ts'
import type { Lang } from '../../core/model/fields.ts'
import { complaintMark, LOOKUP_ROOM, OFFICE_ROOM, readComplaint } from '../../core/complaint/complaint.ts'
import { FEE_BANDS } from '../../core/complaint/fee.ts'
import { publicLanguages } from '../../core/country/find-language.ts'
import { takesComplaints } from '../../core/entry/bodies.ts'
import { RECORD_ROLES } from '../../core/entry/credential-card.ts'
import { readNumber } from '../../core/letter/number.ts'
import { Room } from '../../core/note/room.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { langOf, renderComplaint, type ComplaintModel } from '../../web/public/index.ts'
import { answerComplaints, leaveComplaint } from '../../work/complaints/leave-complaint.ts'
import { mayAgree, readBoxes } from '../../work/complaints/boxes.ts'
import {
  COMPLAINT_LISTS_OF,
  COMPLAINT_ORDERS,
  countComplaints,
  findByMark,
  listComplaints,
  waitingComplaints,
} from '../../work/complaints/read-complaints.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { packPage, sendPacked, type Packed } from '../public/pack-page.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'
import { soon } from '../soon.ts'

const Complaints = z.object({
  /** What the words are sealed to: null while the box is closed. */
  key: z.string().nullable(),
  /** What a head asked for instead, and nobody agreed to yet. */
  asked: z.object({ id: z.string(), key: z.string(), mayAgree: z.boolean() }).nullable(),
  /** How many wait, and how many somebody looks at, on all pages. */
  left: z.int(),
  taken: z.int(),
  complaints: z.array(
    z.object({
      id: z.string(),
      on: z.string(),
      about: z.array(z.string()),
      against: z.string(),
      corridor: z.string(),
      province: z.string(),
      fee: z.enum(FEE_BANDS).nullable(),
      words: z.string(),
      is: z.enum(COMPLAINT_LISTS_OF),
    }),
  ),
})
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(20) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })
/** The words as a form writes them, three signs a byte, and the rest. */
const LONGEST_FORM = 16_384
const MOST_PAGES = 100_000
const HTML = 'text/html; charset=utf-8'
const Page = z.object({
  which: z.enum(COMPLAINT_LISTS_OF).default('left'),
  order: z.enum(COMPLAINT_ORDERS).default('oldest'),
  page: z.coerce.number().int().min(0).max(MOST_PAGES).default(0),
})

export async function complaintRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, store, pools, settings, clock } = installation
  const reader = pools.saksi_reader
  const mayRead = (principal: Principal): boolean => {
    const resource = resourceOf({ agency: principal.agency, kind: 'lead', record: '', fields: [] })
    const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    return (
      takesComplaints(country, principal.agency) &&
      principal.roles.some((role) => RECORD_ROLES.some((own) => own === role)) &&
      decide({ principal, action: 'list', purpose: 'recording', resource, context }).isAllowed
    )
  }

  app.get(
    '/api/v1/complaints',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Complaints that were left for one’s own body, without a decision: a page of them, and how many there are',
        querystring: Page,
        response: { 200: Complaints, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      if (!mayRead(principal)) throw notHere()
      const { agency } = principal
      const { asked, key } = (await readBoxes(reader)).get(agency) ?? { asked: null, key: null }
      const signer = signerOf(request)
      const complaints = await listComplaints(reader, agency, request.query as z.infer<typeof Page>)
      return reply.header('cache-control', 'no-store').send({
        key,
        asked: asked && {
          id: asked.id,
          key: asked.key,
          mayAgree: signer !== undefined && (await mayAgree(reader, asked, signer.credential)),
        },
        ...(await countComplaints(reader, agency)),
        complaints: complaints.map(({ about, ...c }) => ({ ...c, about: [...about] })),
      })
    },
  )
  app.get(
    '/api/v1/complaints/waiting',
    {
      config: { door: 'session' },
      schema: {
        summary: 'How many complaints wait for one’s own body, how many are being looked at, and the day of the oldest that waits',
        response: { 200: z.object({ left: z.int(), taken: z.int(), oldest: z.string().nullable() }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      if (!mayRead(principal)) throw notHere()
      return reply.header('cache-control', 'no-store').send(await waitingComplaints(reader, principal.agency))
    },
  )
  app.post(
    '/api/v1/complaints',
    {
      config: { door: 'key' },
      schema: { summary: 'Take complaints from now on, or answer one', body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!principal || !mayRead(principal) || !isOwnWork(request, entries)) throw notHere()
      return answerComplaints(entries, { agency: principal.agency, country, store, reader })
    },
  )

  if (!country.complaints) return
  const rooms = new Map(country.complaints.to.map((agency) => [agency, new Room(OFFICE_ROOM.most, OFFICE_ROOM.rowMs)]))
  const lookups = new Room(LOOKUP_ROOM.most, LOOKUP_ROOM.rowMs)
  const languages = publicLanguages(country)
  const show = (reply: FastifyReply, lang: string | undefined, told: Partial<ComplaintModel>, open: readonly string[]): FastifyReply =>
    reply
      .header('cache-control', 'no-store')
      .type(HTML)
      .send(renderComplaint({ country, languages, demo: settings.demo, open, ...told }, langOf(lang, languages)))
  /** Nothing in the empty page is anybody's: it is written once for each language and who takes complaints, and goes compressed. */
  const empty = new Map<string, Promise<Packed>>()
  const emptyPage = (lang: Lang, open: readonly string[]): Promise<Packed> => {
    const name = [lang, ...open].join(' ')
    const page = empty.get(name) ?? packPage(renderComplaint({ country, languages, demo: settings.demo, open }, lang), HTML)
    empty.set(name, page)
    return page
  }
  const boxesNow = async (): Promise<ReadonlyMap<string, string>> => {
    const boxes = await readBoxes(reader)
    return new Map([...boxes].flatMap(([agency, { key }]) => (key !== null && takesComplaints(country, agency) ? [[agency, key]] : [])))
  }
  const boxesSoon = soon(boxesNow)
  await app.register(async (page) => {
    page.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_request, body, done) =>
      done(null, body),
    )
    const config = { isUnlogged: true } as const
    page.get('/complaint', { config, schema: { hide: true } }, async (request, reply) =>
      sendPacked(
        request,
        reply.header('cache-control', 'no-store'),
        await emptyPage(langOf((request.query as { lang?: string }).lang, languages), [...(await boxesSoon()).keys()]),
      ),
    )
    page.post('/complaint', { config, schema: { hide: true } }, async (request, reply) => {
      const { lang } = request.query as { lang?: string }
      const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '')
      const boxes = await boxesNow()
      const open = [...boxes.keys()]
      const asked = form.get('code')
      if (asked !== null) {
        const now = clock.now()
        if (!lookups.fits(1, now)) return show(reply.status(429), lang, { isFull: true }, open)
        lookups.take(1, now)
        const code = readNumber(asked)
        return show(reply, lang, { found: (code && (await findByMark(reader, complaintMark(code)))) || 'none' }, open)
      }
      const { said, faults } = readComplaint(form, country, open)
      const typed = { said, fee: (form.get('fee') ?? '').slice(0, 20), faults }
      const [key, room] = [boxes.get(said.to), rooms.get(said.to)]
      if (faults.length > 0 || key === undefined || room === undefined) return show(reply.status(400), lang, { typed }, open)
      const code = await leaveComplaint(said, key, { store, hpke, random: nodeRandom, room, now: clock.now() })
      return code === undefined ? show(reply.status(429), lang, { typed, isFull: true }, open) : show(reply, lang, { code }, open)
    })
  })
}
