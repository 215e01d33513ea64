/**
 * Annual reports that are out: the frozen file as it is, one a year, under `annual/`. Its numbers are in released files, and its hash is in the log,
 * so a file that somebody laid here by hand, or changed, is no report and is not shown.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readOutline, type Outline, type OutlineOf } from '../../core/report/annual.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Installation } from '../installation/installation.ts'
import { findFrozen, noteReport } from './freeze.ts'

type Shelf = Pick<Installation, 'layout' | 'note' | 'sequencer'>

/** @param outline frozen, and found in the log. In place of the year's earlier one, if there was one. A kill after the entry leaves a report that is not out: it is put out again. */
export async function publishAnnual({ layout, note, sequencer }: Shelf, outline: Outline): Promise<void> {
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

export type PublishedAnnual = { readonly outline: Outline; readonly frozenOn: string; readonly position: number | null }

/** The newest year first. A file that is no frozen outline, or that the log has nothing of, is not among them. */
export async function readPublished(
  { layout, pools }: Pick<Installation, 'layout' | 'pools'>,
  of: OutlineOf,
): Promise<readonly PublishedAnnual[]> {
  const { annualFolder } = layout
  const names = existsSync(annualFolder)
    ? readdirSync(annualFolder)
        .filter((name) => /^\d{4}\.json$/.test(name))
        .sort()
        .reverse()
    : []
  const read = names.map(async (name): Promise<PublishedAnnual | undefined> => {
    const outline = readOutline(parse(join(annualFolder, name)), of)
    if ('wrong' in outline || outline.frozen === undefined || name !== `${outline.year}.json`) return undefined
    const found = await findFrozen({ pools }, outline)
    return found && { outline, frozenOn: outline.frozen.on, position: found.position }
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
