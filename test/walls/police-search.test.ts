/**
 * The police look by name among what is theirs to know: suspects to prosecute, leads to help; and never behind the wall, not even in what they handed in.
 * In part by night. By day: walls/search, walls/wall-differential.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEdgeKeys } from '../../src/work/installation/installation.ts'
import { searchPorts } from '../../src/outside/vault/search-ports.ts'
import { findForm } from '../../src/core/country/find.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import type { Purpose } from '../../src/core/entry/oversight-acts.ts'
import { formChecker } from '../../src/core/entry/check.ts'
import { soughtBy } from '../../src/core/search/of-record.ts'
import { append } from '../../src/road/append.ts'
import { trusteeOf } from '../../src/work/openings/open.ts'
import { search } from '../../src/work/searches/search.ts'
import { sealFile } from '../helpers/made-installation.ts'
import { bothOpen, makeVaulted, type Vaulted } from '../helpers/made-vaults.ts'
import { cellOf, sheetOf } from '../helpers/whole-row.ts'
import { AT_NIGHT } from '../helpers/everything.ts'

/** Invented. Each is in an investigation, a lead or a record of the other side, or in several. */
const [SUSPECT, SOUGHT, BOTH] = ['Wobbelise Whistledown', 'Snorkella Moonpocket', 'Gobbet Sockdrawer']
let made: Vaulted

/** One record of one agency, handed in as its clerk would. */
async function handIn(agency: string, formId: string, field: string, name: string) {
  const { installation } = made
  const { country, store } = installation
  const form = findForm(country, formId)
  if (!form) throw new Error(`no form ${formId}`)
  const cells = form.fields.map((f, i) => (f.id === field ? name : f.required ? cellOf(f, i, country, agency) : ''))
  const sealed = await sealFile(installation, formId, agency, sheetOf(form, cells), 'f.csv')
  if ('refused' in sealed) throw new Error(`${formId}: ${JSON.stringify(sealed.refused[0])}`)
  await append(sealed, country, store)
  return sealed
}

beforeAll(async () => {
  made = await makeVaulted('kh')
  await handIn('ahtjp', 'investigation-return', 'suspect_names', `${SUSPECT}; ${BOTH}`)
  await handIn('ahtjp', 'hotline', 'person_names', `${SOUGHT}; ${BOTH}`)
  await bothOpen(made)
  await pause(1500)
}, 180_000)
afterAll(() => made.remove())

async function lookFor(name: string, purpose: Purpose, agency = 'ahtjp', role: CredentialRole = 'caseworker') {
  const tools = await made.tools(agency, role)
  const ports = searchPorts(tools.server, trusteeOf(tools.vaults))
  const keys = readEdgeKeys(made.installation.layout.edge(agency))
  return search(soughtBy([name], null), purpose, ports, { ...tools, keys })
}
const kindsOf = async (...asked: Parameters<typeof lookFor>): Promise<string[]> => (await lookFor(...asked)).map((f) => f.kind)

describe('the police, by the policies of Cambodia', () => {
  it('find a suspect among their own cases to prosecute, and a person of a lead to help; neither by the other’s purpose', async () => {
    expect(await kindsOf(SUSPECT, 'prosecution')).toEqual(['investigation'])
    expect(await kindsOf('Whistledown Wobelise', 'prosecution')).toEqual(['investigation'])
    expect(await kindsOf(SOUGHT, 'protection')).toEqual(['lead'])
    expect(await kindsOf(SOUGHT, 'prosecution')).toEqual([])
    expect(await kindsOf(SUSPECT, 'protection')).toEqual([])
    expect(await kindsOf(BOTH, 'prosecution')).toEqual(['investigation'])
    expect(await kindsOf(BOTH, 'protection')).toEqual(['lead'])
  }, 120_000)

  it('find nothing of another office of the police, nor for a purpose against the person, nor without the role', async () => {
    expect(await kindsOf(SOUGHT, 'protection', 'cnp')).toEqual([])
    for (const [purpose, role] of [
      ['immigration-control', 'caseworker'],
      ['prosecution-of-subject', 'caseworker'],
      ['statistics', 'caseworker'],
      ['prosecution', 'clerk'],
    ] as const) {
      await expect(lookFor(SUSPECT, purpose, 'ahtjp', role)).rejects.toThrow('was not answered')
      expect(made.lines.at(-1)).toContain('policy.no')
    }
  }, 120_000)

  it.runIf(AT_NIGHT)(
    'are answered with the same bytes before and after the other side records the person, they themselves among it',
    async () => {
      const answers = async (): Promise<unknown[]> => {
        const seen: unknown[] = []
        const original = globalThis.fetch
        globalThis.fetch = async (input, init) => {
          const answer = await original(input, init)
          const heads = [...answer.headers].filter(([n]) => n !== 'date')
          if (String(input as string).endsWith('/api/v1/search')) seen.push([answer.status, heads, await answer.clone().text()])
          else if (/\/search(\/errand)?$/.test(String(input as string)))
            seen.push([answer.status, heads, (await answer.clone().text()).length])
          return answer
        }
        try {
          for (const name of [SUSPECT, SOUGHT, BOTH])
            for (const purpose of ['prosecution', 'protection'] as const) seen.push(await lookFor(name, purpose))
        } finally {
          globalThis.fetch = original
        }
        return seen
      }
      const before = await answers()
      expect(JSON.stringify(before)).toContain('"investigation"')
      for (const name of [SUSPECT, SOUGHT, BOTH]) {
        await handIn('ahtjp', 'encounter', 'person_name', name)
        await handIn('mosavy', 'referral', 'person_name', name)
      }
      expect(await kindsOf(SOUGHT, 'protection', 'mosavy')).toContain('referral')
      expect(await answers()).toEqual(before)
    },
    180_000,
  )

  it('keep nothing by which what they handed in across the wall is found; the protection side does', async () => {
    const sealedOf = (entries: readonly { readonly sealed: string }[]): string[] =>
      entries.flatMap((e) => Object.keys(JSON.parse(e.sealed) as object))
    const [police, social] = [
      await handIn('ahtjp', 'encounter', 'person_name', SUSPECT),
      await handIn('mosavy', 'encounter', 'person_name', SUSPECT),
    ]
    expect(sealedOf(police.entries)).not.toContain('find')
    expect(sealedOf(social.entries)).toContain('find')
    // A program that adds one all the same is refused.
    const { country } = made.installation
    const form = findForm(country, 'encounter')
    const [version] = police.entries.filter((e) => e.stub.includes('"record.version"'))
    if (!form || !version) throw new Error('no encounter')
    const { find } = JSON.parse(social.entries.find((e) => e.sealed.includes('"find"'))?.sealed ?? '{}') as { find?: string }
    const own = JSON.parse(version.sealed) as { batch: string; fields: object }
    const check = formChecker(country, form, 'ahtjp')
    expect(check(version)).not.toHaveProperty('where')
    expect(check({ ...version, sealed: JSON.stringify({ batch: own.batch, fields: own.fields, find }) })).toEqual({ where: 'sealed.find' })
  }, 60_000)
})
