/** Charts as SVG text, the same bytes for a page, a print and a document. Nothing here knows a language or a country. */
export { drawMap } from './map.ts'
export { outlinesOf, type Topology } from './outlines.ts'
export { drawBars } from './bars.ts'
export { drawColumns } from './columns.ts'
export { drawFlow } from './flow.ts'
export { drawTiles } from './tiles.ts'
export type { Tile } from './tiles.ts'
export type { Mark } from './svg.ts'
