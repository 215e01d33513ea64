/**
 * Entries that come one by one: an agency's act, a sealed oversight row, and what the installation itself writes. As in
 * check.ts everything is read from the bytes, and a refusal says where, never what.
 */
import type { Country } from '../country/country.ts'
import { fromBase64Url } from '../bytes.ts'
import { listRecordKinds } from '../model/kinds.ts'
import { parseSignature } from '../ledger/signature.ts'
import { readRowEpoch } from '../seal/oversight-row.ts'
import { parseObject } from '../canonical.ts'
import { statedFault } from './check-stated.ts'
import { entryFault, isAuthored, type CheckedEntry, type EntryFault } from './check.ts'
import type { Door } from './define.ts'
import { definitionOf, INSTALLATION, type Stub } from './kinds.ts'
import type { Parts } from './make.ts'
import { shapeFault } from './shapes.ts'

function readStub(parts: Parts, door: Door): Stub | EntryFault {
  const fault = entryFault(parts)
  if (fault !== undefined) return { where: fault }
  const stub = parseObject(parts.stub) as Stub | undefined
  if (!stub || stub.id !== parts.id) return { where: 'stub' }
  const misshapen = shapeFault(stub, door)
  if (misshapen !== undefined) return { where: misshapen }
  return parts.coded === '{}' ? stub : { where: 'coded' }
}
const isStub = (x: Stub | EntryFault): x is Stub => 'kind' in x

/** An act of an agency. Who may sign it, and whether he did, the store asks of the log (signers.ts). */
export function checkAct(parts: Parts, country: Country, agency: string): CheckedEntry | EntryFault {
  const stub = readStub(parts, 'act')
  if (!isStub(stub)) return stub
  const kind = definitionOf(stub.kind)
  if (stub.agency !== (kind.isInstallations ? INSTALLATION : agency)) return { where: 'stub' }
  if (!isAuthored(stub.author, agency, parts.signature)) return { where: 'stub' }
  if (parts.signature !== null && !parseSignature(parts.signature)) return { where: 'signature' }
  if (!(kind.holds?.(parts.sealed, stub) ?? parts.sealed === '{}')) return { where: 'sealed' }
  const fault = kind.refers(stub, { country, recordKinds: listRecordKinds(), totalFault: statedFault }, parts.signature !== null)
  return fault === undefined ? { stub, other: {} } : { where: fault }
}

/** A sealed row: its size, its key's epoch, and that nothing stands beside it. @param epoch of the oversight key in use. */
export function checkRow(parts: Parts, epoch: number): CheckedEntry | EntryFault {
  if (parts.signature !== null) return { where: 'signature' }
  const stub = readStub(parts, 'oversight')
  if (!isStub(stub)) return stub
  if (stub.agency !== INSTALLATION || stub.author !== `unsigned:${INSTALLATION}`) return { where: 'stub' }
  if (stub.kind !== 'oversight.row' || stub.epoch !== epoch) return { where: 'stub.epoch' }
  const sealed = parseObject(parts.sealed)
  const text = sealed && Object.keys(sealed).length === 1 && typeof sealed.row === 'string' ? sealed.row : ''
  return rowEpoch(text) === epoch ? { stub, other: {} } : { where: 'sealed' }
}

function rowEpoch(text: string): number | undefined {
  try {
    return readRowEpoch(fromBase64Url(text))
  } catch {
    return undefined // no base64url, and so no row
  }
}

/** What the program is about to write in its own name. @returns where it does not hold together; undefined when it does. */
export function ownFault(parts: Parts): string | undefined {
  const stub = readStub(parts, 'installation')
  if (!isStub(stub)) return stub.where
  return parts.sealed === '{}' ? undefined : 'sealed'
}
