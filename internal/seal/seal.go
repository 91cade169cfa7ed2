// Package seal keeps personal data. Each column of it is kept as three: a cipher to
// be opened for those entitled, a keyed hash to compare by, and a mask to show. It knows
// neither who is entitled nor the database.
package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// KeySize is the length of the key for personal data, in bytes.
const KeySize = 32

// The cipher is AES-256-GCM as nonce and sealed text, bound to table and column; the hash
// is HMAC-SHA256 of the text; both keys come from the one key by HKDF-SHA256 with the
// labels below, which can never change.
const (
	cipherLabel = "jinyan personal cipher v1"
	hmacLabel   = "jinyan personal hmac v1"
)

// Seal makes the three columns and opens them.
type Seal struct {
	aead cipher.AEAD
	mac  []byte
}

// New needs a key of KeySize bytes.
func New(key []byte) (*Seal, error) {
	secret, err := hkdf.Key(sha256.New, key, nil, cipherLabel, KeySize)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(secret)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	mac, err := hkdf.Key(sha256.New, key, nil, hmacLabel, KeySize)
	return &Seal{aead, mac}, err
}

// Columns returns cipher, hash and mask of a text as SQL input, for the column whose name
// without its ending is given.
func (s *Seal) Columns(table, name, text string) [3]string {
	nonce := make([]byte, s.aead.NonceSize(), s.aead.NonceSize()+len(text)+s.aead.Overhead())
	_, _ = rand.Read(nonce) // never fails; without randomness the program ends
	sealed := s.aead.Seal(nonce, nonce, []byte(text), bound(table, name))
	return [3]string{`\x` + hex.EncodeToString(sealed), `\x` + hex.EncodeToString(s.Hash(text)), Mask(name, text)}
}

// Hash is the keyed hash of a text.
func (s *Seal) Hash(text string) []byte {
	mac := hmac.New(sha256.New, s.mac)
	mac.Write([]byte(text))
	return mac.Sum(nil)
}

// Open is the text in the cipher of a column. It fails if the cipher is another column's or
// was sealed with another key.
func (s *Seal) Open(table, name string, sealed []byte) (string, error) {
	n := s.aead.NonceSize()
	if len(sealed) < n {
		return "", errors.New("seal: a cipher is too short")
	}
	plain, err := s.aead.Open(nil, sealed[:n], sealed[n:], bound(table, name))
	return string(plain), err
}

// bound is what a cipher is bound to.
func bound(table, name string) []byte { return []byte(table + "." + name) }

// Mask hides most of a text, by what the column's name says that it is. What
// it leaves must not be enough to find the person.
func Mask(name, text string) string {
	switch {
	case strings.Contains(name, "phone"):
		return maskMiddle(text, 11, 3, 4)
	case strings.Contains(name, "address"):
		return maskAddress(text)
	case strings.Contains(name, "name"):
		return maskName(text)
	}
	return maskMiddle(text, 8, 1, 1)
}

// maskMiddle keeps the ends of a text of at least enough characters, nothing of others.
func maskMiddle(text string, enough, front, back int) string {
	runes := []rune(text)
	if len(runes) < enough {
		return "***"
	}
	return string(runes[:front]) + strings.Repeat("*", len(runes)-front-back) + string(runes[len(runes)-back:])
}

// maskName keeps the first character, which is the family name of most.
func maskName(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	if size == len(text) {
		return "**"
	}
	return text[:size] + "**"
}

// maskAddress keeps what stands before the first number: the road, not the house.
func maskAddress(text string) string {
	return text[:max(0, strings.IndexFunc(text, unicode.IsDigit))] + "***"
}
