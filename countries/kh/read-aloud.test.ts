/** What is read aloud before anybody agrees: in each language every purpose, that a no changes nothing, and no word that names what she is. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { codesOf } from '../../src/core/country/find.ts'
import type { ReadAloud } from '../../src/core/country/read-aloud.ts'
import { loadCountry } from '../../src/store/files/load-country.ts'

const kh = await loadCountry(import.meta.dirname)
const FOLDER = join(import.meta.dirname, 'read-aloud')
const files = readdirSync(FOLDER)
const packs = await Promise.all(files.map(async (name) => ((await import(join(FOLDER, name))) as { default: ReadAloud }).default))
const sentencesOf = ({ before, purposes, short, anyway, after }: ReadAloud): readonly string[] => [
  ...before,
  ...Object.values(purposes),
  ...Object.values(short),
  anyway,
  after,
]

it('is there in the country’s languages and in that of its guests', () => {
  expect(packs.map((p) => p.tag).toSorted()).toEqual([...kh.languages, ...(kh.guestLanguages ?? [])].toSorted())
  for (const { tag } of packs) expect(files).toContain(`${tag}.ts`)
})
it.each(packs.map((p) => [p.tag, p] as const))('%s: asks every purpose, and no other', (_, pack) => {
  const purposes = codesOf(kh, 'consent-purposes').filter(
    (c) => c.code in pack.purposes || !['unknown', 'not_asked', 'refused', 'not_written'].includes(c.code),
  )
  expect(Object.keys(pack.purposes)).toEqual(purposes.map((c) => c.code))
  expect(Object.keys(pack.short)).toEqual(Object.keys(pack.purposes))
  expect(pack.before).toHaveLength(3)
  for (const sentence of sentencesOf(pack)) {
    expect(sentence.length).toBeLessThan(320)
    // A page in English or Vietnamese with Khmer in it, or the other way round, was put together wrongly.
    expect(/[\u1780-\u17ff]/.test(sentence)).toBe(pack.tag === 'km')
  }
})
it('promises of the police, and of other offices, no more than is kept: where a life is in danger they are told, and where the law obliges', () => {
  const danger = { en: /a life is in danger/, km: /ជីវិតមានគ្រោះថ្នាក់/, vi: /tính mạng gặp nguy hiểm/ }
  const law = { en: /the law obliges us/, km: /ច្បាប់តម្រូវ/, vi: /pháp luật bắt buộc/ }
  // What may be refused to whoever lets nothing be written is said before the first question, and not found out afterwards.
  const paper = { en: /needs a paper/, km: /ត្រូវការក្រដាស/, vi: /cần giấy tờ/ }
  for (const { tag, purposes, after, before } of packs) {
    for (const sentence of [purposes['service'], after]) {
      expect(sentence).toMatch(danger[tag as keyof typeof danger])
      expect(sentence).toMatch(law[tag as keyof typeof law])
    }
    expect(before.join(' ')).toMatch(paper[tag as keyof typeof paper])
  }
})
it('uses no word for what she is, and does not say that the police decide', () => {
  const english = packs.find((p) => p.tag === 'en')
  for (const sentence of english ? sentencesOf(english) : [])
    expect(sentence).not.toMatch(/victim|traffick|prostitut|illegal|rescue|must|have to sign/i)
})
