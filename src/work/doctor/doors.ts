/** Whether the desk was told whom to ask for a name, by the keepers' own file, and the same vaults as couriers go to. */
import { existsSync } from 'node:fs'
import { areWhole } from '../../core/seal/sides.ts'
import type { Layout } from '../../store/files/layout.ts'
import { doorsFile, readDoors } from '../openings/doors.ts'
import { readVaults } from '../openings/known-vaults.ts'
import { fault, ok, warn, type Check } from './check.ts'

const ID = 'vaults.doors'

/** Nothing is said while the vaults are not all known: that is said elsewhere, and comes first. */
export function checkDoors(layout: Layout): Check[] {
  const vaults = readVaults(layout)
  if (!areWhole(vaults.map((v) => v.side))) return []
  const file = doorsFile(layout)
  const mend = `one of the keepers writes it (saksi vault doors HOME --url URL --out doors.json) and hands it to you: put it at ${layout.doors} (docs/operate/vault.md)`
  if (!existsSync(file))
    return [
      fault(ID, 'the desk was not told whom to ask: no name is opened there, and no receipt there can say that the vaults hold it', mend),
    ]
  const doors = whole(file)
  if (!doors) return [fault(ID, `${file} is damaged, so the desk knows no vault`, mend)]
  const known = new Set(vaults.map((v) => `${v.side} ${v.vkey} ${originOf(v.url)}`))
  const strange = doors.filter((d) => !known.has(`${d.side} ${d.vkey} ${originOf(d.url)}`)).map((d) => d.name)
  if (strange.length > 0 || doors.length !== known.size)
    return [
      fault(
        ID,
        `the desk asks other vaults than couriers go to${strange.length > 0 ? `: ${strange.join(', ')}` : ''}`,
        `ask the keepers which is right, by telephone: ${mend}`,
      ),
    ]
  if (file !== layout.doors)
    return [
      warn(ID, `the desk goes by ${file}, which no backup holds and which goes with the agencies’ keys`, `move it to ${layout.doors}`),
    ]
  return [ok(ID, 'the desk asks the vaults that couriers go to')]
}

const originOf = (url: string): string => new URL(url).origin

function whole(file: string) {
  try {
    return readDoors(file).vaults
  } catch {
    return undefined
  }
}
