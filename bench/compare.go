package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// compare asks every contestant every question once and fails at the first whose
// answers differ. It notes the lengths of the answers.
func compare(ctx context.Context, w *workload, contestants []*contestant) error {
	clients := make([]*client, len(contestants))
	for i, c := range contestants {
		client, err := dial(c.server.addr)
		if err != nil {
			return err
		}
		defer client.close()
		clients[i], c.sizes = client, make([]int, len(c.requests))
	}
	last := len(contestants) - 1
	for n, q := range w.questions {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		answers := make([]any, len(contestants))
		for i, c := range contestants {
			body, err := clients[i].ask(c.requests[n])
			if err != nil {
				return fmt.Errorf("%s, %v: %w", c.name, q.variables, err)
			}
			c.sizes[n] = dataLength(body)
			body = append(bytes.Clone(body[:dataLength(body)]), '}')
			decoder := json.NewDecoder(bytes.NewReader(body))
			decoder.UseNumber()
			if err := decoder.Decode(&answers[i]); err != nil {
				return fmt.Errorf("%s, %v: the answer is no JSON: %w", c.name, q.variables, err)
			}
		}
		for i, c := range contestants[:last] {
			if d := difference("", answers[i], answers[last]); d != "" {
				return fmt.Errorf("%s (-) and %s (+) answer differently to %v:\n%s",
					c.name, contestants[last].name, q.variables, d)
			}
		}
	}
	return nil
}

// dataLength is the length of an answer up to what is told of its cost, which differs
// from time to time, or to its last brace.
func dataLength(body []byte) int {
	if i := bytes.LastIndex(body, []byte(`,"extensions":{`)); i >= 0 {
		return i
	}
	return bytes.LastIndexByte(body, '}')
}

// difference tells where two JSON values first differ, or nothing if they are
// the same. The order of an object's members does not matter.
func difference(path string, a, b any) string {
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || !maps.EqualFunc(a, b, func(any, any) bool { return true }) {
			break
		}
		for _, name := range slices.Sorted(maps.Keys(a)) {
			if d := difference(path+"."+name, a[name], b[name]); d != "" {
				return d
			}
		}
		return ""
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			break
		}
		for i := range a {
			if d := difference(fmt.Sprintf("%s[%d]", path, i), a[i], b[i]); d != "" {
				return d
			}
		}
		return ""
	default:
		// Text, number, truth or null; a pair of different kinds differs too.
		if _, list := b.([]any); list {
			break
		}
		if _, object := b.(map[string]any); !object && a == b {
			return ""
		}
	}
	return fmt.Sprintf("  at %s\n- %s\n+ %s", path, brief(a), brief(b))
}

func brief(v any) string {
	text, _ := json.Marshal(v)
	return fmt.Sprintf("%.400s", text)
}
