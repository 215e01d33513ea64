/**
 * Brings somebody who called from abroad a step nearer home. Acts come in signed; what stands in the record is asked before they are appended, and again by everybody
 * who reads (core/homecoming/follow.ts): the door spares somebody a wrong step, the fold makes it harmless.
 */
import type { AccessRequest } from '../../core/access/decision.ts'
import { readerOf, type Reader } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { Country } from '../../core/country/index.ts'
import { bringsHome } from '../../core/entry/bodies.ts'
import type { Parts } from '../../core/entry/make.ts'
import { followHome, homeStepsFor, isOver, type Homecoming } from '../../core/homecoming/follow.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import type { HomecomingStore } from './homecoming-store.ts'

export type HomecomingList = { readonly open: readonly Homecoming[]; readonly over: readonly Homecoming[]; readonly isMore: boolean }

/** More than anybody works on at one desk; that there are more is said, and what came first stands first. */
const OPEN = 200
const OVER = 50

/** @returns undefined for whoever brings nobody home. */
export async function listHomecomings(
  principal: AccessRequest['principal'],
  country: Country,
  homecomings: HomecomingStore,
): Promise<HomecomingList | undefined> {
  const reader = readerFor(principal, country)
  if (!reader) return undefined
  const found = await homecomings.open(reader, OPEN + 1)
  const ended = await homecomings.over(reader, OVER)
  return {
    open: found.slice(0, OPEN).filter((h) => !isOver(followHome(h.steps))),
    over: ended.filter((h) => isOver(followHome(h.steps))),
    isMore: found.length > OPEN,
  }
}

type With = {
  readonly principal: AccessRequest['principal']
  readonly country: Country
  readonly store: RecordStore
  readonly homecomings: HomecomingStore
}

/**
 * All or nothing.
 * @throws AppendRefused `homecoming.not-there` for a call that is not there or not this body's; `homecoming.moved-on` where the step may not follow what stands;
 * `act.not-sound` names the entry and where.
 */
export async function moveHomecomings(entries: readonly Parts[], { principal, country, store, homecomings }: With): Promise<ActsAppended> {
  const reader = readerFor(principal, country)
  if (!reader) throw new AppendRefused('homecoming.not-there', 'agency')
  return appendActs(entries, ['homecoming.moved'], { agency: principal.agency, country, store }, async (stubs) => {
    const moved = new Map<string, Homecoming>()
    for (const [i, stub] of stubs.entries()) {
      if (stub.kind !== 'homecoming.moved') continue
      const found = moved.get(stub.record) ?? (await homecomings.find(reader, stub.record))
      if (!found) throw new AppendRefused('homecoming.not-there', 'stub.record', i)
      if (!homeStepsFor(followHome(found.steps)).includes(stub.step)) throw new AppendRefused('homecoming.moved-on', 'stub.step', i)
      const { step, said, to } = stub
      moved.set(stub.record, { ...found, steps: [...found.steps, { step, said, to, at: found.steps.at(-1)?.at ?? found.came }] })
    }
  })
}

function readerFor(principal: AccessRequest['principal'], country: Country): Reader | undefined {
  const side = sideOf(country, principal.agency)
  return side && bringsHome(country, principal.agency) ? readerOf(principal, side) : undefined
}
