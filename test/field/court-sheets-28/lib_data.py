"""Invented people and cases. Nothing here is real."""
import random, datetime as dt
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code 2009"
LAWKH = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ"
KD = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
def K(x): return str(x).translate(KD)
MON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
FAM = [("សាកល្បង", "SAKLBORNG"), ("គំរូ", "KUMRU"), ("ប្រឌិត", "PRADIT"),
       ("ឧទាហរណ៍", "OTEAHOR"), ("ស្រមៃ", "SRAMAI"), ("តេស្ត", "TEST")]
GIV = [l.split() for l in """មួយ Muoy|ពីរ Pir|បី Bei|បួន Buon|ប្រាំ Pram|ប្រាំមួយ Prammuoy|ប្រាំពីរ Prampir|ប្រាំបី Prambei|ប្រាំបួន Prambuon|ដប់ Dop|ម្ភៃ Mphei|សាមសិប Samsep|សែសិប Saesep
ភ្នំ Phnom|ទន្លេ Tonle|ព្រៃ Prey|ដី Dei|ផ្កាយ Phkay|ភ្លៀង Phlieng|ខ្យល់ Khyal|ពពក Popok|រលក Rolok|ថ្ម Thmor|ខ្សាច់ Khsach|ស្លឹក Sloek|មែក Mek|គ្រាប់ Kroap|ត្នោត Tnaot|ដូង Doung|ស្វាយ Svay|ក្រូច Krouch|ល្ហុង Lhong|ចេក Chek|ម្នាស់ Mnoas|ឪឡឹក Ovlek|ត្រសក់ Trasak|ម្ទេស Mtes|ខ្ញី Khnhei|រំដេង Romdeng|ស្មៅ Smao|ឈូក Chhouk|កំភ្លឹង Kamphleung|ផ្សិត Phset|ត្រី Trei|ក្ដាម Kdam|បង្គង Bangkang|អណ្តើក Andaek|ទា Tea|ក្ងាន Kngan|ព្រាប Preap|ក្អែក Kaek|ឃ្មុំ Khmum|ស្រមោច Sramaoch|មេអំបៅ Meambaw|កន្ទុំរុយ Kantumruy|សន្សើម Sonsaem|អ័ព្ទ Ab|ផ្គរ Phkor|ឥន្ទធនូ Inthanu|ជ្រោះ Chroh|ល្អាង Laang|កោះ Koh|ឆ្នេរ Chhner|វាល Veal|អូរ O|ស្ទឹង Stueng|បឹង Boeng|ត្រពាំង Trapeang""".replace("\n", "|").split("|")]
FOR = {"Chinese": ("ចិន", "យ៉ាងប៉ិន", "YANGBEN", "អ៊ី Yi|អ៊ើរ Er|សាន San|ស៊ឺ Si|អ៊ូ Wu|លីវ Liu|ឈី Qi|ប៉ា Ba|ជីវ Jiu|ស៊ឺ-អ៊ី Shiyi"),
 "Vietnamese": ("វៀតណាម", "ម៉ៅ", "MAU", "ម៉ុត Mot|ហៃ Hai|បា Ba|បុន Bon|ណាំ Nam|សៅ Sau|បៃ Bay|តាំ Tam"),
 "Thai": ("ថៃ", "តួយ៉ាង", "TUAYANG", "នឹង Nueng|ស៊ង Song|សាម Sam|ស៊ី Si|ហា Ha"),
 "Malaysian": ("ម៉ាឡេស៊ី", "ឆុនតុះ", "CONTOH", "សាតុ Satu|ឌូអា Dua|ទីហ្គា Tiga"),
 "Indonesian": ("ឥណ្ឌូនេស៊ី", "ឆុនតុះ", "CONTOH", "អឹមប៉ាត Empat|លីម៉ា Lima|អឹណាម Enam")}
EXK = {"sexual exploitation": "អាជីវកម្មផ្លូវភេទ", "sexual exploitation of a child": "អាជីវកម្មផ្លូវភេទលើកុមារ",
 "forced labour": "ពលកម្មដោយបង្ខំ", "forced marriage": "រៀបការដោយបង្ខំ", "surrogacy": "ពពោះជំនួស",
 "forced begging": "បង្ខំឲ្យសុំទាន", "domestic servitude": "ទាសភាពក្នុងការងារផ្ទះ", "online scam work": "បង្ខំឲ្យធ្វើការឆបោកតាមអនឡាញ"}
CITK = {"Cambodian": "ខ្មែរ", **{k: v[0] for k, v in FOR.items()}}
SE, SC, FL, FM, SU, BG, DS, ON = EXK
# (articles, forms, least months, most months, fine range in millions, weight)
ART = [(["10"], [SE, FL], 84, 156, None, 3), (["11"], [FL, FM, SE], 84, 156, None, 3), (["12"], [FL, SE, ON], 84, 144, None, 4),
 (["15"], [SE, FM], 84, 144, None, 1), (["16"], [FM], 96, 180, None, 2), (["17"], [FL, BG], 84, 120, None, 2),
 (["19"], [FL, DS, SE], 84, 120, None, 2), (["26"], [SE], 24, 54, (4, 10), 2), (["27"], [SE], 60, 96, (10, 20), 1),
 (["28"], [SC], 84, 144, None, 2), (["30"], [SE], 24, 60, (4, 10), 3), (["34"], [SC], 24, 60, (4, 10), 1),
 (["10", "19"], [FL, ON], 84, 150, None, 1), (["11", "12"], [FL], 96, 150, None, 1),
 (["16", "CC332"], [SU], 84, 120, None, 1), (["12", "CC380"], [ON, FL], 84, 120, None, 1), (["10", "CC253"], [FL, SE], 84, 144, None, 1)]
OFF = {"10": "ដកយកមនុស្សដោយខុសច្បាប់ ដោយមានគោលបំណង", "11": "ដកយកមនុស្សដោយខុសច្បាប់ឆ្លងដែន", "12": "ជ្រើសរើសមនុស្សដោយខុសច្បាប់ ដើម្បីធ្វើអាជីវកម្ម",
 "15": "លក់មនុស្សដោយមានគោលបំណង", "16": "លក់មនុស្សឆ្លងដែន", "17": "ដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង", "19": "ទទួលមនុស្សដោយមានគោលបំណង",
 "26": "សញ្ចារកម្ម", "27": "សញ្ចារកម្មមានស្ថានទម្ងន់ទោស", "28": "សញ្ចារកម្មលើកុមារ", "30": "ចាត់ចែងពេស្យាកម្ម", "34": "ទិញពេស្យាកម្មកុមារ",
 "CC332": "ជាអន្តរការីរវាងអ្នកសុំកូនចិញ្ចឹម និងស្ត្រីមានផ្ទៃពោះ", "CC380": "ឆបោកមានស្ថានទម្ងន់ទោស", "CC253": "ចាប់ ឃុំឃាំងដោយខុសច្បាប់"}
KEYS = """at case_number name_khmer name_latin sex age citizenship charges exploitation date_registered date_charged date_decided stage
presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel""".split()
class R(dict):
    __getattr__ = dict.get
    def __setattr__(s, k, v): s[k] = v
def cases(seed, n, decided=.75, y0=(2024, 7, 1), step=9, foreign=.1, maxper=4, no=lambda i, d: str(i), first=11,
          arts=None, acq=.07, dis=.05, absent=.15, last=dt.date(2025, 12, 26), cc=True, days=False):
    r = random.Random(seed); out = []; used = set(); d = dt.date(*y0); num = first
    pool = [a for a in ART if (arts is None or a[0][0] in arts) and (cc or not any("CC" in x for x in a[0]))]
    while len(out) < n:
        d += dt.timedelta(r.randint(1, step)); num += r.choice([1, 1, 2, 3])
        while d.weekday() > 4: d += dt.timedelta(1)
        arts_, forms, lo, hi, fi, _ = r.choices(pool, [a[5] for a in pool])[0]; form = r.choice(forms)
        ch = d + dt.timedelta(r.choice([0, 1, 1, 2, 3]))
        while ch.weekday() > 4: ch += dt.timedelta(1)
        de = ch + dt.timedelta(r.randint(70, 260))
        while de.weekday() > 4: de += dt.timedelta(1)
        isd = r.random() < decided and de <= last
        st = "decided" if isd else r.choice(["investigation", "investigation", "awaiting trial", "trial"])
        k = min(r.choices([1, 2, 3, 4][:maxper], [6, 4, 2, 1][:maxper])[0], n - len(out)); comp = r.choice([None, None, 5, 8, 12, 20])
        dism = isd and r.random() < dis; case = no(num, d)
        for j in range(k):
            cit = r.choice(list(FOR)) if r.random() < foreign else "Cambodian"
            while 1:
                if cit == "Cambodian": (fk, fl), (gk, gl) = r.choice(FAM), r.choice(GIV)
                else:
                    _, fk, fl, g = FOR[cit]; gk, gl = r.choice(g.split("|")).split()
                    if r.random() < .3 and cit != "Cambodian": cit = r.choice(list(FOR))
                    _, fk, fl, g = FOR[cit]; gk, gl = r.choice(g.split("|")).split()
                if (fk, gk) not in used: used.add((fk, gk)); break
            p = R(case_number=case, name_khmer=fk + " " + gk, name_latin=fl + " " + gl, sex=r.choice(["male", "male", "female"]),
                  age=r.randint(21, 58), citizenship=cit, arts=arts_, exploitation=form, date_registered=d, date_charged=ch, stage=st, first=(j == 0), k=k)
            p.charges = [{"law": CC if a[:2] == "CC" else TIP, "article": a.replace("CC", "")} for a in arts_]
            if isd:
                p.date_decided = de
                if dism: p.outcome = "charge dismissed by the investigating judge"; p.date_decided = de
                else:
                    p.presence_at_judgment = "absent" if r.random() < absent else r.choice(["present"] * 5 + ["deemed present"])
                    p.outcome = "acquitted" if r.random() < acq and p.presence_at_judgment == "present" else "convicted"
                    if p.outcome == "convicted":
                        m = r.randint(lo // 12, hi // 12) * 12
                        if r.random() < .25 and lo <= m - 6: m -= 6
                        p.sentence_months = m
                        if fi: p.fine_riel = r.randint(*fi) * 1000000
                        if lo == 24 and m <= 60 and r.random() < .5 and p.presence_at_judgment == "present": p.suspended_months = r.choice([x for x in (12, 18, 24, 30) if x < m])
                        if comp and j == 0: p.compensation_riel = comp * 1000000
            out.append(p)
    return out
