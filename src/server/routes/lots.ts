/** Visits by lot: framed before there is a root, opened from the hour of the day by who goes. For the body whose offices draw; for everybody else nothing is here. */
import { z } from 'zod'
import { resourceOf } from '../../core/access/resource.ts'
import { drawsLots } from '../../core/entry/bodies.ts'
import { RECORD_ROLES } from '../../core/entry/credential-card.ts'
import { lotFalls } from '../../core/lot/draw.ts'
import { readEarlierAnchors } from '../../store/files/earlier-anchors.ts'
import { rootFrom } from '../../store/postgres/anchor-log.ts'
import { readCredentialsOf } from '../../store/postgres/credentials.ts'
import { frameLots, openLot, type DrawWith } from '../../work/lots/draw-lots.ts'
import { proveFrame } from '../../work/lots/prove-frame.ts'
import { readLots } from '../../work/lots/read-lots.ts'
import { EntryPartsSchema } from '../../work/returns/sealed-schema.ts'
import type { App, ServeOptions } from '../options.ts'
import { notHere, REFUSALS } from '../refusals.ts'
import { signedIn } from '../session/guard.ts'
import type { Principal } from '../session/principal.ts'
import { isOwnWork, signerOf } from '../session/rights.ts'

const Root = z.object({ size: z.int(), root: z.string() }).nullable()
const Stub = z.object({
  id: z.string(),
  agency: z.string(),
  office: z.string(),
  day: z.string(),
  places: z.int(),
  draw: z.int(),
  frame: z.string(),
  secret: z.string(),
})
const Lot = z.object({
  framed: Stub,
  at: z.string(),
  isAgain: z.boolean(),
  /** ISO instant from which it is open. */
  falls: z.string(),
  /** Null until its hour. */
  root: Root,
  looks: z.array(z.object({ person: z.string(), at: z.string() })),
})
const Acts = z.strictObject({ entries: z.array(EntryPartsSchema).min(1).max(1) })
const Taken = z.object({ entries: z.array(z.string()), receipt: z.object({ entry: z.string(), proof: z.string() }).nullable() })
const Path = z.array(z.string())
const Proof = z.object({
  stub: z.string(),
  stubSalt: z.string(),
  commitments: z.string(),
  leaf: z.string(),
  index: z.int(),
  path: Path,
  slot: z.int(),
  salt: z.string(),
  checkpoint: z.string(),
  anchorPath: Path,
})
const Opened = Taken.extend({ proof: Proof, frame: z.object({ origin: z.string(), tokens: z.array(z.string()), names: z.string() }) })

/** The newest: older ones are in the record, and `saksi lot check` reads them all. */
const SHOWN = 60

export async function lotRoutes(app: App, { installation, decide, anchor }: ServeOptions): Promise<void> {
  const { country, store, pools, layout } = installation
  const mayDraw = (principal: Principal): boolean => {
    const resource = resourceOf({ agency: principal.agency, kind: 'inspection', record: '', fields: [] })
    const context = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }
    return (
      drawsLots(country, principal.agency) &&
      principal.roles.some((role) => RECORD_ROLES.some((own) => own === role)) &&
      decide({ principal, action: 'list', purpose: 'recording', resource, context }).isAllowed
    )
  }
  const now = (): number => Date.now()
  const shown = (): number => anchor.at(now() / 1000).size
  const from = (second: number) => rootFrom({ db: pools.saksi_reader, folder: layout.anchor }, second, shown())
  const drawing = (agency: string): DrawWith => ({
    agency,
    country,
    store,
    reader: pools.saksi_reader,
    origin: anchor.vkeySigner.key.name,
    now: now(),
    rootFrom: from,
    prove: (framed, root) => proveFrame(installation, framed, { root, shown: shown() }),
  })
  const origins = (): string[] => [...readEarlierAnchors(layout).map((e) => e.vkey.split('+')[0] ?? ''), anchor.vkeySigner.key.name]

  app.get(
    '/api/v1/lots',
    {
      config: { door: 'session' },
      schema: {
        summary: 'Visits by lot of one’s own body: what was framed, from when it is open, who opened it',
        response: { 200: z.object({ origin: z.string(), origins: z.array(z.string()), now: z.string(), lots: z.array(Lot) }), ...REFUSALS },
      },
    },
    async (request, reply) => {
      const principal = signedIn(request)
      if (!mayDraw(principal)) throw notHere()
      const known = (await readLots(pools.saksi_reader, principal.agency)).slice(0, SHOWN)
      const people = new Map((await readCredentialsOf(pools.saksi_reader, principal.agency)).map((c) => [c.credential, c.person]))
      const lots = await Promise.all(
        known.map(async ({ framed, at, isAgain, looks }) => {
          const falls = country.lots ? lotFalls(framed.day, country.lots) : Infinity
          const root = falls * 1000 <= now() ? await from(falls) : undefined
          return {
            framed,
            at,
            isAgain,
            falls: new Date(falls * 1000).toISOString(),
            root: root ? { size: root.size, root: root.root } : null,
            looks: looks.map((l) => ({ person: people.get(l.credential) ?? '', at: l.at })),
          }
        }),
      )
      return reply
        .header('cache-control', 'no-store')
        .send({ origin: anchor.vkeySigner.key.name, origins: origins(), now: new Date(now()).toISOString(), lots })
    },
  )
  app.post(
    '/api/v1/lots',
    {
      config: { door: 'key' },
      schema: { summary: 'Frame the visits of a day, before there is a root', body: Acts, response: { 200: Taken, ...REFUSALS } },
    },
    async (request) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      if (!principal || !mayDraw(principal) || !isOwnWork(request, entries)) throw notHere()
      return frameLots(entries, drawing(principal.agency))
    },
  )
  app.post(
    '/api/v1/lots/openings',
    {
      config: { door: 'key' },
      schema: {
        summary: 'Open the lot of a day, from its hour on: that it was looked at is on record first',
        body: Acts,
        response: { 200: Opened, ...REFUSALS },
      },
    },
    async (request, reply) => {
      const principal = signerOf(request)
      const { entries } = request.body as z.infer<typeof Acts>
      const [entry] = entries
      if (!principal || !entry || !mayDraw(principal) || !isOwnWork(request, entries)) throw notHere()
      const { frame, proof, ...done } = await openLot(entry, drawing(principal.agency))
      return reply.header('cache-control', 'no-store').send({
        ...done,
        proof: { ...proof, path: [...proof.path], anchorPath: [...proof.anchorPath] },
        frame: { ...frame, tokens: [...frame.tokens] },
      })
    },
  )
}
