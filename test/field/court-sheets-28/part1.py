from lib_book import *
SX = {"male": "ប្រុស", "female": "ស្រី"}; S1 = {"male": "ប", "female": "ស"}
PR = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ"}
def jt(p, money=lambda x: K(dots(x)) + " រៀល"):
    if p.outcome is None: return "មិនទាន់សម្រេច"
    if p.outcome.startswith("charge"): return "ដីកាលើកលែងចោទប្រកាន់ " + dlong(p.date_decided)
    s = "សាលក្រមចុះ" + dlong(p.date_decided) + " " + PR[p.presence_at_judgment] + " "
    if p.outcome == "acquitted": return s + "ប្រកាសឲ្យរួចផុតពីបទចោទ"
    s += "ផ្ដន្ទាទោសដាក់ពន្ធនាគារ " + ym(p.sentence_months)
    if p.suspended_months: s += " ក្នុងនោះព្យួរទោស " + ym(p.suspended_months)
    if p.fine_riel: s += " ពិន័យជាប្រាក់ " + money(p.fine_riel)
    if p.compensation_riel: s += " បង់សំណងដើមបណ្ដឹងរដ្ឋប្បវេណី " + money(p.compensation_riel)
    return s
def l01():
    b = Book("បញ្ជីឧក្រិដ្ឋ-ជួញដូរមនុស្ស ២០២៤-២៥ (បាត់ដំបង).xlsx", "Battambang Provincial Court of First Instance",
      "Criminal registry list in Khmer digits; the whole judgment is one sentence in one cell; law in the title", "take", "complete, one accused per row, case number repeated",
      ["taking the compensation for the fine", "reading an order of dismissal (លើកលែងចោទប្រកាន់) as an acquittal", "counting the total as a person"])
    b.sheet("ជួញដូរមនុស្ស")
    for x, w in (("ព្រះរាជាណាចក្រកម្ពុជា", "motto"), ("ជាតិ សាសនា ព្រះមហាក្សត្រ", "motto"), ("សាលាដំបូងខេត្តបាត់ដំបង", "court"), ("ការិយាល័យក្រឡាបញ្ជីព្រហ្មទណ្ឌ", "office")): b.note(x, w, 10)
    b.gap(); b.note("បញ្ជីសំណុំរឿងតាម" + LAWKH, "title naming the law", 10); b.note("ចូលបញ្ជីពីខែកក្កដា ឆ្នាំ២០២៤", "subtitle", 10)
    b.note(["ល.រ", "លេខសំណុំរឿង", "ថ្ងៃចូលបញ្ជី", "ឈ្មោះជនត្រូវចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "បទចោទ និងមាត្រា", "ថ្ងៃចោទប្រកាន់", "លទ្ធផល"], "headings")
    X = cases(101, 24, .85, no=lambda i, d: K("%04d/%02d" % (i, d.year % 100)))
    for i, p in enumerate(X, 1):
        if not p.outcome: p.outcome2 = "pending"
        off = " និង".join(OFF[a] + (" មាត្រា " + K(a) if a[0] != "C" else " មាត្រា " + K(a[2:]) + " ក្រមព្រហ្មទណ្ឌ") for a in p.arts)
        b.person([K(i), p.case_number, dk(p.date_registered), p.name_khmer, SX[p.sex], K(p.age) + "ឆ្នាំ", CITK[p.citizenship], off, dk(p.date_charged), jt(p)], p,
          "case_number name_khmer sex age citizenship charges date_registered date_charged date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel compensation_riel", **({} if p.outcome else {"outcome": "pending"}))
    b.note(["", "សរុប", "", K(len(X)) + " នាក់", K(sum(p.sex == "female" for p in X)) + " ស្រី"], "total"); b.gap()
    b.note([""] * 7 + ["បាត់ដំបង ថ្ងៃទី១៥ ខែមករា ឆ្នាំ២០២៦"], "place and date"); b.note([""] * 7 + ["ក្រឡាបញ្ជី"], "signature")
    b.widths["ជួញដូរមនុស្ស"] = dict(A=5, B=13, D=20, H=40, J=60); b.save()
def l02():
    b = Book("BMC human trafficking by month.xlsx", "Banteay Meanchey Provincial Court of First Instance",
      "Khmer-English list with a line for each month of registration; both names in one cell; case cells merged", "take", "complete; month lines only divide the list",
      ["taking the month lines for cases", "leaving case number empty under a merged cell", "the Latin name in brackets read as an alias"])
    b.sheet("2025"); b.note("សាលាដំបូងខេត្តបន្ទាយមានជ័យ / Banteay Meanchey Court", "court", 12); b.note("Cases under the Law on Suppression of Human Trafficking and Sexual Exploitation (2008)", "title naming the law", 12); b.gap()
    b.note(["No", "លេខរឿង\nCase No.", "ថ្ងៃចូល\nRegistered", "ឈ្មោះ (Name)", "ភេទ\nSex", "អាយុ\nAge", "សញ្ជាតិ\nNationality", "មាត្រា\nArticle", "ទម្រង់\nForm", "ថ្ងៃកាត់ទោស\nJudgment", "លទ្ធផល\nResult", "ទោស\nPrison"], "headings")
    X = cases(102, 26, .8, step=14, no=lambda i, d: "%d/%d" % (i, d.year), y0=(2024, 9, 2), dis=0); m = None; i = 0
    while i < len(X):
        p = X[i]; k = p.k; q = (p.date_registered.year, p.date_registered.month)
        if q != m: m = q; b.note("ខែ%s ឆ្នាំ %d / %s" % (MON[q[1] - 1], q[0], p.date_registered.strftime("%B %Y")), "month line", 12)
        r = b.n + 1
        for x in X[i:i + k]:
            f = x.first; res = {"convicted": "ផ្តន្ទាទោស Convicted", "acquitted": "រួចទោស Acquitted"}.get(x.outcome)
            x.date_decided = p.date_decided
            b.person([X.index(x) + 1, x.case_number if f else None, x.date_registered if f else None, "%s (%s)" % (x.name_khmer, x.name_latin), {"male": "ប M", "female": "ស F"}[x.sex], x.age,
              "%s %s" % (CITK[x.citizenship], x.citizenship), "; ".join("art. " + c["article"] + (" Criminal Code" if c["law"] == CC else "") for c in x.charges) if f else None,
              EXK[x.exploitation] + " / " + x.exploitation if f else None, x.date_decided if f else None, res, ym(x.sentence_months, 0).replace(" ឆ្នាំ", "y").replace(" ខែ", "m") if x.sentence_months else None], x,
              "case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_decided outcome sentence_months")
        if k > 1:
            for c in (2, 3, 8, 9, 10): b.merge(r, c, r + k - 1, c)
        i += k
    b.gap(); b.note("y = ឆ្នាំ year, m = ខែ month", "key"); b.save()
def l03():
    b = Book("អយ្យការ-ជនជាប់ចោទជួញដូរ.xlsx", "Svay Rieng Provincial Court of First Instance", "Prosecution's working list by stage; ditto marks under a case; only adult or minor, no age; no law named anywhere, only article numbers", "take",
      "complete for what it is; the law is not named", ["leaving the cells with ditto marks empty", "inventing an age from ពេញវ័យ", "giving a sentence to those still in investigation"])
    b.sheet("Sheet1"); b.note("តារាងតាមដានសំណុំរឿង ដែលព្រះរាជអាជ្ញាទទួលបន្ទុក", "title", 9); b.note(["លរ", "លេខអយ្យការ", "ថ្ងៃបណ្តឹងចូល", "ឈ្មោះ", "ភេទ", "ពេញវ័យ/អនីតិជន", "មាត្រា", "ស្ថានភាព", "តំណាងអយ្យការ"], "headings")
    X = cases(103, 16, .4, cc=False, foreign=.06, no=lambda i, d: "អយ%03d-%d" % (i, d.year), y0=(2025, 1, 6)); st = {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ", "decided": "មានសាលក្រម"}
    for i, p in enumerate(X, 1):
        f = p.first; p.age = "minor" if i in (5, 12) else "adult"; d = "''"
        if p.outcome and p.outcome.startswith("charge"): p.outcome = None
        b.person([i, p.case_number if f else d, p.date_registered if f else d, "ឈ្មោះ " + p.name_khmer, S1[p.sex], {"minor": "អនីតិជន", "adult": "ពេញវ័យ"}[p.age], "ម." + " និង ម.".join(p.arts) if f else d,
          st[p.stage] if f else d, "លោក គំរូ ក" if i % 3 else "លោកស្រី គំរូ ខ"], p, "case_number name_khmer sex age charges date_registered stage", charges=[{"law": None, "article": a} for a in p.arts])
    b.save()
def l04():
    b = Book("PSHV foreign nationals Art 10-19.xlsx", "Preah Sihanouk Provincial Court of First Instance", "English list of mostly foreign accused made for an embassy meeting; Latin names, month names in dates, compensation in US dollars", "take",
      "complete; dollars are written as dollars", ["turning US dollars into riel", "putting a Khmer spelling that the sheet does not have"])
    b.sheet("Foreigners"); b.note("Preah Sihanouk Provincial Court of First Instance", "court"); b.note("Foreign accused, TSE Law 2008 (Law on Suppression of Human Trafficking and Sexual Exploitation)", "title naming the law"); b.gap()
    b.note(["#", "Case", "Surname", "Given name", "M/F", "Age", "Citizen of", "Charged under", "Purpose", "Date charged", "Date of verdict", "Verdict", "Tried in", "Prison (years)", "Compensation (USD)"], "headings")
    X = cases(104, 19, .8, arts=["12", "10", "19", "11"], foreign=.85, no=lambda i, d: "SHV-%03d/%d" % (i, d.year), dis=0)
    for i, p in enumerate(X, 1):
        p.case_number = p.case_number; s = p.sentence_months
        if s and s % 12: p.sentence_months = s = s - s % 12 + 12
        if p.compensation_riel: p.compensation_other = {"amount": p.compensation_riel // 4000, "currency": "USD"}
        fa, gi = p.name_latin.split(" ", 1)
        b.person([i, p.case_number, fa, gi, p.sex[0].upper(), p.age, p.citizenship, ", ".join("Art. %s%s" % (c["article"], " Criminal Code" if c["law"] == CC else "") for c in p.charges), p.exploitation, p.date_charged.strftime("%d-%b-%Y"),
          p.date_decided.strftime("%d-%b-%Y") if p.date_decided else "pending", {"convicted": "Guilty", "acquitted": "Not guilty"}.get(p.outcome, "pending"), {"present": "presence", "absent": "absentia", "deemed present": "deemed present"}.get(p.presence_at_judgment), s // 12 if s else None,
          p.compensation_other["amount"] if p.compensation_other else None], p, "case_number name_latin sex age citizenship charges exploitation date_charged date_decided presence_at_judgment outcome sentence_months", **({} if p.outcome else {"outcome": "pending"}))
    b.gap(); b.note("List made for the meeting of 20-Jan-2026.", "note"); b.save()
def l05():
    b = Book("ភ្នំពេញ - រឿងជួញដូរ តាមចៅក្រម.xlsx", "Phnom Penh Municipal Court of First Instance", "One sheet for each judge and a summary sheet; dashes for what is not there; fine and compensation in figures", "take", "complete; same columns on all three sheets; summary is counts only",
      ["taking in the counts of the summary sheet", "reading only the first sheet", "the judge's name taken for an accused"])
    X = cases(105, 57, .8, step=5, no=lambda i, d: "%d ព្រ/%02d" % (i, d.year % 100), dis=.06); cut = [0, 0, 0]; P = [[], [], []]; j = -1
    for p in X:
        if p.first: j += 1
        P[j % 3].append(p)
    for s, Q in zip("កខគ", P):
        b.sheet("ចៅក្រម " + s); b.note("សាលាដំបូងរាជធានីភ្នំពេញ - ចៅក្រម គំរូ " + s, "court and judge", 13); b.note("រឿងតាម" + LAWKH, "title naming the law", 13)
        b.note("ល.រ|លេខរឿង|ជនជាប់ចោទ|ឈ្មោះឡាតាំង|ភេទ|អាយុ|សញ្ជាតិ|មាត្រា|ថ្ងៃចូល|ថ្ងៃសម្រេច|សេចក្តីសម្រេច|ទោស|ពិន័យ (រៀល)|សំណង (រៀល)".split("|"), "headings")
        for i, p in enumerate(Q, 1):
            z = lambda v: "-" if v is None else v
            b.person([i, p.case_number, p.name_khmer, p.name_latin, S1[p.sex], p.age, CITK[p.citizenship], art_kh(p, 0, 0, "ក្រ.ព"), p.date_registered, z(p.date_decided), {"convicted": "មានទោស", "acquitted": "រួចផុត", None: "-"}.get(p.outcome, "ដីកាលើកលែង"),
              ym(p.sentence_months, 0) if p.sentence_months else "-", z(p.fine_riel), z(p.compensation_riel)], p, "case_number name_khmer name_latin sex age citizenship charges date_registered date_decided outcome sentence_months fine_riel compensation_riel")
        b.fmt[b.cur, 13] = b.fmt[b.cur, 14] = "#,##0"; b.note(["", "សរុប", len(Q)], "total")
    b.sheet("សង្ខេប"); b.note("តារាងសង្ខេប", "title of summary"); b.note(["ចៅក្រម", "ជនជាប់ចោទ", "ស្រី"], "headings of summary")
    for s, Q in zip("កខគ", P): b.note(["គំរូ " + s, len(Q), sum(p.sex == "female" for p in Q)], "count")
    b.save()
def run(): l01(); l02(); l03(); l04(); l05()
