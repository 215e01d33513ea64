module saksi/go-auditor

go 1.26.0

// Not below v0.40.0: until then up to two tiles passed unproved (CVE-2026-56865), and the test of altered tiles fails.
require golang.org/x/mod v0.43.0
