/** A list of parts that lies is named, part for part: what is left out, what is made up, what is another version, and another Node. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findLies } from '../../scripts/check-sbom.ts'
import { scratchDir } from '../helpers/scratch-dir.ts'

const { path: tree } = scratchDir('sbom')
function put(path: string, name: string, version: string): void {
  const folder = join(tree, 'node_modules', path)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version }))
}
put('plain', 'plain', '1.0.0')
put('@some/scoped', '@some/scoped', '2.0.0')
put('plain/node_modules/nested', 'nested', '3.0.0')
writeFileSync(join(tree, 'node'), '#!/bin/sh\necho v24.0.0\n')
chmodSync(join(tree, 'node'), 0o755)

const TRUE = [
  { name: 'plain', version: '1.0.0' },
  { name: '@some/scoped', version: '2.0.0' },
  { name: 'nested', version: '3.0.0' },
  { name: 'node', version: '24.0.0' },
]

test('a true list has nothing to be named', () => {
  expect(findLies(tree, { components: TRUE })).toEqual([])
})

test.for([
  ['left out', TRUE.slice(1), ['plain@1.0.0 is in the program and not in the list']],
  ['left out two folders down', TRUE.filter((c) => c.name !== 'nested'), ['nested@3.0.0 is in the program and not in the list']],
  ['made up', [...TRUE, { name: 'gone', version: '9.9.9' }], ['gone@9.9.9 is in the list and not in the program']],
  [
    'of another version',
    TRUE.map((c) => (c.name === '@some/scoped' ? { ...c, version: '2.0.1' } : c)),
    ['@some/scoped@2.0.0 is in the program and not in the list', '@some/scoped@2.0.1 is in the list and not in the program'],
  ],
  [
    'another Node',
    TRUE.map((c) => (c.name === 'node' ? { ...c, version: '24.0.1' } : c)),
    ['node@24.0.0 is in the program and not in the list', 'node@24.0.1 is in the list and not in the program'],
  ],
] as const)('a part that is %s is named', ([, components, lies]) => {
  expect(findLies(tree, { components })).toEqual(lies)
})
