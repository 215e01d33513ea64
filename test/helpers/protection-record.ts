/** One invented record of the protection side, of the agency that keeps it: what nobody opens without somebody's approval. */
import { append } from '../../src/road/append.ts'
import { sealFile } from './made-installation.ts'
import type { Vaulted } from './made-vaults.ts'
import { cellOf, sheetOf } from './whole-row.ts'

/** @param said of some fields of that form, invented. @returns the record's pointer. */
export async function putProtected(
  made: Pick<Vaulted, 'installation'>,
  formId: string,
  agency: string,
  said: Readonly<Record<string, string>>,
): Promise<string> {
  const { country, store } = made.installation
  const form = country.forms.find((f) => f.id === formId)
  if (!form) throw new Error('no form')
  const cells = form.fields.map((f, i) => {
    // Suspected, decided and told on one day: no rule has an end before a beginning.
    const usual = f.type === 'date' && f.id !== 'birth_date' ? '2023-05-10' : cellOf(f, i, country, agency)
    return said[f.id] ?? usual
  })
  const sealed = await sealFile(made.installation, form.id, agency, sheetOf(form, cells), '2023-05.csv')
  if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
  await append(sealed, country, store)
  return (JSON.parse(sealed.entries[1]?.stub ?? '{}') as { record: string }).record
}

/** @param name of the person, invented. */
export const putIdentification = (made: Vaulted, agency: string, name: string): Promise<string> =>
  putProtected(made, 'identification', agency, { person_name: name })
