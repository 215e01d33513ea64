#!/usr/bin/env python3
"""Writes files/, truth.json and README.md. All people, firms and numbers are invented."""
import csv, datetime as dt, io, json, os, random
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.utils import get_column_letter as L
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell, CoveredTableCell
from odf.text import P
from odf.style import Style
from odf.number import DateStyle, Day, Month, Year, Text

HERE = os.path.dirname(os.path.abspath(__file__))
os.makedirs(os.path.join(HERE, "files"), exist_ok=True)
D = dt.date
OUT = []

# ---------------------------------------------------------------- stock
KF, KG = ["សាកល្បង", "គំរូ", "ប្រឌិត"], {"female": ["ស្រីមុំ", "សុភា", "ចាន់ធីតា", "បុប្ផា", "រតនា"],
                                        "male": ["ដារ៉ា", "បូរ៉ា", "រដ្ឋា", "សុខា", "វិសាល"]}
EF, EG = ["Testing", "Sample", "Invented"], {"female": ["Sreymom", "Sophea", "Thida", "Bopha", "Ratana"],
                                             "male": ["Dara", "Bora", "Rith", "Sokha", "Visal"]}
PROV = {"Phnom Penh": "ភ្នំពេញ", "Kandal": "កណ្តាល", "Takeo": "តាកែវ", "Prey Veng": "ព្រៃវែង", "Svay Rieng": "ស្វាយរៀង",
        "Kampong Cham": "កំពង់ចាម", "Kampong Thom": "កំពង់ធំ", "Kampong Speu": "កំពង់ស្ពឺ", "Battambang": "បាត់ដំបង",
        "Banteay Meanchey": "បន្ទាយមានជ័យ", "Siem Reap": "សៀមរាប", "Pursat": "ពោធិ៍សាត់", "Kampot": "កំពត",
        "Koh Kong": "កោះកុង", "Preah Sihanouk": "ព្រះសីហនុ", "Tboung Khmum": "ត្បូងឃ្មុំ", "Kratie": "ក្រចេះ",
        "Oddar Meanchey": "ឧត្តរមានជ័យ", "Kampong Chhnang": "កំពង់ឆ្នាំង"}
KM = ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"]


def kd(x):
    return str(x).translate(str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩"))


def kname(r, sex):
    return r.choice(KF) + " " + r.choice(KG[sex])


def ename(r, sex):
    return r.choice(EF) + " " + r.choice(EG[sex])


def days(r, n, a, b):
    return sorted(a + dt.timedelta(r.randrange((b - a).days + 1)) for _ in range(n))


def iso(d):
    return d.isoformat() if d else None


def dmy(d, sep="/", y=4):
    return f"{d.day:02d}{sep}{d.month:02d}{sep}" + (str(d.year) if y == 4 else f"{d.year % 100:02d}")


# ---------------------------------------------------------------- truth
NAMES = {"name", "name_khmer", "name_latin", "phone", "uuid", "passport_no", "id_card_no", "place", "victim_name"}


def tally(rows):
    keys = []
    for x in rows:
        for k in x["facts"]:
            if k not in keys:
                keys.append(k)
    res = {}
    for k in keys:
        v = [x["facts"].get(k) for x in rows]
        g = [y for y in v if y is not None]
        if k in NAMES:
            res[k] = {"given": len(g), "different": len(set(g))}
        elif g and all(isinstance(y, (int, float)) for y in g):
            res[k] = {"sum": sum(g), "given": len(g)}
        elif g and all(isinstance(y, dict) for y in g):
            c = {}
            for y in g:
                c[y["currency"]] = c.get(y["currency"], 0) + y["amount"]
            res[k] = {"given": len(g), "sum_by_currency": c}
        else:
            c = {}
            for y in v:
                for z in (y if isinstance(y, list) else [y]):
                    z = "(empty)" if z is None else str(z)
                    c[z] = c.get(z, 0) + 1
            res[k] = dict(sorted(c.items()))
    return res


def table(sheet, unit, heads, rows, cols, lie="rows", hcol=None, repeats=None, first=None, last=None):
    ats = [x["at"] for x in rows]
    return {"sheet": sheet, "one_row_is" if lie == "rows" else "one_column_is": unit, "records_lie_in": lie,
            "heading_rows": heads, "heading_column": hcol, "first": first if first is not None else ats[0],
            "last": last if last is not None else ats[-1], "count_of_all_rows": len(rows), "repeats_sheet": repeats,
            "columns": [{"at": a, "heading": h, "means": m, "fact": f} for a, h, m, f in cols],
            "rows": rows, "all_rows_tally": tally(rows)}


def add(no, file, kept_by, outcome, why, tables=(), notes=(), totals=(), also=None, not_rows=(), errors=(), questions=(), never=()):
    OUT.append({"no": no, "file": "files/" + file, "kept_by": kept_by, "outcome": outcome, "why": why, "notes": list(notes),
                "tables": list(tables), "totals": list(totals), "also": also,
                "not_rows": [{"sheet": s, "where": w, "what": t} for s, w, t in not_rows],
                "errors": [{"sheet": s, "cell": c, "what": t, "wanted": w} for s, c, t, w in errors],
                "questions": list(questions), "must_never_happen": list(never)})


# ---------------------------------------------------------------- writers
TH = Side(style="thin", color="999999")
BOX = Border(left=TH, right=TH, top=TH, bottom=TH)


def head(ws, row, hs, col=1, fill="D9E1F2"):
    for i, h in enumerate(hs):
        c = ws.cell(row, col + i, h)
        c.font = Font(bold=True)
        c.border = BOX
        c.alignment = Alignment(wrap_text=True, vertical="center")
        if fill:
            c.fill = PatternFill("solid", fgColor=fill)


def put(ws, row, vals, col=1, fmt="dd/mm/yyyy"):
    for i, v in enumerate(vals):
        c = ws.cell(row, col + i, v)
        c.border = BOX
        if isinstance(v, (dt.date, dt.datetime)):
            c.number_format = fmt


def widths(ws, *w):
    for i, x in enumerate(w):
        ws.column_dimensions[L(i + 1)].width = x


def save(wb, file):
    wb.properties.created = wb.properties.modified = dt.datetime(2024, 12, 1)
    wb.save(os.path.join(HERE, "files", file))


def ods(file, sheets):
    doc = OpenDocumentSpreadsheet()
    ds = DateStyle(name="dmy")
    for e in (Day(style="long"), Text(text="/"), Month(style="long"), Text(text="/"), Year(style="long")):
        ds.addElement(e)
    doc.automaticstyles.addElement(ds)
    st = Style(name="ced", family="table-cell", datastylename="dmy")
    doc.automaticstyles.addElement(st)
    for name, rows in sheets:
        t = Table(name=name)
        for row in rows:
            tr = TableRow()
            for v in row:
                span = 1
                if isinstance(v, tuple):
                    v, span = v
                kw = {"numbercolumnsspanned": span} if span > 1 else {}
                if v is None:
                    c = TableCell(**kw)
                elif isinstance(v, dt.date):
                    c = TableCell(valuetype="date", datevalue=v.isoformat(), stylename=st, **kw)
                    c.addElement(P(text=dmy(v)))
                elif isinstance(v, (int, float)):
                    c = TableCell(valuetype="float", value=v, **kw)
                    c.addElement(P(text=str(v)))
                else:
                    c = TableCell(valuetype="string", **kw)
                    c.addElement(P(text=v))
                tr.addElement(c)
                for _ in range(span - 1):
                    tr.addElement(CoveredTableCell())
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(os.path.join(HERE, "files", file))


# ================================================================ 1 hotline book
def f1():
    r = random.Random(301)
    f = "កំណត់ត្រាទូរស័ព្ទ តុលា-វិច្ឆិកា ២០២៤.xlsx"
    wb = Workbook()
    wb.remove(wb.active)
    callers = {"the person concerned": "ខ្លួនឯង", "mother": "ម្តាយ", "father": "ឪពុក", "brother or sister": "បងប្អូន",
               "neighbour": "អ្នកជិតខាង", "did not say": "មិនប្រាប់"}
    subj = [("trafficking", "ជួញដូរ"), ("question about working abroad", "សួររឿងទៅធ្វើការក្រៅប្រទេស"),
            ("domestic violence", "ហិង្សាក្នុងគ្រួសារ"), ("missing person", "បាត់ខ្លួន"), ("wages not paid", "មិនបើកប្រាក់ខែ"),
            ("wrong number", "ច្រឡំលេខ")]
    sent = {"police": "ប៉ូលីស", "social affairs office": "មន្ទីរ ស.អ.យ", "NGO": "អង្គការ", "nobody, advice only": "ណែនាំតែមាត់"}
    hs = ["ថ្ងៃ", "ម៉ោង", "អ្នកហៅ", "ភេទ", "លេខទូរស័ព្ទ", "រឿង", "ស.ជ", "ខេត្ត", "បញ្ជូនទៅ", "ផ្សេងៗ"]
    cols = [("A", "ថ្ងៃ", "day of the month, written at the first call of the day only; month and year in the sheet's name and title", "call_date"),
            ("B", "ម៉ោង", "time of the call, hours.minutes", "call_time"), ("C", "អ្នកហៅ", "who calls", "caller"),
            ("D", "ភេទ", "sex of the caller: ប man, ស woman", "caller_sex"), ("E", "លេខទូរស័ព្ទ", "telephone", "phone"),
            ("F", "រឿង", "subject of the call", "subject"),
            ("G", "ស.ជ", "tick: trafficking suspected (note under the list); blank = not ticked", "trafficking_suspected"),
            ("H", "ខេត្ត", "province", "province"), ("I", "បញ្ជូនទៅ", "passed on to", "referred_to"), ("J", "ផ្សេងៗ", "remarks", None)]
    tabs, nots = [], []
    for sh, y, m in (("តុលា ២៤", 2024, 10), ("វិច្ឆិកា ២៤", 2024, 11)):
        ws = wb.create_sheet(sh)
        ws["A1"] = f"អង្គការ គំរូជំនួយ – ទូរស័ព្ទទាន់ហេតុការណ៍ – ខែ{KM[m-1]} ឆ្នាំ{kd(y)}"
        ws["A1"].font = Font(bold=True, size=13)
        ws.merge_cells("A1:J1")
        head(ws, 3, hs, fill=None)
        nots += [(sh, "A1:J1", "title (month and year of the sheet)")]
        row, rows = 4, []
        for day in range(1, 31):
            d = D(y, m, day)
            if d.weekday() >= 5:
                continue
            n = r.choice([0, 1, 1, 1, 2, 3])
            ts = sorted(r.randrange(8 * 60, 17 * 60) // 5 * 5 for _ in range(n))
            for i, t in enumerate(ts):
                s = r.choices(subj, [4, 5, 3, 2, 3, 2])[0]
                sex = r.choice(["female", "female", "male"])
                wrong = s[0] == "wrong number"
                x = {"call_date": iso(d), "call_time": f"{t//60:02d}:{t%60:02d}",
                     "caller": None if wrong else r.choice(list(callers)),
                     "caller_sex": None if wrong else sex, "phone": None if wrong or r.random() < .3 else f"012 000 {r.randrange(100, 200)}",
                     "subject": s[0], "trafficking_suspected": "yes" if s[0] == "trafficking" or s[0] == "missing person" and r.random() < .5 else None,
                     "province": None if wrong or r.random() < .15 else r.choice(list(PROV)),
                     "referred_to": None if wrong else r.choice(list(sent))}
                if x["caller"] == "mother":
                    x["caller_sex"] = "female"
                if x["caller"] == "father":
                    x["caller_sex"] = "male"
                if x["caller"] == "did not say" and r.random() < .5:
                    x["caller_sex"] = None
                put(ws, row, [day if i == 0 else None, f"{t//60}.{t%60:02d}", callers.get(x["caller"]),
                              {"female": "ស", "male": "ប"}.get(x["caller_sex"]), x["phone"], s[1],
                              "√" if x["trafficking_suspected"] else None, PROV.get(x["province"]), sent.get(x["referred_to"]),
                              r.choice([None, None, None, "ហៅម្តងទៀតស្អែក", "សំឡេងមិនច្បាស់"]) if not wrong else None])
                rows.append({"at": row, "facts": x})
                row += 1
            if d.weekday() == 4:
                ws.cell(row, 1, "— ប្រគល់វេន៖ " + r.choice(["គំរូ → ប្រឌិត", "ប្រឌិត → សាកល្បង"]) + " —")
                ws.merge_cells(start_row=row, start_column=1, end_row=row, end_column=10)
                nots.append((sh, f"A{row}:J{row}", "change of shift"))
                row += 1
        ws.cell(row, 1, f"សរុបក្នុងខែ៖ {kd(len(rows))} ដង")
        nots.append((sh, f"A{row}", f"total: {len(rows)} calls"))
        ws.cell(row + 1, 1, "ស.ជ = សង្ស័យជួញដូរ (គូស √)។ ថ្ងៃទទេ = ថ្ងៃដូចខាងលើ។")
        nots.append((sh, f"A{row+1}", "legend"))
        widths(ws, 6, 8, 14, 6, 15, 30, 6, 16, 16, 18)
        tabs.append(table(sh, "a call to the hotline", [3], rows, cols))
    save(wb, f)
    add(1, f, "NGO telephone hotline: book of calls, October and November 2024", "take in",
        "only the day of the month is written, once a day; month and year stand in the sheet's name; change-of-shift lines between", tabs,
        ["The note under each list says: empty day = the day above.", "A blank tick is no \"no\": null."], not_rows=nots,
        questions=["Is one line one call?", "Is the day taken down to the calls without a day?", "Is a blank tick \"no\" or not noted?",
                   "Is the province that of the caller or of the event?"],
        never=["a call made a victim or a case", "a shift or total line made a call", "all calls without a day left undated or dated to the first of the month",
               "the caller counted as the victim"])


# ================================================================ 2 shelter book
def f2():
    r = random.Random(302)
    f = "Shelter book SR (new).xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Residents"
    ws["A1"] = "Sample House Siem Reap - residents (newest on top)"
    ws["A1"].font = Font(bold=True)
    ws["A2"] = "V = victim of trafficking   A = child with its mother   y = years, m = months   still = lives here today"
    hs = ["No", "Code", "ឈ្មោះ", "Sex", "Age", "V/A", "In", "From", "Out", "Why out", "Note"]
    head(ws, 4, hs)
    frm = ["police", "social affairs office", "NGO", "walk-in"]
    why = ["reintegrated", "transferred", "ran away"]
    base = days(r, 20, D(2023, 1, 5), D(2024, 9, 30))
    st, code = [], 0
    for i, d in enumerate(base):
        code += 1
        sex = r.choice(["female", "female", "female", "male"])
        nm = kname(r, sex)
        left = d + dt.timedelta(r.randrange(20, 260))
        out = left if left < D(2024, 11, 1) else None
        st.append(dict(code=f"SR-{code:03d}", name=nm, sex=sex, age=r.randrange(13, 34), months=None, va="V", d=d, frm=r.choice(frm), out=out, note=None))
        if i in (4, 11, 15):
            m = st[-1]
            m["sex"] = "female"
            m["name"] = kname(r, "female")
            m["age"] = 24
            code += 1
            bs = r.choice(["female", "male"])
            mon = {4: 9, 11: 5, 15: None}[i]
            st.append(dict(code=f"SR-{code:03d}", name=kname(r, bs), sex=bs, age=0 if mon else 3, months=mon, va="A", d=d, frm=m["frm"],
                           out=out, note="with mother " + m["code"]))
    again = [s for s in st if s["out"] and s["va"] == "V" and s["out"] < D(2024, 3, 1)][:2]
    for k, s in enumerate(again):
        d2 = s["out"] + dt.timedelta(75 + k * 20)
        st.append({**s, "d": d2, "age": s["age"] + (1 if d2 >= s["d"] + dt.timedelta(300) else 0), "frm": "walk-in",
                   "out": D(2024, 10, 14) if k else None, "note": "2nd time"})
    for s in st:
        s["why"] = None if not s["out"] else r.choice(why + [None])
    st.sort(key=lambda s: (s["d"], s["code"]))
    rows = []
    for k, s in enumerate(reversed(st)):
        row = 5 + k
        put(ws, row, [len(st) - k, s["code"], s["name"], s["sex"][0].upper(), f"{s['months']}m" if s["months"] else f"{s['age']}y", s["va"], s["d"],
                      s["frm"], s["out"] or "still", s["why"], s["note"]], fmt="dd-mmm-yy")
        if s["out"]:
            for c in range(1, 12):
                ws.cell(row, c).font = Font(color="808080")
        x = {"resident_code": s["code"], "name": s["name"], "sex": s["sex"], "age": s["age"], "person_is": "victim" if s["va"] == "V" else "child with its mother",
             "entry_date": iso(s["d"]), "referred_by": s["frm"], "exit_date": iso(s["out"]), "still_there": "no" if s["out"] else "yes",
             "exit_reason": s["why"]}
        if s["months"]:
            x["age_months"] = s["months"]
        rows.append({"at": row, "facts": x})
    widths(ws, 5, 9, 20, 6, 6, 6, 12, 20, 12, 14, 20)
    ws.freeze_panes = "A5"
    save(wb, f)
    cols = [("A", "No", "running number, counting down", None), ("B", "Code", "code of the resident (the same again at a second stay)", "resident_code"),
            ("C", "ឈ្មោះ", "name", "name"), ("D", "Sex", "sex", "sex"), ("E", "Age", "age, y years or m months", "age + age_months"),
            ("F", "V/A", "V victim, A child with its mother", "person_is"), ("G", "In", "day of entry", "entry_date"),
            ("H", "From", "brought by", "referred_by"), ("I", "Out", "day of leaving; \"still\" = lives there", "exit_date + still_there"),
            ("J", "Why out", "why she or he left", "exit_reason"), ("K", "Note", "note: with which mother, second time", None)]
    add(2, f, "NGO shelter, Siem Reap: book of residents", "take in", "newest on top; a stay per line, two people came twice; small children of residents are not victims",
        [table("Residents", "a stay in the shelter", [4], rows, cols)],
        ["Two codes stand twice: the same person came back (\"2nd time\"). Ages in whole years; m = months.", "Grey letters = left already; the Out column says the same."],
        also={"different_codes": len({s["code"] for s in st}), "victims_different_codes": len({s["code"] for s in st if s["va"] == "V"})},
        not_rows=[("Residents", "A1", "title"), ("Residents", "A2", "legend")],
        questions=["Is one line one stay (the same code twice = the same person again)?", "Age at the day of entry?", "\"still\": until which day is the list?"],
        never=["a child with its mother made a victim", "9m read as 9 years", "\"still\" stored as a day, or today's day put in", "the second stay dropped as a double"])


# ================================================================ 3 OSCaR export
def f3():
    r = random.Random(303)
    f = "clients_20241118.csv"
    hs = ["ID", "Given Name (Latin)", "Family Name (Latin)", "Given Name (Khmer)", "Family Name (Khmer)", "Gender", "Date of Birth", "Status", "Case Received Date",
          "Referral Source Category", "Current Province", "Birth Province", "School Grade", "Reason for Referral", "Case Worker / Staff", "Time in NGO"]
    rs = ["Trafficking", "Domestic violence", "Poverty", "Abandonment", "Unsafe migration"]
    src = ["Commune Committee for Women and Children", "Local police", "Family", "Other NGO"]
    buf = io.StringIO()
    w = csv.writer(buf, lineterminator="\r\n")
    w.writerow(hs)
    rows = []
    for i, d in enumerate(days(r, 24, D(2022, 2, 1), D(2024, 11, 10))):
        sex = r.choice(["female", "female", "male"])
        gi, fi = r.randrange(5), r.randrange(3)
        pair = (EG[sex][gi], KG[sex][[0, 1, 2, 3, 4][gi]])
        if sex == "male":
            pair = (EG[sex][gi], ["ដារ៉ា", "បូរ៉ា", "រិទ្ធ", "សុខា", "វិសាល"][gi])
        if sex == "female":
            pair = (EG[sex][gi], ["ស្រីមុំ", "សុភា", "ធីតា", "បុប្ផា", "រតនា"][gi])
        dob = None if r.random() < .15 else D(d.year - r.randrange(6, 17), r.randrange(1, 13), r.randrange(1, 28))
        reason = r.choice([["Trafficking"], ["Trafficking", "Poverty"], ["Domestic violence"], ["Poverty", "Unsafe migration"], ["Abandonment"], [], ["Unsafe migration", "Trafficking"]])
        status = r.choice(["Active", "Active", "Exited", "Accepted", "Referred"])
        cp, bp = r.choice(["Siem Reap", "Battambang", "Banteay Meanchey"]), r.choice(list(PROV) + [None] * 4)
        sc, g = r.choice(src), r.choice([None, 1, 3, 4, 6, 8])
        blank_lat = i in (6, 17)
        w.writerow([f"inv-{401+i}", "" if blank_lat else pair[0], "" if blank_lat else EF[fi], pair[1], KF[fi], sex.capitalize(), iso(dob) or "", status, iso(d), sc,
                    f"{PROV[cp]} / {cp}", f"{PROV[bp]} / {bp}" if bp else "", g if g is not None else "", ", ".join(reason), r.choice(["Sample Staff", "Testing Staff"]),
                    f"{r.randrange(0, 2)} year(s) {r.randrange(1, 12)} month(s)"])
        rows.append({"at": i + 2, "facts": {"client_no": f"inv-{401+i}", "name_latin": None if blank_lat else f"{EF[fi]} {pair[0]}", "name_khmer": f"{KF[fi]} {pair[1]}",
                     "sex": sex, "birth_date": iso(dob), "status": status.lower(), "received_date": iso(d), "source": sc, "province": cp, "birth_province": bp,
                     "school_grade": g, "reasons": reason or None, "about_trafficking": None if not reason else "yes" if "Trafficking" in reason else "no",
                     "person_is": "client of the NGO"}})
    with open(os.path.join(HERE, "files", f), "wb") as o:
        o.write(b"\xef\xbb\xbf" + buf.getvalue().encode("utf-8"))
    cols = [("A", hs[0], "number of the client", "client_no"), ("B", hs[1], "given name, Latin letters", "name_latin"), ("C", hs[2], "family name, Latin letters", "name_latin"),
            ("D", hs[3], "given name, Khmer", "name_khmer"), ("E", hs[4], "family name, Khmer", "name_khmer"), ("F", hs[5], "sex", "sex"), ("G", hs[6], "day of birth", "birth_date"),
            ("H", hs[7], "status of the client's file", "status"), ("I", hs[8], "day the case was received", "received_date"), ("J", hs[9], "who referred", "source"),
            ("K", hs[10], "province now (Khmer / English)", "province"), ("L", hs[11], "province of birth", "birth_province"), ("M", hs[12], "school grade", "school_grade"),
            ("N", hs[13], "reasons, several with a comma", "reasons + about_trafficking"), ("O", hs[14], "case worker (staff, not a client)", None), ("P", hs[15], "time with the NGO, computed", None)]
    add(3, f, "NGO, Siem Reap: client export of OSCaR, CSV", "take in", "an export of all clients; trafficking is one of several reasons for referral, so not everybody on it is a victim",
        [table(f, "a client (child) of the NGO", [1], rows, cols)],
        ["about_trafficking: yes if the reasons name it, no if reasons are given without it, null if no reason is given.", "Names in facts: family name first."],
        questions=["Are only the clients with the reason \"Trafficking\" wanted, or all?", "Does \"Trafficking\" as a reason make the child a victim, or a suspected one?",
                   "Is \"Accepted\" other than \"Active\"?"],
        never=["a client without the reason Trafficking counted as a victim of trafficking", "the case worker made a person of the case", "an empty reason read as no trafficking"])


# ================================================================ 4 Kobo export
def f4():
    r = random.Random(304)
    f = "Border_reception_v4_-_all_versions_-_English_-_2024-08-05-06-12-44.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Border reception v4"
    fs = wb.create_sheet("family")
    tr = ["On foot", "Truck", "Bus", "Boat"]
    hs = ["start", "end", "Place of interview", "Interviewer", "Do you agree to answer?", "Name", "Sex", "Age", "Age in years", "Province of origin", "Country returned from",
          "How did you travel home?"] + [f"How did you travel home?/{t}" for t in tr] + \
         ["Did the employer keep your passport?", "Wages owed", "Currency of wages", "Referred to", "_id", "_uuid", "_submission_time", "__version__", "_index"]
    fh = ["Relation", "Sex", "Age", "_index", "_parent_table_name", "_parent_index"]
    for i, h in enumerate(hs):
        ws.cell(1, i + 1, h)
    for i, h in enumerate(fh):
        fs.cell(1, i + 1, h)
    cur = {"THB": "Thai baht", "MYR": "Malaysian ringgit", "USD": "US dollar"}
    cn = {"THA": "Thailand", "MYS": "Malaysia", "VNM": "Viet Nam"}
    rows, fam = [], []
    for i, d in enumerate(days(r, 20, D(2024, 6, 3), D(2024, 8, 2))):
        row = i + 2
        t0 = f"{d}T{r.randrange(8, 16):02d}:{r.randrange(60):02d}:{r.randrange(60):02d}.000+07:00"
        agree = i not in (5, 13)
        sex = r.choice(["female", "male"])
        x = {"interview_date": iso(d), "interview_place": r.choice(["Poipet", "Doung"]), "consent": "yes" if agree else "no", "name": None, "sex": None, "age": None,
             "province": None, "returned_from": None, "travel": None, "passport_kept_by_employer": None, "wages_owed": None, "referred_to": None, "person_is": "returning migrant",
             "record_id": str(61230000 + i * 17)}
        ver = "vOLD1" if i < 7 else "vNEW4"
        tm = []
        if agree:
            tm = sorted(r.sample(tr, r.choice([1, 1, 2])), key=tr.index)
            x.update(name=ename(r, sex), sex=sex, age=r.randrange(16, 52), province=r.choice(list(PROV)), returned_from=r.choice(["THA", "THA", "THA", "MYS", "VNM"]),
                     travel=[t.lower() for t in tm], passport_kept_by_employer=r.choice(["yes", "no", "no", "unknown", None]),
                     referred_to=r.choice([None, None, "transit centre", "NGO shelter"]))
            if r.random() < .45:
                c = {"THA": "THB", "MYS": "MYR", "VNM": "USD"}[x["returned_from"]]
                x["wages_owed"] = {"amount": {"THB": 500, "MYR": 100, "USD": 20}[c] * r.randrange(4, 40), "currency": c}
        a = x["age"]
        v = [t0, t0[:14] + "59" + t0[16:], x["interview_place"], r.choice(["enum_1", "enum_2"]), "Yes" if agree else "No", x["name"], sex.capitalize() if agree else None,
             a if ver == "vOLD1" else None, a if ver != "vOLD1" else None, x["province"], cn.get(x["returned_from"]), " ".join(tm) or None] + \
            [(1 if t in tm else 0) if agree else None for t in tr] + \
            [{"yes": "Yes", "no": "No", "unknown": "Don't know"}.get(x["passport_kept_by_employer"]), x["wages_owed"]["amount"] if x["wages_owed"] else None,
             cur[x["wages_owed"]["currency"]] if x["wages_owed"] else None, x["referred_to"].capitalize() if x["referred_to"] and x["referred_to"][0] != "N" else x["referred_to"],
             int(x["record_id"]), "%08x-0000-4000-8000-%012x" % (r.getrandbits(32), i), f"{d}T17:0{i%10}:00", ver, i + 1]
        for k, y in enumerate(v):
            ws.cell(row, k + 1, y)
        rows.append({"at": row, "facts": x})
        if agree and r.random() < .4:
            for _ in range(r.choice([1, 2])):
                rel = r.choice(["child", "child", "spouse"])
                s2 = r.choice(["female", "male"]) if rel == "child" else ("male" if sex == "female" else "female")
                ag = r.randrange(1, 12) if rel == "child" else r.randrange(20, 45)
                fam.append({"relation": rel, "sex": s2, "age": ag, "travels_with_record": x["record_id"], "person_is": "family member travelling along", "p": i + 1})
    frows = []
    for k, y in enumerate(fam):
        p = y.pop("p")
        for j, z in enumerate([y["relation"].capitalize(), y["sex"].capitalize(), y["age"], k + 1, "Border reception v4", p]):
            fs.cell(k + 2, j + 1, z)
        frows.append({"at": k + 2, "facts": y})
    save(wb, f)
    m = {0: ("start of the interview", "interview_date"), 1: ("end of the interview", None), 2: ("place of the interview", "interview_place"), 3: ("interviewer", None),
         4: ("consent", "consent"), 5: ("name", "name"), 6: ("sex", "sex"), 7: ("age, as asked in the old version", "age"), 8: ("age, as asked in the new version", "age"),
         9: ("province of origin", "province"), 10: ("country returned from", "returned_from"), 11: ("ways of travel, several with a space between", "travel"),
         16: ("passport kept by the employer", "passport_kept_by_employer"), 17: ("wages owed, number", "wages_owed"), 18: ("wages owed, currency", "wages_owed"),
         19: ("referred to", "referred_to"), 20: ("number of the submission", "record_id"), 21: ("technical id", None), 22: ("time of submission", None), 23: ("version", None), 24: ("index, ties the family sheet", None)}
    cols = [(L(i + 1), h, m[i][0] if i in m else "the same answer, split: 1 yes 0 no", m[i][1] if i in m else None) for i, h in enumerate(hs)]
    fc = [("A", fh[0], "relation to the person interviewed", "relation"), ("B", fh[1], "sex", "sex"), ("C", fh[2], "age", "age"), ("D", fh[3], "index", None), ("E", fh[4], "name of the parent table", None),
          ("F", fh[5], "_index of the interview they belong to", "travels_with_record")]
    add(4, f, "NGO at the Thai border: interviews with returning migrants, Kobo export (labels, all versions)", "take in",
        "an ordinary Kobo export: answers split in 1/0 columns, age asked in two versions, a second sheet of family members",
        [table(ws.title, "an interview with a returning migrant", [1], rows, cols), table("family", "a family member travelling along with an interviewed person", [1], frows, fc)],
        ["Two people did not agree to answer: the submission is there, all answers empty.", "\"Doung\" and \"Poipet\" are border gates. \"Don't know\" = unknown.",
         "On foot contains a space: in column L \"On foot Truck\" is two ways, as the split columns show."],
        questions=["Are these migrants, not identified victims?", "Are \"Age\" and \"Age in years\" the same question?", "What about the two who did not agree?", "Are family members to be kept as persons too?"],
        never=["an interviewed migrant made a victim of trafficking", "1/0 of the split columns stored as numbers of people", "the interview without consent given a person's data",
               "family members joined to the wrong interview"])


# ================================================================ 5 Primero export
def f5():
    r = random.Random(305)
    f = "primero_case_export_2024-09-30.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Basic Identity"
    sv = wb.create_sheet("Services")
    h1 = ["case_id", "Registration Date", "Case Status", "Full Name", "Sex", "Age", "Is the age estimated?", "Date of Birth", "Nationality", "Protection Concerns", "Risk Level", "Agency"]
    h2 = ["case_id", "Service Type", "Appointment Date", "Implemented?", "Implementing Agency"]
    ws.append(h1)
    sv.append(h2)
    pcs = [["Trafficking"], ["Trafficking", "Child labour"], ["Sexual exploitation"], ["Separated child"], ["Child labour", "Separated child"], []]
    nat = {"KHM": "Cambodian", "VNM": "Vietnamese", "LAO": "Lao"}
    rows, srows = [], []
    for i, d in enumerate(days(r, 16, D(2024, 1, 8), D(2024, 9, 25))):
        sex = r.choice(["female", "female", "male"])
        age = r.randrange(5, 18)
        est = r.choice(["yes", "no"])
        dob = D(2024 - age - 1, r.randrange(10, 13), r.randrange(1, 28)) if est == "no" else None
        pc = r.choice(pcs)
        cid = "%07x" % (0xa100000 + i * 40961)
        x = {"case_no": cid, "registration_date": iso(d), "status": r.choice(["open", "open", "closed"]), "name": ename(r, sex), "sex": sex, "age": age, "age_estimated": est,
             "birth_date": iso(dob), "citizenship": r.choice(["KHM"] * 6 + ["VNM", "LAO", None]), "concerns": [c.lower() for c in pc] or None,
             "about_trafficking": None if not pc else "yes" if "Trafficking" in pc else "no", "risk": r.choice(["high", "medium", "low", None]), "person_is": "child (client)"}
        ag = r.choice(["MoSVY Sample", "NGO Invented"])
        ws.append([cid, iso(d), x["status"].capitalize(), x["name"], x["sex"].capitalize(), age, est == "yes", iso(dob), nat.get(x["citizenship"]), " ||| ".join(pc) or None,
                   x["risk"].capitalize() if x["risk"] else None, ag])
        rows.append({"at": i + 2, "facts": x})
        for _ in range(r.choice([0, 1, 2, 3])):
            a = d + dt.timedelta(r.randrange(1, 60))
            y = {"case_no": cid, "service": r.choice(["medical", "legal aid", "psychosocial", "shelter", "education"]), "service_date": iso(a), "done": r.choice(["yes", "yes", "no", None]),
                 "agency": r.choice(["MoSVY Sample", "NGO Invented", None])}
            srows.append(y)
    for k, y in enumerate(srows):
        sv.append([y["case_no"], y["service"].capitalize(), y["service_date"], {"yes": True, "no": False}.get(y["done"]), y["agency"]])
    save(wb, f)
    c1 = [("A", h1[0], "number of the case", "case_no"), ("B", h1[1], "day registered", "registration_date"), ("C", h1[2], "status", "status"), ("D", h1[3], "name", "name"), ("E", h1[4], "sex", "sex"),
          ("F", h1[5], "age", "age"), ("G", h1[6], "age estimated, TRUE/FALSE", "age_estimated"), ("H", h1[7], "day of birth", "birth_date"), ("I", h1[8], "citizenship", "citizenship"),
          ("J", h1[9], "concerns, several with |||", "concerns + about_trafficking"), ("K", h1[10], "risk level", "risk"), ("L", h1[11], "agency that keeps the case", None)]
    c2 = [("A", h2[0], "number of the case it belongs to", "case_no"), ("B", h2[1], "kind of service", "service"), ("C", h2[2], "appointment day", "service_date"), ("D", h2[3], "done, TRUE/FALSE, blank not noted", "done"),
          ("E", h2[4], "agency that does it", "agency")]
    add(5, f, "Ministry of social affairs with NGOs: child protection cases, Primero export", "take in", "two sheets: a child a line, and services tied by case_id (none to three each); several concerns in one cell",
        [table("Basic Identity", "a case of one child", [1], rows, c1), table("Services", "a service planned or given within a case", [1], [{"at": k + 2, "facts": y} for k, y in enumerate(srows)], c2)],
        ["about_trafficking: yes if the concerns name it, no if concerns are given without it, null if empty.", "Days are text, YYYY-MM-DD."],
        questions=["Is one line of the first sheet one child (one case)?", "Are only cases with the concern Trafficking wanted?", "Is the appointment day the day the service was given?", "Age at registration?"],
        never=["a service line made a person or a case", "a child without the concern Trafficking counted as trafficked", "FALSE read as empty or empty as FALSE"])


# ================================================================ 6 consulate
def f6():
    r = random.Random(306)
    f = "លិខិតឆ្លងដែន កុងស៊ុល ២៣-២៤.ods"
    hs = ["ល.រ", "លេខលិខិត", "ឈ្មោះ", "ភេទ", "ឆ្នាំកំណើត", "ខេត្តកំណើត", "ថ្ងៃមក", "ថ្ងៃចេញលិខិត", "ថ្ងៃហោះ", "រងគ្រោះ", "អ្នកចេញថ្លៃសំបុត្រ"]
    S = [[("ស្ថានកុងស៊ុល (គំរូ) – លិខិតឆ្លងដែនចេញឱ្យពលរដ្ឋត្រឡប់ទៅស្រុក", 11)], [], hs]
    pay = {"self": "ខ្លួនឯង", "family": "គ្រួសារ", "NGO": "អង្គការ", "embassy": "ស្ថានទូត"}
    rows, nots, n = [], [("បញ្ជី", "A1:K1", "title")], 0
    for y, k in ((2023, 11), (2024, 15)):
        S.append([(f"ឆ្នាំ {kd(y)}", 11)])
        nots.append(("បញ្ជី", f"A{len(S)}:K{len(S)}", f"year line {y} (the year of all days below)"))
        for i, d in enumerate(days(r, k, D(y, 1, 9), D(y, 9, 30))):
            n += 1
            sex = r.choice(["female", "female", "female", "male"])
            a = d + dt.timedelta(r.randrange(3, 25))
            b = a + dt.timedelta(r.randrange(2, 30)) if r.random() < .85 else None
            x = {"document_no": f"LP-{y%100}/{i+1:03d}", "name": kname(r, sex), "sex": sex, "birth_year": str(r.randrange(1975, 2005)), "birth_province": r.choice(list(PROV)),
                 "contact_date": iso(d), "issued_date": iso(a), "flight_date": iso(b), "victim": r.choice(["yes", "yes", "no", "unknown", None]),
                 "ticket_paid_by": r.choice(list(pay)) if b else None, "person_is": "citizen helped to return"}
            sh = lambda z: kd(f"{z.day}/{z.month}") if z else None
            S.append([kd(i + 1), x["document_no"], x["name"], "ស្រី" if sex == "female" else "ប្រុស", kd(x["birth_year"]), PROV[x["birth_province"]], sh(d), sh(a), sh(b),
                      {"yes": "មែន", "no": "មិនមែន", "unknown": "មិនទាន់ដឹង"}.get(x["victim"]), pay.get(x["ticket_paid_by"])])
            rows.append({"at": len(S), "facts": x})
        S.append([None, f"សរុបឆ្នាំ {kd(y)}", kd(k) + " នាក់"])
        nots.append(("បញ្ជី", f"B{len(S)}:C{len(S)}", f"total of {y}: {k}"))
    ods(f, [("បញ្ជី", S)])
    ms = ["running number, starts again every year", "number of the travel document", "name", "sex", "year of birth", "province of birth", "day she or he came (day/month, year in the line above)",
          "day the document was issued", "day of the flight", "victim: yes, no, not yet known; blank not noted", "who paid the ticket"]
    fk = [None, "document_no", "name", "sex", "birth_year", "birth_province", "contact_date", "issued_date", "flight_date", "victim", "ticket_paid_by"]
    add(6, f, "Consulate abroad: travel documents given to citizens who go home, 2023 and 2024", "take in", "days without a year; the year stands in a line above its people; Khmer digits as text",
        [table("បញ្ជី", "a citizen given a travel document", [3], rows, [(L(i + 1), h, ms[i], fk[i]) for i, h in enumerate(hs)])],
        ["\"មិនទាន់ដឹង\" = not yet known = unknown. All days of a line lie in the year of its year line."], not_rows=nots,
        questions=["Is the year line the year of all three days?", "Blank in រងគ្រោះ: no, or not noted?", "No flight day: not flown yet, or not noted?", "In which country is this consulate?"],
        never=["everybody on the list made a victim", "the year line made a person", "days put into this year or 1900", "\"មិនទាន់ដឹង\" read as no"])


# ================================================================ 7 labour inspection
def f7():
    r = random.Random(307)
    f = "អធិការកិច្ចការងារ ២០២៤.ods"
    hs = ["ល.រ", "ថ្ងៃចុះ", "ទីតាំង", "ខេត្ត", "ប្រភេទ", "កម្មករ", "ស្រី", "ក្រោម ១៨", "ក្រោម ១៥", "កំហុស", "វិធានការ", "ពិន័យ (រៀល)"]
    kinds = {"brick kiln": "ឡឥដ្ឋ", "garment factory": "រោងចក្រកាត់ដេរ", "plantation": "ចម្ការ", "construction site": "ការដ្ឋានសំណង់"}
    code = {"1": ("no contract", "គ្មានកិច្ចសន្យា"), "2": ("papers of workers kept", "កាន់ទុកឯកសារកម្មករ"), "3": ("debt bondage", "ជំពាក់បំណុលជាប់ការងារ"),
            "4": ("child labour", "ពលកម្មកុមារ"), "5": ("no safety gear", "គ្មានឧបករណ៍សុវត្ថិភាព")}
    meas = {"warning": "ព", "fine": "ផ", "sent to prosecutor": "អ", "none": "គ"}
    S = [[("នាយកដ្ឋានអធិការកិច្ចការងារ (គំរូ) – ការចុះត្រួតពិនិត្យ ឆ្នាំ២០២៤", 12)], hs]
    rows = []
    for i, d in enumerate(days(r, 18, D(2024, 1, 10), D(2024, 11, 28))):
        wk = r.randrange(8, 160)
        fe = r.randrange(2, wk // 2 + 2)
        u15 = r.choice([0, 0, 0, 2, None, 1])
        u18 = None if u15 is None and r.random() < .7 else r.randrange(0, 6) + (u15 or 0)
        fd = set(r.sample("1235", r.choice([0, 1, 2])))
        if u15:
            fd.add("4")
        fd = sorted(fd)
        ms = "none" if not fd else r.choice(["warning", "fine", "sent to prosecutor"] if set(fd) & set("234") else ["warning", "fine"])
        fine = {"amount": r.choice([500000, 1000000, 2000000]), "currency": "KHR"} if ms == "fine" else None
        k = r.choice(list(kinds))
        x = {"inspection_date": iso(d), "place": f"គំរូ {kd(r.randrange(1, 15))}", "province": r.choice(["Kandal", "Phnom Penh", "Kampong Cham", "Battambang", "Kampong Speu"]), "kind_of_place": k, "workers": wk,
             "workers_female": fe, "workers_under_18": u18, "workers_under_15": u15, "findings": [code[c][0] for c in fd] or None, "measure": ms, "fine": fine}
        nn = lambda v: "-" if v is None else "គ្មាន" if v == 0 else v
        S.append([i + 1, d, x["place"], PROV[x["province"]], kinds[k], wk, fe, nn(u18), nn(u15), ", ".join(kd(c) for c in fd) or None, meas[ms], kd(f"{fine['amount']:,}") if fine else None])
        rows.append({"at": len(S), "facts": x})
    S.append(["សរុប", None, None, None, None, sum(x["facts"]["workers"] for x in rows), sum(x["facts"]["workers_female"] for x in rows)])
    tot = len(S)
    C = [["កំហុស"]] + [[kd(c), v[1]] for c, v in code.items()] + [[], ["វិធានការ"]] + \
        [["ព", "ព្រមាន"], ["ផ", "ផាកពិន័យ"], ["អ", "បញ្ជូនទៅអយ្យការ"], ["គ", "គ្មានវិធានការ"], [], ["-", "មិនបានពិនិត្យ"]]
    ods(f, [("ចុះត្រួតពិនិត្យ", S), ("លេខកូដ", C)])
    ms = ["running number", "day of the visit", "name of the place", "province", "kind of place", "workers", "of them women", "under 18; គ្មាន = none (0), - = not checked", "under 15; the same", "faults, numbers of the code sheet",
          "measure, letter of the code sheet", "fine in riel; Khmer digits"]
    fk = [None, "inspection_date", "place", "province", "kind_of_place", "workers", "workers_female", "workers_under_18", "workers_under_15", "findings", "measure", "fine"]
    add(7, f, "Department of labour inspection: visits to workplaces 2024", "take in", "faults as numbers and measures as letters, explained on a second sheet; \"none\" and \"not checked\" differ",
        [table("ចុះត្រួតពិនិត្យ", "a visit to a workplace (inspection); workers are only counted", [2], rows, [(L(i + 1), h, ms[i], fk[i]) for i, h in enumerate(hs)])],
        ["No faults noted (blank) stands always with the measure គ (none)."],
        not_rows=[("ចុះត្រួតពិនិត្យ", "A1:L1", "title"), ("ចុះត្រួតពិនិត្យ", f"A{tot}:G{tot}", "total row"), ("លេខកូដ", f"A1:B{len(C)}", "key to the codes")],
        questions=["Is one line one visit?", "Is a blank fault \"no fault\"?", "Is the place's number part of its name (so the same place visited again)?"],
        never=["workers counted as victims", "\"-\" stored as 0", "the code sheet made records", "the total row made a visit"])


# ================================================================ 8 immigration, two halves
def f8():
    r = random.Random(308)
    f = "FOREIGNERS LIST compound 12-03-2024.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "LIST"
    ws["A1"] = "GENERAL DEPARTMENT OF IMMIGRATION (SAMPLE)"
    ws["A2"] = "Foreigners found at SAMPLE 7 building, Preah Sihanouk province, on 12 March 2024 - total 37 persons"
    for c in ("A1", "A2"):
        ws[c].font = Font(bold=True)
    hs = ["No", "NAME", "Sex", "Nat.", "Passport No", "DOB", "Result"]
    head(ws, 4, hs)
    head(ws, 4, hs, col=9)
    nat = {"VNM": ["VN", "Vietnam"], "CHN": ["CN", "China"], "IDN": ["Indonesia", "INDO"], "THA": ["Thai"], "MMR": ["Myanmar"], "TWN": ["Taiwan"], "IND": ["India"]}
    res = {"victim": "V", "not a victim": "NV", "pending": "P", None: None}
    rows = []
    for i in range(37):
        sex = r.choice(["male", "male", "female"])
        c = r.choice(["VNM", "VNM", "CHN", "CHN", "IDN", "THA", "MMR", "TWN", "IND"])
        pp = None if r.random() < .3 else f"X000{r.randrange(1000, 9999)}"
        dob = D(r.randrange(1980, 2006), r.randrange(1, 13), r.randrange(1, 29))
        x = {"name": ename(r, sex).upper(), "sex": sex, "citizenship": c, "passport_no": pp, "birth_date": iso(dob), "screening": r.choices(list(res), [4, 5, 3, 1])[0],
             "found_date": "2024-03-12", "place": "SAMPLE 7 building", "province": "Preah Sihanouk", "person_is": "foreigner found on the premises"}
        row, col = (5 + i, 1) if i < 20 else (5 + i - 20, 9)
        put(ws, row, [i + 1, x["name"], sex[0].upper(), r.choice(nat[c]), pp or "NO PP", dob, res[x["screening"]]], col=col, fmt="dd.mm.yyyy")
        rows.append({"at": f"{L(col)}{row}", "facts": x})
    ws["A26"] = "V = victim   NV = not victim   P = interview pending   NO PP = no passport in hand"
    ws["A28"] = "Prepared by: Maj. SAMPLE Invented"
    widths(ws, 5, 20, 5, 10, 12, 12, 8, 3, 5, 20, 5, 10, 12, 12, 8)
    ws.page_setup.orientation = "landscape"
    save(wb, f)
    ms = [("running number", None), ("name", "name"), ("sex", "sex"), ("citizenship", "citizenship"), ("passport number; NO PP = none in hand", "passport_no"), ("day of birth", "birth_date"), ("result of the interview: V, NV, P; blank not noted", "screening")]
    cols = [(f"{L(i+1)} and {L(i+9)}", h, *ms[i]) for i, h in enumerate(hs)]
    add(8, f, "Immigration: foreigners found at a building in Preah Sihanouk, one day", "take in", "one list in two halves side by side (1–20 left, 21–37 right); day, place and province only in the title",
        [table("LIST", "a foreigner found on the premises (\"at\" is the cell of the number)", [4], rows, cols, first=5, last=24)],
        ["NO PP: passport_no null. Days of birth are real dates. V, NV, P are explained under the list."],
        not_rows=[("LIST", "A1:A2", "letterhead and title (day, place and province for all)"), ("LIST", "A26", "legend"), ("LIST", "A28", "signature")],
        questions=["Is the right half the same list going on?", "Are NV people suspects or only not victims?", "Blank result: not yet interviewed?"],
        never=["the right half lost", "a person left and one right joined into one", "NV or P people made victims", "the officer who signed made a person of the list"])


# ================================================================ 9 letters of the provincial committee
def f9():
    r = random.Random(309)
    f = "លិខិតចូល គ.ខ.ប.ជ ២០២៤.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "ចូល"
    ws["A1"] = "គណៈកម្មាធិការខេត្តប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស ខេត្តកំពត (គំរូ)"
    ws["A2"] = "បញ្ជីលិខិតចូល ឆ្នាំ ២០២៤"
    hs = ["លេខចូល", "ថ្ងៃចូល", "លិខិតលេខ", "ចុះថ្ងៃទី", "មកពី", "កម្មវត្ថុ", "ប្រភេទ", "ចារជូន", "ថ្ងៃឆ្លើយ"]
    head(ws, 4, hs, fill="FFF2CC")
    frm = {"provincial police": "ស្នងការនគរបាលខេត្ត", "national committee secretariat": "អគ្គលេខាធិការដ្ឋាន គ.ជ.ប.ជ", "NGO Sample": "អង្គការ គំរូ", "a family": "គ្រួសារពលរដ្ឋ", "department of labour": "មន្ទីរការងារ"}
    subj = {"case": [("request to help a woman held in China", "សំណូមពរជួយស្ត្រីជាប់នៅប្រទេសចិន"), ("report on a case of cross-border trafficking", "របាយការណ៍ករណីជួញដូរឆ្លងដែន"),
                     ("request for shelter for 3 victims", "សុំទីជម្រកជូនជនរងគ្រោះ ៣ នាក់"), ("complaint about a labour broker", "ពាក្យបណ្តឹងអំពីមេខ្យល់នាំពលករ")],
            "meeting": [("invitation to the quarterly meeting", "លិខិតអញ្ជើញប្រជុំប្រចាំត្រីមាស"), ("invitation to a training", "លិខិតអញ្ជើញវគ្គបណ្តុះបណ្តាល")],
            "administration": [("request for statistics of the half-year", "សុំស្ថិតិឆមាស"), ("work plan of the year", "ផែនការសកម្មភាពប្រចាំឆ្នាំ")]}
    kk = {"case": "ករណី", "meeting": "ប្រជុំ", "administration": "រដ្ឋបាល"}
    to = {"vice governor": "អភិបាលរង", "police": "នគរបាល", "social affairs office": "មន្ទីរ ស.អ.យ", "filed": "តម្កល់"}
    rows, nots, row = [], [("ចូល", "A1:A2", "letterhead and title (province Kampot)")], 5
    for i, d in enumerate(days(r, 26, D(2024, 1, 8), D(2024, 12, 12))):
        no = f"{i+1:03d}"
        if i in (8, 19):
            put(ws, row, [no, None, None, None, None, "លុប (សរសេរច្រឡំ)"])
            nots.append(("ចូល", f"A{row}:F{row}", f"number {no} annulled, no letter"))
            row += 1
            continue
        k = r.choice(["case", "case", "meeting", "administration"])
        s = r.choice(subj[k])
        src = r.choice(list(frm)[:5] if k == "case" else list(frm)[1:2] + list(frm)[2:3])
        wd = d - dt.timedelta(r.randrange(0, 9)) if src != "a family" else None
        if wd and wd.year == 2023:
            wd = D(2024, 1, 2)
        an = d + dt.timedelta(r.randrange(1, 12)) if k != "meeting" and r.random() < .6 else None
        if an and an.year > 2024:
            an = None
        ln = None if src == "a family" else f"{r.randrange(10, 400):03d}/24"
        x = {"letter_no": no, "received_date": iso(d), "sender_ref": ln, "letter_date": iso(wd), "sender": src, "subject": s[0], "kind": k, "passed_to": r.choice(list(to)), "answered_date": iso(an),
             "province": "Kampot"}
        g = lambda z: kd(dmy(z, ".", 2)) if z else None
        put(ws, row, [no, g(d), kd(ln) if ln else "គ្មាន", g(wd), frm[src], s[1], kk[k], to[x["passed_to"]], g(an)])
        rows.append({"at": row, "facts": x})
        row += 1
    widths(ws, 8, 11, 11, 11, 28, 42, 10, 14, 11)
    save(wb, f)
    ms = [("number in the book", "letter_no"), ("day it came in", "received_date"), ("sender's number; គ្មាន = none", "sender_ref"), ("day written on the letter", "letter_date"), ("sender", "sender"), ("subject", "subject"),
          ("kind: case, meeting, administration", "kind"), ("passed to", "passed_to"), ("day of the answer", "answered_date")]
    add(9, f, "Provincial committee against trafficking, Kampot: book of incoming letters 2024", "take in", "the book holds letters, of which only some concern a case; two numbers were annulled; days like ០៥.០៣.២៤",
        [table("ចូល", "an incoming letter (a case may lie behind it, or none)", [4], rows, [(L(i + 1), h, *ms[i]) for i, h in enumerate(hs)])],
        ["Two digits of the year: ២៤ = 2024, as the title says.", "\"Kind\" case does not mean a new case: two letters may concern the same."], not_rows=nots,
        questions=["Is one line one letter?", "Are the letters of the kind ករណី only wanted, or all?", "Can several letters concern the same case?", "No day of answer: not answered or not noted?"],
        never=["a letter made a case or a victim each", "three victims made out of \"ជនរងគ្រោះ ៣ នាក់\"", "an annulled number made a letter", "year 24 read as 1924 or as 2567"])


# ================================================================ 10 complaints about recruitment agencies
def f10():
    r = random.Random(310)
    f = "Complaints vs agencies (Dept Employment).xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Complaints"
    ag = wb.create_sheet("Agencies")
    hs = ["No.", "Date in", "Agency", "Workers M", "Workers F", "Country", "About", "Claimed", "Status", "Paid", "Paid on", "Officer"]
    head(ws, 1, hs)
    an = [("A1", "Sample Manpower Co., Ltd", "TEST-0011", D(2025, 6, 30), "active"), ("A2", "Invented Overseas Jobs", "TEST-0014", D(2024, 12, 31), "active"),
          ("A3", "Testing Labour Export", "TEST-0020", D(2024, 5, 31), "suspended"), ("A4", "Sample Star Recruitment", "TEST-0023", D(2026, 1, 15), "active"),
          ("A5", "Invented Bridge Agency", None, None, "no licence")]
    co = {"THA": "TH", "MYS": "MY", "KOR": "KR", "JPN": "JP"}
    about = ["fee too high", "job not as promised", "passport held", "wages not paid", "not sent, money not returned"]
    stt = {"paid": "P", "under negotiation": "N", "dropped": "D", "sent to court": "C"}
    m = lambda a: None if not a else {"USD": f"${a['amount']:,}", "THB": f"{a['amount']:,} THB", "KHR": f"{a['amount']:,}៛"}[a["currency"]]
    rows = []
    for i, d in enumerate(days(r, 21, D(2023, 11, 2), D(2024, 10, 25))):
        cl = r.choice([{"amount": r.randrange(4, 40) * 50, "currency": "USD"}, {"amount": r.randrange(8, 40) * 1000, "currency": "THB"}, {"amount": r.randrange(6, 30) * 100000, "currency": "KHR"}, None])
        s = r.choice(list(stt))
        pd = None
        if s == "paid":
            pd = {"amount": r.randrange(2, 16) * 50, "currency": "USD"} if not cl or cl["currency"] != "USD" else {"amount": max(50, cl["amount"] // 2), "currency": "USD"}
        po = d + dt.timedelta(r.randrange(10, 60)) if pd else None
        wm, wf = r.randrange(0, 7), r.randrange(0, 6)
        if wm + wf == 0:
            wf = 1
        x = {"received_date": iso(d), "agency": r.choice(an[:5]), "complainants_male": wm or None, "complainants_female": wf or None, "country": r.choice(list(co)), "about": r.choice(about), "claimed": cl,
             "status": s, "paid": pd, "paid_date": iso(po)}
        a = x["agency"]
        x["agency"] = a[1]
        put(ws, i + 2, [i + 1, d, a[0], x["complainants_male"], x["complainants_female"], co[x["country"]], x["about"], m(cl), stt[s], m(pd), po, r.choice(["Testing", "Sample"])], fmt="ddd d mmm yy")
        rows.append({"at": i + 2, "facts": x})
    e = len(rows) + 3
    ws.cell(e, 1, "P paid / N negotiating / D dropped by worker / C to court.  TH Thailand MY Malaysia KR Korea JP Japan.  Agency: see sheet Agencies")
    head(ag, 1, ["Code", "Name", "Licence", "Valid until", "Now"])
    ar = []
    for i, a in enumerate(an):
        put(ag, i + 2, list(a))
        ar.append({"at": i + 2, "facts": {"agency_code": a[0], "agency": a[1], "licence_no": a[2], "licence_until": iso(a[3]), "agency_status": a[4]}})
    widths(ws, 5, 15, 8, 9, 9, 8, 28, 14, 7, 10, 15, 10)
    widths(ag, 7, 28, 12, 12, 12)
    save(wb, f)
    ms = [("running number", None), ("day the complaint came in", "received_date"), ("code of the agency, see second sheet", "agency"), ("male workers complaining; blank = not written", "complainants_male"),
          ("female workers complaining; blank = not written", "complainants_female"), ("country of work", "country"), ("what about", "about"), ("sum claimed, three currencies", "claimed"), ("status, letter of the legend", "status"),
          ("sum paid", "paid"), ("day paid", "paid_date"), ("officer", None)]
    m2 = [("code", "agency_code"), ("name", "agency"), ("licence number", "licence_no"), ("licence valid until", "licence_until"), ("state today", "agency_status")]
    add(10, f, "Department of employment: complaints about recruitment agencies", "take in", "agency only as a code of the second sheet; sums in dollar, baht and riel, paid in another currency than claimed",
        [table("Complaints", "a complaint against a recruitment agency; workers are only counted", [1], rows, [(L(i + 1), h, *ms[i]) for i, h in enumerate(hs)]),
         table("Agencies", "a recruitment agency", [1], ar, [(L(i + 1), h, *m2[i]) for i, h in enumerate(["Code", "Name", "Licence", "Valid until", "Now"])])],
        ["No column says that a complaint concerns trafficking.", "A blank number of men or women is null (the sheet never writes 0)."],
        not_rows=[("Complaints", f"A{e}", "legend")],
        questions=["Does any of these complaints concern trafficking (about_trafficking is nowhere said)?", "Blank number of men or women: none, or not noted?", "Is the sum for all workers together or each?"],
        never=["workers complaining made victims or persons", "sums converted or added over currencies", "an agency made a suspect", "the code A1 stored as if it were the name, unexplained"])


# ================================================================ 11 police, errors (UTF-16, tabs)
def f11():
    r = random.Random(311)
    f = "ឃាត់ខ្លួន អធិការដ្ឋានស្រុក.csv"
    hs = ["ល.រ", "ថ្ងៃឃាត់ខ្លួន", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "លេខអត្តសញ្ញាណប័ណ្ណ", "បទល្មើស", "សំណុំរឿងលេខ", "ថ្ងៃបញ្ជូនតុលាការ"]
    nat = {"KHM": "ខ្មែរ", "VNM": "វៀតណាម", "CHN": "ចិន"}
    off = {"procuring prostitution": "សញ្ចារកម្ម", "sale of a person": "លក់មនុស្ស", "cross-border transfer": "នាំចេញខុសច្បាប់", "forced labour": "បង្ខំឱ្យធ្វើការ"}
    lines, rows, errs = [["អធិការដ្ឋាននគរបាលស្រុក គំរូ – ជនសង្ស័យដែលបានឃាត់ខ្លួន ឆ្នាំ ២០២៤"], [], hs], [], []
    c, case = 0, 0
    ds = days(r, 9, D(2024, 1, 12), D(2024, 10, 30))
    k = 0
    for d in ds:
        case += 1
        o = r.choice(list(off))
        for _ in range(r.choice([1, 2, 3, 3])):
            k += 1
            sex = r.choice(["male", "male", "female"])
            n = r.choices(list(nat), [6, 2, 2])[0]
            x = {"arrest_date": iso(d), "name": kname(r, sex), "sex": sex, "age": r.randrange(19, 58), "citizenship": n, "id_card_no": f"000{r.randrange(100000, 999999)}" if n == "KHM" else None,
                 "offence": o, "case_no": f"{case:02d}/24", "sent_to_court_date": iso(d + dt.timedelta(r.choice([2, 2, 3]))), "person_is": "suspect"}
            rows.append({"at": 0, "facts": x})
    # the same man written twice: last line of a case again
    j = next(i for i, x in enumerate(rows) if i > 9 and x["facts"]["id_card_no"])
    rows.insert(j + 1, {"at": 0, "facts": dict(rows[j]["facts"])})
    txt = []
    for i, x in enumerate(rows):
        x["at"] = 4 + i
        y = x["facts"]
        g = lambda z: "" if z is None else dmy(D.fromisoformat(z))
        txt.append([str(i + 1), g(y["arrest_date"]), y["name"], "ប" if y["sex"] == "male" else "ស", str(y["age"]), nat[y["citizenship"]], y["id_card_no"] or "", off[y["offence"]], y["case_no"], g(y["sent_to_court_date"])])
    sh = f
    dup = j + 1
    taken = {j, dup}

    def pick(a):
        while a in taken:
            a += 1
        taken.add(a)
        return a
    a = pick(1)
    txt[a][4] = "327"
    rows[a]["facts"]["age"] = None
    errs.append((sh, f"E{rows[a]['at']}", "age 327", "name it, leave the age empty (not 32 or 27)"))
    b = pick(5)
    txt[b][1] = "31/06/2024"
    rows[b]["facts"]["arrest_date"] = None
    errs.append((sh, f"B{rows[b]['at']}", "31 June does not exist", "name it, leave the day empty; not the day of the lines around"))
    cc = pick(len(rows) - 3)
    dd = D.fromisoformat(rows[cc]["facts"]["arrest_date"]) - dt.timedelta(40)
    txt[cc][9] = dmy(dd)
    rows[cc]["facts"]["sent_to_court_date"] = None
    errs.append((sh, f"J{rows[cc]['at']}", "sent to court 40 days before the arrest", "name it, leave the day empty; do not swap"))
    e = pick(8)
    txt[e][3] = "ឆ"
    rows[e]["facts"]["sex"] = None
    errs.append((sh, f"D{rows[e]['at']}", "\"ឆ\" is neither ប nor ស", "name it, leave the sex empty"))
    errs.append((sh, f"A{rows[dup]['at']}", f"the same person (name, identity card, case) as row {rows[j]['at']}", "name it and ask; neither dropped nor joined silently"))
    lines += txt
    lines.append(["", "", f"សរុប {len(rows)} នាក់"])
    with open(os.path.join(HERE, "files", f), "wb") as o:
        o.write("\r\n".join("\t".join(x) for x in lines).encode("utf-16"))
    ms = [("running number", None), ("day of arrest", "arrest_date"), ("name", "name"), ("sex", "sex"), ("age", "age"), ("citizenship", "citizenship"), ("identity card", "id_card_no"), ("offence", "offence"), ("number of the case", "case_no"),
          ("day sent to court", "sent_to_court_date")]
    add(11, f, "District police: suspects arrested 2024, saved as Unicode text (tabs, UTF-16)", "take in, naming the errors", "tabs and UTF-16 though the name says csv; an impossible age and day, an unknown sign for sex, a line written twice",
        [table(sh, "a suspect arrested in a case", [3], rows, [(L(i + 1), h, *ms[i]) for i, h in enumerate(hs)])],
        ["The sheet of a CSV is its file name. count_of_all_rows holds the double line too; the total of the sheet counts it as well.", "Several suspects share one case number."],
        also={"cases": case}, not_rows=[(sh, "A1", "title"), (sh, f"C{4+len(rows)}", "total line")], errors=errs,
        questions=["Is one line one suspect, and equal case numbers one case?", "Is the line written twice one man?", "ប/ស: man/woman?"],
        never=["a suspect made a victim", "31 June turned into 30 June or 1 July", "identity numbers losing their leading zeros", "the total line made a person"])


# ================================================================ 12 transit centre, errors
def f12():
    r = random.Random(312)
    f = "ទទួលពលករ ប៉ោយប៉ែត មីនា២០២៤.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "មីនា"
    ws["A1"] = "មជ្ឈមណ្ឌលទទួលពលករត្រឡប់ (គំរូ) ច្រកប៉ោយប៉ែត – ទទួលពីប្រទេសថៃ"
    hs = ["ល.រ", "ឈ្មោះ", "ភេទ", "អាយុ", "ខេត្ត", "មកជាមួយ", "ត្រូវពិនិត្យបន្ត"]
    head(ws, 2, hs)
    rows, nots, errs, row = [], [("មីនា", "A1", "title (returned from Thailand)")], [], 3
    gs = [(D(2024, 3, 4), 6), (D(2024, 3, 8), 8), (D(2024, 3, 13), 5), (D(2024, 3, 19), 9), (D(2024, 3, 27), 7)]
    wt = {"alone": "ម្នាក់ឯង", "family": "គ្រួសារ", "friends": "មិត្តភក្តិ"}
    for gi, (d, n) in enumerate(gs):
        yr, say = (2014, n) if gi == 2 else (2024, n + 1 if gi == 3 else n)
        ws.cell(row, 1, f"ថ្ងៃទី{kd(f'{d.day:02d}')} ខែមីនា ឆ្នាំ{kd(yr)}  ចំនួន {kd(f'{say:02d}')} នាក់").font = Font(bold=True)
        ws.merge_cells(start_row=row, start_column=1, end_row=row, end_column=7)
        nots.append(("មីនា", f"A{row}:G{row}", f"group line: arrival day and number stated ({say})"))
        if gi == 2:
            errs.append(("មីនា", f"A{row}", "year 2014 between groups of March 2024", "name it; leave the arrival day of its five people empty until answered"))
        if gi == 3:
            errs.append(("មីនា", f"A{row}", f"says {say} people, {n} are listed", "name it; make no tenth person"))
        row += 1
        for i in range(n):
            sex = r.choice(["male", "female"])
            mon = {(1, 3): 8, (4, 5): 11}.get((gi, i))
            age = 0 if mon else r.randrange(15, 49)
            x = {"arrival_date": None if gi == 2 else iso(d), "name": kname(r, sex), "sex": sex, "age": age, "province": r.choice(list(PROV)), "came_with": "family" if mon else r.choice(list(wt) + [None]),
                 "further_screening": r.choice(["yes", "no", "no", None]), "returned_from": "THA", "person_is": "returning migrant"}
            if mon:
                x["age_months"] = mon
            v = [i + 1, x["name"], "ស" if sex == "female" else "ប", f"{mon} ខែ" if mon else age, PROV[x["province"]], wt.get(x["came_with"]), {"yes": "បាទ", "no": "ទេ"}.get(x["further_screening"])]
            if (gi, i) == (0, 2):
                v[4], x["province"] = "សុរិន្ទ", None
                errs.append(("មីនា", f"E{row}", "Surin is a province of Thailand, not of Cambodia", "name it, leave the province empty"))
            if (gi, i) == (1, 6):
                v[3], x["age"] = 210, None
                errs.append(("មីនា", f"D{row}", "age 210", "name it, leave the age empty (not 21)"))
            if (gi, i) == (3, 1):
                v[3], x["age"] = 1993, None
                errs.append(("មីនា", f"D{row}", "a year (1993) in the column of ages", "name it; no age 1993, no silent reckoning"))
            put(ws, row, v)
            rows.append({"at": row, "facts": x})
            row += 1
    ws.cell(row, 1, f"សរុបប្រចាំខែ {kd(sum(g[1] for g in gs)+1)} នាក់")
    nots.append(("មីនា", f"A{row}", "total line (one too many, as the group of the 19th)"))
    ws.cell(row + 1, 1, "ស = ស្រី   ប = ប្រុស")
    nots.append(("មីនា", f"A{row+1}", "legend"))
    widths(ws, 6, 22, 6, 8, 18, 14, 16)
    save(wb, f)
    ms = [("number within the group", None), ("name", "name"), ("sex", "sex"), ("age in years; \"8 ខែ\" = 8 months", "age + age_months"), ("home province", "province"), ("came with", "came_with"), ("to be screened further; blank not noted", "further_screening")]
    add(12, f, "Transit centre at Poipet: migrants returned from Thailand, March 2024", "take in, naming the errors", "the arrival day stands in a line above its people; one of these has the wrong year, one a wrong number",
        [table("មីនា", "a returning migrant", [2], rows, [(L(i + 1), h, *ms[i]) for i, h in enumerate(hs)])],
        ["\"Further screening\" is no finding that somebody is a victim."], not_rows=nots, errors=errs,
        questions=["Is the line above the arrival day of the people below?", "Is 2014 a slip for 2024?", "Blank further screening: no or not noted?", "Is the province the home province?"],
        never=["a migrant made a victim", "a group line made a person", "a tenth person invented", "8 months read as 8 years"])


# ================================================================ 13 legal aid, lying on its side, errors
def f13():
    r = random.Random(313)
    f = "Legal aid - case tracker.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "Tracker"
    ws["A1"] = "Legal Aid Sample (NGO) - running cases, one column per client"
    ws["A1"].font = Font(bold=True)
    lab = ["Case code", "Client", "ភេទ", "Age", "Came from", "Case opened", "What happened", "Court", "Lawyer", "Compensation asked", "Compensation awarded", "Stage", "Next hearing"]
    head_fill = PatternFill("solid", fgColor="E2EFDA")
    for i, h in enumerate(lab):
        c = ws.cell(3 + i, 1, h)
        c.font = Font(bold=True)
        c.fill = head_fill
    hap = ["forced labour on a boat", "forced marriage", "sexual exploitation", "domestic servitude"]
    stg = ["investigation", "trial", "appeal", "finished"]
    prv = ["Phnom Penh", "Kandal", "Preah Sihanouk"]
    rows, errs = [], []
    for i, d in enumerate(days(r, 11, D(2022, 5, 1), D(2024, 6, 20))):
        sex = r.choice(["female", "female", "male"])
        s = r.choice(stg)
        ask = {"amount": r.randrange(2, 20) * 500, "currency": "USD"} if r.random() < .8 else None
        aw = {"amount": ask["amount"] // 2, "currency": "USD"} if ask and s in ("appeal", "finished") else None
        nh = D(2024, r.randrange(8, 13), r.randrange(1, 28)) if s in ("trial", "appeal") else None
        x = {"case_no": f"LA-{d.year%100}-{i+1:02d}", "name": ename(r, sex), "sex": sex, "age": r.randrange(15, 45), "referred_by": r.choice(["shelter", "police", "hotline", None]), "opened_date": iso(d),
             "exploitation": r.choice(hap), "court": r.choice(prv), "compensation_asked": ask, "compensation_awarded": aw, "status": s, "next_hearing": iso(nh), "person_is": "victim (client)"}
        v = [x["case_no"], x["name"], "ស្រី" if sex == "female" else "ប្រុស", x["age"], x["referred_by"], d, x["exploitation"], x["court"], r.choice(["Me Testing", "Me Sample"]),
             ask["amount"] if ask else None, aw["amount"] if aw else None, s, nh]
        col = L(i + 2)
        if i == 2:
            v[3], x["age"] = -4, None
            errs.append(("Tracker", f"{col}6", "age -4", "name it, leave the age empty"))
        if i == 4:
            v[5], x["opened_date"] = "29/02/2023", None
            errs.append(("Tracker", f"{col}8", "29 February 2023 does not exist", "name it, leave the day empty"))
        if i == 6:
            v[10], x["compensation_awarded"] = "#REF!", None
            errs.append(("Tracker", f"{col}13", "a broken formula (#REF!) instead of a sum", "name it, leave the sum empty, not 0"))
        if i == 8:
            x["status"] = "trial"
            v[11] = "trial"
            v[12], x["next_hearing"] = "31/09/2024", None
            errs.append(("Tracker", f"{col}15", "31 September does not exist", "name it, leave the day empty"))
        for k, y in enumerate(v):
            c = ws.cell(3 + k, i + 2, y)
            c.border = BOX
            if isinstance(y, dt.date):
                c.number_format = "dd/mm/yyyy"
            if k in (9, 10) and y is not None and not isinstance(y, str):
                c.number_format = '"$"#,##0'
        rows.append({"at": col, "facts": x})
    # the broken cell is a real error cell
    ws["H13"].data_type = "e"
    ws["A17"] = "all sums in US dollar; victims only, other parties are in the paper file"
    ws.column_dimensions["A"].width = 22
    for i in range(11):
        ws.column_dimensions[L(i + 2)].width = 18
    ws.freeze_panes = "B3"
    save(wb, f)
    ms = [("number of the case", "case_no"), ("client", "name"), ("sex", "sex"), ("age", "age"), ("sent by", "referred_by"), ("day opened", "opened_date"), ("what happened", "exploitation"), ("court of", "court"), ("lawyer", None),
          ("compensation asked, US dollar", "compensation_asked"), ("compensation awarded, US dollar", "compensation_awarded"), ("stage", "status"), ("next hearing", "next_hearing")]
    add(13, f, "NGO legal aid: running cases of victims", "take in, naming the errors", "the table lies on its side: a client is a column; a broken formula, impossible days, an age below zero",
        [table("Tracker", "a client (victim) and her or his case", [], rows, [(f"row {3+i}", h, *ms[i]) for i, h in enumerate(lab)], lie="columns", hcol="A")],
        ["The note in A17 gives the currency; the sums show a dollar sign only by their number format."], not_rows=[("Tracker", "A1", "title"), ("Tracker", "A17", "note: currency, victims only")], errors=errs,
        questions=["Is a column one client?", "Age at which day?", "No sum awarded: none, or not yet?"],
        never=["a row (\"Client\", \"Age\" …) made a record", "the lawyer made a victim or suspect", "#REF! stored as 0 or as a word", "31 September turned into 1 October"])


# ================================================================ 14 children's home, errors (ods)
def f14():
    r = random.Random(314)
    f = "Children home register 2024.ods"
    hs = ["File no", "ឈ្មោះ", "ភេទ", "Date of birth", "Date in", "Brought by", "Home province", "Class", "Date out", "Went to"]
    S = [[("Invented Children's Home – trafficked and at-risk children", 10)], [("T after the file no = trafficked, R = at risk", 10)], [], hs]
    by = {"police": "នគរបាល", "social affairs office": "មន្ទីរ ស.អ.យ", "NGO": "អង្គការ"}
    rows, errs, sh = [], [], "Register"
    for i, d in enumerate(days(r, 20, D(2022, 3, 1), D(2024, 10, 20))):
        sex = r.choice(["female", "female", "male"])
        g = r.choice("TTR")
        no = 201 + i - (1 if i > 12 else 0)
        dob = D(d.year - r.randrange(5, 17), r.randrange(1, 13), r.randrange(1, 28)) if r.random() < .85 or i in (3, 7) else None
        out = d + dt.timedelta(r.randrange(60, 600))
        out = out if out < D(2024, 11, 15) or i in (5, 7) else None
        x = {"file_no": f"{no}{g}", "name": kname(r, sex), "sex": sex, "birth_date": iso(dob), "entry_date": iso(d), "referred_by": r.choice(list(by)), "province": r.choice(list(PROV)), "school_class": r.choice([1, 2, 4, 5, 7, None]),
             "exit_date": iso(out), "exit_to": r.choice(["family", "foster family", "other NGO", None]) if out else None, "person_is": "victim" if g == "T" else "child at risk"}
        v = [x["file_no"], x["name"], "♀" if sex == "female" else "♂", dob, d, by[x["referred_by"]], PROV[x["province"]], x["school_class"], out, x["exit_to"]]
        row = len(S) + 1
        if i == 3:
            v[3], x["birth_date"] = D(2041, dob.month, dob.day), None
            errs.append((sh, f"D{row}", "born 2041", "name it, leave the day of birth empty (not 2014)"))
        if i == 5:
            v[8], x["exit_date"] = d - dt.timedelta(93), None
            errs.append((sh, f"I{row}", "left three months before coming in", "name it; do not swap the days"))
        if i == 9:
            v[6], x["province"] = "#N/A", None
            errs.append((sh, f"G{row}", "#N/A instead of a province", "name it, leave the province empty"))
        if i == 13:
            errs.append((sh, f"A{row}", f"file number {no} stands twice for different children (row {row-1} too)", "name it, ask; keep two children"))
        if i == 16:
            v[7], x["school_class"] = 41, None
            errs.append((sh, f"H{row}", "class 41", "name it, leave the class empty"))
        S.append(v)
        rows.append({"at": row, "facts": x})
    S.append([])
    S.append(["checked 30/10", None, None, None, None, None, None, None, None, "Sample (director)"])
    ods(f, [(sh, S)])
    ms = [("file number, T trafficked or R at risk behind it", "file_no + person_is"), ("name", "name"), ("sex", "sex"), ("day of birth", "birth_date"), ("day of entry", "entry_date"), ("brought by", "referred_by"), ("home province", "province"),
          ("school class", "school_class"), ("day of leaving", "exit_date"), ("went to", "exit_to")]
    add(14, f, "NGO children's home: register", "take in, naming the errors", "victims and children at risk in one list, told apart by a letter behind the file number; wrong days, a file number given twice",
        [table(sh, "a child in the home", [4], rows, [(L(i + 1), h, *ms[i]) for i, h in enumerate(hs)])],
        ["file_no in the facts is as written; the number given twice stays in both rows and is named."],
        not_rows=[(sh, "A1:J1", "title"), (sh, "A2:J2", "legend T / R"), (sh, f"A{len(S)}:J{len(S)}", "checked and signed")], errors=errs,
        questions=["Is T a victim of trafficking and R not?", "No day of leaving: still in the home?", "Which of the two children has the number that stands twice?"],
        never=["a child at risk (R) made a victim", "the two children with one number joined", "2041 silently made 2014", "the director made a child"])


# ================================================================ 15 prosecution, errors
def f15():
    r = random.Random(315)
    f = "អយ្យការ តាកែវ - សំណុំរឿង ២០២៣.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "២០២៣"
    ws["A1"] = "អយ្យការអមសាលាដំបូងខេត្តតាកែវ (គំរូ) – បញ្ជីសំណុំរឿងជួញដូរមនុស្ស"
    hs = ["លេខសំណុំរឿង", "ថ្ងៃទទួល", "ពី", "ជនត្រូវចោទ", "ជនរងគ្រោះ", "រងគ្រោះស្រី", "មាត្រា", "សេចក្តីសម្រេច", "ថ្ងៃសម្រេច"]
    head(ws, 3, hs)
    frm = {"provincial police": "នគរបាលខេត្ត", "gendarmerie": "អាវុធហត្ថ", "complaint of the victim": "បណ្តឹងផ្ទាល់"}
    art = {"Art. 8": "ម.៨", "Art. 10": "ម.១០", "Art. 12": "ម.១២", "Art. 26": "ម.២៦"}
    dec = {"sent to investigating judge": "ស.ស", "direct to trial": "ប.ផ្ទាល់", "filed without action": "តម្កល់", "returned for more inquiry": "ស៊ើបបន្ថែម"}
    rows, errs, row, lastm, nots = [], [], 4, None, [("២០២៣", "A1", "title")]
    for i, d in enumerate(days(r, 20, D(2023, 1, 9), D(2023, 11, 30))):
        v = r.randrange(1, 9)
        x = {"case_no": f"{i+1:02d}/23", "received_date": iso(d), "source": r.choice(list(frm)), "accused": r.choice([1, 2, 3, 4, None]), "victims": v, "victims_female": r.randrange(0, v + 1),
             "article": r.choice(list(art)), "decision": r.choice(list(dec) + [None]), "province": "Takeo"}
        dd = d + dt.timedelta(r.randrange(1, 30)) if x["decision"] else None
        if i in (6,):
            x["decision"], dd = "direct to trial", d + dt.timedelta(5)
        x["decision_date"] = iso(dd)
        w = [kd(x["case_no"]), d, frm[x["source"]], x["accused"] if x["accused"] else "មិនស្គាល់", x["victims"], x["victims_female"], art[x["article"]], dec.get(x["decision"]), dd]
        if i == 3:
            w[5], x["victims_female"] = v + 4, None
            errs.append(("២០២៣", f"F{row}", f"more women ({v+4}) than victims ({v})", "name it, leave the women empty"))
        if i == 6:
            w[8], x["decision_date"] = d - dt.timedelta(31), None
            errs.append(("២០២៣", f"I{row}", "decided a month before the case came in", "name it; do not swap or correct"))
        if i == 11:
            w[0], x["case_no"] = kd("11/23"), "11/23"
            errs.append(("២០២៣", f"A{row}", f"number 11/23 stands twice (row {row-1} too), 12/23 is missing", "name it; keep two cases; do not give it 12/23 silently"))
        if i == 14:
            w[1], x["received_date"] = "៣១/០៩/២០២៣", None
            errs.append(("២០២៣", f"B{row}", "31 September does not exist", "name it, leave the day empty"))
        if i == 17:
            w[4], x["victims"], w[5], x["victims_female"] = "៣-៤", None, None, None
            errs.append(("២០២៣", f"E{row}", "\"3-4\": no single number", "name it, leave the number empty (not 3, 4 or 7)"))
        put(ws, row, w)
        rows.append({"at": row, "facts": x})
        row += 1
        if i == 9:
            head(ws, row, hs)
            nots.append(("២០២៣", f"A{row}:I{row}", "headings repeated (new page)"))
            row += 1
    ws.cell(row + 1, 1, "ស.ស = បញ្ជូនទៅចៅក្រមស៊ើបសួរ   ប.ផ្ទាល់ = បញ្ជូនផ្ទាល់ទៅជំនុំជម្រះ   ម. = មាត្រា ច្បាប់ស្តីពីការបង្រ្កាបអំពើជួញដូរមនុស្ស")
    nots.append(("២០២៣", f"A{row+1}", "legend"))
    widths(ws, 14, 13, 16, 12, 12, 12, 9, 15, 13)
    save(wb, f)
    ms = [("number of the case", "case_no"), ("day received", "received_date"), ("from", "source"), ("accused, number; មិនស្គាល់ = unknown", "accused"), ("victims, number", "victims"), ("of them female", "victims_female"),
          ("article of the law on suppression of human trafficking", "article"), ("decision; blank = none noted", "decision"), ("day of the decision", "decision_date")]
    add(15, f, "Prosecution at the court of Takeo: cases of 2023", "take in, naming the errors", "counts of people a case; headings repeated in the middle; a case number given twice, impossible days and numbers",
        [table("២០២៣", "a case; people are only counted", [3], rows, [(L(i + 1), h, *ms[i]) for i, h in enumerate(hs)])],
        ["\"មិនស្គាល់\" accused: unknown, null, not 0."], not_rows=nots, errors=errs,
        questions=["Is one line one case?", "Is the second 11/23 the missing 12/23?", "\"មិនស្គាល់\": unknown accused, no number?", "No decision: still open?"],
        never=["persons made out of counts", "the repeated headings made a case", "\"មិនស្គាល់\" stored as 0 or 1", "the two cases 11/23 joined"])


# ================================================================ 16 hotline by month, totals (csv)
def f16():
    r = random.Random(316)
    f = "hotline_2023_by_month.csv"
    fk = ["trafficking", "migration_advice", "domestic_violence", "missing_person", "other", "calls_total"]
    hs = ["Month", "Trafficking", "Migration advice", "Domestic violence", "Missing person", "Other / wrong no.", "All calls"]
    mo = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    out, rows = ["National hotline (sample) - calls received 2023,,,,,,", ",".join(hs)], []
    for i, m in enumerate(mo):
        if i == 7:
            v = [None] * 6
            out.append("Aug,line out of order,,,,,")
        else:
            v = [r.randrange(2, 20), r.randrange(40, 160), r.randrange(10, 60), r.randrange(0, 9), r.randrange(20, 90)]
            v.append(sum(v))
            out.append(",".join([m] + [str(x) for x in v]))
        rows.append({"at": 3 + i, "facts": {"period": f"2023-{i+1:02d}", **dict(zip(fk, v))}})
    t = {k: sum(x["facts"][k] or 0 for x in rows) for k in fk}
    out.append(",".join(["Total"] + [str(t[k]) for k in fk]))
    out.append("Note: trafficking = caller said so; not verified,,,,,,")
    with open(os.path.join(HERE, "files", f), "w", encoding="utf-8", newline="") as o:
        o.write("\n".join(out) + "\n")
    add(16, f, "National hotline: calls by month 2023", "totals only", "counts of calls by month and subject; in August the line was out of order (no count, not zero)",
        [table(f, "a month's counts of calls", [2], rows, [("A", "Month", "month of 2023", "period")] + [(L(i + 2), h, "calls: " + h.lower(), fk[i]) for i, h in enumerate(hs[1:])])],
        ["The total row is right; August is empty in it."], totals=[{"sheet": f, "period": "2023", **t}],
        not_rows=[(f, "A1", "title"), (f, "A15:G15", "total row"), (f, "A16", "note")],
        questions=["Are these calls, not people?", "August: no count at all?", "Are the same calls in a book of calls taken in already?"],
        never=["a call or case made for each count", "\"line out of order\" stored as 0", "the calls about trafficking counted as victims"])


# ================================================================ 17 social ministry totals
def f17():
    r = random.Random(317)
    f = "MoSVY ឆមាស២ ២០២៤.xlsx"
    wb = Workbook()
    wb.remove(wb.active)
    hs = ["ខេត្ត", "ក្មេងស្រី", "ក្មេងប្រុស", "ស្ត្រី", "បុរស", "សរុប"]
    fk = ["girls", "boys", "women", "men", "total"]
    pv = ["Banteay Meanchey", "Battambang", "Koh Kong", "Preah Sihanouk", "Svay Rieng", "Phnom Penh", "Kandal", "Siem Reap", "Kampot", "Prey Veng"]
    tabs, tots, nots, errs = [], [], [], []
    for sh, ti, what in (("ទទួល", "ជនរងគ្រោះដោយអំពើជួញដូរដែលបានទទួល", "victims received"), ("សមាហរណកម្ម", "ជនរងគ្រោះដែលបានធ្វើសមាហរណកម្ម", "victims reintegrated")):
        ws = wb.create_sheet(sh)
        ws["A1"] = f"{ti} – ឆមាសទី២ ឆ្នាំ២០២៤ (ទិន្នន័យគំរូ)"
        ws.merge_cells("A1:F1")
        head(ws, 2, ["", "ក្រោម ១៨ ឆ្នាំ", None, "១៨ ឆ្នាំឡើង", None, ""])
        ws.merge_cells("B2:C2")
        ws.merge_cells("D2:E2")
        head(ws, 3, hs)
        rows = []
        for i, p in enumerate(pv):
            row = 4 + i
            if p == "Koh Kong":
                put(ws, row, [PROV[p], "មិនបានផ្ញើរបាយការណ៍"])
                v = [None] * 5
            else:
                v = [r.randrange(0, 14), r.randrange(0, 8), r.randrange(0, 25), r.randrange(0, 15)]
                v.append(sum(v))
                w = list(v)
                if sh == "ទទួល" and p == "Kandal":
                    w[4] = v[4] + 10
                    errs.append((sh, f"F{row}", f"total {w[4]}, but the four numbers make {v[4]}", "name it; keep neither silently corrected"))
                    v[4] = None
                put(ws, row, [PROV[p]] + w)
            rows.append({"at": row, "facts": {"province": p, "period": "2024-H2", **dict(zip(fk, v))}})
        t = {k: sum(x["facts"][k] or 0 for x in rows) for k in fk[:4]}
        t["total"] = sum(t.values())
        put(ws, 14, ["សរុប"] + [t[k] for k in fk])
        widths(ws, 20, 12, 12, 12, 12, 10)
        nots += [(sh, "A1:F1", "title (half-year)"), (sh, "A14:F14", "total row")]
        tabs.append(table(sh, f"a province's counts of {what} for a half-year", [2, 3], rows,
                          [("A", "ខេត្ត", "province", "province"), ("B", "ក្រោម ១៨ ឆ្នាំ / ក្មេងស្រី", "girls under 18", "girls"), ("C", "ក្រោម ១៨ ឆ្នាំ / ក្មេងប្រុស", "boys under 18", "boys"),
                           ("D", "១៨ ឆ្នាំឡើង / ស្ត្រី", "women 18 and over", "women"), ("E", "១៨ ឆ្នាំឡើង / បុរស", "men 18 and over", "men"), ("F", "សរុប", "all", "total")]))
        tots.append({"sheet": sh, "period": "2024-H2", **t})
    save(wb, f)
    add(17, f, "Ministry of social affairs: victims received and reintegrated, second half of 2024", "totals only", "two sheets of counts by province, sex and age; Koh Kong sent no report; one line does not add up",
        tabs, ["2024-H2 = July to December 2024. The total row agrees with the four numbers of each line, not with the wrong total of Kandal (null in its row)."], totals=tots, not_rows=nots, errors=errs,
        questions=["Are these counts of the half-year only?", "Are the reintegrated among the received (so not to be added)?", "Koh Kong: no report, so no number?"],
        never=["a victim made for each count", "received and reintegrated added together", "Koh Kong stored as 0", "the total row made a province"])


# ================================================================ 18 national committee indicators
def f18():
    f = "NCCT indicators S1-2024.ods"
    it = [("A. Prevention ការបង្ការ", None), ("Awareness sessions held", "sessions", 214, 260), ("People reached by sessions", "persons", 10480, 12655), ("Agencies inspected", "visits", 31, 28),
          ("B. Protection ការការពារ", None), ("Victims identified", "persons", 152, 181), ("of whom female", "persons", 97, 104), ("of whom under 18", "persons", 38, None), ("Victims given shelter", "persons", 88, 93), ("Migrants returned from Thailand", "persons", 8120, 7544),
          ("C. Prosecution ការផ្តន្ទាទោស", None), ("Cases opened by police", "cases", 61, 74), ("Suspects arrested", "persons", 83, 112), ("Cases sent to court", "cases", 55, 60)]
    fk = {"Awareness sessions held": "awareness sessions", "People reached by sessions": "people reached by awareness sessions", "Agencies inspected": "recruitment agencies inspected (visits)", "Victims identified": "victims identified",
          "of whom female": "victims identified, female", "of whom under 18": "victims identified, under 18", "Victims given shelter": "victims given shelter", "Migrants returned from Thailand": "migrants returned from Thailand",
          "Cases opened by police": "cases opened by police", "Suspects arrested": "suspects arrested", "Cases sent to court": "cases sent to court"}
    S = [[("NATIONAL COMMITTEE (SAMPLE) – Main indicators, first semester (January–June)", 5)], ["", "", "S1 2023", "S1 2024", "Change"], ["Indicator", "Unit", "number", "number", "%"]]
    rows, nots, n = [], [("Indicators", "A1:E1", "title")], 0
    for x in it:
        if x[1] is None:
            S.append([(x[0], 5)])
            nots.append(("Indicators", f"A{len(S)}:E{len(S)}", "group line"))
            continue
        nm, u, a, b = x
        S.append([("   " if nm.startswith("of whom") else "") + nm, u, a, "n/a" if b is None else b, f"{(b-a)/a*100:+.0f}%" if b is not None else "n/a"])
        rows.append({"at": len(S), "facts": {"indicator": fk[nm], "unit": u, "2023-H1": a, "2024-H1": b}})
    S.append([])
    S.append(["n/a = not yet reported by the provinces"])
    nots.append(("Indicators", f"A{len(S)}", "note"))
    ods(f, [("Indicators", S)])
    add(18, f, "National committee secretariat: main indicators, first half of 2024 beside 2023", "totals only", "a list of indicators, each with two half-years and a change in per cent; units differ from line to line",
        [table("Indicators", "an indicator with its counts of two half-years", [2, 3], rows, [("A", "Indicator", "what is counted", "indicator"), ("B", "Unit", "unit", "unit"), ("C", "S1 2023 / number", "count January to June 2023", "2023-H1"),
                                                                                        ("D", "S1 2024 / number", "count January to June 2024; n/a = not reported", "2024-H1"), ("E", "Change / %", "change, computed", None)])],
        ["The two indented lines \"of whom\" belong to Victims identified above them."],
        totals=[{"sheet": "Indicators", "period": p, **{x["facts"]["indicator"]: x["facts"][p] for x in rows}} for p in ("2023-H1", "2024-H1")], not_rows=nots,
        questions=["Are the two half-years to be kept as two periods?", "Are these counts of the whole country?"],
        never=["persons, cases or sessions made out of the counts", "indicators added up over units", "n/a stored as 0", "the per cent taken for a count", "\"of whom\" lines added to the victims above"])


# ================================================================ 19 XLSForm, refuse
def f19():
    f = "Case_intake_form_v2.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "survey"
    S = [["type", "name", "label::English", "label::ខ្មែរ", "hint", "required", "relevant", "constraint"],
         ["start", "start", None, None, None, None, None, None], ["date", "intake_date", "Date of intake", "ថ្ងៃទទួល", None, "yes", None, ". <= today()"],
         ["text", "victim_name", "Name of the victim", "ឈ្មោះជនរងគ្រោះ", "e.g. Sample Sreymom", "yes", None, None], ["select_one sex", "sex", "Sex", "ភេទ", None, "yes", None, None],
         ["integer", "age", "Age", "អាយុ", None, "yes", None, ". >= 0 and . <= 110"], ["select_one province", "province", "Home province", "ខេត្ត", None, None, None, None],
         ["begin_group", "exploitation", "Exploitation", "ការកេងប្រវ័ញ្ច", None, None, None, None], ["select_multiple forms", "forms", "Forms of exploitation", "ទម្រង់", None, "yes", None, None],
         ["decimal", "debt", "Debt (USD)", "បំណុល", None, None, "selected(${forms}, 'debt')", None], ["end_group", None, None, None, None, None, None, None],
         ["select_one yn", "shelter", "Needs shelter?", "ត្រូវការទីជម្រក?", None, None, None, None]]
    for x in S:
        ws.append(x)
    ch = wb.create_sheet("choices")
    for x in [["list_name", "name", "label::English", "label::ខ្មែរ"], ["sex", "f", "Female", "ស្រី"], ["sex", "m", "Male", "ប្រុស"], ["yn", "y", "Yes", "បាទ/ចាស"], ["yn", "n", "No", "ទេ"], ["forms", "labour", "Forced labour", "ពលកម្មដោយបង្ខំ"],
              ["forms", "sex_ex", "Sexual exploitation", "អាជីវកម្មផ្លូវភេទ"], ["forms", "debt", "Debt bondage", "បំណុល"]] + [["province", p.lower().replace(" ", "_"), p, PROV[p]] for p in list(PROV)[:8]]:
        ch.append(x)
    st = wb.create_sheet("settings")
    st.append(["form_title", "form_id", "version", "default_language"])
    st.append(["Case intake (test)", "case_intake_v2", "20240501", "English"])
    save(wb, f)
    add(19, f, "NGO: the design of a Kobo/ODK form (XLSForm)", "refuse", "these are the questions of a form (survey, choices, settings), nobody has answered them: no records; the export of the answers is needed",
        notes=["Each line of survey is a question. \"Sample Sreymom\" is only an example in a hint."], questions=["Is there the export of the answers to this form?"],
        never=["a question or choice made a person or a case", "\"Sample Sreymom\" of the hint made a victim", "provinces of the choices made records"])


# ================================================================ 20 training attendance, refuse
def f20():
    r = random.Random(320)
    f = "វត្តមាន វគ្គបណ្តុះបណ្តាល ជួញដូរមនុស្ស.xlsx"
    wb = Workbook()
    ws = wb.active
    ws.title = "វត្តមាន"
    ws["A1"] = "បញ្ជីវត្តមានសិក្ខាកាម"
    ws["A2"] = "វគ្គបណ្តុះបណ្តាលស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស"
    ws["A3"] = "ថ្ងៃទី ១៥-១៦ ឧសភា ២០២៤ សណ្ឋាគារ គំរូ ខេត្តកំពត"
    head(ws, 5, ["ល.រ", "ឈ្មោះ", "ភេទ", "តួនាទី", "អង្គភាព", "ទូរស័ព្ទ", "ហត្ថលេខា ថ្ងៃទី១", "ហត្ថលេខា ថ្ងៃទី២"])
    for i in range(22):
        sex = r.choice(["male", "female"])
        put(ws, 6 + i, [i + 1, kname(r, sex), "ស" if sex == "female" else "ប", r.choice(["មន្ត្រី", "អនុប្រធាន", "បុគ្គលិក"]), r.choice(["នគរបាលខេត្ត", "មន្ទីរ ស.អ.យ", "អង្គការ គំរូ", "មន្ទីរការងារ"]),
                        f"012 000 {r.randrange(200, 300)}", "√", r.choice(["√", "√", None])])
    ws["A29"] = "សរុប ២២ នាក់"
    widths(ws, 5, 22, 6, 14, 20, 15, 14, 14)
    save(wb, f)
    add(20, f, "Provincial department of social affairs: attendance list of a training on identifying victims", "refuse",
        "the people are officials and staff who attended a two-day training; there is neither a case, a victim, a suspect nor a count about trafficking in it",
        notes=["22 participants, 15–16 May 2024. The word for victims of trafficking stands in the title of the training only."], questions=["Was the right file chosen? (this is an attendance list)"],
        never=["participants made victims, suspects or clients", "22 victims counted"])


def readme():
    n = lambda e: sum(t["count_of_all_rows"] for t in e["tables"])
    o = ["# Registers of offices other than courts: twenty spreadsheets", "",
         "All people, firms, numbers and telephones are invented. Family names are សាកល្បង, គំរូ, ប្រឌិត / Testing, Sample, Invented.",
         "The stock of names is small: an equal name alone is never a double. `truth.json` has the form of FORMAT.md, with **all** rows written out.", "",
         "`make.py` writes files/, truth.json and this page; `check.py` opens every file again with readers of its own and compares every fact.", "",
         "Conventions beside FORMAT.md:", "",
         "- Row numbers are those of the spreadsheet (for CSV: line numbers, columns as letters). The sheet of a CSV is its file name.",
         "- Half-years are written 2024-H1, 2024-H2.",
         "- A code given twice, or a line written twice, stays in both rows as written and is named under errors.",
         "- Sums over currencies are kept apart in `all_rows_tally`. Facts that hold several words are lists.", "",
         "| no | file | kept by | one row is | rows | outcome | errors |", "|---|---|---|---|---|---|---|"]
    for e in OUT:
        u = "; ".join(t.get("one_row_is") or t.get("one_column_is") for t in e["tables"]) or "–"
        o.append(f"| {e['no']} | {e['file'][6:]} | {e['kept_by']} | {u} | {n(e) or '–'} | {e['outcome']} | {len(e['errors'])} |")
    o.append("")
    o.append(f"Together {len(OUT)} files, {sum(map(n, OUT))} rows.")
    open(os.path.join(HERE, "README.md"), "w", encoding="utf-8").write("\n".join(o) + "\n")


if __name__ == "__main__":
    for g in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20):
        g()
    json.dump(OUT, open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    readme()
