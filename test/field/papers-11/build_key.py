#!/usr/bin/env python3
"""Checks facts.json against the papers, works the answers out of the facts, writes key.json and questions-asked.txt.
python3 build_key.py                         check and build
python3 build_key.py --score answers.json    score a set of answers
"""
import json, os, re, sys
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
CLOSING = "2026-10-31"
STATES = ["known", "at least", "not known", "nobody reported", "reported as none", "contradicted", "total without records"]
KINDS = {"figure", "about", "at least", "words", "statement", "none", "not asked", "blank", "pending", "not known", "total",
         "row", "list"}
KH = str.maketrans("០១៩២៣៤៥៦៧៨", "0192345678")
EN_M = {m: i + 1 for i, m in enumerate("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split())}
KM_M = {m: i + 1 for i, m in enumerate("មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ".split())}
WORDS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 7: "seven", 8: "eight", 10: "ten"}


def norm(s):
    return " ".join(s.split())


def rd(p):
    return open(os.path.join(HERE, p), encoding="utf-8").read()


def month_of(word):
    if word in KM_M:
        return KM_M[word]
    return EN_M.get(word[:3].upper())


def dates_in(text):
    t = text.translate(KH)
    out = set()
    for m in re.finditer(r"(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})", t):
        if month_of(m[2]):
            out.add("%s-%02d-%02d" % (m[3], month_of(m[2]), int(m[1])))
    months = "|".join(KM_M)
    for m in re.finditer(r"(\d{1,2})\s*(?:ខែ)?\s*(%s)\s*(?:ឆ្នាំ)?\s*(\d{4})" % months, t):
        out.add("%s-%02d-%02d" % (m[3], KM_M[m[2]], int(m[1])))
    return out


def load():
    d = json.loads(rd("facts.json"))
    F, err, last = {}, [], ""
    if len(d["papers"]) != 18:
        err.append("not 18 papers")
    for p in d["papers"]:
        raw = rd(p["file"])
        text = norm(raw)
        first = raw.splitlines()[0]
        if not (first.startswith("INVENTED PAPER") or first.startswith("លិខិតប្រឌិត")):
            err.append(p["paper"] + ": first line does not say invented")
        m = re.search(r"\[(?:STAMP: RECEIVED|ត្រា៖ បានទទួល) ([^\]]+)\]", raw)
        st = m and m[1].translate(KH).split()
        iso = st and "%s-%02d-%02d" % (st[2], month_of(st[1]), int(st[0]))
        if iso != p["received"]:
            err.append("%s: stamp %s, facts %s" % (p["paper"], iso, p["received"]))
        if iso and iso < last:
            err.append(p["paper"] + ": out of order")
        last = iso or last
        if p["bears"] not in dates_in(raw):
            err.append("%s: bears %s not in the paper" % (p["paper"], p["bears"]))
        if p["bears"] > p["received"] or p["received"] > CLOSING:
            err.append(p["paper"] + ": days do not go together")
        if p["register"] and p["register"] not in text:
            err.append("%s: register %s not in the paper" % (p["paper"], p["register"]))
        for f in p["facts"]:
            tag = f["id"]
            k = p["paper"] + "." + f["key"]
            if k in F:
                err.append("twice: " + k)
            F[k] = dict(f, paper=p["paper"], received=p["received"])
            q, v = norm(f["quote"]), f["value"]
            if q not in text:
                err.append("%s: quote not in the paper: %s" % (tag, q))
            if f["kind"] not in KINDS:
                err.append("%s: kind %s" % (tag, f["kind"]))
            if f["kind"] in ("not asked", "blank", "pending", "not known") and v is not None:
                err.append(tag + ": should have no value")
            if f["kind"] == "none" and v != 0:
                err.append(tag + ": none is not 0")
            qa = q.translate(KH).replace(",", "")
            if f["kind"] in ("figure", "about", "at least", "total") and isinstance(v, (int, float)):
                nums = [float(x) for x in re.findall(r"\d+(?:\.\d+)?", qa)]
                if float(v) not in nums and WORDS.get(v, "#") not in q.lower().split():
                    if not (WORDS.get(v, "#") in q.lower()):
                        err.append("%s: %s is not in the quote" % (tag, v))
            if f["kind"] == "words" and WORDS[v] not in q.lower():
                err.append("%s: %s in words is not in the quote" % (tag, v))
            if isinstance(v, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", v):
                y, mo, dd = v.split("-")
                names = [n for n, i in KM_M.items() if i == int(mo)]
                ok = str(int(dd)) in re.findall(r"\d+", qa) and (any(n in q for n in names) or any(
                    n in q.upper() for n, i in EN_M.items() if i == int(mo)))
                if not ok:
                    err.append("%s: day %s is not in the quote" % (tag, v))
    texts = {p["paper"]: norm(rd(p["file"])) for p in d["papers"]}
    for l in d["links"]:
        for paper, words in l["mentions"]:
            if norm(words) not in texts[paper]:
                err.append("link %s: %s not in %s" % (l["person"], words, paper))
    return d, F, err


def days(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def sums(v):
    """Sums the papers themselves have to keep (or break, where that is meant)."""
    return [
        ("003 nationality", sum(v("003." + k) for k in ("f_vn", "f_id", "f_ph", "f_ke", "f_kh")), v("003.found")),
        ("003 sex", v("003.f_f") + v("003.f_m"), v("003.found")),
        ("003 interviewed", v("003.scr") + v("003.unscr"), v("003.found")),
        ("003 victims", sum(v("003." + k) for k in ("v_vn", "v_id", "v_ph", "v_ke", "v_kh")), v("003.vic")),
        ("009 victims", v("003.vic") + v("009.vic_more"), v("009.vic")),
        ("002 callers", v("002.all_f") + v("002.all_m") + v("002.all_n"), v("002.all")),
        ("005 tickets", v("005.t_emb") + v("005.t_own"), 10),
        ("005 rows and written total differ by 1", 10 + 1, v("005.total")),
        ("006 month", v("006.start") + v("006.in") - v("006.out"), v("006.end")),
        ("006 came from", v("006.in_sg") + v("006.in_bm") + v("006.in_pp"), v("006.in")),
        ("006 ages", v("006.adults") + v("006.girls") + v("006.boys"), v("006.end")),
        ("006 left", v("006.home") + 1, v("006.out")),
        ("008 workers", v("008.men") + v("008.women") + v("008.kids"), v("008.work")),
        ("008 children", v("008.k15") + v("008.k17"), v("008.kids")),
        ("012 rows of cases come to 2 less than written", v("012.jan") + v("012.feb") + v("012.mar") + 2, v("012.cases")),
        ("013 cases", v("012.jan") + v("012.feb") + v("013.mar"), v("013.cases")),
        ("012 victims", v("012.women") + v("012.girls") + v("012.men") + v("012.boys"), v("012.vic")),
        ("013 victims", v("012.women") + v("013.girls") + v("012.men") + v("012.boys"), v("013.vic")),
        ("012 forms", v("012.sex") + v("012.lab") + v("012.onl") + v("012.mari"), v("012.vic")),
        ("013 forms", v("012.sex") + v("013.lab") + v("012.onl") + v("012.mari"), v("013.vic")),
        ("012 arrests", v("012.arr_m") + v("012.arr_f"), v("012.arr")),
        ("012 returns", v("012.ret") + v("012.notin"), 25),
        ("014 Kenyans", v("014.k_f") + v("014.k_m"), v("003.f_ke")),
        ("015 sex", v("015.held_m") + v("015.held_f"), v("015.held")),
        ("015 sentenced", v("015.sent") + v("015.wait"), v("015.held")),
        ("017 money", v("017.sn") + v("017.k_g") * v("017.k_e"), v("017.sum")),
        ("017 kiln", v("017.k_g") + v("017.k_r") + v("017.k_p"), 7),
        ("017 applications", 3 + 7, v("017.apps")),
        ("018 families", v("018.v") + v("018.nv") + v("018.left"), v("008.fam")),
    ]


def questions(F):
    v = lambda k: F[k]["value"]
    Q = []

    def q(asker, text, value, by, state, facts, note="", on=None, also=None):
        Q.append(dict(asker=asker, question=text, as_known_on=on, value=value, by=by, state=state, facts=facts.split(), note=note,
                      also=also or []))

    S, U, J, P = "secretariat", "UN officer", "journalist", "prosecutor"
    nat = lambda pre: {"Vietnamese": v(pre + "vn"), "Indonesian": v(pre + "id"), "Philippine": v(pre + "ph"),
                       "Kenyan": v(pre + "ke"), "Cambodian": v(pre + "kh")}
    rows = [F["005.row%d" % i] for i in range(1, 11)]
    rk = " ".join("005.row%d" % i for i in range(1, 11))
    # --- SAMPLE GARDEN, the operation
    q(S, "How many people did the police report finding in building C of SAMPLE GARDEN on 12 February 2026? (by: Vietnamese, Indonesian, Philippine, Kenyan, Cambodian)",
      v("003.found"), nat("003.f_"), "known", "003.found 003.f_vn 003.f_id 003.f_ph 003.f_ke 003.f_kh")
    q(J, "How many people were found (freed) in the operation at SAMPLE GARDEN?", None, {"003": v("003.found"), "011": v("011.found")},
      "contradicted", "003.found 011.found", "\"more than 80\" is typed as 80; the police say 62. The embassy's 19 against 17 would not mend it.")
    q(J, "How many people were found in the operation at SAMPLE GARDEN?", v("003.found"), {}, "known", "003.found", "The cutting came on 10 April.", on="2026-03-31")
    q(U, "How many of the people whom the police report finding at SAMPLE GARDEN are women, how many men? (by: women, men; value: both together)", v("003.f_f") + v("003.f_m"),
      {"women": v("003.f_f"), "men": v("003.f_m")}, "known", "003.f_f 003.f_m")
    q(J, "How many people were arrested in the operation at SAMPLE GARDEN?", None, {"003": v("003.arr"), "009": v("009.arr"), "011": v("011.arr")},
      "contradicted", "003.arr 009.arr 011.arr", "The newspaper gives a guard's words; it is not silently set aside.")
    q(P, "How many people were arrested in the operation at SAMPLE GARDEN?", v("009.arr"), {}, "known", "003.arr 009.arr", on="2026-04-01")
    q(U, "How many of the people found at SAMPLE GARDEN did the police report of 13 February call victims? (by: Vietnamese, Indonesian, Philippine, Kenyan, Cambodian)",
      v("003.vic"), nat("003.v_"), "known", "003.vic 003.v_vn 003.v_id 003.v_ph 003.v_ke 003.v_kh")
    q(U, "How many of the people found at SAMPLE GARDEN are victims, in the words of each of these? (by: police, prosecutor, court, foundation)", None,
      {"police": v("003.vic"), "prosecutor": v("009.vic"), "court": v("016.vic"), "foundation": v("014.vic")}, "contradicted",
      "003.vic 009.vic 016.vic 014.vic", "9 grew to 11 by two later interviews; 15 is the foundation's own view, which settles nothing.")
    q(U, "How many victims had been found among the people of SAMPLE GARDEN?", v("003.vic"), {}, "at least", "003.vic 003.unscr",
      "32 had not been interviewed, so at least 9.", on="2026-03-15")
    q(P, "How many of the victims in the prosecutor's file on SAMPLE GARDEN are Kenyan?", v("003.v_ke") + v("009.vic_more"), {}, "known", "009.vic 003.v_ke 009.vic_more", "3 of the police's nine and two more.")
    q(U, "How many of the people whom the police had not yet interviewed on 13 February were interviewed later?", None, {}, "not known", "009.scr 014.scr",
      "Two more Kenyans were interviewed on 3 March, but no paper says that they were of the 32; prosecutor and foundation both do not know.")
    q(P, "How much cash did the police take at SAMPLE GARDEN?", None, {}, "not known", "003.cash", "Not yet counted.")
    q(P, "How many passports did the police take at SAMPLE GARDEN?", v("003.pass"), {}, "known", "003.pass", "about")
    q(J, "How many people were hurt during the operation at SAMPLE GARDEN?", v("003.hurt"), {}, "reported as none", "003.hurt", "The burns in 007 are older than the operation's day or of unknown cause.")
    q(J, "How many days lie between the call to the helpline that led to the operation at SAMPLE GARDEN and the operation?", days(v("003.call"), v("003.op")), {}, "known", "003.call 003.op")
    # --- the girl
    q(P, "How old was ឧទាហរណ៍ ស្រីនាង (UTEAHOR Sreyneang) on the day on which she was found?",
      2026 - 2008 - 1 if v("016.birth")[5:] > v("003.op")[5:] else 2026 - 2008, {}, "known", "016.birth 003.op",
      "The birth paper outweighs 16 (shelter), 17 (said) and about 18 (bone age).")
    q(P, "How old was ឧទាហរណ៍ ស្រីនាង (UTEAHOR Sreyneang)?", None, {k: v(k + ".sn_age") for k in ("001", "002", "003", "006", "007")},
      "contradicted", "001.sn_age 002.sn_age 003.sn_age 006.sn_age 007.sn_age", "007: bone age about 18.", on="2026-03-20")
    q(P, "On what day was ឧទាហរណ៍ ស្រីនាង (UTEAHOR Sreyneang) born?", None, {}, "not known", "001.birth 009.birth", "The mother does not remember; the birth paper was asked for and had not come.", on="2026-06-01")
    q(P, "Which man charged in the case took ឧទាហរណ៍ ស្រីនាង (UTEAHOR Sreyneang) away from her village?", "VIDU Sok", {}, "known", "001.broker 003.vidu 016.took", "",
      also=["វីឌូ សុខ", "Vidu Sok", "បង វីឌូ", "Bong Vidu", "វីឌូ សុខ (VIDU Sok)", "VIDU Sok (វីឌូ សុខ)"])
    q(U, "How many days lie between the day ឧទាហរណ៍ ស្រីនាង left home and the day she was found?", days(v("001.left"), v("003.op")), {}, "known", "001.left 003.op")
    q(U, "How many other girls of the village went away with ឧទាហរណ៍ ស្រីនាង?", v("001.girls"), {}, "at least", "001.girls", "The mother's word, an allegation.")
    q(S, "How many US$ of the hospital's costs for UTEAHOR Sreyneang were not paid when the hospital wrote?", v("007.cost") - v("007.paid"), {}, "known", "007.cost 007.paid 007.rest")
    q(U, "What did the pregnancy test of UTEAHOR Sreyneang at the hospital show?", None, {}, "nobody reported", "007.preg", "Not done, not asked.")
    q(S, "Who paid later what was open of the hospital's bill for UTEAHOR Sreyneang?", None, {}, "nobody reported", "007.rest 017.bill", "No paper; the fund had no bill before it.")
    # --- Indonesia, removal
    q(S, "How many Indonesian nationals were found at SAMPLE GARDEN?", None, {"003": v("003.f_id"), "004": v("004.id")}, "contradicted", "003.f_id 004.id")
    q(U, "How many of the Indonesian nationals at SAMPLE GARDEN are under 18, by their embassy?", None, {}, "not known", "004.u18")
    q(U, "How many days passed from the Embassy of Indonesia's first request for consular access to the day its consul saw its nationals?", days(v("004.ask"), v("009.acc")), {}, "known", "004.ask 009.acc")
    q(S, "On what day did the consul of Indonesia see the nationals of SAMPLE GARDEN?", None, {}, "not known", "004.ans", "Asked, no answer by then.", on="2026-03-05")
    q(J, "How many persons did Immigration remove on 28 February 2026, by its own list?", None, {"rows": len(rows), "written total": v("005.total")}, "contradicted",
      rk + " 005.total", "Rows 10, written 11; the tickets too come to 10, which is not an express correction.")
    q(U, "How many persons stand in the rows of Immigration's list of 28 February 2026? (by: women, men)", len(rows),
      {"women": sum(r["value"]["sex"] == "f" for r in rows), "men": sum(r["value"]["sex"] == "m" for r in rows)}, "known", rk)
    sc = lambda x: sum(r["value"]["screened"] == x for r in rows)
    q(U, "Of the persons in the rows of Immigration's list, how many does the list say were screened before removal? (by: yes, no, not written; value: those with yes)", sc("yes"),
      {"yes": sc("yes"), "no": sc("no"), "not written": sc(None)}, "known", rk, "A blank is neither yes nor no.")
    q(U, "Was Ms Sari CONTOH removed on 28 February 2026? (yes or no)", None, {"005": "yes", "014": v("014.sari")}, "contradicted", "005.row2 014.sari")
    q(U, "Was Ms Sari CONTOH removed on 28 February 2026? (yes or no)", "yes", {}, "known", "005.row2", on="2026-05-01")
    q(J, "How many Kenyan nationals did Immigration remove on 28 February 2026?", v("005.kenya"), {}, "reported as none", "005.kenya")
    q(S, "Which name does the embassy write for the man in row 1 of Immigration's list?", v("004.budi"), {}, "known", "004.budi 005.row1", "Same passport number.", also=["Mr Budi CONTOH"])
    # --- shelter, helpline
    q(S, "How many residents did the shelter \"ផ្ទះគំរូ\" have on 28 February 2026? (by: adults, girls, boys)", v("006.end"),
      {"adults": v("006.adults"), "girls": v("006.girls"), "boys": v("006.boys")}, "total without records", "006.end 006.adults 006.girls 006.boys", "Only three are described.")
    q(S, "What was the food budget of the shelter \"ផ្ទះគំរូ\" in February 2026?", None, {}, "nobody reported", "006.food", "Left blank.")
    q(J, "How many calls did the CONTOH helpline have in January 2026? (by: women, men, not noted)", v("002.all"),
      {"women": v("002.all_f"), "men": v("002.all_m"), "not noted": v("002.all_n")}, "total without records", "002.all 002.all_f 002.all_m 002.all_n", "One page of five.")
    q(S, "How many calls did the CONTOH helpline pass to the police in January 2026?", v("002.police"), {}, "at least", "002.police 002.p31 002.p33", "The page shows two of them.")
    q(P, "What is the name of the man for whom a woman rang the CONTOH helpline on 20 January 2026?", v("014.brother"), {}, "known", "014.brother 002.ask33")
    q(U, "How many of the Kenyan nationals of SAMPLE GARDEN paid a recruitment fee?", None, {}, "nobody reported", "014.fee_n", "Not asked.")
    q(J, "What is the name of the Kenyan who is said to have died in the building of SAMPLE GARDEN in December 2025?", None, {}, "not known", "014.dead 014.dead_c")
    # --- kiln
    q(U, "How many children worked at the kiln ឡឥដ្ឋឧទាហរណ៍-២ (UTEAHOR-2), Kandal? (by: under 15, 15 to 17)", v("018.kids"), {"under 15": v("008.k15"), "15 to 17": v("008.k17")},
      "known", "008.kids 008.k15 008.k17 010.kids 018.kids", "018 expressly corrects the 6.")
    q(U, "How many children worked at the kiln ឡឥដ្ឋឧទាហរណ៍-២ (UTEAHOR-2), Kandal?", None, {"008": v("008.kids"), "010": v("010.kids")}, "contradicted", "008.kids 010.kids", on="2026-04-30")
    q(P, "What do the debts come to that the labour inspection wrote down in US$, family by family, at the kiln (riel left apart)?", v("008.d1") + v("008.d2") + v("008.d4") + v("008.d7"), {},
      "at least", "008.d1 008.d2 008.d4 008.d5 008.d7", "Family 5 was not asked; family 7 is \"about\".")
    q(P, "What debt did family no. 6 at the kiln have?", v("008.d6"), {}, "reported as none", "008.d6")
    q(P, "What debt did family no. 5 at the kiln have?", None, {}, "nobody reported", "008.d5", "Not asked.")
    q(J, "What do the debts of all families at the kiln come to in US$, by the committee of Kandal?", v("010.debt"), {}, "total without records", "010.debt", "The list is not attached.")
    q(U, "What became of the families of the kiln, by the latest letter? (by: victims, not victims, left; value: all families)", v("018.v") + v("018.nv") + v("018.left"),
      {"victims": v("018.v"), "not victims": v("018.nv"), "left": v("018.left")}, "known", "018.v 018.nv 018.left")
    q(U, "What did the committee of Kandal hold the case of the kiln to be?", v("010.kind"), {}, "known", "010.kind", on="2026-08-31", also=["a labour dispute", "វិវាទការងារ", "labour dispute, not trafficking"])
    q(P, "How many riel did the family of the boy who lost a finger get from the owner of the kiln? (by: owner, family - what each says)", None, {"owner": v("018.boy_o"), "family": v("018.boy_f")},
      "contradicted", "018.boy_o 018.boy_f")
    q(J, "How high is the fine of the owner of the kiln?", None, {}, "not known", "008.fine 018.fine", "Pending on 20 March and still on 14 September.")
    # --- ministry
    m = {"January": v("012.jan"), "February": v("012.feb"), "March": v("013.mar")}
    q(S, "How many cases does the ministry count in the first quarter of 2026? (by: January, February, March)", v("013.cases"), m, "total without records", "012.jan 012.feb 013.mar 013.cases", "21 of 25 provinces.")
    q(S, "How many cases does the ministry count in the first quarter of 2026?", None, {"rows": v("012.jan") + v("012.feb") + v("012.mar"), "written total": v("012.cases")}, "contradicted",
      "012.jan 012.feb 012.mar 012.cases", "The rows are not silently preferred.", on="2026-04-30")
    vv = lambda g: {"women": v("012.women"), "girls": v(g), "men": v("012.men"), "boys": v("012.boys")}
    q(U, "How many victims does the ministry count in the first quarter of 2026? (by: women, girls, men, boys)", v("013.vic"), vv("013.girls"), "total without records", "013.vic 012.women 013.girls 012.men 012.boys")
    q(U, "How many victims does the ministry count in the first quarter of 2026? (by: women, girls, men, boys)", v("012.vic"), vv("012.girls"), "total without records", "012.vic 012.women 012.girls 012.men 012.boys", on="2026-05-01")
    q(J, "How many persons were convicted in the first quarter of 2026, by the ministry?", None, {}, "not known", "012.conv", "The courts have not reported yet. Judgment 57 is of July.")
    q(U, "How many cases did Kep have in the first quarter of 2026?", v("012.kep"), {}, "reported as none", "012.kep")
    q(U, "How many cases did Kandal have in the first quarter of 2026?", None, {}, "nobody reported", "012.notin 013.ret", "Its return is not in; the kiln is not a count of cases.")
    q(U, "How much money was paid to victims in the first quarter of 2026, by the ministry's figures?", None, {}, "nobody reported", "012.money", "The form does not ask.")
    # --- suspects, court, prison, fund
    q(P, "How old is CHEN Specimen?", None, {"003": v("003.chen_age"), "009": v("009.chen_age"), "015": v("015.chen_age")}, "contradicted", "003.chen_age 009.chen_age 015.chen_age", "The prison's list is not a proof.")
    q(J, "How many years of prison does judgment 57/26 give? (by: CHEN Specimen, VIDU Sok; value: both together)", v("016.chen") + v("016.vidu"),
      {"CHEN Specimen": v("016.chen"), "VIDU Sok": v("016.vidu")}, "known", "016.chen 016.vidu", "An appeal is pending.")
    q(P, "Where was LIU Yangban after 15 February 2026?", None, {}, "not known", "009.liu_where 015.liu 016.liu", "Never in that prison, not a party.")
    q(P, "What came of the appeal of CHEN Specimen?", None, {}, "not known", "016.appeal 016.appeal_r", "Pending.")
    q(U, "How many US$ does judgment 57/26 award (riel left apart)? (by: Mary MFANO, Jane MFANO)", v("016.c_mary") + v("016.c_jane"), {"Mary MFANO": v("016.c_mary"), "Jane MFANO": v("016.c_jane")}, "known", "016.c_mary 016.c_jane", "Awarded, not paid.")
    q(J, "How much of what judgment 57/26 awards has been paid?", None, {}, "nobody reported", "016.c_sn 016.c_mary 016.c_jane", "No paper speaks of it.")
    q(S, "How many US$ did the fund grant in decision 12/2026? (by: UTEAHOR Sreyneang, kiln families)", v("017.sum"), {"UTEAHOR Sreyneang": v("017.sn"), "kiln families": v("017.k_g") * v("017.k_e")}, "known", "017.sum 017.sn 017.k_g 017.k_e")
    q(J, "How much of what the fund granted had been paid out by the day of decision 12/2026?", v("017.paid"), {}, "reported as none", "017.paid")
    q(S, "How were the applications decided that were before the fund's board? (by: granted, refused, put off; value: all)", v("017.apps"),
      {"granted": 1 + v("017.k_g"), "refused": 1 + v("017.k_r"), "put off": 1 + v("017.k_p")}, "known", "017.apps 017.sn 017.mary 017.jane 017.k_g 017.k_r 017.k_p")
    q(U, "How many persons were held for trafficking in the prison of Preah Sihanouk on 5 June 2026? (by: men, women)", v("015.held"), {"men": v("015.held_m"), "women": v("015.held_f")}, "total without records", "015.held 015.held_m 015.held_f", "Three names are written, two of them not or no longer held.")
    return Q


def build():
    d, F, err = load()
    v = lambda k: F[k]["value"]
    if not err:
        for name, a, b in sums(v):
            if a != b:
                err.append("sum %s: %s / %s" % (name, a, b))
    if err:
        sys.exit("\n".join(err))
    out = []
    for i, x in enumerate(questions(F), 1):
        n = "Q%02d" % i
        for k in x["facts"]:
            if k not in F:
                err.append(n + ": no fact " + k)
        fs = [F[k] for k in x["facts"] if k in F]
        kinds = {f["kind"] for f in fs}
        s, val, by = x["state"], x["value"], x["by"]
        last = x["as_known_on"] or CLOSING
        if any(f["received"] > last for f in fs):
            err.append(n + ": rests on a paper received later")
        if (val is None) != (s in ("not known", "nobody reported", "contradicted")):
            err.append(n + ": value and state")
        ok = {"known": not kinds & {"not known", "pending", "blank", "not asked", "at least", "total"},
              "at least": bool(kinds & {"at least", "not asked"}) or n_has(fs, "003", "unscr"),
              "not known": bool(kinds & {"not known", "pending"}),
              "nobody reported": bool(kinds & {"not asked", "blank"}) or "No paper" in x["note"] or "not in;" in x["note"],
              "reported as none": val == 0 and kinds == {"none"},
              "contradicted": len(by) > 1 and len(set(map(str, by.values()))) > 1,
              "total without records": "total" in kinds}[s] if s in STATES else False
        if not ok:
            err.append("%s: state %s, kinds %s" % (n, s, sorted(kinds)))
        out.append({"id": n, "asker": x["asker"], "question": x["question"], "as_known_on": x["as_known_on"], "value": val, "by": by,
                    "state": s, "papers": sorted({f["paper"] for f in fs}), "facts": [f["id"] for f in fs], "also": x["also"],
                    "note": x["note"]})
    if len(out) != 70:
        err.append("%d questions" % len(out))
    missing = set(STATES) - {o["state"] for o in out}
    if missing:
        err.append("no question for: %s" % missing)
    if err:
        sys.exit("\n".join(err))
    with open(os.path.join(HERE, "key.json"), "w", encoding="utf-8") as fh:
        fh.write("[\n" + ",\n".join(json.dumps(o, ensure_ascii=False) for o in out) + "\n]\n")
    with open(os.path.join(HERE, "questions-asked.txt"), "w", encoding="utf-8") as fh:
        for o in out:
            fh.write("%s (%s)%s %s\n" % (o["id"], o["asker"], " [as known on %s]" % o["as_known_on"] if o["as_known_on"] else "", o["question"]))
    cells = sum(1 + len(o["by"]) for o in out)
    st = {s: sum(o["state"] == s for o in out) for s in STATES}
    print("ok: %d papers, %d facts, %d questions, %d cells" % (len(d["papers"]), len(F), len(out), cells))
    print(st)


def n_has(fs, paper, key):
    return any(f["paper"] == paper and f["key"] == key for f in fs)


def same(a, b, also=()):
    if a is None or b is None:
        return a is None and b is None
    num = lambda x: isinstance(x, (int, float)) and not isinstance(x, bool)
    if num(a) or num(b):
        return num(a) and num(b) and abs(a - b) < 1e-6
    w = lambda s: norm(str(s)).lower()
    return w(b) in [w(a)] + [w(x) for x in also]


def score(path):
    key = json.loads(rd("key.json"))
    ans = json.load(open(path, encoding="utf-8"))
    cells = eq = other = st = left = extra = 0
    zero, wrong = [], []
    for k in key:
        a = ans.get(k["id"])
        n = 1 + len(k["by"])
        cells += n
        if a is None:
            left += 1
            wrong.append("%s left out (%d cells)" % (k["id"], n))
            continue
        by = a.get("by") or {}
        extra += len(set(by) - set(k["by"]))
        for label, want, got, there in [("value", k["value"], a.get("value"), "value" in a)] + [(b, w, by.get(b), b in by) for b, w in k["by"].items()]:
            if there and same(want, got, k["also"]):
                eq += 1
                continue
            wrong.append("%s %s: key %r, answer %r" % (k["id"], label, want, got if there else "(left out)"))
            if want is None and there and got is not None:
                if not isinstance(got, bool) and got in (0, "0"):
                    zero.append(k["id"] + " " + label)
                else:
                    other += 1
        if a.get("state") == k["state"]:
            st += 1
        else:
            wrong.append("%s state: key %r, answer %r" % (k["id"], k["state"], a.get("state")))
    print("\n".join(wrong))
    print("cells equal: %d of %d (%.1f %%)" % (eq, cells, 100 * eq / cells))
    print("cells that say zero where the key has null: %d %s%s" % (len(zero), zero, "  -> FAILS THE WHOLE" if zero else ""))
    print("cells that say something else where the key has null: %d" % other)
    print("states equal: %d of %d (%.1f %%)" % (st, len(key), 100 * st / len(key)))
    print("questions left out: %d; labels the key does not have: %d" % (left, extra))


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--score":
        score(sys.argv[2])
    else:
        build()
