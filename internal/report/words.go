package report

import (
	"cmp"

	"jinyan/internal/model"
)

// LabelIn is what people call the metric.
func (m *Metric) LabelIn(lang *string) string { return in(m.Label, lang) }

// DefinitionIn says what it counts.
func (m *Metric) DefinitionIn(lang *string) string { return in(m.Definition, lang) }

// NumeratorIn says of a rate which rows are part, nil otherwise.
func (m *Metric) NumeratorIn(lang *string) *string { return some(in(m.Numerator, lang)) }

// DenominatorIn says of a rate which rows it is the share of, nil otherwise.
func (m *Metric) DenominatorIn(lang *string) *string { return some(in(m.Denominator, lang)) }

// Clock names the time at which rows count, nil if they do whenever they happened.
func (m *Metric) Clock() *string { return some(m.At) }

// Condition says which rows count, nil for all.
func (m *Metric) Condition() *string { return some(m.Where) }

// PartCondition says of a rate which of them are part, nil otherwise.
func (m *Metric) PartCondition() *string { return some(m.Part) }

func in(w model.Words, lang *string) string { return w.In(*cmp.Or(lang, new(string))) }

func some(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}
