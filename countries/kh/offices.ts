/** Offices that owe returns, by body. Codes are ours: the body's letters with the number of ISO 3166-2, `-NAT` for the head office. */
import { toKhmerDigits, type Code, type CodeList, type Observatory } from '../../src/core/country/index.ts'
import provinces from './lists/provinces.ts'

const numberOf = (province: string): string => province.slice('KH-'.length)

/** One office in each of the 25 provinces. */
export const inEachProvince = (body: string, en: string, km: string): readonly Code[] =>
  provinces.codes.map((p) => ({
    code: `${body}-${numberOf(p.code)}`,
    words: { en: `${en}, ${p.words.en}`, km: `${km} ${p.words.km}` },
    parent: p.code,
  }))

export const headOffice = (body: string, en: string, km: string): Code => ({ code: `${body}-NAT`, words: { en, km } })

/** Offices that hand in what they have and owe no return: what comes from them counts, and no figure waits for them. */
export const owingNothing = (codes: readonly Code[]): readonly Code[] => codes.map((code) => ({ ...code, owesNothing: true }))

/** Late, sent back, contradicted: in a demonstration these fall on an invented office alone (DESIGN 8.9). No real record has it. */
export const inventedOffice = (body: string, en: string, km: string, number = 1): Code => ({
  ...invented(body, en, km, number),
  isOnlyInDemo: true,
})
/** An office of a body that this folder cannot name, by the body's id: a record has it where somebody is in that place. */
export const officeOfPlace = (placeOf: string, body: string, en: string, km: string, number = 1): Code => ({
  ...invented(body, en, km, number),
  placeOf,
})
const invented = (body: string, en: string, km: string, number: number): Code => ({
  code: `${body}-X${number}`,
  words: { en: `${en} (invented)`, km: `${km} (ប្រឌិត)` },
  fictional: true,
})

/** Places for so many bodies that an agency stands for, each with one office: `ngo-3`, whose office is `NGO-M3`. */
export const memberPlaces = (
  of: string,
  { id, code, en, km }: { readonly id: string; readonly code: string; readonly en: string; readonly km: string },
  howMany: number,
): Observatory['members'] =>
  Array.from({ length: howMany }, (_, i) => ({
    id: `${id}-${i + 1}`,
    of,
    office: {
      code: `${code}-M${i + 1}`,
      words: { en: `${en} ${i + 1} (invented)`, km: `${km}${toKhmerDigits(String(i + 1))} (ប្រឌិត)` },
      fictional: true,
      placeOf: `${id}-${i + 1}`,
    },
  }))

/** A body with a head office and, for faults, an invented one. */
export const singleOffice = (id: string, body: string, en: string, km: string): CodeList => ({
  id,
  words: { en, km },
  codes: [headOffice(body, en, km), inventedOffice(body, `Sample office of the ${en}`, `ការិយាល័យគំរូ ${km}`)],
})

/** Whoever writes papers or has them: every body of the country's folder. */
export const AGENCIES_THAT_WRITE: readonly string[] =
  'acu ahtjp bar cnp courts embassies gcnp gdi gdp gendarmerie mef mfaic moh moi moj molvt mosavy nbc ncct ngo-coalition nis oversight-body pcct prosecution scm victims-fund'.split(
    ' ',
  )
