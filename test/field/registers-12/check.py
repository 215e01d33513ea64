"""Opens every file of files/ again, reads each cell with its own small dictionary and its own
readers, and compares with truth.json.  Nothing is shared with make.py.  Needs openpyxl."""
import csv, datetime, json, os, re, sys, zipfile
from xml.etree import ElementTree as ET
import openpyxl
from openpyxl.utils import column_index_from_string as CI

HERE = os.path.dirname(os.path.abspath(__file__))
bad = []
WORDS = """ស្រី=female|ប្រុស=male|ស=female|ប=male|F=female|M=male|?=unknown|មិនដឹង=unknown
ម្តាយ=mother|ឪពុក=father|បង=elder sibling|អ្នកជិតខាង=neighbour|ប្តី/ប្រពន្ធ=spouse|ខ្លួនឯង=self
ការិយាល័យជួញដូរមនុស្សខេត្ត=provincial anti-trafficking bureau|អធិការដ្ឋានស្រុក=district police inspectorate|មិនទាន់បញ្ជូន=not sent yet
គេបោកឱ្យទៅធ្វើការនៅថៃ មិនបើកប្រាក់=cheated with work in Thailand, wages not paid|ធ្វើការលើទូកនេសាទ មិនអាចមកវិញ=work on a fishing boat, cannot come home
ជាប់ក្នុងក្រុមហ៊ុនអនឡាញ គេទារលោះ=locked in an online company, ransom demanded|គេបង្ខំឱ្យបម្រើភ្ញៀវនៅខារ៉ាអូខេ=made to serve guests in a karaoke
កូនស្រីគេនាំទៅរៀបការនៅចិន បាត់ដំណឹង=daughter taken to China to marry, no news|ក្មេងត្រូវគេនាំទៅសុំទាននៅវៀតណាម=child taken to beg in Vietnam
ខ្មែរ=KHM|វៀតណាម=VNM|ចិន=CHN|ថៃ=THA|ម៉ាឡេស៊ី=MYS|កូរ៉េ=KOR|ក្នុងស្រុក=KHM|Cambodian=KHM|Vietnamese=VNM|TH=THA|KH=KHM|CN=CHN|PH=PHL|VN=VNM
រៀបការដោយបង្ខំ=forced marriage|ពលកម្មដោយបង្ខំ=forced labour|ផ្លូវភេទ=sex trafficking|បោកប្រាស់អនឡាញ=online scam|សុំទាន=forced begging
មណ្ឌលអង្គការ=NGO shelter|អន្តោប្រវេសន៍=immigration|គ្រួសារ=family|មន្ទីរសង្គមកិច្ច=provincial social affairs
បាត់ដំបង=Battambang|បន្ទាយមានជ័យ=Banteay Meanchey|សៀមរាប=Siem Reap|តាកែវ=Takeo|ព្រះសីហនុ=Preah Sihanouk|កំពង់ចាម=Kampong Cham|កណ្តាល=Kandal|កោះកុង=Koh Kong
ពោធិ៍សាត់=Pursat|រតនគិរី=Ratanakiri|ស្វាយរៀង=Svay Rieng|ត្បូងឃ្មុំ=Tboung Khmum|កំពត=Kampot|កំពង់ធំ=Kampong Thom|ព្រៃវែង=Prey Veng|ភ្នំពេញ=Phnom Penh
គេចខ្លួន=at large|នៅក្រៅឃុំ=at liberty|ឃុំខ្លួន=detained|ចៅក្រមស៊ើបសួរ=sent to the investigating judge|ចោទប្រកាន់ផ្ទាល់=direct hearing|តម្កល់ទុក=shelved
មណ្ឌលប៉ោយប៉ែត=Poipet transit centre|អង្គការ=NGO|មកខ្លួនឯង=came by themselves|នគរបាល=police|ល្អប្រសើរ=doing well|ចេញទៅវិញ=left again|កំពុងតាមដាន=still followed
foster care=foster family|own room + job=independent living|home/family=family|Forced marr. (China)=forced marriage|OSEC=online sexual exploitation|Sex traff.=sex trafficking
Dom. servitude=domestic servitude|R=victim|B=child of a client|N=no|Y=yes|AHTJP police=police|Embassy=embassy|Partner NGO=other NGO|DoSVY=provincial social affairs
✓=yes|✗=no|ពលកម្ម (ថៃ)=labour, Thailand|កូនក្រមុំ (ចិន)=bride, China|ពលកម្ម (Malaysia)=labour, Malaysia
សាច់ញាតិ=relative|ប្រជាពលរដ្ឋ=public|អាជ្ញាធរ=authority|ជនរងគ្រោះ=victim|មិនបញ្ជូន=nobody|ស្ថានទូត=embassy
គេកាត់ឬមិនបើកប្រាក់ខែ=wages withheld|ហៅខុស/ស្ងាត់=wrong number or silent|ជាប់នៅកន្លែងបោកប្រាស់=person held in a scam compound|បាត់ដំណឹងនៅក្រៅប្រទេស=missing relative abroad
សួរពីការងារក្រៅប្រទេស=asks about work abroad|កេងប្រវ័ញ្ចកុមារ=child exploitation
បញ្ជូននគរបាល=sent to police|ពិន័យ=fine|ព្រមាន=warning|ណែនាំ=advice|មាន=yes|គ្មាន=no|ចម្ការកៅស៊ូ=rubber plantation|ការដ្ឋាន=construction site|ខារ៉ាអូខេ=karaoke
ស្រែអំបិល=salt field|ម៉ាស្សា=massage parlour|ទូកនេសាទ=fishing boat|TD=travel document|no doc=none|home=home by bus|PTC=transit centre|Not VOT=not a victim|VOT=victim|refer=unclear
constr.=construction|IDC=immigration detention|police stn=police station|boat=fishing boat|not yet clear=unknown
មេគ្រួសារ=head of family|ប្រពន្ធ=wife|កូន=child|តែម្នាក់ឯង=alone|ដើមបណ្តឹងរដ្ឋប្បវេណី=civil party|សាក្សី=witness|PP=Phnom Penh|SR=Siem Reap
សាលាឧទ្ធរណ៍=appeal|ស៊ើបសួរ=investigation|ជំនុំជម្រះ=trial|ចប់=ended|ជាប់ទោសស្ថាពរ=convicted|បណ្តឹងឧទ្ធរណ៍=appeal|រង់ចាំជំនុំជម្រះ=awaiting trial
នាំមនុស្សដោយខុសច្បាប់=unlawful removal|លក់មនុស្ស=selling a person|អន្តរការីពេស្យាកម្ម=procuring prostitution|ជ្រើសរើសដើម្បីកេងប្រវ័ញ្ច=unlawful recruitment for exploitation
វីង (ទូរស័ព្ទ)=by phone|សាច់ប្រាក់=cash|ធនាគារ=bank|true=yes|false=no|implemented=yes|not_implemented=no|បាទ=yes|ទេ=no
មេខ្យល់=broker|បងប្អូន=relatives|ក្រុមហ៊ុន=agency|ខ្ពស់=high|មធ្យម=medium
អង្ករ=rice|កង់=bicycle|ម៉ាស៊ីនដេរ=sewing machine|មាន់=chickens|សម្ភារសិក្សា=school materials|ដកលិខិត=papers taken|ចាក់សោ=locked in|មិនបើកប្រាក់ខែ=not paid|វាយដំ=beaten"""
DIC = dict(x.split("=", 1) for x in WORDS.replace("\n", "|").split("|"))
OWN = {(6, "trafficking_type"): {"ផ្លូវភេទ": "sexual exploitation"}, (16, "left_with"): {"ខ្លួនឯង": "alone"}, (16, "problems"): {"គ្មាន": "nothing"},
       (7, "call_back"): {"1": "yes", "0": "no"}}
MONTHS = {m: i for i, m in enumerate("មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(), 1)}
EN = {m: i for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
NOTHING = {(4, "visits"): "-", (5, "exploitation"): "–", (5, "school_grade"): "n/a", (5, "exit_date"): "still here", (6, "closed_date"): "open", (10, "fee"): "-",
           (12, "next_hearing"): "មិនទាន់កំណត់"}
DATES = set("received_date sent_date rescue_date detention_date entry_date exit_date opened_date closed_date visit_date arrival_date issue_date thai_letter_date departure_date next_hearing release_date payment_date registered_date service_date interview_date day_unexplained birth".split())
TEXT = set("name new_name complainant case_no dossier_no code workplace paper_no voucher_no judgment_no inmate_no call_no call_time received_time phone safe_address submission_id family_no bus code_1_2 code_a_b_c".split())
NUMS = set("age victims victims_female victims_children suspects cases workers workers_female workers_children visits school_grade people_involved minutes number_unexplained".split())
DOWN = {(2, "case_no"), (2, "rescue_date"), (2, "province"), (11, "family_no"), (11, "arrival_date"), (11, "came_from"), (11, "departure_date")}
NOT_BELIEVED = {(2, "F7"), (2, "G13"), (2, "B23"), (8, "B13"), (8, "L17"), (12, "G6"), (12, "C15")}
CUR = {(4, "money"): "KHR", (6, "cash"): "USD", (8, "fine"): "KHR", (10, "fee"): "THB", (11, "travel_money"): "KHR", (16, "debt"): "USD"}

def lat(s): return "".join(chr(ord(c) - 0x17E0 + 48) if "០" <= c <= "៩" else c for c in s)

def load(path):
    if path.endswith(".csv"):
        raw = open(path, "rb").read(); t = raw.decode("utf-8-sig"); sep = ";" if t.count(";") > t.count(",") else ","
        return {"(csv)": list(csv.reader(t.splitlines(), delimiter=sep))}, {}
    if path.endswith(".ods"):
        T = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"; O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"; out = {}
        for t in ET.fromstring(zipfile.ZipFile(path).read("content.xml")).iter(T + "table"):
            g = []
            for r in t.iter(T + "table-row"):
                line = []
                for c in r.iter(T + "table-cell"):
                    ty = c.get(O + "value-type")
                    line.append(datetime.datetime.fromisoformat(c.get(O + "date-value")) if ty == "date" else int(float(c.get(O + "value"))) if ty == "float" else "".join(c.itertext()) or None)
                g.append(line)
            out[t.get(T + "name")] = g
        return out, {}
    wb = openpyxl.load_workbook(path)
    return {w.title: [[c.value for c in r] for r in w.iter_rows()] for w in wb}, {w.title: [str(m) for m in w.merged_cells.ranges] for w in wb}

def cell(g, at, row):
    if row > len(g) or CI(at) > len(g[row-1]): return None
    x = g[row-1][CI(at)-1]
    return None if x == "" else x

def date(no, fact, x):
    if isinstance(x, datetime.datetime): return x.date().isoformat()
    if isinstance(x, int): return str(x)
    s = lat(x)
    if re.fullmatch(r"\d{4}", s): return s
    if re.match(r"\d{4}-\d\d-\d\d", s): return s[:10]
    m = re.fullmatch(r"(\d+)-(\D+)-(\d+)", s)
    if m:
        y = int(m[3]); return datetime.date(y + 2000 if y < 100 else y, MONTHS.get(m[2]) or EN[m[2]], int(m[1])).isoformat()
    a, b, y = map(int, re.fullmatch(r"(\d+)[/.](\d+)[/.](\d+)", s).groups())
    if no == 6: a, b = b, a
    if y < 100: y += 2000
    if fact == "thai_letter_date": y -= 543
    return datetime.date(y, b, a).isoformat()

def decode(no, fact, x, line):
    """line: the raw cells of the row by column letter"""
    if x is None or NOTHING.get((no, fact)) == x: return [] if False else None
    if no == 17 and x == "-": return None
    if no == 18 and isinstance(x, str) and x.startswith("#"): return None
    if (no, fact) in CUR: return dict(amount=int(x), currency=CUR[no, fact])
    if no == 14 and fact in ("ordered", "paid", "balance"): return dict(amount=x, currency={"រៀល": "KHR", "ដុល្លារ": "USD"}[line["H"]])
    if no == 12 and fact in ("claimed", "awarded"): return dict(amount=int(re.sub(r"\D", "", x)), currency="USD" if x[0] == "$" else {"៛": "KHR"}[x[-1]])
    if fact in DATES: return date(no, fact, x)
    if fact in NUMS:
        if no == 5 and fact == "age": return int(re.fullmatch(r"(\d+)y \d+m", x)[1])
        if no == 11 and fact == "age": n, u = x.split(); return 0 if u == "ខែ" else int(lat(n))
        return x if isinstance(x, int) else int(re.search(r"\d+", lat(x))[0])
    if fact == "dossier_no": return lat(x).split()[0]
    if fact in TEXT: return lat(str(x)) if fact != "name" and fact != "safe_address" else str(x)
    if fact == "charge": return "Art. " + lat(x).split()[1] if " " in x else "Art. " + re.search(r"\d+", lat(x))[0]
    if fact == "sentence": m = re.fullmatch(r"(\d+)ឆ្នាំ(?: (\d+)ខែ)?", lat(x)); return m[1] + " years" + (f" {m[2]} months" if m[2] else "")
    own = OWN.get((no, fact), {})
    tr = lambda y: own.get(y, DIC.get(y, y))
    if fact == "help": return [tr(y) for y in x.split(" + ")]
    if fact == "problems": return [tr(y.replace("_", " ")) for y in x.split(" ")]
    if fact == "concerns": return x.split(" ||| ")
    if fact == "province" and isinstance(x, str) and "::" in x: return x.split("::")[1]
    y = tr(x)
    if isinstance(y, str) and re.search(r"[\u1780-\u17ff]", y) and fact != "safe_address": raise ValueError("word unknown: " + y)
    return y

def above(g, row, pat):
    for k in range(row - 1, 0, -1):
        x = cell(g, "A", k)
        if isinstance(x, str) and re.search(pat, x): return re.search(pat, x)

def context(no, fact, g, row, line, got):
    if (no, fact) == (4, "province"): return "Prey Veng" if "ព្រៃវែង" in g[0][0] else None
    if (no, fact) == (4, "district"): return {"បាភ្នំ": "Ba Phnum", "កំពង់ត្របែក": "Kampong Trabaek", "មេសាង": "Mesang", "ពាមរ": "Peam Ro"}[above(g, row, r"^ស្រុក(\S+) \(")[1]]
    if (no, fact) == (5, "age_months"): y, m = map(int, re.findall(r"\d+", line["C"])); return y * 12 + m if y < 2 else None
    if (no, fact) == (9, "bus"): return above(g, row, r"^Bus (\d)")[1]
    if (no, fact) == (9, "arrival_date"): m = above(g, row, r"(\d+) (May) (2024)"); return datetime.date(2024, 5, int(m[1])).isoformat()
    if (no, fact) == (10, "citizenship"): return "KHM" if "Cambodian nationals" in g[0][0] else None
    if (no, fact) == (11, "age_months"): n, u = line["E"].split(); return int(lat(n)) if u == "ខែ" else None
    if (no, fact) == (13, "sex"): return {"បុរស": "male", "ស្ត្រី": "female"}[above(g, row, r"^ផ្នែក(\S+)$")[1]]
    if (no, fact) == (15, "about_trafficking"): return "yes" if "trafficked_smuggled" in line["H"] else "no"
    if (no, fact) == (17, "period"): return "2024-Q1" if "ត្រីមាសទី១ ឆ្នាំ២០២៤" in g[0][0] else None
    raise KeyError(fact)

def tally(rows):
    out = {}
    for k in rows[0]["facts"]:
        vs = [x["facts"][k] for x in rows]; gv = [x for x in vs if x is not None]
        if gv and isinstance(gv[0], list):
            fl = [y for x in gv for y in x]; out[k] = {"given": len(gv), "each": {y: fl.count(y) for y in set(fl)}}
        elif gv and isinstance(gv[0], dict): out[k] = {"sum": {c: sum(x["amount"] for x in gv if x["currency"] == c) for c in {x["currency"] for x in gv}}, "given": len(gv)}
        elif gv and isinstance(gv[0], int): out[k] = {"sum": sum(gv), "given": len(gv)}
        elif len(set(gv)) > 20: out[k] = {"given": len(gv), "different": len(set(gv))}
        else: out[k] = {("(empty)" if y is None else y): vs.count(y) for y in set(vs)}
    return out

def places(where):
    a = where.split(":")[0]; m = re.fullmatch(r"([A-Z]+)(\d+)", a); return m[1], int(m[2])

truth = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8")); cells = facts = 0
listed = sorted(os.listdir(os.path.join(HERE, "files")))
if listed != sorted(os.path.basename(e["file"]) for e in truth): bad.append("the folder and the truth name different files")
FAMILY = {"សាកល្បង", "គំរូ", "ប្រឌិត", "ឧទាហរណ៍", "SAMPLE", "INVENTED", "TESTING"}
for e in truth:
    no = e["no"]; book, merged = load(os.path.join(HERE, e["file"])); B = lambda m: bad.append(f"{no}: {m}")
    if sorted(book) != sorted({t["sheet"] for t in e["tables"]}): B("sheets")
    if (e["outcome"] == "take in, naming the errors") != bool(e["errors"]): B("outcome and errors disagree")
    for t in e["tables"]:
        g = book[t["sheet"]]; hr = t["heading_rows"]; cols = t["columns"]
        for i, c in enumerate(cols):
            if not hr: continue
            if len(hr) == 1: h = cell(g, c["at"], hr[0])
            else:
                up, lo = cell(g, c["at"], hr[0]), cell(g, c["at"], hr[1])
                if lo is None: h = up
                else:
                    k = CI(c["at"]) - 1
                    while g[hr[0]-1][k] is None: k -= 1
                    h = f"{g[hr[0]-1][k]} / {lo}"
            if h != c["heading"]: B(f"heading {c['at']}: {h!r} is not {c['heading']!r}")
        if hr and max(i + 1 for i, x in enumerate(g[hr[-1]-1]) if x is not None) > len(cols): B("a column without entry")
        nots = {places(n["where"])[1] for n in e["not_rows"] if n["sheet"] == t["sheet"]}
        full = [i for i in range(t["first"], len(g) + 1) if any(x not in (None, "") for x in g[i-1])]
        if [i for i in full if i not in nots] != [x["at"] for x in t["rows"]]: B(f"rows of {t['sheet']}")
        if (t["rows"][0]["at"], t["rows"][-1]["at"], len(t["rows"])) != (t["first"], t["last"], t["count_of_all_rows"]): B("first, last, count")
        at = {c["fact"]: c["at"] for c in cols if c["fact"]}
        for x in t["rows"]:
            line = {c["at"]: cell(g, c["at"], x["at"]) for c in cols}
            if not set(at) <= set(x["facts"]): B(f"row {x['at']}: facts missing {set(at)-set(x['facts'])}")
            for k, want in x["facts"].items():
                facts += 1
                try:
                    if k not in at: got = context(no, k, g, x["at"], line, None)
                    else:
                        rr = x["at"]
                        if (no, k) in DOWN:
                            while cell(g, at[k], rr) is None: rr -= 1
                        if (no, f"{at[k]}{rr}") in NOT_BELIEVED: got = None
                        else: got = decode(no, k, cell(g, at[k], rr), line)
                        if (no, k) in DOWN and no == 2 and rr != x["at"] and not any(m.startswith(f"{at[k]}{rr}:") for m in merged[t["sheet"]]): B(f"{at[k]}{rr} not merged")
                    if got != want or type(got) is not type(want): B(f"{t['sheet']} row {x['at']} {k}: sheet {got!r}, truth {want!r}")
                except Exception as ex: B(f"{t['sheet']} row {x['at']} {k}: {ex!r}")
            for k in ("name", "new_name", "complainant"):
                n = x["facts"].get(k)
                if n and n.split()[0] not in FAMILY: B("family name " + n)
        if tally(t["rows"]) != t["all_rows_tally"]: B("tally of " + t["sheet"])
    for n in e["not_rows"]:
        c, rr = places(n["where"])
        if cell(book[n["sheet"]], c, rr) is None: B("not_rows: empty " + n["where"])
        if any(x["at"] == rr for t in e["tables"] if t["sheet"] == n["sheet"] for x in t["rows"]): B("not_rows names a record")
    for n in e["errors"]:
        c, rr = places(n["cell"])
        if cell(book[n["sheet"]], c, rr) is None: B("errors: empty " + n["cell"])

# things no error list may miss, by plain reckoning over the whole set
def soft(no):
    e = truth[no-1]; return [(x["at"], x["facts"]) for t in e["tables"] for x in t["rows"]], {n["cell"] for n in e["errors"]}
for e in truth:
    rs, er = soft(e["no"]); told = {int(re.sub(r"\D", "", c)) for c in er}
    for rr, f in rs:
        for a, b in (("received_date", "sent_date"), ("received_date", "detention_date"), ("entry_date", "exit_date"), ("opened_date", "closed_date"), ("thai_letter_date", "issue_date"), ("arrival_date", "departure_date"), ("entry_date", "release_date"), ("registered_date", "service_date")):
            if f.get(a) and f.get(b) and f[a] > f[b] and rr not in told: bad.append(f"{e['no']} row {rr}: {a} after {b}, not told")
        for a, b in (("victims_female", "victims"), ("victims_children", "victims"), ("workers_female", "workers"), ("workers_children", "workers")):
            if f.get(a) is not None and f.get(b) is not None and f[a] > f[b] and rr not in told: bad.append(f"{e['no']} row {rr}: {a} > {b}, not told")
        if e["no"] == 14 and rr not in told and f["ordered"]["amount"] - f["paid"]["amount"] != f["balance"]["amount"]: bad.append(f"14 row {rr}: balance")
        if e["no"] == 12 and f["awarded"] and f["awarded"]["amount"] > f["claimed"]["amount"] and rr not in told: bad.append(f"12 row {rr}: awarded")
    for key in ("code", "call_no", "voucher_no", "paper_no", "inmate_no", "submission_id", "case_no" if e["no"] in (6,) else "-"):
        vs = [f.get(key) for _, f in rs if f.get(key)]
        dup = {x for x in vs if vs.count(x) > 1}
        if dup and e["no"] != 14: bad.append(f"{e['no']}: {key} twice {dup}")
        if e["no"] == 14 and key == "voucher_no" and dup != {"V115"}: bad.append("14: vouchers")
g = load(os.path.join(HERE, truth[16]["file"]))[0]["ត្រីមាស១"]
if [int(lat(x)) for x in g[16][1:6]] != list(truth[16]["totals"][0]["numbers"].values()): bad.append("17: totals")
if [sum(f[k] or 0 for _, f in soft(17)[0]) for k in truth[16]["totals"][0]["numbers"]] != list(truth[16]["totals"][0]["numbers"].values()): bad.append("17: sum")
g = load(os.path.join(HERE, truth[15]["file"]))[0]["ទម្រង់"]
for r in g[1:]:
    if r[9] is not None:
        said = set(r[9].replace("_", " ").split(" ")) if False else {y.replace("_", " ") for y in r[9].split(" ")}
        if {h.split("/", 1)[1] for h, x in zip(g[0][10:15], r[10:15]) if x == 1} != said: bad.append("16: 1/0 columns")
    elif any(x is not None for x in r[10:15]): bad.append("16: 1/0 columns without answer")
# the errors are really in the sheets
def raw(no, at):
    g = list(load(os.path.join(HERE, truth[no-1]["file"]))[0].values())[0]; c, r = places(at); return cell(g, c, r)
g8 = [f for _, f in soft(8)[0]]; s8 = sum(f["workers"] for f in g8)
for ok, what in ((lat(raw(2, "F7")).startswith("170"), "2 F7"), ("/" in raw(2, "G13"), "2 G13"), (raw(2, "D18") == raw(2, "D19") and raw(2, "F18") == raw(2, "F19") and raw(2, "I18") == raw(2, "I19"), "2 D19"), (lat(raw(2, "B23")) == "14/09/2042", "2 B23"),
                 ((raw(8, "F9"), raw(8, "G9")) == (14, 31), "8 G9"), (raw(8, "B13") == "31/06/2024", "8 B13"), (raw(8, "L17") == "500$", "8 L17"), (raw(8, "F26") == s8 + 40 and str(s8) in truth[7]["errors"][3]["what"], "8 F26"),
                 (raw(12, "G6") == "31/04/2025", "12 G6"), ((raw(12, "H11"), raw(12, "I11")) == ("$3,000", "$30,000"), "12 I11"), ("និង" in raw(12, "C15"), "12 C15"),
                 ((raw(14, "F8"), raw(14, "G8")) == (4000000, 6000000), "14 G8"), ((raw(14, "F12"), raw(14, "G12"), raw(14, "I12")) == (8000000, 2000000, 5000000), "14 I12"), (raw(14, "A18") == raw(14, "A19") == "V115" and raw(14, "C18") != raw(14, "C19"), "14 A19"),
                 (raw(14, "G24") == sum(f["paid"]["amount"] for _, f in soft(14)[0]), "14 G24")):
    if not ok: bad.append("error not as told: " + what)
print(len(truth), "files,", sum(t["count_of_all_rows"] for e in truth for t in e["tables"]), "rows,", facts, "facts compared")
for b in bad: print("  DIFFERS", b)
print("all as told" if not bad else f"{len(bad)} differences"); sys.exit(bool(bad))
