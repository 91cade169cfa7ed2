package load

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"
)

// KeySize is the length of the key for personal data, in bytes.
const KeySize = 32

// Personal data is kept as three columns: a cipher to be opened for those
// entitled, a keyed hash to compare by, and a mask to show. The cipher is
// AES-256-GCM as nonce and sealed text, bound to table and column; the hash is
// HMAC-SHA256 of the text; both keys come from the one key by HKDF-SHA256 with
// the labels below, which can never change.
const (
	cipherLabel = "jinyan personal cipher v1"
	hmacLabel   = "jinyan personal hmac v1"
)

// sealer makes the three columns.
type sealer struct {
	aead cipher.AEAD
	mac  []byte
}

// newSealer needs a key of KeySize bytes.
func newSealer(key []byte) (*sealer, error) {
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
	return &sealer{aead, mac}, err
}

// columns returns cipher, hash and mask of the text as SQL input.
func (s *sealer) columns(table, name, text string) [3]string {
	nonce := make([]byte, s.aead.NonceSize(), s.aead.NonceSize()+len(text)+s.aead.Overhead())
	_, _ = rand.Read(nonce) // never fails; without randomness the program ends
	sealed := s.aead.Seal(nonce, nonce, []byte(text), []byte(table+"."+name))
	mac := hmac.New(sha256.New, s.mac)
	mac.Write([]byte(text))
	return [3]string{
		`\x` + hex.EncodeToString(sealed),
		`\x` + hex.EncodeToString(mac.Sum(nil)),
		mask(name, text),
	}
}

// mask hides most of a text, by what the column's name says that it is. What
// it leaves must not be enough to find the person.
func mask(name, text string) string {
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
