import { expect, test } from 'vitest'
import type { Lead } from '../../core/lead/follow.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { listLeads } from './move-lead.ts'

const lead = (of: string, n: number): Lead => ({ of, record: n.toString(16).padStart(32, '0'), values: null, told: {}, steps: [] })
const many = (of: string, n: number): readonly Lead[] => Array.from({ length: n }, (_, i) => lead(of, i))

test('that there are more is said of a list that was cut, and not of two that are whole', async () => {
  const country = await loadCountry(new URL('../../../countries/kh', import.meta.url).pathname)
  const police = { credential: 'c', person: 'p', agency: 'ahtjp', agencyType: 'police', roles: ['clerk'], signedInBy: 'device' } as const
  const list = async (own: number, handed: number): Promise<readonly [number, boolean | undefined]> => {
    const all = [...many('ahtjp', own), ...many('ngo-coalition', handed)]
    const leads = { waiting: async () => all, decided: async () => [], find: async () => undefined }
    const said = await listLeads(police, country, leads)
    return [said?.waiting.length ?? 0, said?.isMore]
  }
  expect(await list(150, 150)).toEqual([300, false])
  expect(await list(200, 200)).toEqual([400, false])
  expect(await list(201, 3)).toEqual([203, true])
  expect(await list(3, 201)).toEqual([203, true])
})
