package graph

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/graph/gen"
	"jinyan/internal/fault"
	"jinyan/internal/guard"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/policy"
	"jinyan/internal/report"
	"jinyan/internal/walk"
	"jinyan/internal/write"
)

// Config is what a GraphQL handler needs.
type Config struct {
	Graph *model.Graph
	Reads *pgxpool.Pool
	Log   *slog.Logger
	// MaxPage is the largest page that may be asked.
	MaxPage int
	// Guard says how much a document may ask; as usual, if nothing.
	Guard guard.Limits
	// Budget is what one caller may take; anything, if nothing.
	Budget guard.Budget
	// Rows are how many rows an operation may read; as usual, if it is 0.
	Rows int
	// Walks say how far walks through the graph go; as usual, if nothing.
	Walks walk.Limits
	// SignIn tells who asks by the value of the header Authorization, which is empty if
	// there is none; UNAUTHENTICATED is answered with 401, any other error with 503.
	// Everybody is the public if it is nil.
	SignIn func(ctx context.Context, authorization string) (policy.Caller, error)
	// Desk does what mutations ask; without it they are refused.
	Desk *write.Desk
	// Origins are the origins whose pages may ask, such as https://host, or * for all;
	// only the service's own, if there are none.
	Origins []string
	// Sockets bound what WebSockets may take; as usual, if nothing.
	Sockets SocketLimits
	// Alive is how often the client of a stream of events is told that its operation
	// still runs; every 10 seconds, if nothing.
	Alive time.Duration
	// Trusted are the only documents that are answered; all are, if it is nil.
	Trusted *Trusted
	// Untold says that the schema is not told: there is no introspection, and no error
	// suggests a name.
	Untold bool
	// Begun is told of every operation before it runs, by its name and its kind. It
	// gives the context in which the operation runs and Told is told of it.
	Begun func(ctx context.Context, name, kind string) context.Context
	// Told is told what came of every operation; nobody is, if it is nil.
	Told func(context.Context, Outcome)
	// Timeout is how long an operation may take; any time, if it is 0.
	Timeout time.Duration
	// Now is the instant of reads that name none.
	Now func(context.Context) (time.Time, error)
	// Past tells whether Now is not the present, so that issues are shown as they
	// stood; never, if it is nil.
	Past func(context.Context) bool
	// Resolve sends all queries through gqlgen's executor instead of writing
	// their answers from the rows. The answers are the same, the cost is not.
	Resolve bool
}

// usualRows are how many rows an operation may read if nothing else is said.
const usualRows = 2_000_000

// Server is the handler of /graphql.
type Server struct{ *transport }

// Answered tells how many queries were written from their rows, and how many
// went through resolvers.
func (s *Server) Answered() (written, resolved int64) {
	return s.reader.written.Load(), s.reader.resolved.Load()
}

// parseTokens bounds the documents that are parsed at all.
const parseTokens = 4000

// New makes the handler of /graphql.
func New(cfg Config) *Server {
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}})
	served()
	exec := executor.New(schema)
	reader := newReader(cfg, schema.Schema())
	exec.SetQueryCache(newDocuments())
	exec.SetParserTokenLimit(parseTokens)
	if cfg.Untold {
		exec.SetDisableSuggestion(true)
		exec.SetDefaultRulesFn(quietRules)
	} else {
		exec.Use(extension.Introspection{})
	}
	exec.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		return reader.present(ctx, graphql.GetPath(ctx), err)
	})
	exec.SetRecoverFunc(func(_ context.Context, panicked any) error { return fromPanic(panicked) })
	reader.dispatch = exec.DispatchOperation
	return &Server{&transport{
		reader.presenter, exec, reader, newPacker(), cfg.SignIn,
		newPersisted(cfg.Trusted), cfg.Origins, newSockets(cmp.Or(cfg.Sockets, UsualSockets)), cmp.Or(cfg.Alive, usualAlive),
	}}
}

// Drain closes the sockets, each when the operations that run on it have ended, and
// takes no new ones. It returns when all are closed, or when the context ends.
func (s *Server) Drain(ctx context.Context) { s.sockets.drain(ctx) }

// Sockets is how many are open.
func (s *Server) Sockets() int {
	s.sockets.mu.Lock()
	defer s.sockets.mu.Unlock()
	return len(s.sockets.open)
}

// reader reads query operations: each is compiled, run once, and answered from
// what was read.
type reader struct {
	Config
	presenter
	labels  labels
	plans   *plans
	runner  plan.Runner
	writers writers
	charges *cache[string, charged]
	limits  guard.Limits
	meter   *guard.Meter
	// dispatch sends an operation through gqlgen's resolvers.
	dispatch func(context.Context, *graphql.OperationContext) (graphql.ResponseHandler, context.Context)
	// written and resolved count the ways that queries took.
	written, resolved atomic.Int64
}

// tidy puts errors in the order of their paths, since fields may be resolved side
// by side and fail in any order, and tells a failure that stands in every row of
// a list once, at the first.
func tidy(errs gqlerror.List) gqlerror.List {
	if len(errs) < 2 {
		return errs
	}
	slices.SortStableFunc(errs, func(a, b *gqlerror.Error) int {
		return slices.CompareFunc(a.Path, b.Path, comparePath)
	})
	type failure struct {
		cause error
		field string
	}
	told := map[failure]bool{}
	return slices.DeleteFunc(errs, func(e *gqlerror.Error) bool {
		f := failure{e.Err, fieldOf(e.Path)}
		again := f.cause != nil && told[f]
		told[f] = true
		return again
	})
}

// comparePath orders places in lists by number and fields by name.
func comparePath(a, b ast.PathElement) int {
	i, isIndex := a.(ast.PathIndex)
	j, both := b.(ast.PathIndex)
	if isIndex && both {
		return cmp.Compare(i, j)
	}
	return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

// fieldOf is a path without its places in lists.
func fieldOf(path ast.Path) string {
	var b strings.Builder
	for _, e := range path {
		if name, ok := e.(ast.PathName); ok {
			b.WriteString("/" + string(name))
		}
	}
	return b.String()
}

func newReader(cfg Config, schema *ast.Schema) *reader {
	registry, err := report.NewRegistry(cfg.Graph)
	if err != nil {
		// A test reads the registry: no metric is wrong in what is built.
		panic(err)
	}
	return &reader{
		Config:    cfg,
		presenter: presenter{cfg.Log},
		labels:    newLabels(schema),
		runner:    plan.Runner{Pool: cfg.Reads, MaxRows: cmp.Or(cfg.Rows, usualRows)},
		limits:    cmp.Or(cfg.Guard, guard.Usual),
		meter:     guard.NewMeter(cfg.Budget, time.Now),
		charges:   newCache(chargesKept, func(string, charged) int { return 1 }),
		plans:     newPlans(compiler{graph: cfg.Graph, schema: schema, registry: registry, maxPage: cfg.MaxPage, walks: cmp.Or(cfg.Walks, walk.Usual), everywhere: newCache(viewsKept, func(plan.View, *walk.Ways) int { return 1 }), ends: endsOf(cfg.Graph)}),
	}
}

// answer is what came of a query: either is set, or neither if the client has it
// already or has left.
type answer struct {
	// finished wrote a whole body without errors. It goes back to writers when
	// its bytes were sent.
	finished *writer
	response *graphql.Response
	// broken says that a stream failed after its first byte.
	broken bool
	// after is when somebody whose budget is spent may ask again.
	after time.Duration
}

// query answers a query. A database that is away is told at every field.
func (r *reader) query(ctx context.Context, op *graphql.OperationContext, v *visit, open func() io.WriteCloser) answer {
	vars, err := r.plans.compiler.plainVariables(op.Operation, op.Variables)
	if err != nil {
		return r.refuse(ctx, err)
	}
	view, charge, err := r.view(ctx, op.Operation)
	if err != nil {
		return r.refuse(ctx, err)
	}
	c := r.plans.get(ctx, op.Operation, vars, view)
	if c.err != nil {
		return r.refuse(ctx, c.err)
	}
	reading := &reading{reader: r, visit: v, root: c.root, labels: r.labels, metrics: r.plans.compiler.registry.Metrics, vars: vars, graph: r.Graph, maxPage: r.MaxPage, withheld: c.withheld[language(ctx)]}
	resolve := r.Resolve || c.introspects
	if len(c.plan.Steps) > 0 {
		var at time.Time
		at, reading.err = r.instant(ctx, op)
		env := plan.Env{Vars: vars, At: at, Charge: charge}
		if reading.err == nil && open != nil && c.streamed != nil && !resolve {
			if sent, broken := r.stream(ctx, open, c, reading, env); sent {
				return answer{broken: broken}
			}
		}
		if reading.err == nil {
			reading.result, reading.err = r.runner.Run(ctx, c.plan, env)
		}
	}
	v.leave(reading.result.Cost())
	return r.write(ctx, op, reading, resolve)
}

// write makes the answer of what was read.
func (r *reader) write(ctx context.Context, op *graphql.OperationContext, reading *reading, resolve bool) answer {
	w := r.writers.take(reading)
	w.data()
	switch {
	case w.tooLarge:
		return r.refuse(ctx, fault.New(fault.CostExceeded,
			"the answer is larger than %d MiB; ask for fewer rows or levels", "结果超过 %d MiB;请减少行数或层级", maxAnswer>>20))
	case resolve:
		// Its size is known now; gqlgen would take kilobytes for every object.
		r.resolved.Add(1)
		responses, ctx := r.dispatch(withReading(ctx, reading), op)
		response := responses(ctx)
		if response != nil {
			response.Errors = tidy(response.Errors)
			response.Extensions = reading.extensions()
		}
		return answer{response: response}
	}
	r.written.Add(1)
	if reading.result != nil {
		r.runner.Release(reading.result)
	}
	if len(w.faults) == 0 {
		w.end()
		return answer{finished: w}
	}
	response := &graphql.Response{Data: w.buf[len(opening):], Extensions: reading.extensions()}
	for _, f := range w.faults {
		response.Errors = append(response.Errors, r.present(ctx, f.path, f.err))
	}
	response.Errors = tidy(response.Errors)
	return answer{response: response}
}

// refuse answers the whole operation with an error.
func (r *reader) refuse(ctx context.Context, err error) answer {
	return answer{response: &graphql.Response{Errors: gqlerror.List{r.present(ctx, nil, err)}}}
}

// past tells whether the operation is answered for another instant than the present.
func (r *reader) past(ctx context.Context, op *ast.OperationDefinition) bool {
	return op.Directives.ForName("asOf") != nil || r.Past != nil && r.Past(ctx)
}

// instant is the operation's @asOf, or now.
func (r *reader) instant(ctx context.Context, op *graphql.OperationContext) (time.Time, error) {
	d := op.Operation.Directives.ForName("asOf")
	if d == nil {
		return r.Now(ctx)
	}
	v, _ := valueOf(d.Arguments.ForName("at").Value, op.Variables)
	var at model.DateTime
	err := at.UnmarshalGQL(v.Raw)
	return at.Time, err
}
