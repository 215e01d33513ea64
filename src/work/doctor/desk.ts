/**
 * Whether the desk's origin hands out the bundle that is on record. A page that was changed for one clerk reads what she types before
 * it is sealed; so each file is fetched as a browser would and compared. Who asks from elsewhere than the victim may be shown the right one:
 * ask from many places (docs/operate/install.md).
 */
import { toHex } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import { readSums, sumsHash, SUMS_FILE, type Sum } from '../../store/files/bundle-sums.ts'
import type { Installation } from '../installation/installation.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import { fault, ok, warn, type Check } from './check.ts'

const BOUNDS = { most: 32 * 1024 * 1024, ms: 30_000 }

/** @param url the desk's address. */
export async function checkDesk({ pools }: Pick<Installation, 'pools'>, url: string): Promise<Check[]> {
  const published = (await readOwn(pools.saksi_reader, 'bundle.published')).at(-1)?.stub
  if (!published)
    return [warn('desk.published', 'no desk is on record', 'start the server once with the desk that it serves or that the trustee serves')]
  const root = url.replace(/\/+$/, '')
  try {
    const answer = await boundedFetch(`${root}/${SUMS_FILE}`, {}, BOUNDS)
    const text = answer.isOk ? textOf(answer) : undefined
    const sums = text === undefined ? undefined : readSums(text)
    if (text === undefined || !sums) return [fault('desk.published', `${root}/${SUMS_FILE} is not there or cannot be read`, MEND)]
    if (sumsHash(text) !== published.sums)
      return [fault('desk.published', `${root} hands out another desk than the one on record (${published.sums.slice(0, 16)}…)`, MEND)]
    const others = await differing(root, sums)
    return [
      ok('desk.published', `${root} names the desk that is on record, ${sums.length} files`),
      others.length === 0
        ? ok('desk.files', 'each of them is what it should be')
        : fault('desk.files', `not what they should be: ${others.join(', ')}`, MEND),
    ]
  } catch (error) {
    return [fault('desk.published', `${root} does not answer (${(error as Error).name})`, 'see that the desk’s origin is served')]
  }
}

/** In the same bundle, and the trustee's to hand out: from here they could be others. */
const NOT_HERE = ['mine.html', 'note.html']
const MEND = 'let nobody type there; find out who serves it, and put back the bundle of `npm run build`'

async function differing(root: string, sums: readonly Sum[]): Promise<readonly string[]> {
  const wrong: string[] = []
  // The page itself has two addresses, and people type the shorter one.
  const asked = [
    ...sums.filter((s) => !NOT_HERE.includes(s.path)),
    ...sums.filter((s) => s.path === 'index.html').map((s) => ({ ...s, path: '' })),
  ]
  for (const { path, hash } of asked) {
    const answer = await boundedFetch(`${root}/${path}`, {}, BOUNDS)
    if (!answer.isOk || toHex(sha256(answer.bytes)) !== hash) wrong.push(path === '' ? '/' : path)
  }
  for (const path of NOT_HERE) if ((await boundedFetch(`${root}/${path}`, {}, BOUNDS)).isOk) wrong.push(path)
  return wrong
}
