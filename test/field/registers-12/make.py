"""Writes files/, truth.json and the table in README.md from the same data.
Always the same output.  Needs openpyxl and odfpy.  Run: python make.py"""
import csv, datetime, io, json, os, random, re, zipfile
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter as L, column_index_from_string as CI

HERE = os.path.dirname(os.path.abspath(__file__))
KD = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
kh = lambda x: str(x).translate(KD)
MON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
MEN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
PROV = {"Banteay Meanchey": "បន្ទាយមានជ័យ", "Battambang": "បាត់ដំបង", "Siem Reap": "សៀមរាប", "Prey Veng": "ព្រៃវែង",
        "Svay Rieng": "ស្វាយរៀង", "Kampong Cham": "កំពង់ចាម", "Kampong Thom": "កំពង់ធំ", "Takeo": "តាកែវ",
        "Kandal": "កណ្តាល", "Phnom Penh": "ភ្នំពេញ", "Preah Sihanouk": "ព្រះសីហនុ", "Pursat": "ពោធិ៍សាត់",
        "Kampot": "កំពត", "Tboung Khmum": "ត្បូងឃ្មុំ", "Koh Kong": "កោះកុង", "Ratanakiri": "រតនគិរី"}
FAM = ["សាកល្បង", "គំរូ", "ប្រឌិត", "ឧទាហរណ៍"]
LFAM = ["SAMPLE", "INVENTED", "TESTING"]
GK = {"female": "ចាន់ធី សុភា ស្រីពៅ ធារី មុំ រស្មី បុប្ផា ម៉ាលា វណ្ណី កញ្ញា សុជាតា នារី".split(),
      "male": "វាសនា ប៊ុនធឿន ចំរើន សុខា ដារ៉ា រិទ្ធី បូរី សំណាង វិបុល ពិសិដ្ឋ ហេង ថុល".split()}
GL = {"female": "CHANTHY SOPHEA SREYPOV THEARY MOM RAKSMEY BOPHA MALA VANNY KANHA".split(),
      "male": "VEASNA BUNTHOEUN CHAMROEUN SOKHA DARA RITHY BOREY SAMNANG VIBOL PISETH HENG THOL".split()}
GF = {"CHN": {"female": "MEI", "male": "WEI"}, "VNM": {"female": "THI LAN", "male": "VAN MINH"}, "THA": {"female": "NOI", "male": "SOMCHAI"}}
NATK = {"KHM": "ខ្មែរ", "VNM": "វៀតណាម", "CHN": "ចិន", "THA": "ថៃ"}


class Names:
    """names, none used twice within a file"""
    def __init__(self, r): self.r, self.used = r, set()
    def _try(self, fn):
        for _ in range(500):
            n = fn()
            if n not in self.used: break
        self.used.add(n); return n
    def km(self, sex): return self._try(lambda: self.r.choice(FAM) + " " + self.r.choice(GK[sex]))
    def la(self, sex): return self._try(lambda: self.r.choice(LFAM) + " " + self.r.choice(GL[sex]))
    def of(self, nat, sex, latin=False):
        if nat in GF: return self.r.choice(LFAM) + " " + GF[nat][sex]
        return self.la(sex) if latin else self.km(sex)


def D(s): return datetime.date.fromisoformat(s)
def day(r, a, b):
    a, b = D(a), D(b); return (a + datetime.timedelta(days=r.randint(0, (b - a).days))).isoformat()
def plus(s, n): return (D(s) + datetime.timedelta(days=n)).isoformat()
def wd(s):
    """the same day, or the Monday after a weekend"""
    return plus(s, max(0, 7 - D(s).weekday()) if D(s).weekday() > 4 else 0)
def km_long(s): d = D(s); return f"{kh('%02d' % d.day)}-{MON[d.month-1]}-{kh(d.year)}"
def km_dot(s): d = D(s); return kh("%02d.%02d.%d" % (d.day, d.month, d.year))
def km_slash(s): d = D(s); return kh("%02d/%02d/%d" % (d.day, d.month, d.year))
def dmy(s): d = D(s); return "%02d/%02d/%d" % (d.day, d.month, d.year)
def dmy2(s): d = D(s); return "%02d/%02d/%02d" % (d.day, d.month, d.year % 100)
def mdy(s): d = D(s); return "%d/%d/%d" % (d.month, d.day, d.year)
def dmon(s): d = D(s); return "%d-%s-%02d" % (d.day, MEN[d.month-1], d.year % 100)


def wd_dt(t):
    n = D(wd(plus(t.date().isoformat(), 1))); return datetime.datetime(n.year, n.month, n.day, 8, t.minute)


# encoders: facts -> what stands in the cell
def v(f, fn=lambda x: x, none=None): return lambda x: none if x.get(f) is None else fn(x[f])
def w(f, m, none=None): return lambda x: none if x.get(f) is None else m[x[f]]
def money(f): return v(f, lambda a: a["amount"])
def seq(fmt=lambda n: n): return ("seq", fmt)
KHR = lambda n: {"amount": n, "currency": "KHR"}
USD = lambda n: {"amount": n, "currency": "USD"}


class File:
    all = []
    def __init__(s, file, kept_by, outcome, why, notes=()):
        s.no = len(File.all) + 1; s.file = file; s.r = random.Random(1200 + s.no); s.nm = Names(s.r)
        s.t = dict(no=s.no, file="files/" + file, kept_by=kept_by, outcome=outcome, why=why, notes=list(notes), tables=[],
                   totals=[], also=None, not_rows=[], errors=[], questions=[], must_never_happen=[])
        s.sheets = {}; s.merges = {}; s.bold = {}; s.csv = None; File.all.append(s)
    def put(s, sheet, at, val, bold=False):
        m = re.fullmatch(r"([A-Z]+)(\d+)", at); s.sheets.setdefault(sheet, {})[(int(m[2]), CI(m[1]))] = val
        if bold: s.bold.setdefault(sheet, set()).add((int(m[2]), CI(m[1])))
    def line(s, sheet, at, val, what, merge=None):
        """a line that is no record"""
        s.put(sheet, at, val, True); s.t["not_rows"].append(dict(sheet=sheet, where=at, what=what))
        if merge: s.merges.setdefault(sheet, []).append(merge)
    def table(s, sheet, unit, heads, cols, rows, repeats=None):
        """cols: (heading or (upper, lower), means, fact, encoder); rows: (row number, facts, {letter: raw})"""
        out = []
        for i, (h, means, fact, enc) in enumerate(cols, 1):
            if isinstance(h, tuple):
                if h[0] is not None and (i == 1 or not isinstance(cols[i-2][0], tuple) or cols[i-2][0][0] != h[0]):
                    s.put(sheet, L(i) + str(heads[0]), h[0], True)
                    n = i
                    while n < len(cols) and isinstance(cols[n][0], tuple) and cols[n][0][0] == h[0]: n += 1
                    if n > i: s.merges.setdefault(sheet, []).append(f"{L(i)}{heads[0]}:{L(n)}{heads[0]}")
                s.put(sheet, L(i) + str(heads[-1]), h[1], True); hd = f"{h[0]} / {h[1]}"
            else:
                hd = h
                if heads: s.put(sheet, L(i) + str(heads[0]), h, True)
                if len(heads) > 1: s.merges.setdefault(sheet, []).append(f"{L(i)}{heads[0]}:{L(i)}{heads[-1]}")
            out.append(dict(at=L(i), heading=hd, means=means, fact=fact))
        tr = []
        for n, (rn, facts, over) in enumerate(rows, 1):
            for i, (h, means, fact, enc) in enumerate(cols, 1):
                val = enc[1](n) if isinstance(enc, tuple) else enc(facts)
                if L(i) in over: val = over[L(i)]
                if val is not None: s.put(sheet, L(i) + str(rn), val)
            tr.append(dict(at=rn, facts={k: x for k, x in facts.items() if not k.startswith("_")}))
        tally = {}
        for k in (tr[0]["facts"] if tr else {}):
            vals = [x["facts"].get(k) for x in tr]; giv = [x for x in vals if x is not None]
            if any(isinstance(x, list) for x in giv):
                c = {}
                for x in giv:
                    for y in x: c[y] = c.get(y, 0) + 1
                tally[k] = {"given": len(giv), "each": dict(sorted(c.items()))}
            elif any(isinstance(x, dict) for x in giv):
                c = {}
                for x in giv: c[x["currency"]] = c.get(x["currency"], 0) + x["amount"]
                tally[k] = {"sum": dict(sorted(c.items())), "given": len(giv)}
            elif giv and all(isinstance(x, int) for x in giv): tally[k] = {"sum": sum(giv), "given": len(giv)}
            elif len(set(giv)) > 20: tally[k] = {"given": len(giv), "different": len(set(giv))}
            else:
                c = {}
                for x in vals: c["(empty)" if x is None else x] = c.get("(empty)" if x is None else x, 0) + 1
                tally[k] = dict(sorted(c.items()))
        s.t["tables"].append(dict(sheet=sheet, one_row_is=unit, records_lie_in="rows", heading_rows=list(heads), heading_column=None,
            first=rows[0][0], last=rows[-1][0], count_of_all_rows=len(rows), repeats_sheet=repeats, columns=out, rows=tr, all_rows_tally=tally))
    def err(s, sheet, cell, what, wanted): s.t["errors"].append(dict(sheet=sheet, cell=cell, what=what, wanted=wanted))
    def ask(s, *q): s.t["questions"] += q
    def never(s, *q): s.t["must_never_happen"] += q

SEX_K = {"female": "ស្រី", "male": "ប្រុស"}; SEX_S = {"female": "ស", "male": "ប"}; SEX_L = {"female": "F", "male": "M", "unknown": "?"}
YN_K = {"yes": "បាទ", "no": "ទេ"}; YN_H = {"yes": "មាន", "no": "គ្មាន"}

# ---------------------------------------------------------------- 1 police post
f = File("ប៉ុស្តិ៍សាកល្បង_អ្នកមកប្តឹង២៤.xlsx", "Commune police post (invented): book of people who came to complain, 2024", "take in",
         "a small post's book, all in Khmer, days and numbers in Khmer digits; a carried-forward line in the middle",
         ["The named person is the one who came to the post. Only where column F says 'ខ្លួនឯង' (self) is it also the victim.",
          "Column J empty = not sent on yet (column I says so as well). 'នាក់' behind the numbers means persons."])
S = "បណ្តឹង"; r = f.r
REL = {"self": "ខ្លួនឯង", "mother": "ម្តាយ", "father": "ឪពុក", "elder sibling": "បង", "spouse": "ប្តី/ប្រពន្ធ", "neighbour": "អ្នកជិតខាង"}
SUB = {"daughter taken to China to marry, no news": "កូនស្រីគេនាំទៅរៀបការនៅចិន បាត់ដំណឹង", "cheated with work in Thailand, wages not paid": "គេបោកឱ្យទៅធ្វើការនៅថៃ មិនបើកប្រាក់",
       "locked in an online company, ransom demanded": "ជាប់ក្នុងក្រុមហ៊ុនអនឡាញ គេទារលោះ", "made to serve guests in a karaoke": "គេបង្ខំឱ្យបម្រើភ្ញៀវនៅខារ៉ាអូខេ",
       "child taken to beg in Vietnam": "ក្មេងត្រូវគេនាំទៅសុំទាននៅវៀតណាម", "work on a fishing boat, cannot come home": "ធ្វើការលើទូកនេសាទ មិនអាចមកវិញ"}
ST = {"district police inspectorate": "អធិការដ្ឋានស្រុក", "provincial anti-trafficking bureau": "ការិយាល័យជួញដូរមនុស្សខេត្ត", "not sent yet": "មិនទាន់បញ្ជូន"}
rows = []; d = "2024-01-05"
for i in range(18):
    rel = r.choice(list(REL)); sx = {"mother": "female", "father": "male"}.get(rel) or r.choice(["female", "male"])
    su = list(SUB)[r.choice({'self': [1, 3], 'mother': [0, 1, 2, 4], 'father': [0, 1, 2, 5]}.get(rel, [1, 2, 3, 5]))]
    to = r.choice(list(ST)); sd = None if to == "not sent yet" else plus(d, r.randint(0, 4))
    rows.append((6 + i + (i > 9), dict(received_date=d, received_time="%02d:%02d" % (r.randint(7, 17), r.choice([0, 10, 15, 30, 45])), complainant=f.nm.km(sx), complainant_sex=sx,
        relation_to_victim=rel, subject=su, victims=1 if su.startswith('daughter') else r.choice([1, 1, 1, 2, 3]), sent_to=to, sent_date=sd), {}))
    d = plus(d, r.randint(4, 22))
OFF = ["ព្រ.ប.ទ គំរូ រិទ្ធី", "អ.វ.ទ ប្រឌិត ថុល"]
f.line(S, "A1", "ប៉ុស្តិ៍នគរបាលរដ្ឋបាលឃុំសាកល្បង", "name of the post", "A1:K1")
f.line(S, "A2", "សៀវភៅកត់អ្នកមកប្តឹងពីរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤", "title", "A2:K2")
f.table(S, "a complaint brought to the post (a case); the named person is the complainant", [5], [
    ("ល.រ", "running number", None, seq(kh)), ("ថ្ងៃមកដល់ប៉ុស្តិ៍", "day the complaint was received", "received_date", v("received_date", km_long)),
    ("ម៉ោង", "hour it was received", "received_time", v("received_time", kh)), ("អ្នកណាមកប្តឹង", "name of the complainant", "complainant", v("complainant")),
    ("ប្រុស/ស្រី", "sex of the complainant", "complainant_sex", w("complainant_sex", SEX_K)), ("ត្រូវជាអ្វីនឹងជនរងគ្រោះ", "what the complainant is to the victim", "relation_to_victim", w("relation_to_victim", REL)),
    ("រឿងអ្វី", "what it is about, in a few words", "subject", w("subject", SUB)), ("រងគ្រោះប៉ុន្មាននាក់", "number of victims", "victims", v("victims", lambda n: kh(n) + "នាក់")),
    ("បញ្ជូនបន្តទៅណា", "office it was sent on to", "sent_to", w("sent_to", ST)), ("ថ្ងៃបញ្ជូន", "day it was sent on; empty = not yet", "sent_date", v("sent_date", km_long)),
    ("មន្ត្រីប្រចាំការ", "officer on duty", None, lambda x: OFF[len(x["complainant"]) % 2])], rows)
f.line(S, "A16", "តមកពីទំព័រទី១", "'carried on from page 1', between the tenth and the eleventh complaint", "A16:K16")
f.line(S, "H26", "មេប៉ុស្តិ៍ – សាកល្បង សុខា", "signature of the head of the post")
f.ask("Is the named person the complainant only, or also the victim?", "Is one row one complaint, whatever the number of victims?")
f.never("a mother, neighbour or other complainant stored as a victim", "victims' records of people made out of the numbers in column H")

# ---------------------------------------------------------------- 2 bureau: victims
f = File("ជនរងគ្រោះដែលរំដោះបាន_ការិយាល័យខេត្ត.xlsx", "Provincial anti-trafficking bureau: victims freed, by case", "take in, naming the errors",
         "one row is a victim; case, day and place stand once in merged cells for the whole group; four faults",
         ["The merged cells of columns A to C hold for all victims beside them.", "'ប្រហែល' before an age means 'about'."])
S = "រំដោះ ២០២៤"; r = f.r
EXP = {"sex trafficking": "ផ្លូវភេទ", "forced labour": "ពលកម្មដោយបង្ខំ", "forced begging": "សុំទាន", "forced marriage": "រៀបការដោយបង្ខំ", "online scam": "បោកប្រាស់អនឡាញ"}
HAND = {"family": "គ្រួសារ", "provincial social affairs": "មន្ទីរសង្គមកិច្ច", "NGO shelter": "មណ្ឌលអង្គការ", "immigration": "អន្តោប្រវេសន៍"}
rows = []; rn = 5; d = "2024-01-11"; sizes = [3, 1, 4, 2, 2, 5, 1, 3, 2, 3]
for c, n in enumerate(sizes, 1):
    pr = r.choice(["Banteay Meanchey", "Battambang", "Siem Reap"]); ex = r.choice(list(EXP))
    for k in range(n):
        sx = "female" if ex in ("sex trafficking", "forced marriage") else r.choice(["female", "male"])
        na = r.choice(["KHM"] * 5 + ["VNM"]); ag = r.randint(9, 15) if ex == "forced begging" else r.randint(16, 34)
        rows.append([rn, dict(case_no="%02d/24" % c, rescue_date=d, province=pr, name=f.nm.of(na, sx), sex=sx, age=ag, citizenship=na, exploitation=ex,
            handed_to=r.choice([h for h in HAND if na != "KHM" or h != "immigration"]), _head=k == 0, _ab=r.random() < .2), {}]); rn += 1
    if n > 1:
        for c_ in "ABC": f.merges.setdefault(S, []).append(f"{c_}{rn-n}:{c_}{rn-1}")
    d = plus(d, r.randint(8, 40))
def row(n): return next(x for x in rows if x[0] == n)
row(7)[1]["age"] = None; row(7)[2]["F"] = kh(170) + "ឆ្នាំ"
row(13)[1]["citizenship"] = None; row(13)[2]["G"] = "ខ្មែរ/វៀតណាម"
a = row(18)[1]; b = row(19)[1]
for k in ("name", "sex", "age", "citizenship", "handed_to", "_ab"): b[k] = a[k]
last = [x for x in rows if x[1]["case_no"] == "08/24"]
for x in last: x[1]["rescue_date"] = None
last[0][2]["B"] = "១៤/០៩/២០៤២"
hd = lambda fn: (lambda x: fn(x) if x["_head"] else None)
f.line(S, "A1", "ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន – អ្នកដែលបានរំដោះ (១ មករា ដល់ ៣១ ធ្នូ ២០២៤)", "title and period", "A1:I1")
f.table(S, "a victim freed (a person); several belong to one case", [4], [
    ("ករណីទី", "case number, once for the group", "case_no", hd(v("case_no", kh))), ("ថ្ងៃរំដោះ", "day of the rescue, once for the group", "rescue_date", hd(v("rescue_date", km_slash))),
    ("រំដោះនៅខេត្ត", "province of the rescue, once for the group", "province", hd(w("province", PROV))), ("ឈ្មោះអ្នករងគ្រោះ", "name of the victim", "name", v("name")),
    ("ភ.", "sex: ស female, ប male", "sex", w("sex", SEX_S)), ("អាយុ", "age in years", "age", lambda x: None if x["age"] is None else ("ប្រហែល " if x["_ab"] else "") + kh(x["age"]) + "ឆ្នាំ"),
    ("ជាជនជាតិ", "citizenship", "citizenship", w("citizenship", NATK)), ("គេកេងប្រវ័ញ្ចយ៉ាងណា", "kind of exploitation", "exploitation", w("exploitation", EXP)),
    ("ប្រគល់ឱ្យ", "handed over to", "handed_to", w("handed_to", HAND))], [tuple(x) for x in rows])
f.line(S, "A32", "សរុប ២៦ នាក់ (១០ ករណី)", "total line: 26 persons in 10 cases", "A32:I32")
f.err(S, "F7", "age 170", "name it and ask (17?); do not cut the nought off by itself")
f.err(S, "G13", "two citizenships in one cell (Khmer/Vietnamese)", "ask; choose neither silently")
f.err(S, "D19", "the victim of row 18 again: same case, name, sex, age and place handed to", "ask whether it is one person; neither merge nor count silently")
f.err(S, f"B{last[0][0]}", "day of rescue 14/09/2042 lies outside the period of the list (2024) and in the future", "name it and ask; do not turn 2042 into 2024 by itself")
f.ask("Age 170: 17?", "Row 19: the same person as in row 18?", "Khmer/Vietnamese: which citizenship?", "Rescue of case 08/24: 14/09/2024?")
f.never("the merged case number kept only for the first victim of a group, the others left without a case", "26 cases made out of 10")

# ---------------------------------------------------------------- 3 prosecutor
f = File("អយ្យការ_អ្នកត្រូវចោទ_រឿងជួញដូរ.xlsx", "Prosecutor's office of a provincial court (Siem Reap): accused in trafficking dossiers", "take in",
         "an ordinary register; the dossier number stands in every row, so several rows may be one dossier",
         ["Column E may hold only a year. Column J is empty for those not detained."])
S = "ជនត្រូវចោទ"; r = f.r
CH = {f"Art. {n}": f"មាត្រា {kh(n)}" for n in (8, 10, 11, 12, 15, 24)}
DEC = {"sent to the investigating judge": "ចៅក្រមស៊ើបសួរ", "direct hearing": "ចោទប្រកាន់ផ្ទាល់", "shelved": "តម្កល់ទុក"}
CUS = {"detained": "ឃុំខ្លួន", "at liberty": "នៅក្រៅឃុំ", "at large": "គេចខ្លួន"}
rows = []; d = "2023-10-03"; c = 41; de = None
for i in range(21):
    if i and r.random() < .7: c += r.randint(1, 6); d = wd(plus(d, r.randint(3, 25))); de = None
    na = r.choice(["KHM"] * 6 + ["CHN", "VNM"]); sx = r.choice(["male", "male", "female"])
    de = de or r.choice(list(DEC)); cu = "at liberty" if de == "shelved" else r.choice(list(CUS)); b = day(r, "1966-01-01", "2003-12-31")
    rows.append((4 + i, dict(dossier_no=f"{c:03d}/{d[2:4]}", received_date=d, name=f.nm.of(na, sx), sex=sx, birth=b[:4] if r.random() < .2 else b, citizenship=na,
        charge=r.choice(list(CH)), decision=de, custody=cu, detention_date=plus(d, r.randint(0, 2)) if cu == "detained" else None), {}))
f.line(S, "A1", "អយ្យការអមសាលាដំបូងខេត្តសៀមរាប – បញ្ជីជនត្រូវចោទពីបទជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨)", "title; names the law of 2008", "A1:K1")
f.table(S, "an accused person; one dossier may have several", [3], [
    ("លេខរៀង", "running number", None, seq()), ("លេខអយ្យការ", "dossier number of the prosecutor", "dossier_no", v("dossier_no", lambda x: kh(x) + " អយ្យ")),
    ("ចូលថ្ងៃទី", "day the dossier came in", "received_date", v("received_date", D)), ("ឈ្មោះជនត្រូវចោទ", "name of the accused", "name", v("name")),
    ("កើតថ្ងៃ/ឆ្នាំ", "day of birth, or only the year", "birth", v("birth", lambda b: kh(b) if len(b) == 4 else km_dot(b))), ("ភេទ", "sex", "sex", w("sex", SEX_K)),
    ("សញ្ជាតិ", "citizenship", "citizenship", w("citizenship", NATK)), ("ចោទតាម", "article charged", "charge", w("charge", CH)),
    ("ព្រះរាជអាជ្ញាសម្រេច", "what the prosecutor decided", "decision", w("decision", DEC)), ("ខ្លួននៅឯណា", "in custody, at liberty or at large", "custody", w("custody", CUS)),
    ("ឃុំពីថ្ងៃ", "detained since; empty = not detained", "detention_date", v("detention_date", D))], rows)
f.ask("Is one row one accused (a dossier may have several)?", "Articles: all of the law of 2008?")
f.never("an accused stored as a victim", "an empty detention day filled from the row above")

# ---------------------------------------------------------------- 4 provincial social affairs
f = File("មន្ទីរសង្គមកិច្ចព្រៃវែង_អ្នកត្រឡប់ភូមិ.xlsx", "Provincial department of social affairs, Prey Veng: victims back in their village", "take in",
         "groups by district; the district stands only in the line above its group; help as a list in one cell",
         ["Days are day/month/year with two digits of the year.", "Column G: several kinds of help, parted by '+'. Money in riel, as the heading says.",
          "Column H empty = no money given or not noted: null, not 0.", "A dash in column I means no visit has been noted: null."])
S = "បញ្ជី"; r = f.r
FROM = {"THA": "ថៃ", "VNM": "វៀតណាម", "CHN": "ចិន", "MYS": "ម៉ាឡេស៊ី", "KHM": "ក្នុងស្រុក"}
REF = {"Poipet transit centre": "មណ្ឌលប៉ោយប៉ែត", "police": "នគរបាល", "NGO": "អង្គការ", "came by themselves": "មកខ្លួនឯង"}
HELP = {"rice": "អង្ករ", "bicycle": "កង់", "sewing machine": "ម៉ាស៊ីនដេរ", "chickens": "មាន់", "school materials": "សម្ភារសិក្សា"}
STA = {"doing well": "ល្អប្រសើរ", "left again": "ចេញទៅវិញ", "still followed": "កំពុងតាមដាន"}
DIS = [("Ba Phnum", "បាភ្នំ", 6), ("Kampong Trabaek", "កំពង់ត្របែក", 8), ("Mesang", "មេសាង", 5), ("Peam Ro", "ពាមរ", 6)]
rows = []; rn = 5
f.line(S, "A1", "មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង", "name of the office; gives the province", "A1:J1")
f.line(S, "A2", "អ្នករងគ្រោះដោយអំពើជួញដូរ ដែលបានវិលទៅភូមិកំណើតវិញ (គិតត្រឹមខែធ្នូ ២០២៤)", "title", "A2:J2")
for en, km_, n in DIS:
    f.line(S, f"A{rn}", f"ស្រុក{km_} ({kh(n)} នាក់)", "group line: district " + en, f"A{rn}:J{rn}"); rn += 1
    for _ in range(n):
        sx = r.choice(["female", "female", "male"])
        rows.append((rn, dict(province="Prey Veng", district=en, name=f.nm.km(sx), sex=sx, birth=str(r.randint(1978, 2012)), returned_from=r.choice(list(FROM)),
            received_date=day(r, "2023-02-01", "2024-11-28"), referred_by=r.choice(list(REF)), help=r.sample(list(HELP), r.randint(1, 3)),
            money=KHR(r.choice([200000, 400000, 800000, 1200000])) if r.random() < .7 else None, visits=r.choice([1, 2, 3, 4, None]), status=r.choice(list(STA))), {})); rn += 1
f.table(S, "a victim who is back in the village (a person)", [4], [
    ("នាម និងគោត្តនាម", "name", "name", v("name")), ("ប/ស", "sex", "sex", w("sex", SEX_S)), ("ឆ្នាំកំណើត", "year of birth", "birth", v("birth", int)),
    ("វិលមកពី", "country come back from; 'ក្នុងស្រុក' = within Cambodia", "returned_from", w("returned_from", FROM)), ("ថ្ងៃទទួល", "day received, dd/mm/yy", "received_date", v("received_date", dmy2)),
    ("អ្នកណាបញ្ជូនមក", "who sent the person", "referred_by", w("referred_by", REF)), ("បានជួយអ្វីខ្លះ", "help given, a list", "help", v("help", lambda x: " + ".join(HELP[y] for y in x))),
    ("លុយជួយ (រៀល)", "money given, riel", "money", money("money")), ("ចុះសួរសុខទុក្ខប៉ុន្មានដង", "number of visits; a dash = none noted", "visits", v("visits", lambda x: x, "-")),
    ("សព្វថ្ងៃ", "how it stands today", "status", w("status", STA))], rows)
f.line(S, f"F{rn+1}", "ថ្ងៃទី២៧ ខែធ្នូ ឆ្នាំ២០២៤ – ប្រធានមន្ទីរ", "day of the report and signature")
f.ask("Does the district in the line above hold for the rows below it?", "The days: day/month/year?", "Dash at the visits: none, or not noted?")
f.never("a district line stored as a person", "an empty sum of money stored as 0")

# ---------------------------------------------------------------- 5 shelter
f = File("Girls house - who lives here 2024.xlsx", "NGO shelter 'Sample Girls House' (invented): residents", "take in",
         "English, codes instead of names, ages as '14y 3m', and babies of residents in the same list",
         ["R = resident (victim), B = baby or child of a resident, no victim (the note below the list says so).", "Age in whole years; for those under two also age_months.",
          "'n/a' at school = null. 'Pregnant?' empty = not asked (null).", "'still here' in the column Left = no day of leaving (null)."])
S = "Residents"; r = f.r
EX5 = {"sex trafficking": "Sex traff.", "domestic servitude": "Dom. servitude", "online sexual exploitation": "OSEC", "forced marriage": "Forced marr. (China)"}
RB = {"police": "AHTJP police", "provincial social affairs": "DoSVY", "other NGO": "Partner NGO", "embassy": "Embassy"}
LT = {"family": "home/family", "foster family": "foster care", "independent living": "own room + job", "ran away": "ran away"}
NAT5 = {"KHM": "Cambodian", "VNM": "Vietnamese"}
rows = []; d = "2023-11-06"; prev = None
for i in range(22):
    if prev and i in (4, 9, 15):
        m = r.randint(3, 17); fa = dict(code=prev["code"] + "-B", person_is="child of a client", age=m // 12, age_months=m, citizenship=prev["citizenship"], entry_date=prev["entry_date"],
            referred_by=prev["referred_by"], exploitation=None, school_grade=None, pregnant=None, exit_date=prev["exit_date"], exit_to=prev["exit_to"], _m=m)
    else:
        d = plus(d, r.randint(5, 22)); m = r.randint(11, 19) * 12 + r.randint(0, 11); out = None if r.random() < .45 else plus(d, r.randint(30, 170))
        if i in (3, 8, 14): m = max(m, 16 * 12 + 5)
        fa = dict(code=f"GH{d[2:4]}-{i+1:03d}", person_is="victim", age=m // 12, age_months=None, citizenship=r.choice(["KHM"] * 4 + ["VNM"]), entry_date=d, referred_by=r.choice(list(RB)),
            exploitation=r.choice(list(EX5)), school_grade=r.choice([None, 3, 4, 5, 6, 7, 8]), pregnant=r.choice(["no", "no", "yes" if m >= 14 * 12 else "no", None]), exit_date=out, exit_to=r.choice(list(LT)) if out else None, _m=m); prev = fa
    rows.append((3 + i, fa, {}))
f.line(S, "A1", "SAMPLE GIRLS HOUSE  –  who lives here / who has lived here", "title")
f.table(S, "a person living in the house: a client, or the child of one", [2], [
    ("Code", "code of the person", "code", v("code")), ("R or B", "R resident (victim), B baby of a resident", "person_is", w("person_is", {"victim": "R", "child of a client": "B"})),
    ("How old when she came", "age on entry, years and months", "age", lambda x: f"{x['_m']//12}y {x['_m']%12}m"), ("Nat.", "citizenship", "citizenship", w("citizenship", NAT5)),
    ("Came", "day of entry", "entry_date", v("entry_date", dmon)), ("Brought by", "who referred her", "referred_by", w("referred_by", RB)),
    ("What happened to her", "kind of exploitation", "exploitation", w("exploitation", EX5, "–")), ("Grade", "school grade", "school_grade", v("school_grade", lambda x: x, "n/a")),
    ("Pregnant?", "pregnant on entry; empty = not asked", "pregnant", w("pregnant", {"yes": "Y", "no": "N"})), ("Left", "day of leaving", "exit_date", v("exit_date", dmon, "still here")),
    ("Left for", "where she went", "exit_to", w("exit_to", LT))], rows)
f.line(S, "A26", "R = resident girl / young woman.  B = baby or small child who came with her mother (not a victim herself/himself).", "legend")
f.ask("B: children of residents, to be kept apart from the victims?", "Is an empty 'Pregnant?' not asked?")
f.never("a baby (B) counted as a victim of trafficking", "an empty 'Pregnant?' stored as no")

# ---------------------------------------------------------------- 6 NGO case list
f = File("Case follow-up ករណីតាមដាន_2024.xlsx", "NGO 'Testing Hope' (invented): list of its cases with services", "take in",
         "mixed Khmer and English, two rows of headings, ticks and crosses with a legend, American order of dates said in the title",
         ["The title says month/day/year; many days are beyond 12, which agrees.", "✓ = given (yes), ✗ = client did not want it (no), empty = not yet (null), by the legend.", "'open' in the last column = no closing day (null)."])
S = "2024"; r = f.r
TY = {"labour, Thailand": "ពលកម្ម (ថៃ)", "labour, Malaysia": "ពលកម្ម (Malaysia)", "bride, China": "កូនក្រមុំ (ចិន)", "scam compound": "scam compound", "sexual exploitation": "ផ្លូវភេទ"}
TK = {"yes": "✓", "no": "✗"}
rows = []; d = "2024-01-04"
for i in range(20):
    sx = r.choice(["female", "female", "male"]); fa = dict(case_no=f"TH-{i+1:02d}", opened_date=d, name=f.nm.la(sx), sex=sx, age=r.randint(15, 47), trafficking_type=r.choice(list(TY)))
    if fa["trafficking_type"] == "bride, China": fa["sex"] = "female"; fa["name"] = f.nm.la("female")
    for k in ("counselling", "medical", "legal", "training"): fa[k] = r.choice(["yes", "yes", "no", None])
    fa["cash"] = USD(r.choice([50, 75, 100, 150])) if r.random() < .6 else None; fa["closed_date"] = plus(d, r.randint(40, 150)) if r.random() < .4 else None
    rows.append((5 + i, fa, {})); d = plus(d, r.randint(3, 20))
f.line(S, "A1", "TESTING HOPE – ករណីដែលអង្គការតាមដាន / cases we follow (all dates month/day/year)", "title; says the order of the dates", "A1:L1")
sv = "សេវាដែលបានផ្តល់ Support given"
f.table(S, "a client's case (one client each)", [3, 4], [
    ("Case", "case number", "case_no", v("case_no")), ("បើក Opened", "day the case was opened, m/d/y", "opened_date", v("opened_date", mdy)), ("Client អតិថិជន", "name of the client (victim)", "name", v("name")),
    ("F/M", "sex", "sex", w("sex", SEX_L)), ("អាយុ", "age", "age", v("age")), ("ប្រភេទ", "kind of trafficking", "trafficking_type", w("trafficking_type", TY)),
    ((sv, "ប្រឹក្សា"), "counselling", "counselling", w("counselling", TK)), ((sv, "ពេទ្យ"), "medical care", "medical", w("medical", TK)), ((sv, "មេធាវី"), "legal help", "legal", w("legal", TK)),
    ((sv, "រៀនជំនាញ"), "training", "training", w("training", TK)), ((sv, "Cash US$"), "cash given, US dollars", "cash", money("cash")),
    ("បិទ Closed", "day closed; 'open' = not closed", "closed_date", v("closed_date", mdy, "open"))], rows)
f.line(S, "A26", "✓ បានផ្តល់ / given    ✗ មិនចង់បាន / not wanted    (ទទេ blank) មិនទាន់ / not yet", "legend")
f.ask("Are the dates month/day/year, as the title says?", "✗ = not wanted: kept as no?")
f.never("an empty service stored as no", "dates read day/month, so that months and days change places")

# ---------------------------------------------------------------- 7 hotline CSV
f = File("hotline_calls_2024-03.csv", "Hotline (number invented): calls of March 2024", "take in",
         "a CSV of calls, UTF-8 with byte-order mark; words in Khmer, technical headings",
         ["The caller's sex is what the operator heard: 'មិនដឹង' = unknown.", "people_involved empty = not said (null)."])
f.csv = ("utf-8-sig", ","); S = "(csv)"; r = f.r
CT = {"relative": "សាច់ញាតិ", "victim": "ជនរងគ្រោះ", "public": "ប្រជាពលរដ្ឋ", "NGO": "អង្គការ", "authority": "អាជ្ញាធរ"}
TO = {"person held in a scam compound": "ជាប់នៅកន្លែងបោកប្រាស់", "missing relative abroad": "បាត់ដំណឹងនៅក្រៅប្រទេស", "asks about work abroad": "សួរពីការងារក្រៅប្រទេស", "child exploitation": "កេងប្រវ័ញ្ចកុមារ", "wrong number or silent": "ហៅខុស/ស្ងាត់", "wages withheld": "គេកាត់ឬមិនបើកប្រាក់ខែ"}
RT = {"police": "នគរបាល", "embassy": "ស្ថានទូត", "NGO": "អង្គការ", "nobody": "មិនបញ្ជូន"}
rows = []; t = datetime.datetime(2024, 3, 1, 7, 40)
for i in range(32):
    to = r.choice(list(TO)); silent = to == "wrong number or silent"; asks = to == "asks about work abroad"
    rows.append((2 + i, dict(call_no=f"C240{300+i+1}", call_time=t.strftime("%Y-%m-%d %H:%M"), caller_is=None if silent else "public" if asks else r.choice(list(CT)), caller_sex=r.choice(["female", "male", "unknown"]) if not silent else "unknown",
        province=None if silent or r.random() < .2 else r.choice(list(PROV)), topic=to, people_involved=None if silent or r.random() < .3 else r.randint(1, 6),
        referred_to="nobody" if silent or asks else r.choice(list(RT)), minutes=1 if silent else r.randint(2, 38), call_back="no" if silent else r.choice(["yes", "no"])), {}))
    t += datetime.timedelta(minutes=r.randint(200, 2000))
f.table(S, "a call (not a person, not a case)", [1], [
    ("call_no", "number of the call", "call_no", v("call_no")), ("received_at", "day and time of the call", "call_time", v("call_time")), ("who_calls", "who the caller is", "caller_is", w("caller_is", CT)),
    ("voice", "sex of the caller by the voice", "caller_sex", w("caller_sex", {**SEX_K, "unknown": "មិនដឹង"})), ("from_province", "province the call came from", "province", w("province", PROV)), ("about", "subject", "topic", w("topic", TO)),
    ("people_involved", "number of people the call is about", "people_involved", v("people_involved")), ("passed_to", "referred to", "referred_to", w("referred_to", RT)),
    ("min", "length in minutes", "minutes", v("minutes")), ("call_back", "to be called back", "call_back", w("call_back", {"yes": "1", "no": "0"}))], rows)
f.ask("Is one row one call (and not a case)?", "call_back 1/0: yes/no?")
f.never("a call stored as a victim or a case", "a wrong or silent call counted as a report of trafficking")

# ---------------------------------------------------------------- 8 labour inspection
f = File("អធិការការងារ_ចុះពិនិត្យកន្លែងធ្វើការ.xlsx", "Labour inspectorate, Preah Sihanouk and neighbours: visits to workplaces", "take in, naming the errors",
         "visits with counts of workers and fines in riel; four faults",
         ["Empty 'papers kept' = not looked into (null).", "A fine of 0 is written 0; empty = not decided yet (null).", "Firms are invented."])
S = "ចុះពិនិត្យ"; r = f.r
KI = {"karaoke": "ខារ៉ាអូខេ", "massage parlour": "ម៉ាស្សា", "rubber plantation": "ចម្ការកៅស៊ូ", "fishing boat": "ទូកនេសាទ", "construction site": "ការដ្ឋាន", "salt field": "ស្រែអំបិល"}
AC = {"advice": "ណែនាំ", "warning": "ព្រមាន", "fine": "ពិន័យ", "sent to police": "បញ្ជូននគរបាល"}
rows = []; d = "2024-02-05"
for i in range(22):
    n = r.randint(6, 90); fe = r.randint(0, n); ac = r.choice(list(AC))
    rows.append([4 + i, dict(visit_date=d, workplace=f"{r.choice(FAM)} {r.choice('ABCDEFGH')}{i+1}", kind=r.choice(list(KI)), province=r.choice(["Preah Sihanouk", "Kampot", "Koh Kong"]), workers=n, workers_female=fe,
        workers_children=r.choice([0, 0, 0, 1, 2, 3]), debt_bondage=r.choice(["no", "no", "no", "yes"]), papers_kept=r.choice(["no", "yes", None]),
        action=ac, fine=KHR(r.choice([1, 2, 4, 6]) * 1000000) if ac == "fine" else (None if ac == "sent to police" else KHR(0))), {}]); d = wd(plus(d, r.randint(4, 18)))
row(9)[1].update(workers=14, workers_female=31)
row(13)[1]["visit_date"] = None; row(13)[2]["B"] = "31/06/2024"
row(17)[1].update(action="fine", fine=None); row(17)[2]["L"] = "500$"
tot = sum(x[1]["workers"] for x in rows)
for x in rows:
    x[1]["workers_children"] = min(x[1]["workers_children"], x[1]["workers"])
f.line(S, "A1", "ការិយាល័យអធិការកិច្ចការងារ – លទ្ធផលចុះពិនិត្យកន្លែងធ្វើការ ឆ្នាំ២០២៤", "title", "A1:L1")
f.table(S, "a visit to a workplace; workers are counted only", [3], [
    ("លរ", "running number", None, seq()), ("ចុះថ្ងៃ", "day of the visit", "visit_date", v("visit_date", dmy)), ("ឈ្មោះកន្លែង", "name of the workplace", "workplace", v("workplace")), ("មុខរបរ", "kind of workplace", "kind", w("kind", KI)),
    ("ខេត្ត", "province", "province", w("province", PROV)), ("អ្នកធ្វើការសរុប", "workers, all", "workers", v("workers")), ("ក្នុងនោះស្រី", "of them women", "workers_female", v("workers_female")),
    ("ក្នុងនោះអាយុក្រោម១៨", "of them under 18", "workers_children", v("workers_children")), ("ជំពាក់ថៅកែទើបត្រូវធ្វើការ", "working off a debt", "debt_bondage", w("debt_bondage", YN_H)),
    ("ថៅកែកាន់លិខិតឆ្លងដែន/អត្តសញ្ញាណប័ណ្ណ", "employer keeps the papers; empty = not looked into", "papers_kept", w("papers_kept", YN_H)), ("វិធានការ", "action taken", "action", w("action", AC)),
    ("ពិន័យ (រៀល)", "fine in riel", "fine", money("fine"))], [tuple(x) for x in rows])
f.line(S, "A26", "សរុប", "total row"); f.put(S, "F26", tot + 40)
f.err(S, "G9", "more women (31) than workers (14)", "name it; change neither number")
f.err(S, "B13", "31 June does not exist", "name it and ask; do not move to 1 July")
f.err(S, "L17", "500$ in a column of riel", "ask; neither store 500 riel nor convert")
f.err(S, "F26", f"the total says {tot+40}, the rows add up to {tot}", "name it; take the rows, do not repair the total")
f.ask("Row 9: 14 workers or more?", "The visit of 31/06/2024: which day?", "The fine of 500$: dollars?")
f.never("workers counted here made into victims", "the fine of 500$ stored as 500 riel or converted")

# ---------------------------------------------------------------- 9 immigration at the border
f = File("ICP Poipet – received from Thai side May 2024.xlsx", "Immigration, Poipet international checkpoint: people handed over by the Thai side", "take in",
         "groups by bus; day and bus stand in the line above the group; English with Khmer provinces",
         ["arrival_date and bus come from the line above the group.", "Result: VOT = victim, Not VOT = not victim, 'refer' = unclear, to be interviewed again.", "Born: day or year only; '?' at sex = unknown."])
S = "May"; r = f.r
WK = {"construction": "constr.", "fishing": "fishing", "farm": "farm", "begging": "begging", "restaurant": "restaurant"}
DOC = {"none": "no doc", "border pass": "border pass", "passport": "passport", "travel document": "TD"}
RES = {"victim": "VOT", "not a victim": "Not VOT", "unclear": "refer"}
HT = {"transit centre": "PTC", "home by bus": "home", "NGO": "NGO"}
rows = []; rn = 4
f.line(S, "A1", "IMMIGRATION POIPET – persons received from Thailand, May 2024", "title")
for g, (d, n) in enumerate([("2024-05-03", 9), ("2024-05-10", 12), ("2024-05-17", 7), ("2024-05-28", 10)], 1):
    f.line(S, f"A{rn}", f"Bus {g} – {D(d).day} May 2024 – {n} pax", f"group line: bus {g}, day {d}", f"A{rn}:I{rn}"); rn += 1
    for _ in range(n):
        sx = r.choice(["male", "male", "female"]); b = day(r, "1975-01-01", "2009-12-31"); re_ = r.choice(["not a victim"] * 4 + ["victim", "unclear"])
        rows.append([rn, dict(arrival_date=d, bus=str(g), name=f.nm.la(sx), sex=sx, birth=b if r.random() < .75 else b[:4], home_province=r.choice(list(PROV)), work_abroad=r.choice(list(WK)), document=r.choice(list(DOC)),
            screening=re_, handed_to="home by bus" if re_ == "not a victim" else r.choice(["transit centre", "NGO"])), {}]); rn += 1
row(17)[1]["sex"] = "unknown"
f.table(S, "a person received at the border", [3], [
    ("No", "running number", None, seq()), ("Name", "name", "name", v("name")), ("S", "sex; ? = not noted", "sex", w("sex", SEX_L)), ("Born", "day of birth, or only the year", "birth", v("birth", lambda b: int(b) if len(b) == 4 else D(b))),
    ("ស្រុកកំណើត (ខេត្ត)", "home province", "home_province", w("home_province", PROV)), ("Job in TH", "work in Thailand", "work_abroad", w("work_abroad", WK)), ("Papers", "document carried", "document", w("document", DOC)),
    ("Interview", "result of the screening", "screening", w("screening", RES)), ("Went to", "handed over to", "handed_to", w("handed_to", HT))], [tuple(x) for x in rows])
f.line(S, f"A{rn}", "TOTAL 38 pax", "total line")
f.ask("Do the day and the bus of the line above hold for the people below it?", "'refer': not decided yet?", "PTC: the Poipet transit centre?")
f.never("people with 'Not VOT' stored as victims", "a bus line stored as a person")

# ---------------------------------------------------------------- 10 consulate ODS
f = File("Consulate Sa Kaeo travel papers 2567.ods", "Consulate in Sa Kaeo, Thailand: travel papers issued to citizens found in Thailand", "take in",
         "ODS in English; the Thai letter is dated in the Buddhist era (heading says B.E.), other days in the common era; fees in baht",
         ["2567 B.E. = 2024. The truth holds the common year.", "Fee 0 = waived; '-' = not yet paid (null). All people are citizens of Cambodia (line above the table)."])
S = "Papers"; r = f.r
FO = {"fishing boat": "boat", "police station": "police stn", "factory": "factory", "immigration detention": "IDC", "scam site": "scam site"}
VI = {"yes": "yes", "no": "no", "unknown": "not yet clear"}
rows = []; d = "2024-02-12"
for i in range(18):
    sx = r.choice(["male", "male", "female"]); le = plus(d, -r.randint(2, 12))
    rows.append((5 + i, dict(paper_no=f"TD-{i+61:04d}", issue_date=d, name=f.nm.la(sx), sex=sx, birth=day(r, "1979-01-01", "2008-06-30"), citizenship="KHM", home_province=r.choice(list(PROV)), found_at=r.choice(list(FO)), thai_letter_date=le,
        victim=r.choice(list(VI)), fee=r.choice([{"amount": 0, "currency": "THB"}, {"amount": 350, "currency": "THB"}, None])), {})); d = wd(plus(d, r.randint(2, 16)))
f.line(S, "A1", "CONSULATE – travel papers given to Cambodian nationals, from February 2024", "title; says that all are Cambodian")
f.line(S, "A2", "Thai letters: date as on the letter (B.E.). Fee in baht, 0 = waived.", "note")
def be(s): d = D(s); return f"{d.day:02d}/{d.month:02d}/{d.year+543}"
f.table(S, "a citizen given a travel paper (a person)", [4], [
    ("Paper no.", "number of the travel paper", "paper_no", v("paper_no")), ("Given on", "day issued", "issue_date", v("issue_date", D)), ("Surname and name", "name", "name", v("name")), ("M/F", "sex", "sex", w("sex", SEX_L)),
    ("Born on", "day of birth", "birth", v("birth", D)), ("Home", "home province", "home_province", v("home_province")), ("Found at", "where the person was found", "found_at", w("found_at", FO)),
    ("Thai letter (B.E.)", "day of the Thai letter, Buddhist era", "thai_letter_date", v("thai_letter_date", be)), ("Trafficked?", "thought to be a victim", "victim", w("victim", VI)), ("Fee THB", "fee in baht; - = not paid yet", "fee", v("fee", lambda a: a["amount"], "-"))], rows)
f.ask("Thai letter in the Buddhist era: 2567 = 2024?", "Dash at the fee: not yet paid?")
f.never("a year 2567 stored as it stands", "baht stored as riel or dollars", "'not yet clear' stored as no")

# ---------------------------------------------------------------- 11 transit centre ODS, families
f = File("មណ្ឌលសំចត_គ្រួសារចូលចេញ.ods", "Transit centre of the social ministry: families in and out", "take in",
         "ODS in Khmer; family number, days and money stand only in the row of the first member",
         ["Empty cells in columns A, B, G and H below the first member mean 'the same as above' within a family (note above the list).", "Travel money is one sum for the whole family, noted at its first member: null for the others.",
          "Ages in years, babies in months: age 0 and age_months. Not every arrival is a victim; the list does not say who is."])
S = "គ្រួសារ"; r = f.r
RO = {"head of family": "មេគ្រួសារ", "wife": "ប្រពន្ធ", "child": "កូន", "grandmother": "យាយ", "alone": "តែម្នាក់ឯង"}
CO = {"THA": "ថៃ", "VNM": "វៀតណាម", "MYS": "ម៉ាឡេស៊ី"}
rows = []; rn = 5; d = "2024-06-03"
for g in range(1, 12):
    kind = r.choice(["one", "couple", "couple", "mother"])
    mem = [("alone", r.choice(["male", "female"]), r.randint(19, 50))] if kind == "one" else [("head of family", "male" if kind == "couple" else "female", r.randint(34, 48))]
    if kind == "couple": mem.append(("wife", "female", r.randint(32, 45)))
    if kind != "one":
        for _ in range(r.randint(1, 2)): mem.append(("child", r.choice(["male", "female"]), r.choice([0, 2, 5, 9, 13])))
    co = r.choice(list(CO)); out = plus(d, r.randint(1, 9)); pr = r.choice(list(PROV)); mo = r.choice([60000, 120000, 200000])
    for k, (ro, sx, ag) in enumerate(mem):
        mth = r.randint(2, 11) if ag == 0 else None
        rows.append((rn, dict(family_no=str(g), arrival_date=d, name=f.nm.km(sx), sex=sx, age=ag, age_months=mth, family_role=ro, came_from=co, departure_date=out, to_province=pr, travel_money=KHR(mo) if k == 0 else None, _head=k == 0), {})); rn += 1
    d = plus(d, r.randint(4, 14))
f.line(S, "A1", "មណ្ឌលសំចតសាកល្បង – គ្រួសារដែលចូលស្នាក់ និងចេញ (មិថុនា–កញ្ញា ២០២៤)", "title")
f.line(S, "A2", "ក្រឡាទទេក្រោមសមាជិកទីមួយ = ដូចខាងលើ។ ថវិកាធ្វើដំណើរ គិតមួយគ្រួសារម្តង។", "note: empty below the first member = as above; travel money is for the whole family")
f.table(S, "a person (a member of a family); several make one family", [4], [
    ("គ្រួសារទី", "family number", "family_no", hd(v("family_no", kh))), ("ចូលថ្ងៃ", "day of arrival", "arrival_date", hd(v("arrival_date", D))), ("ឈ្មោះ", "name", "name", v("name")), ("ភេទ", "sex", "sex", w("sex", SEX_K)),
    ("អាយុ (ឆ្នាំ ឬខែ)", "age in years, or months for babies", "age", lambda x: kh(x["age_months"]) + " ខែ" if x["age"] == 0 else kh(x["age"]) + " ឆ្នាំ"), ("ក្នុងគ្រួសារជា", "place in the family", "family_role", w("family_role", RO)),
    ("មកពីប្រទេស", "country come from", "came_from", hd(w("came_from", CO))), ("ចេញថ្ងៃ", "day of leaving", "departure_date", hd(v("departure_date", D))),
    ("ទៅខេត្ត", "province gone to", "to_province", w("to_province", PROV)), ("ថវិកាធ្វើដំណើរ (រៀល)", "travel money of the family, riel", "travel_money", money("travel_money"))], rows)
f.ask("Empty cells below the first member: the same as above?", "Travel money: one sum for the family?", "Are all of these people victims, or only received?")
f.never("the travel money given to every member (counted several times)", "each person counted as a victim of trafficking without asking", "an age of '៨ ខែ' and the like (months) stored as years")

# ---------------------------------------------------------------- 12 legal aid
f = File("Legal aid – who we defend រឿងក្តី.xlsx", "Legal-aid group (invented): its clients and their hearings", "take in, naming the errors",
         "mixed; money in two currencies in one column, three faults",
         ["Money is written with its sign: $ or ៛. Empty = not claimed / not decided (null).", "'មិនទាន់កំណត់' (not yet set) at the hearing = null."])
S = "Clients"; r = f.r
IS = {"victim": "ជនរងគ្រោះ", "witness": "សាក្សី", "civil party": "ដើមបណ្តឹងរដ្ឋប្បវេណី"}
CTS = {"Phnom Penh": "PP", "Kandal": "Kandal", "Takeo": "Takeo", "Siem Reap": "SR"}
SG = {"investigation": "ស៊ើបសួរ", "trial": "ជំនុំជម្រះ", "appeal": "សាលាឧទ្ធរណ៍", "ended": "ចប់"}
def mon(a): return f"${a['amount']:,}" if a["currency"] == "USD" else f"{a['amount']:,}៛"
rows = []
for i in range(18):
    sx = r.choice(["female", "female", "male"]); sg = r.choice(list(SG)); wit = r.random() < .2
    cl = None if wit else (USD(r.choice([1500, 3000, 5000])) if r.random() < .6 else KHR(r.choice([6, 10, 20]) * 1000000))
    aw = None if wit or sg != "ended" else dict(cl, amount=cl["amount"] // 2)
    rows.append([3 + i, dict(name=f.nm.km(sx), sex=sx, client_is="witness" if wit else r.choice(["victim", "civil party"]), court=r.choice(list(CTS)), case_no=f"{r.randint(100, 899)}/{r.choice(['23', '24'])}", stage=sg,
        next_hearing=None if sg == "ended" or r.random() < .3 else wd(day(r, "2025-01-13", "2025-06-27")), claimed=cl, awarded=aw), {}])
x = row(6); x[1].update(stage="trial", next_hearing=None, awarded=None); x[2]["G"] = "31/04/2025"
x = row(11); x[1].update(client_is="victim", stage="ended", next_hearing=None, claimed=USD(3000), awarded=USD(30000))
x = row(15); x[1].update(client_is=None, stage="investigation", awarded=None); x[2]["C"] = "ជនរងគ្រោះ និងជនត្រូវចោទ"
f.line(S, "A1", "Legal aid group TESTING – កូនក្តីដែលយើងជួយ (updated 20/12/2024)", "title and day of the update")
f.table(S, "a client of the lawyers (a person)", [2], [
    ("កូនក្តី Client", "name of the client", "name", v("name")), ("ភេទ", "sex", "sex", w("sex", SEX_K)), ("Client is", "what the client is in the case", "client_is", w("client_is", IS)), ("Court", "court", "court", w("court", CTS)),
    ("លេខរឿង", "case number", "case_no", v("case_no")), ("ដល់ណាហើយ", "stage", "stage", w("stage", SG)), ("Next hearing", "next hearing, day/month/year", "next_hearing", lambda x: dmy(x["next_hearing"]) if x["next_hearing"] else (None if x["stage"] == "ended" else "មិនទាន់កំណត់")),
    ("ទារសំណង Claimed", "compensation claimed", "claimed", v("claimed", mon)), ("តុលាការឱ្យ Awarded", "compensation awarded", "awarded", v("awarded", mon))], [tuple(x) for x in rows])
f.err(S, "G6", "31 April does not exist", "name it and ask; do not move to 1 May")
f.err(S, "I11", "awarded ten times what was claimed ($30,000 of $3,000)", "name it and ask; store both as they stand")
f.err(S, "C15", "the client is said to be both victim and accused", "ask (both may be true); do not choose silently")
f.ask("The hearing of 31/04/2025: which day?", "Row 11: $3,000 or $30,000 awarded?", "Row 15: victim, accused, or both?")
f.never("a witness stored as a victim", "riel and dollars added up or converted", "the accused of row 15 stored as victim without asking")

# ---------------------------------------------------------------- 13 prison
f = File("ពន្ធនាគារ_ទណ្ឌិតរឿងជួញដូរ.xlsx", "Provincial prison: inmates held for trafficking", "take in",
         "no column for the sex: men and women stand under their own line; terms in words ('៥ឆ្នាំ ៦ខែ')",
         ["sex comes from the line above the group (ផ្នែកបុរស men, ផ្នែកស្ត្រី women).", "Sentence and day of release are empty for those not finally judged.", "Sentences are written out as years and months."])
S = "ទណ្ឌិត"; r = f.r
LS = {"awaiting trial": "រង់ចាំជំនុំជម្រះ", "convicted": "ជាប់ទោសស្ថាពរ", "appeal": "បណ្តឹងឧទ្ធរណ៍"}
OFN = {"unlawful recruitment for exploitation": "ជ្រើសរើសដើម្បីកេងប្រវ័ញ្ច", "procuring prostitution": "អន្តរការីពេស្យាកម្ម", "selling a person": "លក់មនុស្ស", "unlawful removal": "នាំមនុស្សដោយខុសច្បាប់"}
rows = []; rn = 5
f.line(S, "A1", "ពន្ធនាគារខេត្តសាកល្បង", "name of the prison (invented)"); f.line(S, "A2", "អ្នកជាប់ឃុំ និងទណ្ឌិត រឿងជួញដូរមនុស្ស គិតត្រឹមថ្ងៃទី៣១ ខែតុលា ឆ្នាំ២០២៤", "title; day of the list")
for sx, t, n in (("male", "ផ្នែកបុរស", 14), ("female", "ផ្នែកស្ត្រី", 9)):
    f.line(S, f"A{rn}", t, f"group line: {'men' if sx == 'male' else 'women'}", f"A{rn}:I{rn}"); rn += 1
    for _ in range(n):
        na = r.choice(["KHM"] * 6 + ["CHN", "VNM", "THA"]); ls = r.choice(list(LS)); e = day(r, "2020-03-01", "2024-09-30"); e = e[:8] + "%02d" % min(int(e[8:]), 28); y, m = r.choice([(2, 6), (5, 0), (7, 6), (8, 0), (10, 0), (5, 6)]); rel = None
        if ls == "convicted":
            if D(e).year + y < 2025: y, m = 8, 0
            mm = D(e).year * 12 + D(e).month - 1 + y * 12 + m; rel = datetime.date(mm // 12, mm % 12 + 1, min(D(e).day, 28)).isoformat()
        rows.append((rn, dict(inmate_no=f"{r.randint(1000, 9899)}", name=f.nm.of(na, sx), sex=sx, age=r.randint(22, 63), citizenship=na, entry_date=e, offence=r.choice(list(OFN)), legal_status=ls,
            sentence=None if ls == "awaiting trial" else f"{y} years" + (f" {m} months" if m else ""), release_date=rel), {})); rn += 1
def sent(s): y = re.match(r"(\d+) years(?: (\d+) months)?", s); return kh(y[1]) + "ឆ្នាំ" + (" " + kh(y[2]) + "ខែ" if y[2] else "")
f.table(S, "an inmate (a suspect or convict, never a victim)", [4], [
    ("លេខក្នុងគុក", "inmate number", "inmate_no", v("inmate_no", kh)), ("ឈ្មោះ", "name", "name", v("name")), ("អាយុ", "age", "age", v("age", kh)), ("សញ្ជាតិ", "citizenship", "citizenship", w("citizenship", NATK)),
    ("ចូលគុកថ្ងៃ", "day of entry", "entry_date", v("entry_date", km_slash)), ("រឿង", "offence", "offence", w("offence", OFN)), ("ដំណាក់កាលរឿង", "how the case stands", "legal_status", w("legal_status", LS)),
    ("កាត់ទោស", "sentence, years and months", "sentence", v("sentence", sent)), ("ត្រូវចេញថ្ងៃ", "day of release", "release_date", v("release_date", km_slash))], rows)
f.ask("Does the line 'men' / 'women' give the sex of the rows below?", "No sentence: not judged yet?")
f.never("an inmate stored as a victim", "somebody awaiting trial stored as convicted")

# ---------------------------------------------------------------- 14 compensation fund
f = File("បើកសំណង_មូលនិធិ២០២៤.xlsx", "Fund for victims' compensation: money paid out", "take in, naming the errors",
         "payments; a currency column beside the sums; four faults, one of them a total over two currencies",
         ["Several payments may go to the same person and judgment. Column I should be ordered minus paid in this row's payment (heading says so)."])
S = "បើកប្រាក់"; r = f.r
CUR = {"KHR": "រៀល", "USD": "ដុល្លារ"}; ME = {"bank": "ធនាគារ", "cash": "សាច់ប្រាក់", "by phone": "វីង (ទូរស័ព្ទ)"}
rows = []; d = "2024-01-22"
for i in range(20):
    sx = r.choice(["female", "female", "male"]); cu = r.choice(["KHR", "KHR", "USD"]); o = r.choice([4, 8, 12]) * 1000000 if cu == "KHR" else r.choice([1000, 2000, 4000]); p = int(o * r.choice([.25, .5, 1]))
    A = lambda n: dict(amount=n, currency=cu)
    rows.append([4 + i, dict(voucher_no=f"V{i+101}", payment_date=d, name=f.nm.km(sx), sex=sx, judgment_no=f"{r.randint(10, 199)}/{r.choice([21, 22, 23])}", ordered=A(o), paid=A(p), method=r.choice(list(ME)), balance=A(o - p)), {}]); d = wd(plus(d, r.randint(5, 24)))
x = row(8)[1]; x.update(ordered=KHR(4000000), paid=KHR(6000000), balance=KHR(0))
x = row(12)[1]; x.update(ordered=KHR(8000000), paid=KHR(2000000), balance=KHR(5000000))
row(19)[1]["voucher_no"] = row(18)[1]["voucher_no"]
tp = sum(x[1]["paid"]["amount"] for x in rows)
f.line(S, "A1", "មូលនិធិជួយជនរងគ្រោះ – ប្រាក់សំណងដែលបានបើក ឆ្នាំ២០២៤", "title", "A1:J1")
f.table(S, "a payment to a victim (not a person)", [3], [
    ("ប័ណ្ណបើកប្រាក់", "voucher number", "voucher_no", v("voucher_no")), ("បើកថ្ងៃ", "day of payment", "payment_date", v("payment_date", D)), ("អ្នកទទួល", "name of the victim paid", "name", v("name")), ("ភេទ", "sex", "sex", w("sex", SEX_S)),
    ("សាលក្រមលេខ", "judgment number", "judgment_no", v("judgment_no")), ("តុលាការឱ្យសង", "sum ordered by the court", "ordered", money("ordered")), ("បើកលើកនេះ", "paid this time", "paid", money("paid")),
    ("រូបិយប័ណ្ណ", "currency of all sums of the row", None, lambda x: CUR[x["paid"]["currency"]]), ("នៅសល់ (សង-បើក)", "still owed: ordered minus paid", "balance", money("balance")), ("បើកតាម", "how paid", "method", w("method", ME))], [tuple(x) for x in rows])
f.line(S, "A24", "សរុបបើក", "total row"); f.put(S, "G24", tp)
f.err(S, "G8", "paid more (6,000,000 riel) than ordered (4,000,000)", "name it and ask")
f.err(S, "I12", "balance 5,000,000, but 8,000,000 less 2,000,000 is 6,000,000", "name it; do not reckon it anew silently")
f.err(S, "A19", "voucher V115 stands twice (rows 18 and 19), for two different people", "ask for the number; keep both payments")
f.err(S, "G24", "the total adds riel and dollars in one number", "do not take the total; say why")
f.ask("Row 8: what was ordered, what was paid?", "Voucher of row 19: V116?", "Balance of row 12?")
f.never("riel and dollars added up or converted", "the two payments with the same voucher merged into one", "a sum stored without the currency of column H")

# ---------------------------------------------------------------- 15 Primero
f = File("cases_20241130-0912.xlsx", "Child protection service of the social ministry: export of Primero", "take in",
         "technical export with two sheets; only a part of the children is about trafficking; several concerns in one cell parted by ' ||| '",
         ["about_trafficking is yes where the concerns hold 'trafficked_smuggled', else no.", "The sheet 'services_section' has one line per service; case_id links it.", "estimated=true: the age is an estimate; no day of birth then."])
S = "case"; r = f.r
CON = ["trafficked_smuggled", "sexually_exploited", "child_labour", "neglect", "separated", "physical_abuse"]
rows = []; srows = []; d = "2024-01-09"; sn = 2
for i in range(26):
    sx = r.choice(["female", "male"]); con = r.sample(CON, r.randint(1, 2)); est = r.random() < .3; ag = r.randint(4, 17); cid = "%08x" % r.getrandbits(32); cid = "c" + cid[1:]
    fa = dict(case_no=cid, name=f.nm.la(sx), sex=sx, age=ag, age_estimated="yes" if est else "no", birth=None if est else f"{2024-ag-1}-12-{r.randint(10, 28)}", registered_date=d, concerns=con, about_trafficking="yes" if "trafficked_smuggled" in con else "no", risk=r.choice(["high", "medium", "low"]),
        status=r.choice(["open", "open", "closed"]), province=r.choice(list(PROV)))
    rows.append((2 + i, fa, {}))
    for _ in range(r.choice([0, 1, 1, 2])):
        srows.append((sn, dict(case_no=cid, service=r.choice(["safehouse", "psychosocial", "health", "family_tracing", "education"]), service_date=plus(d, r.randint(2, 50)), done=r.choice(["yes", "no"])), {})); sn += 1
    d = plus(d, r.randint(3, 19))
TF = {"yes": "true", "no": "false"}
f.table(S, "a child (a case in Primero)", [1], [
    ("case_id", "identifier of the case", "case_no", v("case_no")), ("name", "name", "name", v("name")), ("sex", "sex", "sex", v("sex")), ("age", "age", "age", v("age")), ("estimated", "age is an estimate", "age_estimated", w("age_estimated", TF)),
    ("date_of_birth", "day of birth", "birth", v("birth")), ("registration_date", "day registered", "registered_date", v("registered_date")), ("protection_concerns", "concerns, a list", "concerns", v("concerns", " ||| ".join)),
    ("risk_level", "risk", "risk", v("risk")), ("status", "open or closed", "status", v("status")), ("location_current", "province where the child is", "province", v("province", lambda p: "Cambodia::" + p)), ("owned_by", "user who keeps the case (an account, no person of the case)", None, lambda x: "cw_testing_" + str(len(x["name"]) % 3 + 1))], rows)
f.table("services_section", "a service to a child", [1], [
    ("case_id", "case the service belongs to", "case_no", v("case_no")), ("service_type", "kind of service", "service", v("service")), ("service_appointment_date", "day of the service", "service_date", v("service_date")), ("service_implemented", "whether it was done", "done", w("done", {"yes": "implemented", "no": "not_implemented"}))], srows)
f.ask("Only the children with the concern trafficked_smuggled, or all of them?", "Are the lines of services_section services (linked by case_id), not children?")
f.never("a child without trafficked_smuggled counted as a victim of trafficking", "services counted as children")

# ---------------------------------------------------------------- 16 KoBo
f = File("សម្ភាសអ្នកត្រឡប់មកវិញ_v4_-_latest_version_-_labels.xlsx", "NGO 'Sample Returnees' (invented): KoBo survey of people who came back from abroad", "take in",
         "export of a form with labels as headings; a question with several answers as one text column and 1/0 columns; two people did not agree",
         ["Where consent is ទេ (no) all answers are null; the rows are interviews that did not take place.", "The 1/0 columns of question 6 repeat column K; blank = question not asked.", "No name is asked. Nobody here is said to be a victim: the answers are signs only."])
S = "ទម្រង់"; r = f.r
PR6 = {"papers taken": "ដកលិខិត", "locked in": "ចាក់សោ", "not paid": "មិនបើកប្រាក់ខែ", "beaten": "វាយដំ", "nothing": "គ្មាន"}
LE = {"agency": "ក្រុមហ៊ុន", "broker": "មេខ្យល់", "relatives": "បងប្អូន", "alone": "ខ្លួនឯង"}
CN = {"THA": "ថៃ", "MYS": "ម៉ាឡេស៊ី", "KOR": "កូរ៉េ", "CHN": "ចិន"}
rows = []; t = datetime.datetime(2024, 8, 5, 8, 10)
for i in range(24):
    ok = i not in (5, 17); ps = ["nothing"] if r.random() < .3 else r.sample(["papers taken", "locked in", "not paid", "beaten"], r.randint(1, 3)); sid = 5310020 + i * 3
    fa = dict(interview_date=t.date().isoformat(), consent="yes" if ok else "no", sex=r.choice(["female", "male"]), age=r.randint(17, 58), home_province=r.choice(list(PROV)), country=r.choice(list(CN)), left_with=r.choice(list(LE)), debt=USD(r.choice([0, 150, 400, 900])) if r.random() < .8 else None, problems=[p for p in PR6 if p in ps], wants_help=r.choice(["yes", "no"]), submission_id=str(sid))
    if not ok:
        for k in fa:
            if k not in ("interview_date", "consent", "submission_id"): fa[k] = None
    fa["_t"] = t; rows.append((2 + i, fa, {})); t += datetime.timedelta(minutes=r.randint(50, 200))
    if t.hour >= 16: t = wd_dt(t)
q6 = "៦. នៅទីនោះមានបញ្ហាអ្វី? (អាចលើសពីមួយ)"
f.table(S, "an interview (a submission) with one returned migrant, not a case", [1], [
    ("start", "start of the interview", "interview_date", lambda x: x["_t"].strftime("%Y-%m-%dT%H:%M:00.000+07:00")), ("end", "end of the interview", None, lambda x: (x["_t"] + datetime.timedelta(minutes=27 if x["consent"] == "yes" else 1)).strftime("%Y-%m-%dT%H:%M:00.000+07:00")),
    ("តើអ្នកយល់ព្រមឆ្លើយទេ?", "consent", "consent", w("consent", YN_K)), ("១. ភេទ", "sex", "sex", w("sex", SEX_K)), ("២. អាយុប៉ុន្មានឆ្នាំ?", "age", "age", v("age")), ("៣. ស្រុកកំណើតនៅខេត្តណា?", "home province", "home_province", w("home_province", PROV)),
    ("៤. បានទៅប្រទេសណា?", "country gone to", "country", w("country", CN)), ("៥. ទៅតាមរយៈអ្នកណា?", "how the person left", "left_with", w("left_with", LE)), ("៥ក. ជំពាក់គេប៉ុន្មាន (ដុល្លារ)?", "debt for the journey, US dollars", "debt", money("debt")),
    (q6, "problems there, several answers", "problems", v("problems", lambda x: " ".join(PR6[p].replace(" ", "_") for p in x)))] +
    [(q6 + "/" + k_, "1/0 copy of the answer: " + en, None, (lambda en: lambda x: None if x["problems"] is None else int(en in x["problems"]))(en)) for en, k_ in PR6.items()] + [
    ("៧. ចង់បានជំនួយទេ?", "wants help", "wants_help", w("wants_help", YN_K)), ("_id", "number of the submission", "submission_id", v("submission_id", int)), ("_submission_time", "when it was sent", None, lambda x: (x["_t"] + datetime.timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:00")), ("_validation_status", "status in the tool, unused", None, lambda x: None)], rows)
f.t["notes"][1] = "The 1/0 columns K to O of question 6 repeat column J; blank = question not asked."
f.ask("Is one row one interview, and nobody in it a victim already identified?", "Rows without consent: leave out, or keep only that there was a refusal?")
f.never("an interviewed person stored as an identified victim", "the 1/0 columns counted as people or problems a second time", "an empty answer of a person who did not agree stored as no or 0")

# ---------------------------------------------------------------- 17 totals only
f = File("តួលេខត្រីមាសទី១_តាមខេត្ត.xlsx", "Provincial committees' secretariat: numbers of the first quarter 2024 by province", "totals only",
         "counts only; no persons and no cases behind them",
         ["A dash means the province sent nothing (null), not 0.", "The whole-country row is the sum of the rows that have numbers."])
S = "ត្រីមាស១"; r = f.r; rows = []
for i, p in enumerate(["Banteay Meanchey", "Battambang", "Siem Reap", "Prey Veng", "Svay Rieng", "Kampong Cham", "Takeo", "Kandal", "Phnom Penh", "Preah Sihanouk", "Kampot", "Koh Kong"]):
    c = r.randint(0, 14); vi = c * r.randint(1, 4); fe = r.randint(0, vi); ch = r.randint(0, vi // 2)
    fa = dict(period="2024-Q1", province=p, cases=c, victims=vi, victims_female=fe, victims_children=ch, suspects=c + r.randint(0, 5))
    if p in ("Takeo", "Koh Kong"):
        for k in list(fa)[2:]: fa[k] = None
    rows.append((5 + i, fa, {}))
f.line(S, "A1", "លេខាធិការដ្ឋាន – តួលេខអំពើជួញដូរមនុស្ស ត្រីមាសទី១ ឆ្នាំ២០២៤", "title; gives the period", "A1:F1")
vr = "ជនរងគ្រោះ"
f.table(S, "a province's counts for a quarter", [3, 4], [("ខេត្ត-រាជធានី", "province", "province", w("province", PROV)), ("រឿង", "cases", "cases", v("cases", kh, "-")), ((vr, "ទាំងអស់"), "victims, all", "victims", v("victims", kh, "-")),
    ((vr, "ស្រី"), "of them female", "victims_female", v("victims_female", kh, "-")), ((vr, "ក្មេង"), "of them children", "victims_children", v("victims_children", kh, "-")), ("ជនសង្ស័យ", "suspects", "suspects", v("suspects", kh, "-"))], rows)
f.line(S, "A17", "ទូទាំងប្រទេស", "total row")
tt = {k: sum(x[1][k] or 0 for x in rows) for k in ("cases", "victims", "victims_female", "victims_children", "suspects")}
for c, k in zip("BCDEF", tt): f.put(S, f"{c}17", kh(tt[k]))
f.t["totals"] = [dict(sheet=S, at=17, what="all provinces together, first quarter of 2024", numbers=tt)]
f.ask("A dash: nothing sent, or none?")
f.never("records of persons, victims or cases made out of the counts", "a dash stored as 0")

# ---------------------------------------------------------------- 18 refuse: broken links
f = File("Client sheet linked to master (copy).xlsx", "NGO shelter (invented): sheet that fetched its contents from another workbook", "refuse",
         "almost every cell is an error of the spreadsheet (#REF!, #N/A): the workbook it was linked to is missing",
         ["Only the codes are left; nobody can be told by them. The master file is needed."])
S = "Sheet1"; r = f.r; rows = []
for i in range(16):
    rows.append((3 + i, dict(code=f"SH-{i+1:03d}", name=None, sex=None, age=None, entry_date=None, exploitation=None, service=None), {"B": "#REF!", "C": "#N/A", "D": "#N/A", "E": "#REF!", "F": "#N/A", "G": "#VALUE!" if i % 4 == 0 else "#N/A"}))
f.line(S, "A1", "clients 2024 (pulled from MASTER – do not type here)", "title")
n_ = lambda x: None
f.table(S, "a client, but nothing of the client is left", [2], [("Client", "code", "code", v("code")), ("Name", "name", "name", n_), ("Sex", "sex", "sex", n_), ("Age", "age", "age", n_), ("Date in", "day of entry", "entry_date", n_), ("Trafficked for", "kind of exploitation", "exploitation", n_), ("Service", "service", "service", n_)], rows)
f.ask("Can you send the master file, or a copy with its values?")
f.never("16 persons stored with nothing but a code", "#REF! or #N/A stored as a name, an age or a word")

# ---------------------------------------------------------------- 19 refuse: protected witnesses
f = File("សាក្សីការពារ_ទីកន្លែងថ្មី.xlsx", "Police unit for the protection of witnesses: where protected witnesses live now", "refuse",
         "safe addresses of protected witnesses; the page itself forbids to copy it or put it into any system",
         ["Nothing comes in, not even the number of rows by province. All addresses are invented."])
S = "សម្ងាត់"; r = f.r; rows = []
LV = {"high": "ខ្ពស់", "medium": "មធ្យម"}
for i in range(11):
    sx = r.choice(["female", "male"])
    rows.append((5 + i, dict(name=f.nm.km(sx), new_name=f.nm.km(sx), case_no=f"{r.randint(10, 90)}/24", safe_address=f"ផ្ទះសាកល្បងលេខ {kh(r.randint(1, 40))}", province=r.choice(list(PROV)), phone=f"000 000 {i+10:03d}", danger=r.choice(list(LV))), {}))
f.line(S, "A1", "សម្ងាត់បំផុត – ហាមចម្លង ហាមផ្ញើ ហាមបញ្ចូលទៅក្នុងប្រព័ន្ធណាមួយ", "warning: most secret, no copying, no sending, not to be put into any system", "A1:G1")
f.line(S, "A2", "សាក្សី និងជនរងគ្រោះក្រោមការការពារ រឿងជួញដូរមនុស្ស – ទីកន្លែងស្នាក់នៅថ្មី", "title", "A2:G2")
f.table(S, "a protected witness (a person)", [4], [("ឈ្មោះពិត", "real name", "name", v("name")), ("ឈ្មោះថ្មី", "new name", "new_name", v("new_name")), ("សំណុំរឿង", "case", "case_no", v("case_no", kh)), ("ស្នាក់នៅឥឡូវ", "where the person lives now", "safe_address", v("safe_address")),
    ("ខេត្ត", "province of the safe place", "province", w("province", PROV)), ("លេខទាក់ទង", "telephone", "phone", v("phone")), ("គ្រោះថ្នាក់", "degree of danger", "danger", w("danger", LV))], rows)
f.never("any name, new name, address or telephone of this file stored or shown on", "taking the file in with some columns left out")

# ---------------------------------------------------------------- 20 question: no headings
f = File("data2.csv", "Unknown; by its look an airport's or border's list of people (no title, no headings)", "take in",
         "a CSV without headings, parted by semicolons: nothing may come in before the user has said what columns C, E, F and G are",
         ["The names agree with neither reading of 1/2 throughout.", "The file does not say what 1/2, the second day, the country or A/B/C mean. The truth holds them as they stand, under neutral names.", "Days are day/month/year (some days are beyond 12).",
          "Column D is very likely the day of birth (1971 to 2006). A citizenship must not be made of column F without asking: it may be the country come from.", "Without answers to the first four questions the outcome is to refuse; with them, to take in."])
f.csv = ("utf-8", ";"); S = "(csv)"; r = f.r; rows = []
C2 = {"VNM": "VN", "CHN": "CN", "THA": "TH", "PHL": "PH", "KHM": "KH"}
for i in range(17):
    sx = r.choice(["female", "male"])
    rows.append((1 + i, dict(name=f.nm.la(sx), code_1_2=r.choice(["1", "2"]), birth=day(r, "1971-01-01", "2006-12-31"), day_unexplained=day(r, "2024-04-02", "2024-10-25"), country_unexplained=r.choice(list(C2)), code_a_b_c=r.choice("ABC"), number_unexplained=r.randint(0, 30)), {}))
f.table(S, "a person, by all appearance; to be asked", [], [(None, "running number", None, seq()), (None, "name", "name", v("name")), (None, "1 or 2, perhaps the sex: not said which is which", "code_1_2", v("code_1_2")), (None, "very likely day of birth", "birth", v("birth", dmy)),
    (None, "a day of 2024: arrival, arrest, removal? not said", "day_unexplained", v("day_unexplained", dmy)), (None, "a country: citizenship, or come from? not said", "country_unexplained", w("country_unexplained", C2)), (None, "A, B or C: not said", "code_a_b_c", v("code_a_b_c")), (None, "a number from 0 to 30: nights? not said", "number_unexplained", v("number_unexplained"))], rows)
f.ask("Who are these people: victims, suspects, travellers?", "Is 1/2 the sex, and which is which?", "What is the day in the fifth column?", "What do A, B and C mean?", "Is the country the citizenship?", "What is the number in the last column?")
f.never("the first person taken for a row of headings and lost", "a sex made of 1/2 without asking", "these people stored as victims without asking")


# ---------------------------------------------------------------- writing
def rezip(path):
    with zipfile.ZipFile(path) as z: items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w") as z:
        for name, data in items:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2025-01-06T08:00:00Z", data)
            zi = zipfile.ZipInfo(name, (2025, 1, 6, 8, 0, 0)); zi.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(zi, data)

def xlsx(f, path):
    wb = Workbook(); wb.remove(wb.active); wb.properties.creator = "office"
    for name, cells in f.sheets.items():
        ws = wb.create_sheet(name)
        for (rr, cc), val in cells.items():
            c = ws.cell(rr, cc, val)
            if isinstance(val, datetime.date): c.number_format = "dd/mm/yyyy"
            elif isinstance(val, int) and val >= 10000: c.number_format = "#,##0"
            if (rr, cc) in f.bold.get(name, ()): c.font = Font(bold=True); c.alignment = Alignment(wrap_text=True, vertical="center")
        for m in f.merges.get(name, ()): ws.merge_cells(m)
        for i in range(1, max(c for _, c in cells) + 1): ws.column_dimensions[L(i)].width = 18
    wb.save(path); rezip(path)

def ods(f, path):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    doc = OpenDocumentSpreadsheet()
    for name, cells in f.sheets.items():
        t = Table(name=name); R = max(a for a, _ in cells); C = max(b for _, b in cells)
        for rr in range(1, R + 1):
            tr = TableRow()
            for cc in range(1, C + 1):
                val = cells.get((rr, cc))
                if val is None: c = TableCell()
                elif isinstance(val, datetime.date): c = TableCell(valuetype="date", datevalue=val.isoformat()); c.addElement(P(text=dmy(val.isoformat())))
                elif isinstance(val, int): c = TableCell(valuetype="float", value=str(val)); c.addElement(P(text=str(val)))
                else: c = TableCell(valuetype="string"); c.addElement(P(text=val))
                tr.addElement(c)
            t.addElement(tr)
        doc.spreadsheet.addElement(t)
    doc.save(path); rezip(path)

def write_csv(f, path):
    enc, sep = f.csv; cells = f.sheets["(csv)"]; R = max(a for a, _ in cells); C = max(b for _, b in cells)
    with open(path, "w", encoding=enc, newline="") as h:
        wr = csv.writer(h, delimiter=sep, lineterminator="\r\n")
        for rr in range(1, R + 1): wr.writerow(["" if cells.get((rr, cc)) is None else cells[(rr, cc)] for cc in range(1, C + 1)])

def main():
    d = os.path.join(HERE, "files"); os.makedirs(d, exist_ok=True)
    for n in os.listdir(d): os.remove(os.path.join(d, n))
    for f in File.all:
        f.file = f"{f.no:02d}_{f.file}"
        f.t["file"] = "files/" + f.file; p = os.path.join(d, f.file)
        (write_csv if f.csv else ods if p.endswith(".ods") else xlsx)(f, p)
    json.dump([f.t for f in File.all], open(os.path.join(HERE, "truth.json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    tab = "| no | file | kept by | one row is | rows | outcome | errors |\n|---|---|---|---|---|---|---|\n"
    for f in File.all:
        tab += f"| {f.no} | {f.file} | {f.t['kept_by']} | {'; '.join(t['one_row_is'] for t in f.t['tables'])} | {' + '.join(str(t['count_of_all_rows']) for t in f.t['tables'])} | {f.t['outcome']} | {len(f.t['errors'])} |\n"
    p = os.path.join(HERE, "README.md")
    if os.path.exists(p):
        s = open(p, encoding="utf-8").read()
        s = re.sub(r"(<!-- table -->\n).*?(<!-- end -->)", lambda m: m[1] + tab + m[2], s, flags=re.S); open(p, "w", encoding="utf-8").write(s)

if __name__ == "__main__": main()
