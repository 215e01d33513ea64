/**
 * check-sbom.ts TREE SBOM: whether a list of parts (CycloneDX) says what is in the program that is handed out with it, part for part: each package under TREE/node_modules by
 * name and version, and TREE/node. For whoever makes a release, and for whoever is handed one (docs/operate/install.md).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Bom = { readonly components: readonly { readonly name: string; readonly version: string }[] }

/** @returns one line a lie, in order; none where the list is true. */
export function findLies(tree: string, bom: Bom): string[] {
  const there = new Set(partsIn(join(tree, 'node_modules')))
  const node = join(tree, 'node')
  if (existsSync(node)) there.add(`node@${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1)}`)
  const said = new Set(bom.components.map(({ name, version }) => `${name}@${version}`))
  return [
    ...[...there].filter((part) => !said.has(part)).map((part) => `${part} is in the program and not in the list`),
    ...[...said].filter((part) => !there.has(part)).map((part) => `${part} is in the list and not in the program`),
  ].toSorted()
}

/** Packages in a folder of packages, and in the folders of packages that some of them have for themselves. */
function partsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.')) return []
    const at = join(folder, name)
    if (name.startsWith('@')) return partsIn(at)
    const own = join(at, 'package.json')
    const { name: called, version } = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')) as { name?: string; version?: string }) : {}
    return [
      ...(called && version ? [`${called}@${version}`] : [`${name} without a name and a version`]),
      ...partsIn(join(at, 'node_modules')),
    ]
  })
}

if (import.meta.main) {
  const [tree = '', sbom = ''] = process.argv.slice(2)
  const lies = findLies(tree, JSON.parse(readFileSync(sbom, 'utf8')) as Bom)
  for (const lie of lies) console.error(lie)
  if (lies.length > 0) process.exitCode = 1
}
