package graph

import (
	"encoding/binary"
	"iter"
	"math"
	"strconv"
	"time"

	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
)

// appendCell appends a value in PostgreSQL's binary form as JSON.
func appendCell(b []byte, f *model.Field, cell []byte) []byte {
	switch f.Kind {
	case model.Enum, model.Numeric:
		b = append(b, '"')
		b = append(b, cell...)
		return append(b, '"')
	case model.Int:
		return strconv.AppendInt(b, int64(int32(binary.BigEndian.Uint32(cell))), 10)
	case model.BigInt:
		return strconv.AppendInt(b, int64(binary.BigEndian.Uint64(cell)), 10)
	case model.Float:
		return appendFloat(b, math.Float64frombits(binary.BigEndian.Uint64(cell)))
	case model.Bool:
		return strconv.AppendBool(b, cell[0] != 0)
	case model.Day:
		return appendDay(b, int32(binary.BigEndian.Uint32(cell)))
	case model.Instant:
		return appendInstant(b, int64(binary.BigEndian.Uint64(cell)))
	case model.UUID:
		b = append(b, '"')
		b = relay.AppendID(b, f.Type.Prefix, [16]byte(cell))
		return append(b, '"')
	case model.TextList:
		return appendTexts(b, cell)
	}
	return appendText(b, cell)
}

const hexDigits = "0123456789ABCDEF"

// appendText appends a JSON string. The text is UTF-8, as PostgreSQL keeps it.
func appendText[T string | []byte](b []byte, text T) []byte {
	b = append(b, '"')
	from := 0
	for i := range len(text) {
		c := text[i]
		if c >= 0x20 && c != '"' && c != '\\' {
			continue
		}
		b = append(b, text[from:i]...)
		from = i + 1
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xf])
		}
	}
	b = append(b, text[from:]...)
	return append(b, '"')
}

// appendTexts appends an array of texts.
func appendTexts(b, cell []byte) []byte {
	b = append(b, '[')
	for i, text := range textsOf(cell) {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendText(b, text)
	}
	return append(b, ']')
}

// textsOf are the elements of a one-dimensional array of texts: its number of
// dimensions, a flag, the element type, length and lower bound, then each
// element with its length before it.
func textsOf(cell []byte) iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		if len(cell) < 20 {
			return
		}
		rest := cell[20:]
		for i := range int(binary.BigEndian.Uint32(cell[12:])) {
			end := 4 + binary.BigEndian.Uint32(rest)
			if !yield(i, rest[4:end]) {
				return
			}
			rest = rest[end:]
		}
	}
}

func appendFloat(b []byte, f float64) []byte { return strconv.AppendFloat(b, f, 'g', -1, 64) }

// The instants between which appendInstant and appendDay write digits by hand:
// the years 1 to 9999 in Asia/Shanghai, counted from PostgreSQL's epoch.
const (
	microsPerDay = 24 * 60 * 60 * 1_000_000
	zoneMicros   = 8 * 60 * 60 * 1_000_000
	firstDay     = -730_119  // 0001-01-01
	lastDay      = 2_921_939 // 9999-12-31
)

// appendDay appends a day, counted from 2000-01-01.
func appendDay(b []byte, day int32) []byte {
	if day < firstDay || day > lastDay {
		return append(append(append(b, '"'), plan.Epoch.AddDate(0, 0, int(day)).Format(time.DateOnly)...), '"')
	}
	b = append(b, '"')
	return append(appendDate(b, day), '"')
}

// appendInstant appends an instant, in microseconds from 2000-01-01T00:00:00Z,
// as RFC 3339 in Asia/Shanghai, with a fraction only if it is not zero.
func appendInstant(b []byte, micros int64) []byte {
	local := micros + zoneMicros
	day := local / microsPerDay
	rest := local % microsPerDay
	if rest < 0 {
		day, rest = day-1, rest+microsPerDay
	}
	b = append(b, '"')
	if day < firstDay || day > lastDay {
		return append(model.AppendDateTime(b, time.UnixMicro(plan.Epoch.UnixMicro()+micros)), '"')
	}
	b = appendDate(b, int32(day))
	seconds, fraction := uint32(rest/1_000_000), uint32(rest%1_000_000)
	h, m, sec := twoDigits(seconds/3600), twoDigits(seconds/60%60), twoDigits(seconds%60)
	b = append(b, 'T', h[0], h[1], ':', m[0], m[1], ':', sec[0], sec[1])
	if fraction > 0 {
		b = append(b, '.')
		for unit := uint32(100_000); fraction > 0; unit /= 10 {
			b = append(b, byte('0'+fraction/unit))
			fraction %= unit
		}
	}
	return append(b, `+08:00"`...)
}

// appendDate appends YYYY-MM-DD of a day counted from 2000-01-01. It reckons in
// years that begin on a 1 March, with the divisions by 365.25 and by 30.6 as
// multiplications (Neri and Schneider, Euclidean affine functions, 2022).
func appendDate(b []byte, day int32) []byte {
	n := 4*uint32(day+730_425) + 3 // from 0000-03-01
	scaled := 2_939_745 * uint64(n%146_097|3)
	year := 100*(n/146_097) + uint32(scaled>>32)
	ofYear := uint32(scaled) / 2_939_745 / 4
	split := 2_141*ofYear + 197_913
	month, d := split>>16, split&0xffff/2_141+1
	if ofYear >= 306 {
		year, month = year+1, month-12
	}
	y, z, mm, dd := twoDigits(year/100), twoDigits(year%100), twoDigits(month), twoDigits(d)
	return append(b, y[0], y[1], z[0], z[1], '-', mm[0], mm[1], '-', dd[0], dd[1])
}

// twoDigits are the digits of a number below 100.
func twoDigits(n uint32) string { return digits[2*n : 2*n+2] }

const digits = "00010203040506070809" + "10111213141516171819" + "20212223242526272829" + "30313233343536373839" + "40414243444546474849" +
	"50515253545556575859" + "60616263646566676869" + "70717273747576777879" + "80818283848586878889" + "90919293949596979899"
