/** Where the parts of a record listen on its operator's machine: in a row, from one port on. */
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Where `saksi serve` listens when nothing is said. */
export const FIRST_PORT = 8080
const LAST_PORT = 65_000

/** The record and its desk; of a trial the witnesses, the vaults and the trustee's own pages besides, all on one machine. */
export type Row = { readonly isTrial: boolean; readonly witnesses: number; readonly vaults: number }
export const lengthOf = ({ isTrial, witnesses, vaults }: Row): number => 2 + (isTrial ? witnesses + vaults + 1 : 0)

const isFree = async (port: number): Promise<boolean> => {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
  } catch {
    return false
  }
  probe.close()
  await once(probe, 'close')
  return true
}

async function firstTaken(first: number, length: number): Promise<number | undefined> {
  for (let port = first; port < first + length; port++) if (!(await isFree(port))) return port
  return undefined
}

/** Why a row of ports will not do, and from where on one would; undefined where it will. */
export async function whyNotFrom(first: number, length: number): Promise<string | undefined> {
  if (!Number.isInteger(first) || first < 1024 || first + length - 1 > LAST_PORT)
    return `A port is a whole number, here from 1024 to ${LAST_PORT - length + 1}: below, they are the system’s own.`
  const taken = await firstTaken(first, length)
  if (taken === undefined) return undefined
  for (let other = taken + 1; other + length - 1 <= LAST_PORT;) {
    const next = await firstTaken(other, length)
    if (next === undefined)
      return `Port ${taken} of this machine is taken by another program (ss -ltnp says which). From ${other} on ${length} in a row are free.`
    other = next + 1
  }
  return `Port ${taken} of this machine is taken by another program, and ${length} in a row are free nowhere behind it.`
}
