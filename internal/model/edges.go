package model

import (
	"fmt"
	"strings"
)

// facts are what a struct tag cannot say about a type.
type facts struct {
	// orders are the declared default orders, the first of which is used if
	// none is asked: "reportedAt desc" or "level, name".
	orders []string
	// happens is the field of the instant at which a row happened.
	happens string
	// key names the columns that find a row without code again.
	key string
}

func declared() map[string]facts {
	return map[string]facts{
		"Area":          {orders: []string{"code", "name"}},
		"Community":     {orders: []string{"code", "name"}},
		"Compound":      {orders: []string{"code", "name"}},
		"Issue":         {orders: []string{"reportedAt desc", "code"}, happens: "reportedAt"},
		"VolunteerTeam": {orders: []string{"code", "name"}},
		"TeamService":   {orders: []string{"createdAt"}, key: "team_id, community_id, compound_id, valid_from"},
	}
}

// declare adds to the types what their tags cannot say.
func (g *Graph) declare() error {
	known := declared()
	for _, t := range g.Types {
		d, ok := known[t.Name]
		if !ok || len(d.orders) == 0 {
			return fmt.Errorf("edges.go declares no order of %s", t.Name)
		}
		for _, text := range d.orders {
			order, err := t.parseOrder(text)
			if err != nil {
				return err
			}
			t.Orders = append(t.Orders, order)
		}
		if d.happens != "" {
			t.Happens = t.Field(d.happens)
		}
		t.Key = []string{"code"}
		if t.Code == nil {
			t.Key = strings.Split(d.key, ", ")
		}
	}
	return nil
}

func (t *Type) parseOrder(text string) (Order, error) {
	var order Order
	for _, key := range strings.Split(text, ", ") {
		name, direction, _ := strings.Cut(key, " ")
		f := t.Field(name)
		if f == nil || f.Nullable {
			return nil, fmt.Errorf("edges.go orders %s by %s, which is not a column without nulls", t.Name, name)
		}
		order = append(order, Term{Field: f, Desc: direction == "desc"})
	}
	return order, nil
}
