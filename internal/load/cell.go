package load

// cell is one value as a file writes it.
type cell struct {
	form form
	text string
	list []string
}

// form is how a value is written.
type form int

const (
	// missing: the row says nothing of the column, which keeps its value.
	missing form = iota
	// null: the row says that there is no value.
	null
	// loose: text without quotes that says anything, as in CSV.
	loose
	quoted
	number
	truth
	list
)

// record is one row of a file: where it begins, and a cell for each column.
type record struct {
	line  int
	cells []cell
}

// empty says that no cell has a value, as spreadsheets leave behind below
// their last row.
func (r *record) empty() bool {
	for _, c := range r.cells {
		if c.form != missing && c.form != null {
			return false
		}
	}
	return true
}

// badRecord is a record that cannot be read; the ones after it can, unless it
// is the last.
type badRecord struct {
	line   int
	column string
	value  string
	reason Sentence
	last   bool
}

func (b *badRecord) Error() string { return b.reason.EN }

// reader reads the records of a file one by one: CSV or JSONL.
type reader interface {
	// next returns the next record, which is valid until the call after it,
	// io.EOF after the last, or a *badRecord.
	next() (*record, error)
}
