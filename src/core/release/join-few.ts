/**
 * A row that must go out whole has no small number: codes are counted as one in the order of their list until none is left. Each step follows from the row alone,
 * and now and then a lot falls on one that is not needed: so that one was made proves of no code that it is small, to nobody, whatever else she knows.
 */
import type { Together } from '../model/lists/define.ts'

/** @param joined what is counted as one already. @returns the codes of the row, as they then are, of which one is too small. */
export type FewIn = (joined: readonly Together[]) => readonly string[]

/**
 * @param joined what every release counts as one.
 * @param order the list's: what lies within another stands before it.
 * @param lot whether it falls on one; what is out already as one stays so.
 * @returns all that is counted as one; what lies within another of it is left out.
 */
export function joinFew(
  joined: readonly Together[],
  order: readonly Together[],
  fewIn: FewIn,
  lot: { isDrawn(step: Together): boolean; isOut(step: Together): boolean },
): readonly Together[] {
  let now = joined
  const made = new Set<Together>()
  for (const step of order) {
    const holds = (of: readonly string[]): boolean => of.every((code) => step.of.includes(code))
    const isFew = fewIn(now).some((code) => holds(now.find((t) => t.code === code)?.of ?? [code]))
    // One that holds others is drawn only where one of them is made: of many steps few would be left.
    const within = order.filter((other) => other !== step && holds(other.of))
    const mayBeDrawn = within.length === 0 || within.some((other) => made.has(other))
    if (!isFew && !lot.isOut(step) && !(mayBeDrawn && lot.isDrawn(step))) continue
    made.add(step)
    now = [...now.filter(({ of }) => !holds(of)), step]
  }
  return now
}
