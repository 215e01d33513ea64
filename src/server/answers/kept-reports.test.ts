import { expect, it } from 'vitest'
import { loadReport } from '../../store/files/load-report.ts'
import { keepReports } from './kept-reports.ts'

it('a report is read once; one that could not be read is read for the next who asks; where there is none, nothing is', async () => {
  let read = 0
  const reportOf = keepReports((id) => (read++ === 0 ? Promise.reject(new Error('EMFILE')) : loadReport(id)))
  expect(await reportOf('no-such')).toBeUndefined()
  await expect(reportOf('tip')).rejects.toThrow('EMFILE')
  expect((await reportOf('tip'))?.id).toBe('tip')
  expect((await reportOf('tip'))?.id).toBe('tip')
  expect(read).toBe(2)
})
