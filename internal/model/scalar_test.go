package model

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"jinyan/internal/fault"
)

func TestInstantsThatAreRead(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"2023-12-01T09:00:00+08:00":        "2023-12-01T09:00:00+08:00",
		"2023-12-01T01:00:00Z":             "2023-12-01T09:00:00+08:00",
		"2023-12-01t01:00:00z":             "2023-12-01T09:00:00+08:00",
		"2023-11-30T20:00:00-05:00":        "2023-12-01T09:00:00+08:00",
		"2023-12-02T00:59:00+23:59":        "2023-12-01T09:00:00+08:00",
		"2023-11-30T01:01:00-23:59":        "2023-12-01T09:00:00+08:00",
		"2023-12-01T01:00:00-00:00":        "2023-12-01T09:00:00+08:00",
		"2023-12-01T09:00:00.5+08:00":      "2023-12-01T09:00:00.5+08:00",
		"2023-12-01T09:00:00.000001+08:00": "2023-12-01T09:00:00.000001+08:00",
		"2023-12-01T09:00:00.0000019Z":     "2023-12-01T17:00:00.000001+08:00",
		"2023-12-01T09:00:00.9999999Z":     "2023-12-01T17:00:00.999999+08:00",
		"2024-02-29T00:00:00+08:00":        "2024-02-29T00:00:00+08:00",
		"0001-01-01T00:00:00Z":             "0001-01-01T08:00:00+08:00",
		"9999-12-31T23:59:59+08:00":        "9999-12-31T23:59:59+08:00",
	} {
		got, err := ParseDateTime(text)
		if err != nil || got.String() != want || got.Nanosecond()%1000 != 0 {
			t.Errorf("%s: %v with %d ns, %v, not %s", text, got, got.Nanosecond(), err, want)
		}
	}
}

func TestTextsThatAreNoInstant(t *testing.T) {
	t.Parallel()
	for what, text := range map[string]string{
		"nothing":                        "",
		"a word":                         "yesterday",
		"a day":                          "2023-12-01",
		"no offset":                      "2023-12-01T09:00:00",
		"a space for T":                  "2023-12-01 09:00:00+08:00",
		"a space in front":               " 2023-12-01T09:00:00+08:00",
		"a space behind":                 "2023-12-01T09:00:00+08:00 ",
		"an hour of one digit":           "2023-12-01T9:00:00+08:00",
		"no seconds":                     "2023-12-01T09:00+08:00",
		"a comma":                        "2023-12-01T10:00:00,5Z",
		"a point without a fraction":     "2023-12-01T10:00:00.Z",
		"an offset of 24 hours":          "2023-12-01T10:00:00+24:00",
		"an offset of 24 hours, west":    "2023-12-01T10:00:00-24:00",
		"an offset of 60 minutes":        "2023-12-01T10:00:00+07:60",
		"an offset of 99 hours":          "2023-12-01T10:00:00+99:00",
		"an offset without a colon":      "2023-12-01T10:00:00+0800",
		"an offset of hours":             "2023-12-01T10:00:00+08",
		"a zone's name":                  "2023-12-01T10:00:00 CST",
		"hour 24":                        "2023-12-01T24:00:00Z",
		"second 60":                      "2023-12-31T23:59:60Z",
		"a day that is not":              "2023-02-29T00:00:00Z",
		"month 13":                       "2023-13-01T00:00:00Z",
		"year 0":                         "0000-12-31T23:00:00-02:00",
		"year 0 in UTC":                  "0001-01-01T00:00:00+08:00",
		"year 10000 in Asia/Shanghai":    "9999-12-31T16:00:00Z",
		"year 10000 in UTC":              "9999-12-31T23:00:00-02:00",
		"a year of five digits":          "10000-01-01T00:00:00Z",
		"a year with a sign":             "-001-01-01T00:00:00Z",
		"digits that are no ASCII":       "2023-12-0\uff11T09:00:00Z",
		"a text that is cut when shown":  strings.Repeat("梅", 50),
		"a text that holds broken UTF-8": "2023-12-01T09:00:00\xff",
	} {
		got, err := ParseDateTime(text)
		refused(t, what, err)
		if got != (DateTime{}) {
			t.Errorf("%s: %v beside the error", what, got)
		}
	}
}

func TestDaysAreExact(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"2023-12-01", "2024-02-29", "0001-01-01", "9999-12-31"} {
		if got, err := ParseDate(text); err != nil || got.String() != text {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
	for what, text := range map[string]string{
		"nothing":               "",
		"a month of one digit":  "2023-1-02",
		"a day of one digit":    "2023-01-2",
		"a year of two digits":  "23-01-02",
		"a year of five digits": "10000-01-01",
		"slashes":               "2023/01/02",
		"no dashes":             "20230102",
		"an instant":            "2023-01-02T00:00:00Z",
		"a space behind":        "2023-01-02 ",
		"a day that is not":     "2023-02-29",
		"month 0":               "2023-00-01",
		"year 0":                "0000-01-01",
	} {
		_, err := ParseDate(text)
		refused(t, what, err)
	}
}

func TestNumbersThatAreRead(t *testing.T) {
	t.Parallel()
	forty := strings.Repeat("9", 40)
	for want, given := range map[string][]any{
		"12.50":                     {"12.50", json.Number("12.50")},
		"-0.5":                      {"-0.5", -0.5, json.Number("-0.5"), json.Number("-5e-1")},
		"+5":                        {"+5"},
		"5.":                        {"5."},
		".5":                        {".5"},
		"007":                       {"007"},
		"0":                         {"0", int64(0), 0.0, json.Number("0")},
		"-9223372036854775808":      {int64(math.MinInt64), json.Number("-9223372036854775808")},
		"1500":                      {1500.0, json.Number("1.5e3"), json.Number("1.5E+3")},
		"12345678901234567890.1234": {"12345678901234567890.1234", json.Number("12345678901234567890.1234")},
		forty:                       {forty, json.Number(forty)},
	} {
		for _, v := range given {
			var d Decimal
			if err := d.UnmarshalGQL(v); err != nil || string(d) != want {
				t.Errorf("%T %v: %q, %v, not %q", v, v, d, err, want)
			}
		}
	}
}

func TestValuesThatAreNoNumber(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("9", 41)
	for what, v := range map[string]any{
		"nothing":                        "",
		"a sign":                         "+",
		"a point":                        ".",
		"a sign and a point":             "-.",
		"two signs":                      "+-5",
		"a sign behind":                  "5-",
		"two points":                     "1.2.3",
		"a comma":                        "1,5",
		"a space":                        " 5",
		"an exponent":                    "1e3",
		"a hexadecimal number":           "0x10",
		"an underscore":                  "1_000",
		"infinity":                       "Infinity",
		"NaN":                            "NaN",
		"digits that are no ASCII":       "\uff11\uff12",
		"41 digits":                      long,
		"41 digits of JSON":              json.Number(long),
		"too large for a float":          json.Number("1e400"),
		"large":                          json.Number("1e41"),
		"small":                          json.Number("1e-41"),
		"a float without end":            math.Inf(1),
		"a float without end, below":     math.Inf(-1),
		"a float that is none":           math.NaN(),
		"a float of 41 digits":           1e40,
		"a float of many decimals":       5e-324,
		"truth":                          true,
		"a list":                         []any{"1"},
		"an object":                      map[string]any{"a": "1"},
		"null":                           nil,
		"a Go number that no decoder is": uint8(1),
	} {
		d := Decimal("kept?")
		refused(t, what, d.UnmarshalGQL(v))
		if d != "" {
			t.Errorf("%s: %q beside the error", what, d)
		}
	}
}

func TestOnlyTextsAreTimes(t *testing.T) {
	t.Parallel()
	for what, v := range map[string]any{
		"null":                nil,
		"a number":            int64(20231201),
		"a number of JSON":    json.Number("20231201"),
		"truth":               true,
		"a list":              []any{"2023-12-01"},
		"an object":           map[string]any{"a": "2023-12-01"},
		"a day, but no text":  Date{time.Date(2023, 12, 1, 0, 0, 0, 0, time.UTC)},
		"an instant, no text": DateTime{time.Date(2023, 12, 1, 0, 0, 0, 0, time.UTC)},
	} {
		var at DateTime
		refused(t, what, at.UnmarshalGQL(v))
		var day Date
		refused(t, what, day.UnmarshalGQL(v))
	}
	var at DateTime
	if err := at.UnmarshalGQL("2023-12-01T09:00:00+08:00"); err != nil || at.String() != "2023-12-01T09:00:00+08:00" {
		t.Error(at, err)
	}
	var day Date
	if err := day.UnmarshalGQL("2023-12-01"); err != nil || day.String() != "2023-12-01" {
		t.Error(day, err)
	}
}

func TestWhatIsRefusedIsShown(t *testing.T) {
	t.Parallel()
	_, err := ParseDate("tomorrow")
	f := fault.Of(err)
	if f.EN != `"tomorrow" is not a date such as 2023-12-01` || f.ZH != `"tomorrow" 不是日期,例如 2023-12-01` {
		t.Error(f.EN, f.ZH)
	}
	if f := NotA(math.Inf(1), "a number", "数字"); f.EN != "+Inf is not a number" {
		t.Error(f.EN)
	}
	f = NotA(strings.Repeat("梅", 50), "a number", "数字")
	if want := `"` + strings.Repeat("梅", 26) + "… is not a number"; f.EN != want {
		t.Errorf("%q, not %q", f.EN, want)
	}
}

// refused checks that an error is a BAD_INPUT that can be shown in both languages.
func refused(t *testing.T, what string, err error) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) {
		t.Errorf("%s: %v is no fault", what, err)
		return
	}
	if f.Code != fault.BadInput || f.EN == "" || f.ZH == "" || f.EN == f.ZH || !utf8.ValidString(f.EN+f.ZH) {
		t.Errorf("%s: %s, %q, %q", what, f.Code, f.EN, f.ZH)
	}
}
