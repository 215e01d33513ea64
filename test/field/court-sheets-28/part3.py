from lib_book import *
from part1 import SX, S1, PR
TITLE = "សំណុំរឿងតាម" + LAWKH
def l11():
    b = Book("ក្រចេះ-រឿងកំពុងដំណើរការ.ods", "Kratie Provincial Court of First Instance", "ODS list of the cases still going on, with stage and next hearing; an empty row between cases; case number only on the first line of a case", "take", "complete; nothing decided yet",
      ["taking the next hearing for the date of decision", "leaving the case number empty for the second accused", "filling in an outcome"])
    b.sheet("កំពុងដំណើរការ"); b.note("តារាងសំណុំរឿងមិនទាន់សម្រេច សាលាដំបូងខេត្តក្រចេះ", "title", 10); b.note(TITLE, "subtitle naming the law", 10)
    b.note(["លេខសំណុំរឿង", "ថ្ងៃចូល", "ជនជាប់ចោទ", "ភេទ", "អាយុ", "សញ្ជាតិ", "ចោទតាមមាត្រា", "ដំណាក់កាល", "សវនាការបន្ទាប់", "ឃុំ/ក្រៅឃុំ"], "headings")
    st = {"investigation": "ស៊ើបសួរ", "awaiting trial": "រង់ចាំសវនាការ", "trial": "កំពុងជំនុំជម្រះ"}; X = cases(111, 17, 0, y0=(2025, 5, 5), no=lambda i, d: K("%d/%d កច" % (i, d.year)))
    for i, p in enumerate(X):
        f = p.first
        if f and i: b.gap()
        r0 = b.n + 1 if f else r0; h = p.date_registered + dt.timedelta(280) if p.stage != "investigation" else None
        b.person([p.case_number if f else None, p.date_registered if f else None, p.name_khmer, SX[p.sex], p.age, CITK[p.citizenship], art_kh(p, 0) if f else None, st[p.stage] if f else None, h if f else None, ("ឃុំខ្លួន", "ក្រៅឃុំ")[i % 4 == 3]], p,
          "case_number name_khmer sex age citizenship charges date_registered stage")
        if p.k > 1 and (i == len(X) - 1 or X[i + 1].first): [b.merge(r0, c, b.n, c) for c in (1, 2, 7, 8, 9)]
    b.gap(); b.note(["អនុវត្តត្រឹមថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៦"], "date of the list"); b.save()
def l12():
    b = Book("Pailin court TIP.xlsx", "Pailin Provincial Court of First Instance", "Short bilingual list of a small court; year of birth instead of age; remarks on appeals", "take", "complete", ["making an age out of the year of birth", "reading the appeal in the remarks as an outcome", "taking the year of birth for an age"])
    b.sheet("Pailin"); b.note("សាលាដំបូងខេត្តប៉ៃលិន / Pailin Court of First Instance", "court", 12); b.note("ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស ២០០៨ / TIP Law 2008", "law", 12)
    b.note(["ល.រ / No", "Case", "ឈ្មោះ", "Name", "ភេទ / Sex", "ឆ្នាំកំណើត / Born", "Nationality", "មាត្រា / Art.", "ថ្ងៃសាលក្រម / Judgment", "លទ្ធផល / Result", "ទោស / Sentence", "ព្យួរ / Suspended", "សម្គាល់ / Remarks"], "headings")
    for i, p in enumerate(cases(112, 9, 1, dis=0, no=lambda i, d: "PL %02d/%d" % (i, d.year), first=2, step=25), 1):
        p.birth_year = p.date_registered.year - p.age
        b.person([i, p.case_number, p.name_khmer, p.name_latin, S1[p.sex] + " / " + p.sex[0].upper(), p.birth_year, p.citizenship, " + ".join(c["article"] + (" CC 2009" if c["law"] == CC else "") for c in p.charges), p.date_decided, {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចទោស"}[p.outcome],
          "%s / %s" % (ym(p.sentence_months), ym(p.sentence_months, 0).replace("ឆ្នាំ", "yrs").replace("ខែ", "mths")) if p.sentence_months else None, "%d ខែ / months" % p.suspended_months if p.suspended_months else None, ("ប្តឹងឧទ្ធរណ៍" if i % 4 == 0 else None)], p,
          "case_number name_khmer name_latin sex citizenship charges date_decided outcome sentence_months suspended_months")
    b.save()
def l13():
    b = Book("កណ្តាល សំណងជនរងគ្រោះ.xlsx", "Kandal Provincial Court of First Instance", "List with compensation; the column has no currency: most amounts are millions, some are a few thousand", "take-with-questions", "the small amounts of compensation can be dollars; the fine column says riel",
      ["2500 or 3000 taken for riel without asking", "thousands multiplied"])
    b.sheet("2024-2025"); b.note("សាលាដំបូងខេត្តកណ្តាល", "court", 11); b.note(TITLE + " ដែលមានសំណង", "title naming the law", 11)
    b.note(["ល.រ", "លេខរឿង", "ឈ្មោះជនជាប់ចោទ", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃសាលក្រម", "សេចក្តីសម្រេច", "ទោស", "ពិន័យ (រៀល)", "សំណង"], "headings"); bad = []
    for i, p in enumerate(cases(113, 22, 1, dis=0, no=lambda i, d: "%d/ក.ណ/%d" % (i, d.year)), 1):
        v = p.compensation_riel
        if i in (3, 9, 14, 20) and p.outcome == "convicted": v = (2500, 3000, 1500, 4000)[(i - 3) // 5]; p.compensation_riel = None; p.compensation_other = {"amount": v, "currency": "USD"}; bad.append("2024-2025!K%d" % (b.n + 1))
        b.person([i, p.case_number, p.name_khmer, SX[p.sex], p.age, art_kh(p, 0, 0), p.date_decided, {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចផុតពីបទចោទ"}[p.outcome], ym(p.sentence_months, 0) if p.sentence_months else None, p.fine_riel, v], p,
          "case_number name_khmer sex age charges date_decided outcome sentence_months fine_riel compensation_riel")
    b.fmt["2024-2025", 10] = b.fmt["2024-2025", 11] = "#,##0"; b.note([None, "សរុប", "២២ នាក់"], "total")
    b.ask("currency of compensation (column K)", "no currency in the heading; %d amounts of a few thousand beside millions; the clerk would answer: the small ones are US dollars, the others riel" % len(bad), ", ".join(bad)); b.save()
def l14():
    b = Book("ត្បូងឃ្មុំ_បញ្ជីរួម.xlsx", "Tboung Khmum Provincial Court of First Instance", "Two clerks' lists pasted one under the other; one accused stands twice in the same case; another is in two cases", "take-with-questions", "one person entered twice with the same case, name, age and judgment",
      ["counting the second entry as another person without asking", "dropping either entry without asking", "joining the two cases of the person who has two"])
    b.sheet("រួម"); b.note("សាលាដំបូងខេត្តត្បូងឃ្មុំ", "court", 10); b.note(TITLE, "title naming the law", 10); H = ["ល.រ", "លេខរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃចូល", "ថ្ងៃសាលក្រម", "លទ្ធផល", "ទោស"]; b.note(H, "headings")
    X = [p for p in cases(114, 25, 1, acq=.05, dis=0, no=lambda i, d: "%03d-TK-%02d" % (i, d.year % 100)) if p.outcome]
    X[15] = R(X[4]); two = X[18]; one = X[7]; two.name_khmer, two.name_latin, two.sex, two.age, two.citizenship = one.name_khmer, one.name_latin, one.sex, one.age, one.citizenship; at = {}
    for i, p in enumerate(X):
        if i == 13: b.note("បន្តពីបញ្ជីក្រឡាបញ្ជីទី២", "line: continued from the second clerk's list", 10); b.note(H, "headings again")
        w = "រួម!%d" % (b.n + 1); at[i] = w
        if i == 15: p.second_entry_of = at[4]
        t = b.person([i + 1 if i < 13 else i - 12, p.case_number, p.name_khmer, SX[p.sex], p.age, CITK[p.citizenship], art_kh(p, 0), p.date_registered, p.date_decided, {"convicted": "ដាក់ទោស", "acquitted": "រួចទោស"}[p.outcome], ym(p.sentence_months) if p.sentence_months else "-"], p,
          "case_number name_khmer sex age citizenship charges date_registered date_decided outcome sentence_months")
        if i == 7: t7 = t
        if i == 18: t["also_in_another_case"] = at[7]; t7["also_in_another_case"] = w
    b.ask("rows %s and %s" % (at[4], at[15]), "same case number, name, age and judgment: one person entered twice, or two; the clerk would answer: once too many", at[15]); b.save()
def l15():
    b = Book("OMC-TIP.xlsx", "Oddar Meanchey Provincial Court of First Instance", "Result as a figure 1, 2 or 3, without a key", "take-with-questions", "what 1, 2 and 3 stand for is nowhere in the file", ["deciding alone what 2 and 3 mean", "taking the figure for a number of persons or of years"])
    b.sheet("OMC"); b.note("សាលាដំបូងខេត្តឧត្តរមានជ័យ", "court", 10); b.note(TITLE, "title naming the law", 10)
    b.note(["ល.រ", "លេខ", "ឈ្មោះ", "ភេទ", "អាយុ", "មាត្រា", "ថ្ងៃចោទ", "ថ្ងៃសម្រេច", "លទ្ធផល", "ឆ្នាំ", "ខែ"], "headings")
    X = cases(115, 20, 1, acq=.2, dis=.25, foreign=.05, no=lambda i, d: "%d/%d" % (i, d.year)); code = {"convicted": 1, "acquitted": 2}
    for i, p in enumerate(X, 1):
        y, m = divmod(p.sentence_months, 12) if p.sentence_months else (None, None)
        b.person([i, p.case_number, p.name_khmer, S1[p.sex], p.age, art_kh(p, 0, 0), p.date_charged, p.date_decided, code.get(p.outcome, 3), y, m or None], p, "case_number name_khmer sex age charges date_charged date_decided outcome sentence_months")
    b.ask("codes 1, 2, 3 in the column លទ្ធផល", "no key; the clerk would answer: 1 convicted, 2 acquitted, 3 charge dismissed by the investigating judge", "OMC!I3"); b.save()
def run(): l11(); l12(); l13(); l14(); l15()
