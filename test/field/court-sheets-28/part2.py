from lib_book import *
from part1 import SX, S1, PR
def grp(X):
    i = 0
    while i < len(X): yield X[i:i + X[i].k]; i += X[i].k
def l06():
    b = Book("takeo_tip_2025.csv", "Takeo Provincial Court of First Instance", "CSV of the convicted (the title says so) out of the clerk's spreadsheet, Khmer headings, Arabic digits, two title lines on top", "take", "complete", ["amounts with spaces cut at the space", "the first title line taken for headings"])
    b.sheet("csv"); b.note(["សាលាដំបូងខេត្តតាកែវ"] + [""] * 14, "court"); b.note(["បញ្ជីឈ្មោះអ្នកដែលតុលាការផ្តន្ទាទោស រឿងជួញដូរមនុស្ស"] + [""] * 14, "title")
    b.note("ល.រ,លេខសំណុំរឿង,នាមត្រកូល,នាមខ្លួន,ភេទ,អាយុ,សញ្ជាតិ,មូលដ្ឋានច្បាប់,គោលបំណង,ថ្ងៃចោទ,ថ្ងៃសាលក្រម,មុខ,ទោសពន្ធនាគារ,ពិន័យ(រៀល),សំណង(រៀល)".split(","), "headings")
    for i, p in enumerate(cases(106, 21, 1, no=lambda i, d: "%03d.TK.%d" % (i, d.year), dis=0, acq=0), 1):
        f, g = p.name_khmer.split(" ", 1); m = lambda v: dots(v, " ") if v else ""
        b.person([i, p.case_number, f, g, S1[p.sex], p.age, CITK[p.citizenship], art_kh(p, 1, 0), EXK[p.exploitation], p.date_charged.strftime("%d-%m-%Y"), p.date_decided.strftime("%d-%m-%Y") if p.date_decided else "", PR.get(p.presence_at_judgment, ""),
          ym(p.sentence_months, 0) if p.sentence_months else "", m(p.fine_riel), m(p.compensation_riel)], p, "case_number name_khmer sex age citizenship charges exploitation date_charged date_decided presence_at_judgment outcome sentence_months fine_riel compensation_riel")
    b.save()
def l07():
    b = Book("ព្រៃវែង ជួញដូរមនុស្ស.ods", "Prey Veng Provincial Court of First Instance", "ODS; sex, presence and result are ticks under two-storey headings", "take", "complete; exactly one tick in each group", ["a tick read as a number of persons", "the upper heading row taken for a person"])
    b.sheet("បញ្ជី"); b.note("សាលាដំបូងខេត្តព្រៃវែង", "court", 16); b.note("ជនជាប់ចោទតាម" + LAWKH, "title naming the law", 16)
    b.note(["ល.រ", "លេខរឿង", "ឈ្មោះ", "អាយុ", "ភេទ", None, "មាត្រា", "ថ្ងៃចោទប្រកាន់", "សាលក្រម", None, None, None, None, None, "ពន្ធនាគារ", "ព្យួរ"], "headings, upper")
    b.note([None] * 4 + ["ប្រុស", "ស្រី", None, None, "ថ្ងៃ", "ចំពោះមុខ", "កំបាំងមុខ", "ចាត់ទុកជាចំពោះមុខ", "មានទោស", "រួចទោស"], "headings, lower")
    b.merge(3, 5, 3, 6); b.merge(3, 9, 3, 14)
    for c in (1, 2, 3, 4, 7, 8, 15, 16): b.merge(3, c, 4, c)
    T = "✓"; t = lambda x: T if x else None
    for i, p in enumerate(cases(107, 20, .9, dis=0, foreign=.0, no=lambda i, d: K("%d.ឧ.%d" % (i, d.year))), 1):
        b.person([K(i), p.case_number, p.name_khmer, K(p.age), t(p.sex == "male"), t(p.sex == "female"), K("/".join(p.arts)).replace("CC", "ក្រ.ព្រ."), p.date_charged, p.date_decided] + [t(p.presence_at_judgment == x) for x in PR if x == "present"]
          + [t(p.presence_at_judgment == "absent"), t(p.presence_at_judgment == "deemed present"), t(p.outcome == "convicted"), t(p.outcome == "acquitted"), ym(p.sentence_months) if p.sentence_months else None, ym(p.suspended_months) if p.suspended_months else None], p,
          "case_number name_khmer sex age charges date_charged date_decided presence_at_judgment outcome sentence_months suspended_months")
    b.note(["", "ក្រ.ព្រ. = ក្រមព្រហ្មទណ្ឌ"], "key to abbreviations"); b.note(["", "ព្រៃវែង ថ្ងៃទី០៨ ខែមករា ឆ្នាំ២០២៦"], "place and date"); b.save()
def l08():
    b = Book("Pursat-TIP-មួយរឿងមួយជួរ.xlsx", "Pursat Provincial Court of First Instance", "One row for each case; the accused stand one under the other in the cell, sex, age and sentence in the same order", "take", "complete; same number of lines in the cells of a row (a pending case has one word for all)",
      ["one person per row", "giving all the accused of a case the sentence of the first", "victims counted as accused"])
    b.sheet("ពោធិ៍សាត់"); b.note("សាលាដំបូងខេត្តពោធិ៍សាត់ - សំណុំរឿងជួញដូរមនុស្ស (ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស)", "title naming the law", 10)
    b.note(["ល.រ", "លេខ", "ឈ្មោះជនជាប់ចោទ", "ភេទ", "អាយុ", "មាត្រា", "ជនរងគ្រោះ (នាក់)", "ទម្រង់", "ថ្ងៃចុះបញ្ជី", "ថ្ងៃសាលក្រម", "ទោស"], "headings")
    for i, G in enumerate(grp(cases(108, 30, .85, dis=0, foreign=.05, no=lambda i, d: "%03d/%d" % (i, d.year))), 1):
        q = G[0]; n = len(G)
        st = ["%s" % (ym(p.sentence_months) if p.sentence_months else "រួចផុតពីបទចោទ" if p.outcome else "កំពុងរង់ចាំ") for p in G]
        if not q.outcome: st = ["មិនទាន់កាត់"]
        b.g.append([i, q.case_number, "\n".join("%s- %s" % (K(j), p.name_khmer) for j, p in enumerate(G, 1)) if n > 1 else q.name_khmer, "\n".join(S1[p.sex] for p in G), "\n".join(K(p.age) for p in G), art_kh(q, 0), 1 + i % 4, EXK[q.exploitation],
          q.date_registered, q.date_decided, "\n".join(st)])
        for p in G: b.truth(p, "case_number name_khmer sex age charges exploitation date_registered date_decided outcome sentence_months", **({} if p.outcome else {"outcome": "pending"}))
    b.gap(); b.note(["", "សរុប", "៣០ នាក់"], "total"); b.widths[b.cur] = dict(C=26, F=30, K=22); b.save()
def l09():
    b = Book("កំពង់ធំ_សាលក្រមជួញដូរ.xlsx", "Kampong Thom Provincial Court of First Instance", "Judgment book copied by hand; long Khmer dates, prison in figures with words, 'serve ... the rest suspended', nicknames after ហៅ", "take", "complete; only judgments",
      ["what is to be served taken for the whole sentence", "the nickname taken into the name", "the words beside the figure read as a second sentence"])
    W = {i: w for i, w in enumerate("សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ".split())}
    w = lambda m: " ".join("%s (%s) %s" % (K("%02d" % v), W[v], u) for v, u in zip(divmod(m, 12), ("ឆ្នាំ", "ខែ")) if v)
    b.sheet("សាលក្រម"); b.note("សៀវភៅសាលក្រម សាលាដំបូងខេត្តកំពង់ធំ", "title", 9); b.note("បទល្មើសតាម" + LAWKH, "subtitle naming the law", 9); b.gap()
    b.note(["លេខសាលក្រម", "លេខសំណុំរឿង", "កាលបរិច្ឆេទសាលក្រម", "ឈ្មោះ", "ភេទ", "អាយុ", "បទ", "ចំពោះមុខ/កំបាំងមុខ", "សេចក្តីសម្រេច", "ពិន័យ"], "headings")
    X = [p for p in cases(109, 34, 1, dis=0, foreign=0, no=lambda i, d: K("%d-%d" % (i, d.year)), y0=(2024, 3, 4)) if p.outcome]; last = None; k = 40
    X.sort(key=lambda p: (p.date_decided, p.case_number))
    for i, p in enumerate(X):
        if last and (last.month, last.year) != (p.date_decided.month, p.date_decided.year): b.gap()
        last = p.date_decided; nm = p.name_khmer
        if i in (3, 11, 17): p.alias_khmer = ["ខ្មៅ", "ធំ", "តូច"][i // 6]; nm += " ហៅ " + p.alias_khmer
        if i == 6 and p.sentence_months: p.sentence_months += 3
        s = "រួចផុតពីបទចោទប្រកាន់" if p.outcome == "acquitted" else "ដាក់ពន្ធនាគារ " + w(p.sentence_months) + (" ឲ្យអនុវត្ត " + w(p.sentence_months - p.suspended_months) + " សល់ប៉ុន្មានព្យួរ" if p.suspended_months else "")
        k += p.case_number != (X[i - 1].case_number if i else 0)
        b.person([K(k), p.case_number, dlong(p.date_decided), nm, SX[p.sex], K(p.age), "; ".join(OFF[a] + " ម." + K(a.replace("CC", "")) + (" ក្រមព្រហ្មទណ្ឌ" if "CC" in a else "") for a in p.arts), PR[p.presence_at_judgment], s, million(p.fine_riel) if p.fine_riel else "គ្មាន"], p,
          "case_number name_khmer sex age charges date_decided presence_at_judgment outcome sentence_months suspended_months fine_riel")
    b.widths[b.cur] = dict(C=30, D=26, G=40, I=50); b.save()
def l10():
    b = Book("Koh Kong 2025 list.xlsx", "Koh Kong Provincial Court of First Instance", "List of the convicted (the title says so); prison in three columns (years, months, days), money in millions of riel as the line above the headings says", "take", "complete; the unit of money stands once above the headings",
      ["reading 5 in the column of fines as 5 riel", "leaving out the days", "the days in custody taken for days of sentence"])
    b.sheet("KK"); b.note("សាលាដំបូងខេត្តកោះកុង", "court", 15); b.note("អ្នកត្រូវបានផ្តន្ទាទោសតាម" + LAWKH + " ឆ្នាំ២០០៨", "title naming the law", 15); b.note(["ឯកតាប្រាក់៖ លានរៀល"], "unit of money")
    b.note(["ល.រ", "លេខ", "គោត្តនាម និងនាម", "Name", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃទទួល", "ថ្ងៃសាលក្រម", "ឆ្នាំ", "ខែ", "ថ្ងៃ", "ពិន័យ", "សំណង", "ឃុំបណ្ដោះអាសន្ន (ថ្ងៃ)"], "headings")
    X = cases(110, 18, 1, acq=0, dis=0, foreign=.3, y0=(2024, 2, 5), no=lambda i, d: "KK%02d-%03d" % (d.year % 100, i))
    for i, p in enumerate(X, 1):
        if i in (4, 9): p.sentence_months = (p.sentence_months or 24) - 1; p.sentence_days = (12, 20)[i > 4]
        y, m = divmod(p.sentence_months, 12) if p.sentence_months else (None, None); mm = lambda v: v / 1e6 if v and v % 1000000 else v // 1000000 if v else None
        if i == 7: p.compensation_riel = 2500000
        if i == 15: p.compensation_riel = 7500000
        b.person([i, p.case_number, p.name_khmer, p.name_latin, S1[p.sex], p.age, CITK[p.citizenship], art_kh(p, 0, 0), p.date_registered, p.date_decided, y, m or None, p.sentence_days, mm(p.fine_riel), mm(p.compensation_riel), 90 + 7 * (i % 9)], p,
          "case_number name_khmer name_latin sex age citizenship charges date_registered date_decided outcome sentence_months sentence_days fine_riel compensation_riel")
    b.gap(); b.note(["", "", "អ្នកធ្វើតារាង៖ ក្រឡាបញ្ជី"], "signature"); b.save()
def run(): l06(); l07(); l08(); l09(); l10()
