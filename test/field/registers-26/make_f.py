from common import *

def bare(sheet, one, h, cols, first, last):
    return {'sheet': sheet, 'one_row_is': one, 'records_lie_in': 'rows', 'heading_rows': [h], 'heading_column': None, 'first': first, 'last': last, 'count_of_all_rows': last - first + 1,
            'repeats_sheet': None, 'columns': cols, 'rows': [], 'all_rows_tally': {}}

def r19():
    R = random.Random(119); file = '19_clients_list_saved_as.csv'
    q = lambda s: ''.join(c if ord(c) < 128 else '?' for c in s)   # as a spreadsheet saves Khmer into ANSI
    hd = ['ល.រ', 'ឈ្មោះ', 'ភេទ', 'អាយុ', 'ខេត្ត', 'ករណី', 'ថ្ងៃមក', 'ស្ថានភាព']; rows = []
    for i in range(22):
        rows.append([kd(i + 1), name(R, R.choice(['male', 'female'])), R.choice(['ប្រុស', 'ស្រី']), kd(R.randint(10, 40)), R.choice(list(PROV.values())), R.choice(['ជួញដូរ', 'ហិង្សា', 'បាត់ខ្លួន']), kdate(days(R, '2024-01-01', '2024-12-20', 1)[0]), R.choice(['នៅ', 'ចេញ'])])
    with open(path(file), 'w', encoding='ascii', newline='') as o:
        w = csv.writer(o); w.writerow([q(x) for x in hd]); [w.writerow([q(x) for x in r]) for r in rows]
    cols = [{'at': L(j + 1), 'heading': q(h), 'means': 'cannot be read', 'fact': None} for j, h in enumerate(hd)]
    return entry(19, file, "NGO 'Sample Women's Centre' (invented): a client list saved as CSV", 'refuse', 'all Khmer became question marks when the list was saved; nothing can be read back',
        [bare(None, 'probably a client, but nothing can be read', 1, cols, 2, 23)], errors=[], never=['question marks kept as names or provinces', 'records made of the number of question marks (ages, sexes, days guessed from the length)'], questions=[],
        notes=['ask for the XLSX, or for CSV UTF-8'])

def r20():
    R = random.Random(120); file = '20_សាក្សីក្រោមការការពារ_សម្ងាត់.xlsx'
    wb = Workbook(); ws = wb.active; ws.title = 'សាក្សី'
    line(ws, 'A1', 'សម្ងាត់បំផុត – ហាមចម្លង ហាមបញ្ចូលក្នុងប្រព័ន្ធព័ត៌មានណាមួយ', True, 'A1:H1', 14); line(ws, 'A2', 'បញ្ជីសាក្សី និងជនរងគ្រោះដែលស្ថិតក្រោមវិធានការការពារ (ការិយាល័យគំរូ)', True, 'A2:H2')
    hd = [('ល.រ', 'running number'), ('ឈ្មោះពិត', 'true name'), ('ឈ្មោះសម្ងាត់', 'cover name'), ('ទីកន្លែងលាក់ខ្លួន', 'where the person is hidden'), ('មន្ត្រីទទួលបន្ទុក', 'officer in charge'), ('ទូរស័ព្ទសម្ងាត់', 'secret telephone'), ('លេខសំណុំរឿង', 'dossier'), ('ការគំរាម', 'threat')]
    heads(ws, 4, hd)
    for i in range(11):
        sx = R.choice(['male', 'female'])
        put(ws, 5 + i, hd, [kd(i + 1), name(R, sx), 'ស' + kd(100 + i), 'ផ្ទះសុវត្ថិភាពគំរូ ' + R.choice('កខគ'), 'មន្ត្រី ' + name(R, 'male'), f'000 000 {R.randint(100, 999)}', kd(R.randint(10, 99)) + ' គ.ព', R.choice(['ខ្ពស់', 'មធ្យម'])])
    wb.save(path(file))
    cols = [{'at': L(j + 1), 'heading': h[0], 'means': h[1], 'fact': None} for j, h in enumerate(hd)]
    return entry(20, file, 'Office for the protection of witnesses (model): protected witnesses and where they are', 'refuse', 'true names, cover names and hiding places; its own first line forbids to enter it in any system',
        [bare('សាក្សី', 'a protected witness (a person); must not come in', 4, cols, 5, 15)], [('សាក្សី', 'A1:A2', 'line that forbids copying, title')], questions=[],
        never=['any true name, cover name, hiding place or telephone stored, shown to others or written in a log', 'records made of the persons'], notes=['compare file 4 of the earlier set (confidential sources)'])

ALL = [r19, r20]
