/** What a country defines, looked for by somebody who half knows its name: lists by words, and "did you mean". */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../core/country/find.ts'
import type { Indicator } from '../core/country/index.ts'
import { main } from '../main.ts'
import { COUNTRIES, loadCountry } from '../store/files/load-country.ts'
import { checkCodes } from './named.ts'

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await main(argv, { out: (t) => out.push(t), err: (t) => err.push(t) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const idsOf = ({ out }: { readonly out: string }): string[] => (JSON.parse(out) as { id: string }[]).map(({ id }) => id).toSorted()

describe.each(['forms', 'indicators'] as const)('saksi %s', (what) => {
  it('lists every one of every country, each under its own', async () => {
    const all = await run(what, '--json')
    const each = await Promise.all(['gb', 'kh', 'toyland'].map((country) => run(what, '--country', country, '--json')))
    expect(idsOf(all)).toEqual(each.flatMap(idsOf).toSorted())
    const lines = (await run(what)).out.split('\n')
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual(['United Kingdom', 'Cambodia', 'Toyland'])
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(idsOf(all).length)
  })
  it('says at one that is not there what is nearly it, and is exit code 1', async () => {
    const id = what === 'forms' ? 'court-retrun' : 'victims-identifeid'
    const meant = what === 'forms' ? 'court-return' : 'victims-identified'
    expect(await run(what, id)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`; did you mean ${meant}`) })
    const none = await run(what, 'zyxwvutsr')
    expect([none.code, none.err]).toEqual([1, `no ${what.slice(0, -1)} has zyxwvutsr in its name`])
  })
})

describe('by words', () => {
  it('all of them must stand in the id or a name, whatever their order, case, or language', async () => {
    const found = idsOf(await run('forms', 'RETURN', 'court', '--country', 'kh', '--json'))
    expect(found).toEqual(['court-return', 'proceeding-return'])
    const khmer = idsOf(await run('indicators', 'តុលាការ', '--country', 'kh', '--json'))
    expect(khmer).toContain('court-returns-received')
    expect(khmer).not.toContain('victims-identified')
    expect(await run('indicators', 'តុលាការ', '--country', 'gb')).toMatchObject({ code: 1, out: '' })
  })
  it('an id written whole is that one, also where it begins others', async () => {
    expect(idsOf(await run('indicators', 'cases', 'prosecuted', '--country', 'kh', '--json')).length).toBeGreaterThan(1)
    expect(idsOf(await run('indicators', 'cases-prosecuted', '--country', 'kh', '--json'))).toEqual(['cases-prosecuted'])
  })
  it('a single form is told with its columns: what each takes, whether it must be answered, whether it is sealed', async () => {
    const { code, out } = await run('forms', 'court-return', '--country', 'kh')
    expect(code).toBe(0)
    expect(out).toContain('sent by moj; owed by each of the list courts for every quarter')
    expect(out).toMatch(/^ {2}accused_name +text .+\(required, sealed\)$/m)
    expect(out).toMatch(/^ {2}sex +sexes? /m)
  })
  it('below a single form stands each list once, a code a line with its words in both languages', async () => {
    const { out } = await run('forms', 'paper-statement', '--country', 'kh')
    expect(out.match(/^statement-answers:$/gm)).toHaveLength(1)
    expect(out.match(/^offices:$/gm)).toHaveLength(1)
    expect(out).toMatch(/^ {2}farming +Farm or plantation {3}កសិដ្ឋាន ឬចម្ការ$/m)
    // What a real record does not have says so.
    expect(out).toMatch(/^ {2}CFI-X1 .+ in a demonstration alone$/m)
    expect(out).toMatch(/^ {2}NGO-X1 .+ only where ngo-coalition is named, and by that name$/m)
    expect(out).not.toMatch(/^ {2}CFI-2 .+ (?:alone|name)$/m)
  })
  it('a single indicator is told with its cuts, their codes and how it is asked', async () => {
    const { out } = await run('indicators', 'rung-bells')
    expect(out).toMatch(/^rung-bells {3}Toyland$/m)
    expect(out).toMatch(/^ {2}--by town +ACORN BUTTON CANDLE$/m)
    expect(out).toContain('saksi count DIR rung-bells --from')
  })
})

it('a country that is not there', async () => {
  expect(await run('forms', '--country', 'toylnd')).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no country "toylnd"; did you mean toyland?; there are gb, kh, toyland'),
  })
})

describe('a code', () => {
  it('that its dimension does not have is refused with the one that is nearly it', async () => {
    const country = await loadCountry(join(COUNTRIES, 'toyland'))
    const indicator = country.indicators.find((i) => Object.values(i.dimensions).some((d) => d.list !== undefined)) as Indicator
    const [id, { list }] = Object.entries(indicator.dimensions).find(([, d]) => d.list !== undefined) as [string, { list: string }]
    const code = codesOf(country, list).find((c) => c.code.length > 4)?.code ?? ''
    expect(() => checkCodes(country, indicator, { [id]: code })).not.toThrow()
    expect(() => checkCodes(country, indicator, { [id]: code.slice(0, -1) })).toThrow(
      `${id} has no code "${code.slice(0, -1)}"; did you mean ${code}?`,
    )
  })
})
