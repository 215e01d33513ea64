/** Whether the lines of one list all stand in another, each as many times. */

const APART = '\u0001'
export type Cells = readonly string[]
/** Cells of a line that show of whom it is. */
const FEWEST_ALIKE = 3

/**
 * Each line of the one is some line of the other, which may say more, and as many times as it stands there.
 *
 * @param shared columns of the one, each with that of the other; @param numbering columns of the one that number its rows
 */
export function standIn(
  lines: readonly Cells[],
  all: readonly Cells[],
  shared: readonly (readonly [number, number])[],
  numbering: readonly number[],
): boolean {
  // By what differs most among them: of two long lists not each line is held against each.
  const byMost = shared
    .map(([here, there]) => ({ here, by: Map.groupBy(all, (line) => line[there] ?? '') }))
    .toSorted((a, b) => b.by.size - a.by.size)
  const known = new Set([...shared.map(([here]) => here), ...numbering])
  const same = Map.groupBy(lines, (line) => shared.map(([here]) => line[here] ?? '').join(APART))
  return [...same.values()].every((group) => {
    const [line = []] = group
    const said = shared.filter(([here]) => (line[here] ?? '') !== '')
    const isWhole = group.every((own) => own.every((cell, i) => cell === '' || known.has(i)))
    const most = byMost.find(({ here }) => (line[here] ?? '') !== '')
    const among = most === undefined ? all : (most.by.get(line[most.here] ?? '') ?? [])
    const alike = among.filter((o) => said.every(([h, t]) => line[h] === o[t])).length
    return isWhole && said.length >= Math.min(FEWEST_ALIKE, shared.length) && alike >= group.length
  })
}
