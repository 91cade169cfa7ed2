package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"net/url"
	"path"
	"strings"
)

// files are the queries of the workloads, and the variants of the limit for
// their names.
//
//go:embed queries/*.graphql limit/tried/*.sql
var files embed.FS

// workload is one kind of question, asked with many values.
type workload struct {
	name      string
	document  string
	questions []question
}

// question is one set of values: as variables of the query, and as parameters
// of the limit's statement.
type question struct {
	variables map[string]any
	params    url.Values
}

// ask makes a question whose values both sides take alike: texts and lists of texts.
func ask(variables map[string]any) question {
	params := url.Values{}
	for name, v := range variables {
		switch v := v.(type) {
		case string:
			params.Set(name, v)
		case []string:
			params.Set(name, "{"+strings.Join(v, ",")+"}")
		}
	}
	return question{variables: variables, params: params}
}

// contestant is a server with the requests of one workload.
type contestant struct {
	name     string
	server   *server
	requests [][]byte
	// sizes are the lengths of the answers, once compare has seen them.
	sizes []int
}

// contestants are those who answer the workload, the limit last: against it
// stand the service and the service with its doors on, or without them the statements
// that were tried for the limit.
func (w *workload) contestants(services []*server, limit *server) (all []*contestant, err error) {
	for _, service := range services {
		c, err := w.queries(service)
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	if len(services) > 0 {
		return append(all, w.statement(limit, limit.name, w.name)), nil
	}
	entries, err := files.ReadDir("limit/tried")
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), path.Ext(e.Name()))
		if variant, ok := strings.CutPrefix(name, w.name+"-"); ok {
			all = append(all, w.statement(limit, variant, name))
		}
	}
	return append(all, w.statement(limit, limit.name, w.name)), err
}

// queries are the questions as the service is asked.
func (w *workload) queries(service *server) (*contestant, error) {
	c := &contestant{name: service.name, server: service}
	for _, q := range w.questions {
		body, err := w.body(q)
		if err != nil {
			return nil, err
		}
		c.requests = append(c.requests, fmt.Appendf(nil,
			"POST /graphql HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
			service.addr, service.authorization, len(body), body))
	}
	return c, nil
}

// body is what the service is sent.
func (w *workload) body(q question) ([]byte, error) {
	return json.Marshal(map[string]any{"query": w.document, "variables": q.variables})
}

// statement are the questions as a statement of the limit is asked.
func (w *workload) statement(limit *server, name, file string) *contestant {
	c := &contestant{name: name, server: limit}
	for _, q := range w.questions {
		c.requests = append(c.requests, fmt.Appendf(nil,
			"GET /%s?%s HTTP/1.1\r\nHost: %s\r\n\r\n", file, q.params.Encode(), limit.addr))
	}
	return c
}
