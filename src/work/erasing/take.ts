/** The one door for orders, stops and erasures: from the command line and over the API. What the signatures need, the store asks. */
import { namesSame } from '../../core/entry/erasing.ts'
import type { EntryBody, Stub } from '../../core/entry/kinds.ts'
import type { Parts } from '../../core/entry/make.ts'
import { parseObject } from '../../core/canonical.ts'
import { Failure } from '../../errors.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import type { Installation } from '../installation/installation.ts'
import { advocateAfterStop, findOpenMatter, listDeclines, listErasures, versionsOf } from './standing.ts'

const KINDS = ['erasure.ordered', 'erasure.stopped', 'record.erased'] as const satisfies readonly EntryBody['kind'][]
type ErasureStub = Extract<Stub, { kind: (typeof KINDS)[number] }>

/** @throws Failure `erasure.…` when it may not be now; AppendRefused when it is no such act or is not signed as it must be. */
export async function takeErasure(parts: Parts, agency: string, installation: Installation): Promise<ActsAppended> {
  const stub = parseObject(parts.stub) as ErasureStub | undefined
  // What is no act at all is refused below, like any other.
  if (stub && KINDS.includes(stub.kind) && stub.agency === agency) await mustBeDue(stub, installation)
  return appendActs([parts], KINDS, { agency, country: installation.country, store: installation.store })
}

/** @throws Failure `erasure.…` where the record itself speaks against it now. */
export async function mustBeDue(stub: ErasureStub, installation: Installation): Promise<void> {
  const { pools, country } = installation
  const reader = pools.saksi_reader
  const all = await listErasures(installation)
  if (stub.kind === 'erasure.stopped') {
    const order = all.find((o) => o.act.agency === stub.of && o.act.id === stub.order)
    const may = [order?.act.agency, order?.act.advocate, ...country.agencies.filter((a) => a.type === 'oversight').map((a) => a.id)]
    // Somebody else's order and no order are one answer.
    if (!order || !may.includes(stub.agency)) throw new Failure('erasure.not-there')
    if (order.state === 'signed' || order.state === 'erased') throw new Failure('erasure.done')
    return
  }
  const own = all.filter((o) => o.act.agency === stub.agency && o.act.record === stub.record)
  // Before its versions are looked for: what is erased has no row any more.
  if (own.some((o) => o.state === 'signed' || o.state === 'erased')) throw new Failure('erasure.done')
  const isDeclined = (await listDeclines(reader)).some((no) => no.of === stub.agency && no.record === stub.record)
  if (isDeclined) throw new Failure('erasure.declined')
  const versions = await versionsOf(reader, stub, stub.type)
  if (versions.length === 0) throw new Failure('erasure.not-there')
  if (!namesSame(versions, stub.entries)) throw new Failure('erasure.not-whole', { count: versions.length })
  const matter = await findOpenMatter(reader, stub)
  if (matter) throw new Failure('erasure.open', { matter: MATTERS[matter] })
  const order = own.find((o) => o.state === 'held' || o.state === 'due')
  if (stub.kind === 'erasure.ordered') {
    if (order) throw new Failure('erasure.ordered', { since: order.at.slice(0, 10), due: order.due })
    const advocate = advocateAfterStop(own, country)
    if (advocate !== undefined && advocate !== stub.advocate) throw new Failure('erasure.other-advocate')
    return
  }
  // One more version than the order named would be erased without thirty days of its own.
  if (!order || !namesSame(order.act.entries, stub.entries)) throw new Failure('erasure.no-order')
  if (order.state === 'held') throw new Failure('erasure.held', { since: order.at.slice(0, 10), due: order.due })
}

const MATTERS = {
  case: { en: 'A case', km: 'សំណុំរឿងមួយ' },
  appeal: { en: 'An appeal', km: 'បណ្តឹងឧទ្ធរណ៍មួយ' },
  allegation: { en: 'An allegation against an official', km: 'ការចោទប្រកាន់មន្ត្រីមួយ' },
} as const
