// A second opinion on the log, by Go's own transparency-log library and by nothing of Saksi's.
//
//	go-auditor audit DIR VKEY-FILE                         every entry and tile under DIR against the signed checkpoint
//	go-auditor root DIR SIZE                               the root that the entry bundles alone make
//	go-auditor inclusion VKEY-FILE PROOF-FILE              a C2SP tlog-proof whose `extra` is the entry
//	go-auditor consistency VKEY-FILE OLD NEW PROOF-FILE    two signed checkpoints, and hashes in base64, one a line
//
// It prints one line of JSON; exit code 0 holds, 1 does not hold, 2 was not asked rightly.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type answer struct {
	OK      bool     `json:"ok"`
	Error   string   `json:"error,omitempty"`
	Origin  string   `json:"origin,omitempty"`
	Size    int64    `json:"size"`
	Root    string   `json:"root,omitempty"`
	Index   *int64   `json:"index,omitempty"`
	Entries []int64  `json:"entries"` // entries that do not hash into the signed root
	Tiles   []string `json:"tiles"`   // hash tiles that do not hash into the signed root
	Bundles []string `json:"bundles"` // entry bundles that cannot be read
	Seconds float64  `json:"seconds"`
}

func main() {
	if len(os.Args) < 2 {
		fail(2, errors.New("audit, root, inclusion or consistency?"))
	}
	a := answer{Entries: []int64{}, Tiles: []string{}, Bundles: []string{}}
	args, start := os.Args[2:], time.Now()
	var err error
	switch {
	case os.Args[1] == "audit" && len(args) == 2:
		err = audit(&a, args[0], args[1])
	case os.Args[1] == "root" && len(args) == 2:
		err = root(&a, args[0], args[1])
	case os.Args[1] == "inclusion" && len(args) == 2:
		err = inclusion(&a, args[0], args[1])
	case os.Args[1] == "consistency" && len(args) == 4:
		err = consistency(&a, args)
	default:
		fail(2, errors.New("not asked rightly"))
	}
	a.Seconds = time.Since(start).Seconds()
	if err != nil {
		a.Error = err.Error()
	}
	a.OK = err == nil && len(a.Entries)+len(a.Tiles)+len(a.Bundles) == 0
	_ = json.NewEncoder(os.Stdout).Encode(a)
	if !a.OK {
		os.Exit(1)
	}
}

func fail(code int, err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(code)
}

// open checks the log's own signature and reads the three lines under it.
func open(a *answer, vkeyFile string, signed []byte) (tlog.Tree, error) {
	vkey, err := os.ReadFile(vkeyFile)
	if err != nil {
		return tlog.Tree{}, err
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(vkey)))
	if err != nil {
		return tlog.Tree{}, err
	}
	n, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, errors.New("not a checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	hash, err := tlog.ParseHash(lines[2])
	if err != nil {
		return tlog.Tree{}, err
	}
	a.Origin, a.Size, a.Root = lines[0], size, hex.EncodeToString(hash[:])
	return tlog.Tree{N: size, Hash: hash}, nil
}

func audit(a *answer, dir, vkeyFile string) error {
	signed, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	tree, err := open(a, vkeyFile, signed)
	if err != nil {
		return err
	}
	hashes := tlog.TileHashReader(tree, tiles{dir})
	for n := int64(0); n*256 < tree.N; n++ {
		width := min(tree.N-n*256, 256)
		wanted := make([]int64, width)
		for i := range wanted {
			wanted[i] = tlog.StoredHashIndex(0, n*256+int64(i))
		}
		want, err := hashes.ReadHashes(wanted) // each is proved against the signed root, or the tile is refused
		if err != nil {
			a.Tiles = append(a.Tiles, c2sp(tlog.Tile{H: 8, L: 0, N: n, W: int(width)}))
			continue
		}
		entries, err := bundle(dir, n, int(width))
		if err != nil {
			a.Bundles = append(a.Bundles, c2sp(tlog.Tile{H: 8, L: -1, N: n, W: int(width)}))
			continue
		}
		for i, entry := range entries {
			if tlog.RecordHash(entry) != want[i] {
				a.Entries = append(a.Entries, n*256+int64(i))
			}
		}
	}
	return nil
}

// root grows a tree from the entries, reading no hash of the log's.
func root(a *answer, dir, size string) error {
	n, err := strconv.ParseInt(size, 10, 64)
	if err != nil {
		return err
	}
	var stored memory
	for b := int64(0); b*256 < n; b++ {
		entries, err := bundle(dir, b, int(min(n-b*256, 256)))
		if err != nil {
			return err
		}
		for i, entry := range entries {
			more, err := tlog.StoredHashes(b*256+int64(i), entry, &stored)
			if err != nil {
				return err
			}
			stored = append(stored, more...)
		}
	}
	hash, err := tlog.TreeHash(n, &stored)
	a.Size, a.Root = n, hex.EncodeToString(hash[:])
	return err
}

func inclusion(a *answer, vkeyFile, proofFile string) error {
	text, err := os.ReadFile(proofFile)
	if err != nil {
		return err
	}
	head, signed, found := strings.Cut(string(text), "\n\n")
	lines := strings.Split(head, "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("not a tlog-proof")
	}
	tree, err := open(a, vkeyFile, []byte(signed))
	if err != nil {
		return err
	}
	entry, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	a.Index = &index
	proof, err := parseHashes(lines[3:])
	if err != nil {
		return err
	}
	return tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

func consistency(a *answer, args []string) error {
	trees := make([]tlog.Tree, 2)
	for i, file := range args[1:3] {
		signed, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if trees[i], err = open(a, args[0], signed); err != nil {
			return err
		}
	}
	text, err := os.ReadFile(args[3])
	if err != nil {
		return err
	}
	proof, err := parseHashes(strings.Fields(string(text)))
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, trees[1].N, trees[1].Hash, trees[0].N, trees[0].Hash)
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(lines))
	for i, line := range lines {
		h, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		hashes[i] = h
	}
	return hashes, nil
}

// c2sp is where C2SP tlog-tiles keeps a tile; the library says tile/8/L/N and tile/8/data/N.
func c2sp(t tlog.Tile) string {
	path := strings.TrimPrefix(t.Path(), "tile/8/")
	if rest, isData := strings.CutPrefix(path, "data/"); isData {
		path = "entries/" + rest
	}
	return "tile/" + path
}

// read gives a tile's bytes; a partial one may be gone once the full one is there.
func read(dir string, t tlog.Tile) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(dir, c2sp(t)))
	if err != nil && t.W < 256 {
		t.W = 256
		return os.ReadFile(filepath.Join(dir, c2sp(t)))
	}
	return b, err
}

func bundle(dir string, n int64, width int) ([][]byte, error) {
	b, err := read(dir, tlog.Tile{H: 8, L: -1, N: n, W: width})
	if err != nil {
		return nil, err
	}
	entries := make([][]byte, 0, width)
	for len(entries) < width {
		if len(b) < 2 || len(b) < 2+int(binary.BigEndian.Uint16(b)) {
			return nil, errors.New("an entry bundle is cut short")
		}
		end := 2 + int(binary.BigEndian.Uint16(b))
		entries, b = append(entries, b[2:end]), b[end:]
	}
	return entries, nil
}

type tiles struct{ dir string }

func (tiles) Height() int                     { return 8 }
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	out := make([][]byte, len(wanted))
	for i, tile := range wanted {
		b, err := read(t.dir, tile)
		if err != nil {
			return nil, err
		}
		if len(b) > tile.W*tlog.HashSize {
			b = b[:tile.W*tlog.HashSize]
		}
		out[i] = b
	}
	return out, nil
}

// memory holds the hashes of a growing tree in the library's own order.
type memory []tlog.Hash

func (m *memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		out[i] = (*m)[index]
	}
	return out, nil
}
