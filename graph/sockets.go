package graph

import (
	"context"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"

	"jinyan/internal/fault"
)

// SocketLimits bound what WebSockets may take.
type SocketLimits struct {
	// Open is how many there may be at once.
	Open int
	// Operations is how many may run on one of them at once.
	Operations int
	// Init is how long a client may take to say who it is.
	Init time.Duration
	// Ping is how often a client is asked whether it is still there, and how long it may
	// take to answer.
	Ping time.Duration
}

// UsualSockets are the limits if nothing else is said.
var UsualSockets = SocketLimits{Open: 1000, Operations: 50, Init: 10 * time.Second, Ping: 20 * time.Second}

// subprotocol is the only protocol that is spoken on sockets.
const subprotocol = "graphql-transport-ws"

// sockets are those that are open.
type sockets struct {
	SocketLimits
	mu   sync.Mutex
	open map[*socket]bool
	// draining says that the service stops.
	draining bool
}

func newSockets(limits SocketLimits) *sockets {
	return &sockets{SocketLimits: limits, open: map[*socket]bool{}}
}

// enter takes a socket, unless there are too many or the service stops.
func (o *sockets) enter(s *socket) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.draining || len(o.open) >= o.Open {
		return false
	}
	o.open[s] = true
	return true
}

func (o *sockets) leave(s *socket) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.open, s)
}

// drain closes all sockets when their operations have ended, or just before the context
// does, and returns when they are closed.
func (o *sockets) drain(ctx context.Context) {
	early := ctx
	if end, ok := ctx.Deadline(); ok {
		var cancel context.CancelFunc
		early, cancel = context.WithDeadline(ctx, end.Add(-time.Second))
		defer cancel()
	}
	o.mu.Lock()
	o.draining = true
	var all sync.WaitGroup
	for s := range o.open {
		all.Go(func() { s.drain(early) })
	}
	o.mu.Unlock()
	closed := make(chan struct{})
	go func() {
		all.Wait()
		close(closed)
	}()
	select {
	case <-closed:
	case <-ctx.Done():
	}
}

// upgrades tells whether a request asks for a socket.
func upgrades(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// upgrade makes a socket of a request and serves it to its end.
func (t *transport) upgrade(w http.ResponseWriter, r *http.Request, begun *bool) {
	if !t.origins.allow(r) {
		t.refuse(w, r, http.StatusForbidden, fault.New(fault.Forbidden,
			"pages of this origin may not open a socket here", "不允许该来源的页面在此建立连接"))
		return
	}
	if preference(strings.Join(r.Header.Values("Sec-WebSocket-Protocol"), ","), subprotocol, "") == 0 {
		t.refuse(w, r, http.StatusBadRequest, fault.New(fault.BadRequest,
			"the only protocol spoken on sockets is %s", "连接只支持 %s 协议", subprotocol))
		return
	}
	s := newSocket(t, r)
	defer s.stop()
	if !t.sockets.enter(s) {
		w.Header().Set("Retry-After", "10")
		t.refuse(w, r, http.StatusServiceUnavailable, fault.New(fault.Unavailable,
			"there are too many sockets, or the service stops; try again later", "连接过多或服务正在停止;请稍后重试"))
		return
	}
	defer t.sockets.leave(s)
	w.Header().Del("Content-Type")
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{subprotocol}, InsecureSkipVerify: true})
	if err != nil {
		// The client was told.
		return
	}
	*begun = true
	conn.SetReadLimit(maxMessage)
	s.serve(conn)
}
