package graph_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"jinyan/graph"
	"jinyan/internal/fault"
	"jinyan/internal/policy"
)

// TestRefusedSignIn wants a caller who cannot be told refused before anything is read, and
// asked to sign in only if that would help.
func TestRefusedSignIn(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		err     error
		status  int
		code    string
		asked   string
		retried string
	}{
		{fault.New(fault.Unauthenticated, "sign in", "登录"), 401, "UNAUTHENTICATED", "Bearer", ""},
		{fault.New(fault.Unavailable, "away", "不可用"), 503, "UNAVAILABLE", "", "5"},
		{errors.New("broken"), 503, "INTERNAL", "", "5"},
	} {
		s := graph.New(graph.Config{Graph: newGraph(t), Log: quiet(), SignIn: func(context.Context, string) (policy.Caller, error) {
			return policy.Caller{}, tt.err
		}})
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader("no JSON")))
		if h := w.Header(); w.Code != tt.status || h.Get("WWW-Authenticate") != tt.asked || h.Get("Retry-After") != tt.retried || !strings.Contains(w.Body.String(), tt.code) {
			t.Errorf("%d %v %s", w.Code, h, w.Body)
		}
	}
}
