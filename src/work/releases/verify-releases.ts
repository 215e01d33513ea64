/**
 * Releases on disk against the log: each manifest is the one that was logged, each file the one in its manifest, what lies there what two offices
 * signed; noise was paid for, and no year's budget passed.
 */
import type { Fault, Report } from '../../../verify/index.ts'
import { MANIFEST } from '../../core/release/write.ts'
import { isApproved, readApproved } from '../../core/release/approved.ts'
import { isNoisy, readNoisy } from '../../core/release/noisy-release.ts'
import { findEverReleased, type EverReleased } from './ever-released.ts'
import type { Installation } from '../installation/installation.ts'
import { readNoiseBudget } from './noise.ts'
import { faultsOf, fileHash, listReleases, readReleaseFile, readSigners } from './released-files.ts'

type Place = Pick<Installation, 'layout' | 'pools' | 'settings'>

export async function checkReleases(place: Place, report: Report): Promise<void> {
  const found = await look(place)
  if (found.length === 0) return
  // The log is read before the folders: what went out in between is in it when we look again.
  const again = new Set((await look(place)).map((fault) => JSON.stringify(fault)))
  for (const fault of found) if (again.has(JSON.stringify(fault))) report(fault)
}

async function look(installation: Place): Promise<Fault[]> {
  const faults: Fault[] = []
  const report: Report = (fault) => void faults.push(fault)
  const { found, missing } = await findEverReleased(installation)
  const known = new Set(found.map(({ manifest }) => manifest))
  const { releases, given } = installation.layout
  const lost = new Set(missing.map(({ id }) => id))
  for (const [folder, word] of [
    [releases, 'release'],
    [given, 'answer'],
  ] as const) {
    for (const id of listReleases(folder)) {
      const isKnown = known.has(fileHash(readReleaseFile(folder, id, MANIFEST) ?? ''))
      // A manifest that was changed is no longer the one of the log: it is altered, and not gone.
      const isAltered = !isKnown && folder === releases && lost.delete(id)
      if (isAltered) report({ what: 'release.altered', where: `release ${id}, ${MANIFEST}`, path: MANIFEST })
      else if (!isKnown) report({ what: 'release.not-in-log', where: `${word} ${id}` })
      for (const { what, name } of faultsOf(folder, id)) report({ what, where: `${word} ${id}, ${name}`, path: name })
    }
  }
  for (const { id, manifest } of missing)
    if (id === undefined) report({ what: 'release.missing', where: `answer ${manifest.slice(0, 12)}` })
    else if (lost.has(id)) report({ what: 'release.missing', where: `release ${id}` })
  return [...faults, ...(await lookAtApprovals(installation, found)), ...(await lookAtNoise(installation, found))]
}

async function lookAtApprovals(installation: Place, found: EverReleased['found']): Promise<Fault[]> {
  const signers = await readSigners(installation)
  return found.flatMap(({ id, at }): Fault[] => {
    // An altered one is named by its hash. What was given to one recipient nobody approves.
    if (id === undefined || faultsOf(at.folder, at.id).length > 0) return []
    const approved = readApproved((name) => readReleaseFile(at.folder, at.id, name))
    return approved && isApproved(approved, signers) ? [] : [{ what: 'release.not-approved', where: `release ${id}` }]
  })
}

async function lookAtNoise(installation: Place, found: EverReleased['found']): Promise<Fault[]> {
  const { cap, charges } = await readNoiseBudget(installation)
  const years = Map.groupBy(charges, ({ population }) => population)
  const overdrawn = [...years].flatMap(([year, of]): Fault[] => {
    const spent = of.reduce((sum, { millionths }) => sum + millionths, 0)
    return spent > cap ? [{ what: 'noise.overdrawn', where: `noise of ${year}: ${spent} of ${cap} millionths of rho` }] : []
  })
  const paid = new Set(charges.map(({ question, millionths }) => `${question} ${millionths}`))
  const unpaid = found.flatMap(({ at }): Fault[] => {
    const read = (name: string): string | undefined => readReleaseFile(at.folder, at.id, name)
    // An altered one is named by its hash.
    if (faultsOf(at.folder, at.id).length > 0 || !isNoisy(read)) return []
    return paid.has(costIn(read) ?? '') ? [] : [{ what: 'noise.unpaid', where: `release ${at.id}` }]
  })
  return [...overdrawn, ...unpaid]
}

/** Undefined where it cannot be read: then nobody can tell what it cost. */
function costIn(read: (name: string) => string | undefined): string | undefined {
  try {
    const { question, millionths } = readNoisy(read).about
    return `${question} ${millionths}`
  } catch {
    return undefined
  }
}
