/** Devices whose keys lie in a file between two runs: for a bench that fills its record once. Invented people's, never anybody's. */
import { createPrivateKey } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { makeDevice, newDeviceKey, type TestDevice } from './test-device.ts'

/** Where they lie in the folder of an installation that is kept. */
export const devicesOf = (kept: string): string => join(kept, 'devices.json')

type Kept = { readonly person: string; readonly key: string }

/** @param seats agency and roles of each, the same in every run. @param path where to keep them; absent: nowhere. */
export function keepDevices(
  path: string | undefined,
  seats: readonly (readonly [agency: string, roles: readonly CredentialRole[]])[],
  origin: string,
): readonly TestDevice[] {
  if (path !== undefined && existsSync(path)) {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as readonly Kept[]
    if (kept.length !== seats.length)
      throw new Error(`${path} holds the keys of ${kept.length} devices, not of ${seats.length}: remove its folder`)
    return seats.map(([agency, roles], i) => makeDevice(agency, roles, origin, kept[i]?.person, createPrivateKey(kept[i]?.key ?? '')))
  }
  const made = seats.map(([agency, roles]) => ({ key: newDeviceKey(), agency, roles }))
  const devices = made.map(({ key, agency, roles }) => makeDevice(agency, roles, origin, undefined, key))
  if (path !== undefined) {
    const kept = made.map(({ key }, i): Kept => ({
      person: devices[i]?.card.person ?? '',
      key: String(key.export({ format: 'pem', type: 'pkcs8' })),
    }))
    writeFileSync(path, JSON.stringify(kept), { mode: 0o600 })
  }
  return devices
}
