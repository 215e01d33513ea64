"""Files 6-10: several accused in one cell (ODS), cards, the big registry list ('take'); mixed date order, BE years ('take-with-questions')."""
from base import *
from part1 import LAW_KM, ym_km


def f06():
    """Kratie: one row a case; the accused are numbered in prose inside one cell. ODS."""
    s = Sheet("ជួញដូរ"); rows = []
    s.note(1, "ព្រះរាជាណាចក្រកម្ពុជា", "motto", to=9)
    s.note(2, "សាលាដំបូងខេត្តក្រចេះ", "court", to=9)
    s.note(3, "របាយការណ៍សំណុំរឿងបទល្មើសចែងក្នុង" + LAW_KM, "title, naming the law", to=9)
    s.line(5, ["ល.រ", "លេខ/ថ្ងៃចុះបញ្ជី", "អត្តសញ្ញាណជនជាប់ចោទ", "មាត្រា", "ដីកាបញ្ជូន", "ដំណាក់កាល", "សាលក្រម", "ទោស", "សំណងរដ្ឋប្បវេណី"], "headings")
    D = lambda d: kd(d.strftime("%d-%m-%Y")) if d else None
    r = 5
    for i, case in enumerate(cases(606, 22, sizes=(1, 2, 2, 3, 4), foreign=["Vietnamese"], pend=.25)):
        r += 1; p = case[0]; many = len(case) > 1
        num = lambda xs: "\n".join(f"{kd(j + 1)}. {x}" if many else x for j, x in enumerate(xs))
        no = kd(f"{p.num}")
        s.line(r, [i + 1, f"{no} ចុះ {D(p.reg)}",
                   num([f"{q.km} ភេទ{SEX_KM[q.sex]} អាយុ{kd(q.age)}ឆ្នាំ សញ្ជាតិ{CIT_KM[q.cit]}" for q in case]), int(p.ch[0][1]),
                   None, {"investigation": "កំពុងស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "decided": None}[p.stage], D(p.dec)])
        if p.out != "pending":
            t = []
            for q in case:
                x = ("ពន្ធនាគារ " + ym_km(q.sent)) if q.sent else OUT_KM[q.out]
                if q.susp:
                    x += f" ព្យួរ {ym_km(q.susp)}"
                if q.fine:
                    x += f" និងពិន័យ {kd(dots(q.fine))} រៀល"
                if q.pres:
                    x += {"present": " ចំពោះមុខ", "absent": " កំបាំងមុខ", "deemed present": " ចាត់ទុកជាចំពោះមុខ"}[q.pres]
                t.append(x)
            s.put(r, 8, num(t))
            if any(q.comp for q in case):
                s.put(r, 9, num([f"{kd(dots(q.comp))} រៀល" if q.comp else "គ្មាន" for q in case]))
        for q in case:
            o = row(q, f"{s.name}!{r}", "km sex age cit ch reg dec pres sent susp fine comp", no=no)
            o["stage"] = None if q.stage == "decided" else q.stage
            # 'sentenced to prison' is a conviction
            o["outcome"] = None if q.out == "pending" else q.out
            rows.append(o)
    s.note(r + 2, "ក្រចេះ ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦  ប្រធានការិយាល័យក្រឡាបញ្ជី", "place, date, office", c=7)
    return "ក្រចេះ_របាយការណ៍.ods", ods([s]), entry(
        [s], rows, "Kratie Provincial Court of First Instance",
        "ODS; one row a case, up to four accused numbered 1. 2. 3. in prose inside one cell, results numbered the same way; number and date of registration in one cell",
        "take", "the numbers in the cells agree, so each result belongs to one accused",
        never=["taking in only the first accused of a cell", "giving the first accused's result to all", "taking the numbering for an amount or age",
               "taking the date of the report for a decision"])


def f07():
    """Mondulkiri: a card per accused, one below the other, bilingual labels."""
    s = Sheet("Cards"); s.w = {1: 34, 2: 44, 3: 12}; rows = []
    s.note(1, "សាលាដំបូងខេត្តមណ្ឌលគិរី / Mondulkiri Provincial Court of First Instance", "court", bold=True)
    s.note(2, "Cards of accused persons — Law on Suppression of Human Trafficking and Sexual Exploitation, 2008", "title, naming the law")
    r, k = 2, 0
    d = lambda x: f"{x.day} {ME[x.month - 1]} {x.year}" if x else "—"
    for case in cases(707, 10, sizes=(1, 1, 2), foreign=["Vietnamese"]):
        for p in case:
            k += 1; r += 2
            s.note(r, f"សន្លឹកលេខ / CARD No. {k}", "heading of a card", to=3, bold=True, fill="CCE0CC")
            no = f"MDK {p.num}/{p.year}"
            st = {"investigation": "កំពុងស៊ើបសួរ / under investigation", "awaiting trial": "រង់ចាំជំនុំជម្រះ / awaiting trial",
                  "decided": "សម្រេចរួច / decided"}[p.stage]
            res = {"convicted": "ផ្តន្ទាទោស / convicted", "acquitted": "រួចផុត / acquitted", "pending": "—",
                   "charge dismissed by the investigating judge": "លើកលែងចោទប្រកាន់ដោយចៅក្រមស៊ើបសួរ / dismissed by investigating judge"}[p.out]
            m = (f"{p.sent // 12} years" + (f" {p.sent % 12} months" if p.sent % 12 else "")) if p.sent else "—"
            if p.susp:
                m += f"; suspended: {p.susp} months"
            body = [("លេខសំណុំរឿង / Case no.", no), ("ឈ្មោះ / Name", f"{p.km} ({p.en})"), ("ភេទ / Sex", f"{SEX_KM[p.sex]} / {p.sex[0].upper()}"),
                    ("អាយុពេលចោទ / Age when charged", p.age), ("សញ្ជាតិ / Nationality", f"{CIT_KM[p.cit]} / {p.cit}"),
                    ("មាត្រា / Article", p.ch[0][1]), ("គោលបំណង / Purpose", f"{EXP_KM[p.exp]} / {p.exp}"),
                    ("ថ្ងៃចុះបញ្ជី / Registered", d(p.reg)), ("ថ្ងៃចោទប្រកាន់ / Charged", d(p.chd)), ("ដំណាក់កាល / Stage", st),
                    ("ថ្ងៃសាលក្រម-ដីកា / Judgment or order", d(p.dec)),
                    ("វត្តមាន / Presence", {"present": "ចំពោះមុខ / present", "absent": "កំបាំងមុខ / absent",
                                          "deemed present": "ចាត់ទុកជាចំពោះមុខ / deemed present", None: "—"}[p.pres]),
                    ("លទ្ធផល / Result", res), ("ពន្ធនាគារ / Prison", m), ("ពិន័យ / Fine", f"{dots(p.fine, ' ')} riel" if p.fine else "—"),
                    ("សំណង / Compensation", f"{dots(p.comp, ' ')} riel" if p.comp else "—")]
            if k % 4 == 3:   # this clerk sometimes leaves a line out or adds one
                body.insert(6, ("មេធាវី / Lawyer", "មាន / yes"))
            if k % 5 == 0:
                body = [x for x in body if "Nationality" not in x[0]]
            for lab, v in body:
                r += 1
                s.line(r, [lab, v])
                if "Name" in lab:
                    at = r
            o = row(p, f"Cards!{at}", "km en sex age ch exp reg chd dec stage pres sent susp fine comp", no=no,
                    out=None if p.out == "pending" else p.out, cit=None if k % 5 == 0 else p.cit)
            rows.append(o)
    s.note(r + 2, f"ចំនួនសន្លឹកសរុប / Total cards: {k}", "total")
    return "MDK cards.xlsx", xlsx([s]), entry(
        [s], rows, "Mondulkiri Provincial Court of First Instance",
        "One card per accused, one below the other, label on the left and value on the right; a line is sometimes left out or added; spaces as thousands separators",
        "take", "every value has its label; `at` is the line of the name",
        never=["taking labels for persons", "letting the nationality of one card stand for the next", "taking the card's number for a case number"])


def f08():
    """Phnom Penh: fifty accused, many columns of administration, years as decimals, amounts in millions."""
    s, u, v = Sheet("Registry 2024-2025"), Sheet("Summary"), Sheet("lists")
    s.note(1, "PHNOM PENH MUNICIPAL COURT OF FIRST INSTANCE", "court", to=10, bold=True)
    s.note(2, "TIP = Law on Suppression of Human Trafficking and Sexual Exploitation 2008 · PC = Criminal (Penal) Code 2009 · K: Khmer V: Vietnamese C: Chinese M: Malaysian",
           "key to abbreviations", to=20)
    h = ["#", "Pros. no.", "Court reg. no.", "Date reg'd", "Clerk", "Name (KH)", "Name (Latin)", "G", "Age", "Nat.", "Tel. of family", "Provisions charged",
         "Form of exploitation", "Indictment / charge date", "Det. warrant no.", "Warrant expires", "Prison/cell", "Lawyer", "Status", "Next hearing",
         "Date of judgment / order", "In person?", "Ruling", "Prison (years)", "susp. (years)", "Fine (million riel)", "Civil compensation (million riel)",
         "Box", "Shelf", "Appeal?", "Remarks"]
    s.line(4, h, "headings", bold=True, fill="BDD7EE")
    rows, r = [], 4
    nat = {"Cambodian": "K", "Vietnamese": "V", "Chinese": "C", "Malaysian": "M"}
    for i, case in enumerate(cases(808, 50, "2024-01-08", "2025-10-03", foreign=["Vietnamese", "Chinese", "Malaysian"], cc=.2, gap=(3, 40))):
        for p in case:
            r += 1
            no = f"{p.num:04d}/{str(p.year)[2:]}"
            yr = lambda m: (m // 12 if m % 12 == 0 else m / 12) if m else None
            pend = p.out == "pending"
            s.line(r, [r - 4, f"{p.num * 3 + 1207}/{str(p.year)[2:]} P", no, p.reg, f"cl. {'ABCD'[i % 4]}", p.km, p.en, p.sex[0].upper(), p.age,
                       nat[p.cit], f"0{12 + r % 80} 000 {100 + r}", "; ".join(f"Art. {a} {'TIP' if l == TIP else 'PC'}" for l, a in p.ch),
                       p.exp, p.chd, f"DW {p.num}" if r % 3 else None, dt.date(2026, 3 + r % 8, 1 + r % 27) if pend and r % 3 else None,
                       f"PJ{1 + r % 2}/{r % 30}" if r % 3 else None, "legal aid" if r % 4 == 0 else None,
                       {"investigation": "investigation", "awaiting trial": "awaiting trial", "decided": "decided"}[p.stage],
                       dt.date(2026, 2 + r % 6, 2 + r % 26) if p.stage == "awaiting trial" else None, p.dec,
                       {"present": "yes", "absent": "no", "deemed present": "deemed present", None: None}[p.pres],
                       {"pending": None, "charge dismissed by the investigating judge": "dismissed (IJ)"}.get(p.out, p.out), yr(p.sent), yr(p.susp),
                       p.fine and p.fine // 1000000, p.comp and p.comp // 1000000, f"B{i // 5 + 1}", f"{r % 7}-{r % 4}",
                       "A" if p.out == "convicted" and r % 6 == 0 else None, None])
            rows.append(row(p, f"{s.name}!{r}", "km en sex age cit ch exp reg chd dec stage pres sent susp fine comp", no=no, out=None if pend else p.out))
    s.st[9, 4] = {"comment": "was 1 day later, corrected after the chief clerk's check"}
    s.st[17, 9] = {"comment": "ID card seen"}
    s.hc = {11, 17}
    s.put(r + 1, 6, f"TOTAL"); s.put(r + 1, 7, f"=COUNTA(G5:G{r})"); s.put(r + 1, 26, f"=SUM(Z5:Z{r})"); s.put(r + 1, 27, f"=SUM(AA5:AA{r})")
    s.notrows.append({"sheet": s.name, "row": r + 1, "what": "totals (formulas without stored results)"})
    u.line(1, ["Ruling", "Persons"], "summary")
    for i, x in enumerate(["convicted", "acquitted", "dismissed (IJ)"]):
        u.line(i + 2, [x, f"=COUNTIF('{s.name}'!W:W,A{i + 2})"], "summary")
    for i, x in enumerate(["investigation", "awaiting trial", "decided", "yes", "no", "deemed present"]):
        v.line(i + 1, [x], "list for a drop-down")
    v.state = "hidden"
    return "PPMC TIP Registry.xlsx", xlsx([s, u, v], "Arial"), entry(
        [s, u, v], rows, "Phnom Penh Municipal Court of First Instance",
        "Fifty accused, 31 columns of which half are the court's own administration; prison in years with decimals, amounts in millions; hidden columns and a hidden list sheet",
        "take", "complete; future dates are next hearings and expiries of warrants, not errors",
        never=["taking the prosecutor's number for the case number", "calling a future hearing an error", "taking a warrant's expiry for a judgment date",
               "fine of 4 riel instead of 4 million", "7.5 years as 7 years 5 months", "M in 'G' as Malaysian, M in 'Nat.' as male", "taking 'A' (appeal) for absent"])


def f09():
    """Banteay Meanchey: dates typed on two computers, one day-first, one month-first; awards in baht and dollars."""
    s = Sheet("TIP 2025"); rows = []
    s.note(1, "Banteay Meanchey Provincial Court of First Instance - human trafficking cases (TIP Law 2008)", "title, naming the law", to=12, bold=True)
    s.line(3, ["No.", "Case no.", "Name of accused", "Sex", "Age", "Citizen of", "TIP Law art.", "Purpose", "Date reg.", "Date of judgment", "Decision",
               "Imprisonment", "Fine", "Compensation"], "headings", bold=True)
    r = 3
    cs = cases(909, 20, "2024-05-02", "2025-05-30", foreign=["Thai", "Chinese"], pend=.1)
    for i, case in enumerate(cs):
        fmt = "%d/%m/%Y" if i % 2 == 0 else "%m/%d/%Y"
        for p in case:
            r += 1
            no = f"{p.num}/{p.year}"
            seen = {}
            for f in ("reg", "dec"):
                d = getattr(p, f)
                seen[f] = d if d and (d.day > 12 or d.day == d.month) else None
            sent = f"{p.sent} months" if p.sent else None
            if p.susp:
                sent += f" ({p.susp} suspended)"
            k = p.comp and r % 3
            amt, other = (None, None) if not p.comp else [(f"{dots(p.comp, ',')} riel", None), (f"{dots(p.comp // 100, ',')} baht", f"{p.comp // 100} THB"),
                                                          (f"{dots(p.comp // 4000, ',')} USD", f"{p.comp // 4000} USD")][k]
            s.line(r, [r - 3, no, p.en, p.sex.title(), p.age, p.cit, int(p.ch[0][1]), p.exp, p.reg.strftime(fmt), p.dec.strftime(fmt) if p.dec else None,
                       {"pending": "pending", "charge dismissed by the investigating judge": "charge dismissed by investigating judge"}.get(p.out, p.out),
                       sent, f"{dots(p.fine, ',')} riel" if p.fine else None, amt])
            o = row(p, f"{s.name}!{r}", "en sex age cit ch exp out sent susp fine", no=no, reg=seen["reg"], dec=seen["dec"],
                    comp=p.comp if p.comp and not other else None)
            if other:
                o["compensation_other"] = other
            rows.append(o)
    s.note(r + 2, "Typed by two clerks", "note")
    return "BMC_TIP_2025.xlsx", xlsx([s], "Calibri"), entry(
        [s], rows, "Banteay Meanchey Provincial Court of First Instance",
        "Text dates, part day-first, part month-first (two clerks); compensation partly in baht and dollars", "take-with-questions",
        "13..31 in first or second place proves both orders in both date columns, so dates with two numbers up to 12 cannot be read",
        questions=["Date reg. and Date of judgment: some dates are day-first, some month-first; which is it where both numbers are 12 or less? (null in rows)",
                   "compensation in baht and US dollars: at what rate, if any, in riel?"],
        never=["reading an ambiguous date one way without asking", "baht or dollars as riel"])


def f10():
    """Koh Kong: Buddhist-era years without any note."""
    s = Sheet("កោះកុង"); rows = []
    s.note(1, "សាលាដំបូងខេត្តកោះកុង", "court", to=11, bold=True)
    s.note(2, "បញ្ជីជនជាប់ចោទ (" + LAW_KM + ")", "title, naming the law", to=11)
    s.line(4, ["លរ", "លេខរឿង", "នាមត្រកូល", "នាមខ្លួន", "ភេទ", "ឆ្នាំកំណើត (គ.ស)", "ជាតិ", "មាត្រា", "ទទួល (ព.ស)", "កាត់ទោស (ព.ស)", "សម្រេច", "គុក (ឆ្នាំ-ខែ)", "ពិន័យ"],
           "headings", bold=True)
    D = lambda d: kd(f"{d.day}/{d.month}/{d.year + 543}") if d else None
    r = 4
    for case in cases(1010, 16, foreign=["Thai", "Vietnamese"], pend=.15):
        for p in case:
            r += 1
            no = kd(f"{p.num:02d}/{p.year}")
            fam, giv = p.km.split(" ", 1)
            by = p.reg.year - p.age
            s.line(r, [kd(r - 4), no, fam, giv, {"male": "ប", "female": "ស"}[p.sex], kd(by), CIT_KM[p.cit], kd(p.ch[0][1]), D(p.reg), D(p.dec),
                       {"pending": "នៅមិនទាន់", "charge dismissed by the investigating judge": "ចៅក្រមស៊ើបសួរលើកលែងចោទ", "acquitted": "រួចខ្លួន (សាលក្រម)", "convicted": "មានទោស"}[p.out],
                       kd(f"{p.sent // 12}-{p.sent % 12:02d}") if p.sent else None, kd(dots(p.fine) + " រ") if p.fine else None])
            o = row(p, f"{s.name}!{r}", "km sex cit ch reg dec out sent fine", no=no)
            o["birth_year"] = by
            rows.append(o)
    return "បញ្ជីកោះកុង.xlsx", xlsx([s]), entry(
        [s], rows, "Koh Kong Provincial Court of First Instance",
        "Dates in the Buddhist era (ព.ស) by heading only, birth years in the Christian era; family and given name in two columns; prison as years-months", "take-with-questions",
        "the two dates are BE without a note how it is counted; the years in the case numbers agree with -543",
        questions=["ព.ស dates: is the year to be lowered by 543 throughout (and not by 544 before/after Visak Bochea)?"],
        never=["storing the year 2567 or 2568 as it stands", "calling every BE date a future date error", "prison '7-06' as 7 June or as 7 to 6 years",
               "taking a birth year for an age"])


FILES = [f06, f07, f08, f09, f10]
