package model

import (
	"database/sql/driver"
	"fmt"
	"io"
	"strconv"
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

// ParseDateTime reads RFC 3339 with any offset, to the microsecond. Anything
// else is a BAD_INPUT fault.
func ParseDateTime(s string) (DateTime, error) {
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.Year() < 1 || t.Year() > 9999 {
		return DateTime{}, notA(s, "an instant with its offset such as 2023-12-01T09:00:00+08:00", "带时区的时刻,例如 2023-12-01T09:00:00+08:00")
	}
	return DateTime{t.Truncate(time.Microsecond)}, nil
}

// ParseDate reads YYYY-MM-DD. Anything else is a BAD_INPUT fault.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Date{}, notA(s, "a date such as 2023-12-01", "日期,例如 2023-12-01")
	}
	return Date{t}, nil
}

func notA(s, en, zh string) error {
	if len(s) > 40 {
		s = s[:40]
	}
	return fault.New(fault.BadInput, "%[1]q is not %[2]s", "%[1]q 不是%[3]s", s, en, zh)
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
	*t, err = ParseDateTime(fmt.Sprint(v))
	return err
}

// UnmarshalGQL reads a day from a GraphQL string.
func (d *Date) UnmarshalGQL(v any) (err error) {
	*d, err = ParseDate(fmt.Sprint(v))
	return err
}

// UnmarshalGQL reads a number from a GraphQL string.
func (d *Decimal) UnmarshalGQL(v any) error {
	*d = Decimal(fmt.Sprint(v))
	return nil
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
