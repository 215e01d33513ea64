/** Every route that a server has, for tests that meet each of them. */

/** Fastify prints a tree: four columns a level, each node what it adds to the address, and the methods that end there. */
export function readRoutes(tree: string): { method: string; url: string }[] {
  const path: string[] = []
  return tree.split('\n').flatMap((line) => {
    const node = /^(.*)[├└]── (.+?)(?: \(([A-Z, ]+)\))?$/.exec(line)
    if (!node) return []
    const depth = (node[1] ?? '').length / 4
    path.length = depth
    path[depth] = node[2] ?? ''
    return (node[3] ?? '').split(', ').flatMap((method) => (method === '' ? [] : [{ method, url: path.join('') }]))
  })
}
