/** An upgrade of a kept installation, killed after each of its durable steps and run again. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MAIN, start, type Break, type Ending } from '../../src/torture/victims.ts'

/** What an upgrade writes, syncs, renames and commits, in its order (src/torture/steps.ts); what is only begun is nobody's yet. */
export const UPGRADE_STEPS = [
  ...['write', 'sync', 'rename', 'sync-folder'].map((verb) => `secret.${verb}`),
  'schema.write',
  'schema.commit',
  'record.write',
  'record.commit',
  'log.take',
  ...['write', 'sync', 'rename'].flatMap((verb) => [`tile.${verb}`, `entries.${verb}`]),
  'partials.sync-folder',
  'log.move',
  'checkpoint.write',
  'checkpoint.rename',
]

/** @param place the folder that everything of the installation lies in. @returns one attempt, broken as it is said. */
export function breakUpgrade(place: string, dir: string): (how: Break) => Promise<Ending> {
  const record = join(dir, 'cluster.json')
  const base = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as { base: string }).base : join(dir, 'postgres')
  const at = { base: place, data: join(base, 'data') }
  return (how) => start(at, [MAIN, 'upgrade', dir], how).end()
}

/** @returns the step that one attempt was killed after; undefined where it had none such, and came to its end. @throws where it hangs. */
export async function killAt(upgrade: (how: Break) => Promise<Ending>, step: string): Promise<string | undefined> {
  const { killedAt, hangs } = await upgrade({ at: { step, nth: 1 }, when: 'after', act: 'kill' })
  if (hangs) throw new Error(`an upgrade that is killed at ${step} hangs`)
  return killedAt
}

/** Each run goes on from where the one before was killed. @returns the steps at which one was killed. @throws where one hangs. */
export async function killAtEach(upgrade: (how: Break) => Promise<Ending>, steps: readonly string[]): Promise<readonly string[]> {
  const killed: string[] = []
  for (const step of steps) {
    const at = await killAt(upgrade, step)
    if (at !== undefined) killed.push(at)
  }
  return killed
}
