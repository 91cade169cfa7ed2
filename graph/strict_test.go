package graph_test

import (
	"strings"
	"testing"
)

// TestValuesAreOfTheirType gives values of other types, by variables and as literals. All
// are faults of the request: nothing of it is answered.
func TestValuesAreOfTheirType(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	for name, c := range map[string]struct{ query, variables string }{
		"text for Int":                {`query($v: Int) { issues(first: $v) { totalCount } }`, `{"v": "3"}`},
		"fraction for Int":            {`query($v: Int) { issues(first: $v) { totalCount } }`, `{"v": 1.5}`},
		"true for Int":                {`query($v: Int) { issues(first: $v) { totalCount } }`, `{"v": true}`},
		"list for Int":                {`query($v: Int) { issues(first: $v) { totalCount } }`, `{"v": [1]}`},
		"more than 32 bits for Int":   {`query($v: Int) { issues(first: $v) { totalCount } }`, `{"v": 2147483648}`},
		"number for String":           {`query($v: String!) { issue(code: $v) { id } }`, `{"v": 7}`},
		"true for String":             {`query($v: String!) { issue(code: $v) { id } }`, `{"v": true}`},
		"object for String":           {`query($v: String!) { issue(code: $v) { id } }`, `{"v": {}}`},
		"number in [String]":          {`query($v: [String!]) { issues(where: {code: {in: $v}}) { totalCount } }`, `{"v": ["a", 7]}`},
		"one number for [String]":     {`query($v: [String!]) { issues(where: {code: {in: $v}}) { totalCount } }`, `{"v": 7}`},
		"text for Boolean":            {`query($v: Boolean) { issues(where: {code: {isNull: $v}}) { totalCount } }`, `{"v": "true"}`},
		"number for Boolean":          {`query($v: Boolean) { issues(where: {code: {isNull: $v}}) { totalCount } }`, `{"v": 1}`},
		"fraction for ID":             {`query($v: ID!) { node(id: $v) { id } }`, `{"v": 1.5}`},
		"true for ID":                 {`query($v: ID!) { node(id: $v) { id } }`, `{"v": true}`},
		"number for an enum":          {`query($v: IssueStatus) { issues(where: {status: {eq: $v}}) { totalCount } }`, `{"v": 1}`},
		"enum in lower case":          {`query($v: IssueStatus) { issues(where: {status: {eq: $v}}) { totalCount } }`, `{"v": "closed"}`},
		"number for Date":             {`query($v: Date) { grids(where: {validFrom: {eq: $v}}) { totalCount } }`, `{"v": 20230101}`},
		"text for Int inside":         {`query($v: CommunityWhere) { communities(where: $v) { totalCount } }`, `{"v": {"population": {"gt": "3"}}}`},
		"more than 32 bits inside":    {`query($v: CommunityWhere) { communities(where: $v) { totalCount } }`, `{"v": {"population": {"gt": 2147483648}}}`},
		"number for String inside":    {`query($v: IssueWhere) { issues(where: $v) { totalCount } }`, `{"v": {"code": {"eq": 7}}}`},
		"number for String in a list": {`query($v: IssueWhere) { issues(where: $v) { totalCount } }`, `{"v": {"or": [{"code": {"in": [7]}}]}}`},
		"text for Boolean inside":     {`query($v: IssueWhere) { issues(where: $v) { totalCount } }`, `{"v": {"code": {"isNull": "true"}}}`},
		"enum in lower case inside":   {`query($v: IssueWhere) { issues(where: $v) { totalCount } }`, `{"v": {"status": {"eq": "closed"}}}`},
		"enum in lower case in order": {`query($v: [IssueOrder!]) { issues(orderBy: $v) { totalCount } }`, `{"v": [{"code": "asc"}]}`},
		"unknown field inside":        {`query($v: IssueWhere) { issues(where: $v) { totalCount } }`, `{"v": {"elephant": {"eq": 7}}}`},
		"literal text for Int":        {`{ issues(first: "3") { totalCount } }`, ""},
		"literal fraction for Int":    {`{ issues(first: 1.5) { totalCount } }`, ""},
		"literal of 33 bits":          {`{ issues(first: 2147483648) { totalCount } }`, ""},
		"literal number for String":   {`{ issue(code: 7) { id } }`, ""},
		"literal enum for String":     {`{ issue(code: abc) { id } }`, ""},
		"literal text for Boolean":    {`{ issues(where: {code: {isNull: "true"}}) { totalCount } }`, ""},
		"literal text for an enum":    {`{ issues(where: {status: {eq: "CLOSED"}}) { totalCount } }`, ""},
		"literal enum in lower case":  {`{ issues(where: {status: {eq: closed}}) { totalCount } }`, ""},
		"literal number for Date":     {`{ grids(where: {validFrom: {eq: 20230101}}) { totalCount } }`, ""},
		"literal object for String":   {`{ issue(code: {}) { id } }`, ""},
		"literal object for an enum":  {`{ issueGroups { nodes { key { reportedAt(bucket: {}) { label } } } } }`, ""},
		"literal object for ID":       {`mutation { revealField(input: {node: {}, field: "phone", purpose: "回访"}) { value } }`, ""},
		"number for a phone":          {`mutation($v: String!) { findPersonByPhone(phone: $v, purpose: "回访") { code } }`, `{"v": 10012345678}`},
		"number inside a mutation":    {`mutation($v: RevealFieldInput!) { revealField(input: $v) { value } }`, `{"v": {"node": "a", "field": "phone", "purpose": 10}}`},
		"default text for Int":        {`query($v: Int = "3") { issues(first: $v) { totalCount } }`, ""},
		"default number for String":   {`query($v: String = 7) { issue(code: $v) { id } }`, ""},
	} {
		errs, answer := db.failures(t, c.query, c.variables)
		if len(errs) != 1 || strings.Contains(answer, `"data"`) || errs[0].Extensions.Code != "BAD_INPUT" && errs[0].Extensions.Code != "GRAPHQL_VALIDATION_FAILED" {
			t.Errorf("%s: %s", name, answer)
		}
		for _, word := range leaks {
			if strings.Contains(answer, word) {
				t.Errorf("%s: the answer holds %q: %s", name, word, answer)
			}
		}
	}
	for name, c := range map[string]struct{ query, variables string }{
		"Int":            {`query($v: Int) { issues(first: $v) { totalCount } }`, `{"v": 3}`},
		"Int inside":     {`query($v: CommunityWhere) { communities(where: $v) { totalCount } }`, `{"v": {"population": {"gt": -2147483648}}}`},
		"one for a list": {`query($v: [String!]) { issues(where: {code: {in: $v}}) { totalCount } }`, `{"v": "a"}`},
		"a default":      {`query($v: Int = 3) { issues(first: $v) { totalCount } }`, ""},
		"Boolean":        {`query($v: Boolean!) { issues { totalCount @skip(if: $v) } }`, `{"v": false}`},
		"null":           {`query($v: IssueWhere) { issues(where: $v) { totalCount } }`, `{"v": null}`},
		"an enum":        {`query($v: IssueWhere) { issues(where: $v) { totalCount } }`, `{"v": {"status": {"eq": "CLOSED"}}}`},
	} {
		if errs, answer := db.failures(t, c.query, c.variables); len(errs) > 0 {
			t.Errorf("%s: %s", name, answer)
		}
	}
}
