/**
 * Paths of one tree, one after another. Neighbours share all of their way but its lowest steps, so what the last one led to need not be hashed
 * again: of a file of 5,000 rows in their order one or two hashes a row, where a path by itself takes thirteen. What is taken is exactly what
 * `verifyInclusion` takes: at a node that was passed before, with the same hash and the same way on, all that follows is what it was.
 */
import { equalBytes } from '../bytes.ts'
import { inclusionRoot, nodeHash } from './tree.ts'

const HASH = 32
const half = (n: number): number => Math.floor(n / 2)

/** A node on the way: its level and where it stands there, its hash, and how many hashes of the path are left, its sibling's the first of them. */
type Passed = { readonly level: number; readonly n: number; readonly hash: Uint8Array; readonly left: number }
type Way = { readonly size: number; readonly root: Uint8Array; readonly path: Uint8Array; readonly passed: (Passed | undefined)[] }

export class NearPaths {
  /** The last that led to its root. */
  #last: Way | undefined

  /** @param path its hashes, joined. */
  verify(hash: Uint8Array, index: number, size: number, path: Uint8Array, root: Uint8Array): boolean {
    if (path.length % HASH !== 0) return false
    const last = this.#last
    if (last?.size === size && equalBytes(last.root, root) && this.#meets(last, hash, index, path)) return true
    const proof = Array.from({ length: path.length / HASH }, (_, i) => path.subarray(HASH * i, HASH * i + HASH))
    const made = inclusionRoot(hash, index, size, proof)
    if (!made || !equalBytes(made, root)) return false
    this.#last = { size, root, path, passed: passedOn(hash, index, size, path) }
    return true
  }

  /** Whether it comes to a node of the last way, or to its sibling, and goes on as that one did; then it is the last way. */
  #meets(last: Way, hash: Uint8Array, index: number, path: Uint8Array): boolean {
    if (index < 0 || index >= last.size) return false
    const own: Passed[] = []
    for (const at of climb(hash, index, last.size, path)) {
      own.push(at)
      const known = last.passed[at.level]
      if (!known || half(known.n) !== half(at.n) || !isOn(last.path, path, known, at)) continue
      // Below where the two met nothing of the last way is true of this one.
      last.passed.fill(undefined, 0, at.level)
      for (const passed of own) last.passed[passed.level] = passed
      this.#last = { ...last, path }
      return true
    }
    return false
  }
}

/** From two nodes under one parent: the same hashes of both, and the same way from the parent on. */
function isOn(before: Uint8Array, path: Uint8Array, known: Passed, at: Passed): boolean {
  if (known.left !== at.left) return false
  const [was, now] = [before.subarray(before.length - HASH * known.left), path.subarray(path.length - HASH * at.left)]
  if (known.n === at.n) return equalBytes(known.hash, at.hash) && equalBytes(was, now)
  const [sibling, other] = [was.subarray(0, HASH), now.subarray(0, HASH)]
  return equalBytes(sibling, at.hash) && equalBytes(other, known.hash) && equalBytes(was.subarray(HASH), now.subarray(HASH))
}

/** The nodes of a way, from the leaf up; made as they are asked for. */
function* climb(hash: Uint8Array, index: number, size: number, path: Uint8Array): Generator<Passed> {
  let [n, last, level, node] = [index, size - 1, 0, hash]
  for (let left = path.length / HASH; left > 0 && last > 0; left--) {
    // The last of an odd row is carried up as it is.
    while (n === last && n % 2 === 0) [n, last, level] = [half(n), half(last), level + 1]
    yield { level, n, hash: node, left }
    const at = path.length - HASH * left
    const sibling = path.subarray(at, at + HASH)
    node = n % 2 === 1 ? nodeHash(sibling, node) : nodeHash(node, sibling)
    ;[n, last, level] = [half(n), half(last), level + 1]
  }
}

function passedOn(hash: Uint8Array, index: number, size: number, path: Uint8Array): (Passed | undefined)[] {
  const passed: (Passed | undefined)[] = []
  for (const at of climb(hash, index, size, path)) passed[at.level] = at
  return passed
}
