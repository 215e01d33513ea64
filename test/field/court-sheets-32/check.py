# -*- coding: utf-8 -*-
"""Reads every written file again (with readers of its own, dump.py) and compares what the cells say with truth.json:
every value of every row, the number of rows, and that rows + not_rows are all the lines that are not empty.
Does not import make.py or common.py."""
import json, re, os, sys, datetime as dt
from dump import grids
T = json.load(open("truth.json", encoding="utf-8"))
TIP = "Law on Suppression of Human Trafficking and Sexual Exploitation 2008"; CC = "Criminal Code 2009"
TR = str.maketrans("០១២៣៤៥៦៧៨៩", "0123456789")
def a(x): return None if x is None else str(x).translate(TR).replace("\u200b", "").strip()
MON = {m: i for i, m in enumerate("មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split(), 1)}
MON.update({m: i for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)})
def date(v):
    if v is None or v == "-": return None
    if isinstance(v, (dt.date, dt.datetime)): return v.strftime("%Y-%m-%d")
    s = a(v)
    m = re.fullmatch(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{2}|\d{4})", s)
    if m: d, mo, y = int(m[1]), int(m[2]), int(m[3])
    else:
        m = re.search(r"(\d{1,2})[ /]+(?:ខែ)?(\S+?)[ /]+(?:ឆ្នាំ)?(\d{4})", s)
        if not m or m[2] not in MON: raise ValueError(s)
        d, mo, y = int(m[1]), MON[m[2]], int(m[3])
    if y < 100: y += 2000
    try: return dt.date(y, mo, d).isoformat()
    except ValueError: return None
def term(s):
    """(months, days) of a text with years, months, days"""
    if s in (None, "", "-"): return None, None
    s = re.sub(r"\([^0-9)]*\)", "", a(s)); tot = 0; found = False; days = None
    for n, u in re.findall(r"(\d+)\s*(ឆ្នាំ|ខែ|ថ្ងៃ|years?|months?|y|m(?![a-z])|ឆ|ខ|ថ)", s):
        n = int(n); found = True
        if u in ("ឆ្នាំ", "y", "ឆ") or u.startswith("year"): tot += 12 * n
        elif u in ("ខែ", "m", "ខ") or u.startswith("month"): tot += n
        else: days = n
    return (tot if found else None), days
def num(v):
    if v in (None, "", "-", "គ្មាន"): return None
    if isinstance(v, (int, float)): return int(v)
    s = a(v); f = 10**6 if "លាន" in s else 1
    return int(re.sub(r"[^0-9]", "", s)) * f
SEX = {"ប្រុស":"male","ស្រី":"female","ប":"male","ស":"female","m":"male","f":"female","male":"male","female":"female"}
def sex(v): return None if v is None else SEX[a(v).lower()]
NAT = {"ខ្មែរ":"Cambodian","ខ":"Cambodian","khm":"Cambodian","khmer":"Cambodian","cambodian":"Cambodian","ចិន":"Chinese","ចន":"Chinese","chn":"Chinese","chinese":"Chinese",
  "វៀតណាម":"Vietnamese","វណ":"Vietnamese","vnm":"Vietnamese","vietnamese":"Vietnamese","ថៃ":"Thai","tha":"Thai","thai":"Thai","idn":"Indonesian","bgd":"Bangladeshi","kor":"South Korean","mys":"Malaysian",
  "ឥណ្ឌូនេស៊ី":"Indonesian"}
def nat(v): return None if v is None else NAT[a(v).lower()]
PRES = {"ចំពោះមុខ":"present","កំបាំងមុខ":"absent","ទុកជាចំពោះមុខ":"deemed present","ចម":"present","កម":"absent","ទចម":"deemed present","present":"present","absent":"absent","in absentia":"absent",
  "deemed present":"deemed present","in person":"present"}
def pres(v): return None if v in (None, "") else PRES[a(v).lower()]
EXPL = {"កេងប្រវ័ញ្ចផ្លូវភេទ":"sexual exploitation","ពលកម្មដោយបង្ខំ":"forced labour","បង្ខំឱ្យធ្វើការឆបោកតាមអនឡាញ":"forced online scamming","បង្ខំឱ្យសុំទាន":"forced begging","បម្រើការងារផ្ទះដោយបង្ខំ":"domestic servitude",
  "រៀបការដោយបង្ខំ":"forced marriage","ពពោះជំនួស":"surrogacy","កេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ":"sexual exploitation of a child","ពលកម្មដោយបង្ខំលើទូកនេសាទ":"forced labour on fishing boats"}
def expl(v): return None if v is None else EXPL.get(a(v), a(v).lower())
def name(v):
    s = re.sub(r"\s+", " ", a(v)) if False else re.sub(r"\s+", " ", str(v).replace("\u200b", "")).strip()
    m = re.match(r"(.*?)\s*ហៅ\s*(.+)$", s)
    return (m[1] or None, m[2]) if m else (s, None)
DIS = "charge dismissed by the investigating judge"
def outc(v):
    s = a(v) or ""; l = s.lower()
    if "លើកលែង" in s or "dismiss" in l or s == "លច": return DIS
    if "រួចផុត" in s or "រួចទោស" in s or "acquit" in l: return "acquitted"
    if "ពិរុទ្ធ" in s or "ផ្តន្ទាទោស" in s or "convict" in l or "guilty" in l or "ពន្ធនាគារ" in s or "ជាប់គុក" in s: return "convicted"
    if "pending" in l or "មិនទាន់សម្រេច" in s: return "pending"
    return None
def stg(v):
    s = (a(v) or "").lower()
    if "រង់ចាំ" in s or "await" in s: return "awaiting trial"
    if "ស៊ើបសួរ" in s and "ចៅក្រម" not in s or "investigation" in s: return "investigation"
    if "ចេញសាលក្រម" in s or "decided" in s or "ចប់" in s or "សម្រេច" in s: return "decided"
    if "ជំនុំជម្រះ" in s or "trial" in s: return "trial"
    return None
def tip(s, l=TIP): return [{"law": l, "article": x} for x in re.findall(r"\d+", a(s) or "")]
def R(at, **k): k["at"] = at; return k
def rows_of(g): return sorted({r for r, _ in g})
def num_first(g, r): x = g.get((r, 1)); return x is not None and re.fullmatch(r"\d+", a(x)) is not None
def art_law_after(s):
    """each 'article number + name of its law' piece"""
    out = []
    for part in re.split(r"[;+]|\n", a(s)):
        nums = re.findall(r"(?<!/)\b\d{1,3}\b", re.sub(r"\(កថាខណ្ឌ[^)]*\)", "", part))
        out += [{"law": CC if ("ក្រមព្រហ្មទណ្ឌ" in part or "Penal" in part or "PC" in part or "CC" in part or "ក.ព្រ" in part) else TIP, "article": n} for n in nums]
    return out

def p_list_pshv(G):
    g = G["Accused"][0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); m, d = term(c(15)); cp = c(18); usd = cp if cp and "USD" in cp else None
        o.append(R("Accused!%d" % r, case_number=c(2), name_latin=name(c(3))[0], sex=sex(c(4)), age=c(5), citizenship=nat(c(6)), charges=art_law_after(c(7)), exploitation=expl(c(8)), date_registered=date(c(9)), date_charged=date(c(10)),
          stage=stg(c(11)), date_decided=date(c(12)), outcome=outc(c(13)), presence_at_judgment=pres(c(14)), sentence_months=m, sentence_days=d, suspended_months=term(c(16))[0], fine_riel=num(c(17)), compensation_riel=None if usd else num(cp),
          compensation_other="USD %d" % num(usd) if usd else None))
    return o
def p_btb(G):
    g, merges = G["បញ្ជី"]
    for r1, c1, r2, c2 in merges:
        for r in range(r1, r2+1):
            for c in range(c1, c2+1):
                if (r1, c1) in g: g[(r, c)] = g[(r1, c1)]
    o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); s = c(12); first = s.split("ឱ្យអនុវត្ត")[0].split("និងពិន័យ")[0]; m, d = term(first); sus = None
        if "ទាំងស្រុង" in s: sus = m
        elif "ឱ្យអនុវត្ត" in s: sus = m - term(s.split("ឱ្យអនុវត្ត")[1].split("ទោសនៅសល់")[0])[0]
        f = re.search(r"ពិន័យ ([\d.]+)រៀល", a(s))
        o.append(R("បញ្ជី!%d" % r, case_number=c(2), date_registered=date(c(3)), date_charged=date(c(4)), name_khmer=name(c(5))[0], sex=sex(c(6)), age=int(re.sub(r"\D", "", a(c(7)))), citizenship=nat(c(8)), charges=art_law_after(c(9)),
           date_decided=date(c(10)), presence_at_judgment=pres(c(11)), outcome=outc(s), sentence_months=m, sentence_days=d, suspended_months=sus, fine_riel=num(f[1]) if f else None, compensation_riel=num(c(13))))
    return o
def p_sr(G):
    g = G["TIP"][0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); ym = lambda y, m: ((c(y) or 0)*12 + (c(m) or 0)) or None
        o.append(R("TIP!%d" % r, case_number=c(2), name_khmer=name(c(3))[0], name_latin=name(c(4))[0], sex=sex(c(5)), age=c(6), citizenship=nat(c(7)), charges=tip(c(8)) + tip(c(9), CC), date_registered=date(c(10)), date_charged=date(c(11)),
          date_decided=date(c(12)), outcome=outc(c(13)), presence_at_judgment=pres(c(14)), sentence_months=ym(15, 16), suspended_months=ym(17, 18), fine_riel=num(c(19)), compensation_riel=num(c(20))))
    return o
def p_bmc(G):
    o = []
    for n, (g, _) in G.items():
        prev = {}
        for r in rows_of(g):
            if not num_first(g, r): continue
            v = {}
            for i in range(1, 13):
                x = g.get((r, i)); v[i] = prev.get(i) if x in ('"', '-"-', '〃') else x
            prev = v; k, al = name(v[4])
            ch = [{"law": CC if "ក.ព្រ" in p else None, "article": q} for p in a(v[9]).split(";") for q in re.findall(r"\d+", p)]
            o.append(R("%s!%d" % (n, r), case_number=v[2], date_registered=date(v[3]), name_khmer=k, alias_khmer=al, sex=sex(v[5]), age=int(a(v[6])), citizenship=nat(v[7]), charges=ch, date_charged=date(v[10]), stage=stg(v[11])))
    return o
def p_csv_named(G, cols, sep_law):
    g = G[""][0]; H = {g[(1, i)]: i for i in range(1, 40) if (1, i) in g}; o = []
    for r in rows_of(g):
        if r == 1: continue
        c = lambda k: g.get((r, H[k])) if k in H else None
        y, m = c("prison_years"), c("prison_months"); mm = (int(y or 0)*12 + int(m or 0)) if (y or m) else None
        ch = [{"law": TIP if x[0] == "TIP" else CC, "article": x[1]} for x in re.findall(r"(TIP|PC|CC) (\d+)", c("charge"))]
        o.append((r, R("record %d" % r, case_number=c(cols["case"]), name_khmer=name(c(cols["nk"]))[0], name_latin=c("name_en"), sex=sex(c("sex")), age=int(c("age")), citizenship=nat(c("nationality")), charges=ch, exploitation=c("exploitation"), date_registered=c(cols["reg"]),
          date_charged=c(cols["chg"]), date_decided=c(cols["dec"]), stage=c("stage"), outcome=outc(c("result")), presence_at_judgment=pres(c("presence")), sentence_months=mm, suspended_months=num(c("suspended_months")), fine_riel=num(c("fine_riel")), compensation_riel=num(c("compensation_riel")))))
    return o
def p_kampot(G):
    o = []
    for r, x in p_csv_named(G, dict(case="case_no", nk="name_kh", reg="date_registered", chg="date_charged", dec="date_judgment"), None):
        for f in ("date_registered", "date_charged", "date_decided"): x[f] = date(x[f])
        o.append(x)
    return o
def p_takeo(G):
    g = G["Sheet1"][0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); m = re.fullmatch(r"លេខ (\S+) ចុះ (\S+)", c(2)); st = c(6); people = c(3).split("\n"); L = st.split("\n")
        dec = None
        if "សាលក្រម" in L[0] or "ដីកាលើកលែង" in L[0]: dec = date(re.search(r"ចុះថ្ងៃទី(.*?)(?: \(|$)", L[0])[1])
        art = art_law_after(re.sub(r"និង(?=មាត្រា \S+ ក្រម)", ";", c(4).split("\n")[1]))
        for j, w in enumerate(people):
            q = re.search(r"ឈ្មោះ (.+?) ភេទ(\S+) អាយុ(\S+?)ឆ្នាំ សញ្ជាតិ(\S+)", w)
            line = L[0] if len(L) == 1 else (L[1] if len(L) == 2 else L[1 + j])
            if len(L) > 2: assert a(line).startswith("%d-" % (j + 1)) and a(w).startswith("%d-" % (j + 1))
            if len(L) == 2 and len(people) > 1: assert "ទាំង%dនាក់" % len(people) in a(line), line
            mm = dd = sus = fi = co = None; pr = None
            if "សាលក្រម" in L[0]:
                t = re.search(r"ពន្ធនាគារ(?:ម្នាក់ៗ)? (.+?)(?: \(| ពិន័យ| សង| ព្យួរ|$)", line)
                if t: mm, dd = term(t[1])
                if "ព្យួរទាំងអស់" in line: sus = mm
                elif "(ព្យួរ" in line: sus = term(line.split("(ព្យួរ")[1].split(")")[0])[0]
                f = re.search(r"ពិន័យ(?:ម្នាក់ៗ)? ([\d.]+)រៀល", a(line)); fi = num(f[1]) if f else None
                f = re.search(r"សងជនរងគ្រោះ ([\d.]+)រៀល", a(line)); co = num(f[1]) if f else None
                pr = pres(re.findall(r"\(([^()]*មុខ)\)", line)[-1])
            o.append(R("Sheet1!%d" % r, case_number=m[1], date_registered=date(m[2]), date_charged=date(c(5)), date_decided=dec, name_khmer=name(q[1])[0], sex=sex(q[2]), age=int(a(q[3])), citizenship=nat(q[4]), charges=art, outcome=outc(line),
               stage=None if dec else stg(st), presence_at_judgment=pr, sentence_months=mm, sentence_days=dd, suspended_months=sus, fine_riel=fi, compensation_riel=co))
    return o
def p_svr(G):
    n, (g, _) = list(G.items())[0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        u = lambda i: g.get((r, i)); d = lambda i: g.get((r + 1, i)); m, dd = term(d(8))
        ch = [{"law": TIP if "ជ.ម" in x else CC, "article": re.search(r"\d+", a(x))[0]} for x in re.split(r"(?<=\S) (?=ម\.)", d(6))]
        o.append(R("%s!%d" % (n, r), lines=[r, r + 1], case_number=u(2), name_khmer=name(u(3))[0], sex=sex(u(4)), date_charged=date(u(7)), outcome=outc(u(8)), stage=stg(u(8)) if outc(u(8)) is None else None, presence_at_judgment=pres(u(9)), fine_riel=num(u(10)),
          date_registered=date(d(2)), name_latin=d(3), age=d(4), citizenship=nat(d(5)), charges=ch, date_decided=date(d(7)), sentence_months=m, sentence_days=dd, suspended_months=term(d(9))[0], compensation_riel=num(d(10))))
    return o
def p_pv(G):
    n, (g, _) = list(G.items())[0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); m, d = term(c(13)); rem = c(16) or ""; sus = m if "ទាំងស្រុង" in rem else term(rem)[0] if "ព្យួរ" in rem else None
        mil = lambda v: None if v is None else int(round(v * 10**6)); tr = "ត្បូងឃ្មុំ" in rem
        o.append(R("%s!%d" % (n, r), case_number=c(2), name_khmer=name(c(3))[0], sex=sex(c(4)), birth_year=c(5), citizenship=nat(c(6)), charges=art_law_after(c(7)), date_registered=date(c(8)), date_charged=date(c(9)), stage=None if tr else stg(c(10)), date_decided=date(c(11)),
          outcome=outc(c(12)), sentence_months=m, sentence_days=d, fine_riel=mil(c(14)), compensation_riel=mil(c(15)), suspended_months=sus, other_court="Tboung Khmum Provincial Court of First Instance" if tr else None))
    return o
def p_kk(G):
    g = G[""][0]; o = []
    for r in rows_of(g):
        c = lambda i: g.get((r, i))
        if c(3) != "ជនជាប់ចោទ": continue
        m, d = term(c(15))
        o.append(R("line %d" % r, case_number=c(1), date_registered=date(c(2)), name_khmer=name(c(4))[0], sex=sex(c(5)), age=int(c(6)), citizenship=nat(c(7)), charges=tip(c(8)) + tip(c(9), CC), date_charged=date(c(10)), stage=stg(c(11)), date_decided=date(c(12)),
          outcome=outc(c(13)), presence_at_judgment=pres(c(14)), sentence_months=m, sentence_days=d, suspended_months=term(c(16))[0], fine_riel=num(c(17)), compensation_riel=num(c(18))))
    return o
def p_kc(G):
    g = G["TIP"][0]; o = []; sec = None
    for r in rows_of(g):
        x = a(g.get((r, 1)))
        if x and re.match(r"[កខគឃ]\. ", x): sec = x[0]
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); k = R("TIP!%d" % r, case_number=c(2), date_registered=date(c(3)), date_charged=date(c(4)), name_khmer=name(c(5))[0], sex=sex(c(6)), age=int(a(c(7))), citizenship=nat(c(8)), charges=art_law_after(c(9)), exploitation=expl(c(10)))
        k["stage"] = {"ក":"investigation","ខ":"awaiting trial","គ":"decided","ឃ":None}[sec]
        if sec == "គ":
            m, d = term(c(13)); k.update(date_decided=date(c(11)), presence_at_judgment=pres(c(12)), outcome=outc(c(13)), sentence_months=m, sentence_days=d, suspended_months=None if c(14) == "គ្មាន" else term(c(14))[0], fine_riel=num(c(15)), compensation_riel=num(c(16)))
        if sec == "ឃ": k.update(date_decided=date(c(11)), outcome=DIS)
        o.append(k)
    return o
def p_pur(G):
    o = []
    for n, (g, _) in G.items():
        H = {g[(3, i)]: i for i in range(1, 16) if (3, i) in g}; art = [h for h in H if h.startswith("មាត្រា")][0]
        for r in rows_of(g):
            if not num_first(g, r): continue
            c = lambda k: g.get((r, H[k])) if k in H else None
            t = c("ទោស"); base = t.split("ព្យួរ")[0]; m, d = term(base) if outc(t) is None else (None, None); sus = m if "ព្យួរទាំងអស់" in t else term(t.split("ព្យួរ")[1])[0] if "ព្យួរ" in t else None
            k, al = name(c("ឈ្មោះជនជាប់ចោទ"))
            o.append(R("%s!%d" % (n, r), case_number=c("លេខ"), name_khmer=k, alias_khmer=al, sex=sex(c("ភេទ")), birth_year=c("ឆ្នាំកំណើត"), age=c("អាយុ"), citizenship=nat(c("សញ្ជាតិ")), charges=art_law_after(c(art)), exploitation=expl(c("ប្រភេទនៃការកេងប្រវ័ញ្ច")), date_registered=date(c("ចូល")),
              date_charged=date(c("ចោទប្រកាន់")), date_decided=date(c("សាលក្រម ឬដីកា")), outcome=outc(t) or ("convicted" if m else None), sentence_months=m, sentence_days=d, suspended_months=sus, fine_riel=num(c("ពិន័យ៛")), compensation_riel=num(c("សំណង៛"))))
    seen = {}
    for x in o: seen.setdefault((x["name_khmer"], x.get("birth_year")), []).append(x)
    for l in seen.values():
        if len(l) == 2: l[0]["also_in_another_case"] = l[1]["at"]; l[1]["also_in_another_case"] = l[0]["at"]
    return o
def p_tick(G):
    n, (g, _) = list(G.items())[0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); t = lambda i: c(i) == "✓"
        one = lambda d: (lambda l: l[0] if len(l) == 1 else None)([v for i, v in d.items() if t(i)])
        ch = [{"law": TIP if x[0] == "ជ.ម" else CC, "article": x[1]} for x in re.findall(r"(ជ\.ម|ក្រ\.ព) (\d+)", a(c(8)))]
        o.append(R("%s!%d" % (n, r), case_number=c(2), name_khmer=name(c(3))[0], sex=one({4:"male",5:"female"}), age=c(6), citizenship=nat(c(7)), charges=ch, date_registered=date(c(9)), date_charged=date(c(10)), stage=one({11:"investigation",12:"awaiting trial",13:"decided"}), date_decided=date(c(14)),
          outcome=one({15:"convicted",16:"acquitted"}), presence_at_judgment=one({17:"present",18:"absent",19:"deemed present"}), sentence_months=c(20), suspended_months=c(21), fine_riel=num(c(22)), compensation_riel=num(c(23))))
    return o
def p_st(G):
    g = G["Sheet1"][0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); k, al = name(c(4)); k = None if k and "មិនស្គាល់" in k else k; m, d = term(c(12))
        o.append(R("Sheet1!%d" % r, case_number=c(2), date_registered=date(c(3)), name_khmer=k, alias_khmer=al, sex=sex(c(5)), age={"ពេញវ័យ":"adult","អនីតិជន":"minor",None:None}[c(6)], citizenship=nat(c(7)), charges=None, date_charged=date(c(9)), stage=stg(c(10)), date_decided=date(c(11)) if c(11) and "/" in c(11) else None,
          outcome=outc(c(12)), sentence_months=m, sentence_days=d, fine_riel=num(c(13))))
    return o
def p_ksp(G):
    n, (g, _) = list(G.items())[0]; o = []
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); s, age = c(5).split("/"); t = a(c(11)) or ""
        q = re.search(r"គ ?((?:\d+ឆ)?(?:\d+ខ)?(?:\d+ថ)?)(?= |$)", t); m, d = term(q[1]) if q else (None, None)
        q = re.search(r"ព្យ(\S+)", t); sus = term(q[1])[0] if q else None; mil = lambda k: (lambda q: int(round(float(q[1].replace(",", ".")) * 10**6)) if q else None)(re.search(k + r"([\d,]+)ល", t))
        ch = [{"law": TIP if x[1] == "ជ.ម" else CC, "article": x[0]} for x in re.findall(r"(\d+)(ជ\.ម|ក\.ព)", a(c(7)))]
        o.append(R("%s!%d" % (n, r), case_number=c(2), date_registered=date(c(3)), name_khmer=name(c(4))[0], sex=sex(s), age=int(a(age)), citizenship=nat(c(6)), charges=ch, date_charged=date(c(8)), stage={"ស":"investigation","រ":"awaiting trial","ជ":"trial","ច":"decided"}[c(9)], date_decided=date(c(10)),
          outcome="acquitted" if t == "រផ" else DIS if t == "លច" else "convicted" if t else None, sentence_months=m, sentence_days=d, suspended_months=sus, fine_riel=mil("ពិ"), compensation_riel=mil("សំ"), presence_at_judgment=pres(c(12))))
    return o
def p_b(G):
    g = G["Sheet1"][0]; o = []
    def ym(v):
        if v is None or isinstance(v, dt.date): return None
        y, m = v.split("/"); return int(y)*12 + int(m)
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); ch = [{"law": CC if "ក្រម" in p else TIP, "article": re.search(r"\d+", a(p))[0]} for p in re.split(r" និង (?=ម\.)", c(7))]
        o.append(R("Sheet1!%d" % r, case_number=c(2), name_khmer=name(c(3))[0], sex=sex(c(4)), age=c(5), citizenship=nat(c(6)), charges=ch, exploitation=expl(c(8)), date_registered=date(c(9)), date_charged=date(c(10)), date_decided=date(c(11)), outcome=outc(c(12)), sentence_months=ym(c(13)), suspended_months=ym(c(14)), fine_riel=num(c(15)), compensation_riel=num(c(16))))
    return o
def p_c(G):
    o = []; g = G[""][0]; seen = {}
    lines = open("files/export_accused_tip.csv", encoding="utf-8").read().split("\n")
    for r, x in p_csv_named(G, dict(case="case", nk="name_khmer", reg="registered", chg="charged", dec="decided"), None) if False else []: pass
    H = lines[0].strip().split(";"); bad = 0
    for r, l in enumerate(lines[1:], 2):
        l = l.rstrip("\r")
        if not l: continue
        f = l.split(";"); v = dict(zip(H, f)); k = R("record %d" % r, case_number=v["case"], name_khmer=v["name_khmer"], sex=sex(v["sex"]), age=int(v["age"]), citizenship=nat(v["nationality"]))
        if len(f) != len(H): bad += 1; k["_shift"] = True
        else:
            ch = [{"law": TIP if x[0] == "TIP" else CC, "article": x[1]} for x in re.findall(r"(TIP|CC) (\d+)", v["charge"])]
            y, m = v["prison_years"], v["prison_months"]
            k.update(charges=ch, date_registered=date(v["registered"]), date_charged=date(v["charged"]), date_decided=date(v["decided"] or None), outcome=outc(v["result"]), presence_at_judgment=pres(v["presence"]), sentence_months=(int(y or 0)*12 + int(m or 0)) if y or m else None,
              suspended_months=num(v["suspended_months"]), fine_riel=num(v["fine_riel"]), compensation_riel=num(v["compensation_riel"]))
            key = tuple(f[1:])
            if key in seen: k["second_entry_of"] = seen[key]
            seen.setdefault(key, k["at"])
        o.append(k)
    assert bad == 1
    for k in o: k.pop("_shift", None)
    return o
def p_e(G):
    g = G["Sheet1"][0]; o = []
    def dd(v):
        if v is None: return None
        if isinstance(v, dt.date): return date(v) if v.day == v.month else None
        assert int(v[:2]) > 12; return date(v)
    for r in rows_of(g):
        if not num_first(g, r): continue
        c = lambda i: g.get((r, i)); m, d = term(c(13))
        o.append(R("Sheet1!%d" % r, case_number=c(2), name_khmer=name(c(3))[0], sex=sex(c(4)), age=c(5), citizenship=nat(c(6)), charges=tip(c(7)) + tip(c(8), CC), date_registered=dd(c(9)), date_charged=dd(c(10)), date_decided=dd(c(11)), outcome=outc(c(12)), sentence_months=m, sentence_days=d, suspended_months=term(c(14))[0], fine_riel=num(c(15)), compensation_riel=num(c(16))))
    return o
PARSE = {"List of accused": p_list_pshv, "បញ្ជីសាលក្រម": p_btb, "TIP_accused_SR": p_sr, "សៀវភៅអយ្យការ": p_bmc, "kampot": p_kampot, "តាកែវ": p_takeo, "ស្វាយរៀង": p_svr, "Prey Veng": p_pv, "Koh Kong": p_kk, "សំណុំរឿង TIP": p_kc, "ពោធិ៍សាត់": p_pur,
  "ទម្រង់គូស": p_tick, "បញ្ជី TIP": p_st, "KSP": p_ksp, "បញ្ជីជនជាប់ចោទ_ចុង": p_b, "export_acc": p_c, "TIP accused 2025": p_e}
bad = 0; nvals = 0; npeople = 0; names = {}
assert sorted(T) == sorted(os.listdir("files")), "files differ"
for f, t in T.items():
    G = grids("files/" + f)
    ps = [p for k, p in PARSE.items() if f.startswith(k)]
    got = ps[0]({k: (dict(g), m) for k, (g, m) in G.items()}) if ps else []
    if not ps: assert t["outcome"] == "refuse" and not t["rows"]
    if len(got) != len(t["rows"]): print("ROWS", f, len(got), len(t["rows"])); bad += 1; continue
    for x, y in zip(got, t["rows"]):
        npeople += 1
        for k in set(x) | set(y):
            nvals += 1
            if x.get(k) != y.get(k): print(f, y["at"], k, "cell:", x.get(k), "truth:", y.get(k)); bad += 1
        if y["name_khmer"]: names.setdefault(y["name_khmer"], []).append((f, y["at"], y.get("second_entry_of"), y.get("also_in_another_case")))
        e = {d["at"] for d in t["errors"]}
        ds = [y[k] for k in ("date_registered", "date_charged", "date_decided") if y[k]]
        if y["at"] not in e and ds != sorted(ds): print("ORDER", f, y["at"], ds); bad += 1
        if y["at"] not in e and y["suspended_months"] and y["suspended_months"] > y["sentence_months"]: print("SUSP", f, y["at"]); bad += 1
        if y["at"] not in e and any(d > "2025-12-31" for d in ds): print("FUTURE", f, y["at"], ds); bad += 1
        if y["at"] not in e and isinstance(y["age"], int) and not 14 <= y["age"] <= 70: print("AGE", f, y["at"]); bad += 1
    # every line that is not empty is a person's or a not_row
    full = {(n if n else "", r) for n, (g, m) in G.items() for r in rows_of(g)}
    mine = set()
    for y in t["rows"]:
        at = y["at"]
        if "!" in at: n, r = at.rsplit("!", 1)
        else: n, r = "", at.split()[1]
        mine |= {(n, q) for q in y.get("lines", [int(r)])}
    nr = {(q["sheet"], q["row"]) for q in t["not_rows"]}
    if mine & nr or (mine | nr) != full: print("LINES", f, "both:", mine & nr, "missing:", full - mine - nr, "extra:", (mine | nr) - full); bad += 1
for n, l in names.items():
    if len(l) > 1 and not any(x[2] or x[3] for x in l): print("SAME NAME", n, l); bad += 1
print(len(T), "files,", npeople, "people,", nvals, "values compared,", bad, "differences")
sys.exit(bool(bad))
