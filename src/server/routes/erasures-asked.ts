/**
 * Erasures at the desk: a head asks, one of oversight signs as the second, whoever speaks for the person may stop it. Each of the two signs on
 * a device of his own, in a window of his own; what one has signed waits for the other. To everybody else nothing is here.
 */
import { z } from 'zod'
import { findRecordKind } from '../../core/model/kinds.ts'
import { Failure } from '../../errors.ts'
import { askErasure, declineErasure, listSecondsFor, signErasure, takeBackErasure } from '../../work/erasing/asked.ts'
import { showErasures } from '../../work/erasing/shown.ts'
import { advocateAfterStop, findOpenMatter, listErasures, versionsOf } from '../../work/erasing/standing.ts'
import { takeErasure } from '../../work/erasing/take.ts'
import { openDeskStore } from '../../work/records/desk-store.ts'
import { readRecord } from '../../work/records/read-records.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { OrderedErasure } from './erasures.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { answer } from '../session/guard.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'
import { KeySignatureSchema, Token } from '../session/shapes.ts'

const State = OrderedErasure.shape.state
const Shown = z.object({
  erasures: z.array(
    OrderedErasure.extend({
      versions: z.int(),
      mayStop: z.boolean(),
      isAsked: z.boolean(),
      /** The deed, once it is on record. */
      deed: z.object({ entry: z.string(), at: z.string(), line: z.int() }).nullable(),
      vaults: z.array(z.object({ vault: z.string(), said: z.enum(['heard', 'destroyed']).nullable() })).readonly(),
    }),
  ),
  asked: z.array(
    z.object({
      entry: EntryPartsSchema,
      asked: z.string(),
      isDeclined: z.boolean(),
      isMine: z.boolean(),
      isOwn: z.boolean(),
      isCurrent: z.boolean(),
    }),
  ),
})
const Before = z.object({
  /** Every version, by its entry: all are erased together. */
  versions: z.array(z.string()),
  /** What is still open in it, or in a record that is linked to it: then nothing is erased. */
  open: z.enum(['case', 'appeal', 'allegation']).nullable(),
  /** The newest order of it, and where it stands. */
  order: z.object({ ordered: z.string(), due: z.string(), state: State, ground: z.string(), advocate: z.string() }).nullable(),
  /** Who may speak for the person; whether somebody must. */
  advocates: z.array(z.string()),
  needsAdvocate: z.boolean(),
  seconds: z.array(z.object({ credential: z.string(), agency: z.string() })),
})
const Done = z.object({})
const LIMIT = 131_072

export async function erasuresAskedRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  const { country, pools } = installation
  const store = openDeskStore(pools.saksi_desk)
  app.get(
    '/api/v1/erasures/desk',
    {
      config: { door: 'hidden' },
      schema: { summary: 'Erasures that concern this person: asked, ordered, stopped, carried out', response: { 200: Shown, ...REFUSALS } },
    },
    async (request) => {
      const who = signerOf(request)
      const shown = who && (await showErasures(installation, who, decide))
      if (!shown) throw notHere()
      return {
        erasures: shown.erasures.map(({ act, at, due, state, mayStop, isAsked, erased, done, vaults }) => {
          const { id: order, agency: of, type, record, ground, advocate, entries } = act
          const deed = erased && done ? { entry: erased.id, ...done } : null
          return {
            order,
            of,
            type,
            record,
            ground,
            advocate,
            ordered: at,
            due,
            versions: entries.length,
            state,
            mayStop,
            isAsked,
            deed,
            vaults,
          }
        }),
        asked: shown.asked.map(({ entry, asked, isDeclined, isMine, isOwn, isCurrent }) => ({
          entry,
          asked,
          isDeclined,
          isMine,
          isOwn,
          isCurrent,
        })),
      }
    },
  )
  app.get(
    '/api/v1/erasures/desk/:record',
    {
      config: { door: 'own-key' },
      schema: {
        summary: 'One record of a head’s own body before it is erased: what stands in the way, and who can sign with him',
        params: z.object({ record: Token }),
        querystring: z.object({ kind: z.string().max(64) }),
        response: { 200: Before, ...REFUSALS },
      },
    },
    async (request) => {
      const who = signerOf(request)
      const [{ record }, { kind: type }] = [request.params as { record: string }, request.query as { kind: string }]
      const kind = findRecordKind(type)
      if (!who?.roles.includes('head') || !kind) throw notHere()
      // First who may read it, by the policies and by the database: what is another's and what is not there are one answer.
      if (!(await readRecord({ principal: who, purpose: 'recording', kind: type, record }, { country, decide, store }))) throw notHere()
      const of = { agency: who.agency, record }
      const own = (await listErasures(installation)).filter(
        (e) => e.act.agency === who.agency && e.act.record === record && e.act.type === type,
      )
      const [order, same] = [own.at(-1), advocateAfterStop(own, country)]
      const seconds = await listSecondsFor(installation, { agency: who.agency, kind: type }, decide)
      return {
        versions: await versionsOf(pools.saksi_reader, of, type),
        open: (await findOpenMatter(pools.saksi_reader, of)) ?? null,
        order: order
          ? { ordered: order.at, due: order.due, state: order.state, ground: order.act.ground, advocate: order.act.advocate }
          : null,
        advocates: country.agencies
          .filter((a) => (a.type === 'ngo' || a.type === 'social') && a.id !== who.agency && (same ?? a.id) === a.id)
          .map((a) => a.id),
        needsAdvocate: kind.concerns === 'victim',
        seconds: seconds.map(({ credential, agency }) => ({ credential, agency })),
      }
    },
  )
  app.post(
    '/api/v1/erasures/first',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: LIMIT,
      schema: {
        summary: 'A head asks for an erasure, or for the deed after thirty days: the first of two signatures',
        body: z.strictObject({ entry: EntryPartsSchema, signature: KeySignatureSchema }),
        response: { 200: Done, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signerOf(request)
      if (!who?.roles.includes('head')) return answer(reply, 'session.not-yours')
      const half = request.body as { entry: z.infer<typeof EntryPartsSchema>; signature: z.infer<typeof KeySignatureSchema> }
      const { type, record } = nameOf(half.entry.stub)
      const may = { country, decide, store }
      const found =
        findRecordKind(type) !== undefined &&
        /^[0-9a-f]{32}$/.test(record) &&
        (await readRecord({ principal: who, purpose: 'recording', kind: type, record }, may))
      if (!found) throw new Failure('erasure.not-there')
      await askErasure(installation, who, half, decide)
      return {}
    },
  )
  const OneAsked = z.strictObject({ entry: z.uuid() })
  app.post(
    '/api/v1/erasures/back',
    {
      config: { door: ['desk', 'own-key'] },
      schema: { summary: 'What a head’s office asked for is taken back', body: OneAsked, response: { 200: Done, ...REFUSALS } },
    },
    async (request, reply) => {
      const who = signerOf(request)
      if (!who?.roles.includes('head')) return answer(reply, 'session.not-yours')
      await takeBackErasure(installation, who.agency, (request.body as z.infer<typeof OneAsked>).entry)
      return {}
    },
  )
  app.post(
    '/api/v1/erasures/decline',
    {
      config: { door: ['desk', 'own-key'] },
      schema: {
        summary: 'The second does not sign, or lets it be asked again, by an act on record that says not why',
        body: z.strictObject({ entry: EntryPartsSchema }),
        response: { 200: Done, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signerOf(request)
      const { entry } = request.body as { entry: z.infer<typeof EntryPartsSchema> }
      if (!who?.roles.includes('oversight') || !isOwnWork(request, [entry])) return answer(reply, 'session.not-yours')
      await declineErasure(installation, who, entry)
      return {}
    },
  )
  app.post(
    '/api/v1/erasures/second',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: LIMIT,
      schema: {
        summary: 'The second signature, of oversight: the order or the deed is on record',
        body: z.strictObject({ entry: z.uuid(), signature: KeySignatureSchema }),
        response: { 200: z.object({ entries: z.array(z.string()) }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signerOf(request)
      if (!who?.roles.includes('oversight')) return answer(reply, 'session.not-yours')
      const half = request.body as { entry: string; signature: z.infer<typeof KeySignatureSchema> }
      const { entries } = await signErasure(installation, who.credential, half)
      return { entries: [...entries] }
    },
  )
  app.post(
    '/api/v1/erasures/stop',
    {
      config: { door: ['desk', 'own-key'] },
      bodyLimit: LIMIT,
      schema: {
        summary: 'An order is stopped by one signature: of the body, of who speaks for the person, or of oversight',
        body: z.strictObject({ entry: EntryPartsSchema }),
        response: { 200: z.object({ entries: z.array(z.string()) }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const who = signerOf(request)
      const { entry } = request.body as { entry: z.infer<typeof EntryPartsSchema> }
      if (!who || !isOwnWork(request, [entry])) return answer(reply, 'session.not-yours')
      const shown = await showErasures(installation, who, decide)
      const { of, order } = nameOf(entry.stub)
      if (!shown?.erasures.some((e) => e.act.agency === of && e.act.id === order)) throw new Failure('erasure.not-there')
      const { entries } = await takeErasure(entry, who.agency, installation)
      return { entries: [...entries] }
    },
  )
}

type Named = { readonly type: string; readonly record: string; readonly of: string; readonly order: string }
/** What an act says that it is about; empty where it says nothing. Whether it is sound is judged after who may see what it is about. */
function nameOf(stub: string): Named {
  let said: Readonly<Record<string, unknown>> = {}
  try {
    said = (JSON.parse(stub) as Record<string, unknown> | null) ?? {}
  } catch {
    // no JSON
  }
  const text = (of: keyof Named): string => (typeof said[of] === 'string' ? said[of] : '')
  return { type: text('type'), record: text('record'), of: text('of'), order: text('order') }
}
