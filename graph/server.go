package graph

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"
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
}

// parseTokens bounds the documents that are parsed at all.
const parseTokens = 4000

// New makes the handler of /graphql.
func New(cfg Config) http.Handler {
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: &Resolver{}})
	srv := handler.New(schema)
	srv.AddTransport(transport.Options{})
	srv.AddTransport(transport.GET{})
	srv.AddTransport(transport.POST{})
	srv.SetQueryCache(newDocuments())
	srv.SetParserTokenLimit(parseTokens)
	srv.Use(extension.Introspection{})
	present := presenter{cfg.Log}
	srv.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		return present.present(ctx, graphql.GetPath(ctx), err)
	})
	srv.SetRecoverFunc(func(_ context.Context, panicked any) error {
		return fault.Of(fmt.Errorf("panic: %v", panicked))
	})
	srv.AroundResponses(tidyErrors)
	srv.AroundOperations(newReader(cfg, schema.Schema()).around)
	return srv
}

// reader reads query operations: each is compiled, run once, and answered from
// what was read.
type reader struct {
	Config
	presenter
	labels labels
	plans  *plans
}

// tidyErrors puts errors in the order of their paths, since fields are resolved
// side by side and fail in any order, and tells a failure that stands in every row
// of a list once, at the first.
func tidyErrors(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response == nil || len(response.Errors) < 2 {
		return response
	}
	slices.SortStableFunc(response.Errors, func(a, b *gqlerror.Error) int {
		return slices.CompareFunc(a.Path, b.Path, comparePath)
	})
	type failure struct {
		cause error
		field string
	}
	told := map[failure]bool{}
	response.Errors = slices.DeleteFunc(response.Errors, func(e *gqlerror.Error) bool {
		f := failure{e.Err, fieldOf(e.Path)}
		again := f.cause != nil && told[f]
		told[f] = true
		return again
	})
	return response
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
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{r.present(ctx, nil, err)}})
	}
	return next(withReading(ctx, reading))
}

// read runs an operation. What it fails with refuses the whole operation; a
// database that is away is told at every field.
func (r *reader) read(ctx context.Context, op *graphql.OperationContext) (*reading, error) {
	vars := plainVariables(op.Variables)
	c := r.plans.get(ctx, op.Operation, vars)
	if c.err != nil {
		return nil, c.err
	}
	reading := &reading{root: c.root, labels: r.labels, vars: vars, graph: r.Graph, maxPage: r.MaxPage}
	if len(c.plan.Steps) == 0 {
		return reading, nil
	}
	at, err := r.instant(ctx, op)
	if err == nil {
		reading.result, err = c.plan.Run(ctx, r.Reads, plan.Env{Vars: vars, At: at})
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
	s, _ := v.Raw.(string)
	at, err := model.ParseDateTime(s)
	return at.Time, err
}
