/**
 * Whether the trustee's origin hands out people's own pages as they are on record, and the record's own does not. Who asks from elsewhere than she may
 * be shown the right ones: ask from many places.
 */
import { toHex } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { readSums, sumsHash, SUMS_FILE } from '../../store/files/bundle-sums.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import type { Installation } from '../installation/installation.ts'
import { fault, ok, warn, type Check } from './check.ts'

const BOUNDS = { most: 32 * 1024 * 1024, ms: 30_000 }
const PAGES = ['mine.html', 'note.html']
const MEND = 'tell the trustee: let nobody type there until its own version is the record’s (docs/operate/own-pages.md)'

/** @param url the trustee's address of them. */
export async function checkPages({ pools }: Pick<Installation, 'pools'>, url: string): Promise<Check[]> {
  const published = (await readOwn(pools.saksi_reader, 'bundle.published')).at(-1)?.stub
  if (!published) return [warn('pages.published', 'no bundle is on record', 'start the server once with the desk that it serves')]
  const root = url.replace(/\/+$/, '')
  try {
    const text = await textAt(`${root}/${SUMS_FILE}`)
    const sums = text === undefined || sumsHash(text) !== published.sums ? undefined : readSums(text)
    if (!sums)
      return [
        fault('pages.published', `${root} hands out nothing, or other pages than those on record (${published.sums.slice(0, 16)}…)`, MEND),
      ]
    const wrong: string[] = []
    for (const { path, hash } of sums) {
      const answer = await boundedFetch(`${root}/${path}`, {}, BOUNDS)
      // What is the desk's alone is not there.
      if (answer.isOk ? toHex(sha256(answer.bytes)) !== hash : PAGES.includes(path)) wrong.push(path)
    }
    return [
      ok('pages.published', `${root} names the pages that are on record`),
      wrong.length === 0
        ? ok('pages.files', 'each of them is what it should be')
        : fault('pages.files', `not what they should be: ${wrong.join(', ')}`, MEND),
    ]
  } catch (error) {
    return [fault('pages.published', `${root} does not answer (${(error as Error).name})`, MEND)]
  }
}

async function textAt(url: string): Promise<string | undefined> {
  const answer = await boundedFetch(url, {}, BOUNDS)
  return answer.isOk ? textOf(answer) : undefined
}
