package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"strconv"
	"time"
)

// patience is how long an answer may take.
const patience = 60 * time.Second

// client is one keep-alive connection. It knows as much of HTTP/1.1 as Go's
// servers use, because it shares the processors with what it measures.
type client struct {
	conn net.Conn
	in   *bufio.Reader
	body []byte
}

func dial(addr string) (*client, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	return &client{conn: conn, in: bufio.NewReaderSize(conn, 64<<10)}, nil
}

func (c *client) close() { _ = c.conn.Close() }

// ask sends a request and returns the body of the answer, which is good until
// the next one. An answer other than 200, or one that reports errors, is an error.
func (c *client) ask(request []byte) ([]byte, error) {
	status, err := c.send(request)
	switch {
	case err != nil:
		return nil, err
	case status != 200 || bytes.Contains(c.body, []byte(`"errors"`)):
		return nil, fmt.Errorf("the answer is %d %.500s", status, c.body)
	}
	return c.body, nil
}

// send sends a request and reads the answer, whose body it keeps.
func (c *client) send(request []byte) (status int, err error) {
	if err := c.conn.SetDeadline(time.Now().Add(patience)); err != nil {
		return 0, err
	}
	if _, err := c.conn.Write(request); err != nil {
		return 0, err
	}
	status, length, err := c.head()
	if err != nil {
		return 0, fmt.Errorf("reading the head of an answer: %w", err)
	}
	c.body = c.body[:0]
	if length >= 0 {
		err = c.read(length)
	} else {
		err = c.chunks()
	}
	if err != nil {
		return 0, fmt.Errorf("reading an answer: %w", err)
	}
	return status, nil
}

// head reads up to the body, whose length is -1 if it comes in chunks.
func (c *client) head() (status, length int, err error) {
	line, err := c.line()
	if err != nil {
		return 0, 0, err
	}
	if len(line) < 12 || !bytes.HasPrefix(line, []byte("HTTP/1.1 ")) {
		return 0, 0, fmt.Errorf("%q is no status", line)
	}
	if status, err = strconv.Atoi(string(line[9:12])); err != nil {
		return 0, 0, err
	}
	length = -1
	for {
		line, err := c.line()
		if err != nil || len(line) == 0 {
			return status, length, err
		}
		name, value, _ := bytes.Cut(line, []byte(":"))
		if bytes.EqualFold(name, []byte("Content-Length")) {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(value))); err != nil {
				return status, length, err
			}
		}
	}
}

// chunks reads a body that comes in pieces, each with its length before it.
func (c *client) chunks() error {
	for {
		line, err := c.line()
		if err != nil {
			return err
		}
		length, err := strconv.ParseUint(string(line), 16, 31)
		if err != nil {
			return err
		}
		if err := c.read(int(length)); err != nil {
			return err
		}
		if line, err = c.line(); err != nil {
			return err
		}
		if len(line) != 0 {
			return fmt.Errorf("a chunk is longer than it says: %q", line)
		}
		if length == 0 {
			return nil
		}
	}
}

// read appends to the body.
func (c *client) read(length int) error {
	at := len(c.body)
	if cap(c.body)-at < length {
		c.body = append(make([]byte, 0, 2*(at+length)), c.body...)
	}
	c.body = c.body[:at+length]
	_, err := io.ReadFull(c.in, c.body[at:])
	return err
}

// line reads a line and returns it without its end.
func (c *client) line() ([]byte, error) {
	line, err := c.in.ReadSlice('\n')
	return bytes.TrimRight(line, "\r\n"), err
}
