package graph

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// quietRules are GraphQL's rules, for a service that does not tell its schema: none
// suggests names, and introspection is refused.
func quietRules() *rules.Rules {
	quiet := rules.NewDefaultRules()
	for _, rule := range []core.Rule{
		rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.ScalarLeafsRuleWithoutSuggestions,
		rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		quiet.RemoveRule(strings.TrimSuffix(rule.Name, "WithoutSuggestions"))
		quiet.AddRule(rule.Name, rule.RuleFunc)
	}
	quiet.AddRule("NoIntrospection", func(observers *core.Events, refuse core.AddErrFunc) {
		observers.OnField(func(_ *core.Walker, f *ast.Field) {
			if f.Name == "__schema" || f.Name == "__type" {
				refuse(core.Message("Introspection is switched off; %s is not answered.", f.Name), core.At(f.Position))
			}
		})
	})
	return quiet
}
