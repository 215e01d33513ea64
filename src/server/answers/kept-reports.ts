/** Reports as they were read once. One that could not be read is read again for the next who asks. */
import { listReports, loadReport } from '../../store/files/load-report.ts'
import type { Report } from '../../core/report/report.ts'

/** @returns a report by its id; undefined where there is none. It rejects where one is there and cannot be read. */
export function keepReports(load: (id: string) => Promise<Report> = loadReport): (id: string) => Promise<Report | undefined> {
  const reports = new Map<string, Promise<Report>>()
  return async (id) => {
    if (!reports.has(id) && !(await listReports()).includes(id)) return undefined
    const report = reports.get(id) ?? load(id)
    reports.set(id, report)
    report.catch(() => reports.get(id) === report && reports.delete(id))
    return report
  }
}
