/** The words under answers, in DIR/answers, against what their agencies put on record last: figure, words, and that a device stands for them. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../../verify/index.ts'
import { isObject } from '../../core/shape.ts'
import { hashShown } from '../../core/report/figure-hash.ts'
import type { Installation } from '../installation/installation.ts'
import { whileAnswersStand } from './sign-answer.ts'
import { answerKey, readAnswersOnRecord, type AnswerOnRecord } from './answers-signed.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readSignOffs, type SignOffRecord } from './sign-offs.ts'

const SHEET = /^([a-z][a-z0-9_-]*)-(\d{4})\.json$/

type Place = Pick<Installation, 'layout' | 'pools'>

/** Whoever is signing finishes first: log and files are seen as they stand together. */
export const checkAnswers = (place: Place, report: Report): Promise<void> =>
  whileAnswersStand(place, async (client) => holdAgainst(await readAnswersOnRecord(client), place.layout, report))

function holdAgainst(onRecord: ReadonlyMap<string, AnswerOnRecord>, layout: Layout, report: Report): void {
  const missing = new Map(onRecord)
  for (const name of existsSync(layout.answers) ? readdirSync(layout.answers).toSorted() : []) {
    if (name.endsWith('.tmp')) continue // of a write that was cut off: nobody reads it
    const path = join('answers', name)
    const [, sheet = '', year = ''] = SHEET.exec(name) ?? []
    const records = sheet === '' ? undefined : readable(() => readSignOffs(layout, sheet, Number(year)))
    if (!records) report({ what: 'answer.altered', where: path, path })
    for (const record of records ?? []) {
      const key = answerKey(sheet, Number(year), record.question, record.agency)
      const said = missing.get(key)
      const where = `${path}, ${record.question} by ${record.agency}`
      if (!said) report({ what: 'answer.not-in-log', where, path, agency: record.agency })
      else if (said.figure !== record.figure || said.narrative !== hashShown(record.narrative) || (record.isSigned && !said.isSigned))
        report({ what: 'answer.altered', where, path, agency: record.agency, id: said.id })
      missing.delete(key)
    }
  }
  for (const { report: sheet, year, question, agency, id } of missing.values())
    report({ what: 'answer.missing', where: `answers/${sheet}-${year}.json, ${question} by ${agency}`, agency, id })
}

const isWhole = (r: unknown): boolean =>
  isObject(r) && ['question', 'agency', 'figure'].every((k) => typeof r[k] === 'string') && isObject(r.narrative)

/** Undefined for what somebody spoilt by hand. */
function readable(read: () => readonly SignOffRecord[]): readonly SignOffRecord[] | undefined {
  try {
    const records = read()
    return Array.isArray(records) && records.every(isWhole) ? records : undefined
  } catch {
    return undefined
  }
}
