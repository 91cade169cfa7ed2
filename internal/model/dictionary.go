package model

import "cmp"

// EnumType (枚举) is a closed list of the schema with the words for it.
type EnumType struct {
	Name, Description string
	Words             Words
	Values            []*EnumTerm
}

// EnumTerm (枚举值) is a value of a closed list with the words for it.
type EnumTerm struct {
	Name, Description string
	Words             Words
}

// Words are what something is called in Chinese and English.
type Words struct{ ZH, EN string }

// In gives the words in a language of the schema, Chinese unless it says EN.
func (w Words) In(lang string) string {
	if lang == "EN" {
		return w.EN
	}
	return w.ZH
}

// Label is what people call the list.
func (e *EnumType) Label(lang *string) string { return e.Words.In(*cmp.Or(lang, new(string))) }

// Label is what people call the value.
func (e *EnumTerm) Label(lang *string) string { return e.Words.In(*cmp.Or(lang, new(string))) }
