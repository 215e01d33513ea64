/** Shapes of places from a TopoJSON file, projected for a drawing. Mercator: a country's own school map, and angles stay. */

/** The part of TopoJSON 1.0 that is read: one collection of polygons, quantised. */
export type Topology = {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
  readonly arcs: readonly (readonly (readonly [number, number])[])[]
  readonly objects: Readonly<
    Record<
      string,
      {
        readonly geometries: readonly {
          readonly type: string
          readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[]
          readonly properties: { readonly iso: string }
        }[]
      }
    >
  >
}
/** `d` of a path; where its figure may stand, and how wide the place is there. */
export type Outline = { readonly code: string; readonly d: string; readonly x: number; readonly y: number; readonly width: number }
export type Outlines = { readonly width: number; readonly height: number; readonly places: readonly Outline[] }

type Point = readonly [x: number, y: number]
/** Points nearer than this are one in a drawing of this size; a ring below the area is a speck. */
const NEAR = 1.2
const SPECK = 1

/** @param width of the drawing; the height follows. Far specks do not stretch it. */
export function outlinesOf(topology: Topology, width: number): Outlines {
  const lines = topology.arcs.map((arc) => decode(arc, topology))
  const rings = Object.values(topology.objects)
    .flatMap((object) => object.geometries)
    .map(({ type, arcs, properties }) => {
      const polygons = (type === 'Polygon' ? [arcs] : arcs) as readonly (readonly (readonly number[])[])[]
      return { code: properties.iso, rings: polygons.flat().map((ring) => ring.flatMap((i) => along(lines, i))) }
    })
  const large = rings.flatMap((p) => p.rings.toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, 1)).flat()
  const [left, right, top, bottom] = boundsOf(large)
  const scale = width / (right - left)
  const place = ([x, y]: Point): Point => [(x - left) * scale, (y - top) * scale]
  return {
    width,
    height: (bottom - top) * scale,
    places: rings.map(({ code, rings: own }) => {
      const drawn = own.map((ring) => thin(ring.map(place))).filter((ring) => areaOf(ring) >= SPECK)
      const main = drawn.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? []
      const [from, to] = boundsOf(main)
      const [x, y] = middleOf(main)
      return { code, d: drawn.map(pathOf).join(''), x, y, width: to - from }
    }),
  }
}

function decode(arc: readonly Point[], { transform: { scale, translate } }: Topology): Point[] {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return mercator([x * scale[0] + translate[0], y * scale[1] + translate[1]])
  })
}
const mercator = ([longitude, latitude]: Point): Point => [
  longitude,
  -(180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)),
]

/** A negative index is the arc backwards. */
const along = (lines: readonly (readonly Point[])[], i: number): readonly Point[] =>
  i < 0 ? (lines[~i] ?? []).toReversed() : (lines[i] ?? [])

function thin(ring: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR) kept.push(point)
  }
  return kept
}

/** Twice the signed area of the triangle that each side makes with the origin, and its two ends. */
const sidesOf = (ring: readonly Point[]): readonly (readonly [cross: number, a: Point, b: Point])[] =>
  ring.map((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a
    return [a[0] * b[1] - a[1] * b[0], a, b]
  })
const areaOf = (ring: readonly Point[]): number => Math.abs(sidesOf(ring).reduce((sum, [cross]) => sum + cross, 0)) / 2
/** The centre of its area: of a bent shape the middle of its box lies at its edge. */
function middleOf(ring: readonly Point[]): Point {
  const sides = sidesOf(ring)
  const six = 3 * sides.reduce((sum, [cross]) => sum + cross, 0)
  return six === 0
    ? (ring[0] ?? [0, 0])
    : [
        sides.reduce((sum, [cross, a, b]) => sum + cross * (a[0] + b[0]), 0) / six,
        sides.reduce((sum, [cross, a, b]) => sum + cross * (a[1] + b[1]), 0) / six,
      ]
}

function boundsOf(points: readonly Point[]): readonly [left: number, right: number, top: number, bottom: number] {
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])]
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
}

const round = (n: number): number => Math.round(n * 10) / 10
/** Steps from point to point: half the bytes. */
function pathOf(ring: readonly Point[]): string {
  let [x, y] = [0, 0]
  const steps = ring.map((point, i) => {
    const [dx, dy] = [round(point[0] - x), round(point[1] - y)]
    x += dx
    y += dy
    return `${i === 0 ? 'm' : 'l'}${dx} ${dy}`
  })
  return steps.length === 0 ? '' : `${steps.join('').replace('m', 'M')}z`
}
