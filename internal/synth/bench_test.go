package synth_test

import (
	"flag"
	"log/slog"
	"os"
	"syscall"
	"testing"

	"jinyan/internal/store"
	"jinyan/internal/synth"
)

var (
	benchIssues  = flag.Int("issues", 1_000_000, "issues of BenchmarkGenerate")
	benchProfile = flag.String("profile", synth.District, "profile of BenchmarkGenerate")
	benchDir     = flag.String("dir", "", "folder for the cluster of BenchmarkGenerate; a temporary one by default")
)

// BenchmarkGenerate measures a load as an operator meets it, on a cluster that
// survives a power cut:
//
//	go test ./internal/synth -run '^$' -bench Generate -benchtime 1x -v -args -issues 1000000
func BenchmarkGenerate(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		dir, err := os.MkdirTemp(*benchDir, "jinyan-synth-")
		if err != nil {
			b.Fatal(err)
		}
		if err := os.Chmod(dir, 0o755); err != nil {
			b.Fatal(err)
		}
		cluster, err := store.StartCluster(b.Context(), store.ClusterConfig{Dir: dir, Durable: true})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := store.Migrate(b.Context(), cluster.DSN(), slog.New(slog.DiscardHandler)); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		report, err := synth.Generate(b.Context(), cluster.DSN(), synth.Options{Profile: *benchProfile, Issues: *benchIssues, Seed: 1})
		b.StopTimer()
		if err != nil {
			b.Error(err)
		} else {
			b.Log("\n" + report.String())
			b.ReportMetric(float64(report.Rows())/report.Took.Seconds(), "rows/s")
			var used syscall.Rusage
			if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err == nil {
				b.ReportMetric(float64(used.Maxrss)/1024, "MB-peak") // Linux counts kilobytes
			}
		}
		if err := cluster.Stop(b.Context()); err != nil {
			b.Error(err)
		}
		if err := os.RemoveAll(cluster.Dir()); err != nil {
			b.Error(err)
		}
		_ = os.RemoveAll(dir)
		b.StartTimer()
	}
}
