/** Releases on disk against the log: each manifest is the one that was logged, each file the one in its manifest. */
import type { Report } from '../../../verify/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { MANIFEST } from '../../core/release/write.ts'
import type { Installation } from '../installation.ts'
import { fileHash, listReleases, readReleaseFile } from './releases.ts'

export async function checkReleases(installation: Installation, report: Report): Promise<void> {
  const { rows } = await installation.pools.saksi_reader.query<{ stub: string }>(
    `select stub from saksi.entries where kind in ('release.published', 'figure.answered')`,
  )
  const logged = new Map<string, string>()
  const answered = new Set<string>()
  for (const { stub } of rows) {
    const entry = parse<Stub>(stub)
    if (entry?.kind === 'release.published') logged.set(entry.release, entry.manifest)
    if (entry?.kind === 'figure.answered') answered.add(entry.result)
  }
  const folder = installation.layout.releases
  const onDisk = listReleases(folder)
  for (const id of logged.keys()) if (!onDisk.includes(id)) report({ what: 'release.missing', where: `release ${id}` })
  for (const id of onDisk) {
    const manifest = readReleaseFile(folder, id, MANIFEST) ?? ''
    if (!logged.has(id)) report({ what: 'release.not-in-log', where: `release ${id}` })
    else if (logged.get(id) !== fileHash(manifest)) report({ what: 'release.altered', where: `release ${id}, ${MANIFEST}`, path: MANIFEST })
    checkFiles(folder, id, `release ${id}`, report)
  }
  // What one recipient was given is a release as well: no answer lies here that no entry knows.
  const { given } = installation.layout
  for (const id of listReleases(given)) {
    if (!answered.has(fileHash(readReleaseFile(given, id, MANIFEST) ?? ''))) report({ what: 'release.not-in-log', where: `answer ${id}` })
    checkFiles(given, id, `answer ${id}`, report)
  }
}

/** Each file is the one that the manifest names. */
function checkFiles(folder: string, id: string, where: string, report: Report): void {
  const manifest = readReleaseFile(folder, id, MANIFEST) ?? ''
  for (const [name, file] of Object.entries(parse<{ files: Record<string, { sha256: string }> }>(manifest)?.files ?? {})) {
    const text = readReleaseFile(folder, id, name)
    if (text === undefined || fileHash(text) !== file.sha256)
      report({ what: text === undefined ? 'release.missing' : 'release.altered', where: `${where}, ${name}`, path: name })
  }
}

function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined // an altered file: its hash names it
  }
}
