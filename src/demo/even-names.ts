/**
 * Names of seven languages on even terms: as many words each, built alike, one as common in its language as its like in another. So what is found of one language
 * less than of another is for its letters and spellings, and not for a shorter list of names. Nobody's, like those of `people.ts`.
 */
import type { Chance } from '../core/seeded.ts'
import { pick } from './chance.ts'

/** One syllable as it is written first, and in the other ways of its language. */
type Syllable = readonly string[]
export type EvenLanguage = 'plain' | 'km' | 'vi' | 'zh' | 'th' | 'id' | 'fil'

const read = (text: string): readonly Syllable[] => text.split(' ').map((all) => all.split('/'))

/** Two dozen each. What follows a stroke is another spelling of the same: a clerk's, one without marks, a reading, an orthography of before. */
const WORDS: Readonly<Record<EvenLanguage, readonly Syllable[]>> = {
  plain: read('Brack Dolv Fen Glim Harb Jost Kell Lund Marv Nesk Orl Pell Quib Rast Sild Torm Ulb Varn Wend Yorl Zeb Cand Blen Drov'),
  km: read(
    'ប្លូ/Blu/Blou គ្រុប/Krup/Kroup ឆ្លី/Chhly/Chhli ឡាំ/Lam/Laam ស្វីត/Svit/Sveet ទ្រី/Try/Tri ភូម/Phum/Phoum ខ្លា/Khla/Khlar ដូង/Dung/Doung ញ៉ា/Nha/Nya ចេក/Chek/Chaek រូត/Rut/Rout ' +
      'ស្គរ/Skor/Skar ពពី/Popi/Poupy មីង/Ming/Meing ហ៊ុន/Hun/Houn ថ្លី/Thly/Thli ប៉ូវ/Pouv/Pov កន្ទុំ/Kantum/Kantoum វ៉ាត/Vat/Vaat ណាវ/Nav/Naov ធឿន/Thoeun/Thoeurn លីប/Lip/Leep ជ្រី/Chry/Chri',
  ),
  vi: read(
    'Bỗng/Bong Tẻo/Teo Nhốp/Nhop Khụp/Khup Phoẻ/Phoe Xỉm/Xim Lướp/Luop Trủm/Trum Quộp/Quop Ngõm/Ngom Trợp/Trop Lẫu/Lau ' +
      'Phọt/Phot Đẵm/Dam Giẻn/Gien Vẹt/Vet Hởn/Hon Cuốp/Cuop Chỉu/Chiu Rẫm/Ram Sổn/Son Gựt/Gut Mẩy/May Đụm/Dum',
  ),
  zh: read(
    '陈/Chen 黄/Huang 林/Lin 郭/Guo 蔡/Cai 徐/Xu 谢/Xie 杨/Yang 梁/Liang 苏/Su 潘/Pan 方/Fang ' +
      '美/Mei 龙/Long 志/Zhi 伟/Wei 玉/Yu 春/Chun 东/Dong 海/Hai 明/Ming 山/Shan 宝/Bao 光/Guang',
  ),
  th: read(
    'Som Wich/Vich Phon/Porn Suk Thip/Dhip Kit Chai/Jai Phloy/Ploy Krab Wong/Vong Boon/Bun Mali Lak Tuk Phit/Pit Nop ' +
      'Ratch Duang Yim Klai Saeng Khong/Kong Chup Prap',
  ),
  id: read(
    'Sukar/Soekar Wibo Djok/Jok Tjah/Cah Bambu/Bamboe Kusum/Koesoem Rahmi Siti Dewi Agus/Agoes Nur/Noer Ratnu/Ratnoe Wulam/Woelam Eko Yanti/Janti Surip/Soerip ' +
      'Njom/Nyom Harti Budip/Boedip Lestap Mulip/Moelip Gunap/Goenap Pratip Tirtop',
  ),
  fil: read(
    'Lupbi Fapin Tibsay Bito Pilo Zobon Mibla Nepa Cruzbo Santob Reyeb Bautip Garcip Mendob Ramob Torrep Peñab/Penab Joset Rosap Angep Danib Corap Muñip/Munip Villap',
  ),
}
export const EVEN_LANGUAGES: readonly EvenLanguage[] = ['plain', 'km', 'vi', 'zh', 'th', 'id', 'fil']

export type EvenName = { readonly family: readonly Syllable[]; readonly given: readonly Syllable[] }

/** A word for the family, and one or two for the person; the first of a list are commoner than the last. */
export function evenName(language: EvenLanguage, chance: Chance): EvenName {
  const words = WORDS[language]
  const common = (): Syllable => words[Math.floor(words.length * chance() ** 1.3)] as Syllable
  const [family, first, second] = [common(), common(), pick(words, chance)]
  return { family: [family], given: chance() < 0.75 ? [first, second] : [first] }
}

/**
 * @param ways `one`: everybody writes a name in the first way. `own`: who writes keeps to the first way or to the others, and among those to none: in Khmer letters or
 * in Latin ones, with marks or without, by letter or as it is read. @returns family and given.
 */
export function writeEven({ family, given }: EvenName, ways: 'one' | 'own', isFirst: boolean, chance: Chance): readonly string[] {
  const spell = (all: readonly Syllable[]): string => {
    const text = all.map((s) => (ways === 'one' || isFirst || s.length === 1 ? (s[0] as string) : pick(s.slice(1), chance))).join('')
    return text.charAt(0) + text.slice(1).toLowerCase()
  }
  return [spell(family), spell(given)]
}
