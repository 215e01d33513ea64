/** Every reason of the model has its Khmer, whoever asks it; a new one without it stops here, and so does one that nobody gives any more. */
import { expect, test } from 'vitest'
import { RECORD_KINDS } from '../../../core/model/kinds.ts'
import { loadCountry } from '../../../store/files/load-country.ts'
import { loadReasons, PILLARS } from './reasons.ts'
import COMMON from './common.ts'
import WHO_SEES from './who-sees.ts'

const KHMER = /^[^A-Za-z]*[\u1780-\u17FF][^A-Za-z]*$/

test.each(RECORD_KINDS.map((kind) => [kind.id, kind] as const))('%s: why each is asked and who sees it, in Khmer', async (id, kind) => {
  const { whyAsked, whoSees } = await loadReasons(id)
  expect(kind.fields.filter((f) => !KHMER.test(whyAsked[f.purpose] ?? '')).map((f) => f.purpose)).toEqual([])
  expect(kind.fields.filter((f) => !KHMER.test(whoSees[f.recipients] ?? '')).map((f) => f.recipients)).toEqual([])
})

test('the forms of Cambodia give no reason of their own', async () => {
  const kh = await loadCountry(`${import.meta.dirname}/../../../../countries/kh`)
  for (const form of kh.forms) {
    const { whyAsked, whoSees } = await loadReasons(form.kind)
    const lacking = form.fields.filter((f) => !(f.purpose in whyAsked) || !(f.recipients in whoSees))
    expect(
      lacking.map((f) => f.id),
      form.id,
    ).toEqual([])
  }
})

test('each reason stands once, in the file of its pillar, and the model gives it', async () => {
  const files = await Promise.all(PILLARS.map(async ([kinds, file]) => [kinds, (await file()).default] as const))
  const given = PILLARS.map(([kinds]) => new Set(kinds.flatMap((k) => k.fields.map((f) => f.purpose))))
  const pillarsOf = (why: string): number => given.filter((g) => g.has(why)).length
  for (const [n, [, own]] of files.entries())
    expect(Object.keys(own).filter((why) => pillarsOf(why) !== 1 || given[n]?.has(why) !== true)).toEqual([])
  expect(Object.keys(COMMON).filter((why) => pillarsOf(why) < 2)).toEqual([])
  const seen = new Set(RECORD_KINDS.flatMap((k) => k.fields.map((f) => f.recipients)))
  expect(Object.keys(WHO_SEES).filter((who) => !seen.has(who))).toEqual([])
})
