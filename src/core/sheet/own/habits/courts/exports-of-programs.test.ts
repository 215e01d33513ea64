/** Tables that a registry's program writes out: French words cut short, in capitals, without accents. Every person and case is invented. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../../../../store/files/load-country.ts'
import { findForm } from '../../../../country/find.ts'
import type { Form } from '../../../../country/country.ts'
import { Lines } from '../../../lines.ts'
import { withoutBlankDay } from '../../values/blank-day.ts'
import { headingsOf } from '../../heading/heading.ts'
import type { Answers } from '../../questions/questions.ts'
import { readOwnSheets } from '../../read/read-sheets.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../../../../countries/kh`)
const words = country.sheetWords
if (!words) throw new Error('impossible: the country has its words')
const form = findForm(country, 'court-return') as Form
const headings = headingsOf(form, country, words)
const read = (lines: readonly string[], answers: Answers = {}) => {
  const rows = Lines.of(lines.map((line, i) => ({ row: i + 1, cells: line.split('|') })))
  const said = readOwnSheets([{ sheet: '', rows }], { form, country, words, answers, today: '2026-02-01' })
  if (!said || said === 'counts') throw new Error('no table was found')
  return { rows: [...said.rows].map((r) => r.cells), asked: said.questions.map((q) => q.id), left: said.leftOut.map((c) => c.heading) }
}

describe('a heading in capitals without a gap', () => {
  it.each([
    ['DTENREG', 'registered_on', undefined],
    ['DTJUG', 'decided_on', undefined],
    ['NOMLAT', 'accused_name_latin', undefined],
    ['PANS', 'sentence_months', 'year'],
    ['PEINEMOIS', 'sentence_months', 'month'],
    ['SURSISANS', 'suspended_months', 'year'],
    ['AMENDEKHR', 'fine', 'riel'],
    ['CODELOI', 'offence', undefined],
  ])('%s is parted where only one way is known', (heading, field, unit) => {
    const said = headings.read(heading)
    expect([said.concepts.map((c) => c.fields[0]), said.unit, said.unread]).toEqual([[field], unit, ''])
  })
  it.each(['PLANS', 'ROMANS', 'SEANCE', 'CAUSES', 'IDINC'])('%s is none of what its ends might say', (heading) => {
    expect(headings.read(heading).concepts).toEqual([])
  })
  it('small letters are a word of their own', () => {
    expect(headings.read('pans').concepts).toEqual([])
  })
})

it('a letter or two keep their accents: a tick of a font of signs is no letter', () => {
  expect(words.ticks).toContain('ü')
  expect(words.ticks).not.toContain('u')
})

it('who judges is no word for what is judged, though capitals write both alike', () => {
  expect(headings.read('JUGE')).toMatchObject({ concepts: [], isNotAsked: true })
  expect(headings.read('ETAT').concepts.map((c) => c.fields[0])).toEqual(['stage'])
})

it.each(['  /  /    ', '__/__/____', '__-__-____', '00/00/0000', '0000-00-00', '0000-00-00 00:00:00', '០០/០០/០០០០'])(
  '%s is no day, and nothing',
  (cell) => expect(withoutBlankDay(cell.trim())).toBe(''),
)
it.each(['//', '/ /', '-', '…', '--', '00', '0/0', '10/00/2024', '/', 'n/a', '  '])('%s is what it is', (cell) =>
  expect(withoutBlankDay(cell)).toBe(cell),
)

const HEADS = 'AFFAIRE|DTENREG|NOMKH|NOMLAT|SEX|AGE|NATION|CODELOI|ART|TYPEEXPL|ETAT|DTDEC|MODEJUG|DECISION|PANS|PMOIS|DI_KHR|DI_USD'
const LEGEND = '*** LTEH08 = LOI REPRESSION TRAITE DES ETRES HUMAINS ET EXPLOITATION SEXUELLE 2008 / CP09 = CODE PENAL ***'
describe('an export', () => {
  const lines = [
    HEADS,
    '2300089|07/06/2023|ឧទាហរណ៍ លីន|EXAMPLE Lin|M|53|CHINE|LTEH08|30|TRAVAIL FORCE|TERMINE|14/12/2023|CONTRADICTOIRE|CONDAMNATION|3|6|5000000|',
    '2300211|24/06/2023|ប្រឌិត ពាន់|INVENTED Poan|M|50|THAILANDE|LTEH08|10|EXPLOITATION SEXUELLE|INSTRUCTION|  /  /    ||||||',
    '2300333|21/07/2023|ប្រឌិត ស្លឹក|INVENTED Sloek|F|41|KHMER|CP09|377|MENDICITE|ATTENTE AUDIENCE|  /  /    ||||||',
    '2300345|22/07/2023|ប្រឌិត ទឹក|INVENTED Tuek|F|40|KHMER|LTEH08|10|MARIAGE FORCE|TERMINE|14/12/2023|DEFAUT|RELAXE||||2500',
    LEGEND,
  ]
  it('is read, and asked for nothing but whether DTDEC is the day of a decision or of a death', () => {
    const { rows, asked } = read(lines)
    expect(asked).toEqual(['column:dtdec'])
    expect(rows).toMatchObject([
      {
        citizenship: 'CHN',
        form_of_exploitation: 'FORCED_LABOUR',
        stage: 'decided',
        decided_on: '',
        outcome: 'convicted',
        sentence_months: '42',
        compensation: '5000000',
      },
      { citizenship: 'THA', stage: 'investigating_judge', decided_on: '', offence: 'L2008-10' },
      { stage: 'awaiting_trial', offence: 'CC-FRAUD', decided_on: '' },
      { outcome: 'acquitted', presence: 'in_absentia', compensation: '' },
    ])
  })
  it('says no law where it does not explain its own', () => {
    const inOwnWords = lines.slice(0, -1).map((line) => line.replace('LTEH08', 'REG1').replace('CP09', 'REG2'))
    expect(read(inOwnWords).asked).toContain('rule:law')
  })
})

it('since when somebody is held is no compensation, and the one number of a list is the case, said', () => {
  const { rows, asked, left } = read([
    "Prévenus poursuivis en vertu de la loi du 15 février 2008 sur la répression de la traite des êtres humains et de l'exploitation sexuelle",
    '(art. sans mention = loi de 2008 ; C.P. = Code pénal ; dates jour/mois/année)',
    'N°|N° parquet|Inscrit le|Prévenu|S.|Âge|Nat.|Chef(s)|Mis en examen le|Détenu dep.|Décision du|Nature|Dispositif|Emprisonnement|D.-I.',
    '1|19/RP/23|16/9/23|TESTING Popok|F|63 ans|khmère|art. 18 + C.P. 377|19/9/23|—|22/11/23|contradictoire|condamnée|7 ans 6 mois|4.000.000 R',
    '2|41/RP/23|20/10/23|INVENTED Meambao|H|36 ans|vietnamien|art. 19|22/10/23|19/10/23|29/4/24|par défaut|relaxé|—|—',
    '3|42/RP/23|21/10/23|INVENTED Mai|H|38 ans|khmer|art. 19|22/10/23|19/10/23|29/4/24|par défaut|condamné|3 ans dont 1 an avec sursis|—',
  ])
  expect([asked, left]).toEqual([[], ['Détenu dep.']])
  expect(rows).toMatchObject([
    {
      case_number: '19/RP/23',
      offence: 'L2008-18',
      other_offences: 'CC-FRAUD',
      compensation: '4000000',
      sentence_months: '90',
      citizenship: 'KHM',
    },
    { offence: 'L2008-19', outcome: 'acquitted', citizenship: 'VNM' },
    { sentence_months: '36', suspended_months: '12' },
  ])
})

describe('what a program writes above its table', () => {
  const list = (...lines: readonly string[]) => [
    ...lines,
    'CASE_NO|NAME|SEX|AGE|LAW|ART|D_REG|D_DECIS|RES|PRES',
    '240009|SAMPLE DARA|1|34|1|10|20240906|20250103|C|P',
    '240018|SAMPLE SREY|2|29|1|12|20240916|20250104|A|A',
  ]
  it.each([
    ['gaps', 'LIST OF ACCUSED  LAW 1=ANTI TRAFFICKING LAW 2008', 'SEX 1=M 2=F  RES C=CONVICTED A=ACQUITTED  PRES P=PRESENT A=ABSENT'],
    ['semicolons', 'LAW 1 = Law of 2008; SEX 1 = male, 2 = female', 'RES C = convicted, A = acquitted; PRES P = present, A = absent'],
    ['cells', 'SEX 1=F 2=M|LAW 1=TIP LAW 2008', 'PRES A=ABSENT P=PRESENT|RES A=ACQUITTED C=CONVICTED'],
  ])('explains codes each behind its column, parted by %s', (by, ...above) => {
    const { rows, asked } = read(list(...above))
    expect(asked).toEqual([])
    expect(rows.map((r) => [r['sex'], r['outcome'], r['presence'], r['offence']])).toEqual([
      [by === 'cells' ? 'female' : 'male', 'convicted', 'in_person', 'L2008-10'],
      [by === 'cells' ? 'male' : 'female', 'acquitted', 'in_absentia', 'L2008-12'],
    ])
  })
  it('says nothing of a column that it does not name', () => {
    const { rows } = read(list('STATE 1=M 2=F  LAW 1=TIP LAW 2008'))
    expect(rows.map((r) => r['sex'])).not.toContain('male')
  })
  it.each(['AccID', 'ACCUSED ID', 'PersonId', 'def_key'])('%s is the program’s own number of whoever it is', (heading) =>
    expect(headings.read(heading).isNotAsked).toBe(true),
  )
})
