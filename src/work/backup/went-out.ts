/**
 * Which folders under DIR/releases and DIR/given belong to a snapshot: those that its log names. What went out since is not in that log;
 * one that is not finished is finished from what waits in it.
 */
import type { DraftShown } from '../../core/entry/kinds/draft-shown.ts'
import type { FigureAnswered } from '../../core/entry/kinds/figure-answered.ts'
import type { ReleasePublished } from '../../core/entry/kinds/release-published.ts'
import { loggedBy } from '../releases/ever-released.ts'
import type { Layout } from '../../store/files/layout.ts'
import { listReleases, listUnfinished, manifestsAt } from '../releases/released-files.ts'
import type { Client } from '../../store/postgres/connect.ts'

/** @param client in the snapshot's transaction. @returns whether a path under DIR lies in such a folder, or in neither of the two. */
export async function openWentOut(client: Client, layout: Layout): Promise<(path: string) => boolean> {
  const { rows } = await client.query<{ stub: string }>(
    `select stub from saksi.entries where kind in ('release.published', 'figure.answered', 'draft.shown')`,
  )
  const logged = rows.flatMap(({ stub }) => loggedBy(JSON.parse(stub) as ReleasePublished | FigureAnswered | DraftShown))
  const [ids, manifests] = [new Set(logged.map(({ id }) => id)), new Set(logged.map(({ manifest }) => manifest))]
  const onDisk = (folder: string): string[] => [...listReleases(folder), ...listUnfinished(folder)]
  const out = new Set([
    ...onDisk(layout.releases).flatMap((id) => (ids.has(id) ? [`releases/${id}`] : [])),
    ...onDisk(layout.given).flatMap((id) => (manifestsAt(layout.given, id).some((m) => manifests.has(m)) ? [`given/${id}`] : [])),
  ])
  return (path) => {
    const folder = /^(?:releases|given)\/[^/]+(?=\/)/.exec(path)?.[0]
    return folder === undefined || out.has(folder)
  }
}
