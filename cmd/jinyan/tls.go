package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
)

// tlsFlags say with what certificate the service speaks TLS.
type tlsFlags struct {
	TLSCert string `name:"tls-cert" env:"JINYAN_TLS_CERT" placeholder:"FILE" help:"Speak TLS with this certificate and those behind it, in PEM. SIGHUP reads both files again."`
	TLSKey  string `name:"tls-key" env:"JINYAN_TLS_KEY" placeholder:"FILE" help:"The key of --tls-cert, in PEM."`
}

// certificate is the one of the files; nil if TLS is not asked.
func (f *tlsFlags) certificate() (*certificate, error) {
	if f.TLSCert == "" && f.TLSKey == "" {
		return nil, nil
	}
	if f.TLSCert == "" || f.TLSKey == "" {
		return nil, errors.New("--tls-cert and --tls-key go together: set both or none")
	}
	c := &certificate{cert: f.TLSCert, key: f.TLSKey}
	return c, c.load()
}

// certificate is what the service shows to clients, until its files are read again.
type certificate struct {
	cert, key string
	current   atomic.Pointer[tls.Certificate]
}

func (c *certificate) load() error {
	read, err := tls.LoadX509KeyPair(c.cert, c.key)
	if err != nil {
		return fmt.Errorf("--tls-cert %s, --tls-key %s: %w", c.cert, c.key, err)
	}
	c.current.Store(&read)
	return nil
}

// config shows the certificate.
func (c *certificate) config() *tls.Config {
	return &tls.Config{
		MinVersion:     tls.VersionTLS12,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return c.current.Load(), nil },
	}
}

// renew reads the files again, from now on, whenever the process is told to by SIGHUP. If
// they cannot be read, the certificate stays.
func (c *certificate) renew(ctx context.Context, log *slog.Logger) {
	told := make(chan os.Signal, 1)
	signal.Notify(told, syscall.SIGHUP)
	go func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-told:
			}
			if err := c.load(); err != nil {
				log.Error("the certificate stays as it was", "error", err)
				continue
			}
			log.Info("the certificate was read again")
		}
	}()
}
