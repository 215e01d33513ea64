/**
 * Who could decide alone and who could block: all coalitions of a policy's witnesses, tried. A class is a group of the
 * policy named `government`, `civil` or `foreign`; a witness in none of them is a class of its own. One class that can
 * decide alone can hide a fork; one that can block can stop the work that needs a quorum. Fewer than decide can show two
 * readers two histories, until the readers compare.
 */
import { isQuorum, type Policy } from './policy.ts'

export const PARTY_CLASSES = ['government', 'civil', 'foreign'] as const
/** Beyond it the coalitions are too many to try: 2^16. */
export const MOST_TRIED = 16

export type ClassPower = {
  readonly name: string
  readonly witnesses: readonly string[]
  readonly decides: boolean
  readonly blocks: boolean
}
export type Coalitions = {
  readonly classes: readonly ClassPower[]
  /** The smallest coalitions that make a quorum. */
  readonly deciding: readonly (readonly string[])[]
  /** The smallest coalitions without which there is none. */
  readonly blocking: readonly (readonly string[])[]
  /**
   * The smallest coalitions that, with the log's key, can show two histories to two readers who never compare: they cosign both,
   * and each honest witness sees only one. Fewer than a quorum: what two quorums have in common is enough.
   */
  readonly splitting: readonly (readonly string[])[]
  /** No class decides, none blocks, and somebody must cosign. */
  readonly balanced: boolean
}

/** @throws RangeError beyond MOST_TRIED witnesses. */
export function weighCoalitions(policy: Policy): Coalitions {
  const all = policy.witnesses.map((w) => w.name)
  if (all.length > MOST_TRIED) throw new RangeError(`more than ${MOST_TRIED} witnesses: their coalitions are too many to try`)
  // A coalition is a mask of bits, one a witness, so that all of them, and both halves of the others, can be tried.
  const full = 2 ** all.length - 1
  const members = (mask: number): string[] => all.filter((_, i) => (mask & (1 << i)) !== 0)
  const maskOf = (names: readonly string[]): number => all.reduce((mask, w, i) => (names.includes(w) ? mask | (1 << i) : mask), 0)
  const tried = (holds: (mask: number) => boolean): boolean[] => Array.from({ length: full + 1 }, (_, mask) => holds(mask))
  const decides = tried((mask) => isQuorum(policy, new Set(members(mask))))
  const blocks = tried((mask) => !decides[full ^ mask])
  const splits = tried((mask) => {
    const honest = full ^ mask
    for (let one = honest; one > 0; one = (one - 1) & honest) if (decides[one | mask] && decides[(honest ^ one) | mask]) return true
    return decides[mask] as boolean
  })
  const classes = classesOf(policy).map(({ name, witnesses }) => {
    const own = maskOf(witnesses)
    return { name, witnesses, decides: decides[own] as boolean, blocks: blocks[own] as boolean }
  })
  const isBalanced = policy.quorum !== null && classes.length > 0 && classes.every((c) => !c.decides && !c.blocks)
  const smallest = (holds: readonly boolean[]): string[][] => findSmallest(holds).map(members)
  return { classes, deciding: smallest(decides), blocking: smallest(blocks), splitting: smallest(splits), balanced: isBalanced }
}

function classesOf(policy: Policy): { name: string; witnesses: string[] }[] {
  const inside = (name: string): string[] => {
    const group = policy.groups.find((g) => g.name === name)
    return group ? group.members.flatMap(inside) : [name]
  }
  const named = PARTY_CLASSES.filter((c) => policy.groups.some((g) => g.name === c)).map((name) => ({
    name: name as string,
    witnesses: inside(name),
  }))
  const taken = new Set(named.flatMap((c) => c.witnesses))
  return [...named, ...policy.witnesses.filter((w) => !taken.has(w.name)).map((w) => ({ name: w.name, witnesses: [w.name] }))]
}

/** Masks that hold, and lose that by any one leaving; the fewest members first. */
function findSmallest(holds: readonly boolean[]): number[] {
  const sizeOf = (mask: number): number => mask.toString(2).replaceAll('0', '').length
  const isSmallest = (mask: number): boolean => {
    for (let bit = 1; bit <= mask; bit *= 2) if ((mask & bit) !== 0 && holds[mask ^ bit]) return false
    return true
  }
  return [...holds.keys()].filter((mask) => holds[mask] && isSmallest(mask)).sort((a, b) => sizeOf(a) - sizeOf(b))
}
