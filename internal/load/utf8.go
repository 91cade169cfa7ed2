package load

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// maxRecord bounds the bytes of one row, and with it the memory of an import.
const maxRecord = 16 << 20

// errTooLong ends the reading of a file at a row that is longer than maxRecord.
var errTooLong = errors.New("the row is too long")

// notUTF8 ends the reading of a file at its first byte that is not UTF-8.
type notUTF8 struct {
	line int
	// looks names the encoding that it may be, "" if nothing speaks for one.
	looks string
}

func (e *notUTF8) Error() string { return "not UTF-8" }

// reason is one sentence for the whole file.
func (e *notUTF8) reason() Sentence {
	if e.looks == "" {
		return sentence("the file is not UTF-8: broken bytes in line %d; save it as UTF-8", "文件不是 UTF-8 编码:第 %d 行有损坏的字节;请另存为 UTF-8", e.line)
	}
	return sentence("the file is not UTF-8; it looks like %s; save it as UTF-8", "文件不是 UTF-8 编码,看起来是 %s;请另存为 UTF-8", e.looks)
}

// utf8Reader passes UTF-8 through, without a byte order mark, and fails at the
// first byte that is something else.
type utf8Reader struct {
	src io.Reader
	buf []byte
	// ready of buf is checked; rest of it may end in half a character.
	ready, rest []byte
	err         error
	line        int
	begun       bool
	// ideographs says that Chinese has been read as UTF-8.
	ideographs bool
	// left is how much may be read before the reader of records says that
	// another one has begun.
	left int
}

func newUTF8Reader(src io.Reader) *utf8Reader {
	return &utf8Reader{src: src, buf: make([]byte, 64<<10), line: 1, left: maxRecord}
}

// begin tells that a record begins here.
func (u *utf8Reader) begin() { u.left = maxRecord }

// Read implements io.Reader.
func (u *utf8Reader) Read(p []byte) (int, error) {
	for len(u.ready) == 0 {
		if u.err != nil {
			return 0, u.err
		}
		u.fill()
	}
	if u.left <= 0 {
		return 0, errTooLong
	}
	n := copy(p, u.ready)
	u.ready = u.ready[n:]
	u.left -= n
	return n, nil
}

// fill reads more and checks it.
func (u *utf8Reader) fill() {
	kept := copy(u.buf, u.rest)
	n, err := io.ReadFull(u.src, u.buf[kept:])
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = io.EOF
	}
	u.rest, u.err = u.buf[:kept+n], err
	if !u.begun {
		u.begun = true
		u.start()
	}
	good := u.check(u.rest)
	u.ready, u.rest = u.rest[:good], u.rest[good:]
	u.line += bytes.Count(u.ready, []byte{'\n'})
	if len(u.rest) > 0 && (utf8.FullRune(u.rest) || u.err != nil) {
		u.err = u.broken()
	}
}

// start drops a byte order mark and finds UTF-16, half of whose bytes are zero
// in a header.
func (u *utf8Reader) start() {
	u.rest = bytes.TrimPrefix(u.rest, []byte("\xef\xbb\xbf"))
	marked := bytes.HasPrefix(u.rest, []byte("\xff\xfe")) || bytes.HasPrefix(u.rest, []byte("\xfe\xff"))
	if marked || bytes.Count(u.rest, []byte{0}) > len(u.rest)/4 {
		u.rest, u.err = nil, &notUTF8{line: 1, looks: "UTF-16"}
	}
}

// check returns how many bytes at the front of b are whole characters.
func (u *utf8Reader) check(b []byte) int {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		u.ideographs = u.ideographs || r >= 0x3400
		i += size
	}
	return len(b)
}

func (u *utf8Reader) broken() error {
	e := &notUTF8{line: u.line}
	if u.ideographs {
		return e
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().String(string(u.rest))
	// What was read so far may end in half a character.
	if err == nil && !strings.ContainsRune(strings.TrimSuffix(text, string(utf8.RuneError)), utf8.RuneError) {
		e.looks = "GB18030 (GBK)"
	}
	return e
}
