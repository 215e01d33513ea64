/** No file needs itself, by whatever way round and by a type neither: what is in a circle can only be read, moved and tested as a whole. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const IMPORT = /^(?:import|export)\b[^'";]*\bfrom '(\.[^']+)'|^import '(\.[^']+)'/gm

type Graph = ReadonlyMap<string, readonly string[]>

/** What is loaded when somebody goes there (`import()`) is asked for by its address: no circle of reading. */
const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(IMPORT)].map((m) => normalize(join(dirname(path), m[1] ?? m[2] ?? '')))

/** @returns the files of the first circle that is found, in its order; undefined when there is none. */
function findCircle(graph: Graph): readonly string[] | undefined {
  const [done, path] = [new Set<string>(), [] as string[]]
  const visit = (file: string): readonly string[] | undefined => {
    if (path.includes(file)) return path.slice(path.indexOf(file))
    if (done.has(file)) return undefined
    path.push(file)
    for (const other of graph.get(file) ?? []) {
      const circle = visit(other)
      if (circle) return circle
    }
    path.pop()
    done.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const circle = visit(file)
    if (circle) return circle
  }
  return undefined
}

it('there is no circle of imports', () => {
  const files = globSync('{src,verify,countries,reports}/**/*.{ts,tsx}', { cwd: root }).filter((path) => !/\.test\.tsx?$/.test(path))
  expect(files.length).toBeGreaterThan(1_500)
  const graph = new Map(files.map((path) => [path, importsOf(path, readFileSync(join(root, path), 'utf8'))]))
  expect(findCircle(graph)).toBeUndefined()
})

it('one that is planted is named, a type’s too', () => {
  const planted = [
    ['src/a.ts', `import { b } from './b.ts'\nimport './c.ts'`],
    ['src/b.ts', `export type { C } from './c.ts'`],
    ['src/c.ts', `import type {\n  A,\n} from './a.ts'`],
  ] as const
  expect(findCircle(new Map(planted.map(([path, text]) => [path, importsOf(path, text)])))).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts'])
  expect(findCircle(new Map([['src/a.ts', importsOf('src/a.ts', `const b = () => import('./a.ts')`)]]))).toBeUndefined()
})
