/**
 * A set of linked, hierarchical tables as one list of cells and the sums that tie them together. A cell that stands in
 * several tables (a margin) is one cell here, so whoever solves this model solves all tables at once.
 */

/**
 * `levels` names the columns from coarse to fine, the last is the dimension itself; a leaf has one value a level.
 * A value belongs to one parent only, and a level's name is the same thing in every release.
 */
export type Dimension = { readonly levels: readonly string[]; readonly leaves: readonly (readonly string[])[] }
/** `by` names levels; at most one of each dimension. The levels above it come with it as subtotals. */
export type TableSpec = { readonly id: string; readonly by: readonly string[] }
export type TableShape = {
  readonly dimensions: readonly Dimension[]
  readonly tables: readonly TableSpec[]
  /** Levels of which nobody may learn that a whole group shares one value. */
  readonly attributes?: readonly string[]
  /** Codes of those levels that say nothing of anybody: unknown, not stated, several. */
  readonly silent?: readonly string[]
  readonly merged?: readonly Merged[]
  readonly ties?: readonly Tie[]
  /** Levels that would be attributes, but whose value is public, and why. */
  readonly open?: readonly OpenAttribute[]
}
export type Place = { readonly level: string; readonly value: string }
/**
 * Who is at a place is whoever is under these codes of a level, `within` another place where that is said.
 * Without `codes` it is not, but shares people with them in a way that no sum says: none of its tables stands beside one by that level.
 */
export type Tie = { readonly at: Place; readonly within?: Place; readonly level: string; readonly codes?: readonly string[] }
/**
 * Codes that were counted as one, decided before their numbers were known; `names` by language, `of` what it holds. `ordered`: in the order of their list,
 * where a number in the row by them alone is small, and now and then by lot.
 */
export type Merged = {
  readonly level: string
  readonly code: string
  readonly names?: Readonly<Record<string, string>>
  readonly of: readonly string[]
  readonly ordered?: true
}
export type OpenAttribute = { readonly level: string; readonly why: string }
/** `leaves[d]` is the place of the row in `dimensions[d].leaves`; `count` is whole and >= 0. */
export type DetailRow = {
  readonly leaves: readonly number[]
  readonly count: number
  /** Who holds these people, where that matters: an agency knows its own. Several, where each of them has every one of these. */
  readonly contributors?: readonly string[]
}
export type TableSet = TableShape & {
  readonly rows: readonly DetailRow[]
  /** What one is counted: `people referred`. */
  readonly unit: string
  /** Who is counted. Releases that name the same population are attacked as numbers about the same people. */
  readonly population: string
  /** Which days, of something that is counted again and again: releases of one series are attacked together. */
  readonly span?: Span
  /** Levels of which it is known that nobody is under two codes, as where each row is a person: no sum is looked for among them. All of them: `true`. */
  readonly apart?: true | readonly string[]
}
/**
 * Days from `from` to before `to`. `adds`: what is counted in two spans one after the other is the sum of both. `about`: the sum may be less than what is counted
 * in both together, by those whose day is known about only and lies in one or the other.
 */
export type Span = {
  readonly series: string
  readonly from: string
  readonly to: string
  readonly adds: boolean
  readonly about?: true | undefined
}

/** `total` equals the sum of `parts`; all are cell numbers. */
export type Relation = { readonly total: number; readonly parts: readonly number[] }
/** Its parts are told apart by an attribute; `telling` are those that say something. `isWhole`: what it splits is told by no level above. */
export type AttributeRow = Relation & { readonly telling: readonly number[]; readonly isWhole: boolean }
export type CellModel = {
  /** Canonical names, equal between models for the same cell; see `cellKey`. */
  readonly keys: readonly string[]
  readonly relations: readonly Relation[]
  /** Those of `relations` that no table makes: see `ties`. */
  readonly tied?: ReadonlySet<Relation>
  /** Those of `relations` whose parts are told apart by a level of `attributes`. */
  readonly attributeRows: readonly AttributeRow[]
  /** For each table its cells in printing order, each with its value a level (undefined: total). */
  readonly tables: readonly { readonly id: string; readonly columns: readonly string[]; readonly cells: readonly ModelCell[] }[]
  /** The cell that counts everybody. */
  readonly grandTotal: number
}
export type ModelCell = { readonly cell: number; readonly at: readonly (string | undefined)[] }

/** One place on an axis: the total, a group, or a leaf. `part` is its piece of the cell's key. */
type Node = { readonly part: string; readonly path: readonly string[]; readonly children: number[] }
type Axis = {
  readonly dimension: number
  readonly levels: readonly string[]
  readonly nodes: readonly Node[]
  readonly chain: readonly (readonly number[])[]
}

const SEPARATOR = '\u001F'

/** A cell's name: its `level=value` parts in order of code points, so that the order of dimensions does not matter. */
export const cellKey = (parts: readonly string[]): string =>
  parts
    .filter((p) => p !== '')
    .toSorted()
    .join(SEPARATOR)

/** The `level=value` parts of a cell's name. */
export const partsOf = (key: string): string[] => key.split(SEPARATOR)

export const keyPart = (level: string, value: string): string => `${level}=${value}`

/** One text for a set of places, whatever order they are written in; groups that were named count as named. */
export const placesKey = (at: Readonly<Record<string, string>>): string =>
  cellKey(Object.entries(at).map(([level, value]) => keyPart(level, value)))

/** Dimension and depth of a level's name; undefined when no dimension has it. */
export function findLevel(dimensions: readonly Dimension[], level: string): { dimension: number; depth: number } | undefined {
  for (const [dimension, d] of dimensions.entries()) {
    const depth = d.levels.indexOf(level) + 1
    if (depth > 0) return { dimension, depth }
  }
  return undefined
}

/** How many places a level has, without totals. */
export const countPlaces = (dimension: Dimension, depth: number): number =>
  new Set(dimension.leaves.map((leaf) => leaf.slice(0, depth).join(SEPARATOR))).size

/** Cells of one table with every subtotal, without building it. */
export const countCells = (shape: Pick<TableShape, 'dimensions'>, by: readonly string[]): number =>
  axesOf(shape.dimensions, by).reduce((n, axis) => n * axis.nodes.length, 1)

/**
 * Only the dimensions and levels that the tables use. A code that stands in no table must not be told either: that a
 * nationality is there at all can single a person out.
 */
export function pruneShape(shape: TableShape): TableShape {
  const used = shape.tables.flatMap((t) => t.by).map((level) => findLevel(shape.dimensions, level)!)
  const dimensions = shape.dimensions.flatMap(({ levels, leaves }, d) => {
    const depth = used.reduce((deepest, u) => (u.dimension === d ? Math.max(deepest, u.depth) : deepest), 0)
    if (depth === 0) return []
    const paths = new Map(leaves.map((leaf) => [leaf.slice(0, depth).join(SEPARATOR), leaf.slice(0, depth)]))
    return [{ levels: levels.slice(0, depth), leaves: [...paths.values()] }]
  })
  return { dimensions, tables: shape.tables }
}

function axesOf(dimensions: readonly Dimension[], by: readonly string[]): Axis[] {
  const axes = by.map((level) => {
    const found = findLevel(dimensions, level)
    if (!found) throw new RangeError(`no dimension has the level ${level}`)
    return buildAxis(dimensions, found.dimension, found.depth)
  })
  if (new Set(axes.map((a) => a.dimension)).size < axes.length)
    throw new RangeError(`two levels of one dimension in one table: ${by.join(', ')}`)
  return axes
}

function buildAxis(dimensions: readonly Dimension[], index: number, depth: number): Axis {
  const dimension = dimensions[index]!
  const nodes: Node[] = [{ part: '', path: [], children: [] }]
  const seen = new Map<string, number>()
  const chain = dimension.leaves.map((leaf) => {
    const path = [0]
    for (let d = 1; d <= depth; d++) {
      const key = leaf.slice(0, d).join(SEPARATOR)
      let node = seen.get(key)
      if (node === undefined) {
        node = nodes.push({ part: keyPart(dimension.levels[d - 1]!, leaf[d - 1]!), path: leaf.slice(0, d), children: [] }) - 1
        seen.set(key, node)
        nodes[path.at(-1)!]!.children.push(node)
      }
      path.push(node)
    }
    return path
  })
  return { dimension: index, levels: dimension.levels.slice(0, depth), nodes, chain }
}

/**
 * Builds all cells and sums of a shape.
 * @throws RangeError for an unknown level, or two levels of one dimension in one table.
 */
export function buildModel(shape: TableShape): CellModel {
  const at = new Map<string, number>([['', 0]])
  const keys: string[] = ['']
  const relations: Relation[] = []
  const attributeRows: AttributeRow[] = []
  const silent = new Set(shape.silent)
  const related = new Set<string>()
  const tables = shape.tables.map((table) => {
    const axes = axesOf(shape.dimensions, table.by)
    const cells: ModelCell[] = []
    for (const places of product(axes.map((a) => a.nodes.length))) {
      const nodes = places.map((place, a) => axes[a]!.nodes[place]!)
      const key = cellKey(nodes.map((n) => n.part))
      let cell = at.get(key)
      if (cell === undefined) {
        cell = keys.push(key) - 1
        at.set(key, cell)
      }
      cells.push({ cell, at: nodes.flatMap((n, a) => axes[a]!.levels.map((_, d) => n.path[d])) })
    }
    const strides = stridesOf(axes)
    axes.forEach((axis, a) => {
      cells.forEach(({ cell }, local) => {
        const node = axis.nodes[Math.floor(local / strides[a]!) % axis.nodes.length]!
        const once = `${cell}${SEPARATOR}${axis.dimension}`
        if (node.children.length === 0 || related.has(once)) return
        related.add(once)
        const base = local - axis.nodes.indexOf(node) * strides[a]!
        const cellOf = (child: number): number => cells[base + child * strides[a]!]!.cell
        const relation = { total: cell, parts: node.children.map(cellOf) }
        relations.push(relation)
        if (!shape.attributes?.includes(axis.levels[node.path.length]!)) return
        const telling = node.children.filter((child) => !silent.has(axis.nodes[child]!.path.at(-1)!)).map(cellOf)
        attributeRows.push({ ...relation, telling, isWhole: node.path.length === 0 })
      })
    })
    return { id: table.id, columns: axes.flatMap((a) => a.levels), cells }
  })
  return { keys, relations, attributeRows, tables, grandTotal: 0 }
}

/** Adds the rows up into every cell; the result is indexed like `model.keys`. */
export function fillCells(set: TableSet, model: CellModel): Float64Array {
  const values = new Float64Array(model.keys.length)
  let everybody = 0
  for (const row of set.rows) everybody += row.count
  set.tables.forEach((table, t) => {
    const axes = axesOf(set.dimensions, table.by)
    const strides = stridesOf(axes)
    const local = new Float64Array(model.tables[t]!.cells.length)
    for (const row of set.rows) {
      let places = [0]
      axes.forEach((axis, a) => {
        const chain = axis.chain[row.leaves[axis.dimension]!]!
        places = places.flatMap((p) => chain.map((node) => p + node * strides[a]!))
      })
      for (const p of places) local[p]! += row.count
    }
    model.tables[t]!.cells.forEach(({ cell }, i) => {
      values[cell] = local[i]!
    })
  })
  values[model.grandTotal] = everybody
  return values
}

function stridesOf(axes: readonly Axis[]): number[] {
  const strides = axes.map(() => 1)
  for (let a = axes.length - 2; a >= 0; a--) strides[a] = strides[a + 1]! * axes[a + 1]!.nodes.length
  return strides
}

function* product(sizes: readonly number[]): Generator<number[]> {
  const at = sizes.map(() => 0)
  for (;;) {
    yield [...at]
    let a = sizes.length - 1
    while (a >= 0 && ++at[a]! === sizes[a]) at[a--] = 0
    if (a < 0) return
  }
}
