/**
 * Names in Chinese letters: traditional and simplified are one, and each is read in Latin letters too, in pinyin and, of the family's name, as it is
 * borne abroad. That "Tan" and "Chan" are 陈 is said only where the letter stands in one of the two names: among Khmer names both are
 * words of their own, and two people.
 */
import { READINGS, SIMPLIFIED, TRADITIONAL } from './han-table.ts'

/**
 * Family names that come in several Latin spellings, the simplified letter first, then pinyin where a letter has several readings, Wade–Giles, Cantonese, Hokkien,
 * Teochew, Hakka and Hainanese as they are written in this region. After "List of common Chinese surnames" (Wikipedia, read from memory, and by no reader checked).
 */
const FAMILIES: readonly string[] =
  `陈 chen chan tan chin ting|林 lin lam lim|黄 huang hwang wong ng ooi oei uy wee vong|李 li lee lei lie|张 zhang chang cheung teo teoh chong tiong|王 wang wong ong heng|
吴 wu ng goh go ngo|刘 liu lau low lao liew lew|蔡 cai tsai choi choy chua chuah tjoa tsoi|郑 zheng cheng tay tee teh the tei|谢 xie hsieh tse chia cheah tjia|许 xu hsu hui koh khoh kho kaw|
郭 guo kuo kwok kueh quek kwek koay|徐 xu hsu tsui chui chee cher|何 he ho hoe|杨 yang yeung yeo yeoh yong njo|周 zhou chou chow chau chew chiu tjioe|叶 ye yeh yip ip yap|洪 hong hung ang|沈 shen sum sim sin|
梁 liang leung leong neo nio niu|高 gao kao ko kor|罗 luo lo law loh|宋 song sung soong|曾 zeng tseng tsang chan chang tjan|苏 su so soh saw|卢 lu lo loh lor|邱 qiu chiu yau khoo kho hew|潘 pan poon phua|
余 yu yue ee|方 fang fong png pung hong|黎 li lai loi|赵 zhao chao chiu teo tio|朱 zhu chu choo tjoe|孙 sun suen seng soon|马 ma beh bay mah|胡 hu wu woo oh aw foo|冯 feng fung fong pang|江 jiang chiang kong kang|
温 wen wan oon voon|韩 han hon hang|唐 tang tong tng|邓 deng teng tang|傅 fu foo poh|钟 zhong chung cheong|蒋 jiang chiang cheung|戴 dai tai tay|丁 ding ting teng|侯 hou how hau|颜 yan ngan gan|庄 zhuang chuang chong ching chng|
施 shi shih see sy|柯 ke ko kua qua|饶 rao yiu jow|连 lian lien lin|董 dong tung tang|白 bai pai pak peh|石 shi shih shek chio|任 ren jen yam jim|单 shan|仇 qiu chou|解 xie hsieh`
    .replaceAll('\n', '')
    .split('|')
const TWO_LETTERS = new Set('欧阳 司马 诸葛 上官 司徒 夏侯 皇甫 东方 尉迟 公孙 慕容 长孙 令狐 宇文'.split(' '))

type Tables = {
  readonly simple: ReadonlyMap<string, string>
  readonly read: ReadonlyMap<string, string>
  readonly families: ReadonlyMap<string, readonly string[]>
}
let known: Tables | undefined
/** Laid out once somebody asks: few lists have such names. */
function tables(): Tables {
  if (known) return known
  const after = [...SIMPLIFIED]
  const read = READINGS.split(' ').flatMap((group) => {
    const [, sound = '', letters = ''] = /^([a-z]+)(.*)$/.exec(group) ?? []
    return [...letters].map((letter) => [letter, sound] as const)
  })
  known = {
    simple: new Map([...TRADITIONAL].map((letter, i) => [letter, after[i] ?? letter])),
    read: new Map(read),
    families: new Map(FAMILIES.map((line) => [line.charAt(0), line.slice(2).split(' ')])),
  }
  return known
}

const HAN = /^\p{Script=Han}+$/u
export const isHan = (word: string): boolean => HAN.test(word)
/** @returns the same for both ways of writing; other scripts as they are. */
export const simplify = (word: string): string => [...word].map((letter) => tables().simple.get(letter) ?? letter).join('')

/**
 * @param letters of one name, simplified, the family's first, without gaps. @returns its ways in Latin letters, pinyin first: family, and the given name
 * as one word; none where a letter is not known.
 */
export function readHan(letters: string): readonly (readonly string[])[] {
  const { read, families } = tables()
  const all = [...letters]
  const isDouble = all.length > 2 && TWO_LETTERS.has(all.slice(0, 2).join(''))
  const family = all.slice(0, isDouble ? 2 : 1)
  const sounds = all.map((letter) => read.get(letter))
  if (sounds.includes(undefined)) return []
  const given = sounds.slice(family.length).join('')
  const usual = sounds.slice(0, family.length).join('')
  const ways = (isDouble ? undefined : families.get(family.join(''))) ?? [usual]
  return ways.map((way) => (given === '' ? [way] : [way, given]))
}
