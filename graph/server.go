package graph

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
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
	srv.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	srv.SetParserTokenLimit(parseTokens)
	srv.Use(extension.Introspection{})
	srv.SetErrorPresenter(present(cfg.Log))
	srv.SetRecoverFunc(func(_ context.Context, panicked any) error {
		return fault.Of(fmt.Errorf("panic: %v", panicked))
	})
	srv.AroundResponses(sortErrors)
	srv.AroundOperations(newReader(cfg, schema.Schema()).around)
	return srv
}

// reader reads query operations: each is compiled, run once, and answered from
// what was read.
type reader struct {
	Config
	labels labels
	plans  *plans
}

// sortErrors makes the order of errors that of their paths: fields are resolved
// side by side and fail in any order.
func sortErrors(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response != nil {
		slices.SortStableFunc(response.Errors, func(a, b *gqlerror.Error) int {
			return cmp.Compare(a.Path.String(), b.Path.String())
		})
	}
	return response
}

func newReader(cfg Config, schema *ast.Schema) *reader {
	return &reader{
		Config: cfg,
		labels: newLabels(schema),
		plans:  newPlans(compiler{graph: cfg.Graph, schema: schema, maxPage: cfg.MaxPage}),
	}
}

func (r *reader) around(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation != ast.Query {
		return next(ctx)
	}
	return next(withReading(ctx, r.read(ctx, op)))
}

func (r *reader) read(ctx context.Context, op *graphql.OperationContext) *reading {
	vars := plainVariables(op.Variables)
	c := r.plans.get(ctx, op, vars)
	reading := &reading{root: c.root, labels: r.labels, vars: vars, graph: r.Graph, maxPage: r.MaxPage}
	if len(c.plan.Steps) == 0 {
		return reading
	}
	at, err := r.instant(ctx, op)
	if err == nil {
		reading.result, err = c.plan.Run(ctx, r.Reads, plan.Env{Vars: vars, At: at})
	}
	reading.err = err
	return reading
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
