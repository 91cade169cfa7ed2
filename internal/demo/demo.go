// Package demo holds the demo data: one small district year that ends on
// 2023-12-01, one CSV file a table, as jinyan import reads them. It holds no
// logic and loads nothing.
//
// Structure and names of real places and organizations come from a newspaper
// article; what is invented is marked by the columns demo and demo_fields.
// Persons are role labels. Every invented failing belongs to invented places,
// 演示社区1–3, 演示院落1–3 and 演示楼宇1: real ones carry no overdue issue, no low
// score and no gap. The tests hold the data to that.
package demo

import (
	"embed"
	"io/fs"
	"time"
)

//go:embed data/*.csv
var data embed.FS

// Files is the folder of the demo data, with <table>.csv for each table.
func Files() fs.FS {
	files, err := fs.Sub(data, "data")
	if err != nil {
		panic(err) // the name of an embedded folder is valid
	}
	return files
}

// Present is the instant at which the story of the demo data is told.
func Present() time.Time {
	return time.Date(2023, 12, 1, 0, 0, 0, 0, time.FixedZone("+08:00", 8*60*60))
}
