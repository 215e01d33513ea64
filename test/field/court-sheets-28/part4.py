from lib_book import *
from part1 import SX, S1, PR
TITLE = "សំណុំរឿងតាម" + LAWKH
def l16():
    b = Book("សៀមរាប ជនជាប់ចោទ ២០២៥.xlsx", "Siem Reap Provincial Court of First Instance", "Ordinary Khmer list with four slips of the keyboard", "name-errors", "an age of 332, a day that does not exist, a judgment before the charge, 80 years of prison",
      ["putting any of the four right by guess", "calling the good cells of those rows wrong"])
    b.sheet("បញ្ជីឈ្មោះ"); b.note("សាលាដំបូងខេត្តសៀមរាប", "court", 12); b.note(TITLE, "title naming the law", 12)
    b.note(["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះ", "ភេទ", "អាយុ", "សញ្ជាតិ", "មាត្រា", "ថ្ងៃចូល", "ថ្ងៃចោទ", "ថ្ងៃសាលក្រម", "សេចក្តីសម្រេច", "ទោស"], "headings")
    X = cases(116, 24, .9, dis=0, no=lambda i, d: "%04d-%d" % (i, d.year))
    con = [i for i, p in enumerate(X) if p.outcome == "convicted" and p.k == 1]
    for i, p in enumerate(X):
        de, s, e = p.date_decided, ym(p.sentence_months, 0) if p.sentence_months else None, None
        if i == con[1]: p.age = 332; e = (5, 332, "age 332 cannot be")
        if i == con[2]: p.date_decided = None; de = "31/11/2025"; e = (10, de, "30 days in November: no such day")
        if i == con[3]: de = p.date_decided = p.date_decided.replace(year=2023); e = (10, dk(de).translate({v: k for k, v in KD.items()}), "judgment before the case was registered and charged")
        if i == con[4]: p.sentence_months = 960; s = "80 ឆ្នាំ"; e = (12, s, "80 years of prison: over what the law allows (30 years or life)")
        b.person([i + 1, p.case_number, p.name_khmer, SX[p.sex], p.age, CITK[p.citizenship], art_kh(p, 0, 0), p.date_registered, p.date_charged, de, {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចទោស"}.get(p.outcome, "មិនទាន់សម្រេច"), s], p,
          "case_number name_khmer sex age citizenship charges date_registered date_charged date_decided outcome sentence_months", **({} if p.outcome else {"outcome": "pending"}))
        if e: b.err(*e)
    b.note([None, "សរុប", len(X)], "total"); b.save()
def l17():
    b = Book("Kampong Speu court - TIP cases.xlsx", "Kampong Speu Provincial Court of First Instance", "Bilingual headings, English in the cells; typing slips in money, article, year and suspension", "name-errors", "a fine with misplaced dots, article 72 of a law of 52 articles, a judgment in 2052, more suspended than given, prison for an acquitted person",
      ["guessing the fine", "changing article 72 into 27 or 12", "changing 2052 into 2025", "dropping the row of the acquitted person"])
    b.sheet("TIP 24-25"); b.note("Kampong Speu Provincial Court of First Instance", "court", 13); b.note("Law on Suppression of Human Trafficking and Sexual Exploitation 2008 - cases", "title naming the law", 13); b.gap()
    b.note(["No", "Case no. / លេខ", "ឈ្មោះ", "Name", "Sex / ភេទ", "Age / អាយុ", "Article / មាត្រា", "Registered / ថ្ងៃចូល", "Judgment / សាលក្រម", "Result / លទ្ធផល", "Prison / ពន្ធនាគារ", "of which suspended / ព្យួរ", "Fine (riel) / ពិន័យ"], "headings")
    X = cases(217, 22, 1, dis=0, acq=.2, foreign=.05, cc=False, no=lambda i, d: "KS%03d/%02d" % (i, d.year % 100), arts=["10", "12", "19", "26", "30", "28"])
    fin = [i for i, p in enumerate(X) if p.fine_riel and not p.suspended_months]; sus = [i for i, p in enumerate(X) if p.suspended_months]; acq = [i for i, p in enumerate(X) if p.outcome == "acquitted"]
    oth = [i for i, p in enumerate(X) if p.outcome == "convicted" and not p.fine_riel]; assert fin and sus and acq and len(oth) > 3
    ye = lambda m: ym(m, 0).replace("ឆ្នាំ", "years").replace("ខែ", "months") if m else None
    for i, p in enumerate(X):
        fi, s, de, e = dots(p.fine_riel, ",") if p.fine_riel else None, ye(p.sentence_months), p.date_decided, []
        if i == fin[0]: p.fine_riel = None; fi = "5.0000.000"; e.append((13, fi, "dots in the wrong places: 5,000,000 or 50,000,000"))
        if i == sus[-1]: p.suspended_months = p.sentence_months + 12; e.append((12, ye(p.suspended_months), "more suspended than the sentence has"))
        if i == oth[1]: p.charges = [{"law": TIP, "article": "72"}]; e.append((7, "Art. 72", "the law of 2008 has 52 articles"))
        if i == oth[3]: p.date_decided = de = p.date_decided.replace(year=2052); e.append((9, de.strftime("%d/%m/%Y"), "judgment in the future (2052)"))
        if i == acq[0]: p.sentence_months = 84; s = ye(84); e.append((11, s, "acquitted, yet seven years of prison"))
        b.person([i + 1, p.case_number, p.name_khmer, p.name_latin, p.sex[0].upper(), p.age, "Art. " + ", ".join(c["article"] for c in p.charges), p.date_registered, de, {"convicted": "Convicted", "acquitted": "Acquitted"}[p.outcome], s, ye(p.suspended_months), fi], p,
          "case_number name_khmer name_latin sex age charges date_registered date_decided outcome sentence_months suspended_months fine_riel")
        for x in e: b.err(*x)
    b.gap(); b.note("Prepared by: clerk, 20 January 2026", "signature"); b.save()
def l18():
    b = Book("stung_treng_cases.tsv", "Stung Treng Provincial Court of First Instance", "TSV, Khmer, Khmer digits, written in a plain editor", "name-errors", "a row without a name, an accused of 7 years, a year 2205, a day 00",
      ["leaving out the row without a name", "changing 7 into 17 or 37", "changing 2205 into 2025", "guessing the day that is 00"])
    b.sheet("tsv"); b.note("ល.រ\tលេខរឿង\tឈ្មោះ\tភេទ\tអាយុ\tមាត្រា\tទម្រង់\tថ្ងៃចោទ\tថ្ងៃសាលក្រម\tផ្តន្ទាទោសពន្ធនាគារ\tសំណង(រៀល)".split("\t"), "headings")
    X = cases(118, 15, 1, dis=0, acq=0, foreign=0, cc=False, no=lambda i, d: K("%02d.ស.ត.%d" % (i, d.year)))
    for i, p in enumerate(X):
        ch, de, e, n = dk(p.date_charged), dk(p.date_decided), None, p.name_khmer
        if i == 3: n = p.name_khmer = None; e = (3, "", "no name")
        if i == 6: p.age = 7; e = (5, "៧", "an accused of 7 years")
        if i == 9: de = K(p.date_decided.strftime("%d/%m/2205")); p.date_decided = p.date_decided.replace(year=2205); e = (9, de, "judgment in the future (2205)")
        if i == 12: ch = K(p.date_charged.strftime("00/%m/%Y")); p.date_charged = None; e = (8, ch, "no day 00")
        b.person([K(i + 1), p.case_number, n or "", S1[p.sex], K(p.age), art_kh(p, 1), EXK[p.exploitation], ch, de, ym(p.sentence_months), K(dots(p.compensation_riel)) if p.compensation_riel else "-"], p,
          "case_number name_khmer sex age charges exploitation date_charged date_decided sentence_months compensation_riel", outcome="convicted")
        if e: b.err(*e)
    b.save()
def l19():
    b = Book("កំពង់ឆ្នាំង ស្ថិតិត្រីមាសទី៤.xlsx", "Kampong Chhnang Provincial Court of First Instance", "Quarterly figures by offence and month", "refuse", "counts only; no accused person is named", ["making persons out of counts"])
    b.sheet("ត្រីមាសទី៤"); b.note("ព្រះរាជាណាចក្រកម្ពុជា", "motto", 10); b.note("ជាតិ សាសនា ព្រះមហាក្សត្រ", "motto", 10); b.note("សាលាដំបូងខេត្តកំពង់ឆ្នាំង", "court", 10); b.note("តារាងស្ថិតិសំណុំរឿងតាម" + LAWKH + " ត្រីមាសទី៤ ឆ្នាំ២០២៥", "title", 10)
    b.note(["ល.រ", "បទល្មើស", "មាត្រា", "រឿងចាស់", "រឿងថ្មី", "សម្រេច", "នៅសល់", "ជនជាប់ចោទ", "ស្រី", "ជនរងគ្រោះ"], "headings"); T = [0] * 7
    for i, (a, v) in enumerate({"10": (3, 2, 2), "11": (1, 1, 0), "12": (2, 2, 1), "16": (0, 1, 1), "19": (1, 0, 1), "26": (2, 3, 4), "30": (4, 1, 2), "34": (1, 0, 0)}.items(), 1):
        o, n, d = v; x = [o, n, d, o + n - d, (o + n) * 2 - 1, o, o + n + 1]; T = [p + q for p, q in zip(T, x)]; b.note([K(i), OFF[a], K(a)] + [K(q) for q in x], "count")
    b.note([None, "សរុប", None] + [K(q) for q in T], "total"); b.gap(); b.note([None] * 6 + ["កំពង់ឆ្នាំង ថ្ងៃទី០៥ ខែមករា ឆ្នាំ២០២៦"], "place and date"); b.note([None] * 6 + ["ប្រធានការិយាល័យ"], "signature"); b.widths[b.cur] = dict(B=45); b.save()
def l20():
    b = Book("ព្រះវិហារ បញ្ជីជនរងគ្រោះ.xlsx", "Preah Vihear Provincial Court of First Instance", "List of victims handed to the social affairs office, sent by mistake", "refuse", "not a list of accused persons: the title and headings say victims", ["taking in the victims as accused"])
    b.sheet("ជនរងគ្រោះ"); b.note("សាលាដំបូងខេត្តព្រះវិហារ", "court", 8); b.note("បញ្ជីឈ្មោះជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស ដែលបញ្ជូនទៅមន្ទីរសង្គមកិច្ច", "title", 8)
    b.note(["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះជនរងគ្រោះ", "ភេទ", "អាយុ", "ថ្ងៃបញ្ជូន", "មណ្ឌលទទួល", "ជំនួយ"], "headings")
    for i, p in enumerate(cases(120, 14, 0, foreign=0, no=lambda i, d: "%03d/%d" % (i, d.year)), 1): b.note([i, p.case_number, p.name_khmer, SX[p.sex], p.age - 9, p.date_charged, "មណ្ឌលគំរូ " + "កខគ"[i % 3], ("ម្ហូបអាហារ", "វិជ្ជាជីវៈ", "ត្រឡប់ទៅផ្ទះ")[i % 3]], "a victim")
    b.gap(); b.note([None, "សរុប", "១៤ នាក់"], "total"); b.save()
def run(): l16(); l17(); l18(); l19(); l20()
