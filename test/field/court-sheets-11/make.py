# makes files/, truth.json and cells.json; always the same bytes
import json, shutil
from lib import *
os.makedirs("files", exist_ok=True)
for f in os.listdir("files"): os.remove("files/"+f)
FILES = []
PC = " Provincial Court of First Instance"
SEXK = {"male": "ប្រុស", "female": "ស្រី"}; SEX1 = {"male": "ប", "female": "ស"}
PRESK = {"present": "ចំពោះមុខ", "absent": "កំបាំងមុខ", "deemed present": "ចាត់ទុកជាចំពោះមុខ"}
OUTK = {"convicted": "ផ្តន្ទាទោស", "acquitted": "រួចផុតពីបទចោទ", "charge dismissed by the investigating judge": "ដីកាលើកលែងចោទប្រកាន់"}
STK = {"investigation": "កំពុងស៊ើបសួរ", "awaiting trial": "រង់ចាំជំនុំជម្រះ", "trial": "កំពុងជំនុំជម្រះ", "decided": "ចេញសាលក្រមហើយ"}
LAWK = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
def kdate(d): return f"{kd(f'{d.day:02d}')} {KM[d.month-1]} {kd(d.year)}"
def yk(m, digits=kd, w=("ឆ្នាំ", "ខែ")):
    y, m = divmod(m, 12); return " ".join(x for x in ([f"{digits(y)}{w[0]}"] if y else [])+([f"{digits(m)}{w[1]}"] if m else []))
def SENT(a): return {"sentence_months": a.sm, "sentence_days": a.sd, "suspended_months": a.susp}
def N(h="ល.រ"): return (h, lambda a: (a.n, {}))
def case(h, f=lambda x: x): return (h, lambda a: (f(a.cn), {"case_number": f(a.cn)}))
def kh(h): return (h, lambda a: (a.kh, {"name_khmer": a.kh}))
def la(h, up=False): return (h, lambda a: ((a.la.upper() if up else a.la),  {"name_latin": a.la.upper() if up else a.la}))
def sex(h, m): return (h, lambda a: (m[a.sex], {"sex": a.sex}))
def age(h, f=lambda x: x): return (h, lambda a: (f(a.age), {"age": a.age}))
def cit(h, f=lambda x: CITK[x]): return (h, lambda a: (f(a.cit), {"citizenship": a.cit}))
def ex(h, f=lambda x: EXK[x]): return (h, lambda a: (f(a.ex), {"exploitation": a.ex}))
def date(h, k, f=lambda d: d, fmt=None, none=None):
    at = {"dreg": "date_registered", "dchg": "date_charged", "ddec": "date_decided"}[k]
    return (h, lambda a: (f(getattr(a, k)) if getattr(a, k) else none, {at: getattr(a, k)}, fmt))
def pres(h, m=PRESK, none=None): return (h, lambda a: (m[a.pres] if a.pres else none, {"presence_at_judgment": a.pres}))
def money(h, k, f=lambda n: n, none=None, fmt=None):
    return (h, lambda a: (f(getattr(a, k)) if getattr(a, k) else none, {{"fine": "fine_riel", "comp": "compensation_riel"}[k]: getattr(a, k)}, fmt))
def letter(F, S, court, office, no):
    F.line(S, 1, ["ព្រះរាជាណាចក្រកម្ពុជា"], "motto", 5, True); F.line(S, 2, ["ជាតិ សាសនា ព្រះមហាក្សត្រ"], "motto", 5)
    F.line(S, 3, [court], "court", 1, True); F.line(S, 4, [office], "office"); F.line(S, 5, [no], "letter number")

# 1 Battambang: the old head clerk; prints everything, Khmer digits as text, case cells merged over its accused
F = File("បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤-២០២៥.xlsx", "Battambang"+PC, "Old head clerk's list for print: letterhead, Khmer digits as text, the case's cells merged over its accused, words for the dates", "take", "complete; law in the title")
S = F.sheet("បញ្ជី"); letter(F, S, "សាលាដំបូងខេត្តបាត់ដំបង", "ការិយាល័យក្រឡាបញ្ជី", "លេខ ០៤៧ ក.ប.ប")
F.line(S, 7, ["បញ្ជីសំណុំរឿងដែលចេញសាលក្រមរួច តាម"+LAWK], "title naming the law", 3, True)
rng = random.Random(101); P = people(rng, 18, lambda s, d: f"{s:04d} ចុះថ្ងៃ{d:%d.%m.%y}".replace(" ចុះថ្ងៃ", " ចថ ") if 0 else f"{s:04d}/{d.year}", D.date(2024, 2, 5), span=300, foreign=["Thai"], fshare=.1)
def c1(a): return ("\n".join(f"{OFK[int(x)]} (មាត្រា{kd(x)})" for _, x in a.ch), {"charges": F.ch(a)})
def s1(a):
    if a.out == "acquitted": return ("រួចផុតពីបទចោទ", {"outcome": "acquitted", **SENT(a)})
    y, m = divmod(a.sm, 12)
    return (f"ដាក់ពន្ធនាគារកំណត់ {yk(a.sm)}"+(f" ក្នុងនោះឱ្យអនុវត្ត {yk(a.sm-a.susp)} សល់ព្យួរ {yk(a.susp)}" if a.susp else ""), {"outcome": "convicted", **SENT(a)})
last = F.table(S, 9, [("ល.រ", lambda a: (kd(a.n), {})), case("លេខសំណុំរឿង", kd), kh("នាមត្រកូល និងនាមខ្លួន ជនជាប់ចោទ"), sex("ភេទ", SEXK), ("អាយុ", lambda a: (kd(a.age)+" ឆ្នាំ", {"age": a.age})), cit("សញ្ជាតិ"),
   ("បទចោទ", c1), date("ថ្ងៃចូលបញ្ជី", "dreg", kdate), date("ថ្ងៃប្រកាសសាលក្រម", "ddec", kdate), ("សេចក្តីសម្រេច", s1), money("ពិន័យ (រៀល)", "fine", lambda n: kd(dots(n)), "-"), money("សំណង (រៀល)", "comp", lambda n: kd(dots(n)), "-"),
   ("ផ្សេងៗ", lambda a: ({0: "ប្តឹងឧទ្ធរណ៍", 1: "ជាប់ស្ថាពរ", 2: None, 3: "ជាប់ស្ថាពរ"}[(a.n*7+a.age) % 4], {}))], P, merged=(1, 6, 7, 8))
F.line(S, last+1, ["កំណត់សម្គាល់៖ សញ្ញា « - » មានន័យថា គ្មាន"], "note", 2)
F.line(S, last, ["", "សរុប", f"{kd(len(P))} នាក់"], "total")
F.line(S, last+2, ["ធ្វើនៅបាត់ដំបង ថ្ងៃទី១២ ខែមករា ឆ្នាំ២០២៦"], "place and date", 9); F.line(S, last+3, ["ប្រធានការិយាល័យក្រឡាបញ្ជី"], "office", 9)
S.boxed = (9, 1, last, 13); S.widths = {2: 14, 3: 22, 7: 34, 8: 18, 9: 18, 10: 34, 11: 14, 12: 14}
F.t["never"] = ["counting the total as a person", "taking the part to be served for the whole sentence", "giving the merged dates to the first accused only"]
FILES.append((F, write_xlsx, {}))

# 2 Phnom Penh: young clerk, English, real values, filter, hidden lists, summary sheet
F = File("TIP cases PNH 2024-2025 (final)2.xlsx", "Phnom Penh Municipal Court of First Instance", "Young clerk's English table: real dates and numbers, filter, a hidden sheet of drop-down words, a summary sheet", "take", "complete")
S = F.sheet("Cases"); rng = random.Random(102)
P = people(rng, 40, lambda s, d: f"{s}/{d:%y} TIP", D.date(2024, 3, 4), span=600, foreign=["Chinese", "Vietnamese", "Malaysian"], fshare=.3, expl=["forced criminality", "forced labour", "sexual exploitation", "sexual exploitation", "surrogacy", "forced marriage"], two=.2, dis=.08, first=21, cut=D.date(2026, 1, 9))
EXE = {"forced criminality": "Forced criminality", "forced labour": "Forced labour", "sexual exploitation": "Sexual exploitation", "surrogacy": "Surrogacy", "forced marriage": "Forced marriage"}
cols = [N("No"), case("Case No"), kh("Accused (KH)"), la("Accused (EN)"), sex("Sex", {"male": "M", "female": "F"}), age("Age"), cit("Nationality", lambda x: x),
 ("Law", lambda a: ("TIP Law 2008", {"~charges": None})), ("Art.", lambda a: (", ".join(x for _, x in a.ch) if len(a.ch) > 1 else int(a.ch[0][1]), {"charges": F.ch(a)})), ex("Purpose", lambda x: EXE[x]),
 date("Registered", "dreg"), date("Charged", "dchg"),
 ("Stage", lambda a: ({"investigation": "Investigation", "awaiting trial": "Awaiting trial", "trial": "Trial", "decided": "Decided"}[a.stage], {"stage": a.stage})),
 date("Decision date", "ddec"), pres("Presence", {"present": "Present", "absent": "In absentia", "deemed present": "Deemed present"}),
 ("Result", lambda a: ({"convicted": "Convicted", "acquitted": "Acquitted", None: None}.get(a.out, "Dismissed by IJ"), {"outcome": a.out})),
 ("Prison (years)", lambda a: (a.sm//12 if a.sm else None, {"sentence_months": (a.sm//12*12, "y") if a.sm else None})),
 ("Prison (months)", lambda a: (a.sm % 12 or None if a.sm else None, {"sentence_months": (a.sm % 12, "m") if a.sm and a.sm % 12 else None})),
 ("of which suspended (months)", lambda a: (a.susp, {"suspended_months": a.susp})), money("Fine (KHR)", "fine", fmt="#,##0"), money("Compensation (KHR)", "comp", fmt="#,##0"),
 ("No. of victims", lambda a: ((a.seq*5) % 7+1 if a.first else None, {})), ("Note", lambda a: ("appeal filed" if a.out == "convicted" and a.age % 3 == 0 else "on bail" if not a.out and a.age % 4 == 0 else None, {}))]
last = F.table(S, 1, cols, P); S.filter = f"A1:W{last-1}"; S.freeze = "C2"; S.widths = {i: 15 for i in range(2, 22)}; S.font = "Calibri"
T = F.sheet("Summary"); F.line(T, 1, ["Summary"], "title of summary"); F.line(T, 2, ["", "Persons"], "headings of summary")
for i, st in enumerate(["investigation", "awaiting trial", "trial", "decided"]): F.line(T, 3+i, [EXE.get(st, st.capitalize()), sum(a.stage == st for a in P)], "count")
F.line(T, 7, ["Total", len(P)], "total")
H = F.sheet("Lists", state="hidden")
for i, v in enumerate(["Investigation", "Awaiting trial", "Trial", "Decided", "Convicted", "Acquitted", "Dismissed by IJ", "Present", "In absentia", "Deemed present"]): F.line(H, i+1, [v], "drop-down word (hidden sheet)")
F.t["never"] = ["taking lines of Summary or Lists for persons", "reading article '10, 17' as 1017 or 10.17"]
FILES.append((F, write_xlsx, {"font": "Calibri"}))

# 3 Svay Rieng: French-trained clerk answering an NGO
F = File("Réponse ONG - affaires de traite Svay Rieng.xlsx", "Svay Rieng"+PC, "French-trained clerk's answer to an NGO, all in French on a French Excel", "take", "complete; law named in the title")
S = F.sheet("Feuil1"); rng = random.Random(103); P = people(rng, 12, lambda s, d: f"{s:03d}/{d.year}", D.date(2024, 5, 6), span=250, foreign=["Vietnamese"], fshare=.3, two=.2)
F.line(S, 1, ["Tribunal de première instance de la province de Svay Rieng"], "court", bold=True); F.line(S, 2, ["Affaires jugées en application de la loi de 2008 sur la répression de la traite des êtres humains et de l'exploitation sexuelle"], "title naming the law"); F.line(S, 3, ["à l'attention de l'association (votre lettre du 9 décembre 2025)"], "addressee")
def s3(a):
    if not a.sm: return ("relaxe", {"outcome": "acquitted", **SENT(a)})
    f = lambda m: " et ".join(([f"{m//12} an"+("s" if m >= 24 else "")] if m >= 12 else [])+([f"{m%12} mois"] if m % 12 else []))
    return (f"{f(a.sm)} d'emprisonnement"+(f", dont {f(a.susp)} avec sursis" if a.susp else ""), {"outcome": "convicted", **SENT(a)})
FC = {"Cambodian": {"male": "Cambodgien", "female": "Cambodgienne"}, "Vietnamese": {"male": "Vietnamien", "female": "Vietnamienne"}}
FX = {"sexual exploitation": "exploitation sexuelle", "forced labour": "travail forcé", "forced marriage": "mariage forcé", "begging": "mendicité"}
fm = lambda n: f"{n:,}".replace(",", " ")
last = F.table(S, 5, [N("N°"), case("N° du dossier"), la("Nom et prénom du prévenu"), sex("Sexe", {"male": "H", "female": "F"}), ("Âge", lambda a: (f"{a.age} ans", {"age": a.age})), ("Nationalité", lambda a: (FC[a.cit][a.sex], {"citizenship": a.cit})),
  ("Inculpation", lambda a: (" et ".join(f"art. {x}" for _, x in a.ch), {"charges": F.ch(a)})), ex("Finalité", lambda x: FX[x]), date("Enregistré le", "dreg"), date("Inculpé le", "dchg"), date("Jugement du", "ddec"),
  pres("Jugement", {"present": "contradictoire", "absent": "par défaut", "deemed present": "réputé contradictoire"}), ("Peine", s3), money("Amende (riels)", "fine", fm, "néant"), money("Dommages-intérêts (riels)", "comp", fm, "néant")], P)
F.line(S, last+1, ["Pour le greffier en chef"], "signature", 11); S.widths = {i: 17 for i in range(2, 16)}; S.font = "Arial"
F.t["never"] = ["taking H (homme) for anything but male", "reading 'relaxe' as released on conviction"]
FILES.append((F, write_xlsx, {"font": "Arial"}))

# 4 Kandal: .xls, one sheet per month, two heading rows, an empty month
F = File("kandal 6 khe 2025.xls", "Kandal"+PC, "Old Excel file, one sheet per month with two rows of headings (grouped), a month without any case", "take", "complete")
rng = random.Random(104); P = people(rng, 20, lambda s, d: f"{s}", D.date(2025, 1, 6), span=170, cut=D.date(2025, 10, 10), first=5)
for m in range(1, 7):
    S = F.sheet(f"ខែ{KM[m-1]}"); F.line(S, 1, [f"សាលាដំបូងខេត្តកណ្តាល - បញ្ជីបទល្មើសជួញដូរមនុស្ស ខែ{KM[m-1]} ឆ្នាំ២០២៥"], "title"); 
    Q = [a for a in P if a.dreg.month == m]
    if m == 4 or not Q:
        F.line(S, 3, ["គ្មានសំណុំរឿងថ្មីក្នុងខែនេះទេ"], "no case this month")
        P = [a for a in P if a.dreg.month != 4]; continue
    F.line(S, 2, ["ល.រ", "លេខ\nសំណុំរឿង", "ថ្ងៃចូល", "ជនត្រូវចោទ", "", "", "បទល្មើស", "", "ចៅក្រម", "សាលក្រម", "", ""], "headings (groups)", bold=True)
    for c1_, c2_ in ((4, 6), (7, 8), (10, 12)): S.merge(2, c1_, 2, c2_)
    for c in (1, 2, 3, 9): S.merge(2, c, 3, c)
    S.row(3, ["ឈ្មោះ", "ភេទ", "អាយុ", "ច្បាប់", "មាត្រា"], 4, True); S.row(3, ["ថ្ងៃចុះ", "លទ្ធផល", "ទោស"], 10, True); F.not_row(S, 3, "headings (second row)")
    last = F.table(S, 4, [N(), case("", ), date("", "dreg"), kh(""), sex("", SEX1), age(""), ("", lambda a: ("ជួញដូរមនុស្ស ២០០៨", {"~charges": None})), ("", lambda a: (int(a.ch[0][1]), {"charges": F.ch(a)})), ("", lambda a: ("ច.ក ទី"+kd(a.seq % 3+1), {})),
      date("", "ddec"), ("", lambda a: ({"convicted": "ឱ្យជាប់ទោស", "acquitted": "ឱ្យរួចខ្លួន"}.get(a.out, "មិនទាន់"), {"outcome": a.out or "pending"})),
      ("", lambda a: (yk(a.sm, str)+(f" (ព្យួរ {yk(a.susp, str)})" if a.susp else "") if a.sm else None, SENT(a)))], Q, head=False)
    S.widths = {4: 20, 7: 20, 12: 24}
F.t["never"] = ["taking the judge's column for a person", "losing a month's sheet", "making a person of the month without cases"]
FILES.append((F, write_xls, {}))

# 5 Siem Reap: semicolon CSV exported from a small database, Latin names, dates 03-Feb-25
F = File("siemreap_trafficking_export.csv", "Siem Reap"+PC, "Export of the clerk's own little database, semicolons, Latin names only, Linux-style codes", "take", "complete")
S = F.sheet("csv"); rng = random.Random(105); P = people(rng, 26, lambda s, d: f"SR-{d.year}-{s:04d}", D.date(2024, 9, 2), span=330, cut=D.date(2025, 8, 29), foreign=["Chinese"], dis=0.0, fshare=.15, two=.2, days=0)
ed = lambda d: f"{d.day:02d}-{EM[d.month-1]}-{d:%y}"
F.table(S, 1, [case("case_no"), la("accused", True), sex("sex", {"male": "male", "female": "female"}), age("age", str), cit("nationality", lambda x: "Khmer" if x == "Cambodian" else x), ("law", lambda a: ("Anti-Trafficking Law 2008", {"~charges": None})), ("article", lambda a: ("+".join(x for _, x in a.ch), {"charges": F.ch(a)})),
  date("date_registered", "dreg", ed), date("date_charged", "dchg", ed), ("status", lambda a: ({"investigation": "under investigation", "awaiting trial": "waiting for trial", "trial": "in trial", "decided": "decided"}[a.stage], {"stage": a.stage})),
  date("date_judgment", "ddec", ed), ("result", lambda a: ({"convicted": "guilty", "acquitted": "not guilty"}.get(a.out), {"outcome": a.out})), ("sentence", lambda a: (yk(a.sm, str, ("y", "m")) if a.sm else None, {"sentence_months": a.sm})), ("suspended", lambda a: (yk(a.susp, str, ("y", "m")) if a.susp else None, {"suspended_months": a.susp})), money("fine_khr", "fine", str)], P)
F.t["never"] = ["reading the file as one column", "reading '7y 6m' as 76 months"]
FILES.append((F, write_csv, {"delim": ";", "enc": "utf-8-sig"}))

# 6 Preah Sihanouk: LibreOffice, many foreigners, both names in one cell on two lines, dollars
F = File("ជួញដូរ ព្រះសីហនុ ២០២៥.ods", "Preah Sihanouk"+PC, "LibreOffice list with many foreigners, both scripts of the name on two lines of one cell, compensation sometimes in dollars", "take", "complete; the dollars are said to be dollars")
S = F.sheet("Sheet1"); rng = random.Random(106); P = people(rng, 22, lambda s, d: f"{s} ប.ប {d.year}", D.date(2024, 8, 5), span=400, cut=D.date(2026, 1, 16), foreign=["Chinese", "Chinese", "Vietnamese", "Thai", "Malaysian"], fshare=.6, expl=["forced criminality", "forced criminality", "forced labour", "sexual exploitation"], absent=.3, acc=.4, comp=.7)
F.line(S, 1, ["សាលាដំបូងខេត្តព្រះសីហនុ"], "court", bold=True); F.line(S, 2, ["តារាងជនជាប់ចោទ"], "title")
def m6(a):
    if not a.comp: return ("គ្មាន", {"compensation_riel": None})
    if a.cit != "Cambodian": return (f"{dots(a.comp//4000)} ដុល្លារ", {"compensation_riel": None, "compensation_other": f"{a.comp//4000} USD"})
    return (f"{dots(a.comp)} រៀល", {"compensation_riel": a.comp})
F.table(S, 3, [N(), case("សំណុំរឿង"), ("ឈ្មោះជនជាប់ចោទ", lambda a: (a.kh+"\n"+a.la.upper(), {"name_khmer": a.kh, "name_latin": a.la.upper()})), sex("ភេទ", SEXK), age("អាយុ"), cit("សញ្ជាតិ"),
  ("បទចោទ/មាត្រា", lambda a: ("; ".join(f"ម.{x} ច្បាប់ជួញដូរមនុស្ស" if l == TIP else f"ម.{x} ក្រមព្រហ្មទណ្ឌ" for l, x in a.ch), {"charges": F.ch(a)})), ex("គោលបំណង"), date("ចូលបញ្ជី", "dreg"), date("ចោទប្រកាន់", "dchg"),
  ("ដំណាក់កាល", lambda a: (STK[a.stage], {"stage": a.stage})), date("ថ្ងៃសាលក្រម", "ddec", none="—"), pres("វត្តមាន", none="—"), ("ទោស", lambda a: ((f"{yk(a.sm, str)}"+(f" ព្យួរ {yk(a.susp, str)}" if a.susp else "")) if a.sm else ("រួចផុតពីបទចោទ" if a.out else "—"), {"outcome": a.out, **SENT(a)})), ("សំណង", m6)], P)
r = len(P)+5; F.line(S, r, ["សម្គាល់៖ ប = ប្រុស, ស = ស្រី, ម. = មាត្រា"], "note on abbreviations")
F.t["questions"] = ["Compensation is given in US dollars in some rows: what is it in riel (or should it stay in dollars)?"]
F.t["never"] = ["making dollars riel without asking", "dropping the Latin line of the name"]
FILES.append((F, write_ods, {}))

# 7 Tboung Khmum: a form for each accused, one below the other
F = File("ទម្រង់ជនជាប់ចោទ ត្បូងឃ្មុំ.xlsx", "Tboung Khmum"+PC, "One small form per accused, one below the other on the same sheet, label left and answer right", "take", "complete; a form instead of a table")
S = F.sheet("ទម្រង់"); rng = random.Random(107); P = people(rng, 9, lambda s, d: f"{s:03d} ក្រ.{d:%y}", D.date(2024, 10, 1), span=200, acc=.6)
r = 1
for n, a in enumerate(P):
    row = F.new(f"{S.title}!{r}"); F.not_row(S, r, "heading of a form"); S.set(r, 1, f"ទម្រង់ទី {kd(n+1)}", bold=True); S.merge(r, 1, r, 4)
    items = [[("លេខសំណុំរឿង", kd(a.cn), {"case_number": kd(a.cn)}), ("ថ្ងៃចុះបញ្ជី", a.dreg, {"date_registered": a.dreg})],
      [("ឈ្មោះ", a.kh, {"name_khmer": a.kh}), ("អក្សរឡាតាំង", a.la, {"name_latin": a.la})], [("ភេទ", SEXK[a.sex], {"sex": a.sex}), ("អាយុ", a.age, {"age": a.age})],
      [("ត្រូវចោទពីបទ", "\n".join(f"{OFK[int(x)]} មាត្រា {x} {LAWK}" if l == TIP else f"សមគំនិត មាត្រា {x} ក្រមព្រហ្មទណ្ឌ" for l, x in a.ch), {"charges": F.ch(a)}), ("ថ្ងៃចោទ", a.dchg, {"date_charged": a.dchg})],
      [("សាលក្រមចុះថ្ងៃ", a.ddec, {"date_decided": a.ddec}), ("សេចក្តីសម្រេច", OUTK[a.out], {"outcome": a.out})],
      [("ទោស", yk(a.sm, str) if a.sm else "គ្មាន", {"sentence_months": a.sm}), ("ព្យួរ", yk(a.susp, str) if a.susp else "គ្មាន", {"suspended_months": a.susp})]]
    for i, it in enumerate(items):
        for j, (l, v, t) in enumerate(it):
            S.set(r+1+i, 1+2*j, l, bold=True); S.set(r+1+i, 2+2*j, v); F.tell(row, S, (r+1+i, 2+2*j), t)
    r += len(items)+2
S.widths = {1: 18, 2: 36, 3: 18, 4: 22}; S.landscape = False
F.t["never"] = ["making a person of every line of the form", "taking labels for names"]
FILES.append((F, write_xlsx, {}))

# 8 Pursat: turned table, an accused per column
F = File("pursat - ជនជាប់ចោទ (បញ្ឈរ).xlsx", "Pursat"+PC, "Turned table so that it fits an upright page: the headings in column A, one accused per column", "take", "complete; the table is turned")
S = F.sheet("Sheet1"); rng = random.Random(108); P = people(rng, 9, lambda s, d: f"{s}/{d.year}", D.date(2024, 11, 4), span=180, days=.4)
F.line(S, 1, ["សាលាដំបូងខេត្តពោធិ៍សាត់ / Pursat Court - ច្បាប់ឆ្នាំ២០០៨ ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស"], "title naming the law", bold=True)
cols = [N(), case("លេខរឿង"), kh("ឈ្មោះ"), sex("ភេទ", SEXK), age("អាយុ (ឆ្នាំ)"), cit("សញ្ជាតិ"), ("មាត្រា", lambda a: (int(a.ch[0][1]), {"charges": F.ch(a)})), ex("ប្រភេទអាជីវកម្ម"), date("ថ្ងៃចុះបញ្ជី", "dreg"), date("ថ្ងៃចោទប្រកាន់", "dchg"), date("ថ្ងៃកាត់ទោស", "ddec"),
  pres("ជំនុំជម្រះ"), ("លទ្ធផល", lambda a: (OUTK[a.out], {"outcome": a.out})), ("ទោសពន្ធនាគារ", lambda a: ((yk(a.sm, str)+(f" {a.sd}ថ្ងៃ" if a.sd else "")+(f" (ព្យួរទោស {yk(a.susp, str)})" if a.susp else "")) if a.sm else "-", SENT(a))), money("សំណង(រៀល)", "comp", none="-", fmt="#,##0")]
for i, c in enumerate(cols): S.set(3+i, 1, c[0], bold=True)
F.t["not_rows"].append({"sheet": "Sheet1", "row": "column A", "what": "headings"})
for j, a in enumerate(P):
    a.n = j+1; row = F.new(f"Sheet1!{L(j+2)}")
    for i, (h, fn) in enumerate(cols):
        v, t, f = (*fn(a), None)[:3]; S.set(3+i, 2+j, v, f); F.tell(row, S, (3+i, 2+j), t)
F.line(S, 19, ["ក្រឡាបញ្ជី សាកល្បង ត្រាច"], "clerk's name"); S.landscape = False; S.widths = {1: 18, **{i: 17 for i in range(2, 11)}}
F.t["never"] = ["taking the lines for persons"]
FILES.append((F, write_xlsx, {}))

# 9 Kampong Cham: copies from Word; a case per row, its accused numbered inside the cell
F = File("រឿងជួញដូរមនុស្ស កំពង់ចាម (ចម្លងពី Word).xlsx", "Kampong Cham"+PC, "Pasted from Word: one row per case, several accused numbered ១- ២- ៣- inside one cell with sex, age and alias, the decision numbered the same way; the long sentence of the charge serves all of them", "take", "complete; several accused in one cell, numbered alike in the cell of the decision")
S = F.sheet("Sheet1"); rng = random.Random(109); P = people(rng, 21, lambda s, d: f"{s:03d}", D.date(2024, 7, 1), span=260)
F.line(S, 1, ["បញ្ជីរាយនាមជនជាប់ចោទក្នុងសំណុំរឿងជួញដូរមនុស្ស របស់សាលាដំបូងខេត្តកំពង់ចាម"], "title", bold=True)
F.line(S, 2, ["លេខ", "ជនជាប់ចោទ", "បទចោទប្រកាន់", "ចូលរឿង", "សាលក្រម", "សេចក្តីសម្រេច"], "headings", bold=True)
for a in P: a.alias = rng.choice(["អា", "តា"] if a.sex == "male" else ["មី", "ម៉ែ"])+rng.choice(["ខ្មៅ", "តូច", "ធំ", "ក្រហម"]) if rng.random() < .3 else None
LS = lambda d: f"{d.day:02d}-{d.month:02d}-{d.year}"
r = 2
for a in P:
    if a.first:
        r += 1; G = [b for b in P if b.ci == a.ci]; num = lambda L_: "\n".join(f"{kd(i+1)}- {x}" for i, x in enumerate(L_)) if len(L_) > 1 else L_[0]
        x = int(a.ch[0][1]); S.set(r, 1, a.cn); S.set(r, 4, LS(a.dreg)); S.set(r, 5, LS(a.ddec))
        S.set(r, 2, num([f"ឈ្មោះ {b.kh}"+(f" ហៅ {b.alias}" if b.alias else "")+f" ភេទ{SEXK[b.sex]} អាយុ {kd(b.age)} ឆ្នាំ" for b in G]))
        S.set(r, 3, f"ពីបទ {OFK[x]} ប្រព្រឹត្តនៅខេត្តកំពង់ចាម ផ្តន្ទាទោសតាមមាត្រា {kd(x)} នៃ{LAWK}")
        S.set(r, 6, num([(f"ផ្តន្ទាទោស ដាក់ពន្ធនាគារ {yk(b.sm)}"+(f" តែព្យួរ {yk(b.susp)}" if b.susp else "")+(f", ពិន័យ {kd(dots(b.fine))} រៀល" if b.fine else "")+(f", សំណង {kd(dots(b.comp))} រៀល" if b.comp else "")) if b.sm else "ប្រកាសឱ្យរួចផុតពីបទចោទ" for b in G]))
    row = F.new(f"Sheet1!{r}"); u = f"part{a.pos+1}" if a.size > 1 else None; F.tell(row, S, (r, 1), {"case_number": a.cn})
    F.tell(row, S, (r, 2), {"name_khmer": a.kh, "sex": a.sex, "age": a.age}, u)
    if a.alias: F.tell(row, S, (r, 2), {"alias_khmer": a.alias}, u)
    F.tell(row, S, (r, 3), {"charges": F.ch(a)[:1]}); F.tell(row, S, (r, 4), {"date_registered": a.dreg}); F.tell(row, S, (r, 5), {"date_decided": a.ddec})
    F.tell(row, S, (r, 6), {"outcome": a.out, **SENT(a), "fine_riel": a.fine, "compensation_riel": a.comp}, u)
S.widths = {2: 50, 3: 50, 4: 13, 5: 13, 6: 60}
F.t["never"] = ["taking only the first accused of a cell", "giving the decision of one numbered accused to another", "joining the numbered names into one person"]
FILES.append((F, write_xlsx, {}))

# 10 Takeo: came from the land registry; one line per charge
F = File("TAKEO_បញ្ជីគោល_ជួញដូរ.xlsx", "Takeo"+PC, "Former land-registry clerk: register folio and line, address columns, one line for each charge as she did for each right", "take", "complete; the second line of a person is his second charge")
S = F.sheet("បញ្ជីគោល"); rng = random.Random(110); P = people(rng, 15, lambda s, d: f"{d.year}-{s:04d}", D.date(2024, 6, 3), span=280, two=.35, halves=0, first=31)
F.line(S, 1, ["បញ្ជីគោលសំណុំរឿងព្រហ្មទណ្ឌ - សាលាដំបូងខេត្តតាកែវ"], "title", bold=True)
F.line(S, 2, ["សន្លឹក", "ជួរ", "លេខសំណុំរឿង", "គោត្តនាម", "នាម", "ភេទ", "អាយុ", "ភូមិ", "ឃុំ", "ស្រុក", "ច្បាប់", "មាត្រា", "ថ្ងៃចុះបញ្ជី", "ថ្ងៃសម្រេច", "ស្ថានភាព", "ចំនួនឆ្នាំ", "ព្យួរ (ខែ)", "សំណង (រៀល)"], "headings", bold=True)
r = 3
for n, a in enumerate(P):
    row = F.new(f"{S.title}!{r}"); fam, giv = a.kh.split(" ", 1)
    vals = [("១៤", {}), (r-2, {}), (a.cn, {"case_number": a.cn}), (fam, {"name_khmer": a.kh}), (giv, {"~name_khmer": None}), (SEX1[a.sex], {"sex": a.sex}), (a.age, {"age": a.age}), (rng.choice(["ស្វាយ", "ត្រពាំង", "ព្រៃ"])+rng.choice(["ធំ", "តូច", "លើ"]), {}), (rng.choice(["រកា", "អង្គ", "ជ្រៃ"]), {}), (rng.choice(["ត្រាំកក់", "បាទី", "ព្រៃកប្បាស"]), {}),
      ("ជួញដូរមនុស្ស", {"~charges": None}), (int(a.ch[0][1]), {"charges": F.ch(a)[:1]}), (a.dreg, {"date_registered": a.dreg}), (a.ddec, {"date_decided": a.ddec}), ({"convicted": "មានទោស", "acquitted": "គ្មានទោស"}[a.out], {"outcome": a.out}),
      (a.sm//12 if a.sm else None, {"sentence_months": (a.sm, "y") if a.sm else None}), (a.susp, {"suspended_months": a.susp}), (a.comp, {"compensation_riel": a.comp})]
    for i, (v, t) in enumerate(vals): S.set(r, i+1, v, "#,##0" if i == 17 else None); F.tell(row, S, (r, i+1), t)
    r += 1
    for c in F.ch(a)[1:]:
        S.set(r, 1, "១៤"); S.set(r, 2, r-2); S.set(r, 3, "\" \""); S.set(r, 4, "\" \""); S.set(r, 5, "\" \""); S.set(r, 11, "ជួញដូរមនុស្ស"); S.set(r, 12, int(c["article"])); F.tell(row, S, (r, 12), {"charges": [c]})
        F.not_row(S, r, "second charge of the accused above (ditto marks)"); r += 1
F.line(S, r, ["បិទបញ្ជីត្រឹមជួរនេះ"], "closing line", 3); S.widths = {3: 14, 4: 14, 5: 14, 11: 16, 13: 12, 14: 12, 18: 14}
F.t["never"] = ["making a person named \" \" of the ditto line", "dropping the second charge", "taking the village for an alias"]
FILES.append((F, write_xlsx, {}))

# 11 Kratie: prosecutor's list, continued by the clerk with columns to the right
F = File("បញ្ជីអយ្យការ-បន្តដោយក្រឡាបញ្ជី.xlsx", "Kratie"+PC, "The prosecutor's list, on which the court's clerk went on with columns to the right; pending ones stay empty", "take", "complete; two numbers, the court's is the case number")
S = F.sheet("Sheet1"); rng = random.Random(111); P = people(rng, 28, lambda s, d: f"{s}/{d.year} ក្រចេះ", D.date(2025, 1, 8), span=215, cut=D.date(2025, 12, 31), two=.15)
F.line(S, 1, ["អយ្យការអមសាលាដំបូងខេត្តក្រចេះ", "", "", "", "", "", "", "", "សាលាដំបូងខេត្តក្រចេះ"], "prosecution (left) and court (right)", bold=True); S.merge(1, 1, 1, 8); S.merge(1, 9, 1, 14)
F.line(S, 2, ["ច្បាប់ ២០០៨ ជួញដូរមនុស្ស"], "subtitle naming the law")
SK = lambda d: kd(f"{d:%d/%m/%Y}")
last = F.table(S, 3, [N("ល.រ"), ("លេខអយ្យការ", lambda a: (f"{a.seq+210}/អ.យ", {})), date("ថ្ងៃទទួលពាក្យបណ្តឹងអយ្យការ", "dreg", SK) if 0 else ("ថ្ងៃទទួលកំណត់ហេតុនគរបាល", lambda a: (SK(a.dreg-D.timedelta(2)), {})), kh("ជនសង្ស័យ"), sex("ភេទ", SEX1), age("អាយុ", kd), ("មាត្រា", lambda a: (" និង ".join(kd(x) for _, x in a.ch), {"charges": F.ch(a)})), ex("ប្រភេទ"),
  case("លេខសំណុំរឿងតុលាការ"), date("ថ្ងៃចូលបញ្ជីតុលាការ", "dreg"), date("ថ្ងៃចោទប្រកាន់ (ចៅក្រមស៊ើបសួរ)", "dchg"), ("ដំណាក់កាល", lambda a: (STK[a.stage], {"stage": a.stage})), date("ថ្ងៃសាលក្រម", "ddec"), ("សាលក្រម", lambda a: ((f"ពន្ធនាគារ {yk(a.sm)}"+(f" ព្យួរ {yk(a.susp)}" if a.susp else "")) if a.sm else OUTK.get(a.out), {"outcome": a.out, **SENT(a)}))], P)
F.line(S, last+1, ["សម្គាល់៖ ខាងឆ្វេងជារបស់អយ្យការ ខាងស្តាំក្រឡាបញ្ជីបំពេញ"], "note"); S.widths = {i: 16 for i in range(2, 15)}
F.t["never"] = ["taking the prosecutor's number as the case number", "taking the date of the police report for the date of registration"]
FILES.append((F, write_xlsx, {}))

# 12 Banteay Meanchey: Thai Excel, Buddhist-era display of true dates
F = File("Poipet TIP 2568.xlsx", "Banteay Meanchey"+PC, "Clerk at the border with a Thai Excel: true dates that only show Buddhist years by their format; English words", "take", "complete; the dates are true dates, the format shows +543")
S = F.sheet("ชีต1"); rng = random.Random(112); P = people(rng, 20, lambda s, d: f"BMC {s:03d}/{d:%y}", D.date(2024, 8, 5), span=300, foreign=["Thai"], fshare=.3, expl=["forced labour", "forced criminality", "begging", "sexual exploitation"], days=.2)
F.line(S, 1, ["Banteay Meanchey Court of First Instance - Law on Suppression of Human Trafficking and Sexual Exploitation"], "title naming the law")
BE = "[$-107041E]d mmm yyyy;@"
EXE["begging"] = "Begging"
F.table(S, 2, [case("Case"), kh("ឈ្មោះ"), la("Name"), sex("Sex", {"male": "M", "female": "F"}), age("Age"), cit("Nat.", lambda x: {"Cambodian": "KH", "Thai": "TH"}[x]), ("Art", lambda a: (int(a.ch[0][1]), {"charges": F.ch(a)})), ex("Type", lambda x: EXE[x]), date("Reg.", "dreg", fmt=BE), date("Charged", "dchg", fmt=BE), date("Judged", "ddec", fmt=BE),
  pres("Present?", {"present": "yes", "absent": "no", "deemed present": "deemed present"}), ("Result", lambda a: ({"convicted": "guilty", "acquitted": "acquitted"}[a.out], {"outcome": a.out})), ("Sentence", lambda a: ((f"{a.sm//12} yrs"+(f" {a.sm%12} months" if a.sm % 12 else "")+(f" {a.sd} days" if a.sd else "")+(f", {a.susp} months suspended" if a.susp else "")) if a.sm else None, SENT(a))), money("Fine, riel", "fine", fmt="#,##0")], P)
S.widths = {i: 14 for i in range(1, 16)}; F.t["never"] = ["giving the years 2567 and 2568", "taking 543 from dates that are already Gregorian"]
FILES.append((F, write_xlsx, {"font": "Tahoma"}))

# 13 Kampong Speu: US Excel swapped day and month where it could
F = File("kampong speu list TIP.xlsx", "Kampong Speu"+PC, "Clerk types day/month/year on an American Excel: days above 12 stay as text, the others became dates with day and month exchanged", "take-with-questions", "dates that Excel took as month/day cannot be trusted")
S = F.sheet("Sheet1"); rng = random.Random(113); P = people(rng, 14, lambda s, d: f"{s}-{d:%y}", D.date(2024, 9, 2), span=300)
F.line(S, 1, ["Kampong Speu Court - accused under the 2008 anti-trafficking law"], "title naming the law")
swapped = []
def sw(h, k):
    key = {"dreg": "date_registered", "dchg": "date_charged", "ddec": "date_decided"}[k]
    def fn(a):
        d = getattr(a, k)
        if d.day > 12: return (f"{d:%d/%m/%Y}", {key: d})
        if d.day == d.month: return (d, {key: d}, "m/d/yyyy")
        swapped.append(1); return (D.date(d.year, d.day, d.month), {"~"+key: None}, "m/d/yyyy")
    return (h, fn)
F.table(S, 3, [N("#"), case("Case no."), kh("ឈ្មោះ"), la("Name"), sex("Sex", {"male": "M", "female": "F"}), age("Age"), ("Article", lambda a: (int(a.ch[0][1]), {"charges": F.ch(a)})), sw("Registered (d/m/y)", "dreg"), sw("Charged (d/m/y)", "dchg"), sw("Judgment (d/m/y)", "ddec"), ("Result", lambda a: (a.out, {"outcome": a.out})), ("Prison", lambda a: (yk(a.sm, str, (" years", " months")) if a.sm else None, {"sentence_months": a.sm})), ("Suspended", lambda a: (yk(a.susp, str, (" years", " months")) if a.susp else None, {"suspended_months": a.susp}))], P)
S.widths = {i: 16 for i in range(2, 14)}
F.t["questions"] = ["Some dates are text (day above 12) and some are Excel dates shown month/day: were day and month exchanged in the latter?"]
F.t["never"] = ["taking the Excel dates as they are without a word", "exchanging them without a word"]
FILES.append((F, write_xlsx, {"font": "Calibri"}))

# 14 Prey Veng: money without a unit, small and large figures
F = File("ព្រៃវែង បញ្ជីជនជាប់ចោទ.xlsx", "Prey Veng"+PC, "Tidy list, but the column of compensation names no currency and has 1500 beside 8000000", "take-with-questions", "the unit of the compensation is not said")
S = F.sheet("តារាង"); rng = random.Random(114); P = people(rng, 16, lambda s, d: f"{s:03d}/{kd(d.year)}", D.date(2024, 8, 5), span=300, comp=.9, foreign=["Vietnamese"], fshare=.15)
F.line(S, 1, ["សាលាដំបូងខេត្តព្រៃវែង"], "court", bold=True); F.line(S, 2, ["ជនជាប់ចោទតាម"+LAWK+" ឆ្នាំ២០០៨"], "title naming the law")
for i, a in enumerate(P): a.small = bool(a.comp) and rng.random() < .4
F.table(S, 4, [N(), case("លេខ"), kh("ឈ្មោះ"), sex("ភេទ", SEXK), age("អាយុ"), cit("ជនជាតិ/សញ្ជាតិ"), ("មាត្រា", lambda a: (f"ម.{a.ch[0][1]}", {"charges": F.ch(a)})), ("ជនរងគ្រោះ (នាក់)", lambda a: (a.seq % 4+1, {})), date("ចុះបញ្ជី", "dreg"), date("ចោទ", "dchg"), date("សាលក្រម", "ddec"), pres("មុខ"), ("សម្រេច", lambda a: (OUTK[a.out], {"outcome": a.out})), ("ទោស", lambda a: (yk(a.sm, str) if a.sm else None, {"sentence_months": a.sm})), ("ព្យួរ", lambda a: (yk(a.susp, str) if a.susp else None, {"suspended_months": a.susp})),
  ("សំណង", lambda a: (a.comp//4000 if a.small else a.comp, {"~compensation_riel": None} if a.small else {"compensation_riel": a.comp}))], P)
S.widths = {3: 20, 8: 12, 9: 12, 10: 12, 11: 18, 12: 18, 15: 14}
F.t["questions"] = ["In what currency are the amounts of compensation, above all the small ones (750 to 7500)?"]
F.t["never"] = ["writing 1500 riel without asking", "turning 1500 into riel with a rate"]
FILES.append((F, write_xlsx, {}))

# 15 Preah Vihear: quarterly sheets; pending ones come again when judged
F = File("ព្រះវិហារ ត្រីមាស ១-៤ ២០២៥.xlsx", "Preah Vihear"+PC, "A sheet for each quarter, each showing the state at its end; a person pending in one quarter comes again when judged", "take-with-questions", "four persons stand in two sheets")
rng = random.Random(115); P = people(rng, 14, lambda s, d: f"{s}/{d:%y}", D.date(2024, 10, 21), span=200, end=D.date(2025, 12, 24), foreign=None)
for a in P:
    a.q = (a.ddec.month-1)//3+1 if a.ddec and a.ddec.year == 2025 else 1
singles = [a for a in P if a.size == 1 and a.ddec and a.ddec.year == 2025 and a.q > 1 and a.dchg < D.date(2025, (a.q-2)*3+3, 25)][:4]
at1 = {}
import copy
for q in range(1, 5):
    S = F.sheet(f"T{q}-2025"); F.line(S, 1, [f"សាលាដំបូងខេត្តព្រះវិហារ ត្រីមាសទី{q} ឆ្នាំ2025 ច្បាប់ជួញដូរមនុស្ស 2008"], "title naming the law and quarter", bold=True)
    X = []
    for a in P:
        if a.q == q: X.append(a)
        if a in singles and a.q-1 == q:
            b = copy.copy(a); b.stage = "trial"; b.ddec = b.out = b.sm = b.susp = b.fine = b.comp = b.pres = None; b.twin = a; b.pos = 0; X.append(b)
    X.sort(key=lambda a: (a.seq, a.pos))
    F.table(S, 3, [N(), case("លេខសំណុំរឿង"), kh("ឈ្មោះ"), sex("ភេទ", SEX1), age("អាយុ"), ("មាត្រា", lambda a: (int(a.ch[0][1]), {"charges": F.ch(a)})), date("ថ្ងៃចុះបញ្ជី", "dreg"), ("ដំណាក់កាល", lambda a: (STK[a.stage], {"stage": a.stage})), date("ថ្ងៃសាលក្រម", "ddec"), ("លទ្ធផល", lambda a: (OUTK.get(a.out), {"outcome": a.out})), ("ទោស", lambda a: (yk(a.sm, str)+(f" ព្យួរ {yk(a.susp, str)}" if a.susp else "") if a.sm else None, SENT(a)))], X)
    S.widths = {2: 14, 3: 20, 7: 12, 8: 20, 9: 12, 10: 20, 11: 22}
    for a in X:
        at = f"T{q}-2025!{a.r}"
        if hasattr(a, "twin"): at1[a.kh] = at
        elif a.kh in at1: next(r for r in F.rowd if r["at"] == at)["second_entry_of"] = at1[a.kh]
F.t["reason"] = f"{len(at1)} persons stand in two sheets"
F.t["questions"] = ["Are the persons who stand in two quarterly sheets with the same case number and name the same, so that the later entry replaces the earlier?"]
F.t["never"] = ["counting such a person twice without a word", "keeping the pending entry and dropping the judgment"]
FILES.append((F, write_xlsx, {}))

# 16 Ratanakiri: CSV, also keeps a neighbour court's cases
F = File("rtk_mdk_2025.csv", "Ratanakiri"+PC, "Comma file by a clerk who also types in the cases of Mondulkiri; a column says the court; title line above", "take-with-questions", "five or so accused belong to another court")
S = F.sheet("csv"); rng = random.Random(116); P = people(rng, 15, lambda s, d: f"{s}/{d.year}", D.date(2025, 1, 6), span=230, cut=D.date(2025, 12, 31))
F.line(S, 1, ["បញ្ជីរួម រតនគិរី និងមណ្ឌលគិរី - ច្បាប់បង្ក្រាបការជួញដូរមនុស្ស ២០០៨"], "title naming the law")
cs = sorted({a.ci for a in P}); oc = set(rng.sample(cs, 3))
for a in P: a.oc = a.ci in oc
iso = lambda d: d.isoformat()
F.table(S, 2, [("តុលាការ", lambda a: ("មណ្ឌលគិរី" if a.oc else "រតនគិរី", {"other_court": "Mondulkiri"+PC} if a.oc else {})), case("លេខរឿង"), kh("ឈ្មោះ"), sex("ភេទ", SEXK), age("អាយុ", str), ("មាត្រា", lambda a: (a.ch[0][1], {"charges": F.ch(a)})), date("ចុះបញ្ជី", "dreg", iso), date("ចោទ", "dchg", iso), ("ស្ថានភាព", lambda a: (STK[a.stage], {"stage": a.stage})), date("សាលក្រម", "ddec", iso), ("លទ្ធផល", lambda a: (OUTK.get(a.out), {"outcome": a.out})), ("ពន្ធនាគារ", lambda a: (yk(a.sm) if a.sm else None, {"sentence_months": a.sm})), ("ព្យួរ", lambda a: (yk(a.susp) if a.susp else None, {"suspended_months": a.susp}))], P)
no = sum(a.oc for a in P); F.t["reason"] = f"{no} accused belong to another court"
F.t["questions"] = [f"{no} accused are marked មណ្ឌលគិរី (Mondulkiri): should they be taken in, and under which court?"]
F.t["never"] = ["entering the accused of Mondulkiri under Ratanakiri without a word"]
FILES.append((F, write_csv, {}))

# 17 Kampong Thom: hurried; slips of the keyboard
F = File("kpt TIP nov.xlsx", "Kampong Thom"+PC, "Hurried clerk's list typed in an afternoon, with slips of the keyboard", "name-errors", "an age of 222, a judgment before the registration, a judgment in 2052, an article that does not exist")
S = F.sheet("Sheet1"); rng = random.Random(117); P = people(rng, 33, lambda s, d: f"{s}/{d:%y}", D.date(2024, 6, 3), span=280, two=.1)
F.line(S, 1, ["បញ្ជីសំណុំរឿង ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ២០០៨ កំពង់ធំ"], "title naming the law")
sol = [i for i, a in enumerate(P) if a.out == "convicted"]; singles = [i for i in sol if P[i].size == 1]
iA = sol[1]; iB = sol[3]; iC = sol[6]; iD = sol[8]
P[iA].age = 222; P[iB].ch = [(TIP, "122")]; P[iC].ddec = P[iC].ddec.replace(year=2052)
P[iD].ddec = P[iD].dreg.replace(year=P[iD].dreg.year-1) + D.timedelta(40)
F.table(S, 2, [N("លរ"), case("លេខ"), kh("ឈ្មោះ"), ("ភេទ", lambda a: ((SEX1 if a.age % 3 else SEXK)[a.sex], {"sex": a.sex})), age("អាយុ"), ("មាត្រា", lambda a: (",".join(x for _, x in a.ch) if len(a.ch) > 1 else int(a.ch[0][1]), {"charges": F.ch(a)})), date("ចុះបញ្ជី", "dreg"), date("ចោទ", "dchg"), date("កាត់ទោស", "ddec"), ("លទ្ធផល", lambda a: ({"convicted": "មានទោស", "acquitted": "រួចទោស"}[a.out], {"outcome": a.out})), ("ទោស", lambda a: (yk(a.sm, [str, kd][a.n % 2], [("ឆ្នាំ", "ខែ"), (" ឆ្នាំ", " ខែ")][a.n % 3 == 0])+(f" ព្យួរ {yk(a.susp, [str, kd][a.n % 2])}" if a.susp else "") if a.sm else None, SENT(a))), money("សំណង រៀល", "comp", fmt="#,##0")], P)
F.t["errors"] = sorted([{"cell": f"Sheet1!E{P[iA].r}", "wrong": "age 222"}, {"cell": f"Sheet1!F{P[iB].r}", "wrong": "article 122: the 2008 law has 52 articles"}, {"cell": f"Sheet1!I{P[iC].r}", "wrong": "judgment in 2052, in the future"}, {"cell": f"Sheet1!I{P[iD].r}", "wrong": "judgment before the registration and the charge"}], key=lambda e: int(re.sub(r"\D", "", e["cell"][7:])))
F.t["questions"] = ["What are the age, the article and the two judgment dates in these rows?"]; F.t["never"] = ["turning 222 into 22, 122 into 12, 2052 into 2025 silently"]; S.widths = {i: 13 for i in range(2, 13)}
FILES.append((F, write_xlsx, {}))

# 18 Stung Treng: tidy LibreOffice with three true contradictions
F = File("ស្ទឹងត្រែង-២០២៥.ods", "Stung Treng"+PC, "Tidy LibreOffice list; three real contradictions in it", "name-errors", "a day that does not exist, more suspended than imposed, a conviction without a sentence")
S = F.sheet("បញ្ជី"); rng = random.Random(118); P = people(rng, 15, lambda s, d: f"{s:02d} ស.ត {d.year}", D.date(2024, 7, 1), span=280)
F.line(S, 1, ["សាលាដំបូងខេត្តស្ទឹងត្រែង"], "court", bold=True); F.line(S, 2, ["ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"], "title naming the law")
con = [a for a in P if a.out == "convicted" and not a.susp]; e1, e2, e3 = con[0], con[2], con[4]
su = next(a for a in P if a.susp and a not in (e1, e3)) if any(a.susp for a in P) else con[2]
su.susp = su.sm+24; e1.bad = True; e3.sm = None
sd = lambda d: f"{d:%d.%m.%Y}"
def de(a):
    if getattr(a, "bad", 0): return (f"31.{a.ddec.month if a.ddec.month in (4, 6, 9, 11) else 11:02d}.{a.ddec.year}", {"~date_decided": None})
    return (sd(a.ddec), {"date_decided": a.ddec})
F.table(S, 4, [N(), case("លេខសំណុំរឿង"), kh("ឈ្មោះ"), la("ឈ្មោះឡាតាំង"), sex("ភេទ", SEXK), age("អាយុ"), ("មាត្រា", lambda a: (int(a.ch[0][1]), {"charges": F.ch(a)})), date("ថ្ងៃចុះបញ្ជី", "dreg", sd), ("ថ្ងៃសាលក្រម", de), pres("វត្តមាន"), ("លទ្ធផល", lambda a: (OUTK[a.out], {"outcome": a.out})), ("ពន្ធនាគារ (ខែ)", lambda a: (a.sm, {"sentence_months": (a.sm, "m") if a.sm else None})), ("ព្យួរ (ខែ)", lambda a: (a.susp, {"suspended_months": a.susp})), money("ពិន័យ (រៀល)", "fine"), money("សំណង (រៀល)", "comp")], P)
F.t["errors"] = sorted([{"cell": f"បញ្ជី!I{e1.r}", "wrong": f"{de(e1)[0]}: there is no such day"}, {"cell": f"បញ្ជី!M{su.r}", "wrong": f"{su.susp} months suspended of a sentence of {su.sm}"}, {"cell": f"បញ្ជី!L{e3.r}", "wrong": "convicted but no sentence at all"}], key=lambda e: int(re.sub(r"\D", "", e["cell"][7:])))
F.t["questions"] = ["What are the judgment date and the sentences in these rows?"]; F.t["never"] = ["turning the 31st into the 30th or the 1st silently", "cutting the suspended part to the sentence silently"]
FILES.append((F, write_ods, {}))

# 19 Oddar Meanchey: counts only
F = File("ស្ថិតិជួញដូរមនុស្ស ឧត្តរមានជ័យ ២០២៥.xlsx", "Oddar Meanchey"+PC, "Monthly statistics: numbers of cases and accused, no person named", "refuse", "counts only, no accused persons")
S = F.sheet("ស្ថិតិ"); letter(F, S, "សាលាដំបូងខេត្តឧត្តរមានជ័យ", "លេខាធិការដ្ឋានរដ្ឋបាលតុលាការ", "លេខ ០០៩ ល.ដ")
F.line(S, 7, ["តារាងស្ថិតិបទល្មើសជួញដូរមនុស្ស ឆ្នាំ២០២៥"], "title", 2, True); F.line(S, 9, ["ខែ", "សំណុំរឿងចាស់", "សំណុំរឿងថ្មី", "ជនជាប់ចោទ", "ក្នុងនោះស្រី", "ចេញសាលក្រម", "នៅសល់"], "headings", bold=True)
rng = random.Random(119); old = 7; tot = [0]*4
for i, m in enumerate(KM):
    n = rng.randrange(0, 4); acc = n+rng.randrange(0, 3) if n else 0; f = rng.randrange(0, acc+1); j = rng.randrange(0, min(3, old+n)+1)
    F.line(S, 10+i, [m, old, n, acc, f, j, old+n-j], "counts of a month"); old = old+n-j; tot = [x+y for x, y in zip(tot, (n, acc, f, j))]
F.line(S, 22, ["សរុប", "", tot[0], tot[1], tot[2], tot[3], old], "total", bold=True); F.line(S, 24, ["ឧត្តរមានជ័យ ថ្ងៃទី៥ ខែមករា ឆ្នាំ២០២៦"], "place and date", 5)
S.boxed = (9, 1, 22, 7); F.t["never"] = ["making accused persons of the months or of the counts"]; S.widths = {i: 15 for i in range(1, 8)}
FILES.append((F, write_xlsx, {}))

# 20 Pailin: list of victims
F = File("pailin victim list.xls", "Pailin"+PC, "The list of victims handed to the social affairs office, sent in place of the list of accused", "refuse", "a list of victims (ជនរងគ្រោះ), not of accused")
S = F.sheet("Sheet1"); rng = random.Random(120); V = people(rng, 12, lambda s, d: f"{s}/{d.year}", D.date(2025, 1, 6), span=200)
F.line(S, 1, ["សាលាដំបូងខេត្តប៉ៃលិន - បញ្ជីរាយនាមជនរងគ្រោះដោយអំពើជួញដូរមនុស្ស"], "title", bold=True); F.line(S, 2, ["ជូនមន្ទីរសង្គមកិច្ច"], "addressee"); F.line(S, 3, ["ល.រ", "លេខសំណុំរឿង", "ឈ្មោះជនរងគ្រោះ", "ភេទ", "អាយុ", "ប្រភេទអាជីវកម្ម", "ថ្ងៃសង្គ្រោះ", "អង្គការទទួល", "សំណងទាមទារ (រៀល)"], "headings", bold=True)
for i, a in enumerate(V): F.line(S, 4+i, [i+1, a.cn, a.kh, SEX1[a.sex], rng.randrange(13, 30), EXK[a.ex], a.dreg, "មជ្ឈមណ្ឌលគំរូ", rng.choice([2, 4, 6])*1000000], "victim")
S.widths = {3: 20, 6: 20, 7: 12, 8: 18, 9: 18}; F.t["never"] = ["taking victims in as accused"]
FILES.append((F, write_xls, {}))

truth, cells = {}, {}
for F, w, kw in FILES:
    w("files/"+F.name, F.sheets, **kw); truth[F.name] = F.t; cells[F.name] = F.cells
json.dump(truth, open("truth.json", "w"), ensure_ascii=False, indent=1)
json.dump(cells, open("cells.json", "w"), ensure_ascii=False, separators=(",", ":"))
if __name__ == "__main__":
    for F, w, kw in FILES: print(len(F.rowd), F.t["outcome"], F.name)
