import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findForm } from '../../core/country/index.ts'
import type { Form } from '../../core/country/index.ts'
import { receive } from '../receive.ts'
import { validate } from '../validate.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(kh, 'court-return') as Form

const HEADINGS =
  'Court,Case number,Accused name,Date registered,Offence,Form of exploitation,Stage of the case,Presence,Sex,Age band,Nationality,Official'
const row = (court: string, n: number): string =>
  `${court},${n}/2023,Wobbelise ${n},03-03-2023,"2008 law, article 10",Forced labour,Trial,Not applicable,Male,18+,Cambodian,No`
const [SAMPLE, KANDAL, BATTAMBANG, SIEM_REAP] = ['CFI-X1', 'CFI-8', 'CFI-2', 'CFI-17']

async function said(lines: readonly string[], own?: readonly string[]): Promise<(readonly [string, string, number | undefined])[]> {
  const bytes = new TextEncoder().encode(`\uFEFF${lines.join('\n')}\n`)
  const draft = await receive(bytes, { form, country: kh, fileName: 'f.csv' })
  if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
  const judged = validate(draft, form, kh, own)
  const problems = 'refused' in judged ? judged.refused : judged.warnings
  return problems.filter((p) => /office|letterhead/.test(p.code)).map((p) => [p.code, p.severity, p.row] as const)
}
const sentence = async (lines: readonly string[], own: readonly string[]): Promise<string> => {
  const draft = await receive(new TextEncoder().encode(`${lines.join('\n')}\n`), { form, country: kh, fileName: 'f.csv' })
  const judged = 'refused' in draft ? draft : validate(draft, form, kh, own)
  return ('refused' in judged ? judged.refused : []).map((p) => p.message.en).join(' ')
}

describe('the file of another office', () => {
  it('is refused whole, and both offices are named', async () => {
    const lines = [HEADINGS, row('Battambang', 1), row('Battambang Provincial Court', 2)]
    expect(await said(lines, [SIEM_REAP])).toEqual([['file.other-office', 'error', undefined]])
    expect(await sentence(lines, [SIEM_REAP])).toContain(
      'This is the file of Battambang Court of First Instance; you hand in for Siem Reap Court of First Instance.',
    )
  })
  it('is taken from whoever hands in for it, and for several', async () => {
    expect(await said([HEADINGS, row('Battambang', 1)], [BATTAMBANG])).toEqual([])
    expect(await said([HEADINGS, row('Battambang', 1), row('Kandal', 2)], [KANDAL, BATTAMBANG])).toEqual([])
  })
  it('of which a row got in is refused at that row alone', async () => {
    const lines = [HEADINGS, row('Siem Reap', 1), row('Battambang', 2), row('Siem Reap', 3)]
    expect(await said(lines, [SIEM_REAP])).toEqual([['row.other-office', 'error', 3]])
  })
  it('whose rows name no office is known by its letterhead', async () => {
    const lines = ['សាលាដំបូង ខេត្ត បាត់ដំបង', '', HEADINGS, row('', 1)]
    expect(await said(lines, [SIEM_REAP])).toContainEqual(['file.other-office', 'error', undefined])
  })
  it('on whose paper one’s own rows stand is asked about', async () => {
    const lines = ['សាលាដំបូងខេត្តបាត់ដំបង', HEADINGS, row('Siem Reap', 1)]
    expect(await said(lines, [SIEM_REAP])).toEqual([['file.letterhead-of-another', 'warning', undefined]])
    expect(await said(lines)).toEqual([['file.letterhead-of-another', 'warning', undefined]])
    expect(await said(['សាលាដំបូងខេត្តសៀមរាប', ...lines.slice(1)], [SIEM_REAP])).toEqual([])
  })
  it('of another body that sends the same form is refused at its row, and the body is named, whoever was asked for', async () => {
    const screening = findForm(kh, 'identification') as Form
    const heads = screening.fields.filter((f) => f.required).map((f) => f.words.en)
    const bytes = new TextEncoder().encode(`\uFEFF${[heads.join(','), ['POL-12', ...heads.slice(1).map(() => '')].join(',')].join('\n')}\n`)
    const draft = await receive(bytes, { form: screening, country: kh, fileName: 'f.csv' })
    if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
    const found = (sender: string) => {
      const judged = validate(draft, screening, kh, [], false, sender)
      return ('refused' in judged ? judged.refused : judged.warnings).filter((p) => /office-of-another|whose-office/.test(p.code))
    }
    const [stopped, ...more] = found('mosavy')
    expect([stopped?.code, stopped?.severity, stopped?.row, more.length]).toEqual(['row.office-of-another', 'error', 2, 0])
    expect(stopped?.message.en).toContain('Anti-Human Trafficking and Juvenile Protection Police')
    expect(found('ahtjp').map((p) => p.code)).toEqual(['file.whose-office'])
  })
  it('is asked about the first time, and never where nobody is asked', async () => {
    expect(await said([HEADINGS, row('Sample Court', 1)], [])).toEqual([['file.whose-office', 'warning', undefined]])
    expect(await said([HEADINGS, row(SAMPLE, 1)])).toEqual([])
  })
  it('is not seen in a letter that is merely dated from somewhere, or in a cell', async () => {
    const lines = ['Made at Phnom Penh', 'ធ្វើនៅភ្នំពេញ', HEADINGS, row('Siem Reap', 1)]
    expect(await said(lines, [SIEM_REAP])).toEqual([])
  })
})
