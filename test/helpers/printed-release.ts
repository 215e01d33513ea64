/** Releases written by hand, for tests of what is made out of them: one figure by sex, with an entry of the log for each. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from '../../src/work/installation/installation.ts'
import { fileHash } from '../../src/work/releases/released-files.ts'

export const ID = 'persons-convicted'

/** What a release of one cut prints, as the files say it. */
export type Printed = {
  readonly id: string
  readonly year: number
  readonly rows: readonly (readonly [sex: string, value: string, qualifier: string, state: string])[]
  readonly coverage?: { readonly received: number; readonly due: number }
  readonly definition?: number
  /** Of what; people convicted where left out. */
  readonly of?: string
}
export const reported = (sex: string, value: number, qualifier = 'exact') => [sex, String(value), qualifier, 'reported'] as const
export const hidden = (sex: string) => [sex, '', '', 'withheld_for_privacy'] as const

/** Its files, but for the manifest. */
export function filesOf({ id, year, rows, coverage = { received: 100, due: 100 }, definition = 1, of = ID }: Printed): Map<string, string> {
  const population = `kh/${of}/${year}-01-01/${year + 1}-01-01`
  const csv = [['sex', 'value', 'qualifier', 'state'], ...rows].map((row) => row.join(',')).join('\n')
  const attack = { attacks: [{ id: 'alone' }], exact: 0, releases: 1, not_tried: [] }
  return new Map([
    ['table-1.csv', `${csv}\n`],
    [
      'datapackage.json',
      JSON.stringify({
        title: id,
        resources: [{ name: 'table-1', path: 'table-1.csv' }],
        saksi: {
          format: 'saksi-release/1',
          population,
          unit: 'persons',
          threshold: 3,
          total: 'Total',
          as_of: `${year + 1}-03-31`,
          coverage,
          definition,
          qualifier: coverage.received < coverage.due ? 'at_least' : 'exact',
          dimensions: [{ levels: ['sex'], leaves: [['male'], ['female']] }],
          tables: [{ id: 'table-1', by: ['sex'] }],
        },
      }),
    ],
    ['certificate.json', JSON.stringify({ tables: [{ by: ['sex'] }], cells: { withheld: 0 }, attack })],
  ])
}

export async function releaseByHand(installation: Installation, releases: readonly Printed[]): Promise<void> {
  for (const one of releases) {
    const folder = join(installation.layout.releases, one.id)
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of filesOf(one)) writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, 'manifest.json'), '{}')
    const hash = fileHash(one.id)
    await installation.note({
      kind: 'release.published',
      release: one.id,
      manifest: hash,
      certificate: hash,
      approvedBy: ['a@moj', 'b@ncct'],
    })
  }
  await installation.sequencer.flush()
}
