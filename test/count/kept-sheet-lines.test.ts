/**
 * Who waits for whose sheet. The whole one is counted again when anything comes in, the protection side's records too: a body that waited behind
 * it, or behind a body of the other side, would learn by the seconds what is recorded there.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Installation } from '../../src/work/installation/installation.ts'
import type { CountStore } from '../../src/road/ports.ts'
import type { AnswersRight } from '../../src/work/answers/shown-answers.ts'
import { openKeptSheets, type KeptSheets, type Place } from '../../src/server/answers/kept-sheets.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

const ALL: AnswersRight = { type: 'all' }
const POLICE: AnswersRight = { type: 'own', agency: 'ahtjp', seesProtection: false }
const SOCIAL: AnswersRight = { type: 'own', agency: 'mosavy', seesProtection: true }
/** Its statements are never answered. */
const STUCK: CountStore = { isDemo: true, ask: () => new Promise(() => undefined), once: () => STUCK }
let made: Made
beforeAll(async () => void (made = await makeInstallation('kh')), 60_000)
afterAll(() => made.remove())

const opened = (stuck: Partial<Installation['countsApart']>, log: string[] = []): KeptSheets =>
  openKeptSheets({ ...made.installation, countsApart: { ...made.installation.countsApart, ...stuck } }, (l) => log.push(l))
async function placeOf(sheets: KeptSheets, right: AnswersRight): Promise<Place> {
  const place = await sheets.place('tip', 2023, right)
  if (!place) throw new Error('nothing is asked there')
  return place
}
const isCounted = async (sheets: KeptSheets, right: AnswersRight): Promise<boolean> => {
  const { sheet } = await sheets.newest(await placeOf(sheets, right))
  return sheet.answers.length > 0
}
const begin = async (sheets: KeptSheets, right: AnswersRight): Promise<void> =>
  void sheets.newest(await placeOf(sheets, right)).catch(() => undefined)

describe('a sheet', () => {
  it('of a body is counted while the whole one is, and while one of the other side is', async () => {
    const sheets = opened({ all: STUCK, protection: STUCK })
    await begin(sheets, ALL)
    await begin(sheets, SOCIAL)
    expect(await isCounted(sheets, POLICE)).toBe(true)
    const others = opened({ enforcement: STUCK })
    await begin(others, POLICE)
    expect(await isCounted(others, SOCIAL)).toBe(true)
  }, 60_000)
  it('is one of the years that the page offers', async () => {
    const sheets = opened({})
    const now = new Date().getUTCFullYear()
    const years = [2000, 2019, 2020, now, now + 1, 2199]
    expect(await Promise.all(years.map(async (year) => (await sheets.place('tip', year, POLICE)) !== undefined))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ])
  })
  it('that could not be counted ahead is in the log by its error’s name and code, and by nothing that it says', async () => {
    const log: string[] = []
    const refusing = Object.assign(new Error('relation "victim" of somebody'), { code: '57P01' })
    const refuses: CountStore = { isDemo: true, ask: () => Promise.reject(refusing), once: () => refuses }
    const sheets = opened({ enforcement: refuses }, log)
    await sheets.ahead(POLICE)
    expect(log).toEqual(['failed answers Error 57P01'])
  })
})
