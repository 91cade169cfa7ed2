package graph

import (
	"strconv"
	"strings"
)

// mediaType chooses the media type of an answer by the header Accept. Whoever
// names none of the three gets plain JSON; events are sent only to those who prefer
// them to JSON, since many clients name everything that they might take.
func mediaType(accept string) string {
	events, rich, plain := preference(accept, eventStream, ""), preference(accept, graphqlJSON, ""), preference(accept, plainJSON, "")
	switch {
	case events > max(rich, plain) && events >= preference(accept, "*/*", ""):
		return eventStream
	case rich > plain:
		return graphqlJSON
	}
	return plainJSON
}

// preference is the quality with which a header such as Accept names a value,
// or its wildcard; 0 if it does not.
func preference(header, value, wildcard string) float64 {
	best := 0.0
	for item := range strings.SplitSeq(header, ",") {
		name, options, _ := strings.Cut(item, ";")
		name = strings.TrimSpace(name)
		if !strings.EqualFold(name, value) && (wildcard == "" || name != wildcard) {
			continue
		}
		best = max(best, quality(options))
	}
	return best
}

// quality is the option q, which is 1 if it is not given.
func quality(options string) float64 {
	for option := range strings.SplitSeq(options, ";") {
		name, value, _ := strings.Cut(strings.TrimSpace(option), "=")
		if strings.EqualFold(name, "q") {
			q, err := strconv.ParseFloat(value, 64)
			if err != nil {
				return 0
			}
			return q
		}
	}
	return 1
}
