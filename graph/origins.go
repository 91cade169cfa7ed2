package graph

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// origins are those whose pages may ask, beside the service's own: https://host, or
// * for all. Cookies and the like are never asked for, so that a page can do no more
// than somebody without its visitor.
type origins []string

// listed tells whether pages of an origin may ask.
func (o origins) listed(origin string) bool {
	return slices.Contains(o, origin) || slices.Contains(o, "*")
}

// allow tells whether whoever opens a socket may: browsers send where the page is from,
// and ask nobody else.
func (o origins) allow(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" || o.listed(origin) {
		return true
	}
	from, err := url.Parse(origin)
	return err == nil && strings.EqualFold(from.Host, r.Host)
}

// tell says to a browser that a page of another origin may ask, and how.
func (o origins) tell(h http.Header, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" || !o.listed(origin) {
		return
	}
	h.Set("Access-Control-Allow-Origin", origin)
	h.Set("Access-Control-Expose-Headers", "Retry-After, WWW-Authenticate")
	if r.Method == http.MethodOptions {
		h.Set("Access-Control-Allow-Methods", "GET, POST")
		h.Set("Access-Control-Allow-Headers", "Authorization, Content-Type, Traceparent, Tracestate")
		h.Set("Access-Control-Max-Age", "7200")
	}
}
