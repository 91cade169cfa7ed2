package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

// report prints the table and writes the JSON, if it is asked for.
func report(s settings, results []*result) error {
	fmt.Print(table(results), doors(results))
	if s.json == "" {
		return nil
	}
	text, err := json.MarshalIndent(entries(results), "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(s.json, append(text, '\n'), 0o644)
}

// table is the figures in Markdown, as docs/performance.md shows them.
func table(results []*result) string {
	rows := [][]string{
		{"workload", "side", "CPU ms", "service", "PostgreSQL", "req/s", "p50 ms", "p99 ms", "answer kB", "peak MB", "heap MB", "allocs", "CPU ratio", "lowest–highest", "rps ratio"},
		{"---", "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", ":-:", "--:"},
	}
	for _, r := range results {
		for i, f := range r.figures {
			row := []string{r.workload, f.name, short(f.cpu), short(f.service), short(f.postgres), short(f.perSecond),
				short(f.p50), short(f.p99), short(f.kilobytes), short(f.peak), short(f.anonymous), "", "", "", ""}
			if i > 0 {
				row[0] = ""
			}
			if f.allocs > 0 {
				row[11] = fmt.Sprintf("%.0f", f.allocs)
			}
			if i < len(r.figures)-1 {
				row[12] = fmt.Sprintf("%.2f", f.cpuRatio.median)
				row[13] = fmt.Sprintf("%.2f–%.2f", f.cpuRatio.low, f.cpuRatio.high)
				row[14] = fmt.Sprintf("%.2f", f.rateRatio.median)
			}
			rows = append(rows, row)
		}
	}
	return align(rows)
}

// doors tells what it costs that callers sign in and rules hold.
func doors(results []*result) string {
	var b strings.Builder
	for _, r := range results {
		if len(r.figures) == 3 {
			fmt.Fprintf(&b, "%s: with doors on a request takes %+.0f %% CPU\n", r.workload, 100*(r.figures[1].cpu/r.figures[0].cpu-1))
		}
	}
	return b.String()
}

// align pads the cells, so that the table can be read as it is.
func align(rows [][]string) string {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var b strings.Builder
	for _, row := range rows {
		for i, cell := range row {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if rows[1][i] == "--:" {
				cell = pad + cell
			} else {
				cell += pad
			}
			b.WriteString("| " + cell + " ")
		}
		b.WriteString("|\n")
	}
	return b.String()
}

// short writes a number with three digits that count.
func short(v float64) string {
	switch {
	case v >= 100:
		return strconv.FormatFloat(v, 'f', 0, 64)
	case v >= 10:
		return strconv.FormatFloat(v, 'f', 1, 64)
	case v >= 1:
		return strconv.FormatFloat(v, 'f', 2, 64)
	}
	return strconv.FormatFloat(v, 'f', 3, 64)
}

// entry is what the JSON says of a contestant. The names are a contract with
// those who read the file.
type entry struct {
	Workload     string  `json:"workload"`
	Side         string  `json:"side"`
	CPURatio     float64 `json:"cpu_ratio"`
	CPURatioLow  float64 `json:"cpu_ratio_low"`
	CPURatioHigh float64 `json:"cpu_ratio_high"`
	RPSRatio     float64 `json:"rps_ratio"`
	CPU          float64 `json:"cpu_ms"`
	Service      float64 `json:"cpu_service_ms"`
	Postgres     float64 `json:"cpu_postgres_ms"`
	LimitCPU     float64 `json:"limit_cpu_ms"`
	PerSecond    float64 `json:"rps"`
	P50          float64 `json:"p50_ms"`
	P99          float64 `json:"p99_ms"`
	LimitP99     float64 `json:"limit_p99_ms"`
	Allocs       float64 `json:"allocs"`
	PeakMB       float64 `json:"peak_mb"`
	HeapMB       float64 `json:"heap_mb"`
}

// entries are the contestants but the limit, which stands beside each.
func entries(results []*result) []entry {
	var all []entry
	for _, r := range results {
		last := len(r.figures) - 1
		limit := r.figures[last]
		for _, f := range r.figures[:last] {
			all = append(all, entry{
				Workload: r.workload, Side: f.name,
				CPURatio: f.cpuRatio.median, CPURatioLow: f.cpuRatio.low, CPURatioHigh: f.cpuRatio.high,
				RPSRatio: f.rateRatio.median, CPU: f.cpu, Service: f.service, Postgres: f.postgres,
				LimitCPU: limit.cpu, PerSecond: f.perSecond, P50: f.p50, P99: f.p99, LimitP99: limit.p99,
				Allocs: f.allocs, PeakMB: f.peak, HeapMB: f.anonymous,
			})
		}
	}
	return all
}
