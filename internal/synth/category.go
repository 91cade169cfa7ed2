package synth

import (
	_ "embed" // for the list of categories
	"encoding/csv"
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// categoryFile lists what issues are about: groups, and below them the leaves
// with their weight and the words of titles.
//
//go:embed categories.csv
var categoryFile string

const categoryList = "ISSUE_CATEGORY"

// category is an entry of the list. Groups have no weight.
type category struct {
	id               uuid.UUID
	code, name, en   string
	group            byte
	seq, weight      int
	topic            string
	problems, advice []string
	hazard           bool
	wet              bool // more frequent after storms
}

// readCategories reads the embedded list; it panics where the list is broken,
// which a test would see.
func readCategories() []category {
	lines, err := csv.NewReader(strings.NewReader(categoryFile)).ReadAll()
	if err != nil {
		panic("the list of categories: " + err.Error())
	}
	var list []category
	for _, l := range lines[1:] {
		weight, err := strconv.Atoi(l[4])
		if err != nil {
			panic("the list of categories: " + err.Error())
		}
		seq, err := strconv.Atoi(l[3])
		if err != nil {
			panic("the list of categories: " + err.Error())
		}
		c := category{
			id: identify("code_item", l[0]), code: l[0], name: l[1], en: l[2], group: l[0][0], seq: seq, weight: weight,
			topic: l[5], problems: strings.Split(l[6], ";"), advice: strings.Split(l[7], ";"),
		}
		switch c.code {
		case "A03", "A04", "B01", "C02":
			c.hazard = true
		}
		switch c.code {
		case "A04", "A07", "B02", "B03", "B04", "C06", "D04":
			c.wet = true
		}
		c.hazard = c.hazard || c.group == 'D'
		list = append(list, c)
	}
	return list
}

// categoryWeights are the weights on dry days, and in the days after a storm.
func categoryWeights(list []category) (dry, wet weights) {
	var plain, storm []int64
	for _, c := range list {
		plain = append(plain, int64(c.weight))
		if c.wet {
			storm = append(storm, int64(4*c.weight))
			continue
		}
		storm = append(storm, int64(c.weight))
	}
	return newWeights(plain), newWeights(storm)
}
