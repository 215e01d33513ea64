/**
 * Under which keys a restored record goes on. A log's key must never sign a second history under one name, and what was
 * signed after the backup was made is gone. So the public anchor, which gets a leaf every few seconds, always begins
 * anew; and the log does, unless somebody holds a state of it that proves the backup to be the newest. The leaves of both
 * stay the same, so whoever kept an earlier state of either sees whether it grew out of that; receipts of the old log are
 * checked with its verifier key, which stays in tlog/earlier. The old secret keys are not kept.
 */
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { toHex } from '../../core/bytes.ts'
import type { KeyAdopted } from '../../core/entry/kinds/key-adopted.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { retireAnchorKey } from '../../store/files/earlier-anchors.ts'
import { makeLogKey } from '../../store/files/make-log-key.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readSettings, readSigner, writeSettings } from '../../store/files/settings.ts'
import { signCheckpoint } from '../../store/files/tile-log.ts'
import { originOf } from '../installation/init.ts'
import type { Installation } from '../installation/installation.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'

const newName = (): string => toHex(nodeRandom.bytes(4))

/** @returns the new public key, which the log has to say. */
export async function beginNewLog({ layout, owner }: Installation): Promise<KeyAdopted> {
  const settings = readSettings(layout)
  const id = toHex(readSigner(layout).key.id)
  const keep = (from: string, as: string): void => writeDurably(join(layout.earlierKeys, `${id}.${as}`), readFileSync(from))
  keep(layout.vkey, 'vkey')
  keep(join(layout.tlog, 'checkpoint'), 'checkpoint')
  // The old witnesses answer for the old log. They are told of the new one, and then asked anew (saksi witness policy).
  for (const [from, as] of [
    [layout.witnessPolicy, 'witness-policy'],
    [layout.witnessed, 'witnessed'],
  ] as const)
    if (existsSync(from)) renameSync(from, join(layout.earlierKeys, `${id}.${as}`))
  const origin = `${originOf(settings.country, settings.demo)}/${newName()}`
  const adopted = makeLogKey(origin, INSTALLATION, layout.logKey, layout.vkey, epochAfter(layout.earlierKeys))
  writeSettings(layout, { ...settings, origin })
  const { rows } = await owner().query<{ size: number; root: Buffer }>('select size, root from saksi.log_head')
  const head = rows[0]
  if (!head) throw new Error('impossible: a restored record without a head')
  const checkpoint = signCheckpoint(readSigner(layout), head.size, head.root)
  await owner().query('update saksi.log_head set checkpoint = $1', [checkpoint])
  writeDurably(join(layout.tlog, 'checkpoint'), checkpoint)
  return adopted
}

/** The openings are in the database; the anchor's tiles are written from them, under the new name. @returns the new public key. */
export function beginNewAnchor(layout: Layout): KeyAdopted {
  const earlier = retireAnchorKey(layout)
  const origin = `${readSettings(layout).origin}/anchor/${newName()}`
  return makeLogKey(origin, 'anchor', layout.anchorKey, layout.anchorVkey, earlier + 1)
}

/** The first key's epoch is 1; each that came before is in the folder. */
const epochAfter = (earlier: string): number =>
  1 + (existsSync(earlier) ? readdirSync(earlier).filter((name) => name.endsWith('.vkey')).length : 0)
