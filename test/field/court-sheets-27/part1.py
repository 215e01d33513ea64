"""Files 1-5: database export, monthly sheets, tick table, sections by judge, CSV (all 'take')."""
from base import *

LAW_KM = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ ឆ្នាំ២០០៨"


def ym_km(m, khmer=True):
    y, k = divmod(m, 12)
    s = " ".join(x for x in (f"{y}ឆ្នាំ" if y else "", f"{k}ខែ" if k else "") if x)
    return kd(s) if khmer else s


def f01():
    """Battambang: export of a small Access database; codes explained in look-up tables."""
    a, c, o, k = Sheet("tblAccused"), Sheet("tblCase"), Sheet("lkpOffence"), Sheet("lkpCode")
    a.line(1, ["AccusedID", "CaseID", "NameKH", "NameLatin", "SexCode", "AgeAtCharge", "NatCode", "OffenceID", "CustodyYN",
               "PresCode", "ResultCode", "PrisonMonths", "OfWhichSuspMonths", "FineKHR", "CivilKHR", "LastEdit"], "field names")
    c.line(1, ["CaseID", "CaseNo", "DateReg", "DateCharge", "DateJudgOrOrder", "InvJudge", "Shelf"], "field names")
    o.line(1, ["OffenceID", "LawShort", "LawFull", "ArticleNo"], "field names")
    k.line(1, ["Field", "Code", "Meaning"], "field names")
    offid = {x: 101 + 7 * i for i, x in enumerate(ART)}
    for i, x in enumerate(ART):
        o.line(i + 2, [offid[x], "TIPSE", "Law on Suppression of Human Trafficking and Sexual Exploitation (2008)", int(x)], "look-up")
    pres = {"present": 1, "absent": 2, "deemed present": 3}
    res = {"convicted": 10, "acquitted": 20, "charge dismissed by the investigating judge": 30, "pending": 99}
    nat = {"Cambodian": "KH", "Thai": "TH", "Vietnamese": "VN"}
    codes = [("SexCode", 1, "Female"), ("SexCode", 2, "Male")] + [("NatCode", v, q) for q, v in nat.items()]
    codes += [("PresCode", 1, "present at judgment"), ("PresCode", 2, "in absentia"), ("PresCode", 3, "deemed present (contradictory by deeming)")]
    codes += [("ResultCode", 10, "convicted"), ("ResultCode", 20, "acquitted"), ("ResultCode", 30, "dismissed by investigating judge"),
              ("ResultCode", 99, "pending")]
    for i, x in enumerate(codes):
        k.line(i + 2, x, "look-up")
    rows, r, cr, aid = [], 1, 1, 4410
    ts = lambda d: f"{d} 00:00:00" if d else "NULL"
    for i, case in enumerate(cases(101, 24, foreign=["Thai", "Vietnamese"])):
        cid, cr, p = 880 + 3 * i, cr + 1, case[0]
        no = f"BTB-{p.year}-{p.num:04d}"
        c.line(cr, [cid, no, ts(p.reg), ts(p.chd), ts(p.dec), f"IJ{i % 3 + 1}", f"{'ABC'[i % 3]}-{i + 11}"], "case record (belongs to the accused)")
        for p in case:
            r, aid = r + 1, aid + 1 + (r % 5 == 0)
            nul = lambda v: "NULL" if v is None else v
            a.line(r, [aid, cid, p.km, p.en, 1 if p.sex == "female" else 2, p.age, nat[p.cit], offid[p.ch[0][1]], p.pres == "present",
                       nul(pres.get(p.pres)), res[p.out], nul(p.sent), nul(p.susp), nul(p.fine), nul(p.comp), "2026-01-09 16:12:41"])
            rows.append(row(p, f"tblAccused!{r}", "km en sex age cit ch reg chd dec pres out sent susp fine comp", no=no))
    return "tblAccused_export_20260109.xlsx", xlsx([a, c, o, k], "Calibri", False), entry(
        [a, c, o, k], rows, "Battambang Provincial Court of First Instance",
        "Export of a small Access database: one sheet per table, accused joined to cases by CaseID, codes in look-up sheets, NULL for empty",
        "take", "complete; every code is explained in the file",
        never=["reading SexCode 1 as male (the look-up says Female)", "taking OffenceID for the article", "taking LastEdit for a judgment date",
               "taking the case table for further persons", "reading ResultCode 99 as 99 months", "taking CaseID for the case number"])


def f02():
    """Kampong Cham: one sheet a month of judgments; the day alone in the column, month and year in the title."""
    cs = [c for c in cases(202, 60, "2024-03-04", "2025-05-30", pend=0) if c[0].dec and c[0].dec.year == 2025]
    cs = [c for c in cs if c[0].dec.month not in (4, 10)]
    sheets, rows, n = [], [], 0
    for m in range(1, 13):
        s = Sheet(f"{m:02d}-{MK[m - 1]}".translate(KD)); sheets.append(s); s.w = {1: 6, 3: 24, 6: 34, 9: 36}
        s.note(1, "សាលាដំបូងខេត្តកំពង់ចាម  -  ការិយាល័យក្រឡាបញ្ជី", "court", to=11, bold=True)
        s.note(2, f"សាលក្រមដែលបានប្រកាសក្នុងខែ{MK[m - 1]} ឆ្នាំ២០២៥", "title, naming month and year", to=11, bold=True)
        s.note(3, f"({LAW_KM})", "law", to=11)
        s.line(4, ["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះជនជាប់ចោទ", "ភ", "អាយុ", "បទល្មើស", "ថ្ងៃចូលបញ្ជី", "ប្រកាសថ្ងៃទី", "សេចក្តីសម្រេច",
                   "ពិន័យ (រៀល)", "សំណង (រៀល)", "ប្រអប់លេខ"], "headings", bold=True)
        mine = sorted((c for c in cs if c[0].dec.month == m), key=lambda c: c[0].dec)[:3]
        if not mine:
            s.note(5, "គ្មាន", "no judgments this month", to=12)
            continue
        r, k = 4, 0
        for case in mine:
            for p in case:
                r, k = r + 1, k + 1
                no = kd(f"{p.num:03d}/{p.year % 100}")
                if p.out == "convicted":
                    if p.susp:
                        d = f"ដាក់ពន្ធនាគារ {ym_km(p.sent)} (អនុវត្ត {ym_km(p.sent - p.susp)} នៅសល់ព្យួរ)"
                    else:
                        d = "ដាក់ពន្ធនាគារ " + ym_km(p.sent)
                    d += {"present": "", "absent": " កំបាំងមុខ", "deemed present": " ចាត់ទុកជាចំពោះមុខ"}[p.pres]
                else:
                    d = OUT_KM[p.out] + (" កំបាំងមុខ" if p.pres == "absent" else "")
                    p.pres = "absent" if p.pres == "absent" else None
                pr = None if p.pres == "present" else p.pres
                s.line(r, [kd(k), no, p.km, "ស" if p.sex == "female" else "ប", kd(f"{p.age}ឆ្នាំ"),
                           f"មាត្រា{kd(p.ch[0][1])} {EXP_KM[p.exp]}", kd(p.reg.strftime("%d.%m.%Y")), kd(f"{p.dec.day:02d}"), d,
                           kd(dots(p.fine)) if p.fine else "-", kd(dots(p.comp)) if p.comp else "-", kd(f"{m}/{k}")])
                rows.append(row(p, f"{s.name}!{r}", "km sex age ch exp reg dec out sent susp fine comp", no=no, pres=pr))
        s.note(r + 1, f"សរុបប្រចាំខែ ៖ {kd(k)} នាក់", "total", to=4)
    s.note(s.size()[0] + 2, "បានឃើញ និងពិនិត្យ  ថ្ងៃទី០៧ ខែមករា ឆ្នាំ២០២៦", "seen and checked", c=8)
    return "សាលក្រមប្រចាំខែ ២០២៥ កំពង់ចាម.xlsx", xlsx(sheets), entry(
        sheets, rows, "Kampong Cham Provincial Court of First Instance",
        "Twelve monthly sheets; the judgment column has the day only, month and year stand in the sheet's title; some months say គ្មាន (none)",
        "take", "complete; title and day together are a date; 'serves X, rest suspended' gives the suspended part by subtraction",
        never=["taking the part to be served for the suspended part or for the whole sentence", "dating judgments to the month of registration",
               "taking គ្មាន for a person", "taking the date of checking for a judgment date", "taking presence for granted where the sheet is silent"])


def f03():
    """Kandal: cross table with X marks and upright headings."""
    s = Sheet("តារាង"); arts = ["10", "12", "15", "17", "19", "28", "34"]
    s.note(1, "សាលាដំបូងខេត្តកណ្តាល", "court", to=6, bold=True)
    s.note(2, "តារាងជនជាប់ចោទ តាម" + LAW_KM + " (គូស X ក្នុងប្រឡោះត្រូវគ្នា)", "title, naming the law", to=28, bold=True)
    heads = [("ល.រ", [None]), ("លេខ", [None]), ("គោត្តនាម-នាម", [None]), ("ភេទ", ["ប្រុស", "ស្រី"]), ("អាយុ", [None]),
             ("សញ្ជាតិ", ["ខ្មែរ", "វៀតណាម", "ចិន"]), ("មាត្រា", arts), ("ថ្ងៃខែឆ្នាំចូល", [None]), ("ដំណាក់កាល", ["ស៊ើបសួរ", "រង់ចាំជំនុំជម្រះ", "សម្រេចរួច"]),
             ("ថ្ងៃសម្រេច", [None]), ("វត្តមាន", ["ចំពោះមុខ", "កំបាំងមុខ", "ចាត់ទុកជាចំពោះមុខ"]), ("លទ្ធផល", ["ផ្តន្ទាទោស", "រួចផុត", "លើកលែងចោទ"]),
             ("ពន្ធនាគារ", ["ឆ្នាំ", "ខែ"]), ("ផ្សេងៗ", [None])]
    c, col = 1, {}
    for h, sub in heads:
        s.put(4, c, h, bold=True)
        s.merge(4, c, 4 if sub[0] else 5, c + len(sub) - 1)
        for i, x in enumerate(sub):
            col[h, x] = c + i
            if x:
                s.put(5, c + i, kd(x), rot=90)
        c += len(sub)
    s.notrows += [{"sheet": s.name, "row": 4, "what": "headings, upper"}, {"sheet": s.name, "row": 5, "what": "headings, lower"}]
    s.w = {i: 4.5 for i in range(1, c)}; s.w.update({2: 12, 3: 24, col["ថ្ងៃខែឆ្នាំចូល", None]: 12, col["ថ្ងៃសម្រេច", None]: 12})
    rows, r, cnt = [], 5, {}
    mark = lambda: ["X", "x", "X", "×", "✓", "X"][r % 6]
    for case in cases(303, 27, foreign=["Vietnamese", "Chinese"], arts=arts):
        for p in case:
            r += 1
            no = f"{p.num}/{p.year}"
            for h, v in (("ល.រ", r - 5), ("លេខ", no), ("គោត្តនាម-នាម", p.km), ("អាយុ", p.age), ("ថ្ងៃខែឆ្នាំចូល", p.reg), ("ថ្ងៃសម្រេច", p.dec)):
                s.put(r, col[h, None], v)
            x = [("ភេទ", SEX_KM[p.sex]), ("សញ្ជាតិ", CIT_KM[p.cit]), ("មាត្រា", p.ch[0][1]),
                 ("ដំណាក់កាល", {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "decided": "សម្រេចរួច"}[p.stage])]
            if p.pres:
                x.append(("វត្តមាន", {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ"}[p.pres]))
            if p.out != "pending":
                x.append(("លទ្ធផល", {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចផុត"}.get(p.out, "លើកលែងចោទ")))
            for q in x:
                s.put(r, col[q], mark(), h="center"); cnt[q] = cnt.get(q, 0) + 1
            if p.sent:
                s.put(r, col["ពន្ធនាគារ", "ឆ្នាំ"], p.sent // 12)
                if p.sent % 12:
                    s.put(r, col["ពន្ធនាគារ", "ខែ"], p.sent % 12)
            rows.append(row(p, f"{s.name}!{r}", "km sex age cit ch reg dec stage pres sent", no=no, out=None if p.out == "pending" else p.out))
    s.note(r + 1, "សរុប", "total of the marks, column by column", c=3, bold=True)
    for q, v in cnt.items():
        s.put(r + 1, col[q], v)
    s.note(r + 3, "កំណត់សម្គាល់ ៖ ពិន័យ និងសំណង មិនបានកត់ក្នុងតារាងនេះទេ", "note: fines and compensation are not kept here", to=15)
    return "តារាងគូស X_កណ្តាល.xlsx", xlsx([s]), entry(
        [s], rows, "Kandal Provincial Court of First Instance",
        "Cross table: sex, citizenship, article, stage, presence and result are X marks (X, x, ×, ✓) under upright headings", "take",
        "every mark stands under one clear heading", never=["counting the total line as a person", "taking X for an unknown value",
                                                          "reading the totals as articles or ages", "making up fines of 0"])


def f04():
    """Pursat: sections by judge, sentences in words, amounts in ម៉ឺន and លាន."""
    s = Sheet("Sheet1"); s.w = {1: 6, 2: 16, 3: 24, 6: 30, 8: 22, 10: 30, 11: 18, 12: 18}
    s.note(2, "តុលាការខេត្តពោធិ៍សាត់ — សៀវភៅតាមដានសំណុំរឿងជួញដូរមនុស្ស (ច.ប.ជ.ម ២០០៨) និងក្រមព្រហ្មទណ្ឌ (ក.ព)", "title; the law and its abbreviation", to=12)
    s.line(4, ["ល.រ", "សំណុំរឿងលេខ", "ឈ្មោះ និងនាមហៅក្រៅ", "ភេទ", "អាយុ", "ចោទពីបទ", "ចុះបញ្ជី", "ចោទប្រកាន់", "សម្រេច", "ទោសជាពន្ធនាគារ",
               "ពិន័យ", "សំណងជំងឺចិត្ត", "អ្នកកាន់សំណុំ"], "headings", bold=True)
    allc = cases(404, 21, cc=0.3, pend=0.12); rows, r, k = [], 4, 0
    alias = {2: "អាខ្មៅ", 7: "មីងស្វាយ", 13: "តាព្រៃ"}

    def words(m):
        y, q = divmod(m, 12)
        part = [f"{kd('%02d' % v)} ({KW[v]}) {u}" for v, u in ((y, "ឆ្នាំ"), (q, "ខែ")) if v]
        return " និង ".join(part)

    def money(v, i):
        if v is None:
            return "គ្មាន"
        m = v // 1000000
        return [kd(f"{m}លានរៀល"), kd(f"{m * 100}ម៉ឺនរៀល"), kd(dots(v) + "៛"), f"{KW[m]}លានរៀល" if m < 16 else kd(f"{m} លានរៀល")][i % 4]
    kmd = lambda d: kd(f"{d.day} {MK[d.month - 1]} {d.year}") if d else None
    for j, judge in enumerate(["ចៅក្រម ក", "ចៅក្រម ខ", "ចៅក្រម គ"]):
        r += 1
        s.note(r, f"{'I' * (j + 1)}. {judge} (បន្ទប់លេខ {kd(j + 1)})", "heading of a judge's section", to=13, bold=True, fill="DDDDDD")
        n0 = k
        for case in allc[j::3]:
            top = r + 1
            for p in case:
                r, k = r + 1, k + 1
                no = kd(f"{p.num:02d} ស/{p.year}")
                if p.first:
                    s.line(r, [kd(k), no]); s.put(r, 7, kmd(p.reg)); s.put(r, 8, kmd(p.chd)); s.put(r, 9, kmd(p.dec)); s.put(r, 13, "ស្រីនៅ")
                else:
                    s.put(r, 1, kd(k))
                al = alias.get(k)
                s.line(r, [p.km + (f" ហៅ {al}" if al else ""), SEX_KM[p.sex], kd(p.age),
                           " និង ".join(f"ម.{kd(a)} {'ច.ប.ជ.ម' if l == TIP else 'ក.ព'}" for l, a in p.ch)], c=3)
                d = {"convicted": words(p.sent or 0), "pending": "មិនទាន់សម្រេច"}.get(p.out, OUT_KM.get(p.out))
                if p.susp:
                    d += f" ក្នុងនោះព្យួរ {words(p.susp)}"
                s.line(r, [d, money(p.fine, k), money(p.comp, k + 1)], c=10)
                o = row(p, f"Sheet1!{r}", "km sex age ch reg chd dec out sent susp fine comp", no=no)
                if al:
                    o["alias_khmer"] = al
                rows.append(o)
            for c in (2, 7, 8, 9, 13):
                s.merge(top, c, r, c)
        r += 1
        s.note(r, f"សរុបរង {judge} ៖ {kd(k - n0)} នាក់", "subtotal", c=2, to=6)
    s.note(r + 1, f"សរុបរួម ៖ {kd(k)} នាក់", "grand total", c=2, to=6)
    s.note(r + 3, "ពាក្យបំព្រួញ៖ ម.=មាត្រា  ច.ប.ជ.ម=ច្បាប់បង្ក្រាបអំពើជួញដូរមនុស្សនិងអាជីវកម្មផ្លូវភេទ ២០០៨  ក.ព=ក្រមព្រហ្មទណ្ឌ ២០០៩", "key to abbreviations", to=13)
    return "ពោធិ៍សាត់ - សំណុំរឿងតាមចៅក្រម.xlsx", xlsx([s]), entry(
        [s], rows, "Pursat Provincial Court of First Instance",
        "Sections by judge with subtotals; case cells merged; sentences in digits and words, amounts as លាន, ម៉ឺន, dotted with ៛, or in words", "take",
        "complete; the key explains the abbreviations", never=["reading 400ម៉ឺន as 400 riel or 400 million", "adding digits and words of a sentence together",
                                                              "taking the judges for accused", "counting subtotals as persons"])


def f05():
    """Svay Rieng: CSV with a sep= line, quoted line breaks, English."""
    s = Sheet("")
    s.notrows.append({"sheet": None, "row": 1, "what": "sep= line of the spreadsheet program"})
    add = lambda r, v, w: (s.line(r, v), s.notrows.append({"sheet": None, "row": r, "what": w}))
    add(2, ["SVAY RIENG PROVINCIAL COURT OF FIRST INSTANCE"], "court")
    add(3, ["Human trafficking cases; printed 05-Jan-26"], "title")
    add(4, ["No", "Case", "Accused (surname, given name)", "Sex/Age", "Nationality", "Address", "Offence", "Registered", "Charged", "State of case",
            "Judgment/Order", "Result", "Prison", "Fine", "Civil party award", "Remarks"], "headings")
    d = lambda x: x.strftime("%d-") + ME[x.month - 1] + x.strftime("-%y") if x else ""
    vil = ["Phum Thmei,\nKrong Bavet", "Prey Koki;\nChantrea", "Phum Rolok \"thmei\",\nSvay Chrum"]
    rows, r = [], 4
    for case in cases(505, 19, foreign=["Vietnamese", "Chinese"], cc=.2):
        for p in case:
            r += 1
            no = f"{p.num:03d}-{p.year % 100}/SVR"
            sen = " ".join(f"{v}{u}" for v, u in ((p.sent // 12, "y"), (p.sent % 12, "m")) if v) if p.sent else ""
            if p.susp:
                sen += f", of which {p.susp}m susp."
            if p.pres == "absent":
                sen += " (in absentia)" if sen else "(in absentia)"
            fam, giv = p.en.split(" ", 1)
            s.line(r, [r - 4, no, f"{fam}, {giv}", f"{p.sex[0].upper()}/{p.age}", p.cit, vil[r % 3],
                       " + ".join(f"Art. {a} {'LSHTSE' if l == TIP else 'CC'}" for l, a in p.ch), d(p.reg), d(p.chd),
                       {"investigation": "under investigation", "awaiting trial": "awaiting trial", "decided": "closed"}[p.stage], d(p.dec),
                       {"charge dismissed by the investigating judge": "Dismissed by IJ", "pending": ""}.get(p.out, p.out), sen,
                       f"KHR {dots(p.fine, ',')}" if p.fine else "nil", f"KHR {dots(p.comp, ',')}" if p.comp else "nil",
                       {7: "spelling of name corrected 12-Mar-25, formerly YANGBIN", 11: "copy to Ministry 05-Jan-26; box 12"}.get(r, "")])
            rows.append(row(p, f"{r}", "en sex age cit ch reg chd dec sent susp fine comp stage", no=no,
                            out=None if p.out == "pending" else p.out, pres="absent" if p.pres == "absent" else None))
    add(r + 1, ["", f"{r - 4} accused"], "total")
    add(r + 2, ["LSHTSE = Law on Suppression of Human Trafficking and Sexual Exploitation (2008); CC = Criminal Code (2009); IJ = investigating judge"], "key")
    return "SvayRieng_TIP.csv", csv_bytes(s, ";", "sep=;\r\n", start=2), entry(
        [s], rows, "Svay Rieng Provincial Court of First Instance",
        "CSV saved by a spreadsheet program: sep=; line, semicolons, quoted line breaks in the address, sex and age in one cell, two-digit years",
        "take", "complete; two-digit years can only be 2024 and 2025", never=["counting lines instead of records", "reading M/41 as 41 months",
                                                                         "taking the comma in the name or the address for a separator", "taking 'closed' for a conviction", "taking a date or the former spelling in Remarks for a value"])


FILES = [f01, f02, f03, f04, f05]
