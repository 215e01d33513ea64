"""Files 11-15: no unit and no law, colours and dittos ('take-with-questions'); Kampong Thom, Prey Veng, Sihanouk ('name-errors')."""
from base import *
from part1 import LAW_KM, ym_km


SEED14, SEED15 = 1414, 1515


def flat(cs):
    return [p for c in cs for p in c]


def pick(ps, cond, used):
    n, off = len(ps), len(used) * 7 + 5   # spread the errors over the list
    i = next(i for i in ((k + off) % n for k in range(n)) if i not in used and cond(ps[i]))
    used.add(i)
    return i


def f11():
    """Stung Treng: amounts without unit, articles without law, registration dates left as serial numbers."""
    s = Sheet("សន្លឹក១"); rows = []
    s.note(1, "សាលាដំបូងខេត្តស្ទឹងត្រែង", "court", to=9, bold=True)
    s.note(2, "បញ្ជីរឿងព្រហ្មទណ្ឌ (ជួញដូរមនុស្ស)", "title, no law named", to=9, bold=True)
    s.line(4, ["លេខរឿង", "អ្នកជាប់ចោទ", "ភេទ", "អាយុ", "ចោទតាមមាត្រា", "ចុះបញ្ជី", "កាត់ទោសថ្ងៃ", "មុខ", "លទ្ធផល", "ជាប់គុក", "ពិន័យ", "សំណង", "ក្រឡាបញ្ជី"],
           "headings", bold=True)
    r = 4
    for case in cases(1111, 18, pend=.15):
        for p in case:
            r += 1
            no = f"{p.year}.{p.num:02d}"
            s.line(r, [no, p.km, "ប្រុស" if p.sex == "male" else "ស្រី", p.age, int(p.ch[0][1])])
            s.put(r, 6, (p.reg - dt.date(1899, 12, 30)).days); s.put(r, 7, p.dec)
            s.put(r, 8, {"present": "ចំពោះ", "absent": "កំបាំង", "deemed present": "ចាត់ទុកចំពោះ"}.get(p.pres))
            s.put(r, 9, {"pending": "មិនទាន់កាត់ទោស", "convicted": "មានទោស"}.get(p.out, OUT_KM.get(p.out)))
            t = ym_km(p.sent, False) if p.sent else None
            if p.susp:
                t += f"/ព្យួរ {ym_km(p.susp, False)}"
            s.put(r, 10, t); s.put(r, 11, p.fine and p.fine // 1000000); s.put(r, 12, p.comp and p.comp // 1000000); s.put(r, 13, "ក្រ." + str(r % 2 + 1))
            o = row(p, f"{s.name}!{r}", "km sex age reg dec pres out sent susp", no=no)
            o["charges"] = [{"law": None, "article": p.ch[0][1]}]
            rows.append(o)
    return "ស្ទឹងត្រែង រឿងជួញដូរ.xlsx", xlsx([s]), entry(
        [s], rows, "Stung Treng Provincial Court of First Instance",
        "Fines and compensation as 4, 8, 20 without any unit; articles without a law; registration dates show as serial numbers (45498)", "take-with-questions",
        "good throughout, but unit and law are said nowhere (fine_riel and compensation_riel null in rows; the clerk's answer would be million riel)",
        questions=["unit of the fine and compensation columns (million riel?)", "which law do the articles belong to? (the 2008 law?)",
                   "ចុះបញ្ជី holds spreadsheet serial numbers: are they dates?"],
        never=["a fine of 4 riel", "taking 45498 for an amount or a case number", "filling in the law without asking"])


def f12():
    """Siem Reap: two yearly sheets, dittos, colour legend, hidden row, struck-out row, case carried over."""
    h = ["N°", "Case / សំណុំរឿង", "Name / ឈ្មោះ", "ឈ្មោះឡាតាំង", "Sex", "Age", "Art.", "Reg. / ចូល", "Judg. / សាលក្រម", "Result / លទ្ធផល", "Prison / ពន្ធនាគារ",
         "Compens. (riel)", "Obs."]
    sheets, rows, used_at = [], [], {}
    allc = cases(1213, 25, "2024-05-20", "2025-08-01", sizes=(1, 2, 3), pend=.22)
    carried = [c for c in allc if c[0].year == 2024 and c[0].out == "pending"][:1]
    q = carried[0][0]
    D = lambda d: d.strftime("%d/%m/%Y") if d else None
    for y in (2024, 2025):
        s = Sheet(str(y)); sheets.append(s); s.w = {3: 24, 4: 24, 13: 40}
        s.note(1, f"SIEM REAP COURT OF FIRST INSTANCE / សាលាដំបូងខេត្តសៀមរាប — Anti-Trafficking Law 2008 (LSHTSE) — {y}", "title: court, law, year", to=13, bold=True)
        s.put(2, 2, "លឿង / yellow", fill="FFFF00"); s.line(2, ["= judged in absence / កំបាំងមុខ ;  no colour, judged = present / ចំពោះមុខ"], "legend of colours", c=3)
        s.line(3, h, "headings", bold=True)
        r, k = 3, 0
        for ci, case in enumerate([c for c in allc if c[0].year == y] + (carried if y == 2025 else [])):
            again = y == 2025 and case is q_case(carried)
            for j, p in enumerate(case):
                r, k = r + 1, k + 1
                if again:   # the case of 2024, entered again with its judgment
                    p.dec, p.out, p.pres = dt.date(2025, 11, 27), "convicted", "present"
                    p.sent, p.comp, p.fine, p.susp = 96, None, None, None
                if p.pres == "deemed present":
                    p.pres = "present"
                no = f"{p.num}/{p.year} SR"
                dit = ["″", "ដដែល", "-//-"][ci % 3]
                cell = lambda v: (dit if j and v is not None else v)
                t = ym_km(p.sent, False) if p.sent else None
                obs = None
                if again:
                    obs = f"carried over from 2024 (យកមកពីបញ្ជីឆ្នាំ២០២៤)"
                s.line(r, [k, cell(no), p.km, p.en, {"male": "M", "female": "F"}[p.sex], p.age, cell(p.ch[0][1]), cell(D(p.reg)), cell(D(p.dec)),
                           {"pending": None, "charge dismissed by the investigating judge": "dismissed by inv. judge / លើកលែងចោទ"}.get(
                               p.out, {"convicted": "convicted / ផ្តន្ទាទោស", "acquitted": "acquitted / រួចផុត"}.get(p.out)),
                           dit if j and p.sent and p.sent == case[j - 1].sent else t, p.comp and dots(p.comp, " "), obs])
                if p.pres == "absent":
                    for c in range(1, 14):
                        s.st[r, c] = {"fill": "FFFF00"}
                o = row(p, f"{y}!{r}", "km en sex age ch reg dec pres out sent comp", no=no)
                if p.out == "pending":
                    o["outcome"] = None
                if again:
                    o["second_entry_of"] = used_at[p.km]
                used_at[p.km] = o["at"]
                if y == 2024 and k == 6:
                    s.hr.add(r); o["hidden_row"] = True
                if y == 2025 and k == 2:
                    s.put(r, 13, "received from / ទទួលពី សាលាដំបូងខេត្តព្រះវិហារ (Preah Vihear), no. 77/2024 there"); o["other_court"] = "Preah Vihear Provincial Court of First Instance"
                rows.append(o)
            if y == 2024 and ci == 2:
                r += 1
                s.line(r, ["x", "lapsus", "គំរូ លុប", "KUMRU Lup", "M", 30, "12", "01/07/2024", None, None, None, None, "លុប - written here by mistake"],
                       "row struck out by the clerk, 'written here by mistake'", strike=True, color="FF0000")
        s.note(r + 2, f"Total {y}: {k}", "total", c=3)
    return "SR LSHTSE 2024+2025.xlsx", xlsx(sheets, "Arial"), entry(
        sheets, rows, "Siem Reap Provincial Court of First Instance",
        "Two yearly sheets; ditto marks ″, ដដែល, -//-; yellow means judged in absence; one hidden row, one struck-out row, one case carried over into the next year's sheet",
        "take-with-questions", "the case carried over stands twice, once pending and once judged; colours hold the presence",
        questions=["the case carried over from sheet 2024 stands again in sheet 2025 with a judgment: the same persons?",
                   "yellow = in absence, none = present, as the legend says: may it be used?", "hidden row in sheet 2024: does it count?",
                   "struck-out row in sheet 2024: leave it out?"],
        never=["counting the persons carried over twice without asking", "taking ″ or ដដែល as a value", "taking in the struck-out row silently",
               "dropping the hidden row silently"])


def q_case(carried):
    return carried[0]


def f13():
    """Kampong Thom: Khmer list with impossible values."""
    s = Sheet("តារាងទី១"); ps = flat(cases(1313, 19, pend=.15)); used = set(); errs, rows = [], []
    s.note(1, "ព្រះរាជាណាចក្រកម្ពុជា ជាតិ សាសនា ព្រះមហាក្សត្រ", "motto", to=12)
    s.note(2, "សាលាដំបូងខេត្តកំពង់ធំ", "court", to=12)
    s.note(3, "តារាងទី១ ៖ ជនត្រូវចោទពីបទល្មើសក្នុង" + LAW_KM, "title, naming the law", to=12)
    s.line(5, ["ល.រ", "លេខ ក្រ.ប", "ឈ្មោះ", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃចុះក្រ.ប", "ថ្ងៃចោទ", "ថ្ងៃសាលក្រម", "សម្រេច", "ទោស", "ពិន័យ", "សំណង"], "headings", bold=True)
    D = lambda d: kd(d.strftime("%d/%m/%Y")) if d else None
    raw, tr = {}, {}
    conv = lambda p: p.out == "convicted"
    a = pick(ps, lambda p: p.size == 1 and conv(p), used); raw[a, 5] = "២៤០"; tr[a] = {"age": 240}
    b = pick(ps, lambda p: p.size == 1 and conv(p), used); raw[b, 9] = "៣១/០២/២០២៥"; tr[b] = {"date_decided": None}
    c = pick(ps, lambda p: p.size == 1 and conv(p), used)
    early = ps[c].reg - dt.timedelta(200); raw[c, 9] = D(early); tr[c] = {"date_decided": early.isoformat()}
    d = pick(ps, lambda p: p.out == "acquitted", used); raw[d, 11] = "៥ឆ្នាំ"; tr[d] = {"sentence_months": 60}
    e = pick(ps, conv, used); fut = dt.date(2052, ps[e].dec.month, ps[e].dec.day); raw[e, 9] = D(fut); tr[e] = {"date_decided": fut.isoformat()}
    why = {a: (5, "age of 240"), b: (9, "31 February does not exist"), c: (9, "judgment long before registration and charge"),
           d: (11, "five years of prison for an accused who was acquitted"), e: (9, "judgment in 2052, in the future")}
    for i, p in enumerate(ps):
        r, no = i + 6, kd(f"{p.num:03d}/{p.year % 100} ក្រ.ប")
        t = ym_km(p.sent) if p.sent else None
        if p.susp:
            t += f" (ព្យួរ {ym_km(p.susp)})"
        vals = [kd(i + 1), no, p.km, SEX_KM[p.sex], kd(p.age), kd(p.ch[0][1]), D(p.reg), D(p.chd), D(p.dec), OUT_KM.get(p.out, "កំពុងចាត់ការ"), t,
                kd(dots(p.fine)) if p.fine else "គ្មាន", kd(dots(p.comp)) if p.comp else "គ្មាន"]
        for k in range(13):
            vals[k] = raw.get((i, k + 1), vals[k])
        s.line(r, vals)
        o = row(p, f"{s.name}!{r}", "km sex age ch reg chd dec out sent susp fine comp", no=no); o.update(tr.get(i, {})); rows.append(o)
        if i in why:
            errs.append(err(s.name, r, why[i][0], vals[why[i][0] - 1], why[i][1]))
    s.note(len(ps) + 6, f"បញ្ចប់ត្រឹម {kd(len(ps))} (ដប់ប្រាំបួន) នាក់", "closing line with the number", c=2)
    return "តារាងទី១ កំពង់ធំ.xlsx", xlsx([s]), entry(
        [s], rows, "Kampong Thom Provincial Court of First Instance", "Khmer list with five impossible or contradictory cells", "name-errors",
        "each of the five must be named", errs, never=["turning 31 February into 28 February or 3 March", "turning 2052 into 2025", "turning age 240 into 24",
                                                     "dropping the sentence or the acquittal by guess"])


def f14():
    """Prey Veng: English; article that does not exist, letter O in a date, missing name, wrong total."""
    s = Sheet("PV"); ps = flat(cases(SEED14, 18, pend=.2, foreign=["Vietnamese"], arts=["26", "34", "12", "43", "27", "17"])); used = set(); errs, rows = [], []
    s.note(1, "Prey Veng Provincial Court of First Instance", "court", bold=True)
    s.note(2, "Persons charged under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008)", "title, naming the law")
    s.line(4, ["Reg. no", "Accused", "M/F", "Age", "Nationality", "Article", "Registered", "Judgment", "Verdict", "Yrs", "Mths", "of which suspended (mths)", "Fine (riel)",
               "Clerk's initials"], "headings", bold=True)
    D = lambda d: d.strftime("%d/%m/%Y") if d else None
    raw, tr, why = {}, {}, {}

    def bad(cond, c, val, t, text):
        i = pick(ps, cond, used); raw[i, c] = val(ps[i]) if callable(val) else val; tr[i] = t; why[i] = (c, text)
    one = lambda p: p.size == 1
    bad(one, 6, 128, {"charges": [{"law": TIP, "article": "128"}]}, "the law of 2008 has no article 128")
    bad(one, 7, lambda p: D(p.reg).replace("20", "2O", 1) if D(p.reg)[:2] != "20" else D(p.reg)[:-4] + "2O" + D(p.reg)[-2:], {"date_registered": None},
        "letter O in the date")
    bad(lambda p: p.susp and p.sent, 12, 90, {"suspended_months": 90}, "more suspended than the whole sentence")
    bad(lambda p: p.out != "pending", 3, "M/F", {"sex": None}, "two sexes for one accused")
    bad(lambda p: True, 2, None, {"name_latin": None}, "name missing")
    bad(lambda p: p.fine, 13, "4 or 5 million", {"fine_riel": None}, "no one amount")
    for i, p in enumerate(ps):
        r, no = i + 5, f"PV-{p.num:03d}-{p.year}"
        vals = [no, p.en, p.sex[0].upper(), p.age, p.cit, int(p.ch[0][1]), D(p.reg), D(p.dec),
                {"pending": None, "charge dismissed by the investigating judge": "dismissed by investigating judge", "convicted": "guilty"}.get(p.out, p.out),
                p.sent and p.sent // 12, (p.sent or 0) % 12 or None, p.susp, p.fine and dots(p.fine, ","), "abc"[i % 3].upper() + "."]
        for k in range(14):
            if (i, k + 1) in raw:
                vals[k] = raw[i, k + 1]
        s.line(r, vals)
        o = row(p, f"PV!{r}", "en sex age cit ch reg dec out sent susp fine", no=no); o.update(tr.get(i, {}))
        if p.out == "pending":
            o["outcome"] = None
        rows.append(o)
        if i in why:
            errs.append(err("PV", r, why[i][0], vals[why[i][0] - 1], why[i][1]))
    r = len(ps) + 5
    s.note(r, "TOTAL ACCUSED", "total, one too many", bold=True); s.put(r, 2, len(ps) + 1)
    errs.append(err("PV", r, 2, len(ps) + 1, f"the total says {len(ps) + 1}, the list has {len(ps)}"))
    return "Prey Veng accused list.xlsx", xlsx([s], "Times New Roman"), entry(
        [s], rows, "Prey Veng Provincial Court of First Instance", "English list; six wrong cells and a total that does not agree", "name-errors",
        "every wrong cell and the total must be named", errs,
        never=["turning article 128 into 12 or 28", "reading 2O24 as 2024 without saying so", "leaving out the accused without a name", "taking 4 million"])


def f15():
    """Preah Sihanouk: a row slipped to the right, #REF!, 1900, minor of 34."""
    s = Sheet("PSK_2025"); ps = flat(cases(SEED15, 21, pend=.15, foreign=["Chinese", "Malaysian", "Vietnamese"], cc=.15)); used = set(); errs, rows = [], []
    s.note(1, "សាលាដំបូងខេត្តព្រះសីហនុ / PREAH SIHANOUK COURT", "court", to=15, bold=True)
    s.note(2, "HT = ច្បាប់ជួញដូរមនុស្ស ២០០៨ (Law on Suppression of Human Trafficking and Sexual Exploitation 2008);  PC = ក្រមព្រហ្មទណ្ឌ ២០០៩ (Criminal Code 2009)",
           "key to the laws", to=15)
    s.line(3, ["No", "Case", "Name", "Sex", "Age", "Minor? (Y/N)", "Nationality", "Charge", "Purpose", "Registered", "Decided", "Presence", "Result", "Prison", "Compensation"],
           "headings", bold=True)
    conv = lambda p: p.out == "convicted"
    sl = pick(ps, lambda p: conv(p) and p.comp is None, used)
    ref = pick(ps, lambda p: conv(p) and p.comp, used)
    d0 = pick(ps, conv, used)
    mi = pick(ps, lambda p: p.age > 30, used)
    ag = pick(ps, lambda p: True, used)
    pr = pick(ps, conv, used)
    for i, p in enumerate(ps):
        r, no = i + 4, f"{p.num}/{p.year % 100}/PSK"
        t = f"{p.sent // 12} yrs" + (f" {p.sent % 12} mths" if p.sent % 12 else "") if p.sent else None
        if p.susp:
            t += f", {p.susp} mths suspended"
        vals = [i + 1, no, p.en, p.sex, p.age, "N", p.cit, "; ".join(f"{a} {'HT' if l == TIP else 'PC'}" for l, a in p.ch), p.exp, p.reg, p.dec,
                p.pres and ("in absentia" if p.pres == "absent" else p.pres), {"pending": "pending", "charge dismissed by the investigating judge": "charge dismissed (inv. judge)"}.get(p.out, p.out),
                t, p.comp and f"{dots(p.comp, ',')} KHR"]
        o = row(p, f"{s.name}!{r}", "en sex age cit ch exp reg dec pres out sent susp comp", no=no)
        if i == sl:
            vals = vals[:4] + [None] + vals[4:14]
            for k in "age citizenship exploitation date_registered date_decided presence_at_judgment outcome sentence_months suspended_months compensation_riel".split():
                o[k] = None
            o["charges"] = None
            errs.append({"cell": f"{s.name}!E{r}:O{r}", "as_written": " | ".join("" if v is None else str(v) for v in vals[4:]),
                         "what": "from the age on everything has slipped one column to the right"})
        if i == ref:
            vals[14] = "#REF!"; o["compensation_riel"] = None; errs.append(err(s.name, r, 15, "#REF!", "error value instead of an amount"))
        if i == d0:
            vals[10] = dt.date(1900, 1, 1); o["date_decided"] = "1900-01-01"; errs.append(err(s.name, r, 11, "01/01/1900", "judgment in 1900, before registration"))
        if i == mi:
            vals[5] = "Y"; errs.append({"cell": f"{s.name}!F{r}", "as_written": "Y", "what": f"a minor aged {p.age} (E{r}): one of the two is wrong"})
        if i == ag:
            vals[4] = "#VALUE!"; o["age"] = None; errs.append(err(s.name, r, 5, "#VALUE!", "error value instead of an age"))
        if i == pr:
            vals[13] = "85 yrs"; o["sentence_months"], o["suspended_months"] = 1020, None; errs.append(err(s.name, r, 14, "85 yrs", "no such term: more than the law allows"))
        s.line(r, vals); rows.append(o)
    s.note(len(ps) + 5, "file: PSK/TIP — checked by ______", "footer", c=2)
    return "PSK_2025_TIP.xlsx", xlsx([s], "Calibri"), entry(
        [s], rows, "Preah Sihanouk Provincial Court of First Instance",
        "Many foreign accused; one row slipped right, error values, a date of 1900, a minor over thirty, a term of 85 years", "name-errors",
        "each must be named; the slipped row may not be pushed back by guess", errs,
        never=["pushing the slipped row back silently", "reading #REF! as 0", "calling the accused a minor or an adult without asking"])


FILES = [f11, f12, f13, f14, f15]
