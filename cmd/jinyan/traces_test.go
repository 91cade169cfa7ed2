package main

import (
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	collected "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	spans "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"jinyan/internal/pgtest"
)

// collector takes spans as OTLP collectors do.
type collector struct {
	*httptest.Server
	mu       sync.Mutex
	spans    []*spans.Span
	resource string
}

func newCollector(t *testing.T) *collector {
	t.Helper()
	c := &collector{}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var sent collected.ExportTraceServiceRequest
		if err != nil || r.URL.Path != "/v1/traces" || proto.Unmarshal(body, &sent) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		for _, of := range sent.ResourceSpans {
			c.resource = of.Resource.String()
			for _, scope := range of.ScopeSpans {
				c.spans = append(c.spans, scope.Spans...)
			}
		}
	}))
	t.Cleanup(c.Close)
	return c
}

// below are the spans right below another one.
func (c *collector) below(id []byte) (found []*spans.Span) {
	for _, s := range c.spans {
		if string(s.ParentSpanId) == string(id) {
			found = append(found, s)
		}
	}
	return found
}

// attributeOf is a span's attribute as text.
func attributeOf(s *spans.Span, key string) string {
	for _, a := range s.Attributes {
		if a.Key == key {
			if list := a.Value.GetArrayValue(); list != nil {
				var all []string
				for _, v := range list.Values {
					all = append(all, v.GetStringValue())
				}
				return strings.Join(all, " ")
			}
			if text := a.Value.GetStringValue(); text != "" {
				return text
			}
			return fmt.Sprint(a.Value.GetIntValue())
		}
	}
	return ""
}

// TestTraces asks with a trace of its own and wants the request, the operation and every
// statement below it, but no value.
func TestTraces(t *testing.T) {
	t.Parallel()
	c := newCollector(t)
	s := serveIn(t, []string{"OTEL_EXPORTER_OTLP_ENDPOINT=" + c.URL, "OTEL_SERVICE_NAME=streets"},
		dataDir(t, "unused"), "--database-url", pgtest.Database(t), "--migrate", "--demo", "--auth", "off")
	query := `query Named($n: String!) { communities(first: 2, where: {name: {notIn: [$n, \"` + secretLiteral + `\"]}}) { totalCount nodes { code few: issues(first: 1) { edges { node { code } } } } } __typename }`
	s.send(`{"query":"`+query+`","variables":{"n":"`+secretPhone+`"}}`,
		"traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "X-Request-Id", "a-1", "Authorization", "Bearer "+secretToken)
	// Nothing of these is traced.
	s.get("/readyz")
	s.get("/" + secretPhone)
	s.stop()
	c.mu.Lock()
	defer c.mu.Unlock()
	parent, _ := hex.DecodeString("b7ad6b7169203331")
	requests := c.below(parent)
	if len(requests) != 1 || attributeOf(requests[0], "http.response.status_code") != "200" || attributeOf(requests[0], "jinyan.request") != "a-1" ||
		hex.EncodeToString(requests[0].TraceId) != "0af7651916cd43dd8448eb211c80319c" {
		t.Fatalf("%v\n%s", c.spans, s.output())
	}
	operations := slices.DeleteFunc(c.below(requests[0].SpanId), func(s *spans.Span) bool { return s.Name == "statement" })
	if len(operations) != 1 || operations[0].Name != "query" || attributeOf(operations[0], "graphql.operation.name") != "Named" || len(attributeOf(operations[0], "jinyan.document")) != 64 {
		t.Fatal(c.spans)
	}
	read := map[string]string{}
	for _, statement := range c.below(operations[0].SpanId) {
		read[attributeOf(statement, "graphql.field.paths")] = attributeOf(statement, "db.query.text")
	}
	for path, want := range map[string]string{
		"communities": "FROM communities", "communities.totalCount": "count(*)", "communities.nodes.few": "FROM issues",
	} {
		if !strings.Contains(read[path], want) {
			t.Errorf("%s: %q", path, read[path])
		}
	}
	for _, span := range c.spans {
		if span.EndTimeUnixNano < span.StartTimeUnixNano || span.StartTimeUnixNano == 0 {
			t.Errorf("a span that ends before it begins: %v", span)
		}
	}
	all := fmt.Sprint(c.spans, c.resource)
	for _, secret := range []string{secretLiteral, secretPhone, secretToken} {
		if strings.Contains(all, secret) {
			t.Errorf("it tells %s", secret)
		}
	}
	if !strings.Contains(c.resource, "streets") {
		t.Error(c.resource)
	}
}

// TestTracesWithoutACollector wants answers as ever and words in the log.
func TestTracesWithoutACollector(t *testing.T) {
	t.Parallel()
	s := serveIn(t, []string{"OTEL_EXPORTER_OTLP_ENDPOINT=http://" + freeAddress(t), "OTEL_BSP_SCHEDULE_DELAY=1", "OTEL_EXPORTER_OTLP_TIMEOUT=100"},
		dataDir(t, "unused"), "--database-url", pgtest.Database(t), "--migrate", "--auth", "off")
	if answer := s.ask(`{ areas { totalCount } }`); !strings.HasPrefix(answer, `{"data":{"areas":{"totalCount":0}},`) {
		t.Error(answer)
	}
	s.stop()
	if !strings.Contains(s.output(), "traces are not sent") || s.cmd.ProcessState.ExitCode() != 0 {
		t.Error(s.output())
	}
}

func TestTracesAreAsked(t *testing.T) {
	t.Parallel()
	const where = "OTEL_EXPORTER_OTLP_ENDPOINT"
	for _, c := range []struct {
		env  map[string]string
		on   bool
		fail string
	}{
		{nil, false, ""},
		{map[string]string{"OTEL_SERVICE_NAME": "a"}, false, ""},
		{map[string]string{where: "http://a"}, true, ""},
		{map[string]string{"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://a"}, true, ""},
		{map[string]string{"OTEL_TRACES_EXPORTER": "otlp"}, true, ""},
		{map[string]string{where: "http://a", "OTEL_TRACES_EXPORTER": "none"}, false, ""},
		{map[string]string{where: "http://a", "OTEL_SDK_DISABLED": "true"}, false, ""},
		{map[string]string{where: "http://a", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}, false, "http/protobuf"},
		{map[string]string{where: "http://a", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL": "grpc"}, false, "http/protobuf"},
		{map[string]string{"OTEL_TRACES_EXPORTER": "zipkin"}, false, "only otlp"},
	} {
		on, err := tracesAsked(func(name string) string { return c.env[name] })
		if on != c.on || (err != nil) != (c.fail != "") || err != nil && !strings.Contains(err.Error(), c.fail) {
			t.Errorf("%v: %v, %v", c.env, on, err)
		}
	}
}
