// Package fault holds the one error type of the service: a published code, a
// sentence for people in English and Chinese, and a private cause that is
// logged and never shown. It knows no other package of the project.
package fault

import (
	"errors"
	"fmt"
	"time"
)

// Code is the value of extensions.code. The list is closed and published.
type Code string

// The published codes. GraphQL's own parse and validation codes stand beside them.
const (
	BadRequest      Code = "BAD_REQUEST"
	BadInput        Code = "BAD_INPUT"
	BadID           Code = "BAD_ID"
	BadCursor       Code = "BAD_CURSOR"
	BadPage         Code = "BAD_PAGE"
	NotFound        Code = "NOT_FOUND"
	Unauthenticated Code = "UNAUTHENTICATED"
	Forbidden       Code = "FORBIDDEN"
	Conflict        Code = "CONFLICT"
	CostExceeded    Code = "COST_EXCEEDED"
	Timeout         Code = "TIMEOUT"
	RateLimited     Code = "RATE_LIMITED"
	Unavailable     Code = "UNAVAILABLE"
	Internal        Code = "INTERNAL"
	// PersistedQueryNotFound is Apollo's: clients send the query's text then.
	PersistedQueryNotFound Code = "PERSISTED_QUERY_NOT_FOUND"
)

// Error is a failure that may be shown: Code and the sentence of the reader's
// language go out, Cause stays inside.
type Error struct {
	Code   Code
	EN, ZH string
	Cause  error
	// After is when it may be tried again, if that is known.
	After time.Duration
}

// New makes an Error. Both sentences say what is wrong and what to do; args
// fill the verbs of both.
func New(code Code, en, zh string, args ...any) *Error {
	if len(args) > 0 {
		en, zh = fmt.Sprintf(en, args...), fmt.Sprintf(zh, args...)
	}
	return &Error{Code: code, EN: en, ZH: zh}
}

// Because returns a copy of e that carries the private cause.
func (e *Error) Because(cause error) *Error {
	c := *e
	c.Cause = cause
	return &c
}

// Error is for logs: code, English sentence and cause.
func (e *Error) Error() string {
	if e.Cause != nil {
		return fmt.Sprintf("%s: %s: %v", e.Code, e.EN, e.Cause)
	}
	return fmt.Sprintf("%s: %s", e.Code, e.EN)
}

// Unwrap gives the private cause to errors.Is and errors.As.
func (e *Error) Unwrap() error { return e.Cause }

// Sentence is the public text in the language "zh" or, for anything else, English.
func (e *Error) Sentence(lang string) string {
	if lang == "zh" {
		return e.ZH
	}
	return e.EN
}

// Of finds the Error in err's chain. Anything without one becomes INTERNAL
// with err as its private cause.
func Of(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return New(Internal,
		"something went wrong on our side; the server's log has the details",
		"服务内部出错,详情见服务器日志").Because(err)
}
