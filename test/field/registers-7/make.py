#!/usr/bin/env python3
"""Writes files/ and truth.json, always the same. Everything is invented.  python make.py   (openpyxl, odfpy, xlwt)"""
from kit import *
DOCS = []
def doc(no, name, keeper, outcome, why):
    def deco(fn):
        def run(): d = Doc(no, f"{no:02d}_{name}", keeper, outcome, why); fn(d, d.R); return d
        DOCS.append(run); return fn
    return deco
TAKE, NAME, TOTALS, REFUSE = "take in", "take in, naming the errors", "totals only", "refuse"
def usd(n): return {"amount": n, "currency": "USD"}

# ---------------------------------------------------------------- 1 police: two books in one workbook, ditto marks
@doc(1, "ស្វាយរៀង_សៀវភៅសំណុំរឿង និងជនសង្ស័យ ២០២៤.xlsx", "Provincial anti-human-trafficking police office, Svay Rieng: book of cases and book of suspects 2024", TAKE,
     "ordinary Khmer books; in the book of suspects the case number is written once and 〃 below it")
def f(d, R):
    s = d.sheet("សំណុំរឿង"); s.put(1, 1, "ស្នងការដ្ឋាននគរបាលខេត្តស្វាយរៀង"); s.put(2, 1, "ការិយាល័យប្រឆាំងការជួញដូរមនុស្ស និងការពារអនីតិជន"); s.put(3, 4, "បញ្ជីសំណុំរឿងជួញដូរមនុស្ស ឆ្នាំ២០២៤", bold=True)
    t = Table(d, s, "a police case; victims and suspects are counted only", "case", [("_n", "ល.រ", "running number"), ("case_no", "លេខសំណុំរឿង", "number of the police file"), ("opened_date", "ថ្ងៃបើកសំណុំរឿង", "day the file was opened"), ("district", "ស្រុក/ក្រុង", "district or town where it happened (all in Svay Rieng)"),
        ("offence", "ប្រភេទបទល្មើស", "kind of offence"), ("victims", "ជនរងគ្រោះ", "victims, all"), ("victims_female", "ជនរងគ្រោះស្រី", "of them female"), ("suspects", "ជនសង្ស័យ", "suspects, all"), ("sent_date", "ថ្ងៃបញ្ជូនអយ្យការ", "day sent to the prosecutor; blank = not written"), ("_off", "មន្ត្រីទទួលបន្ទុក", "officer in charge (staff)"), ("result", "លទ្ធផល", "what came of it")], 5, fill="DDEBF7")
    s2 = d.sheet("ជនសង្ស័យ"); s2.put(1, 1, "បញ្ជីជនសង្ស័យ ឆ្នាំ២០២៤", bold=True)
    t2 = Table(d, s2, "a suspect (a person)", "suspect / accused", [("case_no", "លេខសំណុំរឿង", "the case; 〃 = the same as the line above"), ("name", "គោត្តនាម និងនាម", "name, family name first"), ("sex", "ភេទ", "sex"), ("age_years", "អាយុ", "age, Khmer digits"), ("occupation", "មុខរបរ", "occupation"), ("home_province", "ស្រុកកំណើត (ខេត្ត)", "province of birth"), ("arrest_date", "ថ្ងៃឃាត់ខ្លួន", "day of arrest; គេចខ្លួន = escaped, no day"), ("status", "ស្ថានភាព", "where the suspect stands")], 3, fill="DDEBF7")
    DIS = {"Bavet": "ក្រុងបាវិត", "Svay Rieng town": "ក្រុងស្វាយរៀង", "Chantrea": "ស្រុកចន្ទ្រា", "Kampong Ro": "ស្រុកកំពង់រោទ៍", "Romeas Haek": "ស្រុករមាសហែក"}
    OFF = {"labour exploitation": "ធ្វើអាជីវកម្មកម្លាំងពលកម្ម", "sale of persons for prostitution": "លក់មនុស្សដើម្បីពេស្យាកម្ម", "procuring of prostitution": "អុចអាញឱ្យធ្វើពេស្យាកម្ម", "sending workers abroad unlawfully": "នាំពលករទៅបរទេសខុសច្បាប់"}
    RES = {"sent to court": "បញ្ជូនតុលាការ", "being looked into": "កំពុងស្រាវជ្រាវ", "handed to the national department": "ប្រគល់ជូននាយកដ្ឋានជាតិ"}
    OCC = {"trader": "អ្នកលក់ដូរ", "driver": "អ្នកបើកបរ", "farmer": "កសិករ", "no fixed work": "មុខរបរមិនពិតប្រាកដ"}; PR = {"Svay Rieng": "ស្វាយរៀង", "Prey Veng": "ព្រៃវែង", "Kampong Cham": "កំពង់ចាម", "Phnom Penh": "រាជធានីភ្នំពេញ", "Takeo": "តាកែវ"}
    day = D(2024, 1, 8)
    for i in range(1, 17):
        day = plus(day, R.randint(9, 30)); v = R.randint(1, 6); vf = R.randint(0, v); n = R.choice([1, 1, 2, 3]); di, of, re_ = R.choice(list(DIS)), R.choice(list(OFF)), R.choice(list(RES)[:1] * 3 + list(RES)[1:])
        sent = plus(day, R.randint(2, 20)) if re_ == "sent to court" else None; no = f"{i:02d}/24"
        t.add([kd(i), kd(no), kdate(day), DIS[di], OFF[of], kd(v), kd(vf), kd(n), kdate(sent) if sent else None, R.choice(["ព.ឯ ហេង តុលា", "អ.ស.ឯ ផាន់ ភក្តី", "ព.ត ជា ឧត្តម"]), RES[re_]],
              dict(case_no=no, opened_date=iso(day), district=di, offence=of, victims=v, victims_female=vf, suspects=n, sent_date=iso(sent), result=re_))
        for j in range(n):
            p = P(R, 21, 55); oc, pv = R.choice(list(OCC)), R.choice(list(PR)); esc = R.random() < .25; a = plus(day, R.randint(0, 2))
            st = "escaped" if esc else ("sent to court" if sent else R.choice(["in custody of the police", "released"]))
            t2.add([kd(no) if j == 0 else "〃", p.kh, SK[p.sex], kd(p.age), OCC[oc], PR[pv], "គេចខ្លួន" if esc else kdate(a), {"escaped": "កំពុងតាមចាប់", "sent to court": "បញ្ជូនតុលាការ", "in custody of the police": "ឃាត់ខ្លួន", "released": "ដោះលែងវិញ"}[st]],
                   dict(case_no=no, name=p.kh, sex=p.sex, age_years=p.age, occupation=oc, home_province=pv, arrest_date=None if esc else iso(a), status=st))
    d.nr(s, "A1:K3", "letterhead and title"); d.nr(s2, "A1:H1", "title"); s.w = {2: 16, 3: 18, 4: 18, 5: 30, 9: 18, 10: 20, 11: 22}; s2.w = {2: 22, 5: 20, 6: 20, 7: 18}
    r = t.r + 1; s.put(r, 9, "ស្វាយរៀង ថ្ងៃទី០៩ ខែមករា ឆ្នាំ២០២៥"); s.put(r + 1, 9, "នាយការិយាល័យ"); d.nr(s, f"I{r}:K{r+1}", "place, day and office of the signatory")
    d.also = dict(suspects_in_first_book=sum(f["suspects"] for _, f in t.rows), suspects_named_in_second_book=len(t2.rows)); d.notes.append("The two books agree: the numbers of suspects of the cases add up to the suspects named. The province is in the letterhead only. 'បញ្ជូនតុលាការ' says no more than that the file went to the court.")
    d.q("Is 〃 the case number of the line above?", "Are all cases of Svay Rieng province (only the letterhead says so)?", "The same suspects are counted in the first sheet and named in the second: count once?", "'ដោះលែងវិញ' – released: is the suspect still under suspicion?")
    d.no_("〃 stored as a case number, or the suspects below it left without a case", "'គេចខ្លួន' read as a day or the suspect called arrested", "officers stored as suspects or victims", "'sent to court' stored as convicted", "suspects counted twice (once from the number, once from the names)")

# ---------------------------------------------------------------- 2 police operations, xls, quarter lines
@doc(2, "Operations BTB 2024.xls", "Provincial anti-human-trafficking police office, Battambang: operations 2024", NAME, "an old .xls; lines of quarters and sub-totals stand between the rows; two rows of heading")
def f(d, R):
    s = d.sheet("Operation"); s.put(1, 1, "របាយការណ៍ប្រតិបត្តិការ / OPERATIONS – Battambang 2024", bold=True)
    s.line(3, ["No.", "Date", "Time", "Place / ទីកន្លែង", "Type of place", "Rescued / សង្គ្រោះ", None, None, "Arrested / ឃាត់ខ្លួន", None, "Referred to", "Note"], bold=True)
    for c, x in [(6, "Total"), (7, "Female"), (8, "<18"), (9, "Total"), (10, "Female")]: s.put(4, c, x, bold=True)
    s.merges += ["F3:H3", "I3:J3"]
    t = Table(d, s, "an operation; people are only counted", "operation", [("_n", "No.", "running number"), ("operation_date", "Date", "day"), ("_t", "Time", "hour"), ("place", "Place / ទីកន្លែង", "commune or street"), ("place_type", "Type of place", "kind of premises"), ("rescued", "Rescued / សង្គ្រោះ / Total", "people taken out"), ("rescued_female", "Rescued / សង្គ្រោះ / Female", "of them female"), ("rescued_children", "Rescued / សង្គ្រោះ / <18", "of them under 18"),
        ("arrested", "Arrested / ឃាត់ខ្លួន / Total", "arrested"), ("arrested_female", "Arrested / ឃាត់ខ្លួន / Female", "of them female"), ("referred_to", "Referred to", "to whom the rescued went"), ("_note", "Note", "remark")], 4, head=False, head_rows=[3, 4])
    i = 0
    for q in range(4):
        s.put(t.r, 1, f"Quarter {q+1} – ត្រីមាសទី{kd(q+1)}", bold=True); d.nr(s, f"A{t.r}:L{t.r}", "line that opens a quarter"); t.r += 1; day = D(2024, 3 * q + 1, 3); sums = [0] * 5
        for _ in range(R.randint(4, 6)):
            i += 1; day = plus(day, R.randint(4, 13)); n = R.randint(0, 8); fe = R.randint(0, n); ch = R.randint(0, n // 2); a = R.randint(0, 3); af = R.randint(0, a); wd = day
            pt = R.choice(["KTV", "massage", "guest house", "private house", "rice mill", "beer garden"]); rt = "PoSVY" if n else None
            if n and R.random() < .4: rt = R.choice(["NGO shelter", "family"])
            f_ = dict(operation_date=iso(day), place=f"{R.choice(['Svay Por', 'Rattanak', 'Chamkar Samraong', 'Ou Char', 'Tuol Ta Ek'])}, Street {R.randint(1,9)*100+R.randint(1,99)}", place_type=pt, rescued=n, rescued_female=fe, rescued_children=ch, arrested=a, arrested_female=af, referred_to=rt)
            if i == 12: wd = D(2024, day.month - 6, min(day.day, 28)); f_["operation_date"] = iso(wd)
            wn = n
            if i == 8: wn = "5-6"; f_["rescued"] = None; fe = f_["rescued_female"] = 4; ch = f_["rescued_children"] = 1; f_["referred_to"] = rt = "PoSVY"
            t.add([i, wd, R.choice(["22h30", "19h00", "14h15", "06h00"]), f_["place"], pt, wn, fe, ch, a, af, rt, R.choice([None, None, "with DoLVT", "2 run away", "owner absent"])], f_)
            if i == 12: d.err(s, t.at("operation_date"), f"{dmy(wd)} stands under Quarter 3", "name it and ask which is right; do not change the month")
            if i == 8: d.err(s, t.at("rescued"), "'5-6' people, no one number", "ask; keep it empty or keep the words, never 5, 6, 11 or a day in May or June")
            for j, x in enumerate([wn if isinstance(wn, int) else 5, fe, ch, a, af]): sums[j] += x
        s.line(t.r, [f"Sub-total Q{q+1}", None, None, None, None, *sums], bold=True); d.nr(s, f"A{t.r}:L{t.r}", f"sub-total of quarter {q+1}"); t.r += 1
    d.nr(s, "A1:L1", "title"); d.notes.append("The sub-total of the quarter with '5-6' counted 5; that does not settle the row.")
    d.q("Are the 'Rescued' identified victims, or all people taken out?", "Operation 8: five or six people rescued?", "Operation 12 stands under Quarter 3 but its day is in the first half of the year: which?", "'2 run away' – of those rescued or of those to be arrested?", "Blank under 'Referred to' where nobody was rescued: does not apply?")
    d.no_("quarter lines or sub-totals stored as operations", "'5-6' turned into a date or into one number unasked", "persons' records made from the counts", "the arrested counted as victims")

# ---------------------------------------------------------------- 3 prosecutor: several accused in one cell
@doc(3, "សៀវភៅសំណុំរឿងអយ្យការ_សៀមរាប 2024.xlsx", "Prosecution attached to the court of Siem Reap: case register 2024", NAME, "one row is a case; the accused are all written in one cell, one a line, with sex and age; codes of the decision are explained below the table")
def f(d, R):
    s = d.sheet("TIP 2024"); s.put(1, 1, "អយ្យការអមសាលាដំបូងខេត្តសៀមរាប – បញ្ជីសំណុំរឿងជួញដូរមនុស្ស", bold=True)
    t = Table(d, s, "a prosecutor's case; the accused are listed inside one cell", "case, with its accused", [("dossier_no", "លេខសំណុំរឿងអយ្យការ", "number at the prosecution"), ("received_date", "ចូលអយ្យការ", "day it came in"), ("police_no", "លេខកំណត់ហេតុនគរបាល", "number of the police report"), ("accused_count", "ចំនួន ជ.ត.ច", "number of the accused"), ("accused", "ឈ្មោះជនត្រូវចោទ (ភេទ, អាយុ)", "the accused, one a line: name (sex, age)"), ("charge", "បទចោទ មាត្រា", "article of the law of 2008"), ("decision", "សម្រេច", "1, 2, 3 or 4, see the note below"), ("decision_date", "ថ្ងៃសម្រេច", "day of the decision"), ("prosecutor", "ព្រះរាជអាជ្ញារង", "deputy prosecutor (initials)")], 3, fill="E2EFDA")
    DEC = {1: "judicial investigation opened", 2: "sent straight to trial", 3: "filed without processing", 4: "sent to another prosecution"}; day = D(2024, 1, 5)
    for i in range(1, 21):
        day = plus(day, R.randint(5, 26)); n = R.choice([1, 1, 2, 2, 3]); ps = [P(R, 20, 58) for _ in range(n)]; k = R.choice([1, 1, 1, 2, 3, 4, None]); dd = plus(day, R.randint(1, 30)) if k else None; no = i; wn = n
        if i == 14: no = 13
        if i == 6: ps = [P(R, 25, 40, "male"), P(R, 25, 40, "female")]; wn = 3; n = 2
        if i == 17: k = 5; dd = plus(day, 6)
        acc = [dict(name=p.kh, sex=p.sex, age_years=p.age) for p in ps]; ar = R.choice(["១០", "១២", "១៥", "១៧", "២៨"])
        txt = "\n".join(f"{kd(j+1) + '- ' if n > 1 else ''}{p.kh} ({SK[p.sex]}, {kd(p.age)}ឆ្នាំ)" for j, p in enumerate(ps))
        pol = f"{R.randint(11, 399)}/24"; ar0 = "".join(str("០១២៣៤៥៦៧៨៩".index(c)) for c in ar)
        t.add([kd(f"{no:03d}") + "/២៤", day, pol, wn, txt, f"មាត្រា {ar}", k, dd, R.choice(["ស.ធ", "ច.រ", "ហ.វ"])],
              dict(dossier_no=f"{no:03d}/24", received_date=iso(day), police_no=pol, accused_count=wn, accused=acc, charge=f"Art. {ar0}", decision=DEC.get(k), decision_date=iso(dd), prosecutor=None))
        t.rows[-1][1].pop("prosecutor")
        if i == 14: d.err(s, t.at("dossier_no"), "number 013/24 stands on the row above as well; 014/24 is missing", "ask: the same case twice, or 014/24; the accused differ")
        if i == 6: d.err(s, t.at("accused_count"), "three accused counted, two named", "name it; do not make a third person without a name")
        if i == 17: d.err(s, t.at("decision"), "5 is not in the key (1 to 4)", "ask; leave the decision empty")
    r = t.r + 1; s.put(r, 1, "សម្គាល់៖"); s.put(r + 1, 1, "1 = បង្គាប់ឱ្យបើកការស៊ើបសួរ   2 = បញ្ជូនទៅជំនុំជម្រះផ្ទាល់   3 = តម្កល់រឿងទុកឥតចាត់ការ   4 = បញ្ជូនទៅអយ្យការផ្សេង"); s.put(r + 2, 1, "ជ.ត.ច = ជនត្រូវចោទ")
    d.nr(s, "A1:I1", "title"); d.nr(s, f"A{r}:I{r+2}", "key to the codes"); t.cols[8] = ("_pros", t.cols[8][1], t.cols[8][2]); s.w = {1: 18, 3: 16, 5: 40, 6: 14}
    d.also = dict(accused_named=sum(len(f["accused"]) for _, f in t.rows), accused_counted=sum(f["accused_count"] for _, f in t.rows))
    d.q("Shall each line of the cell of the accused become one accused of the case?", "013/24 twice: is the second one 014/24?", "Case 006/24: who is the third accused?", "Case 017/24: what is decision 5?", "Blank decision: not decided yet?")
    d.no_("two or three accused stored as one person with a long name", "'(ស្រី, ២៣ឆ្នាំ)' kept as part of the name", "decision 2 read as a number of trials, or decision 3 as an acquittal", "an accused recorded as convicted", "prosecutors stored as accused")

# ---------------------------------------------------------------- 4 shelter
@doc(4, "Master list residents_updated Dec24.xlsx", "NGO 'House of Lotus' (invented): shelter, master list of residents", TAKE, "ordinary English shelter list: admission, services and exit on one row; initials and codes, no names")
def f(d, R):
    s = d.sheet("Master list"); s.put(1, 1, "House of Lotus – Residential programme", bold=True); s.put(2, 1, "CONFIDENTIAL. Codes: ST sex trafficking, LT labour trafficking, FM forced marriage, SA sexual abuse (not trafficking)")
    t = Table(d, s, "a resident (a person), one stay", "victim / client assisted", [("_n", "No", "running number"), ("client_code", "Resident code", "code of the resident"), ("sex", "Sex", "sex"), ("age_years", "Age at adm.", "age at admission"), ("home_province", "Home province", "province of origin"), ("exploitation", "Case type", "code, explained in the second line"), ("referred_by", "Ref. by", "who referred"), ("admission_date", "Adm. date", "day of admission"), ("medical", "Medical", "✓ given, declined = offered and refused, n/a = not needed, blank = not written"), ("counselling", "Counselling (sessions)", "number of sessions"), ("legal", "Legal aid", "as Medical"), ("training", "Voc. training", "what was learnt"), ("exit_date", "Exit date", "day of leaving; blank = still there"), ("exit_to", "Exit to", "where the resident went"), ("follow_up_months", "F/up (mths)", "months of follow-up agreed")], 4, fill="FCE4D6")
    CT = {"ST": "sex trafficking", "LT": "labour trafficking", "FM": "forced marriage", "SA": "sexual abuse (not trafficking)"}; day = D(2023, 11, 6); inn = 0
    SV = {"✓": "yes", "declined": "declined", "n/a": "not needed", None: None}
    for i in range(1, 29):
        day = plus(day, R.randint(3, 24)); p = P(R, 11, 34, R.choice(["female"] * 6 + ["male"]), day); ct = R.choice(["ST", "ST", "LT", "LT", "FM", "SA"]); ex = plus(day, R.randint(25, 210)); ex = ex if ex <= D(2024, 12, 20) else None; inn += ex is None
        m, l = R.choice(["✓", "✓", "✓", "declined", None]), R.choice(["✓", "n/a", None, "declined"]); ses = R.choice([0, 4, 6, 11, 18, None]); tr = R.choice([None, None, "sewing", "hair salon", "cooking", "none"]); to = R.choice(["family", "relatives", "independent living", "another NGO", "left without notice"]) if ex else None; fu = R.choice([6, 12, None]) if ex and to != "left without notice" else None
        rf, pv = R.choice(["DoSVY", "AHTJP police", "IOM", "hotline", "walk-in"]), R.choice(["Kampong Speu", "Prey Veng", "Kandal", "Kampong Thom", "Takeo", "Kratie", "Vietnam"]); code = f"HL{i+140}"
        t.add([i, code, SE[p.sex], p.age, pv, ct, rf, day, m, ses, l, tr, ex, to, fu], dict(client_code=code, sex=p.sex, age_years=p.age, home_province=None if pv == "Vietnam" else pv, exploitation=CT[ct], referred_by=rf, admission_date=iso(day), medical=SV[m], counselling=ses, legal=SV[l], training=tr, exit_date=iso(ex), exit_to=to, follow_up_months=fu))
    r = t.r + 1; s.put(r, 1, f"As of 31/12/2024: {inn} residents in the house"); d.nr(s, f"A{r}:O{r}", "a line that counts those still there"); d.nr(s, "A1:O2", "title and key to the codes"); s.freeze = "C5"; s.w = {2: 14, 5: 16, 8: 12, 13: 12, 14: 20}
    d.also = dict(still_there=inn, not_trafficking=sum(f["exploitation"].startswith("sexual abuse") for _, f in t.rows)); d.notes.append("'Vietnam' under Home province is a country: no province of Cambodia, and no citizenship either.")
    d.q("Clients of code SA are not trafficking by the key: leave out?", "Blank under Medical or Legal aid: not given, or not written?", "Blank exit date: still in the shelter? (the line below says how many)", "'Vietnam' as home province: citizen of Viet Nam, or only living there?", "'none' under training is not the same as blank?")
    d.no_("the SA residents counted as trafficked", "'declined' or blank stored as a service given", "blank sessions stored as 0", "blank exit stored as left", "'left without notice' stored as reintegrated")

# ---------------------------------------------------------------- 5 social affairs reintegration, ods
@doc(5, "តារាងសមាហរណកម្ម_មសអយ_ព្រៃវែង.ods", "Provincial department of social affairs, Prey Veng: people reintegrated", TAKE, "ordinary Khmer ODS as LibreOffice writes it; three follow-up visits stand side by side")
def f(d, R):
    s = d.sheet("សមាហរណកម្ម២០២៤"); s.put(1, 1, "មន្ទីរសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា ខេត្តព្រៃវែង"); s.put(3, 1, "តារាងជនរងគ្រោះដែលបានធ្វើសមាហរណកម្មទៅសហគមន៍ ឆ្នាំ២០២៤", bold=True); s.merges += ["A1:N1", "A3:N3"]
    t = Table(d, s, "a person brought back to the community", "victim / client assisted", [("_n", "ល.រ", "running number"), ("name", "ឈ្មោះ", "name"), ("sex", "ភេទ", "sex"), ("birth", "ឆ្នាំកំណើត", "year of birth"), ("village", "ភូមិ", "village"), ("commune", "ឃុំ", "commune"), ("district", "ស្រុក", "district"), ("returned_from", "ត្រឡប់ពី", "country come back from"), ("reintegration_date", "ថ្ងៃសមាហរណកម្ម", "day of reintegration"), ("support", "ការឧបត្ថម្ភ", "help given, several parted by +"), ("visit_1", "តាមដានលើកទី១", "first visit: day, មិនទាន់ = not yet, រកមិនឃើញ = not found"), ("visit_2", "តាមដានលើកទី២", "second visit"), ("visit_3", "តាមដានលើកទី៣", "third visit"), ("status", "ស្ថានភាព", "open or closed")], 5)
    C = {"THA": "ថៃ", "MYS": "ម៉ាឡេស៊ី", "CHN": "ចិន", "VNM": "វៀតណាម", "KHM": "ក្នុងស្រុក"}; SUP = {"rice": "អង្ករ", "chickens": "មាន់", "sewing machine": "ម៉ាស៊ីនដេរ", "cash": "ថវិកា", "school fees": "ថ្លៃសាលា"}; PL = [("បាភ្នំ", "រកា", "ព្រៃតូច"), ("ព្រះស្តេច", "អង្គររាជ្យ", "ថ្មី"), ("មេសាង", "ជីផុច", "ស្វាយទុំ"), ("ពារាំង", "មេប៉េង", "កណ្តាល")]
    day = D(2024, 1, 11)
    for i in range(1, 25):
        day = plus(day, R.randint(4, 20)); p = P(R, 14, 45, on=day); c = R.choice(list(C)); pl = R.choice(PL); su = R.sample(list(SUP), R.randint(1, 3)); vs, vt, go = [], [], True
        for j in range(3):
            x = plus(day, 60 * (j + 1) + R.randint(0, 20))
            if not go: vs.append(None); vt.append(None)
            elif x > D(2024, 12, 31): vs.append("not yet"); vt.append("មិនទាន់"); go = False
            elif R.random() < .1: vs.append("not found"); vt.append("រកមិនឃើញ"); go = False
            else: vs.append(iso(x)); vt.append(x if j % 2 else kdate(x, "/"))
        st = "closed" if vs[2] and vs[2][0] == "2" else "open"
        t.add([kd(i), p.kh, SK[p.sex], p.dob.year if i % 3 else kd(p.dob.year), pl[2], pl[1], pl[0], C[c], kdate(day, "/"), "+".join(SUP[x] for x in su), *vt, {"closed": "បិទករណី", "open": "កំពុងតាមដាន"}[st]],
              dict(name=p.kh, sex=p.sex, birth=str(p.dob.year), village=pl[2], commune=pl[1], district=pl[0], returned_from=c, reintegration_date=iso(day), support=su, visit_1=vs[0], visit_2=vs[1], visit_3=vs[2], status=st))
    r = t.r + 1; s.put(r, 2, "អ្នកធ្វើតារាង"); s.put(r, 11, "ព្រៃវែង ថ្ងៃទី០៦ ខែមករា ឆ្នាំ២០២៥"); s.put(r + 1, 11, "ប្រធានមន្ទីរ"); d.nr(s, f"A{r}:N{r+1}", "signatures, place and day of the report"); d.nr(s, "A1:N3", "letterhead and title")
    d.q("Is the province of every village Prey Veng (only the letterhead says so)?", "'ក្នុងស្រុក': trafficked inside the country, not returned from abroad?", "Is help parted by + several helps?", "'រកមិនឃើញ': the person was not found – keep the case open?", "The title says victims: identified by whom?")
    d.no_("'មិនទាន់' or 'រកមិនឃើញ' stored as a visit that took place", "blank later visits stored as missed", "year of birth stored as an age or as 1 January", "country returned from stored as citizenship", "a million empty repeated rows read as records")

# ---------------------------------------------------------------- 6 hotline csv
@doc(6, "calls_export_2024Q2.csv", "Child and trafficking helpline run by an NGO 'Sample Line' (invented): export of the call system, second quarter", TAKE, "ordinary English CSV: one row a call, notes with commas, quotation marks and line ends inside one cell; calls linked to earlier calls")
def f(d, R):
    d.csv = dict(bom=True); s = d.sheet("csv")
    t = Table(d, s, "a call or chat (not a person, not a case)", "hotline contact", [("call_id", "call_id", "number of the contact"), ("call_time", "start", "day and hour"), ("duration_seconds", "duration", "how long, h:mm:ss; blank for chats"), ("channel", "channel", "phone or chat"), ("caller_is", "caller_type", "who called"), ("caller_sex", "caller_gender", "sex of the caller"), ("caller_province", "caller_location", "where the caller is"), ("subject", "topic", "what about"), ("about_trafficking", "TIP_indicator", "Y yes, N no, U not sure, blank not filled"), ("referred_to", "referred_to", "several parted by /"), ("linked_to", "linked_call", "the earlier call it belongs to"), ("_agent", "agent", "counsellor (staff)"), ("_note", "note", "free words")], 1)
    tm = dt.datetime(2024, 4, 1, 8, 12); ids = []
    for i in range(1, 41):
        tm += dt.timedelta(hours=R.randint(20, 80), minutes=R.randint(1, 59)); tm = tm.replace(hour=8 + tm.hour % 13); ch = R.choice(["phone", "phone", "chat"]); du = R.randint(30, 2400) if ch == "phone" else None
        tip = R.choice(["Y", "Y", "N", "N", "N", "U", None]); tp = R.choice(["job offer abroad", "confiscated passport", "missing relative", "debt", "brothel"]) if tip in ("Y", "U") else R.choice(["family violence", "school", "silent call", "general information", "wrong number", "migration procedure"])
        ref = R.choice([["police"], ["police", "NGO shelter"], ["DoSVY"], ["embassy"]]) if tip == "Y" else None; lk = R.choice(ids[-8:]) if ids and R.random() < .2 else None; cid = f"C{24200+i}"; ids.append(cid); who = R.choice(["self", "parent", "neighbour", "friend", "anonymous", "NGO staff"]); sx = R.choice(["F", "M", "F", "Unknown"]); pv = R.choice(["Phnom Penh", "Kandal", "Banteay Meanchey", "outside Cambodia", "Unknown", "Kampong Chhnang"])
        note = R.choice([None, "Caller says: \"they keep my sister's phone\", will call back", "Three girls, 15, 16 and 17, taken to a hotel;\nasked to stay anonymous", "ទូរស័ព្ទដាច់ មុននិយាយចប់", "gave number of legal aid, no further action", None])
        if tip not in ("Y", "U"): note = R.choice([None, "information given, closed"])
        t.add([cid, tm.strftime("%Y-%m-%d %H:%M"), None if du is None else f"{du//3600}:{du//60%60:02d}:{du%60:02d}", ch, who, sx, pv, tp, tip, " / ".join(ref) if ref else None, lk, R.choice(["cs04", "cs07", "cs11"]), note],
              dict(call_id=cid, call_time=tm.isoformat(timespec="minutes"), duration_seconds=du, channel=ch, caller_is=who, caller_sex={"F": "female", "M": "male", "Unknown": "unknown"}[sx], caller_province=None if pv in ("outside Cambodia", "Unknown") else pv, subject=tp, about_trafficking={"Y": "yes", "N": "no", "U": "unknown", None: None}[tip], referred_to=ref, linked_to=lk))
    d.also = dict(linked_calls=sum(f["linked_to"] is not None for _, f in t.rows), tip_yes=sum(f["about_trafficking"] == "yes" for _, f in t.rows))
    d.q("U under TIP_indicator = not sure? And blank = not filled in?", "Only calls with Y, or all calls?", "Calls linked to an earlier call: one matter, several contacts?", "May the notes come in? They may name or describe people.")
    d.no_("a call stored as a victim or a case", "the three girls of a note made into persons", "U or blank stored as no", "a note with a line end splitting its row in two", "linked calls counted as new cases")

# ---------------------------------------------------------------- 7 labour inspectors
@doc(7, "បញ្ជីអធិការកិច្ច ឆមាស១ ២០២៤ Labour inspection list.xlsx", "Provincial department of labour, Kampong Speu: inspections, first half of 2024", TAKE, "ordinary list in Khmer with English under the headings; a note tells គ្មាន (none) from - (not looked at); a total row made by formula")
def f(d, R):
    s = d.sheet("ឆមាស១"); s.put(1, 1, "មន្ទីរការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ ខេត្តកំពង់ស្ពឺ", bold=True); s.put(2, 1, "គ្មាន = មិនមាន (none)   |   - = មិនបានពិនិត្យ (not checked)")
    t = Table(d, s, "a visit to a workplace", "labour inspection", [("_n", "ល.រ\nNo", "number"), ("visit_date", "ថ្ងៃចុះ\nDate", "day of the visit"), ("workplace", "ឈ្មោះសហគ្រាស\nEnterprise", "the workplace"), ("sector", "វិស័យ\nSector", "sector"), ("district", "ស្រុក\nDistrict", "district"), ("workers", "កម្មករសរុប\nWorkers", "workers in all"), ("workers_female", "ស្រី\nFemale", "of them women"), ("children_found", "អាយុក្រោម១៥\nUnder 15", "children under 15 found at work"), ("papers_kept", "រឹបអូសឯកសារ\nDocs withheld", "workers whose papers were kept"), ("debt_bonded", "ជំពាក់បំណុលថៅកែ\nDebt to owner", "workers in debt to the owner"), ("action", "វិធានការ\nAction", "what was done"), ("sent_to_police", "បញ្ជូនប៉ូលិស\nTo police", "បាទ yes / ទេ no")], 4, fill="FFF2CC")
    SEC = {"brick kiln": "ឡឥដ្ឋ", "garment": "កាត់ដេរ", "farm": "កសិដ្ឋាន", "restaurant": "ភោជនីយដ្ឋាន", "construction": "សំណង់"}; AC = {"advice": "ណែនាំ", "warning": "ព្រមាន", "fine": "ពិន័យ", "none": "គ្មាន"}; day = D(2024, 1, 9); tot = [0] * 5
    for i in range(1, 23):
        day = plus(day, R.randint(4, 10)); sec, ac = R.choice(list(SEC)), R.choice(list(AC)); w = R.choice({"brick kiln": [14, 22, 47], "garment": [240, 640, 1350], "farm": [8, 25, 60], "restaurant": [5, 9, 16], "construction": [18, 70, 120]}[sec]); wf = int(w * R.choice([.2, .5, .8])); vals = [R.choice([0, 0, 0, 1, 2, None]) for _ in range(3)]; pol = "yes" if vals[0] and ac == "fine" else "no"; di = R.choice(["សំរោងទង", "គងពិសី", "ឧដុង្គ", "ច្បារមន"]); wp = f"{R.choice(['លោកបៃតង', 'ផ្កាថ្មី', 'ស្ទឹងស', 'សំណង់រុងរឿង'])} {kd(R.randint(1, 12))}"
        sh = lambda v: "-" if v is None else ("គ្មាន" if v == 0 else v)
        t.add([kd(i), day, wp, SEC[sec], di, w, wf, *[sh(v) for v in vals], AC[ac], "បាទ" if pol == "yes" else "ទេ"], dict(visit_date=iso(day), workplace=wp, sector=sec, district=di, workers=w, workers_female=wf, children_found=vals[0], papers_kept=vals[1], debt_bonded=vals[2], action=ac, sent_to_police=pol))
        for j, x in enumerate([w, wf] + [v or 0 for v in vals]): tot[j] += x
    r = t.r; s.put(r, 1, "សរុប / Total", bold=True)
    for j, x in enumerate(tot): s.f(r, 6 + j, f"=SUM({L(6+j)}5:{L(6+j)}{r-1})", x, bold=True)
    d.nr(s, f"A{r}:L{r}", "total row"); d.nr(s, "A1:L2", "office and the key to the marks"); s.w = {3: 24, 11: 14, 12: 14}; s.freeze = "D5"
    d.notes.append("Workers with kept papers or in debt are signs of forced labour, not identified victims.")
    d.q("Is one row one visit?", "Are all of Kampong Speu (only the letterhead says so)?", "Children under 15 found: are they victims of trafficking, or child labour only?", "'គ្មាន' under Action: nothing was done?")
    d.no_("'-' (not checked) stored as 0", "'គ្មាន' stored as unknown or as a word where a number is wanted", "all workers of a workplace stored as victims", "the total row stored as a visit")

# ---------------------------------------------------------------- 8 consulate, Buddhist years
@doc(8, "RCG Sa Kaeo_nationals assisted 2024.xlsx", "Cambodian consulate-general at Sa Kaeo, Thailand: nationals assisted", NAME, "English; one column of days follows the Thai papers and counts years of the Buddhist era (2567 = 2024)")
def f(d, R):
    s = d.sheet("Assisted"); s.put(1, 1, "Nationals assisted – with reference to Thai documents", bold=True)
    t = Table(d, s, "a national assisted (a person)", "victim / national assisted abroad", [("ref_no", "Ref", "number of the consulate"), ("name", "Name as in document", "name in Latin letters, family name first"), ("sex", "Sex", "sex"), ("birth", "D.O.B.", "day of birth"), ("document", "Passport / TD / ID", "number of the paper; NIL = has none"), ("thai_order_date", "Thai order dated (B.E.)", "day of the Thai order, Buddhist era"), ("found_at", "Found at", "Thai province"), ("work", "Work / situation", "what the person did"), ("thai_result", "Thai screening result", "VOT / Not VOT / pending"), ("wages_recovered", "Wages recovered (THB)", "wages got back, baht; nil = none"), ("shelter", "Shelter", "Y / N"), ("travel_doc", "CI issued", "certificate of identity: Y / N"), ("handed_over_date", "Handed over at border", "day handed over; blank = not yet")], 3, fill="D9D2E9")
    day = D(2024, 1, 15)
    for i in range(1, 23):
        day = plus(day, R.randint(5, 18)); p = P(R, 15, 44, on=day); nm = f"{p.ef.upper()} {p.eg}"; doc_ = R.choice([f"N0{R.randint(1000000, 1999999)}", f"TD-{R.randint(100, 999)}", "NIL"]); res = R.choice(["VOT", "VOT", "Not VOT", "pending"]); h = plus(day, R.randint(9, 60)); h = h if h < D(2024, 12, 28) and res != "pending" else None; wg = R.choice([None, 0, 0, 12000, 24500]); sh = "Y" if res == "VOT" else R.choice(["N", "Y"]); ci = "Y" if doc_ == "NIL" else "N"; by = day.year + 543; bd = dmy(p.dob)
        fd, wk = R.choice(["Rayong", "Bangkok", "Samut Sakhon", "Chonburi", "Trat"]), R.choice(["fishing boat", "begging", "domestic work", "construction", "online scam", "seafood factory"])
        f_ = dict(ref_no=f"{i:03d}/24", name=nm, sex=p.sex, birth=iso(p.dob), document=None if doc_ == "NIL" else doc_, thai_order_date=iso(day), found_at=fd, work=wk, thai_result={"VOT": "victim", "Not VOT": "not a victim", "pending": "pending"}[res], wages_recovered=None if wg is None else {"amount": wg, "currency": "THB"}, shelter="yes" if sh == "Y" else "no", travel_doc="yes" if ci == "Y" else "no", handed_over_date=iso(h))
        if i == 9: by = 2657; f_["thai_order_date"] = None
        if i == 16: doc_ = keep[0]; f_["document"] = doc_
        if i == 19: h = D(day.year - 1, day.month, day.day) if day.month != 2 or day.day < 29 else D(day.year - 1, 2, 28); f_["handed_over_date"] = iso(h)
        t.add([f"{i:03d}/24", nm, SE[p.sex], bd, doc_, f"{day.day:02d}/{day.month:02d}/{by}", fd, wk, res, "nil" if wg == 0 else wg, sh, ci, h], f_)
        if doc_.startswith("N0") and i < 9: keep = (doc_, i)
        if i == 9: d.err(s, t.at("thai_order_date"), "year 2657 of the Buddhist era would be 2114", "name it and ask; 2567 (2024) is a guess")
        if i == 16: d.err(s, t.at("document"), f"the passport number of row {keep[1]+3} under another name", "name it; do not join the two people")
        if i == 19: d.err(s, t.at("handed_over_date"), "handed over a year before the Thai order", "name it and ask")
    d.nr(s, "A1:M1", "title"); s.w = {2: 22, 5: 16, 6: 18, 8: 18}; d.notes.append("Only the column headed B.E. is in the Buddhist era; births and hand-overs are in the common era, day first.")
    d.q("Are the years under 'Thai order dated (B.E.)' Buddhist: 2567 = 2024?", "Ref 009/24: the year 2657?", "The passport of two people: whose is it?", "Is 'VOT' the Thai authorities' finding, so that Cambodia has not itself identified the person?", "Blank wages: nothing recovered, or not known? ('nil' is written elsewhere)", "Are all Cambodian citizens?")
    d.no_("a day stored in the year 2567", "'nil' under wages and blank made the same", "'pending' stored as not a victim", "NIL stored as a passport number", "baht stored as dollars")

# ---------------------------------------------------------------- 9 Primero csv
@doc(9, "primero_case_list_20241115.csv", "Social ministry, child protection: CSV of Primero cases", TAKE, "ordinary export: long ids, arrays joined by |||, months as letters; trafficking is one concern among others")
def f(d, R):
    d.csv = dict(quote=csv.QUOTE_ALL, eol="\n"); s = d.sheet("csv")
    t = Table(d, s, "a child (a case of Primero)", "victim / child protected", [("case_uid", "Case ID", "long id"), ("short_id", "Short ID", "short id"), ("status", "Case Status", "open or closed"), ("name", "Full Name", "name; ******* where the name is protected"), ("_prot", "Name Protected?", "whether the name is hidden"), ("sex", "Sex", "sex"), ("age_years", "Age", "age"), ("_est", "Is the age estimated?", "whether age is estimated"), ("citizenship", "Nationality", "several joined by |||"), ("concerns", "Protection Concerns", "several joined by |||"), ("risk", "Risk Level", "risk"), ("registered_date", "Date of Registration or Interview", "dd-Mmm-yyyy"), ("province", "Current Location", "location: country::province::district"), ("services", "Type of Service", "several joined by |||"), ("closed_date", "Date Case Closed", "day closed"), ("_own", "Case Worker", "worker (staff)")], 1)
    CON = ["Trafficked/smuggled", "Child labour", "Unaccompanied", "Sexual exploitation", "Physical abuse", "Not attending school"]
    for i in range(1, 27):
        p = P(R, 6, 17); reg = days(R, D(2024, 1, 8), D(2024, 10, 30)); st = R.choice(["Open", "Open", "Closed"]); cl = plus(reg, R.randint(10, 15)) if st == "Closed" else None; con = R.sample(CON, R.randint(1, 3)); prot = R.random() < .25; sv = R.sample(["Health", "Psychosocial", "Family tracing", "Shelter", "Legal"], R.randint(0, 3)) or None; nat = R.choice([["KHM"], ["KHM"], ["VNM"], ["KHM", "VNM"]]); W = {"KHM": "Cambodia", "VNM": "Viet Nam"}; pv = R.choice(["Battambang", "Siem Reap", "Banteay Meanchey"]); x = R.getrandbits(128); uid = f"{x:032x}"; uid = f"{uid[:8]}-{uid[8:12]}-4{uid[13:16]}-a{uid[17:20]}-{uid[20:]}"; ag = p.age if R.random() > .08 else None; rk = R.choice(["High", "Medium", "Low", None]); m = lambda q: f"{q.day:02d}-{EMON[q.month-1]}-{q.year}"
        t.add([uid, uid[-7:], st, "*******" if prot else p.en, "true" if prot else "false", p.sex.capitalize(), ag, R.choice(["true", "false"]), " ||| ".join(W[n] for n in nat), " ||| ".join(con), rk, m(reg), f"Cambodia::{pv}::District {R.randint(1, 6)}", " ||| ".join(sv) if sv else None, m(cl) if cl else None, R.choice(["cw_btb1", "cw_sr2"])],
              dict(case_uid=uid, short_id=uid[-7:], status=st.lower(), name=None if prot else p.en, sex=p.sex, age_years=ag, citizenship=nat, concerns=con, about_trafficking="yes" if "Trafficked/smuggled" in con else ("unknown" if "Sexual exploitation" in con or "Child labour" in con else "no"), risk=rk, registered_date=iso(reg), province=pv, services=sv, closed_date=iso(cl)))
    d.also = {"about_trafficking_" + k: sum(f["about_trafficking"] == k for _, f in t.rows) for k in ("yes", "unknown", "no")}
    d.q("Only children with the concern 'Trafficked/smuggled', or all?", "'Sexual exploitation' or 'Child labour' without it: trafficking or not?", "'Trafficked/smuggled': which of the two?", "Names shown as *******: take the child without a name?", "Two nationalities: both?")
    d.no_("all children stored as victims of trafficking", "******* stored as a name (and such children joined as one person)", "'A ||| B' kept as one concern", "short ids such as 12e4567 read as numbers", "case workers stored as children")

# ---------------------------------------------------------------- 10 OSCaR Khmer
@doc(10, "អតិថិជន_OSCaR_២០២៤១២០១.xlsx", "NGO 'Bright Path' (invented): client list exported from OSCaR with Khmer headings", TAKE, "ordinary export with many columns, some of them always empty; names in both scripts; an extra form tells trafficking yes or no")
def f(d, R):
    s = d.sheet("អតិថិជន")
    t = Table(d, s, "a client (a person)", "victim / client assisted", [("client_id", "លេខសម្គាល់", "id"), ("given_name_km", "នាមខ្លួន (ខ្មែរ)", "given name in Khmer"), ("family_name_km", "នាមត្រកូល (ខ្មែរ)", "family name in Khmer"), ("given_name", "នាមខ្លួន (ឡាតាំង)", "given name in Latin letters"), ("family_name", "នាមត្រកូល (ឡាតាំង)", "family name in Latin letters"), ("sex", "ភេទ", "sex"), ("birth", "ថ្ងៃខែឆ្នាំកំណើត", "birth, '05 January 2008'"), ("_e1", "ហៅក្រៅ", "nickname (always empty)"), ("_e2", "លេខទូរស័ព្ទ", "telephone (always empty)"), ("status", "ស្ថានភាព", "Active, Accepted, Exited, Referred"), ("_e3", "ឈ្មោះអ្នកថែទាំ", "carer (always empty)"), ("referral_source", "ប្រភពបញ្ជូន", "who referred"), ("accepted_date", "កាលបរិច្ឆេទទទួល", "day accepted"), ("home_province", "ខេត្តកំណើត", "province of birth, Khmer / Latin"), ("programs", "កម្មវិធី", "programmes, parted by commas"), ("_e4", "ពិការភាព", "disability (always empty)"), ("about_trafficking", "ពាក់ព័ន្ធការជួញដូរ (ទម្រង់បន្ថែម)", "extra form: bearing on trafficking: បាទ/ចាស, ទេ, blank"), ("exit_date", "កាលបរិច្ឆេទចាកចេញ", "day of exit"), ("_wk", "អ្នកចាត់ការករណី", "case worker (staff)")], 1)
    PV = [("Kampong Cham", "កំពង់ចាម"), ("Prey Veng", "ព្រៃវែង"), ("Tbong Khmum", "ត្បូងឃ្មុំ"), ("Kratie", "ក្រចេះ")]; ld = lambda q: f"{q.day:02d} {LMON[q.month-1]} {q.year}"
    for i in range(1, 31):
        p = P(R, 4, 26); st = R.choice(["Active", "Active", "Accepted", "Exited", "Referred"]); ac = days(R, D(2023, 3, 1), D(2024, 9, 30)) if st != "Referred" else None; ex = plus(ac, R.randint(20, 60)) if st == "Exited" else None; pv = R.choice(PV); pr = R.sample(["Foster care", "Reintegration", "Scholarship", "Counselling"], R.randint(1, 2)); tr = R.choice(["yes", "no", "no", "no", None]); b = p.dob if i % 7 else None; rs = R.choice(["DoSVY", "ភូមិ", "Police", "អង្គការ"]); RS = {"DoSVY": "DoSVY", "ភូមិ": "village chief", "Police": "police", "អង្គការ": "NGO"}
        t.add([f"brp-{300+i}", p.kg, p.kf, p.eg, p.ef, p.sex.capitalize(), ld(b) if b else None, None, None, st, None, rs, ld(ac) if ac else None, f"{pv[1]} / {pv[0]}", ", ".join(pr), None, {"yes": "បាទ/ចាស", "no": "ទេ", None: None}[tr], ld(ex) if ex else None, R.choice(["Chea Theara", "Long Nita"])],
              dict(client_id=f"brp-{300+i}", given_name_km=p.kg, family_name_km=p.kf, given_name=p.eg, family_name=p.ef, sex=p.sex, birth=iso(b), status=st.lower(), referral_source=RS[rs], accepted_date=iso(ac), home_province=pv[0], programs=pr, about_trafficking=tr, exit_date=iso(ex)))
    d.also = dict(trafficking_yes=sum(f["about_trafficking"] == "yes" for _, f in t.rows), trafficking_not_filled=sum(f["about_trafficking"] is None for _, f in t.rows)); s.w = {2: 16, 3: 16, 7: 20, 13: 20, 17: 26}
    d.q("Only the clients with 'បាទ/ចាស' under trafficking?", "Blank under trafficking: the extra form was never filled in?", "Shall the Khmer and the Latin name go to one person?", "Status 'Referred': came to this NGO, or not yet accepted?")
    d.no_("all clients stored as trafficked", "a blank extra form stored as no", "given and family name turned round", "the case workers stored as clients", "empty columns reported as thirty errors")

# ---------------------------------------------------------------- 11 HTCDS/CTDC-like csv
@doc(11, "tip_cases_standard_export.csv", "NGO 'Joint Data' (invented): de-identified table in the style of the trafficking case data standard and the global data set", TAKE, "English headings run together, 1/0 flags, -99 for not known, broad ages; nobody can be recognised")
def f(d, R):
    s = d.sheet("csv"); FL = ["meansDebtBondage", "meansThreats", "meansWithholdsDocuments", "isForcedLabour", "isSexualExploit", "isForcedMarriage"]
    t = Table(d, s, "a victim without name or number (de-identified)", "victim, de-identified", [("registered_year", "yearOfRegistration", "year"), ("source", "Datasource", "how the record was made"), ("sex", "gender", "sex"), ("age_group", "ageBroad", "age group, 18--20 and so on; -99 not known"), ("child", "majorityStatus", "Minor / Adult / -99"), ("citizenship", "citizenship", "ISO alpha-3; 00 not known"), ("exploitation_country", "CountryOfExploitation", "ISO alpha-3; 00 not known"), *[(x, x, "1 yes, 0 no, -99 not known") for x in FL], ("recruiter", "recruiterRelationship", "several parted by ;")], 1)
    for i in range(1, 46):
        ag = R.choice(["9--17", "18--20", "21--23", "24--26", "30--38", "-99"]); mj = "Minor" if ag == "9--17" else R.choice(["-99", "Adult"]) if ag == "-99" else "Adult"; sx = R.choice(["Female", "Male", "Female", "Trans"]) if i % 9 == 0 else R.choice(["Female", "Male"]); ct = R.choice(["KHM"] * 6 + ["VNM", "00"]); ce = R.choice(["KHM", "THA", "MYS", "CHN", "00"]); fl = [R.choice([1, 0, -99]) for _ in range(3)]; k = R.choice([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [-99, -99, -99]]); rc = R.choice([["family"], ["friend"], ["intimate partner"], ["friend", "other"], None]); y = R.choice([2021, 2022, 2023, 2024]); Y = {1: "yes", 0: "no", -99: "unknown"}; so = R.choice(["Case Management", "Hotline"])
        t.add([y, so, sx, ag, mj, ct, ce, *fl, *k, "; ".join(rc) if rc else "-99"], dict(registered_year=str(y), source=so.lower(), sex={"Trans": "other"}.get(sx, sx.lower()), age_group=None if ag == "-99" else ag.replace("--", "-"), child={"Minor": "yes", "Adult": "no", "-99": "unknown"}[mj], citizenship=None if ct == "00" else ct, exploitation_country=None if ce == "00" else ce, **{a: Y[b] for a, b in zip(FL, fl + k)}, recruiter=rc))
    d.notes.append("No identifier at all: the rows cannot be matched with anyone, and sending the file twice would double them. Equal rows are different people. -99 is null here for ages and recruiter, unknown for the flags; either is right.")
    d.also = dict(equal_rows_are_different_people=True, minors=sum(f["child"] == "yes" for _, f in t.rows))
    d.q("-99 and 00 = not known?", "There is no id: are these people in other lists you sent as well?", "Is '9--17' an age group (no single age)?", "May rows without a person's id be kept as persons, or as counts only?")
    d.no_("-99 stored as an age, a number or a no", "'00' stored as a country", "an age of 9, 17 or 13 made of '9--17'", "equal rows dropped as doubles", "the rows matched to named people by sex and year")

# ---------------------------------------------------------------- 12 ODK with HXL line
@doc(12, "returnee_screening_odk_central_2024-11.xlsx", "NGO 'Testing Border Aid' (invented) at Poipet: screening of returnees with ODK, Khmer answers", TAKE, "ordinary ODK Central table: group-field headings, select_multiple by blanks, KEY and ReviewState, and an HXL tag line under the headings")
def f(d, R):
    s = d.sheet("Submissions")
    t = Table(d, s, "a returnee who was screened (a person), one submission", "screening / victim", [("_sub", "SubmissionDate", "when it was sent in"), ("interview_date", "intro-today", "day of the talk"), ("consent", "intro-consent", "agree / not_agree"), ("name", "person-name", "name"), ("sex", "person-sex", "f / m / x"), ("age_years", "person-age", "age"), ("home_province", "person-home_province", "ODK code of the province"), ("countries", "trip-countries", "countries, parted by blanks"), ("work", "trip-work", "work"), ("indicators", "signs-indicators", "signs, parted by blanks; 'none' = none"), ("debt", "signs-debt_usd", "debt in US dollars"), ("wants_referral", "refer-wants", "yes / no / dk"), ("referred_to", "refer-to", "who"), ("_enum", "meta-username", "enumerator (staff)"), ("submission_id", "KEY", "id of the submission"), ("review", "ReviewState", "approved, hasIssues, rejected or blank"), ("_ed", "Edits", "times edited")], 1)
    s.line(2, ["#meta+date", "#date", None, "#affected+name", "#affected+sex", "#affected+age", "#adm1+code", None, None, "#indicator", "#value+debt+usd", None, "#org", None, "#meta+id", None, None]); d.nr(s, "A2:Q2", "HXL tags, not a submission"); t.r = 3
    PC = {"Banteay Meanchey": "KH01", "Battambang": "KH02", "Siem Reap": "KH17", "Kampong Cham": "KH03", "Prey Veng": "KH14"}; C3 = {"tha": "THA", "mys": "MYS", "kor": "KOR"}
    for i in range(1, 27):
        day = days(R, D(2024, 11, 4), D(2024, 11, 28)); p = P(R, 16, 50, on=day); ok = R.random() > .12; x = f"{R.getrandbits(128):032x}"; key = f"uuid:{x[:8]}-{x[8:12]}-4{x[13:16]}-b{x[17:20]}-{x[20:]}"; rv = R.choice([None, "approved", "approved", "hasIssues", "rejected"]); sub = f"{day.isoformat()}T{R.randint(9, 16):02d}:{R.randint(0, 59):02d}:07.412Z"
        base = [sub, day, "agree" if ok else "not_agree"]; f_ = dict(interview_date=iso(day), consent="yes" if ok else "no", submission_id=key, review=rv); tail = [R.choice(["enum_03", "enum_08"]), key, rv, R.choice([0, 0, 1])]
        if not ok: t.add(base + [None] * 10 + tail, {**f_, **{k: None for k in "name sex age_years home_province countries work indicators debt wants_referral referred_to".split()}}); continue
        pv = R.choice(list(PC)); cs = R.sample(list(C3), R.choice([1, 1, 2])); ind = R.choice([["none"], ["docs_kept"], ["debt", "no_pay"], ["beaten", "locked", "no_pay"], ["debt"]]); db = R.choice([150, 400, 1200]) if "debt" in ind else None; wr = R.choice(["yes", "no", "dk"]); to = R.choice(["dosvy", "ngo"]) if wr == "yes" else None; wk = R.choice(["construction", "fishing", "factory", "farm", "domestic"]); sx = "x" if i == 15 else p.sex[0]
        t.add(base + [p.kh, sx, p.age, PC[pv], " ".join(cs), wk, " ".join(ind), db, wr, to] + tail, {**f_, **dict(name=p.kh, sex="other" if sx == "x" else p.sex, age_years=p.age, home_province=pv, countries=[C3[c] for c in cs], work=wk, indicators=[] if ind == ["none"] else ind, debt=usd(db) if db else None, wants_referral={"dk": "unknown"}.get(wr, wr), referred_to=to)})
    d.also = dict(without_consent=sum(f["consent"] == "no" for _, f in t.rows), rejected=sum(f["review"] == "rejected" for _, f in t.rows)); s.w = {1: 26, 4: 20, 15: 44}
    d.q("Submissions 'rejected' or 'hasIssues': leave out?", "Those who did not agree: leave out?", "Signs found: not yet identified victims?", "dk = does not know?", "x under person-sex: other, or not asked?")
    d.no_("the HXL line stored as a person", "returnees with signs stored as identified victims", "'docs_kept debt' kept as one sign", "'none' stored as a kind of sign", "'dk' stored as no", "a file sent again stored twice although KEY is the same")

# ---------------------------------------------------------------- 13 immigration removals xls, three sheets
@doc(13, "REMOVAL LIST Q1-2024.xls", "General department of immigration: foreigners removed, first quarter", NAME, "an old .xls with a sheet a month; the sheet of February has its columns in another order")
def f(d, R):
    N = {"CHN": "CHINESE", "VNM": "VIETNAMESE", "PHL": "PHILIPPINO", "IND": "INDIAN", "THA": "THAI", "BGD": "BANGLADESHI"}; FN = {"CHN": ["WANG QING", "ZHAO LEI", "SUN YAN"], "VNM": ["TRAN VAN TU", "LE THI HANH", "PHAM VAN SON"], "PHL": ["DELOSA MARK", "CRUZANO ANA", "BAYLON RICO"], "IND": ["KUMARAN ARUL", "DASANI NILA", "RAOJI MANU"], "THA": ["SRISUK NOK", "BOONMA CHAI", "THONGDI AOM"], "BGD": ["HOSSAINI RAFI", "AKTERI MITU", "MIAHN SOHEL"]}
    base = [("_n", "NO", "number"), ("name", "NAME", "name"), ("sex", "SEX", "sex"), ("birth", "DATE OF BIRTH", "birth"), ("citizenship", "NATIONALITY", "citizenship"), ("passport", "PASSPORT", "passport number"), ("grounds", "REASON", "reason of removal"), ("screened", "SCREENED BY NCCT", "screened for trafficking: YES / NO / blank"), ("removed_date", "DATE REMOVED", "day removed"), ("exit_point", "VIA", "where they left")]
    first = None
    for m, nm in enumerate(["JAN", "FEB", "MAR"], 1):
        s = d.sheet(nm); s.put(1, 1, f"LIST OF FOREIGNERS REMOVED – {LMON[m-1].upper()} 2024", bold=True); d.nr(s, "A1:J1", "title"); order = base if m != 2 else [base[i] for i in (0, 5, 1, 2, 4, 3, 8, 6, 9, 7)]
        t = Table(d, s, "a removed foreigner (a person; removed twice = two rows)", "foreigner removed / screened", order, 3)
        for i in range(1, {1: 14, 2: 11, 3: 13}[m]):
            c = R.choice(list(N)); nme = R.choice(FN[c]); p = P(R, 20, 47, on=D(2024, m, 1)); sx = "female" if nme.split()[-1] in "QING YAN HANH ANA NILA NOK AOM MITU".split() else "male"; dob = p.dob; pp = f"{'EGPBJ'[i % 5]}{R.randint(10**7, 10**8-1)}"; rm = D(2024, m, R.randint(2, 28)); sc = R.choice(["YES", "NO", None, None]); gr, vx = R.choice(["OVERSTAY", "NO WORK PERMIT", "ONLINE GAMBLING", "ILLEGAL ENTRY", "ONLINE SCAM"]), R.choice(["PNH AIRPORT", "BAVET", "POIPET"]); wb = dob if m != 2 else f"{dob.day:02d}.{EMON[dob.month-1].upper()}.{dob.year}"
            f_ = dict(name=nme, sex=sx, birth=iso(dob), citizenship=c, passport=pp, grounds=gr, screened={"YES": "yes", "NO": "no", None: None}[sc], removed_date=iso(rm), exit_point=vx); wc, ws = N[c], SE[sx]
            if m == 1 and i == 4: first = (dict(f_), wb, wc, ws)
            if m == 3 and i == 7: f_.update({k: first[0][k] for k in ("name", "sex", "birth", "citizenship", "passport")}); nme, pp, wb, wc, ws = f_["name"], f_["passport"], first[1], first[2], first[3]
            if m == 1 and i == 9: wb = D(2031, dob.month, dob.day); f_["birth"] = None
            if m == 2 and i == 5: rm = D(2024, 4, 12); f_["removed_date"] = iso(rm)
            val = dict(_n=i, name=nme, sex=ws, birth=wb, citizenship=wc, passport=pp, grounds=gr, screened=sc, removed_date=rm if m != 2 else dmy(rm, "."), exit_point=vx)
            t.add([val[k] for k, _, _ in order], f_)
            if m == 1 and i == 9: d.err(s, t.at("birth"), "born in 2031", "name it; leave the birth empty (1931 and 2001 are guesses)")
            if m == 2 and i == 5: d.err(s, t.at("removed_date"), "removed 12 April, on the sheet of February", "name it and ask")
    d.notes.append("The person who is no. 4 in JAN (passport the same) stands in MAR too with another day: came back and was removed again, or an error; both rows stand. Other equal names have other passports and births: other people.")
    d.q("Is the same passport in JAN and MAR one person removed twice?", "JAN no. 9: which year of birth?", "FEB no. 5: removed in April?", "Blank under screened: not screened, or not known?", "Removed for online scam: suspects, or people forced to it?")
    d.no_("passports of February stored as names (columns taken by place, not heading)", "removed people stored as victims or as accused of trafficking", "blank screening stored as no", "only the first sheet read", "the three sheets stored as three kinds of record")

# ---------------------------------------------------------------- 14 training register
@doc(14, "បញ្ជីវត្តមានវគ្គបណ្តុះបណ្តាល_មន្ត្រី.xlsx", "Secretariat of the national committee: register of training", TAKE, "ordinary Khmer register: three courses under one another on one sheet, each with its own heading lines and a line of sums")
def f(d, R):
    s = d.sheet("វត្តមាន"); r = 1; CO = [("ការកំណត់អត្តសញ្ញាណជនរងគ្រោះ", "identification of victims", D(2024, 3, 12), "Kampot", "កំពត", 11), ("ការស៊ើបអង្កេតបទល្មើសតាមអនឡាញ", "investigation of online crime", D(2024, 6, 18), "Phnom Penh", "ភ្នំពេញ", 13), ("ការថែទាំដោយយល់ពីការប៉ះទង្គិចផ្លូវចិត្ត", "trauma-informed care", D(2024, 10, 9), "Siem Reap", "សៀមរាប", 9)]
    W = {"police": "នគរបាល", "prosecutor": "ព្រះរាជអាជ្ញារង", "social worker": "សង្គមកិច្ច", "labour inspector": "អធិការការងារ", "NGO": "អង្គការ"}
    for k, en, day, pe, pk, n in CO:
        s.put(r, 1, f"វគ្គ៖ {k}", bold=True); s.put(r + 1, 1, f"កាលបរិច្ឆេទ៖ {kd(day.day)}-{kd(day.day+1)} {KMON[day.month-1]} {kd(day.year)}    ទីកន្លែង៖ {pk}"); d.nr(s, f"A{r}:G{r+1}", "name, days and place of the course")
        t = Table(d, s, "a participant of a course (an official, no victim and no suspect)", "training participant", [("_n", "ល.រ", "number"), ("name", "ឈ្មោះ", "name"), ("sex", "ភេទ", "sex"), ("post", "មុខងារ", "kind of official"), ("days_present", "ថ្ងៃចូលរួម", "days present (of two)"), ("certificate", "វិញ្ញាបនបត្រ", "certificate: បាន got, មិនបាន not"), ("_sig", "ហត្ថលេខា", "signature (always blank)")], r + 2, fill="EDEDED"); nf = 0
        for i in range(1, n + 1):
            p = P(R, 25, 55); nf += p.sex == "female"; dp = R.choice([2, 2, 2, 1]); po = R.choice(list(W)); ce = "yes" if dp == 2 else "no"
            t.add([kd(i), p.kh, "ស" if p.sex == "female" else "ប", W[po], kd(dp), "បាន" if ce == "yes" else "មិនបាន", None], dict(name=p.kh, sex=p.sex, post=po, days_present=dp, certificate=ce, course=en, course_start=iso(day), course_end=iso(plus(day, 1)), course_province=pe))
        s.put(t.r, 1, f"សរុប {kd(n)} នាក់ ស្រី {kd(nf)} នាក់", bold=True); d.nr(s, f"A{t.r}:G{t.r}", "sum of participants, of them women"); d.totals.append(dict(course=en, participants=n, women=nf)); r = t.r + 3
    s.w = {2: 24, 4: 20, 6: 16}
    d.q("Three courses on one sheet: one list each?", "Are course, days and place of the lines above to go to each participant?", "The same name in two courses: one person?")
    d.no_("officials stored as victims, suspects or clients", "headings repeated and sums stored as participants", "only the first course read", "the sums added to the participants")

# ---------------------------------------------------------------- 15 legal aid
@doc(15, "LA clients & hearings 2024 (ver JT).xlsx", "NGO 'Legal Aid Example' (invented): clients and hearings", NAME, "English list of a lawyer's own making: hearings in four columns, words and days mixed in a cell, one row with two people")
def f(d, R):
    s = d.sheet("Clients"); s.hidden = False
    t = Table(d, s, "a client of the lawyers (a person)", "legal aid client", [("file_no", "File #", "file of the office"), ("client", "Client", "name"), ("sex", "M/F", "sex"), ("age_years", "Age when opened", "age"), ("acts_as", "Capacity", "CP civil party, W witness, A accused"), ("opened_date", "Opened", "day opened"), ("court_no", "Court ref.", "number at the court"), ("lawyer", "Lawyer", "staff"), ("hearing_1", "Hrg 1", "day of the first hearing"), ("hearing_1_result", "Res 1", "held, postponed (P)"), ("hearing_2", "Hrg 2", "day of the second hearing"), ("hearing_2_result", "Res 2", "result"), ("outcome", "Outcome", "outcome of the file"), ("compensation_claimed", "Claim US$", "sum claimed, dollars"), ("fee", "Court costs US$", "costs, dollars")], 1, fill="C6E0B4")
    t.cols[7] = ("_law", t.cols[7][1], t.cols[7][2]); day = D(2024, 1, 16); RS = {"held": "Held", "postponed": "P", "postponed, accused absent": "P – acc. absent"}
    for i in range(1, 22):
        day = plus(day, R.randint(6, 20)); p = P(R, 18, 50, "female" if i == 5 else None, day); cap = R.choice(["CP", "CP", "CP", "W", "A"]); h1 = plus(day, R.randint(30, 70)) if day < D(2024, 8, 20) else None; r1 = R.choice(list(RS)) if h1 else None; h2 = plus(h1, R.randint(14, 40)) if r1 and r1.startswith("post") else None; r2 = "held" if h2 else None; oc = R.choice(["judgment pending", "judgment: convicted", "judgment: acquitted"]) if "held" in (r1, r2) else "open"; cl = R.choice([2500, 4000, 10000]) if cap == "CP" else None; fee = R.choice([0, 15, 40, None]); nm = p.en; ct = f"{R.randint(100, 999)} PBK 24"; ag = p.age
        f_ = dict(file_no=f"LA-{i+60}", client=nm, sex=p.sex, age_years=ag, acts_as={"CP": "civil party", "W": "witness", "A": "accused"}[cap], opened_date=iso(day), court_no=ct, hearing_1=iso(h1), hearing_1_result=r1, hearing_2=iso(h2), hearing_2_result=r2, outcome=oc, compensation_claimed=usd(cl) if cl else None, fee=usd(fee) if fee is not None else None); wn, wh1, wc, wcl = nm, h1, cap, cl
        if i == 5: wn = nm + " and her mother"; pass
        if i == 12: wc = "CP/A"; f_["acts_as"] = None; cl = wcl = 2500; f_["compensation_claimed"] = usd(2500)
        if i == 8: wh1 = D(2023, h1.month, min(28, h1.day)); f_["hearing_1"] = iso(wh1)
        if i == 15: wc = "CP"; f_["acts_as"] = "civil party"; wcl = "approx. 3-4000"; f_["compensation_claimed"] = None
        t.add([f_["file_no"], wn, SE[p.sex], ag, wc, day if i % 2 else f"{day.day} {EMON[day.month-1]} {day.year}", ct, R.choice(["Me. Keo V.", "Me. Tep S."]), wh1, RS.get(r1), h2, RS.get(r2), oc, wcl, fee], f_)
        if i == 5: d.err(s, t.at("client"), "two people in one row (a client and her mother, who has no name)", "ask; do not make one person of the two, and invent no name"); f_["client"] = nm
        if i == 8: d.err(s, t.at("hearing_1"), "heard in 2023, before the file was opened in 2024", "name it and ask for the year")
        if i == 12: d.err(s, t.at("acts_as"), "civil party and accused at once", "ask which")
        if i == 15: d.err(s, t.at("compensation_claimed"), "'approx. 3-4000': no one sum", "leave empty and ask; never 3, 4000 or 34000")
    d.also = dict(accused_clients=sum(f["acts_as"] == "accused" for _, f in t.rows)); s.w = {2: 26, 6: 14, 7: 14, 10: 18, 13: 20}; s.freeze = "C2"
    d.q("Capacity: CP civil party, W witness, A accused?", "LA-65: two clients?", "LA-72: civil party or accused?", "LA-68: hearing in 2023 or 2024?", "LA-75: what sum?", "P = postponed?", "Outcome 'convicted' of a civil party's file: the accused of that case was convicted, not the client?")
    d.no_("the accused or witnesses stored as victims", "'judgment: convicted' put on the client", "the claim stored as compensation ordered or paid", "'P' read as a day, or a postponed hearing as held")

# ---------------------------------------------------------------- 16 restitution ods, Khmer
@doc(16, "បញ្ជីសំណងជនរងគ្រោះ_សាលាដំបូងកំពង់ចាម.ods", "Court clerk and provincial social affairs, Kampong Cham: compensation ordered and paid", NAME, "Khmer ODS; sums in words of currency beside Khmer digits, thousands with points; paid in several instalments in one cell")
def f(d, R):
    s = d.sheet("សំណង"); s.put(1, 1, "បញ្ជីសំណងដែលតុលាការសម្រេច និងការបង់ជូនជនរងគ្រោះ", bold=True)
    t = Table(d, s, "a victim's compensation in a judgment (a sum of money)", "compensation / restitution", [("_n", "ល.រ", "number"), ("victim_name", "ឈ្មោះជនរងគ្រោះ", "victim"), ("sex", "ភេទ", "sex"), ("judgment_no", "លេខសាលក្រម", "number of the judgment"), ("judgment_date", "ថ្ងៃសាលក្រម", "day of the judgment"), ("ordered", "ទឹកប្រាក់សម្រេច", "sum ordered, with the currency in words"), ("paid", "បានបង់", "sum paid till now; មិនទាន់ = nothing yet; blank = not written"), ("paid_by", "អ្នកបង់", "who paid"), ("last_payment_date", "ថ្ងៃបង់ចុងក្រោយ", "day of the last payment"), ("_m", "សម្គាល់", "remark")], 3)
    def w(n, c): return kd(f"{n:,}".replace(",", ".")) + {"KHR": " រៀល", "USD": " ដុល្លារ"}[c]
    for i in range(1, 19):
        p = P(R, 15, 40); cur = R.choice(["KHR", "KHR", "USD"]); n = R.choice([2, 4, 5, 8, 20]) * (1000000 if cur == "KHR" else 250); jd = days(R, D(2023, 2, 1), D(2024, 8, 30)); k = R.choice(["none", "part", "full", None]); a = {"none": 0, "part": n // 2, "full": n, None: None}[k]; ld = plus(jd, R.randint(30, 120)) if a else None; by = R.choice(["ទណ្ឌិត", "គ្រួសារទណ្ឌិត"]) if a else None; jn = f"{R.randint(20, 280)}/{jd.year}"
        f_ = dict(victim_name=p.kh, sex=p.sex, judgment_no=jn, judgment_date=iso(jd), ordered=dict(amount=n, currency=cur), paid=None if a is None else dict(amount=a, currency=cur), paid_by={None: None, "ទណ្ឌិត": "convicted person", "គ្រួសារទណ្ឌិត": "family of the convicted person"}[by], last_payment_date=iso(ld)); wo = w(n, cur); wp = {0: "មិនទាន់", None: None}.get(a, w(a, cur) if a else None)
        if i == 7: wo = kd("5.000.000"); f_["ordered"] = None; a = None; wp = f_["paid"] = None; by = f_["paid_by"] = None; ld = f_["last_payment_date"] = None
        if i == 11: f_["ordered"] = dict(amount=2000, currency="USD"); wo = w(2000, "USD"); f_["paid"] = dict(amount=4000000, currency="KHR"); wp = w(4000000, "KHR"); by, ld = "ទណ្ឌិត", plus(jd, 60); f_["paid_by"] = "convicted person"; f_["last_payment_date"] = iso(ld)
        if i == 14: f_["ordered"] = dict(amount=4000000, currency="KHR"); wo = w(4000000, "KHR"); f_["paid"] = dict(amount=40000000, currency="KHR"); wp = w(40000000, "KHR"); by, ld = "ទណ្ឌិត", plus(jd, 45); f_["paid_by"] = "convicted person"; f_["last_payment_date"] = iso(ld)
        t.add([kd(i), p.kh, SK[p.sex], kd(jn), kdate(jd, "/"), wo, wp, by, kdate(ld, "/") if ld else None, R.choice([None, None, "ប្តឹងឧទ្ធរណ៍"])], f_)
        if i == 7: d.err(s, t.at("ordered"), "5.000.000 without a currency", "ask; riel is likely but not said")
        if i == 11: d.err(s, t.at("paid"), "ordered in dollars, paid in riel", "keep both as written; do not convert; ask whether the debt is settled")
        if i == 14: d.err(s, t.at("paid"), "ten times more paid than ordered", "name it: a zero too many?")
    d.nr(s, "A1:J1", "title"); d.notes.append("'ប្តឹងឧទ្ធរណ៍' – appealed – in the remarks: the sum may not be final.")
    d.q("Row 7: riel or dollars?", "Row 11: is the whole paid?", "Row 14: 4 or 40 million riel?", "Blank under paid: nothing paid, or not known? ('មិនទាន់' is written elsewhere)", "Judgments under appeal: final sums?")
    d.no_("5.000.000 read as 5", "riel stored as dollars or sums converted", "blank paid stored as 0", "a victim stored as the convicted person, or the reverse")

# ---------------------------------------------------------------- 17 totals by month, months across
@doc(17, "តារាងបូកសរុបប្រចាំខែ_២០២៤.xlsx", "Provincial committee for counter trafficking, Koh Kong: numbers by month", TOTALS, "counts only; the months run across, what is counted runs down, with quarters between the months")
def f(d, R):
    s = d.sheet("២០២៤"); s.put(1, 1, "គ.ប.ជ ខេត្តកោះកុង – តារាងបូកសរុបប្រចាំខែ ឆ្នាំ២០២៤", bold=True); heads = []; mcol = {}
    for q in range(4):
        for m in range(3 * q, 3 * q + 3): mcol[m] = 2 + len(heads); heads.append(KMON[m])
        heads.append(f"ត្រីមាស{kd(q+1)}")
    heads.append("សរុបឆ្នាំ"); keys = []
    for h in heads: keys.append(f"2024-{KMON.index(h)+1:02d}" if h in KMON else (f"2024-Q{'១២៣៤'.index(h[-1])+1}" if h.startswith("ត្រី") else "2024"))
    t = Table(d, s, "one thing counted, its number in each month (an aggregate)", "totals by month", [("counted", "បរិយាយ", "what is counted"), *[(k, h, "number in " + k) for k, h in zip(keys, heads)]], 3, fill="D9E1F2")
    for en, km in [("cases", "សំណុំរឿង"), ("suspects", "ជនសង្ស័យ"), ("victims", "ជនរងគ្រោះ"), ("victims, female", "  - ស្រី"), ("victims, under 18", "  - អនីតិជន"), ("people returned from Thailand", "ពលករត្រឡប់ពីថៃ"), ("awareness events", "វេទិកាផ្សព្វផ្សាយ")]:
        base = {"cases": 2, "suspects": 3, "victims": 6, "people returned from Thailand": 90, "awareness events": 4}.get(en); v = [R.randint(0, base) if base else None for _ in range(12)]
        if en == "victims": vv = v
        if en == "victims, female": v = [R.randint(0, x) for x in vv]
        if en == "victims, under 18": v = [R.randint(0, x) for x in vv]
        if en == "awareness events": v[10] = v[11] = None
        row, f_ = [km], dict(counted=en); yt = 0
        for q in range(4):
            ms = v[3*q:3*q+3]; qs = sum(x or 0 for x in ms); yt += qs; row += ms + [qs]
            for j, x in enumerate(ms): f_[f"2024-{3*q+j+1:02d}"] = x
            f_[f"2024-Q{q+1}"] = qs
        if en == "suspects": row[8] = f_["2024-Q2"] = row[8] + 10
        row.append(yt); f_["2024"] = yt; t.add(row, f_)
        if en == "suspects": d.err(s, f"I{t.r-1}", "the second quarter is ten more than April, May and June together (the year's total agrees with the months)", "name it; take the months")
        d.totals.append(dict(counted=en, year=2024, **{k: x for k, x in f_.items() if k[:2] == "20" and len(k) == 7 and k[5] != "Q"}, total_as_written=yt))
    r = t.r + 1; s.put(r, 1, "សម្គាល់៖ វេទិកាផ្សព្វផ្សាយ ខែវិច្ឆិកា និងធ្នូ មិនទាន់បានទទួលរបាយការណ៍"); d.nr(s, f"A{r}:R{r}", "note: events of November and December not yet reported"); d.nr(s, "A1:R1", "title"); s.w = {1: 26}
    d.notes.append("Blank November and December of the events are missing, not 0; the fourth quarter and the year of that row are therefore too low.")
    d.q("These are numbers only; is there a list behind them?", "Are 'victims' also inside the numbers the police and social affairs send?", "Second quarter of suspects: which is right?", "Events of November and December: still to come? (the note says so)")
    d.no_("records of persons or cases made out of counts", "quarters and the year added to the months", "blank November and December stored as 0", "'- ស្រី' and '- អនីតិជន' added to the victims", "returned workers counted as victims")

# ---------------------------------------------------------------- 18 empty template
@doc(18, "ទម្រង់ប្រមូលទិន្នន័យ_ជនរងគ្រោះ_(សូមបំពេញ).xlsx", "Secretariat of the national committee: form sent to the provinces, sent back unfilled", REFUSE, "a blank form: headings, one example row in italics, numbers 1 to 15 and lists to choose from – nothing was filled in")
def f(d, R):
    s = d.sheet("ទម្រង់"); s.put(1, 1, "ទម្រង់ប្រមូលទិន្នន័យជនរងគ្រោះ – សូមបំពេញ ហើយផ្ញើមកវិញមុនថ្ងៃទី៥", bold=True); heads = ["ល.រ", "ឈ្មោះ", "ភេទ", "អាយុ", "ខេត្ត", "ប្រភេទអាជីវកម្ម", "ថ្ងៃកំណត់អត្តសញ្ញាណ", "ស្ថាប័ន"]; s.line(3, heads, bold=True, fill="D9D9D9")
    ex = ["ឧទាហរណ៍", "សុខ ក", "ស្រី", "២២", "កំពត", "ពលកម្មដោយបង្ខំ", "០១/០១/២០២៤", "ស្នងការដ្ឋាន"]; s.line(4, ex); s.ital |= {(4, c) for c in range(1, 9)}
    for i in range(1, 16): s.put(4 + i, 1, kd(i))
    s2 = d.sheet("lists"); s2.line(1, ["ភេទ", "ប្រភេទ"]); s2.line(2, ["ស្រី", "ផ្លូវភេទ"]); s2.line(3, ["ប្រុស", "ពលកម្មដោយបង្ខំ"]); s2.put(4, 2, "រៀបការដោយបង្ខំ"); s.dv = [("C5:C19", "lists!$A$2:$A$3"), ("F5:F19", "lists!$B$2:$B$4")]; s2.hidden = True
    t = Table(d, s, "a victim – but no row is filled in", "none (nothing to take in)", [("_" + str(i), h, h) for i, h in enumerate(heads)], 3, head=False)
    d.nr(s, "A1:H1", "title and what is asked for"); d.nr(s, "A4:H4", "the example ('ឧទាហរណ៍')"); d.nr(s, "A5:H19", "numbers of lines, otherwise empty"); d.nr(s2, "A1:B4", "hidden sheet: words to choose from")
    d.notes.append("Right: one sentence – the form holds only its example, nothing was taken in. Blank does not mean that the province had no victims.")
    d.q("The form holds only its example: was the filled form meant, or were there no victims to report?")
    d.no_("the example stored as a victim", "fifteen empty victims stored", "words of the hidden lists stored as records", "zero victims reported for the province")

# ---------------------------------------------------------------- 19 pasted from PDF
@doc(19, "list victims (from PDF).xlsx", "Provincial police, Kampong Thom: a list pasted from a PDF", REFUSE, "all in column A; one person is broken over two or three lines and columns can no longer be told")
def f(d, R):
    s = d.sheet("Sheet1"); L_ = ["Table 3. List of victims rescued", "No Name Sex Age Province Date rescued Type of", "exploitation Remarks"]; n = 12
    for i in range(1, n + 1):
        p = P(R, 14, 39); x = days(R, D(2024, 2, 1), D(2024, 11, 1)); pv = R.choice(["Kampong Thom", "Kampong Cham", "Preah Vihear"]); ty = R.choice(["forced labour", "sexual", "forced marriage China"]); k = R.choice([0, 1, 2])
        if k == 0: L_.append(f"{i} {p.en} {SE[p.sex]} {p.age} {pv} {dmy(x)} {ty}")
        elif k == 1: L_ += [f"{i} {p.en} {SE[p.sex]} {pv.split()[0]}", f"{p.age} {pv.split()[1]} {dmy(x)}", ty]
        else: L_ += [f"{i} {p.ef} {dmy(x)}", f"{p.eg} {SE[p.sex]} {pv} {ty}", R.choice(["14 000 baht debt", "with 2 children", "23 Street sellers"])]
        if i == 7: L_ += ["Page 1 of 2", "No Name Sex Age Province Date rescued Type of"]
    L_ += ["Page 2 of 2"]
    for i, x in enumerate(L_, 1): s.put(i, 1, x)
    d.nr(s, f"A1:A{len(L_)}", "lines of text of a PDF; no line is a record"); s.w = {1: 70}; d.also = dict(people_in_the_original=n)
    d.notes.append("Also right: say so and offer to type the people by hand, or ask for the file the PDF was made of.")
    d.q("This was pasted from a PDF and the columns are lost. Can you send the table it was made of, or the PDF?")
    d.no_("each line stored as a person", "ages, '2 children' or '14 000' guessed into fields", "'Page 1 of 2' or the heading stored as a person", "a person made of two halves of two people")

# ---------------------------------------------------------------- 20 two lists side by side, ambiguous days
@doc(20, "Bavet handover jan-nov24.xlsx", "NGO 'Cross-Border Friends' (invented) at Bavet: people handed over by Viet Nam, and brokers named by them", NAME, "two lists side by side on one sheet; all days are text and may be read day first or month first – none settles it; must be asked")
def f(d, R):
    s = d.sheet("2024"); s.put(1, 1, "RECEIVED FROM VIET NAM", bold=True); s.put(1, 9, "BROKERS / SUSPECTS MENTIONED", bold=True)
    t = Table(d, s, "a person received at the border", "victim / person received", [("_n", "#", "number"), ("name", "Name", "name"), ("sex", "Gender", "sex"), ("age_years", "Age", "age"), ("received_date", "Received", "day, order of day and month unknown"), ("situation", "Situation in VN", "what they did there"), ("victim", "Victim?", "yes / no / maybe")], 3, fill="FFF2CC")
    u = Table(d, s, "a broker or suspect named by those received", "suspect (named only, not arrested)", [("name", "Name of broker", "name or nickname"), ("sex", "Gender", "sex"), ("phone", "Tel", "telephone"), ("place", "Where", "place"), ("named_by", "Named by #", "numbers of the people of the left list")], 3, c=9, fill="F8CBAD")
    seen = 0
    for i in range(1, 21):
        p = P(R, 12, 40); a, b = R.sample(range(1, 12), 2) if i % 5 else [(k := R.randint(1, 11)), k]; y = 24; vi = R.choice(["yes", "no", "maybe", None]); si = R.choice(["begging", "lottery selling", "domestic work", "farm", "bride"]); amb = a != b
        f_ = dict(name=p.en, sex=p.sex, age_years=p.age, received_date=None if amb else f"2024-{a:02d}-{a:02d}", situation=si, victim={"maybe": "unknown"}.get(vi, vi))
        if amb: f_["_if_day_first"] = f"2024-{b:02d}-{a:02d}"; f_["_if_month_first"] = f"2024-{a:02d}-{b:02d}"
        t.add([i, p.en, p.sex[0].upper(), p.age, f"{a}/{b}/{y}", si, vi], f_)
        if i <= 7:
            q = P(R, 30, 50); nb = sorted(R.sample(range(1, 21), R.randint(1, 3))); nk = f"{q.en}" if i % 2 else f"Bang {q.eg}"; ph = f"000 {R.randint(100, 999)} {R.randint(100, 999)}" if i % 3 else None; pl = R.choice(["Svay Rieng", "Ho Chi Minh City", "Prey Veng", "Moc Bai"])
            u.add([nk, q.sex[0].upper(), ph, pl, ", ".join(map(str, nb))], dict(name=nk, sex=q.sex, phone=ph, place=pl, named_by=[str(x) for x in nb]))
    amb = [t.at("received_date", r) for r, f in t.rows if f["received_date"] is None]
    d.err(s, f"{amb[0]}:E{t.rows[-1][0]}", f"in {len(amb)} of 20 rows day and month can be turned round; no day is above 11 and the rows are not in order of time", "ask once for the order and use it for the whole column; take no day before that")
    d.nr(s, "A1:M1", "titles of the two lists"); d.notes.append("The file's name says January to November, which fits both orders. The left and the right list have no row in common: what stands on one line is unrelated except through 'Named by #'.")
    d.also = dict(days_that_can_be_read_two_ways=len(amb)); s.w = {2: 20, 5: 11, 6: 18, 9: 20, 11: 14, 12: 18}
    d.q("Is 3/5/24 the 3rd of May or the 5th of March?", "Two lists side by side: take both, each by itself?", "'maybe' under Victim? = not known?", "The brokers are named by those received only: may they come in as suspects?", "Are the people received Cambodian citizens?")
    d.no_("left and right of a line stored as one person", "brokers stored as victims", "days taken in one order without asking", "blank or 'maybe' victim stored as yes or no", "a broker stored as arrested or accused", "a broker and a person received joined because they have the same name")

if __name__ == "__main__": write_all(DOCS)
