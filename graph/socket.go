package graph

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/coder/websocket"
	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"jinyan/internal/fault"
)

// socket speaks graphql-transport-ws with one client:
//
//	client               service
//	connection_init    → connection_ack
//	subscribe          → next and complete, or error
//	complete           → nothing more of that operation
//	ping               → pong
//
// Whatever else comes closes it, with a code that says why.
type socket struct {
	*transport
	// header is that of the handshake.
	header http.Header
	// ctx ends with the socket; stop ends it.
	ctx  context.Context
	stop context.CancelFunc
	// idle is closed when the service stops and the last operation has ended.
	idle chan struct{}
	// late closes a socket whose client does not say connection_init.
	late *time.Timer
	// authorization is what the client says who it is with; inited, that it has.
	authorization string
	inited        bool
	// remote is the address from where it asks.
	remote string

	// mu is held while a message is written, so that none follows what ended its
	// operation.
	mu sync.Mutex
	// conn is set before all else.
	conn       *websocket.Conn
	operations map[string]*running
	draining   bool
}

// running is an operation that runs.
type running struct{ stop context.CancelFunc }

// Why a socket is closed, beside what RFC 6455 has.
const (
	closeInvalid    = 4400
	closeUnknown    = 4401
	closeForbidden  = 4403
	closeLate       = 4408
	closeSameID     = 4409
	closeInitedOnce = 4429
)

// What a client may send: messages of so many bytes, and ids of so many.
const (
	maxMessage = 1 << 20
	maxName    = 256
)

// slowest is how many bytes a second a client takes at least, after slack.
const (
	slowest = 64 << 10
	slack   = 10 * time.Second
)

func newSocket(t *transport, r *http.Request) *socket {
	s := &socket{
		transport: t, header: r.Header, authorization: r.Header.Get("Authorization"), remote: r.RemoteAddr,
		idle: make(chan struct{}), operations: map[string]*running{},
	}
	// The request's own context may end once it is a socket.
	s.ctx, s.stop = context.WithCancel(context.WithoutCancel(r.Context()))
	return s
}

// serve takes messages until the socket is closed. All that runs ends with it.
func (s *socket) serve(conn *websocket.Conn) {
	defer func() { _ = conn.CloseNow() }()
	defer s.stop()
	defer s.recovered()
	s.mu.Lock()
	s.conn = conn
	stops := s.draining
	s.mu.Unlock()
	if stops {
		s.close(websocket.StatusGoingAway, "the service stops")
		return
	}
	s.late = time.AfterFunc(s.sockets.Init, func() {
		defer s.recovered()
		s.close(closeLate, "connection_init did not come in time")
	})
	defer s.late.Stop()
	go s.watch()
	for {
		kind, text, err := conn.Read(context.Background())
		if err != nil {
			return
		}
		var why websocket.CloseError
		if errors.As(s.take(kind, text), &why) {
			s.close(why.Code, why.Reason)
			return
		}
	}
}

// close ends all that runs and says why.
func (s *socket) close(code websocket.StatusCode, why string) {
	s.stop()
	// A client that does not say goodbye has gone.
	_ = s.conn.Close(code, why)
}

// recovered tells a panic to the log and closes the socket.
func (s *socket) recovered() {
	if panicked := recover(); panicked != nil {
		s.log.ErrorContext(s.ctx, "a socket failed", "error", fromPanic(panicked))
		s.close(websocket.StatusInternalError, "something went wrong on our side")
	}
}

// watch asks from time to time whether the client is still there.
func (s *socket) watch() {
	defer s.recovered()
	tick := time.NewTicker(s.sockets.Ping)
	defer tick.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-tick.C:
		}
		ctx, cancel := context.WithTimeout(s.ctx, s.sockets.Ping)
		err := s.conn.Ping(ctx)
		cancel()
		// A message on its way has a time of its own.
		if err != nil && s.mu.TryLock() {
			s.mu.Unlock()
			_ = s.conn.CloseNow()
			return
		}
	}
}

// drain closes the socket when its operations have ended, or the context has.
func (s *socket) drain(ctx context.Context) {
	s.mu.Lock()
	s.draining = true
	served, busy := s.conn != nil, len(s.operations) > 0
	s.mu.Unlock()
	if !served {
		return
	}
	if busy {
		select {
		case <-s.idle:
		case <-s.ctx.Done():
		case <-ctx.Done():
		}
	}
	s.close(websocket.StatusGoingAway, "the service stops")
}

// message is what a client sends.
type message struct {
	ID      string         `json:"id"`
	Type    string         `json:"type"`
	Payload jsontext.Value `json:"payload"`
}

// take does what a message says. Its error is the reason to close the socket.
func (s *socket) take(kind websocket.MessageType, text []byte) error {
	var m message
	if kind != websocket.MessageText || jsonv2.Unmarshal(text, &m) != nil {
		return closing(closeInvalid, "a message is one JSON object in UTF-8 with a type")
	}
	switch m.Type {
	case "connection_init":
		return s.init(m)
	case "subscribe":
		return s.subscribe(m)
	case "complete":
		return s.complete(m)
	case "ping":
		if _, err := m.object(); err != nil {
			return err
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		s.write([]byte(`{"type":"pong"}`))
		return nil
	case "pong":
		_, err := m.object()
		return err
	}
	return closing(closeInvalid, "the type of a message is none that clients send")
}

func closing(code websocket.StatusCode, why string) websocket.CloseError {
	return websocket.CloseError{Code: code, Reason: why}
}

// object is the payload of a message that may have one.
func (m *message) object() (map[string]jsontext.Value, error) {
	var object map[string]jsontext.Value
	if len(m.Payload) > 0 && jsonv2.Unmarshal(m.Payload, &object) != nil {
		return nil, closing(closeInvalid, "the payload is not an object")
	}
	return object, nil
}

// init takes who asks: the payload's Authorization, or else the handshake's.
func (s *socket) init(m message) error {
	payload, err := m.object()
	if err != nil {
		return err
	}
	if s.inited {
		return closing(closeInitedOnce, "connection_init came twice")
	}
	for _, name := range []string{"authorization", "Authorization"} {
		if given, ok := payload[name]; ok && jsonv2.Unmarshal(given, &s.authorization) != nil {
			return closing(closeInvalid, "Authorization is not a string")
		}
	}
	s.inited = true
	s.late.Stop()
	ctx, cancel := context.WithTimeout(s.ctx, s.sockets.Init)
	defer cancel()
	if _, err := s.caller(ctx, s.authorization, s.remote); err != nil {
		return s.stranger(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.write([]byte(`{"type":"connection_ack"}`))
	return nil
}

// stranger is the reason to close the socket of somebody who may not ask.
func (s *socket) stranger(err error) websocket.CloseError {
	switch s.present(s.ctx, nil, err).Extensions["code"] {
	case string(fault.Forbidden):
		return closing(closeForbidden, "Forbidden")
	case string(fault.Unavailable):
		return closing(websocket.StatusTryAgainLater, "who asks cannot be told now")
	}
	return closing(closeUnknown, "Unauthorized")
}

// subscribe begins an operation.
func (s *socket) subscribe(m message) error {
	if m.ID == "" || len(m.ID) > maxName {
		return closing(closeInvalid, "an operation needs an id of at most 256 bytes")
	}
	asked := &params{}
	var tooMuch *fault.Error
	err := jsonv2.Unmarshal(m.Payload, asked)
	if err != nil && !errors.As(err, &tooMuch) || err == nil && asked.Query == "" && asked.document == "" && asked.Extensions["persistedQuery"] == nil {
		return closing(closeInvalid, "the payload is not an object with a query")
	}
	if !s.inited {
		return closing(closeUnknown, "connection_init comes first")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.operations) >= s.sockets.Operations {
		tooMuch = fault.New(fault.CostExceeded,
			"at most %d operations run on one socket; wait until one has ended", "一个连接最多同时运行 %d 个操作;请等待其中之一结束", s.sockets.Operations)
	}
	switch {
	case s.operations[m.ID] != nil:
		return closing(closeSameID, "an operation with this id runs already")
	case s.draining:
		// The socket is closed soon; clients ask again on the next one.
	case tooMuch != nil:
		s.write(append(opened(m.ID, "error", errorsOf(s.refusal(s.ctx, s.header, tooMuch))), '}'))
	default:
		asked.Headers = s.header
		ctx, stop := context.WithCancel(s.ctx)
		op := &running{stop}
		s.operations[m.ID] = op
		go s.run(ctx, m.ID, op, asked)
	}
	return nil
}

// complete stops an operation, if it runs.
func (s *socket) complete(m message) error {
	if m.ID == "" {
		return closing(closeInvalid, "an operation needs an id")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if op := s.operations[m.ID]; op != nil {
		op.stop()
		s.forget(m.ID)
	}
	return nil
}

// forget takes an operation off, under mu.
func (s *socket) forget(id string) {
	delete(s.operations, id)
	if s.draining && len(s.operations) == 0 {
		close(s.idle)
	}
}

// run answers an operation. Who asks is asked each time, since a token may end before
// the socket does.
func (s *socket) run(ctx context.Context, id string, op *running, asked *params) {
	defer s.recovered()
	defer op.stop()
	ctx, err := s.caller(ctx, s.authorization, s.remote)
	if err != nil {
		if ctx.Err() == nil {
			why := s.stranger(err)
			s.close(why.Code, why.Reason)
		}
		return
	}
	ctx, prepared, invalid := s.operation(ctx, asked)
	a := answer{response: invalid}
	if invalid == nil {
		a = s.answered(ctx, prepared)
	}
	s.end(id, op, a)
}

// end sends an answer, unless the client did not wait for it.
func (s *socket) end(id string, op *running, a answer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if a.finished != nil {
		defer s.reader.writers.release(a.finished)
	}
	if s.operations[id] != op || s.ctx.Err() != nil {
		return
	}
	s.send(id, a)
	s.forget(id)
}

// send writes what came of an operation.
func (s *socket) send(id string, a answer) {
	switch {
	case a.finished != nil:
		s.write(append(opened(id, "next", a.finished.buf), '}'))
	case a.response != nil && len(a.response.Data) > 0:
		s.write(append(appendResponse(opened(id, "next", nil), a.response), '}'))
	case a.response != nil:
		s.write(append(opened(id, "error", errorsOf(a.response)), '}'))
		return
	}
	s.write(append(appendText([]byte(`{"type":"complete","id":`), id), '}'))
}

// opened is a message but for its end.
func opened(id, kind string, payload []byte) []byte {
	m := make([]byte, 0, len(payload)+len(id)+50)
	m = appendText(append(m, `{"id":`...), id)
	m = append(append(append(m, `,"type":"`...), kind...), `","payload":`...)
	return append(m, payload...)
}

// write sends a message, under mu. A client that does not take it is given up.
func (s *socket) write(text []byte) {
	ctx, cancel := context.WithTimeout(context.Background(), slack+time.Duration(len(text)/slowest)*time.Second)
	defer cancel()
	// Who reads from the socket learns that it broke.
	_ = s.conn.Write(ctx, websocket.MessageText, text)
}
