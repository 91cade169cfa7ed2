package graph

import (
	"bytes"
	"io"
	"sync"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// packer compresses answers.
type packer struct {
	zstd *zstd.Encoder
	gzip sync.Pool
}

// worthPacking is the size from which an answer is compressed: below it, it
// fits into one packet of a network.
const worthPacking = 1400

func newPacker() *packer {
	// The options are constants that the library takes.
	encoder, _ := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithLowerEncoderMem(true))
	return &packer{zstd: encoder, gzip: sync.Pool{New: func() any {
		w, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed)
		return w
	}}}
}

// encodingFor chooses the encoding of an answer by the header Accept-Encoding;
// "" leaves it as it is.
func encodingFor(accept string) string {
	if accept == "" {
		return ""
	}
	byZstd, byGzip := preference(accept, "zstd", ""), preference(accept, "gzip", "*")
	switch {
	case byZstd > 0 && byZstd >= byGzip:
		return "zstd"
	case byGzip > 0:
		return "gzip"
	}
	return ""
}

// writer gives a writer that compresses what it passes on to w.
func (p *packer) writer(encoding string, w io.Writer) io.WriteCloser {
	switch encoding {
	case "zstd":
		// The options are constants that the library takes.
		packed, _ := zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithLowerEncoderMem(true))
		return packed
	case "gzip":
		packed, _ := gzip.NewWriterLevel(w, gzip.BestSpeed)
		return packed
	}
	return unpacked{w}
}

// unpacked passes bytes on as they are.
type unpacked struct{ io.Writer }

// Close implements io.Closer.
func (unpacked) Close() error { return nil }

// pack compresses a body if the client takes it and it is worth it, and names
// the encoding.
func (p *packer) pack(accept string, body []byte) (packed []byte, encoding string) {
	if len(body) < worthPacking {
		return body, ""
	}
	switch encoding = encodingFor(accept); encoding {
	case "zstd":
		return p.zstd.EncodeAll(body, make([]byte, 0, len(body)/4)), encoding
	case "gzip":
		var out bytes.Buffer
		w := p.gzip.Get().(*gzip.Writer)
		defer p.gzip.Put(w)
		w.Reset(&out)
		// A buffer takes everything.
		_, _ = w.Write(body)
		_ = w.Close()
		return out.Bytes(), encoding
	}
	return body, ""
}
