/**
 * Sorts leads, hands them on, answers and decides them. Acts come in signed; what stands in the record is asked before they are appended, and again by
 * everybody who reads (core/lead/follow.ts): the door spares somebody a wrong step, the fold makes it harmless. Nothing here takes a lead off its lists but a decision.
 */
import { readerOf, type Reader } from '../../core/access/reader.ts'
import type { AccessRequest } from '../../core/access/decision.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import { takesLeads } from '../../core/entry/bodies.ts'
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import { isAcross, type LeadMoved } from '../../core/entry/kinds/lead-moved.ts'
import type { Parts } from '../../core/entry/make.ts'
import { follow, isDecided, stepsFor, type Lead, type Step } from '../../core/lead/follow.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'

export type LeadStore = {
  /** Those without a decision, as many of each: one's own by the day they came, then those handed to one's body, the oldest first. It may hold some that are decided (`listLeads` leaves them out). */
  waiting(reader: Reader, limit: number): Promise<readonly Lead[]>
  /** Those decided at the desk, the newest first. */
  decided(reader: Reader, limit: number): Promise<readonly Lead[]>
  /** Undefined where it is not there, is another's that was not handed over, or is closed to whoever asks. */
  find(reader: Reader, of: string, record: string): Promise<Lead | undefined>
}
export type LeadList = { readonly waiting: readonly Lead[]; readonly decided: readonly Lead[]; readonly isMore: boolean }

/** More than anybody works on at one desk; that there are more is said, and what came first stands first, so nothing falls off the end unseen. */
const WAITING = 200
const DECIDED = 50

/** @returns undefined for whoever has nothing to do with leads. */
export async function listLeads(principal: AccessRequest['principal'], country: Country, leads: LeadStore): Promise<LeadList | undefined> {
  const reader = readerFor(principal, country)
  if (!reader) return undefined
  const found = await leads.waiting(reader, WAITING + 1)
  const ended = await leads.decided(reader, DECIDED)
  // Each of the two is as long as it may be by itself: handed ones are not put off the end by one's own.
  const both = [found.filter((l) => l.of === reader.agency), found.filter((l) => l.of !== reader.agency)]
  return {
    waiting: both.flatMap((list) => list.slice(0, WAITING)).filter((l) => !isDecided(follow(l.of, l.steps))),
    decided: ended.filter((l) => isDecided(follow(l.of, l.steps))),
    isMore: both.some((list) => list.length > WAITING),
  }
}

type With = {
  readonly principal: AccessRequest['principal']
  readonly country: Country
  readonly store: RecordStore
  readonly leads: LeadStore
}

/**
 * All or nothing.
 * @throws AppendRefused `lead.not-there` for a lead that is not there or not this body's; `lead.moved-on` where the step may not follow what stands;
 * `act.not-sound` names the entry and where.
 */
export async function moveLeads(entries: readonly Parts[], { principal, country, store, leads }: With): Promise<ActsAppended> {
  const { agency } = principal
  const reader = readerFor(principal, country)
  if (!reader) throw new AppendRefused('lead.not-there', 'agency')
  const moved = new Map<string, Lead>()
  for (const [i, parts] of entries.entries()) {
    const checked = checkAct(parts, country, agency)
    if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, i)
    if (checked.stub.kind !== 'lead.moved') throw new AppendRefused('act.not-sound', 'stub.kind', i)
    await mustFollow(checked.stub, { reader, country, leads, moved }, i)
  }
  return appendActs(entries, ['lead.moved'], { agency, country, store })
}

type Asked = {
  readonly reader: Reader
  readonly country: Country
  readonly leads: LeadStore
  readonly moved: Map<string, Lead>
}
async function mustFollow(stub: LeadMoved, { reader, country, leads, moved }: Asked, i: number): Promise<void> {
  const key = `${stub.of} ${stub.record}`
  const found = moved.get(key) ?? (await leads.find(reader, stub.of, stub.record))
  if (!found) throw new AppendRefused('lead.not-there', 'stub.record', i)
  const now = follow(found.of, found.steps)
  const party = reader.agency === found.of ? 'owner' : isAcross(country, reader.agency, found.of) ? 'across' : 'asked'
  const isRight = stepsFor(now, party).includes(stub.step) && (stub.step !== 'called_back' || stub.to === now.body)
  if (!isRight) throw new AppendRefused('lead.moved-on', 'stub.step', i)
  const step: Step = { by: reader.agency, step: stub.step, to: stub.to, reason: stub.reason, at: found.steps.at(-1)?.at ?? '' }
  moved.set(key, { ...found, steps: [...found.steps, step] })
}

function readerFor(principal: AccessRequest['principal'], country: Country): Reader | undefined {
  const side = sideOf(country, principal.agency)
  return side && takesLeads(country, principal.agency) ? readerOf(principal, side) : undefined
}
