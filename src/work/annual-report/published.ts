/**
 * Annual reports that are out: the frozen file as it is, one a year, under `annual/`. Its numbers are in released files, and its hash is in the log,
 * so a file that somebody laid here by hand, or changed, is no report and is not shown.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readOutline, type Outline, type OutlineOf } from '../../core/report/annual.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Installation } from '../installation/installation.ts'
import { isSignedByTwo, signersOf } from '../../core/report/annual-signed.ts'
import { Failure } from '../../errors.ts'
import { readSigners } from '../releases/released-files.ts'
import { findFrozen, isOnRecordAsOut, noteReport } from './freeze.ts'

type Shelf = Pick<Installation, 'layout' | 'note' | 'sequencer'>

/**
 * In place of the year's earlier one, if there was one. A kill after the entry leaves a year of which none is out: it is put out again.
 * @param outline frozen, and found in the log.
 * @throws Failure where it bears signatures, and not those of two people of two offices: it would take the earlier one's place, and be shown to nobody.
 */
export async function publishAnnual(
  { layout, note, sequencer, ...place }: Shelf & Pick<Installation, 'pools' | 'settings'>,
  outline: Outline,
): Promise<void> {
  if (outline.signed && !isSignedByTwo(signersOf(outline, await readSigners(place)) ?? [])) throw new Failure('approval.too-few')
  await noteReport({ note }, 'published', outline)
  await sequencer.flush()
  writeDurably(layout.annual(outline.year), `${JSON.stringify(outline, null, 2)}\n`)
}

/** @returns whether there was one. What the log says of it stays. */
export async function withdrawAnnual({ layout, note, sequencer }: Shelf, outline: Outline): Promise<boolean> {
  const path = layout.annual(outline.year)
  if (!existsSync(path)) return false
  await noteReport({ note }, 'withdrawn', outline)
  await sequencer.flush()
  rmSync(path, { force: true })
  return true
}

export type PublishedAnnual = {
  readonly outline: Outline
  readonly frozenOn: string
  readonly position: number | null
  /** Agencies whose people signed it; none where it was put out by command alone. */
  readonly signedBy: readonly string[]
}

/**
 * The newest year first. A file that is no frozen outline, that the log has nothing of, that was taken away or replaced since, that was put out with other
 * signatures than lie here, or under which one is not over it, is not among them.
 */
export async function readPublished(
  installation: Pick<Installation, 'layout' | 'pools' | 'settings'>,
  of: OutlineOf,
): Promise<readonly PublishedAnnual[]> {
  const { layout } = installation
  const { annualFolder } = layout
  const names = existsSync(annualFolder)
    ? readdirSync(annualFolder)
        .filter((name) => /^\d{4}\.json$/.test(name))
        .sort()
        .reverse()
    : []
  if (names.length === 0) return []
  const signers = await readSigners(installation)
  const read = names.map(async (name): Promise<PublishedAnnual | undefined> => {
    const outline = readOutline(parse(join(annualFolder, name)), of)
    if ('wrong' in outline || outline.frozen === undefined || name !== `${outline.year}.json`) return undefined
    const [found, isOut] = [await findFrozen(installation, outline), await isOnRecordAsOut(installation, outline)]
    const cards = signersOf(outline, signers)
    if (!found || !isOut || !cards || (outline.signed && !isSignedByTwo(cards))) return undefined
    return { outline, frozenOn: outline.frozen.on, position: found.position, signedBy: cards.map(({ agency }) => agency) }
  })
  return (await Promise.all(read)).flatMap((one) => one ?? [])
}

/** Undefined for what cannot be read: no file, a file of another user, one that is taken away just now, or cut off. The log has nothing of it either. */
function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
