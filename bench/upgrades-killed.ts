/**
 * Every kept installation (test/data/kept), upgraded by this program and killed after each durable step of that upgrade, then run again: it comes to
 * the end, verifies, and has what it had. The steps are those that an upgrade of that very installation was seen to take.
 *
 *   node bench/upgrades-killed.ts [NAME COUNTRY]        default: all six
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../src/main.ts'
import { breakUpgrade, killAtEach } from '../test/helpers/killed-upgrade.ts'
import { putBackKept } from '../test/helpers/kept-installation.ts'
import { scratchDir } from '../test/helpers/scratch-dir.ts'

const said: string[] = []
const run = (...argv: string[]): Promise<number> => main(argv, { out: (t) => said.push(t), err: (t) => said.push(t) })

/** Put back, and given to the work; gone afterwards. */
async function withKept<T>(
  name: string,
  country: 'kh' | 'gb',
  work: (kept: { place: string; dir: string; receipt: string }) => Promise<T>,
): Promise<T> {
  const scratch = scratchDir(`killed-${name}-${country}`)
  const place = join(scratch.path, 'place')
  const { dir, receipt } = await putBackKept(name, country, place)
  try {
    return await work({ place, dir, receipt })
  } finally {
    scratch.remove(dir)
  }
}

console.log('| installation | its durable steps | killed at | then |\n|---|---|---|---|')
const [only, of] = process.argv.slice(2)
for (const name of ['first', 'evening', 'before'].filter((one) => only === undefined || one === only))
  for (const country of (['kh', 'gb'] as const).filter((one) => of === undefined || one === of)) {
    const whole = await withKept(name, country, async ({ place, dir }) => {
      const { steps, code } = await breakUpgrade(place, dir)({ at: { step: 'none', nth: 1 }, when: 'after', act: 'kill' })
      if (code !== 0) throw new Error(`${name}, ${country}: not upgraded`)
      return [...new Set(steps)]
    })
    await withKept(name, country, async ({ place, dir, receipt }) => {
      const [note, vkey, kept] = [join(place, 'before.note'), join(place, 'before.vkey'), join(place, 'receipt')]
      writeFileSync(note, readFileSync(join(dir, 'tlog/checkpoint')))
      writeFileSync(vkey, readFileSync(join(dir, 'tlog/vkey')))
      writeFileSync(kept, receipt)
      const killed = await killAtEach(breakUpgrade(place, dir), whole)
      const ends = [
        await run('upgrade', dir),
        await run('verify', dir, '--since', note, '--figures'),
        await run('verify', kept, '--key', vkey),
      ]
      const isWhole = ends.every((code) => code === 0)
      if (!isWhole) process.exitCode = 1
      const then = isWhole
        ? 'upgraded, verified, its receipt holds'
        : `FAILED ${ends.join(' ')}: ${said
            .filter((line) => line.startsWith('✗'))
            .slice(0, 3)
            .join(' ')}`
      console.log(`| ${name}, ${country} | ${whole.length} | ${killed.length} | ${then} |`)
    })
  }
