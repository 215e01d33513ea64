"""Files 16-20: Ratanakiri ODS, Oddar Meanchey ('name-errors'); counts only, damaged, victims ('refuse')."""
from base import *
from part1 import LAW_KM, ym_km
from part3 import flat, pick


def f16():
    """Ratanakiri: ODS, a sheet a quarter, spoken Khmer headings, contradictions between columns."""
    cs = [c for c in cases(1616, 30, "2025-01-06", "2025-12-20", pend=.1, latest="2025-12-26")]
    ps = flat(cs); used, errs, rows, raw, why, tr = set(), [], [], {}, {}, {}

    def bad(cond, c, val, t, text):
        i = pick(ps, cond, used); raw[id(ps[i]), c] = val(ps[i]) if callable(val) else val; tr[id(ps[i])] = t; why[id(ps[i])] = (c, text)
        return ps[i]
    conv = lambda p: p.out == "convicted"
    bad(lambda p: p.size == 1 and p.out == "pending", 7, "៣១ មិថុនា ២០២៥", {"date_registered": None}, "June has no 31st day")
    bad(conv, 8, "កំពុងស៊ើបសួរ", {"stage": "investigation"}, "under investigation, yet judged and sentenced")
    bad(conv, 11, "១៥៥ឆ្នាំ", {"sentence_months": 1860}, "a term of 155 years")
    bad(lambda p: True, 5, "-៣", {"age": -3}, "negative age")
    bad(lambda p: p.out == "pending", 6, "មាត្រា ???", {"charges": None}, "article not known")
    two = [c for c in cs if len(c) == 1 and c[0] not in [p for p in ps if id(p) in why]]
    x, y = two[2], two[5]
    no2 = kd(f"{x[0].num:02d}/រតន/{x[0].year % 100}")
    sheets = []
    for q in range(4):
        s = Sheet(f"ត្រីមាស{kd(q + 1)}"); sheets.append(s)
        s.note(1, f"សាលាដំបូងខេត្តរតនគិរី  រឿងចូលថ្មី ត្រីមាសទី{kd(q + 1)} ឆ្នាំ២០២៥", "court and title", to=11)
        s.note(2, "តាម" + LAW_KM, "law", to=11)
        s.line(3, ["ល", "លេខ", "ឈ្មោះអ្នកជាប់ចោទ", "ភេទ", "អាយុ", "ខុសមាត្រាណា", "ចូលថ្ងៃណា", "នៅដល់ណា", "កាត់ថ្ងៃណា", "កាត់ម៉េច", "ជាប់ប៉ុន្មាន", "ពិន័យប៉ុន្មាន"],
               "headings in spoken Khmer")
        r = 3
        kmd = lambda d: kd(f"{d.day:02d} {MK[d.month - 1]} {d.year}") if d else None
        for case in [c for c in cs if (c[0].reg.month - 1) // 3 == q]:
            for p in case:
                r += 1
                no = no2 if p is y[0] else kd(f"{p.num:02d}/រតន/{p.year % 100}")
                t = ym_km(p.sent) if p.sent else None
                if p.susp:
                    t += f" ព្យួរ{ym_km(p.susp)}"
                vals = [kd(r - 3), no, p.km, SEX_KM[p.sex], kd(p.age), "មាត្រា " + kd(p.ch[0][1]), kmd(p.reg),
                        {"investigation": "កំពុងស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "decided": "ចប់"}[p.stage], kmd(p.dec),
                        OUT_KM.get(p.out), t, kd(f"{p.fine // 1000000} លានរៀល") if p.fine else "អត់"]
                o = row(p, f"{s.name}!{r}", "km sex age ch reg stage dec out sent susp fine", no=no)
                if p.out == "pending":
                    o["outcome"] = None
                if id(p) in why:
                    c, text = why[id(p)]; vals[c - 1] = raw[id(p), c]; o.update(tr[id(p)])
                    if c == 11:
                        o["suspended_months"] = None
                    errs.append(err(s.name, r, c, vals[c - 1], text))
                if p is y[0]:
                    errs.append(err(s.name, r, 2, no, "the same number as another case with another date, article and accused"))
                s.line(r, vals); rows.append(o)
        if r == 3:
            s.note(4, "អត់មានរឿងទេ", "none this quarter")
    return "រតនគិរី ៤ត្រីមាស ២០២៥.ods", ods(sheets), entry(
        sheets, rows, "Ratanakiri Provincial Court of First Instance",
        "ODS, a sheet a quarter, headings in spoken Khmer; cells that contradict each other or cannot be", "name-errors", "six cells must be named", errs,
        never=["joining the two cases of one number", "turning 155 years into 15", "turning 31 June into 30 June or 1 July", "age 3 for -3"])


def f17():
    """Oddar Meanchey: the spreadsheet program turned '5-6' and '3/2025' into dates."""
    s = Sheet("TIP"); ps = flat(cases(1717, 20, "2024-09-02", "2025-06-30", pend=.1, sizes=(1, 1, 2))); rows, errs = [], []
    s.note(1, "ODDAR MEANCHEY PROVINCIAL COURT / សាលាដំបូងខេត្តឧត្តរមានជ័យ", "court", bold=True)
    s.note(2, "Trafficking cases, Law of 2008 on Suppression of Human Trafficking and Sexual Exploitation. Prison: years-months", "title: law, how prison is written")
    s.line(3, ["#", "Case no (n/year)", "Name KH", "Sex", "Age", "Art", "Registered", "Charged", "Judgment", "Ruling", "Prison (years-months)", "Fine riel", "Notes"], "headings", bold=True)
    r, bads, turned = 3, 0, 0
    for i, p in enumerate(ps):
        r += 1
        no = f"{p.num}/{p.year}"
        y, m = divmod(p.sent, 12) if p.sent else (0, 0)
        sv = f"{y}-{m}" if p.sent else None
        note = f"{p.susp} months suspended" if p.susp else None
        s.line(r, [i + 1, no, p.km, p.sex.title(), p.age, int(p.ch[0][1]), p.reg, p.chd, p.dec,
                   {"pending": None, "charge dismissed by the investigating judge": "dismissed by IJ (investigating judge)"}.get(p.out, p.out), sv,
                   p.fine, note])
        o = row(p, f"TIP!{r}", "km sex age ch reg chd dec out sent fine susp", no=no)
        if p.out == "pending":
            o["outcome"] = None
        if p.num <= 12 and p.first and turned < 3:
            turned += 1
            d = dt.date(p.year, p.num, 1)
            s.put(r, 2, d, nf="mmm-yy"); o["case_number"] = None
            errs.append(err("TIP", r, 2, d.strftime("%b-%y") + f" (date {d})", "a date instead of a case number"))
        if p.sent and m and y <= 12 and bads < 3 and m <= 12:
            d = dt.date(2026, m, y) if y <= 28 else None
            s.put(r, 11, d, nf="d-mmm"); o["sentence_months"] = None; bads += 1
            errs.append(err("TIP", r, 11, f"{d.day}-{d.strftime('%b')} (date {d})", "a date instead of a term of prison"))
        if i == 8:
            s.put(r, 5, "#N/A"); o["age"] = None; errs.append(err("TIP", r, 5, "#N/A", "error value instead of an age"))
        if i == 12:
            o["sex"] = None; s.put(r, 4, "Mail"); errs.append(err("TIP", r, 4, "Mail", "neither Male nor Female"))
        rows.append(o)
    return "OMC-TIP.xlsx", xlsx([s], "Calibri"), entry(
        [s], rows, "Oddar Meanchey Provincial Court of First Instance",
        "Case numbers 3/2025 and prison terms 5-6 that the spreadsheet program turned into dates; an error value; 'Mail' for a sex", "name-errors",
        "the cells turned into dates must be named; what was typed can only be guessed", errs,
        never=["prison of 5 June", "turning the date back into a case number or a term without saying so", "reading 'Mail' as male silently"])


def f18():
    """Kampong Speu: counts only."""
    s = Sheet("ស្ថិតិ"); s.w = {1: 44}
    s.note(1, "សាលាដំបូងខេត្តកំពង់ស្ពឺ", "court", to=8)
    s.note(2, "ស្ថិតិជនជាប់ចោទតាមមាត្រា ឆ្នាំ២០២៥ (" + LAW_KM + ")", "title", to=8)
    s.line(4, ["មាត្រា", "ករណី", "ជនជាប់ចោទ", "ស្រី", "អនីតិជន", "ផ្តន្ទាទោស", "រួចផុត", "ពិន័យសរុប (រៀល)"], "headings")
    r = 4
    for i, a in enumerate(["12", "15", "17", "26", "28", "34", "41"]):
        r += 1
        n = 3 + i * 2
        s.line(r, [f"មាត្រា {kd(a)} {EXP_KM[ART[a][2][0]]}", kd(n), kd(n + 3), kd(i), kd(i % 2), kd(n), kd(1), kd(dots(n * 1000000)) if ART[a][1] else "-"], "count by article")
    s.line(r + 1, ["សរុប", kd(63), kd(84), kd(21), kd(3), kd(63), kd(7), None], "total")
    s.note(r + 3, "ថ្ងៃទី១៥ ខែមករា ឆ្នាំ២០២៦  ព្រះរាជអាជ្ញា / ប្រធានសាលាដំបូង", "date and signature", c=5)
    return "ស្ថិតិ កំពង់ស្ពឺ ២០២៥.xlsx", xlsx([s]), entry(
        [s], [], "Kampong Speu Provincial Court of First Instance", "Counts by article for 2025; no accused named", "refuse", "counts only",
        never=["taking articles for persons", "making persons out of counts"])


def f19():
    """Preah Vihear: good list, file cut off in the middle."""
    s = Sheet("2025")
    s.note(1, "Preah Vihear Provincial Court of First Instance - TIP Law 2008", "title")
    s.line(2, ["Case", "Name", "Sex", "Age", "Article", "Registered"], "headings")
    for i, p in enumerate(flat(cases(1919, 30))):
        s.line(i + 3, [f"{p.num}/{p.year}", p.en, p.sex, p.age, int(p.ch[0][1]), p.reg])
    b = xlsx([s])
    return "PVH_2025.xlsx", b[:len(b) * 3 // 5], {
        "sent_by": "Preah Vihear Provincial Court of First Instance", "what": "XLSX broken off after three fifths of its bytes (no central directory)",
        "outcome": "refuse", "reason": "damaged; ask for it again", "rows": [], "not_rows": [], "errors": [], "questions": [],
        "never": ["taking in part of the list", "a crash or an empty success"]}


def f20():
    """Tboung Khmum: victims given shelter, not accused."""
    s = Sheet("បញ្ជីជនរងគ្រោះ"); s.w = {2: 24, 7: 40}
    s.note(1, "សាលាដំបូងខេត្តត្បូងឃ្មុំ - សំណុំរឿងជួញដូរមនុស្ស", "court", to=8)
    s.note(2, "បញ្ជីជនរងគ្រោះ ដែលបានបញ្ជូនទៅមណ្ឌលស្នាក់នៅបណ្តោះអាសន្ន / LIST OF VICTIMS REFERRED TO SHELTER 2025", "title: victims", to=8, bold=True)
    s.line(4, ["ល.រ", "ឈ្មោះជនរងគ្រោះ", "ភេទ", "អាយុ", "សំណុំរឿងលេខ", "មាត្រា", "អង្គការទទួល", "ថ្ងៃទទួល"], "headings")
    for i, p in enumerate(flat(cases(2020, 14))):
        s.line(i + 5, [kd(i + 1), p.km, SEX_KM[p.sex], kd(9 + p.age // 3), kd(f"{p.num}/{p.year}"), kd(p.ch[0][1]), "អង្គការគំរូ", kd(p.chd.strftime("%d/%m/%Y"))], "victim, not an accused")
    return "ត្បូងឃ្មុំ បញ្ជីឈ្មោះ ២០២៥.xlsx", xlsx([s]), entry(
        [s], [], "Tboung Khmum Provincial Court of First Instance", "List of victims referred to a shelter, with case numbers and articles, not a list of accused", "refuse",
        "not a return of accused: the persons are victims", never=["recording a victim as an accused", "storing the victims' names"])


FILES = [f16, f17, f18, f19, f20]
