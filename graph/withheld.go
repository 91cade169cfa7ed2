package graph

import (
	"encoding/json"
	"maps"
	"slices"

	"jinyan/internal/model"
)

// withheld is a field that is asked and not shown as it is, told in the extensions of
// the answer.
type withheld struct {
	// Field is the type and the field, or the type alone: CareRecord.category.
	Field string `json:"field"`
	// How is HIDDEN, which is null or empty, MASKED or ROUNDED.
	How string `json:"how"`
	// Reason is a sentence in the reader's language.
	Reason string `json:"reason"`
}

// why is why something is withheld, with how that is told.
type why struct{ how, en, zh string }

var (
	hiddenRows = why{"HIDDEN", "not for your roles, wherever it lies", "您的角色无权查看,无论其在何处"}
	hidden     = why{"HIDDEN", "sensitive or personal; those in charge of the case may ask revealField for it, with a purpose",
		"个人信息或敏感个人信息;承办人员可说明用途,通过 revealField 查看"}
	masked = why{"MASKED", "personal; those in charge of the case may ask revealField for the plain value, with a purpose",
		"个人信息,已脱敏;承办人员可说明用途,通过 revealField 查看明文"}
	roundedOff = why{"ROUNDED", "about persons: numbers go in fives, and figures about fewer than five are null",
		"涉及人员统计:人数按 5 取整,不足 5 人的统计值不显示"}
)

// hides tells whether the values of a column are hidden from the reader, and notes that
// they were asked.
func (c *compiler) hides(column *model.Field, asked string) bool {
	switch {
	case c.view.Rules.Hides(column):
		c.withhold(column.Type.Name+"."+asked, hidden)
		return true
	case column.Masked && !c.view.Rules.Unruled:
		c.withhold(column.Type.Name+"."+asked, masked)
	}
	return false
}

// meets notes that rows of a type are asked of which the reader sees none anywhere.
func (c *compiler) meets(t *model.Type) {
	if c.view.Rules.Bars(t) {
		c.withhold(t.Name, hiddenRows)
	}
}

func (c *compiler) withhold(field string, because why) {
	if c.withheld == nil {
		c.withheld = map[string]why{}
	}
	c.withheld[field] = because
}

// toldWithheld is what was withheld as JSON, by language; nil if nothing was.
func toldWithheld(fields map[string]why) map[string]json.RawMessage {
	if len(fields) == 0 {
		return nil
	}
	en, zh := []withheld{}, []withheld{}
	for _, field := range slices.Sorted(maps.Keys(fields)) {
		w := fields[field]
		en = append(en, withheld{field, w.how, w.en})
		zh = append(zh, withheld{field, w.how, w.zh})
	}
	told := map[string]json.RawMessage{}
	told["en"], _ = json.Marshal(en)
	told["zh"], _ = json.Marshal(zh)
	return told
}
