#!/usr/bin/env python3
"""Checks every quote of facts.json against its paper, then works key.json and questions-asked.txt out of the facts.
   python3 build_key.py                     writes key.json and questions-asked.txt
   python3 build_key.py --score FILE.json   scores a set of answers ({"questions": [...]} or a list, with id, value, by, state)
"""
import json, os, re, sys
from datetime import date, datetime
HERE = os.path.dirname(os.path.abspath(__file__))
path = lambda *a: os.path.join(HERE, *a)
CLOSING = "2025-12-31"
STATES = ["known", "at least", "not known", "nobody reported", "reported as none", "contradicted", "total without records"]
D = json.load(open(path("facts.json"), encoding="utf-8"))
PAPER = {p["paper"]: p for p in D["papers"]}
FACT = {}
squeeze = lambda s: re.sub(r"\s+", " ", s)

def check_quotes():
    text = {n: squeeze(open(path("files", n + ".txt"), encoding="utf-8").read()) for n in PAPER}
    bad = []
    def need(n, q, where):
        if not q or squeeze(q) not in text[n]: bad.append((where, n, q))
    for p in D["papers"]:
        for q in p["quotes"]: need(p["paper"], q, "paper")
    for f in D["facts"]:
        if f["id"] in FACT: bad.append(("double id", f["paper"], f["id"]))
        FACT[f["id"]] = f
        if not f["quotes"]: bad.append(("no quote", f["paper"], f["id"]))
        for q in f["quotes"]: need(f["paper"], q, f["id"])
    for l in D["links"]:
        for m in l["mentions"]: need(m["paper"], m["quote"], l["entity"])
    if bad:
        for b in bad: print("QUOTE NOT IN PAPER:", *b)
        sys.exit(1)

V = lambda i, k=None: FACT[i]["value"] if k is None else FACT[i]["value"][k]
ST = lambda i: FACT[i].get("state", "known")
day = lambda s: date.fromisoformat(s)
days = lambda a, b: (day(b) - day(a)).days
def age(born, on):
    b, o = day(born), day(on)
    return o.year - b.year - ((o.month, o.day) < (b.month, b.day))
def minutes(a, b):
    return int((datetime.strptime(b, "%H:%M") - datetime.strptime(a, "%H:%M")).seconds / 60)
but = lambda d, *drop: {k: v for k, v in d.items() if k not in drop}
NINE = ["001." + c for c in "abcdefghi"]

Q = []
def q(asker, question, facts, value, state="known", by=None, on=None, note=None):
    facts = facts.split() if isinstance(facts, str) else facts
    n = "Q%03d" % (len(Q) + 1)
    assert state in STATES, (n, state)
    e = dict(id=n, asker=asker, question=question, value=value, state=state)
    if by is not None: e["by"] = by
    if on: e["as_known_on"] = on
    for i in facts:
        assert i in FACT, (n, i)
        assert PAPER[FACT[i]["paper"]]["received"] <= (on or CLOSING), (n, i, "paper later than the day")
    assert (value is None) or state not in ("not known", "nobody reported", "contradicted"), n
    assert state != "reported as none" or value == 0, n
    e["papers"] = sorted({FACT[i]["paper"] for i in facts}); e["facts"] = facts
    if note: e["note"] = note
    Q.append(e)

def questions():
    OP = V("001.op", "day")
    # --- Mfano Garden: the operation
    q("journalist", "As known on 31 January 2025: how many persons were found on floors 3 and 5 of Mfano Garden on 22 January 2025, by sex?", "001.found", V("001.found","total"), by=but(V("001.found"),"total"), on="2025-01-31")
    q("journalist", "How many persons were found on floors 3 and 5 of Mfano Garden on 22 January 2025, by sex?", "009.found", V("009.found","total"), by=but(V("009.found"),"total"), note="009 expressly corrects 001.")
    q("consulate", "As known on 28 February 2025: how many Kenyan nationals were found at Mfano Garden on floors 3 and 5? Give each paper's own figure where they differ.", "001.cit 004.six", None, "contradicted", by={"001": V("001.cit","Kenya"), "004": V("004.six")}, on="2025-02-28")
    q("consulate", "How many Kenyan nationals were found at Mfano Garden on floors 3 and 5?", "004.six 009.kenya", V("009.kenya"))
    c = but(V("001.cit"), "not established"); c["Kenya"] = V("009.kenya"); c["Cambodia"] = V("001.cit","not established")
    q("TIP-report writer", "The persons found at Mfano Garden on 22 January 2025 by citizenship, with all corrections?", "001.cit 009.kenya 009.mey 009.found", sum(c.values()), by=c)
    sx = {}
    for i in NINE: sx[V(i,"sex")] = sx.get(V(i,"sex"),0)+1
    q("TIP-report writer", "How many suspected victims did the police write down on the spot at Mfano Garden, by sex?", NINE + ["001.j"], sum(sx.values()), by=sx, note="Letter j) is struck.")
    q("auditor", "Did the police count Bayu CONTOH as a suspected victim in their report H-SPEC 14/25?", "001.j", "no", note="Struck: says he came freely.")
    q("social worker", "As known on 31 January 2025: how many of the suspected victims of Mfano Garden were under 18?", NINE, sum(1 for i in NINE if V(i,"age") is not None and V(i,"age")<18), "at least", on="2025-01-31", note="The age of Rina CONTOH was not asked.")
    q("social worker", "How many of the suspected victims of Mfano Garden were under 18 on the day of the operation?", "009.agus 008.rina " + " ".join(NINE), (age(V("009.agus"),OP)<18)+(V("008.rina")<18), note="Agus 16 by birth certificate, Rina says 17.")
    q("court", "As known on 31 March 2025: how old was Agus CONTOH on 22 January 2025?", "001.d", V("001.d","age"), on="2025-03-31", note="says")
    q("court", "How old was Agus CONTOH on 22 January 2025?", "009.agus", age(V("009.agus"),OP))
    q("auditor", "How many minutes did the operation at Mfano Garden last?", "001.op", minutes(V("001.op","began"),V("001.op","ended")))
    q("minister", "How many days lie between the day the embassy's letter reached the bureau and the operation at Mfano Garden?", "001.letter 001.op", days(V("001.letter"),OP))
    q("organisation", "Was there an interpreter for Indonesian at the operation on 22 January 2025?", "001.interp 001.interp_no", "no")
    q("journalist", "As known on 31 January 2025: how many persons were on floor 4 on 22 January 2025 according to the police?", "001.floor4", None, "not known", on="2025-01-31")
    q("organisation", "How many persons were on floor 4 of Mfano Garden according to the man who called on 7 January 2025, himself included?", "002.031", V("002.031"), note="allegation")
    q("minister", "How many persons did the police find on floor 4 when they opened it?", "009.floor4", 0, "reported as none")
    q("minister", "How many days after the operation of 22 January 2025 was floor 4 of Mfano Garden opened?", "001.op 009.floor4day", days(OP,V("009.floor4day")))
    q("journalist", "Had the bureau in Preah Sihanouk been told before 22 January 2025 of persons held on floor 4?", "002.031call 017.call", "yes", note="Log and Inspectorate agree that the call was taken on 7 January.")
    q("consulate", "How many of the 35 persons handed to Immigration on 22 January 2025 had been screened for trafficking?", "001.imm_screened", None, "nobody reported", note="Left blank. Blank is not 0.")
    q("consulate", "How many passports did the police take at Mfano Garden, by country?", "001.passports", V("001.passports","total"), by=but(V("001.passports"),"total"))
    q("auditor", "As known on 31 March 2025: how many US dollars were taken at Mfano Garden?", "001.money", None, "not known", on="2025-03-31")
    q("auditor", "As known on 30 June 2025: how many US dollars were taken (or forfeited) at Mfano Garden? Give each paper's own figure where they differ.", "009.money 011.forfeit", None, "contradicted", by={"009":V("009.money","USD"),"011":V("011.forfeit","USD")}, on="2025-06-30")
    q("auditor", "How many US dollars from Mfano Garden are forfeited to the State?", "009.money 011.forfeit 016.usd", V("016.usd"))
    q("clerk", "Which ministry stayed away from the half-year meeting of 15 July 2025 without word?", "012.absent", V("012.absent"))
    q("clerk", "What is the name of the man whom the police report of 22 January 2025 calls \"Ah Keng\"?", "005.keng 001.held", V("005.keng"))
    q("organisation", "As known on 28 February 2025: of what citizenship is the woman under letter i) of the police list?", "001.i", None, "not known", on="2025-02-28", note="001: no paper, \"not established\".")
    q("organisation", "Of what citizenship is the woman under letter i) of the police list?", "008.mey 009.mey", V("009.mey"))
    # --- Mfano Garden: consulate and Brian
    q("consulate", "As known on 30 June 2025: where is Brian MFANO-5?", "004.brian", None, "not known", on="2025-06-30")
    q("journalist", "How many days lie between Brian MFANO-5's last telephone call and the day he was found?", "004.brian_last 018.brian", days(V("004.brian_last"),V("018.brian")))
    q("consulate", "Is Brian MFANO-5 the sixth Kenyan whom the police added by correction?", "004.brian 009.sixth", None, "not known", note="009: his name is not on the list. 004 calls Brian a seventh; no paper decides for the police list.")
    q("minister", "Did the police answer the consulate about Brian MFANO-5? Give each side's own statement where they differ.", "012.brian_police 012.brian_cons", None, "contradicted", by={"police":V("012.brian_police"),"consulate":V("012.brian_cons")})
    q("minister", "How many public officials were arrested from January to November 2025, according to the National Police?", "018.officials", 0, "reported as none")
    # --- Mfano Garden: prosecution and courts
    q("organisation", "How many licences of recruitment agencies were withdrawn from January to July 2025?", "014.withdrawn", 0, "reported as none")
    q("TIP-report writer", "How many victims does the introductory submission in the Mfano Garden case name, by form of exploitation?", "005.victims 005.forms", V("005.victims"), by=V("005.forms"))
    q("court", "How many victims does judgment 91/25 count? Give the figure of each part of the judgment where they differ.", "011.victims_reasons 011.victims_op", None, "contradicted", by={"reasons":V("011.victims_reasons"),"operative part":V("011.victims_op")}, note="The Court of Appeal did not examine it.")
    q("court", "How many days was LIU Specimen-61 in detention before the judgment of first instance?", "005.detention 011.date", days(V("005.detention"),V("011.date")))
    q("TIP-report writer", "As known on 30 September 2025: how many months of prison for each person convicted in the Mfano Garden case, suspended part included?", "011.terms", sum(V("011.terms").values()), by=V("011.terms"), on="2025-09-30", note="value = sum. The appeal decision of 25 September is received only on 2 October.")
    t = dict(V("011.terms")); t["LIU Specimen-61"]=V("016.liu"); t["KENG Specimen-62"]=V("016.keng")
    q("TIP-report writer", "How many months of prison for each person convicted in the Mfano Garden case, suspended part included?", "011.terms 016.liu 016.keng 016.pich", sum(t.values()), by=t, note="value = sum")
    q("clerk", "How many months of PICH Uteahor's term are not suspended?", "011.terms 011.susp", V("011.terms","PICH Uteahor")-V("011.susp"))
    a = dict(V("011.awards")); a["Agus CONTOH"]=V("016.agus")
    q("organisation", "How many riel in all were awarded to the civil parties after the appeal, and to whom?", "011.awards 016.agus", sum(a.values()), by=a, note="No paper writes the new sum.")
    q("organisation", "How many riel of the compensation in the Mfano Garden case have been paid?", "011.awards 016.agus", None, "nobody reported")
    q("court", "Which victims were heard in the trial before the Court of First Instance (list)?", "011.heard", sorted(V("011.heard")))
    q("clerk", "Has LIU Specimen-61 gone to the Supreme Court?", "016.supreme", None, "not known")
    # --- shelter
    q("social worker", "Sheet 2025/1 of Second Door House: how many days did each person who had left stay, and how many days together?", "008.D101 008.D102 008.D104 008.D108",
      sum(days(V(i,"in"),V(i,"out")) for i in ["008.D101","008.D102","008.D104","008.D108"]), by={"D-"+i[5:]: days(V(i,"in"),V(i,"out")) for i in ["008.D101","008.D102","008.D104","008.D108"]}, note="last day minus first day")
    inn = [i for i in ("008.D10%d"%n for n in range(1,9)) if V(i,"out") is None]
    q("social worker", "Which numbers were still in Second Door House on the morning of 15 April 2025 (list)?", inn, ["D-"+i[5:] for i in inn])
    q("social worker", "How old is the boy of Svay Rieng on sheet 2025/1?", "008.boy", V("008.boy"), note="12 is struck.")
    q("minister", "Where were the three men of Mfano Garden taken after the transit room?", "008.men", None, "not known")
    q("TIP-report writer", "How many foreigners are among the victims of the National Police from January to November 2025?", "018.foreign", None, "nobody reported", note="Left blank.")
    # --- hotline and inspectorate
    q("TIP-report writer", "How many calls about trafficking did Line Uteahor have in January 2025, by sex of the caller?", "002.calls 002.only4", V("002.calls","trafficking"), "total without records", by={k:V("002.calls",k) for k in ("f","m","not asked")})
    q("TIP-report writer", "How many callers of Line Uteahor in January 2025 were under 18?", "002.u18 002.059age", 1, "at least", note="The count was not kept; entry 059 is a boy who says 15.")
    q("auditor", "How many days did the Department of Labour of Kandal take to answer the Line?", "002.059", days(V("002.059","passed"),V("002.059","answered")))
    q("organisation", "How many days lie between the complaint about log entry 031 and the date of the Inspectorate's answer?", "002.complaint 017.date", days(V("002.complaint"),V("017.date")))
    q("minister", "What measure was taken against the duty officer who took the call of 7 January 2025?", "017.measure 017.call", V("017.measure"))
    q("journalist", "At what time was the call of 7 January 2025 taken at the bureau? Give each paper's own time where they differ.", "002.031call 017.call", None, "contradicted", by={"002":V("002.031call","time"),"017":V("017.call")})
    q("journalist", "What did the Inspectorate find about the warning said to have come from the bureau?", "017.leak", V("017.leak"))
    q("auditor", "How many other complaints about trafficking and police did the Inspectorate have from Kandal in 2025, to the day of its letter?", "017.others", V("017.others","Kandal"), "reported as none")
    q("auditor", "How many such complaints came from Preah Vihear in 2025?", "017.rest", None, "nobody reported", note="Other provinces have not been asked.")
    # --- kiln
    q("labour inspector", "How many children were in the work area of Kiln Vi-du 3 on 11 February 2025? Give each paper's own figure where they differ.", "003.children 006.children", None, "contradicted", by={"003":V("003.children"),"006":V("006.children")})
    q("social worker", "In what year did the girl lose two fingers at Kiln Vi-du 3? Give each paper's own year where they differ.", "003.accident 006.accident", None, "contradicted", by={"003":V("003.accident"),"006":V("006.accident")})
    q("labour inspector", "How high is the lowest debt of the families at Kiln Vi-du 3?", "003.debt_lo", None, "not known")
    q("labour inspector", "How much is paid for 10,000 bricks at Kiln Vi-du 3?", "003.pay", None, "nobody reported")
    q("auditor", "By how many days did the reply of Social Affairs, Kandal, miss the day asked for (by its own date)?", "003.reply 006.date", days(V("003.reply"),V("006.date")))
    q("TIP-report writer", "How many children of Kiln Vi-du 3 were found to be victims of debt bondage, by sex?", "006.victims 006.1 006.2 006.3 006.4", V("006.victims","total"), by=but(V("006.victims"),"total"))
    q("social worker", "How many of the children of Kiln Vi-du 3 were sent to a centre?", "006.shelter", 0, "reported as none")
    q("labour inspector", "How many children were carrying bricks at the second inspection of Kiln Vi-du 3?", "014.carrying", 0, "reported as none", note="The kiln stood still because of rain.")
    q("auditor", "How many days after it was imposed was the fine of Kiln Vi-du 3 paid?", "003.fine 014.fine", days(V("003.fine"),V("014.fine")))
    # --- Banteay Meanchey
    q("TIP-report writer", "How many returned workers did the Poipet reception receive in March 2025?", "007.ret_mar", None, "nobody reported")
    q("minister", "How many suspected victims did Banteay Meanchey report for the first quarter of 2025? Give the sum of the monthly row and the written quarter figure where they differ.", "007.susp 007.susp_q 012.bmc 015.bmc", None, "contradicted", by={"monthly row":sum(V("007.susp").values()),"quarter figure":V("007.susp_q")})
    q("auditor", "What share of the returned workers received at Poipet in January 2025 was screened with the form (percent, one decimal)?", "007.ret 007.screened", round(100*V("007.screened","2025-01")/V("007.ret","2025-01"),1), "total without records")
    q("minister", "How many workers came back over the border of Banteay Meanchey from 24 July to 7 August 2025, and how many of them were women (f)?", "013.ret 013.women", V("013.ret"), "total without records", by={"f":None}, note="\"about\"; women were not counted.")
    q("social worker", "Where did the unaccompanied children of 24 July to 7 August 2025 go, how many to each?", "013.alone", V("013.alone","total"), "total without records", by=but(V("013.alone"),"total"))
    # --- China
    q("court", "How old was SOKHA Specimen-8 on 1 June 2023, the month she left? Give the age by each document where they differ.", "010.left 010.passport 010.family", None, "contradicted", by={"passport":age(V("010.passport"),"2023-06-01"),"family book":age(V("010.family"),"2023-06-01")})
    q("minister", "As known on 31 July 2025: who pays SOKHA Specimen-8's ticket?", "010.ticket 012.ticket", None, "not known", on="2025-07-31")
    q("journalist", "How many days lay between SOKHA Specimen-8's travel paper and her return, and who paid the ticket (by: payer)?", "010.paper 018.sokha 018.ticket", days(V("010.paper"),V("018.sokha")), by={"payer":V("018.ticket")})
    # --- national figures
    q("TIP-report writer", "As known on 31 July 2025: how many victims in the first half of 2025? Give the figure of each body where they differ.", "012.police 012.social", None, "contradicted", by={"police":V("012.police","victims"),"Social Affairs":V("012.social")}, on="2025-07-31")
    q("TIP-report writer", "How many victims in the first half of 2025, and how many of them under 18?", "012.police 015.police 015.social", V("015.police"), "total without records", by={"under 18":V("012.police","u18")})
    q("clerk", "Which provinces owe their return for the first quarter of 2025 (list)?", "012.missing 015.st", [x for x in V("012.missing") if x!="Stung Treng"])
    q("TIP-report writer", "How many cases did the National Police register from January to November 2025, by form; and how many in Oddar Meanchey and in Mondulkiri (by: the forms, then the two provinces)?", "018.cases 018.oddar 018.mondul", V("018.cases","total"), "total without records", by=dict(but(V("018.cases"),"total"), **{"Oddar Meanchey":V("018.oddar"),"Mondulkiri":V("018.mondul")}), note="Mondulkiri has not sent: null, not 0.")
    # --- who owes an answer
    q("clerk", "Which offices owe an answer on these matters at the end of 2025: (a) the file of Kiln Vi-du 3, (b) the file of Vi-du Bridge, (c) the money for food at the Contoh centre, (d) the rows of the first quarter of Banteay Meanchey? Give for each (a to d) also the day on which the question or file was sent.", "018.kiln 014.pros 013.ask 013.date 015.bmc",
      ["Prosecutor, Kandal","Prosecutor, Phnom Penh","Ministry of Social Affairs","Provincial Committee, Banteay Meanchey"], "at least",
      by={"a":V("018.kiln"),"b":V("014.pros"),"c":V("013.date"),"d":V("015.bmc")}, note="The day of (c) is the date of the letter; the answer was due on 20 August 2025.")

def cells(e):
    out = [("value", e.get("value"))]
    return out + [("by." + k, v) for k, v in (e.get("by") or {}).items()]

def norm(v):
    if v is None: return None
    if isinstance(v, list): return "|".join(sorted(str(norm(x)) for x in v))
    if isinstance(v, bool): return "yes" if v else "no"
    try: return repr(round(float(v), 4))
    except (TypeError, ValueError): return squeeze(str(v)).strip().rstrip(".").lower()
ZERO = {"0.0", "none", "nil", "zero"}

def score(file):
    key = json.load(open(path("key.json"), encoding="utf-8"))["questions"]
    got = json.load(open(file, encoding="utf-8"))
    got = got.get("questions", got.get("answers", [])) if isinstance(got, dict) else got
    got = {g["id"]: g for g in got}
    n = eq = zero = other = st = 0; left = []; wrong = []
    for k in key:
        g = got.get(k["id"])
        if g is None: left.append(k["id"])
        gb = {str(a).strip().lower(): b for a, b in ((g or {}).get("by") or {}).items()}
        for name, want in cells(k):
            n += 1
            if g is None: continue
            present = name == "value" or name[3:].lower() in gb
            have = g.get("value") if name == "value" else gb.get(name[3:].lower())
            if present and norm(have) == norm(want): eq += 1; continue
            wrong.append((k["id"], name, want, have if present else "(no such entry)"))
            if want is None and present and have is not None:
                if norm(have) in ZERO: zero += 1
                else: other += 1
        if g is not None and g.get("state") == k["state"]: st += 1
    for w in wrong: print("%s %-28s key %r  answer %r" % w)
    print("cells equal              %d of %d = %.1f %%" % (eq, n, 100.0 * eq / n))
    print("zero where key has null  %d  %s" % (zero, "FAILS" if zero else "ok"))
    print("else where key has null  %d" % other)
    print("state equal              %d of %d = %.1f %%" % (st, len(key), 100.0 * st / len(key)))
    print("left out                 %d %s" % (len(left), " ".join(left)))
    return 1 if zero else 0

def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--score": sys.exit(score(sys.argv[2]))
    check_quotes(); questions()
    with open(path("key.json"), "w", encoding="utf-8") as h:
        json.dump({"closing_day": CLOSING, "questions": Q}, h, ensure_ascii=False, indent=1); h.write("\n")
    with open(path("questions-asked.txt"), "w", encoding="utf-8") as h:
        h.write("Closing day %s. Without \"as_known_on\" all papers count.\n\n" % CLOSING)
        for e in Q:
            h.write("%s [%s]%s\n  %s\n\n" % (e["id"], e["asker"], " as_known_on " + e["as_known_on"] if "as_known_on" in e else "", e["question"]))
    count = {s: sum(e["state"] == s for e in Q) for s in STATES}
    print(len(PAPER), "papers,", len(FACT), "facts,", len(Q), "questions,", sum(len(cells(e)) for e in Q), "cells")
    print(count)

if __name__ == "__main__": main()
