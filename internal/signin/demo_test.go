package signin

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// TestDemoKey wants one key a data dir, whoever comes first, for its owner alone.
func TestDemoKey(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	var all sync.WaitGroup
	keys := make([]string, 8)
	for i := range keys {
		all.Go(func() { keys[i] = string(must(DemoKey(dir))) })
	}
	all.Wait()
	for _, k := range keys {
		if k != keys[0] {
			t.Fatal("two keys were made")
		}
	}
	if left := must(os.ReadDir(dir)); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
	file := filepath.Join(dir, demoFile)
	if mode := must(os.Stat(file)).Mode(); mode != 0o600 {
		t.Errorf("its mode is %v", mode)
	}
	if string(must(DemoKey(t.TempDir()))) == keys[0] {
		t.Error("two data dirs have the same key")
	}
	if err := makeDemoKey(file); err != nil || string(must(DemoKey(dir))) != keys[0] {
		t.Errorf("a key that was there is replaced: %v", err)
	}
	for _, broken := range []string{"", "cut", "abcd"} {
		if err := os.WriteFile(file, []byte(broken), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := DemoKey(dir); err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%q is taken for a key: %v", broken, err)
		}
	}
}
