/**
 * What somebody needs before vaults are asked: to put a row on record, a record's ciphertext (for its own agency alone),
 * and proofs in a checkpoint that witnesses cosigned. The server cannot open anything here and is not asked whether to.
 */
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { monotonicSeconds } from '../../outside/host/counted.ts'
import { readGranted } from '../../work/openings/believe-grant.ts'
import { oversightKey, prove } from '../../work/openings/installation-openings.ts'
import { readSealedRecord } from '../../work/openings/read-for-openers.ts'
import { approvingAgencies } from '../../core/access/approving.ts'
import { SEEN_BY, sideOf } from '../../core/access/side-of.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { readGrantSlip } from '../../core/entry/grant-slip.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { PURPOSES, type Purpose } from '../../core/entry/oversight-acts.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { AgencyType } from '../../core/model/lifecycles.ts'
import { appendRow } from '../../work/acts/append-row.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { agencyTypeOf, sessionOf } from '../session/guard.ts'
import { Allowance } from '../session/allowance.ts'
import { Failure } from '../../errors.ts'
import { notHere, orNotHere, REFUSALS } from '../refusals.ts'
import { tokenHolder } from '../session/rights.ts'

const Row = z.strictObject({ entry: EntryPartsSchema })
const Taken = z.object({ entry: z.string(), proof: z.string() })
const Record = z.object({ stub: z.string(), salt: z.string(), others: z.string(), sealed: z.string(), leaf: z.string(), index: z.int() })
/** 64 bytes in base64url; the last sign carries two bits. */
const LeafText = z.string().regex(/^[A-Za-z0-9_-]{85}[AQgw]$/)
const Asked = z.strictObject({ entries: z.array(z.strictObject({ index: z.int().min(0), leaf: LeafText })).max(2) })
const Proofs = z.object({ checkpoint: z.string(), paths: z.array(z.string()) })
export async function openingRoutes(app: App, { installation, decide }: ServeOptions): Promise<void> {
  /** A person who signed in, or a program with its office's key. */
  const agencyOf = (request: FastifyRequest): string | undefined => sessionOf(request)?.agency ?? tokenHolder(request, installation)
  /** What the police handed in about a victim is not theirs to read back (DESIGN 8.1); what the policy lets nobody read, nobody has in cipher. */
  const mayHave = (request: FastifyRequest, agency: string, stub: string, purpose: Purpose): boolean => {
    const [side, said] = [sideOf(installation.country, agency), JSON.parse(stub) as Stub]
    if (side === undefined || said.kind !== 'record.version' || !SEEN_BY[getRecordKind(said.type).side].includes(side)) return false
    const principal = sessionOf(request)
    // An office's key is a program's: only a demonstration, whose people have keys in files, gives it anything to open.
    if (!principal) return installation.settings.demo
    const resource = resourceOf({ agency, kind: said.type, record: said.record, fields: [] })
    const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    // Who may open it for that reason needs its cipher, also where the reason lets nobody read its clear values, or somebody approves first.
    if ((['read', 'open'] as const).some((action) => decide({ principal, action, purpose, resource, context }).isAllowed)) return true
    const opening = { principal, action: 'open', purpose, resource, context } as const
    return approvingAgencies(decide, opening, installation.country.agencies).length > 0
  }
  /** By person: nobody uses up what a colleague needs. A row says nothing, and is kept for good. */
  const rows = new Allowance(monotonicSeconds)
  const mayAdd = async (request: FastifyRequest): Promise<void> => {
    const who = sessionOf(request)?.person ?? agencyOf(request)
    if (who === undefined || !rows.allows(who, 0)) throw new Failure('return.too-much')
  }

  app.post(
    '/api/v1/oversight-rows',
    {
      // The rows that no line of the log stands beside would be the notes (routes/notes.ts).
      config: { door: 'office', isUnlogged: true },
      bodyLimit: 16_384,
      onRequest: mayAdd,
      schema: { summary: 'Put a sealed row on record', body: Row, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => appendRow((request.body as z.infer<typeof Row>).entry, (await oversightKey(installation)).epoch, installation.store),
  )
  app.get(
    '/api/v1/records/:record/sealed',
    {
      config: { door: 'office' },
      schema: {
        summary: 'The ciphertext of an own record',
        params: z.object({ record: z.string() }),
        querystring: z.object({ purpose: z.enum(PURPOSES) }),
        response: { 200: Record, ...REFUSALS },
      },
    },
    async (request) => {
      const { record } = request.params as { record: string }
      const agency = agencyOf(request)
      const found =
        agency !== undefined && /^[0-9a-f]{32}$/.test(record)
          ? await readSealedRecord(installation.pools.saksi_reader, agency, record)
          : undefined
      const { purpose } = request.query as { purpose: Purpose }
      if (!found || agency === undefined || !mayHave(request, agency, found.stub, purpose)) throw notHere()
      return found
    },
  )
  app.post(
    '/api/v1/records/:record/granted',
    {
      config: { door: 'office' },
      bodyLimit: 16_384,
      schema: {
        summary: 'The ciphertext of another agency’s record, by the grant that its owner gave',
        params: z.object({ record: z.string() }),
        body: z.strictObject({ grant: z.unknown() }),
        response: { 200: Record, ...REFUSALS },
      },
    },
    async (request) => {
      const { record } = request.params as { record: string }
      const [principal, shown] = [sessionOf(request), readGrantSlip((request.body as { grant: unknown }).grant)]
      const today = new Date().toISOString().slice(0, 10)
      const typeOf = (agency: string): AgencyType | undefined => agencyTypeOf(installation.country, agency)
      const found = principal && shown && (await readGranted({ shown, record, principal, today }, { installation, decide, typeOf }))
      return orNotHere(found)
    },
  )
  app.post(
    '/api/v1/proofs',
    {
      config: { door: 'office' },
      schema: {
        summary: 'Where these leaves stand in the newest witnessed checkpoint; not there until witnesses cosigned that far',
        body: Asked,
        response: { 200: Proofs, ...REFUSALS },
      },
    },
    async (request) => orNotHere(await prove(installation, (request.body as z.infer<typeof Asked>).entries)),
  )
}
