# -*- coding: utf-8 -*-
"""Invented people, invented cases. Nothing here is taken from a real file."""
import random, datetime as dt
D = dt.date
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"
CC = "Criminal Code 2009"
KH = "០១២៣៤៥៦៧៨៩"
MON = "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split()
ENM = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WORDS = ("សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ "
         "ដប់បី ដប់បួន ដប់ប្រាំ").split()
def kd(x): return "".join(KH[int(ch)] if ch.isascii() and ch.isdigit() else ch for ch in str(x))
def k2(n): return kd("%02d" % n)

NOUNS = """ផ្កា Phka|មេឃ Mek|ពពក Popok|បឹង Boeng|ព្រៃ Prey|ភ្នំ Phnum|ទន្លេ Tonle|សមុទ្រ Samut|ខ្យល់ Khyal|ភ្លៀង Phlieng|រលក Rolok|ខ្សាច់ Khsach|ថ្ម Thma|ដី Dei|ឈើ Chheu|ស្លឹក Sloek|ឫស Rues|គ្រាប់ Kroap|ម្លិះ Mlis|រំដួល Rumduol|ឈូក Chhuk|ចម្ប៉ា Champa|ស្វាយ Svay|ដូង Doung|ចេក Chek|ល្ហុង Lhong|ក្រូច Krouch|ល្មុត Lmut|ទៀប Tiep|ខ្នុរ Khnor|មៀន Mien|សាវម៉ាវ Savmav|មង្ឃុត Mongkhut|ត្រសក់ Trasak|ល្ពៅ Lpov|ត្រប់ Trob|ម្ទេស Mtes|ខ្ទឹម Khtoem|ខ្ញី Khnhei|រមៀត Romiet|អម្ពិល Ampil|ពោត Pot|សណ្តែក Sandaek|ល្ង Lngo|ស្រូវ Srov|ទន្សាយ Tonsay|ដំរី Damrei|សេះ Seh|ក្របី Krabei|ឆ្មា Chhma|ក្ងោក Kngaok|ព្រាប Preap|សេក Sek|អណ្តើក Andaek|ត្រី Trei|ក្តាម Kdam|បង្គង Bangkong|មេអំបៅ Meambau|ឃ្មុំ Khmum|ខ្លា Khla|តោ Tao|ក្តាន់ Kdan|រមាំង Romeang|ឥន្ទ្រី Intri|ហង្ស Hang|តុ Tok|កៅអី Kaoei|ទ្វារ Tvear|បង្អួច Bangouch|ផ្ទះ Phteah|ស្ពាន Spean|ផ្លូវ Phlov|ទូក Touk|រទេះ Roteh|កង់ Kang|ចង្កៀង Changkieng|ភ្លើង Phleung|ទឹក Tuek|អំបិល Ambel|ស្ករ Skar|តែ Tae|កាហ្វេ Kafe|នំ Num|បាយ Bay|ស្លាបព្រា Slappra|កែវ Kaev|ឆ្នាំង Chhnang|កន្ទេល Kantel|ខ្នើយ Khnaoy|ភួយ Phuoy|មួក Muok|អាវ Av|ក្រមា Krama|សៀវភៅ Sievphov|ប៊ិច Bich|ខ្មៅដៃ Khmaodai|ក្រដាស Kradas|នាឡិកា Nealika|កញ្ចក់ Kanhchak|ស្គរ Skor|ខ្លុយ Khloy|ចាប៉ី Chapei|រនាត Roneat|គង Kong|ក្រហម Kraham|ខៀវ Khiev|លឿង Lueng|បៃតង Baitang|កំពង់ Kampong|ដំណាប់ Damnab|កន្ត្រក Kantrak|ចបកាប់ Chobkab|អំបោស Ambos|ប៉ោម Paom"""
NOUNS = [tuple(x.rsplit(" ", 1)) for x in NOUNS.split("|")]
FAMS = [("សាកល្បង", "SAKLBANG"), ("គំរូ", "KUMRU"), ("ប្រឌិត", "BRADIT"), ("ឧទាហរណ៍", "OTEAHOR"), ("តេស្ត", "TEST")]
# Foreign pools: family words mean "fiction" or "sample" in that language
FOR = {
 "Chinese": ([("ស៊ូកូវ", "XUGOU"), ("យ៉ាងប៊ិន", "YANGBEN")],
   "ស៊ីថូវ Shitou|ជូស៊ឺ Zhuzi|យេស៊ឺ Yezi|ហឺលីវ Heliu|មូថូវ Mutou|ឈាវ Qiao|ដឹង Deng|ស៊ួយ Shui|យូន Yun|ហ្វឹង Feng|ស៊ូអេ Xue|ឆាវ Cao|ហួ Hua|នៀវ Niao|យី Yu|សាន Shan"),
 "Vietnamese": ([("ហឺកូវ", "HUCAU"), ("វីយូ", "VIDU")],
   "ត្រែ Tre|ឡា La|នុយ Nui|សុង Song|បៀន Bien|ម៉ៃ May|យ៉ូ Gio|ដា Da|កូវ Cau|ដែន Den|កា Ca|ចឹម Chim"),
 "Thai": ([("សមមុត", "SOMMUT")], "ឆាង Chang|ហ្វា Fa|ណាម Nam|ម៉ៃ Mai|ឌិន Din|លុម Lom"),
 "South Korean": ([("កាសាង", "GASANG")], "ណាមូ Namu|ដូល Dol|បាដា Bada|ប្យូល Byeol|ហានឺល Haneul"),
 "Malaysian": ([("រេកាអាន", "REKAAN")], "បាទូ Batu|ប៉ូកុក Pokok|ឡោត Laut|អាវ៉ាន់ Awan"),
 "Indonesian": ([("ចុនតុះ", "CONTOH")], "កាយូ Kayu|ដោន Daun|ហ៊ូចាន Hujan|ពូឡៅ Pulau"),
 "Bangladeshi": ([("កាល់ប៉ានីក", "KALPANIK")], "ប៉ាថូរ Pathor|នូឌី Nodi|ម៉េឃ Megh"),
}
NAT_KH = {"Cambodian": "ខ្មែរ", "Chinese": "ចិន", "Vietnamese": "វៀតណាម", "Thai": "ថៃ", "South Korean": "កូរ៉េខាងត្បូង",
          "Malaysian": "ម៉ាឡេស៊ី", "Indonesian": "ឥណ្ឌូនេស៊ី", "Bangladeshi": "បង់ក្លាដែស"}
NAT_ISO = {"Cambodian": "KHM", "Chinese": "CHN", "Vietnamese": "VNM", "Thai": "THA", "South Korean": "KOR",
           "Malaysian": "MYS", "Indonesian": "IDN", "Bangladeshi": "BGD"}
EXPL_KH = {"sexual exploitation": "កេងប្រវ័ញ្ចផ្លូវភេទ", "forced labour": "ពលកម្មដោយបង្ខំ",
  "forced online scamming": "បង្ខំឱ្យធ្វើការឆបោកតាមអនឡាញ", "forced begging": "បង្ខំឱ្យសុំទាន",
  "domestic servitude": "បម្រើការងារផ្ទះដោយបង្ខំ", "forced marriage": "រៀបការដោយបង្ខំ", "surrogacy": "ពពោះជំនួស",
  "sexual exploitation of a child": "កេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ", "forced labour on fishing boats": "ពលកម្មដោយបង្ខំលើទូកនេសាទ"}
# (charges, exploitation, months lo-hi, fine in millions lo-hi or None, weight)
TYPES = [
 ([("T","17")], "forced labour", 84, 144, None, 4),
 ([("T","17"),("T","19")], "sexual exploitation", 84, 120, None, 3),
 ([("T","19")], "domestic servitude", 84, 108, None, 2),
 ([("T","12")], "forced online scamming", 84, 132, None, 3),
 ([("T","12"),("C","253")], "forced online scamming", 84, 120, None, 3),
 ([("T","10")], "forced begging", 84, 120, None, 2),
 ([("T","11")], "forced marriage", 84, 132, None, 3),
 ([("T","11"),("T","18")], "forced labour on fishing boats", 96, 144, None, 1),
 ([("T","16")], "forced marriage", 84, 144, None, 2),
 ([("T","15")], "sexual exploitation", 84, 132, None, 2),
 ([("T","9")], "domestic servitude", 24, 60, None, 2),
 ([("T","14")], "forced labour", 24, 60, None, 2),
 ([("T","26")], "sexual exploitation", 24, 60, (4, 10), 3),
 ([("T","27")], "sexual exploitation", 60, 102, None, 2),
 ([("T","28")], "sexual exploitation of a child", 84, 120, None, 2),
 ([("T","30")], "sexual exploitation", 24, 54, (4, 10), 3),
 ([("T","34")], "sexual exploitation of a child", 24, 60, None, 2),
 ([("T","43")], "sexual exploitation of a child", 12, 36, (2, 6), 3),
 ([("T","16"),("C","332")], "surrogacy", 84, 96, None, 1),
]
OFF_KH = {"9":"ការយកមនុស្សចេញដោយខុសច្បាប់ ជាអាទិ៍អនីតិជន","10":"ការយកមនុស្សចេញដោយខុសច្បាប់ដោយមានគោលបំណង",
 "11":"ការយកមនុស្សចេញដោយខុសច្បាប់ដើម្បីចម្លងដែន","12":"ការជ្រើសរើសដោយខុសច្បាប់ដើម្បីធ្វើអាជីវកម្ម",
 "14":"ការលក់ ទិញ ឬដោះដូរមនុស្ស","15":"ការលក់ ទិញ ឬដោះដូរមនុស្សដោយមានគោលបំណង","16":"ការលក់ ទិញ ឬដោះដូរមនុស្សដើម្បីចម្លងដែន",
 "17":"ការដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង","18":"ការដឹកជញ្ជូនមនុស្សចម្លងដែន","19":"ការទទួលមនុស្សដោយមានគោលបំណង",
 "26":"ការទាក់ទាញជាអន្តរការីក្នុងពេស្យាកម្ម","27":"អន្តរការីពេស្យាកម្មមានស្ថានទម្ងន់ទោស","28":"អន្តរការីក្នុងពេស្យាកម្មកុមារ",
 "30":"ការគ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម","34":"ការទិញពេស្យាកម្មកុមារ","43":"អំពើអាសអាភាសចំពោះអនីតិជនអាយុក្រោម១៥ឆ្នាំ",
 "253":"ការចាប់ ការឃុំឃាំង និងការបង្ខាំងដោយខុសច្បាប់","332":"ភាពជាអន្តរការីរវាងកូនសុំ និងស្ត្រីមានផ្ទៃពោះ"}
HOL = {"01-01","01-07","03-08","04-13","04-14","04-15","04-16","04-17","05-01","05-14","06-18","09-24","10-15","10-29","11-09"}
HOLY = {D(2023,10,13),D(2023,11,27),D(2023,11,28),D(2024,10,1),D(2024,10,2),D(2024,10,3),D(2024,11,14),D(2024,11,15),
        D(2025,9,22),D(2025,9,23),D(2025,11,4),D(2025,11,5),D(2025,11,6)}
def work(d):
    while d.weekday() > 4 or d.strftime("%m-%d") in HOL or d in HOLY: d += dt.timedelta(1)
    return d

class O:
    def __init__(s, **k): s.__dict__.update(k)

_rng0 = random.Random(3232)
_pool = [(f, n) for f in FAMS for n in NOUNS]
_rng0.shuffle(_pool)
_fpool = {}
for nat, (fams, g) in FOR.items():
    l = [(f, tuple(x.rsplit(" ", 1))) for f in fams for x in g.split("|")]
    _rng0.shuffle(l); _fpool[nat] = l
def new_name(nat):
    if nat == "Cambodian": (fk, fl), (gk, gl) = _pool.pop()
    else: (fk, fl), (gk, gl) = _fpool[nat].pop()
    return fk + " " + gk, fl + " " + gl

def gen(seed, n, start, end, cutoff, decided=False, foreign=0.08, nats=("Chinese","Vietnamese","Thai"), minors=0.02,
        undecided_only=False, sizes=(1,1,1,2,2,3), dism=0.08, maxdays=360, mindays=100, hold=0.14,
        dec_from=None, skip=(), by_dec=False, days=False):
    R = random.Random(seed); cases = []; left = n
    while left:
        size = min(left, R.choice(sizes)); left -= size
        ch, ex, lo, hi, fi, _ = R.choices(TYPES, [t[5] for t in TYPES])[0]
        while True:
            reg = work(start + dt.timedelta(R.randrange((end - start).days + 1)))
            chg = work(reg + dt.timedelta(R.choice([0,1,1,2,2,3,5])))
            dec = work(chg + dt.timedelta(R.randrange(mindays, maxdays)))
            if reg > end or chg > cutoff: continue
            if decided and (dec > cutoff or (dec_from and dec < dec_from)): continue
            if reg.month in skip: continue
            break
        if undecided_only or (not decided and dec > cutoff):
            age_d = (cutoff - chg).days
            st = "inv" if age_d < 150 else R.choice(["await", "await", "trial", "inv"])
            dec = None
        elif not decided and R.random() < hold:
            st = R.choice(["await", "trial"]); dec = None
        elif R.random() < dism:
            st = "dism"
        else: st = "dec"
        c = O(reg=reg, chg=chg, dec=dec, st=st, ch=ch, ex=ex, people=[], no=None)
        casenat = R.choice(nats) if R.random() < foreign * 1.6 else "Cambodian"
        for i in range(size):
            nat = casenat if R.random() < 0.75 else "Cambodian"
            if nat != "Cambodian" and not _fpool[nat]: nat = "Cambodian"
            nk, nl = new_name(nat)
            p = O(nk=nk, nl=nl, nat=nat, alias=None, sex=R.choices(["male","female"], [68,32])[0],
                  age=R.choice([16,17]) if R.random() < minors else R.randint(19, 58), case=c,
                  outcome=None, pres=None, sent=None, susp=None, fine=None, comp=None)
            if st == "dism": p.outcome = "dism"
            elif st == "dec":
                p.outcome = "acq" if R.random() < 0.10 else "conv"
                p.pres = R.choices(["present","absent","deemed present"], [72,22,6])[0]
                if p.outcome == "conv":
                    m = R.choice(range(lo, hi + 1, 12)) if R.random() < 0.7 else R.choice(range(lo, hi + 1, 6))
                    if R.random() < 0.06: m += 3
                    if m > hi: m = hi
                    if p.age < 18: m = max(6, m // 2 // 3 * 3)      # half for a minor
                    p.sent = (m // 12, m % 12, 0)
                    if m <= 60 and p.pres == "present" and R.random() < 0.5:
                        p.susp = R.choice([x for x in range(6, m, 6)] or [m // 2])
                        if R.random() < 0.15: p.susp = m
                    if days and lo <= 30 and p.age >= 18 and p.pres == "present" and R.random() < 0.4:
                        p.sent = (lo // 12 + R.randint(0, 1), R.randint(1, 11), R.randint(3, 27)); p.susp = None
                    if fi: p.fine = R.randint(fi[0]*2, fi[1]*2) * 500000
                    if p.fine and p.age < 18: p.fine = max(1, p.fine // 1000000) * 500000
                    if R.random() < 0.3: p.comp = R.choice([2,3,4,5,6,8,10,12,15,20,25,30]) * 1000000
            c.people.append(p)
        cases.append(c)
    cases.sort(key=lambda c: (c.dec, c.reg) if by_dec else (c.reg, c.chg))
    return cases

def number(cases, seed, fmt, first=7, step=9):
    R = random.Random(seed); y = None
    for c in cases:
        if c.reg.year != y: y = c.reg.year; n = R.randint(2, first)
        n += R.randint(1, step); c.n = n; c.no = fmt(n, c)
def months(p): return None if not p.sent else p.sent[0]*12 + p.sent[1]
def law(x): return TIP if x == "T" else CC
def charges(c): return [{"law": law(l), "article": a} for l, a in c.ch]
OUT = {"conv":"convicted","acq":"acquitted","dism":"charge dismissed by the investigating judge",None:None}
STAGE = {"inv":"investigation","await":"awaiting trial","trial":"trial","dec":"decided","dism":None}
iso = lambda d: None if d is None else d.isoformat()
def T(at, **k):
    o = {"at": at}
    for f in ("case_number name_khmer name_latin alias_khmer sex age birth_year citizenship charges exploitation date_registered date_charged "
              "date_decided stage presence_at_judgment outcome sentence_months sentence_days suspended_months fine_riel compensation_riel").split():
        if f in ("alias_khmer", "birth_year"):
            if f in k and k[f] is not None: o[f] = k.pop(f)
            else: k.pop(f, None)
            continue
        o[f] = k.pop(f, None)
    o.update(k)
    return o

class Grid:
    def __init__(s, name): s.name, s.c, s.m, s.fmt, s.notes, s.rows, s.heads = name, {}, [], {}, {}, set(), set(); s.widths = {}
    def row(s, r, vals, what=None, c0=1):
        for i, v in enumerate(vals):
            if v is not None: s.c[(r, c0 + i)] = v
        if what: s.notes[r] = what
    def put(s, r, c, v, what=None):
        s.c[(r, c)] = v
        if what: s.notes[r] = what
    def merge(s, r1, c1, r2, c2): s.m.append((r1, c1, r2, c2))
    def not_rows(s): return [{"sheet": s.name, "row": r, "what": w} for r, w in sorted(s.notes.items())]
    @property
    def ncol(s): return max(c for _, c in s.c)
