package main

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// keyFile is where the private cluster's data dir keeps the key of personal columns.
const keyFile = "personal.key"

// personalKey reads the key under which personal columns are kept: 32 bytes in
// hexadecimal from the configuration, else from the private cluster's data dir,
// where one is made if there is none. Without either it is nil, and an import
// refuses personal columns.
func personalKey(configured, dir string) ([]byte, error) {
	if configured != "" {
		return parseKey(configured, "JINYAN_PERSONAL_KEY")
	}
	if dir == "" {
		return nil, nil
	}
	path := filepath.Join(dir, keyFile)
	text, err := os.ReadFile(path)
	if err == nil {
		return parseKey(string(text), path)
	}
	if !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	key := make([]byte, 32)
	_, _ = rand.Read(key)
	return key, os.WriteFile(path, []byte(hex.EncodeToString(key)+"\n"), 0o600)
}

func parseKey(text, where string) ([]byte, error) {
	key, err := hex.DecodeString(strings.TrimSpace(text))
	if err != nil || len(key) != 32 {
		return nil, fmt.Errorf("%s must hold 64 hexadecimal digits (32 bytes); make one with: openssl rand -hex 32", where)
	}
	return key, nil
}
