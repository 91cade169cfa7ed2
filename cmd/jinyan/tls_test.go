package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"jinyan/internal/pgtest"
)

// certify writes a certificate of its own with a number, and its key.
func certify(t *testing.T, dir string, number int64) *x509.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	draft := &x509.Certificate{
		SerialNumber: big.NewInt(number), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	der, err := x509.CreateCertificate(rand.Reader, draft, draft, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{"cert.pem": {Type: "CERTIFICATE", Bytes: der}, "key.pem": {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return cert
}

func TestServeTLS(t *testing.T) {
	t.Parallel()
	dir, addr := t.TempDir(), freeAddress(t)
	trusted := x509.NewCertPool()
	trusted.AddCert(certify(t, dir, 1))
	s := start(t, "serve", "--addr", addr, "--data-dir", dataDir(t, "unused"), "--database-url", pgtest.Database(t), "--migrate",
		"--tls-cert", filepath.Join(dir, "cert.pem"), "--tls-key", filepath.Join(dir, "key.pem"), "--auth", "off")
	// shown is the number of the certificate, by TLS of at most a version.
	shown := func(newest uint16) (int64, http.Header) {
		client := http.Client{Timeout: 5 * time.Second, Transport: &http.Transport{
			TLSClientConfig: &tls.Config{RootCAs: trusted, MinVersion: tls.VersionTLS10, MaxVersion: newest}, DisableKeepAlives: true,
		}}
		r, err := client.Get("https://" + addr + "/readyz")
		if err != nil || r.StatusCode != http.StatusOK {
			return 0, nil
		}
		_ = r.Body.Close()
		return r.TLS.PeerCertificates[0].SerialNumber.Int64(), r.Header
	}
	s.wait("ready", func() bool { n, _ := shown(tls.VersionTLS13); return n == 1 })
	if n, header := shown(tls.VersionTLS12); n != 1 || header.Get("Strict-Transport-Security") != "max-age=31536000" {
		t.Error(n, header)
	}
	if n, _ := shown(tls.VersionTLS11); n != 0 {
		t.Error("TLS 1.1 is spoken")
	}
	if !strings.Contains(s.output(), "https://"+addr) {
		t.Error(s.output())
	}
	hangUp := func() {
		if err := s.cmd.Process.Signal(syscall.SIGHUP); err != nil {
			t.Fatal(err)
		}
	}
	trusted.AddCert(certify(t, dir, 2))
	hangUp()
	s.wait("shown anew", func() bool { n, _ := shown(tls.VersionTLS13); return n == 2 })
	if err := os.WriteFile(filepath.Join(dir, "key.pem"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	hangUp()
	s.wait("told", func() bool { return strings.Contains(s.output(), "stays as it was") })
	if n, _ := shown(tls.VersionTLS13); n != 2 {
		t.Error(n)
	}
}

func TestServeRefusesTLS(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	certify(t, dir, 1)
	cert, key := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for want, args := range map[string][]string{
		"go together":    {"--tls-cert", cert},
		"set both":       {"--tls-key", key},
		"no such file":   {"--tls-cert", cert + "x", "--tls-key", key},
		"failed to find": {"--tls-cert", key, "--tls-key", key},
		"can be reached": {"--tls-cert", cert, "--tls-key", key, "--addr", "0.0.0.0:0"},
	} {
		out := start(t, append([]string{"serve", "--auth", "off", "--data-dir", dataDir(t, "data")}, args...)...).ends()
		if !strings.Contains(out, want) || strings.Contains(out, "Starting the private PostgreSQL") {
			t.Errorf("%v: %s", args, out)
		}
	}
}
