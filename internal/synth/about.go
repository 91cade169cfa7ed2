package synth

// about drafts the issues, from a number on, that were reported of a compound
// and are wanted by when and where that was. Those that were merged are left to
// their main issue. Passing over an issue costs little.
func (t *teller) about(table string, r *rows, from int, wanted func(d *draft) bool, row func(d *draft)) {
	var d draft
	for i := from; i < t.issues; i++ {
		if i%chunkOfProgress == 0 {
			t.options.Progress(table, i, t.issues)
			if r.stopped {
				return
			}
		}
		luck := t.chance(ofIssues, i)
		d = t.sketch(i, &luck)
		if d.compound == none || !wanted(&d) {
			continue
		}
		if _, merged := t.bursts.of[i]; merged {
			continue
		}
		d = t.draft(i)
		row(&d)
	}
	t.options.Progress(table, t.issues, t.issues)
}

// since is the number of an issue before which none is reported at or after the
// moment, but for those that are merged.
func (t *teller) since(m moment) int {
	total := t.weather.hourly.total()
	return int(t.weather.share(m) * int64(t.issues) / total)
}
