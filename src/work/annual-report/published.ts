/**
 * Annual reports that are out: the frozen file as it is, one a year, under `annual/`. Its numbers are in released files, and its hash is in the log,
 * so a file that somebody laid here by hand, or changed, is no report and is not shown.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readOutline, type Outline, type OutlineOf } from '../../core/report/annual.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import type { Installation } from '../installation/installation.ts'
import { findFrozen } from './freeze.ts'

type At = Pick<Layout, 'annual' | 'annualFolder'>

/** @param outline frozen, and found in the log. In place of the year's earlier one, if there was one. */
export const publishAnnual = (layout: At, outline: Outline): void =>
  writeDurably(layout.annual(outline.year), `${JSON.stringify(outline, null, 2)}\n`)

/** @returns whether there was one. What the log says of it stays. */
export function withdrawAnnual(layout: At, year: number): boolean {
  const path = layout.annual(year)
  const isThere = existsSync(path)
  rmSync(path, { force: true })
  return isThere
}

export type PublishedAnnual = { readonly outline: Outline; readonly frozenOn: string; readonly position: number | null }

/** The newest year first. A file that is no frozen outline, or that the log has nothing of, is not among them. */
export async function readPublished(
  { layout, pools }: Pick<Installation, 'layout' | 'pools'>,
  of: OutlineOf,
): Promise<readonly PublishedAnnual[]> {
  const { annualFolder } = layout
  const names = existsSync(annualFolder) ? readdirSync(annualFolder).sort().reverse() : []
  const read = names.map(async (name): Promise<PublishedAnnual | undefined> => {
    const outline = readOutline(parse(readFileSync(join(annualFolder, name), 'utf8')), of)
    if ('wrong' in outline || outline.frozen === undefined || name !== `${outline.year}.json`) return undefined
    const found = await findFrozen({ pools }, outline)
    return found && { outline, frozenOn: outline.frozen.on, position: found.position }
  })
  return (await Promise.all(read)).flatMap((one) => one ?? [])
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // cut off or altered: the log has nothing of it either
  }
}
