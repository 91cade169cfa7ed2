package main

import (
	"fmt"
	"net/url"

	"jinyan/graph"
	"jinyan/internal/guard"
)

// protocolFlags say from where and what may be asked.
type protocolFlags struct {
	Origins          []origin `env:"JINYAN_ORIGINS" placeholder:"ORIGIN" help:"Origins whose pages may ask, such as https://map.example,https://desk.example, or * for all. Default: only the service's own."`
	Introspection    string   `env:"JINYAN_INTROSPECTION" enum:"auto,on,off" default:"auto" help:"Whether the schema is told: auto, on or off. auto is on, unless there are trusted documents."`
	TrustedDocuments string   `env:"JINYAN_TRUSTED_DOCUMENTS" type:"existingdir" placeholder:"DIR" help:"Answer only the documents of this folder: files .graphql and manifests .json."`
}

// origin is the origin of pages, or * for all.
type origin string

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *origin) UnmarshalText(text []byte) error {
	*o = origin(text)
	if *o == "*" {
		return nil
	}
	u, err := url.Parse(string(text))
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || string(text) != u.Scheme+"://"+u.Host {
		return fmt.Errorf("%q is no origin; write https://host or https://host:port", text)
	}
	return nil
}

// origins are those whose pages may ask.
func (f *protocolFlags) origins() []string {
	all := make([]string, len(f.Origins))
	for i, o := range f.Origins {
		all[i] = string(o)
	}
	return all
}

// untold says that the schema is not told.
func (f *protocolFlags) untold() bool {
	return f.Introspection == "off" || f.Introspection == "auto" && f.TrustedDocuments != ""
}

// trusted reads the documents that alone are answered, if there is a folder of them.
func (f *protocolFlags) trusted(limits guard.Limits) (*graph.Trusted, error) {
	if f.TrustedDocuments == "" {
		return nil, nil
	}
	trusted, err := graph.ReadTrusted(f.TrustedDocuments, limits)
	if err != nil {
		return nil, fmt.Errorf("--trusted-documents: %w", err)
	}
	return trusted, nil
}
