package graph

import (
	"cmp"
	"context"
	"fmt"
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
	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// Config is what a GraphQL handler needs.
type Config struct {
	Graph *model.Graph
	Reads *pgxpool.Pool
	Log   *slog.Logger
	// MaxPage is the largest page that may be asked.
	MaxPage int
	// Now is the instant of reads that name none.
	Now func(context.Context) (time.Time, error)
	// Resolve sends all queries through gqlgen's executor instead of writing
	// their answers from the rows. The answers are the same, the cost is not.
	Resolve bool
}

// Server is the handler of /graphql.
type Server struct {
	*transport
	reader *reader
}

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
	exec := executor.New(schema)
	reader := newReader(cfg, schema.Schema())
	exec.SetQueryCache(newDocuments())
	exec.SetParserTokenLimit(parseTokens)
	exec.Use(extension.Introspection{})
	exec.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		return reader.present(ctx, graphql.GetPath(ctx), err)
	})
	exec.SetRecoverFunc(func(_ context.Context, panicked any) error { return fromPanic(panicked) })
	exec.AroundOperations(reader.around)
	return &Server{&transport{reader.presenter, exec, &reader.buffers, newPacker()}, reader}
}

// reader reads query operations: each is compiled, run once, and answered from
// what was read.
type reader struct {
	Config
	presenter
	labels  labels
	plans   *plans
	runner  plan.Runner
	buffers buffers
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
	return &reader{
		Config:    cfg,
		presenter: presenter{cfg.Log},
		labels:    newLabels(schema),
		runner:    plan.Runner{Pool: cfg.Reads},
		plans:     newPlans(compiler{graph: cfg.Graph, schema: schema, customs: customs(cfg.Graph), maxPage: cfg.MaxPage}),
	}
}

func (r *reader) around(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation != ast.Query {
		return next(ctx)
	}
	reading, err := r.read(ctx, op)
	if err != nil {
		return r.refuse(ctx, err)
	}
	if reading == nil {
		return graphql.OneShot(&graphql.Response{})
	}
	w := &writer{reading: reading, buf: append(r.buffers.take(), opening...)}
	w.data()
	switch {
	case w.tooLarge:
		return r.refuse(ctx, fault.New(fault.CostExceeded,
			"the answer is larger than %d MiB; ask for fewer rows or levels", "结果超过 %d MiB;请减少行数或层级", maxAnswer>>20))
	case r.Resolve || reading.introspects:
		// Its size is known now; gqlgen would take kilobytes for every object.
		r.resolved.Add(1)
		resolved := next(withReading(ctx, reading))
		return func(ctx context.Context) *graphql.Response {
			response := resolved(ctx)
			if response != nil {
				response.Errors = tidy(response.Errors)
			}
			return response
		}
	}
	r.written.Add(1)
	if reading.result != nil {
		r.runner.Release(reading.result)
	}
	response := &graphql.Response{Data: w.buf[len(opening):]}
	for _, f := range w.faults {
		response.Errors = append(response.Errors, r.present(ctx, f.path, f.err))
	}
	response.Errors = tidy(response.Errors)
	if finished := finishedOf(ctx); finished != nil {
		finished.body = w.buf
	}
	return graphql.OneShot(response)
}

// refuse answers the whole operation with an error.
func (r *reader) refuse(ctx context.Context, err error) graphql.ResponseHandler {
	return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{r.present(ctx, nil, err)}})
}

// read runs an operation. What it fails with refuses the whole operation; a
// database that is away is told at every field. Nil is an answer that was sent.
func (r *reader) read(ctx context.Context, op *graphql.OperationContext) (*reading, error) {
	vars, err := r.plans.compiler.plainVariables(op.Operation, op.Variables)
	if err != nil {
		return nil, err
	}
	c := r.plans.get(ctx, op.Operation, vars)
	if c.err != nil {
		return nil, c.err
	}
	reading := &reading{root: c.root, introspects: c.introspects, labels: r.labels, vars: vars, graph: r.Graph, maxPage: r.MaxPage}
	if len(c.plan.Steps) == 0 {
		return reading, nil
	}
	at, err := r.instant(ctx, op)
	if err == nil && r.stream(ctx, finishedOf(ctx), c, reading, plan.Env{Vars: vars, At: at}) {
		return nil, nil
	}
	if err == nil {
		reading.result, err = r.runner.Run(ctx, c.plan, plan.Env{Vars: vars, At: at})
	}
	reading.err = err
	return reading, nil
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
