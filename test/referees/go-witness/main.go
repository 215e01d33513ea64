// go-witness: other people's transparency-log libraries meet our witness and our receipts. They owe us nothing.
//
//	go-witness new-log NAME                              a key for a log that is not ours
//	go-witness drive SUBMISSION-URL SKEY WITNESS-VKEY    grows that log, has our witness cosign it, then tries a fork
//	go-witness proof POLICY-FILE PROOF-FILE              our receipt against our policy, by torchwood
//
// Answers are JSON on one line.
package main

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	answer := map[string]any{"ok": false}
	var err error
	switch args := os.Args[1:]; {
	case len(args) == 2 && args[0] == "new-log":
		err = newLog(args[1], answer)
	case len(args) == 4 && args[0] == "drive":
		err = drive(args[1], args[2], args[3], answer)
	case len(args) == 3 && args[0] == "proof":
		err = checkProof(args[1], args[2], answer)
	default:
		err = fmt.Errorf("not asked as the head of main.go says")
	}
	if err != nil {
		answer["error"] = err.Error()
	} else {
		answer["ok"] = true
	}
	json.NewEncoder(os.Stdout).Encode(answer)
}

func newLog(name string, answer map[string]any) error {
	skey, vkey, err := note.GenerateKey(rand.Reader, name)
	answer["skey"], answer["vkey"] = skey, vkey
	return err
}

// A log in memory, as golang.org/x/mod/sumdb/tlog stores hashes.
type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, at := range indexes {
		out[i] = m[at]
	}
	return out, nil
}

// grow makes a log of size n whose entries are another from the one at fork on.
func grow(n, fork int64) (memory, error) {
	var m memory
	for i := int64(0); i < n; i++ {
		entry := fmt.Sprintf("entry %d", i)
		if i >= fork {
			entry += " rewritten"
		}
		hashes, err := tlog.StoredHashes(i, []byte(entry), m)
		if err != nil {
			return nil, err
		}
		m = append(m, hashes...)
	}
	return m, nil
}

func checkpoint(m memory, n int64, signer note.Signer) ([]byte, error) {
	root, err := tlog.TreeHash(n, m)
	if err != nil {
		return nil, err
	}
	text := torchwood.Checkpoint{Origin: signer.Name(), Tree: tlog.Tree{N: n, Hash: root}}.String()
	return note.Sign(&note.Note{Text: text}, signer)
}

func submit(url string, m memory, old, n int64, signer note.Signer) (int, string, []byte, error) {
	signed, err := checkpoint(m, n, signer)
	if err != nil {
		return 0, "", nil, err
	}
	var body bytes.Buffer
	fmt.Fprintf(&body, "old %d\n", old)
	if old > 0 {
		proof, err := tlog.ProveTree(n, old, m)
		if err != nil {
			return 0, "", nil, err
		}
		for _, h := range proof {
			fmt.Fprintf(&body, "%s\n", h)
		}
	}
	fmt.Fprintf(&body, "\n%s", signed)
	client := http.Client{Timeout: 10 * time.Second}
	response, err := client.Post(strings.TrimSuffix(url, "/")+"/add-checkpoint", "text/plain", &body)
	if err != nil {
		return 0, "", nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	return response.StatusCode, string(answer), signed, err
}

func drive(url, skey, witnessVkey string, answer map[string]any) error {
	signer, err := note.NewSigner(skey)
	if err != nil {
		return err
	}
	witness, err := torchwood.NewCosignatureVerifier(witnessVkey)
	if err != nil {
		return err
	}
	sizes := []int64{1, 2, 3, 255, 256, 257, 511, 512, 700}
	m, err := grow(900, 1<<62)
	if err != nil {
		return err
	}
	var cosigned []int64
	old := int64(0)
	for _, n := range sizes {
		status, lines, signed, err := submit(url, m, old, n, signer)
		if err != nil {
			return err
		}
		if status != 200 {
			return fmt.Errorf("size %d: status %d %s", n, status, lines)
		}
		opened, err := note.Open(append(signed, lines...), note.VerifierList(witness))
		if err != nil {
			return fmt.Errorf("size %d: %w", n, err)
		}
		at, err := torchwood.CosignatureTimestamp(opened.Sigs[0])
		if err != nil {
			return err
		}
		if off := time.Now().Unix() - at; off < -60 || off > 60 {
			return fmt.Errorf("size %d: cosigned at %d", n, at)
		}
		cosigned = append(cosigned, n)
		old = n
	}
	answer["cosigned"] = cosigned
	forked, err := grow(900, 300)
	if err != nil {
		return err
	}
	refused := map[string]int{}
	for name, try := range map[string]struct {
		m      memory
		old, n int64
	}{
		"fork":       {forked, 700, 900},
		"split view": {forked, 700, 700},
		"rollback":   {m, 512, 600},
		"stale":      {m, 1, 900},
	} {
		status, lines, _, err := submit(url, try.m, try.old, try.n, signer)
		if err != nil {
			return err
		}
		if strings.Contains(lines, "\u2014") {
			return fmt.Errorf("%s was cosigned", name)
		}
		refused[name] = status
	}
	answer["refused"] = refused
	return nil
}

func checkProof(policyFile, proofFile string, answer map[string]any) error {
	policyText, err := os.ReadFile(policyFile)
	if err != nil {
		return err
	}
	policy, err := torchwood.ParsePolicy(policyText)
	if err != nil {
		return err
	}
	proof, err := os.ReadFile(proofFile)
	if err != nil {
		return err
	}
	leaf, err := torchwood.ProofExtraData(proof)
	if err != nil {
		return err
	}
	return torchwood.VerifyProof(policy, tlog.RecordHash(leaf), proof)
}
