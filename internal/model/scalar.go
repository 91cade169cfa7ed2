package model

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"jinyan/internal/fault"
)

// zone is Asia/Shanghai, which has had no daylight saving time since 1991;
// instants are shown in it and dates are made in it.
var zone = time.FixedZone("+08:00", 8*60*60)

// Zone is Asia/Shanghai as a fixed offset.
func Zone() *time.Location { return zone }

// DateTime is an instant, kept to the microsecond, written as RFC 3339 with +08:00.
type DateTime struct{ time.Time }

// Date is a calendar day, written YYYY-MM-DD.
type Date struct{ time.Time }

// Decimal is an exact number, written as a string.
type Decimal string

// AppendDateTime appends the RFC 3339 text of t in Asia/Shanghai, with a
// fraction only if it is not zero.
func AppendDateTime(b []byte, t time.Time) []byte {
	return t.In(zone).AppendFormat(b, "2006-01-02T15:04:05.999999-07:00")
}

// ParseDateTime reads RFC 3339 with any offset, to the microsecond, if its year
// has four digits in UTC and in Asia/Shanghai too. Anything else is a BAD_INPUT
// fault.
func ParseDateTime(s string) (DateTime, error) {
	upper := strings.ToUpper(s)
	t, err := time.Parse(time.RFC3339Nano, upper)
	if err != nil || !strict(upper) || !fourDigits(t) || !fourDigits(t.UTC()) || !fourDigits(t.In(zone)) {
		return DateTime{}, notInstant(s)
	}
	return DateTime{t.Truncate(time.Microsecond)}, nil
}

// strict refuses what time.Parse takes beyond RFC 3339: an hour of one digit, a
// comma before the fraction, offsets of 24 hours and of 60 minutes.
func strict(s string) bool {
	offset := s[len(s)-len("08:00"):]
	return s[len("2023-12-01T09")] == ':' && !strings.Contains(s, ",") &&
		(strings.HasSuffix(s, "Z") || offset[:2] < "24" && offset[3:] < "60")
}

func fourDigits(t time.Time) bool { return 1 <= t.Year() && t.Year() <= 9999 }

// ParseDate reads YYYY-MM-DD. Anything else is a BAD_INPUT fault.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || !fourDigits(t) {
		return Date{}, notDay(s)
	}
	return Date{t}, nil
}

// parseDecimal reads a number as JSON and GraphQL decoders give it, exactly if
// it came as text or was written without an exponent. Anything else is a
// BAD_INPUT fault.
func parseDecimal(v any) (Decimal, error) {
	var s string
	switch v := v.(type) {
	case string:
		s = v
	case int64:
		s = strconv.FormatInt(v, 10)
	case float64:
		s = strconv.FormatFloat(v, 'f', -1, 64)
	case json.Number:
		s = v.String()
		if f, err := v.Float64(); err == nil && strings.ContainsAny(s, "eE") {
			s = strconv.FormatFloat(f, 'f', -1, 64)
		}
	}
	unsigned := s
	if strings.HasPrefix(s, "+") || strings.HasPrefix(s, "-") {
		unsigned = s[1:]
	}
	digits := strings.Replace(unsigned, ".", "", 1)
	if len(s) > 40 || digits == "" || strings.Trim(digits, "0123456789") != "" {
		return "", NotA(v, `a decimal number of at most 40 characters such as "12.50"`, `至多 40 个字符的十进制数,例如 "12.50"`)
	}
	return Decimal(s), nil
}

func notInstant(v any) error {
	return NotA(v, "an instant with its offset such as 2023-12-01T09:00:00+08:00", "带时区的时刻,例如 2023-12-01T09:00:00+08:00")
}

func notDay(v any) error {
	return NotA(v, "a date such as 2023-12-01", "日期,例如 2023-12-01")
}

// NotA is the BAD_INPUT fault that v, of which it shows the beginning, is not
// what was asked.
func NotA(v any, en, zh string) *fault.Error {
	text, err := json.Marshal(v)
	if err != nil {
		// JSON has no infinite numbers.
		text = fmt.Append(nil, v)
	}
	shown := string(text)
	if len(shown) > 80 {
		shown = strings.ToValidUTF8(shown[:80], "") + "…"
	}
	return fault.New(fault.BadInput, "%[1]s is not %[2]s", "%[1]s 不是%[3]s", shown, en, zh)
}

// DayOf is the calendar day of the instant in Asia/Shanghai.
func DayOf(t time.Time) Date {
	y, m, d := t.In(zone).Date()
	return Date{time.Date(y, m, d, 0, 0, 0, 0, time.UTC)}
}

func (t DateTime) String() string { return string(AppendDateTime(nil, t.Time)) }
func (d Date) String() string     { return d.Format(time.DateOnly) }

// MarshalGQL writes the instant as a GraphQL string.
func (t DateTime) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(t.String())) }

// MarshalGQL writes the day as a GraphQL string.
func (d Date) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(d.String())) }

// MarshalGQL writes the number as a GraphQL string.
func (d Decimal) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(string(d))) }

// UnmarshalGQL reads an instant from a GraphQL string.
func (t *DateTime) UnmarshalGQL(v any) (err error) {
	s, ok := v.(string)
	if !ok {
		return notInstant(v)
	}
	*t, err = ParseDateTime(s)
	return err
}

// UnmarshalGQL reads a day from a GraphQL string.
func (d *Date) UnmarshalGQL(v any) (err error) {
	s, ok := v.(string)
	if !ok {
		return notDay(v)
	}
	*d, err = ParseDate(s)
	return err
}

// UnmarshalGQL reads a number from a GraphQL string or number.
func (d *Decimal) UnmarshalGQL(v any) (err error) {
	*d, err = parseDecimal(v)
	return err
}

// Scan reads a timestamptz.
func (t *DateTime) Scan(src any) error { return scanTime(&t.Time, src) }

// Scan reads a date.
func (d *Date) Scan(src any) error { return scanTime(&d.Time, src) }

func scanTime(dst *time.Time, src any) error {
	t, ok := src.(time.Time)
	if !ok {
		return fmt.Errorf("a time cannot be read from %T", src)
	}
	*dst = t
	return nil
}

// Value gives the instant to PostgreSQL.
func (t DateTime) Value() (driver.Value, error) { return t.Time, nil }

// Value gives the day to PostgreSQL.
func (d Date) Value() (driver.Value, error) { return d.String(), nil }
