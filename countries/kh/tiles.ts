/**
 * The 25 provinces as a grid of equal tiles: roughly where each lies, with no border drawn. `code` is the province's
 * (ISO 3166-2:KH), as in lists/provinces.ts. Names are broken by hand to fit a tile.
 */
import type { Tile } from '../../src/core/chart/index.ts'

export type NamedTile = Tile & { readonly lines: { readonly en: readonly string[]; readonly km: readonly string[] } }

const tile = (number: number, column: number, row: number, en: string, km: string): NamedTile => ({
  code: `KH-${number}`,
  column,
  row,
  lines: { en: en.split('|'), km: km.split('|') },
})

export const tiles: readonly NamedTile[] = [
  tile(22, 2, 0, 'Oddar|Meanchey', 'ឧត្តរ|មានជ័យ'),
  tile(13, 3, 0, 'Preah|Vihear', 'ព្រះវិហារ'),
  tile(19, 4, 0, 'Stung|Treng', 'ស្ទឹងត្រែង'),
  tile(16, 5, 0, 'Ratana-|kiri', 'រតនគិរី'),
  tile(1, 1, 1, 'Banteay|Meanchey', 'បន្ទាយ|មានជ័យ'),
  tile(17, 2, 1, 'Siem|Reap', 'សៀមរាប'),
  tile(6, 3, 1, 'Kampong|Thom', 'កំពង់ធំ'),
  tile(10, 4, 1, 'Kratie', 'ក្រចេះ'),
  tile(11, 5, 1, 'Mondul-|kiri', 'មណ្ឌលគិរី'),
  tile(24, 0, 2, 'Pailin', 'ប៉ៃលិន'),
  tile(2, 1, 2, 'Battam-|bang', 'បាត់ដំបង'),
  tile(4, 2, 2, 'Kampong|Chhnang', 'កំពង់|ឆ្នាំង'),
  tile(3, 3, 2, 'Kampong|Cham', 'កំពង់ចាម'),
  tile(25, 4, 2, 'Tbong|Khmum', 'ត្បូងឃ្មុំ'),
  tile(15, 1, 3, 'Pursat', 'ពោធិ៍សាត់'),
  tile(5, 2, 3, 'Kampong|Speu', 'កំពង់ស្ពឺ'),
  tile(12, 3, 3, 'Phnom|Penh', 'ភ្នំពេញ'),
  tile(14, 4, 3, 'Prey|Veng', 'ព្រៃវែង'),
  tile(9, 1, 4, 'Koh|Kong', 'កោះកុង'),
  tile(7, 2, 4, 'Kampot', 'កំពត'),
  tile(8, 3, 4, 'Kandal', 'កណ្ដាល'),
  tile(20, 4, 4, 'Svay|Rieng', 'ស្វាយរៀង'),
  tile(18, 1, 5, 'Preah|Sihanouk', 'ព្រះ|សីហនុ'),
  tile(23, 2, 5, 'Kep', 'កែប'),
  tile(21, 3, 5, 'Takeo', 'តាកែវ'),
]
