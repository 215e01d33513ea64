/**
 * Sealed → Logged. Everything is checked again, from the bytes, because whoever sends may have skipped the edge. Then:
 *
 *   1  the courier part goes to its own place, synced      crash after: a courier no entry speaks of; harmless, resent
 *   2  entry + parts + projection + outbox, one commit     crash after: recorded; the sequencer takes it at next start
 *   3  the log                                             crash after: logged; the receipt can be made again
 *   4  the receipt
 *
 * One bad row refuses the whole file; nothing of a refused file is kept anywhere.
 */
import type { Country, Form } from '../core/country/index.ts'
import { findForm } from '../core/country/find.ts'
import { equalBytes, fromHex } from '../core/bytes.ts'
import type { ReturnSlot } from '../core/entry/kinds/return-received.ts'
import { VERDICTS } from '../core/entry/reviewing.ts'
import { slotName, slotOfRow, type RowPlace } from '../core/due/locks.ts'
import { refusedBy } from '../core/model/lifecycles.ts'
import { checkAct } from '../core/entry/check-act.ts'
import { parseObject } from '../core/canonical.ts'
import { ownerElsewhere } from '../core/country/whose-office.ts'
import { formChecker, isFault, type FormChecker } from '../core/entry/check.ts'
import { rootOf } from '../core/ledger/tree.ts'
import { needsKeys } from './seal.ts'
import { AppendRefused } from '../errors.ts'
import { stamp, type Logged, type Sealed, type SealedData } from './stages.ts'
import { readyOf, type Ready } from '../core/entry/ready.ts'
import type { RecordStore } from './ports.ts'

/** @throws AppendRefused naming the first entry that is not what this country's form makes; never its content. */
export function checkSealed(sealed: SealedData, country: Country): readonly Ready[] {
  const form = findForm(country, sealed.form)
  if (!form || sealed.country !== country.id) throw new AppendRefused('return.unknown-form', 'form')
  if (holdsActs(sealed)) return checkActs(sealed, country)
  const agency = country.agencies.find((a) => a.id === sealed.agency && a.sends.includes(form.id))
  if (!agency) throw new AppendRefused('return.not-yours', 'agency')
  if (needsKeys(form) !== (sealed.courier !== null)) throw new AppendRefused('return.no-courier', 'courier')
  const check = checkerOf(country, form, agency.id)
  const ready: Ready[] = []
  const hashes: Uint8Array[] = []
  for (const [i, parts] of sealed.entries.entries()) {
    const checked = check(parts)
    if (isFault(checked)) throw new AppendRefused('return.not-sealed', checked.where, i)
    const entry = readyOf(parts, checked)
    const rule =
      checked.stub.kind === 'record.version' &&
      refusedBy(form.kind, agency.type, { ...form.constants, ...checked.stub.values, ...checked.other })
    if (rule) throw new AppendRefused(`rule.${rule.rule}`, 'rule', i)
    if (checked.stub.kind !== 'return.received') hashes.push(fromHex(entry.hash))
    ready.push(entry)
  }
  const received = ready[0]?.stub
  if (received?.kind !== 'return.received' || ready.filter((r) => r.stub.kind === 'return.received').length !== 1)
    throw new AppendRefused('return.no-head', 'entries', 0)
  const rows = ready.filter((r) => r.stub.kind === 'record.version').length
  const isWhole = received.rows === rows && equalBytes(fromHex(received.root), rootOf(hashes))
  if (!isWhole) throw new AppendRefused('return.root-differs', 'entries', 0)
  if (!sameSlots(received.slots, ready, form)) throw new AppendRefused('return.slots-differ', 'slots', 0)
  mustBeOwn(
    [...received.slots, ...(received.waiting ?? []).map(([, office, period]) => [office, period] as const)],
    form,
    agency.id,
    country,
  )
  const tokens = new Set(received.waiting?.map(([of]) => of))
  if (ready.some((r) => r.stub.kind === 'record.version' && tokens.has(r.stub.record)))
    throw new AppendRefused('return.waits-and-comes', 'waiting', 0)
  const isOneBatch = ready.every((r) => !('batch' in r.stub) || r.stub.batch === sealed.batch)
  if (!isOneBatch) throw new AppendRefused('return.root-differs', 'batch')
  return ready
}

/** Of an office that is another body's, only that body says what was there. */
function mustBeOwn(
  slots: readonly (readonly [office: string, period: string, ...unknown[]])[],
  form: Form,
  agency: string,
  country: Country,
): void {
  const wrong = slots.find(([office]) => ownerElsewhere(office, form, agency, country))
  if (wrong) throw new AppendRefused('return.office-of-another', `${wrong[0]} ${wrong[1]}`)
}

/**
 * Acts about returns come by the same door as returns: nothing to report, signed afterwards, and what reviewers say. Who is asked for one is
 * mailed too, at a door of its own.
 */
const ACTS: readonly string[] = ['return.nil', 'return.countersigned', ...Object.keys(VERDICTS)].filter((kind) => kind !== 'return.asked')
const holdsActs = (sealed: SealedData): boolean => {
  const kind = parseObject(sealed.entries[0]?.stub ?? '')?.kind
  return typeof kind === 'string' && ACTS.includes(kind)
}

function checkActs(sealed: SealedData, country: Country): readonly Ready[] {
  const agency = country.agencies.find((a) => a.id === sealed.agency)
  if (!agency) throw new AppendRefused('return.not-yours', 'agency')
  if (sealed.courier !== null) throw new AppendRefused('return.no-courier', 'courier')
  return sealed.entries.map((parts, i) => {
    const checked = checkAct(parts, country, agency.id)
    if (isFault(checked)) throw new AppendRefused('return.not-sealed', checked.where, i)
    // The other acts have doors of their own; a return's door is no way around them.
    if (!ACTS.includes(checked.stub.kind)) throw new AppendRefused('return.not-sealed', 'stub.kind', i)
    // One letter says "nothing" of several forms; what is owed was asked of each.
    const isOfFile = !('form' in checked.stub) || checked.stub.form === sealed.form || checked.stub.kind === 'return.nil'
    if (checked.stub.kind === 'return.nil') {
      const form = findForm(country, checked.stub.form)
      if (form) mustBeOwn(checked.stub.slots, form, agency.id, country)
    }
    if (isOfFile) return readyOf(parts, checked)
    throw new AppendRefused('return.not-sealed', 'stub.form', i)
  })
}

/** A checker reads whole code lists when it is made: once a form and agency, not once a return. */
const checkers = new WeakMap<Form, Map<string, FormChecker>>()
function checkerOf(country: Country, form: Form, agency: string): FormChecker {
  const byAgency = checkers.get(form) ?? new Map<string, FormChecker>()
  checkers.set(form, byAgency)
  const made = byAgency.get(agency) ?? formChecker(country, form, agency)
  byAgency.set(agency, made)
  return made
}

/** A return may not claim an office or a period that its own rows do not bear out: coverage is counted from it. */
function sameSlots(slots: readonly ReturnSlot[], ready: readonly Ready[], form: Form): boolean {
  const [place, counted] = [placeOf(form), new Map<string, number>()]
  for (const { stub, other } of ready) {
    if (stub.kind !== 'record.version') continue
    const slot = slotOfRow(place, { ...stub.values, ...other })
    if (slot === undefined) return false
    counted.set(slot, (counted.get(slot) ?? 0) + 1)
  }
  return slots.length === counted.size && slots.every(([office, period, rows]) => counted.get(slotName(office, period)) === rows)
}

const placeOf = ({ id, kind, slot: { office, date, period, afterwards }, constants = {}, counts }: Form): RowPlace => ({
  form: id,
  type: kind,
  office,
  date,
  period,
  constants,
  isWhole: counts !== undefined,
  ...(afterwards ? { afterwards } : {}),
})

export async function append(sealed: Sealed, country: Country, store: RecordStore, onProgress?: (done: number) => void): Promise<Logged> {
  const ready = checkSealed(sealed, country)
  if (sealed.courier) await store.keepCourier(sealed.agency, sealed.batch, sealed.courier)
  const form = findForm(country, sealed.form)
  const done = await store.append(sealed.agency, ready, form ? placeOf(form) : null, onProgress)
  const counted = ready.filter((r) => r.stub.kind === 'record.version' || ACTS.includes(r.stub.kind))
  const added = new Set(done.added)
  // Sent again, because the answer was lost or the file sealed anew: the receipt of the sending that is on record.
  const [head] = done.entries
  return stamp<Logged>({
    accepted: counted.length,
    unchanged: counted.filter((r) => !added.has(r.stub.id)).length,
    superseded: done.superseded,
    conflicts: done.conflicts,
    entries: done.entries,
    receipt: head === undefined ? null : await store.receiptFor(sealed.agency, head),
  })
}
