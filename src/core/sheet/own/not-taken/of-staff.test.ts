/** A list of an office's own staff is no list of those it helps, whatever its letterhead speaks of; and a list of clients that speaks of pay is one. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { words } from '../../../../../test/helpers/read-lists.ts'
import { Lines } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { maybeStaffSheets, staffSheets } from './of-staff.ts'

const grid = (text: string, sheet = 'Sheet1'): SheetGrid => ({
  sheet,
  rows: Lines.of(text.split('\n').map((line, i) => ({ row: i + 1, cells: line.split('|') }))),
})
const PEOPLE = ['Sample A|F|22', 'Sample B|M|51', 'Sample C|F|40']
const list = (title: string, heads: string, cells: string): SheetGrid =>
  grid([title, `Name|Sex|Age|${heads}`, ...PEOPLE.map((p) => `${p}|${cells}`)].join('\n'))
const isStaff = (sheet: SheetGrid, fileName = 'list.xlsx'): boolean => staffSheets([sheet], words, fileName).has(sheet.sheet)

describe('a list of staff', () => {
  it.each([
    ['NGO Sample - Shelter for victims of trafficking\nSalary list, staff, March 2024', 'Position|Since|Basic ($)'],
    ['Pay list April', 'Position|Amount'],
    ['តារាងបើកប្រាក់បៀវត្សបុគ្គលិក ខែមីនា', 'តួនាទី|ប្រាក់ខែ'],
    ['Annual leave 2025', 'Post|From|To'],
    ['Danh sách nhân viên', 'Chức vụ|Lương'],
    ['មជ្ឈមណ្ឌលជនរងគ្រោះ\nតារាងវេនយាមបុគ្គលិក ខែឧសភា', 'មុខតំណែង|វេន'],
  ])('is one by what it is called, or by its columns of pay: %s', (title, heads) => expect(isStaff(list(title, heads, 'x|1|2'))).toBe(true))
  it.each([
    ['March', 'Position|Basic salary|NSSF|Net pay'],
    ['Sheet1', 'Position|Employer|Basic salary|Days worked|Net pay|Passport kept'],
    ['Sheet1', 'Employer|Basic salary|Days worked|NSSF|Net pay|Passport kept'],
    ['Migrants interviewed', 'Position|Basic salary|Days worked|Net pay'],
    ['12 March', 'Post|Gross pay|Days worked|Overtime|Net pay'],
    ['ខែមីនា', 'មុខងារ|អត្តលេខបុគ្គលិក|ប្រាក់ខែគោល|ប្រាក់បៀវត្សរ៍'],
  ])('may be one by its columns of pay alone, and may be of workers who were not paid: %s, %s', (title, heads) => {
    const sheet = list(title, heads, '1|2|3|4|5')
    expect([isStaff(sheet), maybeStaffSheets([sheet], words, 'claims.xlsx').size]).toEqual([false, 1])
  })
  it.each([
    ['Unpaid wages of victims', 'Position|Basic salary|Days worked|Net pay'],
    ['Sheet1', 'Position|Salary|Passport kept'],
    ['Salary list, staff', 'Position|Basic salary|NSSF|Net pay'],
    ['បញ្ជីជនរងគ្រោះ', 'មុខងារ|អត្តលេខបុគ្គលិក|ប្រាក់ខែគោល|ប្រាក់បៀវត្សរ៍'],
  ])('and nobody is asked where its title says whose it is, or hardly a column is of pay: %s', (title, heads) =>
    expect(maybeStaffSheets([list(title, heads, '1|2|3|4')], words, 'list.xlsx').size).toBe(0),
  )
  it('is one by the name of its file or of its sheet', () => {
    expect(isStaff(list('March 2024', 'Position|Since', 'cook|2019'), 'staff_list_2024.xlsx')).toBe(true)
    const [clients, staff] = [list('Clients', 'Admitted|Left', '2024-01-02|'), grid('Name|Sex|Age|Position\nSample A|F|22|cook', 'Staff')]
    expect([...staffSheets([clients, staff], words, 'staff_and_clients.xlsx')]).toEqual(['Staff'])
  })
  it.each([
    ['Unpaid wages of victims: salary list for the claim', 'Position|Salary|Months'],
    ['Shelter clients, March 2024', 'Position|Salary|Allowance'],
    ['Migrants interviewed', 'Position|Salary|Overtime|Deductions|Passport kept'],
    ['Sheet1', 'Employer|Basic salary|Days worked|NSSF|Net pay|Passport kept'],
    ['Residents', 'Admitted|Case worker|Room'],
    ['បញ្ជីជនរងគ្រោះ បំពេញដោយបុគ្គលិក', 'មុខតំណែង|វេន'],
    ['Filled in by the staff of the centre', 'Position|Admitted'],
    ['Staff of the house are asked to fill in every day', 'Admitted|Left|Reason'],
  ])('is none where it is of those who are helped: %s', (title, heads) => expect(isStaff(list(title, heads, '1|2|3|4|5'))).toBe(false))
})
