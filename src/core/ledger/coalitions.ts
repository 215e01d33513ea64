/**
 * Who could decide alone and who could block: all coalitions of a policy's witnesses, tried. A class is a group of the
 * policy named `government`, `civil` or `foreign`; a witness in none of them is a class of its own. One class that can
 * decide alone can hide a fork; one that can block can stop the work that needs a quorum.
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
  /** The smallest coalitions that make a quorum: these together can hide a fork. */
  readonly deciding: readonly (readonly string[])[]
  /** The smallest coalitions without which there is none. */
  readonly blocking: readonly (readonly string[])[]
  /** No class decides, none blocks, and somebody must cosign. */
  readonly balanced: boolean
}

/** @throws RangeError beyond MOST_TRIED witnesses. */
export function weighCoalitions(policy: Policy): Coalitions {
  const all = policy.witnesses.map((w) => w.name)
  if (all.length > MOST_TRIED) throw new RangeError(`more than ${MOST_TRIED} witnesses: their coalitions are too many to try`)
  const without = (some: ReadonlySet<string>): Set<string> => new Set(all.filter((w) => !some.has(w)))
  const decides = (some: ReadonlySet<string>): boolean => isQuorum(policy, some)
  const blocks = (some: ReadonlySet<string>): boolean => !isQuorum(policy, without(some))
  const classes = classesOf(policy).map(({ name, witnesses }) => {
    const own = new Set(witnesses)
    return { name, witnesses, decides: decides(own), blocks: blocks(own) }
  })
  const isBalanced = policy.quorum !== null && classes.length > 0 && classes.every((c) => !c.decides && !c.blocks)
  return { classes, deciding: smallest(all, decides), blocking: smallest(all, blocks), balanced: isBalanced }
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

/** Coalitions that hold, and lose that by any one leaving; the fewest members first. */
function smallest(all: readonly string[], holds: (some: ReadonlySet<string>) => boolean): string[][] {
  const found: string[][] = []
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const some = all.filter((_, i) => (mask & (1 << i)) !== 0)
    if (!holds(new Set(some))) continue
    if (some.every((w) => !holds(new Set(some.filter((other) => other !== w))))) found.push(some)
  }
  return found.sort((a, b) => a.length - b.length)
}
