package write

import (
	"context"
	"regexp"
	"strings"

	"jinyan/internal/audit"
	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
)

// Found is who was found by a phone number.
type Found struct {
	// Node, Code and Name are of the person, nil if nobody in scope has the number.
	Node, Code, Name *string
	// Entry is what the access log says of it.
	Entry *audit.Entry
}

// number is a phone number as the data hold it.
var number = regexp.MustCompile(`^\+?[0-9]{5,20}$`)

// FindPersonByPhone finds the person with exactly that phone number, by its keyed hash,
// among those in scope, and notes in the access log that it was looked for. The log holds
// no number.
func (d *Desk) FindPersonByPhone(ctx context.Context, who Asker, phone, purpose string) (*Found, error) {
	given, phone := strings.TrimSpace(phone), strings.NewReplacer(" ", "", "-", "").Replace(phone)
	if !number.MatchString(phone) {
		return nil, fault.New(fault.BadInput, "a phone number has 5 to 20 digits", "电话号码为 5 至 20 位数字")
	}
	purpose, err := checkPurpose(purpose)
	if err != nil {
		return nil, err
	}
	if !who.May(model.Personal) {
		return nil, fault.New(fault.Forbidden, "your roles may not look for persons by their phone", "您的角色无权按电话查找人员")
	}
	if d.Seal == nil {
		return nil, noKey()
	}
	t := d.Graph.Type("Person")
	// The data may hold it as it was given or without what parts its digits.
	hashes := [][]byte{d.Seal.Hash(phone), d.Seal.Hash(given)}
	order, err := filter.OrderBy(t, filter.Value{})
	if err != nil {
		return nil, err
	}
	q := &plan.Plan{View: who.View}
	step := q.List(t, plan.List{
		Where: filter.Compare{Field: t.Column("phone_hmac"), Op: filter.In, Param: filter.Param{Read: func(any) (any, error) { return hashes, nil }}},
		Order: order,
		Page:  filter.Page{Size: filter.Param{Read: func(any) (any, error) { return int64(1), nil }}},
	})
	id, code, name := step.Scope.Column(t.ID()), step.Scope.Column(t.Code), step.Scope.Column(t.Field("name"))
	rows, release, err := d.read(ctx, who, q, step)
	if err != nil {
		return nil, err
	}
	defer release()
	found := &Found{}
	if rows.Len() > 0 {
		node := relay.ID{Type: t.Prefix, UUID: [16]byte(rows.Cell(0, id))}.String()
		c, n := string(rows.Cell(0, code)), string(rows.Cell(0, name))
		found.Node, found.Code, found.Name = &node, &c, &n
	}
	found.Entry, err = d.note(ctx, who, audit.Entry{Action: audit.LookUp, Node: found.Node, Field: "Person.phone", Purpose: purpose})
	return found, err
}
