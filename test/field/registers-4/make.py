#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Writes files/, truth.json. Deterministic. python make.py"""
import os, sys, json, random
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, os.path.dirname(HERE))
from lib import *
OUT = os.path.join(HERE, "files"); DOCS = []; NM = Names(606202)
PROV = {"Banteay Meanchey": "បន្ទាយមានជ័យ", "Battambang": "បាត់ដំបង", "Kampong Cham": "កំពង់ចាម", "Kampong Thom": "កំពង់ធំ", "Kampot": "កំពត", "Kandal": "កណ្ដាល", "Kratie": "ក្រចេះ", "Phnom Penh": "ភ្នំពេញ", "Prey Veng": "ព្រៃវែង", "Pursat": "ពោធិ៍សាត់", "Siem Reap": "សៀមរាប", "Preah Sihanouk": "ព្រះសីហនុ", "Svay Rieng": "ស្វាយរៀង", "Takeo": "តាកែវ", "Mondulkiri": "មណ្ឌលគិរី"}
PL = list(PROV); CITK = {"KHM": "ខ្មែរ", "VNM": "វៀតណាម", "CHN": "ចិន", "THA": "ថៃ", "IDN": "ឥណ្ឌូនេស៊ី"}; CITE = {"KHM": "Cambodian", "VNM": "Vietnamese", "CHN": "Chinese", "THA": "Thai", "IDN": "Indonesian"}
iso = lambda d: d.isoformat() if d else None
money = lambda n, c: dict(amount=n, currency=c) if n is not None else None
def day(r, a=D(2025, 1, 6), b=D(2025, 12, 12)):
    d = a + dt.timedelta(r.randrange((b - a).days))
    return d - dt.timedelta(max(0, d.weekday() - 4)) if d - a > dt.timedelta(3) else d
def pick(d): return lambda k: (lambda f: None if f[k] is None else d.get(f[k], f[k]))
def G(k, fn=lambda x: x): return lambda f: None if f.get(k) is None else fn(f[k])
def dd(s): return D.fromisoformat(s)
def GD(k, fn=lambda d: d): return lambda f: None if f.get(k) is None else fn(dd(f[k]))
SEXK = {"male": "ប្រុស", "female": "ស្រី"}; SEX1 = {"male": "ប", "female": "ស"}; SEXE = {"male": "M", "female": "F"}
YN = {"yes": "Yes", "no": "No", "unknown": "?"}; YNK = {"yes": "មាន", "no": "គ្មាន", "unknown": "មិនដឹង"}

class Doc:
    def __init__(s, no, name, kept, outcome, why):
        s.sheets = []; s.delim = ","; s.dfmt = "dd/mm/yyyy"; s.t = dict(no=no, file="files/" + name, kept_by=kept, outcome=outcome, why=why, notes=[], tables=[], totals=[], also=None, not_rows=[], errors=[], questions=[], must_never_happen=[]); s.name = name
    def sheet(s, n): x = Sheet(n); s.sheets.append(x); return x
    def nr(s, sh, where, what): s.t["not_rows"].append(dict(sheet=sh.name, where=where, what=what))
    def title(s, sh, r, text, width, st="T", what="title"):
        sh.merge(r, 1, r, width, text, st) if s.name.endswith("xlsx") else sh.put(r, 1, text); s.nr(sh, f"A{r}", what)
    def err(s, sh, cell, what, wanted): s.t["errors"].append(dict(sheet=sh.name, cell=cell, what=what, wanted=wanted))
    def table(s, sh, one, hr, cols, recs, first=None, at=None, heads=None, c0=1, extra=(), **kw):
        """cols: (heading, means, fact, writer); extra: facts without a column"""
        if heads is None:
            for i, c in enumerate(cols): sh.put(hr[-1], c0 + i, c[0], "h")
        ats = at or [(first or hr[-1] + 1) + i for i in range(len(recs))]
        for a, f in zip(ats, recs):
            for i, c in enumerate(cols): sh.put(a, c0 + i, c[3](f), "b")
        facts = [c[2] for c in cols if c[2]] + list(extra); full = [{k: f.get(k) for k in facts} | ({"age_months": f["age_months"]} if "age_months" in f else {}) for f in recs]
        if s.t["outcome"] == "refuse": full = [{} for _ in recs]
        er = set()
        for e in s.t["errors"]:
            if e["sheet"] == sh.name: er |= {int(x) for x in re.findall(r"\d+", e["cell"])}
        ix = [i for i, a in enumerate(ats) if a in er]; ix += [i for i in range(len(ats)) if i not in ix][:max(0, 20 - len(ix))]; ix = sorted(ix[:20])
        s.t["tables"].append(dict(sheet=sh.name, one_row_is=one, records_lie_in="rows", heading_rows=list(hr), heading_column=None, first=ats[0] if ats else None, last=ats[-1] if ats else None, count_of_all_rows=len(recs), repeats_sheet=None,
            columns=[dict(at=L(c0 + i), heading=c[0], means=c[1], fact=c[2] if s.t["outcome"] != "refuse" else None) for i, c in enumerate(cols)], rows=[dict(at=ats[i], facts=full[i]) for i in ix], all_rows_tally=tally(full)))
        sh.widths.update({c0 + i: max(8, min(30, max(len(str(x)) for x in [c[0].split("\n")[0]] + [sh.cells.get((a, c0 + i), ("",))[0] or "" for a in ats[:8]]) + 2)) for i, c in enumerate(cols)})
        return ats
    def done(s, q=(), never=(), notes=()):
        s.t["questions"] += q; s.t["must_never_happen"] += never; s.t["notes"] += notes; p = os.path.join(OUT, s.name)
        if p.endswith("xlsx"): xlsx(p, s.sheets, dfmt=s.dfmt)
        elif p.endswith("ods"): ods(p, s.sheets)
        else: csvf(p, s.sheets[0], s.delim)
        DOCS.append(s.t)
def tally(rows):
    out = {}
    for k in dict.fromkeys(k for r in rows for k in r):
        v = [r.get(k) for r in rows]; gv = [x for x in v if x is not None]
        if gv and all(isinstance(x, (int, float)) for x in gv): out[k] = dict(sum=sum(gv), given=len(gv))
        elif gv and all(isinstance(x, dict) for x in gv):
            c = {}
            for x in gv: c[x["currency"]] = c.get(x["currency"], 0) + x["amount"]
            out[k] = dict(sum_by_currency=dict(sorted(c.items())), given=len(gv))
        else:
            w = [json.dumps(x, ensure_ascii=False) if isinstance(x, list) else x for x in gv]
            if len(set(w)) > 12: out[k] = dict(given=len(w), different=len(set(w)))
            else:
                c = {}
                for x in w: c[x] = c.get(x, 0) + 1
                if len(gv) < len(v): c["(empty)"] = len(v) - len(gv)
                out[k] = dict(sorted(c.items()))
    return out
def nmk(): return NM.take()[0]
def nme(): return NM.en.pop()
KING = ("ព្រះរាជាណាចក្រកម្ពុជា", "ជាតិ សាសនា ព្រះមហាក្សត្រ")
def num(c=None):
    c = [0]
    def f(_): c[0] += 1; return c[0]
    return f
def numk():
    n = num(); return lambda f: kd(n(f))

# ================================================================ 1 police: victims
d = Doc(1, "01_បញ្ជីជនរងគ្រោះ_ស្នងការ_បាត់ដំបង_២០២៥.xlsx", "Provincial police of Battambang, anti-trafficking office: victims rescued", "take in", "ordinary Khmer list with letterhead, Khmer digits, total and signature; several victims may share a police file")
r = random.Random(101); sh = d.sheet("ជនរងគ្រោះ"); EXK = {"sex trafficking": "កេងប្រវ័ញ្ចផ្លូវភេទ", "forced labour": "ពលកម្មដោយបង្ខំ", "forced marriage": "រៀបការដោយបង្ខំ", "forced begging": "បង្ខំឱ្យសុំទាន", "online scam": "បោកប្រាស់តាមអនឡាញ"}
REF = {"social affairs": "មន្ទីរសង្គមកិច្ច", "NGO": "អង្គការ", "family": "ក្រុមគ្រួសារ", "immigration": "នគរបាលអន្តោប្រវេសន៍"}
recs = []; no = 2; da = D(2025, 1, 14)
while len(recs) < 27:
    no += 1; da += dt.timedelta(r.randrange(9, 32)); e = r.choice(list(EXK)); pl = r.choice({"sex trafficking": ["ភោជនីយដ្ឋាន", "ផ្ទះសំណាក់"], "forced labour": ["ចម្ការ", "ផ្ទះជួល"], "online scam": ["អគារជួល"]}.get(e, ["ផ្ទះជួល", "ផ្សារ"]))
    for _ in range(r.choice([1, 1, 2, 3, 4])):
        if len(recs) < 27: recs.append(dict(rescue_date=iso(da), name=nmk(), sex=r.choice(["female", "female", "male"]), age_years=r.randrange(13, 41), citizenship=r.choices(["KHM", "VNM"], [8, 1])[0], home_province=r.choice(PL), exploitation=e, place=pl, referred_to=r.choice(list(REF)), case_no=f"{kd('%02d' % no)}/{kd(25)} ប.ជ.ម"))
W = 12; d.title(sh, 1, KING[0], W, "Tc", "motto"); d.title(sh, 2, KING[1], W, "c", "motto"); d.title(sh, 3, "ស្នងការដ្ឋាននគរបាលខេត្តបាត់ដំបង", W, "*", "office"); d.title(sh, 4, "ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន", W, "*", "office"); d.title(sh, 6, "បញ្ជីរាយនាមជនរងគ្រោះដែលបានសង្គ្រោះ ឆ្នាំ២០២៥", W)
cols = [("ល.រ", "running number", None, numk()), ("ថ្ងៃសង្គ្រោះ", "day of rescue", "rescue_date", GD("rescue_date", dk)), ("គោត្តនាម និងនាម", "name of the victim", "name", G("name")), ("ភេទ", "sex", "sex", G("sex", SEXK.get)), ("អាយុ", "age", "age_years", G("age_years", kd)), ("សញ្ជាតិ", "citizenship", "citizenship", G("citizenship", CITK.get)), ("ស្រុកកំណើត (ខេត្ត)", "home province", "home_province", G("home_province", PROV.get)), ("ប្រភេទបទល្មើស", "kind of exploitation", "exploitation", G("exploitation", EXK.get)), ("ទីកន្លែង", "kind of place of the rescue", "place", G("place")), ("បញ្ជូនទៅ", "handed to", "referred_to", G("referred_to", REF.get)), ("លេខសំណុំរឿង", "police file", "case_no", G("case_no")), ("ផ្សេងៗ", "remarks", None, lambda f: None)]
d.table(sh, "a rescued victim (a person); several may share a police file", [8], cols, recs); n = 9 + len(recs)
sh.merge(n, 1, n, 12, f"សរុប {kd(len(recs))} នាក់ (ស្រី {kd(sum(f['sex'] == 'female' for f in recs))} នាក់)", "*"); d.nr(sh, f"A{n}", "total"); sh.put(n + 2, 9, "បាត់ដំបង ថ្ងៃទី៣០ ធ្នូ ២០២៥"); d.nr(sh, f"I{n+2}", "place and date"); sh.put(n + 3, 9, "នាយការិយាល័យ"); d.nr(sh, f"I{n+3}", "office"); sh.put(n + 6, 9, "ប្រឌិត ហត្ថលេខា"); d.nr(sh, f"I{n+6}", "signature")
d.done(q=["Is one row one victim?"], notes=["What a name looks like says nothing: equal names in other files are other people."], never=["a case made of every row (rows that share a file number are one case)", "the total or the signature made a person", "the place-and-date line taken for a rescue"])

# ================================================================ 2 prosecution, ods
d = Doc(2, "02_អយ្យការសៀមរាប_សំណុំរឿងចូល_២០២៥.ods", "Prosecution attached to the court of Siem Reap: dossiers received", "take in", "ordinary LibreOffice list; true dates; '-' for none")
r = random.Random(102); sh = d.sheet("ចូល ២០២៥"); UN = {"provincial police": "នគរបាលខេត្ត", "gendarmerie": "កងរាជអាវុធហត្ថ", "anti-trafficking department": "នាយកដ្ឋានប្រឆាំងការជួញដូរមនុស្ស"}; DE = {"sent to investigating judge": "បញ្ជូនចៅក្រមស៊ើបសួរ", "filed without proceeding": "តម្កល់ទុកឥតចាត់ការ", "direct citation": "កោះផ្ទាល់", "pending": "កំពុងពិនិត្យ"}
recs = []; da = D(2025, 1, 8)
for i in range(22):
    da += dt.timedelta(r.randrange(6, 22)); de = r.choices(list(DE), [6, 2, 1, 2])[0]; su = r.randrange(1, 6)
    recs.append(dict(dossier_no=f"{100 + i * 3 + r.randrange(3)}/25", received_date=iso(da), from_unit=r.choice(list(UN)), charge="Art. " + r.choice(["10", "12", "15", "17", "26", "28"]), suspects=su, of_them_detained=r.randrange(0, su + 1), victims=r.randrange(1, 9), decision=de, decision_date=None if de == "pending" else iso(da + dt.timedelta(r.randrange(1, 20)))))
d.title(sh, 1, "អយ្យការអមសាលាដំបូងខេត្តសៀមរាប", 9, what="office"); d.title(sh, 2, "សំណុំរឿងជួញដូរមនុស្សចូល ឆ្នាំ២០២៥ (ច្បាប់ ២០០៨)", 9)
cols = [("លេខសំណុំរឿង", "number of the dossier", "dossier_no", G("dossier_no")), ("ថ្ងៃទទួល", "day received", "received_date", GD("received_date")), ("អង្គភាពបញ្ជូន", "unit that sent it", "from_unit", G("from_unit", UN.get)), ("មាត្រា", "article of the 2008 law", "charge", G("charge", lambda x: int(x[5:]))), ("ជនសង្ស័យ", "suspects", "suspects", G("suspects")), ("ឃុំខ្លួន", "of them detained", "of_them_detained", lambda f: f["of_them_detained"]), ("ជនរងគ្រោះ", "victims", "victims", G("victims")), ("សេចក្ដីសម្រេច", "decision of the prosecutor", "decision", G("decision", DE.get)), ("ថ្ងៃសម្រេច", "day of the decision", "decision_date", lambda f: dd(f["decision_date"]) if f["decision_date"] else "-"), ("ព្រះរាជអាជ្ញា", "prosecutor", None, lambda f: r.choice(["សាកល្បង ក", "សាកល្បង ខ"]))]
d.table(sh, "a dossier (a case); suspects and victims are only counted", [4], cols, recs); n = 5 + len(recs)
sh.put(n, 1, "សរុប"); sh.put(n, 5, sum(f["suspects"] for f in recs)); sh.put(n, 6, sum(f["of_them_detained"] for f in recs)); sh.put(n, 7, sum(f["victims"] for f in recs)); d.nr(sh, f"A{n}:G{n}", "total")
d.done(q=["Is one row one dossier?"], never=["suspects or victims stored as persons without name", "the article number read as a count", "'-' read as a day", "the total row made a dossier"])

# ================================================================ 3 gendarmerie: suspects, errors
d = Doc(3, "03_Suspects arrested GRK Preah Sihanouk 2025.xlsx", "Gendarmerie of Preah Sihanouk: suspects arrested in operations", "take in, naming the errors", "English list; birth and age both given; three slips")
r = random.Random(103); sh = d.sheet("Arrests 2025"); recs = []; da = D(2025, 2, 3); op = 0
while len(recs) < 24:
    op += 1; da += dt.timedelta(r.randrange(8, 26)); pl = r.choice(["rented villa", "hotel floor 3", "office block", "casino annex"])
    for _ in range(r.choice([1, 2, 2, 3])):
        if len(recs) < 24:
            c = r.choice(["KHM", "KHM", "CHN", "CHN", "IDN", "VNM"]); b = D(r.randrange(1972, 2003), r.randrange(1, 13), r.randrange(1, 28)); age = da.year - b.year - ((da.month, da.day) < (b.month, b.day))
            recs.append(dict(op_no=f"OP-{op:02d}/25", arrest_date=iso(da), name=nme() if c == "KHM" else NM.take({"CHN": "Chinese", "IDN": "Indonesian", "VNM": "Vietnamese"}[c])[1], sex=r.choice(["male", "male", "male", "female"]), birth=iso(b), age_years=age, citizenship=c, passport=None if c == "KHM" else f"TEST{r.randrange(10000, 99999)}", place=pl, role=r.choice(["guard", "manager", "recruiter", "driver"]), handed_date=iso(da + dt.timedelta(r.randrange(1, 3)))))
sh.put(1, 1, "Royal Gendarmerie, Preah Sihanouk province – suspects arrested, trafficking and online scam operations 2025", "T"); d.nr(sh, "A1", "title")
recs[6]["age_years"] = recs[6]["age_years"] + 20; a9 = dd(recs[13]["arrest_date"]); recs[13]["handed_date"] = iso(a9 - dt.timedelta(30)); assert da < D(2025, 11, 25); recs.append(dict(recs[20], op_no=f"OP-{op+1:02d}/25", name=nme(), citizenship="KHM", passport=None, birth="1991-03-08", age_years=34, role="guard", place="rented villa", arrest_date=None, _bad="31/11/2025", handed_date="2025-12-02"))
d.err(sh, "G10", f"age {recs[6]['age_years']} does not fit the birth {recs[6]['birth']} (20 years too many) at the arrest", "name it and ask which is right; keep both as written until then"); d.err(sh, "L17", f"handed to the prosecutor {recs[13]['handed_date']}, a month before the arrest {recs[13]['arrest_date']}", "name it and ask"); d.err(sh, "B28", "31/11/2025 is no day: November has 30", "name it; leave empty; not 30 November or 1 December")
cols = [("Op. no", "operation", "op_no", G("op_no")), ("Arrested", "day of arrest", "arrest_date", lambda f: f.get("_bad") or ds(dd(f["arrest_date"]))), ("Full name", "name", "name", G("name")), ("Sex", "sex", "sex", G("sex", SEXE.get)), ("Nationality", "citizenship", "citizenship", G("citizenship", CITE.get)), ("DOB", "day of birth", "birth", GD("birth", ds)), ("Age", "age at arrest", "age_years", G("age_years")), ("Passport", "passport number", "passport", G("passport")), ("Place", "place of arrest", "place", G("place")), ("Role", "role in the operation", "role", G("role")), ("Exhibits", "things seized", None, lambda f: r.choice(["12 telephones", "3 computers", None, "1 car", "ledger"])), ("To prosecutor on", "day handed to the prosecutor", "handed_date", GD("handed_date", ds)), ("Remarks", "remarks", None, lambda f: None)]
d.table(sh, "a suspect (a person); several may belong to one operation", [3], cols, recs)
d.done(q=["Is one row one suspect, and Op. no the operation?", "Are the days written day/month/year?"], never=["the suspects stored as victims", "31/11 turned into another day", "the age put right from the birth without telling", "12 telephones read as a count of persons"])

# ================================================================ 4 social affairs: visits, two sheets
d = Doc(4, "04_ចុះតាមដានជនរងគ្រោះ_មន្ទីរសង្គមកិច្ច_ព្រៃវែង.xlsx", "Department of social affairs, Prey Veng: follow-up visits to reintegrated victims", "take in", "ordinary; a sheet for each half of the year with the same headings; a client is visited more than once, in both sheets")
r = random.Random(104); LV = {"parents": "ឪពុកម្ដាយ", "relatives": "សាច់ញាតិ", "spouse": "ប្ដី/ប្រពន្ធ", "alone": "ម្នាក់ឯង"}; RK = {"low": "ទាប", "medium": "មធ្យម", "high": "ខ្ពស់"}; codes = [f"PV-{i:02d}" for i in range(1, 16)]; DI = ["ព្រៃវែង", "បាភ្នំ", "ពារាំង", "ស្វាយអន្ទរ", "កំពង់ត្របែក"]; cd = {c: r.choice(DI) for c in codes}
for name, a, b, n in (("ឆមាសទី១", D(2025, 1, 13), D(2025, 6, 27), 20), ("ឆមាសទី២", D(2025, 7, 7), D(2025, 12, 19), 18)):
    sh = d.sheet(name); recs = []
    for da in sorted(day(r, a, b) for _ in range(n)):
        c = r.choice(codes); recs.append(dict(visit_date=iso(da), client_code=c, district=cd[c], living_with=r.choice(list(LV)), risk=r.choices(list(RK), [6, 3, 1])[0], support=money(r.choice([50000, 80000, 100000, 200000]), "KHR") if r.random() < .5 else None, next_visit_date=iso(da + dt.timedelta(r.randrange(30, 90)))))
    d.title(sh, 1, "មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង", 9, "*", "office"); d.title(sh, 2, f"ការចុះតាមដានជនរងគ្រោះដែលបានធ្វើសមាហរណកម្ម {name} ឆ្នាំ២០២៥", 9)
    cols = [("ល.រ", "running number", None, num()), ("ថ្ងៃចុះ", "day of the visit", "visit_date", GD("visit_date", dkl)), ("កូដ", "code of the client", "client_code", G("client_code")), ("ស្រុក/ក្រុង", "district", "district", G("district")), ("រស់នៅជាមួយ", "lives with", "living_with", G("living_with", LV.get)), ("ហានិភ័យ", "risk", "risk", G("risk", RK.get)), ("ប្រាក់ឧបត្ថម្ភ (រៀល)", "support paid at the visit, riel", "support", lambda f: f["support"]["amount"] if f["support"] else None), ("ចុះលើកក្រោយ", "day planned for the next visit", "next_visit_date", GD("next_visit_date", dkl)), ("មន្ត្រី", "officer", None, lambda f: r.choice(["គំរូ ក", "គំរូ ខ", "គំរូ គ"]))]
    d.table(sh, "a visit (not a person: a client is visited several times)", [4], cols, recs); k = 5 + n; sh.put(k, 1, "សរុប", "h"); sh.put(k, 2, f"{kd(n)} លើក", "h"); sh.put(k, 7, sum(f["support"]["amount"] for f in recs if f["support"]), "h"); d.nr(sh, f"A{k}:G{k}", "total of visits and of money")
d.done(q=["Is one row one visit?"], never=["a victim's record made of every visit", "the planned next visit counted as a visit", "one of the two sheets left out", "an empty support stored as 0", "the total of money counted as a payment"])

# ================================================================ 5 shelter: monthly census, totals only
d = Doc(5, "05_Shelter monthly census 2025.xlsx", "NGO 'Invented Haven' (invented): residents by month", "totals only", "counts by month; no person")
r = random.Random(105); sh = d.sheet("Census"); recs = []; w, gl, bo = 9, 14, 5
for m in range(1, 13):
    i, o = r.randrange(1, 8), 0; st = w + gl + bo; dw, dg, db = r.randrange(-2, 3), r.randrange(-2, 4), r.randrange(-1, 2); w, gl, bo = max(3, w + dw), max(5, gl + dg), max(1, bo + db); en = w + gl + bo; i = max(i, en - st); o = st + i - en
    recs.append(dict(month=f"2025-{m:02d}", at_start=st, admitted=i, left=o, women=w, girls=gl, boys=bo, at_end=en))
d.title(sh, 1, "INVENTED HAVEN – shelter census 2025", 9); sh.merge(3, 1, 4, 1, "Month"); sh.merge(3, 2, 4, 2, "In house on the 1st"); sh.merge(3, 3, 4, 3, "Came"); sh.merge(3, 4, 4, 4, "Left"); sh.merge(3, 5, 3, 8, "In house on the last day"); sh.line(4, ["Women", "Girls", "Boys", "All"], "h", 5); sh.merge(3, 9, 4, 9, "Remarks")
cols = [("Month", "month", "month", lambda f: EMON[int(f["month"][5:]) - 1] + "-25"), ("In house on the 1st", "residents on the first day", "at_start", G("at_start")), ("Came", "admissions", "admitted", G("admitted")), ("Left", "exits", "left", G("left")), ("Women", "women on the last day", "women", G("women")), ("Girls", "girls under 18", "girls", G("girls")), ("Boys", "boys under 18", "boys", G("boys")), ("All", "all residents on the last day", "at_end", G("at_end")), ("Remarks", "remarks", None, lambda f: "water festival" if f["month"] == "2025-11" else None)]
d.table(sh, "a month's counts", [3, 4], cols, recs, heads=1); sh.line(17, ["Year", None, sum(f["admitted"] for f in recs), sum(f["left"] for f in recs)], "h"); d.nr(sh, "A17:D17", "the year's admissions and exits")
d.t["totals"] = [dict(sheet="Census", period="2025", admitted=sum(f["admitted"] for f in recs), left=sum(f["left"] for f in recs), at_end_of_december=recs[-1]["at_end"], women_at_end=recs[-1]["women"], girls_at_end=recs[-1]["girls"], boys_at_end=recs[-1]["boys"])]
d.done(q=["Are all residents victims of trafficking, or other clients too?", "Is there the list of clients behind these counts?"], never=["a person's record made of a count", "the residents of twelve months added up (the same people stay)", "all residents counted as identified victims of trafficking", "the year row counted as a thirteenth month"])

# ================================================================ 6 legal aid csv
d = Doc(6, "06_legal_aid_clients_2025.csv", "Legal aid NGO 'Sample Justice' (invented): clients", "take in", "CSV with mark, English; amount and currency in two columns; clients are victims, accused or witnesses")
r = random.Random(106); sh = d.sheet("csv"); recs = []
for i in range(30):
    o = day(r, D(2025, 1, 6), D(2025, 10, 1)); pi = r.choices(["victim", "accused", "witness"], [7, 2, 1])[0]; cl = r.random() < .5 and pi == "victim"
    recs.append(dict(client_code=f"SJ25-{i+1:03d}", name=NM.take()[1], sex=r.choice(["female", "male"]), birth=str(r.randrange(1975, 2012)), person_is=pi, court=r.choice(PL), opened_date=iso(o), claim=money(*( (r.randrange(5, 60) * 1000000, "KHR") if r.random() < .6 else (r.randrange(5, 90) * 100, "USD"))) if cl else None, status=r.choice(["open", "closed"])))
for f in recs: f["closed_date"] = iso(dd(f["opened_date"]) + dt.timedelta(r.randrange(20, 70))) if f["status"] == "closed" else None
cols = [("client_code", "code of the client", "client_code", G("client_code")), ("client_name", "name", "name", G("name")), ("sex", "sex", "sex", G("sex")), ("year_of_birth", "year of birth", "birth", G("birth", int)), ("client_is", "victim, accused or witness", "person_is", G("person_is")), ("court", "province of the court", "court", G("court")), ("date_opened", "day the file was opened", "opened_date", GD("opened_date")), ("claim_amount", "amount claimed", "claim", lambda f: f["claim"]["amount"] if f["claim"] else None), ("claim_currency", "currency of the claim", None, lambda f: f["claim"]["currency"] if f["claim"] else None), ("lawyer", "lawyer", None, lambda f: r.choice(["SAMPLE Lawyer A", "SAMPLE Lawyer B"])), ("status", "open or closed", "status", G("status")), ("date_closed", "day closed", "closed_date", GD("closed_date"))]
d.table(sh, "a client of a lawyer (a person): a victim, an accused or a witness", [1], cols, recs)
d.done(q=["May the names of clients be kept?"], never=["an accused or a witness stored as a victim", "dollars stored as riel or the other way round", "the claim taken for a compensation ordered or paid", "the lawyer taken for a client", "the year of birth read as an age"])

# ================================================================ 7 hotline, errors
d = Doc(7, "07_ទូរសព្ទបន្ទាន់ Q3-2025.xlsx", "Hotline of an NGO: calls, third quarter", "take in, naming the errors", "log of calls, a sheet per month, start and end times; three slips")
r = random.Random(107); SUBJ = {"unpaid wages": "ប្រាក់ឈ្នួល", "missing relative": "បាត់សាច់ញាតិ", "kept in a compound": "ឃុំក្នុងអគារ", "information on migration": "សួរព័ត៌មាន", "domestic violence": "ហិង្សាក្នុងគ្រួសារ", "silent call": "ហៅស្ងាត់"}; CI = {"self": "ខ្លួនឯង", "family": "គ្រួសារ", "neighbour": "អ្នកជិតខាង", "unknown": "មិនប្រាប់"}; TR = {"yes": "បាទ/ចាស", "no": "ទេ", "unknown": "មិនច្បាស់"}
cn = 400
for name, mo in (("កក្កដា", 7), ("សីហា", 8), ("កញ្ញា", 9)):
    sh = d.sheet(name); recs = []
    for da in sorted(D(2025, mo, r.randrange(1, 31)) for _ in range(20)):
        cn += 1; s = r.randrange(7 * 60, 21 * 60); e = s + r.randrange(3, 50); su = r.choice(list(SUBJ)); e = s + 1 + cn % 2 if su == "silent call" else e; ci = "unknown" if su == "silent call" else r.choice(list(CI)[:3]); ab = {"kept in a compound": "yes", "silent call": "unknown", "information on migration": "no", "domestic violence": "no"}.get(su) or r.choice(["yes", "no", "unknown"])
        recs.append(dict(call_no=f"C{cn}", call_date=iso(da), start_time=f"{s//60:02d}:{s%60:02d}", end_time=f"{e//60:02d}:{e%60:02d}", caller_is=ci, caller_sex="unknown" if su == "silent call" else r.choice(["female", "male"]), province=r.choice(PL + [None]), subject=su, about_trafficking=ab))
    if mo == 8:
        f = recs[8]; f["start_time"], f["end_time"] = "15:40", "15:04"; d.err(sh, "D12", "call ends 15:04, before its start 15:40", "name it and ask; do not exchange")
        recs[14]["call_no"] = recs[13]["call_no"]; d.err(sh, "A18", f"the number {recs[13]['call_no']} stands in rows 17 and 18 though the calls differ", "name it; keep both calls")
    if mo == 9: recs[19]["call_date"] = None; recs[19]["_bad"] = "៣១/០៩/២០២៥"; d.err(sh, "B23", "31/09/2025: September has 30 days", "name it; leave the day empty")
    d.title(sh, 1, f"សៀវភៅទូរសព្ទ ខែ{name} ២០២៥", 10)
    cols = [("លេខ", "number of the call", "call_no", G("call_no")), ("ថ្ងៃ", "day", "call_date", lambda f: f.get("_bad") or dk(dd(f["call_date"]))), ("ម៉ោងចាប់ផ្ដើម", "start", "start_time", G("start_time")), ("ម៉ោងបញ្ចប់", "end", "end_time", G("end_time")), ("អ្នកហៅ", "who calls", "caller_is", G("caller_is", CI.get)), ("ភេទអ្នកហៅ", "sex of the caller", "caller_sex", G("caller_sex", {"male": "ប", "female": "ស", "unknown": "?"}.get)), ("ខេត្ត", "province of the caller", "province", G("province", PROV.get)), ("រឿង", "subject", "subject", G("subject", SUBJ.get)), ("ពាក់ព័ន្ធជួញដូរ?", "about trafficking?", "about_trafficking", G("about_trafficking", TR.get)), ("អ្នកទទួល", "operator", None, lambda f: r.choice(["A", "B"]))]
    d.table(sh, "a call (not a person, not a case)", [3], cols, recs)
d.done(q=["Is one row one call?", "Does មិនច្បាស់ mean not known?"], never=["a caller stored as a victim", "a silent call counted as a case of trafficking", "? stored as a sex", "the two calls with one number made one", "31 September turned into 30 September or 1 October"])

# ================================================================ 8 labour inspection with group lines
d = Doc(8, "08_អធិការកិច្ចចម្ការ Plantation inspections 2025.xlsx", "Labour inspectorate: visits to plantations", "take in", "Khmer and English headings in two lines; the province is in a line above its group, a subtotal below each group")
r = random.Random(108); sh = d.sheet("2025"); sh.merge(1, 1, 1, 11, "អធិការកិច្ចការងារតាមចម្ការ ឆ្នាំ២០២៥ / Labour inspection of plantations 2025", "T"); d.nr(sh, "A1", "title")
hk = ["ល.រ", "ថ្ងៃចុះ", "ឈ្មោះចម្ការ", "ដំណាំ", "ប្រកាសមុន", "កម្មករសរុប", "ស្រី", "កុមារធ្វើការ", "កិច្ចសន្យា", "រក្សាទុកលិខិតឆ្លងដែន", "ពិន័យ"]; he = ["No.", "Visit", "Plantation", "Crop", "Announced", "Workers", "Women", "Children at work", "Contracts", "Passports kept", "Fine (KHR)"]
sh.line(3, hk, "h"); sh.line(4, he, "h"); row = 5; recs = []; ats = []
for pv, n in (("Kratie", 13), ("Mondulkiri", 10)):
    sh.merge(row, 1, row, 11, f"ខេត្ត{PROV[pv]} / {pv}", "*"); d.nr(sh, f"A{row}", "group line: the province of the rows below"); row += 1; g0 = []
    for da in sorted(day(r, D(2025, 1, 10), D(2025, 12, 10)) for _ in range(n)):
        w = r.randrange(8, 160); f = dict(province=pv, visit_date=iso(da), plantation=f"TEST Farm {r.choice('ABCDEFGHJK')}{r.randrange(1, 40)}", crop=r.choice(["rubber", "pepper", "cassava", "cashew"]), announced=r.choice(["yes", "no"]), workers=w, workers_female=r.randrange(0, w // 2 + 1), children_working=r.choice([0, 0, 0, 1, 3]), contracts=r.choice(["yes", "no"]), passports_kept=r.choice(["no", "no", "yes", "unknown"]), fine=money(r.choice([500000, 1000000, 2000000]), "KHR") if r.random() < .25 else None)
        recs.append(f); g0.append(f); ats.append(row); row += 1
    sh.line(row, [None, None, "សរុប / Subtotal", None, None, sum(f["workers"] for f in g0), sum(f["workers_female"] for f in g0), sum(f["children_working"] for f in g0)], "h"); d.nr(sh, f"C{row}:H{row}", "subtotal"); row += 1
CR = {"rubber": "កៅស៊ូ Rubber", "pepper": "ម្រេច Pepper", "cassava": "ដំឡូងមី Cassava", "cashew": "ស្វាយចន្ទី Cashew"}
cols = [(he[0], "running number", None, num()), (he[1], "day of the visit", "visit_date", GD("visit_date")), (he[2], "plantation", "plantation", G("plantation")), (he[3], "crop", "crop", G("crop", CR.get)), (he[4], "visit announced before?", "announced", G("announced", YN.get)), (he[5], "workers", "workers", G("workers")), (he[6], "of them women", "workers_female", G("workers_female")), (he[7], "children found working", "children_working", G("children_working")), (he[8], "written contracts?", "contracts", G("contracts", YN.get)), (he[9], "employer keeps passports?", "passports_kept", G("passports_kept", YN.get)), (he[10], "fine in riel", "fine", lambda f: f["fine"]["amount"] if f["fine"] else None)]
d.table(sh, "a visit to a plantation (not a person); the province is in the line above the group", [3, 4], cols, recs, at=ats, heads=1, extra=("province",))
d.done(q=["Is one row one visit?", "Does '?' under Passports kept mean not known?"], never=["workers or children stored as victims", "a subtotal made a visit", "an empty fine stored as 0", "the province lost or carried into the other group"])

# ================================================================ 9 consulate
d = Doc(9, "09_Consulate HCMC assisted citizens 2025.xlsx", "Consulate at Ho Chi Minh City: citizens assisted", "take in", "English list of persons; costs in dong or dollars written in the cell; the last column is not always filled")
r = random.Random(109); sh = d.sheet("Assisted 2025"); recs = []
for da in sorted(day(r) for _ in range(26)):
    ret = da + dt.timedelta(r.randrange(2, 40)) if r.random() < .75 else None
    recs.append(dict(contact_date=iso(da), name=NM.take()[1], sex=r.choice(["female", "male"]), birth=iso(D(r.randrange(1980, 2010), r.randrange(1, 13), r.randrange(1, 28))), home_province=r.choice(PL), problem=r.choice(["without papers", "unpaid wages", "forced to beg", "held by employer", "lost passport", "illness"]), suspected_victim=r.choice(["yes", "no", "no", None]), return_date=iso(ret), border=r.choice(["Bavet", "Prek Chak", "Kaam Samnor"]) if ret else None, cost=r.choice([None, money(r.randrange(5, 40) * 100000, "VND"), money(r.randrange(20, 150), "USD")])))
d.title(sh, 1, "Consulate General of the Kingdom of Cambodia, Ho Chi Minh City", 12, "*", "office"); d.title(sh, 2, "Cambodian citizens assisted, January – December 2025", 12)
cols = [("No", "running number", None, num()), ("Date of contact", "day of first contact", "contact_date", GD("contact_date", den)), ("Name", "name", "name", G("name")), ("Sex", "sex", "sex", G("sex", SEXE.get)), ("Date of birth", "day of birth", "birth", GD("birth", den)), ("Home province", "home province", "home_province", G("home_province")), ("Problem", "problem", "problem", G("problem")), ("TIP?", "suspected victim of trafficking?", "suspected_victim", G("suspected_victim", {"yes": "Y", "no": "N"}.get)), ("Returned on", "day of return", "return_date", GD("return_date", den)), ("Through", "border crossing", "border", G("border")), ("Cost", "cost with its currency", "cost", lambda f: f"{f['cost']['amount']:,} {f['cost']['currency']}" if f["cost"] else None), ("Remark", "remark", None, lambda f: r.choice([None, None, "family informed"]))]
d.table(sh, "an assisted citizen (a person), not always a victim", [4], cols, recs); k = 6 + len(recs); sh.put(k, 2, f"Total {len(recs)} persons, {sum(f['sex'] == 'female' for f in recs)} women"); d.nr(sh, f"B{k}", "total")
d.done(q=["Does an empty TIP? mean not asked?", "May costs stay in dong and dollars?"], never=["all assisted citizens counted as victims", "an empty TIP? stored as no", "dong stored as riel", "the total line made a person"])

# ================================================================ 10 airport police
d = Doc(10, "10_ព្រលានយន្តហោះ_អ្នកដំណើរសម្ភាសន៍_២០២៥.xlsx", "Airport immigration police: passengers interviewed before departure", "take in", "mixed headings; passport number and country code; decision allowed / stopped / handed over")
r = random.Random(110); sh = d.sheet("Departure"); recs = []; DEC = {"allowed to leave": "អនុញ្ញាត", "departure stopped": "ឃាត់", "handed to anti-trafficking police": "បញ្ជូនទៅនគរបាលប្រឆាំងជួញដូរ"}
for da in sorted(day(r) for _ in range(33)):
    de = r.choices(list(DEC), [5, 4, 2])[0]; recs.append(dict(interview_date=iso(da), flight=f"TT{r.randrange(100, 999)}", name=NM.take()[1], sex=r.choice(["female", "female", "male"]), birth=iso(D(r.randrange(1985, 2009), r.randrange(1, 13), r.randrange(1, 28))), citizenship="KHM", passport=f"TEST{r.randrange(100000, 999999)}", destination=r.choice(["THA", "MYS", "CHN", "KOR", "ARE"]), accompanied=r.choice(["yes", "no"]), indicators=r.choice([None, "does not know the employer", "ticket paid by another", "marriage papers of an agency"]), decision=de))
d.title(sh, 1, "នគរបាលអន្តោប្រវេសន៍ច្រកព្រលានយន្តហោះ - អ្នកដំណើរដែលបានសម្ភាសន៍", 12)
cols = [("ល.រ No", "running number", None, num()), ("ថ្ងៃ Date", "day of the interview", "interview_date", GD("interview_date")), ("ជើងហោះហើរ Flight", "flight", "flight", G("flight")), ("ឈ្មោះ Name", "name", "name", G("name")), ("ភេទ Sex", "sex", "sex", G("sex", SEXE.get)), ("ថ្ងៃកំណើត DOB", "day of birth", "birth", GD("birth")), ("សញ្ជាតិ Nat.", "citizenship", "citizenship", G("citizenship")), ("លិខិតឆ្លងដែន PP No", "passport number", "passport", G("passport")), ("ទៅប្រទេស To", "country of destination", "destination", G("destination")), ("មានអ្នករួមដំណើរ? With companion", "companion?", "accompanied", G("accompanied", {"yes": "មាន", "no": "គ្មាន"}.get)), ("សញ្ញាសង្ស័យ Indicators", "indicators", "indicators", G("indicators")), ("សម្រេច Decision", "decision", "decision", G("decision", DEC.get))]
d.table(sh, "an interviewed passenger (a person), no victim by that", [3], cols, recs); sh.filter = "A3:L36"; sh.freeze = "A4"
d.done(q=["Is one row one passenger (not a victim)?"], never=["a passenger stored as an identified victim", "the companion stored as a suspect", "a passport number shown to other agencies without need", "the day of birth taken for the day of the interview"])

# ================================================================ 11 provincial committee, totals only
d = Doc(11, "11_គបប_កំពង់ធំ_តាមស្រុក_ត្រីមាសទី២.xlsx", "Provincial committee against trafficking, Kampong Thom: figures of the districts, second quarter", "totals only", "counts per district; គ្មាន stands for none")
r = random.Random(111); sh = d.sheet("ត្រីមាស២"); DS = ["ស្ទឹងសែន", "បារាយណ៍", "កំពង់ស្វាយ", "ប្រាសាទបល្ល័ង្ក", "ប្រាសាទសំបូរ", "សណ្ដាន់", "សន្ទុក", "ស្ទោង", "តាំងគោក"]; recs = []
for x in DS:
    c = r.choice([0, 0, 1, 2, 3]); v = r.randrange(c, c * 3 + 1) if c else 0; w = r.randrange(0, v + 1); m = r.randrange(0, v + 1); recs.append(dict(district=x, cases=c, victims=v, victims_female=w, victims_children=m, suspects=r.randrange(c, c * 2 + 1) if c else 0, sessions=r.randrange(2, 15), participants=r.randrange(80, 900)))
d.title(sh, 1, KING[0], 9, "Tc", "motto"); d.title(sh, 2, "គណៈកម្មាធិការខេត្តកំពង់ធំប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស (គ.ប.ប)", 9, "*", "office"); d.title(sh, 3, "តារាងទិន្នន័យតាមក្រុង ស្រុក ត្រីមាសទី២ ឆ្នាំ២០២៥", 9)
sh.merge(5, 1, 6, 1, "ល.រ"); sh.merge(5, 2, 6, 2, "ក្រុង/ស្រុក"); sh.merge(5, 3, 6, 3, "ករណី"); sh.merge(5, 4, 5, 6, "ជនរងគ្រោះ"); sh.line(6, ["សរុប", "ស្រី", "ក្រោម១៨ឆ្នាំ"], "h", 4); sh.merge(5, 7, 6, 7, "ជនសង្ស័យ"); sh.merge(5, 8, 5, 9, "ការផ្សព្វផ្សាយ"); sh.line(6, ["លើក", "អ្នកចូលរួម"], "h", 8)
z = lambda k: (lambda f: kd(f[k]) if f[k] else "គ្មាន")
cols = [("ល.រ", "running number", None, numk()), ("ក្រុង/ស្រុក", "district", "district", G("district")), ("ករណី", "cases", "cases", z("cases")), ("សរុប", "victims", "victims", z("victims")), ("ស្រី", "of them female", "victims_female", z("victims_female")), ("ក្រោម១៨ឆ្នាំ", "of them under 18", "victims_children", z("victims_children")), ("ជនសង្ស័យ", "suspects", "suspects", z("suspects")), ("លើក", "awareness sessions", "sessions", z("sessions")), ("អ្នកចូលរួម", "participants", "participants", z("participants"))]
d.table(sh, "a district's counts for a quarter", [5, 6], cols, recs, heads=1); n = 7 + len(recs); S = {k: sum(f[k] for f in recs) for k in ("cases", "victims", "victims_female", "victims_children", "suspects", "sessions", "participants")}
sh.line(n, [None, "សរុបរួម"] + [kd(v) for v in S.values()], "h"); d.nr(sh, f"B{n}:I{n}", "grand total"); sh.put(n + 2, 6, "កំពង់ធំ ថ្ងៃទី១០ កក្កដា ២០២៥"); d.nr(sh, f"F{n+2}", "place and date"); d.t["totals"] = [dict(period="2025-Q2", province="Kampong Thom", **S)]
d.done(q=["គ្មាន = 0?", "Were the cases also sent by the police, so that they are not counted twice?"], never=["cases, victims or suspects made of the counts", "the grand total added to the districts", "participants of awareness sessions counted as victims", "គ្មាន stored as not known"])

# ================================================================ 12 Primero-like export
d = Doc(12, "12_primero_cases_export_2026-01-05.xlsx", "Social ministry, child protection: export of a Primero-like system", "take in", "two sheets joined by the case id; most concerns are not trafficking")
r = random.Random(112); sh = d.sheet("Cases"); recs = []; ids = []
for i in range(32):
    cid = f"{r.randrange(16**8):08x}-{r.randrange(16**4):04x}-4{r.randrange(16**3):03x}"; ids.append(cid); reg = day(r); ag = r.randrange(2, 18); es = r.random() < .3
    recs.append(dict(long_id=cid, case_id=cid[:7], name=NM.take()[1], sex=r.choice(["female", "male"]), age_years=ag, birth=None if es else iso(D(reg.year - ag, 1, 1) - dt.timedelta(0) if reg.month < 2 else D(reg.year - ag, 1, r.randrange(1, 7)) if reg > D(2025, 1, 10) else D(reg.year - ag, 1, 2)), estimated="yes" if es else "no", citizenship=r.choices(["KHM", "VNM"], [9, 1])[0], protection_concerns=sorted(r.sample(["Trafficking", "Neglect", "Physical abuse", "Unaccompanied"] + (["Child labour"] if ag > 8 else []), r.choice([1, 1, 2]))), registration_date=iso(reg), status=r.choice(["Open", "Open", "Closed"]), province=r.choice(PL)))
cols = [("Long ID", "long number of the case", "long_id", G("long_id")), ("Case ID", "short number", "case_id", G("case_id")), ("Name", "name of the child", "name", G("name")), ("Sex", "sex", "sex", G("sex", str.capitalize)), ("Age", "age", "age_years", G("age_years")), ("Date of Birth", "day of birth", "birth", GD("birth", lambda d: f"{d.day:02d}-{EMON[d.month-1]}-{d.year}")), ("Is the age estimated?", "age estimated?", "estimated", G("estimated", str.capitalize)), ("Nationality", "citizenship", "citizenship", G("citizenship", {"KHM": "Cambodia", "VNM": "Viet Nam"}.get)), ("Protection Concerns", "protection concerns, several, by a comma", "protection_concerns", G("protection_concerns", ", ".join)), ("Date of Registration", "day of registration", "registration_date", GD("registration_date", lambda d: f"{d.day:02d}-{EMON[d.month-1]}-{d.year}")), ("Case Status", "status", "status", G("status")), ("Current Location", "province", "province", G("province", lambda x: "Cambodia::" + x)), ("Owned by Agency", "agency", None, lambda f: "TEST-DOSVY")]
d.table(sh, "a child (a case)", [1], cols, recs); s2 = d.sheet("Services"); sv = []
for i in range(38):
    f = r.choice(recs); a = dd(f["registration_date"]) + dt.timedelta(r.randrange(1, 20)); sv.append(dict(long_id=f["long_id"], service_type=r.choice(["Shelter", "Health", "Legal", "Education", "Family tracing"]), service_date=iso(a), implemented=r.choice(["yes", "no"])))
d.table(s2, "a service to a child (not a child)", [1], [("Long ID", "long number of the case", "long_id", G("long_id")), ("Service Type", "kind of service", "service_type", G("service_type")), ("Appointment Date", "day of the service", "service_date", GD("service_date", lambda d: f"{d.day:02d}-{EMON[d.month-1]}-{d.year}")), ("Service Implemented?", "done?", "implemented", G("implemented", str.capitalize)), ("Notes", "notes", None, lambda f: None)], sv)
d.t["also"] = dict(children_with_a_trafficking_concern=sum("Trafficking" in f["protection_concerns"] for f in recs))
d.done(q=["Shall only the children with the concern Trafficking come in, or all?"], never=["all children counted as victims of trafficking", "a child made of every service", "an estimated age turned into a day of birth", "the same child counted in both sheets"])

# ================================================================ 13 Kobo
d = Doc(13, "13_returnee_interview_v3_-_latest_version_-_labels_-_2025-12-22.xlsx", "NGO 'Testing Migrants' (invented): Kobo form with returned migrants", "take in", "labels export; a question with several answers makes a text column and one column 1/0 for each answer; without consent the rest is empty")
r = random.Random(113); sh = d.sheet("returnee_interview"); recs = []; OPT = ["Passport kept", "Locked in", "Wages not paid", "Threatened", "None of these"]
for i, da in enumerate(sorted(day(r, D(2025, 3, 1), D(2025, 12, 15)) for _ in range(36))):
    co = r.random() < .88; f = dict(submission_id=str(770100 + i * 3), interview_date=iso(da), consent="yes" if co else "no")
    f.update(dict(sex=r.choice(["female", "male"]), age_years=r.randrange(16, 52), home_province=r.choice(PL), country_worked=r.choice(["THA", "MYS", "VNM"]), experienced=None) if co else dict.fromkeys(["sex", "age_years", "home_province", "country_worked", "experienced"]))
    if co: x = r.sample(OPT[:4], r.choice([0, 0, 1, 2])); f["experienced"] = [o for o in OPT if o in x] or ["None of these"]
    for o in OPT: f["exp_" + o.lower().replace(" ", "_")] = None if not co else "yes" if o in f["experienced"] else "no"
    recs.append(f)
CN = {"THA": "Thailand", "MYS": "Malaysia", "VNM": "Vietnam"}
cols = [("start", "start of the form", None, lambda f: f["interview_date"] + "T09:12:00+07:00"), ("end", "end of the form", None, lambda f: f["interview_date"] + "T09:41:00+07:00"), ("Date of interview", "day of the interview", "interview_date", GD("interview_date")), ("Do you agree to be interviewed?", "consent", "consent", G("consent", YN.get)), ("Sex of the respondent", "sex", "sex", G("sex", str.capitalize)), ("Age (years)", "age", "age_years", G("age_years")), ("Home province", "home province", "home_province", G("home_province")), ("In which country did you work?", "country worked in", "country_worked", G("country_worked", CN.get)), ("Did any of these happen to you?", "what happened, several answers by a space", "experienced", G("experienced", " ".join))] + [(f"Did any of these happen to you?/{o}", f"{o}: 1 yes, 0 no", "exp_" + o.lower().replace(" ", "_"), G("exp_" + o.lower().replace(" ", "_"), {"yes": 1, "no": 0}.get)) for o in OPT] + [("_id", "number of the submission", "submission_id", G("submission_id", int)), ("_uuid", "long number", None, lambda f: f"{r.randrange(16**12):012x}"), ("_submission_time", "time sent", None, lambda f: f["interview_date"] + "T18:00:00"), ("_index", "running number", None, num())]
d.table(sh, "an interview with a returned migrant (a person without name), no victim by that", [1], cols, recs)
d.done(q=["May interviews without consent be kept at all?", "1/0: yes/no?"], never=["a returned migrant stored as an identified victim", "an empty 1/0 cell (no consent) stored as no", "the text column and the 1/0 columns counted twice", "the number _id read as a count or a telephone"])

# ================================================================ 14 OSCaR-like assessments
d = Doc(14, "14_oscar_assessments_2025.xlsx", "NGO 'Sample Family Care' (invented): assessments out of an OSCaR-like system", "take in", "one row an assessment with scores 1 to 4; clients come several times")
r = random.Random(114); sh = d.sheet("Assessments"); recs = []; cl = [f"SFC-{i}" for i in range(101, 119)]; DM = ["Safety", "Health", "School", "Family"]
for i, da in enumerate(sorted(day(r) for _ in range(40))): recs.append(dict(assessment_id=str(5000 + i), client_code=r.choice(cl), assessment_date=iso(da), **{"score_" + x.lower(): r.choice([1, 2, 3, 3, 4, None]) for x in DM}, completed=r.choice(["yes", "yes", "yes", "no"])))
cols = [("Assessment ID", "number of the assessment", "assessment_id", G("assessment_id", int)), ("Client ID", "code of the client", "client_code", G("client_code")), ("Date", "day of the assessment", "assessment_date", GD("assessment_date"))] + [(f"{x} (1-4)", f"score {x.lower()}, 1 worst, 4 best", "score_" + x.lower(), G("score_" + x.lower())) for x in DM] + [("Completed", "completed?", "completed", G("completed", {"yes": "TRUE", "no": "FALSE"}.get)), ("Case worker", "case worker", None, lambda f: r.choice(["TEST Worker 1", "TEST Worker 2"]))]
d.table(sh, "an assessment (not a client: a client has several)", [1], cols, recs); s2 = d.sheet("Legend"); s2.line(1, ["Score", "Meaning"], "h"); s2.line(2, [1, "serious concern"]); s2.line(3, [2, "concern"]); s2.line(4, [3, "fair"]); s2.line(5, [4, "good"]); d.nr(s2, "A1:B5", "legend of the scores")
d.done(q=["Is one row one assessment?", "Are the clients victims of trafficking?"], never=["40 clients made of 40 assessments", "a score read as an age or a number of people", "an empty score stored as 0", "the legend made records"])

# ================================================================ 15 health centre
d = Doc(15, "15_មណ្ឌលសុខភាព_អ្នកជំងឺបញ្ជូនមក.xlsx", "Health centre: patients sent by police, shelter and social affairs", "take in", "one row a consultation; ages in years or, for a baby, in months; a tick for suspected trafficking")
r = random.Random(115); sh = d.sheet("២០២៥"); recs = []; RF = {"police": "នគរបាល", "shelter": "មណ្ឌល", "social affairs": "សង្គមកិច្ច", "came alone": "មកខ្លួនឯង"}; CP = {"injury": "របួស", "fever": "គ្រុនក្ដៅ", "pregnancy check": "ពិនិត្យផ្ទៃពោះ", "sleeplessness": "គេងមិនលក់"}
for i, da in enumerate(sorted(day(r) for _ in range(25))):
    f = dict(consultation_date=iso(da), patient_code=f"HC{r.randrange(1, 19):02d}", sex=r.choice(["female", "female", "male"]), age_years=r.randrange(12, 45), referred_by=r.choice(list(RF)), complaint=r.choice(["injury", "fever", "sleeplessness"]), suspected_victim=r.choice(["yes", None]), cost=money(r.choice([5000, 10000, 20000, 40000]), "KHR") if r.random() < .6 else None, follow_up_date=iso(da + dt.timedelta(r.randrange(7, 21))) if r.random() < .4 else None); recs.append(f)
seen = {}
for f in recs:
    if f["patient_code"] in seen: f["sex"], f["age_years"] = seen[f["patient_code"]]
    else: seen[f["patient_code"]] = (f["sex"], f["age_years"])
for i, (c, m) in ((4, ("HC31", 8)), (17, ("HC32", 5))): recs[i].update(patient_code=c, age_years=0, age_months=m, complaint="fever", sex="male", suspected_victim=None)
d.title(sh, 1, "មណ្ឌលសុខភាព (គំរូ) - បញ្ជីពិគ្រោះជំងឺដែលស្ថាប័នផ្សេងបញ្ជូនមក ឆ្នាំ២០២៥", 11)
cols = [("ល.រ", "running number", None, num()), ("ថ្ងៃពិគ្រោះ", "day of the consultation", "consultation_date", GD("consultation_date", dk)), ("កូដអ្នកជំងឺ", "code of the patient", "patient_code", G("patient_code")), ("ភេទ", "sex", "sex", G("sex", SEX1.get)), ("អាយុ", "age, in years or (ខែ) months", "age_years", lambda f: kd(f["age_months"]) + "ខែ" if "age_months" in f else kd(f["age_years"]) + "ឆ្នាំ"), ("បញ្ជូនដោយ", "sent by", "referred_by", G("referred_by", RF.get)), ("អាការៈ", "complaint", "complaint", G("complaint", CP.get)), ("សង្ស័យរងគ្រោះជួញដូរ", "tick: suspected victim of trafficking", "suspected_victim", G("suspected_victim", {"yes": "✓"}.get)), ("ថ្លៃព្យាបាល (៛)", "cost in riel", "cost", lambda f: kd(f"{f['cost']['amount']:,}") if f["cost"] else None), ("ណាត់ជួបវិញ", "day of the next appointment", "follow_up_date", GD("follow_up_date", dk)), ("កំណត់សម្គាល់", "remark", None, lambda f: "ឥតគិតថ្លៃ" if f["cost"] is None and r.random() < .3 else None)]
d.table(sh, "a consultation (not a person: a patient comes several times)", [3], cols, recs)
d.done(q=["Is one row one consultation?", "Does an empty tick mean no or not asked?"], never=["8 months stored as 8 years", "every patient counted as a victim of trafficking", "a complaint of health shown to other agencies", "an empty cost stored as 0", "the appointment counted as a consultation"])

# ================================================================ 16 migration resource centre, errors
d = Doc(16, "16_MRC Battambang walk-in clients 2025.xlsx", "Migration resource centre: people who came for advice", "take in, naming the errors", "English and Khmer; money paid to brokers in baht or dollars; three slips")
r = random.Random(116); sh = d.sheet("Walk-in"); recs = []; PU = {"information": "សួរព័ត៌មាន", "complaint": "បណ្ដឹង", "help with papers": "ឯកសារ"}
for da in sorted(day(r) for _ in range(30)): recs.append(dict(visit_date=iso(da), name=nmk(), sex=r.choice(["female", "male"]), age_years=r.randrange(18, 50), district=r.choice(["Thma Koul", "Moung Ruessei", "Sangkae", "Banan", "Koas Krala"]), destination=r.choice(["THA", "MYS", "KOR", None]), purpose=r.choice(list(PU)), broker_fee=r.choice([None, money(r.randrange(2, 20) * 1000, "THB"), money(r.randrange(1, 9) * 100, "USD")]), referred=r.choice(["yes", "no"])))
recs[5]["age_years"] = None; recs[5]["_a"] = 205; recs[12]["visit_date"] = None; recs[12]["_d"] = D(2052, 7, 4)
k = next(i for i in range(20, 30) if recs[i]["broker_fee"]); kk = recs[k]["broker_fee"]; recs[k]["_m"] = f"-{kk['amount']:,} {'baht' if kk['currency'] == 'THB' else 'USD'}"; recs[k]["broker_fee"] = None
d.err(sh, "E10", "age 205", "name it; leave empty; not 20 or 25"); d.err(sh, "B17", "day of the visit 04/07/2052 lies in the future", "name it; leave empty; not 2025 by itself"); d.err(sh, f"I{5+k}", f"negative fee {recs[k]['_m']}", "name it and ask")
d.title(sh, 1, "Migration Resource Centre, Battambang – មជ្ឈមណ្ឌលធនធានទេសន្តរប្រវេសន៍", 11, "*", "office"); d.title(sh, 2, "Walk-in clients 2025", 11)
cols = [("ល.រ", "running number", None, num()), ("Date", "day of the visit", "visit_date", lambda f: f.get("_d") or dd(f["visit_date"])), ("ឈ្មោះ Name", "name", "name", G("name")), ("ភេទ Sex", "sex", "sex", G("sex", SEX1.get)), ("អាយុ Age", "age", "age_years", lambda f: f.get("_a") or f["age_years"]), ("ស្រុក District", "district of Battambang", "district", G("district")), ("Country", "country of destination", "destination", G("destination", {"THA": "ថៃ", "MYS": "ម៉ាឡេស៊ី", "KOR": "កូរ៉េ"}.get)), ("គោលបំណង Purpose", "purpose of the visit", "purpose", G("purpose", PU.get)), ("Paid to broker", "money paid to a broker, with currency", "broker_fee", lambda f: f.get("_m") or (f"{f['broker_fee']['amount']:,} {'baht' if f['broker_fee']['currency'] == 'THB' else 'USD'}" if f["broker_fee"] else None)), ("Referred?", "referred to another office?", "referred", G("referred", YN.get)), ("Note", "note", None, lambda f: None)]
d.table(sh, "a visit of a person who came for advice (no victim by that)", [4], cols, recs); d.nr(sh, "A36", "total"); sh.put(36, 1, f"Total: {len(recs)}")
d.done(q=["Can a person come twice (one row = one visit)?", "May fees stay in baht and dollars?"], never=["everyone who asks for advice stored as a victim", "205 made 20 or 25", "2052 made 2025 by itself", "baht stored as riel or dollars", "the minus sign dropped silently"])

# ================================================================ 17 payroll: refuse
d = Doc(17, "17_បើកប្រាក់បៀវត្សរ៍_មណ្ឌល_វិច្ឆិកា២០២៥.xlsx", "Shelter's office: staff pay sheet, sent by mistake", "refuse", "pay of the staff: no record of trafficking, private to the staff")
r = random.Random(117); sh = d.sheet("វិច្ឆិកា"); sh.merge(1, 1, 1, 7, "តារាងបើកប្រាក់បៀវត្សរ៍បុគ្គលិក ខែវិច្ឆិកា ២០២៥", "T"); d.nr(sh, "A1", "title")
recs = [dict(n=nmk(), s=r.choice("បស"), p=r.choice(["អ្នកបើកបរ", "អ្នកយាម", "បុគ្គលិកសង្គម", "ចុងភៅ"]), v=r.randrange(180, 420)) for _ in range(14)]
d.table(sh, "a member of the staff", [3], [("ល.រ", "running number", None, num()), ("ឈ្មោះ", "name of the staff member", None, lambda f: f["n"]), ("ភេទ", "sex", None, lambda f: f["s"]), ("មុខងារ", "function", None, lambda f: f["p"]), ("ប្រាក់ខែ (ដុល្លារ)", "pay", None, lambda f: f["v"]), ("កាត់ពន្ធ", "tax", None, lambda f: round(f["v"] * .05, 2)), ("ហត្ថលេខា", "signature", None, lambda f: None)], recs)
sh.put(18, 2, "សរុប", "h"); sh.put(18, 5, sum(f["v"] for f in recs), "h"); d.nr(sh, "B18:E18", "total")
d.done(q=["This is a pay sheet of staff: please send the list that was meant."], never=["a member of the staff stored as victim, client or suspect", "the pay taken for aid or restitution", "names or pay kept or shown"])

# ================================================================ 18 blank form with an example line: refuse
d = Doc(18, "18_Form victim identification (template v2).xlsx", "National committee: blank form for identifying victims, with one line as an example", "refuse", "nothing filled in: only headings, instructions and an example line")
sh = d.sheet("Form"); sh.merge(1, 1, 1, 8, "ទម្រង់កំណត់អត្តសញ្ញាណជនរងគ្រោះ / Victim identification form", "T"); sh.merge(2, 1, 2, 8, "សូមបំពេញមួយជួរសម្រាប់មនុស្សម្នាក់ ។ One line per person. Delete the example line before sending.", "i"); d.nr(sh, "A1", "title"); d.nr(sh, "A2", "instruction")
hs = [("ល.រ No.", "running number"), ("ថ្ងៃ Date", "day of identification"), ("ឈ្មោះ Name", "name"), ("ភេទ Sex", "sex"), ("អាយុ Age", "age"), ("សញ្ជាតិ Nationality", "citizenship"), ("ទម្រង់ Form of exploitation", "kind of exploitation"), ("អ្នកកំណត់ Identified by", "officer")]
d.table(sh, "a victim – but no line is filled in", [4], [(a, b, None, lambda f: None) for a, b in hs], []); sh.line(5, ["ឧ. Ex.", "01/01/2025", "EXAMPLE Only (ឧទាហរណ៍)", "F", 20, "Cambodian", "forced labour", "officer's name"], "i"); d.nr(sh, "A5:H5", "example line of the form"); 
for i in range(1, 21): sh.put(5 + i, 1, i, "b")
d.nr(sh, "A6:A25", "numbered empty lines")
d.done(q=["The form is empty: please send it filled in (or was no victim identified?)."], never=["the example line stored as a victim", "20 empty victims made of the numbered lines", "stored as 'no victim identified' (zero) without asking"])

DOUBT = """## Doubts about the truth

- The Khmer is not by a native reader; statuses and offences stand in plain English in the truth, any faithful wording counts.
- Errors: a value that can be written down is kept in the row as written (age that does not fit the birth, day handed over before the arrest, end before start, the same call number twice); a value that cannot be (31 November, 31 September, age 205, the year 2052, a negative fee) is null. The year 2052 could be written down too; null was chosen because nobody should believe it.
- 1: whether the age is that at the rescue the sheet does not say. 27 victims share fewer police files; making cases out of the file numbers besides would be right, too.
- 3: the age is taken as age at the arrest; all rows but the faulty one fit that. Row 28 (31/11) has no day of arrest; the age there fits any day in November.
- 4: `risk` and `living_with` are of the day of the visit and change from visit to visit; that is no contradiction. The district belongs to the client and stays.
- 5: whether the residents are all victims of trafficking is not said. The twelve rows are a stock and a flow, so only admissions and exits may be added up.
- 6: `court` is named by its province. year_of_birth is the fact `birth` (a year).
- 7: '?' is the sex of a silent caller and `unknown`; មិនច្បាស់ is taken as unknown. `about_trafficking` is the operator's view. A call without province is null.
- 8: the heading has two lines (Khmer over English), truth names the English line. The last subtotal stands below the second group. `passports_kept` '?' is taken as unknown, not as empty.
- 9: an empty TIP? is null (not asked or not written). Costs are written with their currency in the cell. Where nobody returned, Through is empty.
- 10: the sheet does not say that anybody is a victim; `handed to anti-trafficking police` is a decision about a passenger.
- 11: គ្មាន is taken as 0 because the total fits it.
- 12: ages are those given by the system; the days of birth all lie in the first days of January, as is usual where only the year is known, but the sheet calls them not estimated. That is a doubt to voice, not an error of a cell.
- 13: `experienced` and the five 1/0 columns say the same thing twice on purpose. Without consent only day, consent and number remain; whether such an interview may be kept at all is for the office to say.
- 14: whether the clients are victims is not said. '40 assessments, at most 18 clients' is right.
- 15: the facts of the two babies are age_years 0 and age_months. An empty tick is null. Health data: an office might rightly refuse to take complaints in at all; the truth calls the file good and warns.
- 16: whether one person came twice cannot be seen (no code).
- 17, 18: refused. For 18 'nothing to take in' is the same thing. In 17 the columns are listed without facts, as nothing is to be read.
"""
with open(os.path.join(HERE, "README.md"), "w", encoding="utf-8") as h:
    h.write("# Eighteen spreadsheets of other offices\n\nAll people, firms, numbers are invented; family names say so (សាកល្បង, គំរូ, ប្រឌិត, ឧទាហរណ៍, តេស្ត; TEST, SAMPLE, INVENTED; CESHI, THUNGHIEM, UJICOBA mean test). An equal name alone is never a double.\n\n`make.py` writes files/, truth.json and this page, always the same bytes; `check.py` opens each file again with readers and parsers of its own and compares all rows, tallies and places with truth.json (structure of the example set).\n\n| no | file | kept by | one row is | rows | outcome | errors |\n|---|---|---|---|---|---|---|\n")
    for t in DOCS: h.write(f"| {t['no']} | {t['file'][6:]} | {t['kept_by']} | {'; '.join(dict.fromkeys(x['one_row_is'] for x in t['tables']))} | {' + '.join(str(x['count_of_all_rows']) for x in t['tables'])} | {t['outcome']} | {len(t['errors'])} |\n")
    h.write("\n" + DOUBT)
json.dump(DOCS, open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
print(len(DOCS), "files", sum(t["count_of_all_rows"] for d in DOCS for t in d["tables"]), "rows")
