/**
 * People, for the bodies that help: one person's file, and those whose files an office keeps. Police, prosecution, courts and the interior get, at
 * every address here, the answer of an address where nothing is; so does everybody of what is not their office's own.
 */
import { z } from 'zod'
import { askOnce } from '../../core/ask-once.ts'
import { keepUnchanged } from '../../core/keep-unchanged.ts'
import { isInvented } from '../../core/country/find.ts'
import { readCheckCode } from '../../core/entry/sign-in.ts'
import { AGREED } from '../../core/person/agreed.ts'
import { CALL_ANSWERS } from '../../core/person/care.ts'
import { COMPARED } from '../../core/person/assessed.ts'
import { OWED } from '../../core/person/owed.ts'
import { WATCH_WAITS } from '../../core/person/watch.ts'
import { ASKED } from '../../core/person/told.ts'
import { listContradictions } from '../../work/people/list-contradictions.ts'
import { openCareStore } from '../../work/people/care-store.ts'
import { listUnstoppedFiles } from '../../work/people/list-unstopped.ts'
import { listSingles } from '../../work/people/list-singles.ts'
import { moveCare } from '../../work/people/move-care.ts'
import { openPersonStore } from '../../work/people/person-store.ts'
import { findByCode, listPeople, mayHelp, readPerson, readWatch, type PeopleList, type WatchList } from '../../work/people/read-person.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { openReferralStore } from '../../work/referrals/referral-store.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, Braked } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'
import { Slowed } from '../session/shapes.ts'
import { answerSlowed } from '../session/guard.ts'
import { todayOf } from '../today.ts'

const Token = z.string().regex(/^[0-9a-f]{32}$/)
const Office = z.string().nullable()
const On = z.string().nullable()
const Ref = { agency: z.string(), kind: z.string(), record: z.string() }
const Call = z.object({ record: z.string(), by: z.string(), at: z.string(), is: z.enum(CALL_ANSWERS) })
const File = z.object({
  today: z.string(),
  records: z.array(
    z.object({
      ...Ref,
      version: z.int(),
      recordedOn: z.string(),
      on: On,
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  asked: z.array(
    z.object({
      offer: z.string(),
      record: z.string(),
      to: z.string(),
      office: z.string(),
      state: z.enum(['offered', 'seen', 'accepted', 'declined', 'arrived', 'withdrawn']),
      since: z.string(),
    }),
  ),
  owed: z.array(
    z.object({
      owed: z.enum(OWED),
      by: On,
      since: On,
      isLate: z.boolean(),
      source: z.object(Ref),
      office: Office,
      what: z.string().nullable(),
      amount: z.number().nullable(),
      offer: z.string().nullable(),
    }),
  ),
  told: z.array(
    z.object({
      field: z.string(),
      answers: z.array(z.object({ value: z.string(), on: On, office: Office })),
      is: z.enum(['told', 'grew', 'differs', 'refused']),
    }),
  ),
  tellings: z.array(z.object({ kind: z.string(), record: z.string(), on: On, office: Office })),
  agreed: z.array(
    z.object({
      purpose: z.string(),
      on: On,
      office: Office,
      record: z.string(),
      is: z.enum(AGREED),
    }),
  ),
  responsible: z.array(z.object({ by: z.enum(['stay', 'referral', 'recorded']), office: z.string(), since: On })),
  status: z.object({ is: z.string(), on: On, by: z.string().nullable() }).nullable(),
  clock: z
    .object({
      from: z.object({ ...Ref, on: On }),
      decided: z.object({ is: z.string(), on: On }).nullable(),
      months: z.int().nullable(),
      office: Office,
    })
    .nullable(),
  undecided: z.array(z.string()),
  over: z.object({ source: z.object(Ref), on: z.string(), decision: z.string().nullable() }).nullable(),
  care: z.object({
    worker: z.object({ person: z.string(), since: z.string() }).nullable(),
    offered: z.object({ to: z.string(), by: z.string(), since: z.string() }).nullable(),
    answers: z.array(
      z.object({
        record: z.string(),
        by: z.string(),
        at: z.string(),
        takenBack: z.object({ by: z.string(), at: z.string() }).nullable(),
      }),
    ),
    calls: z.array(Call),
    stops: z.array(z.object({ record: z.string(), by: z.string(), at: z.string() })),
    plans: z.array(
      z.object({
        plan: z.string(),
        record: z.string(),
        by: z.string(),
        at: z.string(),
        steps: z.array(z.object({ what: z.string(), by: z.string() })),
        is: z.enum(['waits', 'approved', 'sent_back']),
        judgedBy: z.string().nullable(),
      }),
    ),
    isTwo: z.boolean(),
  }),
  assessed: z.object({
    risk: z.object({ findings: z.array(z.object({ value: z.string(), on: On, record: z.string() })), is: z.enum(COMPARED) }).nullable(),
    needs: z.object({ stated: z.int(), met: z.int() }).nullable(),
  }),
  /** To whom of the own office it can be handed over, by the numbers on their cards. */
  colleagues: z.array(z.string()),
  /** Links of one's own agency that join these records, and those of them that no device signed. */
  joined: z.object({ links: z.int(), unsigned: z.int() }),
})
const People = z.object({
  today: z.string(),
  /** Others were linked longer ago, and are not in it. */
  isMore: z.boolean(),
  /** To a head: who of the own office reached the limit of files and lists, and had to wait. */
  reached: z.array(z.object({ person: z.string(), at: z.string() })),
  people: z.array(
    z.object({
      record: z.string(),
      records: z.int(),
      office: Office,
      isHeld: z.boolean(),
      isRemovalAnnounced: z.boolean(),
      isOver: z.boolean(),
      worker: z.string().nullable(),
      offered: z.string().nullable(),
      owed: z.int(),
      late: z.int(),
      by: On,
    }),
  ),
})

/** `over`: of several records, and nothing is still to be done. */
const LISTS = ['several', 'one', 'over'] as const
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(1) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })

const Watch = z.object({
  today: z.string(),
  /** More was recorded than was looked at. */
  isMore: z.boolean(),
  waits: z.array(
    z.object({
      wait: z.enum(WATCH_WAITS),
      since: On,
      isHeld: z.boolean(),
      isRemovalAnnounced: z.boolean(),
      place: z.object({ kind: z.string(), column: z.string(), code: z.string() }).nullable(),
      office: Office,
      screenings: z.array(
        z.object({
          on: On,
          by: z.string().nullable(),
          isPrivate: z.string().nullable(),
          interpreter: z.string().nullable(),
          isSecond: z.boolean(),
          outcome: z.string().nullable(),
        }),
      ),
      source: z.object(Ref),
      file: z.string(),
      rang: Call.nullable(),
    }),
  ),
  removed: z.array(z.object({ on: On, recordedOn: z.string(), office: Office, source: z.object(Ref) })),
})

export async function peopleRoutes(app: App, { installation, decide, brake }: Braked): Promise<void> {
  const { country, settings, pools, store } = installation
  const by = { country, decide, store: openPersonStore(pools), referrals: openReferralStore(pools.saksi_desk), care: openCareStore(pools) }
  /** No real office stands beside what is late or was not done, in a demonstration (DESIGN 8.9). */
  const blameless = <T extends { readonly office: string | null }>(lines: readonly T[]): T[] =>
    lines.map((line) => (settings.demo && line.office !== null && !isInvented(country, line.office) ? { ...line, office: null } : line))
  // Twenty people of one office who look at their list at once are read it once: each is decided for by himself before, and none is told of a state from
  // before his question. What was read stands until anything is written: of thousands of records to be read again, nearly always none is new.
  const keep = <T>() => keepUnchanged<T>(askOnce(), by.store.mark, () => performance.now())
  const [peopleOnce, singlesOnce, watchOnce] = [keep<PeopleList>(), keep<PeopleList>(), keep<WatchList>()]
  const home = country.citizens === undefined ? {} : { home: country.citizens }
  const at = () => ({ today: todayOf(settings.demo), now: new Date().toISOString(), ...home })

  app.get(
    '/api/v1/people',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'People of whom one’s own agency has linked several records, or has one, or whose matter is over for now: what is owed to them first',
        querystring: z.object({ records: z.enum(LISTS).default('several') }),
        response: { 200: People, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const [now, principal] = [at(), signedIn(request)]
      const asked = { principal, at: now }
      const { records } = request.query as { readonly records: (typeof LISTS)[number] }
      const people = await (records === 'one'
        ? listSingles(asked, { ...by, once: singlesOnce })
        : listPeople({ ...asked, isOver: records === 'over' }, { ...by, once: peopleOnce }))
      const reached = principal.roles.includes('head') ? [...brake.reachedOf(principal.agency)] : []
      if (!people) throw notHere()
      return reply
        .header('cache-control', 'no-store')
        .send({ today: now.today, people: blameless(people.people), isMore: people.isMore, reached })
    },
  )
  app.post(
    '/api/v1/people',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Plan help for a person, approve a plan or send it back, or say who of the own office answers for her',
        body: Acts,
        response: { 200: Taken, ...REFUSALS },
      },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      const [entry] = entries
      if (!principal || !entry || !mayHelp(principal, by) || !isOwnWork(request, entries)) throw notHere()
      return moveCare(entry, new Date(), { ...by, principal, record: store })
    },
  )
  app.post(
    '/api/v1/people/codes',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Which files of one’s own agency a code is of that somebody says aloud. Not in an address, which others keep',
        body: z.object({ code: z.string().max(40) }),
        response: { 200: z.object({ records: z.array(Token) }), ...REFUSALS, 429: Slowed },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      if (!mayHelp(principal, by)) throw notHere()
      const prefix = readCheckCode((request.body as { code: string }).code) ?? ''
      const wait = brake.take(principal, `code ${prefix}`)
      if (wait > 0) return answerSlowed(reply, wait)
      const records = prefix === '' ? [] : await findByCode({ principal, prefix }, by)
      // What is found is counted when it is opened. What is not there counts here: whoever tries many codes waits as whoever opens many files.
      if (records.length > 0) brake.giveBack(principal, `code ${prefix}`)
      return reply.header('cache-control', 'no-store').send({ records: [...records] })
    },
  )
  app.get(
    '/api/v1/people/waits',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Who waits to be screened and who is held, by one’s own agency’s records; and removals without a second screening',
        response: { 200: Watch, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const now = at()
      const list = await readWatch({ principal: signedIn(request), at: now }, { ...by, once: watchOnce })
      if (!list) throw notHere()
      return reply
        .header('cache-control', 'no-store')
        .send({ ...list, today: now.today, waits: blameless(list.waits), removed: blameless(list.removed) })
    },
  )
  app.get(
    '/api/v1/people/withdrawn',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Files with a consent that was taken back, of which nobody has signed that every vault has heard it',
        response: {
          200: z.object({ files: z.array(z.object({ record: Token, file: Token, since: z.string() })), isMore: z.boolean() }),
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      const list = await listUnstoppedFiles(signedIn(request), by)
      if (!list) throw notHere()
      return reply.header('cache-control', 'no-store').send({ files: [...list.files], isMore: list.isMore })
    },
  )
  app.get(
    '/api/v1/contradictions',
    {
      config: { door: 'session' },
      schema: {
        summary:
          'People of whom records of one’s own agency, which it linked itself, say different things; and records of one person or case which another body of one’s side says otherwise of, where both said that they are one: to be settled here',
        response: {
          200: z.object({
            people: z.array(z.object({ record: z.string(), kind: z.string(), fields: z.array(z.enum(ASKED)) })),
            across: z.array(
              z.object({
                relation: z.enum(['same_person', 'same_case']),
                record: z.string(),
                kind: z.string(),
                body: z.string(),
                fields: z.array(z.string()),
              }),
            ),
          }),
          ...REFUSALS,
        },
      },
    },
    async (request, reply) => {
      const stores = { records: openDeskStore(pools.saksi_desk), reader: pools.saksi_reader }
      const { people, across } = await listContradictions({ principal: signedIn(request) }, { ...by, ...stores })
      return reply.header('cache-control', 'no-store').send({
        people: people.map((c) => ({ ...c, fields: [...c.fields] })),
        across: across.map((c) => ({ ...c, fields: [...c.fields] })),
      })
    },
  )
  app.get(
    '/api/v1/people/:record',
    {
      config: { door: 'session' },
      schema: {
        summary: 'One person’s file, by any record of hers that one’s own agency has: clear values, in order of time',
        params: z.object({ record: Token }),
        response: { 200: File, ...REFUSALS, 429: Slowed },
      },
    },
    async (request, reply) => {
      const [{ record }, now, principal] = [request.params as { record: string }, at(), signedIn(request)]
      const wait = mayHelp(principal, by) ? brake.take(principal, record) : 0
      if (wait > 0) return answerSlowed(reply, wait)
      const file = await readPerson({ principal, record, at: now }, by)
      if (file) brake.isOf(principal, record, file.records[0]?.record ?? record)
      else brake.giveBack(principal, record)
      if (!file) throw notHere()
      return reply.header('cache-control', 'no-store').send({
        ...file,
        today: now.today,
        owed: blameless(file.owed),
        clock: file.clock && (blameless([file.clock])[0] ?? null),
      })
    },
  )
}
