/**
 * Every kept installation (test/data/kept), upgraded by this program and killed after each durable step of that upgrade, then run again: it comes to
 * the end, verifies, and has what it had. The steps are those that an upgrade of that very installation was seen to take.
 *
 *   node bench/upgrades-killed.ts [NAME COUNTRY]        default: all six
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../src/main.ts'
import { breakUpgrade, killAt } from '../test/helpers/killed-upgrade.ts'
import { putBackKept } from '../test/helpers/kept-installation.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'

const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })

type Kept = { readonly place: string; readonly dir: string; readonly receipt: string }

/** Put back, and given to the work; gone afterwards. */
async function withKept<T>(name: string, country: 'kh' | 'gb', work: (kept: Kept) => Promise<T>): Promise<T> {
  const scratch = scratchDir(`killed-${name}-${country}`)
  const place = join(scratch.path, 'place')
  const { dir, receipt } = await putBackKept(name, country, place)
  try {
    return await work({ place, dir, receipt })
  } finally {
    scratch.remove(dir)
  }
}

/** @param faults takes what is not as it should be at the end. @returns the steps at which its upgrade was killed before one came to the end. */
async function killOne({ place, dir, receipt }: Kept, steps: readonly string[], faults: string[]): Promise<readonly string[]> {
  const [note, vkey, kept] = [join(place, 'before.note'), join(place, 'before.vkey'), join(place, 'receipt')]
  writeFileSync(note, readFileSync(join(dir, 'tlog/checkpoint')))
  writeFileSync(vkey, readFileSync(join(dir, 'tlog/vkey')))
  writeFileSync(kept, receipt)
  const killed: string[] = []
  for (const step of steps) {
    const at = await killAt(breakUpgrade(place, dir), step)
    if (at === undefined) break
    killed.push(at)
  }
  const ends = [
    ['upgrade', dir],
    ['verify', dir, '--since', note, '--figures'],
    ['verify', kept, '--key', vkey],
  ]
  for (const argv of ends) {
    said.length = 0
    if ((await run(...argv)) !== 0) faults.push(`after ${killed.at(-1)}, ${argv[0]}: ${said.slice(0, 4).join(' ')}`)
  }
  return killed
}

console.log('| installation | its durable steps | killed at | copies | then |\n|---|---|---|---|---|')
const [only, of] = process.argv.slice(2)
for (const name of ['first', 'evening', 'before'].filter((one) => only === undefined || one === only))
  for (const country of (['kh', 'gb'] as const).filter((one) => of === undefined || one === of)) {
    const whole = await withKept(name, country, async ({ place, dir }) => {
      const { steps, code } = await breakUpgrade(place, dir)({ at: { step: 'none', nth: 1 }, when: 'after', act: 'kill' })
      if (code !== 0) throw new Error(`${name}, ${country}: not upgraded`)
      return [...new Set(steps)]
    })
    let left: readonly string[] = whole
    let copies = 0
    const [faults, never]: [string[], string[]] = [[], []]
    // A run that goes on from a killed one may have no more of the next step, and comes to its end: what is left is killed in another copy.
    while (left.length > 0 && faults.length === 0) {
      copies++
      const killed = await withKept(name, country, (kept) => killOne(kept, left, faults))
      if (killed.length === 0) never.push(left[0] as string)
      left = left.filter((step) => !killed.includes(step) && !never.includes(step))
    }
    if (never.length > 0) faults.push(`not killed at ${never.join(', ')}`)
    if (faults.length > 0) process.exitCode = 1
    const then = faults.length === 0 ? 'upgraded, verified, its receipt holds' : `FAILED: ${faults.join('; ')}`
    console.log(`| ${name}, ${country} | ${whole.length} | ${whole.length - left.length - never.length} | ${copies} | ${then} |`)
  }
