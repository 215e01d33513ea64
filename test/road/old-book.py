"""Makes old-book.xls, a workbook of before 2007 with what a list may hold: python old-book.py (xlwt)."""
import datetime, os
import xlwt

book = xlwt.Workbook(encoding='utf-8')
sheet = book.add_sheet('បញ្ជី')
day, riel, dollars = (xlwt.easyxf(num_format_str=f) for f in ("dd/mm/yyyy", "#,##0", "\"$\"#,##0"))
struck = xlwt.easyxf('font: struck_out on')
for column, heading in enumerate(['Number', 'Day', 'Fine', 'In dollars', 'Half', 'Words', 'Sum', 'Yes']):
    sheet.write(0, column, heading)
# So many different words that their table goes on in a second record, and is cut within a word of each kind.
for row in range(1, 500):
    sheet.write(row, 0, row)
    sheet.write(row, 1, datetime.date(2024, 1 + row % 12, 1 + row % 28), day)
    sheet.write(row, 2, row * 1000, riel)
    sheet.write(row, 3, row, dollars)
    sheet.write(row, 4, row / 100)
    sheet.write(row, 5, f'ពាក្យទី {row}' if row % 2 else f'word {row} ' + 'x' * (row % 7))
    sheet.write(row, 6, xlwt.Formula(f'A{row + 1}*2'))
    sheet.write(row, 7, row % 2 == 0)
sheet.write_merge(500, 501, 0, 1, 'over four cells')
for column in range(4):
    sheet.write(502, column, 'struck', struck)
sheet.row(3).hidden = True
sheet.col(4).hidden = True
hidden = book.add_sheet('aside')
hidden.visibility = 1
hidden.write(0, 0, -12.5)
book.save(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'old-book.xls'))
