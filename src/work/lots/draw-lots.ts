/**
 * Frames the visits of a day, and opens what the lot fell on. The hour and the root are asked here, before the act is on record; and again by whoever checks
 * (core/lot/check.ts): the door spares somebody a wrong step, the check makes it harmless.
 */
import type { Lots } from '../../core/country/country.ts'
import type { Country } from '../../core/country/index.ts'
import { addDays } from '../../core/count/coverage.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { lotFalls } from '../../core/lot/draw.ts'
import type { LotProof } from '../../core/lot/proof.ts'
import { readFrame, secretMark, type Frame } from '../../core/lot/frame.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { readCredentialsOf } from '../../store/postgres/credentials.ts'
import type { ShownRoot } from './prove-frame.ts'
import { isOnePerson, readFrameOf, readLots, type Lot } from './read-lots.ts'

/** Further ahead a frame is of no register that will still hold. */
const AHEAD_DAYS = 60
/** The leaf of the hour is made before it (docs/spec/anchor.md), and fixes only what was on record then: what comes in the last minute would be late for ever. */
const CLOSES_BEFORE_MS = 60_000

export type DrawWith = {
  readonly agency: string
  readonly country: Country
  readonly store: RecordStore
  readonly reader: Db
  /** The public anchor's name. */
  readonly origin: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** The anchor's root from that second on; undefined until it is shown. */
  readonly rootFrom: (second: number) => Promise<ShownRoot | undefined>
  /** Undefined where the frame was not on record when that root's last leaf was made. */
  readonly prove: (framed: Lot['framed'], root: ShownRoot) => Promise<LotProof | undefined>
}

/**
 * Of one office, whoever frames: with the codes of many he would know many draws of one morning, and open the one that suits him.
 * @throws AppendRefused `lot.too-late`, `lot.framed-already`, `lot.another-office`; `act.not-sound` for the root of another log.
 */
export async function frameLots(entries: readonly Parts[], by: DrawWith): Promise<ActsAppended> {
  const known = await readLots(by.reader, by.agency)
  const people = new Map((await readCredentialsOf(by.reader, by.agency)).map((c) => [c.credential, c.person]))
  return appendActs(entries, ['lot.framed'], by, async (stubs) => {
    const taken = new Map(known.map(({ framed }) => [`${framed.office} ${framed.day}`, framed.id]))
    for (const [i, stub] of stubs.entries()) {
      if (stub.kind !== 'lot.framed') continue
      if (readFrame(entries[i]?.sealed ?? '')?.origin !== by.origin) throw new AppendRefused('act.not-sound', 'sealed', i)
      const [of, other] = [`${stub.office} ${stub.day}`, taken.get(`${stub.office} ${stub.day}`)]
      // What was sent twice is one frame.
      if (other === stub.id) continue
      if (other !== undefined) throw new AppendRefused('lot.framed-already', 'stub.day', i)
      const today = new Date(by.now).toISOString().slice(0, 10)
      const isTooFar = stub.day > addDays(today, AHEAD_DAYS)
      const before = known.map((l) => l.framed).filter((f) => f.day >= addDays(today, -AHEAD_DAYS))
      if (before.some((f) => f.office !== stub.office && isOnePerson(f.author, stub.author, people)))
        throw new AppendRefused('lot.another-office', 'stub.office', i)
      if (isTooFar || lotFalls(stub.day, lotsOf(by.country)) * 1000 - CLOSES_BEFORE_MS <= by.now)
        throw new AppendRefused('lot.too-late', 'stub.day', i)
      taken.set(of, stub.id)
    }
  })
}

/** One look at one lot. @returns the frame, once the look is on record: no log, no names. @throws AppendRefused `lot.not-there`, `lot.not-yet`, `lot.drawn-otherwise`. */
export async function openLot(entry: Parts, by: DrawWith): Promise<ActsAppended & { readonly frame: Frame; readonly proof: LotProof }> {
  const known = await readLots(by.reader, by.agency)
  let may: Awaited<ReturnType<typeof mayOpen>> | undefined
  const done = await appendActs([entry], ['lot.opened'], by, async ([stub]) => {
    may = await mayOpen(stub, known, by)
  })
  const frame = may && (await readFrameOf(by.reader, by.agency, may.lot.framed.id))
  if (!may || !frame) throw new Error('impossible: a frame on record that cannot be read')
  return { ...done, frame, proof: may.proof }
}

async function mayOpen(
  stub: Stub | undefined,
  known: readonly Lot[],
  { country, now, rootFrom, prove }: DrawWith,
): Promise<{ readonly lot: Lot; readonly proof: LotProof }> {
  const lot = stub?.kind === 'lot.opened' ? known.find(({ framed }) => framed.id === stub.lot) : undefined
  if (stub?.kind !== 'lot.opened' || !lot || lot.isAgain || lot.framed.office !== stub.office || lot.framed.day !== stub.day)
    throw new AppendRefused('lot.not-there', 'stub.lot', 0)
  const falls = lotFalls(stub.day, lotsOf(country))
  const root = falls * 1000 <= now ? await rootFrom(falls) : undefined
  if (!root) throw new AppendRefused('lot.not-yet', 'stub.day', 0)
  if (secretMark(stub.secret) !== lot.framed.secret) throw new AppendRefused('lot.drawn-otherwise', 'stub.secret', 0)
  if (stub.size !== root.size || stub.root !== root.root) throw new AppendRefused('lot.drawn-otherwise', 'stub.root', 0)
  const proof = await prove(lot.framed, root)
  // Framed too late: its root was there before it, so it is no lot.
  if (!proof) throw new AppendRefused('lot.not-there', 'stub.lot', 0)
  return { lot, proof }
}

function lotsOf({ lots }: Country): Lots {
  if (!lots) throw new Error('impossible: a lot in a country that draws none')
  return lots
}
