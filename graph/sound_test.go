package graph_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"jinyan/internal/fault"
)

// published are the codes that an error may have; INTERNAL is none that a client can bring
// about.
var published = []fault.Code{
	fault.BadRequest, fault.BadInput, fault.BadID, fault.BadCursor, fault.BadPage, fault.NotFound, fault.Unauthenticated,
	fault.Forbidden, fault.Conflict, fault.CostExceeded, fault.Timeout, fault.RateLimited, fault.Unavailable,
	fault.PersistedQueryNotFound, "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED",
}

// inner are words of the driver, of PostgreSQL and of Go that no client may see.
var inner = regexp.MustCompile(`SQLSTATE|pq:|pgx|ERROR:|invalid input syntax|runtime error|panic|goroutine|\.go:|reflect|strconv|json:|jsontext|unmarshal|\*graphql|\*ast\.|map\[|interface \{\}|%!`)

// unsound is what is wrong with an answer, "" if nothing is. Whatever was asked, an answer
// is JSON with data or with errors that have published codes, and tells nothing of how the
// service is made, unless the client said that itself.
func unsound(asked string, status int, body []byte) string {
	var got struct {
		Data   json.RawMessage
		Errors []failure
	}
	switch err := json.Unmarshal(body, &got); {
	case status >= http.StatusInternalServerError:
		return fmt.Sprintf("status %d", status)
	case !utf8.Valid(body):
		return "it is no UTF-8"
	case err != nil:
		return "it is no JSON: " + err.Error()
	case len(got.Data) == 0 && len(got.Errors) == 0:
		return "it has neither data nor errors"
	}
	return unsoundErrors(asked, got.Errors)
}

func unsoundErrors(asked string, errs []failure) string {
	for _, e := range errs {
		if e.Message == "" || !slices.Contains(published, fault.Code(e.Extensions.Code)) {
			return fmt.Sprintf("it has an error with the code %q", e.Extensions.Code)
		}
		if word := inner.FindString(e.Message); word != "" && !strings.Contains(asked, word) {
			return fmt.Sprintf("it says %q", word)
		}
	}
	return ""
}

// sendAs sends a request through the bound that stands before the handler, and gives
// status and body of the answer.
func (db *database) sendAs(contentType, method, target, body string) (int, []byte) {
	r := httptest.NewRequest(method, "/graphql", strings.NewReader(body))
	r.URL.RawQuery = target
	r.Header["Content-Type"] = []string{contentType}
	w := httptest.NewRecorder()
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	db.handler.ServeHTTP(w, r)
	return w.Code, w.Body.Bytes()
}
