/** A finding in words: what, and where to look. Khmer words are drafts. */
import type { Country } from '../country/country.ts'
import { findForm } from '../country/find.ts'
import { findRecordKind } from '../model/kinds.ts'
import type { Words } from '../model/fields.ts'
import type { Finding } from './finding.ts'
import { FLOWS } from './flows.ts'

export type Told = { readonly what: Words; readonly where: Words }

export function tellFinding(f: Finding, country: Country): Told {
  const { what, where } = tellInBoth(f, country)
  // A country without Khmer has no Khmer names to put into a Khmer sentence.
  const own = ({ km, ...others }: Words): Words => (km !== undefined && country.languages.includes('km') ? { ...others, km } : others)
  return { what: own(what), where: own(where) }
}

function tellInBoth(f: Finding, country: Country): Told {
  switch (f.rule) {
    case 'deposit.not-entered':
      return {
        what: {
          en: `deposit ${f.number} of ${f.deposited_on} (${f.channel}, ${f.days} days ago) was entered by nobody`,
          km: `លេខតម្កល់ ${f.number} ថ្ងៃ ${f.deposited_on} (${f.channel}, ${f.days} ថ្ងៃមុន) គ្មាននរណាបញ្ចូលទេ`,
        },
        where: {
          en: f.vouched
            ? 'look in its register of leads for a slip with this number; the depositor has a record of it and can show the lead'
            : 'no depositor’s record names it, and anyone can leave a deposit: look for a slip with this number, and ask for it to be opened',
          km: f.vouched
            ? 'សូមរកក្នុងបញ្ជីព័ត៌មាននូវសន្លឹកដែលមានលេខនេះ។ អ្នកតម្កល់មានកំណត់ត្រា និងអាចបង្ហាញព័ត៌មាន'
            : 'គ្មានកំណត់ត្រារបស់អ្នកតម្កល់ណារាយលេខនេះទេ ហើយនរណាក៏អាចតម្កល់បាន៖ សូមរកសន្លឹកដែលមានលេខនេះ ហើយសុំឱ្យបើកបង្ហាញ',
        },
      }
    case 'deposit.unknown-office':
      return {
        what: {
          en: `deposit ${f.number} of ${f.deposited_on} (${f.channel}) is owed by a code that is no office which receives leads`,
          km: `លេខតម្កល់ ${f.number} ថ្ងៃ ${f.deposited_on} (${f.channel}) ជំពាក់ដោយលេខកូដដែលមិនមែនជាការិយាល័យទទួលព័ត៌មាន`,
        },
        where: { en: 'ask the depositor to whom the lead was handed', km: 'សូមសួរអ្នកតម្កល់ថាបានប្រគល់ព័ត៌មានឱ្យនរណា' },
      }
    case 'deposit.number-twice':
      return {
        what: { en: `two different deposits have the number ${f.number}`, km: `ការតម្កល់ពីរផ្សេងគ្នាមានលេខ ${f.number}` },
        where: { en: 'ask both depositors to open theirs', km: 'សូមឱ្យអ្នកតម្កល់ទាំងពីរបើកបង្ហាញ' },
      }
    case 'nil.contradicted':
      return {
        what: {
          en: `"nothing" was signed for: ${formOf(country, f.form).en}; not so by: ${kindOf(f.by).en}${f.records === undefined ? '' : ` (records: ${f.records})`}`,
          km: `បានចុះហត្ថលេខាថា «គ្មាន» សម្រាប់៖ ${formOf(country, f.form).km}។ ផ្ទុយពី៖ ${kindOf(f.by).km}${f.records === undefined ? '' : ` (កំណត់ត្រា៖ ${f.records})`}`,
        },
        where: f.by === 'deposit' ? { en: 'the deposits named beside this', km: 'សូមមើលការតម្កល់ដែលរាយនៅជិតនេះ' } : look(f.look_at, country),
      }
    case 'flow.differs':
      return {
        what: {
          en: `${flowOf(f.flow).en}: ${f.sent} sent, ${f.received} received`,
          km: `${flowOf(f.flow).km}៖ បញ្ជូន ${f.sent} ទទួល ${f.received}`,
        },
        where: look(f.look_at, country),
      }
    case 'number.missing':
      return {
        what: {
          en: `${kindOf(f.kind).en}: of ${f.of} running numbers ${f.missing} are on no record: ${f.numbers}`,
          km: `${kindOf(f.kind).km}៖ លេខរៀង ${f.missing} ក្នុងចំណោម ${f.of} គ្មានក្នុងកំណត់ត្រា៖ ${f.numbers}`,
        },
        where: { en: 'look in the paper register at these numbers', km: 'សូមមើលលេខទាំងនេះក្នុងបញ្ជីក្រដាស' },
      }
    case 'return.unsigned':
      return {
        what: {
          en: `${formOf(country, f.form).en}: came without a signature on ${f.since}, and nobody has signed it`,
          km: `${formOf(country, f.form).km}៖ មកដោយគ្មានហត្ថលេខានៅថ្ងៃ ${f.since} ហើយមិនទាន់មាននរណាចុះហត្ថលេខាទេ`,
        },
        where: {
          en: 'the office signs it with a device, in the list of returns due',
          km: 'ការិយាល័យចុះហត្ថលេខាដោយឧបករណ៍ ក្នុងបញ្ជីរបាយការណ៍ត្រូវដាក់',
        },
      }
    default:
      return f satisfies never
  }
}

function look(offices: readonly string[], country: Country): Words {
  const names = offices.map((code) => officeOf(code, country))
  return {
    en: `compare the records of ${names.map((n) => n.en).join(', ')}`,
    km: `សូមប្រៀបធៀបកំណត់ត្រារបស់ ${names.map((n) => n.km).join(', ')}`,
  }
}
/** An office by its name; by its code where no list has it. */
export const officeOf = (code: string, country: Country): Words =>
  country.lists.flatMap((l) => l.codes).find((c) => c.code === code)?.words ?? same(code)
const same = (text: string): Words => ({ en: text, km: text })
const formOf = (country: Country, id: string): Words => findForm(country, id)?.words ?? same(id)
const flowOf = (id: string): Words => FLOWS.find((f) => f.id === id)?.words ?? same(id)
const DEPOSIT: Words = { en: 'a deposit that nobody entered', km: 'ការតម្កល់ដែលគ្មាននរណាបញ្ចូល' }
const kindOf = (id: string): Words => (id === 'deposit' ? DEPOSIT : (findRecordKind(id)?.words ?? same(id)))
