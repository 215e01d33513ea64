/** A folder under reports/ → the questionnaire: report.ts, and one file of questions a part. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkReport, type Question, type Report } from '../../core/report/report.ts'
import { CODE, isCode } from '../../outside/host/own-code.ts'

export const REPORTS = join(import.meta.dirname, '../../../reports')

export class NoReport extends Error {
  override name = 'NoReport'
}

/** Ids of the reports there are, in the order of their names. */
export async function listReports(root = REPORTS): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true })
  return entries
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .toSorted()
}

/** @throws NoReport naming what there is; an Error listing all faults of one that is broken. */
export async function loadReport(id: string, root = REPORTS): Promise<Report> {
  const known = await listReports(root)
  if (!known.includes(id)) throw new NoReport(`there is no report "${id}"; there are ${known.join(', ')}`)
  const own = await importDefault<Omit<Report, 'questions'>>(join(root, id, `report${CODE}`))
  const files = (await readdir(join(root, id, 'questions'))).filter(isCode).toSorted()
  const questions = await Promise.all(files.map((f) => importDefault<readonly Question[]>(join(root, id, 'questions', f))))
  const report = { ...own, questions: questions.flat() }
  const faults = checkReport(report)
  if (faults.length > 0) throw new Error(`refused: the report ${id} has ${faults.length} faults\n${faults.map((f) => `  ${f}`).join('\n')}`)
  return report
}

const importDefault = async <T>(file: string): Promise<T> => ((await import(pathToFileURL(file).href)) as { default: T }).default
