/** What a file is, by its first bytes; its name is not believed. */
import { problem } from '../../errors.ts'
import { StopReading } from './grid.ts'

const OTHERS: readonly (readonly [magic: readonly number[], en: string, km: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'រូបភាព PNG'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'រូបភាព JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 'រូបភាព GIF'],
  [[0x52, 0x49, 0x46, 0x46], 'a picture, sound or film', 'រូបភាព សំឡេង ឬវីដេអូ'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'ឯកសារ PDF'],
  [[0x1f, 0x8b], 'a gzip archive', 'ឯកសារ gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive', 'ឯកសារ 7-Zip'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program', 'កម្មវិធី'],
]
const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte)

/** OpenDocument, part 2, section 3.3: the first entry is `mimetype`, stored as it is, so that its words stand at a fixed place. */
const isOds = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(30, 84)) === 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((c) => [c.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

/** @throws StopReading for a picture, a PDF, a locked workbook, or anything binary. */
export function sniff(bytes: Uint8Array): 'xlsx' | 'ods' | 'xls' | 'text' {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return isOds(bytes) ? 'ods' : 'xlsx'
  // The OLE2 envelope holds both a workbook under password and one of before 2007; the names of its parts stand in it as UTF-16.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsName(bytes, 'EncryptedPackage')) throw new StopReading(problem('file.encrypted'))
    if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return 'xls'
    throw new StopReading(problem('file.not-a-sheet', { what: { en: 'a document of an old office program', km: 'ឯកសារនៃកម្មវិធីការិយាល័យចាស់' } }))
  }
  for (const [magic, en, km] of OTHERS) {
    if (startsWith(bytes, magic)) throw new StopReading(problem('file.not-a-sheet', { what: { en, km } }))
  }
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) {
    throw new StopReading(problem('file.not-a-sheet', { what: { en: 'a binary file', km: 'ឯកសារគោលពីរ' } }))
  }
  return 'text'
}
