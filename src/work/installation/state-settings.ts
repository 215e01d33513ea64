/** The small files that say what this is and whose token lets a program in, held to the log: whoever edits one by hand is on record, or found. */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Report } from '../../../verify/index.ts'
import { toHex, utf8 } from '../../core/bytes.ts'
import { canonical, type Json } from '../../core/canonical.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import { sha256 } from '../../core/hash.ts'
import type { Layout } from '../../store/files/layout.ts'
import { requestsOfOlder } from '../enrolment/asked.ts'
import { lossesOfOlder } from '../enrolment/suspensions.ts'
import { fallbacksOfOlder } from '../sign-in/fallbacks.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import type { Db } from '../../store/postgres/connect.ts'

type Place = {
  readonly layout: Layout
  readonly pools: { readonly saksi_app: Db; readonly saksi_reader: Db }
  note(body: EntryBody): Promise<unknown>
}
type Stated = readonly (readonly [name: string, hash: string])[]

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
const hashesOf = (layout: Layout, settings = read(layout.settings)): Stated => {
  const files = [layout.submitters, layout.readers, layout.oidc].map((path) => [path, read(path)] as const)
  return [[layout.settings, settings && withoutPlace(settings)] as const, ...files].flatMap(([path, text]) =>
    text === undefined ? [] : [[basename(path), toHex(sha256(utf8(text)))] as const],
  )
}
/** The machine, or whoever restores the record, chooses where the database lies. */
function withoutPlace(settings: string): string {
  try {
    return canonical({ ...(JSON.parse(settings) as Record<string, Json>), database: null })
  } catch {
    return settings // damaged: whoever reads it says so
  }
}

const lastStated = async (reader: Db): Promise<Stated | undefined> => (await readOwn(reader, 'settings.stated')).at(-1)?.stub.files
const differing = (a: Stated, b: Stated): string[] => {
  const [old, now] = [new Map(a), new Map(b)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name))
}

/**
 * Those of now, where they are not the last on record. The first time, what an older program kept in tables alone goes before them: a kill
 * between says some of it twice, which changes nothing.
 */
export async function stateSettings(place: Place): Promise<void> {
  const { layout, pools, note } = place
  const [stated, files] = [await lastStated(pools.saksi_reader), hashesOf(layout)]
  if (stated === undefined)
    for (const body of [
      ...(await lossesOfOlder(pools.saksi_reader)),
      ...(await fallbacksOfOlder(place)),
      ...(await requestsOfOlder(place)),
    ])
      await note(body)
  if (differing(stated ?? [], files).length > 0) await note({ kind: 'settings.stated', files })
}

/** Those of `saksi init`: the first on record are what it makes. @param settings the text that it writes last. */
export const firstSettings = (layout: Layout, settings: string): EntryBody => ({
  kind: 'settings.stated',
  files: hashesOf(layout, settings),
})

/** @returns false for a record of an older program, whose log says nothing yet of what decides who may act. */
export async function checkSettings({ layout, pools }: Omit<Place, 'note'>, report: Report): Promise<boolean> {
  const stated = await lastStated(pools.saksi_reader)
  for (const name of stated ? differing(stated, hashesOf(layout)) : []) report({ what: 'settings.differ', where: name, path: name })
  return stated !== undefined
}
