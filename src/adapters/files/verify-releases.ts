/** Releases on disk against the log: each manifest is the one that was logged, each file the one in its manifest. */
import type { Report } from '../../../verify/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { MANIFEST } from '../../core/release/write.ts'
import type { Installation } from '../installation.ts'
import { fileHash, listReleases, readReleaseFile } from './releases.ts'

export async function checkReleases(installation: Installation, report: Report): Promise<void> {
  const { rows } = await installation.pools.saksi_reader.query<{ stub: string }>(
    `select stub from saksi.entries where kind = 'release.published'`,
  )
  const logged = new Map<string, string>()
  for (const { stub } of rows) {
    const entry = parse<Stub>(stub)
    if (entry?.kind === 'release.published') logged.set(entry.release, entry.manifest)
  }
  const folder = installation.layout.releases
  const onDisk = listReleases(folder)
  for (const id of logged.keys()) if (!onDisk.includes(id)) report({ what: 'release.missing', where: `release ${id}` })
  for (const id of onDisk) {
    const manifest = readReleaseFile(folder, id, MANIFEST) ?? ''
    if (!logged.has(id)) report({ what: 'release.not-in-log', where: `release ${id}` })
    else if (logged.get(id) !== fileHash(manifest)) report({ what: 'release.altered', where: `release ${id}, ${MANIFEST}`, path: MANIFEST })
    for (const [name, file] of Object.entries(parse<{ files: Record<string, { sha256: string }> }>(manifest)?.files ?? {})) {
      const text = readReleaseFile(folder, id, name)
      if (text === undefined || fileHash(text) !== file.sha256)
        report({ what: text === undefined ? 'release.missing' : 'release.altered', where: `release ${id}, ${name}`, path: name })
    }
  }
}

function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined // an altered file: its hash names it
  }
}
